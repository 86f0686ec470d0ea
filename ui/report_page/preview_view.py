"""Shows the pages of the report below each other, and says where one clicked."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip
from typing_extensions import override

from ui import fonts, theme

if TYPE_CHECKING:
    from ui.report_page.pages import Pages
    from ui.report_page.paginator import Piece

GAP = 16
ZOOMS = (25, 33, 50, 60, 67, 75, 85, 100, 110, 125, 150, 175, 200, 250, 300)
USUAL = 75
BAR = 3  # px of the accent bar beside the selected block
KEPT = 6  # painted pages
POINT = 96 / 72  # px of a point at 100 %


class PreviewView(QAbstractScrollArea):
    """The pages, at a zoom; a page is painted when it comes into sight and kept for a while.

    Signals: `page_changed(int)` the page in view, from 0; `block_chosen(str)` its name, on a click;
    `activated(int, int)` on a double click: the place of a paragraph and the position in its text;
    `zoomed(int)` percent.
    """

    page_changed = Signal(int)
    block_chosen = Signal(str)
    activated = Signal(int, int)
    zoomed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._pages: Pages | None = None
        self._zoom = 0  # 0: as wide as there is room, 75 % at most
        self._block = ""
        self._page = 0
        self._words = ""
        self._painted: OrderedDict[int, QPixmap] = OrderedDict()
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())
        theme.notifier.changed.connect(self.viewport().update)

    # What is shown

    def pages(self) -> Pages | None:
        """Return the pages shown, None while there are none."""
        return self._pages

    def show_pages(self, pages: Pages) -> None:
        """Show other pages, at the place in the text that is in view now."""
        anchor = self._anchor()
        self._pages = pages
        self._painted.clear()
        self._measure()
        self._return_to(anchor)
        self._scrolled()
        self.viewport().update()

    def grown(self) -> None:
        """Take note that more pages are known."""
        if self._pages is not None:
            for page in [each for each in self._painted if each >= self._pages.complete() - 1]:
                del self._painted[page]
            self._measure()
            self._scrolled()
            self.viewport().update()

    def complete(self) -> None:
        """Paint everything anew, now that all page numbers are known."""
        if self._pages is not None:
            self._pages.forget_contents()
        self._painted.clear()
        self.grown()

    def set_words(self, words: str) -> None:
        """Say what stands there while there are no pages yet."""
        self._words = words
        self.viewport().update()

    def set_block(self, name: str, *, reveal: bool = False) -> None:
        """Put the bar beside a block; with `reveal` also bring its beginning into view."""
        self._block = name
        place = self._start_of(name)
        if reveal and self._pages is not None and place >= 0:
            self.go_to_place(place)
        self.viewport().update()

    def _start_of(self, name: str) -> int:
        if self._pages is None:
            return -1
        blocks = self._pages.preview.blocks
        return next((start for key, start, end in blocks if key == name and end > start), -1)

    def anchor_needs(self) -> int:
        """Return how many pages must be known before others may take the place of these."""
        return self._page + 2

    def _anchor(self) -> tuple[str, int, float]:
        """Return the block in view, how far into it, and how far below that the view begins."""
        pages = self._pages
        if pages is None or not self.verticalScrollBar().value():
            return "", 0, 0.0
        top = QPoint(self.viewport().width() // 2, 0)
        page, point = self._place(top)
        piece = pages.piece_at(page, point) or next(iter(pages.pieces(page)), None)
        if piece is None:
            return "", 0, 0.0
        name = pages.preview.block_at(piece.place)
        start = next(start for key, start, _ in pages.preview.blocks if key == name)
        return name, piece.place - start, point.y() - pages.area(piece).top()

    def _return_to(self, anchor: tuple[str, int, float]) -> None:
        name, steps, below = anchor
        if self._pages is None or not name:
            return
        for key, start, end in self._pages.preview.blocks:
            if key == name and end > start:
                self.go_to_place(min(start + steps, end - 1), below)

    # Places

    def scale(self) -> float:
        """Return how many px a point has."""
        return self.zoom() / 100 * POINT

    def zoom(self) -> int:
        """Return the zoom in percent."""
        if self._zoom or self._pages is None:
            return self._zoom or USUAL
        room = self.viewport().width() - 2 * GAP
        return max(20, min(USUAL, int(100 * room / (self._pages.width * POINT))))

    def set_zoom(self, percent: int) -> None:
        """Zoom, keeping the place in the middle; 0 is as wide as there is room, 75 % at most."""
        bar = self.verticalScrollBar()
        middle = bar.value() + self.viewport().height() / 2
        share = middle / max(self._whole(), 1)
        self._zoom = percent
        self._painted.clear()
        self._measure()
        bar.setValue(round(share * self._whole() - self.viewport().height() / 2))
        self.viewport().update()
        self.zoomed.emit(self.zoom())

    def zoom_by(self, step: int) -> None:
        """Zoom in (1) or out (-1) by one step."""
        now = self.zoom()
        if step > 0:
            self.set_zoom(next((each for each in ZOOMS if each > now), ZOOMS[-1]))
        else:
            self.set_zoom(next((each for each in reversed(ZOOMS) if each < now), ZOOMS[0]))

    def _size(self) -> QSize:
        if self._pages is None:
            return QSize(0, 0)
        scale = self.scale()
        return QSize(round(self._pages.width * scale), round(self._pages.height * scale))

    def _whole(self) -> int:
        count = self._pages.count() if self._pages is not None else 0
        return GAP + count * (self._size().height() + GAP)

    def _measure(self) -> None:
        size, view = self._size(), self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(self._whole() - view.height(), 0))
        down.setPageStep(max(view.height() - 40, 1))
        down.setSingleStep(40)
        across.setRange(0, max(size.width() + 2 * GAP - view.width(), 0))
        across.setPageStep(view.width())
        across.setSingleStep(40)

    def page_rect(self, page: int) -> QRectF:
        """Return where a page stands in the viewport."""
        size = self._size()
        left = max((self.viewport().width() - size.width()) // 2, GAP)
        left -= self.horizontalScrollBar().value()
        top = GAP + page * (size.height() + GAP) - self.verticalScrollBar().value()
        return QRectF(left, top, size.width(), size.height())

    def _place(self, point: QPoint) -> tuple[int, QPointF]:
        """Return the page at a point of the viewport, and the point on it, in points."""
        count = self._pages.count() if self._pages is not None else 0
        y = point.y() + self.verticalScrollBar().value() - GAP
        page = max(0, min(int(y // (self._size().height() + GAP)), count - 1))
        rect = self.page_rect(page)
        return page, (QPointF(point) - rect.topLeft()) / self.scale()

    def piece_at(self, point: QPoint) -> tuple[Piece | None, QPointF]:
        """Return what stands at a point of the viewport, and the point on its page."""
        if self._pages is None:
            return None, QPointF()
        page, place = self._place(point)
        if not self.page_rect(page).contains(QPointF(point)):
            return None, place
        return self._pages.piece_at(page, place), place

    def page(self) -> int:
        """Return the page in view, from 0."""
        return self._page

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page into view."""
        self.verticalScrollBar().setValue(page * (self._size().height() + GAP))

    def go_to_place(self, place: int, below: float = 0.0) -> None:
        """Bring a paragraph into view, or what stands so many points below its top."""
        pages = self._pages
        page = pages.page_of(place) if pages is not None else -1
        if pages is None or page < 0:
            return
        piece = next(each for each in pages.pieces(page) if each.place == place)
        top = (pages.area(piece).top() + below) * self.scale()
        margin = 0 if below else 24
        value = GAP + page * (self._size().height() + GAP) + top - margin
        self.verticalScrollBar().setValue(round(value))

    def _scrolled(self) -> None:
        middle = QPoint(self.viewport().width() // 2, self.viewport().height() // 2)
        page = self._place(middle)[0] if self._pages is not None else 0
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), look.hover if not look.dark else look.chrome)
        if self._pages is None:
            painter.setFont(fonts.font(12))
            painter.setPen(look.ink2)
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._words)
            painter.end()
            return
        first, _ = self._place(event.rect().topLeft())
        last, _ = self._place(event.rect().bottomLeft())
        for page in range(first, last + 1):
            rect = self.page_rect(page)
            painter.drawPixmap(rect.topLeft(), self._picture(page))
            painter.setPen(QPen(look.lineStrong, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
            self._paint_bar(painter, page, rect)
        if self.hasFocus():
            painter.setPen(QPen(look.focus, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _picture(self, page: int) -> QPixmap:
        found = self._painted.get(page)
        if found is None:
            ratio = self.devicePixelRatioF()
            found = QPixmap(self._size() * ratio)
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.white)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.scale(), self.scale())
            if self._pages is not None:
                self._pages.paint(painter, page)
            painter.end()
            self._painted[page] = found
            if len(self._painted) > KEPT:
                self._painted.popitem(last=False)
        self._painted.move_to_end(page)
        return found

    def _paint_bar(self, painter: QPainter, page: int, rect: QRectF) -> None:
        """Paint the bar beside what belongs to the selected block."""
        pages = self._pages
        if pages is None or not self._block:
            return
        scale = self.scale()
        sides: dict[int, list[float]] = {}
        for piece in pages.pieces(page):
            if pages.preview.block_at(piece.place) == self._block:
                sides.setdefault(piece.column, []).extend((piece.y, piece.y + piece.height))
        sheet = pages.preview.sheet
        for column, ends in sides.items():
            left = rect.left() + sheet.columns[column][0] * scale - 11
            top, bottom = (
                (sheet.top + each) * scale + rect.top() for each in (min(ends), max(ends))
            )
            painter.fillRect(QRectF(left, top, BAR, bottom - top), theme.themes()[0].accent)

    # Mouse, keys

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        piece, _ = self.piece_at(event.position().toPoint())
        if piece is not None and self._pages is not None:
            self.block_chosen.emit(self._pages.preview.block_at(piece.place))
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        piece, point = self.piece_at(event.position().toPoint())
        if piece is not None and self._pages is not None:
            self.activated.emit(piece.place, self._pages.position(piece, point))

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            piece, point = self.piece_at(event.pos())
            comment = ""
            if piece is not None and self._pages is not None:
                comment = self._pages.comment(piece, point)
            QToolTip.showText(event.globalPos(), comment, self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        moves = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if key in moves:
            bar.setValue(moves[key])
        elif control and key in pages:
            self.go_to_page(max(self._page + pages[key], 0))
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._zoom:
            self._painted.clear()
            self.zoomed.emit(self.zoom())
        self._measure()
        self._scrolled()
