"""Values of attributes: as their type keeps them, and as they are written in a cell."""

from __future__ import annotations

import re
from datetime import date
from math import isfinite
from typing import Any

from codebook.errors import KnownError
from qualcode import language
from qualcode.importers.cells import NO, YES, iso_date
from qualcode.names import tidy

WORDS = {"id": ("ya", "tidak"), "en": ("yes", "no")}


_GROUPED = {
    "id": re.compile(r"-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?"),
    "en": re.compile(r"-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?"),
}


def fitting(name: str, type_: str, value: Any, tongue: str = "") -> Any:
    """Return `value` as the type keeps it (number, bool, ISO date, text or list of texts).

    None stands for nothing. "4,5" and "4.5" are the same number; in `tongue` "id" 1.500 is a
    thousand and a half, as 1,500 is in "en". Raises KnownError, with the attribute's `name`,
    where it does not fit.
    """
    if value is None or value == [] or (isinstance(value, str) and not value.strip()):
        return None
    if type_ == "choices":
        parts = value if isinstance(value, list | tuple) else str(value).split(";")
        options = filter(None, map(tidy, map(str, parts)))
        return list(dict.fromkeys(options)) or None
    if type_ == "number":
        return _number(name, value, tongue)
    if type_ in {"boolean", "date"}:
        return _boolean(name, value) if type_ == "boolean" else _date(name, value)
    if isinstance(value, list | tuple):
        value = "; ".join(map(str, value))
    if type_ == "choice":
        return tidy(str(value)) or None
    return str(value).strip() or None


def said(type_: str, value: Any, tongue: str) -> str:
    """Return a kept value as a cell shows it in "id" or "en": "4,5", "14 Maret 2025", "ya".

    What is shown fits again; numbers have no thousands marks, since many are years.
    """
    if value is None:
        return ""
    if type_ == "date":
        try:
            day = date.fromisoformat(str(value))
        except ValueError:
            return str(value)
        return language.date(day, tongue) if day.year >= 1000 else day.isoformat()
    return plain(value, tongue)


def plain(value: Any, tongue: str) -> str:
    """Return a kept value as text for other programs: as `said`, dates in ISO form."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return WORDS[tongue][0 if value else 1]
    if isinstance(value, list | tuple):
        return "; ".join(map(str, value))
    if isinstance(value, float):
        written = f"{value:.15g}"
        return written.replace(".", ",") if tongue == "id" else written
    return str(value)


def _number(name: str, value: Any, tongue: str) -> float | int:
    written = str(value).strip()
    if tongue and isinstance(value, str) and _GROUPED[tongue].fullmatch(written):
        written = written.replace("." if tongue == "id" else ",", "")
    try:
        number = float(written.replace(",", "."))
        if not isfinite(number):
            raise ValueError(value)
    except ValueError as error:
        raise KnownError(
            "“{value}” is not a number, but {attribute} holds numbers. Correct it, or make "
            "{attribute} a text.",
            value=str(value),
            attribute=name,
        ) from error
    # A whole number that SQLite cannot hold as one stays as it came.
    return int(number) if number.is_integer() and abs(number) < 2**63 else number


def _boolean(name: str, value: Any) -> bool:
    word = str(value).strip().casefold()
    if word in YES or word == "1":
        return True
    if word in NO or word == "0":
        return False
    raise KnownError(
        "“{value}” is neither yes nor no, but {attribute} holds only these.",
        value=str(value),
        attribute=name,
    )


def _date(name: str, value: Any) -> str:
    written = str(value).strip()
    try:
        return date.fromisoformat(written[:10]).isoformat()
    except ValueError as error:
        found = iso_date(written)
        if found is None:
            raise KnownError(
                "“{value}” is not a date, but {attribute} holds dates. Write it as 14/3/2025.",
                value=written,
                attribute=name,
            ) from error
        return found
