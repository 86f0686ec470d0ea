"""What is dropped on the window: projects are opened, interviews are imported, the rest is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PROJECT = ".qualcode"
TABLES = (".xlsx", ".csv")
OLD = (".doc",)  # the import says how to bring these in


@dataclass(frozen=True)
class Dropped:
    """Paths by what becomes of them."""

    projects: tuple[Path, ...]
    interviews: tuple[Path, ...]
    unknown: tuple[Path, ...]


def sort(paths: Iterable[Path]) -> Dropped:
    """Sort what was dropped: folders and tables of cases go the way of the interviews."""
    from qualcode.importers.reading import SUFFIXES  # noqa: PLC0415 - not needed at the start

    known = {*SUFFIXES, *TABLES, *OLD, ""}
    projects, interviews, unknown = [], [], []
    for path in paths:
        suffix = path.suffix.casefold()
        if path.is_dir() or suffix in known:
            interviews.append(path)
        elif suffix == PROJECT:
            projects.append(path)
        else:
            unknown.append(path)
    return Dropped(tuple(projects), tuple(interviews), tuple(unknown))
