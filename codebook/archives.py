"""Opening a zip and its XML without trusting either."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from codebook.errors import KnownError

if TYPE_CHECKING:
    from lxml import etree

MAX_PART = 120_000_000
MAX_TOTAL = 400_000_000
MAX_RATIO = 250
RATIO_FREE = 5_000_000
"""Parts smaller than this may be packed as tightly as they like."""

EXPORTED = (".qdpx", ".qde", ".qdc")
"""What only programs for qualitative work write: nobody opens it in a word processor."""


def open_zip(name: str, data: bytes) -> zipfile.ZipFile:
    """Open a zip held in memory; refuse broken archives and those that unpack beyond all measure.

    Raises:
        KnownError: the archive is broken, or a zip bomb.

    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as error:
        raise _broken(name) from error
    total = sum(info.file_size for info in infos)
    for info in infos:
        ratio = info.file_size / max(1, info.compress_size)
        if info.file_size > MAX_PART or (info.file_size > RATIO_FREE and ratio > MAX_RATIO):
            raise _too_large(name)
    if total > MAX_TOTAL:
        raise _too_large(name)
    return archive


def read_part(archive: zipfile.ZipFile, name: str, part: str) -> bytes | None:
    """Return one part, or None if the archive has none of that name.

    Raises:
        KnownError: the part is damaged, encrypted, or larger than the archive says.

    """
    try:
        info = archive.getinfo(part)
    except KeyError:
        return None
    if info.flag_bits & 0x1:
        raise KnownError(
            "{file} is protected by a password. Save a copy without a password, then import that.",
            file=name,
        )
    if info.file_size > MAX_PART:
        raise _too_large(name)
    try:
        with archive.open(info) as stream:
            content = stream.read(min(info.file_size, MAX_PART) + 1)
    except (
        zipfile.BadZipFile,
        zlib.error,
        ValueError,
        OSError,
        NotImplementedError,
        EOFError,
        RuntimeError,
    ) as error:
        raise _broken(name) from error
    if len(content) > info.file_size:
        raise _too_large(name)
    return content


def parse_xml(name: str, content: bytes, *, huge: bool = False) -> etree._Element:
    """Parse XML that expands nothing and fetches nothing; `huge` allows texts above 10 MB.

    Raises:
        KnownError: it is not well formed, or declares a document type or entities.

    """
    from lxml import etree  # noqa: PLC0415  # heavy, and not needed to start

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=huge, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise _broken(name) from error
    document = root.getroottree().docinfo
    if document.internalDTD is not None:
        raise _declared(name)
    return root


def part_xml(archive: zipfile.ZipFile, name: str, part: str) -> etree._Element | None:
    """Return a part parsed as XML, or None if there is no such part."""
    content = read_part(archive, name, part)
    return None if content is None else parse_xml(name, content)


def refuse_declarations(archive: zipfile.ZipFile, name: str) -> None:
    """Refuse an archive one of whose XML parts declares a document type, without parsing it.

    Raises:
        KnownError: a part does, or is damaged.

    """
    for part in archive.namelist():
        if part.endswith((".xml", ".rels")):
            content = read_part(archive, name, part) or b""
            if b"<!DOCTYPE" in content.replace(b"\0", b"") or b"<!ENTITY" in content:
                raise _declared(name)


def _declared(name: str) -> KnownError:
    if _exported(name):
        return KnownError(
            "{file} holds XML declarations that no such program writes, so it was not read. "
            "Export it again from the other program.",
            file=name,
        )
    return KnownError(
        "{file} holds XML declarations that no word processor writes, so it was not read. "
        "Open it in Word or LibreOffice, save a copy, and import the copy.",
        file=name,
    )


def _broken(name: str) -> KnownError:
    if _exported(name):
        return KnownError(
            "{file} is damaged and cannot be read. Export it again from the other program.",
            file=name,
        )
    if name.casefold().endswith(".xlsx"):
        return KnownError(
            "{file} is damaged and cannot be read. Open it in Excel, save a copy, and import "
            "the copy.",
            file=name,
        )
    return KnownError(
        "{file} is damaged and cannot be read. Open it in Word or LibreOffice, save a copy, "
        "and import the copy.",
        file=name,
    )


def _too_large(name: str) -> KnownError:
    if _exported(name):
        return KnownError(
            "{file} unpacks to far more than a project can hold, so it was not read. "
            "Ask whoever sent it for a clean copy.",
            file=name,
        )
    return KnownError(
        "{file} unpacks to far more than an interview can hold, so it was not read. "
        "Ask whoever sent it for a clean copy.",
        file=name,
    )


def _exported(name: str) -> bool:
    return name.casefold().endswith(EXPORTED)
