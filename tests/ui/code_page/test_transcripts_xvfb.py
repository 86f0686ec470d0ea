"""Transcripts dragged in their list with the mouse, which only a real X screen can show."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from codebook.errors import Message
from qualcode.edits import folders, transcripts
from tests.projects.helpers import draft
from tests.ui.test_xvfb import drag

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.code_page.page import CodePage

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(os.environ.get("QT_QPA_PLATFORM") != "xcb", reason="needs a real X screen"),
]


def test_a_transcript_is_dragged_into_a_folder_and_before_another(
    study: Project, show: Callable[..., CodePage], qtbot: QtBot
) -> None:
    made = [transcripts.expected(draft(name)) for name in ("A-1", "A-2")]
    first, second = study.do(Message("Imported"), transcripts.add, made).result
    study.do(Message("Filed"), folders.file, [first], "Utara")
    page = show(study)
    qtbot.wait(200)
    tree = page.transcripts.by_folder

    def at(guid: str) -> QPoint:
        return tree.visualRect(tree.index_of(guid)).center() - QPoint(60, 0)

    opened = page.reading.record.guid
    tree.scrollTo(tree.index_of(second))
    head = tree.visualRect(tree.group_index("Utara")).center() - QPoint(60, 0)
    drag(qtbot, tree.viewport(), at(second), tree.viewport(), head)
    qtbot.waitUntil(lambda: page.reading.row(second).folder == "Utara")
    assert tree.guids()[:2] == [first, second]
    above = at(first) - QPoint(0, 8)
    drag(qtbot, tree.viewport(), at(second), tree.viewport(), above)
    qtbot.waitUntil(lambda: tree.guids()[:2] == [second, first])
    assert page.reading.record.guid == opened, "a drag opens nothing"
