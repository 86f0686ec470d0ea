"""The journal, to be read aloud."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from projects.models import JournalEntry
from projects.records import LogEntry


def entries(session: Session) -> tuple[LogEntry, ...]:
    """Return every step ever made, the first one first."""
    statement = select(
        JournalEntry.number, JournalEntry.at, JournalEntry.coder, JournalEntry.template,
        JournalEntry.data, JournalEntry.kind, JournalEntry.state,
    ).order_by(JournalEntry.number)  # fmt: skip
    return tuple(
        LogEntry(number, at, coder, template, data, kind, state != "done")
        for number, at, coder, template, data, kind, state in session.execute(statement)
    )


def last(session: Session) -> datetime | None:
    """Return when the last step was made, None before the first."""
    return session.scalar(select(JournalEntry.at).order_by(JournalEntry.number.desc()).limit(1))
