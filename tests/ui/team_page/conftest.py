"""Two coders and a supervisor: a project in a window, a colleague's copy, a commented document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from codebook.errors import Message
from projects import database
from projects.project import Project
from projects.queries import codes, codings, transcripts
from qualcode import importers
from qualcode.edits import coding
from qualcode.edits import transcripts as transcript_edits
from ui import background
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.records import CodingRecord
    from ui.team_page.page import TeamPage

FIRST = """P: Apa peran Ibu di Kube?
N: Saya mendampingi rapat tiap bulan dan mencatat kas bersama anggota.
P: Apa yang menghambat?
N: Modalnya kurang 😀, jalannya jauh dari kota, pembeli jarang datang ke sini.
P: Terima kasih, Bu.
N: Sama-sama, semoga usaha ini maju terus sampai tahun depan.
"""
SECOND = """P: Bagaimana pelatihannya, Pak?
N: Pelatihan dua kali setahun dari dinas, lalu kami berlatih sendiri di rumah.
"""


@pytest.fixture
def home(project: Project, tmp_path: Path) -> Project:
    """Return the project of Lidia with two interviews."""
    for name, text in (("I-01 Ibu Salmiah", FIRST), ("I-02 Pak Hairul", SECOND)):
        file = tmp_path / f"{name}.txt"
        file.write_text(text, encoding="utf-8")
        arrival = transcript_edits.expected(importers.read(file))
        project.do(Message("Imported"), transcript_edits.add, [arrival])
    return project


def guid_of(project: Project, name: str) -> str:
    """Return the guid of the transcript whose name begins so."""
    return next(row.guid for row in project.ask(transcripts.rows) if row.name.startswith(name))


def code_of(project: Project, name: str) -> str:
    """Return the guid of a code by its name."""
    return next(code.guid for code in project.ask(codes.tree) if code.name == name)


def give(project: Project, transcript: str, words: str, code: str) -> str:
    """Give a code to words of a transcript; returns the coding."""
    text = project.ask(transcripts.text, transcript)
    start = text.index(words)
    step = Message("Coded {code}", {"code": code})
    span = (start, start + len(words))
    return project.do(step, coding.code_passage, transcript, span, code_of(project, code)).result


def standing(project: Project) -> list[CodingRecord]:
    """Return every coding of the project."""
    guids = [row.guid for row in project.ask(transcripts.rows)]
    return [each for guid in guids for each in project.ask(codings.of_transcript, guid)]


@pytest.fixture
def colleague(home: Project, tmp_path: Path) -> Callable[..., Project]:
    """Return a function that opens a copy of the project for another coder."""

    def copy(name: str = "rahmat", coder: str = "Rahmat Hidayat") -> Project:
        path = tmp_path / f"{name}.qualcode"
        database.copy_file(home.path, path)
        return Project.open(path, coder)

    return copy


@pytest.fixture
def rahmat(colleague: Callable[..., Project]) -> Path:
    """Return the file of a colleague who coded twice and made a code."""
    other = colleague()
    give(other, guid_of(other, "I-01"), "mencatat kas bersama", "Fasilitator")
    give(other, guid_of(other, "I-01"), "Modalnya kurang 😀", "Motivator")
    path = other.path
    other.close()
    return path


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., TeamPage]]:
    """Return a function that opens a project in a window, at the page of the team."""
    from ui.team_page.page import TeamPage

    windows: list[MainWindow] = []

    def make(project: Project, width: int = 1366, height: int = 768) -> TeamPage:
        window = MainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.set_workspace(project)
        window.show_page("team")
        page = window.page("team")
        assert isinstance(page, TeamPage)
        return page

    yield make
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20000)
    for window in windows:
        window.close()


@pytest.fixture
def page(home: Project, show: Callable[..., TeamPage]) -> TeamPage:
    """Return the page of the team of Lidia's project."""
    return show(home)


@pytest.fixture
def rest(qtbot: QtBot) -> Callable[[], None]:
    """Return a function that waits until nothing is under way."""

    def wait() -> None:
        qtbot.waitUntil(lambda: background.running() == 0, timeout=20000)
        qtbot.wait(20)

    return wait


def window_of(page: Any) -> MainWindow:
    """Return the window of a page."""
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def press(page: Any, key: Qt.Key) -> None:
    """Press a key wherever the keyboard is."""
    QTest.keyClick(page.window().focusWidget() or page, key)


def click(button: Any) -> None:
    """Click a button."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def commented(home: Project, tmp_path: Path) -> Path:
    """Return a transcript in Word with a supervisor's comments, two of them codes."""
    from docx import Document

    from qualcode import margins

    give(home, guid_of(home, "I-01"), "jalannya jauh dari kota", "Motivator")
    path = tmp_path / "I-01 berkode.docx"
    path.write_bytes(home.ask(margins.written, guid_of(home, "I-01")))
    document = Document(str(path))
    for start, said in (
        ("Saya mendampingi", "Fasilitator\nPeran yang jelas."),
        ("Sama-sama", "Tanyakan lagi tahun depan."),
        ("Terima kasih", "Harapan warga"),
    ):
        paragraph = next(each for each in document.paragraphs if start in each.text)
        document.add_comment(paragraph.runs, text=said, author="Dr. Hartati", initials="DH")
    document.save(str(path))
    return path
