"""The kinds of codes a project has of its own, beside those every project knows."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from codebook.model import KINDS
from projects.models import Code
from projects.queries import codes as queries
from projects.recorder import update_rows
from qualcode.edits import settings
from qualcode.names import whole

NAME_LIMIT = 60


def add(session: Session, name: str) -> str:
    """Add a kind; returns its name, white space tidied. Raises KnownError as `rename` does."""
    own = queries.own_kinds(session)
    name = _free_name(name, own)
    settings.put(session, queries.KINDS_KEY, [*own, name])
    return name


def rename(session: Session, kind: str, name: str) -> str:
    """Rename an own kind, in every code that has it; returns the new name.

    Raises KnownError where the kind is gone, or the name is empty or taken.
    """
    own = _known(session, kind)
    name = _free_name(name, [each for each in own if each != kind])
    settings.put(session, queries.KINDS_KEY, [name if each == kind else each for each in own])
    _recode(session, kind, name)
    return name


def remove(session: Session, kind: str) -> int:
    """Take an own kind away; its codes become "other". Returns how many those are.

    Raises KnownError where the kind is gone.
    """
    own = _known(session, kind)
    settings.put(session, queries.KINDS_KEY, [each for each in own if each != kind])
    return _recode(session, kind, "other")


def _recode(session: Session, kind: str, name: str) -> int:
    guids = list(session.scalars(select(Code.id).where(Code.kind == kind)))
    update_rows(session, Code, {guid: {"kind": name} for guid in guids})
    return len(guids)


def _known(session: Session, kind: str) -> list[str]:
    own = list(queries.own_kinds(session))
    if kind not in own:
        raise KnownError("The kind “{name}” is not there any more.", name=kind)
    return own


def _free_name(name: str, others: list[str] | tuple[str, ...]) -> str:
    name = whole(name, NAME_LIMIT)
    if not name:
        raise KnownError("A kind needs a name.")
    if name.casefold() in {each.casefold() for each in (*KINDS, *others)}:
        raise KnownError("The kind “{name}” is already there. Choose another name.", name=name)
    return name
