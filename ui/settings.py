"""What the window remembers between two starts: language, theme, sizes, recent projects."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from hashlib import sha1
from typing import TYPE_CHECKING

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

RECENT_LIMIT = 20


@dataclass(frozen=True)
class Recent:
    """A project as the start page shows it; `done` of `total` interviews are coded.

    `opened` is local time, ISO 8601.
    """

    path: str
    title: str
    done: int = 0
    total: int = 0
    opened: str = ""
    pinned: bool = False


def store() -> QSettings:
    """Return the settings file of this user."""
    path = user_config_path("qualcode", appauthor=False) / "window.ini"
    return QSettings(str(path), QSettings.Format.IniFormat)


def text(key: str, default: str = "") -> str:
    """Return a remembered text."""
    value = store().value(key, default)
    return value if isinstance(value, str) else default


def project_key(path: Path) -> str:
    """Return what stands for a project file in keys and names of files: 40 hexadecimal digits."""
    digest = sha1(str(path.absolute()).encode("utf-8", "surrogatepass"), usedforsecurity=False)
    return digest.hexdigest()


def put(key: str, value: str) -> None:
    """Remember a text."""
    store().setValue(key, value)


def state(key: str) -> QByteArray:
    """Return a remembered geometry or splitter state, empty where nothing is known."""
    value = store().value(key)
    return value if isinstance(value, QByteArray) else QByteArray()


def put_state(key: str, value: QByteArray) -> None:
    """Remember a geometry or a splitter state."""
    store().setValue(key, value)


def recents() -> list[Recent]:
    """Return the recent projects, pinned ones first, then the latest first."""
    try:
        rows = json.loads(text("recent", "[]"))
        found = [Recent(**row) for row in rows]
    except (ValueError, TypeError):
        return []
    found.sort(key=lambda recent: recent.opened, reverse=True)
    return sorted(found, key=lambda recent: not recent.pinned)


def remember(path: Path, title: str, done: int, total: int) -> None:
    """Put a project on top of the recent ones, with how far the coding has come."""
    others = recents()
    known = next((recent for recent in others if recent.path == str(path)), None)
    now = datetime.now().astimezone().replace(tzinfo=None).isoformat(timespec="seconds")
    new = Recent(str(path), title, done, total, now, pinned=known is not None and known.pinned)
    kept = [new, *(recent for recent in others if recent.path != str(path))]
    _write(kept)


def pin(path: str, *, pinned: bool) -> None:
    """Keep a project at the top of the list, or let it go."""
    _write(
        [replace(row, pinned=pinned) if row.path == path else row for row in recents()],
    )


def forget(path: str) -> None:
    """Take a project off the list; its file stays."""
    _write([row for row in recents() if row.path != path])


def _write(rows: list[Recent]) -> None:
    pinned = [row for row in rows if row.pinned]
    others = [row for row in rows if not row.pinned]
    kept = [*pinned, *others[:RECENT_LIMIT]]
    put("recent", json.dumps([asdict(row) for row in kept], ensure_ascii=False))
