"""Coding by mouse and keys: what a researcher does all day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from projects.queries import codes as code_queries
from projects.queries import journal
from projects.records import Span
from ui import language, settings
from ui.code_page.bar_list import ROW
from ui.code_page.here_panel import of_passage
from ui.transcript.view import CODE_MIME, PASSAGE_MIME

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.code_page.page import CodePage

    from .conftest import Hands  # noqa: TID252 - only for types

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SENTENCE = "Saya mendampingi rapat tiap bulan."
WORDS = "mengajak anggota supaya jangan menyerah"


def go_to_answer(page: CodePage) -> None:
    start = page.view.record().text.index("Saya")
    page.view.select(Span(start, start))


def test_a_passage_by_mouse_and_a_digit(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    assert page.view.selection() is not None
    hands.type("2")
    assert hands.coded() == [("Motivator", WORDS)]
    shown = page.view.coding(next(iter(page.reading.codings)))
    assert shown is not None
    assert page.reading.count("motiv") == 1


def test_a_sentence_and_a_digit_are_two_keystrokes(page: CodePage, hands: Hands) -> None:
    go_to_answer(page)
    hands.key(Qt.Key.Key_Right, ALT)
    hands.type("1")
    assert hands.coded() == [("Fasilitator", SENTENCE)]


def test_the_next_sentence_follows_a_coded_one(page: CodePage, hands: Hands) -> None:
    go_to_answer(page)
    hands.key(Qt.Key.Key_Right, ALT)
    hands.type("13")
    hands.key(Qt.Key.Key_Right, ALT)
    hands.type("2")
    assert [code for code, _ in hands.coded()] == ["Fasilitator", "Mobilisator", "Motivator"]
    assert hands.coded()[2][1] == "Lalu saya mengajak anggota supaya jangan menyerah."


def test_a_digit_without_a_code_says_so(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.type("9")
    assert hands.coded() == []
    toast = page.window().toast
    assert toast.sentence() == "No code has the number key 9 yet."


def test_typing_finds_a_code_and_enter_gives_it(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    hands.drag_over(WORDS)
    hands.type("mo")
    bar = page.coding.bar
    assert bar.isVisible()
    names = [hit.code.name for hit in bar.list.hits.hits]
    assert names[:3] == ["Motivator", "Mobilisator", "Modal terbatas"]
    qtbot.waitUntil(lambda: page.card.guid() == "motiv")
    hands.key(Qt.Key.Key_Return)
    assert not bar.isVisible()
    assert hands.coded() == [("Motivator", WORDS)]
    assert page.view.hasFocus()


def test_two_codes_are_ticked_and_given_in_one_step(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.type("moti")
    hands.key(Qt.Key.Key_Tab)
    hands.type("fas")
    hands.key(Qt.Key.Key_Tab)
    assert page.coding.bar.ticked() == ["motiv", "fasil"]
    hands.key(Qt.Key.Key_Return)
    assert sorted(hands.coded()) == [("Fasilitator", WORDS), ("Motivator", WORDS)]
    hands.undo()
    assert hands.coded() == []


def test_a_typed_code_goes_with_the_ticked_ones(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.type("moti")
    hands.key(Qt.Key.Key_Tab)
    hands.type("fas")
    hands.key(Qt.Key.Key_Return)
    assert sorted(code for code, _ in hands.coded()) == ["Fasilitator", "Motivator"]


def test_backspace_takes_the_last_tick_back(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.type("moti")
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Backspace)
    hands.key(Qt.Key.Key_Backspace)
    assert page.coding.bar.ticked() == []


def test_the_arrows_choose_and_drive_the_card(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    hands.drag_over(WORDS)
    hands.type("mo")
    hands.key(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.card.guid() == "mobil")
    hands.key(Qt.Key.Key_Return)
    assert [code for code, _ in hands.coded()] == ["Mobilisator"]


def test_a_name_that_is_not_there_becomes_a_code(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.type("penyemangat")
    bar = page.coding.bar
    assert bar.list.hits.new_name == "penyemangat"
    while bar.list.row() < len(bar.list.hits.hits):
        hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Return)
    assert hands.coded() == [("penyemangat", WORDS)]
    hands.undo()
    assert hands.coded() == []
    names = [code.name for code in page.reading.codes]
    assert "penyemangat" not in names


def test_the_row_that_makes_a_code_stays_in_sight(page: CodePage, hands: Hands) -> None:
    page.resize(911, 470)
    hands.drag_over(WORDS)
    hands.type("a")
    bar = page.coding.bar
    assert len(bar.list.hits.hits) * ROW > bar.list.height()
    row = bar.new_row
    assert row.visibleRegion().boundingRect() == row.rect()
    assert row.y() >= bar.list.geometry().bottom()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert hands.coded() == [("a", WORDS)]


def test_escape_gives_nothing(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.type("mo")
    hands.key(Qt.Key.Key_Escape)
    assert not page.coding.bar.isVisible()
    assert hands.coded() == []
    assert page.view.selection() is not None
    assert page.view.hasFocus()


def test_a_comment_goes_with_the_code(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.type("moti")
    hands.key(Qt.Key.Key_Return, CTRL)
    assert page.coding.bar.comment.hasFocus()
    hands.type("ajakan langsung")
    hands.key(Qt.Key.Key_Return)
    (coding,) = page.reading.codings.values()
    assert coding.comment == "ajakan langsung"


def test_the_bar_by_enter_lists_the_codes_used_last_first(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.type("3")
    hands.key(Qt.Key.Key_Return)
    assert page.coding.bar.list.hits.hits[0].code.name == "Mobilisator"
    hands.key(Qt.Key.Key_Escape)


def test_in_vivo_makes_a_code_of_the_words(page: CodePage, hands: Hands) -> None:
    hands.drag_over("jangan menyerah")
    hands.key(Qt.Key.Key_I, CTRL)
    assert hands.coded() == [("jangan menyerah", "jangan menyerah")]
    made = next(code for code in page.reading.codes if code.name == "jangan menyerah")
    assert made.path == "In vivo / jangan menyerah"
    assert made.kind == "other"
    hands.undo()
    assert [code for code in page.reading.codes if code.name == "In vivo"] == []


def test_in_vivo_twice_is_one_code(page: CodePage, hands: Hands) -> None:
    hands.drag_over("anggota")
    hands.key(Qt.Key.Key_I, CTRL)
    page.view.select(Span(*_place(page, "Kami juga")))
    hands.key(Qt.Key.Key_I, CTRL)
    assert [code.name for code in page.reading.codes if code.depth == 1][-2:] == [
        "anggota",
        "Kami juga",
    ]
    assert sum(code.name == "In vivo" for code in page.reading.codes) == 1


def _place(page: CodePage, words: str) -> tuple[int, int]:
    start = page.view.record().text.index(words)
    return start, start + len(words)


def test_a_coding_is_removed_by_delete_and_comes_back(
    page: CodePage, hands: Hands, qtbot: QtBot
) -> None:
    start, end = hands.drag_over(WORDS)
    hands.type("2")
    page.view.clear_selection()
    _click(page, (start + end) // 2)
    assert page.view.active() in page.reading.codings
    hands.key(Qt.Key.Key_Delete)
    assert hands.coded() == []
    assert page.window().toast.sentence() == "Coding Motivator removed."
    hands.undo()
    assert hands.coded() == [("Motivator", WORDS)]
    redo = page.window().menus.actions["redo"]
    qtbot.waitUntil(redo.isEnabled)
    hands.key(Qt.Key.Key_Z, CTRL, SHIFT)
    assert hands.coded() == []


def _click(page: CodePage, position: int) -> None:
    left, top, _, _ = page.view.passage_rect(Span(position, position + 1))
    place = QPoint(round(left) + 1, round(top) + 10)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_question_is_asked_about_once(page: CodePage, hands: Hands) -> None:
    page.view.select(Span(*_place(page, "Apa peran Ibu")))
    hands.type("1")
    assert page.question.isVisible()
    assert hands.coded() == []
    page.question.no.click()
    assert hands.coded() == []
    hands.type("1")
    page.question.again.setChecked(True)
    page.question.yes.click()
    assert hands.coded() == [("Fasilitator", "Apa peran Ibu")]
    assert not page.question.isVisible()
    page.view.select(Span(*_place(page, "Apa yang menghambat")))
    hands.type("2")
    assert len(hands.coded()) == 2
    assert settings.text("code_page/code_questions") == "yes"


def test_an_answer_with_its_question_is_not_asked_about(page: CodePage, hands: Hands) -> None:
    page.view.select(Span(_place(page, "Apa peran")[0], _place(page, SENTENCE)[1]))
    hands.type("1")
    assert not page.question.isVisible()
    assert len(hands.coded()) == 1


def test_a_code_is_dropped_on_the_passage(page: CodePage, hands: Hands) -> None:
    start, end = hands.drag_over(WORDS)
    index = page.codes.tree.codes.index_of("motiv")
    data = page.codes.tree.codes.mimeData([index])
    assert bytes(data.data(CODE_MIME).data()).decode() == "motiv"
    left, top, _, _ = page.view.passage_rect(Span(start + 5, end))
    _drop(page.view, QPointF(left, top + 10), data)
    assert hands.coded() == [("Motivator", WORDS)]


def test_a_passage_is_dropped_on_a_code(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    data = page.view.createMimeDataFromSelection()
    assert data.hasFormat(PASSAGE_MIME)
    tree = page.codes.tree
    place = tree.visualRect(tree.codes.index_of("mobil")).center()
    _drop(tree, QPointF(place), data, moves=False)
    assert hands.coded() == [("Mobilisator", WORDS)]


def _drop(widget: object, place: QPointF, data: QMimeData, *, moves: bool = True) -> None:
    action = Qt.DropAction.MoveAction if moves else Qt.DropAction.CopyAction
    buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target = widget.viewport()
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(place.toPoint(), action, data, buttons, held)
        QGuiApplication.sendEvent(target, event)
    QGuiApplication.sendEvent(target, QDropEvent(place, action, data, buttons, held))


def test_enter_on_a_code_of_the_tree_gives_it(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    page.codes.tree.set_current("fasil")
    page.codes.tree.setFocus()
    hands.key(Qt.Key.Key_Return)
    assert hands.coded() == [("Fasilitator", WORDS)]


def test_a_double_click_on_a_code_gives_it(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    tree = page.codes.tree
    place = tree.visualRect(tree.codes.index_of("mobil")).center()
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert hands.coded() == [("Mobilisator", WORDS)]


def test_borders_are_moved_by_keys(page: CodePage, hands: Hands) -> None:
    start, end = hands.drag_over("mengajak anggota")
    hands.type("2")
    page.view.clear_selection()
    _click(page, (start + end) // 2)
    hands.key(Qt.Key.Key_Right, CTRL, SHIFT)
    assert hands.coded() == [("Motivator", "mengajak anggota supaya")]
    hands.undo()
    assert hands.coded() == [("Motivator", "mengajak anggota")]


def test_here_shows_the_turn_and_its_cards_change_the_coding(
    page: CodePage, hands: Hands, qtbot: QtBot
) -> None:
    hands.drag_over(WORDS)
    hands.type("2")
    (guid,) = page.reading.codings
    qtbot.waitUntil(lambda: page.here.guids() == [guid])
    assert page.here.head.count.text() == "turn 2"
    card = page.here.card(guid)
    assert card is not None
    QTest.mouseClick(card.weight, Qt.MouseButton.LeftButton, pos=QPoint(25, 10))
    assert page.reading.codings[guid].weight == 3
    card.choice.choose("chosen")
    assert page.reading.codings[guid].chosen == ""  # nothing was pressed
    card.choice._parts["chosen"].click()
    assert page.reading.codings[guid].chosen == "chosen"
    card.choice._parts["chosen"].click()
    assert page.reading.codings[guid].chosen == ""


def test_a_comment_keeps_its_own_undo_and_is_one_step(
    page: CodePage, hands: Hands, qtbot: QtBot
) -> None:
    hands.drag_over(WORDS)
    hands.type("2")
    (guid,) = page.reading.codings
    qtbot.waitUntil(lambda: page.here.guids() == [guid])
    comment = page.here.card(guid).comment
    comment.setFocus()
    hands.type("kalimat langsung")
    hands.key(Qt.Key.Key_Z, CTRL)
    assert hands.coded() == [("Motivator", WORDS)], "undo in the field took the coding"
    hands.type("cocok dikutip")
    assert page.reading.codings[guid].comment == ""
    page.view.setFocus()
    assert page.reading.codings[guid].comment.endswith("cocok dikutip")
    hands.undo()
    assert page.reading.codings[guid].comment == ""
    qtbot.waitUntil(lambda: page.here.card(guid).comment.toPlainText() == "")


def test_an_excerpt_is_one_click_away(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    start, _ = hands.drag_over(WORDS)
    hands.type("2")
    qtbot.waitUntil(lambda: page.excerpts.list.excerpts.rowCount() == 1)
    qtbot.waitUntil(lambda: page.card._cases == 1)
    second = page.reading.rows[1].guid
    page.open(second)
    index = page.excerpts.list.excerpts.index(0)
    assert index.data() == f"I-01 · turn 2: {WORDS}"
    place = page.excerpts.list.visualRect(index).center()
    QTest.mouseClick(page.excerpts.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.view.record().name == "I-01 Ibu Salmiah"
    assert page.view.selection() == Span(start, start + len(WORDS))


def test_copying_with_reference(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.key(Qt.Key.Key_C, CTRL, SHIFT)
    assert QGuiApplication.clipboard().text() == f"“{WORDS}” (I-01 Ibu Salmiah, turn 2)"


def test_the_menu_of_a_passage(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.type("3")
    menu = page.coding_menu.menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "Mobilisator\t3"
    assert "Remove Mobilisator" in texts
    next(each for each in menu.actions() if each.text() == "Remove Mobilisator").trigger()
    assert hands.coded() == []


def test_steps_are_told_in_both_languages(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.type("2")
    workspace = page.reading.workspace
    assert workspace.undo_label() == "Coded Motivator in I-01 Ibu Salmiah"
    language.apply("id")
    assert workspace.undo_label() == "Memberi kode Motivator di I-01 Ibu Salmiah"
    entries = workspace.ask(journal.entries)
    assert entries[0].template in {"Coded {code} in {transcript}", "Imported"}


def test_a_whole_interview_by_keys_only(page: CodePage, hands: Hands) -> None:
    hands.key(Qt.Key.Key_Home, CTRL)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Right, ALT)  # the first sentence of the answer
    hands.type("1")
    hands.key(Qt.Key.Key_Right, ALT)
    hands.type("2")
    hands.key(Qt.Key.Key_Right, ALT)
    hands.type("kas")
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_Right, ALT)  # over the question to the next answer
    hands.type("modal")
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Space, CTRL)
    hands.type("2")
    codes = [code for code, _ in hands.coded()]
    assert codes == ["Fasilitator", "Motivator", "kas", "Modal terbatas", "Motivator"]
    texts = [text for _, text in hands.coded()]
    assert texts[2].endswith("Kami juga mencatat kas bersama.")
    assert texts[3] == "Modalnya kurang."
    assert texts[4] == "Sama-sama. Semoga usaha ini maju terus."
    page.actions_here.by_key["done"].trigger()
    assert page.reading.rows[0].done


def test_only_the_codings_of_a_place_are_here() -> None:
    from projects.records import CodingRecord

    codings = [
        CodingRecord("a", "t", 0, 4, "c", "k"),
        CodingRecord("b", "t", 6, 9, "c", "k"),
        CodingRecord("c", "t", 20, 24, "c", "k"),
    ]
    found = of_passage(codings, Span(0, 12), Span(7, 7))
    assert [each.guid for each in found] == ["b", "a"]


@pytest.mark.parametrize("width", [1366, 1100, 911])
def test_the_bar_stays_inside_the_text(
    study: Project, show: Callable[..., CodePage], width: int
) -> None:
    page = show(study, width, 768 if width > 1000 else 512)
    start, end = _place(page, "Semoga usaha ini maju")
    page.view.select(Span(start, end))
    QTest.keyClicks(page.view, "m")
    bar = page.coding.bar
    assert bar.isVisible()
    assert page.view.rect().contains(bar.geometry())
    top, bottom = page.view.passage_rect(Span(start, end))[1::2]
    assert bar.geometry().top() >= bottom or bar.geometry().bottom() <= top
    bar.close_bar()


def test_counts_are_those_of_the_project(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.type("2131")
    hands.undo()
    hands.key(Qt.Key.Key_Z, CTRL, SHIFT)
    counted = page.reading.workspace.ask(code_queries.counts)
    assert {guid: page.reading.count(guid) for guid in counted} == counted
    assert page.reading.rows[0].codings == sum(counted.values())
