"""The pointer on a transcript: selecting by words, borders, lanes, what is dragged."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QDrag, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from typing_extensions import override

from projects.records import Span
from qualcode import sentences
from ui.transcript import moves, words
from ui.transcript.passages import Passages

if TYPE_CHECKING:
    from projects.records import CodingRecord
    from ui.transcript.scene import Handle

CODE_MIME = "application/x-qualcode-code"
PASSAGE_MIME = "application/x-qualcode-passage"
CODING_MIME = "application/x-qualcode-coding"
_GRIP = 6
_EXACT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_LEFT = Qt.MouseButton.LeftButton


class Pointing(Passages):
    """What the mouse does; a drag takes whole words once it has left the first, as in Word.

    With Alt or Shift it takes letters. A double click takes the word, a third the sentence, a
    fourth the turn.
    """

    span_changed = Signal(str, int, int)
    memo_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport().setMouseTracking(True)
        self._drag: Handle | None = None
        self._pressed: QPoint | None = None
        self._grabbed = ""  # the coding whose lane or label is held
        self._pending: str | None = None
        self._anchor = -1  # where a selection by the mouse began
        self._words = False  # it began with a double click
        self._clicks = 0
        self._clicked = 0.0

    # -- what is where ---------------------------------------------------------------------

    def position_at(self, point: QPoint, *, exact: bool = False) -> int:
        """Return the canonical position at a point of the viewport; exact: -1 beside the text."""
        at = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        accuracy = Qt.HitTestAccuracy.ExactHit if exact else Qt.HitTestAccuracy.FuzzyHit
        found = self.document().documentLayout().hitTest(at, accuracy)
        return -1 if found < 0 else self.display.to_canonical(found)

    def codings_at(self, point: QPoint) -> list[CodingRecord]:
        """Return the codings at a point of the viewport, the shortest first; lanes count."""
        for mark in self.scene.marks:
            label = mark.label is not None and mark.label.contains(QPointF(point))
            lane = mark.lane.adjusted(-2, 0, 2, 0).contains(QPointF(point))
            if mark.coding is not None and (lane or label):
                return [mark.coding]
        if not self.place.text_left <= point.x() <= self.place.text_right:
            return []
        position = self.position_at(point, exact=True)
        if position < 0:
            return []
        return self.scene.index.under(position, self.display.index_at(position))

    def in_column(self, point: QPoint) -> bool:
        """Say whether a point of the viewport is in the column of the text."""
        return self.place.text_left - 8 <= point.x() <= self.place.text_right + 6

    def place_to_code(self, point: QPoint) -> Span | None:
        """Return what a code that is dropped at a point of the viewport is given to.

        The selection where the point lies in it, else the sentence, beside the text the turn.
        """
        position = self.position_at(point)
        span = self.selection()
        if span is not None and span.start <= position <= span.end:
            return span
        turn = self.turn_at(position)
        beside = point.x() < self.place.text_left - 8
        if turn >= 0 and (beside or not sentences.ready(self.language)):
            return moves.turn_span(self, turn)
        return None if beside else moves.sentence_here(self, position)

    def _handle_at(self, point: QPoint) -> Handle | None:
        for handle in self.scene.handles:
            near = abs(point.x() - handle.x) <= _GRIP
            if near and handle.top - _GRIP <= point.y() <= handle.bottom + _GRIP:
                return handle
        return None

    # -- pressing --------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() != _LEFT:
            super().mousePressEvent(event)
            return
        again = self._again(point)
        self._anchor, self._words, self._grabbed = -1, False, ""
        self._pressed = point
        self._drag = self._handle_at(point)
        if self._drag is not None:
            return
        if point.x() > self.place.text_right + 6 and (found := self.codings_at(point)):
            self._grabbed = found[0].guid
            return
        if memo := self.scene.memo_at(QPointF(point)):
            self.memo_wanted.emit(memo)
            return
        if point.x() < self.place.text_left - 8:
            self._choose_turn(point)
            return
        if again:
            self._choose_more(point)
            return
        inside = self._in_selection(point)
        super().mousePressEvent(event)
        if not inside and not event.modifiers() & _EXACT:
            self._anchor = self.caret()

    def _again(self, point: QPoint) -> bool:
        """Say whether this press goes on with a double click."""
        soon = monotonic() - self._clicked < QApplication.doubleClickInterval() / 1000
        still = self._pressed is not None and (point - self._pressed).manhattanLength() < 4
        self._clicks = self._clicks + 1 if self._clicks >= 2 and soon and still else 1
        return self._clicks > 2

    def _in_selection(self, point: QPoint) -> bool:
        span = self.selection()
        return span is not None and span.start <= self.position_at(point) <= span.end

    def _choose_turn(self, point: QPoint) -> None:
        turn = self.turn_at(self.position_at(point))
        if turn >= 0:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.select(moves.turn_span(self, turn))

    def _choose_more(self, point: QPoint) -> None:
        """Select the sentence on a third click, the turn on a fourth."""
        position = self.position_at(point)
        turn = self.turn_at(position)
        whole = self._clicks > 3 or not sentences.ready(self.language)
        span = moves.turn_span(self, turn) if whole and turn >= 0 else None
        span = span or moves.sentence_here(self, position)
        if span is not None:
            self._point_at(span)
        self._clicked = monotonic()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() != _LEFT or not self.in_column(point) or self._handle_at(point):
            self.mousePressEvent(event)
            return
        text = self.record().text
        position = self.position_at(point)
        word = words.word_at(text, position)
        if words.is_space(text, min(position, len(text) - 1)) and position > 0:
            word = words.word_at(text, position - 1)  # the pointer was right of a word's middle
        self._clicks, self._clicked, self._pressed = 2, monotonic(), point
        self._anchor, self._words = word.start, True
        if word.start < word.end:
            self._point_at(word)

    # -- moving ----------------------------------------------------------------------------

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._drag is not None:
            self._drag_to(point, exact=bool(event.modifiers() & _EXACT))
            return
        if self._grabbed:
            self._carry(point)
            return
        if not event.buttons():
            self._hover(point)
        elif self._pressed is not None and not self.in_column(self._pressed):
            return
        elif self._clicks > 1 and self._near(point):
            return  # a hand that trembles keeps the word
        super().mouseMoveEvent(event)
        if event.buttons() & _LEFT and self._anchor >= 0:
            self._select_to(point, exact=bool(event.modifiers() & _EXACT))
        self._shape_cursor(point)

    def _near(self, point: QPoint) -> bool:
        return self._pressed is not None and (point - self._pressed).manhattanLength() < 4

    def _select_to(self, point: QPoint, *, exact: bool) -> None:
        text, now = self.record().text, self.position_at(point)
        if exact and not self._words:
            self._point_at(_between(self._anchor, now), backwards=now < self._anchor)
            return
        span = words.snapped(text, self._anchor, now)
        if self._words:
            word = words.word_at(text, self._anchor)
            span = Span(min(span.start, word.start), max(span.end, word.end))
        self._point_at(span, backwards=now < self._anchor)

    def _hover(self, point: QPoint) -> None:
        found = self.codings_at(point)
        guid = found[0].guid if found else ""
        if guid != self.scene.hover:
            self.scene.hover = guid
            self.viewport().update()

    def _shape_cursor(self, point: QPoint) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._handle_at(point):
            shape = Qt.CursorShape.SizeHorCursor
        elif self.scene.memo_at(QPointF(point)):
            shape = Qt.CursorShape.PointingHandCursor
        elif self.in_column(point):
            shape = Qt.CursorShape.IBeamCursor
        elif self.codings_at(point):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _carry(self, point: QPoint) -> None:
        """Drag a coding by its lane or label, to give it another code in the tree."""
        if self._pressed is None:
            return
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        coding = self.scene.index.get(self._grabbed)
        if not far or coding is None:
            return
        data = QMimeData()
        data.setData(CODING_MIME, self._grabbed.encode())
        self._grabbed, self._pressed = "", None
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)

    def _borders(self) -> Span | None:
        coding = self.scene.index.get(self.scene.active)
        return self.selection() or (Span(coding.start, coding.end) if coding else None)

    def _drag_to(self, point: QPoint, *, exact: bool) -> None:
        """Move the border under the pointer; the passage shows as a selection meanwhile."""
        borders = self._borders()
        if self._drag is None or borders is None:
            return
        start = self._drag.start
        text = self.record().text
        span = words.with_border(text, borders, self.position_at(point), start=start, exact=exact)
        if self._pending is None and self.selection() is None:
            self._pending = self.scene.active
        self._point_at(span, backwards=start)
        self.viewport().update()

    # -- letting go ------------------------------------------------------------------------

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        pressed, self._grabbed, self._anchor = self._pressed, "", -1
        if self._drag is not None:
            self._dropped()
            return
        super().mouseReleaseEvent(event)
        if event.button() != _LEFT:
            return
        still = pressed is not None and (point - pressed).manhattanLength() < 4
        if still and (self.selection() is None or not self.in_column(point)):
            self._click(point)
        self._settle()

    def _dropped(self) -> None:
        guid, self._pending, self._drag = self._pending, None, None
        span = self.selection()
        if guid is None:
            self._settle()
            return
        coding = self.scene.index.get(guid)
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        if span is not None and coding is not None and span != (coding.start, coding.end):
            self.span_changed.emit(guid, span.start, span.end)

    def _click(self, point: QPoint) -> None:
        found = [coding.guid for coding in self.codings_at(point)]
        now = self.scene.active
        if now in found:
            self._activate(found[(found.index(now) + 1) % len(found)])
        else:
            self._activate(found[0] if found else "")

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.scene.hover = ""
        self.viewport().update()

    # -- words at the pointer --------------------------------------------------------------

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, point: QPoint) -> str:
        if memo := self.scene.memo_at(QPointF(point)):
            return self.scene.memo_title(memo)
        if point.x() > self.place.text_right + 6:
            names = [self.scene.name(coding) for coding in self.codings_at(point)]
            return "\n".join(" · ".join(part for part in name if part) for name in names)
        if point.x() < self.place.text_left - 8:
            turn = self.turn_at(self.position_at(point))
            speakers = {each.guid: each.label for each in self.record().speakers}
            return speakers.get(self.record().turns[turn].speaker, "") if turn >= 0 else ""
        return ""


def _between(one: int, other: int) -> Span:
    return Span(min(one, other), max(one, other))
