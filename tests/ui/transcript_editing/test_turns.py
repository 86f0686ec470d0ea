"""Turns and speakers of the open transcript: from its menu, by keys and in the dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from projects.queries import cases as case_queries
from projects.queries import transcripts as queries
from projects.records import Span
from ui import background
from ui.transcript_editing.speakers_dialog import SpeakersDialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.ui.code_page.conftest import Hands
    from ui.code_page.page import CodePage
    from ui.transcript_editing.asking import NameSheet
    from ui.transcript_editing.desk import Desk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def said(page: CodePage) -> list[tuple[str, str]]:
    """Return (label, first word) of every turn as the view knows them."""
    record = page.view.record()
    labels = {speaker.guid: speaker.label for speaker in record.speakers}
    return [
        (labels[turn.speaker], record.text[turn.start : turn.end].split()[0])
        for turn in record.turns
    ]


def put_cursor(page: CodePage, words: str) -> None:
    at = page.view.record().text.index(words)
    page.view.select(Span(at, at))
    page.view.setFocus()


def sheet(desk: Desk) -> NameSheet:
    found = desk.turns._sheet
    assert found is not None
    assert found.isVisible()
    return found


def test_a_turn_is_split_at_the_cursor_and_joined_again(page: CodePage, hands: Hands) -> None:
    before = page.view.record()
    put_cursor(page, "Lalu saya mengajak")
    hands.key(Qt.Key.Key_Return, CTRL, SHIFT)
    assert sheet(page.desk).list.item(0).text() == "P"
    hands.key(Qt.Key.Key_Return)
    assert said(page)[1:3] == [("N", "Saya"), ("P", "Lalu")]
    assert page.view.record().text == before.text
    assert len(hands.coded()) == 2
    put_cursor(page, "Lalu saya mengajak")
    hands.key(Qt.Key.Key_Backspace, CTRL, SHIFT)
    assert page.view.record().turns == before.turns


def test_a_new_name_may_be_typed(page: CodePage, hands: Hands) -> None:
    put_cursor(page, "Lalu saya mengajak")
    hands.key(Qt.Key.Key_Return, CTRL, SHIFT)
    hands.type("Suami")
    assert sheet(page.desk).list.item(0).text() == "New: Suami"
    hands.key(Qt.Key.Key_Return)
    assert said(page)[2] == ("Suami", "Lalu")
    assert page.view.hasFocus()


def test_escape_splits_nothing(page: CodePage, hands: Hands) -> None:
    put_cursor(page, "Lalu saya mengajak")
    hands.key(Qt.Key.Key_Return, CTRL, SHIFT)
    hands.key(Qt.Key.Key_Escape)
    assert len(said(page)) == 6
    put_cursor(page, "Saya mendampingi")
    hands.key(Qt.Key.Key_Return, CTRL, SHIFT)
    assert page.window().toast.sentence() == "Put the cursor where the second part begins."


def test_the_menu_of_the_text_gives_a_turn_to_another(page: CodePage) -> None:
    put_cursor(page, "Modalnya kurang")
    menu = QMenu()
    page.coding_menu.shown.emit(menu)
    (sub,) = [action for action in menu.actions() if action.text() == "Turn 4"]
    entries = {action.text(): action for action in sub.menu().actions()}
    assert entries["N"].isChecked()
    assert "Split turn here" in entries
    entries["P"].trigger()
    assert said(page)[3] == ("P", "Modalnya")
    assert "\nP: Modalnya" in page.view.record().text
    page.reading.workspace.undo()
    assert said(page)[3] == ("N", "Modalnya")


def test_a_turn_is_linked_to_a_case(page: CodePage, hands: Hands) -> None:
    put_cursor(page, "Modalnya kurang")
    page.desk.turns.ask_case()
    hands.type("Bu Ani")
    hands.key(Qt.Key.Key_Return)
    assert said(page)[3] == ("Bu Ani", "Modalnya")
    names = {case.guid: case.name for case in page.reading.workspace.ask(case_queries.records)}
    speaker = next(each for each in page.view.record().speakers if each.label == "Bu Ani")
    assert names[speaker.case] == "Bu Ani"


# The dialog


@pytest.fixture
def dialog(page: CodePage, qtbot: QtBot) -> Iterator[SpeakersDialog]:
    record = page.reading.record
    assert record is not None
    made = SpeakersDialog(page.reading, record.guid, page.window())
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    if shiboken6.isValid(made):
        made.reject()


def row(dialog: SpeakersDialog, label: str):
    return next(each for each in dialog.rows if each.speaker.label == label)


def labels(dialog: SpeakersDialog) -> list[str]:
    return [each.speaker.label for each in dialog.rows]


def test_a_label_is_renamed_in_the_text_too(
    page: CodePage, dialog: SpeakersDialog, qtbot: QtBot
) -> None:
    field = row(dialog, "P").field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Pewawancara")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "Pewawancara" in labels(dialog))
    assert page.view.record().text.startswith("Pewawancara: Apa peran")
    assert page.reading.workspace.undo()
    qtbot.waitUntil(lambda: "P" in labels(dialog))


def test_roles_and_cases_are_set(page: CodePage, dialog: SpeakersDialog, qtbot: QtBot) -> None:
    QTest.mouseClick(row(dialog, "P").radios["informant"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: row(dialog, "P").case.isVisible())  # noqa: PLW0108 - a new row
    edit = row(dialog, "P").case.lineEdit()
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(dialog.focusWidget(), "Pak Rifani")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.isVisible()
    names = {case.guid: case.name for case in page.reading.workspace.ask(case_queries.records)}
    speakers = {each.label: each for each in page.view.record().speakers}
    assert speakers["P"].role == "informant"
    assert names[speakers["P"].case] == "Pak Rifani"
    qtbot.waitUntil(lambda: row(dialog, "P").case.currentText() == "Pak Rifani")


def test_two_speakers_are_merged_from_the_menu(
    page: CodePage, dialog: SpeakersDialog, qtbot: QtBot
) -> None:
    menu = row(dialog, "P").menu()
    into = menu.actions()[0].menu()
    assert [action.text() for action in into.actions()] == ["N"]
    into.actions()[0].trigger()
    qtbot.waitUntil(lambda: labels(dialog) == ["N"])
    assert "P:" not in page.view.record().text
    assert page.window().toast.sentence() == "What P said is N's now."


def test_a_dialog_closed_while_it_looks_for_speakers_leaves_them(
    page: CodePage, dialog: SpeakersDialog, qtbot: QtBot
) -> None:
    before = page.view.record()
    dialog.find_again()
    dialog.reject()
    qtbot.waitUntil(lambda: background.running() == 0)
    assert page.view.record() == before


def test_speakers_are_found_again(page: CodePage, dialog: SpeakersDialog, qtbot: QtBot) -> None:
    before = said(page)
    row(dialog, "P").merge_wanted.emit(row(dialog, "P").speaker.guid, row(dialog, "N").speaker.guid)
    qtbot.waitUntil(lambda: len(dialog.rows) == 1)
    page.reading.workspace.undo()
    page.desk.turns.give(2, "P")
    dialog.again.click()
    qtbot.waitUntil(lambda: "turns found" in page.window().toast.sentence())
    found = page.reading.workspace.ask(queries.record, page.reading.record.guid)
    assert len(found.turns) == len(before)


def test_the_dialog_closes_with_its_transcript(
    page: CodePage, dialog: SpeakersDialog, qtbot: QtBot
) -> None:
    page.transcript_actions.delete([page.reading.record.guid])
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog) or not dialog.isVisible())
