"""The report dialog, with mouse and keys, on a coded study; what it writes is read back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QPushButton

from codebook.errors import Message
from projects.queries import codes, info, transcripts
from projects.records import Span
from qualcode.edits import coding
from qualcode.report.data import gather
from qualcode.report.settings import BLOCK_NAMES, AttributeChoice
from tests.ui.dialogs.talks import talk
from ui import language
from ui.dialogs import report_dialog, report_study
from ui.dialogs.import_entry import bring_in, read_entry
from ui.dialogs.report_blocks import BlockDelegate
from ui.dialogs.report_dialog import ReportDialog
from ui.dialogs.report_options import FindingsOptions, SourcesOptions
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.workspace import Workspace

Make = Callable[..., Path]
QUOTE = "Itu nang ngalih, Bu. Ulun ajari pelan-pelan, buku kas dulu."


@pytest.fixture
def coded(window: MainWindow, text_file: Make) -> Workspace:
    """Two interviews; the informants' turns are coded in turn with two codes, one is chosen."""
    workspace = window.workspace
    assert workspace is not None
    entries = [
        read_entry(text_file(f"I-0{at}.txt", talk(name)), lambda _text: "")
        for at, name in enumerate(("Pak Rifani", "Ibu Masnah"), start=1)
    ]
    workspace.perform(Message("Imported"), bring_in, [each.arrival() for each in entries], [])
    tree = {code.name: code.guid for code in workspace.ask(codes.tree)}
    guids = []
    for row in workspace.ask(transcripts.rows):
        for at, turn in enumerate(workspace.ask(transcripts.record, row.guid).turns[1::2]):
            code = tree["Fasilitator" if at < 2 else "Motivator"]
            span = Span(turn.start, turn.end)
            guids.append(
                workspace.perform(Message("Coded"), coding.code_passage, row.guid, span, code)
            )
    workspace.perform(Message("Chosen"), coding.change, guids[2], chosen="chosen")
    return workspace


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, coded: Workspace) -> Iterator[ReportDialog]:
    made = report_dialog.open_for(window)
    assert made is not None
    qtbot.waitUntil(lambda: "Looking" not in made.checks.lines()[0])
    yield made
    if made.isVisible():
        made.reject()


def click(qtbot: QtBot, target: Any, place: QPoint | None = None) -> None:
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=place or target.rect().center())


def click_block(qtbot: QtBot, dialog: ReportDialog, key: str, *, tick: bool = False) -> None:
    row = [name for name, _ in dialog.settings.blocks].index(key)
    area = dialog.blocks.visualRect(dialog.blocks.model().index(row, 0))
    place = BlockDelegate.tick_place(area).center() if tick else area.center()
    click(qtbot, dialog.blocks.viewport(), place)


def stored(workspace: Workspace) -> Any:
    return workspace.ask(info.setting, "report", None)


def text_of(path: Path) -> str:
    import docx

    document = docx.Document(str(path))
    return "\n".join(paragraph.text for paragraph in document.paragraphs)


def save(qtbot: QtBot, dialog: ReportDialog) -> None:
    click(qtbot, dialog.save_button)
    qtbot.waitUntil(lambda: not dialog.writing(), timeout=20_000)


def test_facts_and_checks(dialog: ReportDialog) -> None:
    rows = dialog.blocks.model()
    facts = {rows.index(at, 0).data(): rows.index(at, 0).data(257) for at in range(rows.rowCount())}
    assert facts["Findings by code"] == "2 codes"
    assert facts["Table code × case"] == "2 × 2"
    assert facts["Appendix: remaining quotes"] == "6 quotes"
    assert dialog.checks.lines() == [
        "All quotes keep to the text of the transcripts",
        "1 code without a chosen quote: Fasilitator",
        "2 places wait for the [Researcher's interpretation]",
    ]


def test_a_citation_form_that_strays_is_listed(
    qtbot: QtBot, window: MainWindow, coded: Workspace
) -> None:
    data = coded.ask(gather)
    guid = data.excerpts[0].guid
    coded.perform(Message("Changed"), coding.change, guid, citation="Waalaikumsalam, mahal.")
    dialog = report_dialog.open_for(window)
    assert dialog is not None
    qtbot.waitUntil(lambda: "Looking" not in dialog.checks.lines()[0])
    assert "turn 2, has “mahal”" in dialog.checks.lines()[0]
    dialog.reject()


