"""Copies of memos that could not be saved, kept in the user's state folder until they are."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from platformdirs import user_state_path

from codebook.model import new_guid
from ui import settings

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger("qualcode")


@dataclass(frozen=True)
class Draft:
    """A memo as it is being written; `guid` "" until it is in the project; `key` is its own.

    A passage is `target` (a transcript) with `start`-`end` in code points.
    """

    target_kind: str = "project"
    target: str = ""
    start: int = 0
    end: int = 0
    kind: str = ""
    title: str = ""
    text: str = ""
    guid: str = ""
    key: str = field(default_factory=new_guid)


def _folder(project: Path) -> Path:
    return (
        user_state_path("qualcode", appauthor=False) / "memos" / settings.project_key(project)[:16]
    )


def keep(project: Path, draft: Draft) -> bool:
    """Write a copy of a memo for one project file; tells whether that worked."""
    try:
        folder = _folder(project)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        text = json.dumps(asdict(draft), ensure_ascii=True)
        new = folder / f"{draft.key}.new"
        new.write_text(text, encoding="utf-8")
        new.replace(folder / f"{draft.key}.json")
    except OSError:
        _log.warning("A copy of a memo could not be kept either")
        return False
    return True


def drop(project: Path, draft: Draft) -> None:
    """Forget the copy of a memo, where there is one."""
    try:
        (_folder(project) / f"{draft.key}.json").unlink(missing_ok=True)
    except OSError:
        _log.warning("A copy of a memo could not be removed")


def kept(project: Path) -> list[Draft]:
    """Return the memos of which copies were kept; what cannot be read is passed over."""
    found = []
    for file in sorted(_folder(project).glob("*.json")):
        try:
            found.append(Draft(**json.loads(file.read_text(encoding="utf-8"))))
        except (OSError, ValueError, TypeError):
            _log.warning("A copy of a memo could not be read")
    return found
