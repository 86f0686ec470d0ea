"""Excerpts: codings read with their text, case, turn and reference."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from projects import layout
from projects.models import Case, Coder, Coding, Speaker, Transcript
from projects.queries import cases as case_queries
from projects.queries import codes as code_queries
from projects.records import Excerpt, Turn

ANYTHING: Collection[str] = ()


def find(  # noqa: PLR0913  # conditions, all optional and named
    session: Session,
    *,
    codes: Collection[str] = ANYTHING,
    cases: Collection[str] = ANYTHING,
    transcripts: Collection[str] = ANYTHING,
    coders: Collection[str] = ANYTHING,
    where: Mapping[str, str] | None = None,
    chosen: Collection[str] | None = None,
    limit: int = 0,
) -> list[Excerpt]:
    """Return the excerpts that meet every condition, by transcript, start and end.

    With a `limit` only the first ones.

    Conditions are guids, empty for any; `where` maps the name of an attribute to the value a case
    must have (one of its values for several choices); `chosen` to one of records.CHOICES.
    """
    wanted = None if not where else _cases_where(session, where)
    readers = _Readers(session)
    names = code_queries.tree(session, counted=False)
    code_of = {code.guid: code for code in names}
    found = []
    for row in session.execute(_statement(codes, transcripts, coders, chosen)):
        turn, speaker, case = readers.at(row.transcript_id, row.start)
        if (cases and case not in cases) or (wanted is not None and case not in wanted):
            continue
        code = code_of[row.code_id]
        found.append(
            Excerpt(
                row.id, row.transcript, row.transcript_id, readers.case_names.get(case, ""), case,
                turn.number if turn else 0, speaker, row.start, row.end, row.text, code.path,
                code.guid, code.kind, row.coder, row.comment, row.weight, row.chosen,
                row.citation, row.created, turn.timestamp if turn else None, row.translation,
            )
        )  # fmt: skip
        if len(found) == limit:
            break
    return found


def _statement(
    codes: Collection[str],
    transcripts: Collection[str],
    coders: Collection[str],
    chosen: Collection[str] | None,
) -> Select[*tuple[Any, ...]]:
    statement: Select[*tuple[Any, ...]] = (
        select(
            Coding.id, Transcript.name.label("transcript"), Coding.transcript_id, Coding.start,
            Coding.end, Coding.text, Coding.code_id, Coder.name.label("coder"), Coding.comment,
            Coding.weight, Coding.chosen, Coding.citation, Coding.created, Coding.translation,
        )
        .join(Transcript, Transcript.id == Coding.transcript_id)
        .join(Coder, Coder.id == Coding.coder_id)
        .order_by(
            Transcript.folder, Transcript.position, Transcript.name, Coding.start, Coding.end
        )
    )  # fmt: skip
    if codes:
        statement = statement.where(Coding.code_id.in_(codes))
    if transcripts:
        statement = statement.where(Coding.transcript_id.in_(transcripts))
    if coders:
        statement = statement.where(Coding.coder_id.in_(coders))
    if chosen is not None:
        statement = statement.where(Coding.chosen.in_(chosen))
    return statement


def _cases_where(session: Session, where: Mapping[str, str]) -> set[str]:
    return {
        case.guid
        for case in case_queries.records(session)
        if all(_has(case.attributes.get(name), value) for name, value in where.items())
    }


def _has(value: object, wanted: str) -> bool:
    values = value if isinstance(value, list) else [value]
    return any(
        _written(each).casefold() == wanted.casefold() for each in values if each is not None
    )


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


class _Readers:
    """Finds turn, speaker and case of a position; each transcript's turns are read once."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.case_names = dict(session.execute(select(Case.id, Case.name)).all())
        self._case_of = dict(session.execute(select(Transcript.id, Transcript.case_id)).all())
        self._speakers = {
            guid: (label, case or "")
            for guid, label, case in session.execute(
                select(Speaker.id, Speaker.label, Speaker.case_id)
            )
        }
        self._turns: dict[str, tuple[Turn, ...]] = {}

    def at(self, transcript: str, position: int) -> tuple[Turn | None, str, str]:
        turns = self._turns.get(transcript)
        if turns is None:
            packed = self.session.scalar(
                select(Transcript.layout).where(Transcript.id == transcript)
            )
            turns = self._turns[transcript] = layout.unpack_turns(packed or b"")
        turn = layout.turn_at(turns, position)
        label, case = self._speakers.get(turn.speaker, ("", "")) if turn else ("", "")
        return turn, label, case or self._case_of.get(transcript) or ""
