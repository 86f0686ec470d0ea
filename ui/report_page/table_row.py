"""Sets and paints one row of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from ui.report_page.typeset import INK, Typeset

if TYPE_CHECKING:
    from qualcode.report.looks import Border
    from qualcode.report.preview import Cell, Row


class SetRow:
    """A row with the lines of its cells; lengths are points."""

    def __init__(self, row: Row) -> None:
        self.row = row
        padding = row.padding
        self._across = padding["left"] + padding["right"]
        self._along = padding["top"] + padding["bottom"]
        self.cells = [
            [Typeset(each, self._room(cell)) for each in cell.paragraphs] for cell in row.cells
        ]
        needed = max(
            (
                _height(written) + self._along
                for cell, written in zip(row.cells, self.cells, strict=True)
                if not cell.upright
            ),
            default=0.0,
        )
        self.height = row.height if row.exact and row.height else max(needed, row.height)

    def _room(self, cell: Cell) -> float:
        if cell.upright:
            return max((self.row.height or 120.0) - self._along, 12.0)
        return max(cell.width - self._across, 6.0)

    def text_extent(self) -> tuple[float, float]:
        """Return left and right edge of the row."""
        cells = self.row.cells
        right = cells[-1].left + cells[-1].width if cells else 0.0
        return self.row.left, self.row.left + right

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Paint the row, its top left corner (that of the column) at `place`."""
        for cell, written in zip(self.row.cells, self.cells, strict=True):
            area = QRectF(place.x() + self.row.left + cell.left, place.y(), cell.width, self.height)
            if cell.fill:
                painter.fillRect(area, QColor(cell.fill))
            painter.save()
            painter.setClipRect(area.adjusted(-1, 0, 1, 0))
            if cell.upright:
                self._paint_upright(painter, area, written, cell.align)
            else:
                self._paint_level(painter, area, written, cell.align)
            painter.restore()
            _paint_borders(painter, area, cell.borders)

    def _paint_level(
        self, painter: QPainter, area: QRectF, written: list[Typeset], align: str
    ) -> None:
        free = self.height - _height(written) - self._along
        top = self.row.padding["top"] + {"center": free / 2, "bottom": free}.get(align, 0.0)
        for each in written:
            look = each.paragraph.look
            top += look.before
            each.paint(painter, area.topLeft() + QPointF(self.row.padding["left"], top))
            top += each.height() + look.after

    def _paint_upright(
        self, painter: QPainter, area: QRectF, written: list[Typeset], align: str
    ) -> None:
        free = area.width() - _height(written)
        start = {"center": free / 2, "bottom": free}.get(align, 0.0)
        painter.translate(area.left(), area.bottom())
        painter.rotate(-90)
        for each in written:
            start += each.paragraph.look.before
            each.paint(painter, QPointF(self.row.padding["bottom"] + 2, start))
            start += each.height() + each.paragraph.look.after


def _height(written: list[Typeset]) -> float:
    return sum(
        each.paragraph.look.before + each.height() + each.paragraph.look.after for each in written
    )


def _paint_borders(painter: QPainter, area: QRectF, borders: dict[str, Border]) -> None:
    sides = {
        "top": (area.topLeft(), area.topRight()),
        "bottom": (area.bottomLeft(), area.bottomRight()),
        "left": (area.topLeft(), area.bottomLeft()),
        "right": (area.topRight(), area.bottomRight()),
    }
    for side, (start, end) in sides.items():
        border = borders.get(side)
        if border is not None and border.width:
            painter.setPen(QPen(QColor(border.colour) if border.colour else INK, border.width))
            painter.drawLine(start, end)
