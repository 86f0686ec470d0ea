"""Builds small files of every kind, byte by byte, so that a test knows exactly what is in them."""

from __future__ import annotations

import io
import zipfile
from html import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NS = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_ODF_NS = (
    f'xmlns:office="{_ODF}office:1.0" xmlns:text="{_ODF}text:1.0" xmlns:table="{_ODF}table:1.0" '
    f'xmlns:style="{_ODF}style:1.0" xmlns:fo="{_ODF}xsl-fo-compatible:1.0" '
    f'xmlns:draw="{_ODF}drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Return a zip of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def docx(*blocks: str, **parts: str) -> bytes:
    """Return a Word file of these blocks (XML); `parts` are further parts without "word/"."""
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "word/document.xml": f"<w:document {_NS}><w:body>{''.join(blocks)}</w:body></w:document>",
    }
    for name, inner in parts.items():
        root = {"header1": "hdr"}.get(name, name)
        files[f"word/{name}.xml"] = f"<w:{root} {_NS}>{inner}</w:{root}>"
    return zipped(files)


def run(text: str, properties: str = "") -> str:
    """Return a run; "\\n" is Shift+Enter, "\\t" a tab."""
    pieces = []
    for line_number, line in enumerate(text.split("\n")):
        if line_number:
            pieces.append("<w:br/>")
        for tab_number, piece in enumerate(line.split("\t")):
            if tab_number:
                pieces.append("<w:tab/>")
            if piece:
                pieces.append(f'<w:t xml:space="preserve">{escape(piece)}</w:t>')
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{look}{''.join(pieces)}</w:r>"


def p(*runs: str, style: str = "", number: str = "", level: int = 0, marks: str = "") -> str:
    """Return a paragraph of runs; plain text becomes one run."""
    inner = "".join(piece if piece.startswith("<") else run(piece) for piece in runs)
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number:
        properties += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    properties += f"<w:rPr>{marks}</w:rPr>" if marks else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """Return a table; cells are text (each line a paragraph) or XML."""
    body = ""
    for row in rows:
        body += "<w:tr>"
        for cell in row:
            inner = cell if cell.startswith("<") else "".join(p(line) for line in cell.split("\n"))
            body += f"<w:tc><w:tcPr/>{inner}</w:tc>"
        body += "</w:tr>"
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{body}</w:tbl>"


def numbering(*lists: tuple[str, ...]) -> str:
    """Return numbering.xml: each list is "form|text" for its levels, numbered from 1."""
    families, nums = "", ""
    for number, levels in enumerate(lists, start=1):
        inner = ""
        for depth, level in enumerate(levels):
            form, text = level.split("|")
            inner += (
                f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
                f'<w:lvlText w:val="{text}"/></w:lvl>'
            )
        families += f'<w:abstractNum w:abstractNumId="{number}">{inner}</w:abstractNum>'
        nums += f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
    return families + nums


def odt(body: str, styles: str = "") -> bytes:
    """Return an OpenDocument text of this body (XML)."""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": (
                f"<office:document-content {_ODF_NS}><office:automatic-styles>{styles}"
                f"</office:automatic-styles><office:body><office:text>{body}</office:text>"
                "</office:body></office:document-content>"
            ),
        }
    )


def rtf(body: str) -> bytes:
    """Return an RTF file of this body (control words as they are)."""
    head = (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}}{\colortbl;\red0\green0\blue0;}"
    )
    return f"{head}\n{body}}}".encode("latin-1")


def pdf(*pages: list[tuple[float, float, str]]) -> bytes:
    """Return a PDF with these texts drawn at x, y (points from below), in this order, 11 pt."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    kids = []
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    objects.append(font)
    for drawn in pages:
        content = "BT /F1 11 Tf "
        for x, y, text in drawn:
            safe = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            content += f"1 0 0 1 {x} {y} Tm ({safe}) Tj\n"
        content += "ET"
        size = len(content.encode("cp1252"))
        objects.append(f"<< /Length {size} >>\nstream\n{content}\nendstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
            f"{len(objects)} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out = b"%PDF-1.4\n"
    places = []
    for number, item in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{item}\nendobj\n".encode("cp1252")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    for place in places:
        out += f"{place:010d} 00000 n \n".encode()
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF"
    return out + trailer.encode()


def page(*lines: str, left: float = 72, leading: float = 16) -> list[tuple[float, float, str]]:
    """Return lines one below the other for `pdf`."""
    return [(left, 780 - index * leading, line) for index, line in enumerate(lines) if line]
