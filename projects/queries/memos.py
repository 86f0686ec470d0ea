"""Memos, with what they are on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from projects import layout
from projects.models import Case, Code, Coder, Memo, Transcript
from projects.records import MemoRecord, MemoRow, Span, Turn

BEGINNING = 240  # characters of the text that a list can show
COLUMNS = (
    Memo.id, Memo.target_kind, Memo.target, Memo.title, Memo.text, Coder.name, Memo.updated,
    Memo.start, Memo.end, Memo.kind, Memo.quote, Memo.created, Coder.initials,
)  # fmt: skip


def records(session: Session, target_kind: str = "") -> tuple[MemoRecord, ...]:
    """Return all memos, or those on one kind of thing, the newest first."""
    statement = _records().order_by(Memo.updated.desc(), Memo.id)
    if target_kind:
        statement = statement.where(Memo.target_kind == target_kind)
    return _read(session, statement)


def record(session: Session, guid: str) -> MemoRecord | None:
    """Return one memo, or None where it is gone."""
    found = _read(session, _records().where(Memo.id == guid))
    return found[0] if found else None


def of_transcript(session: Session, guid: str) -> tuple[MemoRecord, ...]:
    """Return the memos on passages of a transcript, all coders', by start and end."""
    statement = (
        _records()
        .where(Memo.target == guid, Memo.target_kind == "passage")
        .order_by(Memo.start, Memo.end, Memo.created)
    )
    return _read(session, statement)


def interpretation(session: Session, code: str) -> MemoRecord | None:
    """Return the interpretation of a code, which the report prints, or None."""
    statement = (
        _records()
        .where(Memo.target_kind == "code", Memo.target == code, Memo.kind == "interpretation")
        .order_by(Memo.created)
        .limit(1)
    )
    found = _read(session, statement)
    return found[0] if found else None


def rows(session: Session, guids: Collection[str] | None = None) -> tuple[MemoRow, ...]:
    """Return every memo as lists show it, or only some, the newest first."""
    statement = (
        select(
            Memo.id.label("guid"), Memo.target_kind, Memo.target, Memo.start, Memo.kind, Memo.title,
            func.substr(Memo.text, 1, BEGINNING).label("beginning"), Coder.name.label("coder"),
            Coder.initials, Memo.updated,
        )
        .join(Coder, Coder.id == Memo.coder_id)
        .order_by(Memo.updated.desc(), Memo.id)
    )  # fmt: skip
    if guids is not None:
        statement = statement.where(Memo.id.in_(guids))
    found = session.execute(statement).all()
    on = {row.target for row in found if row.target_kind == "passage"}
    names = _Places(session, on)
    made = []
    for row in found:
        place = names.of(row.target_kind, row.target, row.start)
        values: tuple[Any, ...] = (*row, *place)
        made.append(MemoRow(*values))
    return tuple(made)


def place(session: Session, target_kind: str, target: str, start: int) -> tuple[str, str, int]:
    """Return what a memo would be on: name, colour and turn, as MemoRow has them."""
    return _Places(session, {target} if target_kind == "passage" else ()).of(
        target_kind, target, start
    )


def find(session: Session, typed: str, guids: Collection[str] | None = None) -> dict[str, str]:
    """Return the memos in whose title and text every typed word stands, by guid.

    Each with a piece of its text around the first word found; the beginning where only the title
    has it. With `guids` only these are looked at.
    """
    words = _patterns(typed)
    if not words:
        return {}
    statement = select(Memo.id, Memo.title, Memo.text)
    if guids is not None:
        statement = statement.where(Memo.id.in_(guids))
    found = {}
    for guid, title, text in session.execute(statement):
        hits = [(word.search(text), word.search(title)) for word in words]
        if all(in_text or in_title for in_text, in_title in hits):
            first = min((hit.start() for hit, _ in hits if hit is not None), default=0)
            found[guid] = _piece(text, first)
    return found


def spans(text: str, typed: str) -> tuple[Span, ...]:
    """Return where the typed words stand in a text."""
    return tuple(
        sorted(Span(*hit.span()) for word in _patterns(typed) for hit in word.finditer(text))
    )


def _patterns(typed: str) -> list[re.Pattern[str]]:
    return [re.compile(re.escape(word), re.IGNORECASE) for word in typed.split()]


def _records() -> Select[*tuple[Any, ...]]:
    statement: Select[*tuple[Any, ...]] = select(*COLUMNS).join(Coder, Coder.id == Memo.coder_id)
    return statement


def _read(session: Session, statement: Select[*tuple[Any, ...]]) -> tuple[MemoRecord, ...]:
    return tuple(MemoRecord(*row) for row in session.execute(statement))


def _piece(text: str, first: int) -> str:
    cut = text.rfind(" ", 0, first - 8) + 1 if first > 20 else 0
    return ("… " if cut else "") + " ".join(text[cut : cut + BEGINNING].split())


class _Places:
    """Names what memos are on; the turns of a transcript are read once, where they are asked."""

    def __init__(self, session: Session, with_turns: Iterable[str]) -> None:
        self._names: dict[str, dict[str, str]] = {
            "code": dict(session.execute(select(Code.id, Code.name)).all()),
            "case": dict(session.execute(select(Case.id, Case.name)).all()),
            "transcript": dict(session.execute(select(Transcript.id, Transcript.name)).all()),
        }
        self._names["passage"] = self._names["transcript"]
        self._colours = dict(session.execute(select(Code.id, Code.colour)).all())
        self._turns: dict[str, Sequence[Turn]] = {}
        wanted = set(with_turns)
        if wanted:
            statement = select(Transcript.id, Transcript.layout).where(Transcript.id.in_(wanted))
            for guid, packed in session.execute(statement):
                self._turns[guid] = layout.unpack_turns(packed)

    def of(self, target_kind: str, target: str, start: int) -> tuple[str, str, int]:
        """Return name, colour and turn."""
        name = self._names.get(target_kind, {}).get(target, "")
        turn = layout.turn_at(self._turns.get(target, ()), start)
        number = turn.number if turn and target_kind == "passage" else 0
        return name, self._colours.get(target, ""), number
