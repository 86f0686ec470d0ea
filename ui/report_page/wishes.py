"""The settings of the report as the project keeps them; every change is a step of undo."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from codebook.errors import KnownError
from qualcode.report.settings import ReportSettings, from_dict

if TYPE_CHECKING:
    from codebook.errors import Message
    from ui.workspace import Workspace

KEY = "report"


def read_settings(workspace: Workspace) -> ReportSettings:
    """Return the settings kept in a project; the usual ones where they cannot be read."""
    from projects.queries import info  # noqa: PLC0415 - loads the database library

    try:
        return from_dict(dict(workspace.ask(info.setting, KEY, {}) or {}))
    except (KnownError, TypeError, ValueError):
        return ReportSettings()


def keep_settings(workspace: Workspace, wanted: ReportSettings, label: Message) -> None:
    """Keep settings with the project, where they are others than it has; one step of undo."""
    from qualcode.edits import settings  # noqa: PLC0415 - loads the database library

    if plain(wanted) != plain(read_settings(workspace)):
        workspace.do(label, settings.put, KEY, plain(wanted))


def plain(wanted: ReportSettings) -> dict[str, Any]:
    """Return settings as they come back from the project: lists instead of tuples."""
    found: dict[str, Any] = json.loads(json.dumps(wanted.to_dict()))
    return found
