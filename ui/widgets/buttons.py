"""Buttons, and the focus ring that stands outside of a control."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from ui import icons, theme
from ui.widgets.keys import key_words


def button(text: str = "", kind: str = "", icon: str = "") -> QPushButton:
    """Return a push button; `kind` is "", "primary", "link" or "flat"."""
    result = QPushButton(text)
    dress(result, kind, icon)
    return result


def dress(target: QPushButton, kind: str = "", icon: str = "") -> None:
    """Give a button its kind and icon."""
    if kind:
        target.setProperty("kind", kind)
    if icon:
        tokens = {"primary": "onAccent", "link": "accent"}
        target.setIcon(icons.icon(icon, tokens.get(kind, "ink2")))
        # The glyph is drawn in the middle: room on both sides keeps it off the words.
        target.setIconSize(QSize(22, 16))
    target.setCursor(Qt.CursorShape.ArrowCursor)


def icon_button(icon: str, size: int = 26) -> QToolButton:
    """Return a square button with an icon only; give it its words with `name_button`."""
    result = QToolButton()
    result.setIcon(icons.icon(icon, "ink2", "accent"))
    result.setIconSize(QSize(16, 16))
    result.setFixedSize(size, size)
    result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return result


def name_button(target: QToolButton, name: str, key: str = "") -> None:
    """Give an icon-only button its tooltip, with its key, and its accessible name."""
    keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
    target.setToolTip(f"{name} ({key_words(keys)})" if keys else name)
    target.setAccessibleName(name)


def show_words(target: QPushButton, words: str, *, shown: bool) -> None:
    """Give a button with an icon its words; where they are not shown, they are its tooltip."""
    target.setText(words if shown else "")
    target.setToolTip("" if shown else words)
    target.setAccessibleName(words)
    if bool(target.property("bare")) == shown:
        target.setProperty("bare", not shown)
        target.style().unpolish(target)
        target.style().polish(target)


class FocusRing(QWidget):
    """Draws the ring 2 px outside of whichever primary button or checkbox has the keyboard."""

    GAP = 2
    WIDTH = 2

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    @staticmethod
    def wanted_by(widget: QWidget | None) -> bool:
        """Tell whether a widget's focus is drawn by this ring."""
        if isinstance(widget, QPushButton):
            return bool(widget.property("kind") == "primary")
        return isinstance(widget, QCheckBox)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
            self._target = None
        if new is not None and self.wanted_by(new) and new.window() is self.window():
            self._target = new
            new.installEventFilter(self)
            self._place()
            self.show()
            self.raise_()
            # A page that has just been shown is laid out a moment later.
            QTimer.singleShot(0, self, self._place)
        else:
            self.hide()

    def _place(self) -> None:
        target = self._target
        if target is None:
            return
        area = QRect(target.mapTo(self.window(), target.rect().topLeft()), target.size())
        if isinstance(target, QCheckBox):
            area = QRect(area.left(), area.center().y() - 7, 16, 16)
        reach = self.GAP + self.WIDTH
        self.setGeometry(area.adjusted(-reach, -reach, reach, reach))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.Move, QEvent.Type.Resize)
        if event.type() in kinds:
            self._place()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.Destroy):
            self.hide()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().focus, self.WIDTH))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
