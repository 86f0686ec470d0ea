"""What the page knows of the project: all excerpts, and what names, groups and prints them.

Excerpts are read once off the window's thread (the first ones at once) and then kept up to date
from the changes of each step.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from codebook.errors import KnownError
from projects.queries import cases as case_queries
from projects.queries import coders as coder_queries
from projects.queries import codes as code_queries
from projects.queries import conditions as condition_queries
from projects.queries import excerpts as queries
from projects.queries import info
from projects.queries import transcripts as transcript_queries
from projects.queries.conditions import Condition
from qualcode.report.settings import ReportSettings, from_dict
from ui import background
from ui.excerpts_page.arrange import Orders

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from projects.recorder import Change, Changes
    from projects.records import (
        AttributeRecord,
        CaseRecord,
        CodeRecord,
        CoderRecord,
        Excerpt,
        TranscriptRecord,
        TranscriptRow,
    )
    from ui.workspace import Workspace

FIRST = 60  # more than any screen shows
AFTER_PAINTING_MS = 40
MANY = 400  # so many new or moved codings are read again with all others
_TRANSCRIPTS_KEPT = 3
_PLAIN = {"comment", "weight", "chosen", "citation", "translation"}
_NAMES = {
    "study", "code", "coder", "case", "attribute", "attribute_value", "transcript", "speaker",
}  # fmt: skip


@dataclass(frozen=True)
class Saved:
    """A saved search."""

    guid: str
    name: str
    conditions: tuple[Condition, ...]


class _Read(NamedTuple):
    excerpts: list[Excerpt]
    questions: dict[str, str]


class ExcerptReading(QObject):
    """The excerpts of one project and what belongs to them.

    Signals: `read()` all excerpts or names are new; `touched(set of guids)` these changed;
    `searches_changed()`; `report_changed()` the settings of the report; `questions_read()`.
    """

    read = Signal()
    touched = Signal(object)
    searches_changed = Signal()
    report_changed = Signal()
    questions_read = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.excerpts: list[Excerpt] = []
        self.complete = False
        self.codes: dict[str, CodeRecord] = {}
        self.cases: dict[str, CaseRecord] = {}
        self.attributes: tuple[AttributeRecord, ...] = ()
        self.coders: dict[str, CoderRecord] = {}
        self.transcripts: dict[str, TranscriptRow] = {}
        self.searches: list[Saved] = []
        self.report = ReportSettings()
        self.language, self.title = "id", ""
        self.orders = Orders()
        self.known = condition_queries.Known()
        self._places: dict[str, int] = {}
        self._passages: dict[tuple[str, int, int], list[str]] | None = None
        self._questions: dict[str, str] = {}
        self._texts: dict[str, TranscriptRecord] = {}
        self._task: background.Task | None = None

    # Asking

    def excerpt(self, guid: str) -> Excerpt | None:
        """Return an excerpt, None where it is gone."""
        place = self._places.get(guid)
        return None if place is None else self.excerpts[place]

    def question(self, excerpt: Excerpt) -> str | None:
        """Return the question that led to an excerpt, "" without one, None if not known yet."""
        return self._questions.get(excerpt.guid, "" if self.complete else None)

    def codes_on(self, excerpt: Excerpt) -> list[CodeRecord]:
        """Return the code of an excerpt, then the others that exactly the same passage has."""
        if self._passages is None:
            self._passages = {}
            for one in self.excerpts:
                self._passages.setdefault(_passage(one), []).append(one.code_guid)
        guids = dict.fromkeys([excerpt.code_guid, *self._passages.get(_passage(excerpt), ())])
        return [self.codes[guid] for guid in guids if guid in self.codes]

    def transcript(self, guid: str) -> TranscriptRecord:
        """Return a transcript with its text; the last ones are kept."""
        record = self._texts.pop(guid, None)
        if record is None:
            record = self.workspace.ask(transcript_queries.record, guid)
        self._texts[guid] = record
        while len(self._texts) > _TRANSCRIPTS_KEPT:
            self._texts.pop(next(iter(self._texts)))
        return record

    def meeting(self, conditions: Sequence[Condition]) -> list[Excerpt]:
        """Return the excerpts that meet the conditions."""
        if not conditions:
            return list(self.excerpts)
        return condition_queries.meeting(self.excerpts, conditions, self.known)

    def search(self, guid: str) -> Saved | None:
        """Return a saved search."""
        return next((each for each in self.searches if each.guid == guid), None)

    # Reading

    def start(self) -> None:
        """Read the names and the first excerpts at once, all others a moment later."""
        self._read_names()
        self._read_settings()
        self._take(self.workspace.ask(_first))
        QTimer.singleShot(AFTER_PAINTING_MS, self, self.read_all)

    def read_again(self) -> None:
        """Read everything anew: much may have changed while nobody looked."""
        self._read_names()
        self._read_settings()
        self.searches_changed.emit()
        self.report_changed.emit()
        self.read_all()

    def read_all(self) -> None:
        """Read all excerpts anew, off the window's thread."""
        if self._task is not None:
            self._task.cancel()
        workspace = self.workspace

        def excerpts(_progress: object, _cancelled: object) -> list[Excerpt]:
            return workspace.ask(queries.find)

        def done(found: list[Excerpt]) -> None:
            if not shiboken6.isValid(self):
                return
            self._take(_Read(found, self._questions))
            self.complete = False
            self.read.emit()
            self._task = background.run(questions, asked, owner=workspace)

        def questions(_progress: object, _cancelled: object) -> dict[str, str]:
            return workspace.ask(queries.questions, self.excerpts)

        def asked(found: dict[str, str]) -> None:
            if shiboken6.isValid(self):
                self._task = None
                self._questions, self.complete = found, True
                self.questions_read.emit()

        self._task = background.run(excerpts, done, owner=workspace)

    def _take(self, read: _Read) -> None:
        self._questions = read.questions
        self._set(read.excerpts)

    def _set(self, excerpts: list[Excerpt]) -> None:
        self.excerpts = excerpts
        self._places = {one.guid: place for place, one in enumerate(excerpts)}
        self._passages = None

    def _read_names(self) -> None:
        ask = self.workspace.ask
        study = ask(info.info)
        self.language, self.title = study.language, study.title
        self.codes = {code.guid: code for code in ask(code_queries.tree, counted=False)}
        self.cases = {case.guid: case for case in ask(case_queries.records)}
        self.attributes = ask(case_queries.attributes)
        self.coders = {coder.name: coder for coder in ask(coder_queries.records)}
        self.transcripts = {row.guid: row for row in ask(transcript_queries.rows)}
        self.orders = Orders(
            {guid: place for place, guid in enumerate(self.cases)},
            {guid: place for place, guid in enumerate(self.codes)},
        )
        self.known = condition_queries.known(
            list(self.codes.values()), self.cases.values(), self.coders.values()
        )
        self._texts.clear()

    def _read_settings(self) -> None:
        rows = self.workspace.ask(info.setting, "searches", [])
        self.searches = [
            Saved(
                str(row["guid"]), str(row["name"]), condition_queries.from_data(row["conditions"])
            )
            for row in rows
        ]
        try:
            self.report = from_dict(dict(self.workspace.ask(info.setting, "report", {}) or {}))
        except (KnownError, TypeError, ValueError):
            self.report = ReportSettings()

    # Changes

    def refresh(self, changes: Changes) -> None:
        """Take over what a step changed."""
        tables = changes.tables()
        if "setting" in tables:
            self._read_settings()
            self.searches_changed.emit()
            self.report_changed.emit()
        if tables & _NAMES:
            self._read_names()
            self.read.emit()
            self.read_all()
        elif "coding" in tables:
            self._refresh_codings([each for each in changes.changes if each.table == "coding"])

    def _refresh_codings(self, changes: list[Change]) -> None:
        again = [each.key for each in changes if not _is_plain(each)]
        if len(again) > MANY or self._task is not None:
            self.read_all()
            if len(again) > MANY:
                return
        for each in changes:
            place = self._places.get(each.key)
            if place is not None and _is_plain(each) and each.after is not None:
                self.excerpts[place] = replace(self.excerpts[place], **each.after)
        if again:
            self._read_again(again)
        self.touched.emit({each.key for each in changes})

    def _read_again(self, guids: Iterable[str]) -> None:
        found = self.workspace.ask(queries.find, codings=list(guids))
        self._questions.update(self.workspace.ask(queries.questions, found))
        gone = set(guids)
        kept = [one for one in self.excerpts if one.guid not in gone]
        order = {guid: place for place, guid in enumerate(self.transcripts)}
        last = len(order)
        whole = [*kept, *found]
        whole.sort(key=lambda one: (order.get(one.transcript_guid, last), one.start, one.end))
        self._set(whole)


def _first(session: Any) -> _Read:
    found = queries.find(session, limit=FIRST)
    return _Read(found, queries.questions(session, found))


def _passage(excerpt: Excerpt) -> tuple[str, int, int]:
    return excerpt.transcript_guid, excerpt.start, excerpt.end


def _is_plain(change: Change) -> bool:
    """Tell whether a step only judged or described a coding that stays where it is."""
    return change.before is not None and change.after is not None and set(change.after) <= _PLAIN
