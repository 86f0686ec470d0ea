"""A study as plain data: what any program's project holds, in our words.

Spans are code points on the canonical text, end exclusive. Guids are ours or were made from the
other program's keys, so that reading the same file twice gives the same ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from codebook.errors import Message
from codebook.model import Codebook
from projects.layout import Layout
from projects.records import SpeakerRecord


@dataclass(frozen=True)
class Person:
    """Who codes."""

    guid: str
    name: str
    initials: str = ""
    colour: str = ""


@dataclass(frozen=True)
class Text:
    """One interview; `layout` and `speakers` are known where it comes from qualcode itself.

    `voices` maps the guid of a case to spans that are its speech, where only parts are.
    """

    guid: str
    name: str
    text: str
    folder: str = ""
    description: str = ""
    case: str = ""
    done: bool = False
    created: datetime | None = None
    source_name: str = ""
    layout: Layout | None = None
    speakers: tuple[SpeakerRecord, ...] = ()
    voices: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Mark:
    """One coding; `text`, `before` and `after` find it again in another copy of the transcript."""

    guid: str
    transcript: str
    start: int
    end: int
    code: str
    coder: str
    created: datetime | None = None
    comment: str = ""
    weight: int = 0
    chosen: str = ""
    citation: str = ""
    translation: str = ""
    text: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class Variable:
    """An attribute; `type` one of records.ATTRIBUTE_TYPES."""

    guid: str
    name: str
    type: str = "text"
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Informant:
    """A case; `values` maps guids of variables to values as projects keep them."""

    guid: str
    name: str
    description: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Note:
    """A memo; `target_kind` and `target` as in records.MemoRecord."""

    guid: str
    target_kind: str
    target: str
    text: str
    title: str = ""
    kind: str = ""
    coder: str = ""
    start: int = 0
    end: int = 0
    quote: str = ""
    created: datetime | None = None
    updated: datetime | None = None


@dataclass(frozen=True)
class Study:
    """Everything; `lost` says what the file holds and we cannot, `unsure` what was guessed."""

    title: str
    book: Codebook
    people: tuple[Person, ...] = ()
    texts: tuple[Text, ...] = ()
    marks: tuple[Mark, ...] = ()
    variables: tuple[Variable, ...] = ()
    cases: tuple[Informant, ...] = ()
    notes: tuple[Note, ...] = ()
    description: str = ""
    created: datetime | None = None
    author: str = ""
    lost: tuple[Message, ...] = ()
    unsure: tuple[Message, ...] = ()
