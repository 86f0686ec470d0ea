"""Reads interviews from files: first the text, then a guess at who speaks; nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

    from qualcode.importers.document import Draft
    from qualcode.importers.raw import RawText


def read_text(path: Path) -> RawText:
    """Return what a file says: canonical text, paragraphs, formatting, comments, warnings.

    Raises:
        KnownError: the file cannot be read, or holds nothing that could be.

    """
    from qualcode.importers.reading import read_text as read_file  # noqa: PLC0415

    return read_file(path)


def read(
    path: Path,
    *,
    interviewers: Sequence[str] = (),
    roles: Mapping[str, str] | None = None,
    labels: Collection[str] | None = None,
) -> Draft:
    """Return one interview as it would be imported: text, turns, speakers, roles, header fields.

    `interviewers`, `roles` and `labels` are corrections, see `guess.turns`. To correct a draft
    without reading its file again, keep the RawText and call `guess.turns` on it.

    Raises:
        KnownError: the file cannot be read, or holds nothing that could be.

    """
    from qualcode.importers import guess  # noqa: PLC0415

    return guess.turns(read_text(path), interviewers=interviewers, roles=roles, labels=labels)
