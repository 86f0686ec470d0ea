"""A codebook as plain text: one code a line, deeper by indentation, as people type lists."""

from __future__ import annotations

import re

from codebook.compare import FIELDS
from codebook.formats.csv_file import decode
from codebook.formats.reading import Line, Reading, nest, no_codes
from codebook.model import Codebook, new_guid

TAB = 4
_BULLET = re.compile(r"(?:[-*•–·▪◦]|\d+(?:\.\d+)*[.)]|[a-z][.)])\s+")
_PATH = re.compile(r"\s*>>\s*")


def load(name: str, data: bytes, language: str = "id") -> Reading:  # noqa: ARG001 - as all formats
    """Read codes from indented lines; "Peran >> Fasilitator" is a path. Bullets are left out.

    Raises KnownError where there are none.
    """
    lines: list[Line] = []
    above: list[tuple[int, tuple[str, ...]]] = []  # indentation and path of the lines above
    for raw in decode(data).replace("\r", "\n").split("\n"):
        line = raw.expandtabs(TAB)
        words = _BULLET.sub("", line.strip(), count=1).strip()
        if not words:
            continue
        indent = len(line) - len(line.lstrip())
        while above and above[-1][0] >= indent:
            above.pop()
        parent = above[-1][1] if above else ()
        path = (*parent, *(part for part in _PATH.split(words) if part))
        above.append((indent, path))
        lines.append(Line(path))
    if not lines:
        raise no_codes(name)
    codes, notes = nest(name, lines)
    untold = tuple(each for each in FIELDS if each != "name")
    book = Codebook(new_guid(), name.rsplit(".", 1)[0], codes=codes, untold=untold)
    return Reading(book, notes)
