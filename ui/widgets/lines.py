"""Text broken into lines that are painted by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

LONGEST = 4000  # code points of a text that are laid out


def broken(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return a text in lines of a width (px), at most so many, the last one elided."""
    short = " ".join(text[:LONGEST].split())
    layout = QTextLayout(short, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    units = short.encode("utf-16-le", "surrogatepass")  # Qt counts in these
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        if len(lines) == most - 1:
            rest = units[start:].decode("utf-16-le", "replace")
            rest += "…" if len(text) > LONGEST else ""
            lines.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(units[start:end].decode("utf-16-le", "replace"))
    layout.endLayout()
    return lines
