"""The list of what must be looked at: code or memo, transcript, and the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from projects.queries.review import ReviewRecord

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
_ROW = 44


class _Rows(QStyledItemDelegate):
    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: ReviewRecord = index.data(ITEM)
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        look = theme.current()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        drawing.back(
            painter, area, selected=chosen, over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=chosen and self._view.hasFocus(),
        )  # fmt: skip
        if item.kind == "memo":
            icons.paint(
                painter, QRect(area.left() + 12, area.top() + 6, 14, 14), "note-pencil", "ink2"
            )
        else:
            drawing.dot(painter, area.left() + 14, area.top() + 13, item.colour)
        first = QRect(area.left() + 34, area.top() + 3, area.width() - 44, 20)
        name = item.transcript_name
        self._line(painter, first, item.title.rpartition(" / ")[2] or "·", bold=True)
        painter.setPen(look.ink2 if chosen else look.ink3)
        second = first.translated(0, 18)
        self._line(painter, second, " ".join(f"{name} · {item.was}".split()), pixels=12)
        painter.restore()

    def _line(
        self, painter: QPainter, area: QRect, text: str, *, bold: bool = False, pixels: int = 13
    ) -> None:
        font = fonts.font(pixels, bold=bold)
        if bold:
            painter.setPen(theme.current().ink)
        painter.setFont(font)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, drawing.LEFT, shown)


class ReviewList(QListView):
    """Signals: `picked(ReviewRecord)`; `accepted()`, `dropped()`, `placed()` by A, D and Enter."""

    picked = Signal(object)
    accepted = Signal()
    dropped = Signal()
    placed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self._filling = False
        self.setModel(self._items)
        self.setItemDelegate(_Rows(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("surface", "panel")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._changed)

    def fill(self, items: Sequence[ReviewRecord], current: str) -> None:
        """Show these; `current` is the guid of the chosen one, else the row stays the same."""
        row = max(self.currentIndex().row(), 0)
        self._filling = True
        self._items.clear()
        for item in items:
            entry = QStandardItem(f"{item.title}: {item.was}"[:200])
            entry.setData(item, ITEM)
            self._items.appendRow(entry)
        guids = [item.guid for item in items]
        row = guids.index(current) if current in guids else min(row, len(items) - 1)
        self._filling = False
        if items:
            self.setCurrentIndex(self._items.index(row, 0))

    def record(self) -> ReviewRecord | None:
        """Return the item that is chosen."""
        found: ReviewRecord | None = self.currentIndex().data(ITEM)
        return found

    def step(self, by: int) -> None:
        """Choose the next (1) or the one before (-1)."""
        row = self.currentIndex().row() + by
        if 0 <= row < self._items.rowCount():
            self.setCurrentIndex(self._items.index(row, 0))

    def _changed(self, index: QModelIndex) -> None:
        if not self._filling and index.isValid():
            self.picked.emit(index.data(ITEM))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        calls = {
            Qt.Key.Key_A: self.accepted, Qt.Key.Key_D: self.dropped,
            Qt.Key.Key_Delete: self.dropped, Qt.Key.Key_Return: self.placed,
            Qt.Key.Key_Enter: self.placed,
        }  # fmt: skip
        signal = calls.get(Qt.Key(event.key())) if bare else None
        if signal is not None:
            signal.emit()
        else:
            super().keyPressEvent(event)
