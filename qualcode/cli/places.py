"""Which excerpts stand together: overlapping, near each other, or apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from projects.records import Excerpt

Span = tuple[int, int]
OVERLAP = -1
"""The distance of excerpts that share one code point; 0 is touching."""


class Places:
    """The places of excerpts by transcript, asked for what stands near another one."""

    def __init__(self, excerpts: Iterable[Excerpt]) -> None:
        self._places: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for each in excerpts:
            self._places[each.transcript_guid].append((each.start, each.end, each.guid))
        for places in self._places.values():
            places.sort()
        self._longest = {
            transcript: max(end - start for start, end, _ in places)
            for transcript, places in self._places.items()
        }

    def near(self, excerpt: Excerpt, within: int) -> bool:
        """Say whether another excerpt stands at most `within` code points away."""
        places = self._places.get(excerpt.transcript_guid, [])
        reach = excerpt.start - within - self._longest.get(excerpt.transcript_guid, 0)
        first = bisect_left(places, (reach, 0, ""))
        last = bisect_right(places, (excerpt.end + within + 1, 0, ""))
        return any(
            guid != excerpt.guid and max(start - excerpt.end, excerpt.start - end) <= within
            for start, end, guid in places[first:last]
        )


def apart(found: Sequence[Excerpt], others: Iterable[Excerpt]) -> list[Excerpt]:
    """Return the excerpts that overlap none of `others`."""
    places = Places(others)
    return [each for each in found if not places.near(each, OVERLAP)]


def close(
    found: Sequence[Excerpt], groups: Sequence[Collection[str]], within: int
) -> list[Excerpt]:
    """Return those of the first group of codes with one of another group `within` code points."""
    rest = set().union(*groups[1:])
    places = Places(each for each in found if each.code_guid in rest)
    return [each for each in found if each.code_guid in groups[0] and places.near(each, within)]


def together(found: Sequence[Excerpt], groups: Sequence[Collection[str]]) -> list[Excerpt]:
    """Return the excerpts that reach into a place where every group of codes has an excerpt."""
    common = _covered(found, groups[0])
    for group in groups[1:]:
        other = _covered(found, group)
        common = {
            transcript: _shared(spans, other[transcript])
            for transcript, spans in common.items()
            if transcript in other
        }
    return [
        each
        for each in found
        if _reaches(common.get(each.transcript_guid, []), each.start, each.end)
    ]


def _covered(found: Iterable[Excerpt], codes: Collection[str]) -> dict[str, list[Span]]:
    """Return, by transcript, the text under some codes as spans in order that do not overlap."""
    covered: dict[str, list[Span]] = defaultdict(list)
    spans = sorted(
        (each.transcript_guid, each.start, each.end) for each in found if each.code_guid in codes
    )
    for transcript, start, end in spans:
        kept = covered[transcript]
        if kept and start <= kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return covered


def _shared(one: Sequence[Span], other: Sequence[Span]) -> list[Span]:
    shared = []
    i = j = 0
    while i < len(one) and j < len(other):
        start, end = max(one[i][0], other[j][0]), min(one[i][1], other[j][1])
        if start < end:
            shared.append((start, end))
        if one[i][1] < other[j][1]:
            i += 1
        else:
            j += 1
    return shared


def _reaches(spans: Sequence[Span], start: int, end: int) -> bool:
    at = bisect_left(spans, (end, 0)) - 1  # the last span that starts before `end`
    return at >= 0 and spans[at][1] > start
