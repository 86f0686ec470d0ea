"""The head of a page: its title, how much is in it, and its buttons at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.widgets.labels import Elided

HEIGHT = 46
_FEW = 56  # px
_TITLE = 260  # px that a title keeps; the end of a longer one may give way


class _Title(Elided):
    """As wide as it is; what is written by hand may be longer than any window."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "title")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), _TITLE), super().minimumSizeHint().height())


class PageHead(QWidget):
    """One line of 46 px; buttons are added at the right, in reading order."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(8)
        self._title = _Title(title)
        self._subtitle = _Subtitle("", "secondary")
        self._row.addWidget(self._title)
        self._row.addWidget(self._subtitle, 1)

    def set_title(self, title: str) -> None:
        """Set the title."""
        self._title.set_whole(title)

    def set_subtitle(self, text: str) -> None:
        """Set what stands behind the title in quieter ink; it gives way first."""
        self._subtitle.set_whole(text)

    def add(self, widget: QWidget) -> None:
        """Add a button or another small widget at the right."""
        self._row.addWidget(widget)


class _Subtitle(Elided):
    """Says nothing where there is room for a few letters only."""

    @override
    def _cut(self) -> None:
        super()._cut()
        if self.width() < _FEW and self.text() != self._whole:
            self.setText("")
