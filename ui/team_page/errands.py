"""What every errand needs: asks for a file, works in the background, says how it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from ui import background, settings
from ui.window.doors import SUFFIX, usual_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from codebook.errors import KnownError
    from ui.main_window import MainWindow
    from ui.widgets.bars import MessageBar

_FOLDER = "team_page/folder"


class Errands(QObject):
    """Files of one window on their way in or out."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def folder(self) -> Path:
        """Return where files were exchanged last, or where the project is."""
        known = Path(settings.text(_FOLDER))
        if settings.text(_FOLDER) and known.is_dir():
            return known
        workspace = self._window.workspace
        home = workspace.project.path.parent if workspace is not None else usual_folder()
        return home if home.is_dir() else usual_folder()

    def ask_file(self, title: str, kinds: str) -> Path | None:
        """Ask for a file to read."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(self.folder()), kinds)
        if name:
            settings.put(_FOLDER, str(Path(name).parent))
        return Path(name) if name else None

    def ask_files(self, title: str, kinds: str) -> list[Path]:
        """Ask for some files to read."""
        names, _ = QFileDialog.getOpenFileNames(self._window, title, str(self.folder()), kinds)
        if names:
            settings.put(_FOLDER, str(Path(names[0]).parent))
        return [Path(name) for name in names]

    def ask_target(self, title: str, name: str, kinds: str, suffix: str) -> Path | None:
        """Ask for a file to write; `name` is proposed, made fit for a file."""
        from ui.dialogs.new_project import file_name  # noqa: PLC0415 - a dialog

        clean = file_name(name).removesuffix(SUFFIX) or "qualcode"
        proposed = str(self.folder() / f"{clean}{suffix}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, proposed, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        settings.put(_FOLDER, str(path.parent))
        return path if path.suffix.casefold() == suffix else path.with_name(path.name + suffix)

    def run(
        self,
        name: str,
        work: Callable[[background.Progress, background.Cancelled], Any],
        done: Callable[[Any], object],
    ) -> None:
        """Work in the background, seen in the status bar; what goes wrong is a bar."""
        window, workspace = self._window, self._window.workspace

        def deliver(result: Any) -> None:
            if window.workspace is workspace:
                done(result)

        def failed(error: KnownError) -> None:
            window.show_error(error)

        task = background.run(work, deliver, failed, owner=workspace or window)
        window.show_task(task, name)

    def written(self, path: Path) -> MessageBar:
        """Say that a file is there, with a button that shows it."""
        bar = self._window.show_bar("done", self.tr("{file} is saved.").format(file=path.name))
        if not bar.property("shown_in_folder"):
            bar.setProperty("shown_in_folder", True)  # noqa: FBT003 - Qt's signature
            bar.add_button(self.tr("Show in folder"), lambda: show_in_folder(path))
        return bar


def show_in_folder(path: Path) -> None:
    """Open the folder of a file in the file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
