"""Icons: Phosphor glyphs drawn in the colour of a token, in the theme of the moment.

The glyphs come from the Phosphor font file that QtAwesome ships. QtAwesome itself registers all
its fonts (180 ms at the start); taking the outlines from the one file costs 10 ms.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap, QRawFont
from PySide6.QtWidgets import QApplication
from typing_extensions import override

import resources
from ui import theme

_EM = 256.0  # font pixels in which the outlines are read


@cache
def _font() -> tuple[QRawFont, dict[str, str]]:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("qtawesome")
    folder = Path(spec.origin).parent / "fonts"
    charmap = next(folder.glob("phosphor-charmap-*.json"))
    font = next(folder.glob("phosphor-[0-9]*.ttf"))
    names: dict[str, str] = json.loads(charmap.read_text(encoding="utf-8"))
    return QRawFont(str(font), _EM), names


@cache
def _outline(name: str) -> QPainterPath:
    font, names = _font()
    glyph = font.glyphIndexesForString(chr(int(names[name], 16)))[0]
    path = font.pathForGlyph(glyph)
    path.translate(0, font.ascent())
    return path


def exists(name: str) -> bool:
    """Tell whether there is an icon of that name ("tag", "quotes-fill")."""
    return name in _font()[1]


def paint(painter: QPainter, rect: QRect | QRectF, name: str, colour: str | QColor) -> None:
    """Draw an icon into a square; `colour` is a token's name or a colour."""
    area = QRectF(rect)
    size = min(area.width(), area.height())
    fill = colour if isinstance(colour, QColor) else getattr(theme.current(), colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.center().x() - size / 2, area.center().y() - size / 2)
    painter.scale(size / _EM, size / _EM)
    painter.fillPath(_outline(name), fill)
    painter.restore()


class _Engine(QIconEngine):
    """Draws at the moment of painting, so that a new theme needs nothing but a repaint."""

    def __init__(self, name: str, token: str, on_token: str, on_name: str) -> None:
        super().__init__()
        self._parts = (name, token, on_token, on_name)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name, token, on_token, on_name = self._parts
        if state == QIcon.State.On:
            name, token = on_name, on_token
        paint(painter, rect, name, "disabled" if mode == QIcon.Mode.Disabled else token)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return result

    @override
    def clone(self) -> QIconEngine:
        return _Engine(*self._parts)


class _Swatch(QIconEngine):
    """The square of a code, in the colours of the moment."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height()) * 12 / 14
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.code_colours(self._colour).solid)
        painter.drawRoundedRect(area, side / 4, side / 4)
        painter.restore()

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return result

    @override
    def clone(self) -> QIconEngine:
        return _Swatch(self._colour)


def swatch(colour: str) -> QIcon:
    """Return the square of a code colour ("#RRGGBB") as an icon that follows the theme."""
    return QIcon(_Swatch(colour))


def icon(name: str, token: str = "ink2", on_token: str = "", on_name: str = "") -> QIcon:
    """Return an icon that follows the theme by itself.

    `on_token` and `on_name` are colour and glyph while the action or button is checked. Raises
    KeyError where there is no such icon: here, and not when it is first painted.
    """
    if not exists(name) or (on_name and not exists(on_name)):
        raise KeyError(name)
    return QIcon(_Engine(name, token, on_token or token, on_name or name))


def pixmap(name: str, token: str | QColor = "ink2", size: int = 16) -> QPixmap:
    """Return a picture of an icon, `size` device-independent px; it does not follow the theme."""
    app: Any = QApplication.instance()
    ratio = float(app.devicePixelRatio()) if app is not None else 1.0
    result = QPixmap(round(size * ratio), round(size * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    paint(painter, QRectF(0, 0, size, size), name, token)
    painter.end()
    return result


@cache
def app_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(Path(resources.__file__).parent / "icons" / "qualcode.svg"))
