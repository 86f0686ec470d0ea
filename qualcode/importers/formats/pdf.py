"""PDF with a text layer: lines and paragraphs rebuilt from where the letters stand."""

from __future__ import annotations

import ctypes
import re
import threading
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any

from codebook.errors import KnownError
from qualcode.importers.raw import TextBuilder, clean

if TYPE_CHECKING:
    from qualcode.importers.raw import RawText

MAX_PAGES = 2000
_PASSWORD_ERROR = 4
_LABEL = re.compile(r"[\w.'’ /-]{1,24}$")
_FRESH = re.compile(
    r"(?:\S{1,20}[ ]{0,3}:\s|\d{1,3}[.)]\s|[\[(]\d{1,2}:\d\d|[“\"•▪–—-]\s?\S|[A-Z]{1,6}\s[“\"]|:\s)"
)
_CUT = re.compile(r"\w-$")
_LOCK = threading.Lock()  # pdfium holds state of its own and must not be entered twice
_HYPHENS = frozenset("\x02\ufffe\xad")


@dataclass
class Line:
    """One line of a page: its text, where it stands (points, from below), and on which page."""

    text: str
    left: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    top: float = 0.0
    page: int = 0
    width: float = 595.0  # of the page


def read(name: str, data: bytes) -> RawText:
    """Read the text layer of a PDF.

    Raises:
        KnownError: it is damaged, protected, or holds pictures of pages only.

    """
    with _LOCK:
        lines, bare = _lines(name, data)
    if not any(line.text.strip() for line in lines):
        raise KnownError(
            "{file} holds only pictures of pages, no text. Type it out in Word, or scan it "
            "with text "
            "recognition (OCR), then import it again.",
            file=name,
        )
    builder = TextBuilder()
    if bare:
        builder.warn("{count} pages hold only pictures and could not be read", count=bare)
    for paragraph in _paragraphs(lines):
        builder.begin()
        builder.add(paragraph)
        builder.end()
    return builder.finish(name, data, "pdf")


def _lines(name: str, data: bytes) -> tuple[list[Line], int]:
    """Return all lines of all pages, and the number of pages without any text."""
    import pypdfium2  # noqa: PLC0415  # heavy, and not needed to start
    from pypdfium2 import raw  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR:
            raise KnownError(
                "{file} is protected by a password. Save a copy without a password, then "
                "import that.",
                file=name,
            ) from error
        raise _damaged(name) from error
    lines: list[Line] = []
    bare = 0
    try:
        if len(document) > MAX_PAGES:
            raise KnownError(
                "{file} has {count} pages, too many for an interview. Split it and try again.",
                file=name,
                count=len(document),
            )
        for number in range(len(document)):
            found = _page_lines(document, number, raw)
            bare += not found
            lines.extend(found)
    except pypdfium2.PdfiumError as error:
        raise _damaged(name) from error
    finally:
        document.close()
    return lines, bare


def _damaged(name: str) -> KnownError:
    return KnownError(
        "{file} is damaged and cannot be read. Open it in its own program, save a copy, and import "
        "the copy.",
        file=name,
    )


def _page_lines(document: Any, number: int, raw: Any) -> list[Line]:
    page = document[number]
    text_page = page.get_textpage()
    width = page.get_width()
    try:
        count = text_page.count_chars()
        letters = [raw.FPDFText_GetUnicode(text_page, index) for index in range(count)]
        found = []
        start = 0
        for index in range(count + 1):
            if index == count or letters[index] in (10, 13):
                if index > start:
                    found.append(_line(text_page, letters, start, index, raw))
                start = index + 1
    finally:
        text_page.close()
        page.close()
    lines = [line for line in found if line.text.strip()]
    for line in lines:
        line.page = number
        line.width = width
    return _joined(lines)


def _line(text_page: Any, letters: list[int], start: int, end: int, raw: Any) -> Line:
    text = "".join(chr(letter) for letter in letters[start:end] if 0 < letter < 0x110000)
    line = Line(text)
    boxes = []
    seen = [index for index in range(start, end) if not chr(max(0, letters[index])).isspace()]
    # The first and last letters bound a line; the middle one saves a superscript at either end.
    for index in {seen[0], seen[len(seen) // 2], seen[-1]} if seen else ():
        box = [ctypes.c_double() for _ in range(4)]
        if raw.FPDFText_GetCharBox(text_page, index, *(ctypes.byref(side) for side in box)):
            boxes.append([side.value for side in box])  # left, right, bottom, top
    if boxes:
        line.left = min(box[0] for box in boxes)
        line.right = max(box[1] for box in boxes)
        line.bottom = median(box[2] for box in boxes)
        line.top = max(box[3] for box in boxes)
    return line


def _joined(lines: list[Line]) -> list[Line]:
    """Put short labels that were drawn apart back before the line they stand beside."""
    labels = [
        line
        for line in lines
        if _LABEL.match(line.text.strip().rstrip(":").strip() or "?") and line.right > line.left
    ]
    taken: set[int] = set()
    for label in labels:
        if id(label) in taken:
            continue
        beside = [
            line
            for line in lines
            if line is not label
            and id(line) not in taken
            and abs(line.bottom - label.bottom) <= 3.5
            and line.left >= label.right - 1
        ]
        if beside:
            nearest = min(beside, key=lambda line: line.left)
            nearest.text = label.text.strip() + " " + nearest.text.lstrip()
            nearest.left = label.left
            taken.add(id(label))
    return [line for line in lines if id(line) not in taken]


def _paragraphs(lines: list[Line]) -> list[str]:
    """Join lines that run on into paragraphs."""
    if not lines:
        return []
    gaps = sorted(
        before.bottom - after.bottom
        for before, after in pairwise(lines)
        if before.page == after.page and before.bottom > after.bottom
    )
    usual = gaps[len(gaps) // 4] if gaps else 0.0
    left = min(line.left for line in lines)
    right = sorted(line.right for line in lines)[int(len(lines) * 0.95)]
    # Where every line is short, none was wrapped: the margin is then where it would stand.
    right = max(right, (lines[0].width - left) * 0.85)
    found = [[lines[0].text]]
    for before, line in pairwise(lines):
        if _runs_on(before, line, usual, right - (right - left) * 0.14):
            found[-1].append(line.text)
        else:
            found.append([line.text])
    return [clean(_run_together(texts)) for texts in found]


def _runs_on(before: Line, line: Line, usual: float, full: float) -> bool:
    """Whether `line` continues the paragraph of the line before it."""
    text = line.text.strip()
    if before.right < full or _FRESH.match(text):
        return False
    if before.page != line.page:
        return text[:1].islower()
    gap = before.bottom - line.bottom
    if gap <= 0 or gap > usual * 1.45 + 1:
        return False
    return line.left - before.left < 12 or before.text.strip()[:1] in '“"'


def _run_together(texts: list[str]) -> str:
    """Join wrapped lines: a space between them, none after a hyphen at the end of a line."""
    pieces: list[str] = []
    for text in texts:
        piece = text.strip()
        if piece and piece[-1] in _HYPHENS:
            piece = piece[:-1] + "-"
        for sign in _HYPHENS:
            piece = piece.replace(sign, "-")
        if pieces and not _CUT.search(pieces[-1]):
            pieces.append(" ")
        pieces.append(piece)
    return "".join(pieces)
