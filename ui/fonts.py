"""The text font: the system's own, in whole pixels, with tabular figures for columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FAMILIES = ("Segoe UI", "SF Pro Text", "Noto Sans", "Inter")
TEXT = 13
_GENERIC = {"", "sans", "sans serif", "sans-serif", "ms shell dlg 2", "helvetica"}


def families() -> list[str]:
    """Return the families to try, best first: the system's unless it is only a generic name."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
    own = [name for name in system if name.casefold() not in _GENERIC]
    return [*own, *FAMILIES]


def apply(app: QApplication) -> None:
    """Give the program its font."""
    app.setFont(font())


def font(pixels: int = TEXT, *, bold: bool = False, tabular: bool = False) -> QFont:
    """Return the font in `pixels`; `bold` is weight 600, `tabular` gives figures of one width."""
    result = QFont()
    result.setFamilies(families())
    result.setPixelSize(pixels)
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result
