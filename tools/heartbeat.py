"""Tells how long the window's thread was ever busy without looking at the event loop.

A timer beats every few milliseconds; the longest time between two beats is the longest moment in
which no key and no click would have been answered.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5


class Heartbeat(QObject):
    """Beats while it runs; `worst` is the longest silence in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.worst = 0.0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to listen, with nothing heard yet."""
        self.worst = 0.0
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> float:
        """End, and return the longest silence in seconds; the last beat counts too."""
        self._beat()
        self._timer.stop()
        return self.worst

    def _beat(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, now - self._last - BEAT_MS / 1000)
        self._last = now
