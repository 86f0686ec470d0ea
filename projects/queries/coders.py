"""Who codes."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from projects.models import Coder
from projects.records import CoderRecord


def records(session: Session) -> tuple[CoderRecord, ...]:
    """Return the coders of the project by name."""
    statement = select(Coder.id, Coder.name, Coder.initials, Coder.colour).order_by(Coder.name)
    return tuple(CoderRecord(*row) for row in session.execute(statement))
