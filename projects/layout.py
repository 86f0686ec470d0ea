"""How a transcript's text is laid out: turns, formatting and comments, packed into one column."""

from __future__ import annotations

import json
import zlib
from bisect import bisect_right
from collections.abc import Callable, Sequence
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


def finder(packed: bytes) -> Callable[[int], Turn | None]:
    """Return what finds the turn of a position, as `turn_at`; no other turn is made for it."""
    data = json.loads(zlib.decompress(packed))
    speakers: list[str] = data["speakers"]
    rows: list[list[int]] = data["turns"]

    def at(position: int) -> Turn | None:
        number = bisect_right(rows, position, key=_begin)
        return _turn(number, rows[number - 1], speakers) if number else None

    return at


def _begin(row: list[int]) -> int:
    """Return where a packed turn begins, its label counted in."""
    return min(row[1], row[3])


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
    return tuple(_turn(number, row, speakers) for number, row in enumerate(data["turns"], 1))


def _turn(number: int, row: list[int], speakers: Sequence[str]) -> Turn:
    return Turn(number, speakers[row[0]], *row[1:])


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
