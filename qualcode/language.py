"""Sentences, numbers and dates in Indonesian and English, for every door of the program.

Indonesian wordings stand in resources/messages/*.id.json under their English template.
"""

from __future__ import annotations

import datetime as clock
import json
from functools import cache
from importlib.resources import files
from pathlib import PurePath
from string import Formatter
from typing import Any

from typing_extensions import override

from codebook.errors import KnownError, Message

LANGUAGES = ("id", "en")
MONTHS = {
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "en": "January February March April May June July August September October November December",
}


@cache
def wordings() -> dict[str, str]:
    """Return every Indonesian wording by its English template."""
    found: dict[str, str] = {}
    for entry in sorted(files("resources").joinpath("messages").iterdir(), key=lambda e: e.name):
        if entry.name.endswith(".id.json"):
            found.update(json.loads(entry.read_text(encoding="utf-8")))
    return found


def tell(message: Message | KnownError, language: str = "id") -> str:
    """Return the sentence in "id" or "en", its places filled with numbers and dates as said there.

    A template without Indonesian wording is told in English.
    """
    if isinstance(message, KnownError):
        message = message.message
    template = message.template
    if language == "id":
        template = wordings().get(template, template)
    return _Filler(language).vformat(template, (), message.data)


class _Filler(Formatter):
    """Fills places: counts get thousands marks, dates are written out, paths lose their folder."""

    def __init__(self, language: str) -> None:
        self._language = language

    @override
    def format_field(self, value: Any, format_spec: str) -> str:
        if not format_spec:
            return told(value, self._language)
        return str(super().format_field(value, format_spec))


def told(value: object, language: str) -> str:
    """Return any value as it stands in a sentence."""
    if isinstance(value, Message | KnownError):
        return tell(value, language)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number(value, language)
    if isinstance(value, clock.date):
        return date(value, language)
    if isinstance(value, PurePath):
        return value.name
    if isinstance(value, list | tuple):
        return ", ".join(told(item, language) for item in value)
    return str(value)


def number(value: float, language: str = "id", digits: int | None = None) -> str:
    """Return 1120 as "1.120" (id) or "1,120" (en); `digits` fixes the decimals."""
    if digits is None:
        digits = 0 if isinstance(value, int) or float(value).is_integer() else 1
    english = f"{value:,.{digits}f}"
    if language == "en":
        return english
    return english.translate(str.maketrans(",.", ".,"))


def percent(share: float, language: str = "id", digits: int = 0) -> str:
    """Return a share of 0-1 as "45 %"."""
    return f"{number(share * 100, language, digits)} %"


def date(day: clock.date, language: str = "id") -> str:
    """Return "14 Maret 2025" or "14 March 2025"."""
    return f"{day.day} {MONTHS[language].split()[day.month - 1]} {day.year}"


def short_date(day: clock.date, language: str = "id") -> str:
    """Return "19 Des 2024" or "19 Dec 2024"."""
    return f"{day.day} {MONTHS[language].split()[day.month - 1][:3]} {day.year}"


def time(moment: clock.datetime, language: str = "id") -> str:
    """Return "10.42" (id) or "10:42" (en)."""
    return moment.strftime("%H.%M" if language == "id" else "%H:%M")
