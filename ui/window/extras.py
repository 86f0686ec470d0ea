"""Small answers of a window: when it was saved, where the log is, what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from qualcode.language import time as told_time
from ui import errors, language
from ui.widgets.status_bar import program_version

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Extras(QObject):
    """What menus ask of a window beside its pages and projects."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def tell_saved(self) -> None:
        """Answer Ctrl+S: there is nothing left to save."""
        if self._window.workspace is None:
            return
        moment = self._window.status.saved_at()
        words = self.tr("Everything is saved.")
        if moment is not None:
            time = told_time(moment, language.current())
            words = self.tr("Everything is saved at {time}.").format(time=time)
        self._window.toast.show_sentence(words, undo=False)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop that."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def open_log(self) -> None:
        """Show the folder of the log in the file manager."""
        folder = errors.log_file().parent
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def about(self) -> None:
        """Say what this program is."""
        words = self.tr(
            "qualcode {version}\n\nCode interviews, share codebooks, and get the results section"
            " of the paper as a Word document.\n\nFree software, MIT licence."
        ).format(version=program_version())
        QMessageBox.about(self._window, self.tr("About qualcode"), words)
