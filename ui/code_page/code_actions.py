"""What can be done with a code, from the tree, the card and the menus: each is one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qualcode.edits import codes as edits
from ui.code_page import steps

if TYPE_CHECKING:
    from projects.records import CodeRecord
    from ui.code_page.reading import Reading


class CodeActions(QObject):
    """Changes the codebook; `made(guid)` after a code was created, for the tree to show it."""

    made = Signal(str)

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._workspace = reading.workspace

    def add(self, name: str, parent: str = "") -> str:
        """Make a code below `parent`; returns its guid, "" where that was refused."""
        guid = self._workspace.do(steps.code_added(name), edits.add, name, parent) or ""
        if guid:
            self.made.emit(guid)
        return guid

    def add_unnamed(self, parent: str = "") -> str:
        """Make a code with a name to be written over; returns its guid."""
        return self.add(self.free_name(parent), parent)

    def free_name(self, parent: str) -> str:
        """Return a name that no code below `parent` has: "New code", "New code 2"."""
        siblings = {
            code.name.casefold()
            for guid in self._reading.children_of(parent)
            if (code := self._reading.code(guid)) is not None
        }
        plain = self.tr("New code")
        name, number = plain, 2
        while name.casefold() in siblings:
            name, number = f"{plain} {number}", number + 1
        return name

    def rename(self, guid: str, name: str) -> None:
        """Rename a code."""
        code = self._reading.code(guid)
        if code is not None and name.strip() and name.strip() != code.name:
            step = steps.code_renamed(code.name, name.strip())
            self._workspace.do(step, edits.change, guid, name=name)

    def change(self, guid: str, **columns: str) -> None:
        """Change colour, kind, key or the texts of a code."""
        code = self._reading.code(guid)
        if code is not None and any(getattr(code, key) != value for key, value in columns.items()):
            self._workspace.do(steps.code_changed(code.name), edits.change, guid, **columns)

    def move(self, guid: str, parent: str, position: int) -> None:
        """Put a code below another, at a place among its siblings."""
        code = self._reading.code(guid)
        if code is not None:
            self._workspace.do(steps.code_moved(code.name), edits.move, guid, parent, position)

    def shift(self, guid: str, step: int) -> None:
        """Move a code up (-1) or down (1) among its siblings."""
        code = self._reading.code(guid)
        if code is None:
            return
        siblings = self._reading.children_of(code.parent)
        place = siblings.index(guid) + step
        if 0 <= place < len(siblings):
            self.move(guid, code.parent, place)

    def merge(self, guid: str, into: str) -> None:
        """Give everything of a code to another one."""
        code, other = self._reading.code(guid), self._reading.code(into)
        if code is None or other is None or guid == into:
            return
        step = steps.code_merged(code.name, other.name)
        moved = self._workspace.do(step, edits.merge, guid, into)
        if moved is not None:
            self._workspace.notice(
                self.tr("{code} is part of {other} now, with %n coding(s).", "", moved).format(
                    code=code.name, other=other.name
                ),
                undo=True,
            )

    def delete(self, guid: str) -> None:
        """Delete a code with those below it; says how many codings went with it."""
        code = self._reading.code(guid)
        if code is None:
            return
        gone = self._workspace.do(steps.code_deleted(code.name), edits.delete, guid)
        if gone is None:
            return
        if gone:
            sentence = self.tr("Code {code} deleted, with %n coding(s).", "", gone)
        else:
            sentence = self.tr("Code {code} deleted.")
        self._workspace.notice(sentence.format(code=code.name), undo=True)

    def codes(self) -> tuple[CodeRecord, ...]:
        """Return all codes."""
        return self._reading.codes
