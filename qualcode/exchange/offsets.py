"""Where the positions of another program fall in our text, when nobody says how it counts.

Programs count a line break of Windows as one or two, a character beyond U+FFFF as one or two, and
the end of a passage with or without its last character. The variant whose passages agree with most
of the texts the file quotes is taken; where none is quoted, the one whose passages begin and end
at words. Source: REFI-QDA 1.5, section 10.2, and what the programs really write.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import NamedTuple

WIDE = "\U00010000-\U0010ffff"
"""Characters that UTF-16 writes as two."""

SAMPLE = 400
"""So many passages are enough to tell how a program counts."""


class Passage(NamedTuple):
    """A passage as the file gives it, and the text it quotes ("" or a label where it does not)."""

    start: int
    end: int
    name: str = ""


class Counting(NamedTuple):
    """How a program counts: line breaks and wide characters as two, the end inclusive."""

    breaks: bool = False
    wide: bool = False
    inclusive: bool = False


@dataclass(frozen=True)
class Resolved:
    """Spans on the canonical text, None where a passage lies outside; `sure` where names agree."""

    spans: tuple[tuple[int, int] | None, ...]
    counting: Counting
    sure: bool


class _Ruler:
    """Turns positions of one way of counting into code points of the canonical text."""

    def __init__(self, text: str, counting: Counting) -> None:
        counted = ("\n" if counting.breaks else "") + (WIDE if counting.wide else "")
        wide = [each.start() for each in re.finditer(f"[{counted}]", text)] if counted else []
        self._ends = [place + number + 2 for number, place in enumerate(wide)]
        self.length = len(text) + len(wide)

    def place(self, position: int) -> int:
        return position - bisect_right(self._ends, position)


class Resolver:
    """Finds how the passages of one text were counted."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def countings(self) -> list[Counting]:
        """Return the ways of counting that can differ on this text, the likeliest first."""
        breaks = (False, True) if "\n" in self.text else (False,)
        wide = (False, True) if re.search(f"[{WIDE}]", self.text) else (False,)
        return [Counting(b, w, i) for i, b, w in product((False, True), breaks, wide)]

    def resolve(self, passages: Sequence[Passage]) -> Resolved:
        """Return the passages in code points by the counting that fits best."""
        if not passages:
            return Resolved((), Counting(), sure=True)
        step = max(1, len(passages) // SAMPLE)
        sample = passages[::step]
        best: tuple[tuple[int, int, int], Counting] | None = None
        for counting in self.countings:
            merit = self._merit(sample, counting)
            if best is None or merit > best[0]:
                best = (merit, counting)
            if merit[0] == len(sample) == merit[2] // 2:
                break  # every passage is what it quotes, from word to word
        if best is None:  # there is always one way of counting
            raise AssertionError
        (agreeing, _, _), counting = best
        quoted = sum(bool(passage.name) for passage in sample)
        spans = tuple(self.spans(passages, counting))
        # The usual way of counting needs no proof; another one does.
        sure = 2 * agreeing >= quoted > 0 or counting == Counting()
        return Resolved(spans, counting, sure)

    def spans(
        self, passages: Sequence[Passage], counting: Counting
    ) -> list[tuple[int, int] | None]:
        """Return the spans of passages in one way of counting, None for what lies outside."""
        ruler = _Ruler(self.text, counting)
        found: list[tuple[int, int] | None] = []
        for start, end, _ in passages:
            last = end + counting.inclusive
            if not 0 <= start <= last <= ruler.length:
                found.append(None)
            else:
                found.append((ruler.place(start), ruler.place(last)))
        return found

    def _merit(self, passages: Sequence[Passage], counting: Counting) -> tuple[int, int, int]:
        """Return how many agree with their quoted text, lie inside, and begin and end at words."""
        agreeing = inside = at_words = 0
        for passage, span in zip(passages, self.spans(passages, counting), strict=True):
            if span is None:
                continue
            inside += 1
            start, end = span
            agreeing += agrees(self.text[start:end], passage.name)
            at_words += self._begins(start) + self._ends(end)
        return agreeing, inside, at_words

    def _begins(self, place: int) -> bool:
        before, after = self.text[place - 1 : place], self.text[place : place + 1]
        return not after.isspace() and not (before.isalnum() and after.isalnum())

    def _ends(self, place: int) -> bool:
        before, after = self.text[place - 1 : place], self.text[place : place + 1]
        return not before.isspace() and not (before.isalnum() and after.isalnum())


def agrees(text: str, name: str) -> bool:
    """Tell whether a passage is what its name quotes, whole or cut with an ellipsis."""
    said = " ".join(name.split())
    cut = said.endswith(("…", "..."))
    said = said.rstrip(".…").rstrip() if cut else said
    if not said:
        return False
    found = " ".join(text[: 4 * len(name) + 100].split())
    return found.startswith(said) if cut and len(said) >= 10 else " ".join(text.split()) == said
