"""Rows of Qt's own list widget."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QListWidgetItem


def added(to: QListWidget, words: str) -> QListWidgetItem:
    """Return a new last row, made by the list itself.

    An item that Python made is freed before the list's `clear` is done with it (PySide 6.11): now
    and then the program crashed.
    """
    to.addItem(words)
    return to.item(to.count() - 1)
