"""Offers at the opening of a project what could not be saved when it was closed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.memos_page import rescue
from ui.memos_page.words import beginning

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.memos_page.rescue import Draft
    from ui.widgets.bars import MessageBar


def offer(window: MainWindow) -> None:
    """Show a bar for each memo of which a copy was kept for the project in the window."""
    if window.workspace is None:
        return
    for draft in rescue.kept(window.workspace.project.path):
        told = QCoreApplication.translate(
            "RescuedMemo", "The memo “{memo}” could not be saved last time. Its words were kept."
        )
        bar = window.show_bar("warning", told.format(memo=beginning(draft.title, draft.text)))
        go_on = QCoreApplication.translate("RescuedMemo", "Write on")
        forget = QCoreApplication.translate("RescuedMemo", "Throw away")
        bar.add_button(go_on, partial(_take_back, window, draft, bar))
        bar.add_button(forget, partial(_throw_away, window, draft, bar))


def _take_back(window: MainWindow, draft: Draft, bar: MessageBar) -> None:
    bar.hide()
    bar.deleteLater()
    if window.workspace is not None:
        window.workspace.go("memos", kept=draft.key)


def _throw_away(window: MainWindow, draft: Draft, bar: MessageBar) -> None:
    bar.hide()
    bar.deleteLater()
    if window.workspace is not None:
        rescue.drop(window.workspace.project.path, draft)
