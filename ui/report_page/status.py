"""What the status bar says while the report is in front: its length, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui import language
from ui.widgets.buttons import button
from ui.widgets.labels import Elided, label


class ReportStatus(QWidget):
    """Pages and words, zoom with minus and plus; `zoom_wanted(int)` 1 or -1."""

    zoom_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._length = Elided("", "secondary")
        self._length.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._zoom = label("", "secondary")
        self.smaller = button("", "status", "minus")
        self.bigger = button("", "status", "plus")
        self.smaller.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self.bigger.clicked.connect(lambda: self.zoom_wanted.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        gap = QFrame()
        gap.setProperty("frame", "tick")
        gap.setFixedSize(1, 14)
        for widget in (self._length, gap, self._zoom, self.smaller, self.bigger):
            row.addWidget(widget)
        self._counts: tuple[int, int, bool] | None = None
        self._percent = 0
        self.retranslate()

    def set_length(self, pages: int, words: int, *, done: bool) -> None:
        """Show how long the report is; while it is not `done` there may be more pages."""
        self._counts = (pages, words, done)
        self.retranslate()

    def set_zoom(self, percent: int) -> None:
        """Show the zoom of the preview."""
        self._percent = percent
        self.retranslate()

    def words(self) -> str:
        """Return what is said about the length."""
        return self._length.whole()

    def retranslate(self) -> None:
        """Write every word anew."""
        for each, name, key in (
            (self.smaller, self.tr("Smaller"), "Ctrl+-"),
            (self.bigger, self.tr("Bigger"), "Ctrl++"),
        ):
            each.setAccessibleName(name)
            each.setToolTip(f"{name} ({key})")
        self._zoom.setText(self.tr("Preview {percent} %").format(percent=self._percent))
        if self._counts is None:
            return
        pages, words, done = self._counts
        if not done:
            self._length.set_whole(self.tr("Laying out page {number}").format(number=pages))
            return
        counted = [
            self.tr("%n page(s)", "", pages).replace(str(pages), language.number(pages), 1),
            self.tr("%n word(s)", "", words).replace(str(words), language.number(words), 1),
        ]
        self._length.set_whole(", ".join(counted))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
