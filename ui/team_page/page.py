"""The page of the team: the overview, and one task at a time in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.team_page.merge_panel import MergePanel
from ui.team_page.overview import Overview
from ui.team_page.package_panel import PackagePanel
from ui.team_page.word_panel import WordPanel

if TYPE_CHECKING:
    from projects.recorder import Changes
    from ui.team_page.coming import Coming
    from ui.team_page.returned import Returned
    from ui.team_page.task import TaskPage
    from ui.workspace import Workspace

_SHOWN = {"coding", "memo", "coder", "transcript", "review_item", "setting", "study"}


class TeamPage(QWidget):
    """Signals, for the window: `wanted(what)`, as Overview; `package_wanted(name, guids)`;
    `merged(Coming)`.
    """

    wanted = Signal(str)
    package_wanted = Signal(str, list)
    merged = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = True
        self.overview = Overview(workspace)
        self.merge = MergePanel(workspace)
        self.package = PackagePanel(workspace)
        self.word = WordPanel(workspace)
        self.stack = QStackedWidget()
        for each in (self.overview, self.merge, self.package, self.word):
            self.stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.setFocusProxy(self.overview.coders)
        self.overview.wanted.connect(self.wanted)
        self.overview.review_wanted.connect(self._review)
        self.overview.paused.push.clicked.connect(self._go_on)
        for task in self._tasks():
            task.closed.connect(self.show_overview)
        self.merge.merged.connect(self._merged)
        self.package.wanted.connect(self._package)
        workspace.coder_changed.connect(self._read)

    def _tasks(self) -> tuple[TaskPage, ...]:
        return (self.merge, self.package, self.word)

    # Contract of a page

    def refresh(self, changes: Changes) -> None:
        """Follow a step."""
        for task in (self.merge, self.package, self.word):
            task.refresh(changes)
        if changes.tables() & _SHOWN:
            self._read()

    def show_place(
        self,
        *,
        merge: Coming | None = None,
        package: list[str] | None = None,
        word: Returned | None = None,
        **_other: Any,
    ) -> None:
        """Begin a task: `merge` what a file would bring; `package` guids to tick; `word` what a
        document proposes.
        """
        if merge is not None:
            self.merge.begin(merge)
            self._bring(self.merge)
        elif package is not None:
            self.package.begin(package)
            self._bring(self.package)
        elif word is not None:
            self.word.begin(word)
            self._bring(self.word)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that stand in no menu."""
        front = self.stack.currentWidget()
        if front is self.merge:
            return [
                ("A", self.tr("The same interview")),
                ("X", self.tr("Another interview")),
                ("Esc", self.tr("Leave without merging")),
            ]
        if front is self.word:
            return [
                ("A", self.tr("Accept the comment and go on")),
                ("X", self.tr("Leave the comment and go on")),
                ("Enter", self.tr("Put it on the selected passage")),
                ("Esc", self.tr("Back to the team")),
            ]
        if front is self.package:
            return [
                ("Space", self.tr("Tick the transcript or folder")),
                ("Esc", self.tr("Back to the team")),
            ]
        return []

    # What is in front

    def _bring(self, task: TaskPage) -> None:
        self.stack.setCurrentWidget(task)
        task.arrange()
        stop = self.package.ticks if task is self.package else task.list
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_overview(self) -> None:
        """Leave the task in front."""
        self.stack.setCurrentWidget(self.overview)
        self.overview.arrange()
        self.overview.set_paused(self.word.paused())
        self._read()
        self.overview.coders.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        self._bring(self.word)
        self.word.go_on()

    def _merged(self, coming: Coming) -> None:
        self.show_overview()
        self.merged.emit(coming)

    def _package(self, who: str, guids: list[str]) -> None:
        self.package_wanted.emit(who, guids)

    def _review(self, transcript: str) -> None:
        self._workspace.go("code", transcript=transcript, review=True)

    def _read(self) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self.overview.read()

    # Events

    def _arrange(self) -> None:
        front = self.stack.currentWidget()
        if isinstance(front, Overview):
            front.arrange()
        for task in self._tasks():
            if task is front:
                task.arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()
        self._arrange()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.overview.remember()
        for task in self._tasks():
            task.remember()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
