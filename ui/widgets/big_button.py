"""The large buttons of the start page: an icon, a title, what it does, and its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui import fonts, icons, theme

HEIGHT = 59


class BigButton(QAbstractButton):
    """A button of two lines; the primary one is filled with the accent."""

    def __init__(
        self, icon: str, key: str = "", *, primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self._primary = primary
        self._second = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, title: str, second: str) -> None:
        """Set both lines."""
        self.setText(title)
        self._second = second
        self.setAccessibleName(title)
        self.setAccessibleDescription(second)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(352, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = self._fill()
        painter.setBrush(fill)
        painter.setPen(QPen(fill if self._primary else look.line, 1))
        painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = look.onAccent if self._primary else look.focus
            painter.setPen(QPen(ring, 2))
            inset = 3.0 if self._primary else 0.5
            painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 5, 5)
        ink = look.onAccent if self._primary else look.ink
        quiet = look.onAccent if self._primary else look.ink2
        tint = "onAccent" if self._primary else "accent"
        icons.paint(painter, QRectF(15, area.center().y() - 10, 20, 20), self._icon, tint)
        self._paint_words(painter, ink, quiet)
        painter.end()

    def _fill(self) -> QColor:
        look = theme.current()
        if self._primary:
            if self.isDown():
                return look.accentPressed
            return look.accentHover if self.underMouse() else look.accent
        if self.isDown():
            return look.pressed
        return look.hover if self.underMouse() else look.paper

    def _paint_words(self, painter: QPainter, ink: QColor, quiet: QColor) -> None:
        right = self.width() - 15
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.font(12))
        if self._key:
            painter.setPen(quiet)
            wide = painter.fontMetrics().horizontalAdvance(self._key)
            place = QRectF(right - wide - 1, 0, wide + 2, self.height())
            painter.drawText(place, flags, self._key)
            right -= wide + 10
        painter.setPen(quiet)
        elide = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(self._second, elide, right - 51)
        painter.drawText(QRectF(51, 30, right - 51, 18), flags, words)
        painter.setFont(fonts.font(14, bold=True))
        painter.setPen(ink)
        words = painter.fontMetrics().elidedText(self.text(), elide, right - 51)
        painter.drawText(QRectF(51, 11, right - 51, 20), flags, words)
