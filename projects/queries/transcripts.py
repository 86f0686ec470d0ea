"""The transcripts: as lists show them, and one to read."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from projects import layout, store
from projects.models import Case, Coding, Speaker, Transcript
from projects.queries import review
from projects.records import SpeakerRecord, TranscriptRecord, TranscriptRow, Turn

_EARLY = 3  # turns among which the one that tells most of a speaker is looked for


def rows(session: Session) -> tuple[TranscriptRow, ...]:
    """Return all transcripts in the researcher's order, with the number of their codings."""
    counts = dict(
        session.execute(
            select(Coding.transcript_id, func.count()).group_by(Coding.transcript_id)
        ).all()
    )
    statement = (
        select(
            Transcript.id, Transcript.name, Transcript.folder, Transcript.characters,
            Transcript.words, Transcript.turns, Transcript.case_id, Case.name, Transcript.done,
            Transcript.description, Transcript.source_name,
        )
        .outerjoin(Case, Case.id == Transcript.case_id)
        .order_by(Transcript.folder, Transcript.position, Transcript.name)
    )  # fmt: skip
    waiting = review.counts(session)
    return tuple(
        TranscriptRow(
            guid, name, folder, characters, words, turns, counts.get(guid, 0), case or "",
            case_name or "", done, description, source, waiting.get(guid, 0),
        )
        for guid, name, folder, characters, words, turns, case, case_name, done, description, source
        in session.execute(statement)
    )  # fmt: skip


def record(session: Session, guid: str) -> TranscriptRecord:
    """Return one transcript to read. Raises sqlalchemy's NoResultFound where there is none."""
    row = session.get_one(Transcript, guid)
    laid = layout.unpack(row.layout)
    case = session.get(Case, row.case_id) if row.case_id else None
    return TranscriptRecord(
        guid=row.id,
        name=row.name,
        text=store.get_text(session, row.text_sha),
        turns=laid.turns,
        speakers=speakers(session, guid),
        runs=laid.runs,
        comments=laid.comments,
        case=row.case_id or "",
        case_name=case.name if case else "",
        source=row.source_name,
        done=row.done,
        description=row.description,
    )


def speakers(session: Session, guid: str) -> tuple[SpeakerRecord, ...]:
    """Return the speakers of a transcript in the order in which they first speak."""
    statement = (
        select(Speaker.id, Speaker.label, Speaker.role, Speaker.case_id)
        .where(Speaker.transcript_id == guid)
        .order_by(Speaker.position)
    )
    return tuple(
        SpeakerRecord(one, label, role, case or "")
        for one, label, role, case in session.execute(statement)
    )


def text(session: Session, guid: str) -> str:
    """Return the canonical text of a transcript."""
    return store.get_text(session, session.get_one(Transcript, guid).text_sha)


def turns(session: Session, guid: str) -> tuple[Turn, ...]:
    """Return the turns of a transcript."""
    return layout.unpack_turns(session.get_one(Transcript, guid).layout)


def source_file(session: Session, guid: str) -> tuple[str, bytes] | None:
    """Return the name and content of the file a transcript came from, if it was kept."""
    row = session.get_one(Transcript, guid)
    return (row.source_name, store.get(session, row.source_sha)) if row.source_sha else None


def openings(session: Session, guid: str) -> dict[str, tuple[int, str]]:
    """Return speaker guid -> how many turns, and the first words of the longest early one."""
    row = session.get_one(Transcript, guid)
    whole = store.get_text(session, row.text_sha)
    found: dict[str, tuple[int, str]] = {}
    for turn in layout.unpack_turns(row.layout):
        count, words = found.get(turn.speaker, (0, ""))
        if count < _EARLY:
            said = " ".join(whole[turn.start : min(turn.end, turn.start + 200)].split())
            words = max(words, said, key=len)
        found[turn.speaker] = count + 1, words
    return found
