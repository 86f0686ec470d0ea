"""The list of transcripts, by folder or by case: model, rows and the tree that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from projects.records import TranscriptRow
from ui import fonts, language, theme
from ui.code_page import drawing
from ui.code_page.names import split_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
GROUP = Qt.ItemDataRole.UserRole + 1  # name of a folder, guid of a case
REACH = Qt.ItemDataRole.UserRole + 2
_BAR = 36
_NAME = 36


class Group:
    """A folder or a case with its transcripts; `key` "" for those without one."""

    def __init__(self, key: str, name: str, rows: Sequence[TranscriptRow]) -> None:
        self.key = key
        self.name = name
        self.rows = rows


class TranscriptDelegate(QStyledItemDelegate):
    """A row of 24 px: number, name, how far the coding has come, how many codings."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, drawing.ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRect(0, option.rect.top(), self._view.viewport().width(), option.rect.height())
        state: QStyle.StateFlag = option.state
        row: TranscriptRow | None = index.data(ROW)
        opened = row is not None and row.guid == self._view.property("opened")
        painter.save()
        drawing.back(
            painter,
            area,
            selected=opened,
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus(),
        )
        if row is None:
            self._group(painter, area, index)
        else:
            self._row(painter, area, row, float(index.data(REACH) or 0), opened=opened)
        painter.restore()

    def _edge(self) -> int:
        return self._view.width() - 12

    def _group(self, painter: QPainter, area: QRect, index: Index) -> None:
        look = theme.current()
        middle = area.top() + area.height() / 2
        count = index.model().rowCount(index)
        if count:
            opened = self._view.isExpanded(index)
            drawing.caret(painter, 7, middle, opened=opened)
        painter.setPen(look.ink)
        font = fonts.font(bold=True)
        painter.setFont(font)
        room = QRect(26, area.top(), self._edge() - 56, area.height())
        name = QFontMetricsF(font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, drawing.LEFT, name)
        painter.setPen(look.ink3)
        painter.setFont(fonts.font(tabular=True))
        edge = QRect(self._edge() - 60, area.top(), 60, area.height())
        painter.drawText(edge, drawing.RIGHT, language.number(count) if count else "·")

    def _row(
        self, painter: QPainter, area: QRect, row: TranscriptRow, reach: float, *, opened: bool
    ) -> None:
        look = theme.current()
        middle = area.top() + area.height() / 2
        edge = self._edge()
        painter.setFont(fonts.font(tabular=True))
        painter.setPen(look.ink2 if opened else look.ink3)
        text = language.number(row.codings) if row.codings else "·"
        painter.drawText(QRect(edge - 60, area.top(), 60, area.height()), drawing.RIGHT, text)
        bar = QRectF(edge - 25 - _BAR, middle - 2.5, _BAR, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.line)
        painter.drawRoundedRect(bar, 2.5, 2.5)
        share = 1.0 if row.done else min(reach, 0.97)
        if row.codings or row.done:
            painter.setBrush(look.accent)
            bar.setWidth(max(3.0, _BAR * share))
            painter.drawRoundedRect(bar, 2.5, 2.5)
        font = fonts.font(bold=opened)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(look.ink)
        short, name = split_name(row.name)
        left = self._left()
        if short:
            painter.drawText(QRect(left, area.top(), 60, area.height()), drawing.LEFT, short)
            left += max(_NAME, round(metrics.horizontalAdvance(short)) + 8)
        room = QRect(left, area.top(), edge - 25 - _BAR - 8 - left, area.height())
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, drawing.LEFT, shown)

    def _left(self) -> int:
        return 24 if self._view.property("grouped") else 12

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("New name"))
        editor.setStyleSheet("QLineEdit { min-height: 18px; padding: 0 4px; }")
        return editor

    @override
    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        view = self._view
        if isinstance(editor, QLineEdit) and isinstance(view, TranscriptTree):
            view.named(index, editor.text().strip())

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        left = self._left() - 5 if index.data(ROW) is not None else 20
        width = self._view.viewport().width() - left - 2
        editor.setGeometry(left, option.rect.top(), width, option.rect.height())


