"""Is the project whole? Database, spans, quotes, layouts, journal."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from codebook.errors import Message
from projects import journal, layout, store
from projects.models import Code, Coding, JournalEntry, StoredText, Transcript


def problems(session: Session) -> list[Message]:
    """Return everything that is not as it must be; an empty list means that all is whole."""
    found = [*_database(session)]
    if found:  # what follows would only repeat it
        return found
    texts, more = _texts(session)
    return [*more, *_codings(session, texts), *_tree(session), *_journal(session)]


def _database(session: Session) -> list[Message]:
    said = [str(row[0]) for row in session.execute(text("PRAGMA quick_check"))]
    found = [Message("The database says: {what}", {"what": line}) for line in said if line != "ok"]
    dangling = session.execute(text("PRAGMA foreign_key_check")).all()
    found += [
        Message("A row of {table} points to something that is gone.", {"table": row[0]})
        for row in dangling
    ]
    return found


def _texts(session: Session) -> tuple[dict[str, str], list[Message]]:
    """Return the readable texts by transcript, and what is wrong with texts and turns."""
    texts: dict[str, str] = {}
    damaged = {
        digest
        for digest in session.scalars(select(StoredText.sha256))
        if not _is_whole(session, digest)
    }
    found = [
        Message("A stored text is damaged ({digest}).", {"digest": digest[:12]})
        for digest in sorted(damaged)
    ]
    for row in session.scalars(select(Transcript)):
        if row.text_sha in damaged:
            continue
        texts[row.id] = store.get_text(session, row.text_sha)
        problem = _turns(row, len(texts[row.id]))
        if problem is not None:
            found.append(problem)
    return texts, found


def _is_whole(session: Session, digest: str) -> bool:
    try:
        return sha256(store.get(session, digest)).hexdigest() == digest
    except Exception:  # zlib, whatever the damage  # noqa: BLE001
        return False


def _turns(row: Transcript, size: int) -> Message | None:
    """Return what is wrong with the turns of a transcript whose text has `size` code points."""
    try:
        turns = layout.unpack(row.layout).turns
    except Exception:  # zlib, json, whatever the damage  # noqa: BLE001
        return Message("The turns of {transcript} cannot be read.", {"transcript": row.name})
    last = 0
    for turn in turns:
        inside = last <= turn.label_start <= turn.label_end <= turn.start <= turn.end
        if not (inside and turn.end <= size):
            return Message(
                "Turn {number} of {transcript} lies outside the text.",
                {"number": turn.number, "transcript": row.name},
            )
        last = turn.end
    return None


def _codings(session: Session, texts: dict[str, str]) -> list[Message]:
    found = []
    statement = select(
        Coding.transcript_id, Coding.start, Coding.end, Coding.text, Transcript.name
    ).join(Transcript, Transcript.id == Coding.transcript_id)
    for transcript, start, end, quote, name in session.execute(statement):
        whole = texts.get(transcript)
        if whole is None:  # told above
            continue
        if not 0 <= start < end <= len(whole):
            found.append(
                Message(
                    "A coding of {transcript} lies outside the text ({start}-{end}).",
                    {"transcript": name, "start": start, "end": end},
                )
            )
        elif whole[start:end] != quote:
            found.append(
                Message(
                    "A coding of {transcript} does not hold the words under it ({start}-{end}).",
                    {"transcript": name, "start": start, "end": end},
                )
            )
    return found


def _tree(session: Session) -> list[Message]:
    above = dict(session.execute(select(Code.id, Code.parent_id)).all())
    found = []
    for guid in above:
        seen, at = set(), guid
        while at is not None and at not in seen:
            seen.add(at)
            at = above.get(at)  # type: ignore[assignment]
        if at is not None:
            found.append(Message("The codebook turns in a circle at one code.", {}))
            break
    return found


def _journal(session: Session) -> list[Message]:
    found = []
    numbers = set(session.scalars(select(JournalEntry.number)))
    for entry in session.scalars(select(JournalEntry)):
        try:
            journal.unpack(entry.changes)
        except Exception:  # zlib, json, whatever the damage  # noqa: BLE001
            found.append(
                Message("Step {number} of the journal is damaged.", {"number": entry.number})
            )
        if entry.kind == "do" and entry.latest not in numbers:
            found.append(
                Message(
                    "Step {number} of the journal has lost its changes.", {"number": entry.number}
                )
            )
    return found
