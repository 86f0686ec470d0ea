"""OpenDocument text: every word a reader sees, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codebook.archives import open_zip, part_xml, read_part
from codebook.errors import KnownError
from projects.records import ImportedComment
from qualcode.importers.formats.docx_numbering import integer, number_text
from qualcode.importers.formats.odt_styles import OFFICE, TABLE, TEXT, Look, Looks
from qualcode.importers.raw import TextBuilder

if TYPE_CHECKING:
    from lxml import etree

    from qualcode.importers.raw import RawText

_DC = "{http://purl.org/dc/elements/1.1/}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_SKIPPED = frozenset(
    {TEXT + "tracked-changes", TEXT + "sequence-decls", TEXT + "variable-decls"}
    | {TEXT + "user-field-decls", OFFICE + "forms", TABLE + "shapes", TEXT + "note-citation"}
    | {_SVG + "title", _SVG + "desc", TEXT + "table-of-content-source", TEXT + "ruby-text"}
)
_SHORT_CELL = 40


def read(name: str, data: bytes) -> RawText:
    """Read an OpenDocument text as if all tracked changes were accepted.

    Raises:
        KnownError: it is damaged, protected, or no text document.

    """
    with open_zip(name, data) as archive:
        manifest = read_part(archive, name, "META-INF/manifest.xml") or b""
        if b"encryption-data" in manifest:
            raise KnownError(
                "{file} is protected by a password. Save a copy without a password, then "
                "import that.",
                file=name,
            )
        root = part_xml(archive, name, "content.xml")
        styles = part_xml(archive, name, "styles.xml")
    body = root.find(f"{OFFICE}body/{OFFICE}text") if root is not None else None
    if root is None or body is None:
        raise KnownError(
            "{file} is not a text document. Save it in LibreOffice as a text document (.odt), then "
            "import that.",
            file=name,
        )
    reader = _Reader(Looks(styles, root))
    reader.blocks(body)
    reader.notes()
    reader.finish()
    return reader.builder.finish(name, data, "odt")


class _Reader:
    def __init__(self, looks: Looks) -> None:
        self.builder = TextBuilder()
        self._looks = looks
        self._notes: list[etree._Element] = []
        self._boxes: list[etree._Element] = []
        self._annotations: dict[str, tuple[int, int, etree._Element]] = {}
        self._cell: dict[str, object] = {}
        self._tables = 0
        self._lists: list[tuple[str, list[int]]] = []
        self._counts: dict[str, list[int]] = {}
        self._pending = ""  # the marker waiting for the first paragraph of a list item
        self._space = True  # whether white space just written swallows the next
        self._in_note = False
        self._plain = False  # inside a short cell: one line, ended by a tab

    def blocks(self, parent: etree._Element) -> None:
        for item in parent:
            tag = item.tag
            if not isinstance(tag, str) or tag in _SKIPPED:
                continue
            if tag in (TEXT + "p", TEXT + "h"):
                self._paragraph(item)
            elif tag == TEXT + "list":
                self._list(item)
            elif tag == TABLE + "table":
                self._table(item)
            elif tag in (TEXT + "numbered-paragraph", TEXT + "section", TEXT + "index-body"):
                self.blocks(item)
            else:
                self.blocks(item)

    def _paragraph(self, item: etree._Element) -> None:
        style_name = str(item.get(TEXT + "style-name") or "")
        look = self._looks.get(style_name)
        heading = 0
        if item.tag == TEXT + "h":
            heading = max(1, min(9, integer(str(item.get(TEXT + "outline-level") or "1"), 1)))
        marker, self._pending = self._pending, ""
        self.builder.begin(
            style=self._looks.name(style_name),
            heading=heading or look.heading,
            marker=len(marker),
            note=self._in_note,
            **self._cell,
        )
        if marker:
            start = self.builder.length
            self.builder.add(marker)
            self.builder.format(start, start + len(marker.rstrip()), "list")
        self._space = True
        self._inline(item, look)
        self.builder.end("\t" if self._plain else "\n")
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.blocks(box)

    def _inline(self, parent: etree._Element, look: Look) -> None:
        self._write(parent.text, look)
        for item in parent:
            if isinstance(item.tag, str) and item.tag not in _SKIPPED:
                self._element(item, look)
            self._write(item.tail, look)

    def _element(self, item: etree._Element, look: Look) -> None:
        tag = item.tag
        if tag == TEXT + "s":
            count = max(1, min(10_000, integer(str(item.get(TEXT + "c") or "1"), 1)))
            self.builder.add(" " * count)
            self._space = False
        elif tag == TEXT + "tab":
            self.builder.add("\t")
            self._space = False
        elif tag == TEXT + "line-break":
            self.builder.add("\n")
            self._space = True
        elif tag == TEXT + "note":
            self._notes.append(item)
            self.builder.add(f"[{len(self._notes)}]", look.kinds())
        elif tag == OFFICE + "annotation":
            key = str(item.get(OFFICE + "name") or f"#{len(self._annotations)}")
            self._annotations[key] = (self.builder.length, self.builder.length, item)
        elif tag == OFFICE + "annotation-end":
            key = str(item.get(OFFICE + "name") or "")
            if key in self._annotations:
                start, _, note = self._annotations[key]
                self._annotations[key] = (start, self.builder.length, note)
        elif tag in (_DRAW + "text-box", TABLE + "table"):
            self._boxes.append(item)
        elif tag == TEXT + "span":
            self._inline(item, self._looks.get(str(item.get(TEXT + "style-name") or ""), look))
        else:
            self._inline(item, look)

    def _write(self, text: str | None, look: Look) -> None:
        """Write text with white space collapsed, as the format prescribes."""
        if not text:
            return
        words = " ".join(text.replace("\t", " ").replace("\r", " ").replace("\n", " ").split(" "))
        while "  " in words:
            words = words.replace("  ", " ")
        if self._space:
            words = words.removeprefix(" ")
        if not words:
            return
        self._space = words.endswith(" ")
        self.builder.add(words, look.kinds())

    def _list(self, item: etree._Element) -> None:
        own = str(item.get(TEXT + "style-name") or "")
        style = own or (self._lists[-1][0] if self._lists else "")
        counts = [0]
        if not self._lists and item.get(TEXT + "continue-numbering") == "true":
            counts = self._counts.get(style, counts)
        self._counts[style] = counts
        self._lists.append((style, counts))
        for entry in item:
            if entry.tag == TEXT + "list-header":
                self.blocks(entry)
            elif entry.tag == TEXT + "list-item":
                self._list_item(entry, style, counts)
        self._lists.pop()

    def _list_item(self, entry: etree._Element, style: str, counts: list[int]) -> None:
        level = self._looks.level(style, len(self._lists))
        start = entry.get(TEXT + "start-value")
        if start is not None:
            counts[0] = integer(str(start), 1)
        else:
            counts[0] = counts[0] + 1 if counts[0] else level.start
        nested = len(entry) and entry[0].tag == TEXT + "list"  # a level skipped shows no number
        self._pending = "" if nested else self._marker(style)
        self.blocks(entry)
        self._pending = ""

    def _marker(self, style: str) -> str:
        depth = len(self._lists)
        level = self._looks.level(style, depth)
        if level.bullet:
            return level.bullet + "\t"
        if not level.form:
            return ""
        shown = self._lists[max(0, depth - level.display) :]
        numbers = [
            number_text(
                max(1, counts[0]), self._looks.level(style, depth - len(shown) + index + 1).form
            )
            for index, (_, counts) in enumerate(shown)
        ]
        return level.prefix + ".".join(numbers) + level.suffix + "\t"

    def _table(self, table: etree._Element) -> None:
        outer, plain = self._cell, self._plain
        self._tables += 1
        number = self._tables
        rows = [row for row in table.iter(TABLE + "table-row") if _owner(row) is table]
        for row_number, row in enumerate(rows, start=1):
            cells = [cell for cell in row if cell.tag == TABLE + "table-cell"]
            for column, cell in enumerate(cells, start=1):
                if not outer:
                    self._cell = {"table": number, "row": row_number, "column": column}
                self._plain = column < len(cells) and _is_short(cell)
                self.blocks(cell)
        self._cell, self._plain = outer, plain

    def notes(self) -> None:
        """Write foot- and endnotes at the end, each with the number it has in the text."""
        self._in_note = True
        for number, note in enumerate(self._notes, start=1):
            for body in note.iter(TEXT + "note-body"):
                self._pending = f"[{number}] "
                self.blocks(body)
        self._in_note = False

    def finish(self) -> None:
        for start, end, item in self._annotations.values():
            author = item.findtext(_DC + "creator") or ""
            date = item.findtext(_DC + "date") or ""
            lines = ["".join(map(str, part.itertext())) for part in item.iter(TEXT + "p")]
            text = "\n".join(lines).strip()
            self.builder.comments.append(ImportedComment(author, date, start, end, text))


def _owner(row: etree._Element) -> etree._Element | None:
    parent = row.getparent()
    while parent is not None and parent.tag != TABLE + "table":
        parent = parent.getparent()
    return parent


def _is_short(cell: etree._Element) -> bool:
    lines = list(cell.iter(TEXT + "p", TEXT + "h"))
    if len(lines) > 1 or next(cell.iter(TABLE + "table", TEXT + "list"), None) is not None:
        return False
    text = "".join(map(str, lines[0].itertext())) if lines else ""
    return len(text) <= _SHORT_CELL and "?" not in text