class TranscriptTree(QTreeView):
    """Folders or cases with their transcripts.

    Signals: `opened(guid)` by click or Enter; `renamed(guid, name)`; `group_renamed(key, name)`;
    `deleted(guid)`; `menu_wanted(guid, group key, place)`.
    """

    opened = Signal(str)
    renamed = Signal(str, str)
    group_renamed = Signal(str, str)
    deleted = Signal(str)
    menu_wanted = Signal(str, str, object)

    def __init__(self, *, groups_editable: bool) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self._groups_editable = groups_editable
        self.setModel(self._items)
        self.setItemDelegate(TranscriptDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setProperty("surface", "panel")
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._closed: set[str] = set()
        self._filling = False
        self.collapsed.connect(lambda index: self._fold(index, closed=True))
        self.expanded.connect(lambda index: self._fold(index, closed=False))

    def fill(self, groups: Sequence[Group], reach: Mapping[str, float]) -> None:
        """Show these groups; a single group without a name shows only its transcripts."""
        current, scroll = self._current_key(), self.verticalScrollBar().value()
        self._filling = True
        self._items.clear()
        flat = all(not group.key for group in groups)
        self.setProperty("grouped", not flat)
        for group in groups:
            above = self._items.invisibleRootItem()
            if not flat:
                head = QStandardItem(group.name)
                head.setData(group.key, GROUP)
                head.setEditable(self._groups_editable and bool(group.key))
                above.appendRow(head)
                above = head
            for row in group.rows:
                item = QStandardItem(row.name)
                item.setData(row, ROW)
                item.setData(reach.get(row.guid, 0.0), REACH)
                item.setData(self._spoken(row), Qt.ItemDataRole.AccessibleTextRole)
                item.setToolTip(row.name)
                above.appendRow(item)
            if not flat:
                self.setExpanded(above.index(), group.key not in self._closed)
        self._filling = False
        index = self._find(*current)
        if index.isValid():
            self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(scroll)

    def _spoken(self, row: TranscriptRow) -> str:
        parts = [row.name, self.tr("%n coding(s)", "", row.codings)]
        if row.done:
            parts.append(self.tr("done"))
        return ", ".join(parts)

    def set_row(self, row: TranscriptRow, reach: float | None) -> None:
        """Show other counts of one transcript."""
        index = self._find("row", row.guid)
        item = self._items.itemFromIndex(index)
        if item is not None:
            item.setData(row, ROW)
            item.setData(self._spoken(row), Qt.ItemDataRole.AccessibleTextRole)
            if reach is not None:
                item.setData(reach, REACH)

    def set_opened(self, guid: str) -> None:
        """Mark the transcript that is open and bring it into sight."""
        self.setProperty("opened", guid)
        index = self._find("row", guid)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()

    def guids(self) -> list[str]:
        """Return the transcripts in the order in which they stand."""
        return [index.data(ROW).guid for index in self._indexes() if index.data(ROW) is not None]

    def rename(self, guid: str) -> None:
        """Begin to write a transcript's name in its place."""
        self._edit(self._find("row", guid))

    def rename_group(self, key: str) -> None:
        """Begin to write a folder's name in its place."""
        self._edit(self._find("group", key))

    def _edit(self, index: QModelIndex) -> None:
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit(index)

    def named(self, index: Index, name: str) -> None:
        """Take a name that was written in its place."""
        row: TranscriptRow | None = index.data(ROW)
        if not name or name == index.data():
            return
        # Only when the editor is gone: the list is filled anew by what follows.
        if row is not None:
            guid = row.guid
            QTimer.singleShot(0, self, lambda: self.renamed.emit(guid, name))
        else:
            key = str(index.data(GROUP))
            QTimer.singleShot(0, self, lambda: self.group_renamed.emit(key, name))

    def index_of(self, guid: str) -> QModelIndex:
        """Return the index of a transcript."""
        return self._find("row", guid)

    def _indexes(self) -> list[QModelIndex]:
        found = []
        for place in range(self._items.rowCount()):
            top = self._items.index(place, 0)
            found.append(top)
            found += [self._items.index(n, 0, top) for n in range(self._items.rowCount(top))]
        return found

    def _find(self, kind: str, key: str) -> QModelIndex:
        for index in self._indexes():
            row = index.data(ROW)
            if kind == "row" and row is not None and row.guid == key:
                return index
            if kind == "group" and row is None and index.data(GROUP) == key:
                return index
        return QModelIndex()

    def _current_key(self) -> tuple[str, str]:
        index = self.currentIndex()
        row = index.data(ROW) if index.isValid() else None
        if row is not None:
            return "row", row.guid
        return "group", str(index.data(GROUP)) if index.isValid() else ""

    def _fold(self, index: QModelIndex, *, closed: bool) -> None:
        key = index.data(GROUP)
        if key is None or self._filling:
            return
        (self._closed.add if closed else self._closed.discard)(str(key))

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW) if index.isValid() else None
        if row is not None:
            self.opened.emit(row.guid)
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # the Enter that ends the writing of a name opens nothing
        index = self.currentIndex()
        row = index.data(ROW) if index.isValid() else None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(index)
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.deleted.emit(row.guid)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        row = index.data(ROW)
        guid = row.guid if row is not None else ""
        self.menu_wanted.emit(guid, "" if guid else str(index.data(GROUP)), place)
