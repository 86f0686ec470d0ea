"""How much a code is used, by whom and since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from projects import journal
from projects.models import Coder, Coding, JournalEntry, Memo, Transcript
from projects.queries import memos as memo_queries
from projects.records import MemoRecord


@dataclass(frozen=True)
class CodeFacts:
    """What the codings of a code come to; `coders` are (name, how many), most first.

    `first` and `last` are when the earliest and the latest coding was made.
    """

    codings: int = 0
    cases: int = 0
    transcripts: int = 0
    coders: tuple[tuple[str, int], ...] = ()
    first: datetime | None = None
    last: datetime | None = None


@dataclass(frozen=True)
class Origin:
    """When a code came into the project and through whom."""

    at: datetime
    coder: str


def facts(session: Session, guid: str) -> CodeFacts:
    """Return how much a code is used; a transcript without a case counts as a case."""
    case = func.coalesce(Transcript.case_id, Transcript.id)
    codings, cases, transcripts, first, last = session.execute(
        select(
            func.count(Coding.id), func.count(case.distinct()),
            func.count(Coding.transcript_id.distinct()), func.min(Coding.created),
            func.max(Coding.created),
        )
        .join(Transcript, Transcript.id == Coding.transcript_id)
        .where(Coding.code_id == guid)
    ).one()  # fmt: skip
    coders = session.execute(
        select(Coder.name, func.count())
        .join(Coding, Coding.coder_id == Coder.id)
        .where(Coding.code_id == guid)
        .group_by(Coder.id)
        .order_by(func.count().desc(), Coder.name)
    )
    found = tuple((name, count) for name, count in coders)
    return CodeFacts(codings, cases, transcripts, found, first, last)


def memos_on(session: Session, guid: str) -> tuple[MemoRecord, ...]:
    """Return the memos on a code, the newest first."""
    own = set(session.scalars(select(Memo.id).where(Memo.target == guid)))
    if not own:
        return ()
    return tuple(memo for memo in memo_queries.records(session, "code") if memo.guid in own)


def origins(session: Session, after: int = 0) -> tuple[int, dict[str, Origin]]:
    """Return the number of the last step, and code guid -> where it comes from.

    Only the steps after number `after` are looked at: what is found once holds.
    """
    statement = (
        select(JournalEntry.number, JournalEntry.at, JournalEntry.coder, JournalEntry.changes)
        .where(JournalEntry.number > after, JournalEntry.kind == "do")
        .order_by(JournalEntry.number)
    )
    found: dict[str, Origin] = {}
    for number, at, coder, packed in session.execute(statement):
        after = number
        for change in journal.unpack(packed):
            if change.table == "code" and change.before is None:
                found.setdefault(change.key, Origin(at, coder))
    return after, found
