"""Numbers, dates and lists as prose writes them, in Indonesian and in English."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

WORDS = {
    "id": [
        "nol",
        "satu",
        "dua",
        "tiga",
        "empat",
        "lima",
        "enam",
        "tujuh",
        "delapan",
        "sembilan",
        "sepuluh",
    ],
    "en": ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
}
MONTHS = {
    "id": [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}


def number(value: float, language: str, places: int = 0) -> str:
    """Return `value` with the language's own marks: 1.120 and 4,5 or 1,120 and 4.5."""
    text = f"{value:,.{places}f}"
    if language == "id":
        text = text.translate(str.maketrans(",.", ".,"))
    return text


def plain_number(value: float, language: str) -> str:
    """Return `value` without needless zeros and without thousands marks (a year stays a year)."""
    if float(value).is_integer():
        return str(int(value))
    text = f"{value:.2f}".rstrip("0")
    return text.replace(".", ",") if language == "id" else text


def in_words(value: int, language: str) -> str:
    """Return whole numbers to ten in words, others in figures."""
    return WORDS[language][value] if 0 <= value <= 10 else number(value, language)


def day(when: date, language: str) -> str:
    """Return "15 Maret 2015" or "15 March 2015"."""
    return f"{when.day} {MONTHS[language][when.month - 1]} {when.year}"


def period(first: date, last: date, language: str) -> str:
    """Return "3 Maret sampai 20 April 2015", naming month and year once where they are the same."""
    to = " sampai " if language == "id" else " to "
    if first == last:
        return day(first, language)
    start = str(first.day)
    if (first.year, first.month) != (last.year, last.month):
        start += " " + MONTHS[language][first.month - 1]
    if first.year != last.year:
        start += f" {first.year}"
    return start + to + day(last, language)


def listed(items: Sequence[str], language: str) -> str:
    """Return "a", "a dan b", "a, b, dan c"; semicolons where an item holds a comma."""
    last = " dan " if language == "id" else " and "
    if len(items) < 2:
        return "".join(items)
    if len(items) == 2 and not any("," in item for item in items):
        return last.join(items)
    mark = ";" if any("," in item for item in items) else ","
    return f"{mark} ".join(items[:-1]) + mark + last + items[-1]


def clock(seconds: float) -> str:
    """Return a time stamp as 00:12:05."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def uncapital(name: str) -> str:
    """Return `name` as it stands inside a sentence: "Fasilitator" small, "KUBE" as it is.

    Only the first letter changes, and only where no later word begins with a capital ("Dinas
    Sosial" is a name).
    """
    words = name.split()
    if not words or not words[0][0].isupper() or not words[0][1:].islower():
        return name
    if any(word[:1].isupper() and not word.isupper() for word in words[1:]):
        return name
    return name[: (at := name.index(words[0]))] + name[at].lower() + name[at + 1 :]


def capital(text: str) -> str:
    """Return `text` with its first letter capital."""
    return text[:1].upper() + text[1:]
