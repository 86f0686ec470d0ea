"""Choices side by side, one of them chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from ui import fonts

if TYPE_CHECKING:
    from collections.abc import Sequence

_AROUND = 26  # px of padding and borders
_TIGHT = 14  # the same where there is little room


def _bold_width(words: str) -> int:
    return QFontMetrics(fonts.font(fonts.TEXT, bold=True)).horizontalAdvance(words)


class _Segment(QPushButton):
    """As wide as its words are when it is chosen: the style sheet makes them bold then."""

    @override
    def sizeHint(self) -> QSize:
        around = _TIGHT if self.property("tight") else _AROUND
        return QSize(_bold_width(self.text()) + around, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Segments(QWidget):
    """A segmented control; `chosen(int)` when the user changes it, counted from 0.

    Where there is not enough room its parts move together and say their shorter words.
    """

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
        self._labels, self._short = list(labels), list(labels)
        self._group.idClicked.connect(self.chosen)
        self.set_current(0)

    def parts(self) -> list[QWidget]:
        """Return the choices as they stand, for the order of Tab."""
        return list(self._group.buttons())

    def current(self) -> int:
        """Return the number of the chosen one, from 0."""
        return self._group.checkedId()

    def set_current(self, number: int) -> None:
        """Choose one without a signal."""
        self._group.button(number).setChecked(True)

    def set_labels(self, labels: Sequence[str], short: Sequence[str] = ()) -> None:
        """Rename the choices; `short` words stand there where the others do not fit."""
        self._labels, self._short = list(labels), list(short or labels)
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        tight = self.width() < self.sizeHint().width()
        for number, label in enumerate(self._labels):
            part = self._group.button(number)
            part.setText(self._short[number] if tight else label)
            part.setToolTip(label if part.text() != label else "")
            if bool(part.property("tight")) != tight:
                part.setProperty("tight", tight)
                part.style().unpolish(part)
                part.style().polish(part)

    @override
    def sizeHint(self) -> QSize:
        width = sum(_bold_width(label) + _AROUND for label in self._labels)
        return QSize(width, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        width = sum(_bold_width(label) + _TIGHT for label in self._short)
        return QSize(width, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
