"""What the page remembers between two starts: sizes, tabs, the last transcript of a project."""

from __future__ import annotations

import json
from hashlib import sha1
from typing import TYPE_CHECKING

from ui import settings

if TYPE_CHECKING:
    from pathlib import Path

_ROOT = "code_page"


def _project_key(path: Path) -> str:
    digest = sha1(str(path.absolute()).encode("utf-8", "surrogatepass"), usedforsecurity=False)
    return f"{_ROOT}/projects/{digest.hexdigest()[:12]}"


def last_place(path: Path) -> tuple[str, int, list[str]]:
    """Return the last transcript of a project, the position at its top, and the last codes."""
    try:
        known = json.loads(settings.text(_project_key(path), "{}"))
        return (
            str(known.get("transcript", "")),
            int(known.get("position", 0)),
            [str(guid) for guid in known.get("recent", [])],
        )
    except (ValueError, TypeError, AttributeError):
        return "", 0, []


def put_last_place(path: Path, transcript: str, position: int, recent: list[str]) -> None:
    """Remember where the researcher was."""
    known = {"transcript": transcript, "position": position, "recent": recent}
    settings.put(_project_key(path), json.dumps(known))


def number(key: str, default: int) -> int:
    """Return a remembered number."""
    try:
        return int(settings.text(f"{_ROOT}/{key}", str(default)))
    except ValueError:
        return default


def put_number(key: str, value: int) -> None:
    """Remember a number."""
    settings.put(f"{_ROOT}/{key}", str(value))
