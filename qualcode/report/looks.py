"""What the styles of a Word file say, worked out: how a paragraph, a run, a table looks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from qualcode.report.ooxml import W

MARK = f"{{{W}}}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
AUTO = 240  # w:line of single spacing


class Tab(NamedTuple):
    """A tab stop: `at` in points; `kind` left, right or center; `leader` "dot" or ""."""

    at: float
    kind: str
    leader: str


class Border(NamedTuple):
    """A line: width in points, "" or "#RRGGBB"."""

    width: float
    colour: str


@dataclass(frozen=True)
class TextLook:
    """How a run looks: size in points, colours "#RRGGBB" or ""; `raised` is 1 above, -1 below."""

    font: str = "Times New Roman"
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    capitals: bool = False
    small_capitals: bool = False
    raised: int = 0
    colour: str = ""
    fill: str = ""
    hidden: bool = False


@dataclass(frozen=True)
class ParagraphLook:
    """How a paragraph looks; lengths in points.

    `align` is left, right, center or both, for text from right to left mirrored. `line` is a
    factor where `rule` is "auto", else a height. `number` is the id of a list and its level;
    `rules` are lines above and below ("top", "bottom").
    """

    align: str = "left"
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    rule: str = "auto"
    contextual: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    page_break: bool = False
    widows: bool = True
    rightward: bool = False
    fill: str = ""
    number: tuple[str, int] | None = None
    tabs: tuple[Tab, ...] = ()
    rules: tuple[tuple[str, Border], ...] = ()


@dataclass(frozen=True)
class TableLook:
    """How a table looks: borders by side (top, bottom, left, right, insideH, insideV), the padding
    of cells in points by side, and what its first row has of its own.
    """

    borders: dict[str, Border]
    padding: dict[str, float]
    first_borders: dict[str, Border]
    first_fill: str = ""
    first_bold: bool = False


ALIGNS = {"start": "left", "end": "right", "distribute": "both", "justify": "both"}
RAISED = {"superscript": 1, "subscript": -1}
HIGHLIGHTS = {
    "yellow": "#FFFF00",
    "green": "#00FF00",
    "cyan": "#00FFFF",
    "magenta": "#FF00FF",
    "lightGray": "#C0C0C0",
    "darkGray": "#808080",
}


def value(parent: Any, tag: str, name: str = "val") -> str | None:
    """Return an attribute of a child, None where there is none."""
    child = None if parent is None else parent.find(MARK + tag)
    found: str | None = None if child is None else child.get(MARK + name)
    return found


def points(twips: str | None, usual: float = 0.0) -> float:
    """Return twips (w:w, w:before) as points."""
    try:
        return usual if twips is None else float(twips) / 20
    except ValueError:  # "auto", or a length with its unit
        return usual


def flag(parent: Any, tag: str, usual: bool) -> bool:  # noqa: FBT001 - what holds without the tag
    """Return a setting that is on or off."""
    child = None if parent is None else parent.find(MARK + tag)
    if child is None:
        return usual
    return child.get(MARK + "val", "true") not in ("0", "false", "off", "none")


def colour(text: str | None) -> str:
    """Return "#RRGGBB", "" for none and for what the program chooses."""
    usable = text is not None and len(text) == 6 and text != "auto"
    return f"#{text}" if usable else ""


def shading(parent: Any) -> str:
    """Return the colour behind a run, a paragraph or a cell."""
    return colour(value(parent, "shd", "fill"))


class Looks:
    """The styles of a document, each worked out once with all it is based on."""

    def __init__(self, styles: Any, theme: bytes | None = None) -> None:
        self._styles = {one.get(MARK + "styleId", ""): one for one in styles.iter(MARK + "style")}
        self._theme = _theme_fonts(theme)
        defaults = styles.find(MARK + "docDefaults")
        run = None if defaults is None else defaults.find(f"{MARK}rPrDefault/{MARK}rPr")
        props = None if defaults is None else defaults.find(f"{MARK}pPrDefault/{MARK}pPr")
        self._text = self.text(TextLook(), run)
        self._paragraph = paragraph_look(ParagraphLook(), props)
        self._usual = next(
            (
                guid
                for guid, one in self._styles.items()
                if one.get(MARK + "default") in ("1", "true")
                and one.get(MARK + "type") == "paragraph"
            ),
            "",
        )
        self._paragraphs: dict[str, tuple[ParagraphLook, TextLook]] = {}
        self._dressed: dict[tuple[object, ...], tuple[ParagraphLook, TextLook]] = {}
        self._tables: dict[str, TableLook] = {}

    def paragraph(self, style: str) -> tuple[ParagraphLook, TextLook]:
        """Return how a paragraph of a style (its id) and its text look; "" is the usual style."""
        if style not in self._paragraphs:
            look, text = self._paragraph, self._text
            known = style if style in self._styles else self._usual
            for one in self._line(known):
                look = paragraph_look(look, one.find(MARK + "pPr"))
                text = self.text(text, one.find(MARK + "rPr"))
            self._paragraphs[style] = (look, text)
        return self._paragraphs[style]

    def dressed(self, props: Any) -> tuple[str, ParagraphLook, TextLook]:
        """Return the style of a w:pPr, and how it and the paragraph's own settings make it look.

        A report has few kinds of paragraphs and many of each: every kind is worked out once.
        """
        style = value(props, "pStyle") or ""
        if props is None or len(props) < 2:
            return style, *self.paragraph(style)
        if any(len(one) for one in props):
            look, text = self.paragraph(style)
            return style, paragraph_look(look, props), text
        kind = tuple((one.tag, *one.items()) for one in props)
        if kind not in self._dressed:
            look, text = self.paragraph(style)
            self._dressed[kind] = (paragraph_look(look, props), text)
        return style, *self._dressed[kind]

    def text(self, look: TextLook, props: Any) -> TextLook:
        """Return `look` with what w:rPr changes, its character style first."""
        if props is None or len(props) == 0:
            return look
        for one in self._line(value(props, "rStyle") or ""):
            look = self._run(look, one.find(MARK + "rPr"))
        return self._run(look, props)

    def _run(self, look: TextLook, props: Any) -> TextLook:
        if props is None:
            return look
        size = value(props, "sz")
        highlight = value(props, "highlight")
        behind = HIGHLIGHTS.get(highlight or "", "")
        shaded = props.find(MARK + "shd") is not None
        ink = value(props, "color")
        return replace(
            look,
            font=self._font(props) or look.font,
            size=float(size) / 2 if size else look.size,
            bold=flag(props, "b", look.bold),
            italic=flag(props, "i", look.italic),
            underline=flag(props, "u", look.underline),
            strike=flag(props, "strike", look.strike),
            capitals=flag(props, "caps", look.capitals),
            small_capitals=flag(props, "smallCaps", look.small_capitals),
            raised=RAISED.get(value(props, "vertAlign") or "", look.raised),
            colour=look.colour if ink is None else colour(ink),
            fill=behind or (shading(props) if shaded else look.fill),
            hidden=flag(props, "vanish", look.hidden),
        )

    def _font(self, props: Any) -> str:
        theme = value(props, "rFonts", "asciiTheme")
        if theme:
            return self._theme.get(theme[:5], "")
        return value(props, "rFonts", "ascii") or value(props, "rFonts", "hAnsi") or ""

    def table(self, style: str) -> TableLook:
        """Return how a table of a style looks."""
        if style not in self._tables:
            look = TableLook({}, {"left": 5.4, "right": 5.4, "top": 0.0, "bottom": 0.0}, {})
            for one in self._line(style):
                look = _table_look(look, one)
            self._tables[style] = look
        return self._tables[style]

    def _line(self, style: str) -> list[Any]:
        """Return a style and all it is based on, the furthest first."""
        line: list[Any] = []
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            line.insert(0, self._styles[style])
            style = value(self._styles[style], "basedOn") or ""
        return line


def _theme_fonts(theme: bytes | None) -> dict[str, str]:
    """Return "minor" and "major" -> the Latin font of a theme part."""
    from qualcode.report.package import parse

    fonts: dict[str, str] = {}
    if theme is not None:
        root = parse(theme)
        for name in ("minor", "major"):
            latin = root.find(f".//{DRAWING}{name}Font/{DRAWING}latin")
            fonts[name] = "" if latin is None else latin.get("typeface", "")
    return fonts


def paragraph_look(look: ParagraphLook, props: Any) -> ParagraphLook:
    """Return `look` with what w:pPr changes."""
    if props is None or len(props) == 0:
        return look
    align = value(props, "jc")
    edges = props.find(MARK + "pBdr")
    rule = value(props, "spacing", "lineRule") or "auto"
    line = value(props, "spacing", "line")
    hanging = value(props, "ind", "hanging")
    first = points(value(props, "ind", "firstLine"), look.first)
    return replace(
        look,
        align=look.align if align is None else ALIGNS.get(align, align),
        left=points(value(props, "ind", "left") or value(props, "ind", "start"), look.left),
        right=points(value(props, "ind", "right") or value(props, "ind", "end"), look.right),
        first=first if hanging is None else -points(hanging),
        before=points(value(props, "spacing", "before"), look.before),
        after=points(value(props, "spacing", "after"), look.after),
        line=look.line if line is None else float(line) / (AUTO if rule == "auto" else 20),
        rule=look.rule if line is None else rule,
        contextual=flag(props, "contextualSpacing", look.contextual),
        keep_next=flag(props, "keepNext", look.keep_next),
        keep_lines=flag(props, "keepLines", look.keep_lines),
        page_break=flag(props, "pageBreakBefore", look.page_break),
        widows=flag(props, "widowControl", look.widows),
        rightward=flag(props, "bidi", look.rightward),
        fill=shading(props) or look.fill,
        number=_number(props) or look.number,
        tabs=_tabs(look.tabs, props),
        rules=tuple(borders(edges).items()) if edges is not None else look.rules,
    )


def _number(props: Any) -> tuple[str, int] | None:
    marks = props.find(MARK + "numPr")
    if marks is None:
        return None
    return value(marks, "numId") or "0", int(value(marks, "ilvl") or 0)


def _tabs(known: tuple[Tab, ...], props: Any) -> tuple[Tab, ...]:
    listed = props.find(MARK + "tabs")
    if listed is None:
        return known
    stops = {tab.at: tab for tab in known}
    for one in listed:
        at = points(one.get(MARK + "pos"))
        kind = ALIGNS.get(one.get(MARK + "val", "left"), one.get(MARK + "val", "left"))
        if kind == "clear":
            stops.pop(at, None)
        else:
            stops[at] = Tab(at, kind, one.get(MARK + "leader", "").replace("none", ""))
    return tuple(stops[at] for at in sorted(stops))


def borders(parent: Any) -> dict[str, Border]:
    """Return the lines named in w:tblBorders or w:tcBorders, by side."""
    found: dict[str, Border] = {}
    for one in () if parent is None else parent:
        side = str(one.tag).rpartition("}")[2]
        drawn = one.get(MARK + "val", "none") not in ("none", "nil")
        width = float(one.get(MARK + "sz", "4")) / 8 if drawn else 0.0
        side = {"start": "left", "end": "right"}.get(side, side)
        found[side] = Border(width, colour(one.get(MARK + "color")))
    return found


def _table_look(look: TableLook, style: Any) -> TableLook:
    props = style.find(MARK + "tblPr")
    lines = None if props is None else props.find(MARK + "tblBorders")
    look = replace(look, borders=look.borders | borders(lines))
    margins = None if props is None else props.find(MARK + "tblCellMar")
    if margins is not None:
        sides = {"start": "left", "end": "right"}
        padding = {
            sides.get(side := str(one.tag).rpartition("}")[2], side): points(one.get(MARK + "w"))
            for one in margins
        }
        look = replace(look, padding=look.padding | padding)
    for part in style.iterfind(MARK + "tblStylePr"):
        if part.get(MARK + "type") == "firstRow":
            cell = part.find(MARK + "tcPr")
            lines = None if cell is None else cell.find(MARK + "tcBorders")
            look = replace(
                look,
                first_borders=look.first_borders | borders(lines),
                first_fill=shading(cell) or look.first_fill,
                first_bold=flag(part.find(MARK + "rPr"), "b", look.first_bold),
            )
    return look
