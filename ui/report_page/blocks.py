"""The blocks of a report in their order: ticked, moved by drag or Alt+Up and Alt+Down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui import fonts, icons, theme

if TYPE_CHECKING:
    from collections.abc import Sequence


Index = QModelIndex | QPersistentModelIndex
ROW = 36
BLOCK = int(Qt.ItemDataRole.UserRole)
FACT = BLOCK + 1
CHECK = int(Qt.ItemDataRole.CheckStateRole)


class BlockDelegate(QStyledItemDelegate):
    """Draws a block: handle, tick, name, fact."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        on = index.data(CHECK) == Qt.CheckState.Checked.value
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(area, look.accentTint)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.hover)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, look.line)
        middle = area.center().y()
        icons.paint(
            painter, QRectF(area.left() + 7, middle - 7, 14, 14), "dots-six-vertical", "control"
        )
        self._paint_tick(painter, self.tick_place(area), on=on)
        painter.setFont(fonts.font(12))
        fact = str(index.data(FACT) or "")
        wide = painter.fontMetrics().horizontalAdvance(fact) + 2 if fact else 0
        painter.setPen(look.ink2 if chosen else look.ink3)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area.adjusted(0, 0, -10, -1), right, fact)
        painter.setFont(fonts.font(13, bold=chosen))
        painter.setPen(look.ink if on else look.ink3)
        place = area.adjusted(53, 0, -(wide + 18), -1)
        name = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.focus, 2))
            painter.drawRect(QRectF(area).adjusted(1, 1, -1, -2))
        painter.restore()

    @staticmethod
    def tick_place(area: QRect) -> QRect:
        """Return where the tick of a row stands."""
        return QRect(area.left() + 30, area.center().y() - 8, 16, 16)

    def _paint_tick(self, painter: QPainter, place: QRect, *, on: bool) -> None:
        look = theme.current()
        painter.setPen(QPen(look.accent if on else look.control, 1))
        painter.setBrush(look.accent if on else look.paper)
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if on:
            icons.paint(painter, place.adjusted(2, 2, -2, -2), "check", "onAccent")

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            place = self.tick_place(option.rect).adjusted(-5, -5, 5, 5)
            if place.contains(event.position().toPoint()):
                toggle(model, index)
                return True
        return False


def toggle(model: QAbstractItemModel, index: Index) -> None:
    """Switch a block on or off."""
    on = index.data(CHECK) == Qt.CheckState.Checked.value
    state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
    model.setData(model.index(index.row(), index.column()), state.value, CHECK)


class BlockList(QListView):
    """The blocks; `ticked(str)` and `moved(str)` after a change, `chosen(str)` a block's key."""

    ticked = Signal(str)
    moved = Signal(str)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(BlockDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Contents of the report"))
        self._moving = False
        self._dragged = ""
        self._model.itemChanged.connect(self._item_changed)
        # A drag puts the block in its new place first and takes it from the old one then.
        self._model.rowsRemoved.connect(lambda *_where: self._rows_moved())
        self.selectionModel().currentChanged.connect(self._current_changed)

    def show_blocks(self, blocks: Sequence[tuple[str, str, bool]]) -> None:
        """Show blocks as (key, name, whether it is wanted); the chosen one stays chosen."""
        chosen = self.current()
        self._moving = True
        self._model.clear()
        for key, name, on in blocks:
            item = QStandardItem(name)
            item.setData(key, BLOCK)
            item.setData((Qt.CheckState.Checked if on else Qt.CheckState.Unchecked).value, CHECK)
            item.setToolTip(name)
            item.setEditable(False)
            item.setCheckable(True)
            item.setDropEnabled(False)
            self._model.appendRow(item)
        self.choose(chosen)
        self._moving = False

    def current(self) -> str:
        """Return the key of the chosen block, "" without one."""
        return str(self.currentIndex().data(BLOCK) or "")

    def blocks(self) -> tuple[tuple[str, bool], ...]:
        """Return the blocks in order and whether each is wanted."""
        items = (self._model.item(at) for at in range(self._model.rowCount()))
        return tuple(
            (str(item.data(BLOCK)), item.checkState() == Qt.CheckState.Checked) for item in items
        )

    def set_facts(self, facts: dict[str, str]) -> None:
        """Say something short about each block."""
        self._model.blockSignals(True)  # noqa: FBT003 - Qt's signature
        for at in range(self._model.rowCount()):
            item = self._model.item(at)
            fact = facts.get(str(item.data(BLOCK)), "")
            item.setData(fact, FACT)
            item.setData(fact, int(Qt.ItemDataRole.AccessibleDescriptionRole))
        self._model.blockSignals(False)  # noqa: FBT003
        self.viewport().update()

    def choose(self, key: str) -> None:
        """Select a block."""
        for at in range(self._model.rowCount()):
            if self._model.item(at).data(BLOCK) == key:
                self.setCurrentIndex(self._model.index(at, 0))

    def move_by(self, step: int) -> None:
        """Move the selected block up (-1) or down (1)."""
        row = self.currentIndex().row()
        if row >= 0 and 0 <= row + step < self._model.rowCount():
            self._moving = True
            taken = self._model.takeRow(row)
            self._model.insertRow(row + step, taken)
            self.setCurrentIndex(self._model.index(row + step, 0))
            self._moving = False
            self.moved.emit(self.current())

    def _item_changed(self, item: QStandardItem) -> None:
        if not self._moving and self._whole():
            self.ticked.emit(str(item.data(BLOCK)))

    def _rows_moved(self) -> None:
        if not self._moving and self._whole():
            self.moved.emit(self._dragged)

    def _whole(self) -> bool:
        """Tell whether every block is there once: in the middle of a drag one is there twice."""
        keys = [key for key, _ in self.blocks()]
        return len(keys) == len(set(keys))

    def _current_changed(self, index: QModelIndex, _old: QModelIndex) -> None:
        if not self._moving and index.isValid():
            self.chosen.emit(str(index.data(BLOCK) or ""))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in moves:
            self.move_by(moves[key])
        elif key == Qt.Key.Key_Space and self.currentIndex().isValid():
            toggle(self._model, self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def startDrag(self, supported: Qt.DropAction) -> None:
        self._dragged = self.current()
        super().startDrag(supported)
        self.choose(self._dragged)  # the row that was dragged is another one now
