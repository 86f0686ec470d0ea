"""The list of cards: one below the other, painted only where they are seen.

Heights are guessed for all rows and measured for those in sight; what is in sight stays where it
is while heights above it become exact.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
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

    from PySide6.QtGui import QKeyEvent

    from ui.excerpts_page.arrange import Row
    from ui.excerpts_page.reading import ExcerptReading

Index = QModelIndex | QPersistentModelIndex
MARGIN = 16
BESIDE_BAR = 8
_AHEAD = 300  # px around what is seen that are measured too
_SAMPLE = "Jadi saya bilang ke anggota, jangan dulu menyerah, kita coba lagi"
_KEPT = 400  # shapes of cards
_WHEEL = 120
Flag = QItemSelectionModel.SelectionFlag


class CardsView(QAbstractItemView):
    """Cards under headings.

    Signals: `judged(guid, choice)` by the control of a card; `wanted(guid)` by a double click;
    `folded(key)` a heading was clicked; `current_changed()`.
    """

    judged = Signal(str, str)
    wanted = Signal(str)
    folded = Signal(str)
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

    # What is shown

    def show_rows(self, rows: Sequence[Row], *, keep: bool) -> None:
        """Show rows; `keep` leaves the place, the current card and the selection as they are."""
        anchor = self._anchor() if keep else ("", 0)
        current, chosen = self.current_guid(), self.selected_guids()
        self._shapes.clear()
        self.rows.show(rows)
        self._guess()
        self.updateGeometries()
        bar = self.verticalScrollBar()
        place = self._place_of(anchor[0])
        bar.setValue(self._heights.top(place) - anchor[1] if place >= 0 else 0)
        self._restore(current if keep else "", chosen if keep else [])
        self._settle()
        self.viewport().update()

    def renew(self, guids: set[str]) -> None:
        """Show what changed on cards that stay where they are."""
        excerpts = [one for guid in guids if (one := self._reading.excerpt(guid)) is not None]
        for one in excerpts:
            place = self.rows.place_of(one.guid)
            if place >= 0:
                self._shapes.pop(one.guid, None)
                self._heights.forget(place)
        self.rows.renew(excerpts)
        self._settle()
        self.viewport().update()

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

    def open_context(self, guid: str) -> None:
        """Show what stands around a passage under its card, or hide it again."""
        self._opened ^= {guid}
        place = self.rows.place_of(guid)
        if place >= 0:
            self._shapes.pop(guid, None)
            self._heights.forget(place)
            self._settle()
            self.scrollTo(self.rows.index(place))
            self.viewport().update()

    # Current and selected

    def current_row(self) -> Row | None:
        """Return the row that has the keyboard."""
        index = self.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() else None

    def current_guid(self) -> str:
        """Return the guid of the current excerpt, "" for none or a heading."""
        row = self.current_row()
        return row.guid if isinstance(row, Excerpt) else ""

    def selected_guids(self) -> list[str]:
        """Return the guids of the selected excerpts in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = (self.rows.rows[row] for row in rows if row < len(self.rows.rows))
        return [row.guid for row in found if isinstance(row, Excerpt)]

    def set_current(self, place: int) -> None:
        """Make a row the current and only selected one, in sight."""
        if 0 <= place < len(self.rows.rows):
            index = self.rows.index(place)
            self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
            self.scrollTo(index)

    def stops(self) -> list[int]:
        """Return the rows between which the arrow keys move: cards and folded headings."""
        return [
            place
            for place, row in enumerate(self.rows.rows)
            if isinstance(row, Excerpt) or row.folded
        ]

    def step(self, by: int, *, extend: bool = False) -> None:
        """Move from card to card."""
        place = self.currentIndex().row()
        direction = 1 if by > 0 else -1
        left = abs(by)
        found = place
        at = place + direction
        while left and 0 <= at < len(self.rows.rows):
            row = self.rows.rows[at]
            if isinstance(row, Excerpt) or row.folded:
                found, left = at, left - 1
            at += direction
        if found == place or found < 0:
            return
        if extend:
            self._extend(found)
        else:
            self.set_current(found)

    def _extend(self, place: int) -> None:
        index = self.rows.index(place)
        anchor = self._anchor_row if 0 <= self._anchor_row < len(self.rows.rows) else place
        low, high = sorted((anchor, place))
        span = QItemSelection(self.rows.index(low), self.rows.index(high))
        self.selectionModel().select(span, Flag.ClearAndSelect)
        self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
        self.scrollTo(index)

    _anchor_row = -1

    def _restore(self, current: str, chosen: Sequence[str]) -> None:
        model = self.selectionModel()
        place = self._place_of(current)
        if place < 0 and self.rows.rows:
            place = next((at for at in self.stops()), 0)
        if place >= 0:
            index = self.rows.index(place)
            model.setCurrentIndex(index, Flag.ClearAndSelect)
            for guid in chosen:
                other = self.rows.place_of(guid)
                if other >= 0:
                    model.select(self.rows.index(other), Flag.Select)
        else:
            self.current_changed.emit()

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

    # Heights

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

    # What an item view must answer

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

    # Painting

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

    # Mouse

    def _choice_at(self, index: QModelIndex, point: QPointF) -> str:
        if not index.isValid() or isinstance(self.rows.rows[index.row()], Heading):
            return ""
        areas = card.choice_areas(self.visualRect(index), self._fonts)
        return next((name for name, area in areas if area.contains(point)), "")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        row = self.rows.rows[index.row()]
        left = event.button() == Qt.MouseButton.LeftButton
        if isinstance(row, Heading):
            if left:
                self.folded.emit(row.key)
            return
        chosen = self._choice_at(index, event.position())
        model = self.selectionModel()
        if left and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            model.setCurrentIndex(index, Flag.Toggle)
            self._anchor_row = index.row()
        elif left and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._extend(index.row())
        elif not model.isSelected(index) or (left and not chosen):
            self._anchor_row = index.row()
            model.setCurrentIndex(index, Flag.ClearAndSelect)
        else:
            model.setCurrentIndex(index, Flag.NoUpdate)
        if left and chosen:
            self.judged.emit(row.guid, chosen)
        self.viewport().update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        over = (index.row(), self._choice_at(index, event.position()))
        if over != self._over:
            self._over = over
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._choice_at(index, event.position()):
            self.mousePressEvent(event)
        elif index.isValid() and isinstance(row := self.rows.rows[index.row()], Excerpt):
            self.wanted.emit(row.guid)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.verticalScrollBar()
        pixels = event.pixelDelta().y() or event.angleDelta().y() * 3 * card.LINE // _WHEEL
        bar.setValue(bar.value() - pixels)
        event.accept()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._over = (-1, "")
        self.viewport().update()
        super().leaveEvent(event)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -4}
        steps |= {Qt.Key.Key_PageDown: 4, Qt.Key.Key_Home: -len(self.rows.rows)}
        steps[Qt.Key.Key_End] = len(self.rows.rows)
        if key in steps:
            if not extend:
                self._anchor_row = -1
            elif self._anchor_row < 0:
                self._anchor_row = self.currentIndex().row()
            self.step(steps[Qt.Key(key)], extend=extend)
        elif key == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.selectAll()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold_by_key(fold=key == Qt.Key.Key_Left)
        else:
            event.ignore()

    def _fold_by_key(self, *, fold: bool) -> None:
        place = self.currentIndex().row()
        while place >= 0 and isinstance(self.rows.rows[place], Excerpt):
            place -= 1
        if place < 0:
            return
        heading = self.rows.rows[place]
        if isinstance(heading, Heading) and heading.folded != fold:
            self.folded.emit(heading.key)
            self.set_current(max(self.rows.heading_place(heading.key) + (0 if fold else 1), 0))
