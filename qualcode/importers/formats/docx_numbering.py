"""The list numbers Word shows but does not write into the text, computed from numbering.xml."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "o": "o", "": "•"}
_SUFFIXES = {"tab": "\t", "space": " ", "nothing": ""}
_MAX_NUMBER = 100_000


@dataclass(frozen=True)
class Level:
    """One level of a list as the file defines it."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    suffix: str = "\t"
    legal: bool = False


@dataclass
class Numbering:
    """All lists of a document and how far each has counted."""

    levels: dict[str, dict[int, Level]] = field(default_factory=dict)  # by w:numId
    families: dict[str, str] = field(default_factory=dict)  # w:numId -> w:abstractNumId
    restarts: dict[str, dict[int, int]] = field(default_factory=dict)
    counters: dict[str, dict[int, int]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def next_marker(self, list_id: str, depth: int) -> tuple[str, str]:
        """Count one paragraph and return its marker and what follows it (tab, space, nothing).

        Both are "" where the paragraph is in no list.
        """
        levels = self.levels.get(list_id)
        if levels is None or depth not in levels:
            return "", ""
        counts = self.counters.setdefault(self.families[list_id], {})
        if list_id not in self.seen:
            self.seen.add(list_id)
            for restarted, start in self.restarts.get(list_id, {}).items():
                counts[restarted] = start - 1
        level = levels[depth]
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        if level.form == "none":
            return "", ""
        if level.form == "bullet":
            return _BULLETS.get(level.text, level.text if level.text.strip() else "•"), level.suffix

        def place(match: re.Match[str]) -> str:
            wanted = int(match[1]) - 1
            other = levels.get(wanted, Level())
            form = "decimal" if level.legal else other.form
            return number_text(counts.get(wanted, other.start), form)

        marker = _PLACE.sub(place, level.text)
        return marker, level.suffix if marker else ""


def number_text(number: int, form: str) -> str:
    """Return `number` as Word writes it in this number format; unknown formats as decimal."""
    if not 0 < number < _MAX_NUMBER:
        return str(number)
    if form in {"lowerLetter", "upperLetter"}:
        letter = chr(ord("a") + (number - 1) % 26) * min(1 + (number - 1) // 26, 20)
        return letter.upper() if form == "upperLetter" else letter
    if form in {"lowerRoman", "upperRoman"}:
        roman = ""
        rest = number
        for value, sign in _ROMAN:
            times, rest = divmod(rest, value)
            roman += sign * times
        return roman.upper() if form == "upperRoman" else roman
    if form == "decimalZero":
        return f"{number:02d}"
    return str(number)


def read_numbering(root: etree._Element | None) -> Numbering:
    """Read numbering.xml; an absent part gives a Numbering without lists."""
    numbering = Numbering()
    if root is None:
        return numbering
    families = {
        _value(item, "abstractNumId"): _levels(item) for item in root.iter(W + "abstractNum")
    }
    for item in root.iter(W + "num"):
        list_id = _value(item, "numId")
        family = item.find(W + "abstractNumId")
        family_id = _value(family, "val") if family is not None else ""
        levels = dict(families.get(family_id, {}))
        restarts: dict[int, int] = {}
        for override in item.findall(W + "lvlOverride"):
            depth = integer(_value(override, "ilvl"))
            levels.update(_levels(override))
            start = override.find(W + "startOverride")
            if start is not None:
                restarts[depth] = integer(_value(start, "val"), 1)
        numbering.levels[list_id] = levels
        numbering.families[list_id] = family_id
        numbering.restarts[list_id] = restarts
    return numbering


def integer(text: str, default: int = 0) -> int:
    """Return a small whole number from an attribute; `default` for anything else."""
    try:
        return max(-_MAX_NUMBER, min(_MAX_NUMBER, int(text)))
    except ValueError:
        return default


def _value(item: etree._Element, name: str) -> str:
    return str(item.get(W + name) or "")


def _levels(item: etree._Element) -> dict[int, Level]:
    found = {}
    for level in item.findall(W + "lvl"):
        child = {str(part.tag).removeprefix(W): part for part in level if isinstance(part.tag, str)}

        def value(name: str, default: str, child: dict[str, etree._Element] = child) -> str:
            return _value(child[name], "val") if name in child else default

        found[integer(_value(level, "ilvl"))] = Level(
            integer(value("start", "1"), 1),
            value("numFmt", "decimal"),
            value("lvlText", ""),
            _SUFFIXES.get(value("suff", "tab"), "\t"),
            "isLgl" in child and value("isLgl", "1") not in {"0", "false"},
        )
    return found
