"""Saves the report: asks for the file, writes off the window's thread, says how it went."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from ui import background, settings
from ui.background import Stopped
from ui.report_page.wishes import read_settings

if TYPE_CHECKING:
    from codebook.errors import KnownError
    from qualcode.report.settings import ReportSettings
    from ui.background import Cancelled, Progress, Task
    from ui.main_window import MainWindow
    from ui.workspace import Workspace

SUFFIX = ".docx"
FILES = "report_page/files"
REMEMBERED = 20


@dataclass(frozen=True)
class Written:
    """What was written and where."""

    path: Path
    quotes: int
    tables: int


def write(
    workspace: Workspace,
    wanted: ReportSettings,
    path: Path,
    progress: Progress,
    cancelled: Cancelled,
) -> Written:
    """Read the study afresh and write its report.

    Raises KnownError where it cannot be written, Stopped where it was cancelled.
    """
    from qualcode.report import gather, write_report  # noqa: PLC0415 - heavy, and not needed before

    def step(done: int, total: int) -> None:
        if cancelled():
            raise Stopped
        progress(done, total)

    data = workspace.ask(gather)
    step(0, 1)
    done = write_report(data, wanted, path, progress=step, cancelled=cancelled)
    if cancelled():
        raise Stopped
    return Written(path, done.quotes, done.tables)


def proposed(project: Path, stem: str) -> Path:
    """Return the file this project's report went to last, or a name that no file has yet."""
    known = _files().get(str(project))
    if known and Path(known).parent.is_dir():
        return Path(known)
    path, number = project.parent / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = project.parent / f"{stem} {number}{SUFFIX}", number + 1
    return path


def _files() -> dict[str, str]:
    try:
        found = json.loads(settings.text(FILES, "{}"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _remember(project: Path, path: Path) -> None:
    files = _files()
    files.pop(str(project), None)
    files[str(project)] = str(path)
    kept = dict(list(files.items())[-REMEMBERED:])
    settings.put(FILES, json.dumps(kept, ensure_ascii=False))


class Saver(QObject):
    """Saves the report of a window's project to Word."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._task: Task | None = None

    def ask(self) -> None:
        """Ask for a file and write the report into it, with the settings kept in the project."""
        workspace = self._window.workspace
        if workspace is None or self.busy():
            return
        project = workspace.project.path.absolute()
        path = proposed(project, self.tr("{project} results").format(project=project.stem))
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save to Word"),
            str(path),
            self.tr("Word documents (*.docx)"),
        )
        if name:
            chosen = Path(name)
            if chosen.suffix.casefold() != SUFFIX:
                chosen = chosen.with_name(chosen.name + SUFFIX)
            self.save(workspace, chosen)

    def save(self, workspace: Workspace, path: Path) -> None:
        """Write the report to a file, in the background."""
        wanted = read_settings(workspace)

        def work(progress: Progress, cancelled: Cancelled) -> Written:
            return write(workspace, wanted, path, progress, cancelled)

        def refused(error: KnownError) -> None:
            bar = self._window.show_error(error)

            def again() -> None:
                bar.shut()
                self.save(workspace, path)

            bar.add_button(self.tr("Try again"), again)

        def written(done: Written) -> None:
            _remember(workspace.project.path.absolute(), path)
            self._written(done)

        self._task = background.run(work, written, refused, owner=workspace)
        self._window.show_task(self._task, self.tr("Saving to Word"))

    def busy(self) -> bool:
        """Tell whether a report is being written."""
        return self._task is not None and self._task.running()

    def _written(self, done: Written) -> None:
        quotes = self.tr("%n quote(s)", "", done.quotes)
        tables = self.tr("%n table(s)", "", done.tables)
        sentence = self.tr("{file} is saved: {quotes}, {tables}.").format(
            file=done.path.name, quotes=quotes, tables=tables
        )
        for bar in self._window.bars():
            if bar.sentence() == sentence:
                bar.shut()
        bar = self._window.show_bar("done", sentence)
        bar.add_button(self.tr("Open in Word"), lambda: self._open(done.path))
        bar.add_button(self.tr("Show in folder"), lambda: self._open(done.path.parent))

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            sentence = self.tr("No program was found to open {file}. Open it from its folder.")
            self._window.show_bar("warning", sentence.format(file=path.name))


def saver_of(window: MainWindow) -> Saver:
    """Return the one saver of a window."""
    return window.findChild(Saver) or Saver(window)
