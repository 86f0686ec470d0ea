"""Editing a transcript's text after coding: everything that stands on it moves along.

What cannot be placed surely is kept whole in the review list; nothing is dropped or shifted
silently, and the whole edit is one step of undo.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from codebook.model import new_guid
from projects import layout, store
from projects.layout import Layout
from projects.models import Coding, Memo, ReviewItem, Speaker, Transcript
from projects.recorder import Row, delete_rows, insert_rows, rows_of, update_rows
from projects.records import Span
from qualcode.comparing import Kept, compare
from qualcode.edits.coding import anchored
from qualcode.laying import LABEL_LIMIT, follow
from qualcode.names import whole
from qualcode.spans import Anchored, carry

CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff]")  # halves of characters too
PLACE = ("start", "end", "text", "before", "after")


@dataclass(frozen=True)
class Plan:
    """A new text for a transcript, compared with its old one; dear to make, cheap to apply."""

    transcript: str
    sha: str  # of the text it was compared with
    text: str  # canonical
    kept: tuple[Kept, ...]


@dataclass(frozen=True)
class Moved:
    """What a new text does to codings and memos on passages.

    `sure` keep their place or move along, `memos` of them memos; `unsure` must be looked at, `gone`
    of them have no text left.
    """

    sure: int = 0
    unsure: int = 0
    gone: int = 0
    memos: int = 0

    def __add__(self, other: Moved) -> Moved:
        return Moved(
            self.sure + other.sure,
            self.unsure + other.unsure,
            self.gone + other.gone,
            self.memos + other.memos,
        )


def canonical(text: str) -> str:
    """Return text as transcripts keep it: no BOM, no control characters but new line and tab."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    return CONTROLS.sub("", text.removeprefix("\ufeff"))


def plan(session: Session, guid: str, text: str) -> Plan:
    """Compare a new text with a transcript's; only reads, may take a second for long texts.

    Raises KnownError where the transcript is gone or the new text is empty.
    """
    transcript = _get(session, guid)
    text = canonical(text)
    if not text.strip():
        raise KnownError("The transcript would be empty. Delete it instead, if that is meant.")
    kept = compare(store.get_text(session, transcript.text_sha), text)
    return Plan(guid, transcript.text_sha, text, tuple(kept))


def preview(session: Session, planned: Plan) -> Moved:
    """Return what applying a plan would do to codings and memos; only reads."""
    old = store.get_text(session, planned.sha)
    result = Moved()
    for model, condition in _standing(planned.transcript):
        spans = [
            Span(*row) for row in session.execute(select(model.start, model.end).where(condition))
        ]
        result += _counted(model, _carried(planned, old, spans))
    return result


def edit(session: Session, guid: str, text: str) -> Moved:
    """Give a transcript a new text; returns what became of codings and memos.

    Codings, memos on passages, turns, formatting and comments are re-anchored by a diff. Raises
    KnownError where the transcript is gone or the new text is empty.
    """
    return apply(session, plan(session, guid, text))


def apply(session: Session, planned: Plan, laid: Layout | None = None, source: str = "") -> Moved:
    """Write a planned text; `laid` is its layout where it is known, `source` for the review list.

    Without `laid` the turns move along, and lines that were typed with a known label before them
    become turns. Raises KnownError where the transcript is gone.
    """
    transcript = _get(session, planned.transcript)
    if transcript.text_sha != planned.sha:  # edited meanwhile: the comparison no longer holds
        planned = plan(session, planned.transcript, planned.text)
    old, new = store.get_text(session, transcript.text_sha), planned.text
    if laid is None:
        if new == old:
            return Moved()
        before = layout.unpack(transcript.layout)
        labels = _labels(session, transcript.id)
        laid = follow(
            before, old, new, planned.kept,
            lambda label: labels.get(label.casefold(), ""),
            lambda label: speaker_of(session, transcript.id, label),
        )  # fmt: skip
    result = _carry_all(session, transcript.id, old, planned, source)
    write(session, transcript, new, laid)
    return result


def write(session: Session, transcript: Transcript, text: str, laid: Layout) -> None:
    """Write text and layout of a transcript, and what is counted of them."""
    packed = layout.pack(laid)
    if packed != transcript.layout:
        transcript.layout = packed
    transcript.text_sha = store.put_text(session, text)
    transcript.characters, transcript.words = len(text), len(text.split())
    transcript.turns = len(laid.turns)


