"""The widgets of the page of memos and how they share its room."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import language, settings
from ui.code_page import drawing
from ui.frame import Frame, SizeClass
from ui.memos_page.filters import FilterPanel
from ui.memos_page.memo_list import MemoList
from ui.memos_page.paper import MemoPaper
from ui.memos_page.shelf import Shelf
from ui.memos_page.words import kind_words, place_kind_words
from ui.side import Side
from ui.widgets.buttons import button
from ui.widgets.empty import EmptyState
from ui.widgets.labels import label, separator
from ui.widgets.page_head import PageHead

if TYPE_CHECKING:
    from ui.workspace import Workspace

PAPER, NONE_OPEN, EMPTY = range(3)
_NO_SIDE = (0, 0, 0)
_CLASSES = (
    (1200, SizeClass("wide", (170, 210, 320), _NO_SIDE, ())),
    (1000, SizeClass("middle", (160, 190, 280), _NO_SIDE, ())),
    (0, SizeClass("narrow", (150, 184, 240), _NO_SIDE, ())),
)
_LIST = {"wide": 344, "middle": 280, "narrow": 256}


class MemosParts(QWidget):
    """Filters at the left, the list, and paper or an empty state."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.shelf = Shelf(workspace)
        self.filters = FilterPanel(self.shelf)
        self.list = MemoList(self.shelf)
        self.search = QLineEdit()
        drawing.clear_button(self.search)
        drawing.search_icon(self.search)
        self.head = PageHead()
        self.new_button = button("", "", "plus")
        self.head.add(self.new_button)
        self.nothing = label("", "hint", wrap=True)
        self.paper = MemoPaper()
        self.none_open = EmptyState("note-pencil")
        self.empty = EmptyState("note-pencil")
        self.stack = QStackedWidget()
        for each in (self.paper, self.none_open, self.empty):
            self.stack.addWidget(each)
        self._inner = QSplitter(Qt.Orientation.Horizontal)
        self._inner.setChildrenCollapsible(False)
        self._inner.setHandleWidth(1)
        self._inner.addWidget(self._middle())
        self._inner.addWidget(self.stack)
        self._inner.setStretchFactor(1, 1)
        side = Side((self.filters,), (1,))
        self.frame = Frame("memos", side, self._inner, classes=_CLASSES, page=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.frame.splitter)
        self.setFocusProxy(self.list)
        paper = self.paper
        stops = (
            self.filters.list, self.new_button, self.search, self.list, paper.place,
            paper.move_button, paper.delete_button, paper.title, paper.kind, paper.quote,
            paper.text, paper.trouble.again,
        )  # fmt: skip
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _middle(self) -> QFrame:
        middle = QFrame()
        middle.setMinimumWidth(256)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        field = QWidget()
        row = QHBoxLayout(field)
        row.setContentsMargins(14, 0, 14, 9)
        row.addWidget(self.search)
        column.addWidget(field)
        column.addWidget(separator())
        self.nothing.setContentsMargins(14, 10, 14, 10)
        self.nothing.hide()
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        return middle

    def arrange(self) -> None:
        """Share the room by the size of the window."""
        window = self.window()
        before = self.frame.size
        if self.frame.arrange(window.width(), window.height()) and self.frame.size != before:
            size = self.frame.size
            name = size.name if size is not None else "wide"
            state = settings.state(f"memos/{name}/inner")
            if state.isEmpty() or not self._inner.restoreState(state):
                self._inner.setSizes([_LIST[name], max(window.width() - _LIST[name] - 280, 300)])

    def remember(self) -> None:
        """Remember how the room is shared."""
        self.frame.remember()
        if self.frame.size is not None:
            settings.put_state(f"memos/{self.frame.size.name}/inner", self._inner.saveState())

    def tell_count(self) -> None:
        """Write above the list what it shows."""
        shelf = self.shelf
        shown, total = len(self.list.memos.rows), shelf.total()
        filters = shelf.filters
        parts = [
            place_kind_words(filters.place) if filters.place is not None else "",
            kind_words(filters.kind) if filters.kind is not None else "",
            filters.coder or "",
        ]
        told = " · ".join(part for part in parts if part)
        count = language.number(shown)
        if shown != total:
            count = f"{count} / {language.number(total)}"
        self.head.set_subtitle(f"{count} · {told}" if told else count)
        self.nothing.setVisible(not shown and bool(total))
        self.search.setEnabled(bool(total))

    def retranslate_parts(self) -> None:
        """Write every word anew."""
        self.head.set_title(self.tr("Memos"))
        self.new_button.setText(self.tr("New memo"))
        self.search.setPlaceholderText(self.tr("Find in memos"))
        self.search.setAccessibleName(self.tr("Find in memos"))
        self.list.setAccessibleName(self.tr("Memos"))
        self.nothing.setText(self.tr("No memo fits. Take a filter away, or try fewer words."))
        self.none_open.set_words(
            self.tr("No memo is open"), self.tr("Choose one from the list, or write a new one.")
        )
        self.empty.set_words(
            self.tr("No memos yet"),
            self.tr(
                "Write down what strikes you while you read: on the study, an interview, a case,"
                " a code. The interpretation of a code goes into the report."
            ),
        )
        for each in (self.none_open, self.empty):
            each.set_button(self.tr("New memo"), self.new_button.click)
        self.tell_count()
