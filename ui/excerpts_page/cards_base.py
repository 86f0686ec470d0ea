"""How cards stand one below the other, painted only where they are seen.

Heights are guessed for all rows and measured for those in sight; what is in sight stays where it
is while heights above it become exact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from projects.records import Excerpt
from ui import theme
from ui.excerpts_page import card
from ui.excerpts_page.arrange import Heading
from ui.excerpts_page.cards_model import CardsModel
from ui.excerpts_page.heights import Heights

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.excerpts_page.reading import ExcerptReading

Index = QModelIndex | QPersistentModelIndex
MARGIN = 16
BESIDE_BAR = 8
_AHEAD = 300  # px around what is seen that are measured too
_SAMPLE = "Jadi saya bilang ke anggota, jangan dulu menyerah, kita coba lagi"
_KEPT = 400  # shapes of cards


class CardsBase(QAbstractItemView):
    """Where cards stand and how they are painted; `current_changed()` another one is in hand."""

    current_changed = Signal()

    def __init__(
        self, reading: ExcerptReading, context: Callable[[Excerpt], Sequence[tuple[str, bool]]]
    ) -> None:
        super().__init__()
        self._reading = reading
        self._context = context
        self._heights = Heights()
        self._shapes: dict[str, card.Shape] = {}
        self._fonts = card.card_fonts()
        self._opened: set[str] = set()
        self._over = (-1, "")
        self._settling = False
        self.rows = CardsModel(reading, self)
        self.setModel(self.rows)
        self.setProperty("surface", "panel")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(card.LINE)
        theme.notifier.changed.connect(self.viewport().update)
        self.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())

    def _place_of(self, key: str) -> int:
        place = self.rows.place_of(key)
        return place if place >= 0 or not key.startswith("#") else self.rows.heading_place(key[1:])

    def _anchor(self) -> tuple[str, int]:
        """Return the first row whose top is in sight, and how far down it stands."""
        value = self.verticalScrollBar().value()
        if not len(self._heights):
            return "", 0
        row = self._heights.row_at(value)
        if self._heights.top(row) < value and row + 1 < len(self._heights):
            row += 1
        entry = self.rows.rows[row]
        key = entry.guid if isinstance(entry, Excerpt) else f"#{entry.key}"
        return key, self._heights.top(row) - value

    def measure_again(self) -> None:
        """Measure what is in sight anew: questions have been read, or words changed."""
        self._shapes.clear()
        self._fonts = card.card_fonts()
        anchor = self._anchor()
        self._guess()
        self.updateGeometries()
        place = self._place_of(anchor[0])
        if place >= 0:
            self.verticalScrollBar().setValue(self._heights.top(place) - anchor[1])
        self._settle()
        self.viewport().update()

    def card_width(self) -> int:
        """Return the width of a card."""
        return max(self.viewport().width() - MARGIN - BESIDE_BAR, 120)

    def _guess(self) -> None:
        metrics = QFontMetricsF(self._fonts.quote)
        letter = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        per_line = (self.card_width() - 30) / letter
        self._heights = Heights(
            [
                card.HEADING
                if isinstance(row, Heading)
                else card.guessed_height(row, per_line) + card.GAP
                for row in self.rows.rows
            ]
        )

    def _measured(self, place: int) -> int:
        row = self.rows.rows[place]
        if isinstance(row, Heading):
            return card.HEADING
        return self._shape(row).height + card.GAP

    def _shape(self, excerpt: Excerpt) -> card.Shape:
        shape = self._shapes.get(excerpt.guid)
        if shape is None:
            if len(self._shapes) > _KEPT:
                self._shapes.pop(next(iter(self._shapes)))
            question = self._reading.question(excerpt)
            shape = card.shaped(
                excerpt,
                self.card_width(),
                self._fonts,
                question=bool(question) if question is not None else excerpt.turn > 1,
                context=self._context(excerpt) if excerpt.guid in self._opened else (),
            )
            self._shapes[excerpt.guid] = shape
        return shape

    def _settle(self) -> None:
        """Measure what is in sight, and hold it there while rows above it change their height."""
        if self._settling or not len(self._heights):
            return
        self._settling = True
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        for _ in range(3):
            value = bar.value()
            row = self._heights.row_at(value)
            if self._heights.top(row) < value and row + 1 < len(self._heights):
                row += 1
            offset = self._heights.top(row) - value
            if not self._heights.measure(value - _AHEAD, value + height + _AHEAD, self._measured):
                break
            self.updateGeometries()
            if not bar.isSliderDown():
                bar.setValue(self._heights.top(row) - offset)
        self._settling = False

    @override
    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        top = self._heights.top(index.row()) - self.verticalScrollBar().value()
        height = self._heights.height(index.row())
        if isinstance(self.rows.rows[index.row()], Excerpt):
            height -= card.GAP
        return QRect(MARGIN, top, self.card_width(), height)

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalScrollBar().value()
        if not len(self._heights) or not 0 <= y < self._heights.total():
            return QModelIndex()
        index = self.rows.index(self._heights.row_at(y))
        return index if self.visualRect(index).contains(point) else QModelIndex()

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid() or index.row() >= len(self._heights):
            return
        bar = self.verticalScrollBar()
        for _ in range(2):  # once more where rows in between were measured
            top = self._heights.top(index.row())
            bottom = top + self._heights.height(index.row())
            # The heading of a group comes into sight with its first card.
            above = self.rows.rows[index.row() - 1] if index.row() else None
            lead = card.HEADING if isinstance(above, Heading) else card.GAP
            if hint == QAbstractItemView.ScrollHint.PositionAtTop or top - lead < bar.value():
                bar.setValue(max(top - lead, 0))
            elif bottom > bar.value() + self.viewport().height():
                bar.setValue(min(bottom - self.viewport().height(), top))
            self._settle()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def isIndexHidden(self, index: Index) -> bool:
        return False

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return self.currentIndex()  # keyPressEvent moves

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        if index.isValid():
            self.selectionModel().select(index, command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(self._heights.total() - height + card.GAP, 0))

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._settle()
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.measure_again()
        else:
            self.updateGeometries()
            self._settle()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if len(self._heights):
            row = self._heights.row_at(self.verticalScrollBar().value())
            bottom = self.viewport().height()
            while row < len(self._heights):
                index = self.rows.index(row)
                area = self.visualRect(index)
                if area.top() > bottom:
                    break
                self._paint_row(painter, area, index)
                row += 1
        painter.end()

    def _paint_row(self, painter: QPainter, area: QRect, index: QModelIndex) -> None:
        row = self.rows.rows[index.row()]
        current = index == self.currentIndex()
        if isinstance(row, Heading):
            told = self.rows.heading_words(row)
            focused = current and self.hasFocus()
            card.paint_heading(
                painter, area, row, told, self._fonts, focused=focused, first=index.row() == 0
            )
            return
        look = card.Look(
            question=self._reading.question(row) or "",
            codes=self._reading.codes_on(row),
            coder=self._reading.coders.get(row.coder),
            current=current,
            selected=self.selectionModel().isSelected(index),
            focused=self.hasFocus(),
            over=self._over[1] if self._over[0] == index.row() else "",
        )
        card.paint_card(painter, area, row, self._shape(row), look, self._fonts)
