"""The open project as the window sees it: the one writer, and signals after every change."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from codebook.errors import KnownError, Message
from qualcode.language import tell
from ui import language

if TYPE_CHECKING:
    from collections.abc import Callable

    from projects.project import Outcome, Project

P = ParamSpec("P")
T = TypeVar("T")


class Workspace(QObject):
    """Wraps a Project; every edit of the window goes through `do`, in the window's thread.

    Signals: `changed(Changes)` after do, undo and redo that changed something; `saved(datetime)`
    local time, whenever an edit is on disk; `failed(KnownError)` where one was refused;
    `noticed(str, bool)` a sentence for the toast, and whether it offers to undo;
    `coder_changed()`; `going(str, dict)` when a page wants the window to show a place on another.
    """

    changed = Signal(object)
    saved = Signal(object)
    failed = Signal(object)
    noticed = Signal(str, bool)
    coder_changed = Signal()
    going = Signal(str, dict)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project

    def do(
        self,
        label: Message,
        edit: Callable[Concatenate[Any, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """Run an edit as one step of undo and return its result; None where it was refused.

        A refusal (KnownError) is told through `failed`.
        """
        outcome = self._try(lambda: self.project.do(label, edit, *args, **kwargs))
        return None if outcome is None else outcome.result

    def perform(
        self,
        label: Message,
        edit: Callable[Concatenate[Any, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run an edit as `do` does, but raise KnownError: for dialogs that show it themselves."""
        outcome = self.project.do(label, edit, *args, **kwargs)
        self._after(outcome)
        return outcome.result

    def go_on(
        self,
        step: int,
        label: Message,
        edit: Callable[Concatenate[Any, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Outcome[T]:
        """Run an edit as part of the last step, for what is saved while it is being written.

        `step` is the number of that step, 0 for a new one; see `Project.go_on`. Raises KnownError.
        """
        outcome = self.project.go_on(step, label, edit, *args, **kwargs)
        self._after(outcome)
        return outcome

    def undo(self) -> bool:
        """Take back the last step; False where that was refused."""
        return self._try(self.project.undo) is not None

    def redo(self) -> bool:
        """Do the step that was undone again; False where that was refused."""
        return self._try(self.project.redo) is not None

    def undo_label(self) -> str:
        """Return the name of the step to undo in the window's language, "" without one."""
        label = self.project.undo_label()
        return tell(label, language.current()) if label is not None else ""

    def redo_label(self) -> str:
        """Return the name of the step to redo in the window's language, "" without one."""
        label = self.project.redo_label()
        return tell(label, language.current()) if label is not None else ""

    def ask(self, query: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what a query of projects.queries finds; may be called from any thread."""
        return self.project.ask(query, *args, **kwargs)

    def notice(self, sentence: str, *, undo: bool = False) -> None:
        """Show a sentence in the toast, with "Undo" where `undo`."""
        self.noticed.emit(sentence, undo)

    def go(self, page: str, **where: Any) -> None:
        """Bring a page to the front, at a place on it; see `show_place` of that page."""
        self.going.emit(page, where)

    def set_coder(self, name: str) -> None:
        """Say who codes from now on. Raises KnownError."""
        self.project.set_coder(name)
        self.coder_changed.emit()

    def close(self) -> None:
        """Close the project file."""
        self.project.close()

    def _try(self, step: Callable[[], Outcome[T]]) -> Outcome[T] | None:
        try:
            outcome = step()
        except KnownError as error:
            self.failed.emit(error)
            return None
        self._after(outcome)
        return outcome

    def _after(self, outcome: Outcome[Any]) -> None:
        if outcome.changes:
            self.saved.emit(datetime.now().astimezone())
            self.changed.emit(outcome.changes)
