"""The keys of the transcript view: sentences, turns, borders and codes."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from projects.records import Span
from qualcode import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from ui.transcript.view import TranscriptView

_WORD = re.compile(r"\w+(?:[-'’]\w+)*|[^\w\s]")
_LONG_TURN = 8_000
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
    moves = {
        (_ALT, Qt.Key.Key_Right): partial(sentence_step, view, grow=True),
        (_ALT, Qt.Key.Key_Left): partial(sentence_step, view, grow=False),
        (_CTRL, Qt.Key.Key_Space): partial(select_turn, view),
        (_NONE, Qt.Key.Key_Up): partial(go_turn, view, -1),
        (_NONE, Qt.Key.Key_Down): partial(go_turn, view, 1),
    }
    if (modifiers, key) in moves:
        return moves[modifiers, key]
    return (
        _on_coding(view, key, modifiers) if view.selection() is None else _on_selection(view, event)
    )


def _on_coding(
    view: TranscriptView, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> Callable[[], None] | None:
    """Return what a key means for the active coding."""
    if not view.active():
        return None
    if key == Qt.Key.Key_Escape:
        return partial(_clear, view)
    if key == Qt.Key.Key_Delete:
        return partial(view.remove_requested.emit, view.active())
    return _border_action(view, key) if modifiers == _CTRL | _SHIFT else None


def _on_selection(view: TranscriptView, event: QKeyEvent) -> Callable[[], None] | None:
    """Return what a key means for the selected passage."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Escape:
        return partial(_clear, view)
    if event.key() == Qt.Key.Key_I and modifiers == _CTRL:
        return view.in_vivo_requested.emit
    return _typed(view, event, modifiers)


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
    if len(text) == 1 and text in "0123456789" and not alt_gr:
        return partial(view.apply_key.emit, text)
    if text and text.isprintable() and not text.isspace():
        return partial(view.type_to_code.emit, text)
    return None


def _border_action(view: TranscriptView, key: Qt.Key) -> Callable[[], None] | None:
    """Ctrl+Shift with left and right moves the end of a coding, with up and down its start."""
    steps = {
        Qt.Key.Key_Left: (False, -1),
        Qt.Key.Key_Right: (False, 1),
        Qt.Key.Key_Up: (True, -1),
        Qt.Key.Key_Down: (True, 1),
    }
    return partial(_move_border, view, *steps[key]) if key in steps else None


def _move_border(view: TranscriptView, start: bool, step: int) -> None:  # noqa: FBT001
    coding = view.coding(view.active())
    if coding is None:
        return
    position = coding.start if start else coding.end
    moved = word_border(view.record().text, position, start=start, step=step)
    span = with_border(Span(coding.start, coding.end), moved, start=start)
    if span != (coding.start, coding.end):
        view.span_changed.emit(coding.guid, *span)


def word_border(text: str, position: int, *, start: bool, step: int) -> int:
    """Return the next start (or end) of a word before or after a position; stays without one."""
    low, high = max(position - 400, 0), min(position + 400, len(text))
    edges = [
        low + (match.start() if start else match.end()) for match in _WORD.finditer(text[low:high])
    ]
    if step > 0:
        return next((edge for edge in edges if edge > position), position)
    return next((edge for edge in reversed(edges) if edge < position), position)


def with_border(span: Span, position: int, *, start: bool) -> Span:
    """Return a span with one border moved; a border never passes the other one."""
    if start:
        return Span(min(position, span.end - 1), span.end)
    return Span(span.start, max(position, span.start + 1))


def _clear(view: TranscriptView) -> None:
    if view.selection() is not None:
        view.clear_selection()
    else:
        view.set_active(None)
        view.coding_activated.emit("")


# -- turns ---------------------------------------------------------------------------------


def turn_span(view: TranscriptView, turn: int) -> Span:
    """Return what is shown of a turn."""
    shown = view.display
    blocks = shown.blocks_of_turn(turn)
    return Span(shown.blocks[blocks[0]].start, shown.blocks[blocks[-1]].end)


