"""The open project as the window sees it: the one writer, and signals after every change."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from codebook.errors import KnownError, Message
from projects import database
from projects.queries import coders
from qualcode.language import tell
from ui import background, language

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
    `blocked(KnownError, again)` where the file could not be written just now, with a call that
    tries the same edit again; `travelled(Changes, str, bool)` after undo and redo: the name of the
    step, and whether it was undone; `coder_changed()`; `going(str, dict)` when a page wants the
    window to show a place on another; `closing()` just before the file is closed.
    """

    changed = Signal(object)
    saved = Signal(object)
    failed = Signal(object)
    blocked = Signal(object, object)
    noticed = Signal(str, bool)
    coder_changed = Signal()
    travelled = Signal(object, str, bool)  # Changes, name of the step, undone (or done again)
    going = Signal(str, dict)
    closing = Signal()

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
        return self._travel(self.project.undo, self.undo_label(), undone=True)

    def redo(self) -> bool:
        """Do the step that was undone again; False where that was refused."""
        return self._travel(self.project.redo, self.redo_label(), undone=False)

    def _travel(self, step: Callable[[], Outcome[Any]], label: str, *, undone: bool) -> bool:
        outcome = self._try(step)
        if outcome is not None and outcome.changes:
            self.travelled.emit(outcome.changes, label, undone)
        return outcome is not None

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
        """Close the project file; whoever holds something unwritten hears of it before."""
        self.closing.emit()
        background.stop(self)  # what was written last may have begun to read
        self.project.close()

    def _read_coder(self) -> None:
        """Take over what an edit, or undo, made of the one who codes."""
        mine = self.project.coder
        known = {each.guid: each for each in self.ask(coders.records)}
        if mine.guid in known and known[mine.guid] != mine:
            self.project.coder = known[mine.guid]
            self.coder_changed.emit()

    def _try(self, step: Callable[[], Outcome[T]]) -> Outcome[T] | None:
        try:
            outcome = step()
        except database.Unwritten as error:
            self.blocked.emit(error, lambda: self._try(step))
            return None
        except KnownError as error:
            self.failed.emit(error)
            return None
        self._after(outcome)
        return outcome

    def _after(self, outcome: Outcome[Any]) -> None:
        if outcome.changes:
            if "coder" in outcome.changes.tables():
                self._read_coder()
            self.saved.emit(datetime.now().astimezone())
            self.changed.emit(outcome.changes)
