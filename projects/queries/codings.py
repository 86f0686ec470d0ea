"""The codings of one transcript, for the view that paints them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from projects.models import Coding
from projects.records import CodingRecord

COLUMNS = (
    Coding.id, Coding.transcript_id, Coding.start, Coding.end, Coding.code_id, Coding.coder_id,
    Coding.text, Coding.comment, Coding.weight, Coding.chosen, Coding.citation, Coding.created,
    Coding.translation,
)  # fmt: skip


def of_transcript(session: Session, guid: str) -> tuple[CodingRecord, ...]:
    """Return the codings of a transcript, all coders', by start and end."""
    statement = (
        select(*COLUMNS)
        .where(Coding.transcript_id == guid)
        .order_by(Coding.start, Coding.end, Coding.created)
    )
    return tuple(CodingRecord(*row) for row in session.execute(statement))


def record(session: Session, guid: str) -> CodingRecord | None:
    """Return one coding, or None where it is gone."""
    row = session.execute(select(*COLUMNS).where(Coding.id == guid)).first()
    return None if row is None else CodingRecord(*row)
