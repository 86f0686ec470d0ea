"""The codebooks that are shipped, and finding one by its name or file."""

from __future__ import annotations

from pathlib import Path

import resources
from codebook import formats
from codebook.errors import KnownError
from codebook.model import Codebook


def names() -> tuple[str, ...]:
    """Return the names of the shipped codebooks ("peran-pendamping-kube")."""
    return tuple(sorted(path.stem for path in resources.path("codebooks").glob("*.json")))


def load(name_or_file: str, language: str = "id") -> Codebook:
    """Return a shipped codebook by name, or one from a file.

    Raises KnownError where neither is there, or the file is not a codebook.
    """
    if name_or_file in names():
        return formats.load(resources.path("codebooks", f"{name_or_file}.json"), language).book
    path = Path(name_or_file)
    if path.suffix.lower() in formats.READ:
        return formats.load(path, language).book
    raise KnownError(
        "There is no codebook called “{name}”. There are: {known}; or name a codebook file.",
        name=name_or_file,
        known=", ".join(names()),
    )
