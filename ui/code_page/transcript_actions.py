"""What can be done with a transcript as a whole: each is one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from qualcode.edits import transcripts as edits
from ui.code_page import steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.code_page.reading import Reading


class TranscriptActions(QObject):
    """Renames, files, finishes and deletes transcripts."""

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._workspace = reading.workspace

    def rename(self, guid: str, name: str) -> None:
        """Rename a transcript."""
        row = self._reading.row(guid)
        if row is not None and name.strip() != row.name:
            step = steps.transcript_renamed(row.name, name.strip())
            self._workspace.do(step, edits.rename, guid, name)

    def set_done(self, guid: str, *, done: bool) -> None:
        """Mark a transcript as coded, or not."""
        row = self._reading.row(guid)
        if row is not None and row.done != done:
            step = steps.transcript_done(row.name, done=done)
            self._workspace.do(step, edits.set_done, guid, done=done)

    def file(self, guid: str, folder: str) -> None:
        """Put a transcript into a folder, "" for none."""
        row = self._reading.row(guid)
        if row is not None and row.folder != folder:
            step = steps.transcript_filed(row.name, folder)
            self._workspace.do(step, edits.set_folder, guid, folder)

    def file_newly(self, guid: str) -> str:
        """Put a transcript into a new folder, to be named; returns the folder."""
        folders = {row.folder for row in self._reading.rows}
        plain = self.tr("New folder")
        name, number = plain, 2
        while name in folders:
            name, number = f"{plain} {number}", number + 1
        self.file(guid, name)
        return name

    def rename_folder(self, folder: str, name: str) -> None:
        """Rename a folder: one step for all its transcripts."""
        guids = [row.guid for row in self._reading.rows if row.folder == folder]
        if guids and name.strip() and name.strip() != folder:
            step = steps.transcript_renamed(folder, name.strip())
            self._workspace.do(step, _file_all, guids, name.strip())

    def delete(self, guid: str) -> None:
        """Delete a transcript with its codings; says how many and offers to take it back."""
        row = self._reading.row(guid)
        if row is None:
            return
        gone = self._workspace.do(steps.transcript_deleted(row.name), edits.delete, guid)
        if gone is None:
            return
        if gone:
            sentence = self.tr("{transcript} deleted, with %n coding(s).", "", gone)
        else:
            sentence = self.tr("{transcript} deleted.")
        self._workspace.notice(sentence.format(transcript=row.name), undo=True)


def _file_all(session: Any, guids: Sequence[str], folder: str) -> None:
    for guid in guids:
        edits.set_folder(session, guid, folder)
