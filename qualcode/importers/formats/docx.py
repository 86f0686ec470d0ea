"""Word documents: every word a reader sees, in reading order, and what is said in the margin."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from codebook.archives import open_zip, parse_xml, part_xml, read_part
from codebook.errors import KnownError
from qualcode.importers.formats.docx_body import Body, visible_text
from qualcode.importers.formats.docx_numbering import W, read_numbering
from qualcode.importers.formats.docx_styles import read_styles

if TYPE_CHECKING:
    import zipfile

    from lxml import etree

    from qualcode.importers.raw import RawText

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"


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
        start = _relations(archive, name, "").get("officeDocument", ["word/document.xml"])[0]
        parts = _relations(archive, name, start)
        root = _part(archive, name, start)
        body = root.find(W + "body") if root is not None else None
        if root is None or body is None:
            raise KnownError(
                "{file} has no text that Word could show. Open it in Word, save it again as a Word "
                "document (.docx), then import that.",
                file=name,
            )
        reader = Body(
            read_styles(_part(archive, name, _related(parts, "styles"))),
            read_numbering(_part(archive, name, _related(parts, "numbering"))),
            _comments(_part(archive, name, _related(parts, "comments"))),
        )
        reader.blocks(body)
        for kind in ("footnote", "endnote"):
            reader.notes(_part(archive, name, _related(parts, kind + "s")), kind)
        reader.finish()
        _headers(archive, name, reader)
    return reader.builder.finish(name, data, "docx")


def _relations(archive: zipfile.ZipFile, name: str, part: str) -> dict[str, list[str]]:
    """Return the parts a part refers to ("" is the package itself), by the last word of their type.

    Word names its parts as it likes ("word/document2.xml"); the usual names are a fallback.
    """
    folder, _, file = part.rpartition("/")
    root = part_xml(archive, name, f"{folder}/_rels/{file}.rels".lstrip("/"))
    found: dict[str, list[str]] = {}
    for item in root.iter(_RELATION) if root is not None else ():
        target = str(item.get("Target") or "")
        path = target[1:] if target.startswith("/") else posixpath.join(folder, target)
        if item.get("TargetMode") != "External":
            kind = str(item.get("Type") or "").rpartition("/")[2]
            found.setdefault(kind, []).append(posixpath.normpath(path))
    return found


def _related(parts: dict[str, list[str]], kind: str) -> str:
    return parts.get(kind, [f"word/{kind}.xml"])[0]


def _part(archive: zipfile.ZipFile, name: str, part: str) -> etree._Element | None:
    """Return a part as XML; the strict variant's names are read as the usual ones."""
    content = read_part(archive, name, part)
    return None if content is None else parse_xml(name, content.replace(_STRICT, _USUAL))


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
        root = _part(archive, name, part)
        text = visible_text(root) if root is not None else ""
        text = " ".join(text.split())
        if text and not text.isdigit() and text not in seen:
            seen.append(text)
            reader.builder.warn(
                "The page header or footer “{text}” was left out of the text", text=text[:120]
            )
