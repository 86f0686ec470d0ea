"""Excerpts: codings read with their text, case, turn and reference."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from projects import layout, store
from projects.models import Case, Coder, Coding, Speaker, Transcript
from projects.queries import cases as case_queries
from projects.queries import codes as code_queries
from projects.records import Excerpt, Turn

ANYTHING: Collection[str] = ()
LONGEST_QUESTION = 400  # code points; a card shows one line


def find(  # noqa: PLR0913  # conditions, all optional and named
    session: Session,
    *,
    codes: Collection[str] = ANYTHING,
    cases: Collection[str] = ANYTHING,
    transcripts: Collection[str] = ANYTHING,
    coders: Collection[str] = ANYTHING,
    codings: Collection[str] = ANYTHING,
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
    code_of = {
        code.guid: (code.path, code.guid, code.kind)
        for code in code_queries.tree(session, counted=False)
    }
    statement = _statement(codes, transcripts, coders, chosen)
    if codings:
        statement = statement.where(Coding.id.in_(codings))
    if limit and not cases and wanted is None:
        statement = statement.limit(limit)
    # Not through the session's own loading: it takes longer than the database.
    rows = session.connection().execute(statement).all()
    readers = _Readers(session, {row.transcript_id for row in rows})
    found = []
    for (
        guid, name, transcript, start, end, text, code, coder, comment, weight, choice, citation,
        created, translation,
    ) in rows:  # fmt: skip
        place, case = readers.at(transcript, start)
        if (cases and case not in cases) or (wanted is not None and case not in wanted):
            continue
        found.append(
            Excerpt(
                guid, name, transcript, readers.case_names.get(case, ""), case, place.number,
                place.speaker, start, end, text, *code_of[code], coder, comment, weight, choice,
                citation, created, place.timestamp, translation,
            )
        )  # fmt: skip
        if len(found) == limit:
            break
    return found


def questions(session: Session, excerpts: Iterable[Excerpt]) -> dict[str, str]:
    """Return guid -> "P: What did you do?": the turn of the interviewer that led to an excerpt.

    Excerpts of the interviewer herself, and those before any question, have none. Where no speaker
    is known as interviewer, the turn of another speaker right before counts.
    """
    labels: dict[str, tuple[str, str]] = {
        guid: (label, role)
        for guid, label, role in session.execute(select(Speaker.id, Speaker.label, Speaker.role))
    }
    wanted: dict[str, list[Excerpt]] = {}
    for one in excerpts:
        if one.turn > 1:
            wanted.setdefault(one.transcript_guid, []).append(one)
    found: dict[str, str] = {}
    for transcript, here in wanted.items():
        row = session.execute(
            select(Transcript.layout, Transcript.text_sha).where(Transcript.id == transcript)
        ).first()
        if row is None:
            continue
        turns = layout.unpack_turns(row.layout)
        text = store.get_text(session, row.text_sha)
        for one in here:
            turn = _question(turns, one.turn - 1, labels)
            if turn is not None:
                label, _ = labels.get(turn.speaker, ("", ""))
                said = " ".join(text[turn.start : turn.end][:LONGEST_QUESTION].split())
                found[one.guid] = f"{label}: {said}" if label else said
    return found


def _question(
    turns: tuple[Turn, ...], place: int, labels: Mapping[str, tuple[str, str]]
) -> Turn | None:
    """Return the turn that leads to the one at `place`, not looked for further than five back."""
    own = turns[place].speaker if place < len(turns) else ""
    if labels.get(own, ("", ""))[1] == "interviewer":
        return None
    for before in reversed(turns[max(place - 5, 0) : place]):
        role = labels.get(before.speaker, ("", "unknown"))[1]
        if role == "interviewer" or (role == "unknown" and before.speaker != own):
            return before
    return None


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
        if all(has_value(case.attributes.get(name), value) for name, value in where.items())
    }


def has_value(value: object, wanted: str) -> bool:
    """Tell whether the value of an attribute is `wanted`; any one of several choices counts."""
    values = value if isinstance(value, list) else [value]
    return any(written(each).casefold() == wanted.casefold() for each in values if each is not None)


def written(value: object) -> str:
    """Return the value of an attribute as conditions write it: "true", "34", "perempuan"."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


class _Place(NamedTuple):
    """The turn of a position: its number (0 before the first), its speaker's label, its time."""

    number: int
    speaker: str
    timestamp: float | None


class _Readers:
    """Finds turn and case of a position in one of the transcripts named."""

    def __init__(self, session: Session, transcripts: Collection[str]) -> None:
        self.case_names = dict(session.execute(select(Case.id, Case.name)).all())
        self._case_of = dict(session.execute(select(Transcript.id, Transcript.case_id)).all())
        self._speakers: dict[str, tuple[str, str]] = {
            guid: (label, case or "")
            for guid, label, case in session.execute(
                select(Speaker.id, Speaker.label, Speaker.case_id)
            )
        }
        packed = select(Transcript.id, Transcript.layout).where(Transcript.id.in_(transcripts))
        self._packed: dict[str, bytes] = dict(session.execute(packed).all())
        self._finders: dict[str, Callable[[int], Turn | None]] = {}

    def at(self, transcript: str, position: int) -> tuple[_Place, str]:
        """Return the place of a position and the guid of the case that speaks there, or ""."""
        find = self._finders.get(transcript)
        if find is None:
            find = self._finders[transcript] = layout.finder(self._packed[transcript])
        turn, whole = find(position), self._case_of.get(transcript) or ""
        if turn is None:
            return _Place(0, "", None), whole
        label, case = self._speakers.get(turn.speaker, ("", ""))
        return _Place(turn.number, label, turn.timestamp), case or whole
