"""Gathers a report paragraph by paragraph: headings, captions, tables, comments, contents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from qualcode.report import ooxml
from qualcode.report.ooxml import attribute, bookmark, paragraph, run
from qualcode.report.package import Comment
from qualcode.report.wording import Wording

LEVELS = 5
TEXT = "qualcode table text"
INDENT = "qualcode table indent"
NUMBER = "qualcode table number"
DEEPER = "qualcode table indent 2"
TOGETHER = 14
"""A table of no more rows than these is not parted between two pages."""


def indented(depth: int) -> str:
    """Return the style of a code's name in a table."""
    return (TEXT, INDENT, DEEPER)[min(depth, 2)]


class Cell(NamedTuple):
    """A table cell: text, the name of its paragraph style, how many columns it spans."""

    text: str
    style: str = TEXT
    span: int = 1


class Table(NamedTuple):
    """A table to write: `widths` are shares of the text width, `numbers` the columns of figures.

    `steep` turns the headings of the figures upright, for many narrow columns; `share` is how much
    of the text width the table takes; in a `loose` table Word may widen a column for a long word.
    """

    head: Sequence[str]
    rows: Iterable[Sequence[Cell | str]]
    widths: Sequence[float]
    numbers: frozenset[int] = frozenset()
    steep: bool = False
    share: float = 1.0
    loose: bool = False


class Heading(NamedTuple):
    """A heading that was written; `mark` is its bookmark."""

    level: int
    text: str
    mark: str


class Writer:
    """The body of a report in the making.

    `styles` are style names (lower case) to ids, `width` is the width of the text in twips, `step`
    is called with the number of passages just written and may raise to stop. `contents_at` is where
    the table of contents goes, `flagged` counts citation forms that were refused, `quoted` tells
    which passages (guids) stand in a part of `parts`.
    """

    def __init__(
        self, styles: dict[str, str], words: Wording, width: int, step: Callable[[int], None]
    ) -> None:
        self._styles = styles
        self._words = words
        self.width = width
        self.step = step
        self.parts: list[str] = []
        self.comments: list[Comment] = []
        self.headings: list[Heading] = []
        self.captions: list[Heading] = []
        self.quotes = 0
        self.quoted: dict[int, list[str]] = {}
        self.flagged = 0
        self.contents_at: int | None = None
        self._waiting: list[tuple[int, str, str]] = []
        self._marks = 0
        self._next: list[str] = []  # passages in the paragraph under way

    def style(self, name: str) -> str:
        """Return the id of the style called `name`."""
        return self._styles[name.casefold()]

    def heading(self, level: int, text: str, *, new_page: bool = False) -> None:
        """Announce a heading: it is written with the first thing below it, or never."""
        level = min(level, LEVELS)
        self._waiting = [one for one in self._waiting if one[0] < level]
        self._waiting.append((level, text, "<w:pageBreakBefore/>" if new_page else ""))

    def under(self, level: int, text: str) -> bool:
        """Tell whether what is written now stands directly under the heading `text`."""
        last = self.headings[-1] if self.headings and not self._waiting else None
        return last is not None and (last.level, last.text) == (level, text)

    def paragraph(self, content: str, style: str = "body text", props: str = "") -> None:
        """Write a paragraph of ready runs in the style called `style`."""
        self._flush()
        if self._next:
            self.quoted[len(self.parts)] = self._next
            self._next = []
        self.parts.append(paragraph(self.style(style), content, props))

    def quote(self, guid: str) -> None:
        """Note that the paragraph written next quotes a passage."""
        self.quotes += 1
        self._next.append(guid)

    def text(self, text: str, style: str = "body text") -> None:
        """Write a paragraph of plain text."""
        props = "<w:bidi/>" if ooxml.rightward(text) else ""
        self.paragraph(run(text), style, props)

    def placeholder(self, text: str) -> str:
        """Return runs that ask the researcher to write something herself."""
        return run(text, self.style("qualcode placeholder"))

    def comment(self, content: str, text: str, author: str = "qualcode") -> str:
        """Return the runs `content` with a margin comment on them."""
        number = len(self.comments)
        said = paragraph(self.style("annotation text"), run(text))
        self.comments.append(Comment(author, said))
        reference = self.style("annotation reference")
        return (
            f'<w:commentRangeStart w:id="{number}"/>{content}<w:commentRangeEnd w:id="{number}"/>'
            f'<w:r><w:rPr><w:rStyle w:val="{reference}"/></w:rPr>'
            f'<w:commentReference w:id="{number}"/></w:r>'
        )

    def next_table(self, ahead: int = 1) -> str:
        """Return runs that refer to a table still to come: the next one, or the one after it."""
        number = len(self.captions) + ahead
        name = f"{self._words.table} {number}"
        return ooxml.field(f"REF {_table_mark(number)} \\h", run(name))

    def caption(self, text: str) -> None:
        """Write the caption of the table that follows, numbered by a field."""
        number = len(self.captions) + 1
        self._marks += 1
        mark = _table_mark(number)
        label = self._words.table
        numbered = run(f"{label} ") + ooxml.field(f"SEQ {label} \\* ARABIC", run(str(number)))
        content = bookmark(self._marks, mark, numbered) + run(f". {text}")
        self.paragraph(content, "caption", "<w:keepNext/>")
        self.captions.append(Heading(1, f"{label} {number}. {text}", mark))

    def table(self, table: Table, source: str = "") -> None:
        """Write a table and, below it, where its figures come from."""
        self._flush()
        widths = [
            round(part * table.share * self.width / sum(table.widths)) for part in table.widths
        ]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        self.parts.append(
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self.style("qualcode table")}"/>'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
            f'<w:tblLayout w:type="{"autofit" if table.loose else "fixed"}"/>'
            '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" '
            'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{self._head(table, widths)}"
        )
        rows = list(table.rows)
        together = len(rows) if len(rows) <= TOGETHER else 0
        for at, row in enumerate(rows, 1):
            keep = at < together or (at == together and bool(source))
            self.parts.append(self._row(row, widths, table.numbers, keep=keep))
        self.parts.append("</w:tbl>")
        beside = round((1 - table.share) * self.width / 2)
        under = f'<w:ind w:left="{beside}"/>' if beside else ""
        self.paragraph(run(source), "qualcode table source", under)

    def _head(self, table: Table, widths: list[int]) -> str:
        cells = []
        for at, name in enumerate(table.head):
            figures = at in table.numbers
            upright = table.steep and figures
            style = "qualcode table head number" if figures and not upright else None
            content = paragraph(self.style(style or "qualcode table head"), run(name))
            props = '<w:textDirection w:val="btLr"/>' if upright else ""
            cells.append(
                f'<w:tc><w:tcPr><w:tcW w:w="{widths[at]}" w:type="dxa"/>{props}'
                f'<w:vAlign w:val="{"center" if upright else "bottom"}"/></w:tcPr>{content}</w:tc>'
            )
        height = ""
        if table.steep:
            longest = max(len(table.head[at]) for at in table.numbers)
            height = f'<w:trHeight w:val="{min(300 + 105 * longest, 2600)}" w:hRule="exact"/>'
        props = f"<w:trPr><w:cantSplit/>{height}<w:tblHeader/></w:trPr>"
        return f"<w:tr>{props}{''.join(cells)}</w:tr>"

    def _row(
        self, row: Sequence[Cell | str], widths: list[int], numbers: frozenset[int], *, keep: bool
    ) -> str:
        cells = []
        at = 0
        for entry in row:
            cell = entry if isinstance(entry, Cell) else Cell(entry)
            style = NUMBER if at in numbers and cell.style == TEXT else cell.style
            span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
            width = sum(widths[at : at + cell.span])
            props = "<w:keepNext/>" if keep else ""
            props += "<w:bidi/>" if ooxml.rightward(cell.text) else ""
            cells.append(
                f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>'
                f"{paragraph(self.style(style), run(cell.text), props)}</w:tc>"
            )
            at += cell.span
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"

    def contents(self, at: int, *, numbered: bool, tables: bool) -> None:
        """Put the table of contents (and the list of tables) in at `at`, filled as things stand."""
        entries = [
            (min(one.level, 3), f"{number}{one.text}", one.mark)
            for one, number in zip(self.headings, self._numbers(numbered=numbered), strict=True)
            if one.level <= 3
        ]
        if not entries:
            return
        lines = [paragraph(self.style("toc heading"), run(self._words.contents))]
        styled = [(self.style(f"toc {level}"), text, mark) for level, text, mark in entries]
        lines += _field_lines('TOC \\o "1-3" \\h \\z \\u', styled)
        if tables and self.captions:
            lines.append(paragraph(self.style("toc heading"), run(self._words.list_of_tables)))
            figures = self.style("table of figures")
            styled = [(figures, one.text, one.mark) for one in self.captions]
            lines += _field_lines(f'TOC \\h \\z \\c "{self._words.table}"', styled)
        self.parts[at:at] = lines
        moved = len(lines)
        self.quoted = {part + moved * (part >= at): guids for part, guids in self.quoted.items()}

    def _numbers(self, *, numbered: bool) -> Iterable[str]:
        """Yield the number each heading gets from the default template's list."""
        counts = [0] * (LEVELS + 1)
        for one in self.headings:
            counts[one.level] += 1
            counts[one.level + 1 :] = [0] * (LEVELS - one.level)
            shown = ".".join(str(count) for count in counts[2 : one.level + 1])
            dot = "." if one.level == 2 else ""
            yield f"{shown}{dot} " if numbered and 2 <= one.level <= 4 else ""

    def _flush(self) -> None:
        waiting, self._waiting = self._waiting, []
        for level, text, props in waiting:
            self._marks += 1
            mark = f"_Toc{900000000 + self._marks}"
            content = bookmark(self._marks, mark, run(text))
            self.parts.append(paragraph(self.style(f"heading {level}"), content, props))
            self.headings.append(Heading(level, text, mark))


def _table_mark(number: int) -> str:
    return f"_Ref{910000000 + number}"


def _field_lines(instruction: str, entries: list[tuple[str, str, str]]) -> list[str]:
    """Return the paragraphs of a contents field, one per entry (style id, text, bookmark)."""
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {ooxml.escape(instruction)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    lines = [
        f'<w:hyperlink w:anchor="{attribute(mark)}" w:history="1">{run(text)}</w:hyperlink>'
        for _, text, mark in entries
    ]
    lines[0] = begin + lines[0]
    lines[-1] += '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    return [paragraph(entries[at][0], line) for at, line in enumerate(lines)]
