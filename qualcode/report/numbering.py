"""The numbers of headings and lists, counted as Word counts them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from qualcode.report.looks import MARK, value

PLACE = re.compile(r"%(\d)")
ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True)
class Level:
    """A level of a list: its pattern ("%1.%2"), how its figures are written, what follows it."""

    pattern: str
    written: str
    start: int
    behind: str


class Numbering:
    """Counts the numbered paragraphs of a document in the order of reading."""

    def __init__(self, root: Any) -> None:
        self._lists: dict[str, dict[int, Level]] = {}
        self._same: dict[str, str] = {}  # several w:num may count on one abstract list
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        abstract = {
            one.get(MARK + "abstractNumId"): {
                int(level.get(MARK + "ilvl", "0")): _level(level)
                for level in one.iterfind(MARK + "lvl")
            }
            for one in root.iterfind(MARK + "abstractNum")
        }
        for one in root.iterfind(MARK + "num"):
            number, whole = one.get(MARK + "numId", ""), value(one, "abstractNumId") or ""
            self._lists[number] = abstract.get(whole, {})
            self._same[number] = whole

    def next(self, mark: tuple[str, int]) -> str:
        """Return the number of the next paragraph with that list and level, "" for none."""
        number, at = mark
        levels = self._lists.get(number, {})
        level = levels.get(at)
        if level is None:
            return ""
        counts = self._counts.setdefault(self._same[number], {})
        counts[at] = counts.get(at, level.start - 1) + 1
        for below in [each for each in counts if each > at]:
            del counts[below]

        def figure(found: re.Match[str]) -> str:
            place = int(found.group(1)) - 1
            other = levels.get(place, level)
            return _written(counts.get(place, other.start), other.written)

        shown = PLACE.sub(figure, level.pattern)
        return shown + level.behind if shown else ""


def _level(level: Any) -> Level:
    behind = {"nothing": "", "space": " "}.get(value(level, "suff") or "tab", "\t")
    written = value(level, "numFmt") or "decimal"
    pattern = "" if written == "none" else value(level, "lvlText") or ""
    if written == "bullet":
        pattern = "\u2022"
    return Level(pattern, written, int(value(level, "start") or 1), behind)


def _written(number: int, how: str) -> str:
    if how in ("lowerRoman", "upperRoman"):
        text = ""
        for worth, sign in ROMAN:
            text += sign * (number // worth)
            number %= worth
        return text.upper() if how == "upperRoman" else text
    if how in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if how == "upperLetter" else letter
    return str(number)
