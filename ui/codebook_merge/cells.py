"""Texts whose words were added or removed, with lines that can be read without colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from ui import fonts, theme
from ui.transcript.offsets import Offsets, in_units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

LINE = 18
SAME, ADDED, REMOVED = "same", "added", "removed"
Pieces = tuple[tuple[str, str], ...]


class DiffText:
    """A text in pieces, each "same", "added" or "removed"; `width` and height are px."""

    def __init__(self, pieces: Sequence[tuple[str, str]], width: float) -> None:
        self.text = "".join(text for _, text in pieces)
        self._marks: list[tuple[str, int, int]] = []
        offsets = Offsets(self.text)
        at = 0
        for kind, text in pieces:
            first = at + len(text) - len(text.lstrip())
            last = at + len(text.rstrip())
            if kind != SAME and first < last:
                self._marks.append((kind, offsets.to_qt(first), offsets.to_qt(last)))
            at += len(text)
        self._units = in_units(self.text)
        self._font = fonts.font()
        self._layout = QTextLayout(self.text.replace("\n", "\u2028"), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._lines = self._lay_out(width)
        self.height = max(self._lines, 1) * LINE

    def _lay_out(self, width: float) -> int:
        self._layout.beginLayout()
        count = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 20))
            line.setPosition(QPointF(0, count * LINE + max(LINE - line.height(), 0) / 2))
            count += 1
        self._layout.endLayout()
        return count

    def paint(self, painter: QPainter, left: float, top: float, ink: QColor) -> None:
        """Paint the text; added words underlined, removed ones struck."""
        painter.save()
        painter.translate(left, top)
        for kind, start, end in self._marks:
            self._ground(painter, kind, start, end)
        painter.setPen(ink)
        self._layout.draw(painter, QPointF(0, 0))
        for kind, start, end in self._marks:
            if kind == REMOVED:
                self._strike(painter, start, end)
        painter.restore()

    def _pieces(self, start: int, end: int) -> list[tuple[float, float, int]]:
        """Return x of both ends and the number of each line that a stretch runs through."""
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = line.textStart()
            told = self._units[first : first + line.textLength()]
            last = first + len(told.rstrip())  # the space where the line breaks stays bare
            if start < last and end > first:
                left = _x(line.cursorToX(max(start, first)))
                right = _x(line.cursorToX(min(end, last)))
                if abs(right - left) > 0.5:
                    found.append((min(left, right), max(left, right), number))
        return found

    def _ground(self, painter: QPainter, kind: str, start: int, end: int) -> None:
        look = theme.current()
        for left, right, number in self._pieces(start, end):
            area = QRectF(left, number * LINE + 1, right - left, LINE - 2)
            painter.fillRect(area, look.addTint if kind == ADDED else look.remTint)
            if kind == ADDED:
                painter.fillRect(QRectF(left, area.bottom() - 1, right - left, 2), look.add)

    def _strike(self, painter: QPainter, start: int, end: int) -> None:
        metrics = QFontMetricsF(self._font)
        painter.setPen(QPen(theme.current().rem, 1.4))
        for left, right, number in self._pieces(start, end):
            line = self._layout.lineAt(number)
            middle = line.y() + line.ascent() - metrics.strikeOutPos()
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))


def _x(found: object) -> float:
    # PySide returns the position alone or with the cursor, by version.
    return float(found[0]) if isinstance(found, tuple | list) else float(found)  # type: ignore[arg-type]


def line(text: str, painter: QPainter, area: QRectF, ink: QColor, pixels: int = 12) -> None:
    """Paint one quiet line, elided."""
    font = fonts.font(pixels)
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
