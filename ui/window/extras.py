"""Small answers of a window: when it was saved, where the log is, what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from shiboken6 import isValid

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
        """Answer Ctrl+S: save what is being written, then say that nothing is left to save."""
        if self._window.workspace is None:
            return
        page = self._window.page(self._window.page_key())
        take_over = getattr(page, "take_over", None)
        if take_over is not None and take_over():
            return  # what became of it is told when it is done
        _leave_and_come_back(QApplication.focusWidget())
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


def _leave_and_come_back(field: QWidget | None) -> None:
    """Let a field that saves when it is left save now."""
    if field is not None:
        field.clearFocus()
        if isValid(field) and field.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
