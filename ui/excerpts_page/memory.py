"""What the page remembers of a project between two starts."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from ui import settings

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Place:
    """The search in hand (its guid), the order, the groups, and whether they stand in a table."""

    search: str = ""
    sort: str = "case"
    group: str = "case"
    table: bool = False


def _key(path: Path) -> str:
    return f"excerpts_page/projects/{settings.project_key(path)[:12]}"


def recall(path: Path) -> Place:
    """Return what was remembered of the project in a file."""
    try:
        known = json.loads(settings.text(_key(path), "{}"))
        return Place(
            str(known.get("search", "")),
            str(known.get("sort", "case")),
            str(known.get("group", "case")),
            table=bool(known.get("table", False)),
        )
    except (ValueError, TypeError, AttributeError):
        return Place()


def remember(path: Path, place: Place) -> None:
    """Remember where the researcher was."""
    settings.put(_key(path), json.dumps(asdict(place)))
