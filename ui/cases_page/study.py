"""What the page of cases knows of the project: read once, brought up to date after every step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from projects.queries import cases as queries
from qualcode.case_tables import Standing
from ui import background, language

if TYPE_CHECKING:
    from projects.queries.cases import Link
    from projects.recorder import Changes
    from projects.records import AttributeRecord, CaseRecord
    from ui.workspace import Workspace

TABLES = {"case", "attribute", "attribute_value", "transcript", "speaker"}


class CaseStudy(QObject):
    """Attributes, cases, links and counts.

    Signals: `changed(attributes_too)` after a step that touched any of them; `counted()` when the
    numbers of codings are known anew, a moment later, from another thread.
    """

    changed = Signal(bool)
    counted = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.attributes: tuple[AttributeRecord, ...] = ()
        self.cases: dict[str, CaseRecord] = {}
        self.codings: dict[str, int] = {}
        self._links: tuple[Link, ...] | None = None
        self._task: background.Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._count)
        self._read(None)
        self._timer.start()

    def refresh(self, changes: Changes) -> None:
        """Take over what a step changed."""
        tables = changes.tables()
        if tables & {"coding", "transcript", "speaker", "case"}:
            self._timer.start()
        if not tables & TABLES:
            return
        self._links = None
        before = self.attributes
        only = None
        if tables <= {"attribute_value", "case"} and len(changes.changes) <= 200:
            only = changes.keys("case") | self.workspace.ask(
                queries.cases_of_values, sorted(changes.keys("attribute_value"))
            )
            for change in changes.changes:
                for row in (change.before, change.after):
                    only |= {str(row["case_id"])} if row and row.get("case_id") else set()
        self._read(only)
        self.changed.emit(before != self.attributes)

    def reload(self) -> None:
        """Read everything again: there were steps that were not told."""
        self._links = None
        self._read(None)
        self._timer.start()
        self.changed.emit(True)  # noqa: FBT003 - a signal's

    def _read(self, only: set[str] | None) -> None:
        ask = self.workspace.ask
        if only is None:
            self.attributes = ask(queries.attributes)
            self.cases = {each.guid: each for each in ask(queries.records)}
            return
        found = {each.guid: each for each in ask(queries.records, sorted(only))}
        before = len(self.cases)
        for guid in only:
            if guid in found:
                self.cases[guid] = found[guid]
            else:
                self.cases.pop(guid, None)
        if len(self.cases) > before:  # one that came back stands where it stood
            self.cases = {guid: self.cases[guid] for guid in ask(queries.order)}

    def _count(self) -> None:
        if self._task is not None:
            self._task.cancel()
        workspace = self.workspace

        def work(_progress: object, _cancelled: object) -> dict[str, int]:
            return workspace.ask(queries.coding_counts)

        def done(found: dict[str, int]) -> None:
            if shiboken6.isValid(self):
                self.codings = found
                self.counted.emit()

        self._task = background.run(work, done, owner=workspace)

    def links(self) -> tuple[Link, ...]:
        """Return every transcript and speaker and whose it is."""
        if self._links is None:
            self._links = self.workspace.ask(queries.links)
        return self._links

    def attribute(self, guid: str) -> AttributeRecord | None:
        """Return an attribute by guid."""
        return next((each for each in self.attributes if each.guid == guid), None)

    def standing(self) -> Standing:
        """Return what a table that comes in is compared with."""
        files = {
            each.name: (each.transcript, each.case) for each in self.links() if not each.speaker
        }
        cases = tuple(self.cases.values())
        return Standing(self.attributes, cases, files, language.current())
