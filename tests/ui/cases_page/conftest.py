"""A small study with cases, in a real window, and a researcher's hands on its table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from codebook.errors import Message
from projects.queries import cases as queries
from qualcode import importers
from qualcode.edits import cases, transcripts
from ui import background

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.cases_page.page import CasesPage
    from ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ATTRIBUTES = [
    ("Asal", "choice", ("Banjar", "Jawa")),
    ("Umur", "number", ()),
    ("Mulai", "date", ()),
    ("Dilatih", "boolean", ()),
    ("Pelatihan", "choices", ("kas", "rapat")),
    ("Catatan", "text", ()),
]
PEOPLE = {
    "Bu Ani": {"Asal": "Banjar", "Umur": 41, "Dilatih": True},
    "Bu Budi": {"Asal": "Jawa", "Umur": 38.5, "Mulai": "2025-03-14"},
    "Bu Cici": {"Pelatihan": ["kas"]},
}


@pytest.fixture
def study(project: Project, tmp_path: Path) -> Project:
    """Return a project with three cases, six attributes and one interview of nobody."""
    rows = [cases.CellRow("", name, values) for name, values in PEOPLE.items()]
    project.do(Message("Cases"), cases.fill, ATTRIBUTES, rows)
    file = tmp_path / "I-09.txt"
    file.write_text("P: Apa kabar?\nN: Baik, Bu.\nP: Lalu?\nN: Begitulah.\n", encoding="utf-8")
    arrival = transcripts.Arrival(importers.read(file), "I-09")
    project.do(Message("Imported"), transcripts.add, [arrival])
    return project


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., CasesPage]]:
    """Return a function that shows the page of cases of a project in a window."""
    windows: list[MainWindow] = []

    def make(project: Project, width: int = 1366, height: int = 768) -> CasesPage:
        from ui.cases_page.page import CasesPage
        from ui.main_window import MainWindow

        window = MainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.set_workspace(project)
        window.show_page("cases")
        page = window.page("cases")
        assert isinstance(page, CasesPage)
        page.grid.setFocus()
        return page

    yield make
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20000)
    for window in windows:
        window.close()


@pytest.fixture
def page(study: Project, show: Callable[..., CasesPage]) -> CasesPage:
    """Return the page of the small study."""
    return show(study)


class Hands:
    """What a researcher's hands do on the table."""

    def __init__(self, page: CasesPage, project: Project) -> None:
        self.page = page
        self.project = project

    def at(self, case: str, attribute: str = "") -> None:
        """Go to a cell."""
        row = next(
            (at for at, each in enumerate(self.page.model.shown()) if each.name == case),
            self.page.model.last_row(),
        )
        self.page.grid.go(row, self.column(attribute))

    def column(self, attribute: str) -> int:
        """Return the column of an attribute, 0 for the names."""
        found = [e.guid for e in self.page.study.attributes if e.name == attribute]
        return self.page.model.column_of(found[0]) if found else 0

    def select(self, first: tuple[str, str], last: tuple[str, str]) -> None:
        """Select from one cell to another."""
        self.at(*last)
        end = self.page.grid.here()
        self.at(*first)
        self.page.grid.go(*self.page.grid.here(), select_to=end)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the keyboard is."""
        QTest.keyClick(self.page.window().focusWidget(), key, held)

    def type(self, text: str) -> None:
        """Type letter by letter, each to where the keyboard is then."""
        for letter in text:
            QTest.keyClicks(self.page.window().focusWidget(), letter)

    def paste(self, text: str) -> None:
        """Put a text on the clipboard and press Ctrl+V."""
        QGuiApplication.clipboard().setText(text)
        self.key(Qt.Key.Key_V, CTRL)

    def undo(self) -> None:
        """Take the last step back."""
        self.page.window().undo()

    def values(self, case: str) -> dict[str, Any]:
        """Return what the project holds of a case."""
        found = {each.name: each.attributes for each in self.project.ask(queries.records)}
        return found[case]

    def names(self) -> list[str]:
        """Return the names of the cases in the project."""
        return [each.name for each in self.project.ask(queries.records)]

    def steps(self) -> int:
        """Return how many steps the journal holds."""
        from projects.queries import journal

        return len(self.project.ask(journal.entries))


@pytest.fixture
def hands(page: CasesPage, study: Project) -> Hands:
    """Return the hands on the page."""
    return Hands(page, study)
