"""Which project a window shows: new, opened, the sample; copied, described."""

from __future__ import annotations

import re
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from codebook.errors import KnownError
from ui import background, language, settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from projects.project import Project
    from ui.main_window import MainWindow

SUFFIX = ".qualcode"


def usual_folder() -> Path:
    """Return where new projects and copies go, as chosen in the settings."""
    chosen = settings.text("folder")
    return Path(chosen) if chosen and Path(chosen).is_dir() else user_documents_path()


class Doors(QObject):
    """Opens, makes and copies projects for a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def new(self, files: list[Path] | None = None) -> None:
        """Ask for a new project and open it; then import `files`, where there are any."""
        from ui.dialogs.new_project import NewProject  # noqa: PLC0415

        dialog = NewProject(self._window)
        if dialog.exec() and dialog.project is not None:
            window = self._window.free_window()
            window.set_workspace(dialog.project)
            if files:
                window.import_transcripts(files)
        dialog.deleteLater()

    def ask_open(self) -> None:
        """Ask for a project file and open it."""
        recent = settings.recents()
        folder = str(Path(recent[0].path).parent) if recent else str(usual_folder())
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open project"),
            folder,
            self.tr("Projects (*.qualcode)"),
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a project file here, or in a window of its own where one is open here.

        A window that shows it already comes to the front instead.
        """
        from projects.project import Project  # noqa: PLC0415 - loads the database library

        showing = window_on(path)
        if showing is not None:
            come_forward(showing)
            return
        with self.telling(), busy():
            project = Project.open(path, settings.text("coder"))
            self._window.free_window().set_workspace(project)

    def open_sample(self) -> None:
        """Open a fresh copy of the sample study."""
        from qualcode.sample import open_copy  # noqa: PLC0415 - loads the database library

        with self.telling(), busy():
            self._window.free_window().set_workspace(open_copy(language.current()))

    def describe(self) -> None:
        """Open the dialog of the project's title and description."""
        from ui.dialogs.project_dialog import ProjectDialog  # noqa: PLC0415

        if self._window.workspace is not None:
            dialog = ProjectDialog(self._window, self._window.workspace)
            dialog.open()

    def save_copy(self) -> None:
        """Ask where a copy goes, and write it."""
        workspace = self._window.workspace
        if workspace is None:
            return
        path = workspace.project.path
        folder = path.parent if path.parent.is_dir() else usual_folder()
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy"),
            str(folder / self._copy_name(path)),
            self.tr("Projects (*.qualcode)"),
        )
        if name:
            self.copy_to(Path(name))

    def _copy_name(self, path: Path) -> str:
        words = self.tr("{name} (backup {date})")
        return (
            words.format(name=path.stem, date=datetime.now().astimezone().date().isoformat())
            + SUFFIX
        )

    def copy_to(self, target: Path) -> None:
        """Write a copy of the open project, off the window's thread.

        Where the project's own file is gone, the window goes on with the copy.
        """
        workspace = self._window.workspace
        if workspace is None:
            return
        if target.suffix.casefold() != SUFFIX:
            target = target.with_name(target.name + SUFFIX)
        project = workspace.project
        gone = project.trouble() is not None

        def work(progress: background.Progress, cancelled: background.Cancelled) -> None:
            project.save_copy(target, _counted(progress, cancelled))

        def done(_nothing: None) -> None:
            if gone and self._window.workspace is workspace:
                self._go_on_with(target)
            said = self.tr("A copy is saved as {file}.").format(file=target.name)
            self._window.toast.show_sentence(said, undo=False)

        def failed(error: KnownError) -> None:
            self._window.show_error(error)

        task = background.run(work, done, failed, owner=workspace)
        self._window.show_task(task, self.tr("Saving a copy"))

    def _go_on_with(self, copy: Path) -> None:
        from projects.project import Project  # noqa: PLC0415 - loads the database library

        with self.telling():
            self._window.set_workspace(Project.open(copy, settings.text("coder")))

    def ask_backup(self) -> None:
        """Ask for a backup and where its project goes; restore it there."""
        kinds, title = self.tr("Projects (*.qualcode)"), self.tr("Restore from a backup")
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(usual_folder()), kinds)
        if not name:
            return
        backup = Path(name)
        place = usual_folder() / (re.sub(r" \([^()]*\)$", "", backup.stem) + SUFFIX)
        title = self.tr("Where the project goes")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(place), kinds)
        if chosen:
            self.restore(backup, Path(chosen))

    def restore(self, backup: Path, target: Path) -> None:
        """Copy a backup to `target` and open that, so that the backup is still one afterwards."""
        if target.suffix.casefold() != SUFFIX:
            target = target.with_name(target.name + SUFFIX)

        def work(progress: background.Progress, cancelled: background.Cancelled) -> None:
            from projects.project import Project  # noqa: PLC0415 - loads the database library

            project = Project.open(backup)
            try:
                project.save_copy(target, _counted(progress, cancelled))
            finally:
                project.close()

        def done(_nothing: None) -> None:
            self.open(target)

        def failed(error: KnownError) -> None:
            self._window.show_error(error)

        task = background.run(work, done, failed, owner=self._window)
        self._window.show_task(task, self.tr("Restoring"))

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Show in the window what goes wrong."""
        try:
            yield
        except KnownError as error:
            self._window.show_error(error)
            self._window.start.reload()


def _counted(
    progress: background.Progress, cancelled: background.Cancelled
) -> Callable[[int, int], None]:
    def count(done: int, total: int) -> None:
        if cancelled():
            raise background.Stopped
        progress(done, total)

    return count


@contextmanager
def busy() -> Iterator[None]:
    """Show the waiting pointer."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def window_on(path: Path) -> MainWindow | None:
    """Return the window of this program that has a project file open."""
    from ui.main_window import MainWindow  # noqa: PLC0415 - it imports this module

    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window.shows(path):
            return window
    return None


def same_file(one: Path, other: Path) -> bool:
    """Tell whether two paths lead to one file, also where it is gone for the moment."""
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


def come_forward(window: MainWindow) -> None:
    """Bring a window to the front, also where it is minimised."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def remember(project: Project, title: str, done: int, total: int) -> None:
    """Put a project on top of the recent ones, where its file still is."""
    path = project.path.absolute()
    if path.exists():
        settings.remember(path, title, done, total)
