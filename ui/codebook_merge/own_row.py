"""Below the table: the text that two teams write together, and what comes of the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINES = 4  # of the text, at most
_MOST = 3  # sentences about what comes of it


class OwnText(QPlainTextEdit):
    """Two to four lines; Esc goes back to the list: `left()`, Ctrl+Enter on: `next_wanted()`."""

    left = Signal()
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = min(max(int(self.document().size().height()), 2), _LINES)
        margin = 2 * int(self.document().documentMargin())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margin + 10)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.next_wanted.emit()
        else:
            super().keyPressEvent(event)


class OwnRow(QWidget):
    """`written(text)` whenever the own text changes; `taken()` when it is chosen."""

    written = Signal(str)
    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._caption = label("", "secondary")
        self._head = label("", "head")
        self.radio = QRadioButton()
        self.radio.setAutoExclusive(False)
        self.radio.setProperty("role", "choice")
        self.editor = OwnText()
        self._lines: list[tuple[Glyph, QLabel]] = []
        self._own = self._own_side()
        self._rule = QFrame()
        self._rule.setProperty("frame", "rule")
        self._rule.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self._own, 5)
        row.addWidget(self._rule)
        row.addWidget(self._effects_side(), 2)
        self.radio.clicked.connect(self._clicked)
        self.editor.textChanged.connect(self._changed)
        self._showing = False
        self.retranslate()

    def _own_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 6, 0, 10)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._caption)
        line.addWidget(self.radio, 1)
        column.addLayout(line)
        column.addWidget(self.editor)
        column.addStretch(1)
        return side

    def _effects_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(4)
        column.addWidget(self._head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for number in range(_MOST):
            glyph, text = Glyph("check", "good"), label("", "secondary", wrap=True)
            grid.addWidget(glyph, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, number, 1)
            self._lines.append((glyph, text))
        column.addLayout(grid)
        column.addStretch(1)
        return side

    def show_part(self, caption: str, text: str, *, own: bool, writable: bool) -> None:
        """Show one aspect: where its own text may begin, and whether that is what holds."""
        self._showing = True
        self._own.setVisible(writable)
        self._rule.setVisible(writable)
        self._caption.setText(caption)
        self.radio.setChecked(own)
        _mark(self.radio, chosen=own)
        self.editor.setVisible(own)
        if self.editor.toPlainText() != text:
            self.editor.setPlainText(text)
        self.editor.setAccessibleName(f"{caption}: {self.radio.text()}")
        self._showing = False

    def show_effects(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Show what comes of it: icon, token and sentence of each line."""
        for number, (glyph, text) in enumerate(self._lines):
            there = number < len(lines)
            glyph.setVisible(there)
            text.setVisible(there)
            if there:
                icon, token, sentence = lines[number]
                glyph.set_glyph(icon, token)
                text.setText(sentence)

    def effects(self) -> list[str]:
        """Return what is said to come of it."""
        return [text.text() for _, text in self._lines if not text.isHidden()]

    def begin(self) -> None:
        """Put the keyboard into the text, at its end."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)

    def _clicked(self) -> None:
        self.radio.setChecked(True)  # it is left by choosing a side
        self.taken.emit()

    def _changed(self) -> None:
        if not self._showing:
            self.written.emit(self.editor.toPlainText())

    def retranslate(self) -> None:
        """Write the words anew."""
        self.radio.setText(self.tr("Join, edit yourself"))
        self._head.setText(self.tr("Effect on this project"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _mark(radio: QRadioButton, *, chosen: bool) -> None:
    radio.setProperty("chosen", "true" if chosen else "")
    radio.style().unpolish(radio)
    radio.style().polish(radio)
