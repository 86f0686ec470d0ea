"""The list of transcripts, by folder or by case: what is in it, and how it is worked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from ui.code_page.transcript_delegate import GROUP, REACH, ROW, Index, TranscriptDelegate
from ui.code_page.transcript_drag import DraggedRows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from projects.records import TranscriptRow

__all__ = ["GROUP", "REACH", "ROW", "Group", "TranscriptTree"]

_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_OUTLINE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class Group:
    """A folder or a case with its transcripts; `key` "" for those without one."""

    def __init__(self, key: str, name: str, rows: Sequence[TranscriptRow]) -> None:
        self.key = key
        self.name = name
        self.rows = rows


class TranscriptTree(DraggedRows):
    """Folders or cases with their transcripts; several can be chosen with Ctrl and Shift.

    Signals: `opened(guid)` by click or Enter; `renamed(guid, name)`; `group_renamed(key, name)`;
    `deleted(guids)`; `group_deleted(key)`; `stepped(guids, -1 or 1)`; `folded()`;
    `menu_wanted(guids, group key, place)`.
    """

    opened = Signal(str)
    renamed = Signal(str, str)
    group_renamed = Signal(str, str)
    deleted = Signal(list)
    group_deleted = Signal(str)
    stepped = Signal(list, int)
    folded = Signal()
    menu_wanted = Signal(list, str, object)

    def __init__(self, *, groups_editable: bool) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self._by_guid: dict[str, QStandardItem] = {}
        self._groups_editable = groups_editable
        self.setModel(self._items)
        delegate = TranscriptDelegate(self)
        delegate.named.connect(self._named)
        self.setItemDelegate(delegate)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setProperty("surface", "panel")
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.set_movable(movable=groups_editable)
        self._closed: set[str] = set()
        self._filling = False
        self._pressed = QModelIndex()
        self.collapsed.connect(lambda index: self._fold(index, closed=True))
        self.expanded.connect(lambda index: self._fold(index, closed=False))

    # Filling

    def fill(self, groups: Sequence[Group], reach: Mapping[str, float]) -> None:
        """Show these groups; a single group without a name shows only its transcripts."""
        current, scroll = self._current_key(), self.verticalScrollBar().value()
        chosen = self.chosen() if len(self.chosen()) > 1 else []
        self._filling = True
        self._items.clear()
        self._by_guid.clear()
        flat = all(not group.key for group in groups)
        self.setProperty("grouped", not flat)
        root = self._items.invisibleRootItem()
        for group in groups:
            rows = [self._item(row, reach) for row in group.rows]
            if flat:
                root.appendRows(rows)
                continue
            head = QStandardItem(group.name)
            head.setData(group.key, GROUP)
            head.setEditable(self._groups_editable and bool(group.key))
            head.setToolTip(group.name)
            head.appendRows(rows)
            root.appendRow(head)
            self.setExpanded(head.index(), group.key not in self._closed)
        self._filling = False
        index = self._find(*current)
        if index.isValid():
            self.setCurrentIndex(index)
        self.choose(chosen)
        self.verticalScrollBar().setValue(scroll)

    def _item(self, row: TranscriptRow, reach: Mapping[str, float]) -> QStandardItem:
        item = QStandardItem(row.name)
        item.setData(reach.get(row.guid, 0.0), REACH)
        self._by_guid.setdefault(row.guid, item)
        self._write(item, row)
        return item

    def _write(self, item: QStandardItem, row: TranscriptRow) -> None:
        item.setData(row, ROW)
        item.setData(self._spoken(row), Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip("\n".join(self._told(row)))

    def _told(self, row: TranscriptRow) -> Iterable[str]:
        yield row.name
        if row.description:
            yield row.description
        if row.review:
            yield self.tr("%n passage(s) to look at", "", row.review)

    def _spoken(self, row: TranscriptRow) -> str:
        parts = [row.name, self.tr("%n coding(s)", "", row.codings)]
        if row.done:
            parts.append(self.tr("done"))
        if row.review:
            parts.append(self.tr("%n passage(s) to look at", "", row.review))
        return ", ".join(parts)

    def set_row(self, row: TranscriptRow, reach: float | None) -> None:
        """Show other counts of one transcript."""
        item = self._by_guid.get(row.guid)
        if item is not None:
            self._write(item, row)
            if reach is not None:
                item.setData(reach, REACH)

    def set_opened(self, guid: str) -> None:
        """Mark the transcript that is open and bring it into sight, once."""
        if self.property("opened") == guid and self.currentIndex().isValid():
            return
        self.setProperty("opened", guid)
        index = self._find("row", guid)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()

    def set_closed(self, keys: Iterable[str]) -> None:
        """Say which groups are folded."""
        self._closed = set(keys)

    def closed(self) -> list[str]:
        """Return which groups are folded."""
        return sorted(self._closed)

    # Which

    def guids(self) -> list[str]:
        """Return the transcripts in the order in which they stand."""
        return [index.data(ROW).guid for index in self._indexes() if index.data(ROW) is not None]

    def chosen(self) -> list[str]:
        """Return the transcripts that are chosen, in the order in which they stand."""
        places = {
            index.data(ROW).guid
            for index in self.selectionModel().selectedIndexes()
            if index.data(ROW) is not None
        }
        return [guid for guid in self.guids() if guid in places] if places else []

    def choose(self, guids: Sequence[str]) -> None:
        """Choose several transcripts."""
        model = self.selectionModel()
        for guid in guids:
            index = self._find("row", guid)
            if index.isValid():
                model.select(index, model.SelectionFlag.Select)

    def index_of(self, guid: str) -> QModelIndex:
        """Return the index of a transcript."""
        return self._find("row", guid)

    def group_index(self, key: str) -> QModelIndex:
        """Return the index of a folder or a case."""
        return self._find("group", key)

    def _indexes(self) -> list[QModelIndex]:
        found = []
        for place in range(self._items.rowCount()):
            top = self._items.index(place, 0)
            found.append(top)
            found += [self._items.index(n, 0, top) for n in range(self._items.rowCount(top))]
        return found

    def _find(self, kind: str, key: str) -> QModelIndex:
        if kind == "row":
            item = self._by_guid.get(key)
            return item.index() if item is not None else QModelIndex()
        for place in range(self._items.rowCount()):
            index = self._items.index(place, 0)
            if index.data(ROW) is None and index.data(GROUP) == key:
                return index
        return QModelIndex()

    def _current_key(self) -> tuple[str, str]:
        index = self.currentIndex()
        row = index.data(ROW) if index.isValid() else None
        if row is not None:
            return "row", row.guid
        return "group", str(index.data(GROUP)) if index.isValid() else ""

    # Naming and folding

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

    def _named(self, index: Index, name: str) -> None:
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

    def _fold(self, index: QModelIndex, *, closed: bool) -> None:
        key = index.data(GROUP)
        if key is None or self._filling:
            return
        (self._closed.add if closed else self._closed.discard)(str(key))
        self.folded.emit()

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW) if index.isValid() else None
        if row is not None:
            self.opened.emit(row.guid)
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    # Mouse and keys

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index, pressed = self.indexAt(event.position().toPoint()), self._pressed
        self._pressed = QModelIndex()
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index == pressed and not event.modifiers() & _SEVERAL:
            self._open(index)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # the Enter that ends the writing of a name opens nothing
        index = self.currentIndex()
        row = index.data(ROW) if index.isValid() else None
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            if row is not None:
                self.deleted.emit(self._meant(row.guid))
            elif self._groups_editable and index.data(GROUP):
                self.group_deleted.emit(str(index.data(GROUP)))
        elif step and event.modifiers() == _OUTLINE and row is not None and self._groups_editable:
            self.stepped.emit(self._meant(row.guid), step)
        elif row is None and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.setExpanded(index, event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def _meant(self, guid: str) -> list[str]:
        """Return the chosen transcripts where this one is among them, else this one."""
        chosen = self.chosen()
        return chosen if guid in chosen else [guid]

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        row = index.data(ROW) if index.isValid() else None
        if row is None:
            if index.isValid():
                self.setCurrentIndex(index)
            self.menu_wanted.emit([], str(index.data(GROUP) or ""), place)
            return
        guids = self._meant(row.guid)
        if len(guids) == 1:
            self.setCurrentIndex(index)
        self.menu_wanted.emit(guids, "", place)
