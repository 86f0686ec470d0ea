"""Unused widgets are destroyed in the window's thread, whoever makes the next objects."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.app import Application


class Knot(QWidget):
    """A widget that refers to itself: only a collection frees it."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_a_thread_collects_nothing(qapp: Application) -> None:
    ended: list[str] = []
    knot = Knot()
    weakref.finalize(knot, lambda: ended.append(threading.current_thread().name))
    del knot

    def work() -> None:
        kept = [[number] for number in range(200_000)]
        assert len(kept) == 200_000

    thread = threading.Thread(target=work, name="work")
    thread.start()
    thread.join()
    assert ended == []
    qapp.collector.look()
    gc.collect()
    assert ended == [threading.current_thread().name]


def test_what_is_due_is_collected_while_the_window_waits(qapp: Application, qtbot: QtBot) -> None:
    assert not gc.isenabled()
    kept = [[number] for number in range(60_000)]
    qtbot.waitUntil(lambda: gc.get_count()[0] < 20_000, timeout=5_000)
    assert len(kept) == 60_000
    assert qapp.collector.parent() is qapp
