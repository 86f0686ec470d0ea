"""The portrait strip: a transcript's codings line by line, which is also its scroll bar."""

from __future__ import annotations

from bisect import bisect_right
from math import ceil
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from projects.records import Span

WIDTH = 12
_PITCH = 3
_EDGE = 2


class Portrait(QWidget):
    """Rows of 2 px, 1 px apart, scaled to fit; a frame shows what the window shows."""

    wanted = Signal(int)  # canonical position to show in the middle
    wheeled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[int] = [0]
        self._end = 0
        self._asked: list[bool] = [True]
        self._spans: list[tuple[int, int, str]] = []
        self._colours: list[str] | None = None
        self._frame = (0, 0)
        self.setFixedWidth(WIDTH + 2 * _EDGE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Portrait of the codings"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def set_rows(self, blocks: Iterable[tuple[int, int, bool]], characters: int) -> None:
        """Set the text: start, end and "is a question" of every block; characters in a line."""
        self._rows, self._asked = [], []
        self._end = 0
        for start, end, asked in blocks:
            count = max(1, ceil((end - start) / characters))
            self._rows.extend(range(start, start + count * characters, characters))
            self._asked.extend([asked] * count)
            self._end = end
        if not self._rows:
            self._rows, self._asked = [0], [True]
        self._colours = None
        self.update()

    def set_codings(self, spans: Sequence[tuple[int, int, str]]) -> None:
        """Set the codings as start, end and stored colour."""
        self._spans = list(spans)
        self._colours = None
        self.update()

    def set_frame(self, span: Span) -> None:
        """Say which canonical stretch is in sight."""
        frame = self._row(span.start), self._row(max(span.end - 1, span.start))
        if frame != self._frame:
            self._frame = frame
            self.update()

    def _row(self, position: int) -> int:
        return max(bisect_right(self._rows, position) - 1, 0)

    def _bundle(self) -> int:
        """Return how many rows of text one row of the strip stands for."""
        room = max((self.height() - 2 * _EDGE) // _PITCH, 1)
        return max(1, ceil(len(self._rows) / room))

    def _pitch(self) -> float:
        bundles = ceil(len(self._rows) / self._bundle())
        return min(_PITCH, (self.height() - 2 * _EDGE) / max(bundles, 1))

    def colours(self) -> list[str]:
        """Return the stored colour of every row of the strip: "" uncoded, "?" a question."""
        bundle = self._bundle()
        count = ceil(len(self._rows) / bundle)
        weights: list[dict[str, int]] = [{} for _ in range(count)]
        for start, end, colour in self._spans:
            for row in range(self._row(start), self._row(max(end - 1, start)) + 1):
                row_end = self._rows[row + 1] if row + 1 < len(self._rows) else self._end
                shared = min(end, row_end) - max(start, self._rows[row])
                if shared > 0:
                    weight = weights[row // bundle]
                    weight[colour] = weight.get(colour, 0) + shared
        result = []
        for index, weight in enumerate(weights):
            asked = all(self._asked[index * bundle : (index + 1) * bundle])
            best = max(weight, key=lambda colour: weight[colour]) if weight else None
            result.append(best if best is not None else "?" if asked else "")
        return result

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH + 2 * _EDGE, 200)

    @override
    def resizeEvent(self, event: Any) -> None:
        self._colours = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        painter.fillRect(self.rect(), look.paper)
        if self._colours is None:
            self._colours = self.colours()
        pitch, tall = self._pitch(), 2 if self._pitch() >= _PITCH else 1
        for index, colour in enumerate(self._colours):
            if colour == "?":
                continue
            fill: QColor = look.line if not colour else theme.code_colours(colour).solid
            painter.fillRect(QRectF(_EDGE + 2, _EDGE + round(index * pitch), WIDTH - 4, tall), fill)
        bundle = self._bundle()
        top = _EDGE + self._frame[0] // bundle * pitch - 1
        bottom = _EDGE + (self._frame[1] // bundle + 1) * pitch + 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(QPen(look.accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = QRectF(0.75, max(top, 0.75), self.width() - 1.5, max(bottom - top, 8))
        painter.drawRoundedRect(frame, 3, 3)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(event.position().y())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._ask(event.position().y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheeled.emit(event)

    def _ask(self, y: float) -> None:
        row = int((y - _EDGE) / max(self._pitch(), 0.01)) * self._bundle()
        self.wanted.emit(self._rows[min(max(row, 0), len(self._rows) - 1)])
