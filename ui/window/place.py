"""Where a window stands: remembered for each size of screen, and never out of sight.

The size class of a screen is that of a window that fills it (see ui.frame).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from ui import settings
from ui.frame import class_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

MINIMUM = QSize(820, 470)
USUAL = QSize(1366, 768)
FRAME = QSize(4, 36)  # room for the frame and the title bar
_GRIP = QSize(160, 40)  # of the title bar: so much must be in sight to be pulled by
_SETTLE_MS = 300  # the system moves windows by itself a moment after a screen went away


class Place(QObject):
    """Restores the place of a window, and brings it back when its screen goes away."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self.bring_back)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._look_soon)
            app.screenAdded.connect(self._screen_added)
        for screen in QGuiApplication.screens():
            screen.availableGeometryChanged.connect(self._look_soon)

    def restore(self) -> None:
        """Give the window the place it had on a screen of this size, or the usual one."""
        room = QGuiApplication.primaryScreen().availableGeometry().size() - FRAME
        self._fit()
        geometry = settings.state(self._key())
        if geometry.isEmpty() or not self._window.restoreGeometry(geometry):
            self._window.resize(USUAL.boundedTo(room))
        self.bring_back()

    def remember(self) -> None:
        """Remember where the window is."""
        settings.put_state(self._key(), self._window.saveGeometry())

    def bring_back(self) -> None:
        """Move the window into sight where nothing is left to pull it by."""
        self._fit()
        areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not areas:
            return
        wanted = in_sight(self._window.geometry(), areas)
        if wanted != self._window.geometry():
            self._window.setGeometry(wanted)

    def _fit(self) -> None:
        # 200 % on a small laptop leaves less than the least window: then that is the least.
        room = QGuiApplication.primaryScreen().availableGeometry().size() - FRAME
        self._window.setMinimumSize(MINIMUM.boundedTo(room))

    def _key(self) -> str:
        width = QGuiApplication.primaryScreen().availableGeometry().width()
        return f"window/{class_for(width).name}/geometry"

    def _screen_added(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._look_soon)
        self._look_soon()

    def _look_soon(self, *_what: object) -> None:
        self._timer.start()


def in_sight(window: QRect, areas: Sequence[QRect]) -> QRect:
    """Return where a window has to be so that its title bar can be reached on one of `areas`.

    `areas` are those of the screens, the main one first; all in device-independent px.
    """
    grip = QRect(window.topLeft() - QPoint(0, FRAME.height()), QSize(window.width(), 40))
    for area in areas:
        seen = grip.intersected(area)
        if seen.width() >= min(_GRIP.width(), window.width()) and seen.height() > 0:
            return window
    area = areas[0]
    size = window.size().boundedTo(area.size() - FRAME)
    free = area.size() - size
    return QRect(area.topLeft() + QPoint(free.width() // 2, max(free.height() // 2, 0)), size)
