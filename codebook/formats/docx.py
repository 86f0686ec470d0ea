"""The codebook as a Word table, the way it is mailed round and printed; read back as well.

A code's guid is a bookmark around its name, its place in the tree the number before it, its
colour the shade behind that number: all three survive editing in Word and LibreOffice.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, quoteattr

from codebook.archives import open_zip, refuse_declarations
from codebook.errors import KnownError
from codebook.formats import tables, words
from codebook.formats.reading import (
    Line,
    Reading,
    Written,
    clean,
    clean_colour,
    clean_name,
    history,
    ink_on,
    lost_fields,
    nest,
    read_history,
)
from codebook.model import Code, Codebook, new_guid

if TYPE_CHECKING:
    from docx.document import Document as Doc

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
IDENTITY = "qualcode:codebook:"
ANCESTORS = 5  # guids that fit a property of a document
NUMBER = {"id": "No.", "en": "No."}
COLUMNS = ("path", "kind", "definition", "include", "exclude", "example")
WIDTHS = (0.5, 1.55, 0.95, 2.3, 1.7, 1.7, 2.0)  # inches, on A4 across with margins of 0.7
_NUMBERED = re.compile(r"\d+(?:\.\d+)*\.?")
_TWIPS = 1440


def dump(book: Codebook, language: str = "id") -> Written:
    """Return the codebook as .docx and what is lost."""
    from docx import Document

    document = Document()
    _page(document, book, language)
    _table(document, book, language)
    out = io.BytesIO()
    document.save(out)
    return Written(out.getvalue(), lost_fields(book, "key", "absorbed", "split_from"))


def _page(document: Doc, book: Codebook, language: str) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Inches, Mm, Pt

    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Inches(0.5)
    section.top_margin = section.bottom_margin = Inches(0.7)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(10)
    normal.paragraph_format.space_after = Pt(2)
    core = document.core_properties
    told = words.ABOUT[language]
    core.title, core.language = clean(book.name)[:255], language
    core.identifier = f"{IDENTITY}{clean(book.guid)[:50]} {history(book, ANCESTORS)}".strip()
    core.version = clean(book.version)[:255]
    core.author = core.last_modified_by = "qualcode"
    core.comments = ""
    document.add_heading(clean_name(book.name) if book.name.strip() else told["sheet"], 0)
    count = told["codes"].format(count=sum(1 for _ in book.walk()))
    line = f"{told['version']} {clean(book.version)} · {count}"
    document.add_paragraph(line, "Subtitle")
    for part in clean(book.description).split("\n"):
        if part.strip():
            document.add_paragraph(part)
    _page_number(section.footer.paragraphs[0])


def _page_number(paragraph: Any) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import parse_xml

    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    field = f'<w:fldSimple xmlns:w="{W}" w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    paragraph._p.append(parse_xml(field))  # noqa: SLF001 - python-docx has no fields


def _table(document: Doc, book: Codebook, language: str) -> None:
    """Add the table as XML: a thousand rows through python-docx's cells take minutes."""
    from docx.oxml import parse_xml

    names = words.COLUMNS[language]
    head = [NUMBER[language], *(names[column] for column in COLUMNS)]
    rows = [_row([_paragraph(text, bold=True) for text in head], head=True)]
    for place, (number, depth, code) in enumerate(_numbered(book.codes), 1):
        rows.append(_code_row(place, number, depth, code, language))
    grid = "".join(f'<w:gridCol w:w="{round(width * _TWIPS)}"/>' for width in WIDTHS)
    table = (
        f'<w:tbl xmlns:w="{W}"><w:tblPr><w:tblStyle w:val="TableGrid"/>'
        f'<w:tblW w:w="{round(sum(WIDTHS) * _TWIPS)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/>'
        '<w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
    body = document.element.body
    body.insert(len(body) - 1, parse_xml(table))


def _numbered(
    codes: Sequence[Code], above: str = "", depth: int = 0
) -> Iterator[tuple[str, int, Code]]:
    for place, code in enumerate(codes, 1):
        number = f"{above}{place}"
        yield number, depth, code
        yield from _numbered(code.children, f"{number}.", depth + 1)


def _code_row(place: int, number: str, depth: int, code: Code, language: str) -> str:
    mark = "qc_" + code.guid.replace("-", "")
    name = (
        f'<w:bookmarkStart w:id="{place}" w:name={quoteattr(mark[:40])}/>'
        f"{_run(clean_name(code.name), bold=depth == 0)}"
        f'<w:bookmarkEnd w:id="{place}"/>'
    )
    indent = f'<w:ind w:left="{120 * min(depth, 8)}"/>'
    cells = [
        _paragraph(number, colour=_on(code.colour)),
        f"<w:p><w:pPr>{indent}</w:pPr>{name}</w:p>",
        _paragraph(words.kind_word(code.kind, language)),
    ]
    for column in tables.TEXTS:
        lines = clean(getattr(code, column)).split("\n")
        cells.append("".join(_paragraph(line) for line in lines))
    return _row(cells, shades=[clean_colour(code.colour)[1:]])


def _on(colour: str) -> str:
    """Return the colour of a number that can be read on a code's colour."""
    shade = clean_colour(colour)
    if not shade:
        return ""
    return ink_on(shade)[1:].upper()


def _row(cells: Sequence[str], *, head: bool = False, shades: Sequence[str] = ()) -> str:
    properties = (
        "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
        if head
        else ("<w:trPr><w:cantSplit/></w:trPr>")
    )
    parts = []
    for place, cell in enumerate(cells):
        shade = shades[place] if place < len(shades) else "EDEBE7" if head else ""
        fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade.upper()}"/>' if shade else ""
        width = f'<w:tcW w:w="{round(WIDTHS[place] * _TWIPS)}" w:type="dxa"/>'
        parts.append(f"<w:tc><w:tcPr>{width}{fill}</w:tcPr>{cell}</w:tc>")
    return f"<w:tr>{properties}{''.join(parts)}</w:tr>"


