"""A popup to choose one thing by typing: a condition, or a code. A child widget, not a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import fonts, icons, theme
from ui.code_page.drawing import LEFT, RIGHT, back, dot, search_icon
from ui.widgets.labels import label
from ui.widgets.row_model import Index, RowModel
from ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ENTRY = Qt.ItemDataRole.UserRole
_ROW = 26
_WIDTH = 380
_MOST_ROWS = 11
_SHOWN = 300


@dataclass(frozen=True)
class Entry:
    """Something to choose: its name, what sort of thing it is, and what it stands for."""

    name: str
    about: str
    payload: Any
    colour: str = ""
    icon: str = ""
    depth: int = 0


class _Entries(RowModel):
    rows: Sequence[Entry]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.rows[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.about}: {entry.name}" if entry.about else entry.name
        return None


class _Delegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        area: QRect = option.rect
        state = option.state
        look = theme.current()
        back(
            painter,
            area,
            selected=bool(state & QStyle.StateFlag.State_Selected),
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=False,
        )
        left = area.left() + 10 + 14 * entry.depth
        if entry.colour:
            dot(painter, left + 1, area.center().y() + 1, entry.colour)
        elif entry.icon:
            icons.paint(
                painter, QRectF(left - 2, area.center().y() - 6, 14, 14), entry.icon, "ink2"
            )
        left += 20
        painter.setFont(fonts.font(12))
        painter.setPen(look.ink3)
        room = area.right() - 10 - left
        metrics = QFontMetricsF(fonts.font(12))
        about = metrics.elidedText(entry.about, Qt.TextElideMode.ElideRight, room * 0.5)
        painter.drawText(area.adjusted(0, 0, -10, 0), RIGHT, about)
        room -= round(metrics.horizontalAdvance(about)) + 10
        painter.setFont(fonts.font())
        painter.setPen(look.ink)
        name = QFontMetricsF(fonts.font()).elidedText(entry.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, area.top(), round(room) + 4, area.height()), LEFT, name)


class Picker(QFrame):
    """A field, a list of what fits, and, where wanted, how the chosen one is tied.

    Signals: `chosen(payload, number of the segment)`; `closed()`.
    """

    chosen = Signal(object, int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self.setProperty("frame", "popup")
        self._entries: Sequence[Entry] = ()
        self._typed_entry: Callable[[str], Entry] | None = None
        self._back: QWidget | None = None
        self.field = QLineEdit()
        search_icon(self.field)
        self.links = Segments(["", "", ""])
        self.list = QListView()
        self.model = _Entries(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = label("", "hint")
        self._none.setContentsMargins(10, 4, 10, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addWidget(self.links)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.list)
        column.addWidget(self._none)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._take())
        self.hide()

    def open_at(  # noqa: PLR0913 - what, where and how
        self,
        place: QPoint,
        entries: Sequence[Entry],
        hint: str,
        *,
        typed: Callable[[str], Entry] | None = None,
        links: Sequence[str] = (),
        link: int = 0,
    ) -> None:
        """Open below a place of the parent; `typed` makes an entry of whatever was typed."""
        self._back = self._area.window().focusWidget()
        self._entries, self._typed_entry = entries, typed
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.list.setAccessibleName(hint)
        self.setAccessibleName(hint)
        self._none.setText(self.tr("Nothing of that name. Type another word."))
        self.links.setVisible(bool(links))
        if links:
            self.links.set_labels(links)
            self.links.set_current(link)
        self.field.clear()
        self._find("")
        area = self._area.rect()
        width = min(_WIDTH, area.width() - 16)
        extra = 48 + (36 if links else 0)
        height = min(extra + _MOST_ROWS * _ROW, area.height() - 16)
        left = min(max(place.x(), 8), area.width() - width - 8)
        top = min(place.y(), area.height() - height - 8)
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_popup(self) -> None:
        """Close it, and give the keyboard back."""
        if self.isVisible():
            back, self._back = self._back, None
            self.hide()
            # What had the keyboard may be gone: chips are made anew after every choice.
            if back is not None and shiboken6.isValid(back) and back.isVisible():
                back.setFocus()
            self.closed.emit()

    def _find(self, typed: str) -> None:
        words = typed.casefold().split()
        found = [
            entry
            for entry in self._entries
            if all(word in f"{entry.about} {entry.name}".casefold() for word in words)
        ]
        found.sort(key=lambda entry: not entry.name.casefold().startswith(typed.casefold().strip()))
        if words and self._typed_entry is not None:
            found.append(self._typed_entry(" ".join(typed.split())))
        self.model.show(found[:_SHOWN])
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.model.index(0))

    def _take(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            entry: Entry = index.data(ENTRY)
            link = self.links.current()
            self.close_popup()
            self.chosen.emit(entry.payload, link)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        elif watched is self.field and event.type() == QEvent.Type.FocusOut:
            focused = self.window().focusWidget()
            if focused is not None and not self.isAncestorOf(focused):
                self._back = None
                self.close_popup()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        step = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -8,
            Qt.Key.Key_PageDown: 8,
        }.get(Qt.Key(event.key()))
        if step is not None and self.model.rowCount():
            row = min(max(self.list.currentIndex().row() + step, 0), self.model.rowCount() - 1)
            self.list.setCurrentIndex(self.model.index(row))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
            return True
        return False
