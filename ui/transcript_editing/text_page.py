"""Editing the text of the open transcript in its place: one step of undo, whatever was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from codebook.errors import KnownError
from qualcode.edits import texts
from ui import background
from ui.code_page import transcript_steps as steps
from ui.transcript_editing.editing_bar import EditingBar
from ui.transcript_editing.editor import TextEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.code_page.reading import Reading

_EM = 38  # widths of the font in a line
_BAR = 12  # of the scroll bar, in px
_WIDGET = Qt.ShortcutContext.WidgetWithChildrenShortcut


class TextPage(QWidget):
    """Bar and editor; stands in the place of the transcript while it is being edited.

    `finished(Moved or None, position)`: what became of the codings, None where nothing changed, and
    where the text cursor stood, in code points of the text.
    """

    finished = Signal(object, int)

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._workspace = reading.workspace
        self._guid = self._name = ""
        self._size = 15
        self._task: background.Task | None = None
        self.bar = EditingBar()
        self.editor = TextEditor()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        sheet = QFrame()
        sheet.setProperty("frame", "paper")
        self._row = QHBoxLayout(sheet)
        self._row.addWidget(self.editor)
        column.addWidget(sheet, 1)
        self.editor.left.connect(self.cancel)
        self.editor.textChanged.connect(self._typed)
        self.bar.done.connect(self.apply)
        self.bar.cancelled.connect(self.cancel)
        self.bar.kept.connect(self._go_on)
        self.bar.thrown.connect(self._leave)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            self._shortcut(key, self.apply)
        self._shortcut("Esc", self.cancel)
        self.hide()

    def _shortcut(self, key: str, call: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(_WIDGET)
        shortcut.activated.connect(call)

    def guid(self) -> str:
        """Return the transcript that is being edited, "" for none."""
        return self._guid

    def position(self) -> int:
        """Return the canonical position of the text cursor."""
        return self.editor.position()

    def begin(self, position: int, size: int) -> None:
        """Edit the open transcript, the cursor at a position (code points)."""
        record = self._reading.record
        if record is None or self._guid:
            return
        self._guid, self._name = record.guid, record.name
        self.editor.setAccessibleName(self.tr("Text of {name}").format(name=record.name))
        codings = self._reading.ordered()
        self.editor.set_text(record.text, codings, self._reading.looks(), size)
        self.editor.setReadOnly(False)
        self._size = size
        self._arrange()
        self.bar.ask(0)
        self.show()
        self.editor.go_to(position)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        """Keep lines as long as they are read well, with equal room at both sides."""
        room = self.width() - _EM * self._size - _BAR
        side = max(room // 2, 12)
        self._row.setContentsMargins(side, 8, max(side - _BAR, 0), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _typed(self) -> None:
        if self.bar.asking():
            self.bar.ask(0)

    def take_over(self) -> bool:
        """Take over what was typed, as Ctrl+S wants; False where nothing was changed."""
        if not self._guid or not self.editor.changed():
            return False
        self.apply()
        return True

    def apply(self) -> None:
        """Take over what was typed: compared in the background, written in one step."""
        if not self._guid or self._task is not None:
            return
        if not self.editor.changed():
            self._leave()
            return
        guid, text = self._guid, self.editor.text()
        self.editor.setReadOnly(True)
        self.bar.set_busy(busy=True)

        def compare(_progress: object, _cancelled: object) -> texts.Plan:
            return self._workspace.ask(texts.plan, guid, text)

        self._task = background.run(compare, self._write, self._refused, owner=self._workspace)

    def _write(self, plan: texts.Plan) -> None:
        self._task = None
        self.bar.set_busy(busy=False)
        name = self._name
        # Closed before the step is told: the page shows the new text, not this one.
        self._guid = ""
        moved = self._workspace.do(steps.corrected(name), texts.apply, plan)
        if moved is None:
            self._guid = plan.transcript
            self.editor.setReadOnly(False)
            return
        self._close(moved)

    def _refused(self, error: KnownError) -> None:
        self._task = None
        self.bar.set_busy(busy=False)
        self.editor.setReadOnly(False)
        self._workspace.failed.emit(error)

    def cancel(self) -> None:
        """Go back to reading; asks where something was changed."""
        if self._task is not None or not self._guid:
            return
        if self.bar.asking():
            self._go_on()
        elif changes := self.editor.changes():
            self.bar.ask(changes)
            self.bar.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._leave()

    def _go_on(self) -> None:
        self.bar.ask(0)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._close(None)

    def _close(self, moved: texts.Moved | None) -> None:
        position = self.editor.position()
        self._guid = ""
        self.hide()
        self.editor.clear()
        self.finished.emit(moved, position)

    def leave(self) -> None:
        """End the editing as another transcript comes: what was typed is taken over."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.bar.set_busy(busy=False)
        if not self._guid:
            return
        guid, name, moved = self._guid, self._name, None
        if self.editor.changed():
            text, self._guid = self.editor.text(), ""
            moved = self._workspace.do(steps.corrected(name), texts.edit, guid, text)
        self._close(moved)

    def rescue(self) -> str:
        """Take over what was typed while the project closes; returns the transcript's name.

        Returns "" where nothing was typed. What cannot be written, such as an empty text, is lost
        as it would be with Cancel.
        """
        if not self._guid or not self.editor.changed():
            return ""
        guid, self._guid = self._guid, ""
        project = self._workspace.project
        try:
            project.do(steps.corrected(self._name), texts.edit, guid, self.editor.text())
        except KnownError:
            return ""
        return self._name
