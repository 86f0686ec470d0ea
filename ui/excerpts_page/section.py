"""A section of the right side: a head with a quiet note and a button, and its body below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.widgets.labels import Elided, label, separator
from ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_SIDE = 12


class Section(QWidget):
    """Head and body; the line below it parts it from the next one."""

    def __init__(self, *, last: bool = False) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(_SIDE, 8, _SIDE, 12)
        self.body.setSpacing(6)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self.title = label("", "head")
        self.note = Elided("", "hint")
        self._head.addWidget(self.title)
        self._head.addWidget(self.note, 1)
        self.body.addLayout(self._head)
        column.addWidget(inner)
        if not last:
            column.addWidget(separator())

    def add_to_head(self, widget: QWidget) -> None:
        """Put a small button at the right end of the head."""
        self.body.setContentsMargins(_SIDE, 3, _SIDE, 12)  # as high as a head without one
        self._head.addWidget(widget)


class GrowingText(PlainText):
    """A text field as high as what it holds; `written(text)` once, when the keyboard leaves it.

    While it has the keyboard, undo is its own.
    """

    written = Signal(str)

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._stored = ""
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)
        self._fit()

    def set_stored(self, text: str) -> None:
        """Show what is in the project."""
        self._stored = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def finish(self) -> None:
        """Give out what was written, if it is new."""
        text = self.toPlainText()
        if text != self._stored:
            self._stored = text
            self.written.emit(text)

    def _fit(self) -> None:
        block = self.document().firstBlock()
        lines = 0
        while block.isValid():
            layout = block.layout()
            lines += max(layout.lineCount() if layout is not None else 1, 1)
            block = block.next()
        if self.document().isEmpty():
            width = max(self.viewport().width() - 10, 60)
            hint = self.fontMetrics().boundingRect(
                QRect(0, 0, width, 1000), Qt.TextFlag.TextWordWrap, self.placeholderText()
            )
            lines = max(lines, round(hint.height() / self.fontMetrics().lineSpacing()))
        line = self.fontMetrics().lineSpacing()
        room = 2 * round(self.document().documentMargin()) + 10
        self.setFixedHeight(min(max(lines * line + room, self._least), self._most))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finish()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            event.accept()  # the step before belongs to another place
            return
        super().keyPressEvent(event)
