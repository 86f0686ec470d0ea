"""Written whole or not at all: a new file takes the old one's place only when it is complete."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp

from codebook.errors import KnownError

FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary file beside `path`, moved into its place when the block ends without error.

    Raises KnownError where the folder is missing, the target may not be written or is open in
    another program, or the disk is full; the old file then stays as it was.
    """
    _refuse(path)
    scratch = None
    try:
        handle, name = mkstemp(prefix=".qualcode-", suffix=path.suffix, dir=path.parent)
        os.close(handle)
        scratch = Path(name)
        yield scratch
        _same_rights(scratch, path)
        scratch.replace(path)
    except OSError as error:
        raise unwritable(error, path) from error
    finally:
        if scratch is not None:
            scratch.unlink(missing_ok=True)


def _refuse(path: Path) -> None:
    """Raise KnownError for a target that could only fail after all the work is done."""
    if not path.parent.is_dir():
        raise KnownError(
            "The folder {folder} does not exist. Choose another folder for {file}.",
            folder=str(path.parent),
            file=path.name,
        )
    if path.is_dir():
        raise KnownError("{file} is a folder. Choose another name.", file=path.name)
    if path.exists() and not path.stat().st_mode & 0o222:
        raise KnownError(
            "The file {file} is read-only. Choose another name, or allow writing to it.",
            file=path.name,
        )


def _same_rights(scratch: Path, path: Path) -> None:
    """Give the new file the rights of the old one, or those any new file would get."""
    if path.exists():
        scratch.chmod(path.stat().st_mode & 0o777)
        return
    mask = os.umask(0)
    os.umask(mask)
    scratch.chmod(0o666 & ~mask)


def unwritable(error: OSError, path: Path) -> KnownError:
    """Return the sentence for what the system said when a file was to be written."""
    if error.errno in FULL:
        return KnownError(
            "The disk is full: {file} was not written. Make room, then save again.", file=path.name
        )
    if isinstance(error, PermissionError):
        return KnownError(
            "The file {file} is open in another program or may not be written. "
            "Close it there, then save again.",
            file=path.name,
        )
    return KnownError(
        "The file {file} could not be written there. Choose another place.", file=path.name
    )
