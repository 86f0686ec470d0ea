"""Rows of the codebook from plain codes: for new projects, imports and merges."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.model import Code as PlainCode
from codebook.model import Codebook
from codebook.palette import next_colour
from projects.models import Code
from projects.recorder import insert_rows


def add_codebook(session: Session, book: Codebook) -> list[str]:
    """Add every code of a codebook below the ones that are there; returns the new guids.

    A code keeps its guid unless the project has it already; one without a colour gets the next.
    """
    known = set(session.scalars(select(Code.id)))
    colours = list(session.scalars(select(Code.colour)))
    first = len(session.scalars(select(Code.id).where(Code.parent_id.is_(None))).all())
    rows: list[dict[str, Any]] = []
    stack: list[tuple[PlainCode, str | None, int]] = [
        (code, None, first + i) for i, code in enumerate(book.codes)
    ]
    while stack:
        code, parent, position = stack.pop()
        if code.guid in known:
            continue
        known.add(code.guid)
        rows.append(code_row(code, parent, position, colours))
        stack.extend((child, code.guid, i) for i, child in enumerate(code.children))
    return insert_rows(session, Code, rows)


def code_row(
    code: PlainCode, parent: str | None, position: int, colours: list[str]
) -> dict[str, Any]:
    """Return a new row for a code; its colour, or the next after `colours`, is added to these."""
    colour = code.colour or next_colour(colours)
    colours.append(colour)
    return {
        "id": code.guid, "parent_id": parent or None, "position": position, "colour": colour,
        "name": code.name, "kind": code.kind, "definition": code.definition,
        "include": code.include, "exclude": code.exclude, "example": code.example,
        "key": code.key, "absorbed": list(code.absorbed), "split_from": code.split_from,
    }  # fmt: skip
