"""The window is closed while something is written: nothing half done stays, nothing is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from PySide6.QtTest import QTest

from codebook.errors import Message
from projects import database
from projects.project import Project
from projects.queries import codes, transcripts
from projects.records import Span
from qualcode.edits import coding
from tests.ui.walk import fill, settle
from ui import background, errors
from ui.report_page.saving import saver_of
from ui.team_page.sharing import Sharing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


@pytest.fixture
def told() -> Iterator[list[object]]:
    """Return what reached the top while the test ran: bugs and known errors."""
    found: list[object] = []
    errors.reporter.bug.connect(found.append)
    errors.reporter.known.connect(found.append)
    yield found
    errors.reporter.bug.disconnect(found.append)
    errors.reporter.known.disconnect(found.append)


@pytest.fixture
def window(
    make_window: Callable[[], MainWindow], project: Project, files: list[Path], qtbot: QtBot
) -> MainWindow:
    made = make_window()
    made.set_workspace(project)
    assert made.workspace is not None
    fill(made.workspace, files)
    row = made.workspace.ask(transcripts.rows)[0]
    code = made.workspace.ask(codes.tree)[0].guid
    record = made.workspace.ask(transcripts.record, row.guid)
    rows = [
        {"transcript": row.guid, "span": Span(start, start + 1 + start % 7), "code": code}
        for start in range(len(record.text) - 8)
        if record.text[start : start + 1 + start % 7].strip()
    ]
    made.workspace.perform(Message("Coded"), coding.code_many, rows)
    settle(qtbot)
    return made


def save_report(window: Any, path: Path) -> None:
    saver_of(window).save(window.workspace, path.with_suffix(".docx"))


def export_excerpts(window: Any, path: Path) -> None:
    window.show_page("excerpts")
    page = window.page("excerpts")
    while background.running():
        QTest.qWait(10)
    assert page.reading.excerpts
    for suffix in (".docx", ".xlsx", ".csv"):
        page.exporting.write(path.with_suffix(suffix), page.reading.excerpts)


def write_qdpx(window: Any, path: Path) -> None:
    Sharing(window).sending.write_project(window.workspace, path.with_suffix(".qdpx"))


def read_colleague(window: Any, path: Path) -> None:
    Sharing(window).receiving.receive_project(path.with_name("teman.qualcode"))


def save_copy(window: Any, path: Path) -> None:
    window.doors.copy_to(path.with_suffix(".qualcode"))


WORKS = (save_report, export_excerpts, write_qdpx, read_colleague, save_copy)


@pytest.mark.parametrize("work", WORKS, ids=lambda each: each.__name__)
@pytest.mark.parametrize(  # ms: before, while and after most is written
    ("close", "moment"), [("close", 0), ("close", 10), ("close", 60), ("close_project", 10)]
)
def test_closing_while_something_is_written(
    window: Any, told: list[object], tmp_path: Path, work: Callable[[Any, Path], None],
    close: str, moment: int,
) -> None:  # fmt: skip
    path = window.workspace.project.path
    database.copy_file(path, tmp_path / "teman.qualcode")
    folder = tmp_path / "hasil"
    folder.mkdir()
    (tmp_path / "teman.qualcode").rename(folder / "teman.qualcode")
    work(window, folder / "Peran")
    assert background.running()
    QTest.qWait(moment)
    getattr(window, close)()
    assert background.running() == 0
    QTest.qWait(30)  # what was told to the window meanwhile comes now
    assert told == []
    for left in folder.iterdir():
        assert left.stem in {"Peran", "teman"}, left.name
        if left.suffix in {".docx", ".xlsx", ".qdpx"}:
            assert ZipFile(left).testzip() is None
        elif left.suffix == ".csv":
            assert left.read_bytes().endswith(b"\n")
        elif left.suffix == ".qualcode":
            Project.open(left).close()
    assert not path.with_name(path.name + ".lock").exists()
    again = Project.open(path)
    assert len(again.ask(transcripts.rows)) == 2
    again.close()
