"""The codebook at the left: filter, tree, menu; codes are renamed, moved and applied here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragMoveEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import language
from ui.code_page import drawing
from ui.code_page.code_delegate import CodeDelegate, caret_left
from ui.code_page.code_menu import code_menu
from ui.code_page.code_model import CODE, CodeModel
from ui.code_page.fuzzy import CodeFinder
from ui.transcript.view import CODING_MIME, PASSAGE_MIME
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from projects.records import CodeRecord
    from ui.code_page.code_actions import CodeActions
    from ui.code_page.reading import Reading

Index = QModelIndex | QPersistentModelIndex


class CodeTree(QTreeView):
    """The tree itself; `chosen(guid)` the current code, `applied(guid)` double click or Enter."""

    chosen = Signal(str)
    applied = Signal(str)
    deleted = Signal(str)
    shifted = Signal(str, int)
    menu_wanted = Signal(str, object)

    def __init__(self, model: CodeModel | None = None) -> None:
        super().__init__()
        self.codes = model or CodeModel(self)
        self.setModel(self.codes)
        self.setItemDelegate(CodeDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setProperty("surface", "panel")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.closed: set[str] = set()
        self._filling = False
        self.collapsed.connect(self._folded)
        self.expanded.connect(self._unfolded)

    def current(self) -> str:
        """Return the guid of the current code, "" without one."""
        code = self.codes.code(self.currentIndex())
        return code.guid if code else ""

    def set_current(self, guid: str, *, reveal: bool = True) -> None:
        """Make a code the current one and bring it into sight; in a folded group if `reveal`."""
        index = self.codes.index_of(guid)
        if index.isValid() and (reveal or not self._hidden(index)):
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def fill(self, fill: Callable[[], None], *, open_all: bool = False) -> None:
        """Fill the model anew; what is open, current and in sight stays so."""
        current, scroll = self.current(), self.verticalScrollBar().value()
        self._filling = True
        self.setUpdatesEnabled(False)
        told = self.blockSignals(True)  # noqa: FBT003 - a thousand rows unfold one by one
        try:
            fill()
            if open_all:
                self.expandAll()
            else:
                for guid in self.codes.groups():
                    self.setExpanded(self.codes.index_of(guid), guid not in self.closed)
            index = self.codes.index_of(current)
            if index.isValid() and not self._hidden(index):
                self.setCurrentIndex(index)
        finally:
            self.blockSignals(told)
            self.setUpdatesEnabled(True)
            self._filling = False
        self.verticalScrollBar().setValue(scroll)

    def _hidden(self, index: QModelIndex) -> bool:
        above = index.parent()
        while above.isValid():
            if not self.isExpanded(above):
                return True
            above = above.parent()
        return False

    def rename(self, guid: str) -> None:
        """Begin to write a code's name in its place."""
        self.set_current(guid)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        index = self.codes.index_of(guid)
        # A code that the filter hides, or one that is being written already, cannot be opened.
        if index.isValid() and self.state() != QAbstractItemView.State.EditingState:
            self.edit(index)

    def _folded(self, index: QModelIndex) -> None:
        code = self.codes.code(index)
        if code is not None and not self._filling:
            self.closed.add(code.guid)

    def _unfolded(self, index: QModelIndex) -> None:
        code = self.codes.code(index)
        if code is not None and not self._filling:
            self.closed.discard(code.guid)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        code = self.codes.code(current)
        if code is not None and not self._filling:
            self.chosen.emit(code.guid)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_caret(index, event):
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    def _on_caret(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if not index.isValid() or not self.codes.hasChildren(index):
            return False
        left = caret_left(index.data(CODE).depth)
        return left - 4 <= event.position().x() <= left + 16

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        code = self.codes.code(index)
        if event.button() == Qt.MouseButton.LeftButton and code is not None:
            if not self._on_caret(index, event):
                self.applied.emit(code.guid)
            return
        super().mouseDoubleClickEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # the Enter that ends the writing of a name gives no code
        guid = self.current()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if guid and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.applied.emit(guid)
        elif guid and event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(guid)
        elif guid and alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shifted.emit(guid, -1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        if index.isValid():
            self.setCurrentIndex(index)
        code = self.codes.code(index)
        self.menu_wanted.emit(code.guid if code else "", place)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        data = event.mimeData()
        if data.hasFormat(PASSAGE_MIME) or data.hasFormat(CODING_MIME):
            index = self.indexAt(event.position().toPoint())
            if index.isValid():
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept(self.visualRect(index))
            else:
                event.ignore()


class CodePanel(QWidget):
    """Head, filter and tree.

    Signals: `chosen(guid)`; `apply(guid)` to the selected passage; `recode(coding's guid, guid)` of
    a coding that was dropped on a code; `edit_wanted(guid)`;
    `merge_wanted(guid)`; `book_wanted()` where there are no codes yet.
    """

    chosen = Signal(str)
    apply = Signal(str)
    recode = Signal(str, str)
    edit_wanted = Signal(str)
    merge_wanted = Signal(str)
    book_wanted = Signal()

    def __init__(self, reading: Reading, actions: CodeActions) -> None:
        super().__init__()
        self.reading = reading
        self.actions_on_codes = actions
        self.passage_selected: Callable[[], bool] = lambda: False
        self.tree = self.make_tree()
        self._title = label("", "head")
        self._count = label("", "count")
        self._add = icon_button("plus")
        self._more = icon_button("dots-three")
        self.filter = QLineEdit()
        drawing.clear_button(self.filter)
        drawing.search_icon(self.filter)
        self._none = label("", "hint", wrap=True)
        self._create = button("", "primary")
        self._book = button("")
        self._lay_out()
        self._connect()
        self._finder: CodeFinder | None = None
        self.fill()
        self._retranslate()

    def make_tree(self) -> CodeTree:
        """Return the tree this panel is made with."""
        return CodeTree()

    def menu_for(self, guid: str) -> QMenu:
        """Return the menu of a code, that of the tree for ""."""
        return code_menu(self, guid)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = QWidget()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(12, 4, 8, 2)
        row.setSpacing(6)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._add)
        row.addWidget(self._more)
        column.addWidget(self.head)
        search = QHBoxLayout()
        search.setContentsMargins(10, 2, 10, 6)
        search.addWidget(self.filter)
        column.addLayout(search)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        empty = QWidget()
        lines = QVBoxLayout(empty)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(8)
        lines.addWidget(self._none)
        lines.addWidget(self._create)
        lines.addWidget(self._book)
        lines.addStretch(1)
        self._stack.addWidget(empty)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filtered)
        self.filter.installEventFilter(self)
        self._add.clicked.connect(lambda: self.new_code(""))
        self._more.clicked.connect(self._menu_here)
        self._create.clicked.connect(lambda: self.new_code(""))
        self._book.clicked.connect(self.book_wanted)
        self.tree.chosen.connect(self.chosen)
        self.tree.applied.connect(self.apply)
        self.tree.deleted.connect(self.actions_on_codes.delete)
        self.tree.shifted.connect(self.actions_on_codes.shift)
        self.tree.menu_wanted.connect(lambda guid, place: self._popup(self.menu_for(guid), place))
        self.tree.codes.rename_wanted.connect(self.actions_on_codes.rename)
        self.tree.codes.move_wanted.connect(self.actions_on_codes.move)
        self.tree.codes.passage_dropped.connect(self.apply)
        self.tree.codes.coding_dropped.connect(self.recode)
        self.reading.codes_changed.connect(self.fill)
        self.reading.counts_changed.connect(self._count_again)

    def _popup(self, menu: QMenu, place: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _menu_here(self) -> None:
        place = self._more.mapToGlobal(self._more.rect().bottomLeft())
        self._popup(self.menu_for(self.tree.current()), place)

    # Filling

    def fill(self) -> None:
        """Read the codes anew; what is open, current and in sight stays so."""
        self._finder = None
        self._show_codes()
        total = len(self.reading.codes)
        self._count.setText(language.number(total))
        self._stack.setCurrentIndex(0 if total else 1)
        self.filter.setEnabled(bool(total))

    def _show_codes(self) -> None:
        typed = self.filter.text().strip()
        totals = self.reading.totals()
        if not typed:
            codes = self.reading.codes
            self.tree.fill(lambda: self.tree.codes.set_codes(codes, totals))
            return
        if self._finder is None:
            self._finder = CodeFinder(self.reading.codes)
        hits = self._finder.find(typed, limit=len(self.reading.codes))
        wanted = self._with_parents([hit.code for hit in hits])
        shown = [code for code in self.reading.codes if code.guid in wanted]
        letters = {hit.code.guid: hit.letters for hit in hits}
        self.tree.fill(lambda: self.tree.codes.set_codes(shown, totals, letters), open_all=True)
        if hits:
            self.tree.set_current(hits[0].code.guid)

    def _with_parents(self, codes: list[CodeRecord]) -> set[str]:
        wanted: set[str] = set()
        for code in codes:
            each: CodeRecord | None = code
            while each is not None and each.guid not in wanted:
                wanted.add(each.guid)
                each = self.reading.code(each.parent)
        return wanted

    def _filtered(self, _typed: str) -> None:
        self._show_codes()

    def _count_again(self, _touched: object) -> None:
        self.tree.codes.set_totals(self.reading.totals())

    # Doing

    def new_code(self, parent: str) -> None:
        """Make a code below `parent` and begin to write its name."""
        self.filter.clear()
        if parent:
            self.tree.closed.discard(parent)
        guid = self.actions_on_codes.add_unnamed(parent)
        if guid:
            self.tree.rename(guid)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in reading order."""
        return self._add, self._more, self.filter, self.tree

    def compact(self, *, compact: bool) -> None:
        """Leave out the head where a tab names the panel already."""
        self._title.setVisible(not compact)
        self._count.setVisible(not compact)
        self.head.setVisible(not compact)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Codes"))
        self.filter.setPlaceholderText(self.tr("Filter codes"))
        self.filter.setAccessibleName(self.tr("Filter codes"))
        self.tree.setAccessibleName(self.tr("Codes"))
        name_button(self._add, self.tr("New code"), "Ctrl+Shift+N")
        name_button(self._more, self.tr("What can be done with the code"))
        self._none.setText(
            self.tr("There are no codes yet. Make one, or bring in a codebook you already have.")
        )
        self._create.setText(self.tr("Create code"))
        self._book.setText(self.tr("Use a codebook..."))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and watched is self.filter and self._filter_key(event):
            return True
        return super().eventFilter(watched, event)

    def _filter_key(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            self.tree.keyPressEvent(event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tree.current():
            self.apply.emit(self.tree.current())
            return True
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            return True
        return False
