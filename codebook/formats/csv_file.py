"""The codebook as csv: one line for each code, its path first; reads Taguette's as well."""

from __future__ import annotations

import csv
import io

from codebook.errors import Message
from codebook.formats import tables
from codebook.formats.reading import Reading, Written, lost_fields
from codebook.model import Codebook

FORMULA = ("=", "+", "-", "@", "\t")
DELIMITERS = ",;\t"


def dump(book: Codebook, language: str = "id") -> Written:
    """Return the codebook as csv (UTF-8 with mark, so that Excel reads it) and what is lost."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(tables.heading(language))
    for path, code in book.walk():
        writer.writerow([_harmless(cell) for cell in tables.row(path, code, language)])
    about = Message("The codebook's own name, version and description are not in the file.")
    lost = (about, *lost_fields(book, "absorbed", "split_from"))
    return Written(("﻿" + out.getvalue()).encode(), lost)


def _harmless(cell: str) -> str:
    """Keep a cell from being taken for a formula."""
    return "'" + cell if cell.startswith((*FORMULA, "'")) else cell


def _plain(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith((*FORMULA, "'")) else cell


def load(name: str, data: bytes, language: str = "id") -> Reading:  # noqa: ARG001 - as all formats
    """Read a codebook from csv, whatever its delimiter and encoding.

    Raises KnownError where no column names codes.
    """
    text = decode(data)
    first = text.split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=first.count)
    try:
        rows = [
            list(map(_plain, row)) for row in csv.reader(io.StringIO(text), delimiter=delimiter)
        ]
    except csv.Error:
        rows = []
    return tables.read(name, rows)


def decode(data: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16 with mark, or Windows-1252 as a last resort."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
