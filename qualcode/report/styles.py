"""The styles of a report: found by name in a template, added where the template lacks them."""

from __future__ import annotations

from typing import Any, NamedTuple

from qualcode.report.ooxml import W

NS = f'xmlns:w="{W}"'


class Style(NamedTuple):
    """A style as it is added: what it is based on and what follows it are names, not ids."""

    name: str
    type: str  # paragraph, character, table
    based: str
    next: str
    ppr: str = ""
    rpr: str = ""
    more: str = ""  # what stands before w:pPr (uiPriority, qFormat)
    tail: str = ""  # what stands after w:rPr (the parts of a table style)


def _heading(level: int, before: int, size: int, look: str) -> Style:
    return Style(
        f"heading {level}",
        "paragraph",
        "Normal",
        "Body Text",
        f'<w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="80"/>'
        f'<w:outlineLvl w:val="{level - 1}"/>',
        f'{look}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>',
        '<w:uiPriority w:val="9"/><w:qFormat/>',
    )


USUAL = 8787
"""Twips of a column of the shipped template."""


def _toc(level: int) -> Style:
    return Style(
        f"toc {level}",
        "paragraph",
        "Normal",
        "Normal",
        f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{USUAL}"/></w:tabs>'
        f'<w:spacing w:after="40"/><w:ind w:left="{(level - 1) * 284}" w:right="567"/>',
        "",
        '<w:autoRedefine/><w:uiPriority w:val="39"/>',
    )


BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"
Q = "<w:qFormat/>"
SMALL = '<w:sz w:val="20"/><w:szCs w:val="20"/>'
TIGHT = '<w:spacing w:before="20" w:after="20"/>'

THREE_LINES = (
    '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="auto"/>'
    '<w:bottom w:val="single" w:sz="8" w:space="0" w:color="auto"/></w:tblBorders>'
    '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
    '</w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>'
    '<w:top w:val="single" w:sz="8" w:space="0" w:color="auto"/>'
    '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tcBorders></w:tcPr>'
    "</w:tblStylePr>"
)

STYLES = (
    Style(
        "Body Text",
        "paragraph",
        "Normal",
        "Body Text",
        '<w:spacing w:after="120" w:line="312" w:lineRule="auto"/><w:jc w:val="both"/>',
        more=Q,
    ),
    Style(
        "Title",
        "paragraph",
        "Normal",
        "Body Text",
        '<w:keepNext/><w:spacing w:before="240" w:after="160"/><w:jc w:val="center"/>',
        f'{BOLD}<w:sz w:val="32"/><w:szCs w:val="32"/>',
        Q,
    ),
    Style(
        "Subtitle",
        "paragraph",
        "Normal",
        "Body Text",
        '<w:spacing w:after="60"/><w:jc w:val="center"/>',
        more=Q,
    ),
    _heading(1, 360, 28, BOLD),
    _heading(2, 280, 26, BOLD),
    _heading(3, 200, 24, BOLD + ITALIC),
    _heading(4, 160, 24, ITALIC),
    _heading(5, 160, 24, ITALIC),
    Style(
        "Quote",
        "paragraph",
        "Normal",
        "Body Text",
        '<w:spacing w:before="60" w:after="160"/><w:ind w:left="567" w:right="567"/>'
        '<w:jc w:val="both"/>',
        '<w:sz w:val="22"/><w:szCs w:val="22"/>',
        Q,
    ),
    Style(
        "caption",
        "paragraph",
        "Normal",
        "Body Text",
        '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:jc w:val="center"/>',
        SMALL,
        Q,
    ),
    Style(
        "TOC Heading",
        "paragraph",
        "Normal",
        "Normal",
        '<w:keepNext/><w:spacing w:before="360" w:after="120"/>',
        f'{BOLD}<w:sz w:val="28"/><w:szCs w:val="28"/>',
        '<w:uiPriority w:val="39"/><w:qFormat/>',
    ),
    _toc(1),
    _toc(2),
    _toc(3),
    Style(
        "table of figures",
        "paragraph",
        "Normal",
        "Normal",
        f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{USUAL}"/></w:tabs>'
        '<w:spacing w:after="40"/><w:ind w:right="567"/>',
        more='<w:uiPriority w:val="99"/>',
    ),
    Style("annotation text", "paragraph", "Normal", "annotation text", rpr=SMALL),
    Style("qualcode Group", "paragraph", "Normal", "Body Text",
          '<w:keepNext/><w:spacing w:before="160" w:after="60"/>', BOLD),
    Style("qualcode Excerpt", "paragraph", "Normal", "qualcode Excerpt",
          '<w:spacing w:after="80"/><w:ind w:left="284"/><w:jc w:val="both"/>',
          '<w:sz w:val="22"/><w:szCs w:val="22"/>'),
    Style("qualcode Table Text", "paragraph", "Normal", "qualcode Table Text", TIGHT, SMALL),
    Style("qualcode Table Indent", "paragraph", "qualcode Table Text", "qualcode Table Indent",
          '<w:ind w:left="198"/>'),
    Style("qualcode Table Indent 2", "paragraph", "qualcode Table Text", "qualcode Table Indent 2",
          '<w:ind w:left="397"/>'),
    Style("qualcode Table Number", "paragraph", "qualcode Table Text", "qualcode Table Number",
          '<w:jc w:val="right"/>'),
    Style("qualcode Table Head", "paragraph", "qualcode Table Text", "qualcode Table Text",
          "<w:keepNext/>", BOLD),
    Style("qualcode Table Head Number", "paragraph", "qualcode Table Head", "qualcode Table Text",
          '<w:jc w:val="right"/>'),
    Style("qualcode Table Source", "paragraph", "Normal", "Body Text",
          '<w:spacing w:before="60" w:after="240"/>', SMALL),
    Style("qualcode Placeholder", "character", "Default Paragraph Font", "",
          rpr='<w:shd w:val="clear" w:color="auto" w:fill="FFF0A8"/>'),
    Style("annotation reference", "character", "Default Paragraph Font", "",
          rpr='<w:sz w:val="16"/><w:szCs w:val="16"/>'),
    Style("qualcode Table", "table", "Normal Table", "", tail=THREE_LINES),
)  # fmt: skip

