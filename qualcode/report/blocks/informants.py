"""The table of informants: who they are, one row each."""

from __future__ import annotations

from projects.records import AttributeRecord, CaseRecord
from qualcode.report.numbers import capital
from qualcode.report.references import as_date, find_attribute, shown
from qualcode.report.study import Study
from qualcode.report.writer import Cell, Table, Writer

MOST = 6
"""More attributes than these do not fit beside each other on a page."""


def informants(writer: Writer, study: Study) -> None:
    """Write the table: the name each informant has in the study, and the attributes."""
    columns = _columns(study)
    numbers = frozenset(at for at, one in enumerate(columns, 1) if one.type == "number")
    rows: list[list[Cell | str]] = [
        [case.name, *(_value(study, case, one) for one in columns)] for case in study.data.cases
    ]
    head = [study.words.informant, *(capital(one.name) for one in columns)]
    longest = [max(len(head[at]), *(len(str(row[at])) for row in rows)) for at in range(len(head))]
    widths = [min(max(length, 6), 24) for length in longest]
    writer.caption(study.words.caption_informants)
    writer.table(Table(head, rows, widths, numbers), study.source())


def _columns(study: Study) -> list[AttributeRecord]:
    """Return the attributes that were picked, or the first; long lists of choices have own tables."""
    known = list(study.data.attributes)
    picked = [find_attribute(one.name, known) for one in study.settings.attributes]
    wanted = [one for one in picked if one is not None] or known
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
