"""The import, with mouse and keys, from real files into a real project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton

from codebook.errors import Message
from projects.queries import cases, transcripts
from projects.records import CaseRecord, TranscriptRecord
from tests.ui.dialogs.talks import talk
from ui import language
from ui.dialogs import import_dialog
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.import_entry import Entry, bring_in, read_entry
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Make = Callable[..., Path]


def opened(qtbot: QtBot, window: MainWindow, paths: list[Path]) -> ImportDialog:
    dialog = import_dialog.open_for(window, paths)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.batch.reading())
    return dialog


def click(qtbot: QtBot, target: QPushButton) -> None:
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton)


def stored(window: MainWindow) -> dict[str, TranscriptRecord]:
    assert window.workspace is not None
    rows = window.workspace.ask(transcripts.rows)
    return {row.name: window.workspace.ask(transcripts.record, row.guid) for row in rows}


def informants(window: MainWindow) -> dict[str, CaseRecord]:
    assert window.workspace is not None
    return {each.name: each for each in window.workspace.ask(cases.records)}


@pytest.fixture
def three(word_file: Make, text_file: Make, tmp_path: Path) -> list[Path]:
    empty = tmp_path / "kosong.docx"
    empty.write_bytes(b"")
    return [
        word_file("I-01 Pak Rifani.docx", talk("Pak Rifani")),
        text_file("I-02 Ibu Masnah.txt", talk("Ibu Masnah")),
        empty,
    ]


def test_a_batch_with_a_bad_file_is_one_step(
    qtbot: QtBot, window: MainWindow, three: list[Path]
) -> None:
    dialog = opened(qtbot, window, three)
    assert dialog.files.model.rowCount() == 3
    assert dialog.footer.go.text() == "Import 2 transcripts"
    facts = [dialog.files.model.facts(entry) for entry in dialog.batch.entries]
    assert facts[0] == "6 turns, 2 speakers"
    assert "empty" in facts[2]
    assert not stored(window), "nothing is written before the button"

    click(qtbot, dialog.footer.go)

    assert not dialog.isVisible()
    found = stored(window)
    assert sorted(found) == ["I-01 Pak Rifani", "I-02 Ibu Masnah"]
    record = found["I-01 Pak Rifani"]
    assert [turn.number for turn in record.turns] == [1, 2, 3, 4, 5, 6]
    roles = {speaker.label: speaker.role for speaker in record.speakers}
    assert roles == {"P": "interviewer", "N": "informant"}
    last = record.turns[-1]
    assert record.text[last.start : last.end].startswith("Itu nang ngalih")
    assert window.toast.sentence() == "2 transcripts imported."

    assert window.workspace is not None
    assert window.workspace.undo()
    assert not stored(window)
    assert not informants(window)
    assert window.workspace.undo_label() == ""
    assert window.workspace.redo()
    assert len(stored(window)) == 2


def test_header_fields_become_attributes_where_they_are_ticked(
    qtbot: QtBot, window: MainWindow, three: list[Path]
) -> None:
    dialog = opened(qtbot, window, three)
    dialog.choose(dialog.batch.entries[0])
    boxes = dialog.centre.header.boxes
    assert [box.accessibleName() for box in boxes][1] == "Jabatan: Pendamping KUBE"
    qtbot.mouseClick(boxes[1], Qt.MouseButton.LeftButton, pos=QPoint(8, 9))
    click(qtbot, dialog.footer.go)
    found = informants(window)
    assert found["I-01 Pak Rifani"].attributes == {"Nama": "Pak Rifani", "Umur": 34}
    assert found["I-02 Ibu Masnah"].attributes["Jabatan"] == "Pendamping KUBE"


def test_roles_corrected_once_hold_for_files_with_the_same_labels(
    qtbot: QtBot, window: MainWindow, three: list[Path], text_file: Make
) -> None:
    dialog = opened(qtbot, window, three)
    first, second, _ = dialog.batch.entries
    dialog.choose(first)
    assert dialog.side.share.box.isChecked()
    card = next(each for each in dialog.side.cards if each.text == "P")
    qtbot.mouseClick(card.radios["informant"], Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    card = next(each for each in dialog.side.cards if each.text == "N")
    qtbot.mouseClick(card.radios["interviewer"], Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert second.role("P") == "informant"
    assert second.role("N") == "interviewer"
    late = text_file("I-03.txt", talk("Pak Bahrudin"))
    dialog.add([late])
    qtbot.waitUntil(lambda: not dialog.batch.reading())
    assert dialog.batch.entries[-1].role("N") == "interviewer", "later files are told as well"

    qtbot.mouseClick(dialog.side.share.box, Qt.MouseButton.LeftButton, pos=QPoint(8, 9))
    qtbot.mouseClick(card.radios["unknown"], Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert first.role("N") == "unknown"
    assert second.role("N") == "interviewer", "without the tick, only this file"

    click(qtbot, dialog.footer.go)
    record = stored(window)["I-02 Ibu Masnah"]
    roles = {speaker.label: speaker.role for speaker in record.speakers}
    assert roles == {"P": "informant", "N": "interviewer"}


def test_name_folder_and_case_as_written(
    qtbot: QtBot, window: MainWindow, three: list[Path]
) -> None:
    dialog = opened(qtbot, window, three[:1])
    dialog.side.name.selectAll()
    qtbot.keyClicks(dialog.side.name, "Wawancara Rifani")
    card = dialog.side.cards[1]
    assert card.case.currentText() == "Wawancara Rifani", "the case follows the name"
    edit = card.case.lineEdit()
    assert edit is not None
    edit.selectAll()
    qtbot.keyClicks(edit, "Rifani")
    folder = dialog.side.folder.lineEdit()
    assert folder is not None
    qtbot.keyClicks(folder, "Banjarmasin")
    click(qtbot, dialog.footer.go)
    record = stored(window)["Wawancara Rifani"]
    assert record.case_name == "Rifani"
    assert window.workspace is not None
    assert window.workspace.ask(transcripts.rows)[0].folder == "Banjarmasin"


def test_no_case_leaves_the_header_to_the_text(
    qtbot: QtBot, window: MainWindow, three: list[Path]
) -> None:
    dialog = opened(qtbot, window, three[:1])
    edit = dialog.side.cards[1].case.lineEdit()
    assert edit is not None
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert not dialog.centre.header.boxes[0].isEnabled()
    click(qtbot, dialog.footer.go)
    record = stored(window)["I-01 Pak Rifani"]
    assert record.case_name == ""
    assert "Jabatan\t: Pendamping KUBE" in record.text
    assert not informants(window)


def test_cancel_and_escape_leave_nothing(
    qtbot: QtBot, window: MainWindow, three: list[Path]
) -> None:
    dialog = opened(qtbot, window, three)
    click(qtbot, dialog.footer.cancel)
    again = opened(qtbot, window, three)
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert not again.isVisible()
    assert not stored(window)
    assert window.workspace is not None
    assert window.workspace.undo_label() == ""


def test_enter_imports_only_on_the_button(
    qtbot: QtBot, window: MainWindow, three: list[Path]
) -> None:
    dialog = opened(qtbot, window, three)
    qtbot.keyClick(dialog.side.name, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.files.list, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.footer.go.setFocus()
    qtbot.keyClick(dialog.footer.go, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(stored(window)) == 2


def test_cancel_while_files_are_read(qtbot: QtBot, window: MainWindow, text_file: Make) -> None:
    paths = [text_file(f"I-{at:02}.txt", [*talk("A"), f"N: {at}"]) for at in range(40)]
    dialog = import_dialog.open_for(window, paths)
    assert dialog is not None
    assert not dialog.footer.go.isEnabled()
    assert dialog.footer.words() == "Reading 1 of 40 files"
    click(qtbot, dialog.footer.stop)
    assert not any(entry.reading for entry in dialog.batch.entries)
    assert not dialog.footer.stop.isVisible()
    click(qtbot, dialog.footer.cancel)
    assert not stored(window)


def test_paragraph_without_label_is_joined_or_made_a_turn(
    qtbot: QtBot, window: MainWindow, word_file: Make
) -> None:
    path = word_file("I-05.docx", talk("Pak Rifani", extra="Kalau dekat pasar jualan sayur."))
    dialog = opened(qtbot, window, [path])
    assert dialog.files.model.facts(dialog.batch.entries[0]) == "1 thing to look at"
    view = dialog.centre.turns
    blocks = view.turn_model().blocks
    at = next(row for row, block in enumerate(blocks) if block.asks)
    assert blocks[at].turn == 4
    qtbot.waitUntil(lambda: not view.visualRect(view.turn_model().index(at)).isEmpty())
    _, split = view.answer_places(at)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=split)
    assert dialog.files.model.facts(dialog.batch.entries[0]) == "7 turns, 2 speakers"
    click(qtbot, dialog.footer.go)
    record = stored(window)["I-05"]
    turn = record.turns[4]
    assert record.text[turn.start : turn.end] == "Kalau dekat pasar jualan sayur."
    assert turn.speaker == record.turns[3].speaker
    assert record.text[record.turns[3].start : record.turns[3].end].endswith("Sungai Lulut.")


def test_the_same_text_is_skipped_until_she_wants_it(
    qtbot: QtBot, window: MainWindow, three: list[Path], tmp_path: Path
) -> None:
    click(qtbot, opened(qtbot, window, three[:1]).footer.go)
    copy = tmp_path / "salinan.docx"
    copy.write_bytes(three[0].read_bytes())
    dialog = opened(qtbot, window, [copy])
    assert dialog.batch.entries[0].twin == "I-01 Pak Rifani"
    assert not dialog.footer.go.isEnabled()
    link = dialog.centre.notes.findChild(QPushButton, "skip")
    assert link is not None
    click(qtbot, link)
    assert dialog.footer.go.text() == "Import 1 transcript"
    click(qtbot, dialog.footer.go)
    assert sorted(stored(window)) == ["I-01 Pak Rifani", "salinan"]


def test_delete_takes_a_file_out_and_dropping_adds_one(
    qtbot: QtBot, window: MainWindow, three: list[Path]
) -> None:
    dialog = opened(qtbot, window, three)
    files = dialog.files.list
    files.setFocus()
    files.setCurrentIndex(dialog.files.model.index(2))
    assert dialog.chosen() is dialog.batch.entries[2]
    qtbot.keyClick(files, Qt.Key.Key_Delete)
    assert [entry.path.name for entry in dialog.batch.entries] == [
        "I-01 Pak Rifani.docx",
        "I-02 Ibu Masnah.txt",
    ]
    assert dialog.chosen() is dialog.batch.entries[1]
    drop(dialog, three[2])
    qtbot.waitUntil(lambda: len(dialog.batch.entries) == 3 and not dialog.batch.reading())
    drop(dialog, three[2])
    assert len(dialog.batch.entries) == 3, "the same file is not added twice"
    click(qtbot, dialog.footer.cancel)


def drop(dialog: ImportDialog, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    dialog.dragEnterEvent(enter)
    assert enter.isAccepted()
    dialog.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_table_of_informants_fills_the_cases(
    qtbot: QtBot, window: MainWindow, three: list[Path], tmp_path: Path
) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Nama", "Jenis kelamin", "Umur", "Catatan"])
    sheet.append(["I-01 Pak Rifani", "laki-laki", 41, "=1+1"])
    sheet.append(["I-09", "perempuan", 28, "menyusul"])
    path = tmp_path / "informan.xlsx"
    book.save(path)
    dialog = opened(qtbot, window, [three[0], path])
    table = dialog.batch.entries[1]
    dialog.choose(table)
    assert dialog.footer.go.text() == "Import 1 transcript and 1 table"
    model = dialog.centre.cases.model
    assert model.rowCount() == 2
    assert model.index(1, 1).data() == "perempuan"
    combo = dialog.columns.combos["Catatan"]
    qtbot.keyClick(combo, Qt.Key.Key_End)
    assert table.types["Catatan"] == ""
    combo = dialog.columns.combos["Umur"]
    assert combo.currentText() == "Number"
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    click(qtbot, dialog.footer.go)
    found = informants(window)
    assert found["I-01 Pak Rifani"].attributes["Jenis kelamin"] == "laki-laki"
    assert found["I-01 Pak Rifani"].attributes["Umur"] == 41
    assert "Catatan" not in found["I-09"].attributes
    assert window.workspace is not None
    assert window.workspace.undo()
    assert not informants(window)


def test_a_value_that_does_not_fit_is_told_and_nothing_is_written(
    qtbot: QtBot, window: MainWindow, three: list[Path], tmp_path: Path
) -> None:
    path = tmp_path / "informan.csv"
    path.write_text("Nama;Kota\nI-01;Banjarmasin\nI-02;Kotabaru\n", encoding="utf-8")
    dialog = opened(qtbot, window, [three[0], path])
    dialog.choose(dialog.batch.entries[1])
    combo = dialog.columns.combos["Kota"]
    combo.setCurrentIndex(combo.findData("number"))
    click(qtbot, dialog.footer.go)
    assert dialog.isVisible()
    assert "“Banjarmasin” is not a number" in dialog.bars()[0].sentence()
    assert not stored(window)
    assert not informants(window)
    combo.setCurrentIndex(combo.findData("text"))
    click(qtbot, dialog.footer.go)
    assert informants(window)["I-02"].attributes == {"Kota": "Kotabaru"}


def test_a_label_that_is_no_speaker_and_one_that_is_missing(
    qtbot: QtBot, window: MainWindow, text_file: Make
) -> None:
    lines = [*talk("Pak Rifani"), "Suami: pembukuan sudah rapi.", "P: Baik.", "Suami: ya"]
    dialog = opened(qtbot, window, [text_file("I-07.txt", lines)])
    entry = dialog.batch.entries[0]
    card = next(each for each in dialog.side.cards if each.text == "Suami")
    card.refused.emit("Suami")  # from its menu, which needs a real screen
    assert entry.labels == ("P", "N")
    before = len(entry.turns())
    click(qtbot, dialog.side.add_button)
    qtbot.keyClicks(dialog.side.new_label, "Suami")
    qtbot.keyClick(dialog.side.new_label, Qt.Key.Key_Return)
    assert "Suami" in entry.labels
    assert len(entry.turns()) == before + 2
    assert dialog.isVisible(), "Enter in a field imports nothing"
    click(qtbot, dialog.footer.cancel)


def test_narrow_dialog_has_a_combo_box_and_its_buttons_in_sight(
    qtbot: QtBot, window: MainWindow, three: list[Path]
) -> None:
    window.resize(911, 512)
    dialog = opened(qtbot, window, three)
    dialog.resize(780, 430)
    assert not dialog.files.isVisible()
    assert dialog.files.combo.isVisible()
    assert dialog.files.combo.count() == 3
    for target in (dialog.footer.go, dialog.footer.cancel, dialog.files.narrow_add):
        corner = target.mapTo(dialog, target.rect().bottomRight())
        assert dialog.rect().contains(corner)
    qtbot.keyClick(dialog.files.combo, Qt.Key.Key_Down)
    dialog.files.combo.activated.emit(dialog.files.combo.currentIndex())
    assert dialog.chosen() is dialog.batch.entries[1]
    for card in dialog.side.cards:
        for radio in card.radios.values():
            wanted = radio.sizeHint().width()
            assert radio.width() >= wanted, "no word is cut"
    click(qtbot, dialog.files.remove_button)  # type: ignore[arg-type]
    assert len(dialog.batch.entries) == 2
    click(qtbot, dialog.footer.cancel)


def test_in_indonesian(qtbot: QtBot, window: MainWindow, three: list[Path]) -> None:
    language.apply("id")
    dialog = opened(qtbot, window, three)
    assert dialog.windowTitle() == "Impor transkrip"
    assert dialog.footer.go.text() == "Impor 2 transkrip"
    assert dialog.files.model.facts(dialog.batch.entries[0]) == "6 giliran, 2 penutur"
    assert dialog.footer.words().startswith("Belum ada yang disimpan.")
    click(qtbot, dialog.footer.go)
    assert window.toast.sentence() == "2 transkrip diimpor."
    assert window.workspace is not None
    assert window.workspace.undo_label() == "Mengimpor 2 transkrip"


def test_a_long_interview_is_shown_piece_by_piece(
    qtbot: QtBot, window: MainWindow, text_file: Make
) -> None:
    lines = [f"{'PN'[at % 2]}: Kalimat nomor {at} dari wawancara." for at in range(10_000)]
    lines[501] = "N: " + "panjang sekali " * 400
    dialog = opened(qtbot, window, [text_file("panjang.txt", lines)])
    entry: Entry = dialog.batch.entries[0]
    assert len(entry.turns()) == 10_000
    blocks = dialog.centre.turns.turn_model().blocks
    pieces = [block for block in blocks if block.turn == 502]
    assert len(pieces) > 3
    assert " ".join(piece.text for piece in pieces) == ("panjang sekali " * 400).strip()
    click(qtbot, dialog.footer.cancel)


def test_nothing_chosen_yet_offers_to_choose(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, [])
    assert dialog.centre.choose_button.isVisible()
    assert not dialog.footer.go.isEnabled()
    dialog.centre.add_wanted.disconnect()  # the chooser of the system would wait for an answer
    with qtbot.waitSignal(dialog.centre.add_wanted):
        click(qtbot, dialog.centre.choose_button)
    click(qtbot, dialog.footer.cancel)


def test_without_a_project_there_is_no_dialog(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    assert import_dialog.open_for(window, []) is None


def test_every_turn_of_several_informants_gets_its_own_case(
    window: MainWindow, text_file: Make
) -> None:
    lines = [
        "Keterangan:",
        "P: Pewawancara",
        "A: Bu Aminah",
        "B: Pak Budi",
        "P: Siapa yang memulai?",
        "A: Saya yang memulai.",
        "P: Lalu?",
        "B: Saya yang meneruskan.",
        "P: Baik.",
        "A: Begitu.",
        "B: Ya, begitu.",
    ]
    entry = read_entry(text_file("kelompok.txt", lines), lambda _text: "")
    for label in ("A", "B"):
        entry.set_role(label, "informant")
        entry.cases[label] = {"A": "Bu Aminah", "B": "Pak Budi"}[label]
    assert window.workspace is not None
    window.workspace.perform(Message("Imported"), bring_in, [entry.arrival()], [])
    record = stored(window)["kelompok"]
    names = {each.guid: each.name for each in informants(window).values()}
    owners = {speaker.label: names.get(speaker.case, "") for speaker in record.speakers}
    assert owners["A"] == "Bu Aminah"
    assert owners["B"] == "Pak Budi"
    assert owners["P"] == ""


def test_a_column_read_as_text_keeps_its_words(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "informan.csv"
    path.write_text("Nama;Pernah pelatihan;Umur\nI-01;ya;41\nI-02;tidak;28\n", encoding="utf-8")
    language.apply("id")
    dialog = opened(qtbot, window, [path])
    assert dialog.footer.go.text() == "Impor 1 tabel"
    for name in ("Pernah pelatihan", "Umur"):
        combo = dialog.columns.combos[name]
        combo.setCurrentIndex(combo.findData("text"))
    click(qtbot, dialog.footer.go)
    assert informants(window)["I-01"].attributes == {"Pernah pelatihan": "ya", "Umur": "41"}
    assert window.toast.sentence() == "2 informan dibaca dari tabel."
