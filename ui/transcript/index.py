"""Which codings touch which display block, and how they stand side by side in the margin."""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from projects.records import CodingRecord, Span
from qualcode.spans import lanes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ui.transcript.display import DisplayMap

# A coding over more blocks than this is laid out by text, not by lines: no hidden block needs
# a layout for it.
BIG_CLUSTER = 200
_LINES_PER_BLOCK = 1_000


class CodeLook(NamedTuple):
    """What the view shows of a code: `colour` as stored ("#rrggbb"), `key` its number key or ""."""

    name: str
    colour: str
    key: str = ""


@dataclass(frozen=True)
class Cluster:
    """Codings that share blocks, with a lane for each; blocks `first` to `last` inclusive."""

    first: int
    last: int
    codings: tuple[CodingRecord, ...]
    lanes: tuple[int, ...]

    @property
    def big(self) -> bool:
        """Say whether it is too long to be laid out as a whole."""
        return self.last - self.first > BIG_CLUSTER

    @cached_property
    def lane_of(self) -> dict[str, int]:
        """Return the lane of every coding by its guid."""
        guids = (coding.guid for coding in self.codings)
        return dict(zip(guids, self.lanes, strict=True))

    @cached_property
    def width(self) -> int:
        """Return how many lanes it needs."""
        return max(self.lanes, default=-1) + 1


def order(coding: CodingRecord) -> tuple[int, int, str]:
    """Return the key by which codings are sorted: start, end, guid."""
    return coding.start, coding.end, coding.guid


class CodingIndex:
    """The codings of one transcript by display block, kept up to date by differences."""

    def __init__(self, display: DisplayMap) -> None:
        self._map = display
        self._by_guid: dict[str, CodingRecord] = {}
        self._by_block: dict[int, list[CodingRecord]] = {}

    def update(self, codings: Iterable[CodingRecord]) -> set[int]:
        """Take over the codings; return the blocks whose codings changed."""
        new = {coding.guid: coding for coding in codings}
        gone = [
            coding
            for guid, coding in self._by_guid.items()
            if (now := new.get(guid)) is not coding and now != coding
        ]
        come = [
            coding
            for guid, coding in new.items()
            if (then := self._by_guid.get(guid)) is not coding and then != coding
        ]
        touched: set[int] = set()
        for coding in gone:
            for block in self.blocks(coding):
                self._by_block[block].remove(coding)
                touched.add(block)
        many = len(come) > 50
        for coding in come:
            for block in self.blocks(coding):
                found = self._by_block.setdefault(block, [])
                touched.add(block)
                if many:
                    found.append(coding)
                else:
                    insort(found, coding, key=order)
        if many:
            for block in touched:
                self._by_block[block].sort(key=order)
        self._by_guid = new
        return touched

    def blocks(self, coding: CodingRecord) -> range:
        """Return the indices of the blocks a coding touches."""
        return self._map.touching(coding.start, coding.end)

    def get(self, guid: str) -> CodingRecord | None:
        """Return a coding by its guid, None if it is not here."""
        return self._by_guid.get(guid)

    def codings(self) -> Iterable[CodingRecord]:
        """Return all codings, in no order."""
        return self._by_guid.values()

    def of_block(self, block: int) -> Sequence[CodingRecord]:
        """Return the codings that touch a block, by start, then end."""
        return self._by_block.get(block, ())

    def under(self, position: int, block: int) -> list[CodingRecord]:
        """Return the codings over a canonical position in a block, the shortest first."""
        found = [coding for coding in self.of_block(block) if coding.start <= position < coding.end]
        return sorted(found, key=lambda coding: (coding.end - coding.start, order(coding)))

    def cluster(self, block: int, line_of: Callable[[int, int], int]) -> Cluster | None:
        """Return the codings that hang together with those of a block, with their lanes.

        `line_of(block, position)` gives the line of a canonical position in a block: codings that
        share a line take different lanes though they share no letter.
        """
        if not self.of_block(block):
            return None
        first, last = self._reach(block)
        seen: dict[str, CodingRecord] = {}
        for index in range(first, last + 1):
            seen.update((coding.guid, coding) for coding in self.of_block(index))
        codings = tuple(sorted(seen.values(), key=order))
        if last - first > BIG_CLUSTER:
            return Cluster(first, last, codings, tuple(lanes(codings)))

        def rows(coding: CodingRecord) -> Span:
            touched = self.blocks(coding)
            start, end = touched[0], touched[-1]
            top = (start - first) * _LINES_PER_BLOCK + line_of(start, coding.start)
            bottom = (end - first) * _LINES_PER_BLOCK + line_of(end, coding.end - 1)
            return Span(top, bottom + 1)

        return Cluster(first, last, codings, tuple(lanes([rows(coding) for coding in codings])))

    def _reach(self, block: int) -> tuple[int, int]:
        first = last = done_first = done_last = block
        fresh: Iterable[int] = (block,)
        while fresh:
            for index in fresh:
                for coding in self.of_block(index):
                    touched = self.blocks(coding)
                    first, last = min(first, touched[0]), max(last, touched[-1])
            fresh = [*range(first, done_first), *range(done_last + 1, last + 1)]
            done_first, done_last = first, last
        return first, last
