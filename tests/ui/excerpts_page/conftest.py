"""A small study with codings and cases, and the excerpts page in a real window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from codebook.errors import Message
from codebook.model import Code, Codebook
from qualcode import importers
from qualcode.edits import cases, coding, transcripts
from ui import background

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from sqlalchemy.orm import Session

    from projects.project import Project
    from ui.excerpts_page.page import ExcerptsPage
    from ui.main_window import MainWindow

FIRST = """P: Apa peran Ibu di Kube?
N: Saya mendampingi rapat tiap bulan. Lalu saya mengajak anggota supaya jangan \
menyerah. 😀 Kami juga mencatat kas bersama.
P: Apa yang menghambat?
N: Modalnya kurang. Jalannya jauh dari kota.
"""
SECOND = """P: Bagaimana pelatihannya?
N: Pelatihan dua kali setahun dari dinas. Motivasi anggota naik sesudah itu.
"""
BOOK = Codebook(
    guid="8a0a2c06-9d53-4b0c-b65e-4a1a2f3a0001",
    name="Uji",
    codes=(
        Code(
            "peran", "Peran", "#8B173A", kind="role",
            children=(
                Code("fasil", "Fasilitator", "#3760C9", kind="role"),
                Code("motiv", "Motivator", "#E16C10", kind="role"),
            ),
        ),
        Code("modal", "Modal terbatas", "#5C6232", kind="inhibiting"),
    ),
)  # fmt: skip
PASSAGES = (
    (0, "mendampingi rapat tiap bulan", "fasil"),
    (0, "mengajak anggota supaya jangan menyerah", "motiv"),
    (0, "jangan menyerah", "fasil"),
    (0, "Modalnya kurang", "modal"),
    (1, "Motivasi anggota naik", "motiv"),
)


def _people(session: Session) -> None:
    gender = cases.add_attribute(session, "Jenis kelamin", "choice", ["perempuan", "laki-laki"])
    for name, value in (("I-01 Ibu Salmiah", "perempuan"), ("I-02 Pak Hairul", "laki-laki")):
        cases.set_value(session, cases.add(session, name), gender, value)


@pytest.fixture
def empty_study(tmp_path: Path) -> Iterator[Project]:
    """Return a project with codes and without a transcript."""
    from projects.project import Project

    made = Project.create(
        tmp_path / "kosong.qualcode", title="Kosong", codebook=BOOK, coder="Lidia Ayal"
    )
    yield made
    made.close()


@pytest.fixture(scope="session")
def made_study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a project with two interviews, two cases and five codings, made once."""
    from projects.project import Project

    folder = tmp_path_factory.mktemp("kube")
    made = Project.create(folder / "kube.qualcode", title="Kube", codebook=BOOK, coder="Lidia Ayal")
    drafts = []
    for name, text in (("I-01 Ibu Salmiah", FIRST), ("I-02 Pak Hairul", SECOND)):
        file = folder / f"{name}.txt"
        file.write_text(text, encoding="utf-8")
        drafts.append(transcripts.expected(importers.read(file)))
    guids = made.do(Message("Imported"), transcripts.add, drafts).result
    made.do(Message("People"), _people)
    rows = []
    for place, words, code in PASSAGES:
        start = (FIRST, SECOND)[place].index(words)
        rows.append({"transcript": guids[place], "span": (start, start + len(words)), "code": code})
    made.do(Message("Coded"), coding.code_many, rows)
    made.close()
    return folder / "kube.qualcode"


@pytest.fixture
def study(made_study: Path, tmp_path: Path) -> Iterator[Project]:
    """Return a project of its own for every test."""
    from projects.project import Project

    path = tmp_path / "kube.qualcode"
    shutil.copy(made_study, path)
    made = Project.open(path, coder="Lidia Ayal")
    yield made
    made.close()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., ExcerptsPage]]:
    """Return a function that shows the excerpts page of a project in a window."""
    windows: list[MainWindow] = []

    def make(project: Project, width: int = 1366, height: int = 768) -> ExcerptsPage:
        from ui.excerpts_page.page import ExcerptsPage
        from ui.main_window import MainWindow

        window = MainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.set_workspace(project)
        window.show_page("excerpts")
        page = window.page("excerpts")
        assert isinstance(page, ExcerptsPage)
        qtbot.waitUntil(lambda: page.reading.complete)
        qtbot.waitUntil(lambda: bool(page.saved.model.counts))
        return page

    yield make
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20000)
    for window in windows:
        window.close()


@pytest.fixture
def page(study: Project, show: Callable[..., ExcerptsPage]) -> ExcerptsPage:
    """Return the page of the small study."""
    return show(study)
