"""Makes the preview: reads and composes off the window's thread, lays out a little at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from projects.queries import transcripts
from ui import background
from ui.background import Stopped
from ui.report_page.pages import Pages

if TYPE_CHECKING:
    from codebook.errors import KnownError
    from qualcode.report.checks import Check
    from qualcode.report.preview import Preview
    from qualcode.report.settings import ReportSettings
    from qualcode.report.writing import Composed
    from ui.background import Cancelled, Progress, Task
    from ui.workspace import Workspace

SLICE = 0.012  # seconds of laying out between two events of the window


class Made(NamedTuple):
    """A report as it would be saved now, and the same for reading."""

    composed: Composed
    preview: Preview


class Maker(QObject):
    """Makes one preview after the other; a new one takes the place of that under way.

    Signals: `composed(Preview)` facts are known, `started(Pages)` the first page is ready,
    `grown()` more pages are, `finished()` all are; `checked(tuple)` the checks;
    `refused(KnownError)`.
    """

    composed = Signal(object)
    started = Signal(object)
    grown = Signal()
    finished = Signal()
    checked = Signal(object)
    refused = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks: list[Task] = []
        self._pages: Pages | None = None
        self._made_now: Made | None = None
        self._shown = False
        self._needed = 1
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._advance)

    def make(self, settings: ReportSettings, needed: int) -> None:
        """Start; so many pages must be ready before `started` comes."""
        self.stop()
        self._needed = needed
        workspace = self._workspace

        def work(_progress: Progress, cancelled: Cancelled) -> Made:
            from qualcode.report import ReportCancelled, compose, gather  # noqa: PLC0415 - heavy
            from qualcode.report.preview import Preview  # noqa: PLC0415

            data = workspace.ask(gather)
            try:
                composed = compose(data, settings, cancelled=cancelled)
            except ReportCancelled as stopped:
                raise Stopped from stopped
            return Made(composed, Preview(composed))

        self._tasks = [background.run(work, self._made, self._refused, owner=workspace)]

    def stop(self) -> None:
        """Stop whatever is under way."""
        self._timer.stop()
        for task in self._tasks:
            task.cancel()
        self._tasks = []
        self._pages = self._made_now = None

    def busy(self) -> bool:
        """Tell whether something is under way."""
        return self._timer.isActive() or any(task.running() for task in self._tasks)

    def _made(self, made: Made) -> None:
        self.composed.emit(made.preview)
        self._pages, self._shown, self._made_now = Pages(made.preview), False, made
        self._timer.start()

    def _check(self, made: Made) -> None:
        """Make the checks, once the first page is there: it comes first."""
        workspace = self._workspace

        def work(_progress: Progress, cancelled: Cancelled) -> tuple[Check, ...]:
            from qualcode.report.checks import checks  # noqa: PLC0415

            def text_of(guid: str) -> str:
                if cancelled():
                    raise Stopped
                return workspace.ask(transcripts.text, guid)

            return checks(made.composed, text_of)

        self._tasks = [background.run(work, self.checked.emit, owner=workspace)]

    def _refused(self, error: KnownError) -> None:
        self.refused.emit(error)

    def _advance(self) -> None:
        pages = self._pages
        if pages is None:
            return
        pages.advance(SLICE)
        if not self._shown and (pages.done() or pages.complete() >= self._needed):
            self._shown = True
            self.started.emit(pages)
            if self._made_now is not None:
                self._check(self._made_now)
                self._made_now = None
        if pages.done():
            self._timer.stop()
            self.finished.emit()
        elif self._shown:
            self.grown.emit()
