"""The transcript view: reading, choosing passages and their codings, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from projects.records import Span, TranscriptRecord
from qualcode import sentences
from ui import background
from ui.transcript import keys
from ui.transcript.index import CodeLook
from ui.transcript.scene import Handle
from ui.transcript.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from projects.records import CodingRecord

__all__ = ["CODE_MIME", "PASSAGE_MIME", "CodeLook", "TranscriptView"]

CODE_MIME = "application/x-qualcode-code"
PASSAGE_MIME = "application/x-qualcode-passage"
_GRIP = 6


class TranscriptView(Sheet):
    """One transcript, read-only, with its codings; all positions are canonical code points."""

    passage_chosen = Signal(int, int)  # start == end when nothing is selected any more
    coding_activated = Signal(str)
    span_changed = Signal(str, int, int)
    apply_key = Signal(str)
    type_to_code = Signal(str)
    remove_requested = Signal(str)
    in_vivo_requested = Signal()
    context_requested = Signal(QPoint)
    dropped_code = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.language = "id"
        self._settled = Span(0, 0)
        self._drag: Handle | None = None
        self._pressed: QPoint | None = None
        self._pending: str | None = None
        self._waiting: Callable[[], None] | None = None
        self._sentences: dict[tuple[int, int, str], list[Span]] = {}
        # Its knobs show where a selection ends; a blinking line beside them would be too much.
        self.selectionChanged.connect(self._shape_caret)
        self._name()

    # -- public ----------------------------------------------------------------------------

    @override
    def show_transcript(self, record: TranscriptRecord) -> None:
        self._settled = Span(0, 0)
        self._sentences.clear()
        super().show_transcript(record)
        self._name()

    def select(self, span: Span, *, backwards: bool = False) -> None:
        """Select a passage and bring it into sight."""
        anchor = self.display.to_display(span.start)
        position = self.display.to_display(span.end, end=span.end > span.start)
        if backwards:
            anchor, position = position, anchor
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._settle()

    def clear_selection(self) -> None:
        """Drop the selection; the text cursor stays where it was."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        self._settle()

    def active(self) -> str:
        """Return the guid of the active coding, "" without one."""
        return self.scene.active

    def set_active(self, guid: str | None) -> None:
        """Mark a coding as the active one: underlined, with borders to drag; emits nothing."""
        self.scene.active = guid if guid and self.scene.index.get(guid) else ""
        self.viewport().update()

    def set_language(self, language: str) -> None:
        """Set the language of the talk, "id" or "en", by which sentences are told apart."""
        self.language = language

    def turn_at(self, position: int) -> int:
        """Return the index of the turn at a position, -1 outside all turns."""
        return self.display.blocks[self.display.index_at(position)].turn

    def asks(self, turn: int) -> bool:
        """Say whether a turn is an interviewer's, by its index."""
        return turn >= 0 and self.scene.asks(self.display.blocks_of_turn(turn)[0])

    def coding(self, guid: str) -> CodingRecord | None:
        """Return a coding that is shown, None if it is not here."""
        return self.scene.index.get(guid)

    def sentences_of(self, span: Span) -> list[Span]:
        """Return the sentences of a stretch of the text, kept until the text changes."""
        key = (*span, self.language)
        if key not in self._sentences:
            self._sentences[key] = sentences.sentences(self.record().text, *span, self.language)
        return self._sentences[key]

    def wait_for_sentences(self, then: Callable[[], None]) -> None:
        """Do `then` once sentences can be told apart; of several wishes in between the last."""
        waiting = self._waiting is not None
        self._waiting = then
        if waiting:
            return
        language = self.language

        def load(_progress: object, _cancelled: object) -> None:
            sentences.warm_up(language)

        background.run(load, self._sentences_ready)

    def _sentences_ready(self, _result: None) -> None:
        then, self._waiting = self._waiting, None
        if then is not None and shiboken6.isValid(self):
            then()

    def _name(self) -> None:
        name = self.display.record.name
        self.setAccessibleName(
            self.tr("Transcript {name}").format(name=name) if name else self.tr("Transcript")
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    # -- mouse -----------------------------------------------------------------------------

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

    def _handle_at(self, point: QPoint) -> Handle | None:
        for handle in self.scene.handles:
            near = abs(point.x() - handle.x) <= _GRIP
            if near and handle.top - _GRIP <= point.y() <= handle.bottom + _GRIP:
                return handle
        return None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._drag = self._handle_at(point)
        self._pressed = point
        if self._drag is not None:
            return
        if point.x() > self.place.text_right + 6 and self.codings_at(point):
            return
        if point.x() < self.place.text_left - 8:
            self._choose_turn(point)
            return
        super().mousePressEvent(event)

    def _choose_turn(self, point: QPoint) -> None:
        turn = self.turn_at(self.position_at(point))
        if turn >= 0:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.select(keys.turn_span(self, turn))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._drag is not None:
            self._drag_to(point)
            return
        if not event.buttons():
            self._hover(point)
        elif self._pressed is not None and not self.in_column(self._pressed):
            return
        super().mouseMoveEvent(event)
        self._shape_cursor(point)

    def in_column(self, point: QPoint) -> bool:
        """Say whether a point of the viewport is in the column of the text."""
        return self.place.text_left - 8 <= point.x() <= self.place.text_right + 6

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
        elif self.in_column(point):
            shape = Qt.CursorShape.IBeamCursor
        elif self.codings_at(point):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _borders(self) -> Span | None:
        coding = self.scene.index.get(self.scene.active)
        return self.selection() or (Span(coding.start, coding.end) if coding else None)

    def _drag_to(self, point: QPoint) -> None:
        """Move the border under the pointer; the passage shows as a selection meanwhile."""
        borders = self._borders()
        if self._drag is None or borders is None:
            return
        position = self.position_at(point)
        span = keys.with_border(borders, position, start=self._drag.start)
        cursor = self.textCursor()
        ends = [self.display.to_display(span.start), self.display.to_display(span.end, end=True)]
        fixed, moved = reversed(ends) if self._drag.start else ends
        cursor.setPosition(fixed)
        cursor.setPosition(moved, QTextCursor.MoveMode.KeepAnchor)
        if self._pending is None and self.selection() is None:
            self._pending = self.scene.active
        self.setTextCursor(cursor)
        self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        pressed, self._pressed = self._pressed, None
        if self._drag is not None:
            self._dropped()
            return
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
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

    def _activate(self, guid: str) -> None:
        if guid == self.scene.active:
            return
        self.scene.active = guid
        self.viewport().update()
        self.coding_activated.emit(guid)

    def follow_caret(self) -> None:
        """Make the shortest coding at the text cursor the active one."""
        position = self.caret()
        found = self.scene.index.under(position, self.display.index_at(position))
        if self.scene.active not in {coding.guid for coding in found}:
            self._activate(found[0].guid if found else "")

    def _shape_caret(self) -> None:
        self.setCursorWidth(0 if self.textCursor().hasSelection() else 2)

    def _settle(self) -> None:
        """Tell about the selection once it is complete."""
        at = self.caret()
        span = self.selection() or Span(at, at)
        was, self._settled = self._settled, span
        self.viewport().update()
        if span.start < span.end:
            if span != was:
                self.passage_chosen.emit(*span)
        elif was.start < was.end:
            self.passage_chosen.emit(*span)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.scene.hover = ""
        self.viewport().update()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.cursorRect().bottomLeft()
        elif self.selection() is None:
            found = self.codings_at(point)
            if found and self.scene.active not in {coding.guid for coding in found}:
                self._activate(found[0].guid)
        self.context_requested.emit(self.viewport().mapToGlobal(point))
        event.accept()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, point: QPoint) -> str:
        if point.x() > self.place.text_right + 6:
            names = [self.scene.name(coding) for coding in self.codings_at(point)]
            return "\n".join(" · ".join(part for part in name if part) for name in names)
        if point.x() < self.place.text_left - 8:
            turn = self.turn_at(self.position_at(point))
            speakers = {each.guid: each.label for each in self.record().speakers}
            return speakers.get(self.record().turns[turn].speaker, "") if turn >= 0 else ""
        return ""

    # -- keys ------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if keys.pressed(self, event):
            event.accept()
            self._settle()
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() != before and self.selection() is None:
            self.follow_caret()
        self._settle()

    @override
    def event(self, event: QEvent) -> bool:
        # Keys of our own must not be taken by a shortcut or by text editing first.
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and keys.own(self, event):
            event.accept()
            return True
        return super().event(event)

    # -- copy, drag and drop ---------------------------------------------------------------

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        span = self.selection()
        if span is not None:
            data.setText(self.record().text[span.start : span.end])
            data.setData(PASSAGE_MIME, f"{span.start} {span.end}".encode())
        return data

    def _takes(self, event: QDropEvent) -> bool:
        span = self.selection()
        if not event.mimeData().hasFormat(CODE_MIME) or span is None:
            return False
        return span.start <= self.position_at(event.position().toPoint()) <= span.end

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CODE_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._takes(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if not self._takes(event):
            event.ignore()
            return
        event.acceptProposedAction()
        guid = bytes(event.mimeData().data(CODE_MIME).data()).decode()
        self.dropped_code.emit(guid)
