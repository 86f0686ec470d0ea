"""What is done to excerpts on this page, each one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from codebook.errors import KnownError, Message
from qualcode.edits import choosing, coding, searches, settings
from ui import language
from ui.code_page import steps
from ui.excerpts_page import words
from ui.excerpts_page.citation import references
from ui.excerpts_page.steps import judged, plain_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from projects.queries.conditions import Condition
    from projects.records import Excerpt
    from ui.excerpts_page.reading import ExcerptReading


class Acts(QObject):
    """Judging, describing, recoding and removing excerpts; saved searches; the reference."""

    def __init__(self, reading: ExcerptReading, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._workspace = reading.workspace

    def judge(self, guids: Sequence[str], chosen: str) -> None:
        """Mark excerpts; the mark they all have already is taken away again."""
        found = self._found(guids)
        if not found:
            return
        if all(one.chosen == chosen for one in found):
            chosen = ""
        step = judged(chosen, self._code_names(found), len(found))
        self._workspace.do(step, choosing.choose, [one.guid for one in found], chosen)

    def remove(self, guids: Sequence[str]) -> None:
        """Take codings back, with a way to undo."""
        found = self._found(guids)
        if not found:
            return
        names = self._code_names(found)
        if len(found) == 1:
            label = Message(
                "Removed {code} from {transcript}",
                {"code": names, "transcript": found[0].transcript},
            )
            told = self.tr("Coding {code} removed.").format(code=names[0])
        else:
            label = Message("Removed {n} codings", {"n": len(found)})
            told = self.tr("%n coding(s) removed.", "", len(found))
        if self._workspace.do(label, coding.remove, [one.guid for one in found]):
            self._workspace.notice(told, undo=True)

    def recode(self, guids: Sequence[str], code: str) -> None:
        """Give excerpts another code."""
        found = [one for one in self._found(guids) if one.code_guid != code]
        new = self._reading.codes.get(code)
        if not found or new is None:
            return
        label = Message("Gave {n} codings the code {code}", {"n": len(found), "code": new.name})
        if len(found) == 1:
            label = steps.recoded([found[0].code], new.name, found[0].transcript)
        if self._workspace.do(label, coding.recode, [one.guid for one in found], code):
            told = self.tr("%n coding(s) now have the code {code}.", "", len(found))
            self._workspace.notice(told.format(code=new.name), undo=True)

    def set_citation(self, excerpt: Excerpt, text: str) -> None:
        """Keep the citation form of an excerpt."""
        label = Message("Changed the citation form of an excerpt in {transcript}", _of(excerpt))
        self._workspace.do(label, choosing.set_citation, excerpt.guid, text)

    def set_translation(self, excerpt: Excerpt, text: str) -> None:
        """Keep the translation of an excerpt."""
        label = Message("Translated an excerpt of {transcript}", _of(excerpt))
        self._workspace.do(label, choosing.set_translation, excerpt.guid, text)

    def set_reference(self, pattern: str) -> None:
        """Give the report another pattern of references."""
        kept = plain_settings(self._reading.report, pattern)
        self._workspace.do(Message("Changed the report settings"), settings.put, "report", kept)

    def copy(self, guids: Sequence[str]) -> None:
        """Copy excerpts, each with its reference, as they are printed."""
        found = self._found(guids)
        try:
            writer = references(self._reading, self._reading.report.reference)
        except KnownError:
            writer = references(self._reading, "")
        lines = [f"“{' '.join(one.text.split())}” {writer.of(one)}".rstrip() for one in found]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))
            self._workspace.notice(self.tr("%n excerpt(s) copied.", "", len(lines)))

    def copy_rows(self, rows: str, count: int) -> None:
        """Copy rows of the table."""
        QGuiApplication.clipboard().setText(rows)
        self._workspace.notice(self.tr("%n row(s) copied.", "", count))

    # Saved searches

    def save_search(self, conditions: Sequence[Condition]) -> str:
        """Save a search under a name that is free; returns its guid, "" where that was refused."""
        taken = {each.name.casefold() for each in self._reading.searches}
        usual = self.tr("New search")
        name, number = usual, 2
        while name.casefold() in taken:
            name, number = f"{usual} {language.number(number)}", number + 1
        label = Message("Saved the search {name}", {"name": name})
        return self._workspace.do(label, searches.add, name, list(conditions)) or ""

    def change_search(self, guid: str, conditions: Sequence[Condition]) -> None:
        """Keep other conditions with a saved search."""
        saved = self._reading.search(guid)
        if saved is not None:
            label = Message("Changed the search {name}", {"name": saved.name})
            self._workspace.do(label, searches.change, guid, list(conditions))

    def rename_search(self, guid: str, name: str) -> None:
        """Rename a saved search."""
        saved = self._reading.search(guid)
        if saved is not None:
            label = Message("Renamed the search {old} to {new}", {"old": saved.name, "new": name})
            self._workspace.do(label, searches.rename, guid, name)

    def delete_search(self, guid: str) -> None:
        """Delete a saved search, with a way to undo."""
        saved = self._reading.search(guid)
        if saved is not None:
            label = Message("Deleted the search {name}", {"name": saved.name})
            self._workspace.do(label, searches.delete, guid)
            told = self.tr("Search {name} deleted.").format(name=saved.name)
            self._workspace.notice(told, undo=True)

    def _found(self, guids: Sequence[str]) -> list[Excerpt]:
        return [one for guid in guids if (one := self._reading.excerpt(guid)) is not None]

    def _code_names(self, found: Sequence[Excerpt]) -> list[str]:
        codes = (self._reading.codes.get(one.code_guid) for one in found)
        return list(dict.fromkeys(code.name for code in codes if code is not None))


def _of(excerpt: Excerpt) -> dict[str, str]:
    return {"transcript": f"{excerpt.transcript}, {words.turn(excerpt)}"}
