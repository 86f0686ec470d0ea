"""One excerpt as a card: where its parts stand, and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
)

from ui import fonts, icons, theme
from ui.code_page.drawing import CENTRE, LEFT, RIGHT, avatar, caret, dot
from ui.excerpts_page import words
from ui.widgets.lines import broken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from projects.records import CodeRecord, CoderRecord, Excerpt
    from ui.excerpts_page.arrange import Heading

GAP = 8  # between two cards
HEADING = 36
LINE = 21
MOST_LINES = 12
CHOICES = ("chosen", "maybe", "not")
_SIDE = 15
_TOP = 34
_QUESTION = 18
_CHIP = 22
_FOOT = 41  # chips with the room around them
_CONTEXT_LINE = 18
_MOST_CONTEXT = 8


class Fonts(NamedTuple):
    """The fonts of a card."""

    small: QFont
    small_bold: QFont
    text: QFont
    quote: QFont
    name: QFont


def card_fonts() -> Fonts:
    """Return the fonts of a card."""
    return Fonts(
        fonts.font(12),
        fonts.font(12, bold=True),
        fonts.font(),
        fonts.font(14),
        fonts.font(bold=True),
    )


@dataclass(frozen=True)
class Shape:
    """A card of one width: its height, the lines of its quote and, where open, of its context."""

    height: int
    question: bool
    lines: tuple[str, ...]
    context: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True)
class Look:
    """What a card shows beside its excerpt."""

    question: str
    codes: Sequence[CodeRecord]
    coder: CoderRecord | None
    current: bool = False
    selected: bool = False
    focused: bool = False
    over: str = ""  # the choice under the pointer


def guessed_height(excerpt: Excerpt, per_line: float) -> int:
    """Return about how high a card is, with `per_line` characters in a line of its quote."""
    lines = min(max(-(-len(excerpt.text) // max(int(per_line), 1)), 1), MOST_LINES)
    return _TOP + 2 + (_QUESTION if excerpt.turn > 1 else 0) + lines * LINE + _FOOT - 2


def shaped(
    excerpt: Excerpt,
    width: int,
    used: Fonts,
    *,
    question: bool,
    context: Sequence[tuple[str, bool]] = (),
) -> Shape:
    """Return the shape of a card; `context` are texts above and around the passage, if opened."""
    room = width - 2 * _SIDE
    lines = broken(excerpt.text, used.quote, room, MOST_LINES)
    around: list[tuple[str, bool]] = []
    for text, strong in context:
        around += [(line, strong) for line in broken(text, used.small, room, _MOST_CONTEXT)]
    height = _TOP + 2 + (_QUESTION if question else 0) + max(len(lines), 1) * LINE + _FOOT - 2
    height += len(around) * _CONTEXT_LINE + 14 if around else 0
    return Shape(height, question, tuple(lines), tuple(around))


def choice_areas(area: QRect, used: Fonts) -> list[tuple[str, QRectF]]:
    """Return the three parts of the control of a card that stands in `area`."""
    metrics = QFontMetricsF(used.small_bold)
    widths = [
        round(metrics.horizontalAdvance(words.choice(name))) + (38 if name == "chosen" else 20)
        for name in CHOICES
    ]
    left = area.right() - 12 - sum(widths)
    found = []
    for name, width in zip(CHOICES, widths, strict=True):
        found.append((name, QRectF(left, area.top() + 10, width, 24)))
        left += width
    return found


def paint_heading(  # noqa: PLR0913 - a place, a text and how both look
    painter: QPainter, area: QRect, heading: Heading, told: tuple[str, str], used: Fonts, *,
    focused: bool, first: bool,
) -> None:  # fmt: skip
    """Paint the heading of a group: caret, name, what is known of it, how many there are."""
    look = theme.current()
    if not first:
        painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), look.line)
    if focused:
        painter.setPen(QPen(look.focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(1, 4, -1, -3), 4, 4)
    middle = area.center().y() + 1
    caret(painter, area.left() + 1, middle, opened=not heading.folded)
    count = words.excerpts(heading.count)
    painter.setFont(used.small)
    painter.setPen(look.ink3)
    painter.drawText(area, RIGHT, count)
    room = area.right() - QFontMetricsF(used.small).horizontalAdvance(count) - 16
    left = area.left() + 20.0
    left = _text(painter, (left, middle), told[0], used.name, look.ink, room - left)
    _text(painter, (left + 10, middle), told[1], used.small, look.ink3, room - left - 10)


def _text(
    painter: QPainter, place: tuple[float, float], text: str, font: QFont, colour: QColor,
    room: float,
) -> float:  # fmt: skip
    """Paint one elided line around a middle height; returns where it ends."""
    if room < 12 or not text:
        return place[0]
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.setFont(font)
    painter.setPen(colour)
    width = metrics.horizontalAdvance(shown)
    painter.drawText(QRectF(place[0], place[1] - 12, width + 4, 24), LEFT, shown)
    return place[0] + width


def paint_card(
    painter: QPainter, area: QRect, excerpt: Excerpt, shape: Shape, look: Look, used: Fonts
) -> None:
    """Paint a card into its area."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _ground(painter, area, excerpt.chosen, look)
    _head(painter, area, excerpt, look, used)
    top = area.top() + _TOP
    left, room = area.left() + _SIDE, area.width() - 2 * _SIDE
    shade = theme.current()
    quiet = excerpt.chosen == "not"
    tinted = look.selected and not look.current
    faint = shade.ink2 if tinted else shade.ink3
    if shape.question:
        _text(painter, (left, top + 8), look.question, used.small, faint, room)
        top += _QUESTION
    painter.setFont(used.quote)
    painter.setPen(faint if quiet else shade.ink)
    for line in shape.lines:
        painter.drawText(QRectF(left, top + 2, room + 4, LINE), LEFT, line)
        top += LINE
    _foot(painter, QRectF(left, top + 8, room, _CHIP), excerpt, look, used)
    if shape.context:
        _context(painter, QRectF(left, top + _FOOT - 6, room, 0), shape, used)
    painter.restore()


