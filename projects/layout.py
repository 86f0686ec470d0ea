"""How a transcript's text is laid out: turns, formatting and comments, packed into one column."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import NamedTuple

from projects.records import ImportedComment, Run, Turn


class Layout(NamedTuple):
    """Turns in order, formatting runs in order, margin comments that came with the file."""

    turns: tuple[Turn, ...]
    runs: tuple[Run, ...] = ()
    comments: tuple[ImportedComment, ...] = ()


def pack(layout: Layout) -> bytes:
    """Return the layout as compressed JSON; speakers are written once and counted."""
    speakers = sorted({turn.speaker for turn in layout.turns})
    index = {guid: i for i, guid in enumerate(speakers)}
    data = {
        "speakers": speakers,
        "turns": [[index[turn.speaker], *turn[2:]] for turn in layout.turns],
        "runs": layout.runs,
        "comments": layout.comments,
    }
    return zlib.compress(json.dumps(data, separators=(",", ":")).encode("utf-8"), 6)


def unpack_turns(packed: bytes) -> tuple[Turn, ...]:
    """Return only the turns."""
    return _turns(json.loads(zlib.decompress(packed)))


def unpack(packed: bytes) -> Layout:
    """Return what `pack` was given."""
    data = json.loads(zlib.decompress(packed))
    return Layout(
        _turns(data),
        tuple(Run(*run) for run in data["runs"]),
        tuple(ImportedComment(*comment) for comment in data["comments"]),
    )


def _turns(data: dict[str, list[list[int]]]) -> tuple[Turn, ...]:
    speakers: Sequence[str] = data["speakers"]  # type: ignore[assignment]
    return tuple(
        Turn(number, speakers[turn[0]], *turn[1:]) for number, turn in enumerate(data["turns"], 1)
    )


def turn_at(turns: Sequence[Turn], position: int) -> Turn | None:
    """Return the turn whose label or speech holds `position`, or the last one before it."""
    low, high = 0, len(turns)
    while low < high:
        middle = (low + high) // 2
        if min(turns[middle].label_start, turns[middle].start) <= position:
            low = middle + 1
        else:
            high = middle
    return turns[low - 1] if low else None
