"""The project's title, language and the choices kept with it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from projects.models import Setting, Study
from qualcode.names import whole


def put(session: Session, key: str, value: Any) -> None:
    """Keep a choice (anything JSON can hold) with the project."""
    row = session.get(Setting, key)
    if row is None:
        session.add(Setting(key=key, value=value))
    elif row.value != value:
        row.value = value


def change_study(session: Session, **columns: str) -> None:
    """Change title, language or description of the project.

    Raises KnownError where the title is empty or too long.
    """
    study = session.scalars(select(Study)).one()
    if set(columns) - {"title", "language", "description"}:
        raise ValueError(columns)
    if "title" in columns:
        columns["title"] = whole(columns["title"])
        if not columns["title"]:
            raise KnownError("A study needs a title. Write one.")
    for column, value in columns.items():
        setattr(study, column, value)