def _ground(painter: QPainter, area: QRect, chosen: str, look: Look) -> None:
    shade = theme.current()
    box = QRectF(area)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade.accentTint if look.selected and not look.current else shade.paper)
    painter.drawRoundedRect(box, 6, 6)
    if chosen in ("chosen", "maybe"):
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(box, 6, 6)
        painter.setClipPath(clip)
        edge = QRectF(box.left(), box.top(), 4, box.height())
        if chosen == "chosen":
            painter.fillRect(edge, shade.accent)
        else:
            y = edge.top() + 2
            while y < edge.bottom():
                painter.fillRect(QRectF(edge.left(), y, 4, 5), shade.accent)
                y += 8
        painter.restore()
    ringed = look.current and look.focused
    colour = shade.focus if ringed else shade.accent if look.current else shade.line
    # In the light theme ring and accent have one colour: without the keyboard the line is thin.
    painter.setPen(QPen(colour, 2 if ringed else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = 1 if ringed else 0.5
    if look.current or not chosen or chosen == "not":
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 6, 6)
    else:  # the edge at the left stays as it is
        painter.save()
        painter.setClipRect(box.adjusted(4, 0, 0, 0))
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.restore()


def _head(painter: QPainter, area: QRect, excerpt: Excerpt, look: Look, used: Fonts) -> None:
    shade = theme.current()
    parts = choice_areas(area, used)
    middle = area.top() + 22.0
    room = parts[0][1].left() - 10 - area.left() - _SIDE
    left = _text(
        painter, (area.left() + _SIDE, middle), words.turn(excerpt), used.name, shade.ink, room
    )
    room = parts[0][1].left() - 10 - left - 8
    _text(painter, (left + 8, middle), words.time(excerpt), used.small, shade.ink3, room)
    box = parts[0][1].united(parts[-1][1])
    clip = QPainterPath()
    clip.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.save()
    painter.setClipPath(clip)
    painter.fillRect(box, shade.paper)
    fills = {"chosen": shade.accent, "maybe": shade.accentTint2, "not": shade.hover}
    for name, part in parts:
        if name == excerpt.chosen:
            painter.fillRect(part, fills[name])
        elif name == look.over:
            painter.fillRect(part, shade.hover)
    painter.restore()
    painter.setPen(QPen(shade.lineStrong, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(clip)
    for place, (name, part) in enumerate(parts):
        if place and parts[place - 1][0] != excerpt.chosen != name:
            x = part.left()
            painter.drawLine(QPointF(x, part.top() + 1), QPointF(x, part.bottom() - 1))
        on = name == excerpt.chosen
        ink = shade.onAccent if on and name == "chosen" else shade.ink if on else shade.ink2
        text = part
        if name == "chosen":
            icons.paint(painter, QRectF(part.left() + 10, part.top() + 6, 12, 12), "check", ink)
            text = part.adjusted(18, 0, 0, 0)
        painter.setFont(used.small_bold if on else used.small)
        painter.setPen(ink)
        painter.drawText(text, CENTRE, words.choice(name))
        painter.setPen(QPen(shade.lineStrong, 1))


def _foot(painter: QPainter, area: QRectF, excerpt: Excerpt, look: Look, used: Fonts) -> None:
    shade = theme.current()
    middle = area.center().y()
    right = area.right()
    if look.coder is not None:
        avatar(painter, QRectF(right - 20, middle - 10, 20, 20), look.coder.initials)
        right -= 30
    left = area.left()
    for place, code in enumerate(look.codes):
        if place and right - left < 90:
            rest = f"+{len(look.codes) - place}"
            left = _text(painter, (left, middle), rest, used.small, shade.ink3, right - left) + 8
            break
        left = _chip(painter, QRectF(left, area.top(), right - left, _CHIP), code, used) + 6
    if excerpt.comment.strip() and right - left > 60:
        icons.paint(painter, QRectF(left + 6, middle - 7, 14, 14), "chat-text", "ink2")
        comment = " ".join(excerpt.comment.split())
        _text(painter, (left + 24, middle), comment, used.small, shade.ink2, right - left - 24)


def _chip(painter: QPainter, area: QRectF, code: CodeRecord, used: Fonts) -> float:
    """Paint the chip of a code at the left of an area; returns where it ends."""
    colours = theme.code_colours(code.colour)
    metrics = QFontMetricsF(used.small)
    name = metrics.elidedText(code.name, Qt.TextElideMode.ElideRight, min(area.width() - 32, 240))
    width = metrics.horizontalAdvance(name) + 31
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.tint)
    painter.drawRoundedRect(QRectF(area.left(), area.top(), width, area.height()), 11, 11)
    dot(painter, area.left() + 8, area.center().y(), code.colour, 8)
    painter.setFont(used.small)
    painter.setPen(theme.current().ink)
    painter.drawText(QRectF(area.left() + 21, area.top(), width - 20, area.height()), LEFT, name)
    return area.left() + width


def _context(painter: QPainter, area: QRectF, shape: Shape, used: Fonts) -> None:
    shade = theme.current()
    top = area.top()
    painter.fillRect(QRectF(area.left(), top, area.width(), 1), shade.line)
    top += 7
    painter.setFont(used.small)
    metrics = QFontMetricsF(used.small)
    for line, strong in shape.context:
        if strong:
            width = metrics.horizontalAdvance(line.rstrip())
            painter.fillRect(QRectF(area.left() - 2, top, width + 4, 17), shade.selection)
        painter.setPen(shade.ink if strong else shade.ink2)
        painter.drawText(QRectF(area.left(), top, area.width() + 4, _CONTEXT_LINE), LEFT, line)
        top += _CONTEXT_LINE
