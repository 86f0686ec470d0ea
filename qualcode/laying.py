"""How turns, formatting and comments follow a text that was edited.

All positions are Unicode code points, end exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from projects.layout import Layout
from projects.records import Span, Turn
from qualcode.comparing import Kept
from qualcode.spans import carry

LABEL_LIMIT = 60
_MARKS = " \t\u00a0:.-–—>)]|"  # what stands between a label and the speech
_LABEL = re.compile(rf"[^\n:]{{1,{LABEL_LIMIT}}}")

Speakers = Callable[[str], str]
"""Gives the guid of the speaker with a label, "" where there is none."""


class _Head(NamedTuple):
    """Where a turn begins; `gap` says whether what follows up to the next head belongs to it."""

    label: Span
    start: int
    end: int
    speaker: str
    timestamp: float | None
    gap: bool


def follow(  # noqa: PLR0913 - two texts, what they share, and two ways to know a speaker
    laid: Layout,
    old: str,
    new: str,
    kept: Sequence[Kept],
    known: Speakers,
    named: Speakers,
) -> Layout:
    """Return the layout on the new text.

    A turn whose words are all gone goes with them; one whose label was taken away is joined to the
    turn before. A line typed with a label of the transcript before it becomes a turn. Text added
    at the end of a turn belongs to it, as it does on paper. `known` finds a speaker, `named` makes
    one where a label was written over.
    """
    heads = _carried(laid.turns, old, new, kept, named)
    heads = _with_typed(heads, laid.turns, old, new, kept, known)
    return Layout(
        _turns(heads, new),
        tuple(_shifted(laid.runs, old, new, kept)),
        tuple(_shifted(laid.comments, old, new, kept)),
    )


def carry_looks(laid: Layout, old: str, new: str, kept: Sequence[Kept]) -> Layout:
    """Return the layout with formatting and comments on the new text, its turns as they were."""
    return Layout(
        laid.turns,
        tuple(_shifted(laid.runs, old, new, kept)),
        tuple(_shifted(laid.comments, old, new, kept)),
    )


def _carried(
    turns: Sequence[Turn], old: str, new: str, kept: Sequence[Kept], named: Speakers
) -> list[_Head]:
    spans: list[Span] = []
    for turn in turns:
        spans += [Span(turn.label_start, turn.label_end), Span(turn.start, turn.end)]
    places = carry(kept, old, new, spans)
    heads: list[_Head] = []
    last = 0
    for number, turn in enumerate(turns):
        label, speech = places[2 * number], places[2 * number + 1]
        start = max(last, speech.start)
        label_end = min(max(last, label.end), start)
        label_start = min(max(last, label.start), label_end)
        end = max(start, speech.end)
        speaker, had = turn.speaker, turn.label_end > turn.label_start
        if had and new[label_start:label_end] != old[turn.label_start : turn.label_end]:
            found = _label_before(new, last, start)
            if found.end > found.start:
                label_start = found.start
                label_end = start if turn.label_end == turn.start else found.end
                speaker = named(new[found.start : found.end]) or speaker
            elif (
                heads and end > start and not any(map(str.isalnum, new[last:start]))
            ):  # the label was taken away: as one paragraph more
                heads[-1] = heads[-1]._replace(end=end, gap=heads[-1].gap)
                last = end
                continue
        if end == start and label_end == label_start:
            continue
        limit = turns[number + 1].label_start if number + 1 < len(turns) else len(old)
        gap = not old[turn.end : limit].strip()
        heads.append(_Head(Span(label_start, label_end), start, end, speaker, turn.timestamp, gap))
        last = end
    return heads


def _label_before(text: str, low: int, start: int) -> Span:
    """Return the label on the line before a speech, empty without one."""
    begin = max(text.rfind("\n", low, start) + 1, low)
    while begin < start and text[begin].isspace():
        begin += 1
    end = start
    while end > begin and text[end - 1] in _MARKS:
        end -= 1
    fits = end > begin and _LABEL.fullmatch(text, begin, end) is not None
    return Span(begin, end) if fits else Span(start, start)


def _with_typed(  # noqa: PLR0913 - as `follow`
    heads: list[_Head],
    turns: Sequence[Turn],
    old: str,
    new: str,
    kept: Sequence[Kept],
    known: Speakers,
) -> list[_Head]:
    """Add the turns that were typed: lines that are new and begin with a label and its mark."""
    marks = {
        old[turn.label_start : turn.start].rstrip()[-1:]
        for turn in turns
        if turn.label_end > turn.label_start
    }
    marks &= set(_MARKS)
    if not marks:
        return heads
    line = re.compile(
        rf"^[ \t]*([^\n:]{{1,{LABEL_LIMIT}}}?)[ \t]*[{re.escape(''.join(marks))}][ \t]*",
        re.MULTILINE,
    )
    taken = {head.label.start for head in heads}
    whole = any(turn.label_start < turn.label_end == turn.start for turn in turns)
    typed: list[_Head] = []
    for area in _new_lines(kept, new):
        for match in line.finditer(new, area.start, area.end):
            label = Span(*match.span(1))
            speaker = "" if label.start in taken else known(new[label.start : label.end])
            if speaker and not _was_there(kept, label):
                end = match.end()
                span = Span(label.start, end if whole else label.end)
                typed.append(_Head(span, end, end, speaker, None, True))  # noqa: FBT003
                taken.add(label.start)
    return _woven(heads, typed, new)


def _new_lines(kept: Sequence[Kept], new: str) -> list[Span]:
    """Return the lines of the new text that are not wholly as they were."""
    areas: list[Span] = []
    at = 0
    for block in [*kept, Kept(0, len(new), 0)]:
        if block.new >= at:
            start = new.rfind("\n", 0, max(at - 1, 0)) + 1
            stop = new.find("\n", block.new)
            stop = len(new) if stop < 0 else stop
            if areas and start <= areas[-1].end:
                areas[-1] = Span(areas[-1].start, max(stop, areas[-1].end))
            else:
                areas.append(Span(start, stop))
        at = block.new + block.length
    return areas


def _was_there(kept: Sequence[Kept], label: Span) -> bool:
    """Say whether a label, with the character before and after it, stood there already."""
    starts = [block.new for block in kept]
    index = bisect_right(starts, max(label.start - 1, 0)) - 1
    if index < 0:
        return False
    block = kept[index]
    return label.end + 1 <= block.new + block.length


def _woven(heads: list[_Head], typed: list[_Head], new: str) -> list[_Head]:
    """Put typed heads among the others; the turn around one ends before it."""
    if not typed:
        return heads
    result: list[_Head] = []
    for head in sorted([*heads, *typed], key=lambda each: (each.label.start, each.start)):
        if result:
            result[-1], following = _parted(result[-1], head, new)
            result.append(following)
        else:
            result.append(head)
    return result


def _parted(before: _Head, head: _Head, new: str) -> tuple[_Head, _Head]:
    """Return two neighbours with the border between them where the second one's label begins."""
    border, start = head.label.start, before.start
    if start > border:  # its speech went to the turn after: take what stands in between
        start = before.label.end
        while start < border and new[start] in _MARKS:
            start += 1
    if before.end > border:
        if head.end <= head.start:
            head = head._replace(end=max(before.end, head.start), gap=before.gap)
        before = before._replace(gap=True)
    end = max(min(before.end, border), start)
    return before._replace(start=start, end=end), head


def _turns(heads: Iterable[_Head], new: str) -> tuple[Turn, ...]:
    heads = list(heads)
    turns = []
    for number, head in enumerate(heads):
        limit = heads[number + 1].label.start if number + 1 < len(heads) else len(new)
        end = limit if head.gap else min(head.end, limit)
        end = head.start + len(new[head.start : end].rstrip())
        turns.append(Turn(number + 1, head.speaker, *head.label, head.start, end, head.timestamp))
    return tuple(turns)


def _shifted(items: Sequence[Any], old: str, new: str, kept: Sequence[Kept]) -> list[Any]:
    places = carry(kept, old, new, [Span(item.start, item.end) for item in items])
    return [
        item._replace(start=place.start, end=place.end)
        for item, place in zip(items, places, strict=True)
        if place.end > place.start
    ]
