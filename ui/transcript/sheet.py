"""The sheet on which a transcript is read: document, codings, margins and portrait, painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import (
    QFontMetricsF,
    QInputMethodEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from projects.records import Span, TranscriptRecord
from ui import theme
from ui.transcript import document as documents
from ui.transcript.display import DisplayMap
from ui.transcript.portrait import Portrait
from ui.transcript.scene import Scene, Visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument

    from projects.records import CodingRecord, MemoRecord
    from ui.transcript.index import CodeLook

SIZES = (12, 22)
_NARROW = 1_000
_STRIP = 32
_STRIP_NARROW = 26


class Sheet(QTextEdit):
    """One transcript, read-only, with its codings; all positions are canonical code points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._zoomed: int | None = None
        self._document: QTextDocument | None = None
        self.portrait = Portrait(self)
        self.portrait.wanted.connect(self.centre)
        self.portrait.wheeled.connect(self.wheelEvent)
        self._portrait_timer = QTimer(self)
        self._portrait_timer.setSingleShot(True)
        self._portrait_timer.setInterval(30)
        self._portrait_timer.timeout.connect(self._colour_portrait)
        self._forget()
        self._build(TranscriptRecord("", "", "", (), ()))
        self._wear()
        theme.notifier.changed.connect(self._wear_again)

    def _forget(self) -> None:
        self._codings: tuple[
            Sequence[CodingRecord], Mapping[str, CodeLook], Mapping[str, str], str
        ] = ((), {}, {}, "")
        self._hits: tuple[Sequence[Span], int] = ((), -1)
        self._memos: Sequence[MemoRecord] = ()
        self._target: Span | None = None

    def show_transcript(self, record: TranscriptRecord) -> None:
        """Show a transcript from its start, without codings yet."""
        self._forget()
        self._build(record)
        self.portrait.set_codings(())

    def record(self) -> TranscriptRecord:
        """Return the transcript that is shown."""
        return self.display.record

    def set_codings(
        self,
        codings: Sequence[CodingRecord],
        codes: Mapping[str, CodeLook],
        coders: Mapping[str, str],
        own: str = "",
    ) -> None:
        """Show these codings; `coders` maps guids to initials, `own` is the coder without them."""
        self._codings = (codings, codes, coders, own)
        self.scene.set_codings(codings, codes, coders, own)
        self._portrait_timer.start()
        self.viewport().update()

    def set_memos(self, memos: Sequence[MemoRecord]) -> None:
        """Show a note beside every passage that has a memo."""
        self._memos = memos
        self.scene.set_memos(memos)
        self.viewport().update()

    def set_target(self, span: Span | None) -> None:
        """Show what a code that is being dragged would be given to."""
        if span != self._target:
            self._target = span
            self.viewport().update()

    def selection(self) -> Span | None:
        """Return the selected passage, None without one."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self.display.to_canonical(cursor.selectionStart())
        end = self.display.to_canonical(cursor.selectionEnd(), end=True)
        return Span(start, end) if start < end else None

    def caret(self) -> int:
        """Return the canonical position of the text cursor."""
        return self.display.to_canonical(self.textCursor().position())

    def set_hits(self, spans: Sequence[Span], current: int = -1) -> None:
        """Frame what a search found; the hit number `current` stands out and comes into sight."""
        self._hits = (tuple(spans), current)
        self.scene.set_hits(spans, current)
        self.viewport().update()
        if 0 <= current < len(spans):
            self.go_to(spans[current].start)

    def go_to(self, position: int) -> None:
        """Bring a position into sight, a third from the top unless it is in sight already."""
        _, top, bottom = self.scene.edge(position, end=False)
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        if top < bar.value() or bottom > bar.value() + height:
            self._scroll_to(top - height / 3)

    def in_sight(self, position: int) -> bool:
        """Say whether a position is in sight."""
        _, top, bottom = self.scene.edge(position, end=False)
        scroll = self.verticalScrollBar().value()
        return top >= scroll and bottom <= scroll + self.viewport().height()

    def first_visible_position(self) -> int:
        """Return the first canonical position in sight."""
        if not self.verticalScrollBar().value():
            return self.display.blocks[0].start  # nothing need be laid out yet
        at = QPointF(self.place.text_left, self.verticalScrollBar().value())
        found = self.document().documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        return self.display.to_canonical(found)

    def set_text_size(self, pixels: int | None) -> None:
        """Set the font size, 12-22 px; None lets the width of the window decide."""
        self._zoomed = None if pixels is None else min(max(pixels, SIZES[0]), SIZES[1])
        if self.text_size() != self.scene.size:
            self._rebuild()

    def text_size(self) -> int:
        """Return the font size in pixels."""
        return self._zoomed or (14 if self._narrow() else 15)

    def passage_rect(self, span: Span) -> tuple[float, float, float, float]:
        """Return left, top of the first line, right and bottom of the last, in viewport pixels."""
        scroll = self.verticalScrollBar().value()
        left, top, _ = self.scene.edge(span.start, end=False)
        right, _, bottom = self.scene.edge(span.end, end=True)
        return left, top - scroll, right, bottom - scroll

    # -- building --------------------------------------------------------------------------

    def _build(self, record: TranscriptRecord) -> None:
        self.display = DisplayMap(record)
        size = self.text_size()
        narrow = self._narrow()
        strip = _STRIP_NARROW if narrow else _STRIP
        self.setViewportMargins(0, 0, strip, 0)
        width = max(self.width() - strip, 100)
        self.place = documents.columns(width, size, narrow=narrow)
        before = self._document
        fresh = documents.build(self.display, size, self.place, self)
        self.scene = Scene(self.display, fresh, size)
        self.setDocument(fresh)
        self.setCursorWidth(2)
        self._document = fresh
        if before is not None:
            before.deleteLater()  # the first one, which Qt made, it has deleted itself
        self._rows()

    def _rebuild(self) -> None:
        """Build the document again and go back to where the reader was."""
        top, chosen, caret = self.first_visible_position(), self.selection(), self.caret()
        active = self.scene.active
        self._build(self.display.record)
        self.scene.set_codings(*self._codings)
        self.scene.set_hits(*self._hits)
        self.scene.set_memos(self._memos)
        self.scene.active = active
        self._portrait_timer.start()
        cursor = self.textCursor()
        chosen = chosen or Span(caret, caret)
        cursor.setPosition(self.display.to_display(chosen.start))
        if chosen.end > chosen.start:
            end = self.display.to_display(chosen.end, end=True)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.to_top(top)
        self.viewport().update()

    def to_top(self, position: int) -> None:
        """Scroll so that a position stands at the top."""
        top = self.scene.edge(position, end=False)[1]
        self._scroll_to(top if position > self.display.blocks[0].start else 0)

    def _scroll_to(self, top: float) -> None:
        bar = self.verticalScrollBar()
        # The text is laid out as it is needed; the bar hears of it a little later.
        height = self.document().documentLayout().documentSize().height()
        bar.setMaximum(max(bar.maximum(), round(height) - self.viewport().height()))
        bar.setValue(round(top))

    def _narrow(self) -> bool:
        return self.window().width() < _NARROW

    def _arrange(self) -> None:
        """Share out the width again."""
        narrow = self._narrow()
        strip = _STRIP_NARROW if narrow else _STRIP
        self.setViewportMargins(0, 0, strip, 0)
        place = documents.columns(max(self.viewport().width(), 100), self.scene.size, narrow=narrow)
        if place == self.place:
            return
        top = self.first_visible_position()
        relaid = (place.text_left, place.text_right) != (
            self.place.text_left,
            self.place.text_right,
        )
        self.place = place
        documents.set_columns(self.document(), place)
        self.scene.relaid()
        if relaid:
            self.to_top(top)
            self._rows()

    def _rows(self) -> None:
        average = QFontMetricsF(self.document().defaultFont()).averageCharWidth()
        width = self.place.text_right - self.place.text_left
        self.portrait.set_rows(
            (
                (block.start, block.end, self.scene.asks(index))
                for index, block in enumerate(self.display.blocks)
            ),
            max(int(width / max(average, 1)), 10),
        )

    def _colour_portrait(self) -> None:
        looks = self.scene.looks
        self.portrait.set_codings(
            [
                (coding.start, coding.end, look.colour)
                for coding in self.scene.index.codings()
                if (look := looks.get(coding.code)) is not None
            ]
        )

    def _wear(self) -> None:
        look = theme.current()
        # The fill of the selection is painted under the underlines, so Qt must not fill it.
        self.setStyleSheet(
            f"Sheet, Sheet:focus {{ background: {look.paper.name()};"
            f" color: {look.ink.name()}; border: none; border-radius: 0; padding: 0;"
            f" selection-background-color: transparent; selection-color: {look.ink.name()}; }}"
        )

    def _wear_again(self) -> None:
        self._wear()
        self._rebuild()
        self.portrait.update()

    # -- painting --------------------------------------------------------------------------

    def _visible(self) -> list[Visible]:
        scroll = self.verticalScrollBar().value()
        block: QTextBlock = self.document().firstBlock()
        if scroll:
            at = QPointF(self.place.text_left, scroll)
            layout = self.document().documentLayout()
            found = layout.hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
            block = self.document().findBlock(max(found, 0))
            # Just after a change the layout may answer with a block too far down.
            while block.previous().isValid() and block.layout().position().y() > scroll:
                block = block.previous()
                layout.blockBoundingRect(block)
            if block.previous().isValid():
                block = block.previous()
        result = []
        bottom = scroll + self.viewport().height()
        while block.isValid():
            shown = self.scene.block_text(block)
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
        self.scene.paint_under(painter, visible, self._target or chosen)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.scene.paint_beside(painter, visible, self.place, scroll)
        borders = chosen
        if borders is None and (coding := self.scene.index.get(self.scene.active)):
            borders = Span(coding.start, coding.end)
        self.scene.paint_handles(painter, borders, scroll)
        painter.end()
        self._frame_portrait()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        # Labels keep their distance while they scroll, so nothing can be shifted as it is.
        self.viewport().update()

    def _frame_portrait(self) -> None:
        first = self.first_visible_position()
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        at = QPointF(self.place.text_right, bottom)
        found = self.document().documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        self.portrait.set_frame(Span(first, max(self.display.to_canonical(found), first)))

    def centre(self, position: int) -> None:
        """Scroll so that a position stands in the middle."""
        top = self.scene.edge(position, end=False)[1]
        self._scroll_to(top - self.viewport().height() / 2)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        event.ignore()  # Qt would write it into the text, though that is only read

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized()

    def _resized(self) -> None:
        if self.text_size() != self.scene.size:
            self._rebuild()
        else:
            self._arrange()
        width = self.portrait.width()
        strip = _STRIP_NARROW if self._narrow() else _STRIP
        x = self.width() - strip + (strip - width) // 2
        self.portrait.setGeometry(x, 4, width, max(self.height() - 8, 20))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = 1 if event.angleDelta().y() > 0 else -1
            self.set_text_size(self.text_size() + step)
            event.accept()
            return
        super().wheelEvent(event)
