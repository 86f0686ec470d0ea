"""The page where interviews are read and coded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from projects.queries import info
from projects.records import Span
from qualcode import sentences
from ui import background, theme
from ui.code_page import memory
from ui.code_page.code_dialogs import CodeDialogs
from ui.code_page.here_panel import codings_here
from ui.code_page.page_actions import PageActions
from ui.code_page.page_parts import PageParts

if TYPE_CHECKING:
    from collections.abc import Callable

    from projects.recorder import Changes
    from ui.workspace import Workspace

_WARM_UP_MS = 600
_EMPTY_WIDTH = 688
_READING, _SEARCH, _EMPTY = range(3)


class CodePage(PageParts):
    """Transcripts and codes at the left, the interview, the code card and excerpts at the right.

    `text_size_changed(percent)` for the status bar.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.dialogs = CodeDialogs(self, self.reading, self.code_actions)
        self.actions_here = PageActions(self, self._calls())
        self._here_timer = QTimer(self)
        self._here_timer.setSingleShot(True)
        self._here_timer.setInterval(15)
        self._here_timer.timeout.connect(self._show_here)
        self._pointed_at = ""
        self._card_timer = QTimer(self)
        self._card_timer.setSingleShot(True)
        self._card_timer.setInterval(25)
        self._card_timer.timeout.connect(lambda: self.card.show_code(self._pointed_at))
        self._connect()
        self._before_bar: QWidget | None = None
        self._text_size = memory.number("text_size", 0)
        if self._text_size:
            self.view.set_text_size(self._text_size)
        self._retranslate()
        self._open_last()
        QTimer.singleShot(_WARM_UP_MS, self, self._warm_up)

    # How its parts hear of each other

    def _connect(self) -> None:
        self.transcripts.opened.connect(self.open)
        self.transcripts.import_wanted.connect(self.import_transcripts)
        self.codes.passage_selected = lambda: self.coding.passage() is not None
        self.codes.apply.connect(self._apply_from_tree)
        self.codes.edit_wanted.connect(self.edit_code)
        self.codes.merge_wanted.connect(self.merge_code)
        self.codes.book_wanted.connect(self.choose_codebook)
        self.codes.chosen.connect(self._code_chosen)
        self.card.edit_wanted.connect(self.edit_code)
        self.card.shown.connect(self.excerpts.show_code)
        self.excerpts.cases_known.connect(self.card.set_cases)
        self.excerpts.wanted.connect(self.go_to)
        self._connect_view()
        self._connect_here()
        self.header.coders_hidden.connect(lambda _hidden: self._show_codings())
        self.header.stepped.connect(self.step_transcript)
        self.header.menu_wanted.connect(self._more_menu)
        self.header.find_field.found.connect(self.view.set_hits)
        self.header.find_field.left.connect(lambda: self.view.setFocus())  # noqa: PLW0108 - overloads
        self.search.wanted.connect(self.go_to)
        self.search.closed.connect(self._search_closed)
        self.reading.codings_changed.connect(lambda _touched: self._show_codings())
        self.reading.codes_changed.connect(self._codes_changed)
        self.reading.coders_changed.connect(self._show_codings)
        self.reading.text_changed.connect(self._text_changed)
        self.reading.rows_changed.connect(self._rows_changed)
        self._workspace.coder_changed.connect(self._show_codings)
        self.frame.splitter.splitterMoved.connect(lambda *_place: self.coding.place_bar())

    def _connect_view(self) -> None:
        view = self.view
        view.passage_chosen.connect(self._passage_chosen)
        view.cursorPositionChanged.connect(self._here_timer.start)
        view.coding_activated.connect(self._coding_activated)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self.coding.place_bar())
        # New colours lay the text out anew; the bar follows once that is done.
        theme.notifier.changed.connect(self._place_bar_soon)
        view.viewport().installEventFilter(self)
        self.coding.coded.connect(self._coded)
        self.coding.pointed.connect(self._pointed)
        self.coding.made.connect(self.codes.tree.set_current)
        self.coding.bar_opened.connect(self._bar_opened)
        self.coding.bar_closed.connect(self._bar_closed)

    def _pointed(self, guid: str) -> None:
        self._pointed_at = guid
        self._card_timer.start()

    def _passage_chosen(self, _start: int, _end: int) -> None:
        self._tell_actions()
        self._here_timer.start()

    def _connect_here(self) -> None:
        self.here.activated.connect(self._here_activated)
        self.here.removed.connect(lambda guid: self.coding.remove([guid]))
        self.here.weighed.connect(self.coding.set_weight)
        self.here.commented.connect(self.coding.set_comment)
        self.here.chose.connect(self.coding.set_chosen)

    def _calls(self) -> dict[str, Callable[[], object]]:
        return {
            "find": self.start_finding,
            "find_next": lambda: self._find_step(1),
            "find_previous": lambda: self._find_step(-1),
            "find_project": self.start_search,
            "copy_reference": self.coding.copy_with_reference,
            "previous": lambda: self.step_transcript(-1),
            "next": lambda: self.step_transcript(1),
            "rename": self._rename_transcript,
            "done": self._toggle_done,
            "apply": lambda: self.coding.open_bar(""),
            "in_vivo": self.coding.in_vivo,
            "remove": lambda: self.coding.remove([self.view.active()]),
            "new_code": self._new_code,
            "edit_code": lambda: self.edit_code(self.codes.tree.current()),
            "merge": lambda: self.merge_code(self.codes.tree.current()),
            "filter": self._start_filter,
            "book": self.choose_codebook,
            "bigger": lambda: self._zoom(1),
            "smaller": lambda: self._zoom(-1),
            "usual": lambda: self._zoom(0),
        }

    def _place_bar_soon(self) -> None:
        QTimer.singleShot(0, self, self.coding.place_bar)

    # Contract of a page

    def refresh(self, changes: Changes) -> None:
        """Take over what a step changed."""
        self.reading.refresh(changes)

    def actions_for(self, menu: str) -> list[QAction]:
        """Return the entries of this page for a menu."""
        return self.actions_here.of_menu(menu)

    # Transcripts

    def open(self, guid: str, position: int = -1) -> None:
        """Show a transcript, at a position where one is given."""
        self.centre.setCurrentIndex(_READING)
        record = self.reading.record
        if record is None or record.guid != guid:
            self._remember_place()
            self.here.finish_writing()
            self._show(guid)
        if position >= 0:
            self.view.go_to(position)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, guid: str) -> None:
        self.coding.bar.close_bar()
        self.question.cancel()
        record = self.reading.open(guid)
        self.view.show_transcript(record)
        self._show_codings()
        self.header.find_field.set_text_searched(record.text)
        self.header.tell()
        self.transcripts.set_opened(guid)
        self._here_timer.start()
        self._tell_actions()

    def _open_last(self) -> None:
        self._workspace_language()
        guid, position, recent = memory.last_place(self._path())
        self.reading.recent = recent
        rows = self.reading.rows
        if self.reading.row(guid) is None:
            guid, position = (rows[0].guid, 0) if rows else ("", 0)
        first = next(
            (code.guid for code in self.reading.codes if not self._is_group(code.guid)), ""
        )
        self.codes.tree.set_current(recent[0] if recent else first)
        self._show_empty()
        if guid:
            self._show(guid)
            if position:
                QTimer.singleShot(0, self, lambda: self._return_to(guid, position))

    def _is_group(self, guid: str) -> bool:
        return bool(self.reading.children_of(guid))

    def _return_to(self, guid: str, position: int) -> None:
        record = self.reading.record
        if record is not None and record.guid == guid and position < len(record.text):
            self.view.select(Span(position, position))
            _, top, _, _ = self.view.passage_rect(Span(position, position))
            bar = self.view.verticalScrollBar()
            bar.setValue(round(bar.value() + top))

    def _path(self) -> Path:
        return Path(self._workspace.project.path)

    def _workspace_language(self) -> None:
        self.view.set_language(self._workspace.ask(info.info).language)

    def _remember_place(self) -> None:
        record = self.reading.record
        if record is not None:
            position = self.view.first_visible_position()
            memory.put_last_place(self._path(), record.guid, position, self.reading.recent)

    def _warm_up(self) -> None:
        talk = self.view.language
        if self.isVisible() and not sentences.ready(talk):

            def load(_progress: object, _cancelled: object) -> None:
                sentences.warm_up(talk)

            background.run(load, lambda _done: None)

    def step_transcript(self, step: int) -> None:
        """Show the transcript before (-1) or after (1) this one."""
        record = self.reading.record
        guid = self.transcripts.neighbour(record.guid if record else "", step)
        if guid:
            self.open(guid)

    def _rename_transcript(self) -> None:
        if self.reading.record is not None:
            self.left.bring(self.transcripts)
            self.transcripts.tree().rename(self.reading.record.guid)

    def _toggle_done(self) -> None:
        record = self.reading.record
        row = self.reading.row(record.guid) if record is not None else None
        if row is not None:
            self.transcript_actions.set_done(row.guid, done=not row.done)

    def import_transcripts(self) -> None:
        """Open the import of files."""
        from ui.dialogs import import_dialog  # noqa: PLC0415 - not needed at the start
        from ui.main_window import MainWindow  # noqa: PLC0415 - it imports the pages

        window = self.window()
        if isinstance(window, MainWindow):
            import_dialog.open_for(window, [])

    def _rows_changed(self) -> None:
        record = self.reading.record
        if record is not None and self.reading.row(record.guid) is None:
            self.reading.close()
        if self.reading.record is None and self.reading.rows:
            self._show(self.reading.rows[0].guid)
        elif self.reading.record is not None:
            self.transcripts.set_opened(self.reading.record.guid)
        self._show_empty()
        self._tell_actions()

    def _show_empty(self) -> None:
        if not self.reading.rows:
            self.centre.setCurrentIndex(_EMPTY)
        elif self.centre.currentIndex() == _EMPTY:
            self.centre.setCurrentIndex(_READING)

    def _text_changed(self) -> None:
        record = self.reading.record
        if record is None:
            return
        if record.text == self.view.record().text and record.turns == self.view.record().turns:
            same = record.speakers == self.view.record().speakers
            if same:
                self._show_codings()
                self.header.tell()
                return
        top = self.view.first_visible_position()
        self._show(record.guid)
        self.view.go_to(min(top, max(len(record.text) - 1, 0)))

    # Codings

    def _show_codings(self) -> None:
        coders = {coder.guid: coder.initials for coder in self.reading.coders()}
        hidden = self.header.hidden_coders
        codings = self.reading.ordered()
        if hidden:
            codings = [each for each in codings if each.coder not in hidden]
        active = self.view.active()
        self.view.set_codings(codings, self.reading.looks(), coders, self.reading.own())
        if active and active not in self.reading.codings:
            self.view.set_active(None)
        self._here_timer.start()

    def _coded(self, made: list[str]) -> None:
        coding = self.reading.codings.get(made[-1]) if made else None
        if coding is not None:
            self.codes.tree.set_current(coding.code, reveal=False)
            self.card.show_code(coding.code)

    def _coding_activated(self, guid: str) -> None:
        coding = self.reading.codings.get(guid)
        if coding is not None:
            self.codes.tree.set_current(coding.code, reveal=False)
            self.card.show_code(coding.code)
        self._here_timer.start()

    def _here_activated(self, guid: str) -> None:
        if guid == self.view.active():
            return
        self.view.set_active(guid)
        coding = self.reading.codings.get(guid)
        if coding is not None:
            self.view.go_to(coding.start)
            self.card.show_code(coding.code)
        self.here.set_active(guid)
        self._tell_actions()

    def _show_here(self) -> None:
        self._tell_actions()
        found, turn = codings_here(self.reading, self.view, self.header.hidden_coders)
        self.here.show_codings(found, turn, self.view.active())

    def _tell_actions(self) -> None:
        record = self.reading.record
        row = self.reading.row(record.guid) if record is not None else None
        self.actions_here.set_state(
            transcript=record is not None,
            passage=self.coding.passage() is not None,
            coding=bool(self.view.active()),
            code=bool(self.codes.tree.current()),
        )
        self.actions_here.by_key["done"].setChecked(row is not None and row.done)

    # Codes

    def _apply_from_tree(self, guid: str) -> None:
        if self.coding.passage() is not None:
            self.coding.apply([guid])
            return
        index = self.codes.tree.codes.index_of(guid)
        if self._is_group(guid):
            self.codes.tree.setExpanded(index, not self.codes.tree.isExpanded(index))
        else:
            self._workspace.notice(self.tr("Select a passage first, then give it the code."))

    def _code_chosen(self, guid: str) -> None:
        self.card.show_code(guid)
        self._tell_actions()

    def _codes_changed(self) -> None:
        self._show_codings()
        if not self.reading.code(self.card.guid()):
            self.card.show_code(self.codes.tree.current(), forced=True)

    def _new_code(self) -> None:
        self.left.bring(self.codes)
        self.codes.new_code("")

    def _start_filter(self) -> None:
        self.left.bring(self.codes)
        self.codes.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.codes.filter.selectAll()

    def edit_code(self, guid: str) -> None:
        """Open the dialog of a code."""
        self.dialogs.edit(guid)

    def merge_code(self, guid: str) -> None:
        """Ask which code another one becomes part of."""
        self.dialogs.merge(guid)

    def choose_codebook(self) -> None:
        """Offer the shipped codebooks, and one from a file."""
        self.dialogs.choose_codebook(self.codes.mapToGlobal(QPoint(16, 80)))

    def codebook_menu(self) -> QMenu:
        """Return the menu of codebooks to bring in."""
        return self.dialogs.codebook_menu()

    # The bar and the card

    def _bar_opened(self) -> None:
        self._before_bar = self.right.front()
        self.right.bring(self.card)

    def _bar_closed(self) -> None:
        if self._before_bar is not None:
            self.right.bring(self._before_bar)
        self._before_bar = None

    # Finding

    def start_finding(self) -> None:
        """Put the cursor into the find field of the transcript."""
        if self.centre.currentIndex() == _SEARCH:
            self.centre.setCurrentIndex(_READING)
        self.header.find_field.start_at(self.view.caret())
        self.header.start_finding()

    def _find_step(self, step: int) -> None:
        if self.header.find_field.text():
            self.header.find_field.step(step)
        else:
            self.start_finding()

    def start_search(self) -> None:
        """Open the search of the whole project; a short passage is looked for at once."""
        record, passage = self.reading.record, self.coding.passage()
        words = ""
        if record is not None and passage is not None and passage.end - passage.start <= 60:
            words = " ".join(record.text[passage.start : passage.end].split())
        self.coding.bar.close_bar()
        self.centre.setCurrentIndex(_SEARCH)
        self.search.start(words)

    def _search_closed(self) -> None:
        self.centre.setCurrentIndex(_READING if self.reading.rows else _EMPTY)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, guid: str, start: int, end: int) -> None:
        """Show a passage and select it."""
        self.open(guid)
        self.view.go_to(start)
        self.view.select(Span(start, end))

    # The head's menu

    def _more_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        here = self.actions_here.by_key
        self._tell_actions()
        for key in ("done", "rename", "-", "previous", "next", "-", "find_project"):
            if key == "-":
                menu.addSeparator()
            else:
                menu.addAction(here[key])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # Coming and going

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()
        QTimer.singleShot(0, self, self._tell_size)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if shiboken6.isValid(self.view):
            self.here.finish_writing()
            self._remember_place()
            self.frame.remember()

    def _retranslate(self) -> None:
        self.left.set_titles((self.tr("Transcripts"), self.tr("Codes")))
        self.right.set_titles((self.tr("Card"), self.tr("Here"), self.tr("Excerpts")))
        self.left.tabs.setAccessibleName(self.tr("Transcripts or codes"))
        self.right.tabs.setAccessibleName(self.tr("Card, codings here, or excerpts"))
        self.empty.set_words(
            self.tr("No transcripts yet"),
            self.tr("Bring in your interviews from Word, PDF or text files, then code them here."),
        )
        self.empty.set_button(self.tr("Import transcripts"), self.import_transcripts)
        self.setAccessibleName(self.tr("Coding"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._here_timer.start()
        super().changeEvent(event)