def _get(session: Session, guid: str) -> Transcript:
    transcript = session.get(Transcript, guid)
    if transcript is None:
        raise KnownError("This transcript is gone: it was deleted meanwhile.")
    return transcript


def _standing(guid: str) -> tuple[tuple[Any, Any], ...]:
    """Return the tables of what stands on a text, each with its condition."""
    return (
        (Coding, Coding.transcript_id == guid),
        (Memo, (Memo.target_kind == "passage") & (Memo.target == guid)),
    )


def _carry_all(session: Session, guid: str, old: str, planned: Plan, source: str) -> Moved:
    waiting = {
        item.subject: item
        for item in session.scalars(select(ReviewItem).where(ReviewItem.transcript_id == guid))
    }
    result = Moved()
    review: list[Row] = []
    for model, condition in _standing(guid):
        keys = session.scalars(select(model.id).where(condition)).all()
        rows = rows_of(session, model, keys)
        spans = [Span(row["start"], row["end"]) for row in rows.values()]
        places = _carried(planned, old, spans)
        moving: dict[str, Row] = {}
        lost: list[str] = []
        for (key, row), place in zip(rows.items(), places, strict=True):
            span = _trimmed(planned.text, place)
            if model is Memo:
                # A memo is the researcher's own words: it stays even where its passage is gone.
                moving[key] = {"start": place.start, "end": place.end}
            elif span is None:
                lost.append(key)
            else:
                moving[key] = anchored(planned.text, span)
            if not place.sure:
                payload = _payload(row)
                known = waiting.get(key)
                if known is None:
                    review.append(_item(guid, model.__tablename__, key, payload, source))
                elif span is None:  # what it was before the first edit is what she coded
                    kept = {name: known.payload[name] for name in PLACE if name in known.payload}
                    known.payload = {**payload, **kept}
        result += _counted(model, places)
        update_rows(session, model, moving)
        delete_rows(session, model, lost)
    insert_rows(session, ReviewItem, review)
    return result


def _carried(planned: Plan, old: str, spans: Sequence[Span]) -> list[Anchored]:
    """Carry spans over; one that holds only spaces now is as good as gone, so not sure."""
    return [
        place if place.end == place.start or _trimmed(planned.text, place)
        else Anchored(place.start, place.start, sure=False)
        for place in carry(planned.kept, old, planned.text, spans)
    ]  # fmt: skip


def _counted(model: type[Coding | Memo], places: Sequence[Anchored]) -> Moved:
    unsure = [place for place in places if not place.sure]
    gone = sum(place.start == place.end for place in unsure)
    sure = len(places) - len(unsure)
    return Moved(sure, len(unsure), gone, sure if model is Memo else 0)


def _labels(session: Session, guid: str) -> dict[str, str]:
    """Return the speakers of a transcript by their label in small letters."""
    statement = select(Speaker.label, Speaker.id).where(Speaker.transcript_id == guid)
    return {label.casefold(): speaker for label, speaker in session.execute(statement)}


def speaker_of(session: Session, guid: str, label: str) -> str:
    """Return the speaker of a transcript with a label, added where it is new.

    Raises KnownError for an empty label.
    """
    label = whole(label, LABEL_LIMIT)
    if not label:
        raise KnownError("A speaker needs a name.")
    labels = _labels(session, guid)
    if label.casefold() not in labels:
        fresh = Speaker(id=new_guid(), transcript_id=guid, label=label, position=len(labels))
        session.add(fresh)
        session.flush()
        return fresh.id
    return labels[label.casefold()]


def _payload(row: Row) -> Row:
    return {k: v.isoformat() if isinstance(v, datetime) else v for k, v in row.items()}


def _item(transcript: str, kind: str, subject: str, payload: Row, source: str) -> Row:
    return {
        "transcript_id": transcript, "kind": kind, "subject": subject, "payload": payload,
        "source": source,
    }  # fmt: skip


def _trimmed(text: str, place: Anchored) -> Span | None:
    passage = text[place.start : place.end]
    start = place.start + len(passage) - len(passage.lstrip())
    end = place.end - len(passage) + len(passage.rstrip())
    return Span(start, end) if start < end else None
