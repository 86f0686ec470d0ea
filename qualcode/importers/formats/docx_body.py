"""Walks the body of a Word document and writes down what a reader sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from projects.records import ImportedComment
from qualcode.importers.formats.docx_numbering import Numbering, W
from qualcode.importers.formats.docx_styles import MARKS, Style, flag, heading_level, list_place
from qualcode.importers.raw import TextBuilder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml import etree

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_SKIPPED = frozenset(
    W + name
    for name in (
        *(
            "del",
            "moveFrom",
            "rPr",
            "pPr",
            "instrText",
            "delText",
            "delInstrText",
            "sdtPr",
            "sdtEndPr",
        ),
        *("annotationRef", "footnoteRef", "endnoteRef", "separator", "continuationSeparator"),
        *("smartTagPr", "customXmlPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "fldData"),
    )
)
_SIGNS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "‑",
}
SHORT_CELL = 40
"""Cells up to this long stay on one line with the cell after them."""


class Body:
    """The state of one reading: where fields, comments, lists and text boxes stand."""

    def __init__(
        self,
        styles: dict[str, Style],
        numbering: Numbering,
        comments: dict[str, tuple[str, str, str]],
    ) -> None:
        self.builder = TextBuilder()
        self._styles = styles
        self._numbering = numbering
        self._comments = comments
        self._opened: dict[str, int] = {}
        self._closed: dict[str, tuple[int, int]] = {}
        self._fields: list[bool] = []  # one for each open field: whether its code is being read
        self._boxes: list[etree._Element] = []
        self._notes: dict[tuple[str, str], int] = {}
        self._style = Style()
        self._tables = 0
        self._cell: dict[str, object] = {}
        self._open = False  # a paragraph whose mark was deleted runs on into the next
        self._in_note = False

    # Blocks

    def blocks(self, parent: etree._Element) -> None:
        """Read the paragraphs and tables below `parent`, in order."""
        for item in parent:
            tag = item.tag
            if tag == W + "p":
                self._paragraph(item)
            elif tag == W + "tbl":
                self._table(item)
            elif tag == _MC + "AlternateContent":
                self.blocks(_alternative(item))
            elif tag in (W + "commentRangeStart", W + "commentRangeEnd"):
                self._comment_edge(item)
            elif tag == W + "altChunk":
                self.builder.warn("A part inserted from another file could not be read")
            elif isinstance(tag, str) and tag not in _SKIPPED:
                self.blocks(item)

    def _paragraph(self, item: etree._Element, separator: str = "\n") -> None:
        properties = item.find(W + "pPr")
        if not self._open:
            self._begin(properties)
        self._inline(item, ())
        self._open = _mark_deleted(properties)
        if self._open:
            return
        self.builder.end(separator)
        self._drain_boxes()

    def _begin(self, properties: etree._Element | None) -> None:
        named = properties.find(W + "pStyle") if properties is not None else None
        key = str(named.get(W + "val") or "") if named is not None else ""
        self._style = self._styles.get(key, self._styles.get("", Style()))
        heading = heading_level(properties) or self._style.heading
        list_id, depth = list_place(properties)
        list_id = self._style.list_id if list_id is None else list_id
        depth = self._style.depth if depth is None else depth
        marker, suffix = "", ""
        if list_id and list_id != "0":
            marker, suffix = self._numbering.next_marker(list_id, depth)
        self.builder.begin(
            style=self._style.name,
            heading=heading,
            marker=len(marker + suffix),
            note=self._in_note,
            **self._cell,
        )
        if marker:
            start = self.builder.length
            self.builder.add(marker + suffix)
            self.builder.format(start, start + len(marker), "list")

    def _drain_boxes(self) -> None:
        """Read the text boxes anchored in the paragraph just closed."""
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.blocks(box)

    def _table(self, table: etree._Element) -> None:
        outer = self._cell
        self._tables += 1
        number = self._tables
        for row_number, row in enumerate(_rows(table), start=1):
            cells = list(_cells(row))
            for column, cell in enumerate(cells, start=1):
                if not outer:
                    self._cell = {"table": number, "row": row_number, "column": column}
                last = column == len(cells)
                if not last and _is_short(cell):
                    self._short_cell(cell)
                else:
                    self.blocks(cell)
                    self._close_open()
        self._cell = outer

    def _short_cell(self, cell: etree._Element) -> None:
        """Write a short cell so that the next one follows after a tab on the same line."""
        paragraphs = list(cell.iter(W + "p"))
        spoken = [item for item in paragraphs if visible_text(item).strip()]
        for item in (spoken or paragraphs)[:1]:
            self._paragraph(item, "\t")
        self._close_open("\t")

    def _close_open(self, separator: str = "\n") -> None:
        if self._open:
            self._open = False
            self.builder.end(separator)
            self._drain_boxes()

    # Inside a paragraph

    def _inline(self, parent: etree._Element, kinds: tuple[str, ...]) -> None:
        for item in parent:
            tag = item.tag
            if not isinstance(tag, str) or tag in _SKIPPED:
                continue
            if tag in (W + "t", _MATH_TEXT):
                self._write(item.text or "", kinds)
            elif tag == W + "r":
                self._inline(item, self._run_kinds(item))
            elif tag in _SIGNS:
                self._write(_SIGNS[tag], kinds)
            elif tag == W + "txbxContent":
                self._boxes.append(item)
            elif tag == _MC + "AlternateContent":
                self._inline(_alternative(item), kinds)
            else:
                self._other(item, tag.removeprefix(W), kinds)

    def _other(self, item: etree._Element, name: str, kinds: tuple[str, ...]) -> None:
        if name == "fldChar":
            self._field(str(item.get(W + "fldCharType") or ""))
        elif name in {"commentRangeStart", "commentRangeEnd", "commentReference"}:
            self._comment_edge(item)
        elif name in {"footnoteReference", "endnoteReference"}:
            key = (name.removesuffix("Reference"), str(item.get(W + "id") or ""))
            number = self._notes.setdefault(key, len(self._notes) + 1)
            self._write(f"[{number}]", kinds)
        elif name == "sym":
            self._write(_symbol(item), kinds)
        else:
            self._inline(item, kinds)

    def _run_kinds(self, run: etree._Element) -> tuple[str, ...]:
        properties = run.find(W + "rPr")
        named = properties.find(W + "rStyle") if properties is not None else None
        own = Style()
        if named is not None:
            own = self._styles.get(str(named.get(W + "val") or ""), own)
        kinds = []
        for mark, word in (*MARKS, ("vanish", "hidden")):
            said = (flag(properties, mark), getattr(own, word), getattr(self._style, word))
            if next((value for value in said if value is not None), False):
                kinds.append(word)
        return tuple(kinds)

    def _write(self, text: str, kinds: tuple[str, ...]) -> None:
        if any(self._fields):
            return
        if "hidden" in kinds:
            self.builder.warn("Text hidden in Word was left out")
            return
        self.builder.add(text, kinds)

    def _field(self, step: str) -> None:
        if step == "begin":
            self._fields.append(True)
        elif step == "separate" and self._fields:
            self._fields[-1] = False
        elif step == "end" and self._fields:
            self._fields.pop()

    # Comments and notes

    def _comment_edge(self, item: etree._Element) -> None:
        key = str(item.get(W + "id") or "")
        here = self.builder.length
        if item.tag == W + "commentRangeStart":
            self._opened.setdefault(key, here)
        elif item.tag == W + "commentRangeEnd" or key not in self._closed:
            self._closed[key] = (self._opened.pop(key, here), here)

    def notes(self, root: etree._Element | None, kind: str) -> None:
        """Write the foot- or endnotes referred to so far, each on lines of its own."""
        if root is None:
            return
        self._close_open()
        self._in_note = True
        found = {str(item.get(W + "id") or ""): item for item in root.iter(W + kind)}
        for (noted, key), number in list(self._notes.items()):
            note = found.get(key)
            if noted != kind or note is None:
                continue
            first = True
            for item in note.iter(W + "p"):
                self._begin(item.find(W + "pPr"))
                if first:
                    self.builder.add(f"[{number}] ")
                    first = False
                self._inline(item, ())
                self.builder.end()
        self._in_note = False

    def finish(self) -> None:
        """Close what is still open and hand over the comments with their passages."""
        self._close_open()
        self._drain_boxes()
        for key, (author, date, text) in self._comments.items():
            if key not in self._closed:
                continue
            start, end = self._closed[key]
            self.builder.comments.append(ImportedComment(author, date, start, end, text))
        self.builder.comments.sort(key=lambda comment: (comment.start, comment.end))


def _alternative(item: etree._Element) -> etree._Element:
    """Return the one branch of mc:AlternateContent that has text, the first choice if both have."""
    branches = [part for part in item if isinstance(part.tag, str)]
    for branch in branches:
        if any((text.text or "").strip() for text in branch.iter(W + "t")):
            return branch
    return branches[0] if branches else item


def _mark_deleted(properties: etree._Element | None) -> bool:
    marks = properties.find(W + "rPr") if properties is not None else None
    if marks is None:
        return False
    return marks.find(W + "del") is not None or marks.find(W + "moveFrom") is not None


def _rows(table: etree._Element) -> Iterable[etree._Element]:
    for item in table:
        if item.tag == W + "tr":
            properties = item.find(W + "trPr")
            if properties is None or properties.find(W + "del") is None:
                yield item
        elif isinstance(item.tag, str) and item.tag not in _SKIPPED:
            yield from _rows(item)


def _cells(row: etree._Element) -> Iterable[etree._Element]:
    for item in row:
        if item.tag == W + "tc":
            yield item
        elif isinstance(item.tag, str) and item.tag not in _SKIPPED:
            yield from _cells(item)


def _is_short(cell: etree._Element) -> bool:
    """Whether a cell holds one short line that is no question: a number, a label."""
    if (
        next(cell.iter(W + "tbl"), None) is not None
        or next(cell.iter(W + "txbxContent"), None) is not None
    ):
        return False
    lines = [text for item in cell.iter(W + "p") if (text := visible_text(item).strip())]
    if not lines:
        return True
    return (
        len(lines) == 1
        and len(lines[0]) <= SHORT_CELL
        and "\n" not in lines[0]
        and "?" not in lines[0]
    )


def _symbol(item: etree._Element) -> str:
    code = str(item.get(W + "char") or "")
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 0x20 <= number < 0x110000 and not 0xD800 <= number < 0xE000 else ""


def visible_text(parent: etree._Element) -> str:
    """Return the text below an element, a line for each paragraph; no formatting or lists."""
    pieces: list[str] = []
    _collect(parent, pieces)
    return "".join(pieces).strip("\n")


def _collect(parent: etree._Element, pieces: list[str]) -> None:
    for item in parent:
        tag = item.tag
        if not isinstance(tag, str) or tag in _SKIPPED:
            continue
        if tag == W + "t":
            pieces.append(item.text or "")
        elif tag in _SIGNS:
            pieces.append(_SIGNS[tag])
        elif tag == _MC + "AlternateContent":
            _collect(_alternative(item), pieces)
        else:
            _collect(item, pieces)
            if tag == W + "p":
                pieces.append("\n")
