"""The one place where positions in Qt's UTF-16 and code points of Python's text meet."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Both counts of the positions in one text; without astral characters they are the same."""

    def __init__(self, text: str) -> None:
        # The n-th astral character stands at points[n] in code points and at units[n] in UTF-16.
        self._points = [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [point + extra for extra, point in enumerate(self._points)]

    def to_qt(self, point: int) -> int:
        """Return the position in UTF-16 units of a position in code points."""
        return point + bisect_left(self._points, point)

    def from_qt(self, unit: int) -> int:
        """Return the position in code points of a position in UTF-16 units.

        A position inside a surrogate pair, where no text can be cut, is that of its character.
        """
        before = bisect_left(self._units, unit)
        if before and unit == self._units[before - 1] + 1:
            return self._points[before - 1]
        return unit - before


def in_units(text: str) -> str:
    """Return a stand-in of a text with one character for every UTF-16 unit."""
    return text if text.isascii() else _ASTRAL.sub("\ufffd\ufffd", text)