def _paragraph(text: str, *, bold: bool = False, colour: str = "") -> str:
    return f"<w:p>{_run(text, bold=bold, colour=colour)}</w:p>" if text else "<w:p/>"


def _run(text: str, *, bold: bool = False, colour: str = "") -> str:
    look = ("<w:b/>" if bold else "") + (f'<w:color w:val="{colour}"/>' if colour else "")
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def load(name: str, data: bytes, language: str = "id") -> Reading:  # noqa: ARG001 - as all formats
    """Read a codebook from the first table of a Word file that has a column with codes.

    Raises KnownError where the file is no Word file or no table has such a column.
    """
    from docx import Document

    with open_zip(name, data) as archive:
        refuse_declarations(archive, name)
    try:
        document = Document(io.BytesIO(data))
    except Exception as error:  # python-docx raises whatever a broken part makes it raise
        raise KnownError(
            "{file} is not a Word document (.docx). Open it in Word, save a copy as .docx, and "
            "choose the copy.",
            file=name,
        ) from error
    about = _about(document, name)
    found: list[list[list[str]]] = []
    for table in document.element.body.iter(f"{{{W}}}tbl"):
        rows = list(table.iterchildren(f"{{{W}}}tr"))
        texts = [[_text(cell) for cell in row.iterchildren(f"{{{W}}}tc")] for row in rows]
        if any(words.meaning(cell) == "path" for row in texts[:1] for cell in row):
            if _is_ours(texts):
                return _read_ours(name, rows, texts, about)
            found.append(texts)
    return tables.read(name, found[0] if found else [], about)


def _about(document: Doc, name: str) -> Codebook:
    core = document.core_properties
    if not core.identifier.startswith(IDENTITY):
        return Codebook(new_guid(), name.rsplit(".", 1)[0])
    told: list[str] = []
    for element in document.element.body:
        if element.tag == f"{{{W}}}tbl":
            break
        told.append(_text(element))
    # Title and line of numbers first, then the description.
    guid, _, known = core.identifier.removeprefix(IDENTITY).partition(" ")
    return Codebook(
        guid, core.title, core.version, "\n".join(told[2:]), ancestors=read_history(known)
    )


def _is_ours(texts: Sequence[Sequence[str]]) -> bool:
    return bool(texts) and texts[0][:1] == [NUMBER["id"]] and len(texts[0]) == len(WIDTHS)


def _read_ours(
    name: str, rows: Sequence[Any], texts: Sequence[Sequence[str]], about: Codebook
) -> Reading:
    lines: list[Line] = []
    above: list[str] = []
    for row, cells in zip(rows[1:], texts[1:], strict=True):
        if len(cells) < 2 or not cells[1].strip():
            continue
        number = cells[0].strip()
        # A row that somebody added without a number stands beside the one above it.
        depth = number.strip(".").count(".") if _NUMBERED.fullmatch(number) else len(above) - 1
        above = [*above[: max(depth, 0)], clean_name(cells[1])]
        values = dict(zip(("kind", *tables.TEXTS), cells[2:], strict=False))
        values["kind"] = words.kind_of(values.get("kind", "")) or "other"
        lines.append(Line(tuple(above), values | _marks(row)))
    codes, notes = nest(name, lines)
    return Reading(replace(about, codes=codes), notes)


def _marks(row: Any) -> dict[str, str]:
    """Return guid and colour of a row."""
    found = {"guid": "", "colour": ""}
    for mark in row.iter(f"{{{W}}}bookmarkStart"):
        text = mark.get(f"{{{W}}}name", "").lower()
        if text.startswith("qc_") and len(text) == 35:
            digits = text[3:]
            parts = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
            found["guid"] = "-".join(parts)
    shade = next(row.iter(f"{{{W}}}shd"), None)
    if shade is not None:
        found["colour"] = clean_colour(shade.get(f"{{{W}}}fill", ""))
    return found


def _text(element: Any) -> str:
    """Return the text of a cell or paragraph, its paragraphs and breaks as line feeds."""
    paragraphs = [element] if element.tag == f"{{{W}}}p" else element.iter(f"{{{W}}}p")
    lines = []
    for paragraph in paragraphs:
        pieces = []
        for node in paragraph.iter(f"{{{W}}}t", f"{{{W}}}br", f"{{{W}}}tab"):
            kind = node.tag.rsplit("}", 1)[-1]
            pieces.append(node.text or "" if kind == "t" else "\n" if kind == "br" else "\t")
        lines.append("".join(pieces))
    return "\n".join(lines)
