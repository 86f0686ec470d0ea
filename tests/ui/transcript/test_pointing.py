"""Selecting with the mouse as in Word: by words, a sentence, a turn; and the signs of memos."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from projects.records import MemoRecord, Span
from tests.ui.transcript.conftest import point

if TYPE_CHECKING:
    from ui.transcript.view import TranscriptView

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def at(view: TranscriptView, words: str, letter: int = 0) -> QPoint:
    return point(view, view.record().text.index(words) + letter)


def text_of(view: TranscriptView) -> str:
    span = view.selection()
    return "" if span is None else view.record().text[span.start : span.end]


def drag(
    view: TranscriptView, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NONE
) -> None:
    port = view.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    for step in range(1, 5):
        move = start + (end - start) * step / 4
        _move(view, move, held)
    QTest.mouseRelease(port, LEFT, NONE, end)


def _move(view: TranscriptView, to: QPoint, held: Qt.KeyboardModifier) -> None:
    port = view.viewport()
    place = QPointF(port.mapToGlobal(to))
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), place, Qt.MouseButton.NoButton, LEFT, held
    )
    QApplication.sendEvent(port, event)


@pytest.mark.parametrize("held", [NONE, ALT, SHIFT])
def test_a_drag_takes_whole_words_unless_alt_or_shift(
    view: TranscriptView, held: Qt.KeyboardModifier
) -> None:
    drag(view, at(view, "kader", 2), at(view, "posyandu", 3), held)
    assert text_of(view) == ("kader posyandu" if held == NONE else "der pos")


def test_a_drag_to_the_left_takes_whole_words(view: TranscriptView) -> None:
    drag(view, at(view, "posyandu", 3), at(view, "kader", 2))
    assert text_of(view) == "kader posyandu"


def test_a_drag_within_a_word_takes_letters(view: TranscriptView) -> None:
    drag(view, at(view, "posyandu", 2), at(view, "posyandu", 5))
    assert text_of(view) == "sya"


def test_a_drag_over_another_script_takes_its_words(view: TranscriptView) -> None:
    drag(view, at(view, "ꦲꦤꦕꦫꦏ", 1), at(view, "tulisan", 3))
    assert text_of(view) == "ꦲꦤꦕꦫꦏ itu tulisan"


def test_two_three_and_four_clicks(view: TranscriptView) -> None:
    port, place = view.viewport(), at(view, "posyandu", 3)
    QTest.mouseClick(port, LEFT, NONE, place)
    QTest.mouseDClick(port, LEFT, NONE, place)
    assert text_of(view) == "posyandu"
    QTest.mouseClick(port, LEFT, NONE, place)
    assert text_of(view) == "Ulun kader posyandu 👩‍👧, Pak."
    QTest.mouseClick(port, LEFT, NONE, place)
    assert text_of(view).startswith("Senang")
    assert text_of(view).endswith("Lalu diajak dinas ikut.")


def test_a_double_click_and_a_drag_go_on_by_words(view: TranscriptView) -> None:
    port, place = view.viewport(), at(view, "kader", 2)
    QTest.mouseDClick(port, LEFT, NONE, place)
    _move(view, at(view, "posyandu", 3), NONE)
    QTest.mouseRelease(port, LEFT, NONE, at(view, "posyandu", 3))
    assert text_of(view) == "kader posyandu"


def test_a_question_is_taken_by_three_clicks_too(view: TranscriptView) -> None:
    port, place = view.viewport(), at(view, "peran Ibu", 2)
    QTest.mouseClick(port, LEFT, NONE, place)
    QTest.mouseDClick(port, LEFT, NONE, place)
    QTest.mouseClick(port, LEFT, NONE, place)
    assert text_of(view) == "Kalau ada pertemuan, peran Ibu apa saja?"


def test_memos_have_a_sign_that_leads_to_them(view: TranscriptView) -> None:
    start = view.record().text.index("Ulun kader")
    memos = [
        MemoRecord("m1", "passage", "t", "Awal mula", "…", "LA", None, start, start + 10),
        MemoRecord("m2", "passage", "t", "", "Kedua\nlebih", "LA", None, start + 2, start + 10),
    ]
    view.set_memos(memos)
    view.viewport().repaint()
    (note,) = view.scene.notes
    assert note.area.left() >= view.place.text_right
    assert view.scene.memo_title("m1") == "Awal mula\nKedua"
    wanted: list[str] = []
    view.memo_wanted.connect(wanted.append)
    QTest.mouseClick(view.viewport(), LEFT, NONE, note.area.center().toPoint())
    assert wanted == ["m1"]
    view.set_text_size(18)
    view.viewport().repaint()
    assert view.scene.notes, "they stay when the text is laid out anew"


def test_alt_down_and_up_take_sentence_after_sentence(view: TranscriptView) -> None:
    start = view.record().text.index("Boleh")
    view.select(Span(start, start))
    taken = []
    for key in (Qt.Key.Key_Down,) * 5 + (Qt.Key.Key_Up,) * 2:
        QTest.keyClick(view, key, ALT)
        taken.append(text_of(view))
    assert taken == [
        "Senang 😀 sekali waktu itu.",
        "Ulun kader posyandu 👩‍👧, Pak.",
        "Lalu diajak dinas ikut.",
        "Inggih, ulun dampingi rapatnya.",
        "Bubuhannya supan, jadi ulun yang buka pembicaraan.",
        "Inggih, ulun dampingi rapatnya.",
        "Lalu diajak dinas ikut.",
    ]
