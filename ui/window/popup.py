"""What stands over the page for a while: the palette, the sheet of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QFrame
from typing_extensions import override

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Popup(QFrame):
    """A child of the window, never a window; when it closes, the keyboard goes back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setProperty("frame", "popup")
        self.main = window
        self._before = window.focusWidget()
        window.body().installEventFilter(self)

    def room(self) -> QRect:
        """Return the area of the page, in the window's px."""
        body = self.main.body()
        return body.rect().translated(body.mapTo(self.main, body.rect().topLeft()))

    def place(self) -> None:
        """Stand where it belongs in `room`; called whenever that changes."""
        raise NotImplementedError

    def close_popup(self) -> None:
        """Close for good."""
        if self.isHidden():
            return
        had = self.isAncestorOf(self.main.focusWidget())
        self.hide()
        self.setParent(None)
        self.deleteLater()
        before = self._before
        if had and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.main.body() and event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)
