"""Fields of signs: the colour of a code and its number key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui import fonts, icons, language, theme
from ui.code_page.code_menu import DIGITS
from ui.code_page.drawing import CENTRE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from projects.records import CodeRecord

_SWATCH = 26
_COLUMNS = 12


def colours_of(codes: Iterable[CodeRecord], without: Collection[str]) -> dict[str, list[str]]:
    """Return "#rrggbb" -> the names of the codes that have it, `without` those of some guids."""
    found: dict[str, list[str]] = {}
    for code in codes:
        if code.guid not in without:
            found.setdefault(code.colour.lower(), []).append(code.name)
    return found


class Palette(QWidget):
    """The 24 code colours; chosen by mouse, or by arrows. Those in use have a dot."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._colours = [colour.lower() for colour in theme.palette_colours()]
        self._value = ""
        self._used: Mapping[str, Sequence[str]] = {}
        rows = -(-len(self._colours) // _COLUMNS)
        self.setFixedSize(QSize(_COLUMNS * _SWATCH, rows * _SWATCH))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._say()

    def value(self) -> str:
        """Return the chosen colour, "#rrggbb", "" where several codes differ."""
        return self._value

    def set_value(self, colour: str) -> None:
        """Choose a colour without a signal."""
        self._value = colour.lower()
        self._say()
        self.update()

    def set_used(self, used: Mapping[str, Sequence[str]]) -> None:
        """Say which colours other codes have: "#rrggbb" -> their names."""
        self._used = used
        self.update()

    def words(self, colour: str) -> str:
        """Return what a colour is called and which codes have it."""
        name = theme.colour_name(colour, language.current())
        users = self._used.get(colour, ())
        if not name or not users:
            return name
        shown = ", ".join(users[:4]) + (", …" if len(users) > 4 else "")
        return self.tr("{colour}: {codes}").format(colour=name, codes=shown)

    def _say(self) -> None:
        name = theme.colour_name(self._value, language.current())
        self.setAccessibleName(self.tr("Colour: {name}").format(name=name or self._value))

    def _at(self, event: QMouseEvent) -> str:
        column, row = int(event.position().x()) // _SWATCH, int(event.position().y()) // _SWATCH
        place = row * _COLUMNS + column
        inside = 0 <= column < _COLUMNS and 0 <= place < len(self._colours)
        return self._colours[place] if inside else ""

    def _choose(self, colour: str) -> None:
        if colour and colour != self._value:
            self.set_value(colour)
            self.chosen.emit(colour)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setToolTip(self.words(self._at(event)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_COLUMNS,
            Qt.Key.Key_Down: _COLUMNS,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = self._colours.index(self._value) + step if self._value in self._colours else 0
        if 0 <= place < len(self._colours):
            self._choose(self._colours[place])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, colour in enumerate(self._colours):
            left, top = place % _COLUMNS * _SWATCH, place // _COLUMNS * _SWATCH
            colours = theme.code_colours(colour)
            area = QRectF(left + 4, top + 4, _SWATCH - 8, _SWATCH - 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.solid)
            painter.drawRoundedRect(area, 4, 4)
            if colour == self._value:
                icons.paint(painter, area.adjusted(2, 2, -2, -2), "check", colours.on)
                ring = look.focus if self.hasFocus() else look.control
                painter.setPen(QPen(ring, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), 6, 6)
            elif self._used.get(colour):
                painter.setBrush(colours.on)
                painter.drawEllipse(area.center(), 2.5, 2.5)
        if self.hasFocus() and self._value not in self._colours:
            painter.setPen(QPen(look.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class KeyField(QWidget):
    """The ten number keys in a row; a digit, a click or the arrows choose, Delete takes it away.

    `chosen(key)`, "" for none.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._value = ""
        self._holders: Mapping[str, str] = {}
        self.setFixedSize(QSize(len(DIGITS) * _SWATCH, _SWATCH + 2))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._say()

    def value(self) -> str:
        """Return the chosen digit, "" without one."""
        return self._value

    def set_value(self, key: str) -> None:
        """Choose a digit without a signal."""
        self._value = key
        self._say()
        self.update()

    def set_holders(self, holders: Mapping[str, str]) -> None:
        """Say which other codes hold a key: digit -> name."""
        self._holders = holders
        self.update()

    def words(self, digit: str) -> str:
        """Return what a click on a digit would do."""
        if not digit:
            return ""
        if digit == self._value:
            return self.tr("Take the number key away")
        holder = self._holders.get(digit)
        if holder:
            return self.tr("{digit} is the key of {code} now").format(digit=digit, code=holder)
        return self.tr("{digit} is free").format(digit=digit)

    def _say(self) -> None:
        self.setAccessibleName(
            self.tr("Number key: {key}").format(key=self._value or self.tr("none"))
        )

    def _at(self, event: QMouseEvent) -> str:
        place = int(event.position().x()) // _SWATCH
        return DIGITS[place] if 0 <= place < len(DIGITS) else ""

    def _choose(self, key: str) -> None:
        if key != self._value:
            self.set_value(key)
            self.chosen.emit(key)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        digit = self._at(event)
        if digit:
            self._choose("" if digit == self._value else digit)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setToolTip(self.words(self._at(event)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.text() and event.text() in DIGITS:
            self._choose(event.text())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose("")
        elif step is not None:
            place = DIGITS.index(self._value) + step if self._value else 0
            if 0 <= place < len(DIGITS):
                self._choose(DIGITS[place])
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, digit in enumerate(DIGITS):
            area = QRectF(place * _SWATCH + 2.5, 2.5, _SWATCH - 5, _SWATCH - 4)
            chosen, held = digit == self._value, digit in self._holders
            painter.setPen(QPen(look.accent if chosen else look.lineStrong, 1))
            painter.setBrush(look.accent if chosen else look.hover if held else look.paper)
            painter.drawRoundedRect(area, 3, 3)
            painter.setFont(fonts.font(12, bold=chosen))
            painter.setPen(look.onAccent if chosen else look.ink3 if held else look.ink)
            painter.drawText(area, CENTRE, digit)
        if self.hasFocus():
            painter.setPen(QPen(look.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
