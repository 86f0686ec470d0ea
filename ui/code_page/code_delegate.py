"""Draws the rows of the code tree and edits a name in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
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

from ui import fonts, language, theme
from ui.code_page import drawing
from ui.code_page.code_model import CODE, LETTERS, TOTAL

if TYPE_CHECKING:
    from projects.records import CodeRecord

Index = QModelIndex | QPersistentModelIndex
STEP = 14
MARGIN = 12
COUNT = 25
MOST_STEPS = 6


def caret_left(depth: int) -> int:
    """Return where the caret of a row stands, in px from the left edge."""
    return 7 + STEP * min(depth, MOST_STEPS)


def name_left(code: CodeRecord, *, group: bool, own: bool) -> int:
    """Return where the name stands; `own` where a group has codings of its own, so a dot too."""
    start = STEP * min(code.depth, MOST_STEPS)
    if not group:
        return start + 28
    return start + (42 if own else 26)


class CodeDelegate(QStyledItemDelegate):
    """A row of 24 px: caret or dot, name, number key, count at the right edge."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, drawing.ROW)

    def own_dot(self, index: Index) -> bool:
        """Tell whether a group shows a dot: it is used as a code itself."""
        model = index.model()
        below = sum(
            int(model.index(row, 0, index).data(TOTAL) or 0) for row in range(model.rowCount(index))
        )
        return int(index.data(TOTAL) or 0) > below

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        code: CodeRecord = index.data(CODE)
        group = index.model().hasChildren(index)
        own = group and self.own_dot(index)
        area = QRect(0, option.rect.top(), self._view.viewport().width(), option.rect.height())
        middle = area.top() + area.height() / 2
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        painter.save()
        drawing.back(
            painter,
            area,
            selected=selected,
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=focused,
        )
        if group:
            opened = self._view.isExpanded(index)
            drawing.caret(painter, caret_left(code.depth), middle, opened=opened)
        left = name_left(code, group=group, own=own)
        if not group or own:
            drawing.dot(painter, left - 16, middle, code.colour)
        right = self._counts(painter, area, code, int(index.data(TOTAL) or 0), selected=selected)
        strong = group and code.depth == 0
        ink = look.ink if strong or not group or selected else look.ink2
        name = QRect(left, area.top(), max(right - left - 4, 8), area.height())
        letters = index.data(LETTERS)
        if letters:
            drawing.marked(painter, name, code.name, letters, ink)
        else:
            font = fonts.font(bold=strong)
            painter.setFont(font)
            painter.setPen(ink)
            shown = QFontMetricsF(font).elidedText(
                code.name, Qt.TextElideMode.ElideRight, name.width()
            )
            painter.drawText(name, drawing.LEFT, shown)
        painter.restore()

    def _counts(
        self, painter: QPainter, area: QRect, code: CodeRecord, total: int, *, selected: bool
    ) -> int:
        """Paint count and key; returns where the room for the name ends."""
        look = theme.current()
        edge = self._view.width() - MARGIN
        text = language.number(total) if total else "·"
        font = fonts.font(tabular=True)
        painter.setFont(font)
        painter.setPen(look.ink2 if selected else look.ink3)
        width = round(QFontMetricsF(font).horizontalAdvance(text))
        painter.drawText(QRect(edge - 60, area.top(), 60, area.height()), drawing.RIGHT, text)
        right = edge - max(COUNT, width + 8)
        if code.key:
            return round(drawing.key(painter, right, area.top() + area.height() / 2, code.key))
        return edge - width - 4

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name of the code"))
        editor.setStyleSheet("QLineEdit { min-height: 18px; padding: 0 4px; }")
        return editor

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        code: CodeRecord = index.data(CODE)
        group = index.model().hasChildren(index)
        left = name_left(code, group=group, own=group and self.own_dot(index)) - 6
        width = self._view.viewport().width() - left - 2
        editor.setGeometry(left, option.rect.top(), width, option.rect.height())
