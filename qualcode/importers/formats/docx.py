"""Word documents: every word a reader sees, in reading order, and what is said in the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codebook.errors import KnownError
from qualcode.importers.formats.archives import open_zip, part_xml
from qualcode.importers.formats.docx_body import Body, visible_text
from qualcode.importers.formats.docx_numbering import W, read_numbering
from qualcode.importers.formats.docx_styles import read_styles

if TYPE_CHECKING:
    import zipfile

    from lxml import etree

    from qualcode.importers.raw import RawText

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"


def read(name: str, data: bytes) -> RawText:
    """Read a Word document as if all tracked changes were accepted.

    Raises:
        KnownError: it is damaged, protected, or no Word document.

    """
    if not data.startswith(b"PK"):
        raise KnownError(
            "{file} is not a Word document, though its name says so. Open it in Word, save it as a "
            "Word document (.docx), then import that.",
            file=name,
        )
    with open_zip(name, data) as archive:
        root = part_xml(archive, name, "word/document.xml")
        body = root.find(W + "body") if root is not None else None
        if root is None or body is None:
            raise KnownError(
                "{file} has no text that Word could show. Open it in Word, save it again as a Word "
                "document (.docx), then import that.",
                file=name,
            )
        reader = Body(
            read_styles(part_xml(archive, name, "word/styles.xml")),
            read_numbering(part_xml(archive, name, "word/numbering.xml")),
            _comments(part_xml(archive, name, "word/comments.xml")),
        )
        reader.blocks(body)
        for part, kind in (("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")):
            reader.notes(part_xml(archive, name, part), kind)
        reader.finish()
        _headers(archive, name, reader)
    return reader.builder.finish(name, data, "docx")


def _comments(root: etree._Element | None) -> dict[str, tuple[str, str, str]]:
    """Return author, date and text of every comment by its id."""
    if root is None:
        return {}
    return {
        str(item.get(W + "id") or ""): (
            str(item.get(W + "author") or ""),
            str(item.get(W + "date") or ""),
            visible_text(item),
        )
        for item in root.iter(W + "comment")
    }


def _headers(archive: zipfile.ZipFile, name: str, reader: Body) -> None:
    """Tell of page headers and footers: they repeat on every page and are no part of the talk."""
    parts = [
        part
        for part in archive.namelist()
        if part.startswith(("word/header", "word/footer")) and part.endswith(".xml")
    ]
    seen: list[str] = []
    for part in sorted(parts)[:12]:
        root = part_xml(archive, name, part)
        text = visible_text(root) if root is not None else ""
        text = " ".join(text.split())
        if text and not text.isdigit() and text not in seen:
            seen.append(text)
            reader.builder.warn(
                "The page header or footer “{text}” was left out of the text", text=text[:120]
            )
