"""Folders of transcripts and their order in the list.

A folder is a name that transcripts share; it is there as long as one of them is in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from projects.models import Coding, Transcript
from projects.recorder import update_rows
from qualcode.names import whole

ORDERS = ("name", "import", "codings")
NAME_LIMIT = 200
_NUMBER = re.compile(r"(\d+)")
_DIGITS = 18  # of a number that are looked at: Python refuses to read thousands of them


def natural(name: object) -> tuple[tuple[int, int, str], ...]:
    """Return what to sort names or values by, so that "I-2" stands before "I-10"."""
    pieces = _NUMBER.split(str(name).casefold())
    return tuple(
        (0, int(piece[:_DIGITS]), "") if piece.isdecimal() else (1, 0, piece)
        for piece in pieces
        if piece
    )


def set_folder(session: Session, guid: str, folder: str) -> None:
    """Put a transcript into a folder ("" for none)."""
    file(session, [guid], folder)


def file(session: Session, guids: Sequence[str], folder: str, before: str = "") -> None:
    """Put transcripts into a folder ("" for none), in this order before one that is in it.

    Without `before` those that come from elsewhere go to its end, the others keep their place.
    Raises KnownError where a transcript is gone.
    """
    folder = whole(folder, NAME_LIMIT)
    every = _ordered(session)
    moving = [every[guid] for guid in guids if guid in every]
    if len(moving) != len(guids):
        raise KnownError("This transcript is gone: it was deleted meanwhile.")
    inside = [row for row in every.values() if row.folder == folder]
    if before in every and every[before].folder == folder and before not in guids:
        rest = [row for row in inside if row not in moving]
        place = next(n for n, row in enumerate(rest) if row.id == before)
        inside = [*rest[:place], *moving, *rest[place:]]
    else:
        inside += [row for row in moving if row.folder != folder]
    for row in moving:
        row.folder = folder
    session.flush()
    _number(session, inside)


def to_end(session: Session, guids: Sequence[str], folder: str) -> None:
    """Put transcripts at the end of a folder, in this order."""
    folder = whole(folder, NAME_LIMIT)
    file(session, guids, folder)
    every = _ordered(session)
    rest = [row for row in every.values() if row.folder == folder and row.id not in guids]
    _number(session, [*rest, *(every[guid] for guid in guids)])


def step(session: Session, guids: Sequence[str], by: int) -> None:
    """Move transcripts one place up (-1) or down (1) inside their folders; they stay together."""
    folders: dict[str, list[Transcript]] = {}
    for row in _ordered(session).values():
        folders.setdefault(row.folder, []).append(row)
    for rows in folders.values():
        moving = [row for row in rows if row.id in guids]
        if not moving:
            continue
        places = [rows.index(row) for row in moving]
        target = places[0] - 1 if by < 0 else places[-1] + 2 - len(moving)
        rest = [row for row in rows if row not in moving]
        target = min(max(target, 0), len(rest))
        _number(session, [*rest[:target], *moving, *rest[target:]])


def rename(session: Session, folder: str, name: str) -> None:
    """Rename a folder; one of that name takes up its transcripts. Raises KnownError without one."""
    name = whole(name, NAME_LIMIT)
    if not name:
        raise KnownError("A folder needs a name.")
    if name != folder:
        to_end(session, _inside(session, folder), name)


def dissolve(session: Session, folder: str) -> int:
    """Take a folder away; its transcripts stay, without one. Returns how many there were."""
    guids = _inside(session, folder)
    if folder and guids:
        to_end(session, guids, "")
    return len(guids)


def sort(session: Session, by: str, folder: str | None = None) -> None:
    """Put the transcripts of all folders, or of one, in an order of ORDERS.

    Names go by their numbers as numbers; codings from most to fewest. Raises ValueError otherwise.
    """
    counts = dict(
        session.execute(
            select(Coding.transcript_id, func.count()).group_by(Coding.transcript_id)
        ).all()
    )
    keys: dict[str, Callable[[Transcript], Any]] = {
        "name": lambda row: natural(row.name),
        "import": lambda row: (row.created, natural(row.name)),
        "codings": lambda row: (-counts.get(row.id, 0), natural(row.name)),
    }
    if by not in keys:
        raise ValueError(by)
    rows = [row for row in _ordered(session).values() if folder is None or row.folder == folder]
    _number(session, sorted(rows, key=keys[by]))


def _inside(session: Session, folder: str) -> list[str]:
    return [row.id for row in _ordered(session).values() if row.folder == folder]


def _ordered(session: Session) -> dict[str, Transcript]:
    statement = select(Transcript).order_by(Transcript.position, Transcript.name)
    return {row.id: row for row in session.scalars(statement)}


def _number(session: Session, rows: Sequence[Transcript]) -> None:
    """Give rows the places they have among themselves, in the order given."""
    places = sorted(row.position for row in rows)
    if len(set(places)) < len(places):  # two of them on one place: count on from the first
        places = list(range(places[0], places[0] + len(places)))
    wanted = {row.id: {"position": place} for row, place in zip(rows, places, strict=True)}
    session.flush()
    update_rows(session, Transcript, wanted)
