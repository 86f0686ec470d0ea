"""Editing a transcript's text after coding: everything that stands on it moves along.

What cannot be placed surely is kept whole in the review list; nothing is dropped or shifted
silently, and the whole edit is one step of undo.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
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
from projects.records import Span, Turn
from qualcode.edits.coding import anchored
from qualcode.spans import Anchored, reanchor

CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff]")  # halves of characters too


def canonical(text: str) -> str:
    """Return text as transcripts keep it: no BOM, no control characters but new line and tab."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    return CONTROLS.sub("", text.removeprefix("\ufeff"))


def edit(session: Session, guid: str, text: str) -> int:
    """Give a transcript a new text; returns how many codings and memos must be looked at.

    Codings, memos on passages, turns, formatting and comments are re-anchored by a diff. Raises
    KnownError where the transcript is gone or the new text is empty.
    """
    transcript = session.get(Transcript, guid)
    if transcript is None:
        raise KnownError("This transcript is gone: it was deleted meanwhile.")
    text = canonical(text)
    if not text.strip():
        raise KnownError("The transcript would be empty. Delete it instead, if that is meant.")
    old = store.get_text(session, transcript.text_sha)
    if text == old:
        return 0
    unsure = _move_codings(session, guid, old, text) + _move_memos(session, guid, old, text)
    laid = moved(layout.unpack(transcript.layout), old, text)
    transcript.layout = layout.pack(laid)
    transcript.text_sha = store.put_text(session, text)
    transcript.characters, transcript.words = len(text), len(text.split())
    transcript.turns = len(laid.turns)
    return unsure


def _move_codings(session: Session, guid: str, old: str, new: str) -> int:
    keys = session.scalars(select(Coding.id).where(Coding.transcript_id == guid)).all()
    rows = rows_of(session, Coding, keys)
    spans = [Span(row["start"], row["end"]) for row in rows.values()]
    moving: dict[str, Row] = {}
    lost: list[str] = []
    review: list[Row] = []
    for (key, row), place in zip(rows.items(), reanchor(old, new, spans), strict=True):
        span = _trimmed(new, place)
        if span is None:
            lost.append(key)
        else:
            moving[key] = anchored(new, span)
        if span is None or not place.sure:
            review.append(_review(guid, "coding", key, row))
    update_rows(session, Coding, moving)
    delete_rows(session, Coding, lost)
    insert_rows(session, ReviewItem, review)
    return len(review)


def _move_memos(session: Session, guid: str, old: str, new: str) -> int:
    keys = session.scalars(
        select(Memo.id).where(Memo.target_kind == "passage", Memo.target == guid)
    ).all()
    rows = rows_of(session, Memo, keys)
    spans = [Span(row["start"], row["end"]) for row in rows.values()]
    review: list[Row] = []
    moving: dict[str, Row] = {}
    for (key, row), place in zip(rows.items(), reanchor(old, new, spans), strict=True):
        # A memo is the researcher's own words: it stays even where its passage is gone.
        moving[key] = {"start": place.start, "end": place.end}
        if not place.sure:
            review.append(_review(guid, "memo", key, row))
    update_rows(session, Memo, moving)
    insert_rows(session, ReviewItem, review)
    return len(review)


def _review(transcript: str, kind: str, subject: str, row: Row) -> Row:
    payload = {k: v.isoformat() if isinstance(v, datetime) else v for k, v in row.items()}
    return {"transcript_id": transcript, "kind": kind, "subject": subject, "payload": payload}


def _trimmed(text: str, place: Anchored) -> Span | None:
    passage = text[place.start : place.end]
    start = place.start + len(passage) - len(passage.lstrip())
    end = place.end - len(passage) + len(passage.rstrip())
    return Span(start, end) if start < end else None


def moved(laid: Layout, old: str, new: str) -> Layout:
    """Return the layout on the new text; a turn whose words are all gone goes with them.

    Text added at the end of a turn belongs to it, as it does on paper.
    """
    spans: list[Span] = []
    for turn in laid.turns:
        spans += [Span(turn.label_start, turn.label_end), Span(turn.start, turn.end)]
    places = reanchor(old, new, spans)
    turns: list[Turn] = []
    last = 0
    for i, turn in enumerate(laid.turns):
        label, speech = places[2 * i], places[2 * i + 1]
        start = max(last, speech.start)
        label_start, label_end = max(last, label.start), max(last, label.end)
        label_end = min(label_end, start)
        label_start = min(label_start, label_end)
        end = max(start, speech.end)
        if end > start or label_end > label_start:
            turns.append(
                Turn(
                    len(turns) + 1, turn.speaker, label_start, label_end, start, end, turn.timestamp
                )
            )
            last = end
    return Layout(
        _filled(turns, new),
        tuple(_shifted(laid.runs, old, new)),
        tuple(_shifted(laid.comments, old, new)),
    )


def _filled(turns: list[Turn], new: str) -> tuple[Turn, ...]:
    filled = []
    for i, turn in enumerate(turns):
        limit = turns[i + 1].label_start if i + 1 < len(turns) else len(new)
        end = turn.start + len(new[turn.start : limit].rstrip())
        filled.append(turn._replace(end=max(turn.start, end)))
    return tuple(filled)


def _shifted(items: Sequence[Any], old: str, new: str) -> list[Any]:
    places = reanchor(old, new, [Span(item.start, item.end) for item in items])
    return [
        item._replace(start=place.start, end=place.end)
        for item, place in zip(items, places, strict=True)
        if place.end > place.start
    ]


def set_speaker(session: Session, guid: str, number: int, label: str) -> None:
    """Say who speaks turn `number`; a label that is new becomes a speaker of the transcript."""
    transcript = session.get_one(Transcript, guid)
    found = session.scalars(
        select(Speaker).where(Speaker.transcript_id == guid, Speaker.label == label)
    ).first()
    if found is None:
        count = len(session.scalars(select(Speaker.id).where(Speaker.transcript_id == guid)).all())
        found = Speaker(id=new_guid(), transcript_id=guid, label=label, position=count)
        session.add(found)
        session.flush()
    laid = layout.unpack(transcript.layout)
    turns = tuple(
        turn._replace(speaker=found.id) if turn.number == number else turn for turn in laid.turns
    )
    transcript.layout = layout.pack(laid._replace(turns=turns))
