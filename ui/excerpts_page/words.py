"""How this page names things: cases with what is known of them, turns, times, choices."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from qualcode.report.numbers import clock, uncapital
from qualcode.report.references import find_attribute, shown
from ui import language
from ui.code_page.names import split_name

if TYPE_CHECKING:
    from projects.records import AttributeRecord, CaseRecord, Excerpt
    from ui.excerpts_page.reading import ExcerptReading

_LONGEST_VALUE = 30
_MOST_VALUES = 3
translate = QCoreApplication.translate
_HIDING = ("gender", "age", "date", "pseudonym")


class ExcerptCounts(QObject):
    """Counts in words: `tr` knows plurals, and only in the class that the object is of."""

    def excerpts(self, count: int) -> str:
        """Return "5 excerpts"."""
        return self.tr("%n excerpt(s)", "", count)

    def cases(self, count: int) -> str:
        """Return "3 cases"."""
        return self.tr("%n case(s)", "", count)

    def chosen_here(self, count: int) -> str:
        """Return "5 chosen excerpts in this search"."""
        return self.tr("%n chosen excerpt(s) in this search", "", count)


@cache
def _counted() -> ExcerptCounts:
    return ExcerptCounts()


def short_case(excerpt: Excerpt) -> str:
    """Return "I-03", or as much of a name as there is."""
    name = excerpt.case or excerpt.transcript
    return split_name(name)[0] or name


def turn(excerpt: Excerpt) -> str:
    """Return "Turn 12"; before the first turn the name of the transcript."""
    if not excerpt.turn:
        return excerpt.transcript
    return translate("ExcerptWords", "Turn {number}").format(number=language.number(excerpt.turn))


def turn_inside(excerpt: Excerpt) -> str:
    """Return "I-03, turn 12"."""
    if not excerpt.turn:
        return short_case(excerpt)
    return translate("ExcerptWords", "{case}, turn {number}").format(
        case=short_case(excerpt), number=language.number(excerpt.turn)
    )


def time(excerpt: Excerpt) -> str:
    """Return "00.07.41" or "00:07:41", "" where there is no time stamp."""
    if excerpt.timestamp is None:
        return ""
    told = clock(excerpt.timestamp)
    return told.replace(":", ".") if language.current() == "id" else told


def choice(chosen: str) -> str:
    """Return how an excerpt is judged."""
    return {
        "chosen": translate("ExcerptWords", "Chosen"),
        "maybe": translate("ExcerptWords", "Maybe"),
        "not": translate("ExcerptWords", "Not used"),
    }.get(chosen, translate("ExcerptWords", "Not judged"))


def excerpts(count: int) -> str:
    """Return "5 excerpts"."""
    return _counted().excerpts(count)


def cases(count: int) -> str:
    """Return "3 cases"."""
    return _counted().cases(count)


def chosen_here(count: int) -> str:
    """Return "5 chosen excerpts in this search"."""
    return _counted().chosen_here(count)


def value(raw: object) -> str:
    """Return the value of an attribute as a chip shows it."""
    known = {"true": translate("ExcerptWords", "yes"), "false": translate("ExcerptWords", "no")}
    return known.get(str(raw), str(raw))


def about(case: CaseRecord, reading: ExcerptReading) -> str:
    """Return "perempuan, 34 tahun, Banjarmasin Selatan": gender, age, and what else is short."""
    found: list[str] = []
    hidden: set[str] = set()
    for name in _HIDING:
        attribute = find_attribute(name, reading.attributes)
        if attribute is None:
            continue
        hidden.add(attribute.guid)
        told = _shown(case, attribute)
        if told and name == "gender":
            found.append(uncapital(told))
        elif told and name == "age":
            found.append(
                translate("ExcerptWords", "{age} years").format(age=told)
                if told.isdigit()
                else told
            )
    for attribute in reading.attributes:
        if attribute.guid in hidden or len(found) >= _MOST_VALUES:
            continue
        told = _shown(case, attribute) if attribute.type in ("choice", "text") else ""
        if 0 < len(told) <= _LONGEST_VALUE:
            found.append(told)
    return ", ".join(found)


def _shown(case: CaseRecord, attribute: AttributeRecord) -> str:
    return shown(case.attributes.get(attribute.name), attribute, language.current())
