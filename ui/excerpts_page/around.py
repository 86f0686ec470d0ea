"""What stands around a passage: the question before it, and the rest of its turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from projects import layout

if TYPE_CHECKING:
    from projects.records import Excerpt, TranscriptRecord, Turn

NEAR = 220  # code points on either side of the passage


@dataclass(frozen=True)
class Around:
    """The turn before ("" without one), and the own turn in three parts."""

    before: str
    label: str
    left: str
    passage: str
    right: str


def around(record: TranscriptRecord, excerpt: Excerpt, near: int = NEAR) -> Around:
    """Return what is read around a passage: at most `near` code points on either side."""
    labels = {speaker.guid: speaker.label for speaker in record.speakers}
    turn = layout.turn_at(record.turns, excerpt.start)
    if turn is None:
        start, end = 0, len(record.text)
        before = label = ""
    else:
        last = layout.turn_at(record.turns, max(excerpt.end - 1, excerpt.start)) or turn
        start, end = turn.start, last.end
        place = turn.number - 1
        before = _told(record, record.turns[place - 1], labels) if place else ""
        label = _named(turn, labels)
    left = _line(record.text[max(start, excerpt.start - near) : excerpt.start])
    right = _line(record.text[excerpt.end : min(end, excerpt.end + near)])
    if excerpt.start - near > start:
        left = f"… {left}"
    if excerpt.end + near < end:
        right = f"{right} …"
    return Around(before, label, left, _line(excerpt.text), right)


def _told(record: TranscriptRecord, turn: Turn, labels: dict[str, str]) -> str:
    said = _line(record.text[turn.start : turn.end])
    if len(said) > 2 * NEAR:
        said = f"{said[: 2 * NEAR]}…"
    return f"{_named(turn, labels)} {said}"


def _named(turn: Turn, labels: dict[str, str]) -> str:
    label = labels.get(turn.speaker, "")
    return f"{turn.number} {label}:" if label else f"{turn.number}"


def _line(text: str) -> str:
    return " ".join(text.split())
