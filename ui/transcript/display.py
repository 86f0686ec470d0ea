"""The display map: which canonical text is shown in which block, and positions both ways.

Canonical positions are code points of the transcript's text; display positions are those of
Qt's document (offsets.py counts them), where blocks are parted by one position.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from projects.records import Span
from ui.transcript.offsets import Offsets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from projects.records import TranscriptRecord, Turn

BLOCK_LIMIT = 2_000
_SENTENCE_END = re.compile(r"[.!?…][\"”’»)\]]*\s+")
_STAMP = (
    r"[\[(<]?\s*(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?"
    r"(?:\s*(?:-->|[-–—])\s*(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)?\s*[\])>]?"
)
_STAMP_ONLY = re.compile(rf"\s*{_STAMP}\s*\Z")
_STAMP_FIRST = re.compile(rf"\s*{_STAMP}(?=\s|\Z)\s*")
_STAMP_LAST = re.compile(r"\s*[\[(<](?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?[\])>]\s*\Z")
_GAP_TURN = 9
_GAP_PARAGRAPH = 6
# Characters that Qt keeps for itself: shown as a stand-in of the same length.
_STAND_INS = str.maketrans(dict.fromkeys("\u2029\ufdd0\ufdd1\ufffc\r\x00", "\ufffd"))


@dataclass(frozen=True)
class Block:
    """One display block: canonical text[start:end], shown as it is.

    `turn` is the index of its turn in the record or -1; `first` where the gutter names the turn;
    `gap` the pixels of space below.
    """

    start: int
    end: int
    turn: int
    first: bool
    gap: int


class DisplayMap:
    """The map of one transcript, built once."""

    def __init__(self, record: TranscriptRecord) -> None:
        self.record = record
        self.blocks: tuple[Block, ...] = tuple(_blocks(record)) or (Block(0, 0, -1, False, 0),)  # noqa: FBT003
        text = record.text
        self.texts = [_shown(text[block.start : block.end]) for block in self.blocks]
        self._canonical = [block.start for block in self.blocks]
        self._points: list[int] = []
        at = 0
        for block in self.blocks:
            self._points.append(at)
            at += block.end - block.start + 1
        self._offsets = Offsets("\n".join(self.texts))

    def index_at(self, position: int, *, end: bool = False) -> int:
        """Return the index of the block that shows a canonical position, or the next one.

        With `end` the position is the end of a passage: the block before it counts.
        """
        index = max(bisect_right(self._canonical, position) - 1, 0)
        # Of blocks that start together (an empty turn) the first one.
        while index and self._canonical[index - 1] == position == self._canonical[index]:
            index -= 1
        block = self.blocks[index]
        if end:
            if index and position <= block.start:
                return index - 1
        elif position > block.end and index + 1 < len(self.blocks):
            return index + 1
        return index

    def to_display(self, position: int, *, end: bool = False) -> int:
        """Return the display position of a canonical one; hidden text is where the next begins."""
        index = self.index_at(position, end=end)
        block = self.blocks[index]
        inside = min(max(position, block.start), block.end) - block.start
        return self._offsets.to_qt(self._points[index] + inside)

    def to_canonical(self, position: int, *, end: bool = False) -> int:
        """Return the canonical position of a display one, in code points.

        With `end` the start of a block is the end of the block before it.
        """
        point = self._offsets.from_qt(max(position, 0))
        index = max(bisect_right(self._points, point) - 1, 0)
        if end and index and point == self._points[index]:
            return self.blocks[index - 1].end
        block = self.blocks[index]
        return min(block.start + point - self._points[index], block.end)

    def within(self, index: int, position: int) -> int:
        """Return a canonical position as units inside block `index`, cut to its ends."""
        block = self.blocks[index]
        inside = min(max(position, block.start), block.end) - block.start
        start = self._offsets.to_qt(self._points[index])
        return self._offsets.to_qt(self._points[index] + inside) - start

    def touching(self, start: int, end: int) -> range:
        """Return the indices of the blocks that show something of canonical start-end."""
        first = self.index_at(start)
        last = self.index_at(end, end=True)
        if first == last and self.blocks[first].start >= end > start:
            return range(first, first)
        return range(first, last + 1)

    def blocks_of_turn(self, turn: int) -> range:
        """Return the indices of the blocks of a turn, by the turn's index."""
        speech = self.record.turns[turn]
        first = self.index_at(speech.start)
        while first + 1 < len(self.blocks) and self.blocks[first].turn < turn:
            first += 1
        last = first
        while last + 1 < len(self.blocks) and self.blocks[last + 1].turn == turn:
            last += 1
        return range(first, last + 1)


