"""What would happen if a block of cells came into the table of cases: counted before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any

from codebook.errors import KnownError
from qualcode import names as writing
from qualcode.importers.cells import typed
from qualcode.names import LONGEST
from qualcode.values import fitting

if TYPE_CHECKING:
    from projects.records import AttributeRecord, CaseRecord

Cells = Sequence[Sequence[Any]]


@dataclass(frozen=True)
class Standing:
    """What the project holds; `transcripts` name -> (guid, guid of its case or "").

    `language` is that in which the numbers of a block are written.
    """

    attributes: Sequence[AttributeRecord]
    cases: Sequence[CaseRecord]
    transcripts: dict[str, tuple[str, str]] = field(default_factory=dict)
    language: str = "id"


@dataclass(frozen=True)
class Misfit:
    """A value that does not fit; `case` "" for the one that is new at that place, `name` its name.

    `attribute` is the guid, or the name of a new one; "" where the value is a name,
    taken or too long.
    """

    case: str
    name: str
    attribute: str
    attribute_name: str
    value: str


@dataclass
class RowPlan:
    """One case: `case` its guid or "" for a new one, `name` a new name, values by attribute.

    `transcript` is one that becomes the case's.
    """

    case: str
    name: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    transcript: str = ""


@dataclass
class Plan:
    """What is to be written: attributes to make as (name, type, options), then rows.

    `cells` counts values that would be written, `conflicts` those that differ from a standing one.
    """

    attributes: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)
    rows: list[RowPlan] = field(default_factory=list)
    misfits: list[Misfit] = field(default_factory=list)
    cells: int = 0
    conflicts: int = 0
    nameless: int = 0
    language: str = "id"

    def new_cases(self) -> list[str]:
        """Return the names of the cases that would be new."""
        return [row.name for row in self.rows if not row.case]

    def touched(self) -> int:
        """Return how many standing cases would get values."""
        return sum(bool(row.case and row.values) for row in self.rows)


def tidy(name: Any) -> str:
    """Return a cell as the name of a case or attribute."""
    if isinstance(name, float) and name.is_integer():
        name = int(name)
    return writing.tidy("" if name is None else str(name))


def heads_of(block: Cells, standing: Standing) -> bool:
    """Guess whether the first row of a block holds headings."""
    if len(block) < 2:
        return False
    first = [tidy(cell) for cell in block[0]]
    known = {each.name.casefold() for each in standing.attributes}
    if known & {name.casefold() for name in first[1:] or first}:
        return True
    if len(first) < 2 or not all(first) or len({name.casefold() for name in first}) < len(first):
        return False
    people = {each.name.casefold() for each in standing.cases}
    if first[0].casefold() in people or any(typed([name]).type != "text" for name in first):
        return False
    for at in range(len(first)):
        below = [row[at] for row in block[1:] if row[at] not in (None, "")]
        if below and typed(below).type != "text":
            return True
    return False


def columns_by_heads(block: Cells, standing: Standing) -> list[AttributeRecord]:
    """Return what the columns after the first are by their headings; guid "" for new ones."""
    from projects.records import AttributeRecord  # noqa: PLC0415 - a type only, elsewhere

    known = {each.name.casefold(): each for each in standing.attributes}
    found: list[AttributeRecord] = []
    taken: set[str] = set()
    for at in range(1, len(block[0])):
        head = writing.short(tidy(block[0][at]), LONGEST - 10) or f"Kolom {at + 1}"
        name, number = head, 2
        while name.casefold() in taken:
            name, number = f"{head} ({number})", number + 1
        taken.add(name.casefold())
        standing_one = known.get(name.casefold())
        if standing_one is None:
            kind = typed([_cell(row[at]) for row in block[1:]])
            standing_one = AttributeRecord("", name, kind.type, kind.options)
        found.append(standing_one)
    return found


def by_name(
    names: Sequence[Any],
    columns: Sequence[AttributeRecord | None],
    body: Cells,
    standing: Standing,
    *,
    overwrite: bool = True,
) -> Plan:
    """Plan rows that name their case, or a transcript; empty cells change nothing.

    `body` has one cell for each of `columns`; None leaves a column out. Without `overwrite` a value
    that stands already is kept.
    """
    plan = Plan(attributes=_to_make(columns), language=standing.language)
    people = {each.name.casefold(): each for each in standing.cases}
    by_guid = {each.guid: each for each in standing.cases}
    files = {name.casefold(): where for name, where in standing.transcripts.items()}
    rows: dict[str, RowPlan] = {}
    for cell, cells in zip(names, body, strict=True):
        name = tidy(cell)
        if not name:
            plan.nameless += any(each not in (None, "") for each in cells)
            continue
        transcript, owner = files.get(name.casefold(), ("", ""))
        person = people.get(name.casefold()) or by_guid.get(owner)
        if person is None and len(name) > LONGEST:
            plan.misfits.append(Misfit("", name, "", "", name))
            continue
        key = person.guid if person else name.casefold()
        row = rows.get(key)
        if row is None:
            row = rows[key] = RowPlan(person.guid if person else "", "" if person else name)
            if person is None:
                row.transcript = transcript
        for column, written in zip(columns, cells, strict=True):
            value = _cell(written)
            if column is None or value is None:
                continue
            old = person.attributes.get(column.name) if person and column.guid else None
            _put(plan, row, name, column, value, old, overwrite=overwrite)
    plan.rows = list(rows.values())
    plan.cells = sum(len(row.values) for row in plan.rows)
    return plan


def by_place(
    cases: Sequence[CaseRecord],
    columns: Sequence[AttributeRecord | None],
    block: Cells,
    standing: Standing,
) -> Plan:
    """Plan cells where they stand: row by row on `cases` and new ones after them.

    A None among `columns` is the column of names. Empty cells take values away.
    """
    plan = Plan(language=standing.language)
    taken = {each.name: each.guid for each in standing.cases}
    numbered = (f"Informan {number}" for number in count(1))
    free = (name for name in numbered if name not in taken)
    for number, cells in enumerate(block):
        person = cases[number] if number < len(cases) else None
        row = RowPlan(person.guid if person else "")
        shown = person.name if person else ""
        for column, written in zip(columns, cells, strict=False):
            if column is None:
                shown = _name(plan, row, shown, tidy(written), taken)
            else:
                old = person.attributes.get(column.name) if person else None
                _place(plan, row, shown, column, _cell(written), old)
        if person is None and not row.name and row.values:
            row.name = next(free)
            taken[row.name] = ""
        if row.name or (person is not None and row.values):
            plan.rows.append(row)
    plan.cells = sum(len(row.values) + bool(row.name) for row in plan.rows)
    return plan


def _name(plan: Plan, row: RowPlan, shown: str, name: str, taken: dict[str, str]) -> str:
    """Plan a new name for a row; returns the name it has then."""
    if not name or name == shown:
        return shown
    if name in taken or len(name) > LONGEST:
        plan.misfits.append(Misfit(row.case, shown or name, "", "", name))
        return shown
    taken[name] = row.case
    row.name = name
    return name


def _place(
    plan: Plan, row: RowPlan, name: str, column: AttributeRecord, value: Any, old: Any
) -> None:
    if value is not None:
        _put(plan, row, name, column, value, old, overwrite=True)
    elif old is not None:
        row.values[column.guid] = None


def _put(  # noqa: PLR0913 - a cell and where it goes
    plan: Plan, row: RowPlan, name: str, column: AttributeRecord, written: Any, old: Any,
    *, overwrite: bool,
) -> None:  # fmt: skip
    key = column.guid or column.name
    try:
        value = fitting(column.name, column.type, written, plan.language)
    except KnownError:
        plan.misfits.append(Misfit(row.case, name, key, column.name, str(written)))
        return
    if value is None or (value == old and type(value) is type(old)):
        return
    if old is not None:
        plan.conflicts += 1
        if not overwrite:
            return
    row.values[key] = value


def _to_make(
    columns: Sequence[AttributeRecord | None],
) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (each.name, each.type, each.options if each.type in {"choice", "choices"} else ())
        for each in columns
        if each is not None and not each.guid
    ]


def _cell(cell: Any) -> Any:
    return None if isinstance(cell, str) and not cell.strip() else cell
