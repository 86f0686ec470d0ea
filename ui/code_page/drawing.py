"""What rows and cards of this page are drawn of: dots, number keys, typed letters, avatars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from typing_extensions import override

from ui import fonts, icons, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

DOT = 10
KEY = 17
ROW = 24
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignCenter


def back(painter: QPainter, area: QRect, *, selected: bool, over: bool, focused: bool) -> None:
    """Paint the ground of a row in its state."""
    look = theme.current()
    if selected:
        painter.fillRect(area, look.accentTint)
    elif over:
        painter.fillRect(area, look.hover)
    if focused:
        painter.setPen(QPen(look.focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(1, 1, -1, -1))


def dot(painter: QPainter, left: float, middle: float, colour: str, size: int = DOT) -> None:
    """Paint the square dot of a code around the height `middle`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.code_colours(colour).solid)
    painter.drawRoundedRect(QRectF(left, middle - size / 2, size, size), 2.5, 2.5)
    painter.restore()


def key(painter: QPainter, right: float, middle: float, text: str) -> float:
    """Paint a number key that ends at `right`; returns its left edge."""
    look = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = fonts.font(11)
    width = max(KEY, round(QFontMetricsF(font).horizontalAdvance(text)) + 10)
    area = QRectF(right - width + 0.5, middle - 7.5, width - 1, 16)
    painter.setPen(QPen(look.lineStrong, 1))
    painter.setBrush(look.paper)
    painter.drawRoundedRect(area, 3, 3)
    painter.setPen(look.ink2)
    painter.setFont(font)
    painter.drawText(area, CENTRE, text)
    painter.restore()
    return right - width


def caret(painter: QPainter, left: float, middle: float, *, opened: bool) -> None:
    """Paint the caret that folds a row."""
    name = "caret-down" if opened else "caret-right"
    icons.paint(painter, QRectF(left, middle - 6, 12, 12), name, "ink2")


def tick(painter: QPainter, area: QRectF, *, ticked: bool) -> None:
    """Paint a checkbox of 14-16 px."""
    look = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.accent if ticked else look.control, 1))
    painter.setBrush(look.accent if ticked else look.paper)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if ticked:
        icons.paint(painter, area.adjusted(2, 2, -2, -2), "check", look.onAccent)
    painter.restore()


def marked(  # noqa: PLR0913 - a place, a text and how both look
    painter: QPainter,
    area: QRect,
    text: str,
    letters: Sequence[int],
    colour: QColor,
    *,
    pixels: int = fonts.TEXT,
) -> float:
    """Paint one line with some letters in 700 and underlined, elided; returns where it ends."""
    plain, strong = fonts.font(pixels), fonts.font(pixels, bold=True)
    strong.setWeight(strong.Weight.Bold)
    strong.setUnderline(True)
    metrics = QFontMetricsF(plain), QFontMetricsF(strong)
    if not letters:
        painter.setFont(plain)
        painter.setPen(colour)
        shown = metrics[0].elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, LEFT, shown)
        return area.left() + metrics[0].horizontalAdvance(shown)
    bold = set(letters)
    x = float(area.left())
    baseline = area.center().y() + 1 + (metrics[0].ascent() - metrics[0].descent()) / 2
    painter.setPen(colour)
    start = 0
    while start < len(text):
        stop = start
        while stop < len(text) and (stop in bold) == (start in bold):
            stop += 1
        which = start in bold
        room = area.right() - x
        piece = metrics[which].elidedText(text[start:stop], Qt.TextElideMode.ElideRight, room)
        painter.setFont(strong if which else plain)
        painter.drawText(QPointF(x, baseline), piece)
        x += metrics[which].horizontalAdvance(piece)
        if piece != text[start:stop]:
            break
        start = stop
    return x


def avatar(painter: QPainter, area: QRectF, initials: str) -> None:
    """Paint the round sign of a coder."""
    look = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.accentTint2)
    painter.drawEllipse(area)
    painter.setPen(look.ink)
    painter.setFont(fonts.font(10, bold=True))
    painter.drawText(area, CENTRE, initials)
    painter.restore()


def search_icon(field: QLineEdit) -> None:
    """Give a field the magnifying glass at its left, in the middle of its height."""
    field.addAction(icons.icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
    field.setProperty("search", "true")
    for part in field.findChildren(QToolButton):
        # Otherwise the rule of tool buttons moves the icon out of the middle.
        part.setStyleSheet("border: none; padding: 0; min-width: 0; min-height: 0;")


def clear_button(field: QLineEdit) -> None:
    """Give a field the button that empties it, with an icon of ours instead of Qt's."""
    field.setClearButtonEnabled(True)
    for action in field.findChildren(QAction, "_q_qlineeditclearaction"):
        action.setIcon(icons.icon("x"))


class Dot(QWidget):
    """The square dot of a code in a card or a chip."""

    def __init__(self, size: int = DOT) -> None:
        super().__init__()
        self._colour = ""
        self._size = size
        self.setFixedSize(size + 2, size + 2)

    def set_colour(self, colour: str) -> None:
        """Show the colour of a code."""
        self._colour = colour
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dot(painter, 1, self.height() / 2, self._colour, self._size)
        painter.end()


class KeyBadge(QWidget):
    """The number key of a code beside its name; takes no room without one."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = ""
        self._measure(text)

    def set_key(self, text: str) -> None:
        """Show a number key, "" for none."""
        self._measure(text)
        self.setVisible(bool(text))
        self.update()

    def _measure(self, text: str) -> None:
        self._text = text
        width = max(KEY, QFontMetricsF(fonts.font(11)).horizontalAdvance(text) + 10)
        self.setFixedSize(QSize(round(width), 18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        key(painter, self.width(), self.height() / 2, self._text)
        painter.end()


class Avatar(QWidget):
    """The round sign of a coder, with the name as tooltip."""

    def __init__(self, initials: str, name: str) -> None:
        super().__init__()
        self.setFixedSize(20, 20)
        self.show_coder(initials, name)

    def show_coder(self, initials: str, name: str) -> None:
        """Show another coder."""
        self._initials = initials
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        avatar(painter, QRectF(0, 0, 20, 20), self._initials)
        painter.end()
