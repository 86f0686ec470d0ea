"""The frozen records that queries return; no database object ever leaves a session.

Offsets are Unicode code points on the canonical text of a transcript, end exclusive.
Times stamps of turns are seconds from the start of the recording.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

ROLES = ("interviewer", "informant", "unknown")
CHOICES = ("", "chosen", "maybe", "not")
MEMO_KINDS = ("", "interpretation", "field note", "method", "theory")
ATTRIBUTE_TYPES = ("text", "number", "date", "boolean", "choice", "choices")


class Span(NamedTuple):
    """A passage: `start` and `end` in code points, end exclusive."""

    start: int
    end: int


class Turn(NamedTuple):
    """One speaker's uninterrupted speech: the span of its label and the span of its speech.

    `number` counts from 1. `speaker` is the guid of a speaker, or "" where nobody is named.
    The label span is empty (start == end) where the file has no label. `timestamp` is in seconds.
    """

    number: int
    speaker: str
    label_start: int
    label_end: int
    start: int
    end: int
    timestamp: float | None = None


class Run(NamedTuple):
    """Light formatting: bold, italic, underline, heading (`level` 1..) or list."""

    start: int
    end: int
    kind: str
    level: int = 0


class ImportedComment(NamedTuple):
    """A margin comment that came with the file (Word), on the passage start-end."""

    author: str
    date: str
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class SpeakerRecord:
    """A label in a transcript; `role` one of ROLES; `case` is a case's guid or ""."""

    guid: str
    label: str
    role: str
    case: str = ""


@dataclass(frozen=True)
class TranscriptRow:
    """A transcript as lists show it; `codings` counts all coders' codings."""

    guid: str
    name: str
    folder: str
    characters: int
    words: int
    turns: int
    codings: int
    case: str  # guid or ""
    case_name: str
    done: bool
    description: str = ""
    source: str = ""  # name of the file it came from
    review: int = 0  # how many codings and memos wait for a decision


@dataclass(frozen=True)
class TranscriptRecord:
    """A transcript to read: canonical text, turns in order, speakers, formatting, comments."""

    guid: str
    name: str
    text: str
    turns: tuple[Turn, ...]
    speakers: tuple[SpeakerRecord, ...]
    runs: tuple[Run, ...] = ()
    comments: tuple[ImportedComment, ...] = ()
    case: str = ""
    case_name: str = ""
    source: str = ""  # name of the file it came from
    done: bool = False
    description: str = ""


@dataclass(frozen=True)
class CodeRecord:
    """A code as trees and lists show it; `codings` its own, `cases` the cases they touch."""

    guid: str
    parent: str  # guid or ""
    name: str
    path: str
    depth: int
    colour: str
    kind: str
    definition: str
    include: str
    exclude: str
    example: str
    key: str
    codings: int = 0
    cases: int = 0


@dataclass(frozen=True)
class CoderRecord:
    """Who codes."""

    guid: str
    name: str
    initials: str
    colour: str


@dataclass(frozen=True)
class CodingRecord:
    """One code given to one passage by one coder, as the transcript view needs it."""

    guid: str
    transcript: str
    start: int
    end: int
    code: str  # guid
    coder: str  # guid
    text: str = ""
    comment: str = ""
    weight: int = 0  # 0 none, 1-3
    chosen: str = ""  # one of CHOICES
    citation: str = ""
    created: datetime | None = None
    translation: str = ""


@dataclass(frozen=True)
class Excerpt:
    """A coding read with its text, case, turn and reference."""

    guid: str
    transcript: str  # name
    transcript_guid: str
    case: str  # name or ""
    case_guid: str
    turn: int  # number of the turn it starts in, 0 before the first
    speaker: str  # label
    start: int
    end: int
    text: str
    code: str  # full path
    code_guid: str
    kind: str
    coder: str  # name
    comment: str
    weight: int
    chosen: str
    citation: str
    created: datetime | None
    timestamp: float | None = None
    translation: str = ""


@dataclass(frozen=True)
class AttributeRecord:
    """A typed variable of cases; `type` one of ATTRIBUTE_TYPES; `options` for choice(s)."""

    guid: str
    name: str
    type: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class CaseRecord:
    """An informant: attribute name -> text, number, bool, ISO date, or list of choices."""

    guid: str
    name: str
    attributes: dict[str, Any]
    transcripts: tuple[str, ...]  # names
    transcript_guids: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True)
class MemoRecord:
    """A note; `target_kind` is project, transcript, passage, case or code; `target` its guid.

    A memo on a passage has the transcript as its target; `quote` is the passage as it was when the
    memo was put there. `kind` is one of MEMO_KINDS, or the researcher's own word.
    """

    guid: str
    target_kind: str
    target: str
    title: str
    text: str
    coder: str  # name
    updated: datetime | None
    start: int = 0
    end: int = 0
    kind: str = ""
    quote: str = ""
    created: datetime | None = None
    initials: str = ""  # of the coder


@dataclass(frozen=True)
class MemoRow:
    """A memo as lists show it: its first words, and what it is on by name.

    `place` is the name of the case or code, or of the transcript that a passage stands in; "" for
    the project. `colour` is that of a code; `turn` the turn a passage starts in, 0 for none.
    """

    guid: str
    target_kind: str
    target: str
    start: int
    kind: str
    title: str
    beginning: str  # the first 240 characters
    coder: str
    initials: str
    updated: datetime
    place: str
    colour: str = ""
    turn: int = 0


@dataclass(frozen=True)
class ProjectInfo:
    """What the project is called and how much is in it."""

    guid: str
    title: str
    language: str  # "id" or "en"
    transcripts: int
    transcripts_coded: int
    words: int
    codes: int
    codings: int
    cases: int
    coders: tuple[CoderRecord, ...]
    codebook_name: str
    codebook_version: str
    description: str = ""


@dataclass(frozen=True)
class SearchHit:
    """A passage found: `matched` spans inside `text`, which starts at `start` of the transcript."""

    transcript: str  # name
    transcript_guid: str
    turn: int
    start: int
    end: int
    text: str
    matched: tuple[Span, ...]


@dataclass(frozen=True)
class LogEntry:
    """One step of the journal; `template` and `data` are those of its Message."""

    number: int
    at: datetime
    coder: str
    template: str
    data: dict[str, Any]
    kind: str  # do, undo, redo
    undone: bool
