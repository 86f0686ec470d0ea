"""The window's program: dresses it, opens the first window, runs until the last closes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from typing_extensions import override

from ui import background, errors, fonts, icons, language, settings, theme
from ui.collector import Collector
from ui.main_window import MainWindow
from ui.warm_up import warm_up
from ui.widgets.line_limits import LineLimits

if TYPE_CHECKING:
    from collections.abc import Sequence


class Application(QApplication):
    """Keeps the windows, and opens the files that the system hands over."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.windows: list[MainWindow] = []
        self.setApplicationName("qualcode")
        self.setApplicationDisplayName("qualcode")
        self.setDesktopFileName("qualcode")
        self.setWindowIcon(icons.app_icon())
        self.collector = Collector(self)
        self.line_limits = LineLimits(self)

    def open_window(self) -> MainWindow:
        """Show one more window, with the start page."""
        self.windows = [window for window in self.windows if isValid(window)]
        window = MainWindow(self.open_window)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.windows:
            last = self.windows[-1].geometry()
            window.setGeometry(last.translated(28, 28))
        self.windows.append(window)
        window.show()
        return window

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            window = next((each for each in reversed(self.windows) if isValid(each)), None)
            (window or self.open_window()).open_project(Path(event.file()))
            return True
        return bool(super().event(event))


def main(project: Path | str | None = None, arguments: Sequence[str] = ("qualcode",)) -> int:
    """Run the window, on a project where one is named; return the exit code."""
    errors.start_log()
    errors.install()
    app = Application(arguments)
    dress(app)
    window = app.open_window()
    if project is not None:
        path = Path(project)
        QTimer.singleShot(0, window, lambda: window.open_project(path))
    QTimer.singleShot(200, window, warm_up)
    try:
        return int(app.exec())
    finally:
        background.stop_all()


def dress(app: QApplication) -> None:
    """Give the program its font, its colours and its language, as remembered."""
    # Many a call of Qt's lets other threads run, and comes back when the running one's time is up:
    # with Python's own 5 ms, work in the background would cost the window as much at each call.
    sys.setswitchinterval(0.0005)
    fonts.apply(app)
    theme.apply(app, settings.text("theme", "system"))
    language.apply(settings.text("language", "system"))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
