"""Finding codes while somebody types: by name, initials, path, definition, and with typos.

Hits come in steps of how surely they are meant; inside a step codes used last come first, then
the order of the tree. Typos are found by RapidFuzz's partial ratio.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz, process

from codebook.model import PATH_SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from projects.records import CodeRecord

LIMIT = 60
_TYPO = 75
_BEGINS, _WORD, _INITIALS, _INSIDE, _WORDS, _PATH, _TEXT, _SPELT, _NOT = range(9)


class Hit(NamedTuple):
    """A code that was found; `letters` are the positions in its name that were typed."""

    code: CodeRecord
    letters: tuple[int, ...] = ()


class CodeFinder:
    """Finds codes; made once for a codebook and asked at every keystroke."""

    def __init__(self, codes: Iterable[CodeRecord]) -> None:
        self._codes = tuple(codes)
        self._names = [code.name.casefold() for code in self._codes]
        self._paths = [code.path.casefold() for code in self._codes]
        self._texts = [f"{code.definition} {code.include}".casefold() for code in self._codes]

    def find(self, typed: str, recent: Sequence[str] = (), limit: int = LIMIT) -> list[Hit]:
        """Return the codes meant by what is typed, best first; nothing typed means any."""
        wanted = " ".join(typed.casefold().split())
        latest = {guid: number for number, guid in enumerate(recent)}
        last = len(latest)
        if not wanted:
            order = sorted(
                range(len(self._codes)), key=lambda n: (latest.get(self._codes[n].guid, last), n)
            )
            return [Hit(self._codes[number]) for number in order[:limit]]
        found: list[tuple[int, int, int, tuple[int, ...]]] = []
        rest: list[int] = []
        for number, name in enumerate(self._names):
            step, letters = self._step(number, name, wanted)
            if step == _NOT:
                rest.append(number)
            else:
                used = latest.get(self._codes[number].guid, last)
                found.append((step, used, number, letters))
        found.sort(key=lambda each: each[:3])
        hits = [Hit(self._codes[number], letters) for _, _, number, letters in found[:limit]]
        if len(wanted) >= 4 and len(hits) < limit:
            hits += self._spelt(wanted, rest, limit - len(hits))
        return hits

    def named(self, typed: str) -> CodeRecord | None:
        """Return the code with exactly this name or path, whatever its capitals."""
        wanted = " ".join(typed.casefold().split())
        for number, name in enumerate(self._names):
            if wanted in (name, self._paths[number]):
                return self._codes[number]
        return None

    def _step(self, number: int, name: str, wanted: str) -> tuple[int, tuple[int, ...]]:
        at = name.find(wanted)
        if at >= 0:
            starts = at == 0 or not name[at - 1].isalnum()
            step = _BEGINS if at == 0 else _WORD if starts else _INSIDE
            return step, tuple(range(at, at + len(wanted)))
        if letters := initials(name, word_starts(name), wanted):
            return _INITIALS, letters
        parts = wanted.split(" ")
        if len(parts) > 1 and all(part in name for part in parts):
            places = [range(at := name.find(part), at + len(part)) for part in parts]
            return _WORDS, tuple(sorted({each for place in places for each in place}))
        return self._around(number, wanted, parts), ()

    def _around(self, number: int, wanted: str, parts: list[str]) -> int:
        if all(part in self._paths[number] for part in parts):
            return _PATH
        return _TEXT if len(wanted) >= 3 and wanted in self._texts[number] else _NOT

    def _spelt(self, wanted: str, rest: list[int], limit: int) -> list[Hit]:
        names = {number: self._names[number] for number in rest}
        found = process.extract(
            wanted, names, scorer=fuzz.partial_ratio, score_cutoff=_TYPO, limit=limit
        )
        return [Hit(self._codes[number]) for _, _, number in found]


@lru_cache(maxsize=4096)
def word_starts(name: str) -> tuple[int, ...]:
    """Return where the words of a name begin."""
    return tuple(
        place
        for place, letter in enumerate(name)
        if letter.isalnum() and (place == 0 or not name[place - 1].isalnum())
    )


def initials(name: str, starts: tuple[int, ...], wanted: str) -> tuple[int, ...]:
    """Return where the typed letters begin words of the name one after the other, or nothing.

    `starts` are the `word_starts` of the name.
    """
    if not 2 <= len(wanted) <= len(starts):
        return ()
    letters = []
    at = 0
    for letter in wanted:
        while at < len(starts) and name[starts[at]] != letter:
            at += 1
        if at == len(starts):
            return ()
        letters.append(starts[at])
        at += 1
    return tuple(letters)


def shown_path(code: CodeRecord) -> str:
    """Return the path above a code as it is read ("Faktor pendukung › Internal")."""
    above, _, _ = code.path.rpartition(PATH_SEPARATOR)
    return above.replace(PATH_SEPARATOR, " › ")
