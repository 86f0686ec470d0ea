"""Finding entries while somebody types: by name, initials, place, and with typos.

Hits come in steps of how surely they are meant; inside a step what was used last comes first.
Typos are found by RapidFuzz's partial ratio.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz, process

from ui.code_page.fuzzy import initials, word_starts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ui.palette.entries import Entry

LIMIT = 60
_TYPO = 78
_BEGINS, _WORD, _INITIALS, _INSIDE, _WORDS, _PLACE, _NOT = range(7)


class Hit(NamedTuple):
    """An entry that was found; `letters` are the positions in its name that were typed."""

    entry: Entry
    letters: tuple[int, ...] = ()


class Finder:
    """Finds entries; they may be added while it is in use."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._names: list[str] = []
        self._starts: list[tuple[int, ...]] = []
        self._places: list[str] = []

    def add(self, entries: Iterable[Entry]) -> None:
        """Add entries, to come after those that are there."""
        for entry in entries:
            name = entry.name.casefold()
            self._entries.append(entry)
            self._names.append(name)
            self._starts.append(word_starts(name))
            self._places.append(f"{name} {entry.detail.casefold()}")

    def find(self, typed: str, recent: Sequence[str] = (), limit: int = LIMIT) -> list[Hit]:
        """Return what is meant by what is typed, best first; nothing typed means what is recent,
        then all in order.
        """
        wanted = " ".join(typed.casefold().split())
        latest = {key: number for number, key in enumerate(recent)}
        last = len(latest)
        found: list[tuple[int, int, int, tuple[int, ...]]] = []
        rest: dict[int, str] = {}
        for number, entry in enumerate(self._entries):
            step, letters = self._step(number, wanted) if wanted else (_BEGINS, ())
            if step == _NOT:
                rest[number] = self._names[number]
            else:
                found.append((step, latest.get(entry.key, last), number, letters))
        found.sort(key=lambda each: each[:3])
        hits = [Hit(self._entries[number], letters) for _, _, number, letters in found[:limit]]
        if len(wanted) >= 4 and len(hits) < limit:
            spelt = process.extract(
                wanted, rest, scorer=fuzz.partial_ratio, score_cutoff=_TYPO,
                limit=limit - len(hits),
            )  # fmt: skip
            hits += [Hit(self._entries[number]) for _, _, number in spelt]
        return hits

    def _step(self, number: int, wanted: str) -> tuple[int, tuple[int, ...]]:
        name = self._names[number]
        at = name.find(wanted)
        if at >= 0:
            starts = self._starts[number]
            step = _BEGINS if at == 0 else _WORD if at in starts else _INSIDE
            return step, tuple(range(at, at + len(wanted)))
        if letters := initials(name, self._starts[number], wanted):
            return _INITIALS, letters
        parts = wanted.split(" ")
        if len(parts) > 1 and all(part in name for part in parts):
            places = {
                at + n for part in parts for at in (name.find(part),) for n in range(len(part))
            }
            return _WORDS, tuple(sorted(places))
        inside = all(part in self._places[number] for part in parts)
        return (_PLACE if inside else _NOT), ()
