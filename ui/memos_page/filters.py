"""The filters at the left: on what, of which kind, by whom, each with its count."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import fonts, icons, language, theme
from ui.code_page import drawing
from ui.memos_page.shelf import Filters
from ui.memos_page.words import PLACES, kind_words, place_kind_words

if TYPE_CHECKING:
    from ui.memos_page.shelf import Shelf

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
_HEAD = 34
_NOWHERE = QModelIndex()
_ICONS = {
    "": "note", "interpretation": "lightbulb", "field note": "map-pin", "method": "wrench",
    "theory": "books",
}  # fmt: skip


@dataclass(frozen=True)
class Line:
    """A row: a heading (`part` ""), or a value of a part of the filters; None is everything."""

    words: str
    part: str = ""
    value: str | None = None
    icon: str = ""
    count: int = 0
    chosen: bool = False


class FilterModel(QAbstractListModel):
    """The lines of the list, made anew when counts change."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show(self, lines: list[Line]) -> None:
        """Show these; where there are as many as before only what is painted changes."""
        if len(lines) == len(self.lines):
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not self.lines[index.row()].part:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.words}, {line.count}" if line.part else line.words
        return None


class FilterDelegate(QStyledItemDelegate):
    """A row of 24 px: icon, words, count."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        return QSize(100, drawing.ROW if line.part else _HEAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        line: Line = index.data(LINE)
        area: QRect = option.rect
        state = option.state
        painter.save()
        if not line.part:
            painter.setFont(fonts.font(12, bold=True))
            painter.setPen(look.ink)
            painter.drawText(area.adjusted(12, 6, -12, 0), drawing.LEFT, line.words)
            painter.restore()
            return
        drawing.back(
            painter,
            area,
            selected=line.chosen,
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus(),
        )
        middle = area.center().y()
        icons.paint(painter, QRectF(area.left() + 12, middle - 7, 15, 15), line.icon, "ink2")
        painter.setFont(fonts.font(tabular=True))
        painter.setPen(look.ink2 if line.chosen else look.ink3)
        count = language.number(line.count) if line.count else "·"
        room = area.adjusted(34, 0, -12, 0)
        painter.drawText(room, drawing.RIGHT, count)
        font = fonts.font(bold=line.chosen)
        painter.setFont(font)
        painter.setPen(look.ink)
        width = room.width() - QFontMetricsF(font).horizontalAdvance(count) - 8
        words = QFontMetricsF(font).elidedText(line.words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, drawing.LEFT, words)
        painter.restore()


class FilterList(QListView):
    """A click or Enter on a row filters by it, on the same row again lets it go."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self.model_ = FilterModel(self)
        self.setModel(self.model_)
        self.setItemDelegate(FilterDelegate(self))
        self.setProperty("surface", "panel")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._take)
        shelf.changed.connect(self.fill)

    def fill(self) -> None:
        """Count anew and write every row."""
        shelf, filters = self._shelf, self._shelf.filters
        count, chosen = shelf.searched(), filters == Filters()
        lines = [Line(self.tr("All memos"), "all", None, "note-pencil", count, chosen)]
        lines.append(Line(self.tr("On what")))
        counts = shelf.counts("place")
        lines += [
            Line(place_kind_words(key), "place", key, icon, counts[key], filters.place == key)
            for key, (icon, _words) in PLACES.items()
        ]
        lines.append(Line(self.tr("Kind")))
        counts = shelf.counts("kind")
        lines += [
            Line(
                kind_words(key), "kind", key, _ICONS.get(key, "bookmark-simple"), counts[key],
                filters.kind == key,
            )
            for key in shelf.kinds()
        ]  # fmt: skip
        coders = shelf.coders()
        if len(coders) > 1 or filters.coder is not None:
            counts = shelf.counts("coder")
            lines.append(Line(self.tr("Coder")))
            lines += [
                Line(name, "coder", name, "user", counts[name], filters.coder == name)
                for name in coders
            ]
        self.model_.show(lines)

    def _take(self, index: QModelIndex) -> None:
        line: Line | None = index.data(LINE)
        if line is None or not line.part:
            return
        if line.part == "all":
            self._shelf.set_filters(Filters())
        else:
            value = None if line.chosen else line.value
            self._shelf.set_filters(replace(self._shelf.filters, **{line.part: value}))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(self.currentIndex())
            return
        super().keyPressEvent(event)


class FilterPanel(QWidget):
    """The list with its name, told anew in another language."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self.list = FilterList(shelf)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.list)
        self._retranslate()

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Filter memos"))
        self.list.fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
