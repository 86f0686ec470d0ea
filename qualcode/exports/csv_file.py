"""Excerpts as a text table that Excel opens with a double click."""

from __future__ import annotations

import csv
import datetime
from pathlib import Path
from typing import TypeVar

from qualcode.exports.files import replacing
from qualcode.exports.rows import Rows

FORMULA = ("=", "+", "-", "@", "\t", "\r")
T = TypeVar("T")
DELIMITERS = {"id": ";", "en": ","}
"""Where the decimal sign is a comma, Excel parts columns at semicolons."""


def write(rows: Rows, path: Path, date: datetime.date) -> None:
    """Write the table in UTF-8 with the mark by which Excel knows it."""
    del date
    with (
        replacing(path) as scratch,
        scratch.open("w", encoding="utf-8-sig", errors="replace", newline="") as out,
    ):
        table = csv.writer(out, delimiter=DELIMITERS.get(rows.language, ","))
        table.writerow(rows.head())
        table.writerows([safe(cell) for cell in row] for row in rows)


def safe(cell: T) -> T | str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe makes it text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell
