"""Web pages: the words a reader of the page sees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from codebook.errors import KnownError
from qualcode.importers.formats.docx_numbering import integer, number_text
from qualcode.importers.formats.plain import decode
from qualcode.importers.raw import TextBuilder, clean

if TYPE_CHECKING:
    from lxml import etree

    from codebook.errors import Message
    from qualcode.importers.raw import RawText

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    ]
)
_HIDDEN = frozenset(
    [
        "head",
        "script",
        "style",
        "template",
        "noscript",
        "title",
        "meta",
        "link",
        "object",
        "iframe",
        "audio",
        "video",
        "svg",
        "math",
        "datalist",
        "canvas",
        "map",
    ]
)
_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LIST_TYPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_CHARSET = re.compile(rb"charset\s{0,3}=\s{0,3}[\"']?\s{0,3}([A-Za-z0-9_:.-]{1,40})", re.I)
_DECLARATION = re.compile(r"^\s{0,100}<\?xml[^<>]{0,200}\?>")
_SPACES = re.compile(r"[ \t\n\r\f]+")
_NO_DISPLAY = re.compile(r"display\s{0,3}:\s{0,3}none", re.I)
_SHORT_CELL = 40


def read(name: str, data: bytes) -> RawText:
    """Read a web page in the encoding it declares, or the one its bytes show."""
    text, warnings = _decoded(name, data)
    return read_markup(name, text, data, "html", warnings)


def read_markup(
    name: str, text: str, source: bytes, kind: str, warnings: tuple[Message, ...] = ()
) -> RawText:
    """Return what a reader sees of HTML text.

    Raises:
        KnownError: there is nothing in it that a browser would show.

    """
    from lxml import etree, html  # noqa: PLC0415  # heavy, and not needed to start

    text = _DECLARATION.sub("", clean(text).lstrip("\ufeff"))
    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise KnownError("{file} holds no text. Choose another file.", file=name) from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise KnownError(
            "{file} is nested too deeply to be read. Copy its text into a new document and "
            "import that.",
            file=name,
        )
    page = _Page()
    page.builder.warnings.extend(warnings)
    page.walk(root)
    return page.builder.finish(name, source, kind)


def _decoded(name: str, data: bytes) -> tuple[str, tuple[Message, ...]]:
    declared = _CHARSET.search(data[:2048])
    if declared and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        encoding = declared[1].decode("ascii").lower()
        if encoding in {"iso-8859-1", "latin-1", "latin1", "us-ascii"}:
            encoding = "cp1252"  # what browsers do
        try:
            return data.decode(encoding), ()
        except (UnicodeError, LookupError):
            pass
    return decode(name, data)


class _Page:
    """One walk over the page: which formatting, list and cell the text stands in."""

    def __init__(self) -> None:
        self.builder = TextBuilder()
        self._kinds: list[str] = []
        self._heading = 0
        self._lists: list[list[object]] = []  # [number format or "bullet", next number]
        self._marker = ""
        self._pre = 0
        self._open = False
        self._gap = False  # a space is due before the next word
        self._tables: list[list[int]] = []  # [number, row, column]
        self._table_count = 0
        self._tab = False  # the open cell is short: the next one follows on the same line

    def walk(self, root: etree._Element) -> None:
        """Read everything below `root` without recursion, however deep a page is nested."""
        from lxml import etree  # noqa: PLC0415

        walker = etree.iterwalk(root, events=("start", "end"))
        for event, item in walker:
            tag = str(item.tag)
            if event == "end":
                if not self._is_hidden(item, tag):
                    self._close(tag)
                self._text(item.tail if item is not root else None)
            elif self._is_hidden(item, tag):
                walker.skip_subtree()
            else:
                self._enter(item, tag)
                self._text(item.text)
        self._end()

    def _is_hidden(self, item: etree._Element, tag: str) -> bool:
        if tag in _HIDDEN or item.get("hidden") is not None:
            return True
        style = item.get("style")
        return style is not None and bool(_NO_DISPLAY.search(str(style)))

    def _enter(self, item: etree._Element, tag: str) -> None:
        if tag == "br":
            self._break()
        elif tag in _BLOCKS:
            self._end()
        if tag in _KINDS:
            self._kinds.append(_KINDS[tag])
        elif tag in _HEADINGS:
            self._heading = _HEADINGS[tag]
        elif tag in {"ol", "ul", "menu", "dir"}:
            form = _LIST_TYPES.get(str(item.get("type")), "decimal") if tag == "ol" else "bullet"
            self._lists.append([form, integer(str(item.get("start") or "1"), 1)])
        elif tag == "li":
            self._item(item)
        elif tag in {"pre", "textarea"}:
            self._pre += 1
        elif tag in {"table", "tr", "td", "th"}:
            self._cell(item, tag)

    def _item(self, item: etree._Element) -> None:
        if not self._lists:
            self._marker = "•\t"
            return
        form, number = self._lists[-1]
        value = item.get("value")
        count = integer(str(value), 1) if value is not None else int(str(number))
        self._lists[-1][1] = count + 1
        self._marker = "•\t" if form == "bullet" else number_text(count, str(form)) + ".\t"

    def _cell(self, item: etree._Element, tag: str) -> None:
        if tag == "table":
            self._table_count += 1
            self._tables.append([self._table_count, 0, 0])
        elif self._tables and tag == "tr":
            self._tables[-1][1] += 1
            self._tables[-1][2] = 0
        elif self._tables:
            self._tables[-1][2] += 1
            following = item.getnext()
            last = following is None or following.tag not in ("td", "th")
            self._tab = not last and _is_short(item)

    def _close(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end("\t" if tag in {"td", "th"} and self._tab else "\n")
        if tag in {"td", "th"}:
            self._tab = False
        elif tag in _KINDS and self._kinds:
            self._kinds.pop()
        elif tag in _HEADINGS:
            self._heading = 0
        elif tag in {"ol", "ul", "menu", "dir"} and self._lists:
            self._lists.pop()
        elif tag == "li":
            self._marker = ""
        elif tag in {"pre", "textarea"}:
            self._pre = max(0, self._pre - 1)
        elif tag == "table" and self._tables:
            self._tables.pop()

    def _text(self, text: str | None) -> None:
        if not text:
            return
        kinds = tuple(dict.fromkeys(self._kinds))
        if self._pre:
            self._begin()
            self.builder.add(text, kinds)
            return
        words = _SPACES.sub(" ", text)
        if not self._open or self.builder.ends_with_newline():
            words = words.lstrip(" ")
        if not words:
            return
        if words == " ":
            self._gap = True
            return
        self._begin()
        if self._gap and not words.startswith(" ") and not self.builder.ends_with_newline():
            words = " " + words
        self._gap = words.endswith(" ")
        self.builder.add(words.rstrip(" ") if self._gap else words, kinds)

    def _break(self) -> None:
        self._begin()
        self._gap = False
        self.builder.add("\n")

    def _begin(self) -> None:
        if self._open:
            return
        self._open = True
        self._gap = False
        marker, self._marker = self._marker, ""
        place = {}
        if self._tables:
            number, row, column = self._tables[-1]
            place = {"table": number, "row": row, "column": column}
        self.builder.begin(heading=self._heading, marker=len(marker), **place)
        if marker:
            start = self.builder.length
            self.builder.add(marker)
            self.builder.format(start, start + len(marker) - 1, "list")

    def _end(self, separator: str = "\n") -> None:
        if self._open:
            self.builder.end(separator)
        self._open = False
        self._gap = False


def _is_short(cell: etree._Element) -> bool:
    pieces = []
    size = 0
    for piece in cell.itertext():
        pieces.append(str(piece))
        size += len(piece)
        if size > _SHORT_CELL * 4:
            return False
    text = "".join(pieces).strip()
    blocks = sum(1 for item in cell.iter("p", "div", "br", "li") if item is not cell)
    return blocks <= 1 and len(text) <= _SHORT_CELL and "?" not in text
