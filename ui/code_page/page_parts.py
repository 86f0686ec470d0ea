"""What the page is made of, and how its parts share the room."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.code_page import memory
from ui.code_page.code_actions import CodeActions
from ui.code_page.code_card import CodeCard
from ui.code_page.code_tree import CodePanel
from ui.code_page.coding import Coding
from ui.code_page.coding_menu import CodingMenu
from ui.code_page.excerpts_panel import ExcerptsPanel
from ui.code_page.header import Header
from ui.code_page.here_panel import HerePanel
from ui.code_page.judging import Judging
from ui.code_page.question_bar import QuestionBar
from ui.code_page.reading import Reading
from ui.code_page.search_panel import SearchPanel
from ui.code_page.showing import ShowingBar, ShowingMenu
from ui.code_page.transcript_actions import TranscriptActions
from ui.code_page.transcripts_panel import TranscriptsPanel
from ui.frame import Frame
from ui.side import Side
from ui.transcript.view import TranscriptView
from ui.transcript_editing.desk import Desk
from ui.widgets.empty import EmptyState
from ui.widgets.labels import separator

if TYPE_CHECKING:
    from ui.workspace import Workspace

_EMPTY_WIDTH = 688
_USUAL_SIZE = {False: 15, True: 14}


def _centred(widget: QWidget) -> QWidget:
    widget.setMaximumWidth(_EMPTY_WIDTH)
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget, 20)
    row.addStretch(1)
    return result


class PageParts(QWidget):
    """Lists and codes at the left, text in the middle, card, codings and excerpts at the right."""

    text_size_changed = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.reading = Reading(workspace, self)
        self.code_actions = CodeActions(self.reading, self)
        self.transcript_actions = TranscriptActions(self.reading, self)
        self._build()

    def _build(self) -> None:
        self.transcripts = TranscriptsPanel(self.reading, self.transcript_actions)
        self.codes = CodePanel(self.reading, self.code_actions)
        self.header = Header(self.reading)
        self.view = TranscriptView()
        self.question = QuestionBar()
        self.judging = Judging(self.view, self.reading)
        self.coding = Coding(self.view, self.reading, self.question, self.judging)
        self.coding_menu = CodingMenu(self.view, self.reading, self.coding, self.judging)
        self.showing = ShowingMenu(self.reading, self)
        self.showing_bar = ShowingBar(self.reading, self.showing)
        self.card = CodeCard(self.reading)
        self.here = HerePanel(self.reading)
        self.excerpts = ExcerptsPanel(self.reading)
        self.search = SearchPanel(self._workspace)
        self.empty = EmptyState("article")
        self.desk = Desk(self)
        reading = QWidget()
        reading.setProperty("role", "reading")
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(separator())
        column.addWidget(self.showing_bar)
        column.addWidget(self.question)
        column.addWidget(self.desk.review_bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.desk.text_page, 1)
        self.centre = QStackedWidget()
        for each in (reading, self.search, _centred(self.empty)):
            self.centre.addWidget(each)
        self.left = Side((self.transcripts, self.codes), (0, 1))
        self.right = Side((self.card, self.here, self.excerpts), (3, 2, 2))
        heights = ((182, 500), (330, 215, 150))
        self.frame = Frame(
            "code_page", self.left, self.centre, self.right, heights=heights, page=self
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.frame.splitter)
        self.setFocusProxy(self.view)
        order = (
            *self.transcripts.stops(), *self.codes.stops(), *self.header.stops(),
            self.showing_bar.back, self.view, *self.card.stops(), *self.here.stops(),
            *self.excerpts.stops(),
        )  # fmt: skip
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _arrange(self) -> None:
        width = self.window().width()
        if self.frame.arrange(width, self.window().height()):
            self.transcripts.set_compact(compact=self.left.tabbed())
            self.codes.compact(compact=self.left.tabbed())
            for panel in (self.card, self.excerpts):
                panel.head.setVisible(not self.right.tabbed())
            self.here.set_tabbed(tabbed=self.right.tabbed())
        self.header.set_narrow(narrow=width < 1000)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _zoom(self, step: int) -> None:
        size = self.view.text_size() + step if step else 0
        self.view.set_text_size(size or None)
        self._tell_size()

    def set_reading_size(self, pixels: int) -> None:
        """Show the text in so many px, 0 for the usual size."""
        self.view.set_text_size(pixels or None)
        self._tell_size()

    def _tell_size(self) -> None:
        usual = _USUAL_SIZE[self.window().width() < 1000]
        size = self.view.text_size()
        memory.put_number("text_size", 0 if size == usual else size)
        self.text_size_changed.emit(round(100 * size / usual))
        self.coding.place_bar()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        control = Qt.KeyboardModifier.ControlModifier
        if isinstance(event, QWheelEvent) and event.modifiers() & control:
            QTimer.singleShot(0, self, self._tell_size)
        return super().eventFilter(watched, event)
