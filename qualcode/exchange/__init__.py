"""Studies that come from elsewhere and go elsewhere: other coders, other programs.

Every reader gives a `Study` (study.py), `arriving` plans what one brings into a project,
`edits.arrivals` does it, `ours` makes one of a project. To add a program, write a module with
`load(path) -> Study` and its line in `READERS`.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from codebook.errors import KnownError

if TYPE_CHECKING:
    from qualcode.exchange.study import Study

READERS = {
    ".qdpx": "qdpx_in", ".qde": "qdpx_in", ".qda": "qualcoder", ".sqlite3": "taguette",
}  # fmt: skip
"""Ending -> module that reads such a file or folder."""


def load(path: Path) -> Study:
    """Read another program's project. Raises KnownError where it is unknown or damaged."""
    module = READERS.get(path.suffix.lower())
    if module is None:
        raise KnownError(
            "qualcode does not know projects that end in “{suffix}”. It reads {known}.",
            suffix=path.suffix or path.name,
            known=", ".join(READERS),
        )
    if not path.exists():
        raise KnownError(
            "{file} is no longer there. Look where it was moved to, then choose it again.",
            file=path.name,
        )
    study: Study = import_module(f"qualcode.exchange.{module}").load(path)
    return study
