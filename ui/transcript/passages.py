"""What can be chosen of a transcript: passages, turns, sentences and codings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCursor
from typing_extensions import override

from projects.records import Span
from qualcode import sentences
from ui import background
from ui.transcript import words
from ui.transcript.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from projects.records import CodingRecord, TranscriptRecord


class Passages(Sheet):
    """A sheet on which one passage is selected and one coding is active."""

    passage_chosen = Signal(int, int)  # start == end when nothing is selected any more
    coding_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = "id"
        self._settled = Span(0, 0)
        self._waiting: Callable[[], None] | None = None
        self._sentences: dict[tuple[int, int, str], list[Span]] = {}
        # Its knobs show where a selection ends; a blinking line beside them would be too much.
        self.selectionChanged.connect(self._shape_caret)

    @override
    def show_transcript(self, record: TranscriptRecord) -> None:
        self._settled = Span(0, 0)
        self._sentences.clear()
        super().show_transcript(record)

    # -- the selection ---------------------------------------------------------------------

    def select(self, span: Span, *, backwards: bool = False) -> None:
        """Select a passage and bring it into sight."""
        self._point_at(span, backwards=backwards)
        self._settle()

    def clear_selection(self) -> None:
        """Drop the selection; the text cursor stays where it was."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        self._settle()

    def _point_at(self, span: Span, *, backwards: bool = False) -> None:
        """Select a passage without telling anybody yet."""
        anchor = self.display.to_display(span.start)
        position = self.display.to_display(span.end, end=span.end > span.start)
        if backwards:
            anchor, position = position, anchor
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

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

    def _shape_caret(self) -> None:
        self.setCursorWidth(0 if self.textCursor().hasSelection() else 2)

    def word_start(self, position: int) -> int:
        """Return the start of the word a position is in."""
        text = self.record().text
        if not 0 < position < len(text) or words.is_space(text, position - 1):
            return position
        return min(words.word_at(text, position).start, position)

    # -- codings ---------------------------------------------------------------------------

    def active(self) -> str:
        """Return the guid of the active coding, "" without one."""
        return self.scene.active

    def set_active(self, guid: str | None) -> None:
        """Mark a coding as the active one: underlined, with borders to drag; emits nothing."""
        self.scene.active = guid if guid and self.scene.index.get(guid) else ""
        self.viewport().update()

    def coding(self, guid: str) -> CodingRecord | None:
        """Return a coding that is shown, None if it is not here."""
        return self.scene.index.get(guid)

    def follow_caret(self) -> None:
        """Make the shortest coding at the text cursor the active one."""
        position = self.caret()
        found = self.scene.index.under(position, self.display.index_at(position))
        if self.scene.active not in {coding.guid for coding in found}:
            self._activate(found[0].guid if found else "")

    def _activate(self, guid: str) -> None:
        if guid == self.scene.active:
            return
        self.scene.active = guid
        self.viewport().update()
        self.coding_activated.emit(guid)

    def announce(self, words: str) -> None:
        """Have a screen reader say what happened here, without moving the keyboard."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # -- turns and sentences ---------------------------------------------------------------

    def turn_at(self, position: int) -> int:
        """Return the index of the turn at a position, -1 outside all turns."""
        return self.display.blocks[self.display.index_at(position)].turn

    def asks(self, turn: int) -> bool:
        """Say whether a turn is an interviewer's, by its index."""
        return turn >= 0 and self.scene.asks(self.display.blocks_of_turn(turn)[0])

    def set_language(self, language: str) -> None:
        """Set the language of the talk, "id" or "en", by which sentences are told apart."""
        self.language = language

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
