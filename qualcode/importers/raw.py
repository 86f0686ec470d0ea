"""What a file says, before anybody guesses who speaks: text, paragraphs, looks, comments."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from codebook.errors import Message
from projects.records import ImportedComment, Run

MAX_FILE_BYTES = 200_000_000
"""A transcript larger than this is some other kind of file."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")


def clean(text: str) -> str:
    """Return `text` with bare line feeds and no C0 control but these and tabs; else untouched."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _SURROGATES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _CONTROLS.sub("", text)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph or table cell paragraph: its span in code points and what the file says of it.

    `heading` is 1.. for headings, `marker` the length of the list marker at its start (with the tab
    or space after it), `table`, `row` and `column` count from 1, 0 outside a table. `time` is the
    start of a caption in seconds, `voice` who the caption says is speaking. `note` marks foot- and
    endnotes, which nobody speaks.
    """

    start: int
    end: int
    style: str = ""
    heading: int = 0
    marker: int = 0
    table: int = 0
    row: int = 0
    column: int = 0
    time: float | None = None
    voice: str = ""
    note: bool = False


@dataclass(frozen=True)
class RawText:
    """One file, read and not interpreted: canonical text and everything known about its pieces."""

    file_name: str
    text: str
    paragraphs: tuple[Paragraph, ...] = ()
    runs: tuple[Run, ...] = ()
    comments: tuple[ImportedComment, ...] = ()
    warnings: tuple[Message, ...] = ()
    source: bytes = field(default=b"", repr=False)
    format: str = ""


class TextBuilder:
    """Collects canonical text piece by piece, so that every offset is right from the beginning."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._paragraphs: list[Paragraph] = []
        self._runs: list[Run] = []
        self._hints: dict[str, object] = {}
        self._start = 0
        self.length = 0
        self.comments: list[ImportedComment] = []
        self.warnings: list[Message] = []

    def warn(self, template: str, **data: object) -> None:
        """Add a warning once."""
        message = Message(template, dict(data))
        if message not in self.warnings:
            self.warnings.append(message)

    def add(self, text: str, kinds: tuple[str, ...] = ()) -> None:
        """Append `text` to the open paragraph, formatted as `kinds` ("bold", "italic", ...)."""
        text = clean(text)
        if self.length == 0:
            text = text.lstrip("\ufeff")
        if not text:
            return
        start = self.length
        self._pieces.append(text)
        self.length += len(text)
        for kind in kinds:
            self.format(start, self.length, kind)

    def format(self, start: int, end: int, kind: str, level: int = 0) -> None:
        """Note light formatting of a span; touching runs of one kind grow together."""
        for index in range(len(self._runs) - 1, max(-1, len(self._runs) - 5), -1):
            run = self._runs[index]
            if run.kind == kind and run.level == level and run.end == start and kind != "list":
                self._runs[index] = Run(run.start, end, kind, level)
                return
        if end > start:
            self._runs.append(Run(start, end, kind, level))

    def ends_with_newline(self) -> bool:
        """Whether nothing has been written since the last line end."""
        return not self._pieces or self._pieces[-1].endswith("\n")

    def text_since(self, position: int) -> str:
        """Return what has been written since `position` (in code points)."""
        pieces: list[str] = []
        missing = self.length - position
        for piece in reversed(self._pieces):
            if missing <= 0:
                break
            pieces.append(piece)
            missing -= len(piece)
        text = "".join(reversed(pieces))
        return text[-missing:] if missing < 0 else text

    def line_end(self) -> None:
        """Make the separator just written a line end."""
        if self._pieces and self._pieces[-1] == "\t":
            self._pieces[-1] = "\n"

    def begin(self, **hints: object) -> None:
        """Open a paragraph here; `hints` are fields of Paragraph."""
        self._start = self.length
        self._hints = hints

    def end(self, separator: str = "\n") -> None:
        """Close the open paragraph and write what separates it from the next."""
        hints = dict(self._hints)
        heading = hints.get("heading", 0)
        if isinstance(heading, int) and heading and self.length > self._start:
            self.format(self._start, self.length, "heading", heading)
        self._paragraphs.append(Paragraph(self._start, self.length, **hints))  # type: ignore[arg-type]
        self._hints = {}
        if separator:
            self._pieces.append(separator)
            self.length += len(separator)
        self._start = self.length

    def finish(self, file_name: str, source: bytes, kind: str) -> RawText:
        """Return the whole; trailing line ends that only closed a paragraph stay out."""
        text = "".join(self._pieces)
        if text.endswith("\n"):
            text = text[:-1]
        size = len(text)
        paragraphs = tuple(part for part in self._paragraphs if part.end <= size)
        runs = tuple(
            sorted(
                Run(run.start, min(run.end, size), *run[2:])
                for run in self._runs
                if run.start < size
            )
        )
        return RawText(
            file_name,
            text,
            paragraphs,
            runs,
            tuple(self.comments),
            tuple(self.warnings),
            source,
            kind,
        )


def paragraphs_of_lines(text: str) -> tuple[Paragraph, ...]:
    """Return one paragraph for each line of a plain text."""
    found = []
    position = 0
    for line in text.split("\n"):
        found.append(Paragraph(position, position + len(line)))
        position += len(line) + 1
    return tuple(found)
