"""The fields of a memo: its title, and its text on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QLineEdit, QTextEdit
from typing_extensions import override

from qualcode.edits.memos import LONGEST
from ui import fonts, theme
from ui.transcript.offsets import Offsets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent

    from projects.records import Span

_SIZE = 15
_LINE = 23
_BETWEEN = 7
_MOST_MARKS = 400
_ENDLESS = 4000  # characters


class TitleField(QLineEdit):
    """One line without a frame; Enter or arrow down goes on into the text. Signal `left()`."""

    left = Signal()
    onward = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(fonts.font(16, bold=True))
        plain = "border: none; background: transparent; padding: 0; min-height: 28px;"
        self.setStyleSheet(
            f"QLineEdit {{ font-size: 16px; font-weight: 600; {plain} }}"
            f"QLineEdit:focus {{ {plain} }}"
        )
        self.setTextMargins(-2, 0, 0, 0)  # in line with the text below
        self.setMaxLength(300)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.onward.emit()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.fillRect(0, self.height() - 2, self.width(), 2, theme.current().focus)
            painter.end()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class TextField(QTextEdit):
    """Plain paragraphs to write; undo is its own while it has the keyboard.

    Signals: `left()` when the keyboard goes elsewhere; `refused(int)` for a paste that would make
    the memo too long, with the number of characters pasted: the clipboard keeps it.
    """

    left = Signal()
    refused = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(fonts.font(_SIZE))
        self.setStyleSheet(
            "QTextEdit { border: none; padding: 0; background: transparent; }"
            "QTextEdit:focus { border: none; padding: 0; }"
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def show_text(self, text: str) -> None:
        """Show a text; what was typed before can no longer be undone here."""
        self._wrap(text)
        self.setPlainText(text)
        paragraph = QTextBlockFormat()
        paragraph.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        paragraph.setBottomMargin(_BETWEEN)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(paragraph)
        self.document().clearUndoRedoStacks()

    def _wrap(self, text: str) -> None:
        """Break lines anywhere if a word is endless: looking for its end takes Qt seconds."""
        endless = any(len(word) > _ENDLESS for word in text.split())
        modes = QTextOption.WrapMode
        self.setWordWrapMode(modes.WrapAnywhere if endless else modes.WrapAtWordBoundaryOrAnywhere)

    def mark(self, spans: Sequence[Span]) -> None:
        """Mark found words (code points)."""
        form = QTextCharFormat()
        form.setBackground(theme.current().warnTint)
        offsets = Offsets(self.toPlainText() if spans else "")
        marks: list[QTextEdit.ExtraSelection] = []
        for start, end in spans[:_MOST_MARKS]:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(offsets.to_qt(start))
            cursor.setPosition(offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        pasted = source.text()
        if len(pasted) + self.document().characterCount() > LONGEST:
            self.refused.emit(len(pasted))
            return
        self._wrap(pasted)
        self.textCursor().insertText(pasted)
        self.ensureCursorVisible()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
