"""A window on a coded study, with the Report page in front."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from codebook.errors import Message
from projects.queries import codes, transcripts
from projects.records import Span
from qualcode.edits import coding
from tests.ui.dialogs.talks import talk
from ui.dialogs.import_entry import bring_in, read_entry
from ui.main_window import MainWindow
from ui.report_page.page import ReportPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.workspace import Workspace


@pytest.fixture
def window(qtbot: QtBot, project: Project) -> Iterator[MainWindow]:
    """Return a window on an empty project, as large as a small laptop's screen."""
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.set_workspace(project)
    made.show()
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def coded(window: MainWindow, tmp_path: Path) -> Workspace:
    """Two interviews; the informants' turns are coded in turn with two codes, one is chosen."""
    workspace = window.workspace
    assert workspace is not None
    entries = []
    for at, name in enumerate(("Pak Rifani", "Ibu Masnah"), start=1):
        path = tmp_path / f"I-0{at}.txt"
        path.write_text("\n".join(talk(name)), encoding="utf-8")
        entries.append(read_entry(path, lambda _text: ""))
    workspace.perform(Message("Imported"), bring_in, [each.arrival() for each in entries], [])
    tree = {code.name: code.guid for code in workspace.ask(codes.tree)}
    guids = []
    for row in workspace.ask(transcripts.rows):
        for at, turn in enumerate(workspace.ask(transcripts.record, row.guid).turns[1::2]):
            code = tree["Fasilitator" if at < 2 else "Motivator"]
            span = Span(turn.start, turn.end)
            guids.append(
                workspace.perform(Message("Coded"), coding.code_passage, row.guid, span, code)
            )
    workspace.perform(Message("Chosen"), coding.change, guids[2], chosen="chosen")
    return workspace


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow) -> Callable[[], ReportPage]:
    """Return a function that opens the page and waits until everything on it is there."""

    def open_() -> ReportPage:
        window.show_page("report")
        page = window.page("report")
        assert isinstance(page, ReportPage)
        settled(qtbot, page)
        return page

    return open_


def settled(qtbot: QtBot, page: ReportPage) -> None:
    """Wait until preview and checks are made."""
    qtbot.waitUntil(lambda: not page.waiting(), timeout=20_000)
