"""Cases, their attributes and what belongs to them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from projects.models import Attribute, AttributeValue, Case, Speaker, Transcript
from projects.records import AttributeRecord, CaseRecord


def attributes(session: Session) -> tuple[AttributeRecord, ...]:
    """Return the attributes in the researcher's order."""
    statement = select(Attribute).order_by(Attribute.position, Attribute.name)
    return tuple(
        AttributeRecord(row.id, row.name, row.type, tuple(row.options or ()))
        for row in session.scalars(statement)
    )


def records(session: Session) -> tuple[CaseRecord, ...]:
    """Return all cases with their attribute values and transcripts."""
    values: dict[str, dict[str, Any]] = {}
    statement = (
        select(AttributeValue.case_id, Attribute.name, AttributeValue.value)
        .join(Attribute, Attribute.id == AttributeValue.attribute_id)
        .order_by(Attribute.position, Attribute.name)
    )
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
        )
        for guid, name in session.execute(
            select(Case.id, Case.name).order_by(Case.position, Case.name)
        )
    )


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
