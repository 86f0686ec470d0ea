"""Reading a file whole; what goes wrong is a sentence that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codebook.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path


def read_file(path: Path, most: int) -> bytes | None:
    """Return the bytes of a file, None where it is larger than `most` bytes.

    Raises KnownError where it is missing, a folder, or cannot be read.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe or a device would never end
            raise OSError(path.name)
        return None if path.stat().st_size > most else path.read_bytes()
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: Exception) -> KnownError:
    """Return the sentence for what the system said when the file was to be read."""
    name = path.name or str(path.absolute())
    if isinstance(error, FileNotFoundError):
        return KnownError(
            "{file} is no longer there. Look where it was moved to, then choose it again.",
            file=name,
        )
    if not isinstance(error, ValueError) and path.is_dir():
        return KnownError("{file} is a folder. Choose the files inside it.", file=name)
    if isinstance(error, PermissionError):
        return KnownError(
            "{file} may not be opened by you, or another program holds it. Close it there or copy "
            "it to your documents, then try again.",
            file=name,
        )
    return KnownError(
        "{file} could not be read from the disk. Copy it to this computer, then try again.",
        file=name,
    )
