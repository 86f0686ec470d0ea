"""The report as it would be saved, read back piece by piece for showing it on pages."""

from __future__ import annotations

import posixpath
import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from qualcode.report import looks
from qualcode.report.looks import MARK, Border, Looks, ParagraphLook, Tab, TableLook, TextLook
from qualcode.report.numbering import Numbering
from qualcode.report.ooxml import R, W
from qualcode.report.package import Template, parse
from qualcode.report.writing import Composed

STYLE = re.compile(r'<w:pStyle w:val="([^"]*)"')
BOOKMARK = re.compile(r'<w:bookmarkStart [^>]*w:name="([^"]*)"')
WRITTEN = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|</w:p>|<w:tab/>|<w:br/>")
READ = tuple(MARK + tag for tag in ("r", "commentRangeStart", "commentRangeEnd", "fldSimple"))
LINE = "\u2028"  # a line break inside a paragraph
T = MARK + "t"
SIGNS = {MARK + "tab": "\t", MARK + "br": LINE, MARK + "cr": LINE, MARK + "noBreakHyphen": "-"}
PAGE, PAGES = "\ue000", "\ue001"
"""What stands for the page's number, and the number of pages, in headers and footers."""


class Run(NamedTuple):
    """Text that looks the same throughout; `comment` is the text of a margin comment on it."""

    text: str
    look: TextLook
    comment: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph to show; `target` is the bookmark a line of contents leads to."""

    look: ParagraphLook
    runs: tuple[Run, ...]
    style: str = ""
    target: str = ""

    def text(self) -> str:
        """Return all its text."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class Cell:
    """A table cell: left edge and width in points from the table's; `upright` text runs upward."""

    left: float
    width: float
    paragraphs: tuple[Paragraph, ...]
    borders: dict[str, Border]
    fill: str = ""
    align: str = "top"
    upright: bool = False


@dataclass(frozen=True)
class Row:
    """A table row: `left` is the table's place in the column, `height` a least or exact height in
    points (0 for none); `head` is the place of the row that is repeated above it on a new page.
    """

    left: float
    cells: tuple[Cell, ...]
    padding: dict[str, float]
    height: float = 0.0
    exact: bool = False
    keep_next: bool = False
    head: int | None = None


