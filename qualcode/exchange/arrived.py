"""What could not be brought in from other programs, kept with the project to be read later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from codebook.errors import Message
from projects.queries import info

SETTING = "arrived"
MOST = 30
"""So many files are remembered; the oldest is forgotten first."""


@dataclass(frozen=True)
class Arrived:
    """A file that was brought in: what it held and we cannot (`lost`), what was guessed."""

    source: str
    when: datetime
    lost: tuple[Message, ...] = ()
    unsure: tuple[Message, ...] = ()


def records(session: Session) -> tuple[Arrived, ...]:
    """Return the files of which something is to be told, the newest first."""
    kept = info.setting(session, SETTING, [])
    found = [_read(each) for each in kept] if isinstance(kept, list) else []
    return tuple(each for each in reversed(found) if each is not None)


def with_one_more(
    session: Session, source: str, lost: Sequence[Message], unsure: Sequence[Message]
) -> list[dict[str, Any]]:
    """Return the setting with one more file; the same file again takes the place of the first."""
    kept = info.setting(session, SETTING, [])
    rest = [
        each
        for each in (kept if isinstance(kept, list) else [])
        if isinstance(each, dict) and each.get("source") != source
    ]
    entry = {
        "source": source,
        "when": datetime.now(UTC).isoformat(timespec="seconds"),
        "lost": [_written(each) for each in lost],
        "unsure": [_written(each) for each in unsure],
    }
    return [*rest, entry][-MOST:]


def _written(message: Message) -> list[Any]:
    plain = {
        key: value if isinstance(value, int | float) else str(value)
        for key, value in message.data.items()
    }
    return [message.template, plain]


def _read(entry: Any) -> Arrived | None:
    try:
        return Arrived(
            str(entry["source"]),
            datetime.fromisoformat(entry["when"]),
            tuple(Message(str(template), dict(data)) for template, data in entry["lost"]),
            tuple(Message(str(template), dict(data)) for template, data in entry["unsure"]),
        )
    except (KeyError, TypeError, ValueError):
        return None  # written by another version
