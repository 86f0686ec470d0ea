"""Choosing what a memo is on: the project, a transcript, a case or a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
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

from projects.queries import cases, codes, transcripts
from ui import fonts, icons, theme
from ui.code_page import drawing
from ui.memos_page.words import PLACES, place_kind_words
from ui.widgets.buttons import button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.widgets.row_model import Index
    from ui.workspace import Workspace

KIND = Qt.ItemDataRole.UserRole
TARGET = Qt.ItemDataRole.UserRole + 1
COLOUR = Qt.ItemDataRole.UserRole + 2
_ROW = 26


class PlaceDelegate(QStyledItemDelegate):
    """A row: icon or dot, name, and what sort of thing it is."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        area: QRect = option.rect
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        drawing.back(painter, area, selected=selected, over=over, focused=False)
        middle = area.center().y()
        if index.data(KIND) == "code":
            drawing.dot(painter, area.left() + 13, middle, index.data(COLOUR))
        else:
            icon = PLACES[index.data(KIND)][0]
            icons.paint(painter, QRectF(area.left() + 11, middle - 7, 14, 14), icon, "ink2")
        room = area.adjusted(34, 0, -12, 0)
        small = fonts.font(12)
        sort = place_kind_words(index.data(KIND))
        painter.setFont(small)
        painter.setPen(look.ink2 if selected else look.ink3)
        painter.drawText(room, drawing.RIGHT, sort)
        room.setRight(room.right() - round(QFontMetricsF(small).horizontalAdvance(sort)) - 12)
        font = fonts.font()
        painter.setFont(font)
        painter.setPen(look.ink)
        name = str(index.data())
        shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, drawing.LEFT, shown)
        painter.restore()


class ChoosePlace(QDialog):
    """A field and a list; `chosen(kind, guid)`."""

    chosen = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Put the memo on"))
        self._places = self._read(workspace)
        self._items = QStandardItemModel(self)
        self.field = QLineEdit()
        drawing.search_icon(self.field)
        self.field.setPlaceholderText(self.tr("Find a code, a case or a transcript"))
        self.field.setAccessibleName(self.tr("Find a code, a case or a transcript"))
        self.list = QListView()
        self.list.setModel(self._items)
        self.list.setItemDelegate(PlaceDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What the memo can be on"))
        self.list.setMinimumHeight(9 * _ROW)
        self._take_button = button(self.tr("Put it there"), "primary")
        self._take_button.setDefault(True)
        cancel = button(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(label(self.tr("A passage gets its memo in the transcript."), "hint"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._take_button)
        column.addLayout(row)
        self.resize(460, 400)
        cancel.clicked.connect(self.reject)
        self._take_button.clicked.connect(self._take)
        self.list.doubleClicked.connect(lambda _index: self._take())
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self._find("")

    def _read(self, workspace: Workspace) -> list[tuple[str, str, str, str]]:
        found = [("project", "", self.tr("The whole project"), "")]
        tree = workspace.ask(codes.tree, counted=False)
        found += [("code", code.guid, code.path, code.colour) for code in tree]
        found += [("case", case.guid, case.name, "") for case in workspace.ask(cases.records)]
        rows = workspace.ask(transcripts.rows)
        found += [("transcript", row.guid, row.name, "") for row in rows]
        return found

    def _find(self, typed: str) -> None:
        words = typed.casefold().split()
        self._items.clear()
        for kind, target, name, colour in self._places:
            if all(word in name.casefold() for word in words):
                item = QStandardItem(name)
                item.setData(kind, KIND)
                item.setData(target, TARGET)
                item.setData(colour, COLOUR)
                spoken = f"{name}, {place_kind_words(kind)}"
                item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
                self._items.appendRow(item)
        self.list.setCurrentIndex(self._items.index(0, 0))
        self._take_button.setEnabled(self._items.rowCount() > 0)

    def _take(self) -> None:
        index: QModelIndex = self.list.currentIndex()
        if index.isValid():
            kind, target = index.data(KIND), index.data(TARGET)
            self.accept()
            self.chosen.emit(kind, target)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            count = self._items.rowCount()
            if step is not None and count:
                row = (self.list.currentIndex().row() + step) % count
                self.list.setCurrentIndex(self._items.index(row, 0))
                return True
        return super().eventFilter(watched, event)
