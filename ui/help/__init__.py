"""The help: shipped pages in both languages, read in a window of its own, without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.help.reader import HelpWindow


def open_help(window: QWidget, topic: str = "") -> HelpWindow:
    """Show the help beside a window, once for each window, at a topic or at the key of a page.

    Without a topic the reader stays where she was, or begins with the first steps.
    """
    from PySide6.QtCore import Qt  # noqa: PLC0415 - not needed before somebody asks

    from ui.help.reader import HelpWindow  # noqa: PLC0415

    owner = window.window()
    found = owner.findChild(HelpWindow)
    reader = found if found is not None else HelpWindow(owner)
    reader.show_topic(topic)
    reader.setWindowState(reader.windowState() & ~Qt.WindowState.WindowMinimized)
    reader.show()
    reader.activateWindow()
    return reader
