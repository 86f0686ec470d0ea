"""Judging many excerpts in one step: chosen for the report or not, and given another code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from projects.models import Code, Coding
from projects.recorder import chunks, delete_rows, rows_of, update_rows
from projects.records import CHOICES
from qualcode.edits import coding


def choose(session: Session, codings: Sequence[str], chosen: str) -> int:
    """Mark codings as chosen, maybe, not or "" (not judged); returns how many changed.

    Raises KnownError where none of them is there any more; ValueError for another mark.
    """
    if chosen not in CHOICES:
        raise ValueError(chosen)
    standing = _standing(session, codings)
    changed = {guid: {"chosen": chosen} for guid in standing if standing[guid]["chosen"] != chosen}
    update_rows(session, Coding, changed)
    return len(changed)


def set_citation(session: Session, guid: str, text: str) -> None:
    """Keep the form in which a coding is quoted. Raises KnownError where the coding is gone."""
    coding.change(session, guid, citation=text)


def set_translation(session: Session, guid: str, text: str) -> None:
    """Keep a translation of a coding. Raises KnownError where the coding is gone."""
    coding.change(session, guid, translation=text)


def recode(session: Session, codings: Sequence[str], code: str) -> int:
    """Give codings another code; returns how many changed.

    Where the coder has given that code to exactly this passage already, the two become one: the
    coding that was there stays. Raises KnownError where the code, or every coding, is gone.
    """
    if session.get(Code, code) is None:
        raise KnownError("This code is not in the codebook any more. Choose another.")
    standing = _standing(session, codings)
    taken = _taken(session, {row["transcript_id"] for row in standing.values()}, code)
    changed, doubled = {}, []
    for guid, row in standing.items():
        if row["code_id"] == code:
            continue
        place = (row["transcript_id"], row["coder_id"], row["start"], row["end"])
        if place in taken:
            doubled.append(guid)
        else:
            taken.add(place)
            changed[guid] = {"code_id": code}
    update_rows(session, Coding, changed)
    delete_rows(session, Coding, doubled)
    return len(changed) + len(doubled)


def _standing(session: Session, codings: Sequence[str]) -> dict[str, dict[str, Any]]:
    standing = rows_of(session, Coding, codings)
    if not standing:
        raise KnownError("This coding is gone: it was removed meanwhile.")
    return standing


def _taken(session: Session, transcripts: set[str], code: str) -> set[tuple[str, str, int, int]]:
    found: set[tuple[str, str, int, int]] = set()
    for chunk in chunks(sorted(transcripts)):
        statement = select(Coding.transcript_id, Coding.coder_id, Coding.start, Coding.end)
        statement = statement.where(Coding.code_id == code, Coding.transcript_id.in_(chunk))
        found.update(session.execute(statement).tuples())
    return found
