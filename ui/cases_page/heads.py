"""The head of the table of cases: type icon, name, and by what the rows are sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView
from typing_extensions import override

from ui import fonts, icons, theme
from ui.cases_page.model import BY_CODINGS, BY_NAME, BY_TRANSCRIPTS, NAME
from ui.cases_page.types import type_icon
from ui.code_page import drawing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.cases_page.model import CasesModel

HEIGHT = 32
COUNT = 38  # px for a count beside the name


class Heads(QHeaderView):
    """Signals: `pressed_on(section)` by a click, `menu_wanted(section, global position)`."""

    pressed_on = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, cases: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._cases = cases
        self.setFixedHeight(HEIGHT)
        self.setMinimumSectionSize(64)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.sectionClicked.connect(self.pressed_on)
        theme.notifier.changed.connect(self.viewport().update)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        section = self.logicalIndexAt(event.pos())
        if section >= 0:
            self.menu_wanted.emit(section, event.globalPos())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.viewport().update()
        super().mouseMoveEvent(event)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look = theme.current()
        painter.save()
        under = self.viewport().mapFromGlobal(self.cursor().pos())
        over = self.viewport().underMouse() and rect.contains(under)
        painter.fillRect(rect, look.hover if over else look.panel)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line)
        edge = look.lineStrong if logicalIndex == NAME else look.line
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), edge)
        attribute = self._cases.attribute(logicalIndex)
        middle = rect.center().y()
        if logicalIndex == NAME:
            self._paint_names(painter, rect)
        elif attribute is None:
            icons.paint(painter, QRectF(rect.left() + 12, middle - 7, 16, 16), "plus", "ink2")
        else:
            icons.paint(
                painter,
                QRectF(rect.left() + 8, middle - 6, 14, 14),
                type_icon(attribute.type),
                "ink3",
            )
            room = QRect(rect.left() + 27, rect.top(), rect.width() - 33, rect.height())
            self._paint_words(painter, room, attribute.name, key=attribute.guid)
        painter.restore()

    def _paint_names(self, painter: QPainter, rect: QRect) -> None:
        room = rect.adjusted(12, 0, -2 * COUNT - 14, 0)
        words = str(self._cases.headerData(NAME, Qt.Orientation.Horizontal))
        self._paint_words(painter, room, words, key=BY_NAME)
        for place, (name, key) in enumerate(
            (("file-text", BY_TRANSCRIPTS), ("quotes", BY_CODINGS)), start=-2
        ):
            right = rect.right() - 8 + (place + 1) * COUNT
            token = "accent" if self._cases.sorted_by == key else "ink3"
            icons.paint(painter, QRectF(right - 16, rect.center().y() - 6, 14, 14), name, token)

    def _paint_words(self, painter: QPainter, room: QRect, text: str, *, key: str) -> None:
        look = theme.current()
        font = fonts.font(12, bold=True)
        painter.setFont(font)
        is_sorted = self._cases.sorted_by == key
        painter.setPen(look.accent if is_sorted else look.ink2)
        metrics = QFontMetrics(font)
        width = room.width() - (18 if is_sorted else 0)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, drawing.LEFT, shown)
        if is_sorted:
            left = room.left() + metrics.horizontalAdvance(shown) + 4
            name = "arrow-down" if self._cases.descending else "arrow-up"
            icons.paint(painter, QRectF(left, room.center().y() - 5, 12, 12), name, "accent")
