"""How a corrected file comes to the transcript that it replaces: asked for, or dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QFileDialog, QWidget

from projects.queries import transcripts as queries
from ui.transcript_editing.comparison import LARGEST, SMALLEST, Comparison

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from projects.records import TranscriptRow
    from ui.main_window import MainWindow
    from ui.workspace import Workspace


def open_for(
    window: QWidget, workspace: Workspace, guid: str, path: Path | None = None
) -> Comparison | None:
    """Compare a transcript with a file, asked for where none is given; None without one."""
    row = next((row for row in workspace.ask(queries.rows) if row.guid == guid), None)
    if row is None:
        return None
    if path is None:
        path = _ask_file(window, row)
    if path is None:
        return None
    dialog = Comparison(workspace, row, path, window)
    room = window.size() - QSize(16, 24)
    dialog.resize(room.boundedTo(LARGEST).expandedTo(SMALLEST))
    dialog.open()
    return dialog


def _ask_file(window: QWidget, row: TranscriptRow) -> Path | None:
    from qualcode.importers.reading import SUFFIXES  # noqa: PLC0415 - only to ask

    title = QCoreApplication.translate("CorrectedFile", "The corrected file of {name}").format(
        name=row.name
    )
    pattern = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    kinds = QCoreApplication.translate("CorrectedFile", "Interviews ({pattern})").format(
        pattern=pattern
    )
    name, _ = QFileDialog.getOpenFileName(window, title, "", kinds)
    return Path(name) if name else None


def offer(window: MainWindow, paths: Sequence[Path]) -> list[Path]:
    """Offer to replace transcripts that came from files of these names; returns the other files."""
    workspace = window.workspace
    if workspace is None:
        return list(paths)
    known = {row.source.casefold(): row for row in workspace.ask(queries.rows) if row.source}
    rest = []
    for path in paths:
        row = known.get(path.name.casefold())
        if row is None:
            rest.append(path)
            continue
        sentence = QCoreApplication.translate(
            "CorrectedFile", "{file} was imported already, as {name}."
        )
        bar = window.show_bar("warning", sentence.format(file=path.name, name=row.name))
        compare = _opening(window, workspace, row.guid, path)
        bar.add_button(
            QCoreApplication.translate("CorrectedFile", "Replace the text..."),
            _then(bar.hide, compare),
        )
        fresh = _then(bar.hide, _importing(window, path))
        bar.add_button(QCoreApplication.translate("CorrectedFile", "Import once more"), fresh)
    return rest


def _opening(
    window: MainWindow, workspace: Workspace, guid: str, path: Path
) -> Callable[[], object]:
    return lambda: open_for(window, workspace, guid, path)


def _importing(window: MainWindow, path: Path) -> Callable[[], object]:
    return lambda: window.import_transcripts([path])


def _then(first: Callable[[], object], second: Callable[[], object]) -> Callable[[], object]:
    def run() -> None:
        first()
        second()

    return run
