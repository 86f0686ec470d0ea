"""The margin beside the text: lanes, labels, turn numbers and speakers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from ui import fonts, icons, theme
from ui.transcript.painting import colour_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QColor

    from projects.records import CodingRecord, SpeakerRecord
    from ui.transcript.document import Columns
    from ui.transcript.index import CodeLook

_LABEL_STEP = 17
_LABEL_DRIFT = 3 * _LABEL_STEP
_LEAST_NOTE = 11.0
_MORE = 13  # px of "+2" where lanes end at the edge


@dataclass(frozen=True)
class Extent:
    """A coding in the margin: its lane, how many stand there, top and bottom in the document."""

    coding: CodingRecord
    lane: int
    lanes: int
    top: float
    bottom: float


@dataclass(frozen=True)
class Mark:
    """A lane as it is painted, in pixels of the viewport; without a coding it stands for `more`."""

    coding: CodingRecord | None
    lane: QRectF
    label: QRectF | None
    name: str
    suffix: str
    more: int = 0


def arrange(
    extents: Sequence[Extent],
    place: Columns,
    scroll: float,
    naming: Callable[[CodingRecord], tuple[str, str]],
) -> list[Mark]:
    """Place lanes and labels; `naming` gives a coding's label and its suffix.

    Labels are level with their lanes, at least 17 px apart and pushed down only; one that would
    drift too far from its lane is left to the tooltip.
    """
    marks: list[Mark] = []
    hidden: list[Extent] = []
    free = -1e9
    for extent in extents:
        crowded = extent.lanes > place.lane_cap
        if crowded and extent.lane >= place.lane_cap - 1:
            hidden.append(extent)
            continue
        top, bottom = extent.top - scroll, extent.bottom - scroll
        left = place.lanes_left + 8 * extent.lane
        label = None
        at = max(top, free, min(0.0, bottom - _LABEL_STEP))
        if place.label and at <= max(top, 0.0) + _LABEL_DRIFT:
            x = place.label_left(extent.lanes) + (10 if crowded else 0)
            label = QRectF(x, at, max(place.width - x, 0), _LABEL_STEP)
            free = at + _LABEL_STEP
        name, suffix = naming(extent.coding)
        lane = QRectF(left, top, 4, bottom - top - 1)
        marks.append(Mark(extent.coding, lane, label, name, suffix))
    return marks + _more(hidden, place, scroll)


def _more(hidden: Iterable[Extent], place: Columns, scroll: float) -> list[Mark]:
    """Gather the codings that have no lane of their own where they overlap."""
    groups: list[list[float]] = []  # top, bottom, count
    for extent in sorted(hidden, key=lambda extent: extent.top):
        if groups and extent.top < groups[-1][1]:
            groups[-1][1] = max(groups[-1][1], extent.bottom)
            groups[-1][2] += 1
        else:
            groups.append([extent.top, extent.bottom, 1])
    left = min(place.lanes_left + 8 * (place.lane_cap - 1), place.width - _MORE)
    return [
        Mark(None, QRectF(left, top - scroll, 14, bottom - top), None, "", "", int(count))
        for top, bottom, count in groups
    ]


def paint(
    painter: QPainter,
    marks: Sequence[Mark],
    looks: Mapping[str, CodeLook],
    lively: set[str],
    height: float,
) -> None:
    """Paint lanes and labels; those of the codings in `lively` stand out."""
    plain, strong = fonts.font(12), fonts.font(12, bold=True)
    metrics = {False: QFontMetricsF(plain), True: QFontMetricsF(strong)}
    colours = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    for mark in marks:
        if mark.lane.bottom() < 0 or mark.lane.top() > height:
            continue
        if mark.coding is None:
            painter.setFont(fonts.font(11))
            painter.setPen(colours.ink3)
            painter.drawText(QPointF(mark.lane.left(), mark.lane.top() + 12), f"+{mark.more}")
            continue
        code = theme.code_colours(colour_of(mark.coding, looks))
        stands_out = mark.coding.guid in lively
        lane = mark.lane.adjusted(-1, 0, 1, 0) if stands_out else mark.lane
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(code.solid)
        painter.drawRoundedRect(lane, 2, 2)
        if mark.label is not None:
            painter.setFont(strong if stands_out else plain)
            _label(painter, mark, mark.label, code.text, metrics[stands_out])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _label(
    painter: QPainter, mark: Mark, rect: QRectF, colour: QColor, metrics: QFontMetricsF
) -> None:
    suffix = f" · {mark.suffix}" if mark.suffix else ""
    room = rect.width() - metrics.horizontalAdvance(suffix) - 2
    name = metrics.elidedText(mark.name, Qt.TextElideMode.ElideRight, max(room, 0))
    baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2 - 1
    painter.setPen(colour)
    painter.drawText(QPointF(rect.left(), baseline), name)
    if suffix:
        painter.setPen(theme.current().ink2)
        x = rect.left() + metrics.horizontalAdvance(name)
        painter.drawText(QPointF(x, baseline), suffix)


def note_area(place: Columns, top: float, height: float, *, numbered: bool) -> QRectF:
    """Return where the sign of a memo stands, in a line of the text: beside it, before the lanes.

    Where that room is too narrow, at the left edge; not over the number of a turn, `numbered`.
    """
    room = place.lanes_left - place.text_right - 4
    size = min(14.0, room)
    left = place.text_right + 2.0
    if size < _LEAST_NOTE and not numbered:
        size, left = _LEAST_NOTE, 0.0
    return QRectF(left, top + (height - size) / 2, size, size)


def paint_notes(painter: QPainter, areas: Sequence[QRectF]) -> None:
    """Paint the signs of memos."""
    if areas:
        sign = icons.icon("note-pencil", "accent")
        for area in areas:
            sign.paint(painter, area.toRect())


def paint_turn(
    painter: QPainter, place: Columns, baseline: float, number: str, letter: str, *, asks: bool
) -> None:
    """Paint number and speaker of a turn on the baseline of its first line."""
    colours = theme.current()
    font = fonts.font(11, tabular=True)
    painter.setFont(font)
    painter.setPen(colours.ink3)
    width = QFontMetricsF(font).horizontalAdvance(number)
    painter.drawText(QPointF(place.number_right - width, baseline), number)
    font = fonts.font(12, bold=not asks)
    painter.setFont(font)
    painter.setPen(colours.ink3 if asks else colours.ink)
    width = QFontMetricsF(font).horizontalAdvance(letter)
    room = place.text_left - place.number_right
    x = place.speaker + (6 - width if width > 18 else -min(width, room) / 2)
    painter.drawText(QPointF(x, baseline), letter)


def short_labels(speakers: Sequence[SpeakerRecord]) -> dict[str, str]:
    """Return a label of one to three characters for every speaker, by guid, no two the same."""
    taken: set[str] = set()
    result: dict[str, str] = {}
    for speaker in speakers:
        for short in _candidates(speaker.label.strip(' \t:.-[]()"')):
            if short not in taken:
                break
        taken.add(short)
        result[speaker.guid] = short
    return result


def _candidates(label: str) -> Iterable[str]:
    if len(label) <= 2:
        yield label
    words = [word for word in label.replace(".", " ").split() if word]
    if len(label) <= 3 and label.isupper():
        yield label
    if words:
        yield words[0][0].upper()
        yield "".join(word[0] for word in words[:3]).upper()
        yield words[0][:2].capitalize()
        yield words[-1][:3]
    for number in range(2, 1000):
        yield f"{label[:1].upper()}{number}"
