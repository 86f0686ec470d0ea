"""The list at the left of a decision: sections, two-line rows with an icon, and how each stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from ui import fonts, icons, language, theme
from ui.code_page import drawing

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
HEAD, ROW = 28, 42
OPEN, YES, NO, WARN, NONE = "open", "yes", "no", "warn", ""
_STATES = {YES: ("check-circle", "good"), NO: ("prohibit", "ink3"), WARN: ("warning", "warn")}


@dataclass(frozen=True)
class Item:
    """A row; without `key` it is the head of a section, and `count` stands at its right.

    `state` is one of OPEN, YES, NO, WARN, NONE; `said` tells it to who listens.
    """

    title: str
    key: str = ""
    second: str = ""
    icon: str = ""
    token: str = "ink2"
    colour: str = ""  # of a code, shown as its dot in place of an icon
    state: str = NONE
    said: str = ""
    count: int = 0


class _Rows(QStyledItemDelegate):
    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item: Item = index.data(ITEM)
        return QSize(120, ROW if item.key else HEAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(ITEM)
        painter.save()
        if item.key:
            self._row(painter, option, item)
        else:
            self._head(painter, option.rect, item)
        painter.restore()

    def _head(self, painter: QPainter, area: QRect, item: Item) -> None:
        look = theme.current()
        painter.fillRect(area, look.chrome)
        painter.setFont(fonts.font(12, bold=True))
        painter.setPen(look.ink)
        painter.drawText(area.adjusted(12, 0, -40, 0), drawing.LEFT, item.title)
        painter.setFont(fonts.font(11))
        painter.setPen(look.ink3)
        painter.drawText(area.adjusted(12, 0, -12, 0), drawing.RIGHT, language.number(item.count))

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
        look, area = theme.current(), QRect(option.rect)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, look.line)
        area.setBottom(area.bottom() - 1)
        drawing.back(
            painter, area, selected=chosen, over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=chosen and self._view.hasFocus(),
        )  # fmt: skip
        middle = area.center().y() + 1
        if item.colour:
            drawing.dot(painter, area.left() + 15, middle, item.colour)
        elif item.icon:
            icons.paint(
                painter, QRectF(area.left() + 12, middle - 8, 16, 16), item.icon, item.token
            )
        right = self._state(painter, area, item, middle)
        top = area.top() + (3 if item.second else 12)
        room = QRect(area.left() + 40, top, area.width() - 40 - right, 18)
        self._line(painter, room, item.title, bold=chosen, token="ink")
        token = "ink2" if chosen else "ink3"
        self._line(painter, room.translated(0, 18), item.second, pixels=12, token=token)

    def _state(self, painter: QPainter, area: QRect, item: Item, middle: int) -> int:
        """Paint how the row stands; returns the room it takes at the right."""
        place = QRectF(area.right() - 28, middle - 8, 16, 16)
        if item.state == OPEN:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(theme.current().control, 1, Qt.PenStyle.DashLine)
            pen.setDashPattern([2.5, 2.5])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place.adjusted(1, 1, -1, -1))
        elif item.state in _STATES:
            icons.paint(painter, place, *_STATES[item.state])
        else:
            return 12
        return 36

    def _line(  # noqa: PLR0913 - a place, a text and how it looks
        self, painter: QPainter, area: QRect, text: str, *,
        token: str, bold: bool = False, pixels: int = 13,
    ) -> None:  # fmt: skip
        font = fonts.font(pixels, bold=bold)
        painter.setFont(font)
        painter.setPen(getattr(theme.current(), token))
        text = " ".join(text[:300].split())
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, drawing.LEFT, shown)


class ItemList(QListView):
    """Signals: `picked(key)`; `accepted()`, `left()` by A and X; `placed()` by Enter."""

    picked = Signal(str)
    accepted = Signal()
    left = Signal()
    placed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self._filling = False
        self.setModel(self._items)
        self.setItemDelegate(_Rows(self))
        self.setMouseTracking(True)
        self.setProperty("surface", "panel")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._changed)
        theme.notifier.changed.connect(self.viewport().update)

    def fill(self, items: Sequence[Item], current: str = "") -> None:
        """Show these; `current` is the key of the chosen row, else the first one is."""
        keys = [item.key for item in items]
        same = keys == [self._items.item(row).data(ITEM).key for row in range(self.count())]
        self._filling = True
        if not same:
            self._items.clear()
        for row, item in enumerate(items):
            entry = self._items.item(row) if same else QStandardItem()
            _dress(entry, item)
            if not same:
                self._items.appendRow(entry)
        first = next((key for key in keys if key), "")
        wanted = current if current and current in keys else first
        if wanted and (not same or wanted != self.key()):
            self.setCurrentIndex(self._items.index(keys.index(wanted), 0))
        self._filling = False

    def clear(self) -> None:
        """Show nothing; what is filled in next begins with its first row."""
        self._items.clear()

    def count(self) -> int:
        """Return the number of rows, heads among them."""
        return self._items.rowCount()

    def key(self) -> str:
        """Return the key of the chosen row, "" without one."""
        item: Any = self.currentIndex().data(ITEM)
        return item.key if isinstance(item, Item) else ""

    def keys(self) -> list[str]:
        """Return the keys of all rows that are no heads, in order."""
        items = [self._items.item(row).data(ITEM) for row in range(self.count())]
        return [item.key for item in items if item.key]

    def choose(self, key: str) -> None:
        """Choose a row."""
        for row in range(self.count()):
            if self._items.item(row).data(ITEM).key == key:
                self.setCurrentIndex(self._items.index(row, 0))
                return

    def step(self, by: int) -> None:
        """Choose the next (1) or the one before (-1)."""
        keys = self.keys()
        if self.key() in keys:
            at = keys.index(self.key()) + by
            if 0 <= at < len(keys):
                self.choose(keys[at])

    def _changed(self, index: QModelIndex) -> None:
        if not self._filling and index.isValid() and index.data(ITEM).key:
            self.picked.emit(index.data(ITEM).key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        calls = {
            Qt.Key.Key_A: self.accepted, Qt.Key.Key_X: self.left,
            Qt.Key.Key_Return: self.placed, Qt.Key.Key_Enter: self.placed,
        }  # fmt: skip
        signal = calls.get(Qt.Key(event.key())) if bare else None
        if signal is not None:
            signal.emit()
        else:
            super().keyPressEvent(event)


def _dress(entry: QStandardItem, item: Item) -> None:
    if entry.data(ITEM) == item:
        return
    entry.setText(item.title)
    entry.setData(item, ITEM)
    spoken = ", ".join(part for part in (item.title, item.second, item.said) if part)
    entry.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    entry.setSelectable(bool(item.key))
    entry.setEnabled(bool(item.key))
