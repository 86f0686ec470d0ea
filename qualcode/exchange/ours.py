"""A qualcode project, or a part of it, as a plain study."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from projects import layout, store
from projects.models import (
    Attribute,
    AttributeValue,
    Case,
    Coder,
    Coding,
    Memo,
    Speaker,
    Transcript,
)
from projects.models import Study as StudyRow
from projects.queries import versions
from projects.records import SpeakerRecord
from qualcode.exchange.study import Informant, Mark, Note, Person, Study, Text, Variable


def read(session: Session, transcripts: Collection[str] | None = None) -> Study:
    """Return the project, or only `transcripts` (guids) with what is in them."""
    row = session.scalars(select(StudyRow)).one()
    texts = tuple(
        each for each in _texts(session) if transcripts is None or each.guid in transcripts
    )
    kept = {each.guid for each in texts}
    return Study(
        row.title,
        versions.to_share(session),
        tuple(
            Person(each.id, each.name, each.initials, each.colour)
            for each in session.scalars(select(Coder).order_by(Coder.name, Coder.id))
        ),
        texts,
        tuple(each for each in _marks(session) if each.transcript in kept),
        tuple(
            Variable(each.id, each.name, each.type, tuple(each.options or ()))
            for each in session.scalars(
                select(Attribute).order_by(Attribute.position, Attribute.name)
            )
        ),
        _cases(session),
        tuple(
            each
            for each in _notes(session)
            if each.target_kind not in {"transcript", "passage"} or each.target in kept
        ),
        row.description,
        row.created,
        str(session.info.get("coder", "")),
    )


def _texts(session: Session) -> list[Text]:
    speakers: dict[str, list[SpeakerRecord]] = {}
    for each in session.scalars(select(Speaker).order_by(Speaker.position)):
        speakers.setdefault(each.transcript_id, []).append(
            SpeakerRecord(each.id, each.label, each.role, each.case_id or "")
        )
    order = (Transcript.folder, Transcript.position, Transcript.name)
    found = []
    for row in session.scalars(select(Transcript).order_by(*order)):
        laid, own = layout.unpack(row.layout), tuple(speakers.get(row.id, ()))
        voices: dict[str, list[tuple[int, int]]] = {}
        case_of = {each.guid: each.case for each in own}
        for turn in laid.turns:
            case = case_of.get(turn.speaker, "")
            if case and case != row.case_id:
                voices.setdefault(case, []).append((turn.start, turn.end))
        found.append(
            Text(
                row.id, row.name, store.get_text(session, row.text_sha), row.folder,
                row.description, row.case_id or "", row.done, row.created, row.source_name, laid,
                own, {case: tuple(spans) for case, spans in voices.items()},
            )
        )  # fmt: skip
    return found


def _marks(session: Session) -> list[Mark]:
    columns: tuple[Any, ...] = (
        Coding.id, Coding.transcript_id, Coding.start, Coding.end, Coding.code_id,
        Coding.coder_id, Coding.created, Coding.comment, Coding.weight, Coding.chosen,
        Coding.citation, Coding.translation, Coding.text, Coding.before, Coding.after,
    )  # fmt: skip
    order = (Coding.transcript_id, Coding.start, Coding.end, Coding.created, Coding.id)
    return [Mark(*row) for row in session.execute(select(*columns).order_by(*order))]


def _cases(session: Session) -> tuple[Informant, ...]:
    values: dict[str, dict[str, Any]] = {}
    for row in session.scalars(select(AttributeValue)):
        values.setdefault(row.case_id, {})[row.attribute_id] = row.value
    return tuple(
        Informant(each.id, each.name, each.description, values.get(each.id, {}))
        for each in session.scalars(select(Case).order_by(Case.position, Case.name))
    )


def _notes(session: Session) -> list[Note]:
    return [
        Note(
            row.id, row.target_kind, row.target, row.text, row.title, row.kind, row.coder_id,
            row.start, row.end, row.quote, row.created, row.updated,
        )
        for row in session.scalars(select(Memo).order_by(Memo.created, Memo.id))
    ]  # fmt: skip
