"""Reads the marked sources of the sample study: who said what, and which passage has which code.

A source is a block of `Field: value` lines, an empty line, then one turn a paragraph, `P: ...`.
`P` asks, `N` answers, any other letter is somebody who drops in. A passage that is coded stands in
braces: `{fas*2 eko#why this passage|what was said}`. Before the bar: short names of codes (see
marks.json), each with `*` for a chosen quote, `?` for a possible one, a digit for the weight and
`@` for the second coder, and after `#` a comment on the first of them. Marks may be nested.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
CODERS = ("Laila Azizah", "Rahmat Hidayat")

_NAMED = re.compile(r"([a-z]{3})([*?]?)([123]?)(@?)")


class Mark(NamedTuple):
    """One coding as marked: `start` and `end` in code points of the turn's speech."""

    start: int
    end: int
    code: str  # short name
    chosen: str
    weight: int
    second: bool
    comment: str


class SourceTurn(NamedTuple):
    """One turn: the letter of the speaker, the speech without marks, the marks."""

    speaker: str
    text: str
    marks: tuple[Mark, ...]


class Interview(NamedTuple):
    """One source, read: `header` holds all fields but the name and the coder."""

    name: str
    coder: str
    header: tuple[tuple[str, str], ...]
    turns: tuple[SourceTurn, ...]

    def field(self, name: str) -> str:
        """Return a field of the header, KeyError without it."""
        return dict(self.header)[name]

    @property
    def informant(self) -> str:
        """The informant's name."""
        return self.field("Nama")

    @property
    def interviewer(self) -> str:
        """The name of who asks."""
        return self.field("Pewawancara")

    def words(self) -> int:
        """Count the words spoken, labels and header not included."""
        return sum(len(turn.text.split()) for turn in self.turns)


def read_all() -> list[Interview]:
    """Return all interviews in order."""
    return [
        read(path.read_text(encoding="utf-8")) for path in sorted((SAMPLE / "source").glob("*.txt"))
    ]


def read(source: str) -> Interview:
    """Read one source; ValueError tells where a mark is wrong."""
    head, _, body = source.partition("\n\n")
    values: dict[str, str] = {}
    for line in head.splitlines():
        name, _, value = line.partition(": ")
        values[name] = value
    header = tuple((n, v) for n, v in values.items() if n not in ("Transkrip", "Pengode"))
    turns = []
    for paragraph in body.strip().split("\n\n"):
        speaker, separator, speech = paragraph.partition(": ")
        if not separator or len(speaker) != 1 or "\n" in paragraph:
            raise ValueError(f"not a turn: {paragraph[:60]}")
        text, marks = unmark(speech)
        turns.append(SourceTurn(speaker, text, marks))
    return Interview(values["Transkrip"], values["Pengode"], header, tuple(turns))


def unmark(speech: str) -> tuple[str, tuple[Mark, ...]]:
    """Return the speech without marks, and the marks in order of their starts."""
    text = ""
    opened: list[tuple[int, str]] = []
    marks: list[Mark] = []
    position = 0
    while position < len(speech):
        sign = speech[position]
        if sign == "{":
            bar = speech.index("|", position)
            opened.append((len(text), speech[position + 1 : bar]))
            position = bar
        elif sign == "}":
            start, names = opened.pop()
            marks += _marks(start, len(text), names)
        else:
            text += sign
        position += 1
    if opened:
        raise ValueError(f"a mark is not closed: {speech[:60]}")
    return text, tuple(sorted(marks, key=lambda mark: (mark.start, mark.end)))


def _marks(start: int, end: int, names: str) -> list[Mark]:
    codes, _, comment = names.partition("#")
    marks: list[Mark] = []
    for word in codes.split():
        match = _NAMED.fullmatch(word)
        if match is None:
            raise ValueError(f"not a code: {word}")
        code, chosen, weight, second = match.groups()
        marks.append(
            Mark(
                start,
                end,
                code,
                {"*": "chosen", "?": "maybe"}.get(chosen, ""),
                int(weight or 0),
                bool(second),
                "" if marks else comment.strip(),
            )
        )
    return marks


def codings(interviews: list[Interview]) -> list[dict[str, object]]:
    """Return all codings as they are shipped: the quote stands for the passage."""
    paths: dict[str, str] = json.loads((SAMPLE / "source" / "marks.json").read_text("utf-8"))
    rows: list[dict[str, object]] = []
    for interview in interviews:
        other = next(coder for coder in CODERS if coder != interview.coder)
        rows += [
            {
                "transcript": interview.name,
                "coder": other if mark.second else interview.coder,
                "code": paths[mark.code],
                "quote": turn.text[mark.start : mark.end],
                "comment": mark.comment,
                "weight": mark.weight,
                "chosen": mark.chosen,
            }
            for turn in interview.turns
            for mark in turn.marks
        ]
    return rows
