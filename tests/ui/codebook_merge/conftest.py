"""Two teams with one codebook: ours in a window, theirs in a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from codebook import formats
from codebook.errors import Message
from codebook.model import Code, Codebook
from projects.queries import codes as queries
from projects.queries import versions
from projects.records import CodeRecord
from qualcode.edits import codes, sharing
from tests.ui.codebook_page.conftest import page, show, study
from ui import background

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.codebook_merge.join_view import JoinView
    from ui.codebook_page.page import CodebookPage

__all__ = ["page", "show", "study"]

Change = Callable[[Code], Code | None]


def changed(book: Codebook, change: Change) -> Codebook:
    """Return a codebook with every code changed, without those that come back as None."""

    def walk(codes_: tuple[Code, ...]) -> tuple[Code, ...]:
        found = []
        for code in codes_:
            new = change(code)
            if new is not None:
                found.append(replace(new, children=walk(new.children)))
        return tuple(found)

    return replace(book, codes=walk(book.codes))


@dataclass
class Teams:
    """Our page, the version that both have, and the folder in which theirs arrives."""

    page: CodebookPage
    shared: Codebook
    folder: Path
    bot: QtBot

    def theirs(self, change: Change, version: str = "5") -> Codebook:
        """Return what the other team made of the shared version."""
        told = changed(self.shared, change)
        return replace(told, version=version, revision="", ancestors=(self.shared.revision,))

    def file(self, book: Codebook, name: str = "Tim Yogyakarta.json") -> Path:
        """Write a codebook into a file."""
        path = self.folder / name
        path.write_bytes(formats.dump(book, path.suffix).data)
        return path

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.bot.waitUntil(lambda: background.running() == 0, timeout=10_000)
        self.bot.wait(1)

    def receive(self, book: Codebook, name: str = "Tim Yogyakarta.json") -> None:
        """Let our page receive a codebook."""
        self.page.doors.receive_file(self.file(book, name))
        self.settle()

    @property
    def view(self) -> JoinView:
        """Return the joining in sight."""
        view = self.page.doors.join
        assert view is not None
        return view

    def ours(self, guid: str, **columns: str) -> None:
        """Change a code of ours."""
        self.page.window().workspace.do(Message("Changed"), codes.change, guid, **columns)

    def code(self, guid: str) -> CodeRecord:
        """Return a code as it stands in our project."""
        return next(code for code in self.codes() if code.guid == guid)

    def codes(self) -> tuple[CodeRecord, ...]:
        """Return our codes."""
        found: tuple[CodeRecord, ...] = self.page.window().workspace.ask(queries.tree)
        return found

    def press(self, *keys: Qt.Key) -> None:
        """Press keys wherever the keyboard is."""
        for key in keys:
            QTest.keyClick(self.page.window().focusWidget(), key)

    def bars(self) -> list[str]:
        """Return what the bars of the window say."""
        return [bar.sentence() for bar in self.page.window().bars()]


@pytest.fixture
def teams(study: Project, show: Callable[..., CodebookPage], tmp_path: Path, qtbot: QtBot) -> Teams:
    """Return our page; version 4 is published and with the other team."""
    study.do(Message("Published"), sharing.publish, "4")
    return Teams(show(study), study.ask(versions.to_share), tmp_path, qtbot)
