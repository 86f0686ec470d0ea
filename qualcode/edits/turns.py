"""Turns after the import: who speaks one, splitting one, joining two."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from projects import layout, store
from projects.layout import Layout
from projects.models import Speaker, Transcript
from projects.recorder import delete_rows
from projects.records import Span, Turn
from qualcode.comparing import Kept
from qualcode.edits import texts
from qualcode.laying import carry_looks
from qualcode.names import tidy


def set_speaker(session: Session, guid: str, number: int, label: str) -> None:
    """Say who speaks turn `number`; a label that is new becomes a speaker of the transcript.

    The label that stands in the text before the turn is written anew too. Raises KnownError where
    the transcript or the turn is gone, or the label is empty.
    """
    _, _, laid = _read(session, guid)
    turn = _turn(laid, number)
    speaker = texts.speaker_of(session, guid, label)
    if speaker != turn.speaker:
        relabel(session, guid, {number: (speaker, tidy(label))})


def relabel(
    session: Session,
    guid: str,
    wanted: Mapping[int, tuple[str, str]],
    before: Mapping[str, str] | None = None,
) -> None:
    """Give turns (by number) another speaker (guid) and the label that the text shows of it.

    Where the text does not show the label of who spoke before, it stays as it is; `before` tells
    the labels of speakers who have another one by now.
    """
    transcript, text, laid = _read(session, guid)
    statement = select(Speaker.id, Speaker.label).where(Speaker.transcript_id == guid)
    shown: dict[str, str] = dict(session.execute(statement).all()) | dict(before or {})
    pieces: list[tuple[int, int, str]] = []
    turns: list[Turn] = []
    shift = 0
    for turn in laid.turns:
        speaker, label = wanted.get(turn.number, (turn.speaker, ""))
        label_start = turn.label_start + shift
        old = _written(text, turn, shown.get(turn.speaker, "")) if label else None
        if old is not None and text[old.start : old.end] != label:
            pieces.append((*old, label))
            shift += len(label) - (old.end - old.start)
        label_end = turn.label_end + shift
        turns.append(
            turn._replace(
                speaker=speaker, label_start=label_start, label_end=label_end,
                start=turn.start + shift, end=turn.end + shift,
            )
        )  # fmt: skip
    fresh = Layout(tuple(turns), laid.runs, laid.comments)
    if pieces:
        _replace(session, transcript, text, pieces, fresh)
    else:
        texts.write(session, transcript, text, fresh)


def _written(text: str, turn: Turn, label: str) -> Span | None:
    """Return where the label before a turn is written, without colon and time stamp."""
    pattern = re.compile(rf"(?<!\w){re.escape(label)}(?!\w)", re.IGNORECASE)
    found = pattern.search(text, turn.label_start, turn.label_end) if label else None
    return Span(*found.span()) if found is not None else None


def split(session: Session, guid: str, position: int, label: str = "") -> int:
    """Cut the turn around `position` (code points) in two; returns the number of the second.

    The text stays as it is. `label` says who speaks the second part, "" for who speaks the first.
    Raises KnownError where one of the parts would hold no text.
    """
    transcript, text, laid = _read(session, guid)
    turn = next((each for each in laid.turns if each.start <= position <= each.end), None)
    first = text[turn.start : position].rstrip() if turn else ""
    second = text[position : turn.end] if turn else ""
    if turn is None or not first.strip() or not second.strip():
        raise KnownError("Put the cursor inside a turn, where the second part begins.")
    start = position + len(second) - len(second.lstrip())
    speaker = texts.speaker_of(session, guid, label) if label.strip() else turn.speaker
    halves = (
        turn._replace(end=turn.start + len(first)),
        Turn(0, speaker, start, start, start, turn.end),
    )
    turns = (*laid.turns[: turn.number - 1], *halves, *laid.turns[turn.number :])
    texts.write(session, transcript, text, laid._replace(turns=_numbered(turns)))
    return turn.number + 1


def join(session: Session, guid: str, number: int) -> None:
    """Join turn `number` to the one before it, whose speaker it gets; its label leaves the text.

    Raises KnownError where it is the first turn, or gone.
    """
    transcript, text, laid = _read(session, guid)
    turn = _turn(laid, number)
    if number < 2:
        raise KnownError("This is the first turn: there is none before it to join it to.")
    before = laid.turns[number - 2]
    # What goes is the label with its colon, not what may stand between the two turns.
    gone = turn.start - turn.label_start if turn.label_end > turn.label_start else 0
    joined = before._replace(end=max(turn.end - gone, before.end))
    rest = (
        each._replace(
            label_start=each.label_start - gone, label_end=each.label_end - gone,
            start=each.start - gone, end=each.end - gone,
        )
        for each in laid.turns[number:]
    )  # fmt: skip
    turns = _numbered((*laid.turns[: number - 2], joined, *rest))
    fresh = laid._replace(turns=turns)
    if gone:
        _replace(session, transcript, text, [(turn.label_start, turn.start, "")], fresh)
    else:
        texts.write(session, transcript, text, fresh)
    session.flush()
    drop_silent(session, guid, [turn.speaker])


def drop_silent(session: Session, guid: str, speakers: Sequence[str]) -> int:
    """Take away those of the speakers who say nothing in a transcript any more."""
    laid = layout.unpack(session.get_one(Transcript, guid).layout)
    speaking = {turn.speaker for turn in laid.turns}
    silent = [speaker for speaker in dict.fromkeys(speakers) if speaker not in speaking]
    return delete_rows(session, Speaker, silent)


def _read(session: Session, guid: str) -> tuple[Transcript, str, Layout]:
    transcript = session.get(Transcript, guid)
    if transcript is None:
        raise KnownError("This transcript is gone: it was deleted meanwhile.")
    text = store.get_text(session, transcript.text_sha)
    return transcript, text, layout.unpack(transcript.layout)


def _turn(laid: Layout, number: int) -> Turn:
    if not 1 <= number <= len(laid.turns):
        raise KnownError("This turn is gone: the text was changed meanwhile.")
    return laid.turns[number - 1]


def _numbered(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    return tuple(turn._replace(number=number) for number, turn in enumerate(turns, 1))


def _replace(
    session: Session,
    transcript: Transcript,
    text: str,
    pieces: list[tuple[int, int, str]],
    laid: Layout,
) -> None:
    """Put other words into the text; as it is known where, nothing need be compared."""
    kept: list[Kept] = []
    parts: list[str] = []
    at = size = 0
    for start, end, words in [*pieces, (len(text), len(text), "")]:
        if start > at:
            kept.append(Kept(at, size, start - at))
        parts += [text[at:start], words]
        size += start - at + len(words)
        at = end
    new = "".join(parts)
    plan = texts.Plan(transcript.id, transcript.text_sha, new, tuple(kept))
    texts.apply(session, plan, carry_looks(laid, text, new, kept))
