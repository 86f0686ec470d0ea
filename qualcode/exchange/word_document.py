"""A Word document as lines of text, with its comments and our bookmarks where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codebook.archives import open_zip, part_xml
from codebook.errors import KnownError
from projects.records import Span
from qualcode.exchange.coded_transcript import CODING, TRANSCRIPT, W


@dataclass(frozen=True)
class WordComment:
    """A comment as Word holds it; start and end in code points of the document's text."""

    author: str
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class WordDocument:
    """What a document says: its text by lines, comments, bookmarks of codings, its transcript."""

    text: str
    comments: tuple[WordComment, ...]
    bookmarks: Mapping[str, Span] = field(default_factory=dict)
    transcript: str = ""


def read(name: str, data: bytes) -> WordDocument:
    """Read a document. Raises KnownError where it is no Word document."""
    with open_zip(name, data) as archive:
        body = part_xml(archive, name, "word/document.xml")
        notes = part_xml(archive, name, "word/comments.xml")
    if body is None:
        raise KnownError(
            "{file} is not a Word document (.docx). Open it in Word, save a copy as .docx, and "
            "choose the copy.",
            file=name,
        )
    reader = _Body()
    for paragraph in body.iter(f"{{{W}}}p"):
        # A paragraph inside another (a text box) is read with the outer one's place.
        if not any(each.tag == f"{{{W}}}p" for each in paragraph.iterancestors()):
            reader.paragraph(paragraph)
    comments = []
    for each in notes.iter(f"{{{W}}}comment") if notes is not None else ():
        place = reader.ranges.get(each.get(f"{{{W}}}id", ""))
        lines = ["".join(map(str, p.itertext())) for p in each.iter(f"{{{W}}}p")]
        text = "\n".join(lines).strip()
        if place is not None and text:
            comments.append(WordComment(each.get(f"{{{W}}}author", "").strip(), *place, text))
    return WordDocument(reader.text(), tuple(comments), reader.bookmarks, reader.transcript)


class _Body:
    """Walks through the paragraphs and notes where ranges begin and end."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._at = 0
        self.transcript = ""
        self.bookmarks: dict[str, Span] = {}
        self.ranges: dict[str, tuple[int, int]] = {}
        self._open: dict[str, int] = {}
        self._marks: dict[str, tuple[str, int]] = {}

    def text(self) -> str:
        """Return the text, one line for each paragraph."""
        return "".join(self._parts)[:-1]

    def paragraph(self, element: object) -> None:
        begin = self._at
        self._walk(element, begin)
        self._add("\n")

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._at += len(text)

    def _walk(self, element: object, begin: int) -> None:
        for child in element:  # type: ignore[attr-defined]
            if not isinstance(child.tag, str):
                continue
            kind = child.tag.rsplit("}", 1)[-1]
            if kind == "t":
                self._add(child.text or "")
            elif kind in _CHARACTERS:
                self._add(_CHARACTERS[kind])
            elif kind in _RANGES:
                getattr(self, _RANGES[kind])(child, begin)
            elif kind not in _SKIPPED:
                self._walk(child, begin)

    def _range_start(self, element: object, _begin: int) -> None:
        self._open[_id(element)] = self._at

    def _range_end(self, element: object, _begin: int) -> None:
        start = self._open.pop(_id(element), None)
        if start is not None:
            self.ranges[_id(element)] = (start, self._at)

    def _reference(self, element: object, begin: int) -> None:
        """A comment on a point, not on a passage, is on its line so far."""
        if _id(element) not in self.ranges and _id(element) not in self._open:
            self.ranges[_id(element)] = (begin, self._at)

    def _mark_start(self, element: object, _begin: int) -> None:
        name = element.get(f"{{{W}}}name", "").lower()  # type: ignore[attr-defined]
        if name.startswith(TRANSCRIPT):
            self.transcript = _guid(name)
        elif name.startswith(CODING) and _guid(name):
            self._marks[_id(element)] = (_guid(name), self._at)

    def _mark_end(self, element: object, _begin: int) -> None:
        mark = self._marks.pop(_id(element), None)
        if mark is not None:
            self.bookmarks[mark[0]] = Span(mark[1], self._at)


_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "‑"}
_RANGES = {
    "commentRangeStart": "_range_start", "commentRangeEnd": "_range_end",
    "commentReference": "_reference", "bookmarkStart": "_mark_start",
    "bookmarkEnd": "_mark_end",
}  # fmt: skip
_SKIPPED = {"pPr", "rPr", "del", "moveFrom", "instrText", "sdtPr", "footnoteReference"}


def _id(element: object) -> str:
    return str(element.get(f"{{{W}}}id", ""))  # type: ignore[attr-defined]


def _guid(mark: str) -> str:
    digits = mark[3:]
    if len(digits) != 32 or not all(each in "0123456789abcdef" for each in digits):
        return ""
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
