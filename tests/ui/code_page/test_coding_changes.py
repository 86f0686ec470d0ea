"""Codings that are there: another code, split, joined, judged, quoted, commented; by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from codebook.errors import Message
from projects.queries import codes as code_queries
from projects.records import Span
from qualcode import importers
from qualcode.edits import transcripts
from tests.ui.code_page.conftest import Hands
from ui.code_page.judging import touching
from ui.transcript.view import CODING_MIME

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from projects.project import Project
    from projects.records import CodingRecord
    from ui.code_page.page import CodePage

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = "mengajak anggota supaya jangan menyerah"


def only(page: CodePage) -> CodingRecord:
    (coding,) = page.reading.codings.values()
    return coding


def activate(page: CodePage, words: str, letter: int = 0) -> None:
    """Put the text cursor into words, as a click does."""
    at = page.view.record().text.index(words) + letter
    page.view.select(Span(at, at))
    page.view.follow_caret()
    page.view.setFocus()


@pytest.fixture
def coded(page: CodePage, hands: Hands) -> CodePage:
    """Return the page with one coding, the cursor in it and nothing selected."""
    hands.drag_over(WORDS)
    hands.type("2")
    activate(page, "anggota")
    assert page.view.active()
    return page


def test_another_code_by_keys(coded: CodePage, hands: Hands) -> None:
    hands.key(Qt.Key.Key_R, CTRL)
    bar = coded.coding.bar
    assert bar.isVisible()
    hands.type("mobil")
    hands.key(Qt.Key.Key_Tab)  # there is nothing to tick
    assert bar.ticked() == []
    hands.key(Qt.Key.Key_Return)
    assert hands.coded() == [("Mobilisator", WORDS)]
    assert coded.view.hasFocus()
    assert coded.view.active() == only(coded).guid
    assert coded.window().toast.sentence() == "Motivator is Mobilisator now."
    hands.undo()
    assert hands.coded() == [("Motivator", WORDS)]


def test_a_new_code_in_place_of_one(coded: CodePage, hands: Hands) -> None:
    hands.key(Qt.Key.Key_R, CTRL)
    hands.type("penyemangat")
    bar = coded.coding.bar
    while bar.list.row() < len(bar.list.hits.hits):
        hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Return)
    assert hands.coded() == [("penyemangat", WORDS)]
    hands.undo()
    assert hands.coded() == [("Motivator", WORDS)]
    assert not any(code.name == "penyemangat" for code in coded.reading.codes)


def test_all_codings_of_a_passage_get_another_code(coded: CodePage, hands: Hands) -> None:
    hands.drag_over("anggota supaya")
    hands.type("1")
    hands.drag_over(WORDS)
    entries = {action.text(): action for action in coded.coding_menu.menu().actions()}
    entries["Change the code of all 2 codings here..."].trigger()
    hands.type("mobil")
    hands.key(Qt.Key.Key_Return)
    assert sorted(hands.coded()) == [("Mobilisator", "anggota supaya"), ("Mobilisator", WORDS)]
    hands.undo()
    assert sorted(code for code, _ in hands.coded()) == ["Fasilitator", "Motivator"]


def test_a_coding_is_dropped_on_another_code(coded: CodePage, hands: Hands) -> None:
    tree = coded.codes.tree
    place = tree.visualRect(tree.codes.index_of("mobil")).center()
    data = QMimeData()
    data.setData(CODING_MIME, only(coded).guid.encode())
    action, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    port, left = tree.viewport(), Qt.MouseButton.LeftButton
    QApplication.sendEvent(port, QDragEnterEvent(place, action, data, left, none))
    move = QDragMoveEvent(place, action, data, left, none)
    QApplication.sendEvent(port, move)
    assert move.isAccepted()
    QApplication.sendEvent(port, QDropEvent(QPointF(place), action, data, left, none))
    assert hands.coded() == [("Mobilisator", WORDS)]


def test_a_coding_is_split_at_the_cursor_and_joined(coded: CodePage, hands: Hands) -> None:
    activate(coded, "supaya", 2)  # a word is not cut
    hands.key(Qt.Key.Key_J, CTRL, SHIFT)
    assert hands.coded() == [
        ("Motivator", "mengajak anggota"),
        ("Motivator", "supaya jangan menyerah"),
    ]
    hands.key(Qt.Key.Key_J, CTRL)
    assert hands.coded() == [("Motivator", WORDS)]
    assert coded.window().toast.sentence() == "2 codings of Motivator joined."
    hands.key(Qt.Key.Key_J, CTRL)
    assert coded.window().toast.sentence() == "No other coding of Motivator touches this one."
    hands.undo()
    hands.undo()
    assert hands.coded() == [("Motivator", WORDS)]


def test_a_split_at_the_edge_says_what_to_do(coded: CodePage, hands: Hands) -> None:
    activate(coded, "mengajak")
    failed: list[object] = []
    coded.reading.workspace.failed.connect(failed.append)
    hands.key(Qt.Key.Key_J, CTRL, SHIFT)
    assert hands.coded() == [("Motivator", WORDS)]
    assert "between two words" in str(failed[0])


def test_only_codings_that_touch_are_joined(coded: CodePage, hands: Hands) -> None:
    text = coded.view.record().text
    hands.drag_over("rapat tiap bulan")
    hands.type("2")
    apart = sorted(coded.reading.codings.values(), key=lambda each: each.start)
    assert touching(apart, apart[0], text) == [apart[0].guid]
    joined = text[: apart[0].end] + " " * (apart[1].start - apart[0].end) + text[apart[1].start :]
    assert touching(apart, apart[1], joined) == [each.guid for each in apart]


def test_borders_by_word_and_by_sentence(coded: CodePage, hands: Hands) -> None:
    hands.key(Qt.Key.Key_Left, CTRL, SHIFT)
    assert hands.coded() == [("Motivator", "mengajak anggota supaya jangan")]
    hands.key(Qt.Key.Key_Right, CTRL, SHIFT, ALT)
    assert hands.coded() == [("Motivator", "anggota supaya jangan")]
    hands.key(Qt.Key.Key_Up, CTRL, SHIFT, ALT)
    hands.key(Qt.Key.Key_Down, CTRL, SHIFT)
    whole = "Lalu saya mengajak anggota supaya jangan menyerah."
    assert hands.coded() == [("Motivator", whole)]


def test_judging_by_keys(coded: CodePage, hands: Hands) -> None:
    hands.key(Qt.Key.Key_BracketRight, CTRL)
    hands.key(Qt.Key.Key_BracketRight, CTRL)
    hands.key(Qt.Key.Key_BracketLeft, CTRL)
    assert only(coded).weight == 1
    for key, chosen in ((Qt.Key.Key_1, "chosen"), (Qt.Key.Key_2, "maybe"), (Qt.Key.Key_3, "not")):
        hands.key(key, CTRL)
        assert only(coded).chosen == chosen
    hands.key(Qt.Key.Key_3, CTRL)
    assert only(coded).chosen == "", "the same key takes it back"


def test_a_comment_by_keys_and_back_to_the_text(coded: CodePage, hands: Hands) -> None:
    hands.key(Qt.Key.Key_M, CTRL, ALT)
    hands.type("langsung")
    hands.key(Qt.Key.Key_Return, CTRL)
    assert only(coded).comment == "langsung"
    assert coded.view.hasFocus()


def test_a_citation_form_keeps_to_the_passage(coded: CodePage, hands: Hands) -> None:
    hands.key(Qt.Key.Key_Q, CTRL, SHIFT)
    card = coded.here.card(only(coded).guid)
    assert card is not None
    field = card.citation.field
    assert field.hasFocus()
    assert field.toPlainText() == WORDS
    field.setPlainText("mengajak warga")
    hands.key(Qt.Key.Key_Return, CTRL)
    assert only(coded).citation == "", "a word that was not said is not taken"
    assert "“warga”" in card.citation._error.text()
    assert field.toPlainText() == "mengajak warga", "what was written stays to be mended"
    hands.key(Qt.Key.Key_Q, CTRL, SHIFT)
    field.setPlainText("mengajak [...] jangan menyerah")
    hands.key(Qt.Key.Key_Return, CTRL)
    assert only(coded).citation == "mengajak [...] jangan menyerah"
    assert not card.citation._error.isVisible()
    card.citation.restore.click()
    assert only(coded).citation == ""
    hands.undo()
    assert only(coded).citation == "mengajak [...] jangan menyerah"


def test_the_passage_as_it_is_is_no_citation_form(coded: CodePage, hands: Hands) -> None:
    steps = coded.reading.workspace.undo_label()
    hands.key(Qt.Key.Key_Q, CTRL, SHIFT)
    hands.key(Qt.Key.Key_Return, CTRL)
    assert coded.reading.workspace.undo_label() == steps
    card = coded.here.card(only(coded).guid)
    assert card is not None
    assert not card.citation.isVisible()


def test_a_passage_becomes_the_example_of_its_code(coded: CodePage, hands: Hands) -> None:
    hands.key(Qt.Key.Key_E, CTRL, SHIFT)
    tree = coded.reading.workspace.ask(code_queries.tree)
    example = next(code.example for code in tree if code.guid == "motiv")
    assert example == f"“{WORDS}” I-01 Ibu Salmiah, turn 2"
    hands.undo()
    tree = coded.reading.workspace.ask(code_queries.tree)
    assert next(code.example for code in tree if code.guid == "motiv") == ""


def test_delete_right_after_coding_takes_it_back(page: CodePage, hands: Hands) -> None:
    hands.drag_over(WORDS)
    hands.type("2")
    assert page.view.selection() is not None
    hands.key(Qt.Key.Key_Delete)
    assert hands.coded() == []


def test_the_menu_of_a_card(coded: CodePage, hands: Hands) -> None:
    menu = coded.coding_menu.menu_of(only(coded).guid)
    entries = {action.text(): action for action in menu.actions()}
    assert entries["Change Motivator..."].shortcut().toString() == "Ctrl+R"
    entries["Remove Motivator"].trigger()
    assert hands.coded() == []
    assert coded.coding_menu.menu_of("gone").isEmpty()


def test_a_second_code_for_a_coded_passage_by_one_key(coded: CodePage, hands: Hands) -> None:
    hands.type("1")
    assert sorted(hands.coded()) == [("Fasilitator", WORDS), ("Motivator", WORDS)]
    hands.type("mobil")
    assert coded.coding.bar.isVisible()
    hands.key(Qt.Key.Key_Return)
    assert ("Mobilisator", WORDS) in hands.coded()
    hands.type("1")
    assert len(hands.coded()) == 3
    assert coded.window().toast.sentence() == "Fasilitator is given already."


def test_the_bar_leaves_its_passage_in_sight(
    study: Project, show: Callable[..., CodePage], tmp_path: Path
) -> None:
    long = tmp_path / "I-03.txt"
    said = "\n".join(f"N: Ini kalimat nomor {n} dari saya tentang rapat." for n in range(60))
    long.write_text(said, encoding="utf-8")
    study.do(Message("x"), transcripts.add, [transcripts.expected(importers.read(long))])
    page = show(study, 911, 512)
    page.open(page.reading.rows[2].guid)
    text = page.view.record().text
    hands = Hands(page)
    for number in range(10, 40, 3):
        start = text.index(f"nomor {number} ")
        span = Span(start, text.index(f"nomor {number + 2} ") + 12)
        page.view.select(span)
        hands.key(Qt.Key.Key_Return)
        _, top, _, bottom = page.view.passage_rect(span)
        bar = page.coding.bar.geometry()
        assert bar.top() >= bottom or bar.bottom() <= top
        hands.key(Qt.Key.Key_Escape)
