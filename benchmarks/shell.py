"""Times what every page shares: switching pages, the palette, the longest silence of a session."""

from __future__ import annotations

import gc
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
    # Not the very slowest: the machine's other work is in that one.
    typical = [statistics.median(time for time, of in again if of == key) for key in keys]
    rows.append(("page switch, the slowest page", max(typical)))
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


def memory(window: Any, app: Any) -> list[tuple[str, float]]:
    """Go round all pages, an interview and the palette, again and again; MB held."""
    import psutil
    from PySide6.QtCore import QEvent

    from projects.queries import transcripts
    from ui import pages

    process = psutil.Process()
    guids = [row.guid for row in window.workspace.ask(transcripts.rows)]

    def rounds(number: int) -> float:
        for turn in range(number):
            for entry in pages.PAGES:
                _shown(window, entry.key)
                app.processEvents()
            window.go("code", {"transcript": guids[turn % min(len(guids), 10)]})
            window.show_palette()
            app.processEvents()
            window.show_palette()
            app.processEvents()
            # Without a running loop, what is to be deleted later would stay.
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        return process.memory_info().rss / 1e6

    early = rounds(10)
    late = rounds(30)
    return [
        ("memory after 10 rounds of all pages, MB", early),
        ("memory after 40 rounds of all pages, MB", late),
        ("memory, 40 rounds over 10, MB", late - early),
    ]


def _timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - start)
