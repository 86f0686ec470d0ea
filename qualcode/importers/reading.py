"""From a file on disk to its text: which reader, chosen by content first and by name second."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, NamedTuple

from codebook.errors import KnownError, Message
from codebook.files import read_file
from qualcode.importers.raw import MAX_FILE_BYTES, RawText

if TYPE_CHECKING:
    from pathlib import Path


class Format(NamedTuple):
    """A kind of file: its name, its endings, and the module whose `read(name, data)` reads it."""

    name: str
    suffixes: tuple[str, ...]
    module: str


FORMATS = (
    Format("docx", (".docx", ".docm", ".dotx"), "qualcode.importers.formats.docx"),
    Format("odt", (".odt", ".ott"), "qualcode.importers.formats.odt"),
    Format("rtf", (".rtf",), "qualcode.importers.formats.rtf"),
    Format("pdf", (".pdf",), "qualcode.importers.formats.pdf"),
    Format("html", (".html", ".htm", ".xhtml"), "qualcode.importers.formats.html"),
    Format("md", (".md", ".markdown"), "qualcode.importers.formats.markdown"),
    Format("vtt", (".vtt",), "qualcode.importers.formats.vtt"),
    Format("srt", (".srt",), "qualcode.importers.formats.srt"),
    Format("tsv", (".tsv",), "qualcode.importers.formats.tsv"),
    Format("txt", (".txt", ".text", ".log", ""), "qualcode.importers.formats.plain"),
)

SUFFIXES = tuple(sorted(suffix for kind in FORMATS for suffix in kind.suffixes if suffix))
"""The endings a file dialog offers."""

_BY_NAME = {kind.name: kind for kind in FORMATS}
_BY_SUFFIX = {suffix: kind.name for kind in FORMATS for suffix in kind.suffixes}
_CAREFUL = frozenset({"docx", "odt", "rtf", "pdf", "html"})
"""Formats that show themselves in their first bytes: a mismatch with the ending is told."""


def read_text(path: Path) -> RawText:
    """Return what the file says, without guessing who speaks.

    Raises:
        KnownError: missing, a folder, unreadable, empty, too large, damaged, protected, or of a
            kind that cannot be read.

    """
    return read_bytes(path.name, load(path))


def load(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises:
        KnownError: missing, a folder, unreadable, empty, or too large.

    """
    name = path.name or str(path.absolute())
    data = read_file(path, MAX_FILE_BYTES)
    if data is None:
        raise KnownError(
            "{file} is larger than {limit} MB, too large for an interview. Split it and try again.",
            file=name,
            limit=MAX_FILE_BYTES // 1_000_000,
        )
    if not data:
        raise KnownError("{file} is empty. Choose another file.", file=name)
    return data


def read_bytes(name: str, data: bytes) -> RawText:
    """Return what these bytes say; `name` is used for its ending and in messages.

    Raises:
        KnownError: as `read_text`.

    """
    suffix = _suffix(name)
    expected = _BY_SUFFIX.get(suffix, "")
    kind = sniff(name, data) or expected or "txt"
    raw = _read_as(kind, name, data)
    if not raw.text.strip():
        raise KnownError("{file} holds no text. Choose another file.", file=name)
    if kind != expected and (kind in _CAREFUL or expected in _CAREFUL):
        note = Message(
            "The name ends in {suffix}, but inside it is {format}; read as that",
            {"suffix": suffix or "-", "format": kind.upper()},
        )
        raw = _with_warning(raw, note)
    return raw


def _read_as(kind: str, name: str, data: bytes) -> RawText:
    module = importlib.import_module(_BY_NAME[kind].module)
    try:
        raw: RawText = module.read(name, data)
    except RecursionError as error:
        raise KnownError(
            "{file} is nested too deeply to be read. Copy its text into a new document and "
            "import that.",
            file=name,
        ) from error
    return raw


def _with_warning(raw: RawText, note: Message) -> RawText:
    from dataclasses import replace  # noqa: PLC0415

    return replace(raw, warnings=(note, *raw.warnings))


def _suffix(name: str) -> str:
    dot = name.rfind(".")
    return name[dot:].lower() if dot > 0 else ""


def sniff(name: str, data: bytes) -> str:
    """Return the format the first bytes show, or "" where only the ending can tell.

    Raises:
        KnownError: the bytes show a kind that cannot be read, or a protected document.

    """
    head = data[:1024]
    if head.startswith(b"PK"):
        return _zip_kind(name, data)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise _old_office(name, data)
    if b"%PDF-" in head:
        return "pdf"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{\\rtf"):
        return "rtf"
    if (
        head.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM"))
        and b"\0" in head
    ):
        raise KnownError(
            "{file} is a picture. Type it out, or scan it with text recognition (OCR), then "
            "import that.",
            file=name,
        )
    if start.startswith(b"WEBVTT"):
        return "vtt"
    if start[:15].lower().startswith((b"<!doctype html", b"<html")) or (
        start.startswith(b"<?xml") and b"<html" in head
    ):
        return "html"
    return ""


def _zip_kind(name: str, data: bytes) -> str:
    from codebook.archives import open_zip  # noqa: PLC0415

    names = set(open_zip(name, data).namelist())
    if "word/document.xml" in names:
        return "docx"
    if "content.xml" in names:
        return "odt"
    if any(part.startswith("word/") for part in names):
        return "docx"
    if any(part.startswith(("xl/", "ppt/")) for part in names):
        raise KnownError(
            "{file} is not a Word document but a workbook or slides. Informants from a "
            "workbook are "
            "imported on the page Cases.",
            file=name,
        )
    raise KnownError(
        "{file} is a zip archive, not a document. Unpack it and import the files inside.", file=name
    )


def _old_office(name: str, data: bytes) -> KnownError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return KnownError(
            "{file} is protected by a password. Save a copy without a password, then import that.",
            file=name,
        )
    return KnownError(
        "{file} is a document of an old Word (.doc). Open it in Word and save it as a Word "
        "document "
        "(.docx), then import that.",
        file=name,
    )
