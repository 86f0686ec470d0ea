"""A corrected file is compared, told and taken over; a dropped one is offered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from projects.queries import transcripts as queries
from qualcode.comparing import compare
from tests.ui.code_page.conftest import FIRST
from ui.dialogs.import_dialog import ImportDialog
from ui.transcript_editing import corrected_file
from ui.transcript_editing.comparison import Comparison
from ui.transcript_editing.differences import html, pieces
from ui.transcript_editing.hunks import hunks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.code_page.conftest import Hands
    from ui.code_page.page import CodePage

TOLD = "1 difference · 1 coding and memo move along · 1 kept in the list, as the text is gone."
NEW = FIRST.replace("tiap bulan", "setiap bulan").replace("Modalnya kurang", "Entah")


def written(tmp_path: Path, text: str, name: str = "I-01 Ibu Salmiah.txt") -> Path:
    folder = tmp_path / "koreksi"
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def compared(page: CodePage, path: Path, qtbot: QtBot) -> Comparison:
    window = page.window()
    guid = page.reading.record.guid
    dialog = corrected_file.open_for(window, page.reading.workspace, guid, path)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.compared is not None or dialog.error.isVisible())
    return dialog


def test_differences_are_told_and_taken_over(
    page: CodePage, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    before = page.view.record()
    dialog = compared(page, written(tmp_path, NEW), qtbot)
    assert dialog.told.text() == TOLD
    assert "Entah" in dialog.text.toPlainText()
    assert page.view.record() == before
    dialog.replace_button.click()
    assert page.view.record().text == NEW
    assert page.view.record().speakers == before.speakers
    assert page.window().toast.sentence() == (
        "I-01 Ibu Salmiah is corrected; 1 passage to look at."
    )
    assert len(hands.coded()) == 1
    page.reading.workspace.undo()
    assert page.view.record().text == before.text
    assert len(hands.coded()) == 2


def test_the_same_file_needs_no_replacing(page: CodePage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = compared(page, written(tmp_path, FIRST), qtbot)
    assert "exactly the same" in dialog.told.text()
    assert not dialog.replace_button.isEnabled()
    dialog.reject()


def test_a_file_that_cannot_be_read_is_told(page: CodePage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = compared(page, written(tmp_path, ""), qtbot)
    assert "is empty" in dialog.error.text()
    assert not dialog.replace_button.isEnabled()
    dialog.reject()


def test_a_dropped_file_of_the_same_name_is_offered(
    page: CodePage, tmp_path: Path, qtbot: QtBot
) -> None:
    window = page.window()
    path = written(tmp_path, NEW)
    other = written(tmp_path, FIRST, "Lain.txt")
    assert corrected_file.offer(window, [path, other]) == [other]
    (bar,) = window.bars()
    assert bar.sentence() == "I-01 Ibu Salmiah.txt was imported already, as I-01 Ibu Salmiah."
    buttons = {each.text(): each for each in bar.findChildren(QPushButton)}
    buttons["Replace the text..."].click()
    dialog = window.findChild(Comparison)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.compared is not None)
    dialog.reject()
    assert window.findChild(ImportDialog) is None
    assert len(page.reading.workspace.ask(queries.rows)) == 2


def test_pieces_lie_between_words() -> None:
    old, new = "Saya punya bantuan satu.", "Saya punya bantuannya satu saja."
    found = pieces(old, new)
    assert "".join(old[each.old_start : each.old_end] for each in found) == old
    assert "".join(new[each.new_start : each.new_end] for each in found) == new
    other = [
        (old[each.old_start : each.old_end], new[each.new_start : each.new_end])
        for each in found if not each.same
    ]  # fmt: skip
    assert [each for pair in other for each in pair] == ["bantuan satu", "bantuannya satu saja"]
    told = html("a <b>", "a <c> & d")
    assert "line-through" in told
    assert "underline" in told
    assert "&lt;" in told


def test_differences_far_apart_are_rows_of_their_own() -> None:
    far = "\n".join(f"Baris nomor {n} yang cukup panjang untuk dibaca." for n in range(30))
    old, new = f"satu {far} dua tiga", f"SATU {far} DUA tiga"
    assert len(hunks(old, new, compare(old, new))) == 2
    assert (
        len(hunks("satu dua tiga", "SATU dua TIGA", compare("satu dua tiga", "SATU dua TIGA"))) == 1
    )
