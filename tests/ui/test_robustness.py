"""What happens around the window: files go away, disks fill up, screens are unplugged."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget

from codebook.errors import Message
from projects import database
from projects.project import Project
from projects.queries import codes as queries
from projects.queries import codings, transcripts
from projects.records import Span
from qualcode.edits import codes, coding
from tests.ui.dialogs.talks import talk
from tests.ui.walk import fill, settle
from ui import background, fonts, pages, settings
from ui.dialogs import import_dialog
from ui.main_window import MainWindow
from ui.window import place
from ui.window.place import in_sight

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
windows = pytest.mark.skipif(os.name == "nt", reason="an open file cannot be moved there")


@pytest.fixture
def make_window(qtbot: QtBot, qapp: Any) -> Iterator[Callable[[Project], MainWindow]]:
    made: list[MainWindow] = []
    qapp.windows.clear()  # those of earlier tests are gone

    def make(project: Project) -> MainWindow:
        window = MainWindow(qapp.open_window)
        made.append(window)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        window.set_workspace(project)
        return window

    yield make
    for window in made:
        window.close()
    for window in qapp.windows:
        window.close()
    qapp.windows.clear()


@pytest.fixture
def window(make_window: Callable[[Project], MainWindow], project: Project) -> MainWindow:
    return make_window(project)


def add(window: MainWindow, name: str) -> str | None:
    assert window.workspace is not None
    return window.workspace.do(Message("Added {code}", {"code": name}), codes.add, name)


def names(window: MainWindow) -> list[str]:
    assert window.workspace is not None
    return [each.name for each in window.workspace.ask(queries.tree)]


def button_of(window: MainWindow, words: str) -> QPushButton:
    found = [
        each
        for bar in window.bars()
        for each in bar.findChildren(QPushButton)
        if words == each.text()
    ]
    assert len(found) == 1, [bar.sentence() for bar in window.bars()]
    return found[0]


def said(window: MainWindow) -> str:
    return " ".join(bar.sentence() for bar in window.bars())


# -- the project's file ----------------------------------------------------------------------


@windows
def test_a_file_that_was_moved_is_told_and_comes_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.workspace is not None
    path = window.workspace.project.path
    away = path.rename(tmp_path / "pindah.qualcode")
    assert add(window, "Advokator") is None
    qtbot.waitUntil(lambda: "not in its folder" in said(window))
    assert len(window.bars()) == 1
    assert "Advokator" not in names(window)
    away.rename(path)
    qtbot.mouseClick(button_of(window, "Look again"), LEFT)
    qtbot.waitUntil(lambda: not window.bars())
    assert add(window, "Advokator")
    assert "Advokator" in names(window)


@windows
def test_coming_back_to_the_window_looks_for_the_file(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workspace is not None
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    window.workspace.project.path.unlink()
    window.activateWindow()
    qtbot.waitUntil(lambda: "not in its folder" in said(window))


@windows
def test_a_copy_is_saved_and_the_window_goes_on_with_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.workspace is not None
    add(window, "Advokator")
    window.workspace.project.path.unlink()
    window.watch.look()
    qtbot.waitUntil(lambda: bool(window.bars()))
    copy = tmp_path / "selamat"
    window.doors.copy_to(copy)
    wanted = copy.with_name("selamat.qualcode")
    qtbot.waitUntil(lambda: window.workspace is not None and window.shows(wanted))
    assert "Advokator" in names(window)
    assert not window.bars()
    assert add(window, "Penghubung")
    assert window.toast.sentence() == "A copy is saved as selamat.qualcode."


def test_a_backup_leaves_the_window_where_it_is(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.workspace is not None
    path = window.workspace.project.path
    window.doors.copy_to(tmp_path / "cadangan.qualcode")
    qtbot.waitUntil(lambda: bool(window.toast.sentence()))
    assert window.shows(path)
    again = Project.open(tmp_path / "cadangan.qualcode")
    assert [each.name for each in again.ask(queries.tree)] == names(window)
    again.close()


def limit(session: Any, pages: int) -> None:
    """Let the database have so many pages at most, as on a disk that is full."""
    session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_a_full_disk_changes_nothing_and_may_be_tried_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.workspace is not None
    before = names(window)

    # SQLite raises the number to what the file has already: not one page more may be written.
    window.workspace.ask(limit, 1)
    refused = [
        name for name in (f"Kode {n} " + "x" * 150 for n in range(400)) if not add(window, name)
    ]
    assert refused
    assert "The disk is full" in said(window)
    kept = names(window)
    assert not set(refused) & set(kept)
    assert set(before) <= set(kept)
    window.workspace.ask(limit, 1_000_000)
    qtbot.mouseClick(button_of(window, "Try again"), LEFT)
    assert names(window) == [*kept, refused[0]]
    assert not window.bars()


def test_a_full_disk_refuses_a_coding_and_a_name_and_keeps_what_was(
    window: MainWindow, files: list[Path], qtbot: QtBot
) -> None:
    workspace = window.workspace
    assert workspace is not None
    fill(workspace, files)
    row = workspace.ask(transcripts.rows)[0]
    code = workspace.ask(queries.tree)[1].guid
    workspace.ask(limit, 1)
    # Free room in pages that are there is used up first.
    while workspace.do(Message("Added"), codes.add, f"Isi {len(names(window))} " + "x" * 280):
        pass
    for bar in window.bars():
        bar.shut()
    before = workspace.ask(codings.of_transcript, row.guid), names(window), workspace.undo_label()
    comment = "Panjang. " * 2_000
    coded = workspace.do(
        Message("Coded"), coding.code_passage, row.guid, Span(0, 9), code, comment, 2
    )
    assert coded is None
    renamed = workspace.do(Message("Wrote"), codes.change, code, definition=comment)
    assert renamed is None
    assert "The disk is full" in said(window)
    assert len(window.bars()) == 1
    after = workspace.ask(codings.of_transcript, row.guid), names(window), workspace.undo_label()
    assert after == before
    workspace.ask(limit, 1_000_000)
    qtbot.mouseClick(button_of(window, "Try again"), LEFT)
    again = workspace.ask(codings.of_transcript, row.guid)  # what was refused first
    assert [each.comment for each in again if each not in before[0]] == [comment]
    settle(qtbot)


def test_a_file_that_another_program_writes_is_waited_for(
    make_window: Callable[[Project], MainWindow],
    make_project: Callable[..., Project],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    window = make_window(make_project("sibuk"))
    assert window.workspace is not None
    other = sqlite3.connect(window.workspace.project.path)
    other.execute("BEGIN IMMEDIATE")
    assert add(window, "Advokator") is None
    assert "written by another program" in said(window)
    other.rollback()
    other.close()
    qtbot.mouseClick(button_of(window, "Try again"), LEFT)
    assert "Advokator" in names(window)


# -- work under way --------------------------------------------------------------------------


def until_cancelled(started: threading.Event) -> background.Work[None]:
    def work(progress: background.Progress, cancelled: background.Cancelled) -> None:
        started.set()
        while not cancelled():
            progress(1, 10)
            threading.Event().wait(0.01)

    return work


def test_closing_a_project_ends_its_own_work_only(
    make_window: Callable[[Project], MainWindow], make_project: Callable[..., Project], qtbot: QtBot
) -> None:
    first, second = make_window(make_project("satu")), make_window(make_project("dua"))
    begun = threading.Event(), threading.Event()
    tasks = [
        background.run(until_cancelled(event), lambda _: None, owner=window.workspace)
        for event, window in zip(begun, (first, second), strict=True)
    ]
    assert all(event.wait(5) for event in begun)
    first.close_project()
    assert [task.running() for task in tasks] == [False, True]
    assert second.workspace is not None
    second.close()
    assert not tasks[1].running()


def test_work_begun_while_a_project_closes_ends_before_its_file_is_closed(
    window: MainWindow,
) -> None:
    workspace = window.workspace
    assert workspace is not None
    begun = threading.Event()
    tasks: list[background.Task] = []
    workspace.closing.connect(
        lambda: tasks.append(background.run(until_cancelled(begun), lambda _: None))
    )
    window.close_project()
    assert [task.running() for task in tasks] == [False]


def test_work_belongs_to_the_window_it_was_started_in(
    make_window: Callable[[Project], MainWindow], make_project: Callable[..., Project], qtbot: QtBot
) -> None:
    first, second = make_window(make_project("satu")), make_window(make_project("dua"))
    begun = threading.Event()
    qtbot.waitUntil(second.isActiveWindow)
    task = background.run(until_cancelled(begun), lambda _: None)
    assert task.owner is second.workspace
    with background.working_for(first.workspace):
        assert background.run(until_cancelled(begun), lambda _: None).owner is first.workspace
    first.close_project()
    assert task.running()
    second.close_project()
    assert not task.running()


def test_closing_the_window_during_an_import_leaves_nothing_half_done(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.workspace is not None
    path = window.workspace.project.path
    files = []
    for number in range(30):
        file = tmp_path / f"I-{number:02} Pak Rifani.txt"
        file.write_text("\n".join(talk("Pak Rifani", extra="Panjang. " * 400)), encoding="utf-8")
        files.append(file)
    dialog = import_dialog.open_for(window, files)
    assert dialog is not None
    window.close()
    assert background.running() == 0
    assert not path.with_name(path.name + ".lock").exists()
    again = Project.open(path)
    assert again.ask(transcripts.rows) == ()
    again.close()


def test_closing_a_project_brings_none_of_its_pages_to_the_front(window: MainWindow) -> None:
    for entry in (*pages.PAGES, pages.PAGES[0]):
        window.show_page(entry.key)
    stack = window.body()
    assert isinstance(stack, QStackedWidget)
    fronts: list[QWidget | None] = []
    stack.currentChanged.connect(lambda place: fronts.append(stack.widget(place)))
    window.close_project()
    assert fronts == [window.start]
    assert background.running() == 0


# -- several windows -------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_project_that_is_open_comes_to_the_front(
    make_window: Callable[[Project], MainWindow], make_project: Callable[..., Project]
) -> None:
    one, two = make_project("satu", title="Satu"), make_project("dua", title="Dua")
    first, second = make_window(one), make_window(two)
    first.setWindowState(Qt.WindowState.WindowMinimized)
    second.open_project(one.path.parent / "." / one.path.name)
    assert not second.bars()
    assert second.shows(two.path)
    assert not first.isMinimized()
    assert first.shows(one.path)


# -- screens, fonts, folders -----------------------------------------------------------------


def test_a_window_comes_back_from_a_screen_that_is_gone(window: MainWindow) -> None:
    window.setGeometry(6000, 4000, 1000, 600)
    window.place.bring_back()
    areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    assert any(area.contains(window.geometry()) for area in areas)


def test_a_window_on_the_second_screen_stays_there(window: MainWindow) -> None:
    second = QGuiApplication.screens()[-1].availableGeometry()
    wanted = QRect(second.left() + 40, second.top() + 60, 900, 600)
    window.setGeometry(wanted)
    window.place.bring_back()
    assert window.geometry() == wanted


def test_the_place_is_remembered(
    make_window: Callable[[Project], MainWindow], make_project: Callable[..., Project]
) -> None:
    window = make_window(make_project("satu"))
    window.setGeometry(100, 120, 1100, 640)
    window.close()
    assert make_window(make_project("dua")).place is not None
    again = MainWindow()
    assert again.geometry() == QRect(100, 120, 1100, 640)
    again.deleteLater()


AREA = st.builds(
    QRect, st.integers(-4000, 4000), st.integers(-4000, 4000), st.integers(640, 3840),
    st.integers(380, 2160),
)  # fmt: skip


@given(st.lists(AREA, min_size=1, max_size=3), AREA)
def test_a_window_can_always_be_pulled_by_its_title(areas: list[QRect], wanted: QRect) -> None:
    found = in_sight(wanted, areas)
    title = QRect(found.left(), found.top() - place.FRAME.height(), found.width(), 40)
    seen = [title.intersected(area) for area in areas]
    assert any(each.width() >= 160 and each.height() > 0 for each in seen)
    assert found == wanted or areas[0].contains(found)
    assert in_sight(found, areas) == found


def test_a_small_screen_has_a_smaller_least_window(window: MainWindow) -> None:
    assert window.minimumSize() == QSize(820, 470)


def test_a_missing_font_falls_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FAMILIES", ("Tidak Ada Huruf Ini", "Huruf Kosong"))
    monkeypatch.setattr(fonts, "families", lambda: list(fonts.FAMILIES))
    font = fonts.font(13)
    assert QFontInfo(font).family() not in fonts.FAMILIES
    assert QFontInfo(font).pixelSize() == 13
    assert QFontMetrics(font).horizontalAdvance("Fasilitator") > 40
    assert isinstance(font, QFont)


@pytest.mark.parametrize("folder", ["ꦗꦮ ꦥꦤ꧀ꦝꦩ꧀ꦥꦶꦁ", "Bu Titin 😀 100% (baru)", "ñandú & co #1?"])
def test_any_name_of_a_folder_will_do(
    make_window: Callable[[Project], MainWindow], tmp_path: Path, folder: str, qtbot: QtBot
) -> None:
    if os.name == "nt":
        folder = folder.replace("?", "")
    home = tmp_path / folder
    home.mkdir()
    path = home / f"{folder}.qualcode"
    window = make_window(Project.create(path, title=folder, coder="LA"))
    assert folder in window.windowTitle()
    add(window, "Advokator")
    window.doors.copy_to(home / "salinan.qualcode")
    qtbot.waitUntil(lambda: bool(window.toast.sentence()))
    window.close_project()
    assert settings.recents()[0].path == str(path)
    window.open_project(path)
    assert "Advokator" in names(window)
    assert not window.bars()
    assert QApplication.overrideCursor() is None
