"""The table of cases on the screen: names stay at the left, keys as in Excel."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.cases_page.delegate import ROW, CellDelegate
from ui.cases_page.editors import ENTER
from ui.cases_page.heads import HEIGHT, Heads
from ui.cases_page.model import NAME, CasesModel

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
NAME_WIDTH, WIDTH, NEW_WIDTH = 248, 132, 40
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _set_up(view: QTableView, cases: CasesModel) -> CellDelegate:
    """Give a table what the frozen names and the rest have in common."""
    view.setModel(cases)
    delegate = CellDelegate(view, cases)
    view.setItemDelegate(delegate)
    view.setHorizontalHeader(Heads(cases, view))
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(ROW)
    view.setShowGrid(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    # What is done to a selection is done to a block, as on the clipboard.
    view.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
    view.setWordWrap(False)
    return delegate


class CasesGrid(QTableView):
    """Signals: `written(row, column, value)`; `command(str)` one of copy, cut, paste, empty,
    fill_down, toggle; `menu_wanted(global position)`; `new_attribute_wanted()`; `moved(row)`.
    """

    written = Signal(int, int, object)
    command = Signal(str)
    menu_wanted = Signal(QPoint)
    new_attribute_wanted = Signal()
    moved = Signal(int)

    def __init__(self, cases: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases = cases
        self._tab_start = -1
        self._delegate = _set_up(self, cases)
        self.names = Names(self)
        self._name_delegate = _set_up(self.names, cases)
        self.names.setSelectionModel(self.selectionModel())
        for delegate in (self._delegate, self._name_delegate):
            delegate.written.connect(self.written)
            delegate.left.connect(self._go_on)
        self.horizontalHeader().setSectionsMovable(True)
        self.horizontalHeader().sectionResized.connect(self._resized)
        self.names.horizontalHeader().sectionResized.connect(self._name_resized)
        self.verticalScrollBar().valueChanged.connect(self.names.verticalScrollBar().setValue)
        self.names.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        cases.modelReset.connect(self.lay_out)
        self.selectionModel().currentChanged.connect(lambda now, _old: self.moved.emit(now.row()))
        self.selectionModel().selectionChanged.connect(
            lambda _new, _old: self.names.viewport().update()
        )
        self._name_width = NAME_WIDTH
        self._widths: dict[str, int] = {}
        self.lay_out()

    def heads(self) -> tuple[Heads, Heads]:
        """Return the head of the names and that of the attributes."""
        found = (self.names.horizontalHeader(), self.horizontalHeader())
        assert isinstance(found[0], Heads)
        assert isinstance(found[1], Heads)
        return found[0], found[1]

    # Room

    def set_name_width(self, width: int) -> None:
        """Set the width of the names in px."""
        self._name_width = width
        self.lay_out()

    def lay_out(self) -> None:
        """Give every column its width again: that of its attribute, wherever it stands now."""
        self.setColumnWidth(NAME, self._name_width)
        for column in range(1, self.cases.last_column()):
            attribute = self.cases.attribute(column)
            if attribute is not None:
                self.setColumnWidth(column, self._widths.get(attribute.guid, self._usual(column)))
        self.setColumnWidth(self.cases.last_column(), NEW_WIDTH)
        for column in range(self.cases.columnCount()):
            self.names.setColumnHidden(column, column != NAME)
        self._place_names()

    def _usual(self, column: int) -> int:
        attribute = self.cases.attribute(column)
        assert attribute is not None
        head = self.fontMetrics().horizontalAdvance(attribute.name) + 52
        least = {"number": 84, "boolean": 84, "date": 124}.get(attribute.type, WIDTH)
        return max(least, min(head, 190))

    def _resized(self, section: int, _old: int, new: int) -> None:
        attribute = self.cases.attribute(section)
        if attribute is not None:
            self._widths[attribute.guid] = new

    def _name_resized(self, section: int, _old: int, new: int) -> None:
        if section == NAME and new != self.columnWidth(NAME):
            self._name_width = new
            self.setColumnWidth(NAME, new)
            self._place_names()

    def _place_names(self) -> None:
        width = self.columnWidth(NAME)
        self.names.setColumnWidth(NAME, width)
        frame = self.frameWidth()
        self.names.setGeometry(frame, frame, width, self.viewport().height() + HEIGHT)
        self.names.raise_()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_names()

    @override
    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == NAME:
            bar.setValue(before)  # the names are always in sight
            return
        hidden = self._name_width - self.visualRect(index).left()
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    # Where one is

    def here(self) -> tuple[int, int]:
        """Return row and column of the current cell, (-1, -1) without one."""
        index = self.currentIndex()
        return index.row(), index.column()

    def block(self) -> tuple[int, int, int, int]:
        """Return first row, first column, last row, last column of what is selected."""
        found = self.selectionModel().selection()
        ranges = [found.at(at) for at in range(found.count())]
        if not ranges:
            row, column = self.here()
            return row, column, row, column
        return (
            min(each.top() for each in ranges), min(each.left() for each in ranges),
            max(each.bottom() for each in ranges), max(each.right() for each in ranges),
        )  # fmt: skip

    def go(self, row: int, column: int, *, select_to: tuple[int, int] | None = None) -> None:
        """Make a cell the current one; select as far as another where one is given."""
        row = max(0, min(row, self.cases.rowCount() - 1))
        column = max(0, min(column, self.cases.columnCount() - 1))
        index = self.cases.index(row, column)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        if select_to is not None:
            from PySide6.QtCore import QItemSelection  # noqa: PLC0415 - used here only

            other = self.cases.index(*select_to)
            self.selectionModel().select(QItemSelection(index, other), flags.ClearAndSelect)
        self.scrollTo(index)

    def _go_on(self, row: int, column: int, rows: int, columns: int) -> None:
        """Go on from the cell one wrote in; where no key ended it the mouse has chosen already."""
        if columns:
            self._step_across(row, column, columns)
        elif rows:
            start, self._tab_start = self._tab_start, -1
            self.go(row + rows, start if start >= 0 else column)
        focused = self.window().focusWidget()
        if rows or columns or focused is None or self.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step_across(self, row: int, column: int, columns: int) -> None:
        if self._tab_start < 0:
            self._tab_start = column
        column += columns
        last = self.cases.last_column() - 1
        if column > last and row < self.cases.last_row():
            row, column = row + 1, NAME
            self._tab_start = NAME
        elif column < 0 and row > 0:
            row, column = row - 1, last
        self.go(row, max(0, min(column, last)))

    # Writing

    def write(self, typed: str | None = None) -> None:
        """Open the current cell to write in; with `typed` in place of what stands there."""
        index = self.currentIndex()
        if not index.isValid():
            return
        if index.column() == self.cases.last_column():
            self.new_attribute_wanted.emit()
            return
        name = index.column() == NAME
        view, delegate = (self.names, self._name_delegate) if name else (self, self._delegate)
        delegate.typed = typed
        self.scrollTo(index)
        if view.state() != QAbstractItemView.State.EditingState:
            QTableView.edit(view, index)
        delegate.unselect()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == CTRL:
            commands = {
                Qt.Key.Key_C: "copy", Qt.Key.Key_X: "cut", Qt.Key.Key_V: "paste",
                Qt.Key.Key_D: "fill_down", Qt.Key.Key_Insert: "copy",
            }  # fmt: skip
            if key in commands:
                self.command.emit(commands[Qt.Key(key)])
                return
        elif held == SHIFT and key == Qt.Key.Key_Insert:
            self.command.emit("paste")
            return
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.command.emit("empty")
            return
        elif key == Qt.Key.Key_F2 or key in ENTER:
            self.write()
            return
        elif self._typed(event, held):
            return
        if key not in (Qt.Key.Key_Shift, Qt.Key.Key_Control):
            self._tab_start = -1
        super().keyPressEvent(event)

    def _typed(self, event: QKeyEvent, held: Qt.KeyboardModifier) -> bool:
        """Begin to write with a letter; Space turns yes into no and opens what is ticked."""
        text = event.text()
        if not text or not text.isprintable() or held & CTRL:
            return False
        attribute = self.cases.attribute(self.here()[1])
        if text == " ":
            if attribute is not None and attribute.type == "boolean":
                self.command.emit("toggle")
            else:
                self.write()
            return True
        self.write(text)
        return True

    @override
    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        row, column = self.here()
        last = self.cases.last_column() - 1
        at_end = (row, column) >= (self.cases.last_row(), last) if next else (row, column) <= (0, 0)
        if row < 0 or at_end:
            self._tab_start = -1
            return super().focusNextPrevChild(next)
        self._step_across(row, column, 1 if next else -1)
        return True

    # The mouse and the keyboard's coming and going

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.write()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._tab_start = -1
        super().mousePressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            area: QRect = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(area.bottomLeft()))
        elif self.indexAt(event.pos()).isValid():
            self.menu_wanted.emit(event.globalPos())

    def show_active(self) -> None:
        """Show the ring of the current cell while the keyboard is here."""
        active = self.hasFocus()
        for view in (self, self.names):
            view.setProperty("active", active)
            view.viewport().update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go(0, 0)
        self.show_active()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QTimer.singleShot(0, self, self.show_active)


class Names(QTableView):
    """The names of the cases over the first column; keys go to the whole table."""

    def __init__(self, grid: CasesGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(grid)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Names of the cases"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grid.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self._grid.write()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.indexAt(event.pos()).isValid():
            self._grid.menu_wanted.emit(event.globalPos())
