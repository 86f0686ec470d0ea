"""The reference after a quote: (Informan 3, perempuan, 28 tahun, giliran 42)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from codebook.errors import KnownError
from projects.records import AttributeRecord, CaseRecord, Excerpt
from qualcode.report.numbers import MONTHS, clock, day, listed, number, plain_number, uncapital
from qualcode.report.wording import WORDINGS

PLACE = re.compile(r"\{([^{}]*?)(\?)?\}")
OWN = ("case", "turn", "transcript", "timestamp", "speaker", "coder", "date")

ALIASES = {
    "gender": ("jenis kelamin", "gender", "sex", "kelamin", "jk", "l/p"),
    "age": ("umur", "usia", "age"),
    "date": (
        "tanggal wawancara",
        "interview date",
        "date of interview",
        "wawancara",
        "interview",
        "waktu wawancara",
        "tanggal",
        "date",
    ),
    "pseudonym": ("nama samaran", "samaran", "pseudonym", "alias", "nama kode", "code name"),
}
"""What an attribute that answers to {gender}, {age} or {date}, or hides a name, may be called."""

SPELLED = re.compile(r"(\d{1,2})\s+([^\W\d_]+)\s+(\d{4})")


def find_attribute(name: str, attributes: Sequence[AttributeRecord]) -> AttributeRecord | None:
    """Return the attribute called `name`, or known by that alias; units in brackets don't count."""
    wanted = (name.casefold(), *ALIASES.get(name.casefold(), ()))
    by_name = {_bare(attribute.name): attribute for attribute in reversed(attributes)}
    by_name |= {attribute.name.casefold(): attribute for attribute in reversed(attributes)}
    found = [by_name[one] for one in wanted if one in by_name]
    if name.casefold() == "date":  # a real date before words about one
        found.sort(key=lambda one: one.type != "date")
    return found[0] if found else None


def gender(value: str, how_many: int, language: str) -> str:
    """Return a gender as prose writes it for so many people: "tiga perempuan", "three women"."""
    known = WORDINGS[language].genders.get(value.strip().casefold())
    return known[how_many != 1] if known else uncapital(value)


def case_names(
    cases: Sequence[CaseRecord], attributes: Sequence[AttributeRecord]
) -> dict[str, str]:
    """Return guid -> what a case is called in print: its pseudonym where it has one."""
    attribute = find_attribute("pseudonym", attributes)
    names = {}
    for case in cases:
        hidden = str(case.attributes.get(attribute.name) or "").strip() if attribute else ""
        names[case.guid] = hidden or case.name
    return names


def countable(attribute: AttributeRecord) -> bool:
    """Tell whether a table can count an attribute: all but dates and text without fixed values."""
    return attribute.type not in ("text", "date") or bool(attribute.options)


def _bare(name: str) -> str:
    return re.sub(r"\s*\([^)]*\)\s*$", "", name).casefold()


def shown(value: Any, attribute: AttributeRecord, language: str) -> str:
    """Return the value of an attribute as prose and tables show it, "" where there is none."""
    if value is None or value in ("", [], ()):
        return ""
    if isinstance(value, bool):
        words = {"id": ("tidak", "ya"), "en": ("no", "yes")}
        return words[language][value]
    if isinstance(value, (list, tuple)):
        return listed([str(entry) for entry in value], language)
    if isinstance(value, (int, float)):
        return plain_number(value, language)
    if attribute.type == "date":
        when = as_date(value)
        return day(when, language) if when else str(value)
    return str(value)


def as_date(value: Any) -> date | None:
    """Return "2014-03-11" or "Selasa, 11 Maret 2014" as a date, None where it is none."""
    try:
        found = SPELLED.search(str(value))
        if found is None:
            return date.fromisoformat(str(value)[:10])
        month = next(
            at
            for months in MONTHS.values()
            for at, name in enumerate(months, 1)
            if name.casefold() == found.group(2).casefold()
        )
        return date(int(found.group(3)), month, int(found.group(1)))
    except (ValueError, StopIteration):
        return None


class References:
    """Writes references by one pattern; the work for a case is done once.

    A part between commas whose place has nothing to say drops out with its comma. Raises KnownError
    for a place that is no attribute, unless it ends with a question mark: {age?}.
    """

    def __init__(
        self,
        pattern: str,
        attributes: Sequence[AttributeRecord],
        cases: Sequence[CaseRecord],
        language: str,
    ) -> None:
        self._language = language
        self._names = case_names(cases, attributes)
        self._cases = {case.guid: case for case in cases}
        self._attributes: dict[str, AttributeRecord | None] = {}
        body = pattern.strip()
        self._ends = ("", "")
        if body[:1] in ("(", "[") and body[-1:] in (")", "]"):
            self._ends = (body[0], body[-1])
            body = body[1:-1]
        self._parts = re.split(r"([,;])", body)
        for name, optional in PLACE.findall(body):
            found = find_attribute(name, attributes)
            self._attributes[name] = found
            if not found and name not in OWN and not optional and name not in ALIASES:
                raise KnownError(
                    "The pattern of the reference names {field}, which is no attribute of this "
                    "project. Change the pattern in the report settings.",
                    field=name,
                )
        self._done: dict[tuple[str, str], str] = {}

    def of(self, excerpt: Excerpt) -> str:
        """Return the reference of a passage, "" where no part of it has anything to say."""
        written: list[str] = []
        for at in range(0, len(self._parts), 2):
            part = self._part(self._parts[at], excerpt)
            if part:
                mark = self._parts[at - 1] + " " if written else ""
                written.append(mark + part)
        return self._ends[0] + "".join(written) + self._ends[1] if written else ""

    def _part(self, part: str, excerpt: Excerpt) -> str:
        missing = False

        def value(found: re.Match[str]) -> str:
            nonlocal missing
            text = self._value(found.group(1), excerpt)
            missing = missing or not text
            return text

        text = PLACE.sub(value, part).strip()
        return "" if missing else text

    def _value(self, name: str, excerpt: Excerpt) -> str:
        if name == "date" or name not in OWN:
            return self._of_case(name, excerpt.case_guid)
        if name == "case":
            return self._names.get(excerpt.case_guid) or excerpt.case or excerpt.transcript
        if name == "turn":
            return number(excerpt.turn, self._language) if excerpt.turn else ""
        if name == "timestamp":
            return "" if excerpt.timestamp is None else clock(excerpt.timestamp)
        return str(getattr(excerpt, name))

    def _of_case(self, name: str, guid: str) -> str:
        key = (name, guid)
        if key not in self._done:
            case = self._cases.get(guid)
            attribute = self._attributes[name]
            text = ""
            if case and attribute:
                value = case.attributes.get(attribute.name)
                text = shown(value, attribute, self._language)
                if name == "date" and (when := as_date(value)):
                    text = day(when, self._language)
                if attribute.type == "choice" or name == "gender":
                    text = uncapital(text)
                if name == "gender":
                    text = gender(text, 1, self._language)
            self._done[key] = text
        return self._done[key]
