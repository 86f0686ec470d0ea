"""Choices side by side, one of them chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from ui import fonts

if TYPE_CHECKING:
    from collections.abc import Sequence

_AROUND = 26  # px of padding and borders


class _Segment(QPushButton):
    """As wide as its words are when it is chosen: the style sheet makes them bold then."""

    @override
    def sizeHint(self) -> QSize:
        usual = super().sizeHint()
        bold = fonts.font(fonts.TEXT, bold=True)
        words = QFontMetrics(bold).horizontalAdvance(self.text())
        return QSize(max(usual.width(), words + _AROUND), usual.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Segments(QWidget):
    """A segmented control; `chosen(int)` when the user changes it, counted from 0."""

    chosen = Signal(int)

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, label in enumerate(labels):
            part = _Segment(label)
            part.setCheckable(True)
            place = "first" if number == 0 else "last" if number == len(labels) - 1 else "middle"
            part.setProperty("segment", place)
            self._group.addButton(part, number)
            row.addWidget(part)
        self._group.idClicked.connect(self.chosen)
        self.set_current(0)

    def current(self) -> int:
        """Return the number of the chosen one, from 0."""
        return self._group.checkedId()

    def set_current(self, number: int) -> None:
        """Choose one without a signal."""
        self._group.button(number).setChecked(True)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Rename the choices."""
        for number, label in enumerate(labels):
            self._group.button(number).setText(label)
