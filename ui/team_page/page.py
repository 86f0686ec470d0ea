"""The page of the team: the overview, and one task at a time in its place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.team_page.overview import Overview
from ui.team_page.task import TaskPage

if TYPE_CHECKING:
    from projects.recorder import Changes
    from ui.team_page.coming import Coming
    from ui.team_page.merge_panel import MergePanel
    from ui.team_page.package_panel import PackagePanel
    from ui.team_page.returned import Returned
    from ui.team_page.word_panel import WordPanel
    from ui.workspace import Workspace

Task = TypeVar("Task", bound=TaskPage)

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
        self.stack = QStackedWidget()
        self.stack.addWidget(self.overview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.setFocusProxy(self.overview.coders)
        self.overview.wanted.connect(self.wanted)
        self.overview.review_wanted.connect(self._review)
        self.overview.paused.push.clicked.connect(self._go_on)
        workspace.coder_changed.connect(self._read)

    # Tasks, made when they are first wanted: the page itself must be there at once.

    @cached_property
    def merge(self) -> MergePanel:
        """The task of merging another coder's project."""
        from ui.team_page.merge_panel import MergePanel  # noqa: PLC0415

        panel = self._added(MergePanel(self._workspace))
        panel.merged.connect(self._merged)
        return panel

    @cached_property
    def package(self) -> PackagePanel:
        """The task of making a work package."""
        from ui.team_page.package_panel import PackagePanel  # noqa: PLC0415

        panel = self._added(PackagePanel(self._workspace))
        panel.wanted.connect(self._package)
        return panel

    @cached_property
    def word(self) -> WordPanel:
        """The task of taking over the comments of a Word document."""
        from ui.team_page.word_panel import WordPanel  # noqa: PLC0415

        return self._added(WordPanel(self._workspace))

    def _added(self, task: Task) -> Task:
        self.stack.addWidget(task)
        task.closed.connect(self.show_overview)
        return task

    def _tasks(self) -> list[TaskPage]:
        made = map(self.stack.widget, range(self.stack.count()))
        return [each for each in made if isinstance(each, TaskPage)]

    # Contract of a page

    def refresh(self, changes: Changes) -> None:
        """Follow a step."""
        for task in self._tasks():
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
        made = vars(self)  # asking for a task would make it
        if front is made.get("merge"):
            return [
                ("A", self.tr("The same interview")),
                ("X", self.tr("Another interview")),
                ("Esc", self.tr("Leave without merging")),
            ]
        if front is made.get("word"):
            return [
                ("A", self.tr("Accept the comment and go on")),
                ("X", self.tr("Leave the comment and go on")),
                ("Enter", self.tr("Put it on the selected passage")),
                ("Esc", self.tr("Back to the team")),
            ]
        if front is made.get("package"):
            return [
                ("Space", self.tr("Tick the transcript or folder")),
                ("Esc", self.tr("Back to the team")),
            ]
        return []

    # What is in front

    def _bring(self, task: TaskPage) -> None:
        self.stack.setCurrentWidget(task)
        task.arrange()
        task.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_overview(self) -> None:
        """Leave the task in front."""
        self.stack.setCurrentWidget(self.overview)
        self.overview.arrange()
        self.overview.set_paused(self.word.paused() if "word" in vars(self) else None)
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
