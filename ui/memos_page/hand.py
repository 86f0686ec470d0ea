"""The memo in hand: opened or begun, written, moved, deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from codebook.errors import KnownError, Message
from projects.queries import memos as queries
from projects.queries import transcripts
from qualcode import language as words
from qualcode.edits import memos
from qualcode.edits.memos import INTERPRETATION, LONGEST
from ui import language
from ui.memos_page import rescue
from ui.memos_page.choose_place import ChoosePlace
from ui.memos_page.memo_list import told_when
from ui.memos_page.page_parts import EMPTY, NONE_OPEN, PAPER, MemosParts
from ui.memos_page.rescue import Draft
from ui.memos_page.shelf import Filters
from ui.memos_page.words import PLACES, beginning, passage_words
from ui.memos_page.writing import Writing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.workspace import Workspace


class MemoInHand(MemosParts):
    """What is done with one memo; the page brings it here."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._writing = Writing(workspace, self)
        self.actions_here = {"new": QAction(self), "find": QAction(self), "delete": QAction(self)}
        paper, writing = self.paper, self._writing
        paper.written.connect(self._written)
        paper.text.left.connect(writing.finish)
        paper.title.left.connect(writing.finish)
        paper.text.refused.connect(self._too_long)
        paper.kind.chose.connect(self._set_kind)
        paper.place_wanted.connect(self._go_there)
        paper.move_wanted.connect(self._choose_place)
        paper.delete_wanted.connect(self._delete_open)
        paper.trouble.again.clicked.connect(writing.save)
        writing.saved.connect(self._saved)
        writing.failed.connect(self._failed)

    def _ask(self, query: Any, *args: Any) -> Any:
        return self._workspace.ask(query, *args)

    def open(self, guid: str, *, write: bool = False) -> None:
        """Show a memo; with the keyboard in its text where it is to be written on."""
        draft = self._writing.draft
        if draft is None or draft.guid != guid:
            if not self._leave():
                return
            record = self._ask(queries.record, guid)
            if record is None:
                return
            self._writing.open(record)
            self._show_open()
        if write:
            self._write_on()

    def begin(self, draft: Draft) -> None:
        """Begin a new memo; it is in the project once a word is written."""
        if self._leave():
            self._writing.begin(draft)
            self._show_open()
            self._write_on()

    def _take_back(self, key: str) -> None:
        drafts = rescue.kept(self._workspace.project.path)
        draft = next((each for each in drafts if each.key == key), None)
        if draft is not None and self._leave():
            self._writing.take_back(draft)
            self._show_open()
            self._write_on()
            self._writing.save()

    def _write_on(self) -> None:
        self.paper.text.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.paper.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.paper.text.setTextCursor(cursor)

    def _leave(self) -> bool:
        """Finish with the memo in hand; False where it cannot be saved and so must stay."""
        if self._writing.finish():
            return True
        self._workspace.notice(self.tr("This memo is not saved yet, so it stays open."))
        self.list.set_opened(self._writing.draft.guid if self._writing.draft else "")
        return False

    def _show_open(self) -> None:
        """Show the memo in hand, or what to do where there is none."""
        draft = self._writing.draft
        self.list.set_opened(draft.guid if draft is not None else "")
        self.paper.tell_trouble("")
        self.actions_here["delete"].setEnabled(draft is not None)
        if draft is None:
            self.stack.setCurrentIndex(NONE_OPEN if self.shelf.total() else EMPTY)
            return
        self.stack.setCurrentIndex(PAPER)
        self.paper.show_memo(draft.title, draft.text)
        self._tell_about()
        self._mark()

    def _tell_about(self) -> None:
        """Write what the memo in hand is on, its kind, when and by whom, and its passage."""
        draft = self._writing.draft
        if draft is None:
            return
        row = self.shelf.row(draft.guid)
        name, colour, turn = self._ask(queries.place, draft.target_kind, draft.target, draft.start)
        if draft.target_kind == "passage":
            name = passage_words(name, turn)
        elif draft.target_kind == "project":
            name = self.tr("The whole project")
        paper = self.paper
        paper.place.show_place(PLACES[draft.target_kind][0], colour, name)
        paper.place.setAccessibleName(self.tr("On: {place}").format(place=name))
        paper.place.setEnabled(draft.target_kind != "project")
        kinds = self.shelf.kinds()
        if draft.target_kind != "code":
            kinds.remove(INTERPRETATION)
        else:
            kinds.sort(key=lambda kind: kind != INTERPRETATION)
        paper.kind.show_kind(draft.kind, kinds)
        about = self.tr("new, not written yet")
        if row is not None:
            about = f"{row.coder} · {told_when(row.updated)}"
        if draft.kind == INTERPRETATION:
            about = self.tr("goes into the report") + " · " + about
        paper.about.set_whole(about)
        paper.quote.show_quote(self._quote(draft))
        paper.tell_state(words.time(row.updated.astimezone(), language.current()) if row else "")

    def _quote(self, draft: Draft) -> str:
        if draft.target_kind != "passage":
            return ""
        record = self._ask(queries.record, draft.guid) if draft.guid else None
        if record is not None:
            return str(record.quote)
        return str(self._ask(transcripts.text, draft.target))[draft.start : draft.end]

    def _look_again(self) -> None:
        """Show the memo in hand as it is now, after a step that this page did not take."""
        draft = self._writing.draft
        if draft is not None and draft.guid:
            record = self._ask(queries.record, draft.guid)
            if record is None and not self._writing.dirty():
                self._writing.give_up()
                self._show_open()
            elif record is not None and not self._writing.dirty():
                self._writing.open(record)
                if (record.title, record.text) != (draft.title, draft.text):
                    self.paper.show_memo(record.title, record.text)
        self._tell_about()

    # Writing

    def _written(self) -> None:
        self._writing.put(self.paper.title.text(), self.paper.text.toPlainText())
        self.paper.count()
        if self._writing.dirty():
            self.paper.tell_state("")

    def _saved(self, guid: str) -> None:
        self.paper.tell_trouble("")
        self.paper.tell_state(words.time(datetime.now().astimezone(), language.current()))
        if self.list.opened() != guid:
            self._uncover(guid)
            self.list.set_opened(guid)
            self._tell_about()

    def _uncover(self, guid: str) -> None:
        """Let go of filters and search where they hide a memo that was just wanted or made."""
        if self.shelf.row(guid) is not None and self.list.memos.place_of(guid) < 0:
            self.search.clear()
            self.shelf.search("")
            self.shelf.set_filters(Filters())

    def _failed(self, error: KnownError) -> None:
        sentence = words.tell(error, language.current())
        self.paper.tell_trouble(
            self.tr("Not saved yet, your words stay here. {reason}").format(reason=sentence)
        )
        self.paper.tell_state("")

    def _too_long(self, pasted: int) -> None:
        self._workspace.notice(
            self.tr(
                "Too long for a memo: {pasted} characters, a memo holds {most}. "
                "Nothing was pasted; it is still on the clipboard."
            ).format(pasted=language.number(pasted), most=language.number(LONGEST))
        )

    def _name(self) -> str:
        draft = self._writing.draft
        return beginning(draft.title, draft.text) if draft is not None else ""

    # Kind, place, deleting

    def _set_kind(self, kind: str) -> None:
        draft = self._writing.draft
        if draft is None:
            return
        if not draft.guid:
            self._writing.draft = replace(draft, kind=kind)
            self._writing.save()
        elif self._writing.finish():
            label = Message("Changed the kind of the memo {memo}", {"memo": self._name()})
            self._workspace.do(label, memos.set_kind, draft.guid, kind)
        self._look_again()

    def _choose_place(self) -> None:
        dialog = ChoosePlace(self._workspace, self)
        dialog.chosen.connect(self.move_to)
        dialog.open()

    def move_to(self, target_kind: str, target: str) -> None:
        """Put the memo in hand on something else."""
        draft = self._writing.draft
        if draft is None:
            return
        if not draft.guid:
            kind = draft.kind if target_kind == "code" or draft.kind != INTERPRETATION else ""
            self._writing.draft = replace(
                draft, target_kind=target_kind, target=target, start=0, end=0, kind=kind
            )
            self._writing.save()
            self._tell_about()
        elif self._writing.finish():
            place = self._ask(queries.place, target_kind, target, 0)[0]
            place = place or self.tr("The whole project")
            label = Message("Moved the memo {memo} to {place}", {"memo": self._name()})
            label.data["place"] = place
            before = self._ask(queries.record, draft.guid)
            self._workspace.do(label, memos.move, draft.guid, target_kind, target)
            if self._ask(queries.record, draft.guid) != before:
                told = self.tr("The memo is on {place} now.").format(place=place)
                self._workspace.notice(told, undo=True)

    def _go_there(self) -> None:
        draft = self._writing.draft
        if draft is None:
            return
        if draft.target_kind == "passage":
            self._workspace.go("code", transcript=draft.target, position=draft.start)
        elif draft.target_kind == "transcript":
            self._workspace.go("code", transcript=draft.target)
        elif draft.target_kind == "case":
            self._workspace.go("cases", case=draft.target)
        elif draft.target_kind == "code":
            self._workspace.go("codebook", code=draft.target)

    def _delete_open(self) -> None:
        draft = self._writing.draft
        if draft is not None and draft.guid:
            self._delete(draft.guid)
        elif draft is not None:
            self._writing.give_up()
            self._show_open()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, guid: str) -> None:
        draft, row = self._writing.draft, self.shelf.row(guid)
        if row is None:
            return
        if draft is not None and draft.guid == guid:
            self._writing.finish()  # so that undoing brings back the last words too
            self._writing.give_up()
        name = beginning(row.title, row.beginning)
        after = self.list.neighbour(guid)
        self._workspace.do(Message("Deleted the memo {memo}", {"memo": name}), memos.delete, guid)
        if self.shelf.row(guid) is None:
            self._workspace.notice(
                self.tr("The memo “{memo}” is deleted.").format(memo=name), undo=True
            )
        if self._writing.draft is None and after:
            self.open(after)
        elif self._writing.draft is None:
            self._show_open()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        text = self.paper.text.toPlainText() if self.shelf.typed else ""
        self.paper.text.mark(queries.spans(text, self.shelf.typed))
