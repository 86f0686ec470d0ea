"""The excerpts as a table: a row each, sorted by a click on a head, copied as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from ui import fonts, language, theme
from ui.code_page.drawing import LEFT, back, dot
from ui.excerpts_page import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from projects.records import Excerpt
    from ui.excerpts_page.reading import ExcerptReading

Index = QModelIndex | QPersistentModelIndex
EXCERPT = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_ROW = 26
_COLUMNS = ("case", "turn", "code", "text", "judged", "comment", "coder", "transcript")
_WIDTHS = {
    "case": 92, "turn": 66, "code": 132, "text": 330, "judged": 88, "comment": 130, "coder": 96,
    "transcript": 130,
}  # fmt: skip
_RANK = {"chosen": 0, "maybe": 1, "": 2, "not": 3}


class ExcerptTable(QAbstractTableModel):
    """One excerpt a row, in the order given or that of a column."""

    def __init__(self, reading: ExcerptReading, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self.rows: list[Excerpt] = []
        self._given: list[Excerpt] = []
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def show(self, excerpts: Sequence[Excerpt]) -> None:
        """Show excerpts."""
        self.beginResetModel()
        self._given = list(excerpts)
        self.rows = self._in_order()
        self.endResetModel()

    def renew(self, excerpts: Sequence[Excerpt]) -> None:
        """Show other values of rows that stay where they are."""
        known = {one.guid: one for one in excerpts}
        for place, one in enumerate(self.rows):
            if one.guid in known:
                self.rows[place] = known[one.guid]
                last = len(_COLUMNS) - 1
                self.dataChanged.emit(self.index(place, 0), self.index(place, last))
        self._given = [known.get(one.guid, one) for one in self._given]

    def _in_order(self) -> list[Excerpt]:
        column, order = self._sorted
        if column < 0:
            return list(self._given)
        keys: dict[str, Callable[[Excerpt], Any]] = {
            "case": lambda one: self._reading.orders.cases.get(one.case_guid, 1 << 30),
            "turn": lambda one: one.turn,
            "code": lambda one: self._reading.orders.codes.get(one.code_guid, 1 << 30),
            "text": lambda one: one.text.casefold(),
            "judged": lambda one: _RANK[one.chosen],
            "comment": lambda one: (not one.comment, one.comment.casefold()),
            "coder": lambda one: one.coder.casefold(),
            "transcript": lambda one: places.get(one.transcript_guid, 1 << 30),
        }
        places = {guid: place for place, guid in enumerate(self._reading.transcripts)}
        key = keys[_COLUMNS[column]]
        return sorted(self._given, key=key, reverse=order == Qt.SortOrder.DescendingOrder)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order)
        before = {one.guid: place for place, one in enumerate(self.rows)}
        self.rows = self._in_order()
        after = {before[one.guid]: place for place, one in enumerate(self.rows)}
        old = self.persistentIndexList()
        new = [self.index(after.get(each.row(), 0), each.column()) for each in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return {
                "case": self.tr("Case"),
                "turn": self.tr("Turn"),
                "code": self.tr("Code"),
                "text": self.tr("Excerpt"),
                "judged": self.tr("Judged"),
                "comment": self.tr("Comment"),
                "coder": self.tr("Coder"),
                "transcript": self.tr("Transcript"),
            }[_COLUMNS[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == EXCERPT:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(one, _COLUMNS[index.column()])
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self.cell(one, _COLUMNS[index.column()])
            return text if len(text) > 14 else None
        return None

    def cell(self, one: Excerpt, column: str) -> str:
        """Return what stands in a cell, on one line."""
        if column == "code":
            code = self._reading.codes.get(one.code_guid)
            return code.name if code else one.code
        if column == "turn":
            return language.number(one.turn) if one.turn else ""
        if column == "judged":
            return words.choice(one.chosen) if one.chosen else "·"
        text = {
            "case": one.case, "text": one.text, "comment": one.comment, "coder": one.coder,
            "transcript": one.transcript,
        }[column]  # fmt: skip
        return " ".join(text.split())


class _Delegate(QStyledItemDelegate):
    def __init__(self, reading: ExcerptReading, view: QTableView) -> None:
        super().__init__(view)
        self._reading = reading
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        state = option.state
        one: Excerpt = index.data(EXCERPT)
        look = theme.current()
        current = index.row() == self._view.currentIndex().row()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        back(painter, area, selected=selected, over=False, focused=False)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, look.line)
        left = 8
        column = _COLUMNS[index.column()]
        if not index.column() and one.chosen in ("chosen", "maybe"):
            colour = look.accent if one.chosen == "chosen" else look.accentTint2
            painter.fillRect(area.left(), area.top(), 3, area.height() - 1, colour)
        if column == "code":
            code = self._reading.codes.get(one.code_guid)
            dot(painter, area.left() + 8, area.center().y() + 1, code.colour if code else "", 8)
            left = 22
        bold = column == "judged" and one.chosen == "chosen"
        font = fonts.font(bold=bold) if column == "text" else fonts.font(12, bold=bold)
        painter.setFont(font)
        quiet = one.chosen == "not" or (column != "text" and not selected)
        painter.setPen(look.ink3 if one.chosen == "not" else look.ink2 if quiet else look.ink)
        text = QFontMetricsF(font).elidedText(
            str(index.data())[:400], Qt.TextElideMode.ElideRight, area.width() - left - 6
        )
        painter.drawText(area.adjusted(left, 0, 0, 0), LEFT, text)
        if current and self._view.hasFocus():
            painter.setPen(look.focus)
            painter.drawLine(area.left(), area.top(), area.right(), area.top())
            painter.drawLine(area.left(), area.bottom() - 1, area.right(), area.bottom() - 1)


class TableView(QTableView):
    """The table; `wanted(guid)` by a double click; `current_changed()`."""

    wanted = Signal(str)
    current_changed = Signal()

    def __init__(self, reading: ExcerptReading) -> None:
        super().__init__()
        self._reading = reading
        self._excerpts = ExcerptTable(reading, self)
        self.setModel(self._excerpts)
        self.setItemDelegate(_Delegate(reading, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        for place, name in enumerate(_COLUMNS):
            self.setColumnWidth(place, _WIDTHS[name])
        self.doubleClicked.connect(lambda index: self.wanted.emit(index.data(EXCERPT).guid))
        self.selectionModel().currentRowChanged.connect(lambda *_: self.current_changed.emit())
        self._retranslate()

    def show_excerpts(self, excerpts: Sequence[Excerpt], current: str) -> None:
        """Show excerpts in this order until a head is clicked."""
        self._excerpts.show(excerpts)
        place = next((at for at, one in enumerate(self._excerpts.rows) if one.guid == current), -1)
        self.set_current(max(place, 0))

    def renew(self, guids: set[str]) -> None:
        """Show what changed in rows that stay where they are."""
        found = [one for guid in guids if (one := self._reading.excerpt(guid)) is not None]
        self._excerpts.renew(found)

    def excerpts(self) -> list[Excerpt]:
        """Return the excerpts in the order shown."""
        return list(self._excerpts.rows)

    def current_guid(self) -> str:
        """Return the guid of the current row, "" for none."""
        index = self.currentIndex()
        return self._excerpts.rows[index.row()].guid if index.isValid() else ""

    def selected_guids(self) -> list[str]:
        """Return the guids of the selected rows in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._excerpts.rows[row].guid for row in rows]

    def set_current(self, place: int) -> None:
        """Make a row the current and only selected one."""
        if 0 <= place < len(self._excerpts.rows):
            flags = QItemSelectionModel.SelectionFlag
            index = self._excerpts.index(place, 0)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def step(self, by: int) -> None:
        """Move from row to row."""
        self.set_current(min(self.currentIndex().row() + by, len(self._excerpts.rows) - 1))

    def copied(self) -> str:
        """Return the selected rows as lines, with the heads above, apart by tabs."""
        head = [
            str(self._excerpts.headerData(place, Qt.Orientation.Horizontal))
            for place in range(len(_COLUMNS))
        ]
        lines = ["\t".join(head)]
        for guid in self.selected_guids():
            one = self._reading.excerpt(guid)
            if one is not None:
                lines.append("\t".join(self._excerpts.cell(one, name) for name in _COLUMNS))
        return "\n".join(lines)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Excerpts as a table"))
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters judge; they do not look for a row that begins with them.
        moves = (
            Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
            Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_A,
        )  # fmt: skip
        if event.key() in moves:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.horizontalHeader().viewport().update()
        super().changeEvent(event)
