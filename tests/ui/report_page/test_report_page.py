"""The Report page, with mouse and keys, on a coded study; what it saves is read back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from codebook.errors import Message
from projects.queries import info
from projects.records import Excerpt
from qualcode.edits import cases, coding
from qualcode.report.data import gather
from qualcode.report.settings import BLOCK_NAMES, AttributeChoice
from tests.ui.report_page.conftest import settled
from ui import language
from ui.report_page import values
from ui.report_page.blocks import BLOCK, FACT, BlockDelegate
from ui.report_page.options import FindingsOptions, SourcesOptions
from ui.report_page.page import ReportPage
from ui.report_page.saving import proposed, saver_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.main_window import MainWindow
    from ui.workspace import Workspace

Open = Callable[[], ReportPage]
QUOTE = "Itu nang ngalih, Bu. Ulun ajari pelan-pelan, buku kas dulu."
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(coded: Workspace, opened: Open) -> ReportPage:
    return opened()


def click(qtbot: QtBot, target: Any, place: QPoint | None = None) -> None:
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=place or target.rect().center())


def click_block(qtbot: QtBot, page: ReportPage, key: str, *, tick: bool = False) -> None:
    blocks = page.contents.blocks
    row = [name for name, _ in page.settings.blocks].index(key)
    area = blocks.visualRect(blocks.model().index(row, 0))
    place = BlockDelegate.tick_place(area).center() if tick else area.center()
    click(qtbot, blocks.viewport(), place)


def stored(workspace: Workspace) -> Any:
    return workspace.ask(info.setting, "report", None)


def facts(page: ReportPage) -> dict[str, str]:
    model = page.contents.blocks.model()
    rows = (model.index(at, 0) for at in range(model.rowCount()))
    return {str(row.data(BLOCK)): str(row.data(FACT) or "") for row in rows}


def text_of(path: Path) -> str:
    import docx

    document = docx.Document(str(path))
    return "\n".join(paragraph.text for paragraph in document.paragraphs)


def shown(page: ReportPage) -> str:
    pages = page.view.pages()
    assert pages is not None
    items = (pages.preview.item(place) for place in range(len(pages.preview)))
    return "\n".join(item.text() for item in items if hasattr(item, "text"))


def quote_point(page: ReportPage, excerpt: Excerpt) -> QPoint:
    """Bring a quote into view and return a point on it."""
    pages = page.view.pages()
    assert pages is not None
    place = next(at for at, guids in pages.preview.quoted.items() if excerpt.guid in guids)
    page.view.go_to_place(place)
    number = pages.page_of(place)
    piece = next(one for one in pages.pieces(number) if one.place == place)
    rect, scale, area = page.view.page_rect(number), page.view.scale(), pages.area(piece)
    for step in range(4, int(area.height()), 6):
        for across in range(10, int(area.width()), 20):
            point = QPoint(
                round(rect.left() + (area.left() + across) * scale),
                round(rect.top() + (area.top() + step) * scale),
            )
            found, where = page.view.piece_at(point)
            if found is not None and found.place == place:
                position = pages.position(found, where)
                item = pages.preview.item(place)
                start = item.text().find(excerpt.text) if hasattr(item, "text") else -1
                if start < position < start + len(excerpt.text):
                    return point
    raise AssertionError(excerpt)


# What it shows


def test_facts_checks_and_length(page: ReportPage) -> None:
    told = facts(page)
    assert told["findings"] == "2 codes"
    assert told["code_table"] == "Table 2"
    assert told["remaining"] == "2 quotes"
    assert told["factor_table"] == "empty"
    assert told["method"].endswith(" words")
    lines = page.checks.lines()
    assert "All 6 quotes are the text of the transcripts" in lines
    assert "1 code without a chosen quote: Fasilitator" in lines
    assert "2 places wait for the [Researcher's interpretation]" in lines
    pages = page.view.pages()
    assert pages is not None
    assert page.status_part.words().startswith(f"{pages.count()} pages, ")
    assert page.small.count.text() == f"1 of {pages.count()}"


def test_an_empty_study_says_what_to_do(qtbot: QtBot, window: MainWindow, opened: Open) -> None:
    page = opened()
    assert page.empty.isVisible()
    assert not page.head.save.isEnabled()
    button = next(each for each in page.empty.findChildren(QPushButton) if each.isVisible())
    assert button.text() == "Go to coding"
    click(qtbot, button)
    assert window.page("code") is not None
    assert not page.isVisible()


def test_the_preview_is_what_is_saved(
    qtbot: QtBot, window: MainWindow, page: ReportPage, tmp_path: Path
) -> None:
    path = tmp_path / "hasil.docx"
    assert window.workspace is not None
    saver_of(window).save(window.workspace, path)
    qtbot.waitUntil(lambda: not saver_of(window).busy(), timeout=20_000)
    for line in text_of(path).splitlines():
        assert line.split("\t")[0] in shown(page)


# Blocks and settings


def test_blocks_are_ticked_and_moved_and_undone(
    qtbot: QtBot, page: ReportPage, coded: Workspace
) -> None:
    click_block(qtbot, page, "remaining", tick=True)
    assert dict(stored(coded)["blocks"])["remaining"] is False
    assert coded.undo_label() == "Took a block out of the report"
    settled(qtbot, page)
    assert "Kutipan Selebihnya" not in shown(page)
    click_block(qtbot, page, "method")
    qtbot.keyClick(page.contents.blocks, Qt.Key.Key_Up, ALT)
    assert [name for name, _ in page.settings.blocks][:3] == ["title", "method", "contents"]
    assert coded.undo_label() == "Moved a block of the report"
    assert coded.undo()
    assert [name for name, _ in page.contents.blocks.blocks()][:2] == ["title", "contents"]
    assert page.contents.blocks.current() == "method"
    assert coded.undo()
    assert "remaining" in page.settings.on()
    settled(qtbot, page)
    qtbot.keyClick(page.contents.blocks, Qt.Key.Key_Space)
    assert "method" not in page.settings.on()
    settled(qtbot, page)


def test_a_block_is_dragged(qtbot: QtBot, page: ReportPage) -> None:
    model = page.contents.blocks.model()
    data = model.mimeData([model.index(4, 0)])
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert len(page.settings.blocks) == len(BLOCK_NAMES)
    model.removeRow(5)  # as the view does when the drag is over
    names = [name for name, _ in page.settings.blocks]
    assert names[:3] == ["title", "findings", "contents"]
    assert sorted(names) == sorted(BLOCK_NAMES)
    settled(qtbot, page)


def test_looking_is_no_step(qtbot: QtBot, page: ReportPage, coded: Workspace) -> None:
    before = coded.undo_label()
    for key in BLOCK_NAMES:
        click_block(qtbot, page, key)
        assert page.options.options is not None
        assert page.options.options.isVisible()
    page.keep()
    assert coded.undo_label() == before
    assert stored(coded) is None


def test_reference_shows_a_live_example(qtbot: QtBot, page: ReportPage, coded: Workspace) -> None:
    options = page.options.options
    assert isinstance(options, FindingsOptions)
    field = options.reference
    assert field.combo.currentText().startswith("I-0")
    assert not field.pattern.isVisible()
    combo = field.combo
    choose(qtbot, combo, combo.findData("({case}, giliran {turn})"))
    page.keep()
    assert stored(coded)["reference"] == "({case}, giliran {turn})"
    choose(qtbot, combo, combo.count() - 1)
    assert field.pattern.isVisible()
    field.pattern.selectAll()
    qtbot.keyClicks(field.pattern, "({case}, {Jabatan}, giliran {turn})")
    assert field.example.text().endswith(", Pendamping KUBE, giliran 6)")
    qtbot.waitUntil(lambda: "Jabatan" in stored(coded)["reference"])
    settled(qtbot, page)
    assert field.pattern.text() == "({case}, {Jabatan}, giliran {turn})", "she may go on typing"
    assert field.pattern.isVisible()
    assert "Pendamping KUBE, giliran" in shown(page)


def choose(qtbot: QtBot, combo: Any, at: int) -> None:
    combo.setFocus()
    key = Qt.Key.Key_Down if at > combo.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(at - combo.currentIndex())):
        qtbot.keyClick(combo, key)
    assert combo.currentIndex() == at


def test_a_reference_that_cannot_work_leaves_the_last_preview(
    qtbot: QtBot, page: ReportPage
) -> None:
    options = page.options.options
    assert isinstance(options, FindingsOptions)
    field = options.reference
    choose(qtbot, field.combo, field.combo.count() - 1)
    page.keep()
    settled(qtbot, page)
    before = shown(page)
    field.pattern.selectAll()
    qtbot.keyClicks(field.pattern, "({asal})")
    assert field.example.property("role") == "error"
    page.keep()
    settled(qtbot, page)
    assert "asal" in page.bars()[0].sentence()
    assert shown(page) == before
    field.pattern.selectAll()
    qtbot.keyClicks(field.pattern, "({case})")
    page.keep()
    settled(qtbot, page)
    assert not page.bars()


def test_settings_of_the_findings(qtbot: QtBot, page: ReportPage, coded: Workspace) -> None:
    options = page.options.options
    assert isinstance(options, FindingsOptions)
    options.quotes.setFocus()
    qtbot.keyClick(options.quotes, Qt.Key.Key_Down)
    options.block_from.selectAll()
    qtbot.keyClicks(options.block_from, "12")
    click(qtbot, options.placeholder, QPoint(8, 13))
    page.keep()
    kept = stored(coded)
    assert (kept["quotes"], kept["block_from"], kept["placeholder"]) == ("first", 12, False)
    settled(qtbot, page)
    assert "[Researcher" not in shown(page)
    assert not any("wait for" in line for line in page.checks.lines())
    assert coded.undo()
    assert page.options.options is not options, "what was undone is shown"
    assert isinstance(page.options.options, FindingsOptions)
    assert page.options.options.placeholder.isChecked()
    settled(qtbot, page)


def test_settings_of_the_sources(qtbot: QtBot, page: ReportPage) -> None:
    click_block(qtbot, page, "sources")
    options = page.options.options
    assert isinstance(options, SourcesOptions)
    groups = options.groups["Umur"]
    qtbot.keyClicks(groups, "21-3")
    assert options.problem.isVisible()
    last = (AttributeChoice("Umur", step=21.0),)
    assert options.settings.attributes == last, "what makes no sense changes nothing"
    qtbot.keyClicks(groups, "5, 36-50")
    assert not options.problem.isVisible()
    wanted = AttributeChoice("Umur", groups=((21.0, 35.0), (36.0, 50.0)))
    page.keep()
    assert page.settings.attributes == (wanted,)
    settled(qtbot, page)
    assert len([line for line in shown(page).splitlines() if line.startswith("Tabel ")]) == 4


@pytest.mark.parametrize("words", ["", "5", "2.5", "21-25, 26-30", "21-25; 26-30"])
def test_groups_are_read_as_they_are_written(words: str) -> None:
    choice = values.read_groups("Umur", words)
    assert choice is not None
    assert values.read_groups("Umur", values.write_groups(choice)) == choice


@pytest.mark.parametrize("words", ["tua", "0", "30-21", "21-"])
def test_groups_that_make_no_sense_are_none(words: str) -> None:
    assert values.read_groups("Umur", words) is None


def test_the_language_of_the_document(qtbot: QtBot, page: ReportPage, coded: Workspace) -> None:
    assert page.head.language.currentText() == "Bahasa Indonesia"
    assert "Daftar Isi" in shown(page)
    page.head.language.setFocus()
    qtbot.keyClick(page.head.language, Qt.Key.Key_Down)
    page.head.language.activated.emit(page.head.language.currentIndex())
    assert stored(coded)["language"] == "en"
    assert coded.undo_label() == "Changed the language of the report"
    settled(qtbot, page)
    assert "Contents" in shown(page)


def test_a_template_is_chosen_and_remembered(
    qtbot: QtBot, page: ReportPage, coded: Workspace, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    import docx
    from docx.shared import Cm

    good, bad = tmp_path / "jurnal.docx", tmp_path / "rusak.docx"
    document = docx.Document()
    document.sections[0].page_width = Cm(16)
    document.save(str(good))
    bad.write_bytes(b"no document")
    chosen = iter([str(good), "", str(bad)])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (next(chosen), ""))
    other = page.head.template.count() - 1
    page.head.template.activated.emit(other)
    assert stored(coded)["template"] == str(good)
    settled(qtbot, page)
    pages = page.view.pages()
    assert pages is not None
    assert pages.width == pytest.approx(453.6, abs=0.2)
    page.head.template.activated.emit(page.head.template.count() - 1)
    assert page.head.template.currentText() == "jurnal.docx", "nothing was chosen"
    page.head.template.activated.emit(page.head.template.count() - 1)
    settled(qtbot, page)
    bar = page.bars()[0]
    assert "rusak.docx" in bar.sentence()
    click(qtbot, next(each for each in bar.findChildren(QPushButton) if "qualcode" in each.text()))
    settled(qtbot, page)
    assert not page.bars()
    assert page.settings.template == ""
    names = [page.head.template.itemText(at) for at in range(page.head.template.count())]
    assert "jurnal.docx" in names


# The preview


def test_a_click_chooses_the_block_and_a_double_click_goes_to_the_transcript(
    qtbot: QtBot, window: MainWindow, page: ReportPage, coded: Workspace
) -> None:
    click_block(qtbot, page, "title")
    data = coded.ask(gather)
    chosen = next(one for one in data.excerpts if one.chosen == "chosen")
    point = quote_point(page, chosen)
    value = page.view.verticalScrollBar().value()
    click(qtbot, page.view.viewport(), point)
    assert page.contents.blocks.current() == "findings"
    assert page.options.key == "findings"
    assert page.view.verticalScrollBar().value() == value, "the view stays where it is"
    qtbot.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    code: Any = window.page("code")
    assert code.isVisible()
    assert code.view.record().guid == chosen.transcript_guid


def test_a_chosen_block_comes_into_view(qtbot: QtBot, page: ReportPage) -> None:
    click_block(qtbot, page, "codebook")
    pages = page.view.pages()
    assert pages is not None
    assert page.view.page() == pages.count() - 1
    assert page.small.count.text() == f"{pages.count()} of {pages.count()}"
    qtbot.keyClick(page.view, Qt.Key.Key_Home)
    assert page.view.page() == 0
    qtbot.keyClick(page.view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.view.page() == 1
    click(qtbot, page.small.list.viewport(), page.small.list.cell(2).center())
    assert page.view.page() == 2


def test_zoom(qtbot: QtBot, page: ReportPage) -> None:
    assert page.view.zoom() == 75
    page.view.go_to_page(1)
    click(qtbot, page.status_part.bigger)
    assert page.view.zoom() == 85
    assert page.view.page() == 1
    click(qtbot, page.status_part.smaller)
    click(qtbot, page.status_part.smaller)
    assert page.view.zoom() == 67
    page.view.set_zoom(0)
    assert page.view.zoom() == 75


def test_a_change_elsewhere_renews_the_page_when_it_is_seen(
    qtbot: QtBot, window: MainWindow, page: ReportPage, coded: Workspace
) -> None:
    click_block(qtbot, page, "remaining")
    value = page.view.verticalScrollBar().value()
    assert value > 0
    data = coded.ask(gather)
    guid = next(one.guid for one in data.excerpts if not one.chosen)
    coded.perform(Message("Changed"), coding.change, guid, comment="Lihat.")
    settled(qtbot, page)
    assert page.view.verticalScrollBar().value() == value, "the place is kept"
    before = page.view.pages()
    window.show_page("code")
    coded.perform(Message("Chosen"), coding.change, guid, chosen="chosen")
    assert not page.waiting(), "nothing is made for nobody"
    assert page.view.pages() is before
    window.show_page("report")
    settled(qtbot, page)
    assert page.view.pages() is not before


def test_a_new_value_of_an_informant_is_in_the_preview(
    qtbot: QtBot, page: ReportPage, coded: Workspace
) -> None:
    data = coded.ask(gather)
    age = next(one for one in data.attributes if one.name == "Umur")
    for case in data.cases:
        coded.perform(Message("Changed"), cases.set_value, case.guid, age.guid, 47)
    settled(qtbot, page)
    assert "47 tahun" in shown(page)


def test_what_is_under_way_ends_with_the_page(
    qtbot: QtBot, window: MainWindow, coded: Workspace
) -> None:
    window.show_page("report")
    page = window.page("report")
    assert isinstance(page, ReportPage)
    assert page.waiting()
    window.show_page("code")
    qtbot.waitUntil(lambda: not page.maker.busy())
    assert page.view.pages() is None
    window.show_page("report")
    settled(qtbot, page)
    assert page.view.pages() is not None


def test_a_check_leads_to_its_place(
    qtbot: QtBot, window: MainWindow, coded: Workspace, opened: Open
) -> None:
    excerpt = coded.ask(gather).excerpts[0]
    coded.perform(
        Message("Changed"), coding.change, excerpt.guid, citation="Waalaikumsalam, mahal."
    )
    page = opened()
    at = next(n for n, line in enumerate(page.checks.lines()) if "“mahal”" in line)
    page.checks.follow(at)
    code: Any = window.page("code")
    assert code.isVisible()
    assert code.view.record().guid == excerpt.transcript_guid


# Saving


def test_saving_from_the_page(
    qtbot: QtBot, window: MainWindow, page: ReportPage, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    offered: list[str] = []

    def choose(*said: Any, **_more: Any) -> tuple[str, str]:
        offered.append(said[2])
        return str(tmp_path / "hasil"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    click(qtbot, page.head.save)
    qtbot.waitUntil(lambda: not saver_of(window).busy(), timeout=20_000)
    path = tmp_path / "hasil.docx"
    bar = window.bars()[-1]
    assert bar.sentence().startswith("hasil.docx is saved: 6 quotes, ")
    buttons = [each.text() for each in bar.findChildren(QPushButton)]
    assert buttons == ["Open in Word", "Show in folder"]
    assert QUOTE.split(". ", 1)[1].rstrip(".") in text_of(path)
    click(qtbot, page.head.save)
    qtbot.waitUntil(lambda: not saver_of(window).busy(), timeout=20_000)
    assert Path(offered[0]).name == "uji results.docx"
    assert Path(offered[1]) == path, "the same file again"


def test_typed_settings_are_kept_before_saving(
    qtbot: QtBot, window: MainWindow, page: ReportPage, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path = tmp_path / "hasil.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    options = page.options.options
    assert isinstance(options, FindingsOptions)
    click(qtbot, options.opening, QPoint(8, 13))
    window.save_to_word()
    qtbot.waitUntil(lambda: not saver_of(window).busy(), timeout=20_000)
    assert "disampaikan oleh" not in text_of(path)
    settled(qtbot, page)


def test_cancelled_saving_leaves_the_old_file(
    qtbot: QtBot, window: MainWindow, coded: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "hasil.docx"
    path.write_bytes(b"the old report")
    saver = saver_of(window)
    saver.save(coded, path)
    buttons = window.status.findChildren(QPushButton)
    click(qtbot, next(each for each in buttons if each.text() == "Cancel"))
    qtbot.waitUntil(lambda: not saver.busy(), timeout=20_000)
    assert path.read_bytes() == b"the old report"
    assert not window.bars()
    assert [each.name for each in tmp_path.glob("*hasil*")] == ["hasil.docx"]


def test_a_folder_that_is_gone_is_told_and_tried_again(
    qtbot: QtBot, window: MainWindow, coded: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "nanti"
    saver = saver_of(window)
    saver.save(coded, folder / "hasil.docx")
    qtbot.waitUntil(lambda: bool(window.bars()), timeout=20_000)
    bar = window.bars()[0]
    assert "hasil.docx" in bar.sentence()
    folder.mkdir()
    click(qtbot, next(each for each in bar.findChildren(QPushButton) if each.text() == "Try again"))
    qtbot.waitUntil((folder / "hasil.docx").is_file, timeout=20_000)
    qtbot.waitUntil(lambda: not saver.busy(), timeout=20_000)


def test_the_proposed_name_is_free(tmp_path: Path) -> None:
    project = tmp_path / "uji.qualcode"
    assert proposed(project, "uji results").name == "uji results.docx"
    (tmp_path / "uji results.docx").write_bytes(b"written by hand")
    assert proposed(project, "uji results").name == "uji results 2.docx"


# Languages and sizes


def test_in_indonesian_and_narrow(
    qtbot: QtBot, window: MainWindow, coded: Workspace, opened: Open
) -> None:
    page = opened()
    window.resize(911, 512)
    language.apply("id")
    qtbot.waitUntil(lambda: page.head.save.text() == "Simpan ke Word")
    assert "1 kode belum punya kutipan terpilih: Fasilitator" in page.checks.lines()
    assert page.left.tabbed()
    assert page.left.front() is page.contents
    for target in (page.head.save, page.head.language, page.head.template):
        assert window.rect().contains(target.mapTo(window, target.rect().bottomRight()))
        assert target.visibleRegion().contains(target.rect().center())
    assert facts(page)["findings"] == "2 kode"
    assert page.view.zoom() < 75
    assert page.view.horizontalScrollBar().maximum() == 0
