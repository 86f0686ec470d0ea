"""Coding itself: number keys, the code bar, in vivo, drops, and going on to the next sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from projects.records import Span
from qualcode.edits import applying
from qualcode.edits import coding as edits
from ui.code_page import steps
from ui.code_page.code_bar import CodeBar
from ui.code_page.fuzzy import CodeFinder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.code_page.judging import Judging
    from ui.code_page.question_bar import QuestionBar
    from ui.code_page.reading import Reading
    from ui.transcript.view import TranscriptView

_MARGIN = 16
_MODIFIERS = (Qt.Key.Key_Alt, Qt.Key.Key_Control, Qt.Key.Key_Shift)


class Coding(QObject):
    """Turns what the transcript view wishes into steps of the project.

    Signals: `coded(guids of codings)`; `pointed(code guid)` from the bar; `bar_closed()`;
    `made(code guid)`.
    """

    coded = Signal(list)
    pointed = Signal(str)
    bar_opened = Signal()
    bar_closed = Signal()
    made = Signal(str)

    def __init__(
        self, view: TranscriptView, reading: Reading, question: QuestionBar, judging: Judging
    ) -> None:
        super().__init__(view)
        self._view = view
        self._judging = judging
        self._reading = reading
        self._workspace = reading.workspace
        self._question = question
        self._finder: CodeFinder | None = None
        self._coded: Span | None = None
        self._passage: Span | None = None
        self._recoding: list[str] = []
        self.bar = CodeBar(view)
        self.bar.applied.connect(self._bar_applied)
        self.bar.creating.connect(self._bar_creating)
        self.bar.pointed.connect(self.pointed)
        self.bar.closed.connect(self._bar_closed)
        view.apply_key.connect(self.apply_key)
        view.type_to_code.connect(self.open_bar)
        view.in_vivo_requested.connect(self.in_vivo)
        view.dropped_code.connect(lambda guid: self.apply([guid]))
        view.installEventFilter(self)
        reading.codes_changed.connect(self._forget_finder)

    # Asking

    def passage(self) -> Span | None:
        """Return the selected passage."""
        return self._view.selection()

    def target(self) -> Span | None:
        """Return what a code is given to: the selection, else the passage of the active coding."""
        active = self._judging.active()
        return self.passage() or (Span(active.start, active.end) if active is not None else None)

    def _name(self) -> str:
        record = self._reading.record
        return record.name if record is not None else ""

    def _transcript(self) -> str:
        record = self._reading.record
        return record.guid if record is not None else ""

    def _only_questions(self, span: Span) -> bool:
        record = self._reading.record
        if record is None:
            return False
        touched = [
            number
            for number, turn in enumerate(record.turns)
            if turn.start < span.end and span.start < max(turn.end, turn.label_end)
        ]
        return bool(touched) and all(self._view.asks(number) for number in touched)

    def _checked(self, span: Span, then: Callable[[], object]) -> None:
        """Do it at once, or after the researcher said that she means the question."""
        if self._only_questions(span):
            self._question.ask(then, self._view)
        else:
            then()

    # Applying

    def apply_key(self, digit: str) -> None:
        """Give the code that holds a number key."""
        code = self._reading.with_key(digit)
        if code is None:
            self._workspace.notice(
                self.tr("No code has the number key {digit} yet.").format(digit=digit)
            )
            return
        self.apply([code.guid])

    def apply(self, codes: list[str], comment: str = "", span: Span | None = None) -> None:
        """Give codes to the selected passage, or that of the active coding: one step."""
        passage = span or self.target()
        known = [code for guid in codes if (code := self._reading.code(guid)) is not None]
        if passage is None or not known or not self._transcript():
            return
        step = steps.coded([code.name for code in known], self._name())

        def then() -> None:
            before = set(self._reading.codings)
            made = self._workspace.do(
                step, applying.give, self._transcript(), passage, codes, comment
            )
            if made is not None:
                self._after(passage, codes, made)
                if before.issuperset(made):
                    names = ", ".join(code.name for code in known)
                    self._workspace.notice(self.tr("{code} is given already.").format(code=names))

        self._checked(passage, then)

    def _after(self, passage: Span, codes: list[str], made: list[str]) -> None:
        self._coded = self._view.selection()
        self._reading.used(codes)
        self._view.set_active(made[-1])
        self.coded.emit(made)
        if passage != self._coded:
            self._coded = None

    def in_vivo(self) -> None:
        """Make a code of the selected words and give it."""
        passage, record = self.passage(), self._reading.record
        if passage is None or record is None:
            return
        name = applying.in_vivo_name(record.text[passage.start : passage.end])
        if not name:
            return
        step = steps.coded_in_vivo(name, record.name)
        above = self.tr("In vivo")

        def then() -> None:
            guid = self._workspace.do(
                step, applying.code_in_vivo, name, above, record.guid, passage
            )
            if guid is not None:
                self._after_new(passage, guid, [guid], name)

        self._checked(passage, then)

    def _after_new(self, passage: Span, guid: str, codes: list[str], name: str) -> None:
        made = [
            each.guid
            for each in self._reading.codings.values()
            if each.code in codes
            and (each.start, each.end) == tuple(self._trimmed(passage))
            and each.coder == self._reading.own()
        ]
        self.made.emit(guid)
        self._after(passage, codes, made or [""])
        self._tell_created(name)

    def _tell_created(self, name: str) -> None:
        self._workspace.notice(self.tr("Code {code} created.").format(code=name), undo=True)

    def _trimmed(self, span: Span) -> Span:
        record = self._reading.record
        return edits.valid_span(record.text, span) if record is not None else span

    # The bar

    def open_bar(self, typed: str = "") -> None:
        """Open the code bar under the selected passage, or that of the active coding."""
        if self.bar.isVisible():
            self.bar.type_more(typed)
            return
        passage, record = self.target(), self._reading.record
        if passage is None or record is None:
            return
        self._recoding = []
        self._show_bar(passage, typed)

    def change_code(self, guids: Sequence[str]) -> None:
        """Open the code bar under codings that are to get another code."""
        found = [coding for guid in guids if (coding := self._reading.codings.get(guid))]
        if not found:
            return
        self.bar.close_bar()
        self._recoding = [coding.guid for coding in found]
        start, end = min(each.start for each in found), max(each.end for each in found)
        self._show_bar(Span(start, end), "", ", ".join(self._judging.names(found)))

    def _show_bar(self, passage: Span, typed: str, instead: str = "") -> None:
        record = self._reading.record
        if record is None:
            return
        self._passage = passage
        if self._finder is None:
            self._finder = CodeFinder(self._reading.codes)
        self.bar.open(
            self._finder,
            self._reading.recent,
            typed=typed,
            words=len(record.text[passage.start : passage.end].split()),
            narrow=self._view.window().width() < 1000,
            instead=instead,
        )
        self._view.go_to(passage.start)
        self.place_bar()
        self._make_room(passage)
        self.bar_opened.emit()
        self.pointed.emit(code.guid if (code := self.bar.highlighted()) else "")

    def place_bar(self) -> None:
        """Put the bar where its passage is now."""
        if self._passage is None or not self.bar.isVisible():
            return
        _, top, _, bottom = self._view.passage_rect(self._passage)
        left = self._text_left()
        self.bar.place(QRect(left, round(top), 10, round(bottom - top)), left)

    def _make_room(self, passage: Span) -> None:
        """Scroll where the bar would cover its passage though both have room."""
        _, top, _, bottom = self._view.passage_rect(passage)
        room, bar = self._view.viewport().height(), self.bar.height() + _MARGIN
        fits = bottom + bar <= room or top - bar >= 0
        if not fits and bottom - top + bar <= room:
            self._view.to_top(passage.start)
            self.place_bar()

    def _text_left(self) -> int:
        block = self._view.document().firstBlock()
        bounds = self._view.document().documentLayout().blockBoundingRect(block)
        return round(bounds.left())

    def _bar_closed(self) -> None:
        self._passage = None
        if not self._question.isVisible():
            self._view.setFocus(Qt.FocusReason.PopupFocusReason)
        self.bar_closed.emit()

    def _bar_applied(self, codes: list[str], comment: str) -> None:
        if not self._recoding:
            self.apply(codes, comment, self._passage)
        elif self._judging.recode(self._recoding, codes[0]):
            self.coded.emit(self._recoding)

    def _bar_creating(self, name: str, others: list[str], comment: str) -> None:
        passage, record = self._passage, self._reading.record
        if passage is None or record is None:
            return
        if self._recoding:
            if made := self._judging.recode_to_new(self._recoding, name):
                self.made.emit(made)
                self._tell_created(name)
            return
        step = steps.coded_new(name, record.name)

        def then() -> None:
            guid = self._workspace.do(
                step, applying.create_and_code, name, record.guid, passage, others, comment
            )
            if guid is not None:
                self._after_new(passage, guid, [*others, guid], name)

        self._checked(passage, then)

    def _forget_finder(self) -> None:
        self._finder = None

    # Keys

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.KeyPress:
            self._go_on(event)
        elif watched is self._view and event.type() == QEvent.Type.Resize:
            self.place_bar()
        return super().eventFilter(watched, event)

    def _after_passage(self, passage: Span) -> int:
        """Return where the next sentence is looked for: behind, or in the next turn."""
        record = self._reading.record
        place = self._view.turn_at(max(passage.end - 1, passage.start))
        if record is None or not 0 <= place < len(record.turns) - 1:
            return passage.end
        rest = record.text[passage.end : record.turns[place].end]
        return passage.end if rest.strip() else record.turns[place + 1].start

    def _go_on(self, event: QEvent) -> None:
        """After a passage was coded, Alt+Right selects the next sentence, not both."""
        if not isinstance(event, QKeyEvent) or self._coded is None:
            return
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Right and self.passage() == self._coded:
            after = self._after_passage(self._coded)
            self._coded = None
            self._view.select(Span(after, after))
        elif event.key() not in _MODIFIERS and not event.text():
            self._coded = None
