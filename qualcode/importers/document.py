"""What an importer gives back: one interview, read and guessed, nothing written yet."""

from __future__ import annotations

from dataclasses import dataclass, field

from codebook.errors import Message
from projects.records import ImportedComment, Run


@dataclass(frozen=True)
class DraftTurn:
    """A guessed turn; `speaker` is a label of `Draft.speakers` or ""; spans as in records.Turn."""

    speaker: str
    label_start: int
    label_end: int
    start: int
    end: int
    timestamp: float | None = None


@dataclass(frozen=True)
class DraftSpeaker:
    """A guessed speaker: the label as written, its role, the name a legend or header gives it."""

    label: str
    role: str = "unknown"
    name: str = ""


@dataclass(frozen=True)
class HeaderField:
    """`Nama : ...` found before the talk, offered as a case attribute."""

    name: str
    value: str
    start: int
    end: int


@dataclass(frozen=True)
class Draft:
    """One file as it would be imported: canonical text and everything guessed about it."""

    file_name: str
    name: str  # proposed name of the transcript
    text: str
    turns: tuple[DraftTurn, ...] = ()
    speakers: tuple[DraftSpeaker, ...] = ()
    header: tuple[HeaderField, ...] = ()
    runs: tuple[Run, ...] = ()
    comments: tuple[ImportedComment, ...] = ()
    warnings: tuple[Message, ...] = ()
    source: bytes = field(default=b"", repr=False)  # the file itself
    format: str = ""
    shape: Message | None = None  # what was recognised, for the dialog ("Shape P: ... N: ...")
