"""What an empty page says: an icon, one line, one sentence, one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.dashed import Dashed
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from collections.abc import Callable

CENTRE = Qt.AlignmentFlag.AlignHCenter


class EmptyState(QWidget):
    """Tells what is missing and what to do next; fills its place and keeps itself in the middle."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        frame = Dashed()
        frame.setMaximumWidth(640)
        column = QVBoxLayout(frame)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(Glyph(icon, "ink3", 26), 0, CENTRE)
        self._line = label("", "card")
        self._line.setAlignment(CENTRE)
        self._sentence = label("", "secondary", wrap=True)
        self._sentence.setAlignment(CENTRE)
        self._button = button("", "primary")
        self._button.hide()
        self._call: Callable[[], object] = lambda: None
        self._button.clicked.connect(lambda: self._call())  # noqa: PLW0108 - set later
        column.addWidget(self._line)
        column.addWidget(self._sentence)
        column.addWidget(self._button, 0, CENTRE)
        # As wide as it may be, in the middle of whatever is left.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(frame, 1000)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(2)

    def set_words(self, line: str, sentence: str) -> None:
        """Set the line and the sentence."""
        self._line.setText(line)
        self._sentence.setText(sentence)

    def set_button(self, text: str, call: Callable[[], object]) -> QPushButton:
        """Set the one button and what it does."""
        self._button.setText(text)
        self._call = call
        self._button.show()
        return self._button
