"""What the page remembers between two starts: sizes, tabs, the last transcript of a project."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from ui import settings

if TYPE_CHECKING:
    from pathlib import Path

_ROOT = "code_page"
_MOST_PLACES = 200


def _project_key(path: Path) -> str:
    return f"{_ROOT}/projects/{settings.project_key(path)[:12]}"


class Place(NamedTuple):
    """Where one stood in a transcript: the text cursor and the top of the page, code points."""

    caret: int
    top: int


class Known(NamedTuple):
    """What is known of a project: the last transcript, the last codes, a place in each text."""

    transcript: str
    recent: list[str]
    places: dict[str, Place]


def known(path: Path) -> Known:
    """Return what is known of a project; nothing where it is new, or what is stored is no good."""
    try:
        stored = json.loads(settings.text(_project_key(path), "{}"))
        places = {
            str(guid): Place(int(caret), int(top))
            for guid, (caret, top) in stored.get("places", {}).items()
        }
        recent = [str(guid) for guid in stored.get("recent", [])]
        return Known(str(stored.get("transcript", "")), recent, places)
    except (ValueError, TypeError, AttributeError):
        return Known("", [], {})


def remember(path: Path, known: Known) -> None:
    """Remember where the researcher was, in as many transcripts as are worth it."""
    latest = dict(list(known.places.items())[-_MOST_PLACES:])
    settings.put(_project_key(path), json.dumps(known._replace(places=latest)._asdict()))


def number(key: str, default: int) -> int:
    """Return a remembered number."""
    try:
        return int(settings.text(f"{_ROOT}/{key}", str(default)))
    except ValueError:
        return default


def put_number(key: str, value: int) -> None:
    """Remember a number."""
    settings.put(f"{_ROOT}/{key}", str(value))