def test_blocks_are_ticked_and_moved_and_kept(
    qtbot: QtBot, dialog: ReportDialog, coded: Workspace
) -> None:
    before = coded.undo_label()
    click_block(qtbot, dialog, "codebook", tick=True)
    assert "codebook" not in dialog.settings.on()
    click_block(qtbot, dialog, "method")
    qtbot.keyClick(dialog.blocks, Qt.Key.Key_Space)
    assert "method" not in dialog.settings.on()
    qtbot.keyClick(dialog.blocks, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [name for name, _ in dialog.settings.blocks][:3] == ["title", "method", "contents"]
    click(qtbot, dialog.close_button)
    assert not dialog.isVisible()
    kept = dict(stored(coded)["blocks"])
    assert kept["codebook"] is False
    assert kept["method"] is False
    assert coded.undo_label() == "Changed the report settings"
    assert coded.undo()
    assert stored(coded) is None
    assert coded.undo_label() == before


def test_a_block_is_dragged(dialog: ReportDialog) -> None:
    model = dialog.blocks.model()
    data = model.mimeData([model.index(4, 0)])
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert len(dialog.settings.blocks) == len(BLOCK_NAMES)
    model.removeRow(5)  # as the view does when the drag is over
    names = [name for name, _ in dialog.settings.blocks]
    assert names[:3] == ["title", "findings", "contents"]
    assert sorted(names) == sorted(BLOCK_NAMES)


def test_closing_without_a_change_is_no_step(
    qtbot: QtBot, dialog: ReportDialog, coded: Workspace
) -> None:
    before = coded.undo_label()
    click(qtbot, dialog.close_button)
    assert coded.undo_label() == before
    assert stored(coded) is None


def test_reference_shows_a_live_example(qtbot: QtBot, dialog: ReportDialog) -> None:
    page = dialog.options
    assert isinstance(page, FindingsOptions)
    assert "I-01" in page.example.text()
    edit = page.reference.lineEdit()
    assert edit is not None
    edit.selectAll()
    qtbot.keyClicks(edit, "({case}, {Jabatan}, giliran {turn})")
    assert page.example.text() == "(I-01, Pendamping KUBE, giliran 6)"
    assert dialog.settings.reference == "({case}, {Jabatan}, giliran {turn})"
    edit.selectAll()
    qtbot.keyClicks(edit, "({asal})")
    assert "asal" in page.example.text()
    assert page.example.property("role") == "error"


def test_settings_of_the_findings(qtbot: QtBot, dialog: ReportDialog) -> None:
    page = dialog.options
    assert isinstance(page, FindingsOptions)
    page.quotes.setFocus()
    qtbot.keyClick(page.quotes, Qt.Key.Key_Down)
    assert dialog.settings.quotes == "first"
    page.block_from.selectAll()
    qtbot.keyClicks(page.block_from, "12")
    assert dialog.settings.block_from == 12
    click(qtbot, page.placeholder, QPoint(8, 13))
    assert not dialog.settings.placeholder
    assert not any("wait for" in line for line in dialog.checks.lines())


def test_settings_of_the_sources(
    qtbot: QtBot, window: MainWindow, coded: Workspace, dialog: ReportDialog
) -> None:
    click_block(qtbot, dialog, "sources")
    page = dialog.options
    assert isinstance(page, SourcesOptions)
    groups = page.groups["Umur"]
    qtbot.keyClicks(groups, "21-3")
    assert page.problem.isVisible()
    last = (AttributeChoice("Umur", step=21.0),)
    assert dialog.settings.attributes == last, "what makes no sense changes nothing"
    qtbot.keyClicks(groups, "5, 36-50")
    assert not page.problem.isVisible()
    wanted = AttributeChoice("Umur", groups=((21.0, 35.0), (36.0, 50.0)))
    assert dialog.settings.attributes == (wanted,)


@pytest.mark.parametrize("words", ["", "5", "2.5", "21-25, 26-30", "21-25; 26-30"])
def test_groups_are_read_as_they_are_written(words: str) -> None:
    choice = report_study.read_groups("Umur", words)
    assert choice is not None
    assert report_study.read_groups("Umur", report_study.write_groups(choice)) == choice


@pytest.mark.parametrize("words", ["tua", "0", "30-21", "21-"])
def test_groups_that_make_no_sense_are_none(words: str) -> None:
    assert report_study.read_groups("Umur", words) is None


def test_the_report_is_written_and_read_back(
    qtbot: QtBot, dialog: ReportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "hasil.docx"
    dialog.document.path.setText(str(path))
    save(qtbot, dialog)
    bar = dialog.bars()[0]
    assert bar.sentence().startswith("hasil.docx is saved: ")
    assert QUOTE.split(". ", 1)[1].rstrip(".") in text_of(path)
    buttons = [each.text() for each in bar.findChildren(QPushButton)]
    assert buttons == ["Open", "Open its folder"]
    assert dialog.document.note.isVisible(), "it would be replaced now"


def test_cancelled_writing_leaves_the_old_file(
    qtbot: QtBot, dialog: ReportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "hasil.docx"
    path.write_bytes(b"the old report")
    dialog.document.path.setText(str(path))
    click(qtbot, dialog.save_button)
    assert dialog.writing()
    click(qtbot, dialog.stop)
    qtbot.waitUntil(lambda: not dialog.writing(), timeout=20_000)
    assert path.read_bytes() == b"the old report"
    assert not dialog.bars()
    assert [each.name for each in tmp_path.glob("*hasil*")] == ["hasil.docx"]


def test_a_folder_that_is_gone_is_told_and_tried_again(
    qtbot: QtBot, dialog: ReportDialog, tmp_path: Path
) -> None:
    folder = tmp_path / "nanti"
    dialog.document.path.setText(str(folder / "hasil.docx"))
    save(qtbot, dialog)
    bar = dialog.bars()[0]
    assert "hasil.docx" in bar.sentence()
    folder.mkdir()
    again = next(each for each in bar.findChildren(QPushButton) if each.text() == "Try again")
    click(qtbot, again)
    qtbot.waitUntil(lambda: not dialog.writing(), timeout=20_000)
    assert (folder / "hasil.docx").is_file()


def test_enter_saves_only_on_the_button(qtbot: QtBot, dialog: ReportDialog) -> None:
    qtbot.keyClick(dialog.document.path, Qt.Key.Key_Return)
    assert not dialog.writing()
    qtbot.keyClick(dialog.blocks, Qt.Key.Key_Return)
    assert not dialog.writing()


def test_no_name_no_report(qtbot: QtBot, dialog: ReportDialog) -> None:
    dialog.document.path.clear()
    assert not dialog.save_button.isEnabled()
    assert dialog.save_button.toolTip() == "Name the file first"
    qtbot.keyClicks(dialog.document.path, "laporan")
    file = dialog.document.file()
    assert file is not None
    assert file.name == "laporan.docx"


def test_the_proposed_name_is_free(
    qtbot: QtBot, window: MainWindow, coded: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "uji results.docx").write_bytes(b"written by hand")
    dialog = report_dialog.open_for(window)
    assert dialog is not None
    file = dialog.document.file()
    assert file is not None
    assert file.name == "uji results 2.docx"
    qtbot.waitUntil(lambda: "Looking" not in dialog.checks.lines()[0])
    dialog.reject()


def test_in_indonesian_and_narrow(qtbot: QtBot, window: MainWindow, coded: Workspace) -> None:
    language.apply("id")
    window.resize(911, 512)
    dialog = report_dialog.open_for(window)
    assert dialog is not None
    dialog.resize(780, 430)
    qtbot.waitUntil(lambda: "Memeriksa" not in dialog.checks.lines()[0])
    assert dialog.save_button.text() == "Simpan ke Word"
    assert dialog.checks.lines()[1] == "1 kode belum punya kutipan terpilih: Fasilitator"
    for target in (dialog.save_button, dialog.close_button):
        assert dialog.rect().contains(target.mapTo(dialog, target.rect().bottomRight()))
        assert target.width() >= target.sizeHint().width()
    dialog.reject()


def test_an_empty_study_says_so(qtbot: QtBot, window: MainWindow) -> None:
    dialog = report_dialog.open_for(window)
    assert dialog is not None
    qtbot.waitUntil(lambda: "Looking" not in dialog.checks.lines()[0])
    assert dialog.checks.lines() == ["Nothing is coded yet: the findings will be empty."]
    click_block(qtbot, dialog, "sources")
    dialog.reject()


def test_without_a_project_there_is_no_report(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    assert report_dialog.open_for(window) is None


def test_every_block_has_its_page(dialog: ReportDialog) -> None:
    for key in BLOCK_NAMES:
        dialog.blocks.choose(key)
        assert dialog.options is not None
        assert dialog.options.isVisible()
