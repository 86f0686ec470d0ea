"""Writing that saves itself: one step of undo from the first key until the memo is left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from codebook.errors import KnownError, Message
from projects.queries import memos as queries
from qualcode.edits import memos
from ui.memos_page import rescue
from ui.memos_page.rescue import Draft
from ui.memos_page.words import beginning

if TYPE_CHECKING:
    from projects.records import MemoRecord
    from ui.workspace import Workspace

PAUSE_MS = 1500
AGAIN_MS = 5000


class Writing(QObject):
    """Holds the memo in hand.

    Signals: `saved(guid)`; `failed(KnownError)` where it could not be saved: the words stay here,
    a copy is kept, and it is tried again every few seconds.
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._step = 0
        self._clean = Draft()
        self.draft: Draft | None = None
        self.saving = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)

    def begin(self, draft: Draft) -> None:
        """Take a memo in hand; the one before must have been finished or given up."""
        self._timer.stop()
        self._step = 0
        self.draft = self._clean = draft

    def open(self, record: MemoRecord) -> None:
        """Take a memo of the project in hand."""
        self.begin(draft_of(record))

    def take_back(self, draft: Draft) -> None:
        """Take a memo in hand whose copy was kept: it is not saved yet."""
        self.begin(draft)
        self._clean = replace(draft, title="", text="")

    def put(self, title: str, text: str) -> None:
        """Take over what stands in the fields; it is saved after a pause."""
        if self.draft is not None:
            self.draft = replace(self.draft, title=title, text=text)
            if self.dirty():
                self._timer.start(PAUSE_MS)

    def dirty(self) -> bool:
        """Tell whether something is written that is not in the project."""
        draft = self.draft
        if draft is None or (not draft.guid and not (draft.text + draft.title).strip()):
            return False
        return (draft.title, draft.text) != (self._clean.title, self._clean.text)

    def save(self) -> bool:
        """Write it into the project, as part of the same step while one goes on writing.

        False where that failed; the words stay in hand.
        """
        self._timer.stop()
        draft = self.draft
        if draft is None or not self.dirty():
            return True
        if draft.guid and self._workspace.ask(queries.record, draft.guid) is None:
            draft = replace(draft, guid="")  # it was taken away meanwhile; its words are here
        title = beginning(draft.title.strip(), draft.text)
        label = Message("Wrote the memo {memo}", {"memo": title})
        self.saving = True
        try:
            done = self._workspace.go_on(
                self._step, label, memos.write, draft.target_kind, draft.target, draft.text,
                draft.title.strip(), draft.guid, kind=None if draft.guid else draft.kind,
                start=draft.start, end=draft.end,
            )  # fmt: skip
        except KnownError as error:
            rescue.keep(self._workspace.project.path, draft)
            self._timer.start(AGAIN_MS)
            self.failed.emit(error)
            return False
        finally:
            self.saving = False
        self._step = done.step or self._step
        self.draft = self._clean = replace(draft, guid=done.result)
        rescue.drop(self._workspace.project.path, draft)
        self.saved.emit(done.result)
        return True

    def finish(self) -> bool:
        """Save, and let the next word begin a new step; False where saving failed."""
        done = self.save()
        if done:
            self._step = 0
        return done

    def give_up(self) -> None:
        """Let go of the memo in hand, with what is not saved of it."""
        if self.draft is not None:
            rescue.drop(self._workspace.project.path, self.draft)
        self._timer.stop()
        self.draft = None


def draft_of(record: MemoRecord) -> Draft:
    """Return a memo of the project as something to write on."""
    return Draft(
        record.target_kind, record.target, record.start, record.end, record.kind, record.title,
        record.text, record.guid,
    )  # fmt: skip
