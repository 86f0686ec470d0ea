"""The window from outside: start page, projects, undo, languages, messages, dropped files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from codebook.errors import KnownError, Message
from projects.project import Project
from projects.queries import codes as queries
from qualcode.edits import codes
from ui import background, errors, language, pages, settings, theme
from ui.dialogs.new_project import NewProject, file_name
from ui.main_window import MainWindow
from ui.workspace import Workspace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.recorder import Changes


class CodeList(QWidget):
    """A page that lists the codes and reads them again when they change."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.shown = QLabel()
        self.memo = QLineEdit()
        self.refreshed = 0
        column = QVBoxLayout(self)
        column.addWidget(self.shown)
        column.addWidget(self.memo)
        self._read()

    def _read(self) -> None:
        from projects.queries import codes as queries

        names = [record.name for record in self.workspace.ask(queries.tree)]
        self.shown.setText(", ".join(names))

    def refresh(self, changes: Changes) -> None:
        if "code" in changes.tables():
            self.refreshed += 1
            self._read()


@pytest.fixture(autouse=True)
def _pages(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = pages.PageEntry("code", "highlighter-circle", "Coding", CodeList)
    monkeypatch.setattr(pages, "PAGES", (entry,))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def opened(window: MainWindow, project: Project) -> MainWindow:
    window.set_workspace(project)
    return window


def add_code(window: MainWindow, name: str) -> None:
    assert window.workspace is not None
    window.workspace.do(Message("Added {code}", {"code": name}), codes.add, name)


def shown(window: MainWindow) -> str:
    page = window.page("code")
    assert isinstance(page, CodeList)
    return page.shown.text()


def test_the_start_page_comes_first(window: MainWindow) -> None:
    assert window.windowTitle() == "qualcode"
    assert window.start.isVisible()
    assert not window.activity.isVisible()
    assert not window.menus.actions["undo"].isEnabled()
    assert not window.menus.menus["edit"].menuAction().isVisible()


def test_opening_shows_the_project(opened: MainWindow) -> None:
    assert opened.windowTitle() == "Uji — qualcode"
    assert opened.activity.isVisible()
    assert opened.status.progress_words() == "No interviews yet"
    assert shown(opened) == "Peran, Fasilitator, Motivator, Faktor pendukung"
    assert not opened.menus.actions["undo"].isEnabled()


def test_an_edit_can_be_undone_and_redone_by_keys(opened: MainWindow, qtbot: QtBot) -> None:
    add_code(opened, "Advokator")
    assert "Advokator" in shown(opened)
    undo = opened.menus.actions["undo"]
    qtbot.waitUntil(lambda: undo.text() == "Undo: Added Advokator")
    qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Advokator" not in shown(opened)
    qtbot.waitUntil(opened.menus.actions["redo"].isEnabled)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(opened, Qt.Key.Key_Z, both)
    assert "Advokator" in shown(opened)


def test_a_text_field_keeps_its_own_undo(opened: MainWindow, qtbot: QtBot) -> None:
    add_code(opened, "Advokator")
    page = opened.page("code")
    assert isinstance(page, CodeList)
    page.memo.setFocus()
    qtbot.keyClicks(page.memo, "catatan")
    qtbot.keyClick(page.memo, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.memo.text() == ""
    assert "Advokator" in shown(opened)


def test_a_page_hears_only_of_changes(opened: MainWindow) -> None:
    page = opened.page("code")
    assert isinstance(page, CodeList)
    add_code(opened, "Advokator")
    assert page.refreshed == 1
    add_code(opened, "advokator ")  # refused: the name is taken
    assert page.refreshed == 1
    assert [bar.isVisible() for bar in opened.bars()] == [True]


def test_the_toast_undoes(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.workspace is not None
    add_code(opened, "Advokator")
    opened.workspace.notice("Advokator added.", undo=True)
    assert opened.toast.sentence() == "Advokator added."
    qtbot.mouseClick(opened.toast._button, Qt.MouseButton.LeftButton)
    assert "Advokator" not in shown(opened)
    assert opened.toast.sentence() == ""


def test_saved_is_said(opened: MainWindow, qtbot: QtBot) -> None:
    add_code(opened, "Advokator")
    qtbot.waitUntil(lambda: opened.status._saved.text().startswith("Saved "))
    assert opened.status._saved.isVisible()


def test_closing_goes_back_and_remembers(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.workspace is not None
    path = opened.workspace.project.path
    qtbot.keyClick(opened, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert opened.workspace is None
    assert opened.start.isVisible()
    assert opened.start.list.count() == 1
    assert Path(settings.recents()[0].path) == path
    assert not path.with_name(path.name + ".lock").exists()
    area = opened.start.list.visualItemRect(opened.start.list.item(0))
    qtbot.mouseClick(
        opened.start.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center() - QPoint(100, 0)
    )
    assert opened.workspace is not None
    assert opened.windowTitle() == "Uji — qualcode"


def test_a_project_that_is_gone_is_told(window: MainWindow, tmp_path: Path) -> None:
    window.open_project(tmp_path / "hilang.qualcode")
    assert len(window.bars()) == 1
    assert "hilang.qualcode" in window.bars()[0].sentence()
    assert window.start.isVisible()


def test_language_switches_at_once(opened: MainWindow, qapp: QApplication) -> None:
    add_code(opened, "Advokator")
    before = opened.menus.menus["view"].title()
    opened.menus.language.choose("id")
    assert (before, opened.menus.menus["view"].title()) == ("&View", "&Tampilan")
    assert opened.status.progress_words() == "Belum ada wawancara"
    assert opened.menus.actions["undo"].text().startswith("Urungkan: ")
    assert opened.activity.settings_button.text() == "Pengaturan"
    assert settings.text("language") == "id"
    opened.menus.language.choose("en")
    assert opened.menus.menus["view"].title() == "&View"


def test_theme_switches_at_once(window: MainWindow) -> None:
    window.menus.colours.choose("dark")
    assert theme.current().dark
    assert QApplication.palette().window().color() == theme.current().panel
    assert settings.text("theme") == "dark"


@pytest.mark.parametrize(("width", "bar"), [(1366, 72), (1200, 72), (1199, 44), (911, 44)])
def test_the_activity_bar_gives_way(opened: MainWindow, width: int, bar: int) -> None:
    opened.resize(width, 600)
    assert opened.activity.width() == bar


@pytest.mark.parametrize("code", ["id", "en"])
def test_it_fits_the_smallest_window(opened: MainWindow, code: str) -> None:
    language.apply(code)
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    opened.resize(820, 470)
    assert (opened.width(), opened.height()) == (820, 470)
    opened.close_project()
    opened.resize(820, 470)
    assert opened.width() == 820
    assert opened.start.widget().minimumSizeHint().width() <= opened.start.viewport().width()


def drop(window: MainWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    enter = QDragEnterEvent(QPoint(50, 50), *arguments, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(50, 50), *arguments, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, event)


def test_dropped_transcripts_are_passed_on(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [tmp_path / "a.docx", tmp_path / "b.txt"]
    opened.files_dropped.disconnect(opened._take_files)
    with qtbot.waitSignal(opened.files_dropped) as heard:
        drop(opened, paths)
    assert heard.args == [paths]


def test_what_cannot_be_read_is_told(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    heard: list[object] = []
    opened.files_dropped.disconnect(opened._take_files)
    opened.files_dropped.connect(heard.append)
    drop(opened, [tmp_path / "foto.jpg"])
    qtbot.wait(20)
    assert heard == []
    assert [bar.sentence().partition(":")[0] for bar in opened.bars()] == [
        "foto.jpg cannot be brought in"
    ]


def test_closing_takes_the_bars_of_a_project_away(opened: MainWindow) -> None:
    opened.show_bar("error", "Something of this project")
    opened.close_project()
    assert opened.bars() == []


def test_a_dropped_project_is_opened(window: MainWindow, qtbot: QtBot, project: Project) -> None:
    project.close()
    drop(window, [project.path])
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.windowTitle() == "Uji — qualcode"


def test_a_backup_is_restored_as_a_project_beside_it(
    window: MainWindow, qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, project: Project
) -> None:
    backup, proposed = home / "Uji (cadangan 2025-03-14).qualcode", []
    project.save_copy(backup)
    project.close()

    def save(_parent: QWidget, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(path).name)
        return str(home / "pulih"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    window.start.backup_button.click()
    qtbot.waitUntil(lambda: window.shows(home / "pulih.qualcode"))
    assert proposed == ["Uji.qualcode"]
    add_code(window, "Advokator")
    window.close_project()
    with closing(Project.open(backup)) as kept:
        assert "Advokator" not in [code.name for code in kept.ask(queries.tree)]


def test_a_broken_backup_is_told_and_leaves_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    backup, target = tmp_path / "rusak.qualcode", tmp_path / "pulih.qualcode"
    backup.write_bytes(b"bukan proyek")
    window.doors.restore(backup, target)
    qtbot.waitUntil(lambda: bool(window.bars()))
    assert "rusak.qualcode" in window.bars()[0].sentence()
    assert not target.exists()
    assert window.start.isVisible()


def test_a_project_of_another_program_is_asked_for_on_the_start_page(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_parent: QWidget, _title: str, _folder: str, kinds: str) -> tuple[str, str]:
        asked.append(kinds)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    window.start.program_button.click()
    assert len(asked) == 1
    assert "*.qdpx" in asked[0]


def test_a_second_project_gets_its_own_window(
    qtbot: QtBot, qapp: QApplication, make_project: Callable[..., Project]
) -> None:
    first, second = make_project("satu", title="Satu"), make_project("dua", title="Dua")
    second.close()
    window = qapp.open_window()
    qtbot.addWidget(window)
    window.set_workspace(first)
    window.open_project(second.path)
    other = qapp.windows[-1]
    assert (window.windowTitle(), other.windowTitle()) == ("Satu — qualcode", "Dua — qualcode")
    other.close()
    qtbot.waitUntil(lambda: not isValid(other))  # a closed window leaves nothing behind
    assert window.isVisible()


def test_a_bug_is_shown_and_can_be_copied(window: MainWindow, qtbot: QtBot, home: Path) -> None:
    errors.start_log()
    said = "kata informan yang rahasia"
    try:
        raise ValueError(said)
    except ValueError as bug:
        errors.caught(ValueError, bug, bug.__traceback__)
    bar = window.bars()[0]
    buttons = [each for each in bar.findChildren(QWidget) if hasattr(each, "text")]
    copy = next(each for each in buttons if each.text() == "Copy details")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "test_shell" in copied
    log = errors.log_file().read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "rahasia" not in copied + log
    for handler in list(errors._log.handlers):
        handler.close()
        errors._log.removeHandler(handler)


def test_a_task_is_counted_and_cancelled(opened: MainWindow, qtbot: QtBot) -> None:
    heard: list[str] = []

    def work(progress: background.Progress, cancelled: background.Cancelled) -> str:
        while not cancelled():
            progress(3, 1120)
            sleep(0.01)
        return "never delivered"

    task = background.run(work, heard.append)
    opened.show_task(task, "Searching")
    text = opened.status._task_text
    qtbot.waitUntil(lambda: text.text() == "Searching: 3 of 1,120")
    with qtbot.waitSignal(task.finished):
        qtbot.mouseClick(opened.status._cancel, Qt.MouseButton.LeftButton)
    assert heard == []
    assert not opened.status._task_part.isVisible()


def test_a_new_project_is_made(window: MainWindow, qtbot: QtBot, home: Path) -> None:
    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewProject)
        assert not dialog.create_button.isEnabled()
        qtbot.keyClicks(dialog.title, "Peran: pendamping?")
        qtbot.keyClicks(dialog.coder, "Rahmat Hidayat")
        assert dialog.initials.text() == "Initials RH"
        assert Path(dialog.path.text()).name == "Peran pendamping.qualcode"
        dialog.path.setText(str(home / "baru.qualcode"))
        qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, fill)
    qtbot.mouseClick(window.start.new_button, Qt.MouseButton.LeftButton)
    assert window.windowTitle() == "Peran: pendamping? — qualcode"
    assert (home / "baru.qualcode").exists()
    # The bundled codebook is the first choice.
    assert "Fasilitator" in shown(window) or "Facilitator" in shown(window)


def test_a_new_project_says_what_is_wrong(qtbot: QtBot, project: Project) -> None:
    dialog = NewProject()
    qtbot.addWidget(dialog)
    dialog.title.setText("Uji")
    dialog.coder.setText("LA")
    dialog.path.setText(str(project.path))
    dialog.accept_project()
    assert dialog.project is None
    assert project.path.name in dialog.error.text()
    wrong = project.path.with_name("bukan.json")
    wrong.write_text("[]", encoding="utf-8")
    dialog.add_codebook(wrong)
    assert not dialog.create_button.isEnabled()
    qtbot.waitUntil(lambda: "bukan.json" in dialog.error.text())
    qtbot.waitUntil(dialog.create_button.isEnabled)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Peran", "Peran.qualcode"),
        ("a/b\\c:d", "a b c d.qualcode"),
        (" ... ", ""),
        ("x" * 200, "x" * 80 + ".qualcode"),
    ],
)
def test_file_names(title: str, name: str) -> None:
    assert file_name(title) == name


def test_known_errors_of_background_work_are_told(qtbot: QtBot) -> None:
    def work(progress: background.Progress, cancelled: background.Cancelled) -> None:
        raise KnownError("{file} is empty.", file="a.txt")

    heard: list[KnownError] = []
    task = background.run(work, lambda _: None, heard.append)
    with qtbot.waitSignal(task.finished):
        pass
    assert [str(error) for error in heard] == ["a.txt is empty."]


def test_results_arrive_in_the_windows_thread(qtbot: QtBot) -> None:
    from threading import current_thread

    threads = []
    task = background.run(
        lambda progress, cancelled: current_thread(),
        lambda result: threads.extend([result, current_thread()]),
    )
    with qtbot.waitSignal(task.finished):
        pass
    assert threads[0] is not threads[1]
    assert threads[1] is current_thread()
