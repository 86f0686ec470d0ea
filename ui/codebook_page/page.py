"""The page on which the codebook is written, ordered, merged and split."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from projects.queries import codes as queries
from projects.recorder import Changes
from ui.code_page.code_dialogs import CodeDialogs
from ui.codebook_page.page_actions import BookPageActions
from ui.codebook_page.page_faces import BookFaces
from ui.widgets.buttons import name_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.workspace import Workspace

_TOUCHING = {
    "codebook_version",
    "code",
    "coding",
    "memo",
    "setting",
    "study",
    "coder",
    "case",
    "transcript",
}


class CodebookPage(BookFaces):
    """The codebook. Writing saves itself; everything is one step of undo."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.dialogs = CodeDialogs(self, self.reading, self.code_actions)
        self.actions_here = BookPageActions(self, self.codes.tree, self._calls())
        self.codes.entries = self.actions_here.by_key
        self._pending: list[Changes] = []
        self._busy = False  # a panel has the middle that is no view of the selection
        self._one = False
        self._connect()
        self._retranslate()
        if self.reading.codes:
            self.codes.tree.set_current(self.reading.codes[0].guid)
        self._show_selection(self.codes.tree.chosen_guids())
        self.doors.offer()

    def _calls(self) -> dict[str, Callable[[], object]]:
        return {
            "new": lambda: self.codes.new_beside(below=False),
            "below": lambda: self.codes.new_beside(below=True),
            "rename": lambda: self.codes.tree.rename(self.codes.tree.current()),
            "write": self.write,
            "up": lambda: self._outline("up"),
            "down": lambda: self._outline("down"),
            "in": lambda: self._outline("in"),
            "out": lambda: self._outline("out"),
            "move": self.start_move,
            "merge": self.start_merge,
            "split": self.start_split,
            "delete": self.delete,
            "previous": lambda: self._step(-1),
            "next": lambda: self._step(1),
            "filter": self._start_filter,
            "undefined": self._toggle_undefined,
            "kinds": self.show_kinds,
            "book": self.choose_codebook,
            "print": self.show_preview,
            "share": self.doors.share,
            "receive": self.doors.receive,
            "versions": self.show_versions,
            "compare": self.doors.compare_with_file,
        }

    def _connect(self) -> None:
        tree = self.codes.tree
        tree.selected.connect(self._show_selection)
        self.codes.filter.textChanged.connect(lambda _text: self._tell_actions())
        if self.codes.undefined is not None:
            self.codes.undefined.toggled.connect(lambda _on: self._tell_actions())
        self.codes.apply.connect(lambda _guid: self.write())
        self.codes.book_wanted.connect(self.choose_codebook)
        self.about.clicked.connect(self.show_book)
        self.use_book.clicked.connect(self.choose_codebook)
        self.print_button.clicked.connect(self.show_preview)
        self.share.clicked.connect(self.open_share)
        self.writing.merge_wanted.connect(self.start_merge)
        self.writing.split_wanted.connect(self.start_split)
        self.writing.kinds_wanted.connect(self.show_kinds)
        self.writing.delete_wanted.connect(self.delete)
        self.writing.step_wanted.connect(self._step)
        self.excerpt_list.example_wanted.connect(self.code_actions.take_example)
        self.excerpt_list.more_wanted.connect(
            lambda: self._workspace.go("excerpts", codes=[self.writing.guid()])
        )
        self.excerpt_list.wanted.connect(
            lambda each: self._workspace.go(
                "code", transcript=each.transcript_guid, position=each.start, coding=each.guid
            )
        )

    # The page's contract

    def actions_for(self, menu: str) -> list[QAction]:
        """Return the actions of one menu."""
        return self.actions_here.of_menu(menu)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this page that stand in no menu."""
        if self.doors.join is not None:
            return self.doors.join.keys()
        return [
            ("E", self.tr("Take the excerpt as example")),
            ("Return", self.tr("Write the definition, or open the excerpt")),
            ("Esc", self.tr("Back from merging, splitting or printing")),
        ]

    def show_place(self, **where: Any) -> None:
        """Show a code (`code`, a guid), or ask where to share or from where to receive.

        `door` is "share" or "receive".
        """
        door = {"share": self.doors.share, "receive": self.doors.receive}.get(where.get("door", ""))
        if door is not None:
            QTimer.singleShot(0, self, door)  # the page comes to the front first
        guid = str(where.get("code", ""))
        if self.reading.code(guid) is not None:
            self.codes.filter.clear()
            self.codes.show_undefined(only=False)
            self._busy = False
            self.codes.tree.choose([guid])
            self._show_selection([guid])

    def refresh(self, changes: Changes) -> None:
        """Take over what a step changed; while the page is hidden, when it is shown again."""
        if not changes.tables() & _TOUCHING:
            return
        if not self.isVisible():
            self._pending.append(changes)
            return
        tables = changes.tables()
        if tables & {"code", "setting"}:
            self.writing.forget_kinds()
        self.reading.refresh(changes)
        self._tell_head()
        if tables & {"code", "coding", "codebook_version", "study"}:
            self.doors.replan()
        if "setting" in tables:
            self.doors.offer()
        if self._busy:
            self._refresh_panel()
            return
        guids = self.codes.tree.chosen_guids()
        if "code" in tables or "setting" in tables or len(guids) != 1:
            self._show_selection(guids)
        elif "memo" in tables:
            self.writing.show_memos()
        if tables & {"coding", "coder", "case", "transcript"} and len(guids) == 1:
            self.facts.show_code(guids[0])

    def _refresh_panel(self) -> None:
        follow = getattr(self.centre.currentWidget(), "follow", None)
        if follow is not None and not follow():
            self.go_back()

    # The middle

    def _show_selection(self, guids: list[str]) -> None:
        self.finish()
        self._busy = False
        known = [guid for guid in guids if self.reading.code(guid) is not None]
        one = known[0] if len(known) == 1 else ""
        self._one = bool(one)
        if len(known) > 1:
            self.many.show_codes(known)
            self._bring(self.many)
        elif one:
            self.writing.show_code(one)
            self._bring(self.writing)
        elif self.reading.codes:
            self._bring(self.book)
            self._tell_book()
        else:
            self._bring(self.empty)
        self.excerpts.show_code(one)
        self.facts.show_code(one)

    def _bring(self, panel: QWidget) -> None:
        self.centre.setCurrentWidget(panel)
        self.right.setVisible(self._one and not panel.property("wide"))
        self._tell_actions()

    @override
    def _tell_actions(self) -> None:
        guids = self.codes.tree.chosen_guids()
        excerpts = len(guids) == 1 and self.reading.count(guids[0]) > 0
        self.actions_here.set_state(
            codes=len(guids), excerpts=excerpts, ordered=not self.codes.filtered()
        )
        self.actions_here.by_key["undefined"].setChecked(self.codes.undefined_only())
        if not self.front():
            self.actions_here.set_front(on=False)

    def _tell_head(self) -> None:
        book = self._workspace.ask(queries.head)
        missing = len(self.codes.missing())
        parts = [
            self.tr("version {version}").format(version=book.version),
            self.tr("%n code(s)", "", len(self.reading.codes)),
        ]
        if missing:
            parts.append(self.tr("%n without definition", "", missing))
        self.head.set_title(book.name)
        self.head.set_subtitle(" · ".join(parts))
        if "book" in self.__dict__:
            self._tell_book()

    def _tell_book(self) -> None:
        self.book.show_book(self._workspace.ask(queries.head), len(self.codes.missing()))

    @override
    def _begin(self, panel: QWidget) -> None:
        self.finish()
        self._busy = True
        self._bring(panel)
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def go_back(self) -> None:
        self._show_selection(self.codes.tree.chosen_guids())
        self.codes.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing

    def write(self) -> None:
        """Put the keyboard into the definition of the code in hand."""
        if self.centre.currentWidget() is self.writing:
            self.writing.write_first()

    def _outline(self, way: str) -> None:
        self.code_actions.outline(self.codes.tree.chosen_guids(), way)
        tree = self.codes.tree
        tree.scrollTo(tree.currentIndex())

    @override
    def delete(self) -> None:
        """Delete the selected codes; the next one is selected."""
        tree = self.codes.tree
        guids = tree.chosen_guids()
        doomed = {each for guid in guids for each in self.reading.below(guid)}
        shown = [code.guid for code in tree.codes.codes()]
        last = max((shown.index(guid) for guid in guids), default=-1)
        rest = [*shown[last + 1 :], *reversed(shown[: max(last, 0)])]
        following = next((guid for guid in rest if guid not in doomed), "")
        self.code_actions.delete_many(guids)
        if following and not tree.chosen_guids():
            tree.choose([following])

    @override
    def start_merge(self) -> None:
        """Ask into which code the selected ones go, and show what would move."""
        guids = self.codes.tree.chosen_guids()
        if guids:
            self.merge_panel.merged = lambda guid: self.codes.tree.choose([guid])
            self.merge_panel.start(guids)
            self._begin(self.merge_panel)

    @override
    def start_move(self) -> None:
        """Ask below which code the selected ones go."""
        guids = self.codes.tree.chosen_guids()
        if guids:
            self.move_panel.start(guids)
            self._begin(self.move_panel)

    def start_split(self) -> None:
        """Walk through the excerpts of the code in hand."""
        guids = self.codes.tree.chosen_guids()
        if len(guids) == 1 and self.reading.count(guids[0]):
            self.split_panel.start(guids[0])
            self._begin(self.split_panel)

    @override
    def show_kinds(self) -> None:
        """Show the kinds of codes."""
        self.kinds_panel.start()
        self._begin(self.kinds_panel)

    def show_preview(self) -> None:
        """Show the codebook as it will be printed."""
        self._begin(self.preview)

    def show_book(self) -> None:
        """Show name, version and description of the codebook."""
        self.codes.tree.clearSelection()
        self._show_selection([])
        self.book.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_codebook(self) -> None:
        """Offer the shipped codebooks, and one from a file."""
        place = self.use_book.mapToGlobal(QPoint(0, self.use_book.height()))
        self.dialogs.choose_codebook(place)

    def _step(self, step: int) -> None:
        tree = self.codes.tree
        here = tree.currentIndex()
        index: QModelIndex = tree.indexBelow(here) if step > 0 else tree.indexAbove(here)
        if index.isValid():
            tree.setCurrentIndex(index)

    def _start_filter(self) -> None:
        self.codes.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.codes.filter.selectAll()

    def _toggle_undefined(self) -> None:
        self.codes.show_undefined(only=self.actions_here.by_key["undefined"].isChecked())
        self._tell_actions()

    # Coming and going

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()
        if self._pending:
            together = Changes(tuple(each for step in self._pending for each in step.changes))
            self._pending = []
            self.refresh(together)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if shiboken6.isValid(self.writing):
            self.finish()
            self.frame.remember()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Codebook"))
        name_button(self.about, self.tr("Name, version and description"))
        self.right.set_titles((self.tr("Use"), self.tr("Excerpts")))
        self.right.tabs.setAccessibleName(self.tr("Use or excerpts"))
        self.empty.set_words(
            self.tr("No codes yet"),
            self.tr("Make your own at the left, or begin with a codebook that is there already."),
        )
        self.empty.set_button(self.tr("Use a codebook..."), self.choose_codebook)
        self._arrange()
        self._tell_head()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
