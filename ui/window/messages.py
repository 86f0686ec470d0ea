"""What the window says across its pages: bars for what went wrong, one for each sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout

from qualcode.language import tell
from ui import errors, language
from ui.widgets.bars import MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from codebook.errors import KnownError


class Messages(QObject):
    """Shows bars in `column`, above the page, and listens to what reached the top."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        errors.reporter.bug.connect(self._show_bug)
        errors.reporter.known.connect(self._show_known_here)

    def show(self, kind: str, sentence: str) -> MessageBar:
        """Show a bar; `kind` is "error", "warning" or "done"."""
        for bar in self.bars():
            if bar.sentence() == sentence:
                return bar
        bar = MessageBar(kind, sentence)
        self.column.addWidget(bar)
        bar.show()
        return bar

    def bars(self) -> list[MessageBar]:
        """Return the bars in sight."""
        items = (self.column.itemAt(number) for number in range(self.column.count()))
        found = (item.widget() for item in items if item is not None)
        return [bar for bar in found if isinstance(bar, MessageBar) and not bar.isHidden()]

    def show_error(self, error: KnownError) -> MessageBar:
        """Show what a known error says."""
        return self.show("error", tell(error, language.current()))

    def show_blocked(self, error: KnownError, again: Callable[[], object]) -> None:
        """Show why an edit could not be written just now, with a button that tries it again."""
        before = {id(bar) for bar in self.bars()}
        bar = self.show_error(error)
        if id(bar) in before:
            return  # the same sentence for a second edit: its button does the first

        def retry() -> None:
            bar.shut()
            again()

        bar.add_button(self.tr("Try again"), retry)

    def clear(self) -> None:
        """Take every bar away."""
        for bar in self.bars():
            bar.shut()

    def _show_known_here(self, error: KnownError) -> None:
        if self._window.isActiveWindow() or len(QApplication.topLevelWidgets()) == 1:
            self.show_error(error)

    def _show_bug(self, details: str) -> None:
        if not self._window.isVisible():
            return
        sentence = self.tr(
            "Something in the program broke. Your work is saved. Send us the details, please."
        )
        known = [bar.sentence() for bar in self.bars()]
        bar = self.show("error", sentence)
        if sentence not in known:
            bar.add_button(
                self.tr("Copy details"), lambda: QGuiApplication.clipboard().setText(details)
            )
