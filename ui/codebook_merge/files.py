"""Codebook files in the window: which can be opened, which can be written, and writing them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from codebook import formats
from ui import language

if TYPE_CHECKING:
    from codebook.errors import Message
    from codebook.model import Codebook

PROJECT = ".qualcode"
translate = QCoreApplication.translate


def read_filter(*, projects: bool = False) -> str:
    """Return the filter of a file dialog that opens codebooks."""
    endings = (*formats.READ, PROJECT) if projects else formats.READ
    patterns = " ".join(f"*{suffix}" for suffix in endings)
    return f"{translate('CodebookFiles', 'Codebooks')} ({patterns})"


def write_filters() -> dict[str, str]:
    """Return suffix -> filter of a file dialog that saves a codebook, what most want first."""
    names = {
        ".docx": translate("CodebookFiles", "Word document"),
        ".xlsx": translate("CodebookFiles", "Excel workbook"),
        ".csv": translate("CodebookFiles", "Table of text (CSV)"),
        ".qdc": translate("CodebookFiles", "For other programs (REFI-QDA)"),
        ".json": translate("CodebookFiles", "Complete, for other qualcode projects"),
    }
    return {suffix: f"{names[suffix]} (*{suffix})" for suffix in formats.WRITTEN}


def chosen_path(name: str, wanted: str) -> Path:
    """Return the path of a file dialog with the ending of the filter that was chosen."""
    path = Path(name)
    if path.suffix.lower() in formats.WRITTEN:
        return path
    ending = next((each for each, text in write_filters().items() if text == wanted), ".docx")
    return path.with_name(path.name + ending)


def write(book: Codebook, path: Path) -> tuple[Message, ...]:
    """Write a codebook in the format its ending asks for; returns what the format cannot hold.

    Raises KnownError where it cannot be written; the file that was there stays then.
    """
    written = formats.dump(book, path.suffix.lower(), language.current())
    save(written.data, path)
    return written.lost


def save(data: bytes, path: Path) -> None:
    """Write a file whole or not at all. Raises KnownError."""
    from qualcode.exports.files import replacing  # noqa: PLC0415 - not needed before

    with replacing(path) as scratch:
        scratch.write_bytes(data)


def readable(path: Path) -> bool:
    """Tell whether a file may be a codebook, by its ending."""
    return path.suffix.lower() in formats.READ
