"""The report on pages: measured a little at a time, painted a page at a time."""

from __future__ import annotations

import time
from collections import OrderedDict
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from qualcode.report.preview import Paragraph
from ui.report_page.paginator import Measured, Paginator, Piece
from ui.report_page.table_row import SetRow
from ui.report_page.typeset import Typeset

if TYPE_CHECKING:
    from qualcode.report.preview import Preview

KEPT = 240  # paragraphs and rows that stay laid out: some five pages
BAR = QColor("#A8A196")
SPACE = 4  # px between two bars of a sketch: fewer than there are lines, but seen apart


class Pages:
    """The pages of one report; `advance` goes on laying out until all of it is done.

    Lengths are points, pages count from 0.
    """

    def __init__(self, preview: Preview) -> None:
        self.preview = preview
        sheet = preview.sheet
        self.width, self.height = sheet.width, sheet.height
        room = max(sheet.height - sheet.top - self._bottom(), 72.0)
        self._paginator = Paginator(room, len(sheet.columns))
        self._next = 0
        self._kept: OrderedDict[int, Typeset | SetRow] = OrderedDict()
        self._extents: dict[int, tuple[tuple[float, float], ...]] = {}
        self._heads: dict[int, float] = {}

    def _bottom(self) -> float:
        """Return what the bottom of a page takes: its margin, or a footer that reaches higher."""
        sheet = self.preview.sheet
        footer = self.preview.footers.get("default", ())
        height = sum(Typeset(each, self._whole, ("1", "1")).height() for each in footer)
        return max(sheet.bottom, sheet.footer + height)

    @cached_property
    def _whole(self) -> float:
        sheet = self.preview.sheet
        return sheet.width - sheet.left - sheet.right

    @cached_property
    def _column(self) -> float:
        return self.preview.sheet.columns[0][1]

    # Laying out

    def done(self) -> bool:
        """Tell whether every page is known."""
        return self._next > len(self.preview)

    def count(self) -> int:
        """Return how many pages are known; the last may still fill."""
        return len(self._paginator.pages)

    def complete(self) -> int:
        """Return how many pages are full, or all once everything is laid out."""
        return self.count() if self.done() else self.count() - 1

    def advance(self, seconds: float) -> None:
        """Go on laying out for about so many seconds."""
        end = time.perf_counter() + seconds
        while self._next < len(self.preview):
            self._paginator.add(self._measure(self._next))
            self._next += 1
            if time.perf_counter() > end:
                return
        if self._next == len(self.preview):
            self._paginator.finish()
            self._next += 1

    def _measure(self, place: int) -> Measured:
        written = self._laid(place)
        if isinstance(written, SetRow):
            left, right = written.text_extent()
            self._extents[place] = ((left, right - left),)
            head = written.row.head
            self._heads[place] = written.height
            return Measured(
                place, (written.height,), keep_next=written.row.keep_next,
                head=None if head is None else (head, self._heads.get(head, 0.0)),
            )  # fmt: skip
        look = written.paragraph.look
        self._extents[place] = tuple((line.left, line.width) for line in written.lines)
        return Measured(
            place,
            tuple(line.height for line in written.lines),
            before=look.before,
            after=look.after,
            contextual=written.paragraph.style if look.contextual else "",
            keep_next=look.keep_next,
            keep_lines=look.keep_lines,
            page_break=look.page_break,
            widows=look.widows,
        )

    def _laid(self, place: int) -> Typeset | SetRow:
        """Return what stands at a place, laid out; the last ones are kept."""
        found = self._kept.get(place)
        if found is None:
            item = self.preview.item(place)
            if isinstance(item, Paragraph):
                found = Typeset(item, self._column, (self._page_of(item), ""))
            else:
                found = SetRow(item)
            self._kept[place] = found
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(place)
        return found

    def _page_of(self, paragraph: Paragraph) -> str:
        """Return the page number a line of contents shows, "" while it is not known."""
        page = self._paginator.first_page_of.get(self.preview.bookmarks.get(paragraph.target, -1))
        return "" if page is None else str(page + self.preview.sheet.first_number)

    def forget_contents(self) -> None:
        """Let the lines of contents be made anew, now that more pages are known."""
        for place, written in list(self._kept.items()):
            if isinstance(written, Typeset) and written.paragraph.target:
                del self._kept[place]

    # What stands where

    def page_of(self, place: int) -> int:
        """Return the page on which a paragraph begins, -1 while it is not known."""
        return self._paginator.first_page_of.get(place, -1)

    def pieces(self, page: int) -> list[Piece]:
        """Return what stands on a page, from top to bottom."""
        return self._paginator.pages[page] if 0 <= page < self.count() else []

    def area(self, piece: Piece) -> QRectF:
        """Return where a piece stands on its page."""
        left, width = self.preview.sheet.columns[piece.column]
        return QRectF(left, self.preview.sheet.top + piece.y, width, piece.height)

    def piece_at(self, page: int, point: QPointF) -> Piece | None:
        """Return what stands at a point of a page, or next above it in that column."""
        found = None
        for piece in self.pieces(page):
            area = self.area(piece)
            if area.left() - 24 <= point.x() <= area.right() + 24 and area.top() <= point.y():
                found = piece
        return found

    def position(self, piece: Piece, point: QPointF) -> int:
        """Return the position in a paragraph's text at a point of its page; -1 in a table."""
        written = self._laid(piece.place)
        if isinstance(written, SetRow):
            return -1
        area = self.area(piece)
        above = sum(line.height for line in written.lines[: piece.first])
        line = written.line_at(point.y() - area.top() + above)
        return written.position(line, point.x() - area.left())

    def comment(self, piece: Piece, point: QPointF) -> str:
        """Return the margin comment at a point, "" for none."""
        written = self._laid(piece.place)
        if isinstance(written, SetRow):
            return ""
        return written.comment_at(self.position(piece, point))

    # Painting

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page, its top left corner at the painter's origin; the paper is there already."""
        for piece in self.pieces(page):
            written = self._laid(piece.place)
            place = self.area(piece).topLeft()
            if isinstance(written, Typeset):
                written.paint(painter, place, piece.first, piece.last)
                continue
            painter.save()
            if piece.height < written.height:
                painter.setClipRect(self.area(piece).adjusted(-4, -1, 4, 1))
            written.paint(painter, place - QPointF(0, piece.offset))
            painter.restore()
        self._paint_edges(painter, page)

    def _paint_edges(self, painter: QPainter, page: int) -> None:
        sheet = self.preview.sheet
        numbers = (str(page + sheet.first_number), str(self.count()))
        for edges, below in ((self.preview.headers, False), (self.preview.footers, True)):
            which = "first" if page == 0 and "first" in edges else "default"
            written = [Typeset(each, self._whole, numbers) for each in edges.get(which, ())]
            top = sheet.header
            if below:
                top = sheet.height - sheet.footer - sum(each.height() for each in written)
            for each in written:
                each.paint(painter, QPointF(sheet.left, top))
                top += each.height()

    def sketch(self, painter: QPainter, page: int, scale: float) -> None:
        """Paint the lines of a page as bars, for a picture too small to read."""
        sheet = self.preview.sheet
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(BAR)
        last = -SPACE
        for piece in self.pieces(page):
            left, _ = sheet.columns[piece.column]
            extents = self._extents.get(piece.place, ())[piece.first : piece.last]
            step = piece.height / max(len(extents), 1)
            for at, (start, width) in enumerate(extents):
                middle = round((sheet.top + piece.y + (at + 0.5) * step) * scale)
                if width > 0 and not last <= middle < last + SPACE:
                    last = middle
                    area = QRectF((left + start) * scale, middle, width * scale, 1.0)
                    painter.drawRect(area)
