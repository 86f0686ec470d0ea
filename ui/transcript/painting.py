"""Shapes under the text of one block: tints, underlines, fills and frames, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from qualcode.spans import flatten
from ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QTextLayout, QTextLine

    from projects.records import CodingRecord
    from ui.transcript.display import DisplayMap
    from ui.transcript.index import CodeLook

RADIUS = 3.0
_UNDERLINE = 2.0
_UNDERLINE_STEP = 3.0
_MOST_TINTS = 3
_MOST_UNDERLINES = 2


class Piece(NamedTuple):
    """The part of a passage on one line, in pixels of its block; `left`, `right`: ends here."""

    rect: QRectF
    left: bool
    right: bool


class Fill(NamedTuple):
    """One coloured piece."""

    piece: Piece
    colour: QColor


@dataclass(frozen=True)
class Shapes:
    """What is painted under one block; `under` are the underlines of single codings."""

    tints: tuple[Fill, ...]
    underlines: tuple[Fill, ...]
    single: tuple[Fill, ...]


def cursor_x(line: QTextLine, position: int) -> float:
    """Return the x of a position in a line; PySide6 gives it together with the position."""
    found: Any = line.cursorToX(position)
    return float(found[0])


def line_rect(layout: QTextLayout, line_number: int, size: int) -> tuple[float, float]:
    """Return top and bottom of the tint of a line, in pixels of its block; `size` is the font's."""
    line = layout.lineAt(line_number)
    baseline = line.y() + line.ascent()
    return round(baseline - 1.10 * size), round(baseline + 0.36 * size)


def pieces(
    layout: QTextLayout, text: str, span: tuple[int, int], size: int, *, ends: tuple[bool, bool]
) -> Iterator[Piece]:
    """Yield a passage line by line.

    `span` is in UTF-16 units of the block, `text` the block's text for blanks at the end of a
    line, `ends` says whether the passage begins and ends in this block.
    """
    start, end = span
    if end <= start or not layout.lineCount():
        return
    first = layout.lineForTextPosition(start).lineNumber()
    last = layout.lineForTextPosition(max(end - 1, start)).lineNumber()
    for number in range(max(first, 0), last + 1):
        line = layout.lineAt(number)
        line_start, line_end = line.textStart(), line.textStart() + line.textLength()
        from_, to = max(start, line_start), min(end, line_end)
        if to == line_end and number + 1 < layout.lineCount():
            while to > from_ and text[to - 1 : to].isspace():
                to -= 1
        if to <= from_:
            continue
        one, other = cursor_x(line, from_), cursor_x(line, to)
        left, right = min(one, other), max(one, other)
        top, bottom = line_rect(layout, number, size)
        yield Piece(
            QRectF(left, top, right - left, bottom - top),
            left=ends[0] and from_ == start,
            right=ends[1] and number == last,
        )


@lru_cache(maxsize=4096)
def mixed_tint(colours: tuple[str, ...], dark: bool) -> QColor:  # noqa: FBT001
    """Return the colour of overlapping codings: the mean of their tints, farther from the paper."""
    paper = theme.themes()[dark].paper
    tints = [theme.code_colours(colour).tint for colour in colours]
    if len(tints) == 1:
        return tints[0]
    push = 1 + 0.35 * (min(len(tints), _MOST_TINTS) - 1)

    def channel(base: int, values: list[int]) -> int:
        mean = sum(values) / len(values)
        return round(min(max(base + (mean - base) * push, 0), 255))

    return QColor(
        channel(paper.red(), [tint.red() for tint in tints]),
        channel(paper.green(), [tint.green() for tint in tints]),
        channel(paper.blue(), [tint.blue() for tint in tints]),
    )


@dataclass(frozen=True)
class BlockText:
    """One block of the document with what it takes to draw on it."""

    index: int
    layout: QTextLayout
    text: str
    size: int


def span_pieces(display: DisplayMap, block: BlockText, start: int, end: int) -> list[Piece]:
    """Return a canonical passage on one block."""
    shown = display.blocks[block.index]
    span = display.within(block.index, start), display.within(block.index, end)
    ends = (start >= shown.start, end <= shown.end)
    return list(pieces(block.layout, block.text, span, block.size, ends=ends))


def shapes(
    display: DisplayMap,
    block: BlockText,
    codings: Sequence[CodingRecord],
    looks: Mapping[str, CodeLook],
) -> Shapes:
    """Return tints and underlines of a block's codings."""
    tints: list[Fill] = []
    underlines: list[Fill] = []
    single: list[Fill] = []
    dark = theme.current().dark
    shown = display.blocks[block.index]
    for run in flatten(codings):
        start, end = max(run.start, shown.start), min(run.end, shown.end)
        if start >= end:
            continue
        colours = tuple(colour_of(coding, looks) for coding in run.items)
        tint = mixed_tint(colours, dark)
        begins = any(coding.start == run.start for coding in run.items)
        stops = any(coding.end == run.end for coding in run.items)
        span = display.within(block.index, start), display.within(block.index, end)
        edges = (begins and run.start >= shown.start, stops and run.end <= shown.end)
        for piece in pieces(block.layout, block.text, span, block.size, ends=edges):
            tints.append(Fill(piece, tint))
            target = underlines if len(colours) > 1 else single
            for level, colour in enumerate(colours[:_MOST_UNDERLINES]):
                target.append(Fill(underline(piece, level), theme.code_colours(colour).solid))
    return Shapes(tuple(tints), tuple(underlines), tuple(single))


def colour_of(coding: CodingRecord, looks: Mapping[str, CodeLook]) -> str:
    """Return the stored colour of a coding's code, "" if the code is not known."""
    look = looks.get(coding.code)
    return look.colour if look else ""


def underline(piece: Piece, level: int = 0) -> Piece:
    """Return the underline of a piece, `level` steps above its bottom."""
    rect = piece.rect
    top = rect.bottom() - _UNDERLINE - level * _UNDERLINE_STEP
    return Piece(QRectF(rect.left(), top, rect.width(), _UNDERLINE), left=False, right=False)


def fill(painter: QPainter, origin: QPointF, piece: Piece, colour: QColor) -> None:
    """Paint a piece, rounded where the passage really begins or ends."""
    rect = piece.rect.translated(origin)
    if not (piece.left or piece.right) or rect.width() < 2 * RADIUS:
        painter.fillRect(rect, colour)
        return
    painter.fillPath(_rounded(rect, left=piece.left, right=piece.right), colour)


def _rounded(rect: QRectF, *, left: bool, right: bool) -> QPainterPath:
    path = QPainterPath()
    wide = rect.adjusted(0 if left else -2 * RADIUS, 0, 0 if right else 2 * RADIUS, 0)
    path.addRoundedRect(wide, RADIUS, RADIUS)
    if left and right:
        return path
    clip = QPainterPath()
    clip.addRect(rect)
    return path.intersected(clip)


def frame(painter: QPainter, origin: QPointF, piece: Piece, colour: QColor, width: float) -> None:
    """Paint a frame just inside a piece."""
    rect = piece.rect.translated(origin).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(colour, width))
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.drawRect(rect)


def handle(painter: QPainter, x: float, top: float, bottom: float, *, start: bool) -> None:
    """Paint a border that can be dragged: a 2 px bar with an 8 px knob, above at the start."""
    accent = theme.current().accent
    painter.fillRect(QRectF(x - 1, top, 2, bottom - top), accent)
    painter.setPen(QPen(accent, 0))
    painter.setBrush(accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.drawEllipse(QPointF(x, top if start else bottom), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
