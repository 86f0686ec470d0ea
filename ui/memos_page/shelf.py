"""All memos as the page knows them: read once, kept up to date, filtered and counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

from projects.queries import memos as queries
from projects.records import MEMO_KINDS
from ui import background

if TYPE_CHECKING:
    from projects.recorder import Changes
    from projects.records import MemoRow
    from ui.workspace import Workspace

_NAMING = {"code", "case", "transcript", "coder", "study"}


@dataclass(frozen=True)
class Filters:
    """What is shown, None for everything: on what sort of thing, of which kind, by whom (name)."""

    place: str | None = None
    kind: str | None = None
    coder: str | None = None

    def fits(self, row: MemoRow) -> bool:
        """Tell whether a memo is shown."""
        return (
            self.place in (None, row.target_kind)
            and self.kind in (None, row.kind)
            and self.coder in (None, row.coder)
        )


class Shelf(QObject):
    """Signals `changed()` when other memos are to be shown, or the same ones look different."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._rows: dict[str, MemoRow] = {}
        self.filters = Filters()
        self.typed = ""  # what `found` was found by
        self._wanted = ""
        self.found: dict[str, str] = {}  # guid -> a piece of the text with the words
        self._task: background.Task | None = None

    def read(self) -> None:
        """Read all memos."""
        self._rows = {row.guid: row for row in self._workspace.ask(queries.rows)}
        self.changed.emit()
        if self.typed:
            self._find()

    def refresh(self, changes: Changes) -> None:
        """Take over what a step changed: only the memos it wrote, where no name changed."""
        tables = changes.tables()
        if tables & _NAMING:
            self.read()
        elif "memo" in tables:
            touched = changes.keys("memo")
            for guid in touched:
                self._rows.pop(guid, None)
            new = self._workspace.ask(queries.rows, touched)
            self._rows |= {row.guid: row for row in new}
            for guid in touched:
                self.found.pop(guid, None)
            if self.typed:
                self.found |= self._workspace.ask(queries.find, self.typed, touched)
            self.changed.emit()

    def row(self, guid: str) -> MemoRow | None:
        """Return a memo."""
        return self._rows.get(guid)

    def total(self) -> int:
        """Return how many memos there are."""
        return len(self._rows)

    def searched(self) -> int:
        """Return how many memos pass the search, whatever the filters."""
        return len(self._searched())

    def shown(self) -> list[MemoRow]:
        """Return the memos that pass filters and search, the newest first."""
        rows = [row for row in self._searched() if self.filters.fits(row)]
        return sorted(rows, key=lambda row: (row.updated, row.guid), reverse=True)

    def set_filters(self, filters: Filters) -> None:
        """Show others."""
        if filters != self.filters:
            self.filters = filters
            self.changed.emit()

    def search(self, typed: str) -> None:
        """Show only memos that hold these words, "" for all; `changed` comes when it is done."""
        if typed == self.typed and self._task is None:
            return
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if typed:
            self._wanted = typed
            self._find()
        else:
            self._wanted = self.typed = ""
            self.found = {}
            self.changed.emit()

    def counts(self, part: str) -> Counter[str]:
        """Count by "place", "kind" or "coder", as if nothing of that part were filtered."""
        open_ = replace(self.filters, **{part: None})
        column = {"place": "target_kind", "kind": "kind", "coder": "coder"}[part]
        return Counter(getattr(row, column) for row in self._searched() if open_.fits(row))

    def kinds(self) -> list[str]:
        """Return the kinds there are: the usual ones, then the researcher's own."""
        own = sorted({row.kind for row in self._rows.values()} - set(MEMO_KINDS))
        return [*MEMO_KINDS, *own]

    def coders(self) -> list[str]:
        """Return who has written memos."""
        return sorted({row.coder for row in self._rows.values()})

    def _searched(self) -> list[MemoRow]:
        rows = self._rows.values()
        return [row for row in rows if not self.typed or row.guid in self.found]

    def _find(self) -> None:
        typed, workspace = self._wanted, self._workspace

        def work(_progress: object, _cancelled: object) -> dict[str, str]:
            return workspace.ask(queries.find, typed)

        def done(found: dict[str, str]) -> None:
            if shiboken6.isValid(self) and typed == self._wanted:
                self._task = None
                self.typed, self.found = typed, found
                self.changed.emit()

        self._task = background.run(work, done, owner=workspace)
