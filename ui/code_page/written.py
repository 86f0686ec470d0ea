"""A text that is written in its place, as long as it needs to be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from ui.widgets.plain_text import PlainText

_MOST_LINES = 8


class Written(PlainText):
    """Text that is written in its place; `written(text)` once, when the focus leaves it.

    While it has the focus, undo is its own. Escape puts back what was there; then, and after
    Ctrl+Enter, `done()` says that the keyboard may go back to where it was.
    """

    written = Signal(str)
    entered = Signal()
    ended = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stored = ""
        self.setProperty("frame", "none")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setStyleSheet(
            "QPlainTextEdit { border: none; padding: 0; background: transparent; }"
            "QPlainTextEdit:focus { border: none; padding: 0; }"
        )
        self.textChanged.connect(self._fit)
        self._fit()

    def set_stored(self, text: str) -> None:
        """Show the comment that is in the project; what is being written stays."""
        if text == self._stored and self.toPlainText() == text:
            return
        writing = self.hasFocus() and self.toPlainText() != self._stored
        self._stored = text
        if not writing:
            self.setPlainText(text)

    def finish(self) -> None:
        """Hand over what was written."""
        text = self.toPlainText().strip()
        if text != self._stored:
            self._stored = text
            self.written.emit(text)

    def _fit(self) -> None:
        lines = 0
        block = self.document().firstBlock()
        while block.isValid():
            self.document().documentLayout().blockBoundingRect(block)  # lays it out
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        scrolls = lines > _MOST_LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        height = min(max(lines, 1), _MOST_LINES) * self.fontMetrics().lineSpacing() + 2
        if height != self.height():
            self.setFixedHeight(height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()
            self.ended.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (control and enter):
            if not enter:
                self.setPlainText(self._stored)
            self.clearFocus()
            self.done.emit()
            return
        super().keyPressEvent(event)
