"""Where a step took place, so that undoing it can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from projects.recorder import Changes


class Touched(NamedTuple):
    """A coding that a step touched; `start` is -1 where the step does not tell."""

    transcript: str
    coding: str
    start: int


def touched(changes: Changes) -> Touched | None:
    """Return the first coding that a step touched; None where more than codings changed.

    A step through several transcripts has no place of its own.
    """
    if changes.tables() != {"coding"} or len(changes.transcripts()) != 1:
        return None
    change = changes.changes[0]
    row = {**(change.before or {}), **(change.after or {})}
    return Touched(change.transcript, change.key, int(row.get("start", -1)))
