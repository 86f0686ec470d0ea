"""Times what every page shares: switching pages, the palette, the longest silence of a session."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

from tools.heartbeat import Heartbeat

LETTERS = "pendamping"


def measure(window: Any, app: Any, settle: Callable[[], None]) -> list[tuple[str, float]]:
    """Return rows of name and milliseconds; the window has a project open."""
    return [
        *_pages(window, settle),
        *_palette(window, settle),
        ("worst UI call in a scripted session", _session(window, app, settle)),
    ]


def _pages(window: Any, settle: Callable[[], None]) -> list[tuple[str, float]]:
    """Time each page for the first time, and when it was there before: until it is painted."""
    from ui import pages

    rows = []
    keys = [entry.key for entry in pages.PAGES]
    for key in keys:
        if window.page(key) is None:
            rows.append((f"page {key}, made", _timed(lambda key=key: _shown(window, key))))
            settle()
    again = []
    for key in keys * 3:
        again.append((_timed(lambda key=key: _shown(window, key)), key))
        settle()
    rows.append(("page switch, median", statistics.median(time for time, _ in again)))
    slowest = max(again)
    rows.append((f"page switch, slowest ({slowest[1]})", slowest[0]))
    return rows


def _shown(window: Any, key: str) -> None:
    window.show_page(key)
    window.body().repaint()


def _palette(window: Any, settle: Callable[[], None]) -> list[tuple[str, float]]:
    from PySide6.QtTest import QTest

    from ui.palette.palette import CommandPalette

    def opened() -> None:
        window.show_palette()
        window.findChild(CommandPalette).repaint()

    first = _timed(opened)
    settle()
    palette = window.findChild(CommandPalette)

    def letter(typed: str) -> None:
        QTest.keyClicks(palette.field, typed)
        palette.repaint()

    times = []
    for typed in LETTERS:
        times.append(_timed(lambda typed=typed: letter(typed)))
        settle()
    palette.close_popup()
    settle()
    return [("palette opens", first), ("palette, a letter, slowest", max(times))]


def _session(window: Any, app: Any, settle: Callable[[], None]) -> float:
    """Walk through pages, palette, keys and settings as a hand would; milliseconds."""
    from ui import pages
    from ui.dialogs.settings_dialog import show_settings

    heart = Heartbeat()
    heart.start()
    for entry in pages.PAGES:
        window.show_page(entry.key)
        settle()
        window.show_keys()
        settle()
        window.show_keys()
    window.show_palette()
    settle()
    window.show_palette()
    dialog = show_settings(window)
    settle()
    dialog.reject()
    window.show_page("code")
    app.processEvents()
    return 1000 * heart.stop()


def _timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - start)
