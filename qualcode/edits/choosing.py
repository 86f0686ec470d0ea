"""Judging excerpts, many in one step, and keeping the form in which they are quoted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from codebook.errors import KnownError
from projects.models import Coding
from projects.recorder import rows_of, update_rows
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


def _standing(session: Session, codings: Sequence[str]) -> dict[str, dict[str, Any]]:
    standing = rows_of(session, Coding, codings)
    if not standing:
        raise KnownError("This coding is gone: it was removed meanwhile.")
    return standing
