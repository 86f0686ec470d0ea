"""Cases, their attributes and what belongs to them."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from projects import layout
from projects.models import Attribute, AttributeValue, Case, Coding, Memo, Speaker, Transcript
from projects.records import AttributeRecord, CaseRecord


@dataclass(frozen=True)
class Link:
    """A transcript, or a speaker of one (`speaker` its guid, else ""), and whose it is."""

    transcript: str  # guid
    name: str  # of the transcript
    speaker: str = ""
    label: str = ""
    role: str = ""
    case: str = ""  # guid or ""
    case_name: str = ""


def attributes(session: Session) -> tuple[AttributeRecord, ...]:
    """Return the attributes in the researcher's order."""
    statement = select(Attribute.id, Attribute.name, Attribute.type, Attribute.options).order_by(
        Attribute.position, Attribute.name
    )
    return tuple(
        AttributeRecord(guid, name, type_, tuple(options or ()))
        for guid, name, type_, options in session.execute(statement)
    )


def records(session: Session, only: Sequence[str] | None = None) -> tuple[CaseRecord, ...]:
    """Return all cases with their attribute values and transcripts, or `only` these (guids)."""
    values: dict[str, dict[str, Any]] = {}
    statement = (
        select(AttributeValue.case_id, Attribute.name, AttributeValue.value)
        .join(Attribute, Attribute.id == AttributeValue.attribute_id)
        .order_by(Attribute.position, Attribute.name)
    )
    people = select(Case.id, Case.name, Case.description).order_by(Case.position, Case.name)
    if only is not None:
        statement = statement.where(AttributeValue.case_id.in_(only))
        people = people.where(Case.id.in_(only))
    for case, name, value in session.execute(statement):
        values.setdefault(case, {})[name] = value
    owned = _transcripts(session)
    return tuple(
        CaseRecord(
            guid,
            name,
            values.get(guid, {}),
            tuple(owned.get(guid, {}).values()),
            tuple(owned.get(guid, {})),
            description,
        )
        for guid, name, description in session.execute(people)
    )


def order(session: Session) -> tuple[str, ...]:
    """Return the guids of all cases in the researcher's order."""
    return tuple(session.scalars(select(Case.id).order_by(Case.position, Case.name)))


def cases_of_values(session: Session, values: Sequence[str]) -> set[str]:
    """Return the guids of the cases that these values (guids) belong to, at most 500 of them."""
    statement = select(AttributeValue.case_id).where(AttributeValue.id.in_(values[:500]))
    return set(session.scalars(statement))


def _transcripts(session: Session) -> dict[str, dict[str, str]]:
    owned: dict[str, dict[str, str]] = {}
    order = (Transcript.folder, Transcript.position, Transcript.name)
    whole = select(Transcript.case_id, Transcript.id, Transcript.name).order_by(*order)
    voices = (
        select(Speaker.case_id, Transcript.id, Transcript.name)
        .join(Transcript, Transcript.id == Speaker.transcript_id)
        .order_by(*order)
    )
    for statement in (whole, voices):
        for case, guid, name in session.execute(statement):
            if case:
                owned.setdefault(case, {})[guid] = name
    return owned


def links(session: Session) -> tuple[Link, ...]:
    """Return every transcript, each followed by its speakers, with the cases they belong to."""
    names = dict(session.execute(select(Case.id, Case.name)).all())
    voices: dict[str, list[tuple[str, str, str, str]]] = {}
    for transcript, guid, label, role, case in session.execute(
        select(
            Speaker.transcript_id, Speaker.id, Speaker.label, Speaker.role, Speaker.case_id
        ).order_by(Speaker.position)
    ):
        voices.setdefault(transcript, []).append((guid, label, role, case or ""))
    found = []
    for guid, name, case in session.execute(
        select(Transcript.id, Transcript.name, Transcript.case_id).order_by(
            Transcript.folder, Transcript.position, Transcript.name
        )
    ):
        found.append(Link(guid, name, case=case or "", case_name=names.get(case or "", "")))
        for speaker, label, role, own in voices.get(guid, []):
            found.append(Link(guid, name, speaker, label, role, own, names.get(own, "")))
    return tuple(found)


def coding_counts(session: Session) -> dict[str, int]:
    """Return case guid -> number of codings: of its speakers, and of its transcripts' others."""
    whole = dict(session.execute(select(Transcript.id, Transcript.case_id)).all())
    voices = dict(
        session.execute(
            select(Speaker.id, Speaker.case_id).where(Speaker.case_id.is_not(None))
        ).all()
    )
    counts: Counter[str] = Counter()
    turns: dict[str, tuple[list[int], list[str]]] = {}
    statement = select(Coding.transcript_id, Coding.start)
    for transcript, start in session.connection().execute(statement):
        if transcript not in turns:
            turns[transcript] = _owners(session, transcript, whole.get(transcript) or "", voices)
        starts, owners = turns[transcript]
        counts[owners[bisect_right(starts, start)]] += 1
    del counts[""]
    return dict(counts)


def _owners(
    session: Session, transcript: str, whole: str, voices: dict[str, str | None]
) -> tuple[list[int], list[str]]:
    """Return where turns start and whose they are; the first owner is that of what is before."""
    packed = session.scalar(select(Transcript.layout).where(Transcript.id == transcript))
    starts: list[int] = []
    owners = [whole]
    for turn in layout.unpack_turns(packed or b""):
        starts.append(min(turn.label_start, turn.start))
        owners.append(voices.get(turn.speaker) or whole)
    return starts, owners


def memo_count(session: Session, case: str) -> int:
    """Return how many memos stand on a case."""
    statement = select(Memo.id).where(Memo.target_kind == "case", Memo.target == case)
    return len(session.scalars(statement).all())
