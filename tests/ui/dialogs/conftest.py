"""A window on a real project, with a plain page, and real files to import."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from ui import pages
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.workspace import Workspace


@pytest.fixture
def word_file(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that makes a Word file of lines."""
    import docx

    def make(name: str, lines: list[str]) -> Path:
        document = docx.Document()
        for line in lines:
            document.add_paragraph(line)
        path = tmp_path / name
        document.save(str(path))
        return path

    return make


@pytest.fixture
def text_file(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that makes a text file of lines."""

    def make(name: str, lines: list[str]) -> Path:
        path = tmp_path / name
        path.write_text("\n".join(lines), encoding="utf-8")
        return path

    return make


class Page(QLabel):
    """A page with nothing on it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(str(workspace.project.path))


@pytest.fixture
def window(qtbot: QtBot, project: Project, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """Return a window on the project, as large as a small laptop's screen."""
    entry = pages.PageEntry("code", "highlighter-circle", "Coding", Page)
    monkeypatch.setattr(pages, "PAGES", (entry,))
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.set_workspace(project)
    made.show()
    made.activateWindow()
    yield made
    made.close()
