"""Paints the cells of the table of cases, and opens what one writes them in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from qualcode.values import WORDS
from ui import fonts, icons, language, theme
from ui.cases_page.editors import CellEdit, ChoiceEdit, ChoicesEdit
from ui.cases_page.heads import COUNT
from ui.cases_page.model import NAME, CasesModel
from ui.code_page import drawing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

Index = QModelIndex | QPersistentModelIndex
ROW = 28


class CellDelegate(QStyledItemDelegate):
    """Signals: `written(row, column, value)`, then `left(row, column, rows, columns)`: the cell
    one wrote in, and where to go from there.
    """

    written = Signal(int, int, object)
    left = Signal(int, int, int, int)

    def __init__(self, view: QTableView, cases: CasesModel) -> None:
        super().__init__(view)
        self._view = view
        self._cases = cases
        self.typed: str | None = None  # what was typed to open the editor
        self._line: CellEdit | None = None  # the editor that is open, where it is a line

    # Painting

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        area: QRect = option.rect
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, look.accentTint if selected else look.paper)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), look.line)
        edge = look.lineStrong if index.column() == NAME else look.line
        painter.fillRect(QRect(area.right(), area.top(), 1, area.height()), edge)
        text = str(index.data() or "")
        if index.column() == NAME:
            self._paint_name(painter, area, index.row(), text, selected=selected)
        elif text:
            self._paint_value(painter, area, index, text)
        elif self._cases.attribute(index.column()) and self._cases.case(index.row()):
            painter.setPen(look.ink2 if selected else look.ink3)
            painter.drawText(area.adjusted(8, 0, -8, 0), self._side(index), "·")
        current = self._view.selectionModel().currentIndex()
        if current == index and self._view.property("active"):
            painter.setPen(QPen(look.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -2, -2))
        painter.restore()

    def _side(self, index: Index) -> Qt.AlignmentFlag:
        attribute = self._cases.attribute(index.column())
        number = attribute is not None and attribute.type == "number"
        return drawing.RIGHT if number else drawing.LEFT

    def _paint_value(self, painter: QPainter, area: QRect, index: Index, text: str) -> None:
        attribute = self._cases.attribute(index.column())
        number = attribute is not None and attribute.type == "number"
        font = fonts.font(tabular=number)
        painter.setFont(font)
        painter.setPen(theme.current().ink)
        # A cell holds one line: what is longer than it can show need not be measured.
        line = " ↵ ".join(text[:400].splitlines())
        room = area.adjusted(8, 0, -8, 0)
        shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self._side(index), shown)

    def _paint_name(
        self, painter: QPainter, area: QRect, row: int, text: str, *, selected: bool
    ) -> None:
        look = theme.current()
        quiet = look.ink2 if selected else look.ink3
        case = self._cases.case(row)
        if case is None:
            icons.paint(
                painter, QRect(area.left() + 10, area.center().y() - 7, 16, 16), "plus", "ink3"
            )
            painter.setFont(fonts.font())
            painter.setPen(quiet)
            painter.drawText(area.adjusted(32, 0, -8, 0), drawing.LEFT, self.tr("New case"))
            return
        font = fonts.font(bold=selected)
        painter.setFont(font)
        painter.setPen(look.ink)
        room = area.adjusted(12, 0, -2 * COUNT - 12, 0)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, drawing.LEFT, shown)
        painter.setFont(fonts.font(11, tabular=True))
        painter.setPen(quiet)
        counts = (len(case.transcripts), self._cases.codings(case.guid))
        for place, count in enumerate(counts, start=-2):
            right = area.right() - 8 + (place + 1) * COUNT
            box = QRect(right - COUNT, area.top(), COUNT, area.height())
            painter.drawText(box, drawing.RIGHT, language.number(count) if count else "·")

    # Writing

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        attribute = self._cases.attribute(index.column())
        editor: CellEdit | ChoicesEdit
        type_ = attribute.type if attribute is not None else "text"
        if attribute is not None and type_ == "choices":
            editor = ChoicesEdit(parent, attribute.options)
        elif attribute is not None and type_ in {"choice", "boolean"}:
            options = WORDS[language.current()] if type_ == "boolean" else attribute.options
            editor = ChoiceEdit(parent, options)
        else:
            editor = CellEdit(parent)
        head = str(self._cases.headerData(index.column(), Qt.Orientation.Horizontal))
        editor.setAccessibleName(head)
        place = QPersistentModelIndex(index)
        editor.finished.connect(
            lambda write, rows, columns: self._finish(editor, place, (write, rows, columns))
        )
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        typed, self.typed = self.typed, None
        if isinstance(editor, ChoicesEdit):
            value = self._cases.value(index.row(), index.column())
            editor.set_value(value if isinstance(value, list) else [], typed or "")
        elif isinstance(editor, CellEdit):
            text = str(index.data() or "") if typed is None else typed
            editor.set_value(text, typed=typed is not None)
            self._line = editor

    def unselect(self) -> None:
        """Put the cursor behind what stands in the line: Qt has selected it, and typing on would
        replace the first letter.
        """
        line, self._line = self._line, None
        if line is not None and (line.typed or not isinstance(line, ChoiceEdit)):
            line.deselect()
            line.setCursorPosition(len(line.text()))

    @override
    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        """Write nothing: `_finish` does, once the editor says that it is done."""

    def _finish(
        self,
        editor: CellEdit | ChoicesEdit,
        place: QPersistentModelIndex,
        how: tuple[bool, int, int],
    ) -> None:
        write, rows, columns = how
        value: Any = editor.value()
        # A new case moves the empty row down: one goes on from where one wrote.
        row, column = place.row(), place.column()
        if not place.isValid() or self._cases.gone(row):
            return  # the table takes the editor away with its row
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        if write:
            self.written.emit(row, column, value)
        self.left.emit(row, column, rows, columns)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        area: QRect = option.rect
        if not isinstance(editor, ChoicesEdit):
            editor.setGeometry(area)
            if isinstance(editor, ChoiceEdit):
                editor.place()
            return
        parent = editor.parentWidget()
        room = parent.rect() if parent is not None else area
        width = min(max(area.width(), 240), room.width())
        height = min(editor.wanted_height(), room.height())
        left = max(0, min(area.left(), room.right() - width))
        top = max(0, min(area.top(), room.bottom() - height))
        editor.setGeometry(left, top, width, height)

    @override
    def eventFilter(self, object: QObject, event: QEvent) -> bool:  # noqa: A002 - Qt's name
        return False  # the editors know their keys themselves
