"""What is done with a code's excerpts: dividing them among other codes, taking one as example."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from projects.models import Code, Coding
from qualcode.edits import codes
from qualcode.edits.coding import recode

NewCode = tuple[str, str]
"""A code to give to: its guid, or "" and the name of one to be made."""


def split(session: Session, code: str, targets: Sequence[NewCode], given: Mapping[str, int]) -> int:
    """Give codings of `code` to others: coding guid -> number of its target, from 0.

    Targets that are to be made become sub-codes of `code`, those nothing is given to are not made.
    A coding that is gone or has another code by now is left alone. Returns how many were given.
    Raises KnownError where a target is gone or its name is taken.
    """
    statement = select(Coding.id).where(Coding.code_id == code)
    own = set(session.scalars(statement))
    moved = 0
    for number, (guid, name) in enumerate(targets):
        wanted = [key for key, place in given.items() if place == number and key in own]
        if wanted:
            target = guid or codes.add(session, name, code)
            if not guid:
                session.get_one(Code, target).split_from = code
            moved += recode(session, wanted, target)
    return moved


def set_example(session: Session, coding: str, reference: str) -> str:
    """Make a coding's passage the example of its code, followed by where it stands.

    `reference` is as people read it ("I-06, turn 31"). Returns the code's guid. Raises KnownError
    where the coding is gone.
    """
    row = session.get(Coding, coding)
    if row is None:
        raise KnownError("This coding is gone: it was removed meanwhile.")
    passage = " ".join(row.text.split())
    codes.change(session, row.code_id, example=f"“{passage}” {reference}".strip())
    return row.code_id
