"""Codebooks as a table with a heading: the rows of our own, of MAXQDA's and of Taguette's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from codebook.compare import FIELDS
from codebook.errors import KnownError, Message
from codebook.formats import words
from codebook.formats.reading import (
    Line,
    Reading,
    clean,
    clean_colour,
    clean_guid,
    nest,
    no_codes,
)
from codebook.model import PATH_SEPARATOR, Code, Codebook, new_guid

COLUMNS = (
    "path", "kind", "definition", "include", "exclude", "example", "colour", "key", "guid",
)  # fmt: skip
TEXTS = ("definition", "include", "exclude", "example")
SEARCHED = 20
"""Rows at the top among which the heading is looked for."""

_FOREIGN = re.compile(r"\s*(?:>>|>|\\|::)\s*| / ")
DOTS = re.compile(r"\.(?=\S)")


def heading(language: str) -> list[str]:
    """Return the heading of our own table."""
    return [words.COLUMNS[language][column] for column in COLUMNS]


def row(path: str, code: Code, language: str) -> list[str]:
    """Return a code as a row under `heading`."""
    values = {
        "path": path,
        "kind": words.kind_word(code.kind, language),
        "colour": clean_colour(code.colour),
        "key": code.key,
        "guid": code.guid,
    } | {name: clean(getattr(code, name)) for name in TEXTS}
    return [values[column] for column in COLUMNS]


def read(name: str, rows: Iterable[Sequence[Any]], about: Codebook | None = None) -> Reading:
    """Read a codebook from the rows of a table; `about` carries what is known of it besides.

    Raises KnownError where no heading names the codes, or there are none.
    """
    table = [[told(cell) for cell in each] for each in rows]
    top, columns = _columns(table)
    if "path" not in columns:
        raise KnownError(
            "{file} has no column with codes. Its first row must name the columns: {columns}.",
            file=name,
            columns=", ".join(words.COLUMNS["id"][each] for each in COLUMNS[:6]),
        )
    lines = list(_lines(table[top + 1 :], columns, _splitter(table[top][columns["path"]], columns)))
    if not lines:
        raise no_codes(name)
    codes, notes = nest(name, lines)
    unread = sum(
        bool(cell) and not words.meaning(cell) and number not in columns.values()
        for number, cell in enumerate(table[top])
    )
    if unread:
        notes = (
            *notes,
            Message("{count} columns of the file are not about codes.", {"count": unread}),
        )
    book = about or Codebook(new_guid(), name.rsplit(".", 1)[0])
    untold = tuple(each for each in FIELDS if each != "name" and each not in columns)
    return Reading(replace(book, codes=codes, untold=untold), notes)


def _columns(table: Sequence[Sequence[str]]) -> tuple[int, dict[str, int]]:
    """Return the number of the heading row and where each field stands in it."""
    best: tuple[int, dict[str, int]] = (0, {})
    for number, cells in enumerate(table[:SEARCHED]):
        found: dict[str, int] = {}
        for place, cell in enumerate(cells):
            found.setdefault(words.meaning(cell), place)
        found.pop("", None)
        if "path" in found and len(found) > len(best[1]):
            best = (number, found)
    return best


def _splitter(title: str, columns: dict[str, int]) -> re.Pattern[str]:
    if "guid" in columns:
        return re.compile(re.escape(PATH_SEPARATOR))
    return DOTS if title.casefold() == "tag" else _FOREIGN


def _lines(
    rows: Iterable[Sequence[str]], columns: dict[str, int], splitter: re.Pattern[str]
) -> Iterable[Line]:
    for cells in rows:
        found = {field: cells[place] for field, place in columns.items() if place < len(cells)}
        path = [part for part in splitter.split(found.get("path", "")) if part.strip()]
        if not path:
            continue
        above = [part for part in splitter.split(found.get("parent", "")) if part.strip()]
        values = {name: found.get(name, "") for name in TEXTS}
        values["kind"] = words.kind_of(found["kind"]) if found.get("kind", "").strip() else ""
        values["colour"] = clean_colour(found.get("colour", ""))
        key = found.get("key", "").strip()
        values["key"] = key if len(key) == 1 and key in "1234567890" else ""
        values["guid"] = clean_guid(found.get("guid", ""))
        yield Line((*above, *path), values)


def told(cell: Any) -> str:
    """Return what a cell says, whole numbers without a point."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return clean(str(cell))
