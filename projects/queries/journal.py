"""The journal, to be read aloud."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from projects.journal import unpack
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


def last_changes(
    session: Session, table: str, keys: Collection[str], since: datetime
) -> dict[str, tuple[str, datetime]]:
    """Return who last changed these rows of a table and when, by key: of the steps that stand.

    What was not changed after `since` is left out.
    """
    statement = (
        select(JournalEntry.coder, JournalEntry.at, JournalEntry.changes)
        .where(JournalEntry.kind == "do", JournalEntry.state == "done", JournalEntry.at > since)
        .order_by(JournalEntry.number)
    )
    wanted = set(keys)
    found: dict[str, tuple[str, datetime]] = {}
    for coder, at, changes in session.execute(statement):
        touched = {each.key for each in unpack(changes) if each.table == table}
        found |= dict.fromkeys(touched & wanted, (coder, at))
    return found
