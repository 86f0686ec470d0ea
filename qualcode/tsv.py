"""Blocks of cells as spreadsheets put them on the clipboard: tabs, lines, quotes where needed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from codebook.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MAX_CELLS = 100_000
MAX_CHARACTERS = 30_000_000
LONGEST = 32_767  # characters in a cell of Excel; a longer "quoted" one is no quoted cell
_CELL = re.compile(rf'"((?:[^"]|""){{0,{LONGEST}}})"(?=[\t\n]|\Z)|([^\t\n]*)')
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufeff\ud800-\udfff]")


def parse(text: str) -> list[list[str]]:
    """Return rows of cells, all of one width; line breaks inside quoted cells are kept.

    A quote that is not closed is a quote. Raises KnownError beyond MAX_CELLS.
    """
    if len(text) > MAX_CHARACTERS:
        raise _too_much()
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = text.removesuffix("\n")
    if not text:
        return []
    rows: list[list[str]] = [[]]
    place, count = 0, 0
    while True:
        found = _CELL.match(text, place)
        assert found is not None  # the second form matches anything
        quoted = found.group(1)
        cell = found.group(2) if quoted is None else quoted.replace('""', '"')
        rows[-1].append(cell)
        count += 1
        if count > MAX_CELLS:
            raise _too_much()
        place = found.end()
        if place >= len(text):
            break
        if text[place] == "\n":
            rows.append([])
        place += 1
    width = max(len(row) for row in rows)
    if width * len(rows) > MAX_CELLS:
        raise _too_much()
    return [row + [""] * (width - len(row)) for row in rows]


def _too_much() -> KnownError:
    return KnownError(
        "The clipboard holds more than {most} cells, too many to paste at once. Save them as a "
        "file and import that.",
        most=MAX_CELLS,
    )


def written(rows: Iterable[Sequence[str]]) -> str:
    """Return rows of cells as text for the clipboard."""
    return "".join("\t".join(map(_quoted, row)) + "\n" for row in rows)


def _quoted(cell: str) -> str:
    if any(sign in cell for sign in "\t\n\r") or cell.startswith('"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
