"""The transcript view: reading, choosing passages and their codings, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget
from typing_extensions import override

from projects.records import Span, TranscriptRecord
from qualcode import sentences
from ui import background, theme
from ui.transcript import document as documents
from ui.transcript import keys
from ui.transcript.display import DisplayMap
from ui.transcript.index import CodeLook
from ui.transcript.portrait import Portrait
from ui.transcript.scene import Handle, Scene, Visible

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument

    from projects.records import CodingRecord

__all__ = ["CODE_MIME", "PASSAGE_MIME", "CodeLook", "TranscriptView"]

CODE_MIME = "application/x-qualcode-code"
PASSAGE_MIME = "application/x-qualcode-passage"
SIZES = (12, 22)
_NARROW = 1_000
_GRIP = 6
_STRIP = 36
_STRIP_NARROW = 26


class TranscriptView(QTextEdit):
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
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.language = "id"
        self._zoomed: int | None = None
        self._document: QTextDocument | None = None
        self._settled = Span(0, 0)
        self._drag: Handle | None = None
        self._pressed: QPoint | None = None
        self._pending: str | None = None
        self._waiting: Callable[[], None] | None = None
        self._sentences: dict[tuple[int, int, str], list[Span]] = {}
        self.portrait = Portrait(self)
        self.portrait.wanted.connect(self._centre)
        self.portrait.wheeled.connect(self.wheelEvent)
        self._portrait_timer = QTimer(self)
        self._portrait_timer.setSingleShot(True)
        self._portrait_timer.setInterval(30)
        self._portrait_timer.timeout.connect(self._colour_portrait)
        empty = TranscriptRecord("", "", "", (), ())
        self._codings: tuple[Any, ...] = ((), {}, {}, "")
        self._hits: tuple[Sequence[Span], int] = ((), -1)
        self._build(empty)
        self._wear()
        theme.notifier.changed.connect(self._wear_again)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._scrolled)
        self._name()

    # -- public ----------------------------------------------------------------------------

    def show_transcript(self, record: TranscriptRecord) -> None:
        """Show a transcript from its start, without codings yet."""
        self._codings = ((), {}, {}, "")
        self._hits = ((), -1)
        self._settled = Span(0, 0)
        self._build(record)
        self.portrait.set_codings(())
        self._name()

    def record(self) -> TranscriptRecord:
        """Return the transcript that is shown."""
        return self._display.record

    def set_codings(
        self,
        codings: Sequence[CodingRecord],
        codes: Mapping[str, CodeLook],
        coders: Mapping[str, str],
        own: str = "",
    ) -> None:
        """Show these codings; `coders` maps guids to initials, `own` is the coder without them."""
        self._codings = (codings, codes, coders, own)
        self._scene.set_codings(codings, codes, coders, own)
        self._portrait_timer.start()
        self.viewport().update()

    def selection(self) -> Span | None:
        """Return the selected passage, None without one."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self._display.to_canonical(cursor.selectionStart())
        end = self._display.to_canonical(cursor.selectionEnd(), end=True)
        return Span(start, end) if start < end else None

    def select(self, span: Span, *, backwards: bool = False) -> None:
        """Select a passage and bring it into sight."""
        anchor = self._display.to_display(span.start)
        position = self._display.to_display(span.end, end=span.end > span.start)
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

    def caret(self) -> int:
        """Return the canonical position of the text cursor."""
        return self._display.to_canonical(self.textCursor().position())

    def active(self) -> str:
        """Return the guid of the active coding, "" without one."""
        return self._scene.active

    def set_active(self, guid: str | None) -> None:
        """Mark a coding as the active one: underlined, with borders to drag; emits nothing."""
        self._scene.active = guid if guid and self._scene.index.get(guid) else ""
        self.viewport().update()

    def set_hits(self, spans: Sequence[Span], current: int = -1) -> None:
        """Frame what a search found; the hit number `current` stands out and comes into sight."""
        self._hits = (tuple(spans), current)
        self._scene.set_hits(spans, current)
        self.viewport().update()
        if 0 <= current < len(spans):
            self.go_to(spans[current].start)

    def go_to(self, position: int) -> None:
        """Bring a position into sight, a third from the top unless it is in sight already."""
        _, top, bottom = self._scene.edge(position, end=False)
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        if top < bar.value() or bottom > bar.value() + height:
            bar.setValue(round(top - height / 3))

    def first_visible_position(self) -> int:
        """Return the first canonical position in sight."""
        at = QPointF(self._place.text_left, self.verticalScrollBar().value())
        found = self.document().documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        return self._display.to_canonical(found)

    def set_language(self, language: str) -> None:
        """Set the language of the talk, "id" or "en", by which sentences are told apart."""
        self.language = language

    def set_text_size(self, pixels: int | None) -> None:
        """Set the font size, 12-22 px; None lets the width of the window decide."""
        self._zoomed = None if pixels is None else min(max(pixels, SIZES[0]), SIZES[1])
        if self.text_size() != self._scene.size:
            self._rebuild()

    def text_size(self) -> int:
        """Return the font size in pixels."""
        return self._zoomed or (14 if self._narrow() else 15)

    def map(self) -> DisplayMap:
        """Return the display map of the transcript that is shown."""
        return self._display

    def turn_at(self, position: int) -> int:
        """Return the index of the turn at a position, -1 outside all turns."""
        return self._display.blocks[self._display.index_at(position)].turn

    def asks(self, turn: int) -> bool:
        """Say whether a turn is an interviewer's, by its index."""
        return turn >= 0 and self._scene.asks(self._display.blocks_of_turn(turn)[0])

    def coding(self, guid: str) -> CodingRecord | None:
        """Return a coding that is shown, None if it is not here."""
        return self._scene.index.get(guid)

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

    def passage_rect(self, span: Span) -> tuple[float, float, float, float]:
        """Return left, top of the first line, right and bottom of the last, in viewport pixels."""
        scroll = self.verticalScrollBar().value()
        left, top, _ = self._scene.edge(span.start, end=False)
        right, _, bottom = self._scene.edge(span.end, end=True)
        return left, top - scroll, right, bottom - scroll

    # -- building --------------------------------------------------------------------------

    def _build(self, record: TranscriptRecord) -> None:
        self._sentences.clear()
        self._display = DisplayMap(record)
        size = self.text_size()
        narrow = self._narrow()
        strip = _STRIP_NARROW if narrow else _STRIP
        self.setViewportMargins(0, 0, strip, 0)
        width = max(self.width() - strip, 100)
        self._place = documents.columns(width, size, narrow=narrow)
        before = self._document
        fresh = documents.build(self._display, size, self._place, self)
        self._scene = Scene(self._display, fresh, size)
        self.setDocument(fresh)
        self.setCursorWidth(2)
        self._document = fresh
        if before is not None:
            before.deleteLater()  # the first one, which Qt made, it has deleted itself
        self._rows()

    def _rebuild(self) -> None:
        """Build the document again and go back to where the reader was."""
        top, chosen, caret = self.first_visible_position(), self.selection(), self.caret()
        active = self._scene.active
        self._build(self._display.record)
        self._scene.set_codings(*self._codings)
        self._scene.set_hits(*self._hits)
        self._scene.active = active
        self._portrait_timer.start()
        cursor = self.textCursor()
        chosen = chosen or Span(caret, caret)
        cursor.setPosition(self._display.to_display(chosen.start))
        if chosen.end > chosen.start:
            end = self._display.to_display(chosen.end, end=True)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._to_top(top)
        self.viewport().update()

    def _to_top(self, position: int) -> None:
        top = self._scene.edge(position, end=False)[1]
        self.verticalScrollBar().setValue(round(top) if position else 0)

    def _narrow(self) -> bool:
        return self.window().width() < _NARROW

    def _arrange(self) -> None:
        """Share out the width again."""
        narrow = self._narrow()
        strip = _STRIP_NARROW if narrow else _STRIP
        self.setViewportMargins(0, 0, strip, 0)
        place = documents.columns(
            max(self.viewport().width(), 100), self._scene.size, narrow=narrow
        )
        if place == self._place:
            return
        top = self.first_visible_position()
        relaid = (place.text_left, place.text_right) != (
            self._place.text_left,
            self._place.text_right,
        )
        self._place = place
        documents.set_columns(self.document(), place)
        self._scene.relaid()
        if relaid:
            self._to_top(top)
            self._rows()

    def _rows(self) -> None:
        average = QFontMetricsF(self.document().defaultFont()).averageCharWidth()
        width = self._place.text_right - self._place.text_left
        self.portrait.set_rows(
            (
                (block.start, block.end, self._scene.asks(index))
                for index, block in enumerate(self._display.blocks)
            ),
            max(int(width / max(average, 1)), 10),
        )

    def _colour_portrait(self) -> None:
        looks = self._scene.looks
        self.portrait.set_codings(
            [
                (coding.start, coding.end, look.colour)
                for coding in self._scene.index.codings()
                if (look := looks.get(coding.code)) is not None
            ]
        )

    def _wear(self) -> None:
        look = theme.current()
        # The fill of the selection is painted under the underlines, so Qt must not fill it.
        self.setStyleSheet(
            f"TranscriptView, TranscriptView:focus {{ background: {look.paper.name()};"
            f" color: {look.ink.name()}; border: none; border-radius: 0; padding: 0;"
            f" selection-background-color: transparent; selection-color: {look.ink.name()}; }}"
        )

    def _wear_again(self) -> None:
        self._wear()
        self._rebuild()
        self.portrait.update()

    def _name(self) -> None:
        name = self._display.record.name
        self.setAccessibleName(
            self.tr("Transcript {name}").format(name=name) if name else self.tr("Transcript")
        )

    # -- painting --------------------------------------------------------------------------

    def _visible(self) -> list[Visible]:
        scroll = self.verticalScrollBar().value()
        layout = self.document().documentLayout()
        at = layout.hitTest(QPointF(self._place.text_left, scroll), Qt.HitTestAccuracy.FuzzyHit)
        block: QTextBlock = self.document().findBlock(max(at, 0))
        if block.previous().isValid():
            block = block.previous()
        result = []
        bottom = scroll + self.viewport().height()
        while block.isValid():
            shown = self._scene.block_text(block)
            origin = block.layout().position()
            if origin.y() > bottom:
                break
            result.append(Visible(shown, QPointF(origin.x(), origin.y() - scroll)))
            block = block.next()
        return result

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scroll = self.verticalScrollBar().value()
        visible = self._visible()
        chosen = self.selection()
        painter = QPainter(self.viewport())
        self._scene.paint_under(painter, visible, chosen)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._scene.paint_beside(painter, visible, self._place, scroll)
        borders = chosen
        if borders is None and (coding := self._scene.index.get(self._scene.active)):
            borders = Span(coding.start, coding.end)
        self._scene.paint_handles(painter, borders, scroll)
        painter.end()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        # Labels keep their distance while they scroll, so nothing can be shifted as it is.
        self.viewport().update()

    def _scrolled(self) -> None:
        first = self.first_visible_position()
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        at = QPointF(self._place.text_right, bottom)
        found = self.document().documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        self.portrait.set_frame(Span(first, max(self._display.to_canonical(found), first)))

    def _centre(self, position: int) -> None:
        top = self._scene.edge(position, end=False)[1]
        self.verticalScrollBar().setValue(round(top - self.viewport().height() / 2))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized()

    def _resized(self) -> None:
        if self.text_size() != self._scene.size:
            self._rebuild()
        else:
            self._arrange()
        width = self.portrait.width()
        strip = _STRIP_NARROW if self._narrow() else _STRIP
        x = self.width() - strip + (strip - width) // 2
        self.portrait.setGeometry(x, 4, width, max(self.height() - 8, 20))
        self._scrolled()

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
        return -1 if found < 0 else self._display.to_canonical(found)

    def codings_at(self, point: QPoint) -> list[CodingRecord]:
        """Return the codings at a point of the viewport, the shortest first; lanes count."""
        for mark in self._scene.marks:
            label = mark.label is not None and mark.label.contains(QPointF(point))
            lane = mark.lane.adjusted(-2, 0, 2, 0).contains(QPointF(point))
            if mark.coding is not None and (lane or label):
                return [mark.coding]
        if not self._place.text_left <= point.x() <= self._place.text_right:
            return []
        position = self.position_at(point, exact=True)
        if position < 0:
            return []
        return self._scene.index.under(position, self._display.index_at(position))

    def _handle_at(self, point: QPoint) -> Handle | None:
        for handle in self._scene.handles:
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
        if point.x() > self._place.text_right + 6 and self.codings_at(point):
            return
        if point.x() < self._place.text_left - 8:
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
        elif self._pressed is not None and not self._text_at(self._pressed):
            return
        super().mouseMoveEvent(event)
        self._shape_cursor(point)

    def _text_at(self, point: QPoint) -> bool:
        return self._place.text_left - 8 <= point.x() <= self._place.text_right + 6

    def _hover(self, point: QPoint) -> None:
        found = self.codings_at(point)
        guid = found[0].guid if found else ""
        if guid != self._scene.hover:
            self._scene.hover = guid
            self.viewport().update()

    def _shape_cursor(self, point: QPoint) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._handle_at(point):
            shape = Qt.CursorShape.SizeHorCursor
        elif self._text_at(point):
            shape = Qt.CursorShape.IBeamCursor
        elif self.codings_at(point):
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _borders(self) -> Span | None:
        coding = self._scene.index.get(self._scene.active)
        return self.selection() or (Span(coding.start, coding.end) if coding else None)

    def _drag_to(self, point: QPoint) -> None:
        """Move the border under the pointer; the passage shows as a selection meanwhile."""
        borders = self._borders()
        if self._drag is None or borders is None:
            return
        position = self.position_at(point)
        span = keys.with_border(borders, position, start=self._drag.start)
        cursor = self.textCursor()
        ends = [self._display.to_display(span.start), self._display.to_display(span.end, end=True)]
        fixed, moved = reversed(ends) if self._drag.start else ends
        cursor.setPosition(fixed)
        cursor.setPosition(moved, QTextCursor.MoveMode.KeepAnchor)
        if self._pending is None and self.selection() is None:
            self._pending = self._scene.active
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
        if still and self.selection() is None:
            self._click(point)
        elif still and not self._text_at(point) and self.codings_at(point):
            self._click(point)
        self._settle()

    def _dropped(self) -> None:
        guid, self._pending, self._drag = self._pending, None, None
        span = self.selection()
        if guid is None:
            self._settle()
            return
        coding = self._scene.index.get(guid)
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        if span is not None and coding is not None and span != (coding.start, coding.end):
            self.span_changed.emit(guid, span.start, span.end)

    def _click(self, point: QPoint) -> None:
        found = [coding.guid for coding in self.codings_at(point)]
        now = self._scene.active
        if now in found:
            self._activate(found[(found.index(now) + 1) % len(found)])
        else:
            self._activate(found[0] if found else "")

    def _activate(self, guid: str) -> None:
        if guid == self._scene.active:
            return
        self._scene.active = guid
        self.viewport().update()
        self.coding_activated.emit(guid)

    def follow_caret(self) -> None:
        """Make the shortest coding at the text cursor the active one."""
        position = self.caret()
        found = self._scene.index.under(position, self._display.index_at(position))
        if self._scene.active not in {coding.guid for coding in found}:
            self._activate(found[0].guid if found else "")

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
        self._scene.hover = ""
        self.viewport().update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = 1 if event.angleDelta().y() > 0 else -1
            self.set_text_size(self.text_size() + step)
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.cursorRect().bottomLeft()
        elif self.selection() is None:
            found = self.codings_at(point)
            if found and self._scene.active not in {coding.guid for coding in found}:
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
        if point.x() > self._place.text_right + 6:
            names = [self._scene.names[coding.guid] for coding in self.codings_at(point)]
            return "\n".join(" · ".join(part for part in name if part) for name in names)
        if point.x() < self._place.text_left - 8:
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
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if keys.own(self, event):
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
