"""The codebook as an Excel workbook: one row for each code; reads MAXQDA's as well."""

from __future__ import annotations

import datetime
import io
from typing import Any

from codebook.archives import open_zip, refuse_declarations
from codebook.errors import KnownError
from codebook.formats import tables, words
from codebook.formats.reading import (
    Reading,
    Written,
    history,
    ink_on,
    lost_fields,
    read_history,
)
from codebook.model import Codebook, new_guid

LONGEST = 32_767  # characters in a cell
MOST = 1_048_575
ROWS_READ = 200_000
ABOUT = ("name", "version", "description", "guid")
ANCESTORS = 800  # guids that a cell can hold
WIDTHS = {"path": 36, "kind": 18, "colour": 10, "key": 8, "guid": 12}
TEXT_WIDTH = 44
EPOCH = datetime.datetime(2000, 1, 1)  # noqa: DTZ001 - the same bytes at every export


def dump(book: Codebook, language: str = "id") -> Written:
    """Return the codebook as .xlsx and what is lost. Raises KnownError beyond Excel's rows."""
    from xlsxwriter import Workbook

    listed = list(book.walk())
    if len(listed) > MOST:
        raise KnownError("The codebook has more codes than Excel has rows. Choose another format.")
    out = io.BytesIO()
    options = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
        "strings_to_numbers": False,
    }  # fmt: skip
    with Workbook(out, options) as workbook:
        workbook.set_properties({"title": book.name, "created": EPOCH})
        _codes(workbook, listed, language)
        _about(workbook, book, language)
    return Written(out.getvalue(), lost_fields(book, "absorbed", "split_from"))


def _codes(workbook: Any, listed: list[Any], language: str) -> None:
    sheet = workbook.add_worksheet(words.ABOUT[language]["sheet"])
    top = workbook.add_format({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True})
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
    fills: dict[str, Any] = {}
    for place, column in enumerate(tables.COLUMNS):
        sheet.set_column(place, place, WIDTHS.get(column, TEXT_WIDTH))
        sheet.write_string(0, place, tables.heading(language)[place], top)
    coloured = tables.COLUMNS.index("colour")
    for number, (path, code) in enumerate(listed, 1):
        for place, cell in enumerate(tables.row(path, code, language)):
            look = wrapped
            if place == coloured and cell:
                if cell not in fills:
                    fills[cell] = workbook.add_format(
                        {"valign": "top", "bg_color": cell, "font_color": ink_on(cell)}
                    )
                look = fills[cell]
            if cell:
                sheet.write_string(number, place, cell[:LONGEST], look)
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _about(workbook: Any, book: Codebook, language: str) -> None:
    told = words.ABOUT[language]
    sheet = workbook.add_worksheet(told["about"])
    sheet.set_column(0, 0, 16)
    sheet.set_column(1, 1, 80)
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
    rows = [(told[name], getattr(book, name)) for name in ABOUT]
    rows.append((told["history"], history(book, ANCESTORS)))
    for number, (name, text) in enumerate(rows):
        sheet.write_string(number, 0, name)
        sheet.write_string(number, 1, text[:LONGEST], wrapped)


def load(name: str, data: bytes, language: str = "id") -> Reading:  # noqa: ARG001 - as all formats
    """Read a codebook from the first sheet of a workbook that has a column with codes.

    Raises KnownError where the file is no workbook or no sheet has such a column.
    """
    from openpyxl import load_workbook

    with open_zip(name, data) as archive:
        refuse_declarations(archive, name)
    try:
        workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheets = [_rows(sheet) for sheet in workbook.worksheets]
    except KnownError:
        raise
    except Exception as error:  # openpyxl raises whatever a broken part makes it raise
        raise KnownError(
            "{file} is not an Excel workbook (.xlsx). Open it in Excel, save a copy as .xlsx, and "
            "choose the copy.",
            file=name,
        ) from error
    about = _read_about(sheets)
    for rows in sheets[:-1]:
        if any(words.meaning(cell) == "path" for row in rows[: tables.SEARCHED] for cell in row):
            return tables.read(name, rows, about)
    return tables.read(name, sheets[-1] if sheets else [], about)


def _rows(sheet: Any) -> list[tuple[Any, ...]]:
    rows = sheet.iter_rows(values_only=True) if hasattr(sheet, "iter_rows") else ()
    return [row for _, row in zip(range(ROWS_READ), rows, strict=False)]


def _read_about(sheets: list[list[tuple[Any, ...]]]) -> Codebook | None:
    """Return name, version, description and guid from our second sheet, None without one."""
    if len(sheets) < 2:
        return None
    fields = {
        told[key].casefold(): key for told in words.ABOUT.values() for key in (*ABOUT, "history")
    }
    found = {
        fields[str(row[0]).casefold()]: tables.told(row[1])
        for row in sheets[1]
        if len(row) > 1 and str(row[0]).casefold() in fields
    }
    if "guid" not in found:
        return None
    return Codebook(
        found["guid"] or new_guid(), found.get("name", ""), found.get("version", ""),
        found.get("description", ""), ancestors=read_history(found.get("history", "")),
    )  # fmt: skip
