"""Everything that corrects the open transcript, in one place: what the page hooks in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from projects.records import Span
from ui import icons, settings
from ui.transcript_editing.review_bar import ReviewBar
from ui.transcript_editing.review_panel import ReviewPanel
from ui.transcript_editing.text_page import TextPage
from ui.transcript_editing.turn_actions import TurnActions
from ui.widgets.actions import LINE, Lines

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMenu

    from projects.recorder import Changes
    from qualcode.edits.texts import Moved
    from ui.code_page.page_parts import PageParts

_KEYS = {
    "edit_text": "Ctrl+Shift+T",
    "split_turn": "Ctrl+Shift+Return",
    "join_turn": "Ctrl+Shift+Backspace",
}
_MENU = (
    "-", "edit_text", "split_turn", "join_turn", "speakers", "-", "describe", "replace", "review",
    "-", "word", "comments",
)  # fmt: skip
_ICONS = {
    "edit_text": "pencil-simple", "split_turn": "arrows-out-line-horizontal",
    "join_turn": "git-merge", "speakers": "users-three", "describe": "note-pencil",
    "replace": "git-diff", "review": "warning",
    "word": "file-text", "comments": "chat-text",
}  # fmt: skip


class Desk(QObject):
    """Editing in place, turns, speakers, corrected files and the review list of the Code page."""

    def __init__(self, page: PageParts) -> None:
        super().__init__(page)
        self._page = page
        self._reading = page.reading
        self._view = page.view
        self._workspace = page.reading.workspace
        self.turns = TurnActions(self._reading, self._view)
        self.text_page = TextPage(self._reading)
        self.review = ReviewPanel(self._reading)
        self.review.setParent(page)  # until it is shown at the side: what has no parent outlives it
        self.review_bar = ReviewBar(self._reading)
        self.actions = self._make_actions()
        self._lines = Lines(self)
        self._retranslate()
        self.text_page.finished.connect(self._edited)
        self.review.closed.connect(self.close_review)
        self.review.shown.connect(self._show_place)
        self.review_bar.wanted.connect(lambda: self.start("review", self._open()))
        self._workspace.closing.connect(self._rescue)
        self._view.passage_chosen.connect(self._passage_chosen)
        self._view.installEventFilter(self)
        page.installEventFilter(self)
        page.transcripts.wanted.connect(self.start)
        page.coding_menu.shown.connect(lambda menu: self.turns.extend(menu, self.actions))

    def _make_actions(self) -> dict[str, QAction]:
        calls = {
            "edit_text": lambda: self.start("edit", self._open()),
            "split_turn": self.turns.split,
            "join_turn": self.turns.join,
            "speakers": lambda: self.start("speakers", self._open()),
            "describe": lambda: self._page.transcripts.describe(self._open()),
            "replace": lambda: self.start("replace", self._open()),
            "review": lambda: self.start("review", self._open()),
            "word": lambda: self.start("word", self._open()),
            "comments": lambda: self.start("comments", self._open()),
        }
        made = {}
        for key, call in calls.items():
            action = QAction(icons.icon(_ICONS[key]), "", self._page)
            if key in _KEYS:
                action.setShortcut(QKeySequence(_KEYS[key]))
            action.triggered.connect(lambda _on=False, run=call: run())
            self._page.addAction(action)
            made[key] = action
        return made

    def _open(self) -> str:
        record = self._reading.record
        return record.guid if record is not None else ""

    # What the page asks

    def refresh(self, changes: Changes) -> None:
        """Follow a step."""
        self.review.refresh(changes)
        self.review_bar.tell()

    def actions_for(self, menu: str) -> list[QAction]:
        """Return the entries for a menu of the window."""
        return self._entries("menu", _MENU) if menu == "transcript" else []

    def extend(self, menu: QMenu) -> None:
        """Add the entries to the menu of the open transcript."""
        keys = ("-", "edit_text", "speakers", "describe", "replace", "review", "-", "word")
        for action in self._entries("transcript", keys):
            menu.addAction(action)

    def _entries(self, menu: str, keys: tuple[str, ...]) -> list[QAction]:
        self._enable()
        return [
            self._lines.at(menu, place) if key == LINE else self.actions[key]
            for place, key in enumerate(keys)
        ]

    def _enable(self) -> None:
        row = self._reading.row(self._open())
        reading = row is not None and not self.text_page.guid()
        for key, action in self.actions.items():
            action.setEnabled(reading)
            if key == "review":
                action.setEnabled(any(each.review for each in self._reading.rows))
        record = self._reading.record
        self.actions["comments"].setVisible(record is not None and bool(record.comments))

    def editing(self) -> bool:
        """Say whether the text is being edited."""
        return bool(self.text_page.guid())

    # Starting

    def start(self, what: str, guid: str) -> None:
        """Do with a transcript: "edit", "speakers", "replace" (with a file), "review", "word" (send
        it there) or "comments" (of its own file).
        """
        if not guid or self._reading.row(guid) is None:
            return
        if what in ("word", "comments"):
            sharing = getattr(self._page.window(), "sharing", None)
            if sharing is not None and what == "word":
                sharing.sending.share_word(guid)
            elif sharing is not None:
                sharing.receiving.receive_imported(guid)
            return
        if guid != self._open():
            self._page.open(guid)  # type: ignore[attr-defined]
        if what == "edit":
            self.edit_text()
        elif what == "speakers":
            self._show_speakers()
        elif what == "replace":
            self.replace(guid)
        elif what == "review":
            self._page.right.cover(self.review)
            self.review.begin(guid)

    def edit_text(self) -> None:
        """Edit the text of the open transcript in its place."""
        if self.editing() or self._reading.record is None:
            return
        self.close_review()
        span = self._view.selection()
        place = span.start if span is not None else self._view.caret()
        first = self._view.first_visible_position()
        self._page.coding.bar.close_bar()
        self._page.question.cancel()
        self._view.hide()
        self.review_bar.set_hidden(hidden=True)
        in_sight = place >= first and self._view.hasFocus()
        self.text_page.begin(place if in_sight else first, self._view.text_size())
        self._enable()

    def leave(self, guid: str) -> None:
        """Take over what is being typed before another transcript than this one comes."""
        if self.text_page.guid() not in ("", guid):
            self.text_page.leave()

    def _edited(self, moved: Moved | None, position: int) -> None:
        place = min(position, max(len(self._view.record().text) - 1, 0))
        self._view.show()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.go_to(place)
        self.review_bar.set_hidden(hidden=False)
        self._enable()
        if moved is not None:
            self._workspace.notice(self.told(moved), undo=True)

    def told(self, moved: Moved) -> str:
        """Return what a new text did to the codings, in a sentence."""
        if not moved.sure and not moved.unsure:
            return self.tr("Text corrected.")
        codings = moved.sure - moved.memos
        words = self.tr("Text corrected. %n coding(s) moved along", "", codings)
        if moved.unsure:
            return words + self.tr(", %n passage(s) to look at.", "", moved.unsure)
        return f"{words}."

    def _show_speakers(self) -> None:
        from ui.transcript_editing.speakers_dialog import SpeakersDialog  # noqa: PLC0415 - rarely

        dialog = SpeakersDialog(self._reading, self._open(), self._page.window())
        dialog.show()
        dialog.raise_()

    def replace(self, guid: str, path: Path | None = None) -> None:
        """Replace a transcript with a corrected file, after both were looked at side by side."""
        from ui.transcript_editing import corrected_file  # noqa: PLC0415 - rarely

        corrected_file.open_for(self._page.window(), self._workspace, guid, path)

    # Reviewing

    def close_review(self) -> None:
        """Put the panels back."""
        if self.review.isVisible():
            self._page.right.cover(None)
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_place(self, guid: str, span: Span | None) -> None:
        focus = QApplication.focusWidget()
        if guid != self._open():
            self._page.open(guid)  # type: ignore[attr-defined]
        if span is not None:
            self._view.go_to(span.start)
            self._view.select(span)
        self.review.set_selected(span)
        if focus is not None and shiboken6.isValid(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _passage_chosen(self, start: int, end: int) -> None:
        self.review.set_selected(Span(start, end) if start < end else None)

    def _reviewing_key(self, event: QKeyEvent) -> bool:
        """Do what a key means while the list is worked through with the keyboard in the text."""
        bare = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        span = self._view.selection()
        if not bare or not self.review.isVisible():
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and span is not None:
            self.review.put_here(span)
        elif event.key() == Qt.Key.Key_A:
            self.review.accept_here()
        elif event.key() == Qt.Key.Key_D:
            self.review.drop_it()
        else:
            return False
        return True

    # Coming and going

    def _kept_key(self) -> str:
        return f"transcripts/{settings.project_key(self._workspace.project.path)[:12]}/kept"

    def _rescue(self) -> None:
        """The project closes while a text is edited: it is taken over, and told next time."""
        name = self.text_page.rescue()
        if name:
            settings.put(self._kept_key(), name)

    def tell_rescued(self) -> None:
        """Tell what was taken over when the project was closed the last time."""
        name = settings.text(self._kept_key(), "")
        if name:
            settings.put(self._kept_key(), "")
            sentence = self.tr("What you were typing in {transcript} was kept when you closed.")
            self._workspace.notice(sentence.format(transcript=name), undo=True)

    def _retranslate(self) -> None:
        texts = {
            "edit_text": self.tr("Edit text"),
            "split_turn": self.tr("Split turn here"),
            "join_turn": self.tr("Join with the turn before"),
            "speakers": self.tr("Speakers..."),
            "describe": self.tr("Describe"),
            "replace": self.tr("Replace with a corrected file..."),
            "review": self.tr("Passages to look at"),
            "word": self.tr("Coded transcript to Word..."),
            "comments": self.tr("Comments of its file..."),
        }
        for key, text in texts.items():
            self.actions[key].setText(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._reviewing_key(event):
                return True
        elif watched is self._page and event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        return super().eventFilter(watched, event)
