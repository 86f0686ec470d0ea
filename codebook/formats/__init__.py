"""Codebook files: one module for each format, one table of them.

`load` turns the bytes of a file into a codebook and says what it had to guess; `dump` turns a
codebook into bytes and says what the format cannot hold. To add a format, write a module with
`load(name, data, language) -> Reading` or `dump(book, language) -> Written`, and its line below.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from codebook.errors import KnownError
from codebook.files import read_file, unreadable
from codebook.formats.reading import Reading, Written
from codebook.model import Codebook

MAX_BYTES = 100_000_000

MODULES = {
    ".json": "json", ".qdc": "qdc", ".xlsx": "xlsx", ".csv": "csv_file", ".docx": "docx",
    ".txt": "outline",
}  # fmt: skip
"""Suffix -> module of this package."""

WRITTEN = (".docx", ".xlsx", ".csv", ".qdc", ".json")
"""What can be written, what most people want first."""

READ = tuple(MODULES)


class _Format(Protocol):
    def load(self, name: str, data: bytes, language: str) -> Reading: ...

    def dump(self, book: Codebook, language: str) -> Written: ...


def load(path: Path, language: str = "id") -> Reading:
    """Read a codebook file; texts in two languages are taken in `language` ("id" or "en").

    Raises KnownError where the file cannot be read or is no codebook.
    """
    if path.is_dir():  # whatever its name ends in
        raise unreadable(path, IsADirectoryError())
    module = _module(path, READ)
    data = read_file(path, MAX_BYTES)
    if data is None:
        raise KnownError("{file} is too large for a codebook. Choose another.", file=path.name)
    return module.load(path.name, data, language)


def dump(book: Codebook, suffix: str, language: str = "id") -> Written:
    """Return a codebook as the bytes of a file, with headings in `language`, and what is lost.

    Raises KnownError for an unknown suffix, or a codebook that the format cannot hold at all.
    """
    return _module(Path(f"x{suffix}"), WRITTEN).dump(book, language)


def _module(path: Path, known: Sequence[str]) -> _Format:
    suffix = path.suffix.lower()
    if suffix not in known:
        raise KnownError(
            "qualcode does not know codebooks that end in “{suffix}”. It knows {known}.",
            suffix=suffix or path.name,
            known=", ".join(known),
        )
    return cast("_Format", import_module(f"codebook.formats.{MODULES[suffix]}"))


__all__ = ["READ", "WRITTEN", "Reading", "Written", "dump", "load"]
