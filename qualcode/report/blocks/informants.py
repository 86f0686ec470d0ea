"""The table of informants: who they are, one row each."""

from __future__ import annotations

from collections.abc import Sequence

from projects.records import AttributeRecord, CaseRecord
from qualcode.report.numbers import capital
from qualcode.report.references import as_date, find_attribute, shown
from qualcode.report.study import Study
from qualcode.report.writer import Cell, Table, Writer

LETTERS = (118, 104)  # twips: a letter of the tables' type where there is room, and at the least
MARGINS = 270  # twips
NAME = 16  # letters

MOST = 6
"""More attributes than these do not fit beside each other on a page."""


def informants(writer: Writer, study: Study) -> None:
    """Write the table: the name each informant has in the study, and the attributes."""
    columns = _columns(study)
    numbers = frozenset(at for at, one in enumerate(columns, 1) if one.type == "number")
    rows: list[list[Cell | str]] = [
        [study.names[case.guid], *(_value(study, case, one) for one in columns)]
        for case in study.data.cases
    ]
    head = [study.words.informant, *(capital(one.name) for one in columns)]
    widths = fitting([head, *rows], writer.width)
    writer.caption(study.words.caption_informants)
    writer.table(Table(head, rows, widths, numbers, loose=True), study.source())


def fitting(rows: Sequence[Sequence[Cell | str]], room: int) -> list[float]:
    """Return widths of columns in twips: each fits its longest word, long texts get the rest.

    The first column holds names, which are not broken while they are short.
    """
    words, wish = [], []
    for at in range(len(rows[0])):
        texts = [str(row[at]) for row in rows]
        longest = max(len(text) for text in texts)
        word = max((len(word) for text in texts for word in text.split()), default=1)
        words.append(longest if at == 0 and longest <= NAME else word)
        wish.append(min(longest, 40) - words[-1])
    for letter in LETTERS:
        least = [word * letter + MARGINS for word in words]
        if sum(least) <= room:
            break
    left = max(0, room - sum(least)) / sum(one + 1 for one in wish)
    return [low + left * (want + 1) for low, want in zip(least, wish, strict=True)]


def _columns(study: Study) -> list[AttributeRecord]:
    """Return the attributes that were picked, or the first; several choices have own tables."""
    known = list(study.data.attributes)
    picked = [find_attribute(one.name, known) for one in study.settings.attributes]
    hidden = find_attribute("pseudonym", known)
    wanted = [one for one in picked if one is not None] or [
        one for one in known if one != hidden and (one.type != "text" or one.options)
    ]
    filled = {
        name
        for case in study.data.cases
        for name, value in case.attributes.items()
        if value not in (None, "", [])
    }
    return [one for one in wanted if one.type != "choices" and one.name in filled][:MOST]


def _value(study: Study, case: CaseRecord, attribute: AttributeRecord) -> str:
    value = case.attributes.get(attribute.name)
    when = as_date(value) if attribute.type == "date" else None
    if when:
        return f"{when.day}/{when.month}/{when.year}" if study.language == "id" else str(when)
    return shown(value, attribute, study.language) or "–"
