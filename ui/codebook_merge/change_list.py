"""The list of changes at the left: heads of groups and rows of 42 px, drawn by one delegate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
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
from ui.codebook_merge.words import DECIDED, OPEN, WARNED, ChangeWords, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
HEAD, ROW = 28, 42
_NOWHERE = QModelIndex()
_SIGNS = {
    OPEN: ("circle-dashed", "control"),
    WARNED: ("warning", "warn"),
    DECIDED: ("check-circle", "good"),
}

_KEYS = {
    Qt.Key.Key_1: "1", Qt.Key.Key_2: "2", Qt.Key.Key_3: "3", Qt.Key.Key_Return: "next",
    Qt.Key.Key_Enter: "next", Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right",
}  # fmt: skip


@dataclass(frozen=True)
class Head:
    """The head of a group with its count."""

    text: str
    count: int


class ChangeModel(QAbstractListModel):
    """Groups of rows, one below the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Head | Row] = []
        self.words = ChangeWords(self)
        self._places: dict[str, int] = {}

    def show(self, groups: Sequence[tuple[str, Sequence[Row]]]) -> None:
        """Show groups; an empty one is left out."""
        self.beginResetModel()
        self.entries = []
        for text, rows in groups:
            if rows:
                self.entries += [Head(text, len(rows)), *rows]
        self._places = {
            entry.guid: place for place, entry in enumerate(self.entries) if isinstance(entry, Row)
        }
        self.endResetModel()

    def put(self, row: Row) -> None:
        """Show a row anew where it stands."""
        place = self._places.get(row.guid)
        if place is not None:
            self.entries[place] = row
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def place(self, guid: str) -> QModelIndex:
        """Return where a code stands, an invalid index where it does not."""
        place = self._places.get(guid)
        return self.index(place) if place is not None else QModelIndex()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        if isinstance(entry, Head):
            tip = role == Qt.ItemDataRole.ToolTipRole
            return None if tip else f"{entry.text}: {language.number(entry.count)}"
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        parts = (entry.title, entry.told, self.words.state(entry.state))
        return ", ".join(part for part in parts if part)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.entries[index.row()], Head):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class ChangeDelegate(QStyledItemDelegate):
    """Draws heads and rows: icon, name over what became of it, sign of its state."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, HEAD if isinstance(index.data(ENTRY), Head) else ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        area: QRect = option.rect
        painter.save()
        if isinstance(entry, Head):
            self._head(painter, area, entry)
        else:
            self._row(painter, option, entry)
        painter.setPen(theme.current().line)
        painter.drawLine(area.left(), area.bottom(), area.right(), area.bottom())
        painter.restore()

    def _head(self, painter: QPainter, area: QRect, head: Head) -> None:
        look = theme.current()
        painter.fillRect(area, look.chrome)
        painter.setFont(fonts.font(12, bold=True))
        painter.setPen(look.ink)
        painter.drawText(area.adjusted(12, 0, -50, 0), drawing.LEFT, head.text)
        painter.setFont(fonts.font(11, tabular=True))
        painter.setPen(look.ink3)
        painter.drawText(area.adjusted(50, 0, -12, 0), drawing.RIGHT, language.number(head.count))

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        look = theme.current()
        area: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        drawing.back(
            painter, area, selected=selected,
            over=bool(option.state & QStyle.StateFlag.State_MouseOver),
            focused=bool(option.state & QStyle.StateFlag.State_HasFocus),
        )  # fmt: skip
        middle = area.center().y()
        icons.paint(painter, QRectF(area.left() + 12, middle - 7, 16, 16), row.icon, row.token)
        room = area.adjusted(40, 4, -38 if row.state else -12, -4)
        for pixels, ink, text, top, bold in (
            (13, look.ink, row.title, 0, selected),
            (12, look.ink2 if selected else look.ink3, row.told, 17, False),
        ):
            font = fonts.font(pixels, bold=bold)
            painter.setFont(font)
            painter.setPen(ink)
            line = QRect(room.left(), room.top() + top, room.width(), 17)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, drawing.LEFT, shown)
        if sign := _SIGNS.get(row.state):
            icons.paint(painter, QRectF(area.right() - 28, middle - 7, 16, 16), *sign)


class ChangeList(QListView):
    """The list. `pointed(guid)`; `pressed_key(str)`: "1", "2", "3", "next", "left", "right"."""

    pointed = Signal(str)
    pressed_key = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.changes = ChangeModel(self)
        self.setModel(self.changes)
        self.setItemDelegate(ChangeDelegate(self))
        self.setProperty("surface", "panel")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(ROW // 2)

    def guid(self) -> str:
        """Return the code in hand, "" without one."""
        entry = self.currentIndex().data(ENTRY)
        return entry.guid if isinstance(entry, Row) else ""

    def choose(self, guid: str) -> None:
        """Take a code in hand."""
        index = self.changes.place(guid)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            if index.row() == 1:
                self.scrollToTop()  # with the head of its group

    def first(self) -> str:
        """Return the first code, "" where there is none."""
        rows = (each.guid for each in self.changes.entries if isinstance(each, Row))
        return next(rows, "")

    def step(self, way: int) -> None:
        """Go one row up (-1) or down (1)."""
        place = self.currentIndex().row() + way
        while 0 <= place < len(self.changes.entries):
            entry = self.changes.entries[place]
            if isinstance(entry, Row):
                self.choose(entry.guid)
                return
            place += way

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        entry = current.data(ENTRY)
        if isinstance(entry, Row):
            self.pointed.emit(entry.guid)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _KEYS.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key is not None and not held:
            self.pressed_key.emit(key)
            return
        super().keyPressEvent(event)
