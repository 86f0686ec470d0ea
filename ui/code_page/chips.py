"""The field of the code bar: chips of the ticked codes, then what is typed; wraps to more lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui import fonts, icons, theme
from ui.code_page import drawing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from projects.records import CodeRecord

CHIP = 22
_LINE = 28
_GAP = 6
_LEAST_EDIT = 90
_MOST_NAME = 200


class Chip(QWidget):
    """A ticked code with a cross to take it out again."""

    removed = Signal(str)

    def __init__(self, code: CodeRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self.code = code
        self._font = fonts.font(12)
        name = QFontMetricsF(self._font).elidedText(
            code.name, Qt.TextElideMode.ElideRight, _MOST_NAME
        )
        self._name = name
        width = round(QFontMetricsF(self._font).horizontalAdvance(name))
        self.setFixedSize(QSize(width + 47, CHIP))
        self.setToolTip(code.path if name != code.name else "")
        self.setAccessibleName(code.name)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.code_colours(self.code.colour)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.tint)
        painter.drawRoundedRect(QRectF(self.rect()), 11, 11)
        drawing.dot(painter, 8, CHIP / 2, self.code.colour)
        painter.setPen(theme.current().ink)
        painter.setFont(self._font)
        painter.drawText(self.rect().adjusted(23, 0, -22, 0), drawing.LEFT, self._name)
        icons.paint(painter, QRectF(self.width() - 20, 5, 12, 12), "x", "ink2")
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= self.width() - 22:
            self.removed.emit(self.code.guid)


class ChipField(QWidget):
    """Chips and the text field behind them; `removed(guid)` by a cross or Backspace."""

    removed = Signal(str)
    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit(self)
        self.edit.setProperty("frame", "none")
        self.edit.setStyleSheet(
            "QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 0;"
            " min-height: 24px; }"
        )
        self._chips: list[Chip] = []
        self.setFixedHeight(_LINE)

    def set_codes(self, codes: Sequence[CodeRecord]) -> None:
        """Show these chips."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for code in codes:
            chip = Chip(code, self)
            chip.removed.connect(self.removed)
            chip.show()
            self._chips.append(chip)
        self._flow()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow()

    def _flow(self) -> None:
        x, line = 0, 0
        for chip in self._chips:
            if x and x + chip.width() > self.width():
                x, line = 0, line + 1
            chip.move(x, line * _LINE + (_LINE - CHIP) // 2)
            x += chip.width() + _GAP
        if x and self.width() - x < _LEAST_EDIT:
            x, line = 0, line + 1
        left = x + (2 if x else 0)
        self.edit.setGeometry(left, line * _LINE + 1, max(self.width() - left, 20), _LINE - 2)
        height = (line + 1) * _LINE
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()
