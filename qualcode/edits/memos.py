"""Writing memos on the project, a transcript, a passage, a case or a code."""

from __future__ import annotations

from sqlalchemy.orm import Session

from codebook.errors import KnownError
from codebook.model import new_guid
from projects.models import Memo, now
from projects.recorder import delete_rows

TARGETS = {"project", "transcript", "passage", "case", "code"}


def write(
    session: Session, target_kind: str, target: str, text: str, title: str = "", memo: str = ""
) -> str:
    """Write a memo, or write `memo` (a guid) anew; returns its guid.

    Raises KnownError where the memo is gone; ValueError for an unknown kind of target.
    """
    if target_kind not in TARGETS:
        raise ValueError(target_kind)
    row = session.get(Memo, memo) if memo else None
    if memo and row is None:
        raise KnownError("This memo is gone: it was removed meanwhile.")
    if row is None:
        row = Memo(
            id=new_guid(), target_kind=target_kind, target=target, coder_id=session.info["coder"]
        )
        session.add(row)
    elif (row.title, row.text) == (title, text):
        return row.id
    row.title, row.text, row.updated = title, text, now()
    return row.id


def delete(session: Session, memo: str) -> None:
    """Delete a memo."""
    delete_rows(session, Memo, [memo])