@dataclass(frozen=True)
class Sheet:
    """A page: lengths in points; `columns` are pairs of left edge and width."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    footer: float
    columns: tuple[tuple[float, float], ...]
    first_number: int = 1


class _Table(NamedTuple):
    look: TableLook
    grid: tuple[float, ...]
    align: str
    first: int  # place of its first row
    last: int
    has_head: bool


class Preview:
    """A composed report as a row of paragraphs and table rows, read one by one with `item`.

    Made off the window's thread; reading is cheap and safe from any thread. `blocks` are names with
    first and last place (exclusive); `numbers` the list numbers by place; `words` counts them all,
    `codes` those that have passages.
    """

    def __init__(self, composed: Composed) -> None:
        template, writer = composed.template, composed.writer
        self.data = composed.study.data
        self.codes = sum(bool(own) for own in composed.study.own.values())
        self.looks = Looks(template.styles, _part(template, "/theme"))
        self.sheet = read_sheet(template)
        self.headers = _edges(template, self.looks, "header")
        self.footers = _edges(template, self.looks, "footer")
        self._raw: list[str] = []
        self._table_of: dict[int, _Table] = {}
        self.comments = [plain(one.content) for one in writer.comments]
        places = self._take(writer.parts)
        self.blocks = tuple((one.name, places[one.start], places[one.end])
                            for one in composed.blocks)  # fmt: skip
        self.tables = {one.name: one.tables for one in composed.blocks}
        self.quoted = {places[part]: tuple(guids) for part, guids in writer.quoted.items()}
        self.bookmarks: dict[str, int] = {}
        self.numbers: dict[int, str] = {}
        numbering = _part(template, "/numbering")
        self._count(Numbering(None if numbering is None else parse(numbering)))
        counted = [len(plain(one).split()) for one in self._raw]
        self.words = sum(counted)
        self.words_of = {name: sum(counted[start:end]) for name, start, end in self.blocks}

    def __len__(self) -> int:
        """Return how many paragraphs and table rows there are."""
        return len(self._raw)

    def _take(self, parts: list[str]) -> list[int]:
        """Take the body over, a table row by row; return the place of every part."""
        places: list[int] = []
        opening, first = "", 0
        for part in parts:
            places.append(len(self._raw))
            if part.startswith("<w:tbl>"):
                at = part.find("<w:tr>")
                opening, part, first = part[:at], part[at:], len(self._raw)  # noqa: PLW2901
            if part == "</w:tbl>":
                table = self._table(opening, first)
                self._table_of |= dict.fromkeys(range(first, len(self._raw)), table)
            elif part:
                self._raw.append(part)
        places.append(len(self._raw))
        return places

    def _table(self, opening: str, first: int) -> _Table:
        root = _parsed(f"{opening}</w:tbl>")[0]
        props = root.find(MARK + "tblPr")
        grid = tuple(looks.points(one.get(MARK + "w")) for one in root.iter(MARK + "gridCol"))
        look = self.looks.table(looks.value(props, "tblStyle") or "")
        align = looks.value(props, "jc") or "left"
        has_head = "<w:tblHeader/>" in self._raw[first]
        return _Table(look, grid, align, first, len(self._raw), has_head)

    def _count(self, numbering: Numbering) -> None:
        for at, raw in enumerate(self._raw):
            if raw.startswith("<w:p>"):
                for name in BOOKMARK.findall(raw):
                    self.bookmarks[name] = at
                style = STYLE.search(raw)
                mark = self.looks.paragraph(style.group(1) if style else "")[0].number
                if mark is not None and (number := numbering.next(mark)):
                    self.numbers[at] = number

    def block_at(self, place: int) -> str:
        """Return the name of the block a paragraph belongs to, "" for none."""
        at = bisect_right(self.blocks, place, key=_start) - 1
        return self.blocks[at][0] if at >= 0 else ""

    def item(self, place: int) -> Paragraph | Row:
        """Return what stands at a place."""
        element = _parsed(self._raw[place])[0]
        table = self._table_of.get(place)
        if table is not None:
            return self._row(element, table, place)
        return self._paragraph(element, self.numbers.get(place, ""))

    def _paragraph(self, element: Any, number: str = "") -> Paragraph:
        paragraph = read_paragraph(element, self.looks, self.comments)
        if number and paragraph.runs:
            shown = Run(number, paragraph.runs[0].look)
            paragraph = replace(paragraph, runs=(shown, *paragraph.runs))
        link = element.find(MARK + "hyperlink")
        if link is not None:
            paragraph = self._contents_line(paragraph, link.get(MARK + "anchor", ""))
        return paragraph

    def _contents_line(self, paragraph: Paragraph, target: str) -> Paragraph:
        """Return a line of contents with the place for its page, as Word fills it in."""
        look = paragraph.look
        if not look.tabs:
            edge = self.sheet.columns[0][1]
            look = replace(look, tabs=(Tab(edge, "right", "dot"),))
        end = Run(f"\t{PAGE}", paragraph.runs[-1].look)
        return replace(paragraph, look=look, runs=(*paragraph.runs, end), target=target)

    def _row(self, element: Any, table: _Table, place: int) -> Row:
        props = element.find(MARK + "trPr")
        first, last = place == table.first, place == table.last - 1
        cells: list[Cell] = []
        at, left = 0, 0.0
        for one in element.iterfind(MARK + "tc"):
            span = int(looks.value(one.find(MARK + "tcPr"), "gridSpan") or 1)
            width = sum(table.grid[at : at + span])
            at += span
            ends = (left == 0.0, at >= len(table.grid))
            cells.append(self._cell(one, table.look, (left, width), (first, last, *ends)))
            left += width
        room = self.sheet.columns[0][1] - sum(table.grid)
        rule = looks.value(props, "trHeight", "hRule")
        kept = [paragraph for cell in cells for paragraph in cell.paragraphs]
        head = first and table.has_head
        return Row(
            left={"center": room / 2, "right": room, "end": room}.get(table.align, 0.0),
            cells=tuple(cells),
            padding=table.look.padding,
            height=looks.points(looks.value(props, "trHeight")),
            exact=rule == "exact",
            keep_next=head or any(paragraph.look.keep_next for paragraph in kept),
            head=table.first if table.has_head and not first else None,
        )

    def _cell(
        self,
        element: Any,
        look: TableLook,
        place: tuple[float, float],
        edges: tuple[bool, bool, bool, bool],
    ) -> Cell:
        props = element.find(MARK + "tcPr")
        first, last, leftmost, rightmost = edges
        lines = {
            "top": look.borders.get("top" if first else "insideH"),
            "bottom": look.borders.get("bottom" if last else "insideH"),
            "left": look.borders.get("left" if leftmost else "insideV"),
            "right": look.borders.get("right" if rightmost else "insideV"),
        }
        own = looks.borders(None if props is None else props.find(MARK + "tcBorders"))
        drawn = {side: line for side, line in lines.items() if line is not None}
        drawn |= look.first_borders if first else {}
        paragraphs = [
            read_paragraph(one, self.looks, self.comments) for one in element.iterfind(MARK + "p")
        ]
        if first and look.first_bold:
            paragraphs = [_bold(one) for one in paragraphs]
        return Cell(
            *place,
            tuple(paragraphs),
            drawn | own,
            looks.shading(props) if props is not None else (look.first_fill if first else ""),
            looks.value(props, "vAlign") or "top",
            upright=looks.value(props, "textDirection") == "btLr",
        )


def _start(block: tuple[str, int, int]) -> int:
    return block[1]


def _bold(paragraph: Paragraph) -> Paragraph:
    runs = (run._replace(look=replace(run.look, bold=True)) for run in paragraph.runs)
    return replace(paragraph, runs=tuple(runs))


def plain(xml: str) -> str:
    """Return the text of ready paragraphs, without that of their fields."""
    found = (one.group(1) if one.group(1) is not None else "\n" for one in WRITTEN.finditer(xml))
    text = "".join(found)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip()


def _parsed(xml: str) -> Any:
    return parse(f'<w:x xmlns:w="{W}" xmlns:r="{R}">{xml}</w:x>'.encode())


def read_paragraph(element: Any, known: Looks, comments: list[str]) -> Paragraph:
    """Return a w:p element as it looks; fields show their result, page numbers their mark."""
    props = element.find(MARK + "pPr")
    style, look, text = known.dressed(props)
    runs: list[Run] = []
    open_comments: list[int] = []
    field: list[str] = []  # "code" before the separator, "result" after, one for each open field
    instruction = ""
    for one in element.iter(*READ):
        tag = one.tag
        if tag == MARK + "commentRangeStart":
            open_comments.append(int(one.get(MARK + "id", "0")))
        elif tag == MARK + "commentRangeEnd" and open_comments:
            open_comments.remove(int(one.get(MARK + "id", "0")))
        elif tag == MARK + "fldSimple":
            instruction = one.get(MARK + "instr", "")
        elif tag == MARK + "r":
            instruction, made = _field(one, field, instruction)
            shown = made or ("" if "code" in field else _text(one, instruction))
            if not shown:
                continue
            own = known.text(text, one.find(MARK + "rPr"))
            if not own.hidden:
                said = "\n".join(comments[each] for each in open_comments if each < len(comments))
                runs.append(Run(shown, own, said))
    return Paragraph(look, tuple(runs or [Run("", text)]), style)


def _field(run: Any, field: list[str], instruction: str) -> tuple[str, str]:
    """Follow the marks of a field in a run.

    Returns the instruction of the field under way, and what a field shows that ended without a
    result: the program makes it on opening.
    """
    shown = ""
    for one in run:
        kind = one.get(MARK + "fldCharType") if one.tag == MARK + "fldChar" else None
        if kind == "begin":
            field.append("code")
            instruction = ""
        elif kind == "separate" and field:
            field[-1] = "result"
        elif kind == "end" and field:
            shown = _counted(instruction) if field.pop() == "code" else ""
            instruction = ""
        elif one.tag == MARK + "instrText":
            instruction += one.text or ""
    return instruction, shown


def _counted(instruction: str) -> str:
    """Return the mark a field stands for that shows page numbers, "" for other fields."""
    name = instruction.split(None, 1)[0].upper() if instruction.strip() else ""
    return {"PAGE": PAGE, "NUMPAGES": PAGES}.get(name, "")


def _text(run: Any, instruction: str) -> str:
    text = "".join((one.text or "") if one.tag == T else SIGNS.get(one.tag, "") for one in run)
    return (_counted(instruction) or text) if text and instruction else text


def _part(template: Template, kind: str) -> bytes | None:
    """Return the bytes of the part the document refers to by a kind of relationship."""
    for one in template.rels:
        if one.get("Type", "").endswith(kind) and one.get("TargetMode") != "External":
            return template.parts.get(_name(template, one))
    return None


def _name(template: Template, rel: Any) -> str:
    folder = posixpath.dirname(template.document)
    joined = posixpath.join("/", folder, rel.get("Target", ""))
    return posixpath.normpath(joined).lstrip("/")


def read_sheet(template: Template) -> Sheet:
    """Return the page of a template's last section; A4 where it says nothing."""
    section = _parsed(template.section)[0] if template.section else None

    def length(tag: str, name: str, usual: float) -> float:
        return looks.points(looks.value(section, tag, name), usual)

    width, height = length("pgSz", "w", 595.3), length("pgSz", "h", 841.9)
    left = length("pgMar", "left", 72) + length("pgMar", "gutter", 0)
    right = length("pgMar", "right", 72)
    count = int(looks.value(section, "cols", "num") or 1)
    gap = length("cols", "space", 36)
    column = max((width - left - right - (count - 1) * gap) / count, 36.0)
    columns = tuple((left + at * (column + gap), column) for at in range(count))
    start = looks.value(section, "pgNumType", "start")
    return Sheet(
        width, height, abs(length("pgMar", "top", 72)), abs(length("pgMar", "bottom", 72)),
        left, right, length("pgMar", "header", 36), length("pgMar", "footer", 36), columns,
        int(start) if start and start.isdigit() else 1,
    )  # fmt: skip


def _edges(template: Template, known: Looks, kind: str) -> dict[str, tuple[Paragraph, ...]]:
    """Return the headers or footers: "default", "first" and "even" where the template has them."""
    section = _parsed(template.section)[0] if template.section else None
    found: dict[str, tuple[Paragraph, ...]] = {}
    if section is None:
        return found
    names = {one.get("Id"): _name(template, one) for one in template.rels}
    for one in section.iterfind(f"{MARK}{kind}Reference"):
        which = one.get(MARK + "type", "default")
        if which == "first" and not looks.flag(section, "titlePg", usual=False):
            continue
        data = template.parts.get(names.get(one.get(f"{{{R}}}id"), ""))
        if data is not None and which != "even":
            root = parse(data)
            found[which] = tuple(read_paragraph(each, known, []) for each in root.iter(MARK + "p"))
    if looks.flag(section, "titlePg", usual=False):
        found.setdefault("first", ())
    return found
