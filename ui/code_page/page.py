"""The page where interviews are read and coded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from projects.queries import codings as coding_queries
from projects.queries import info
from projects.records import Span
from qualcode import sentences
from ui import background
from ui.code_page import memory, page_keys
from ui.code_page.memory import Place
from ui.code_page.page_codings import PageCodings
from ui.code_page.travel import touched

if TYPE_CHECKING:
    from collections.abc import Callable

    from projects.recorder import Changes
    from ui.workspace import Workspace

_WARM_UP_MS = 600
_READING, _SEARCH, _EMPTY = range(3)


class CodePage(PageCodings):
    """Transcripts and codes at the left, the interview, the code card and excerpts at the right.

    `text_size_changed(percent)` for the status bar.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._places: dict[str, Place] = {}
        self._connect()
        self._text_size = memory.number("text_size", 0)
        if self._text_size:
            self.view.set_text_size(self._text_size)
        self._retranslate()
        self._open_last()
        QTimer.singleShot(0, self, self.desk.tell_rescued)
        QTimer.singleShot(_WARM_UP_MS, self, self._warm_up)

    # How its parts hear of each other

    def _connect(self) -> None:
        self.transcripts.opened.connect(self.open)
        self.transcripts.import_wanted.connect(self.import_transcripts)
        self.excerpts.wanted.connect(self.go_to)
        self.view.viewport().installEventFilter(self)
        self.header.stepped.connect(self.step_transcript)
        self.header.menu_wanted.connect(self._more_menu)
        self.header.find_field.found.connect(self.view.set_hits)
        self.header.find_field.left.connect(lambda: self.view.setFocus())  # noqa: PLW0108 - overloads
        self.search.wanted.connect(self.go_to)
        self.search.closed.connect(self._search_closed)
        self.reading.text_changed.connect(self._text_changed)
        self.reading.rows_changed.connect(self._rows_changed)
        self._workspace.travelled.connect(self._travelled)

    @override
    def _calls(self) -> dict[str, Callable[[], object]]:
        return super()._calls() | {
            "find": self.start_finding,
            "find_next": lambda: self._find_step(1),
            "find_previous": lambda: self._find_step(-1),
            "find_project": self.start_search,
            "previous": lambda: self.step_transcript(-1),
            "next": lambda: self.step_transcript(1),
            "rename": self._rename_transcript,
            "done": self._toggle_done,
            "bigger": lambda: self._zoom(1),
            "smaller": lambda: self._zoom(-1),
            "usual": lambda: self._zoom(0),
        }

    # Contract of a page

    def refresh(self, changes: Changes) -> None:
        """Take over what a step changed."""
        self.reading.refresh(changes)
        self.desk.refresh(changes)

    def actions_for(self, menu: str) -> list[QAction]:
        """Return the entries of this page for a menu."""
        return [*self.actions_here.of_menu(menu), *self.desk.actions_for(menu)]

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that stand in no menu, with what they do."""
        return page_keys.keys()

    def take_over(self) -> bool:
        """Take over the text that is being edited; False where none was changed."""
        return self.desk.text_page.take_over()

    def show_place(
        self,
        transcript: str = "",
        position: int = -1,
        coding: str = "",
        *,
        review: bool = False,
        **_other: object,
    ) -> None:
        """Show a transcript, at a position (code points) or on one of its codings.

        With `review` the list of what waits for a decision there comes to the front.
        """
        found = self._workspace.ask(coding_queries.record, coding) if coding else None
        if coding and found is None:
            self._workspace.notice(self.tr("This coding is not there any more."))
        transcript = found.transcript if found is not None else transcript
        if self.reading.row(transcript) is None:
            return
        self.open(transcript, found.start if found is not None else position)
        if review:
            self.desk.start("review", transcript)
        if found is not None:
            if found not in self.showing.now.of(self.reading):
                self.showing.show_all()
            self.view.select(Span(found.start, found.start))
            self.view.set_active(coding)
            self._coding_activated(coding)

    def _travelled(self, changes: Changes, label: str, undone: bool) -> None:  # noqa: FBT001 - signal
        """Go where a step was undone or done again, if that is out of sight."""
        place = touched(changes)
        if place is None or not self.isVisible() or self.centre.currentIndex() != _READING:
            return
        guid, key, start = place
        if start < 0:
            found = self._workspace.ask(coding_queries.record, key)
            start = found.start if found is not None else 0
        record = self.reading.record
        here = record is not None and record.guid == guid
        if here and self.view.in_sight(start):
            return
        if self.reading.row(guid) is None:
            return
        self.open(guid, start)
        words = self.tr("Undone: {step}") if undone else self.tr("Done again: {step}")
        self._workspace.notice(words.format(step=label))

    # Transcripts

    def open(self, guid: str, position: int = -1) -> None:
        """Show a transcript, at a position where one is given."""
        self.centre.setCurrentIndex(_READING)
        record = self.reading.record
        if record is None or record.guid != guid:
            self.here.finish_writing()
            self._remember_place()
            self._show(guid)
            if position < 0 and guid in self._places:
                self._return_to(guid, self._places[guid])
        if position >= 0:
            self.view.go_to(position)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, guid: str) -> None:
        self.desk.leave(guid)
        self.coding.bar.close_bar()
        self.question.cancel()
        record = self.reading.open(guid)
        self.view.show_transcript(record)
        self.view.set_memos(self.reading.memos)
        self._show_codings()
        self.header.find_field.set_text_searched(record.text)
        self.header.tell()
        self.transcripts.set_opened(guid)
        self._here_timer.start()
        self._tell_actions()

    def _open_last(self) -> None:
        self._workspace_language()
        guid, recent, self._places = memory.known(self._path())
        self.reading.recent = recent
        rows = self.reading.rows
        if self.reading.row(guid) is None:
            guid = rows[0].guid if rows else ""
        first = next(
            (code.guid for code in self.reading.codes if not self._is_group(code.guid)), ""
        )
        self.codes.tree.set_current(recent[0] if recent else first)
        self._show_empty()
        if guid:
            self._show(guid)
            place = self._places.get(guid)
            if place is not None:
                QTimer.singleShot(0, self, lambda: self._return_to(guid, place))

    def _is_group(self, guid: str) -> bool:
        return bool(self.reading.children_of(guid))

    def _return_to(self, guid: str, place: Place) -> None:
        record = self.reading.record
        if record is not None and record.guid == guid and max(place) < len(record.text):
            self.view.select(Span(place.caret, place.caret))
            self.view.to_top(place.top)

    def _path(self) -> Path:
        return Path(self._workspace.project.path)

    def _workspace_language(self) -> None:
        self.view.set_language(self._workspace.ask(info.info).language)

    def _remember_place(self) -> None:
        record = self.reading.record
        if record is not None:
            self._places.pop(record.guid, None)  # the latest stand last
            place = Place(self.view.caret(), self.view.first_visible_position())
            self._places[record.guid] = place
            known = memory.Known(record.guid, self.reading.recent, self._places)
            memory.remember(self._path(), known)

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
            if self.isVisible():
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self.desk.extend(menu)
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
