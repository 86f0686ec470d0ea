"""What the page knows of the project: codes with counts, transcripts, coders, the open interview.

It is read once and then kept up to date from the changes of each step, so that one more coding
costs the same in a small and in a large project.
"""

from __future__ import annotations

from bisect import insort
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from projects.queries import cases as case_queries
from projects.queries import coders as coder_queries
from projects.queries import codes as code_queries
from projects.queries import codings as coding_queries
from projects.queries import memos as memo_queries
from projects.queries import transcripts as transcript_queries
from projects.records import (
    CodeRecord,
    CoderRecord,
    CodingRecord,
    MemoRecord,
    TranscriptRecord,
    TranscriptRow,
)
from ui.transcript.index import CodeLook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from projects.recorder import Change, Changes
    from ui.workspace import Workspace

RECENT = 12
_MANY = 20
_COLUMNS = {
    "id": "guid",
    "transcript_id": "transcript",
    "code_id": "code",
    "coder_id": "coder",
    **{
        name: name
        for name in (
            "start",
            "end",
            "text",
            "comment",
            "weight",
            "chosen",
            "citation",
            "translation",
            "created",
        )
    },
}


def _order(coding: CodingRecord) -> tuple[int, int, str]:
    return coding.start, coding.end, coding.guid


class Reading(QObject):
    """The codebook, the transcripts and the open interview of one project.

    Signals: `codes_changed()` names, order, colours or keys; `counts_changed(set of code guids)`;
    `rows_changed()` the list of transcripts; `row_changed(guid)` only one's counts;
    `codings_changed(set of coding guids)` of the open interview; `text_changed()` it must be
    shown anew; `memos_changed()` on its passages; `coders_changed()`.
    """

    codes_changed = Signal()
    counts_changed = Signal(object)
    rows_changed = Signal()
    row_changed = Signal(str)
    codings_changed = Signal(object)
    text_changed = Signal()
    memos_changed = Signal()
    coders_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.codes: tuple[CodeRecord, ...] = ()
        self.rows: tuple[TranscriptRow, ...] = ()
        self.record: TranscriptRecord | None = None
        self.codings: dict[str, CodingRecord] = {}
        self.memos: tuple[MemoRecord, ...] = ()
        self.interviewed: date | None = None
        self.recent: list[str] = []
        self._ordered: list[CodingRecord] = []
        self._looks: dict[str, CodeLook] = {}
        self._by_guid: dict[str, CodeRecord] = {}
        self._children: dict[str, list[str]] = {}
        self._counts: dict[str, int] = {}
        self._coders: dict[str, CoderRecord] = {}
        self._read_codes()
        self._read_rows()
        self._read_coders()

    # Asking

    def code(self, guid: str) -> CodeRecord | None:
        """Return a code, None where it is gone."""
        return self._by_guid.get(guid)

    def children_of(self, guid: str) -> list[str]:
        """Return the guids of the codes right below one ("" for the top)."""
        return self._children.get(guid, [])

    def below(self, guid: str) -> list[str]:
        """Return the guids of a code and of all codes below it."""
        found = [guid]
        for each in found:
            found.extend(self._children.get(each, ()))
        return found

    def count(self, guid: str) -> int:
        """Return how many codings a code has of its own."""
        return self._counts.get(guid, 0)

    def total(self, guid: str) -> int:
        """Return how many codings a code and those below it have."""
        return sum(self._counts.get(each, 0) for each in self.below(guid))

    def totals(self) -> dict[str, int]:
        """Return code guid -> codings of it and of those below it."""
        found = {code.guid: self._counts.get(code.guid, 0) for code in self.codes}
        for code in reversed(self.codes):
            if code.parent in found:
                found[code.parent] += found[code.guid]
        return found

    def with_key(self, digit: str) -> CodeRecord | None:
        """Return the code that holds a number key."""
        return next((code for code in self.codes if code.key == digit), None)

    def looks(self) -> Mapping[str, CodeLook]:
        """Return what the transcript view shows of every code; the same until a code changes."""
        return self._looks

    def coder(self, guid: str) -> CoderRecord:
        """Return a coder; one without a name where it is gone."""
        return self._coders.get(guid) or CoderRecord(guid, "", "?", "")

    def coders(self) -> tuple[CoderRecord, ...]:
        """Return all coders of the project."""
        return tuple(self._coders.values())

    def row(self, guid: str) -> TranscriptRow | None:
        """Return a transcript as lists show it."""
        return next((row for row in self.rows if row.guid == guid), None)

    def own(self) -> str:
        """Return the guid of who codes now."""
        return self.workspace.project.coder.guid

    def ordered(self) -> list[CodingRecord]:
        """Return the codings of the open interview by start and end."""
        return self._ordered

    def used(self, guids: list[str]) -> None:
        """Remember which codes were used last."""
        kept = [guid for guid in self.recent if guid not in guids]
        self.recent = [*reversed(guids), *kept][:RECENT]

    def recents(self) -> list[CodeRecord]:
        """Return the codes used last, the latest first."""
        return [code for guid in self.recent if (code := self.code(guid)) is not None]

    # Reading

    def open(self, guid: str) -> TranscriptRecord:
        """Read a transcript and its codings; it is the open one from now on."""
        self.record = self.workspace.ask(transcript_queries.record, guid)
        found = self.workspace.ask(coding_queries.of_transcript, guid)
        self.codings = {each.guid: each for each in found}
        self._ordered = sorted(found, key=_order)
        self.memos = self.workspace.ask(memo_queries.of_transcript, guid)
        self._read_date()
        return self.record

    def close(self) -> None:
        """Have no transcript open."""
        self.record = None
        self.codings = {}
        self._ordered = []
        self.memos = ()

    def _read_date(self) -> None:
        """Read when the interview took place: the first date of a case that has only this one."""
        self.interviewed = None
        case = self.record.case if self.record is not None else ""
        found = self.workspace.ask(case_queries.records, [case]) if case else ()
        if len(found) != 1 or len(found[0].transcript_guids) > 1:
            return
        names = [a.name for a in self.workspace.ask(case_queries.attributes) if a.type == "date"]
        dates = (found[0].attributes.get(name) for name in names)
        day = next((each for each in dates if isinstance(each, str) and each), "")
        with suppress(ValueError):
            self.interviewed = date.fromisoformat(day)

    def _read_codes(self) -> None:
        self.codes = self.workspace.ask(code_queries.tree, counted=False)
        self._counts = self.workspace.ask(code_queries.counts)
        self._index_codes()

    def _index_codes(self) -> None:
        self._by_guid = {code.guid: code for code in self.codes}
        self._looks = {code.guid: CodeLook(code.name, code.colour, code.key) for code in self.codes}
        self._children = {}
        for code in self.codes:
            self._children.setdefault(code.parent, []).append(code.guid)

    def _read_rows(self) -> None:
        self.rows = self.workspace.ask(transcript_queries.rows)

    def _read_coders(self) -> None:
        found = self.workspace.ask(coder_queries.records)
        self._coders = {coder.guid: coder for coder in found}

    # Following

    def refresh(self, changes: Changes) -> None:
        """Take over what a step changed and tell what is touched."""
        tables = changes.tables()
        if "coder" in tables:
            self._read_coders()
            self.coders_changed.emit()
        if "code" in tables:
            self.codes = self.workspace.ask(code_queries.tree, counted=False)
            self._index_codes()
        touched = self._count_again(changes) if "coding" in tables else set()
        if "code" in tables:
            self.codes_changed.emit()
        elif touched:
            self.counts_changed.emit(touched)
        if tables & {"transcript", "case", "speaker", "review_item"}:
            self._read_rows()
            self.rows_changed.emit()
        elif "coding" in tables:
            self._recount_rows(changes)
        self._follow_open(changes, tables)
        if tables & {"attribute", "attribute_value"} and self.record is not None:
            self._read_date()
            self.row_changed.emit(self.record.guid)
        if "memo" in tables and self.record is not None:
            self.memos = self.workspace.ask(memo_queries.of_transcript, self.record.guid)
            self.memos_changed.emit()

    def _count_again(self, changes: Changes) -> set[str]:
        touched: set[str] = set()
        for change in changes.changes:
            if change.table != "coding":
                continue
            before, after = change.before or {}, change.after or {}
            for row, step in ((before, -1), (after, 1)):
                guid = row.get("code_id")
                if guid:
                    self._counts[guid] = self._counts.get(guid, 0) + step
                    touched.add(guid)
        return touched

    def _recount_rows(self, changes: Changes) -> None:
        steps: dict[str, int] = {}
        for change in changes.changes:
            if change.table == "coding":
                step = (change.before is None) - (change.after is None)
                steps[change.transcript] = steps.get(change.transcript, 0) + step
        self.rows = tuple(
            replace(row, codings=row.codings + steps[row.guid]) if steps.get(row.guid) else row
            for row in self.rows
        )
        for guid, step in steps.items():
            if step:
                self.row_changed.emit(guid)

    def _follow_open(self, changes: Changes, tables: set[str]) -> None:
        if self.record is None:
            return
        guid = self.record.guid
        if guid not in changes.transcripts() and "case" not in tables:
            return
        own = [change for change in changes.changes if change.transcript == guid]
        if self._open_is_other(own, guid, tables):
            if self.row(guid) is None:
                self.close()
            else:
                self.open(guid)
            self.text_changed.emit()
            return
        touched = {change.key for change in own if change.table == "coding"}
        many = len(touched) > _MANY
        for change in own:
            if change.table == "coding":
                self._follow_coding(change, many=many)
        if many:
            self._ordered = sorted(self.codings.values(), key=_order)
        if touched:
            self.codings_changed.emit(touched)

    def _open_is_other(self, own: list[Change], guid: str, tables: set[str]) -> bool:
        """Tell whether the open transcript itself, not only its codings, is another now."""
        if "case" in tables or "speaker" in tables:
            return True
        return any(change.table == "transcript" and change.key == guid for change in own)

    def _follow_coding(self, change: Change, *, many: bool) -> None:
        known = self.codings.get(change.key)
        self._take_coding(change)
        now = self.codings.get(change.key)
        if many:
            return
        # A new list, as the view compares it with the one it has.
        self._ordered = list(self._ordered)
        if known is not None:
            self._ordered.remove(known)
        if now is not None:
            insort(self._ordered, now, key=_order)

    def _take_coding(self, change: Change) -> None:
        if change.after is None:
            self.codings.pop(change.key, None)
            return
        columns = {
            _COLUMNS[name]: value for name, value in change.after.items() if name in _COLUMNS
        }
        known = self.codings.get(change.key)
        if change.before is None or known is None:
            fresh = None
            if "guid" not in columns:
                fresh = self.workspace.ask(coding_queries.record, change.key)
            self.codings[change.key] = fresh or CodingRecord(**columns)
        else:
            self.codings[change.key] = replace(known, **columns)
