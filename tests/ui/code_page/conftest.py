"""A small study in a real project, in a real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from codebook.errors import Message
from codebook.model import Code, Codebook
from qualcode import importers
from qualcode.edits import transcripts
from ui import background

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.code_page.page import CodePage
    from ui.main_window import MainWindow

FIRST = """P: Apa peran Ibu di Kube?
N: Saya mendampingi rapat tiap bulan. Lalu saya mengajak anggota supaya jangan \
menyerah. 😀 Kami juga mencatat kas bersama.
P: Apa yang menghambat?
N: Modalnya kurang. Jalannya jauh dari kota.
P: Terima kasih, Bu.
N: Sama-sama. Semoga usaha ini maju terus.
"""
SECOND = """P: Bagaimana pelatihannya?
N: Pelatihan dua kali setahun dari dinas. Motivasi anggota naik sesudah itu.
"""
BOOK = Codebook(
    guid="7a0a2c06-9d53-4b0c-b65e-4a1a2f3a0001",
    name="Uji",
    codes=(
        Code(
            "peran", "Peran", "#8B173A", kind="role",
            children=(
                Code("fasil", "Fasilitator", "#3760C9", kind="role", key="1",
                     definition="Memudahkan rapat."),
                Code("motiv", "Motivator", "#E16C10", kind="role", key="2",
                     include="Ada ajakan."),
                Code("mobil", "Mobilisator", "#9784CE", kind="role", key="3"),
            ),
        ),
        Code(
            "hambat", "Penghambat", "#BC4757", kind="inhibiting",
            children=(Code("modal", "Modal terbatas", "#5C6232", kind="inhibiting"),),
        ),
    ),
)  # fmt: skip


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Project]:
    """Return a project with two short interviews and five codes."""
    from projects.project import Project

    made = Project.create(
        tmp_path / "kube.qualcode", title="Kube", codebook=BOOK, coder="Lidia Ayal"
    )
    drafts = []
    for name, text in (("I-01 Ibu Salmiah", FIRST), ("I-02 Pak Hairul", SECOND)):
        file = tmp_path / f"{name}.txt"
        file.write_text(text, encoding="utf-8")
        drafts.append(transcripts.expected(importers.read(file)))
    made.do(Message("Imported"), transcripts.add, drafts)
    yield made
    made.close()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., CodePage]]:
    """Return a function that shows the code page of a project in a window."""
    windows: list[MainWindow] = []

    def make(project: Project, width: int = 1366, height: int = 768) -> CodePage:
        from ui.code_page.page import CodePage
        from ui.main_window import MainWindow

        window = MainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.set_workspace(project)
        page = window.page("code")
        assert isinstance(page, CodePage)
        page.view.setFocus()
        return page

    yield make
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20000)
    for window in windows:
        window.close()


@pytest.fixture
def page(study: Project, show: Callable[..., CodePage]) -> CodePage:
    """Return the code page of the small study, the first interview open."""
    from qualcode import sentences

    sentences.warm_up("id")
    return show(study)


class Hands:
    """What a researcher's hands do on the page."""

    def __init__(self, page: CodePage) -> None:
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

    def undo(self) -> None:
        """Press Ctrl+Z as soon as the window knows that there is a step."""
        for _ in range(100):
            if self.page.window().menus.actions["undo"].isEnabled():
                break
            QTest.qWait(5)
        self.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def drag_over(self, words: str) -> tuple[int, int]:
        """Select words with the mouse; returns where they stand."""
        view = self.page.view
        text = view.record().text
        start = text.index(words)
        end = start + len(words)
        from projects.records import Span

        left, top, right, bottom = view.passage_rect(Span(start, end))
        from PySide6.QtCore import QPoint

        begin, stop = QPoint(round(left), round(top) + 10), QPoint(round(right), round(bottom) - 8)
        viewport = view.viewport()
        viewport.repaint()  # the borders that can be dragged are those that were painted
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(viewport, (begin + stop) / 2)
        QTest.mouseMove(viewport, stop)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=stop)
        return start, end

    def coded(self) -> list[tuple[str, str]]:
        """Return (code, passage) of every coding of the open interview in the project."""
        from projects.queries import codes, codings

        record = self.page.reading.record
        assert record is not None
        ask = self.page.reading.workspace.ask
        names = {code.guid: code.name for code in ask(codes.tree)}
        found = ask(codings.of_transcript, record.guid)
        return [(names[each.code], each.text) for each in found]


@pytest.fixture
def hands(page: CodePage) -> Hands:
    """Return the hands on the page."""
    return Hands(page)
