"""The rows of the palette: icon or dot, name with the typed letters, where it stands, its key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from ui import fonts, icons, theme
from ui.code_page import drawing
from ui.palette.finder import Hit
from ui.widgets.keys import key_words
from ui.widgets.row_model import Index, RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

HIT = Qt.ItemDataRole.UserRole
ROW = 28


class HitModel(RowModel):
    """The hits, best first."""

    rows: Sequence[Hit]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self.rows[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (hit.entry.name, hit.entry.detail, hit.entry.keys)
            return ", ".join(part for part in parts if part)
        return None


class HitDelegate(QStyledItemDelegate):
    """Paints a row; the name goes before the place, the key is never cut."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT)
        if not isinstance(hit, Hit):
            return
        look, area = theme.current(), option.rect
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        drawing.back(painter, area, selected=selected, over=over, focused=False)
        middle = area.center().y() + 0.5
        if hit.entry.colour:
            drawing.dot(painter, area.left() + 13, middle, hit.entry.colour)
        else:
            glyph = QRectF(area.left() + 10, middle - 8, 16, 16)
            icons.paint(painter, glyph, hit.entry.icon, "ink2")
        right = area.right() - 10.0
        if hit.entry.keys:
            right = drawing.key(painter, right, middle, key_words(hit.entry.keys)) - 8
        left = area.left() + 34
        room = QRect(left, area.top(), round(right) - left, area.height())
        end = drawing.marked(painter, room, hit.entry.name, hit.letters, look.ink)
        rest = QRect(round(end) + 9, area.top(), round(right - end - 9), area.height())
        if hit.entry.detail and rest.width() > 24:
            small = fonts.font(12)
            painter.setFont(small)
            painter.setPen(look.ink2 if selected else look.ink3)
            shown = QFontMetricsF(small).elidedText(
                hit.entry.detail, Qt.TextElideMode.ElideRight, rest.width()
            )
            painter.drawText(rest, drawing.LEFT, shown)
        painter.restore()


class HitList(QListView):
    """The list under the field, which keeps the keyboard; `clicked_row(int)`."""

    clicked_row = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.hits = HitModel(self)
        self.setModel(self.hits)
        self.setItemDelegate(HitDelegate(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("QListView { background: transparent; }")

    def set_row(self, row: int) -> None:
        """Highlight a row."""
        index = self.hits.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def row(self) -> int:
        """Return the highlighted row, -1 without one."""
        return self.currentIndex().row()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.clicked_row.emit(index.row())
