"""The heights of many rows: guessed at first, measured when they come into sight."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Heights:
    """Where rows stand one below the other, in px; a measured height replaces a guessed one."""

    def __init__(self, guessed: Sequence[int] = ()) -> None:
        self._heights = list(guessed)
        self._measured = bytearray(len(self._heights))
        self._tops = [0, *accumulate(self._heights)]

    def __len__(self) -> int:
        return len(self._heights)

    def total(self) -> int:
        """Return the height of all rows."""
        return self._tops[-1]

    def top(self, row: int) -> int:
        """Return where a row begins."""
        return self._tops[row]

    def height(self, row: int) -> int:
        """Return how high a row is."""
        return self._heights[row]

    def row_at(self, y: int) -> int:
        """Return the row at a height, the nearest one outside; -1 without rows."""
        return min(max(bisect_right(self._tops, y) - 1, 0), len(self._heights) - 1)

    def forget(self, row: int) -> None:
        """Measure a row again when it is seen next."""
        self._measured[row] = 0

    def measure(self, top: int, bottom: int, measured: Callable[[int], int]) -> bool:
        """Measure the rows between two heights; tells whether any stands elsewhere now."""
        if not self._heights:
            return False
        moved = False
        row = self.row_at(top)
        y = self._tops[row]
        while row < len(self._heights) and y < bottom:
            if not self._measured[row]:
                self._measured[row] = 1
                height = measured(row)
                moved = moved or height != self._heights[row]
                self._heights[row] = height
            y += self._heights[row]
            row += 1
        if moved:
            self._tops = [0, *accumulate(self._heights)]
        return moved
