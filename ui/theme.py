"""The look: colours by name, code colours that stay readable, and one switch for the whole window.

The tokens are shipped in resources/look/tokens.json; contrast is that of WCAG 2.2, section 1.4.3.
"""
# The attributes of Theme carry the tokens' own names.
# ruff: noqa: N815

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

import resources

if TYPE_CHECKING:
    from collections.abc import Callable

MODES = ("system", "light", "dark")
_FOLDER = Path(resources.__file__).parent
_WHITE = QColor("#FFFFFF")
_BLACK = QColor("#14110D")


@dataclass(frozen=True)
class Theme:
    """One colour for every token, by the token's own name; `heat` runs from empty to most."""

    dark: bool
    paper: QColor
    panel: QColor
    chrome: QColor
    hover: QColor
    pressed: QColor
    line: QColor
    lineStrong: QColor
    control: QColor
    disabled: QColor
    ink3: QColor
    ink2: QColor
    ink: QColor
    accent: QColor
    accentHover: QColor
    accentPressed: QColor
    onAccent: QColor
    accentTint: QColor
    accentTint2: QColor
    selection: QColor
    focus: QColor
    good: QColor
    goodTint: QColor
    warn: QColor
    warnTint: QColor
    bad: QColor
    badTint: QColor
    add: QColor
    addTint: QColor
    rem: QColor
    remTint: QColor
    heat: tuple[QColor, ...]


@dataclass(frozen=True)
class CodeColours:
    """A code's colour: `solid` for lane and dot, `on` for text on it, `tint` behind the passage,
    `text` for its label on paper or on its tint.
    """

    solid: QColor
    on: QColor
    tint: QColor
    text: QColor


class Notifier(QObject):
    """Tells that the colours have changed; widgets that keep pixmaps or caches listen to it."""

    changed = Signal()


notifier = Notifier()
_state: dict[str, Any] = {"mode": "system", "dark": False, "follows": False}


def current() -> Theme:
    """Return the theme in use."""
    return themes()[bool(_state["dark"])]


def mode() -> str:
    """Return the chosen mode, one of MODES."""
    return str(_state["mode"])


@cache
def _tokens() -> dict[str, Any]:
    text = (_FOLDER / "look" / "tokens.json").read_text(encoding="utf-8")
    tokens: dict[str, Any] = json.loads(text)
    return tokens


@cache
def themes() -> tuple[Theme, Theme]:
    """Return the light and the dark theme."""

    def read(name: str) -> Theme:
        values = dict(_tokens()["theme"][name])
        heat = tuple(QColor(value) for value in values.pop("heat"))
        colours = {key: QColor(value) for key, value in values.items()}
        return Theme(dark=name == "dark", heat=heat, **colours)

    return read("light"), read("dark")


def apply(app: QApplication, mode: str = "system") -> None:
    """Dress the whole program in one theme, at once; `mode` is one of MODES.

    In "system" it also follows every later change of the system's own choice.
    """
    if mode not in MODES:
        mode = "system"
    hints = app.styleHints()
    _state["mode"] = mode
    if not _state["follows"]:
        hints.colorSchemeChanged.connect(_system_changed)
        _state["follows"] = True
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    # Title bars and native menus follow the hint too.
    hints.setColorScheme(wanted.get(mode, Qt.ColorScheme.Unknown))
    if mode == "system":
        _dress(app, dark=hints.colorScheme() == Qt.ColorScheme.Dark)
    else:
        _dress(app, dark=mode == "dark")


