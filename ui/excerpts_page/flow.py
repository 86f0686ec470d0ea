"""Widgets side by side, on a second line where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Flow(QWidget):
    """Lays its widgets out by their size hints.

    Those added as `end` stand at the right of the line, and go where it has no room for them.
    """

    def __init__(self, gap: int = 8, line_gap: int = 6) -> None:
        super().__init__()
        self._gap, self._line_gap = gap, line_gap
        self._items: list[tuple[QWidget, bool]] = []
        self._gone: set[QWidget] = set()
        self._busy = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add(self, widget: QWidget, *, end: bool = False) -> None:
        """Add a widget."""
        widget.setParent(self)
        self._items.append((widget, end))
        widget.installEventFilter(self)

    def lay_out(self) -> None:
        """Put every widget in its place."""
        if self._busy:
            return
        self._busy = True
        self._place()
        self._busy = False

    def _lines(self) -> list[list[tuple[QWidget, bool, QSize]]]:
        """Share the widgets out over lines, with the size each of them gets."""
        lines: list[list[tuple[QWidget, bool, QSize]]] = [[]]
        x = 0
        for widget, end in self._items:
            if widget.isHidden() and widget not in self._gone:
                continue
            size = widget.sizeHint().expandedTo(widget.minimumSize())
            room = self.width() - x
            least = widget.minimumSizeHint().expandedTo(widget.minimumSize()).width()
            if x and least <= room < size.width():
                size.setWidth(room)
            full = x > 0 and size.width() > room
            if end:
                (self._gone.add if full else self._gone.discard)(widget)
                widget.setHidden(full)
                if full:
                    continue
            elif full:
                lines.append([])
                x = 0
            lines[-1].append((widget, end, size))
            x += size.width() + self._gap
        return lines

    def _place(self) -> None:
        y = 0
        for line in self._lines():
            height = max((size.height() for _, _, size in line), default=0)
            left, right = 0, self.width()
            for widget, end, size in line:
                width = min(size.width(), self.width())
                at = right - width if end and len(line) > 1 else left
                widget.setGeometry(at, y + (height - size.height()) // 2, width, size.height())
                if end:
                    right -= width + self._gap
                else:
                    left += width + self._gap
            y += height + self._line_gap
        height = max(y - self._line_gap, 1)
        if height != self.height():
            self.setFixedHeight(height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest)
        if event.type() in kinds:
            self.lay_out()
        return False
