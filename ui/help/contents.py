"""The contents of the help, or the pages that were found, as one list."""

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

from ui import fonts, theme
from ui.code_page import drawing
from ui.help import content

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.help.finding import Found

Index = QModelIndex | QPersistentModelIndex
TOPIC = Qt.ItemDataRole.UserRole
ANCHOR = Qt.ItemDataRole.UserRole + 1
PIECE = Qt.ItemDataRole.UserRole + 2
_ROW = 28
_TALL = 46


class ContentsDelegate(QStyledItemDelegate):
    """A title, and below it a piece of the text where something was found."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _TALL if index.data(PIECE) else _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        area: QRect = option.rect
        state = option.state
        shown = index.data(TOPIC) == self._view.property("topic")
        painter.save()
        drawing.back(
            painter,
            area,
            selected=shown,
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus(),
        )
        piece = index.data(PIECE)
        room = area.adjusted(12, 5 if piece else 0, -10, 0)
        font = fonts.font(bold=shown)
        painter.setFont(font)
        painter.setPen(look.ink)
        height = 18 if piece else area.height()
        line = QRect(room.left(), room.top(), room.width(), height)
        painter.drawText(line, drawing.LEFT, _cut(str(index.data()), font, room.width()))
        if piece:
            small = fonts.font(12)
            painter.setFont(small)
            painter.setPen(look.ink2 if shown else look.ink3)
            below = QRect(room.left(), room.top() + 18, room.width(), 17)
            painter.drawText(below, drawing.LEFT, _cut(str(piece), small, room.width()))
        painter.restore()


def _cut(text: str, font: object, width: int) -> str:
    metrics = QFontMetricsF(font)  # type: ignore[call-overload]
    return str(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))


class ContentsList(QListView):
    """Signal `opened(topic, anchor)` by click, or Enter, or moving with the arrow keys."""

    opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(ContentsDelegate(self))
        self.setProperty("surface", "panel")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)

    def show_contents(self, language: str, topic: str) -> None:
        """List every page."""
        rows = ((name, content.page(name, language).title, "", "") for name in content.TOPICS)
        self._fill(rows, topic)

    def show_found(self, found: Iterable[Found]) -> None:
        """List the pages that were found, each with a piece of its text."""
        self._fill(((each.topic, each.title, each.anchor, each.piece) for each in found), "")

    def set_topic(self, topic: str) -> None:
        """Mark the page that is shown."""
        self.setProperty("topic", topic)
        for row in range(self._items.rowCount()):
            index = self._items.index(row, 0)
            if index.data(TOPIC) == topic:
                self.setCurrentIndex(index)
        self.viewport().update()

    def topics(self) -> list[str]:
        """Return the topics listed, in order."""
        return [self._items.index(row, 0).data(TOPIC) for row in range(self._items.rowCount())]

    def open_current(self) -> None:
        """Open the current row, the first one where there is none."""
        index = self.currentIndex()
        self._open(index if index.isValid() else self._items.index(0, 0))

    def _fill(self, rows: Iterable[tuple[str, str, str, str]], topic: str) -> None:
        self._items.clear()
        for name, title, anchor, piece in rows:
            item = QStandardItem(title)
            item.setData(name, TOPIC)
            item.setData(anchor, ANCHOR)
            item.setData(piece, PIECE)
            self._items.appendRow(item)
        if topic:
            self.set_topic(topic)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(TOPIC), index.data(ANCHOR))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
        if event.key() in (*moves, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