def _system_changed(scheme: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    dark = scheme == Qt.ColorScheme.Dark
    if _state["mode"] == "system" and isinstance(app, QApplication) and dark != _state["dark"]:
        _dress(app, dark=dark)


def _dress(app: QApplication, *, dark: bool) -> None:
    _state["dark"] = dark
    if not app.styleSheet():  # with one, the style is that of the sheet, and stands on Fusion
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(current()))
    app.setStyleSheet(style_sheet(current()))
    notifier.changed.emit()


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.panel,
        role.Base: theme.paper,
        role.AlternateBase: theme.panel,
        role.Button: theme.paper,
        role.Text: theme.ink,
        role.WindowText: theme.ink,
        role.ButtonText: theme.ink,
        role.BrightText: theme.bad,
        role.PlaceholderText: theme.ink3,
        role.Highlight: theme.accentTint,
        role.HighlightedText: theme.ink,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Accent: theme.accent,
        role.Mid: theme.lineStrong,
        role.Dark: theme.control,
        role.Shadow: theme.control,
        role.Light: theme.paper,
        role.Midlight: theme.hover,
        role.ToolTipBase: theme.paper,
        role.ToolTipText: theme.ink,
    }
    result = QPalette()
    for key, colour in colours.items():
        result.setColor(key, colour)
    for key in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, key, theme.disabled)
    return result


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme: resources/look/app.qss with every @token filled in."""
    names = {field.name for field in fields(theme)} - {"dark", "heat"}
    icons = (_FOLDER / "icons").as_posix()
    suffix = "dark" if theme.dark else "light"

    def fill(match: re.Match[str]) -> str:
        name = match.group(1)
        if name == "icons":
            return icons
        if name == "suffix":
            return suffix
        if name not in names:
            raise KeyError(name)
        colour: QColor = getattr(theme, name)
        return colour.name()

    return re.sub(r"@(\w+)", fill, _sheet())


@cache
def _sheet() -> str:
    return (_FOLDER / "look" / "app.qss").read_text(encoding="utf-8")


def palette_colours() -> tuple[str, ...]:
    """Return the light solids, "#RRGGBB", in the order in which new codes get them."""
    return tuple(entry["light"]["solid"] for entry in _tokens()["codes"])


def colour_name(hex_colour: str, language: str) -> str:
    """Return the name of a palette colour in "id" or "en", "" for any other colour."""
    key = "id_name" if language == "id" else "en_name"
    for entry in _tokens()["codes"]:
        if entry["light"]["solid"].casefold() == hex_colour.casefold():
            return str(entry[key])
    return ""


def code_colours(hex_colour: str) -> CodeColours:
    """Return the colours of a code in the current theme, from its stored colour (light solid).

    Entries of the palette come exactly; any other colour is moved in lightness until text on
    it and beside it has a contrast of 4.5 and its solid 3 against paper. Without a colour: grey.
    """
    return _code_colours(hex_colour.casefold(), bool(_state["dark"]))


@lru_cache(maxsize=2048)
def _code_colours(hex_colour: str, dark: bool) -> CodeColours:  # noqa: FBT001
    key = "dark" if dark else "light"
    for entry in _tokens()["codes"]:
        if entry["light"]["solid"].casefold() == hex_colour:
            found = entry[key]
            return CodeColours(*(QColor(found[part]) for part in ("solid", "on", "tint", "text")))
    colour = QColor(hex_colour) if QColor.isValidColorName(hex_colour) else QColor("#8C857A")
    return _derived(colour, themes()[dark])


def _derived(colour: QColor, theme: Theme) -> CodeColours:
    """Derive the four colours from any colour by moving its lightness only."""
    step = 0.02 if theme.dark else -0.02

    def solid_reads(solid: QColor) -> bool:
        best = max(contrast(_WHITE, solid), contrast(_BLACK, solid))
        return contrast(solid, theme.paper) >= 3.2 and best >= 4.5

    solid = _moved(colour, step, solid_reads)
    on = max((_WHITE, _BLACK), key=lambda ink: contrast(ink, solid))
    tint = _moved(
        mixed(theme.paper, solid, 0.24 if theme.dark else 0.17),
        -step,
        lambda candidate: contrast(theme.ink, candidate) >= (8.8 if theme.dark else 12.6),
    )
    text = _moved(
        solid,
        step,
        lambda ink: min(contrast(ink, theme.paper), contrast(ink, tint)) >= 4.6,
    )
    return CodeColours(solid, on, tint, text)


def _moved(colour: QColor, step: float, good: Callable[[QColor], bool]) -> QColor:
    """Return the first colour that is good on the way to white (step > 0) or black."""
    hue, saturation, lightness = colour.hslHueF(), colour.hslSaturationF(), colour.lightnessF()
    candidate = colour
    while not good(candidate) and 0.0 < lightness + step < 1.0:
        lightness += step
        candidate = QColor.fromHslF(max(hue, 0.0), saturation, lightness)
    return candidate


def mixed(below: QColor, above: QColor, share: float) -> QColor:
    """Return `below` with `share` (0-1) of `above` mixed in, per channel."""
    parts = zip(_channels(below), _channels(above), strict=True)
    return QColor(*(round(low + (high - low) * share) for low, high in parts))


def _channels(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1-21 (WCAG 2.2)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part / 255) for part in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
