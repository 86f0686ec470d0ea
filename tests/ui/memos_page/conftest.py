"""The page of memos of a small study, in a real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from codebook.errors import Message
from qualcode import importers
from qualcode.edits import memos, transcripts
from ui import background
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.memos_page.page import MemosPage

FACILITATOR = "5a0a2c06-9d53-4b0c-b65e-4a1a2f3a0011"
MOTIVATOR = "5a0a2c06-9d53-4b0c-b65e-4a1a2f3a0012"
TEXT = "P: Apa peran Ibu?\nN: Saya mengajak 😀 anggota supaya jangan menyerah.\n"


@pytest.fixture
def transcript(project: Project, tmp_path: Path) -> str:
    """Return the guid of a short interview in the project."""
    file = tmp_path / "I-01 Ibu Salmiah.txt"
    file.write_text(TEXT, encoding="utf-8")
    arrival = transcripts.expected(importers.read(file))
    return project.do(Message("Imported"), transcripts.add, [arrival]).result[0]


@pytest.fixture
def write(project: Project) -> Callable[..., str]:
    """Return a function that writes a memo into the project."""

    def make(place: str, target: str, text: str, title: str = "", **keywords: object) -> str:
        done = project.do(
            Message("Wrote the memo {memo}", {"memo": title}),
            memos.write, place, target, text, title, **keywords,  # type: ignore[arg-type]
        )  # fmt: skip
        return done.result

    return make


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., MemosPage]]:
    """Return a function that opens a project in a window, at the page of memos."""
    from ui.memos_page.page import MemosPage

    windows: list[MainWindow] = []

    def make(project: Project, width: int = 1366, height: int = 768) -> MemosPage:
        window = MainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.set_workspace(project)
        window.show_page("memos")
        page = window.page("memos")
        assert isinstance(page, MemosPage)
        return page

    yield make
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20000)
    for window in windows:
        window.close()
