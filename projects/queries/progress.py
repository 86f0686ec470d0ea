"""How far the coding of each transcript has come."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from projects.models import Coding, Transcript


def reach(session: Session) -> dict[str, float]:
    """Return transcript guid -> where its last coding ends, as a share (0-1) of its text."""
    statement = (
        select(Coding.transcript_id, func.max(Coding.end), Transcript.characters)
        .join(Transcript, Transcript.id == Coding.transcript_id)
        .group_by(Coding.transcript_id)
    )
    return {
        guid: min(end / characters, 1.0) if characters else 0.0
        for guid, end, characters in session.execute(statement)
    }
