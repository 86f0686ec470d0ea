"""Work off the window's thread: what is begun, what is not, what is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import background

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.workspace import Workspace


def test_a_result_comes_in_the_windows_thread(qtbot: QtBot, workspace: Workspace) -> None:
    results: list[int] = []
    background.run(lambda _progress, _cancelled: 7, results.append, owner=workspace)
    qtbot.waitUntil(lambda: results == [7])
    assert background.running() == 0


def test_nothing_is_begun_for_a_project_that_was_closed(qtbot: QtBot, workspace: Workspace) -> None:
    begun: list[str] = []
    workspace.close()
    task = background.run(
        lambda _progress, _cancelled: begun.append("read"), begun.append, owner=workspace
    )
    assert task.cancelled()
    assert not task.running()
    qtbot.wait(50)
    assert not begun
