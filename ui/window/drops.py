"""What is dropped on the window: projects are opened, interviews are imported, the rest is told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from codebook.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Iterable

_TOLD = 3  # bars for files that cannot be brought in
PROJECT = ".qualcode"
TABLES = (".xlsx", ".csv")
STUDIES = (".qdpx", ".qde", ".qda", ".sqlite3")  # projects of other programs
OLD = (".doc",)  # the import says how to bring these in


@dataclass(frozen=True)
class Dropped:
    """Paths by what becomes of them."""

    projects: tuple[Path, ...]
    interviews: tuple[Path, ...]
    unknown: tuple[Path, ...]
    studies: tuple[Path, ...] = ()


def sort(paths: Iterable[Path]) -> Dropped:
    """Sort what was dropped: folders and tables of cases go the way of the interviews."""
    from qualcode.importers.reading import SUFFIXES  # noqa: PLC0415 - not needed at the start

    known = {*SUFFIXES, *TABLES, *OLD, ""}
    projects, interviews, unknown, studies = [], [], [], []
    for path in paths:
        suffix = path.suffix.casefold()
        if suffix in STUDIES:
            studies.append(path)
        elif path.is_dir() or suffix in known:
            interviews.append(path)
        elif suffix == PROJECT:
            projects.append(path)
        else:
            unknown.append(path)
    return Dropped(tuple(projects), tuple(interviews), tuple(unknown), tuple(studies))


class DropWindow(QMainWindow):
    """A window on which files may be dropped anywhere.

    Signals: `project_dropped(Path)`; `study_dropped(Path)` a project of another program;
    `files_dropped(list[Path])` interviews, tables and folders; `unknown_dropped(KnownError)` for
    what cannot be brought in.
    """

    project_dropped = Signal(object)
    study_dropped = Signal(object)
    files_dropped = Signal(object)
    unknown_dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        event.acceptProposedAction()
        dropped = sort([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        # The file manager waits until the drop is over: open dialogs after that.
        QTimer.singleShot(0, self, lambda: self._pass_on(dropped))

    def _pass_on(self, dropped: Dropped) -> None:
        for path in dropped.unknown[:_TOLD]:
            self.unknown_dropped.emit(
                KnownError(
                    "{file} cannot be brought in: qualcode reads interviews from Word,"
                    " OpenDocument, RTF, PDF, text and caption files.",
                    file=path.name,
                )
            )
        for path in dropped.projects:
            self.project_dropped.emit(path)
        for path in dropped.studies:
            self.study_dropped.emit(path)
        if dropped.interviews:
            self.files_dropped.emit(list(dropped.interviews))
