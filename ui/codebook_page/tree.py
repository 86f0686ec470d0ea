"""The tree of the codebook page: several codes moved by mouse and by the outline keys of Word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from ui import fonts, icons, language, theme
from ui.code_page import drawing
from ui.code_page.code_delegate import COUNT, MARGIN, CodeDelegate
from ui.code_page.code_model import CodeModel
from ui.code_page.code_tree import CodeTree
from ui.transcript.view import CODE_MIME

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from projects.records import CodeRecord

Index = QModelIndex | QPersistentModelIndex
FLAG = 14


class BookModel(CodeModel):
    """Codes of which several can be dragged.

    `moves_wanted(guids, parent guid, guid of the code to stand before)`, the last "" for the end.
    """

    moves_wanted = Signal(list, str, str)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        code = self.code(index)
        if code is None:
            return None
        missing = "" if code.definition.strip() else self.tr("No definition yet")
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{code.path}\n{missing or code.definition}"
        found = super().data(index, role)
        if role == Qt.ItemDataRole.AccessibleTextRole and missing:
            return f"{found}, {missing}"
        return found

    @override
    def mimeTypes(self) -> list[str]:
        return [CODE_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        codes = [code for index in indexes if (code := self.code(index)) is not None]
        data = QMimeData()
        data.setData(CODE_MIME, "\n".join(code.guid for code in codes).encode())
        data.setText("\n".join(code.name for code in codes))
        return data

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        guids = dragged(data)
        return bool(guids) and not any(self._is_below(parent, guid) for guid in guids)

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if self.canDropMimeData(data, action, row, column, parent):
            above, ahead = self.code(parent), self.code(self.index(row, 0, parent))
            self.moves_wanted.emit(
                dragged(data), above.guid if above else "", ahead.guid if ahead else ""
            )
        return False  # the project moves them, not the view


def dragged(data: QMimeData) -> list[str]:
    """Return the guids of the codes that are dragged."""
    return bytes(data.data(CODE_MIME).data()).decode().split("\n") if data else []


class BookDelegate(CodeDelegate):
    """A row: caret, dot, name, the sign that a definition is missing, number key, count."""

    @override
    def own_dot(self, index: Index) -> bool:
        return True  # a codebook shows every colour

    @override
    def _counts(
        self, painter: QPainter, area: QRect, code: CodeRecord, total: int, *, selected: bool
    ) -> int:
        look = theme.current()
        edge = self._view.width() - MARGIN
        middle = area.top() + area.height() / 2
        text = language.number(total) if total else "·"
        font = fonts.font(tabular=True)
        painter.setFont(font)
        painter.setPen(look.ink2 if selected else look.ink3)
        width = round(QFontMetricsF(font).horizontalAdvance(text))
        painter.drawText(QRect(edge - 60, area.top(), 60, area.height()), drawing.RIGHT, text)
        key = edge - max(COUNT, width + 8)
        left = edge - width - 4
        if code.key:
            left = round(drawing.key(painter, key, middle, code.key))
        if not code.definition.strip():
            left = key - drawing.KEY - 6 - FLAG
            icons.paint(painter, QRectF(left, middle - FLAG / 2, FLAG, FLAG), "warning", "warn")
        return left


class BookTree(CodeTree):
    """The tree; `selected(guids)` in its order; `applied(guid)` by Enter or a double click."""

    selected = Signal(list)

    def __init__(self) -> None:
        model = BookModel()
        super().__init__(model)
        model.setParent(self)
        self.moves_wanted = model.moves_wanted
        self.setItemDelegate(BookDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAutoExpandDelay(600)
        # The signal, not the method of the view: PySide crashes where that is overridden.
        self.selectionModel().selectionChanged.connect(lambda *_: self._selection_changed())

    def chosen_guids(self) -> list[str]:
        """Return the selected codes in the order of the tree."""
        found = {
            code.guid
            for index in self.selectionModel().selectedIndexes()
            if (code := self.codes.code(index)) is not None
        }
        return [code.guid for code in self.codes.codes() if code.guid in found]

    def choose(self, guids: Sequence[str]) -> None:
        """Select codes, the first of them the current one."""
        shown = [guid for guid in guids if self.codes.index_of(guid).isValid()]
        if not shown:
            return
        self.set_current(shown[0])
        self._add(shown[1:])

    def _add(self, guids: Sequence[str]) -> None:
        selection = QItemSelection()
        for guid in guids:
            index = self.codes.index_of(guid)
            if index.isValid():
                selection.select(index, index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    @override
    def fill(self, fill: Callable[[], None], *, open_all: bool = False) -> None:
        before = self.chosen_guids()
        super().fill(fill, open_all=open_all)
        if len(before) > 1:
            self._add(before)
        if self.chosen_guids() != before:
            self.selected.emit(self.chosen_guids())

    def _selection_changed(self) -> None:
        if not self._filling:
            self.selected.emit(self.chosen_guids())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What changes codes is an action of the page; these keys come here where it is off.
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() != Qt.Key.Key_Delete and not alt:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        if keyboard or (index.isValid() and self.selectionModel().isSelected(index)):
            at = self.visualRect(self.currentIndex()).bottomLeft() if keyboard else event.pos()
            self.menu_wanted.emit(self.current(), self.viewport().mapToGlobal(at))
            return
        super().contextMenuEvent(event)
