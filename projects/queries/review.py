"""What waits for a decision after a text was edited or projects were merged."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from projects.models import Code, Coder, Coding, Memo, ReviewItem, Transcript
from projects.records import Span


@dataclass(frozen=True)
class ReviewRecord:
    """One item: what it was, and where it stands now.

    `was` is its text before, `was_span` where that stood; `span` where it stands now, None where it
    is nowhere. `title` is the path of the code, or the title of the memo. `payload` is the row.
    """

    guid: str
    transcript: str  # guid
    transcript_name: str
    kind: str  # coding or memo
    subject: str
    title: str
    colour: str
    coder: str  # initials
    was: str
    was_span: Span
    span: Span | None
    comment: str
    source: str
    created: datetime
    payload: dict[str, Any] = field(default_factory=dict)


def counts(session: Session) -> dict[str, int]:
    """Return transcript guid -> how many items wait."""
    statement = select(ReviewItem.transcript_id, func.count()).group_by(ReviewItem.transcript_id)
    return dict(session.execute(statement).all())


def items(session: Session, transcript: str = "") -> tuple[ReviewRecord, ...]:
    """Return what waits in one transcript, or in all, in the order of the text."""
    statement = select(ReviewItem, Transcript.name, Transcript.folder, Transcript.position).join(
        Transcript, Transcript.id == ReviewItem.transcript_id
    )
    if transcript:
        statement = statement.where(ReviewItem.transcript_id == transcript)
    codes = {code.id: code for code in session.scalars(select(Code))}
    coders = dict(session.execute(select(Coder.id, Coder.initials)).all())
    found = []
    for item, name, folder, position in session.execute(statement):
        record = _record(session, item, name, codes, coders)
        place = record.span or record.was_span
        found.append(((folder, position, name, item.transcript_id, place.start), record))
    return tuple(record for _, record in sorted(found, key=lambda pair: (pair[0], pair[1].guid)))


def _record(
    session: Session, item: ReviewItem, name: str, codes: dict[str, Code], coders: dict[str, str]
) -> ReviewRecord:
    payload: dict[str, Any] = item.payload
    memo = item.kind == "memo"
    row = session.get(Memo, item.subject) if memo else session.get(Coding, item.subject)
    stands = row is not None and row.end > row.start
    code = codes.get(str(payload.get("code_id", "")))
    title = str(payload.get("title") or payload.get("text", "")[:60]) if memo else ""
    return ReviewRecord(
        guid=item.id,
        transcript=item.transcript_id,
        transcript_name=name,
        kind=item.kind,
        subject=item.subject,
        title=title if memo else _path(code, codes),
        colour=code.colour if code is not None else "",
        coder=coders.get(str(payload.get("coder_id", "")), ""),
        was=str(payload.get("quote" if memo else "text") or ""),
        was_span=Span(int(payload.get("start") or 0), int(payload.get("end") or 0)),
        span=Span(row.start, row.end) if row is not None and stands else None,
        comment=str(payload.get("text" if memo else "comment") or ""),
        source=item.source,
        created=item.created,
        payload=payload,
    )


def _path(code: Code | None, codes: dict[str, Code]) -> str:
    names: list[str] = []
    while code is not None and len(names) < len(codes):
        names.insert(0, code.name)
        code = codes.get(code.parent_id or "")
    return " / ".join(names)
