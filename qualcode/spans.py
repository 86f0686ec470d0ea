"""Passages as numbers: codings as runs and lanes, and passages found again after an edit.

All positions are Unicode code points, end exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

from projects.records import Span
from qualcode.comparing import Kept, compare, shared_end, shared_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_KEPT_ENOUGH = 0.5
_CONTEXT = 24
_CONTEXT_ENOUGH = 6
_FUZZY_LENGTH = 20
_FUZZY_SCORE = 90.0


class HasSpan(Protocol):
    """Anything with a `start` and an `end`, such as a Span or a CodingRecord."""

    @property
    def start(self) -> int: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102


Item = TypeVar("Item", bound=HasSpan)
Item_co = TypeVar("Item_co", bound=HasSpan, covariant=True)


class FlatRun(NamedTuple, Generic[Item]):
    """A stretch of text under the same codings, earliest start first."""

    start: int
    end: int
    items: tuple[Item, ...]


class Anchored(NamedTuple):
    """Where a passage went; `sure` is False when somebody should look at it."""

    start: int
    end: int
    sure: bool


def flatten(spans: Iterable[Item]) -> list[FlatRun[Item]]:
    """Cut overlapping spans into runs, in order, each with the spans that cover it.

    Neighbouring runs differ in their spans; uncovered text has no run; empty spans are left out.
    O(n log n + output).
    """
    ordered = sorted(
        (item for item in spans if item.start < item.end), key=lambda item: (item.start, item.end)
    )
    runs: list[FlatRun[Item]] = []
    active: list[tuple[int, int]] = []  # (rank, end): rank keeps the order of the start
    at = following = 0
    while following < len(ordered) or active:
        if not active:
            at = ordered[following].start
        while following < len(ordered) and ordered[following].start == at:
            active.append((following, ordered[following].end))
            following += 1
        stop = min(end for _, end in active)
        if following < len(ordered):
            stop = min(stop, ordered[following].start)
        runs.append(FlatRun(at, stop, tuple(ordered[rank] for rank, _ in active)))
        active = [entry for entry in active if entry[1] > stop]
        at = stop
    return runs


def lanes(spans: Sequence[HasSpan]) -> list[int]:
    """Return the lane of every span, in the order given: the lowest one free where it starts.

    Spans take their lanes in the order of start, then end; an empty span is as wide as one place.
    """
    result = [0] * len(spans)
    free: list[int] = []
    taken: list[tuple[int, int]] = []  # (end, lane)
    count = 0
    order = sorted(range(len(spans)), key=lambda index: (spans[index].start, spans[index].end))
    for index in order:
        span = spans[index]
        while taken and taken[0][0] <= span.start:
            heappush(free, heappop(taken)[1])
        if free:
            lane = heappop(free)
        else:
            lane, count = count, count + 1
        result[index] = lane
        heappush(taken, (max(span.end, span.start + 1), lane))
    return result


def reanchor(old_text: str, new_text: str, spans: Sequence[HasSpan]) -> list[Anchored]:
    """Carry spans of `old_text` over to `new_text`, in the order given.

    A span whose text is still there where the edit left it keeps exactly its text; the borders
    of a changed one follow what is left of it. It is not sure when half of its text or more is
    gone, when a replacement runs across its border, or when it was found in another place.
    """
    return carry(compare(old_text, new_text), old_text, new_text, spans)


def carry(
    kept: Sequence[Kept], old_text: str, new_text: str, spans: Sequence[HasSpan]
) -> list[Anchored]:
    """Carry spans over as `reanchor` does, where it is known already what both texts share."""
    starts = [block.old for block in kept]
    changed = _changed(kept, len(new_text))
    result = []
    for span in spans:
        anchored = _carried(kept, starts, span, len(old_text), len(new_text))
        wanted = old_text[span.start : span.end]
        if wanted and new_text[anchored.start : anchored.end] != wanted:
            anchored = _rescued(old_text, new_text, span, anchored, changed)
        result.append(anchored)
    return result


def find_quote(text: str, quote: str, before: str, after: str, near: int) -> Span | None:
    """Find a passage again by its stored text and the text that stood around it.

    Of several places the one whose surroundings agree best wins, then the one nearest to
    `near`. White space may differ; a long quote may differ by a few letters. None if it is gone.
    """
    if not quote.strip():
        return None
    places = [Span(at, at + len(quote)) for at in _places(text, quote, 0, len(text))]
    if not places:
        pattern = r"\s+".join(re.escape(word) for word in quote.split())
        places = [Span(*match.span()) for match in re.finditer(pattern, text, re.IGNORECASE)]
    if not places:
        return _nearly(text, quote)

    def merit(place: Span) -> tuple[int, int]:
        agreeing = shared_end(text[: place.start], before) + shared_start(
            text[place.end : place.end + len(after)], after
        )
        return -agreeing, abs(place.start - near)

    return min(places, key=merit)


def _nearly(text: str, quote: str) -> Span | None:
    if len(quote) < _FUZZY_LENGTH:
        return None
    from rapidfuzz import fuzz  # noqa: PLC0415 - only when nothing matches exactly

    found = fuzz.partial_ratio_alignment(quote, text, score_cutoff=_FUZZY_SCORE)
    if found is None or found.dest_end - found.dest_start < len(quote) // 2:
        return None
    return _to_words(text, found.dest_start, found.dest_end)


def _to_words(text: str, start: int, end: int) -> Span:
    """Move borders that fall inside a word to the nearer end of that word."""
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end)


def _changed(kept: Sequence[Kept], new_size: int) -> Span:
    """Return the stretch of the new text between its unchanged start and its unchanged end."""
    start = kept[0].length if kept and kept[0][:2] == (0, 0) else 0
    last = kept[-1] if kept else None
    ends = last is not None and last.new + last.length == new_size
    return Span(start, last.new if last is not None and ends else new_size)


def _carried(
    kept: Sequence[Kept], starts: list[int], span: HasSpan, old_size: int, new_size: int
) -> Anchored:
    first = max(bisect_right(starts, span.start) - 1, 0)
    inside: list[tuple[int, int, int]] = []  # (index of the block, start and end in the old text)
    for index in range(first, len(kept)):
        block = kept[index]
        if block.old >= span.end:
            break
        start, end = max(block.old, span.start), min(block.old + block.length, span.end)
        if start < end:
            inside.append((index, start, end))
    if not inside:
        place = _place(kept, starts, span.start, new_size)
        return Anchored(place, place, span.start == span.end)
    start, sure_start = _left(kept, inside[0], span.start)
    end, sure_end = _right(kept, inside[-1], span.end, (old_size, new_size))
    share = sum(end - start for _, start, end in inside) / (span.end - span.start)
    return Anchored(start, end, share > _KEPT_ENOUGH and sure_start and sure_end)


def _left(kept: Sequence[Kept], piece: tuple[int, int, int], border: int) -> tuple[int, bool]:
    """Return where the left border went, from the first piece that is left of the span."""
    index, start, _ = piece
    block = kept[index]
    if start == border:
        return block.new + start - block.old, True
    before = kept[index - 1] if index else Kept(0, 0, 0)
    gap_old, gap_new = before.old + before.length, before.new + before.length
    if gap_old >= border:  # what was replaced lay wholly inside the span
        return gap_new, True
    return block.new, gap_new == block.new


def _right(
    kept: Sequence[Kept], piece: tuple[int, int, int], border: int, sizes: tuple[int, int]
) -> tuple[int, bool]:
    """Return where the right border went, from the last piece that is left of the span."""
    index, _, end = piece
    block = kept[index]
    if end == border:
        return block.new + end - block.old, True
    following = kept[index + 1] if index + 1 < len(kept) else Kept(*sizes, 0)
    if following.old <= border:
        return following.new, True
    return block.new + block.length, following.new == block.new + block.length


def _place(kept: Sequence[Kept], starts: list[int], position: int, new_size: int) -> int:
    """Return where text that is gone used to stand."""
    index = bisect_right(starts, position) - 1
    if index < 0:
        return min(position, kept[0].new if kept else new_size)
    block = kept[index]
    return block.new + min(position - block.old, block.length)


def _rescued(old: str, new: str, span: HasSpan, carried: Anchored, changed: Span) -> Anchored:
    """Look near the edit for a text that the comparison lost, say one of two equal ones."""
    wanted = old[span.start : span.end]
    size = len(wanted)
    places = _places(new, wanted, max(changed.start - size, 0), changed.end + size)
    if not places:
        return carried
    before = old[max(span.start - _CONTEXT, 0) : span.start]
    after = old[span.end : span.end + _CONTEXT]

    def agreement(at: int) -> tuple[bool, bool]:
        left, right = new[:at][-_CONTEXT:], new[at + size : at + size + _CONTEXT]
        return (
            shared_end(left, before) >= min(len(before), _CONTEXT_ENOUGH),
            shared_start(right, after) >= min(len(after), _CONTEXT_ENOUGH),
        )

    def merit(at: int) -> tuple[int, int]:
        return -sum(agreement(at)), abs(at - carried.start)

    best = min(places, key=merit)
    if not any(agreement(best)) and carried.sure:
        return carried
    return Anchored(best, best + size, any(agreement(best)))


def _places(text: str, wanted: str, start: int, end: int) -> list[int]:
    """Return where `wanted` stands in text[start:end], overlapping finds included."""
    result = []
    at = text.find(wanted, start, end)
    while at >= 0:
        result.append(at)
        at = text.find(wanted, at + 1, end)
    return result