def _shown(text: str) -> str:
    shown = text.translate(_STAND_INS)
    if not shown.isascii():
        # Half a surrogate pair has no length in Qt that could be relied on.
        shown = re.sub("[\ud800-\udfff]", "\ufffd", shown)
    return shown


def _blocks(record: TranscriptRecord) -> Iterator[Block]:
    at = 0
    for index, turn in enumerate(record.turns):
        yield from _between(record.text, at, min(turn.label_start, turn.start))
        between = _trimmed(record.text, Span(turn.label_end, turn.start))
        words = any(map(str.isalnum, record.text[between.start : between.end]))
        if words and turn.label_start < turn.label_end <= turn.start:
            yield from _between(record.text, between.start, between.end)
        yield from _speech(record.text, index, turn)
        at = max(turn.end, turn.label_end)
    yield from _between(record.text, at, len(record.text))


def _between(text: str, start: int, end: int) -> Iterator[Block]:
    """Yield the blocks of text outside all turns, without time stamps alone on their line."""
    pieces = [
        piece
        for piece in _paragraphs(text, Span(start, end))
        if not _STAMP_ONLY.match(text, piece.start, piece.end)
    ]
    for number, piece in enumerate(pieces):
        gap = _GAP_TURN if number + 1 == len(pieces) else 0
        yield from _cut(text, piece, -1, first=False, gap=gap)


def _speech(text: str, index: int, turn: Turn) -> Iterator[Block]:
    span = _trimmed(text, Span(turn.start, turn.end))
    if turn.timestamp is not None:
        span = _without_stamp(text, span)
    pieces = list(_paragraphs(text, span))
    if not pieces:
        yield Block(span.start, span.start, index, first=True, gap=_GAP_TURN)
        return
    for number, piece in enumerate(pieces):
        gap = _GAP_TURN
        if number + 1 < len(pieces):
            apart = text.count("\n", piece.end, pieces[number + 1].start)
            gap = _GAP_PARAGRAPH if apart > 1 else 0
        yield from _cut(text, piece, index, first=number == 0, gap=gap)


def _without_stamp(text: str, span: Span) -> Span:
    start, end = span
    if first := _STAMP_FIRST.match(text, start, end):
        start = first.end()
    if last := _STAMP_LAST.search(text, max(start, end - 40), end):
        end = last.start()
    return Span(start, end)


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    end = max(start, end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _paragraphs(text: str, span: Span) -> Iterator[Span]:
    """Yield the lines of a stretch of text, trimmed at their ends, without empty ones."""
    start = span.start
    while start < span.end:
        stop = text.find("\n", start, span.end)
        stop = span.end if stop < 0 else stop
        if text[start:stop].strip():
            end = stop
            while text[end - 1].isspace():
                end -= 1
            yield Span(start, end)
        start = stop + 1


def _cut(text: str, span: Span, turn: int, *, first: bool, gap: int) -> Iterator[Block]:
    """Yield a paragraph in blocks that the text layout can bear, cut at ends of sentences."""
    start = span.start
    while span.end - start > BLOCK_LIMIT:
        stop = _cut_at(text, start, start + BLOCK_LIMIT)
        yield Block(start, stop, turn, first, 0)
        start, first = stop, False
    yield Block(start, span.end, turn, first, gap)


def _cut_at(text: str, start: int, limit: int) -> int:
    """Return where to cut: after the last sentence in the second half, a space, or anywhere."""
    half = (start + limit) // 2
    best = 0
    for match in _SENTENCE_END.finditer(text, half, limit):
        best = match.end()
    if best:
        return best
    space = max(text.rfind(" ", half, limit), text.rfind("\t", half, limit))
    if space >= 0:
        return space + 1
    while limit > half and _joins(text, limit):
        limit -= 1
    return limit


def _joins(text: str, position: int) -> bool:
    """Say whether the characters around a position must not be parted."""
    here = text[position]
    return (
        bool(unicodedata.combining(here))
        or here in "\u200d\ufe0f"
        or text[position - 1] == "\u200d"
    )
