"""Cases: who is studied, what belongs to them, and many of their values at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from codebook.model import new_guid
from projects.models import Attribute, AttributeValue, Case, Memo, Speaker, Transcript
from projects.recorder import chunks, delete_rows, insert_rows, update_rows
from projects.records import ATTRIBUTE_TYPES
from qualcode.edits.positions import next_position
from qualcode.names import tidy, whole
from qualcode.values import fitting


@dataclass(frozen=True)
class CellRow:
    """What happens to one case: `case` its guid, "" for a new one; `name` a new name, "" for none.

    `values` by the guid of the attribute, or the name of one that is made in the same step; None
    takes a value away. `transcript` is the guid of one that becomes the case's.
    """

    case: str
    name: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    transcript: str = ""


def add(session: Session, name: str) -> str:
    """Return the case of this name, added if it is new. Raises KnownError for an empty name."""
    name = whole(name)
    if not name:
        raise KnownError("A case needs a name.")
    found = session.scalars(select(Case).where(Case.name == name)).first()
    if found is None:
        found = Case(id=new_guid(), name=name, position=next_position(session, Case.position))
        session.add(found)
        session.flush()
    return found.id


def rename(session: Session, guid: str, name: str) -> None:
    """Rename a case. Raises KnownError where the name is empty or taken, or the case is gone."""
    name = whole(name)
    if not name:
        raise KnownError("A case needs a name.")
    other = session.scalars(select(Case).where(Case.name == name)).first()
    if other is not None and other.id != guid:
        raise KnownError("“{name}” is already there. Choose another name.", name=name)
    _get(session, guid).name = name


def describe(session: Session, guid: str, description: str) -> None:
    """Write what there is to say of a case. Raises KnownError where it is gone."""
    _get(session, guid).description = description.strip()


def delete(session: Session, guid: str) -> None:
    """Delete a case and its values; its transcripts stay, without a case."""
    delete_many(session, [guid])


def delete_many(session: Session, guids: Sequence[str]) -> int:
    """Delete cases with their values and memos; their transcripts stay. Returns how many."""
    values: list[str] = []
    memos: list[str] = []
    for chunk in chunks(guids):
        for model in (Transcript, Speaker):
            owned = session.scalars(select(model.id).where(model.case_id.in_(chunk))).all()
            update_rows(session, model, {each: {"case_id": None} for each in owned})
        values += session.scalars(
            select(AttributeValue.id).where(AttributeValue.case_id.in_(chunk))
        )
        memos += session.scalars(select(Memo.id).where(Memo.target.in_(chunk)))
    delete_rows(session, AttributeValue, values)
    delete_rows(session, Memo, memos)
    return delete_rows(session, Case, guids)


def link(
    session: Session, case: str, transcripts: Sequence[str] = (), speakers: Sequence[str] = ()
) -> None:
    """Give transcripts and speakers (guids) to a case, "" to none.

    Raises KnownError where the case is gone.
    """
    if case:
        _get(session, case)
    update_rows(session, Transcript, {each: {"case_id": case or None} for each in transcripts})
    update_rows(session, Speaker, {each: {"case_id": case or None} for each in speakers})


def merge(session: Session, source: str, into: str, theirs: Iterable[str] = ()) -> None:
    """Make one case of two that are one person: all that `source` has goes to `into`.

    Where both have a value that of `into` stays, except for the attributes (guids) in `theirs`;
    several choices are united. Raises KnownError where one of them is gone.
    """
    old, new = _get(session, source), _get(session, into)
    if source == into:
        return
    chosen = set(theirs)
    values = _values(session, [source, into])
    types = dict(session.execute(select(Attribute.id, Attribute.type)).all())
    taken: dict[str, Any] = {}
    for (case, attribute), (_, value) in values.items():
        if case != source:
            continue
        standing = values.get((into, attribute))
        if standing is not None and types[attribute] == "choices":
            taken[attribute] = list(dict.fromkeys([*standing[1], *value]))
        elif standing is None or attribute in chosen:
            taken[attribute] = value
    if old.description and old.description != new.description:
        new.description = "\n".join(filter(None, (new.description, old.description)))
    session.flush()
    _write(session, {(into, attribute): value for attribute, value in taken.items()})
    for model in (Transcript, Speaker):
        owned = session.scalars(select(model.id).where(model.case_id == source)).all()
        update_rows(session, model, {each: {"case_id": into} for each in owned})
    memos = session.scalars(select(Memo.id).where(Memo.target == source)).all()
    update_rows(session, Memo, {each: {"target": into} for each in memos})
    delete_many(session, [source])


def add_attribute(
    session: Session, name: str, type_: str = "text", options: Sequence[str] = ()
) -> str:
    """Return the attribute of this name, added if it is new; its options grow by new ones."""
    name = whole(name)
    if not name:
        raise KnownError("An attribute needs a name.")
    if type_ not in ATTRIBUTE_TYPES:
        raise ValueError(type_)
    found = session.scalars(select(Attribute).where(Attribute.name == name)).first()
    if found is None:
        position = next_position(session, Attribute.position)
        found = Attribute(id=new_guid(), name=name, type=type_, options=[], position=position)
        session.add(found)
        session.flush()
    new = [option for option in dict.fromkeys(options) if option not in found.options]
    if new:
        found.options = [*found.options, *new]
        session.flush()
    return found.id


def set_value(session: Session, case: str, attribute: str, value: Any) -> None:
    """Set what an attribute is for a case; None or "" takes the value away.

    Options that are new are added to the attribute. Raises KnownError where the value does not fit
    the attribute's type.
    """
    fill(session, (), [CellRow(case, values={attribute: value})])


def fill(
    session: Session,
    attributes: Sequence[tuple[str, str, Sequence[str]]],
    rows: Sequence[CellRow],
) -> list[str]:
    """Write many cells as one: attributes to make as (name, type, options), then rows.

    Returns the guids of the rows' cases, in order. Raises KnownError where a value does not fit its
    attribute, a name is taken, or a case or an attribute is gone.
    """
    made = {name: add_attribute(session, name, type_, more) for name, type_, more in attributes}
    known = {each.id: each for each in session.scalars(select(Attribute))}
    cases = _name_cases(session, rows)
    cells: dict[tuple[str, str], Any] = {}
    options: dict[str, dict[str, None]] = {}
    for case, row in zip(cases, rows, strict=True):
        for key, written in row.values.items():
            attribute = known.get(made.get(key, key))
            if attribute is None:
                raise KnownError("This attribute is gone: it was deleted meanwhile.")
            value = fitting(attribute.name, attribute.type, written)
            if value is not None and attribute.type in {"choice", "choices"}:
                new = value if isinstance(value, list) else [value]
                options.setdefault(attribute.id, {}).update(dict.fromkeys(new))
            cells[case, attribute.id] = value
    for guid, found in options.items():
        attribute = known[guid]
        new = [option for option in found if option not in set(attribute.options)]
        if new:
            attribute.options = [*attribute.options, *new]
    session.flush()
    _write(session, cells)
    for case, row in zip(cases, rows, strict=True):
        if row.transcript:
            link(session, case, [row.transcript])
    return cases


def import_table(
    session: Session,
    attributes: Sequence[tuple[str, str, Sequence[str]]],
    rows: Sequence[tuple[str, Mapping[str, Any]]],
) -> list[str]:
    """Read cases from a table: attributes as (name, type, options), rows as (case, values).

    The first column of a row names a case, or a transcript whose case it then is; capitals do not
    count. Returns the guids of the cases. Raises KnownError where a value does not fit.
    """
    cases = _Names(session)
    guids = [cases.of(name) for name, _ in rows]
    cells = [CellRow(guid, values=row[1]) for guid, row in zip(guids, rows, strict=True)]
    return fill(session, attributes, cells)


class _Names:
    """Finds the case that a row of a table speaks of, or makes it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._cases = {
            name.casefold(): guid for guid, name in session.execute(select(Case.id, Case.name))
        }
        self._transcripts = {
            name.casefold(): (guid, case)
            for guid, name, case in session.execute(
                select(Transcript.id, Transcript.name, Transcript.case_id)
            )
        }

    def of(self, name: str) -> str:
        """Return the guid of the case, its transcript linked where it had none."""
        key = tidy(name).casefold()
        transcript, owner = self._transcripts.get(key, ("", None))
        guid = self._cases.get(key) or owner
        if guid is None:
            guid = self._cases[key] = add(self._session, name)
            if transcript:
                link(self._session, guid, [transcript])
        return guid


