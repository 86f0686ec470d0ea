"""The page of memos: find one, read it, write on; it saves itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from typing_extensions import override

from projects.queries import memos as queries
from qualcode.edits.memos import INTERPRETATION
from ui import theme
from ui.memos_page.hand import MemoInHand
from ui.memos_page.page_parts import EMPTY, NONE_OPEN
from ui.memos_page.rescue import Draft
from ui.widgets.actions import Lines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from projects.recorder import Changes
    from ui.workspace import Workspace

_NAMES = {"code", "case", "transcript"}


class MemosPage(MemoInHand):
    """Filters, list and paper; what is written is saved by itself."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._stale = True
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(150)
        self._make_actions()
        self._connect()
        self._retranslate()
        self.shelf.read()
        self._show_open()

    def _make_actions(self) -> None:
        for key, keys in (("new", "Ctrl+Shift+M"), ("find", "Ctrl+F")):
            self.actions_here[key].setShortcut(QKeySequence(keys))
        for action in self.actions_here.values():
            self.addAction(action)
        self.actions_here["new"].triggered.connect(lambda: self.begin(Draft()))
        self.actions_here["find"].triggered.connect(self._start_search)
        self.actions_here["delete"].triggered.connect(self._delete_open)

    def _connect(self) -> None:
        self.new_button.clicked.connect(lambda: self.begin(Draft()))
        self.search.textChanged.connect(lambda _typed: self._typing.start())
        self._typing.timeout.connect(lambda: self.shelf.search(self.search.text().strip()))
        self.search.installEventFilter(self)
        self.shelf.changed.connect(self._shelf_changed)
        self.list.wanted.connect(self.open)
        self.list.entered.connect(lambda guid: self.open(guid, write=True))
        self.list.deleted.connect(self._delete)
        theme.notifier.changed.connect(self._mark)
        self._lines = Lines(self)

    # Contract of a page

    def refresh(self, changes: Changes) -> None:
        """Take over what a step changed."""
        if not self.isVisible() and not self._writing.saving:
            self._stale = self._stale or bool(changes.tables() & (_NAMES | {"memo", "coder"}))
            return
        self.shelf.refresh(changes)
        if not self._writing.saving and changes.tables() & (_NAMES | {"memo"}):
            self._look_again()

    def actions_for(self, menu: str) -> list[QAction]:
        """Return the entries of this page for a menu."""
        if menu != "edit":
            return []
        return [self._lines.at(menu, 0), *self.actions_here.values()]

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that stand in no menu."""
        return [
            ("Enter", self.tr("Write on in the memo that is marked")),
            ("Del", self.tr("Delete the memo that is marked")),
            ("Esc", self.tr("From the text back to the list")),
        ]

    def show_place(  # noqa: PLR0913 - where a memo can be
        self,
        memo: str = "",
        target_kind: str = "",
        target: str = "",
        start: int = 0,
        end: int = 0,
        kept: str = "",
    ) -> None:
        """Open a memo, or begin one on something, ready to write.

        A new one on a code is its interpretation, unless it has one already. `kept` is the key of a
        copy that was kept because it could not be saved.
        """
        if memo:
            self._uncover(memo)
            self.open(memo, write=True)
        elif kept:
            self._take_back(kept)
        elif target_kind and self._leave():
            kind = ""
            if target_kind == "code" and self._ask(queries.interpretation, target) is None:
                kind = INTERPRETATION
            self.begin(Draft(target_kind, target, start, end, kind))

    # Search and size

    def _start_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _shelf_changed(self) -> None:
        self.tell_count()
        if self._writing.draft is None:
            self.stack.setCurrentIndex(NONE_OPEN if self.shelf.total() else EMPTY)
        self._mark()

    def _retranslate(self) -> None:
        self.retranslate_parts()
        texts = {
            "new": self.tr("New memo"),
            "find": self.tr("Find in memos"),
            "delete": self.tr("Delete memo"),
        }
        for key, text in texts.items():
            self.actions_here[key].setText(text)
        self._tell_about()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.take_keyboard()
                return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.paper.isAncestorOf(self.focusWidget()):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.shelf.read()
            self._look_again()
        if self._writing.draft is None and self.list.memos.rows:
            self.open(self.list.memos.rows[0].guid)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._writing.finish()
        self.remember()
        super().hideEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
