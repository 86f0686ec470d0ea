"""What becomes of a code: how often, where and by whom it is given, and its excerpts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from projects.queries import code_facts
from projects.queries.code_facts import CodeFacts, Origin
from qualcode import language as words
from ui import background, icons, language
from ui.code_page.code_card import CardHead
from ui.code_page.excerpts_panel import EXCERPT, ExcerptList
from ui.widgets.labels import label

if TYPE_CHECKING:
    from datetime import datetime

    from projects.records import Excerpt
    from ui.code_page.reading import Reading

_ROWS = ("codings", "cases", "transcripts", "coders", "coded", "created")


class FactsPanel(QWidget):
    """A few lines of figures; read off the window's thread."""

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._guid = ""
        self._facts = CodeFacts()
        self._origins: dict[str, Origin] = {}
        self._last_step = 0
        self._task: background.Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(90)  # who walks through the tree does not wait for figures
        self._timer.timeout.connect(self._read)
        self.head = CardHead()
        self._heads = {row: label("", "hint") for row in _ROWS}
        self._values = {row: label("", "", wrap=True) for row in _ROWS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        grid = QGridLayout()
        grid.setContentsMargins(12, 2, 12, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for number, row in enumerate(_ROWS):
            grid.addWidget(self._heads[row], number, 0, top)
            grid.addWidget(self._values[row], number, 1, top)
        column.addLayout(grid)
        column.addStretch(1)
        self._retranslate()

    def show_code(self, guid: str) -> None:
        """Show the figures of a code a moment later, "" for none."""
        self._guid = guid
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if not guid:
            self._timer.stop()
            self._facts = CodeFacts()
            self._show()
            return
        self._timer.start()

    def _read(self) -> None:
        guid = self._guid
        workspace, after = self._reading.workspace, self._last_step

        def work(_progress: object, _cancelled: object) -> tuple[CodeFacts, int, dict[str, Origin]]:
            facts = workspace.ask(code_facts.facts, guid)
            return (facts, *workspace.ask(code_facts.origins, after))

        def done(found: tuple[CodeFacts, int, dict[str, Origin]]) -> None:
            if shiboken6.isValid(self):
                self._facts, self._last_step, new = found
                self._origins = new | self._origins
                if guid == self._guid:
                    self._show()

        self._task = background.run(work, done, owner=workspace)

    def value(self, row: str) -> QLabel:
        """Return the label that shows one of the figures."""
        return self._values[row]

    def _show(self) -> None:
        facts, chosen = self._facts, language.current()
        coders = "\n".join(f"{name} {language.number(count)}" for name, count in facts.coders)
        origin = self._origins.get(self._guid)
        texts = {
            "codings": language.number(facts.codings),
            "cases": language.number(facts.cases),
            "transcripts": language.number(facts.transcripts),
            "coders": coders or "·",
            "coded": _span(facts.first, facts.last, chosen) or "·",
            "created": f"{_day(origin.at, chosen)}, {origin.coder}" if origin else "",
        }
        for row, text in texts.items():
            self._values[row].setText(text)
            self._values[row].setVisible(bool(text) and bool(self._guid))
            self._heads[row].setVisible(bool(text) and bool(self._guid))

    def _retranslate(self) -> None:
        self.head.title.setText(self.tr("Use"))
        texts = {
            "codings": self.tr("Codings"),
            "cases": self.tr("Cases"),
            "transcripts": self.tr("Transcripts"),
            "coders": self.tr("Coders"),
            "coded": self.tr("Coded"),
            "created": self.tr("Created"),
        }
        for row, text in texts.items():
            self._heads[row].setText(text)
            self._values[row].setAccessibleName(text)
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _day(moment: datetime, chosen: str) -> str:
    return words.short_date(moment.astimezone(), chosen)


def _span(first: datetime | None, last: datetime | None, chosen: str) -> str:
    if first is None or last is None:
        return ""
    days = dict.fromkeys((_day(first, chosen), _day(last, chosen)))
    return " – ".join(days)


class BookExcerpts(ExcerptList):
    """The excerpts of a code; Enter or a double click opens one where it stands.

    `example_wanted(Excerpt)` by E; `more_wanted()` for the page of all excerpts.
    """

    example_wanted = Signal(object)
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.doubleClicked.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(index.data(EXCERPT))

    @override
    def _go(self, index: QModelIndex) -> None:
        """Let a single click only choose: the keyboard takes it from there."""

    def current(self) -> Excerpt | None:
        """Return the excerpt the keyboard is on."""
        found: Excerpt | None = self.currentIndex().data(EXCERPT)
        return found

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_E and plain and self.current() is not None:
            self.example_wanted.emit(self.current())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            menu = self.menu(index.data(EXCERPT))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(event.globalPos())

    def menu(self, excerpt: Excerpt) -> QMenu:
        """Return what can be done with an excerpt."""
        menu = QMenu(self)
        take = menu.addAction(icons.icon("push-pin"), self.tr("Take as example") + "\tE")
        take.triggered.connect(lambda: self.example_wanted.emit(excerpt))
        show = menu.addAction(
            icons.icon("arrow-square-out"), self.tr("Open in the transcript") + "\tEnter"
        )
        show.triggered.connect(lambda: self.wanted.emit(excerpt))
        menu.addSeparator()
        more = menu.addAction(icons.icon("quotes"), self.tr("All excerpts of this code"))
        more.triggered.connect(self.more_wanted)
        return menu
