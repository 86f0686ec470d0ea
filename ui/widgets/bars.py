"""Message bars in the page and the toast above the status bar: errors and news without a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOKS = {
    "error": ("warning-octagon", "bad"),
    "warning": ("warning", "warn"),
    "done": ("check-circle", "good"),
}
TOAST_MS = 8000


class MessageBar(QFrame):
    """One sentence across the page, with an icon, up to two buttons, and a cross to close it."""

    closed = Signal()

    def __init__(self, kind: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", kind)
        icon, token = _LOOKS[kind]
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(Glyph(icon, token), 0, Qt.AlignmentFlag.AlignVCenter)
        self._text = label(sentence, wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self._text, 1)
        self._row = row
        self._close = icon_button("x")
        name_button(self._close, self.tr("Close"))
        self._close.clicked.connect(self.shut)
        row.addWidget(self._close)
        self.setAccessibleName(sentence)

    def sentence(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def add_button(self, text: str, call: Callable[[], object]) -> QPushButton:
        """Add a button before the cross."""
        result = button(text)
        result.clicked.connect(call)
        self._row.insertWidget(self._row.count() - 1, result)
        return result

    def shut(self) -> None:
        """Take the bar away."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            name_button(self._close, self.tr("Close"))
        super().changeEvent(event)


class Toast(QFrame):
    """The dark bar above the status bar: what happened, 8 seconds long, and a way back."""

    def __init__(self, area: QWidget, undo: Callable[[], object]) -> None:
        super().__init__(area)
        self.setProperty("frame", "toast")
        self._undo = undo
        self._area = area
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(10)
        self._icon = QLabel()
        self._text = label()
        self._button = QPushButton()
        self._button.clicked.connect(self._undone)
        self._key = QLabel("Ctrl+Z")
        self._key.setFixedHeight(18)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        row.addWidget(self._button)
        row.addStretch(1)
        row.addWidget(self._key)
        self.setFixedHeight(38)
        self.hide()
        area.installEventFilter(self)
        theme.notifier.changed.connect(self._dress)
        self._retranslate()
        self._dress()

    def show_sentence(self, sentence: str, *, undo: bool, icon: str = "check") -> None:
        """Show a sentence for 8 seconds; longer while the pointer is over it."""
        self._text.setText(sentence)
        self._button.setVisible(undo)
        self._key.setVisible(undo)
        self._glyph = icon
        self.setAccessibleName(sentence)
        self._dress()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def sentence(self) -> str:
        """Return the sentence shown, "" while hidden."""
        return self._text.text() if self.isVisible() else ""

    _glyph = "check"

    def _undone(self) -> None:
        self.hide()
        self._undo()

    def _dress(self) -> None:
        look = theme.current()
        # Ink and paper change places: the accent is that of the other theme.
        other = theme.themes()[not look.dark]
        sheet = (
            f"QLabel {{ color: {look.paper.name()}; }}"
            f"QPushButton {{ background: transparent; border: none; padding: 0 4px;"
            f" color: {other.accent.name()}; font-weight: 600; }}"
            f"QPushButton:focus {{ text-decoration: underline; }}"
        )
        self.setStyleSheet(sheet)
        self._key.setStyleSheet(
            f"border: 1px solid {look.paper.name()}; border-radius: 3px; padding: 0 4px;"
            f" font-size: 11px; color: {look.paper.name()};"
        )
        self._icon.setPixmap(icons.pixmap(self._glyph, QColor(look.paper)))
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, look.paper)
        self.setPalette(colours)

    def _place(self) -> None:
        area = self._area
        width = min(area.width() - 32, max(self.sizeHint().width(), 360), 640)
        self.setGeometry((area.width() - width) // 2, area.height() - 38 - 12, width, 38)

    def _retranslate(self) -> None:
        self._button.setText(self.tr("Undo"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()