def _name_cases(session: Session, rows: Sequence[CellRow]) -> list[str]:
    """Make the new cases and rename the known ones; returns the guid for every row."""
    names = dict(session.execute(select(Case.id, Case.name)).all())
    taken = {name: guid for guid, name in names.items()}
    renamed: dict[str, dict[str, Any]] = {}
    new: list[dict[str, Any]] = []
    cases = []
    position = next_position(session, Case.position)
    for row in rows:
        name = whole(row.name)
        if row.case and row.case not in names:
            raise KnownError("This case is gone: it was deleted meanwhile.")
        if not row.case and not name:
            raise KnownError("A case needs a name.")
        guid = row.case or new_guid()
        if name and taken.setdefault(name, guid) != guid:
            raise KnownError("“{name}” is already there. Choose another name.", name=name)
        if not row.case:
            new.append({"id": guid, "name": name, "position": position + len(new)})
        elif name:
            renamed[guid] = {"name": name}
        cases.append(guid)
    update_rows(session, Case, renamed)
    insert_rows(session, Case, new)
    return cases


def _values(session: Session, cases: Sequence[str]) -> dict[tuple[str, str], tuple[str, Any]]:
    """Return (case, attribute) -> (guid, value) of the values of cases."""
    table = AttributeValue
    found: dict[tuple[str, str], tuple[str, Any]] = {}
    for chunk in chunks(cases):
        statement = select(table.case_id, table.attribute_id, table.id, table.value).where(
            table.case_id.in_(chunk)
        )
        for case, attribute, guid, value in session.execute(statement):
            found[case, attribute] = (guid, value)
    return found


def _write(session: Session, cells: Mapping[tuple[str, str], Any]) -> None:
    """Write values that fit by (case, attribute); None takes a value away."""
    standing = _values(session, list(dict.fromkeys(case for case, _ in cells)))
    new: list[dict[str, Any]] = []
    changed: dict[str, dict[str, Any]] = {}
    gone: list[str] = []
    for (case, attribute), value in cells.items():
        guid, old = standing.get((case, attribute), ("", None))
        if value is None:
            gone += [guid] if guid else []
        elif not guid:
            new.append(
                {"id": new_guid(), "case_id": case, "attribute_id": attribute, "value": value}
            )
        elif old != value or type(old) is not type(value):
            changed[guid] = {"value": value}
    delete_rows(session, AttributeValue, gone)
    update_rows(session, AttributeValue, changed)
    insert_rows(session, AttributeValue, new)


def _get(session: Session, guid: str) -> Case:
    case = session.get(Case, guid)
    if case is None:
        raise KnownError("This case is gone: it was deleted meanwhile.")
    return case
