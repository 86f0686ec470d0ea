"""What sort of values a column holds: numbers, dates, yes or no, choices, or text."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NO = frozenset({"tidak", "no", "n", "t", "false", "salah", "tdk", "bukan"})
YES = frozenset({"ya", "yes", "y", "true", "benar", "iya"})
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,11})(?:[.,]\d{1,10})?$")
_GROUPED = re.compile(r"-?[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3}){0,3}(?:[.,]\d{1,6})?$")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?$")
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$")
_WORDED = re.compile(r"(?:[^\W\d_]{3,9},\s)?(\d{1,2})\s([^\W\d_]{3,9})\s(\d{4})$")
_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            *("januari january jan", "februari february feb pebruari", "maret march mar"),
            *(
                "april apr",
                "mei may",
                "juni june jun",
                "juli july jul",
                "agustus august agu aug agt",
            ),
            *("september sep sept", "oktober october okt oct", "november nov nopember"),
            "desember december des dec",
        ),
        start=1,
    )
    for word in words.split()
}
MAX_OPTIONS = 20
_MAX_OPTION = 120


@dataclass(frozen=True)
class ColumnType:
    """A type of records.ATTRIBUTE_TYPES, its options, and every cell as a value of it (or None)."""

    type: str
    options: tuple[str, ...]
    values: list[Any]


def typed(cells: Sequence[Any]) -> ColumnType:
    """Return the narrowest type that fits every cell; None stands for an empty one."""
    filled = [cell for cell in cells if cell is not None]
    if not filled:
        return ColumnType("text", (), list(cells))
    tries: tuple[tuple[str, Callable[[Any], Any]], ...] = (
        ("boolean", _boolean),
        ("number", _number),
        ("date", iso_date),
    )
    for name, convert in tries:
        values = [None if cell is None else convert(cell) for cell in cells]
        if all(
            value is not None for value, cell in zip(values, cells, strict=True) if cell is not None
        ):
            return ColumnType(name, (), values)
    texts = [None if cell is None else _text(cell) for cell in cells]
    return _choices(texts) or _choice(texts) or ColumnType("text", (), list(texts))


def _choices(texts: list[str | None]) -> ColumnType | None:
    """Find "kas; rapat; pemasaran": several choices in a cell."""
    if not any(text is not None and ";" in text for text in texts):
        return None
    lists = [
        None if text is None else [part.strip() for part in text.split(";") if part.strip()]
        for text in texts
    ]
    options = list(dict.fromkeys(part for parts in lists if parts for part in parts))
    if len(options) > MAX_OPTIONS * 2 or any(len(option) > _MAX_OPTION for option in options):
        return None
    return ColumnType("choices", tuple(options), list(lists))


def _choice(texts: list[str | None]) -> ColumnType | None:
    filled = [text for text in texts if text is not None]
    options = list(dict.fromkeys(filled))
    if len(options) > MAX_OPTIONS or any(len(option) > _MAX_OPTION for option in options):
        return None
    if len(filled) < 3 or len(options) > len(filled) * 0.7:
        return None
    return ColumnType("choice", tuple(options), list(texts))


def _text(cell: Any) -> str:
    if isinstance(cell, bool):
        return "ya" if cell else "tidak"
    if isinstance(cell, float) and math.isfinite(cell) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep=" ")
    return str(cell).strip()


def _boolean(cell: Any) -> bool | None:
    if isinstance(cell, bool):
        return cell
    word = cell.strip().lower() if isinstance(cell, str) else ""
    if word in YES:
        return True
    return False if word in NO else None


def _number(cell: Any) -> int | float | None:
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int):
        return cell
    if isinstance(cell, float):
        if not math.isfinite(cell):
            return None
        return int(cell) if cell.is_integer() else cell
    text = cell.strip() if isinstance(cell, str) else ""
    grouped = _GROUPED.match(text)
    if grouped:
        text = text.replace(grouped[1], "")
    elif not _NUMBER.match(text):
        return None
    value = float(text.replace(",", "."))
    return int(value) if value.is_integer() else value


def iso_date(cell: Any) -> str | None:
    """Return "14/3/2025", "14 Maret 2025" or a date in ISO form, None for anything else."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    text = cell.strip() if isinstance(cell, str) else ""
    iso, day_first, worded = _ISO.match(text), _DAY_FIRST.match(text), _WORDED.match(text)
    if iso:
        year, month, day = (int(part) for part in iso.groups())
    elif day_first:
        day, month, year = (int(part) for part in day_first.groups())
    elif worded and worded[2].lower() in _MONTHS:
        day, month, year = int(worded[1]), _MONTHS[worded[2].lower()], int(worded[3])
    else:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
