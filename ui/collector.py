"""Python's collection of unused objects, in the window's thread only.

Left to itself Python collects in whatever thread makes the next object. A widget that is part of a
cycle would then be destroyed by a thread of background work, which Qt does not bear: the window
crashes some time later, at an innocent place.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 200  # milliseconds between two looks
THRESHOLDS = (20_000, 20, 50)  # whole collections less often: each may take longer than a frame


class Collector(QObject):
    """Takes the place of Python's own collecting as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.set_threshold(*THRESHOLDS)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY)

    def look(self) -> None:
        """Collect what is due, the youngest objects first."""
        due = -1
        for generation, (count, most) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        ):
            if count <= most:
                break
            due = generation
        if due >= 0:
            gc.collect(due)
