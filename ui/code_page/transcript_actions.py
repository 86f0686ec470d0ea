"""What can be done with transcripts as a whole: each is one step of undo, however many they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from qualcode.edits import folders
from qualcode.edits import transcripts as edits
from ui.code_page import transcript_steps as steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.code_page.reading import Reading


class TranscriptActions(QObject):
    """Renames, files, orders, finishes and deletes transcripts."""

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._workspace = reading.workspace

    def _names(self, guids: Sequence[str]) -> list[str]:
        return [row.name for guid in guids if (row := self._reading.row(guid)) is not None]

    def rename(self, guid: str, name: str) -> None:
        """Rename a transcript."""
        row = self._reading.row(guid)
        if row is not None and name.strip() != row.name:
            step = steps.renamed(row.name, name.strip())
            self._workspace.do(step, edits.rename, guid, name)

    def set_done(self, guid: str, *, done: bool) -> None:
        """Mark a transcript as coded, or not."""
        self.mark([guid], done=done)

    def mark(self, guids: Sequence[str], *, done: bool) -> None:
        """Mark transcripts as coded, or not."""
        rows = [self._reading.row(guid) for guid in guids]
        other = [row for row in rows if row is not None and row.done != done]
        if other:
            step = steps.marked([row.name for row in other], done=done)
            self._workspace.do(step, edits.mark, [row.guid for row in other], done=done)

    # Folders and order

    def folders(self) -> list[str]:
        """Return the names of the folders in the order of the list."""
        return sorted({row.folder for row in self._reading.rows} - {""}, key=folders.natural)

    def file(self, guids: Sequence[str], folder: str, before: str = "") -> None:
        """Put transcripts into a folder ("" for none), before one that is in it."""
        rows = [self._reading.row(guid) for guid in guids]
        moves = [row.name for row in rows if row is not None and row.folder != folder]
        names = self._names(guids)
        if moves:
            self._workspace.do(steps.filed(moves, folder), folders.file, guids, folder, before)
        elif names and before:
            self._workspace.do(steps.moved(names), folders.file, guids, folder, before)
        elif names:
            self._workspace.do(steps.moved(names), folders.to_end, guids, folder)

    def file_newly(self, guids: Sequence[str]) -> str:
        """Put transcripts into a new folder, to be named; returns the folder."""
        taken = set(self.folders())
        plain = self.tr("New folder")
        name, number = plain, 2
        while name in taken:
            name, number = f"{plain} {number}", number + 1
        self.file(guids, name)
        return name

    def step(self, guids: Sequence[str], by: int) -> None:
        """Move transcripts one place up (-1) or down (1) in their folder."""
        names = self._names(guids)
        if names:
            self._workspace.do(steps.moved(names), folders.step, guids, by)

    def sort(self, by: str) -> None:
        """Sort the transcripts of every folder, by one of folders.ORDERS."""
        self._workspace.do(steps.sorted_by(by), folders.sort, by)

    def rename_folder(self, folder: str, name: str) -> None:
        """Rename a folder: one step for all its transcripts."""
        if name.strip() and name.strip() != folder:
            step = steps.folder_renamed(folder, name.strip())
            self._workspace.do(step, folders.rename, folder, name)

    def dissolve(self, folder: str) -> None:
        """Take a folder away; its transcripts stay."""
        count = self._workspace.do(steps.folder_dissolved(folder), folders.dissolve, folder)
        if count:
            sentence = self.tr(
                "The folder {folder} is gone; its %n transcript(s) stayed.", "", count
            )
            self._workspace.notice(sentence.format(folder=folder), undo=True)

    # Cases and deleting

    def give_case(self, guids: Sequence[str], case: str) -> None:
        """Link transcripts to a case by its name, "" for none."""
        names = self._names(guids)
        if names:
            self._workspace.do(steps.given_case(names, case), edits.give_case, guids, case)

    def delete(self, guids: Sequence[str]) -> None:
        """Delete transcripts with their codings; says how many and offers to take it back."""
        names = self._names(guids)
        if not names:
            return
        gone = self._workspace.do(steps.deleted(names), edits.delete_many, guids)
        if gone is None:
            return
        several = self.tr("%n transcript(s)", "", len(names))
        what = several if len(names) > 1 else names[0]
        if gone:
            sentence = self.tr("{transcript} deleted, with %n coding(s).", "", gone)
        else:
            sentence = self.tr("{transcript} deleted.")
        self._workspace.notice(sentence.format(transcript=what), undo=True)
