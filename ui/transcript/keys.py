"""The keys of the transcript view: what they mean, and borders moved by them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from projects.records import Span
from qualcode import sentences
from ui.transcript import moves, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from ui.transcript.view import TranscriptView

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def pressed(view: TranscriptView, event: QKeyEvent) -> bool:
    """Do what a key means here; False if it means nothing of ours."""
    action = _action(view, event)
    if action is None:
        return False
    action()
    return True


def own(view: TranscriptView, event: QKeyEvent) -> bool:
    """Say whether a key means something of ours, without doing it."""
    return _action(view, event) is not None


def _action(view: TranscriptView, event: QKeyEvent) -> Callable[[], None] | None:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    steps = {
        (_ALT, Qt.Key.Key_Right): partial(moves.sentence_step, view, grow=True),
        (_ALT, Qt.Key.Key_Left): partial(moves.sentence_step, view, grow=False),
        (_ALT, Qt.Key.Key_Down): partial(moves.take_sentence, view, 1),
        (_ALT, Qt.Key.Key_Up): partial(moves.take_sentence, view, -1),
        (_CTRL, Qt.Key.Key_Space): partial(moves.select_turn, view),
        (_NONE, Qt.Key.Key_Up): partial(moves.go_turn, view, -1),
        (_NONE, Qt.Key.Key_Down): partial(moves.go_turn, view, 1),
    }
    if (modifiers, key) in steps:
        return steps[modifiers, key]
    return _on_coding(view, event) if view.selection() is None else _on_selection(view, event)


def _on_coding(view: TranscriptView, event: QKeyEvent) -> Callable[[], None] | None:
    """Return what a key means for the active coding."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if not view.active():
        return None
    if key == Qt.Key.Key_Escape:
        return partial(_clear, view)
    if key == Qt.Key.Key_Delete:
        return partial(view.remove_requested.emit, view.active())
    if modifiers & ~_ALT == _CTRL | _SHIFT:
        return _border_action(view, key, start=bool(modifiers & _ALT))
    return _typed(view, event, modifiers)  # another code for the same passage


def _on_selection(view: TranscriptView, event: QKeyEvent) -> Callable[[], None] | None:
    """Return what a key means for the selected passage."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Escape:
        return partial(_clear, view)
    if event.key() == Qt.Key.Key_Delete and modifiers == _NONE and _active_inside(view):
        return partial(view.remove_requested.emit, view.active())
    if event.key() == Qt.Key.Key_I and modifiers == _CTRL:
        return view.in_vivo_requested.emit
    return _typed(view, event, modifiers)


def _active_inside(view: TranscriptView) -> bool:
    """Say whether the active coding lies in the selection, as right after it was made."""
    span, coding = view.selection(), view.coding(view.active())
    return span is not None and coding is not None and span.start <= coding.start < span.end


def _typed(
    view: TranscriptView, event: QKeyEvent, modifiers: Qt.KeyboardModifier
) -> Callable[[], None] | None:
    """Return what typing over a selection means: a number key, a letter or Enter."""
    if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and modifiers == _NONE:
        return partial(view.type_to_code.emit, "")
    text = event.text()
    alt_gr = modifiers == _CTRL | _ALT
    if modifiers & ~_SHIFT and not alt_gr:
        return None
    if alt_gr and text.isascii() and text.isalpha():
        return None  # Ctrl+Alt+M; the right Alt key writes other signs
    if len(text) == 1 and text in "0123456789" and not alt_gr:
        return partial(view.apply_key.emit, text)
    if text and text.isprintable() and not text.isspace():
        return partial(view.type_to_code.emit, text)
    return None


def _border_action(view: TranscriptView, key: Qt.Key, *, start: bool) -> Callable[[], None] | None:
    """Ctrl+Shift with left and right moves the end by a word, with up and down by a sentence.

    With Alt it is the start that moves.
    """
    steps = {
        Qt.Key.Key_Left: (-1, False),
        Qt.Key.Key_Right: (1, False),
        Qt.Key.Key_Up: (-1, True),
        Qt.Key.Key_Down: (1, True),
    }
    if key not in steps:
        return None
    step, sentence = steps[key]
    move = partial(_move_border, view, start=start, step=step, sentence=sentence)
    if sentence and not sentences.ready(view.language):
        return partial(view.wait_for_sentences, move)
    return move


def _move_border(view: TranscriptView, *, start: bool, step: int, sentence: bool) -> None:
    coding = view.coding(view.active())
    if coding is None:
        return
    text = view.record().text
    position = coding.start if start else coding.end
    if sentence:
        moved = _sentence_border(view, position, start=start, step=step)
    else:
        moved = words.word_border(text, position, start=start, step=step)
    if not (moved < coding.end if start else moved > coding.start):
        return
    span = words.with_border(text, Span(coding.start, coding.end), moved, start=start)
    if span != (coding.start, coding.end):
        view.span_changed.emit(coding.guid, *span)
        view.go_to(span.start if start else max(span.end - 1, span.start))


def _sentence_border(view: TranscriptView, position: int, *, start: bool, step: int) -> int:
    """Return where the next sentence of an answer starts (or ends), before or after a position."""
    if not start and step > 0:
        return moves.next_end(view, position)
    if not start:
        return moves.previous_end(view, Span(0, position))
    if step > 0:
        found = moves.next_sentence(view, position + 1)
        return found.start if found is not None else position
    found = moves.sentence_before(view, position)
    return found.start if found is not None else position


def _clear(view: TranscriptView) -> None:
    if view.selection() is not None:
        view.clear_selection()
    else:
        view.set_active(None)
        view.coding_activated.emit("")
