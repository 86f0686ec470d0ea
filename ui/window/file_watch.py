"""The file of the open project: looked for now and then, so that its loss is told at once.

What was moved, deleted or unplugged while it is open takes no edits (projects.whereabouts); the
window says so before the researcher types a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from codebook.errors import KnownError
from qualcode.language import tell
from ui import background, language

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.widgets.bars import MessageBar
    from ui.window.messages import Messages
    from ui.workspace import Workspace

EVERY_MS = 5000


class FileWatch(QObject):
    """Looks every five seconds and whenever it is asked to.

    `lost(KnownError)` and `found()` when that changes. A bar says what happened, with a way to
    save a copy and to look again.
    """

    lost = Signal(object)
    found = Signal()

    def __init__(self, messages: Messages, save_copy: Callable[[], object]) -> None:
        super().__init__(messages)
        self._messages = messages
        self._save_copy = save_copy
        self._workspace: Workspace | None = None
        self._error: KnownError | None = None
        self._bar: MessageBar | None = None
        self._task: background.Task | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._look_by_the_way)
        self._again = False  # somebody wants to know how it is now, not when the look began

    def follow(self, workspace: Workspace | None) -> None:
        """Watch the file of a project, or none."""
        self._workspace = workspace
        self._task = None
        self._tell(None)
        if workspace is None:
            self._timer.stop()
        else:
            self._timer.start()

    def error(self) -> KnownError | None:
        """Return what happened to the file, None while it is where it was."""
        return self._error

    def look(self) -> None:
        """Look for the file, off the window's thread: a network drive may take its time."""
        workspace = self._workspace
        if workspace is None:
            return
        self._again = self._looking()
        if self._again:
            return

        def work(_progress: object, _cancelled: object) -> KnownError | None:
            return workspace.project.trouble()

        def done(error: KnownError | None) -> None:
            if workspace is self._workspace:
                self._tell(error)
                if self._again:
                    self.look()

        self._task = background.run(work, done, owner=workspace)

    def _look_by_the_way(self) -> None:
        if not self._looking():
            self.look()

    def _looking(self) -> bool:
        return self._task is not None and self._task.running()

    def _tell(self, error: KnownError | None) -> None:
        before, self._error = self._error, error
        if str(before) == str(error):
            return
        if self._bar is not None:
            self._bar.shut()
            self._bar = None
        if error is None:
            if before is not None:
                self.found.emit()
            return
        self._bar = self._messages.show("error", tell(error, language.current()))
        self._bar.closed.connect(self._bar_closed)
        self._bar.add_button(self.tr("Save a copy..."), self._save_copy)
        self._bar.add_button(self.tr("Look again"), self.look)
        self.lost.emit(error)

    def _bar_closed(self) -> None:
        self._bar = None
