"""Excerpts for Excel: one sheet, row by row, so that a hundred thousand need little memory."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import Any

from codebook.errors import KnownError
from qualcode.exports.files import replacing
from qualcode.exports.rows import Cell, Rows

LONGEST = 32767  # characters in a cell; Excel repairs files that hold more
MOST = 1_048_575  # rows below the heading
SURROGATE = re.compile("[\ud800-\udfff\ufffe\uffff]")
WIDTHS = {"text": 70, "other": 16}


def write(rows: Rows, path: Path, date: datetime.date) -> None:
    """Write the sheet; raises KnownError for more rows than Excel holds or an unwritable file."""
    if len(rows.excerpts) > MOST:
        raise KnownError(
            "{file}: Excel holds at most {most} rows. Choose fewer excerpts, or write a .csv file.",
            file=path.name,
            most=MOST,
        )
    with replacing(path) as scratch:
        _fill(rows, scratch, date)


def _fill(rows: Rows, scratch: Path, date: datetime.date) -> None:
    from xlsxwriter import Workbook

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with scratch.open("wb") as out:
        book = Workbook(out, options)
        try:
            book.set_properties(
                {
                    "title": rows.project,
                    "created": datetime.datetime(date.year, date.month, date.day),
                }
            )
            _sheet(rows, book)
        finally:
            book.close()


def _sheet(rows: Rows, book: Any) -> None:
    head = rows.head()
    sheet = book.add_worksheet({"id": "Kutipan"}.get(rows.language, "Excerpts"))
    top = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    plain = book.add_format({"valign": "top"})
    long = {len(head) - 5, len(head) - 4}  # the passage and its comment
    for at, name in enumerate(head):
        sheet.set_column(at, at, WIDTHS["text"] if at == len(head) - 5 else WIDTHS["other"])
        sheet.write_string(0, at, name, top)
    sheet.freeze_panes(1, 0)
    if rows.excerpts:
        sheet.autofilter(0, 0, len(rows.excerpts), len(head) - 1)
    for number, row in enumerate(rows, 1):
        for at, cell in enumerate(row):
            _cell(sheet, (number, at), cell, wrapped if at in long else plain)


def _cell(sheet: Any, place: tuple[int, int], cell: Cell, look: Any) -> None:
    """Write text as text whatever it begins with, numbers as numbers."""
    if isinstance(cell, str):
        if cell:
            sheet.write_string(*place, fitting_text(cell), look)
    else:
        sheet.write_number(*place, cell, look)


def fitting_text(text: str) -> str:
    """Return a text as a cell can hold it: without broken signs, cut where it is too long."""
    text = SURROGATE.sub("\ufffd", text)
    return text if len(text) <= LONGEST else text[: LONGEST - 6] + " [...]"
