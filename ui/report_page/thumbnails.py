"""Small pictures of all pages; a click brings one into view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from ui import fonts, language, theme

if TYPE_CHECKING:
    from ui.report_page.pages import Pages

CELL = QSize(55, 87)
SHEET = 44
EDGE = 12


class Thumbnails(QAbstractScrollArea):
    """The pages in rows, as sketches; only those in sight are painted. `chosen(int)`, from 0."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._pages: Pages | None = None
        self._current = 0
        theme.notifier.changed.connect(self.viewport().update)

    def show_pages(self, pages: Pages) -> None:
        """Show the pages of a report, as far as they are known."""
        self._pages = pages
        self.grown()

    def grown(self) -> None:
        """Take note that more pages are known."""
        self._measure()
        self.viewport().update()

    def set_current(self, page: int) -> None:
        """Mark the page in view and keep it in sight."""
        self._current = page
        bar, top = self.verticalScrollBar(), page // self._across() * CELL.height()
        if top < bar.value():
            bar.setValue(top)
        elif top + CELL.height() > bar.value() + self.viewport().height():
            bar.setValue(top + CELL.height() - self.viewport().height())
        self.viewport().update()

    def _count(self) -> int:
        return self._pages.count() if self._pages is not None else 0

    def _across(self) -> int:
        return max((self.viewport().width() - EDGE) // CELL.width(), 1)

    def _measure(self) -> None:
        rows = -(-self._count() // self._across())
        bar = self.verticalScrollBar()
        bar.setRange(0, max(rows * CELL.height() - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(CELL.height())

    def cell(self, page: int) -> QRect:
        """Return where the picture of a page and its number stand in the viewport."""
        row, column = divmod(page, self._across())
        top = row * CELL.height() - self.verticalScrollBar().value()
        return QRect(EDGE + column * CELL.width(), top, CELL.width(), CELL.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pages = self._pages
        if pages is not None:
            top = self.verticalScrollBar().value()
            first = top // CELL.height() * self._across()
            rows = self.viewport().height() // CELL.height() + 2
            for page in range(first, min(first + rows * self._across(), pages.count())):
                self._paint_page(painter, pages, page)
        if self.hasFocus():
            painter.setPen(QPen(theme.current().focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_page(self, painter: QPainter, pages: Pages, page: int) -> None:
        look = theme.current()
        here = page == self._current
        cell = self.cell(page)
        height = min(SHEET * pages.height / pages.width, CELL.height() - 22)
        width = height * pages.width / pages.height
        sheet = QRectF(cell.left() + (SHEET - width) / 2, cell.top() + 4, width, height)
        painter.save()
        painter.fillRect(sheet, Qt.GlobalColor.white)
        painter.setClipRect(sheet)
        painter.translate(sheet.topLeft())
        pages.sketch(painter, page, width / pages.width)
        painter.restore()
        painter.setPen(QPen(look.accent if here else look.lineStrong, 2 if here else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet)
        painter.setFont(fonts.font(11, bold=here, tabular=True))
        painter.setPen(look.ink if here else look.ink2)
        below = QRectF(cell.left(), sheet.bottom() + 3, SHEET, 15)
        number = page + pages.preview.sheet.first_number
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, language.number(number))

    def _go(self, page: int) -> None:
        if self._count():
            self.chosen.emit(max(0, min(page, self._count() - 1)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        hit = (page for page in range(self._count()) if self.cell(page).contains(point))
        page = next(hit, -1)
        if page >= 0:
            self._go(page)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._across(),
            Qt.Key.Key_Down: self._across(),
            Qt.Key.Key_Home: -self._count(),
            Qt.Key.Key_End: self._count(),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._go(self._current + steps[key])
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
