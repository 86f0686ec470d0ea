"""How a transcript or its folder is painted in the list, and the field in which it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from ui import fonts, icons, language, theme
from ui.code_page import drawing
from ui.code_page.names import split_name

if TYPE_CHECKING:
    from projects.records import TranscriptRow

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
GROUP = Qt.ItemDataRole.UserRole + 1  # name of a folder, guid of a case
REACH = Qt.ItemDataRole.UserRole + 2
_BAR = 36, 22  # px, in a wide and in a narrow list
_NARROW = 230
_NAME = 36
_SIGN = 14


class TranscriptDelegate(QStyledItemDelegate):
    """A row of 24 px: number, name, how far the coding has come, how many codings.

    `named(index, text)` when a name was written in its place.
    """

    named = Signal(object, str)

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
        several = len(self._view.selectionModel().selectedIndexes()) > 1
        chosen = several and bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        drawing.back(
            painter,
            area,
            selected=chosen or (opened and not several),
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus(),
        )
        if row is None:
            self._group(painter, area, index)
        else:
            quiet = theme.current().ink2 if chosen or opened else theme.current().ink3
            painter.setPen(quiet)
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
        edge = self._edge()
        painter.setFont(fonts.font(tabular=True))
        text = language.number(row.codings) if row.codings else "·"
        painter.drawText(QRect(edge - 60, area.top(), 60, area.height()), drawing.RIGHT, text)
        length = _BAR[self._view.width() < _NARROW]
        right = edge - 25 - length
        self._bar(painter, QRectF(right, area.center().y() - 2, length, 5), row, reach)
        if row.review:
            right -= _SIGN + 6
            sign = QRectF(right, area.center().y() - _SIGN / 2 + 1, _SIGN, _SIGN)
            icons.paint(painter, sign, "warning", "warn")
        font = fonts.font(bold=opened)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(look.ink)
        short, name = split_name(row.name)
        left = self._left()
        if short:
            painter.drawText(QRect(left, area.top(), 60, area.height()), drawing.LEFT, short)
            left += max(_NAME, round(metrics.horizontalAdvance(short)) + 8)
        room = QRect(left, area.top(), right - 8 - left, area.height())
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, drawing.LEFT, shown)

    def _bar(self, painter: QPainter, bar: QRectF, row: TranscriptRow, reach: float) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.line)
        painter.drawRoundedRect(bar, 2.5, 2.5)
        share = 1.0 if row.done else min(reach, 0.97)
        if row.codings or row.done:
            painter.setBrush(look.accent)
            bar.setWidth(max(3.0, bar.width() * share))
            painter.drawRoundedRect(bar, 2.5, 2.5)

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
        if isinstance(editor, QLineEdit):
            self.named.emit(index, editor.text().strip())

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        left = self._left() - 5 if index.data(ROW) is not None else 20
        width = self._view.viewport().width() - left - 2
        editor.setGeometry(left, option.rect.top(), width, option.rect.height())
