"""A small study in a real window, on the page of the codebook."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from codebook.errors import Message
from codebook.model import Code, Codebook
from projects.queries import codes as queries
from projects.queries import transcripts as transcript_queries
from projects.records import CodeRecord, Span
from qualcode import importers
from qualcode.edits import coding, transcripts
from ui import background

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.codebook_page.page import CodebookPage
    from ui.main_window import MainWindow

TEXT = """P: Apa peran Ibu di Kube?
N: Saya mendampingi rapat tiap bulan. Lalu saya mengajak anggota supaya jangan menyerah.
P: Apa yang menghambat?
N: Modalnya kurang. Jalannya jauh dari kota.
"""
BOOK = Codebook(
    guid="7a0a2c06-9d53-4b0c-b65e-4a1a2f3a0002",
    name="Peran pendamping",
    version="4",
    codes=(
        Code(
            "peran", "Peran", "#8b173a", kind="role", definition="Apa yang dikerjakan.",
            children=(
                Code("fasil", "Fasilitator", "#3760c9", kind="role", key="1",
                     definition="Memudahkan rapat."),
                Code("motiv", "Motivator", "#e16c10", kind="role", key="2"),
                Code("mobil", "Mobilisator", "#9784ce", kind="role", key="3"),
            ),
        ),
        Code(
            "hambat", "Penghambat", "#bc4757", kind="inhibiting", definition="Yang menghambat.",
            children=(Code("modal", "Modal terbatas", "#5c6232", kind="inhibiting"),),
        ),
    ),
)  # fmt: skip
PASSAGES = (
    ("mendampingi rapat tiap bulan", "fasil"),
    ("mengajak anggota", "fasil"),
    ("jangan menyerah", "fasil"),
    ("mengajak anggota", "motiv"),
    ("Modalnya kurang", "modal"),
)


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Project]:
    """Return a project with one interview, six codes and five codings."""
    from projects.project import Project

    made = Project.create(
        tmp_path / "kube.qualcode", title="Kube", codebook=BOOK, coder="Lidia Ayal"
    )
    file = tmp_path / "I-01 Ibu Salmiah.txt"
    file.write_text(TEXT, encoding="utf-8")
    draft = transcripts.expected(importers.read(file))
    guid = made.do(Message("Imported"), transcripts.add, [draft]).result[0]
    text = made.ask(transcript_queries.text, guid)
    rows = [
        {
            "transcript": guid,
            "span": Span(text.index(words), text.index(words) + len(words)),
            "code": code,
        }
        for words, code in PASSAGES
    ]
    made.do(Message("Coded"), coding.code_many, rows)
    yield made
    made.close()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., CodebookPage]]:
    """Return a function that shows the codebook page of a project in a window."""
    windows: list[MainWindow] = []

    def make(project: Project, width: int = 1366, height: int = 768) -> CodebookPage:
        from ui.codebook_page.page import CodebookPage
        from ui.main_window import MainWindow

        window = MainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.set_workspace(project)
        window.show_page("codebook")
        page = window.page("codebook")
        assert isinstance(page, CodebookPage)
        page.codes.tree.setFocus()
        return page

    yield make
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20000)
    for window in windows:
        window.close()


@pytest.fixture
def page(study: Project, show: Callable[..., CodebookPage]) -> CodebookPage:
    """Return the codebook page of the small study."""
    return show(study)


class Hands:
    """What a researcher's hands do on the page."""

    def __init__(self, page: CodebookPage) -> None:
        self.page = page

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key wherever the keyboard is."""
        focused = self.page.window().focusWidget() or self.page
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(focused, key, held)

    def type(self, text: str) -> None:
        """Type letter by letter, each to where the keyboard is then."""
        for letter in text:
            QTest.keyClicks(self.page.window().focusWidget(), letter)

    def click(self, guid: str, *modifiers: Qt.KeyboardModifier) -> None:
        """Click a code of the tree."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        tree = self.page.codes.tree
        place = tree.visualRect(tree.codes.index_of(guid)).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, held, QPoint(80, place.y()))

    def undo(self) -> None:
        """Take the last step back."""
        assert self.page.window().workspace.undo()

    def outline(self) -> list[str]:
        """Return the codes of the project, indented."""
        return ["  " * code.depth + code.name for code in self.codes()]

    def codes(self) -> tuple[CodeRecord, ...]:
        """Return the codes of the project."""
        found: tuple[CodeRecord, ...] = self.page.window().workspace.ask(queries.tree)
        return found

    def code(self, guid: str) -> CodeRecord:
        """Return a code as it stands in the project."""
        return next(code for code in self.codes() if code.guid == guid)


@pytest.fixture
def hands(page: CodebookPage) -> Hands:
    """Return the hands on the page."""
    return Hands(page)
