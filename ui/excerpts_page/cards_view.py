"""The list of cards in the hands of the researcher: chosen, folded, judged by keys and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPointF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QMouseEvent,
    QWheelEvent,
)
from typing_extensions import override

from projects.records import Excerpt
from ui.excerpts_page import card
from ui.excerpts_page.arrange import Heading
from ui.excerpts_page.cards_base import CardsBase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.excerpts_page.arrange import Row

_WHEEL = 120  # an eighth of a degree times 120 is one step of a wheel
Flag = QItemSelectionModel.SelectionFlag


class CardsView(CardsBase):
    """Cards under headings.

    Signals: `judged(guid, choice)` by the control of a card; `wanted(guid)` by a double click;
    `folded(key)` a heading was clicked; `current_changed()`.
    """

    judged = Signal(str, str)
    wanted = Signal(str)
    folded = Signal(str)
    _anchor_row = -1  # where a selection by Shift began

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
