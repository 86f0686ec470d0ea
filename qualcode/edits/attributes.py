"""Attributes of cases: their names, types, options and order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from projects.models import Attribute, AttributeValue
from projects.recorder import delete_rows, update_rows
from projects.records import ATTRIBUTE_TYPES
from qualcode.edits.cases import CellRow, fill
from qualcode.names import tidy, whole
from qualcode.values import fitting, plain

CHOOSING = {"choice", "choices"}


def rename(session: Session, guid: str, name: str) -> None:
    """Rename an attribute. Raises KnownError where the name is empty or taken, or it is gone."""
    name = whole(name)
    if not name:
        raise KnownError("An attribute needs a name.")
    other = session.scalars(select(Attribute).where(Attribute.name == name)).first()
    if other is not None and other.id != guid:
        raise KnownError("“{name}” is already there. Choose another name.", name=name)
    _get(session, guid).name = name


def move(session: Session, guid: str, position: int) -> None:
    """Put an attribute at `position` (0 is first). Raises KnownError where it is gone."""
    moved = _get(session, guid)
    order = [
        each
        for each in session.scalars(select(Attribute).order_by(Attribute.position, Attribute.name))
        if each.id != guid
    ]
    order.insert(max(0, min(position, len(order))), moved)
    for place, each in enumerate(order):
        each.position = place


def delete(session: Session, guid: str) -> int:
    """Delete an attribute with its values; returns how many values."""
    values = session.scalars(
        select(AttributeValue.id).where(AttributeValue.attribute_id == guid)
    ).all()
    delete_rows(session, AttributeValue, values)
    delete_rows(session, Attribute, [guid])
    return len(values)


def change_type(session: Session, guid: str, type_: str, language: str = "id") -> int:
    """Give an attribute another of ATTRIBUTE_TYPES and convert its values.

    A value that does not fit is taken away (undo brings it back); returns how many. Numbers and
    yes or no become text as they are written in `language`. Raises KnownError where it is gone.
    """
    if type_ not in ATTRIBUTE_TYPES:
        raise ValueError(type_)
    attribute = _get(session, guid)
    changed: dict[str, dict[str, Any]] = {}
    gone: list[str] = []
    options: dict[str, None] = {}
    for row in _values(session, guid):
        value = converted(attribute.name, type_, row.value, language)
        if value is None:
            gone.append(row.id)
            continue
        if type_ in CHOOSING:
            options.update(dict.fromkeys(value if isinstance(value, list) else [value]))
        changed[row.id] = {"value": value}
    if type_ in CHOOSING:
        kept = attribute.options if attribute.type in CHOOSING else []
        attribute.options = list(dict.fromkeys([*kept, *options]))
    else:
        attribute.options = []
    attribute.type = type_
    session.flush()
    update_rows(session, AttributeValue, changed)
    delete_rows(session, AttributeValue, gone)
    return len(gone)


def converted(name: str, type_: str, value: Any, language: str = "id") -> Any:
    """Return a kept value as another type keeps it, None where it does not fit."""
    if isinstance(value, list) and type_ == "choices":
        return value
    if type_ == "boolean" and not isinstance(value, bool | str):
        return None  # 1 in a column of numbers is no "yes"
    try:
        return fitting(name, type_, plain(value, language))
    except KnownError:
        return None


def set_options(session: Session, guid: str, options: Sequence[tuple[str, str]]) -> int:
    """Rename, merge, order, add and remove options: pairs of the option as it was and as it is.

    The order is that of the pairs; ("", "New") is an option that is new; one that stands in no
    pair is removed. Two that become the same are one. Values follow; returns how many were taken
    away. Raises KnownError where the attribute is gone.
    """
    attribute = _get(session, guid)
    pairs = [(old, tidy(new)) for old, new in options]
    becomes = {old: new for old, new in pairs if old and new}
    changed: dict[str, dict[str, Any]] = {}
    gone: list[str] = []
    for row in _values(session, guid):
        if isinstance(row.value, list):
            left = [becomes[each] for each in row.value if each in becomes]
            value: Any = list(dict.fromkeys(left)) or None
        else:
            value = becomes.get(row.value)
        if value is None:
            gone.append(row.id)
        elif value != row.value:
            changed[row.id] = {"value": value}
    attribute.options = list(dict.fromkeys(new for _, new in pairs if new))
    session.flush()
    update_rows(session, AttributeValue, changed)
    delete_rows(session, AttributeValue, gone)
    return len(gone)


def change(  # noqa: PLR0913 - what the dialog asks
    session: Session,
    guid: str,
    name: str,
    type_: str,
    options: Sequence[tuple[str, str]],
    language: str = "id",
) -> None:
    """Change name, type and options of an attribute; `options` as `set_options` has them.

    What its values become where the type is another is an option too. Raises KnownError as
    `rename`.
    """
    attribute = _get(session, guid)
    rename(session, guid, name)
    if type_ != attribute.type:
        change_type(session, guid, type_, language)
        known = {old for old, _ in options}
        options = [*options, *((each, each) for each in attribute.options if each not in known)]
    if type_ in CHOOSING:
        set_options(session, guid, options)


def make_text(
    session: Session, guids: Sequence[str], rows: Sequence[CellRow], language: str = "id"
) -> None:
    """Turn attributes into text, and write the values that did not fit before.

    Raises KnownError as `change_type` and `cases.fill`.
    """
    for guid in guids:
        change_type(session, guid, "text", language)
    fill(session, (), [row for row in rows if row.case or row.name])


def _values(session: Session, guid: str) -> list[Any]:
    statement = select(AttributeValue.id, AttributeValue.value)
    return list(session.execute(statement.where(AttributeValue.attribute_id == guid)))


def _get(session: Session, guid: str) -> Attribute:
    attribute = session.get(Attribute, guid)
    if attribute is None:
        raise KnownError("This attribute is gone: it was deleted meanwhile.")
    return attribute
