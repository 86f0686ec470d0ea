"""Memos, with what they are on."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from projects.models import Coder, Memo
from projects.records import MemoRecord


def records(session: Session, target_kind: str = "") -> tuple[MemoRecord, ...]:
    """Return all memos, or those on one kind of thing, the newest first."""
    statement = (
        select(
            Memo.id, Memo.target_kind, Memo.target, Memo.title, Memo.text, Coder.name,
            Memo.updated, Memo.start, Memo.end,
        )
        .join(Coder, Coder.id == Memo.coder_id)
        .order_by(Memo.updated.desc())
    )  # fmt: skip
    if target_kind:
        statement = statement.where(Memo.target_kind == target_kind)
    return tuple(MemoRecord(*row) for row in session.execute(statement))
