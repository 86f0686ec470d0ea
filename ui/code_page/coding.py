"""Coding itself: keys, the code bar, in vivo, drops, borders, removal, the menu of a passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from projects.records import CodingRecord, Span
from qualcode.edits import coding as edits
from ui import icons, language
from ui.code_page import code_edits, steps
from ui.code_page.code_bar import CodeBar
from ui.code_page.code_menu import swatch
from ui.code_page.fuzzy import CodeFinder

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.code_page.question_bar import QuestionBar
    from ui.code_page.reading import Reading
    from ui.transcript.view import TranscriptView

_MENU_CODES = 6
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

    def __init__(self, view: TranscriptView, reading: Reading, question: QuestionBar) -> None:
        super().__init__(view)
        self._view = view
        self._reading = reading
        self._workspace = reading.workspace
        self._question = question
        self._finder: CodeFinder | None = None
        self._coded: Span | None = None
        self._passage: Span | None = None
        self.bar = CodeBar(view)
        self.bar.applied.connect(self._bar_applied)
        self.bar.creating.connect(self._bar_creating)
        self.bar.pointed.connect(self.pointed)
        self.bar.closed.connect(self._bar_closed)
        view.apply_key.connect(self.apply_key)
        view.type_to_code.connect(self.open_bar)
        view.in_vivo_requested.connect(self.in_vivo)
        view.remove_requested.connect(lambda guid: self.remove([guid]))
        view.span_changed.connect(self.set_span)
        view.dropped_code.connect(lambda guid: self.apply([guid]))
        view.context_requested.connect(self._menu)
        view.installEventFilter(self)
        reading.codes_changed.connect(self._forget_finder)

    # Asking

    def passage(self) -> Span | None:
        """Return the selected passage."""
        return self._view.selection()

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
        """Give codes to the selected passage: one step."""
        passage = span or self.passage()
        known = [code for guid in codes if (code := self._reading.code(guid)) is not None]
        if passage is None or not known or not self._transcript():
            return
        step = steps.coded([code.name for code in known], self._name())

        def then() -> None:
            made = self._workspace.do(
                step, code_edits.give, self._transcript(), passage, codes, comment
            )
            if made is not None:
                self._after(passage, codes, made)

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
        name = code_edits.in_vivo_name(record.text[passage.start : passage.end])
        if not name:
            return
        step = steps.coded_in_vivo(name, record.name)
        above = self.tr("In vivo")

        def then() -> None:
            guid = self._workspace.do(
                step, code_edits.code_in_vivo, name, above, record.guid, passage
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
        self._workspace.notice(self.tr("Code {code} created.").format(code=name), undo=True)

    def _trimmed(self, span: Span) -> Span:
        record = self._reading.record
        return edits.valid_span(record.text, span) if record is not None else span

    # The bar

    def open_bar(self, typed: str = "") -> None:
        """Open the code bar under the selected passage."""
        if self.bar.isVisible():
            self.bar.type_more(typed)
            return
        passage, record = self.passage(), self._reading.record
        if passage is None or record is None:
            return
        self._passage = passage
        if self._finder is None:
            self._finder = CodeFinder(self._reading.codes)
        words = len(record.text[passage.start : passage.end].split())
        self.bar.open(
            self._finder,
            self._reading.recent,
            typed=typed,
            words=words,
            narrow=self._view.window().width() < 1000,
        )
        self.place_bar()
        self.bar_opened.emit()
        self.pointed.emit(code.guid if (code := self.bar.highlighted()) else "")

    def place_bar(self) -> None:
        """Put the bar where its passage is now."""
        if self._passage is None or not self.bar.isVisible():
            return
        _, top, _, bottom = self._view.passage_rect(self._passage)
        left = self._text_left()
        self.bar.place(QRect(left, round(top), 10, round(bottom - top)), left)

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
        self.apply(codes, comment, self._passage)

    def _bar_creating(self, name: str, others: list[str], comment: str) -> None:
        passage, record = self._passage, self._reading.record
        if passage is None or record is None:
            return
        step = steps.coded_new(name, record.name)

        def then() -> None:
            guid = self._workspace.do(
                step, code_edits.create_and_code, name, record.guid, passage, others, comment
            )
            if guid is not None:
                self._after_new(passage, guid, [*others, guid], name)

        self._checked(passage, then)

    def _forget_finder(self) -> None:
        self._finder = None

    # Codings that are there

    def remove(self, guids: list[str]) -> None:
        """Take codings back, with a way to undo."""
        found = [coding for guid in guids if (coding := self._reading.codings.get(guid))]
        if not found:
            return
        names = [code.name for each in found if (code := self._reading.code(each.code))]
        gone = self._workspace.do(
            steps.removed(names, self._name()), edits.remove, [each.guid for each in found]
        )
        if gone:
            sentence = self.tr("Coding {code} removed.").format(code=", ".join(names))
            self._workspace.notice(sentence, undo=True)

    def set_span(self, guid: str, start: int, end: int) -> None:
        """Move the borders of a coding."""
        name = self._code_name(guid)
        if name is not None:
            step = steps.moved_borders(name, self._name())
            self._workspace.do(step, edits.set_span, guid, Span(start, end))

    def set_weight(self, guid: str, weight: int) -> None:
        """Change the weight of a coding."""
        name = self._code_name(guid)
        if name is not None:
            step = steps.weighed(name, self._name())
            self._workspace.do(step, code_edits.change_coding, guid, {"weight": weight})

    def set_comment(self, guid: str, comment: str) -> None:
        """Change the comment of a coding."""
        name = self._code_name(guid)
        if name is not None:
            step = steps.commented(name, self._name())
            self._workspace.do(step, code_edits.change_coding, guid, {"comment": comment})

    def set_chosen(self, guid: str, chosen: str) -> None:
        """Change whether an excerpt is chosen for the report."""
        name = self._code_name(guid)
        if name is not None:
            step = steps.chose(name, self._name())
            self._workspace.do(step, code_edits.change_coding, guid, {"chosen": chosen})

    def _code_name(self, guid: str) -> str | None:
        coding = self._reading.codings.get(guid)
        code = self._reading.code(coding.code) if coding is not None else None
        return code.name if code is not None else None

    # The menu

    def _menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def menu(self) -> QMenu:
        """Return the menu of the selected passage, or of the coding at the cursor."""
        menu = QMenu(self._view)
        passage = self.passage()
        if passage is not None:
            self._passage_menu(menu)
        coding = self._reading.codings.get(self._view.active())
        if coding is not None:
            self._coding_menu(menu, coding)
        copied = passage or (Span(coding.start, coding.end) if coding else None)
        if copied is not None:
            menu.addSeparator()
            _entry(menu, self.tr("Copy"), "copy", lambda: self._copy(copied), "Ctrl+C")
            _entry(
                menu,
                self.tr("Copy with reference"),
                "quotes",
                lambda: self._copy(copied, reference=True),
                "Ctrl+Shift+C",
            )
        return menu

    def _passage_menu(self, menu: QMenu) -> None:
        recent = self._reading.recents() or [code for code in self._reading.codes if code.key]
        for code in recent[:_MENU_CODES]:
            name = f"{code.name}\t{code.key}".replace("&", "&&") if code.key else code.name
            action = menu.addAction(swatch(code.colour), name)
            action.triggered.connect(self._applying(code.guid))
        if recent:
            menu.addSeparator()
        _entry(menu, self.tr("Apply code..."), "tag", lambda: self.open_bar(""), "Return")
        _entry(menu, self.tr("In vivo code"), "text-t", self.in_vivo, "Ctrl+I")

    def _applying(self, guid: str) -> Callable[[], None]:
        return lambda: self.apply([guid])

    def _coding_menu(self, menu: QMenu, coding: CodingRecord) -> None:
        code = self._reading.code(coding.code)
        if code is None:
            return
        menu.addSeparator()
        words = self.tr("Remove {code}").format(code=code.name.replace("&", "&&"))
        _entry(menu, words, "trash", lambda: self.remove([coding.guid]), "Del")

    def copy_with_reference(self) -> None:
        """Copy the passage, or the active coding, with where it stands."""
        coding = self._reading.codings.get(self._view.active())
        passage = self.passage() or (Span(coding.start, coding.end) if coding else None)
        if passage is not None:
            self._copy(passage, reference=True)

    def _copy(self, span: Span, *, reference: bool = False) -> None:
        record = self._reading.record
        if record is None:
            return
        text = record.text[span.start : span.end]
        if reference:
            turn = self._view.turn_at(span.start)
            where = record.name
            if turn >= 0:
                where = self.tr("{name}, turn {number}").format(
                    name=record.name, number=language.number(record.turns[turn].number)
                )
            text = f"“{' '.join(text.split())}” ({where})"
        QGuiApplication.clipboard().setText(text)

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


def _entry(menu: QMenu, text: str, icon: str, call: Callable[[], object], key: str = "") -> None:
    action = menu.addAction(icons.icon(icon), text)
    if key:
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
    action.triggered.connect(lambda: call())  # noqa: PLW0108 - the signal carries a flag