IDS = {
    "caption": "Caption",
    "table of figures": "TableofFigures",
    "annotation text": "CommentText",
    "annotation reference": "CommentReference",
    "Default Paragraph Font": "DefaultParagraphFont",
    "Normal Table": "TableNormal",
}


def usual_id(name: str) -> str:
    """Return the id Word gives the style called `name` ("heading 1" is Heading1)."""
    usual = IDS.get(name) or "".join(word[0].upper() + word[1:] for word in name.split())
    return usual.replace("Toc", "TOC")


def names_to_ids(root: Any) -> dict[str, str]:
    """Return style name (lower case) -> id of a parsed styles part."""
    found: dict[str, str] = {}
    for style in root.iterfind(f"{{{W}}}style"):
        name = style.find(f"{{{W}}}name")
        if name is not None:
            found[name.get(f"{{{W}}}val", "").casefold()] = style.get(f"{{{W}}}styleId", "")
    return found


def add_missing(root: Any, width: int) -> dict[str, str]:
    """Add to a parsed styles part every style a report needs and it lacks.

    Returns style name (lower case) -> id. A template without "Body Text" has its running text in
    what it calls Normal, so that is used for it. The page numbers of the contents stand at the
    right end of a column of `width` twips.
    """
    from lxml import etree

    ids = names_to_ids(root)
    default = root.find(f"{{{W}}}style[@{{{W}}}default='1'][@{{{W}}}type='paragraph']")
    if "normal" not in ids:
        ids["normal"] = "" if default is None else default.get(f"{{{W}}}styleId", "")
    if ids["normal"]:
        ids.setdefault("body text", ids["normal"])
    taken = set(ids.values())
    added = [style for style in STYLES if style.name.casefold() not in ids]
    for style in added:
        new = usual_id(style.name)
        while new in taken:
            new += "1"
        taken.add(new)
        ids[style.name.casefold()] = new
    for style in added:
        fitted = style._replace(ppr=style.ppr.replace(f'w:pos="{USUAL}"', f'w:pos="{width}"'))
        root.append(etree.fromstring(style_xml(fitted, ids)))
    return ids


def style_xml(style: Style, ids: dict[str, str]) -> str:
    """Return the w:style element of `style`; the order of its children is that of the schema."""
    based = ids.get(style.based.casefold(), "")
    after = ids.get(style.next.casefold(), "")
    custom = ' w:customStyle="1"' if style.name.startswith("qualcode") else ""
    return (
        f'<w:style {NS} w:type="{style.type}"{custom} w:styleId="{ids[style.name.casefold()]}">'
        f'<w:name w:val="{style.name}"/>'
        + (f'<w:basedOn w:val="{based}"/>' if based else "")
        + (f'<w:next w:val="{after}"/>' if after else "")
        + style.more
        + (f"<w:pPr>{style.ppr}</w:pPr>" if style.ppr else "")
        + (f"<w:rPr>{style.rpr}</w:rPr>" if style.rpr else "")
        + f"{style.tail}</w:style>"
    )
