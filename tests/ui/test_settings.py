"""Settings, title and description, who codes: what is changed holds at once and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from projects.queries import coders as queries
from projects.queries import info
from ui import language, settings, theme
from ui.dialogs.coder import CoderDialog
from ui.dialogs.new_project import NewProject
from ui.dialogs.project_dialog import ProjectDialog
from ui.dialogs.settings_dialog import SettingsDialog, show_settings
from ui.main_window import MainWindow
from ui.window.doors import usual_folder

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.project import Project

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(make_window: Callable[[], MainWindow], project: Project, qtbot: QtBot) -> MainWindow:
    made = make_window()
    made.set_workspace(project)
    qtbot.wait(30)
    return made


@pytest.fixture
def dialog(window: MainWindow) -> SettingsDialog:
    return show_settings(window)


def segment(dialog: SettingsDialog, words: str) -> object:
    parts = [*dialog.language._group.buttons(), *dialog.colours._group.buttons()]
    return next(each for each in parts if each.text() == words)


def test_theme_and_language_hold_at_once(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(segment(dialog, "Dark"), LEFT)
    assert theme.current().dark
    assert settings.text("theme") == "dark"
    qtbot.mouseClick(segment(dialog, "Bahasa Indonesia"), LEFT)
    assert dialog.windowTitle() == "Pengaturan"
    assert dialog.colours._group.buttons()[1].text() == "Gelap"
    assert dialog.close_button.text() == "Tutup"


def test_the_text_of_transcripts_grows_at_once(
    dialog: SettingsDialog, window: MainWindow, qtbot: QtBot
) -> None:
    view = window.page("code").view  # type: ignore[union-attr]
    dialog.text_size.setValue(19)
    assert view.text_size() == 19
    qtbot.mouseClick(dialog.usual_size, LEFT)
    assert view.text_size() == 15


def test_who_codes_is_renamed_and_undone(
    dialog: SettingsDialog, window: MainWindow, qtbot: QtBot
) -> None:
    part = dialog.coder
    assert part is not None
    assert window.workspace is not None
    part.name.selectAll()
    qtbot.keyClicks(part.name, "Lidia A. Siti")
    qtbot.keyClick(part.name, Qt.Key.Key_Return)
    assert window.workspace.project.coder.name == "Lidia A. Siti"
    part.initials.selectAll()
    qtbot.keyClicks(part.initials, "ls")
    qtbot.keyClick(part.initials, Qt.Key.Key_Return)
    assert window.workspace.project.coder.initials == "LS"
    assert window.status._coder.text() == "Coder LS"
    window.undo()
    window.undo()
    assert window.workspace.project.coder.name == "Lidia Ayal"
    assert window.status._coder.text() == "Coder LA"
    assert part.name.text() == "Lidia Ayal"


def test_a_name_that_is_taken_is_refused_in_the_dialog(
    dialog: SettingsDialog, window: MainWindow, qtbot: QtBot
) -> None:
    part = dialog.coder
    assert part is not None
    assert window.workspace is not None
    window.workspace.set_coder("Rahmat Hidayat")
    part.name.selectAll()
    qtbot.keyClicks(part.name, "lidia ayal")
    qtbot.keyClick(part.name, Qt.Key.Key_Return)
    assert "already in this project" in part.error.text()
    assert part.name.text() == "Rahmat Hidayat"
    assert {each.name for each in window.workspace.ask(queries.records)} == {
        "Lidia Ayal",
        "Rahmat Hidayat",
    }


def test_the_folder_of_new_projects(dialog: SettingsDialog, tmp_path: Path) -> None:
    folder = tmp_path / "Penelitian ꦗꦮ 😀"
    folder.mkdir()
    dialog.set_folder(folder)
    assert usual_folder() == folder
    fresh = NewProject()
    fresh.title.setText("Peran")
    assert Path(fresh.path.text()).parent == folder
    fresh.deleteLater()
    folder.rmdir()
    assert usual_folder() != folder


def test_title_and_description(window: MainWindow, qtbot: QtBot) -> None:
    window.doors.describe()
    dialog = window.findChild(ProjectDialog)
    assert dialog is not None
    dialog.title.clear()
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(dialog.title, "Peran pendamping")
    qtbot.keyClicks(dialog.description, "Sepuluh wawancara.")
    qtbot.mouseClick(dialog.save, LEFT)
    assert window.windowTitle() == "Peran pendamping — qualcode"
    assert window.workspace is not None
    assert window.workspace.ask(info.info).description == "Sepuluh wawancara."
    window.undo()
    assert window.windowTitle() == "Uji — qualcode"


def test_another_coder(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.status._coder, LEFT)
    dialog = window.findChild(CoderDialog)
    assert dialog is not None
    dialog.names.setCurrentText("  Rahmat   Hidayat ")
    qtbot.mouseClick(dialog.use_button, LEFT)
    assert window.status._coder.text() == "Coder RH"


def test_dialogs_follow_the_language(window: MainWindow) -> None:
    assert window.workspace is not None
    fresh, coder = NewProject(window), CoderDialog(window, window.workspace)
    fresh.codebook.setCurrentIndex(fresh.codebook.count() - 1)
    language.apply("id")
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    for each in (fresh, coder):
        QApplication.sendEvent(each, QEvent(QEvent.Type.LanguageChange))
    assert fresh.create_button.text() == "Buat proyek"
    assert fresh.title.accessibleName() == "Judul penelitian"
    assert fresh.codebook.currentText() == "Kosong, kode dibuat sambil membaca"
    assert coder.use_button.text() == "Pakai"


def test_ctrl_s_says_when_it_was_saved(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert window.toast.sentence() == "Everything is saved."
    window.workspace.set_coder("Baru")  # type: ignore[union-attr]
    window.doors.describe()
    dialog = window.findChild(ProjectDialog)
    assert dialog is not None
    dialog.title.setText("Lain")
    dialog.save_project()
    qtbot.waitUntil(lambda: window.status.saved_at() is not None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert window.toast.sentence().startswith("Everything is saved at ")


def test_the_right_side_opens_over_the_text_where_it_is_small(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.page("code")
    window.setMinimumSize(400, 300)
    window.resize(700, 400)
    qtbot.wait(30)
    drawer = page.frame.drawer()  # type: ignore[union-attr]
    assert drawer is not None
    assert not page.card.isVisible()  # type: ignore[union-attr]
    qtbot.mouseClick(drawer.button, LEFT)
    assert page.card.isVisible()  # type: ignore[union-attr]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.right.isAncestorOf(focus)  # type: ignore[union-attr]
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert not page.card.isVisible()  # type: ignore[union-attr]
    window.resize(1366, 768)
    qtbot.wait(30)
    assert page.card.isVisible()  # type: ignore[union-attr]
    assert page.frame.drawer() is None  # type: ignore[union-attr]


def test_a_scripted_session_is_answered(window: MainWindow, qtbot: QtBot, watchdog) -> None:  # type: ignore[no-untyped-def]
    from ui import pages

    for entry in pages.PAGES:  # made, and read, before the clock runs
        window.show_page(entry.key)
    qtbot.wait(300)
    with watchdog.session("pages, palette, settings", limit=2.0):
        for entry in pages.PAGES:
            window.show_page(entry.key)
            qtbot.wait(20)
        window.show_palette()
        qtbot.wait(20)
        window.show_palette()
        dialog = show_settings(window)
        qtbot.wait(20)
        dialog.reject()
