"""Sets a paragraph of the report in lines, as Word would, and paints some of its lines.

Lengths are points. The lines themselves are laid out in UNIT steps to a point, so that they break
in the same places whatever the zoom.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QRawFont,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from qualcode.report.preview import PAGE, PAGES, Paragraph
from ui.transcript.offsets import Offsets

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLine

    from qualcode.report.looks import TextLook

UNIT = 4.0
RULE = 2.0  # points between a paragraph and the line above or below it
INK = QColor("#14110D")
COMMENT = QColor("#FFF0A8")
RAISE = {
    1: QTextCharFormat.VerticalAlignment.AlignSuperScript,
    -1: QTextCharFormat.VerticalAlignment.AlignSubScript,
}
ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "both": Qt.AlignmentFlag.AlignJustify,
}
KINDS = {
    "left": QTextOption.TabType.LeftTab,
    "right": QTextOption.TabType.RightTab,
    "center": QTextOption.TabType.CenterTab,
    "decimal": QTextOption.TabType.DelimiterTab,
}


@dataclass(frozen=True)
class Line:
    """A line: `height` with its spacing, `drop` from its top to that of its letters, its extent."""

    height: float
    drop: float
    left: float
    width: float


@dataclass(frozen=True)
class _Mark:
    """A stretch with a colour behind it, in UTF-16 units, and the comment on it."""

    start: int
    end: int
    colour: QColor
    comment: str


@cache
def font(look: TextLook) -> QFont:
    """Return the font of a run, its size in units."""
    result = QFont(look.font)
    result.setPixelSize(max(round(look.size * UNIT), 1))
    result.setBold(look.bold)
    result.setItalic(look.italic)
    result.setUnderline(look.underline)
    result.setStrikeOut(look.strike)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if look.capitals:
        result.setCapitalization(QFont.Capitalization.AllUppercase)
    elif look.small_capitals:
        result.setCapitalization(QFont.Capitalization.SmallCaps)
    return result


@cache
def stretch(family: str) -> float:
    """Return what Word's single spacing of a font is, as a share of ascent and descent.

    Word adds the line gap of the hhea table, and takes ascent and descent from the OS/2 table; Qt
    leaves the gap out on some systems. Source: "Recommendations for OpenType Fonts", baseline to
    baseline distances.
    """
    shape = QFont(family)
    shape.setPixelSize(100)
    raw = QRawFont.fromFont(shape)
    hhea, os2 = (raw.fontTable(QFont.Tag(name)).data() for name in ("hhea", "OS/2"))
    metrics = QFontMetricsF(shape)
    shown = metrics.ascent() + metrics.descent()
    if len(hhea) < 10 or len(os2) < 78 or raw.unitsPerEm() <= 0 or shown <= 0:
        return 1.0
    ascent, descent, gap = struct.unpack(">hhh", hhea[4:10])
    up, down = struct.unpack(">HH", os2[74:78])
    external = max(0, gap - ((up + down) - (ascent - descent)))
    return float(100 * (up + down + external) / raw.unitsPerEm() / shown)


def x_of(line: QTextLine, position: int) -> float:
    """Return where a position stands in a line; the binding returns it with the position."""
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


class Typeset:
    """A paragraph set in lines of a width; `pages` fills in the number of the page it is on."""

    def __init__(
        self, paragraph: Paragraph, width: float, pages: tuple[str, str] = ("", "")
    ) -> None:
        self.paragraph = paragraph
        self._width = width
        self._tabs: list[int] = []  # positions of tabs with dots before their stop
        texts = [_shown(run.text, pages) for run in paragraph.runs]
        self._text = "".join(texts)
        base = paragraph.runs[0].look
        self._layout = QTextLayout(self._text, font(base))
        self._layout.setCacheEnabled(True)  # noqa: FBT003 - Qt's signature
        self._layout.setTextOption(self._option())
        self._marks: list[_Mark] = []
        self._formats(texts)
        self.lines: list[Line] = []
        self._set()

    def _option(self) -> QTextOption:
        look = self.paragraph.look
        option = QTextOption(ALIGN.get(look.align, ALIGN["left"]))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(28.35 * UNIT)
        # Stops are measured from the edge of the column, a line's own start is its indent.
        stops = [
            QTextOption.Tab(
                (min(tab.at, self._width) - look.left) * UNIT, KINDS.get(tab.kind, KINDS["left"])
            )
            for tab in look.tabs
        ]
        if look.first < 0:
            stops.insert(0, QTextOption.Tab(-look.first * UNIT, KINDS["left"]))
        if stops:
            option.setTabs(stops)
        if look.rightward:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        return option

    def _formats(self, texts: list[str]) -> None:
        offsets = Offsets(self._text)
        formats: list[QTextLayout.FormatRange] = []
        at = 0
        for run, text in zip(self.paragraph.runs, texts, strict=True):
            start, end = offsets.to_qt(at), offsets.to_qt(at + len(text))
            at += len(text)
            if run.look.fill or run.comment:
                fill = QColor(run.look.fill) if run.look.fill else COMMENT
                self._mark(start, end, fill, run.comment)
            look = run.look
            if look == self.paragraph.runs[0].look and not look.raised and not look.colour:
                continue
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = start, end - start
            shape = QTextCharFormat()
            shape.setFont(font(run.look))
            if run.look.colour:
                shape.setForeground(QColor(run.look.colour))
            if run.look.raised:
                shape.setVerticalAlignment(RAISE[run.look.raised])
            piece.format = shape
            formats.append(piece)
        if formats:
            self._layout.setFormats(formats)

    def _mark(self, start: int, end: int, fill: QColor, comment: str) -> None:
        before = self._marks[-1] if self._marks else None
        if before and before.end == start and (before.colour, before.comment) == (fill, comment):
            self._marks[-1] = _Mark(before.start, end, fill, comment)
        else:
            self._marks.append(_Mark(start, end, fill, comment))

    def _set(self) -> None:
        look = self.paragraph.look
        # A line of contents keeps its words clear of the right edge, but not its number.
        right = 0.0 if self.paragraph.target else look.right
        room = max(self._width - look.left - right, 12.0)
        factor = stretch(self.paragraph.runs[0].look.font)
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            first = look.first if not self.lines else 0.0
            line.setLineWidth(max(room - first, 12.0) * UNIT)
            letters = (line.ascent() + line.descent()) / UNIT
            height, drop = letters * factor * look.line, 0.0
            if look.rule != "auto":
                single = letters * factor
                height = look.line if look.rule == "exact" else max(single, look.line)
                drop = height - letters
            left = look.left + (0.0 if look.rightward else first)
            rect = line.naturalTextRect()
            self.lines.append(Line(height, drop, left + rect.left() / UNIT, rect.width() / UNIT))
            line.setPosition(QPointF(0, 0))
        self._layout.endLayout()

    def height(self) -> float:
        """Return the height of all lines."""
        return sum(line.height for line in self.lines)

    def paint(self, painter: QPainter, place: QPointF, first: int = 0, last: int = -1) -> None:
        """Paint lines `first` to `last` (exclusive, -1 for all), the first one's top at `place`."""
        last = len(self.lines) if last < 0 else last
        look = self.paragraph.look
        if look.fill:
            height = sum(line.height for line in self.lines[first:last])
            area = QRectF(place.x() + look.left, place.y(), self._width - look.left, height)
            painter.fillRect(area.adjusted(0, 0, -look.right, 0), QColor(look.fill))
        self._paint_rules(painter, place, first, last)
        painter.save()
        painter.translate(place)
        painter.scale(1 / UNIT, 1 / UNIT)
        painter.setPen(INK)
        top = 0.0
        for at in range(first, last):
            line, written = self.lines[at], self._layout.lineAt(at)
            indent = 0.0 if look.rightward or at else look.first
            x, y = (look.left + indent) * UNIT, (top + line.drop) * UNIT
            self._paint_marks(painter, written, QPointF(x, y))
            written.draw(painter, QPointF(x, y))
            self._paint_dots(painter, written, QPointF(x, y))
            top += line.height
        painter.restore()

    def _paint_rules(self, painter: QPainter, place: QPointF, first: int, last: int) -> None:
        """Paint the lines above the first and below the last line of the paragraph."""
        look = self.paragraph.look
        left, right = place.x() + look.left, place.x() + self._width - look.right
        below = place.y() + sum(line.height for line in self.lines[first:last]) + RULE
        ends = {"top": (first == 0, place.y() - RULE), "bottom": (last == len(self.lines), below)}
        for side, border in look.rules:
            here, y = ends.get(side, (False, 0.0))
            if here and border.width:
                painter.setPen(QPen(QColor(border.colour) if border.colour else INK, border.width))
                painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _paint_marks(self, painter: QPainter, line: QTextLine, place: QPointF) -> None:
        begin, end = line.textStart(), line.textStart() + line.textLength()
        for mark in self._marks:
            if mark.start < end and mark.end > begin:
                left, right = (
                    x_of(line, at) for at in (max(mark.start, begin), min(mark.end, end))
                )
                edges = sorted((left, right))
                area = QRectF(
                    place.x() + edges[0], place.y(), edges[1] - edges[0],
                    line.ascent() + line.descent(),
                )  # fmt: skip
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(mark.colour)
                painter.drawRoundedRect(area.adjusted(-4, -2, 4, 2), 8, 8)
                painter.setPen(INK)

    def _paint_dots(self, painter: QPainter, line: QTextLine, place: QPointF) -> None:
        if not any(tab.leader for tab in self.paragraph.look.tabs):
            return
        unit = Offsets(self._text).to_qt(self._text.rfind("\t"))
        if not line.textStart() <= unit < line.textStart() + line.textLength():
            return
        left, right = x_of(line, unit) + 8, x_of(line, unit + 1) - 8
        step = QFontMetricsF(self._layout.font()).horizontalAdvance(".")
        baseline = place.y() + line.ascent()
        count = int((right - left) / step)
        start = right - count * step  # they end where the number begins
        painter.setFont(self._layout.font())
        for number in range(count):
            painter.drawText(QPointF(place.x() + start + number * step, baseline), ".")

    def line_at(self, y: float) -> int:
        """Return the line at a height from the top of the paragraph."""
        for at, line in enumerate(self.lines):
            y -= line.height
            if y < 0:
                return at
        return len(self.lines) - 1

    def position(self, line: int, x: float) -> int:
        """Return the position in the text, in code points, at `x` from the column's edge."""
        look = self.paragraph.look
        indent = look.left + (look.first if line == 0 and not look.rightward else 0.0)
        unit: Any = self._layout.lineAt(line).xToCursor((x - indent) * UNIT)
        return Offsets(self._text).from_qt(int(unit))

    def comment_at(self, position: int) -> str:
        """Return the margin comment on a position, "" for none."""
        unit = Offsets(self._text).to_qt(position)
        found = (mark.comment for mark in self._marks if mark.start <= unit < mark.end)
        return next((comment for comment in found if comment), "")


def _shown(text: str, pages: tuple[str, str]) -> str:
    return text.replace(PAGE, pages[0]).replace(PAGES, pages[1])
