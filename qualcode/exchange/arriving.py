"""What a study would bring into a project: every row, and a report to read before it is done.

Nothing here is overwritten: what both have stays as it is here and is counted where it differs.
Passages are carried to our copy of a text; what cannot be placed surely waits in the review list.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from projects import store
from projects.layout import Layout
from projects.models import Coding, Memo, ReviewItem, Transcript
from projects.queries import cases as queries
from projects.recorder import Row
from projects.records import Span
from qualcode.edits.coding import anchored
from qualcode.exchange.meeting import Likeness, Meeting, meet
from qualcode.exchange.packages import Package
from qualcode.exchange.study import Mark, Note, Study, Text
from qualcode.exchange.turns import laid
from qualcode.spans import reanchor
from qualcode.values import fitting

NAMESPACE = UUID("c0c4d0a7-6f4e-5a0b-9a53-70d3b1f4a901")


@dataclass
class Report:
    """What would happen, in names and counts."""

    transcripts: list[str] = field(default_factory=list)  # new
    matched: int = 0  # transcripts that are here already
    edited: list[str] = field(default_factory=list)  # matched, but the text differs
    codes: list[str] = field(default_factory=list)  # new, by path
    coders: list[str] = field(default_factory=list)  # new
    cases: list[str] = field(default_factory=list)  # new
    attributes: list[str] = field(default_factory=list)  # new
    codings: int = 0  # new
    known: int = 0  # codings that are here already
    differing: int = 0  # codings and memos that are here already, but otherwise; ours stay
    completed: int = 0  # codings here already that had no comment, weight, ... and get theirs
    updated: int = 0  # codings of a work package that its coder changed
    removed: int = 0  # codings of a work package that its coder removed
    reanchored: int = 0  # codings carried to our copy of the text
    review: int = 0  # codings and memos that could not be placed surely
    memos: int = 0  # new
    values: int = 0  # attribute values that are new
    unfit: int = 0  # attribute values that do not fit or differ; ours stay

    def as_json(self) -> dict[str, Any]:
        """Return the report as the command line prints it."""
        return asdict(self)

    def nothing(self) -> bool:
        """Tell whether the project would stay as it is."""
        told = asdict(self)
        passive = ("matched", "edited", "known", "differing", "reanchored", "unfit")
        return not any(value for name, value in told.items() if name not in passive)


@dataclass
class Arrivals:
    """Everything that would be written, ready for `edits.arrivals.bring_in`."""

    study: Study
    meeting: Meeting
    source: str
    report: Report = field(default_factory=Report)
    layouts: dict[str, tuple[Layout, list[Row]]] = field(default_factory=dict)  # of new texts
    codings: list[Row] = field(default_factory=list)
    changed: dict[str, Row] = field(default_factory=dict)
    removed: list[str] = field(default_factory=list)
    memos: list[Row] = field(default_factory=list)
    review: list[Row] = field(default_factory=list)
    values: list[tuple[str, str, Any]] = field(default_factory=list)  # case, attribute, value
    ours: dict[str, str] = field(default_factory=dict)  # transcripts here: guid -> name
    differing: list[str] = field(default_factory=list)  # passages and memos where ours stay

    @property
    def questions(self) -> tuple[Likeness, ...]:
        """Return the transcripts that resemble one here: somebody must say whether they are it."""
        return self.meeting.alike


def plan(
    session: Session,
    study: Study,
    source: str,
    answers: Mapping[str, str] | None = None,
    package: Package | None = None,
) -> Arrivals:
    """Find out what a study brings; `source` is the name of its file.

    `answers` decides on transcripts that are only alike: guid there -> guid here, "" for new.
    `package` is known where the study is a work package that comes back.
    """
    arrivals = Arrivals(study, meet(session, study, answers), source)
    _Planner(session, arrivals, package).run()
    return arrivals


class _Planner:
    """Fills one `Arrivals`."""

    def __init__(self, session: Session, arrivals: Arrivals, package: Package | None) -> None:
        self.session, self.arrivals, self.package = session, arrivals, package
        self.study, self.meeting = arrivals.study, arrivals.meeting
        self.report = arrivals.report
        self.texts = {text.guid: text for text in self.study.texts}
        self.named = {person.guid for person in self.study.people}
        self.own: dict[str, str] = {}  # guid there -> our text, where it differs

    def run(self) -> None:
        self._count_new()
        marks: dict[str, list[Mark]] = {}
        for mark in self.study.marks:
            marks.setdefault(mark.transcript, []).append(mark)
        waiting = set(self.session.scalars(select(ReviewItem.subject)))
        for guid, text in self.texts.items():
            self._text(text)
            self._marks(text, marks.get(guid, []), waiting)
        self._removed()
        self._notes(waiting)
        self._values()

    def _count_new(self) -> None:
        meeting, study, report = self.meeting, self.study, self.report
        report.codes = [path for path, code in study.book.walk() if code.guid not in meeting.codes]
        report.coders = [each.name for each in study.people if each.guid not in meeting.people]
        report.cases = [each.name for each in study.cases if each.guid not in meeting.cases]
        report.attributes = [
            each.name for each in study.variables if each.guid not in meeting.variables
        ]

    def _text(self, text: Text) -> None:
        here = self.meeting.texts.get(text.guid)
        if here is None:
            self.report.transcripts.append(text.name)
            self.arrivals.layouts[text.guid] = laid(text, self.meeting.cases)
            return
        self.report.matched += 1
        row = self.session.get_one(Transcript, here)
        self.arrivals.ours[here] = row.name
        ours = store.get_text(self.session, row.text_sha)
        if ours != text.text:
            self.own[text.guid] = ours
            self.report.edited.append(row.name)

    # Codings

    def _marks(self, text: Text, marks: list[Mark], waiting: set[str]) -> None:
        here = self.meeting.texts.get(text.guid, "")
        ours = self.own.get(text.guid)
        standing, places = self._standing(here)
        spans = [Span(mark.start, mark.end) for mark in marks]
        carried = reanchor(text.text, ours, spans) if ours is not None else None
        for number, mark in enumerate(marks):
            span, sure = spans[number], True
            if carried is not None and ours is not None:
                place = carried[number]
                span, sure = Span(place.start, place.end), place.sure
                if not ours[span.start : span.end].strip():
                    sure = False
            row = self._row(text, mark, span, ours if ours is not None else text.text)
            known = standing.get(mark.guid)
            if known is not None:
                self._known(known, row, mark, moved=ours is not None)
            elif (row["start"], row["end"], row["code_id"], row["coder_id"]) in places:
                self.report.known += 1
            elif not sure:
                self._to_review(text, "coding", mark.guid, row, waiting)
            elif self.package is None or not self.package.removed_here(mark.guid, row):
                places.add((row["start"], row["end"], row["code_id"], row["coder_id"]))
                self.arrivals.codings.append(row)
                self.report.codings += 1
                self.report.reanchored += ours is not None

    def _standing(self, here: str) -> tuple[dict[str, Coding], set[tuple[int, int, str, str]]]:
        rows = (
            self.session.scalars(select(Coding).where(Coding.transcript_id == here)).all()
            if here
            else []
        )
        places = {(row.start, row.end, row.code_id, row.coder_id) for row in rows}
        return {row.id: row for row in rows}, places

    def _row(self, text: Text, mark: Mark, span: Span, base: str) -> Row:
        """Return a coding as a row of this project; its passage as it was where it is lost."""
        row: Row = {
            "id": mark.guid, "transcript_id": self.meeting.texts.get(text.guid, text.guid),
            "code_id": self.meeting.codes.get(mark.code, mark.code),
            "coder_id": self._person(mark.coder), "comment": mark.comment, "weight": mark.weight,
            "chosen": mark.chosen, "citation": mark.citation, "translation": mark.translation,
        }  # fmt: skip
        if mark.created is not None:
            row["created"] = mark.created
        if base[span.start : span.end].strip():
            return row | anchored(base, span)
        return row | anchored(text.text, Span(mark.start, mark.end))

    def _person(self, guid: str) -> str:
        """Return a coder here, "" where nobody is named: then it is who brings it in."""
        if guid in self.meeting.people:
            return self.meeting.people[guid]
        return guid if guid in self.named else ""

    def _known(self, ours: Coding, row: Row, mark: Mark, *, moved: bool) -> None:
        """A coding that is here already: a package's coder may have worked on it."""
        columns = ("comment", "weight", "chosen", "citation", "translation", "code_id")
        places = () if moved else ("start", "end", "text", "before", "after")
        different = {
            name: row[name] for name in (*columns, *places) if getattr(ours, name) != row[name]
        }
        empty = {name: value for name, value in different.items() if not getattr(ours, name)}
        if not different:
            self.report.known += 1
        elif self.package is not None and self.package.untouched(ours):
            self.arrivals.changed[mark.guid] = different
            self.report.updated += 1
        else:
            self.report.known += 1
            if len(different) > len(empty):
                self.report.differing += 1
                self.arrivals.differing.append(ours.text)
            if empty:
                self.arrivals.changed[mark.guid] = empty
                self.report.completed += 1

    def _removed(self) -> None:
        """Find what the coder of a package took away, where nobody touched it here meanwhile."""
        if self.package is None:
            return
        present = {mark.guid for mark in self.study.marks}
        for guid in self.package.codings:
            row = self.session.get(Coding, guid) if guid not in present else None
            if row is not None and self.package.untouched(row):
                self.arrivals.removed.append(guid)
                self.report.removed += 1

    def _to_review(self, text: Text, kind: str, guid: str, row: Row, waiting: set[str]) -> None:
        if guid in waiting:
            return
        waiting.add(guid)
        payload = {
            name: value.isoformat() if hasattr(value, "isoformat") else value
            for name, value in row.items()
        }
        transcript = self.meeting.texts.get(text.guid, text.guid)
        self.arrivals.review.append(
            {
                "transcript_id": transcript, "kind": kind, "subject": guid, "payload": payload,
                "source": self.arrivals.source,
            }
        )  # fmt: skip
        self.report.review += 1

    # Memos and values

    def _notes(self, waiting: set[str]) -> None:
        known = {row.id: row for row in self.session.scalars(select(Memo))}
        for note in self.study.notes:
            guid = note.guid
            ours = known.get(guid)
            if ours is not None:
                if (ours.text, ours.title) == (note.text, note.title) or note.text in ours.text:
                    continue
                # Two wrote on the same memo: theirs comes beside ours, once.
                guid = str(uuid5(NAMESPACE, f"{guid} {note.title} {note.text}"))
                self.report.differing += 1
                self.arrivals.differing.append(note.title or note.text)
                if guid in known:
                    continue
            self._note(note, guid, waiting)

    def _note(self, note: Note, guid: str, waiting: set[str]) -> None:
        row: Row = {
            "id": guid, "target_kind": note.target_kind, "target": self._target(note),
            "start": note.start, "end": note.end, "quote": note.quote, "kind": note.kind,
            "title": note.title, "text": note.text, "coder_id": self._person(note.coder),
        }  # fmt: skip
        row |= {
            name: moment
            for name, moment in (("created", note.created), ("updated", note.updated))
            if moment is not None
        }
        if row["kind"] == "interpretation" and self._interpreted(row["target"]):
            row["kind"] = ""  # a code has one; theirs stays as a note
        ours = self.own.get(note.target) if note.target_kind == "passage" else None
        if ours is not None:
            text = self.texts[note.target]
            (place,) = reanchor(text.text, ours, [Span(note.start, note.end)])
            row |= {"start": place.start, "end": place.end}
            if not place.sure:
                self._to_review(text, "memo", guid, row, waiting)
        self.arrivals.memos.append(row)
        self.report.memos += 1

    def _interpreted(self, code: str) -> bool:
        statement = select(Memo.id).where(Memo.target == code, Memo.kind == "interpretation")
        return self.session.scalars(statement).first() is not None

    def _target(self, note: Note) -> str:
        maps = {
            "code": self.meeting.codes, "case": self.meeting.cases,
            "transcript": self.meeting.texts, "passage": self.meeting.texts,
        }  # fmt: skip
        return maps.get(note.target_kind, {}).get(note.target, note.target)

    def _values(self) -> None:
        standing = {case.guid: case.attributes for case in queries.records(self.session)}
        attributes = {each.guid: each for each in queries.attributes(self.session)}
        theirs = {each.guid: each for each in self.study.variables}
        for case in self.study.cases:
            guid = self.meeting.cases.get(case.guid, case.guid)
            for variable, value in case.values.items():
                if variable not in theirs:
                    continue
                here = attributes.get(self.meeting.variables.get(variable, ""))
                kind = here.type if here else theirs[variable].type
                try:
                    fits = fitting(theirs[variable].name, kind, value)
                except KnownError:
                    self.report.unfit += 1
                    continue
                was = standing.get(guid, {}).get(here.name) if here else None
                if was is None and fits is not None:
                    self.arrivals.values.append(
                        (guid, self.meeting.variables.get(variable, variable), fits)
                    )
                    self.report.values += 1
                elif was != fits:
                    self.report.unfit += 1
