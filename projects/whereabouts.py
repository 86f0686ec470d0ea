"""Whether the file of an open project is still the one that was opened."""

from __future__ import annotations

import os
from pathlib import Path

from codebook.errors import KnownError

Identity = tuple[int, int]


def identity(path: Path) -> Identity | None:
    """Return what tells a file from another one of the same name, None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def trouble(path: Path, opened: Identity | None) -> KnownError | None:
    """Tell what became of a file since it was opened as `opened`; None while all is well.

    A system that lets an open file be moved or deleted goes on writing to it, where nobody
    will find it: so this is asked before every edit. It costs one look at the folder.
    """
    now = identity(path)
    if now is None:
        if not path.parent.is_dir():
            return KnownError(
                "The folder of {file} cannot be reached. Connect the drive again, or save a copy"
                " in another place.",
                file=path.name,
            )
        return KnownError(
            "{file} is not in its folder any more. Put it back, or save a copy in another place.",
            file=path.name,
        )
    # Windows keeps others from replacing an open file, and some of its drives number files anew.
    if os.name != "nt" and now != opened:
        return KnownError(
            "Another file has taken the place of {file} while it was open. Save a copy of what is"
            " shown here in another place.",
            file=path.name,
        )
    return None
