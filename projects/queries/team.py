"""What each coder has done so far."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from projects.models import Coder, Coding, Memo


@dataclass(frozen=True)
class CoderWork:
    """A coder with the number of codings, transcripts coded, memos; `last` is UTC or None."""

    guid: str
    name: str
    initials: str
    colour: str
    codings: int = 0
    transcripts: int = 0
    memos: int = 0
    last: datetime | None = None


def work(session: Session) -> tuple[CoderWork, ...]:
    """Return every coder of the project by name, also who has done nothing yet."""
    codings = {
        guid: (count, transcripts, last)
        for guid, count, transcripts, last in session.execute(
            select(
                Coding.coder_id,
                func.count(),
                func.count(Coding.transcript_id.distinct()),
                func.max(Coding.created),
            ).group_by(Coding.coder_id)
        )
    }
    memos = {
        guid: (count, last)
        for guid, count, last in session.execute(
            select(Memo.coder_id, func.count(), func.max(Memo.updated)).group_by(Memo.coder_id)
        )
    }
    found = []
    for row in session.scalars(select(Coder).order_by(Coder.name, Coder.id)):
        count, transcripts, coded = codings.get(row.id, (0, 0, None))
        written, wrote = memos.get(row.id, (0, None))
        moments = [_aware(each) for each in (coded, wrote) if each is not None]
        found.append(
            CoderWork(
                row.id, row.name, row.initials, row.colour, count, transcripts, written,
                max(moments, default=None),
            )
        )  # fmt: skip
    return tuple(found)


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
