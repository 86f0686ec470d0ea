"""The field in which a transcript's text is corrected: labels as text, coded passages tinted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from typing_extensions import override

from qualcode.edits.texts import canonical as clean
from qualcode.spans import flatten
from ui import theme
from ui.transcript.offsets import Offsets
from ui.transcript.painting import mixed_tint
from ui.transcript_editing import shown
from ui.transcript_editing.differences import pieces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from projects.records import CodingRecord
    from ui.transcript.index import CodeLook

_AROUND = 20_000  # what is tinted above and below the first line in sight; far more than a screen


class TextEditor(QPlainTextEdit):
    """A canonical text that can be edited, with an undo of its own.

    `left()` on Escape.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "none")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._before = ""
        self._shown = shown.Shown("")
        self._codings: Sequence[CodingRecord] = ()
        self._looks: Mapping[str, CodeLook] = {}
        self._size = 15
        self._marks: list[tuple[QTextCursor, tuple[str, ...]]] = []
        self._tinted_at = 0  # the first position in sight when the passages were tinted
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())
        theme.notifier.changed.connect(self._dress)

    def set_text(
        self, text: str, codings: Sequence[CodingRecord], looks: Mapping[str, CodeLook], size: int
    ) -> None:
        """Show a text to be edited, its codings tinted; `size` is the font's in pixels."""
        self._before, self._shown = text, shown.Shown(text)
        self._codings, self._looks, self._marks = codings, looks, []
        self._size = size
        self._dress()
        self.setPlainText(self._shown.text)
        self._mark()
        self._tint()
        self.document().setModified(False)

    def text(self) -> str:
        """Return the canonical text as it stands now."""
        return clean(shown.canonical(self.document().toRawText()))

    def changed(self) -> bool:
        """Say whether the text is another than at first."""
        return self.document().isModified() and self.text() != self._before

    def changes(self) -> int:
        """Return in how many places the text is another than at first."""
        if not self.document().isModified():
            return 0
        return sum(not piece.same for piece in pieces(self._before, self.text()))

    def go_to(self, position: int) -> None:
        """Put the text cursor at a canonical position, a third from the top."""
        cursor = self.textCursor()
        cursor.setPosition(
            min(self._shown.to_editor(position), self.document().characterCount() - 1)
        )
        self.setTextCursor(cursor)
        above = max(cursor.block().firstLineNumber() - self._lines() // 3, 0)
        self.verticalScrollBar().setValue(above)
        self.ensureCursorVisible()

    def position(self) -> int:
        """Return the canonical position of the text cursor in the text as it stands now."""
        raw = self.document().toRawText()
        return len(shown.canonical(raw[: Offsets(raw).from_qt(self.textCursor().position())]))

    def _lines(self) -> int:
        return max(self.viewport().height() // max(self.fontMetrics().lineSpacing(), 1), 1)

    def _mark(self) -> None:
        """Note where coded passages stand; the cursors move along with what is typed."""
        self._marks = []
        whole = QTextCursor(self.document())
        whole.beginEditBlock()  # else each cursor has its block laid out, to know its column
        for run in flatten(self._codings):
            colours = tuple(
                look.colour
                for coding in run.items
                if (look := self._looks.get(coding.code)) is not None
            )
            if colours:
                cursor = QTextCursor(self.document())
                cursor.setPosition(self._shown.to_editor(run.start))
                end = self._shown.to_editor(run.end)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                self._marks.append((cursor, colours))
        whole.endEditBlock()

    def _tint(self) -> None:
        """Tint the passages in sight and around: each one has its block laid out."""
        dark = theme.current().dark
        selections = []
        marks = self._marks
        self._tinted_at = at = self.firstVisibleBlock().position()
        first = bisect_left(marks, at - _AROUND, key=lambda mark: mark[0].selectionEnd())
        last = bisect_right(marks, at + _AROUND, key=lambda mark: mark[0].selectionStart())
        for cursor, colours in marks[first:last]:
            piece = QTextEdit.ExtraSelection()
            formatting = QTextCharFormat()
            formatting.setBackground(mixed_tint(colours, dark))
            piece.cursor, piece.format = cursor, formatting
            selections.append(piece)
        self.setExtraSelections(selections)

    def _scrolled(self) -> None:
        if abs(self.firstVisibleBlock().position() - self._tinted_at) > _AROUND // 2:
            self._tint()

    def _dress(self) -> None:
        look = theme.current()
        self.setStyleSheet(
            f"QPlainTextEdit, QPlainTextEdit:focus {{ background: {look.paper.name()};"
            f" color: {look.ink.name()};"
            f" border: none; border-radius: 0; padding: 0; font-size: {self._size}px;"
            f" selection-background-color: {look.selection.name()};"
            f" selection-color: {look.ink.name()}; }}"
        )
        self._tint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.textCursor().insertText(shown.worn(clean(source.text())))

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        cursor = self.textCursor()
        data.setText(shown.canonical(cursor.selectedText()))
        return data
