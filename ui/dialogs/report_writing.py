"""Writes the report off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.background import Stopped

if TYPE_CHECKING:
    from pathlib import Path

    from qualcode.report.settings import ReportSettings
    from ui.background import Cancelled, Progress
    from ui.workspace import Workspace


@dataclass(frozen=True)
class Written:
    """What was written and where."""

    path: Path
    quotes: int
    tables: int


def write(
    workspace: Workspace,
    settings: ReportSettings,
    path: Path,
    progress: Progress,
    cancelled: Cancelled,
) -> Written:
    """Read the study afresh and write its report.

    Raises KnownError where it cannot be written, Stopped where it was cancelled.
    """
    from qualcode.report import gather, write_report  # noqa: PLC0415 - heavy, and not needed before

    def step(done: int, total: int) -> None:
        if cancelled():
            raise Stopped
        progress(done, total)

    data = workspace.ask(gather)
    step(0, 1)
    done = write_report(data, settings, path, progress=step, cancelled=cancelled)
    if cancelled():
        raise Stopped
    return Written(path, done.quotes, done.tables)
