"""SubRip captions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qualcode.importers.formats.captions import read_captions

if TYPE_CHECKING:
    from qualcode.importers.raw import RawText


def read(name: str, data: bytes) -> RawText:
    """Read a SubRip file."""
    return read_captions(name, data, "srt")
