"""Saved searches: named conditions on excerpts, kept with the project as one of its settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from codebook.errors import KnownError
from codebook.model import new_guid
from projects.queries import info
from projects.queries.conditions import Condition
from qualcode.edits import settings
from qualcode.names import whole

KEY = "searches"


def add(session: Session, name: str, conditions: Sequence[Condition]) -> str:
    """Save a search under a name; returns its guid.

    Raises KnownError where the name is empty or another search has it.
    """
    rows = _rows(session)
    guid = new_guid()
    new = {"guid": guid, "name": _free(rows, name), "conditions": _plain(conditions)}
    settings.put(session, KEY, [*rows, new])
    return guid


def change(session: Session, guid: str, conditions: Sequence[Condition]) -> None:
    """Give a saved search other conditions. Raises KnownError where it is gone."""
    _put(session, guid, conditions=_plain(conditions))


def rename(session: Session, guid: str, name: str) -> None:
    """Rename a saved search. Raises KnownError as `add`, and where it is gone."""
    others = [row for row in _rows(session) if row["guid"] != guid]
    _put(session, guid, name=_free(others, name))


def delete(session: Session, guid: str) -> None:
    """Delete a saved search; no excerpt goes with it."""
    settings.put(session, KEY, [row for row in _rows(session) if row["guid"] != guid])


def _rows(session: Session) -> list[dict[str, Any]]:
    return list(info.setting(session, KEY, []))


def _put(session: Session, guid: str, **values: Any) -> None:
    rows = _rows(session)
    if all(row["guid"] != guid for row in rows):
        raise KnownError("This saved search is gone: it was deleted meanwhile.")
    changed = [{**row, **values} if row["guid"] == guid else row for row in rows]
    settings.put(session, KEY, changed)


def _free(rows: Sequence[dict[str, Any]], name: str) -> str:
    name = whole(name)
    if not name:
        raise KnownError("A saved search needs a name. Type one.")
    if any(str(row["name"]).casefold() == name.casefold() for row in rows):
        raise KnownError("There is a saved search {name} already. Choose another name.", name=name)
    return name


def _plain(conditions: Sequence[Condition]) -> list[dict[str, str]]:
    return [one.to_dict() for one in conditions]
