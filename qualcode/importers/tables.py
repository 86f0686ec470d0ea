"""Informants and their attributes from a workbook or a CSV file: one row each, name first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from codebook.errors import KnownError, Message
from qualcode.importers.cells import ColumnType, typed
from qualcode.importers.reading import load
from qualcode.names import LONGEST, short

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

MAX_ROWS = 50_000
MAX_COLUMNS = 500
_DELIMITERS = ";,\t|"


@dataclass(frozen=True)
class CaseColumn:
    """An attribute as guessed: `type` one of records.ATTRIBUTE_TYPES, `options` for choice(s)."""

    name: str
    type: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class CaseRow:
    """An informant or transcript by name, and its values by column name; nothing where empty.

    Values are text, number, bool, ISO date, or a list for several choices.
    """

    name: str
    values: dict[str, Any]


@dataclass(frozen=True)
class CaseTable:
    """What the file holds; `columns` do not count the first one, which names the rows."""

    file_name: str
    name_column: str
    columns: tuple[CaseColumn, ...]
    rows: tuple[CaseRow, ...]
    warnings: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """A sheet with its cells, row by row, without the empty ends of rows."""

    name: str
    rows: tuple[tuple[Any, ...], ...]


@dataclass(frozen=True)
class Workbook:
    """The sheets of a file that hold anything; a CSV file has one without a name."""

    file_name: str
    sheets: tuple[Sheet, ...]
    warnings: tuple[Message, ...] = ()


def read_cases(path: Path) -> CaseTable:
    """Read informants and attributes from an .xlsx or .csv file, the kind told by its content.

    Raises:
        KnownError: the file cannot be read, is empty, or is no table.

    """
    rows: list[list[Any]] = []
    sheets, warnings = _sheets(path)
    for _, found in sheets:
        rows = found
        break  # the first sheet that holds anything
    return _table(path.name, rows, warnings)


def read_workbook(path: Path) -> Workbook:
    """Read every sheet of an .xlsx or .csv file as it is, all of one width.

    Raises:
        KnownError: the file cannot be read, is empty, or is no table.

    """
    sheets, warnings = _sheets(path)
    found = []
    for name, rows in sheets:
        width = max(len(row) for row in rows)
        whole = tuple((*row, *([None] * (width - len(row)))) for row in rows)
        found.append(Sheet(name, whole))
    if not found:
        raise KnownError("{file} is empty. Choose another file.", file=path.name)
    return Workbook(path.name, tuple(found), warnings)


def _sheets(path: Path) -> tuple[Iterable[tuple[str, list[list[Any]]]], tuple[Message, ...]]:
    """Return the sheets that hold anything, read one by one, and what was odd."""
    data = load(path)
    name = path.name
    if data.startswith(b"PK"):
        return _xlsx_sheets(name, data), ()
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise KnownError(
                "{file} is protected by a password. Save a copy without a password, "
                "then import that.",
                file=name,
            )
        raise KnownError(
            "{file} is a workbook of an old Excel (.xls). Open it in Excel and save it as a "
            "workbook (.xlsx), then import that.",
            file=name,
        )
    rows, warnings = _csv_rows(name, data)
    return [("", rows)] if rows else [], warnings


def _xlsx_sheets(name: str, data: bytes) -> Iterator[tuple[str, list[list[Any]]]]:
    """Yield the sheets that hold anything."""
    import io  # noqa: PLC0415

    from codebook.archives import open_zip, refuse_declarations  # noqa: PLC0415

    with open_zip(name, data) as archive:
        if not any(part.startswith("xl/") for part in archive.namelist()):
            raise KnownError(
                "{file} is not an Excel workbook. Save it as .xlsx or .csv, then import that.",
                file=name,
            )
        refuse_declarations(archive, name)
    try:
        import openpyxl  # noqa: PLC0415  # heavy, and not needed to start

        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        try:
            for sheet in book.worksheets:
                sheet.reset_dimensions()
                rows = _limited(name, sheet.iter_rows(values_only=True))
                if rows:
                    yield sheet.title, rows
        finally:
            book.close()
    except KnownError:
        raise
    except Exception as error:  # a damaged workbook fails anywhere inside openpyxl
        raise KnownError(
            "{file} is damaged and cannot be read. Open it in Excel, save a copy, and import "
            "the copy.",
            file=name,
        ) from error


def _limited(name: str, rows: Iterable[Sequence[Any]]) -> list[list[Any]]:
    """Return the rows that hold something, without empty cells at their ends."""
    kept: list[list[Any]] = []
    for row in rows:
        cells = list(row)
        while cells and _is_empty(cells[-1]):
            cells.pop()
        if not cells:
            continue
        if len(cells) > MAX_COLUMNS or len(kept) >= MAX_ROWS:
            raise KnownError(
                "{file} has more than {rows} rows or {columns} columns, too many for a table of "
                "informants. Keep what you need and try again.",
                file=name,
                rows=MAX_ROWS,
                columns=MAX_COLUMNS,
            )
        kept.append(cells)
    return kept


def _is_empty(cell: Any) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _csv_rows(name: str, data: bytes) -> tuple[list[list[Any]], tuple[Message, ...]]:
    import csv  # noqa: PLC0415
    import io  # noqa: PLC0415

    from qualcode.importers.formats.plain import decode  # noqa: PLC0415
    from qualcode.importers.raw import clean  # noqa: PLC0415

    text, warnings = decode(name, data)
    text = clean(text).lstrip("\ufeff")
    delimiter = ""
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:  # Excel's own hint
        delimiter, text = first.strip()[-1], rest
    delimiter = delimiter or _delimiter(text)
    try:
        rows = _limited(name, csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise KnownError(
            "{file} is not a table that can be read. Open it in Excel, save it as .xlsx, and "
            "import that.",
            file=name,
        ) from error
    return rows, warnings


def _delimiter(text: str) -> str:
    """Return the sign that cuts the first lines into the same number of cells, most of them."""
    import csv  # noqa: PLC0415
    import io  # noqa: PLC0415

    sample = text[:60_000].split("\n")[:30]
    best, best_score = ",", (0.0, 0)
    for sign in _DELIMITERS:
        try:
            reader = csv.reader(io.StringIO("\n".join(sample), newline=""), delimiter=sign)
            widths = [len(row) for row in reader if row]
        except csv.Error:
            continue
        if not widths or widths[0] < 2:
            continue
        same = sum(width == widths[0] for width in widths) / len(widths)
        if (round(same, 1), widths[0]) > best_score:
            best, best_score = sign, (round(same, 1), widths[0])
    return best


def _table(name: str, rows: list[list[Any]], warnings: tuple[Message, ...]) -> CaseTable:
    if not rows:
        raise KnownError("{file} is empty. Choose another file.", file=name)
    width = max(len(row) for row in rows)
    heads, told = _heads(rows[0], width)
    body = [row + [None] * (width - len(row)) for row in rows[1:]]
    if not body:
        raise KnownError(
            "{file} holds only a row of headings. Write one informant on each row below it, then "
            "import it again.",
            file=name,
        )
    names, body, more = _names(body)
    kinds: list[tuple[int, CaseColumn, list[Any]]] = []
    for index in range(1, width):
        cells = [None if _is_empty(row[index]) else row[index] for row in body]
        if all(cell is None for cell in cells) and not heads[index][1]:
            continue
        kind: ColumnType = typed(cells)
        column = CaseColumn(heads[index][0], kind.type, kind.options)
        kinds.append((index, column, kind.values))
    found = []
    for number, label in enumerate(names):
        values = {
            column.name: cells[number] for _, column, cells in kinds if cells[number] is not None
        }
        found.append(CaseRow(label, values))
    columns = tuple(column for _, column, _ in kinds)
    return CaseTable(name, heads[0][0], columns, tuple(found), (*warnings, *told, *more))


def _heads(row: list[Any], width: int) -> tuple[list[tuple[str, bool]], list[Message]]:
    """Return a name for every column, each once, and whether the file gave it."""
    counts: Counter[str] = Counter()
    heads = []
    warnings = []
    taken: set[str] = set()
    for index in range(width):
        cell = row[index] if index < len(row) else None
        given = not _is_empty(cell)
        text = short(str(cell), LONGEST - 10) if given else f"Kolom {index + 1}"
        counts[text] += 1
        unique = text
        while unique.casefold() in taken:
            counts[text] += unique != text
            unique = f"{text} ({max(2, counts[text])})"
        if unique != text:
            warnings.append(
                Message("The heading {name} stands there twice", {"name": text, "new": unique})
            )
        taken.add(unique.casefold())
        heads.append((unique, given))
    return heads, warnings


def _names(body: list[list[Any]]) -> tuple[list[str], list[list[Any]], list[Message]]:
    """Return the names of the rows, the rows that have one, each name once, and what was odd."""
    rows: dict[str, list[Any]] = {}
    shown: dict[str, str] = {}
    warnings = []
    for number, row in enumerate(body, start=2):
        if _is_empty(row[0]):
            warnings.append(Message("Row {row} has no name and was left out", {"row": number}))
            continue
        cell = row[0]
        whole = isinstance(cell, float) and cell.is_integer()
        label = " ".join(str(int(cell) if whole else cell).split())
        key = label.casefold()
        if key in rows:
            warnings.append(
                Message("{name} stands on several rows; the later cells count", {"name": label})
            )
            rows[key] = [
                old if _is_empty(new) else new for old, new in zip(rows[key], row, strict=True)
            ]
        else:
            rows[key], shown[key] = row, label
    return list(shown.values()), list(rows.values()), warnings