def select_turn(view: TranscriptView) -> None:
    """Select the whole turn at the cursor; outside all turns the paragraph."""
    chosen = view.selection()
    position = chosen.start if chosen else view.caret()
    turn = view.turn_at(position)
    if turn >= 0:
        view.select(turn_span(view, turn))
        return
    block = view.display.blocks[view.display.index_at(position)]
    view.select(Span(block.start, block.end))


def go_turn(view: TranscriptView, step: int) -> None:
    """Move the cursor to the start of the next or the previous turn."""
    shown = view.display
    here = shown.index_at(view.caret())
    firsts = [index for index, block in enumerate(shown.blocks) if block.first or index == 0]
    if step > 0:
        target = next((index for index in firsts if index > here), None)
    else:
        at_start = view.caret() <= shown.blocks[here].start and here in firsts
        earlier = [index for index in firsts if index < here or (index == here and not at_start)]
        target = earlier[-1] if earlier else None
    if target is None:
        return
    cursor = view.textCursor()
    cursor.setPosition(
        shown.to_display(shown.blocks[target].start), QTextCursor.MoveMode.MoveAnchor
    )
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    view.follow_caret()


# -- sentences -----------------------------------------------------------------------------


def sentence_step(view: TranscriptView, *, grow: bool) -> None:
    """Grow or shrink the selection by a sentence, as soon as sentences can be told apart."""
    if sentences.ready(view.language):
        _step(view, grow=grow)
        return
    view.wait_for_sentences(partial(_step, view, grow=grow))


def _step(view: TranscriptView, *, grow: bool) -> None:
    chosen = view.selection()
    if chosen is None:
        span = _sentence_at(view, view.caret()) if grow else None
        if span is not None:
            view.select(span)
        return
    if grow:
        end = _next_end(view, chosen.end)
        if end > chosen.end:
            view.select(Span(chosen.start, end))
        return
    end = _previous_end(view, chosen)
    if end > chosen.start:
        view.select(Span(chosen.start, end))
    else:
        view.clear_selection()


def _units(view: TranscriptView, position: int) -> tuple[int, list[Span]]:
    """Return the turn at a position and its sentences; of a very long turn those of the block."""
    shown = view.display
    turn = view.turn_at(position)
    block = shown.blocks[shown.index_at(position)]
    span = turn_span(view, turn) if turn >= 0 else Span(block.start, block.end)
    if span.end - span.start > _LONG_TURN:
        span = Span(block.start, block.end)
    return turn, view.sentences_of(span)


def _sentence_at(view: TranscriptView, position: int) -> Span | None:
    """Return the sentence at a position, from a question the first one of the next answer."""
    turn = view.turn_at(position)
    while view.asks(turn):
        turn += 1
        if turn >= len(view.record().turns):
            return None
        position = turn_span(view, turn).start
    found = _units(view, position)[1]
    return next((span for span in found if position < span.end), found[-1] if found else None)


def _next_end(view: TranscriptView, end: int) -> int:
    """Return the end of the sentence that an end is in, or of the next; questions are passed."""
    last = view.display.index_at(end, end=True)
    position = end
    while True:
        for span in _units(view, max(position - 1, 0) if position == end else position)[1]:
            if span.end > end:
                return span.end
        last += 1
        while last < len(view.display.blocks) and view.asks(view.display.blocks[last].turn):
            last += 1
        if last >= len(view.display.blocks):
            return end
        position = view.display.blocks[last].start


def _previous_end(view: TranscriptView, chosen: Span) -> int:
    """Return the end of the sentence before the last one in a selection, 0 if it is the first."""
    last = view.display.index_at(chosen.end, end=True)
    while last >= 0:
        block = view.display.blocks[last]
        if not view.asks(block.turn):
            for span in reversed(_units(view, block.start)[1]):
                if span.end < chosen.end:
                    return span.end if span.end > chosen.start else 0
        last -= 1
        if view.display.blocks[max(last, 0)].end <= chosen.start:
            return 0
    return 0
