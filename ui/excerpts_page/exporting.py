"""Writes the excerpts that are shown to a file, off the window's thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from ui import background, icons, language
from ui.background import Stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from codebook.errors import KnownError
    from projects.records import Excerpt
    from ui.background import Cancelled, Progress
    from ui.excerpts_page.reading import ExcerptReading

_FORBIDDEN = '<>:"/\\|?*'


class Exporting(QObject):
    """The menu of the button, the file dialog, and the writing.

    `done(Path, count)` once the file stands; `failed(KnownError)`; `started(Task)`.
    """

    done = Signal(object, int)
    failed = Signal(object)
    started = Signal(object)

    def __init__(self, reading: ExcerptReading, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._widget = parent

    def menu(self, shown: Callable[[], tuple[str, Sequence[Excerpt]]]) -> QMenu:
        """Return the menu; `shown()` gives the name of the search and its excerpts."""
        menu = QMenu(self._widget)
        for icon, words, suffix in (
            ("file-text", self.tr("Word document..."), ".docx"),
            ("table", self.tr("Excel workbook..."), ".xlsx"),
            ("table", self.tr("CSV file..."), ".csv"),
        ):
            action = menu.addAction(icons.icon(icon), words)
            action.triggered.connect(self._asking(suffix, shown))
        return menu

    def _asking(
        self, suffix: str, shown: Callable[[], tuple[str, Sequence[Excerpt]]]
    ) -> Callable[[], None]:
        def ask() -> None:
            name, excerpts = shown()
            folder = Path(self._reading.workspace.project.path).absolute().parent
            stem = "".join("-" if letter in _FORBIDDEN else letter for letter in name).strip(" .")
            kinds = {
                ".docx": self.tr("Word document"),
                ".xlsx": self.tr("Excel workbook"),
                ".csv": self.tr("CSV file"),
            }
            chosen, _ = QFileDialog.getSaveFileName(
                self._widget,
                self.tr("Export excerpts"),
                str(folder / f"{stem}{suffix}"),
                f"{kinds[suffix]} (*{suffix})",
            )
            if chosen:
                path = Path(chosen)
                self.write(path if path.suffix else path.with_suffix(suffix), excerpts)

        return ask

    def write(self, path: Path, excerpts: Sequence[Excerpt]) -> background.Task:
        """Write these excerpts, in this order, to a file whose ending names the format."""
        cases, title = list(self._reading.cases.values()), self._reading.title
        spoken = language.current()

        def work(progress: Progress, cancelled: Cancelled) -> int:
            from qualcode import exports  # noqa: PLC0415 - heavy, and not needed before

            try:
                return exports.write(
                    excerpts, cases, path, project=title, language=spoken, progress=progress,
                    cancelled=cancelled,
                )  # fmt: skip
            except exports.ExportCancelled:
                raise Stopped from None

        def written(count: int) -> None:
            self.done.emit(path, count)

        def refused(error: KnownError) -> None:
            self.failed.emit(error)

        task = background.run(work, written, refused, owner=self._reading.workspace)
        self.started.emit(task)
        return task


def open_file(path: Path) -> None:
    """Open a file, or a folder, with the program of the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
