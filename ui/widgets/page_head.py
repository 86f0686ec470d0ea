"""The head of a page: its title, how much is in it, and its buttons at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.labels import Elided, label

HEIGHT = 46


class PageHead(QWidget):
    """One line of 46 px; buttons are added at the right, in reading order."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(8)
        self._title = label(title, "title")
        self._subtitle = Elided("", "secondary")
        self._row.addWidget(self._title)
        self._row.addWidget(self._subtitle, 1)

    def set_title(self, title: str) -> None:
        """Set the title."""
        self._title.setText(title)

    def set_subtitle(self, text: str) -> None:
        """Set what stands behind the title in quieter ink; it gives way first."""
        self._subtitle.set_whole(text)

    def add(self, widget: QWidget) -> None:
        """Add a button or another small widget at the right."""
        self._row.addWidget(widget)
