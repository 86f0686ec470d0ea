"""Transcripts to tick, by folder; a folder's tick is that of all in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
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

from ui import fonts, language, theme
from ui.code_page import drawing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from projects.records import TranscriptRow

Index = QModelIndex | QPersistentModelIndex
GUIDS = Qt.ItemDataRole.UserRole  # of the row, or of all in a folder
FOLDER = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
_ROW = 28


class _Rows(QStyledItemDelegate):
    def __init__(self, view: TickList) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, area = theme.current(), QRect(option.rect)
        state: QStyle.StateFlag = option.state
        folder = bool(index.data(FOLDER))
        painter.save()
        drawing.back(
            painter, area, selected=bool(state & QStyle.StateFlag.State_Selected),
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
        )  # fmt: skip
        left = area.left() + (12 if folder else 24)
        box = QRectF(left, area.center().y() - 7, 15, 15)
        drawing.tick(painter, box, ticked=self._view.ticked_all(index.data(GUIDS)))
        painter.setFont(fonts.font(11))
        painter.setPen(look.ink3)
        count = language.number(index.data(COUNT))
        painter.drawText(area.adjusted(0, 0, -12, 0), drawing.RIGHT, count)
        taken = round(QFontMetricsF(fonts.font(11)).horizontalAdvance(count)) + 24
        font = fonts.font(13, bold=folder)
        painter.setFont(font)
        painter.setPen(look.ink)
        room = QRect(left + 24, area.top(), area.right() - left - 24 - taken, area.height())
        shown = QFontMetricsF(font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, drawing.LEFT, shown)
        painter.restore()


class TickList(QListView):
    """Space or a click ticks; `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self._ticked: set[str] = set()
        self.setModel(self._items)
        self.setItemDelegate(_Rows(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("surface", "panel")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fill(self, rows: Sequence[TranscriptRow]) -> None:
        """Show these, the folders first; what is not there any more loses its tick."""
        self._items.clear()
        self._ticked &= {row.guid for row in rows}
        folders = sorted({row.folder for row in rows} - {""}, key=str.casefold)
        for folder in (*folders, ""):
            inside = [row for row in rows if row.folder == folder]
            if folder:
                self._add(folder, [row.guid for row in inside], len(inside), folder=True)
            for row in inside:
                self._add(row.name, [row.guid], row.codings)
        if rows:
            self.setCurrentIndex(self._items.index(0, 0))

    def _add(self, name: str, guids: list[str], count: int, *, folder: bool = False) -> None:
        item = QStandardItem(name)
        item.setData(guids, GUIDS)
        item.setData(folder, FOLDER)
        item.setData(count, COUNT)
        self._items.appendRow(item)
        self._speak(item)

    def ticked(self) -> set[str]:
        """Return the guids of the ticked transcripts."""
        return set(self._ticked)

    def ticked_all(self, guids: Sequence[str]) -> bool:
        """Tell whether all of these are ticked."""
        return bool(guids) and self._ticked.issuperset(guids)

    def guids(self) -> set[str]:
        """Return the guids of all transcripts."""
        rows = range(self._items.rowCount())
        return {guid for row in rows for guid in self._items.item(row).data(GUIDS)}

    def tick(self, guids: Sequence[str], *, on: bool) -> None:
        """Tick these, or take their ticks away."""
        self._ticked = self._ticked | set(guids) if on else self._ticked - set(guids)
        for row in range(self._items.rowCount()):
            self._speak(self._items.item(row))
        self.viewport().update()
        self.changed.emit()

    def _speak(self, item: QStandardItem) -> None:
        on = self.ticked_all(item.data(GUIDS))
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        item.setData(state.value, Qt.ItemDataRole.CheckStateRole)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            guids = index.data(GUIDS)
            self.tick(guids, on=not self.ticked_all(guids))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentIndex())
            return
        super().keyPressEvent(event)
