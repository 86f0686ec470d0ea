"""The table of cases for Excel or as a text table: one row each, numbers and dates as such."""

from __future__ import annotations

import csv
import datetime
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from codebook.errors import KnownError
from projects.records import AttributeRecord, CaseRecord
from qualcode.exports.csv_file import DELIMITERS, safe
from qualcode.exports.files import replacing
from qualcode.exports.xlsx import fitting_text
from qualcode.values import plain

HEADS = {
    "id": ("Informan", "Keterangan", "Transkrip", "Jumlah pengodean"),
    "en": ("Case", "Description", "Transcripts", "Number of codings"),
}
SHEETS = {"id": "Informan", "en": "Cases"}


def write(
    cases: Sequence[CaseRecord],
    attributes: Sequence[AttributeRecord],
    path: Path,
    *,
    language: str = "id",
    codings: Mapping[str, int] | None = None,
) -> None:
    """Write cases and attributes into an .xlsx or .csv file; `codings` by the guid of a case.

    Raises KnownError for another ending or a file that cannot be written.
    """
    ending = path.suffix.lower()
    if ending not in {".xlsx", ".csv"}:
        raise KnownError(
            "{file}: a table of cases is not written in this format. Let the name end in .xlsx "
            "or .csv.",
            file=path.name,
        )
    name, description, transcripts, count = HEADS[language]
    described = any(case.description for case in cases)
    head = [name, *(each.name for each in attributes)]
    head += [description] if described else []
    head += [transcripts, count]

    def rows() -> Iterator[list[Any]]:
        for case in cases:
            row: list[Any] = [case.name]
            row += [_cell(each, case.attributes.get(each.name), language) for each in attributes]
            row += [case.description] if described else []
            yield [*row, "; ".join(case.transcripts), (codings or {}).get(case.guid, 0)]

    if ending == ".csv":
        _write_csv(path, head, rows(), language)
    else:
        _write_xlsx(path, head, rows(), SHEETS[language])


def _cell(attribute: AttributeRecord, value: Any, language: str) -> Any:
    if attribute.type == "number" and isinstance(value, int | float):
        return value
    if attribute.type == "date" and isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            return value
    return plain(value, language)


def _write_csv(path: Path, head: list[str], rows: Iterator[list[Any]], language: str) -> None:
    with (
        replacing(path) as scratch,
        scratch.open("w", encoding="utf-8-sig", errors="replace", newline="") as out,
    ):
        table = csv.writer(out, delimiter=DELIMITERS.get(language, ","))
        table.writerow([safe(name) for name in head])
        for row in rows:
            table.writerow(
                [plain(each, language) if isinstance(each, float) else safe(each) for each in row]
            )


def _write_xlsx(path: Path, head: list[str], rows: Iterator[list[Any]], title: str) -> None:
    from xlsxwriter import Workbook

    options = {
        "constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
        "strings_to_numbers": False,
    }  # fmt: skip
    with replacing(path) as scratch, scratch.open("wb") as out:
        book = Workbook(out, options)
        try:
            sheet = book.add_worksheet(title)
            top = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
            day = book.add_format({"num_format": "d mmmm yyyy", "align": "left"})
            sheet.freeze_panes(1, 1)
            for at, name in enumerate(head):
                sheet.set_column(at, at, 28 if at == 0 else 18)
                sheet.write_string(0, at, fitting_text(name), top)
            for number, row in enumerate(rows, 1):
                for at, cell in enumerate(row):
                    _put(sheet, (number, at), cell, day)
        finally:
            book.close()


def _put(sheet: Any, place: tuple[int, int], cell: Any, day: Any) -> None:
    """Write text as text whatever it begins with, numbers and dates as such."""
    if isinstance(cell, datetime.date):
        if cell.year >= 1900:  # Excel knows no earlier day
            sheet.write_datetime(*place, datetime.datetime(cell.year, cell.month, cell.day), day)
        else:
            sheet.write_string(*place, cell.isoformat())
    elif isinstance(cell, str):
        if cell:
            sheet.write_string(*place, fitting_text(cell))
    else:
        sheet.write_number(*place, cell)
