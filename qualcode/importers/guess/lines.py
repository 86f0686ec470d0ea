"""Lines with what the file says of them, and the marks where somebody begins to speak."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from qualcode.importers.guess.words import key_of
from qualcode.importers.raw import Paragraph

if TYPE_CHECKING:
    from codebook.errors import Message
    from qualcode.importers.raw import RawText

_CLOCK = r"(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?"
STAMP = re.compile(
    rf"[\[(<]?\s?({_CLOCK})(?:\s?(?:-->|[-–—]|s/d|sampai)\s?{_CLOCK})?\s?[\])>]?(?![\w:])"
)
STAMP_START = re.compile(rf"[\[(]\s?({_CLOCK})\s?(?:[-–—]\s?{_CLOCK}\s?)?[\])]")
STAMP_END = re.compile(rf"[\[(]\s?({_CLOCK})\s?(?:[-–—]\s?{_CLOCK}\s?)?[\])][\s.]{{0,4}}$")
LEAD = re.compile(
    r"[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]{0,60}"
    r"(?:(?:\d{1,3}[.)]|[a-zA-Z][.)]|[-•▪➢✓*–])[ \t]{1,8})?"
)
HEAD = 140
"""Only this many characters at the start of a line are looked at: labels are short."""


class Line(NamedTuple):
    """A line of the canonical text: its span, its first characters, and its paragraph."""

    start: int
    end: int
    head: str
    paragraph: Paragraph
    first: bool  # of its paragraph

    @property
    def blank(self) -> bool:
        """Whether there is nothing on it; a long line is never blank."""
        return not self.head.strip()


class Mark(NamedTuple):
    """Where a turn begins: `label_start` to `label_end`, then speech from `start`."""

    speaker: str
    label_start: int
    label_end: int
    start: int
    timestamp: float | None = None


@dataclass
class Guess:
    """What one way of reading found: marks in order, places where a turn ends, a name for it."""

    marks: list[Mark]
    shape: Message
    stops: list[int] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)
    roles: dict[str, str] = field(default_factory=dict)
    labelled: bool = False  # continuation paragraphs are worth a word

    def keys(self) -> set[str]:
        """Return the keys of all speakers found."""
        return {key_of(mark.speaker) for mark in self.marks if mark.speaker}


def lines_of(raw: RawText) -> list[Line]:
    """Cut the canonical text into lines and find the paragraph of each."""
    starts = [part.start for part in raw.paragraphs]
    found = []
    position = 0
    text, size = raw.text, len(raw.text)
    while position <= size:
        end = text.find("\n", position)
        end = size if end < 0 else end
        index = bisect_right(starts, position) - 1
        paragraph = raw.paragraphs[index] if index >= 0 else Paragraph(0, size)
        while index > 0 and raw.paragraphs[index - 1].start == position:
            index -= 1
            paragraph = raw.paragraphs[index]
        found.append(
            Line(
                position,
                end,
                text[position : min(end, position + HEAD)],
                paragraph,
                paragraph.start == position,
            )
        )
        position = end + 1
    return found


def clock(text: str) -> float:
    """Return "h:mm:ss", "mm:ss" or "mm:ss.mmm" as seconds."""
    total = 0.0
    for part in text.replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return total


def stamp_only(line: Line) -> float | None:
    """Return the time where a line holds a time stamp and nothing else."""
    text = line.head.strip()
    if not text or len(text) > 40:
        return None
    match = STAMP.match(text)
    return clock(match[1]) if match and match.end() == len(text) else None


def skip_space(text: str, position: int, end: int) -> int:
    """Return the first position from `position` that is no white space, at most `end`."""
    while position < end and text[position].isspace():
        position += 1
    return position
