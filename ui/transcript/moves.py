"""From turn to turn and from sentence to sentence; an interviewer's questions are passed over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from projects.records import Span
from qualcode import sentences

if TYPE_CHECKING:
    from ui.transcript.passages import Passages
    from ui.transcript.sheet import Sheet

_LONG_TURN = 8_000

# -- turns ---------------------------------------------------------------------------------


def turn_span(view: Sheet, turn: int) -> Span:
    """Return what is shown of a turn."""
    shown = view.display
    blocks = shown.blocks_of_turn(turn)
    return Span(shown.blocks[blocks[0]].start, shown.blocks[blocks[-1]].end)


def select_turn(view: Passages) -> None:
    """Select the whole turn at the cursor; outside all turns the paragraph."""
    chosen = view.selection()
    position = chosen.start if chosen else view.caret()
    turn = view.turn_at(position)
    if turn >= 0:
        view.select(turn_span(view, turn))
        return
    block = view.display.blocks[view.display.index_at(position)]
    view.select(Span(block.start, block.end))


def go_turn(view: Passages, step: int) -> None:
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


def sentence_step(view: Passages, *, grow: bool) -> None:
    """Grow or shrink the selection by a sentence, as soon as sentences can be told apart."""
    if sentences.ready(view.language):
        _step(view, grow=grow)
        return
    view.wait_for_sentences(partial(_step, view, grow=grow))


def _step(view: Passages, *, grow: bool) -> None:
    chosen = view.selection()
    if chosen is None:
        span = _sentence_at(view, view.caret()) if grow else None
        if span is not None:
            view.select(span)
        return
    if grow:
        end = next_end(view, chosen.end)
        if end > chosen.end:
            view.select(Span(chosen.start, end))
        return
    end = previous_end(view, chosen)
    if end > chosen.start:
        view.select(Span(chosen.start, end))
    else:
        view.clear_selection()


def take_sentence(view: Passages, step: int) -> None:
    """Select the next or the previous sentence; without a selection first the one at the cursor."""
    take = partial(_take, view, step)
    if sentences.ready(view.language):
        take()
    else:
        view.wait_for_sentences(take)


def _take(view: Passages, step: int) -> None:
    chosen = view.selection()
    if chosen is None:
        span = _sentence_at(view, view.caret())
        if step < 0 and span is not None and span.start >= view.caret():
            span = sentence_before(view, view.caret()) or span
    elif step > 0:
        span = next_sentence(view, chosen.end)
    else:
        span = sentence_before(view, chosen.start)
    if span is not None:
        view.select(span)


def sentence_here(view: Passages, position: int) -> Span | None:
    """Return the sentence at a position, also of a question; None where there is no text."""
    found = _units(view, position)[1]
    return next((span for span in found if position < span.end), found[-1] if found else None)


def _passed_over(view: Passages, turn: int) -> bool:
    """Say whether a turn is no answer: a question, or a heading between the turns."""
    return view.asks(turn) or (turn < 0 and bool(view.record().turns))


def next_sentence(view: Passages, position: int) -> Span | None:
    """Return the first sentence of an answer that starts at a position or after it."""
    blocks = view.display.blocks
    for index in range(view.display.index_at(max(position - 1, 0)), len(blocks)):
        if not _passed_over(view, blocks[index].turn):
            for span in _units(view, blocks[index].start)[1]:
                if span.start >= position:
                    return span
    return None


def sentence_before(view: Passages, position: int) -> Span | None:
    """Return the last sentence of an answer that starts before a position."""
    index = view.display.index_at(position)
    while index >= 0:
        block = view.display.blocks[index]
        if not _passed_over(view, block.turn):
            for span in reversed(_units(view, block.start)[1]):
                if span.start < position:
                    return span
        index -= 1
    return None


def _units(view: Passages, position: int) -> tuple[int, list[Span]]:
    """Return the turn at a position and its sentences; of a very long turn those of the block."""
    shown = view.display
    turn = view.turn_at(position)
    block = shown.blocks[shown.index_at(position)]
    span = turn_span(view, turn) if turn >= 0 else Span(block.start, block.end)
    if span.end - span.start > _LONG_TURN:
        span = Span(block.start, block.end)
    return turn, view.sentences_of(span)


def _sentence_at(view: Passages, position: int) -> Span | None:
    """Return the sentence at a position, from a question the first one of the next answer."""
    turn = view.turn_at(position)
    while view.asks(turn):
        turn += 1
        if turn >= len(view.record().turns):
            return None
        position = turn_span(view, turn).start
    found = _units(view, position)[1]
    return next((span for span in found if position < span.end), found[-1] if found else None)


def next_end(view: Passages, end: int) -> int:
    """Return the end of the sentence that an end is in, or of the next; questions are passed."""
    last = view.display.index_at(end, end=True)
    position = end
    while True:
        for span in _units(view, max(position - 1, 0) if position == end else position)[1]:
            if span.end > end:
                return span.end
        last += 1
        while last < len(view.display.blocks) and _passed_over(
            view, view.display.blocks[last].turn
        ):
            last += 1
        if last >= len(view.display.blocks):
            return end
        position = view.display.blocks[last].start


def previous_end(view: Passages, chosen: Span) -> int:
    """Return the end of the sentence before the last one in a selection, 0 if it is the first."""
    last = view.display.index_at(chosen.end, end=True)
    while last >= 0:
        block = view.display.blocks[last]
        if not _passed_over(view, block.turn):
            for span in reversed(_units(view, block.start)[1]):
                if span.end < chosen.end:
                    return span.end if span.end > chosen.start else 0
        last -= 1
        if view.display.blocks[max(last, 0)].end <= chosen.start:
            return 0
    return 0
