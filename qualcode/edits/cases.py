"""Cases and their attributes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from math import isfinite
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from codebook.model import new_guid
from projects.models import Attribute, AttributeValue, Case, Memo, Speaker, Transcript
from projects.recorder import delete_rows, update_rows
from projects.records import ATTRIBUTE_TYPES


def add(session: Session, name: str) -> str:
    """Return the case of this name, added if it is new. Raises KnownError for an empty name."""
    name = " ".join(name.split())
    if not name:
        raise KnownError("A case needs a name.")
    found = session.scalars(select(Case).where(Case.name == name)).first()
    if found is None:
        count = session.scalar(select(func.count(Case.id))) or 0
        found = Case(id=new_guid(), name=name, position=count)
        session.add(found)
        session.flush()
    return found.id


def rename(session: Session, guid: str, name: str) -> None:
    """Rename a case. Raises KnownError where the name is empty or taken."""
    name = " ".join(name.split())
    if not name:
        raise KnownError("A case needs a name.")
    other = session.scalars(select(Case).where(Case.name == name)).first()
    if other is not None and other.id != guid:
        raise KnownError("“{name}” is already there. Choose another name.", name=name)
    session.get_one(Case, guid).name = name


def delete(session: Session, guid: str) -> None:
    """Delete a case and its values; its transcripts stay, without a case."""
    for model in (Transcript, Speaker):
        owned = session.scalars(select(model.id).where(model.case_id == guid)).all()
        update_rows(session, model, {each: {"case_id": None} for each in owned})
    values = session.scalars(select(AttributeValue.id).where(AttributeValue.case_id == guid)).all()
    memos = session.scalars(select(Memo.id).where(Memo.target == guid)).all()
    delete_rows(session, AttributeValue, values)
    delete_rows(session, Memo, memos)
    delete_rows(session, Case, [guid])


def add_attribute(
    session: Session, name: str, type_: str = "text", options: Sequence[str] = ()
) -> str:
    """Return the attribute of this name, added if it is new; its options grow by new ones."""
    name = " ".join(name.split())
    if not name:
        raise KnownError("An attribute needs a name.")
    if type_ not in ATTRIBUTE_TYPES:
        raise ValueError(type_)
    found = session.scalars(select(Attribute).where(Attribute.name == name)).first()
    if found is None:
        count = session.scalar(select(func.count(Attribute.id))) or 0
        found = Attribute(id=new_guid(), name=name, type=type_, options=[], position=count)
        session.add(found)
        session.flush()
    new = [option for option in options if option not in found.options]
    if new:
        found.options = [*found.options, *new]
    return found.id


def set_value(session: Session, case: str, attribute: str, value: Any) -> None:
    """Set what an attribute is for a case; None or "" takes the value away.

    Options that are new are added to the attribute. Raises KnownError where the value does not fit
    the attribute's type.
    """
    column = session.get_one(Attribute, attribute)
    value = fitting(column.name, column.type, value)
    if column.type in {"choice", "choices"} and value is not None:
        add_attribute(
            session, column.name, column.type, value if isinstance(value, list) else [value]
        )
    row = session.scalars(
        select(AttributeValue).where(
            AttributeValue.case_id == case, AttributeValue.attribute_id == attribute
        )
    ).first()
    if value is None:
        if row is not None:
            session.delete(row)
    elif row is None:
        session.add(
            AttributeValue(id=new_guid(), case_id=case, attribute_id=attribute, value=value)
        )
    elif row.value != value:
        row.value = value
    session.flush()


def fitting(name: str, type_: str, value: Any) -> Any:
    """Return `value` as the type keeps it (number, bool, ISO date, text or list of texts)."""
    if value is None or value in ("", []):
        return None
    if type_ == "choices":
        parts = value if isinstance(value, list | tuple) else str(value).split(";")
        return [part.strip() for part in map(str, parts) if part.strip()] or None
    if type_ == "number":
        return _number(name, value)
    if type_ == "boolean":
        return _boolean(name, value)
    if type_ == "date":
        return _date(name, value)
    return str(value).strip() or None


def _number(name: str, value: Any) -> float | int:
    try:
        number = float(str(value).strip().replace(",", "."))
        if not isfinite(number):
            raise ValueError(value)
    except ValueError as error:
        raise KnownError(
            "“{value}” is not a number, but {attribute} holds numbers. Correct it, or make "
            "{attribute} a text.",
            value=str(value),
            attribute=name,
        ) from error
    return int(number) if number.is_integer() else number


def _boolean(name: str, value: Any) -> bool:
    said = str(value).strip().casefold()
    if said in {"true", "yes", "ya", "y", "1"}:
        return True
    if said in {"false", "no", "tidak", "t", "n", "0"}:
        return False
    raise KnownError(
        "“{value}” is neither yes nor no, but {attribute} holds only these.",
        value=str(value),
        attribute=name,
    )


def _date(name: str, value: Any) -> str:
    try:
        return date.fromisoformat(str(value).strip()[:10]).isoformat()
    except ValueError as error:
        raise KnownError(
            "“{value}” is not a date, but {attribute} holds dates. Write it as 2025-03-14.",
            value=str(value),
            attribute=name,
        ) from error


def import_table(
    session: Session,
    attributes: Sequence[tuple[str, str, Sequence[str]]],
    rows: Sequence[tuple[str, Mapping[str, Any]]],
) -> list[str]:
    """Read cases from a table: attributes as (name, type, options), rows as (case, values).

    The first column of a row names a case, or a transcript whose case it then is. Returns the
    guids of the cases. Raises KnownError where a value does not fit.
    """
    guids = {name: add_attribute(session, name, type_, o) for name, type_, o in attributes}
    cases = []
    for name, values in rows:
        case = _case_for(session, name)
        cases.append(case)
        for attribute, value in values.items():
            set_value(session, case, guids[attribute], value)
    return cases


def _case_for(session: Session, name: str) -> str:
    name = " ".join(name.split())
    if session.scalars(select(Case.id).where(Case.name == name)).first():
        return add(session, name)
    transcript = session.scalars(select(Transcript).where(Transcript.name == name)).first()
    if transcript is None:
        return add(session, name)
    if transcript.case_id is None:
        transcript.case_id = add(session, name)
        session.flush()
    return transcript.case_id
