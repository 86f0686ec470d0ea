"""Describing a transcript in a few words, beside its row; saved while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from codebook.errors import KnownError
from qualcode.edits import transcripts as edits
from qualcode.language import tell
from ui import language
from ui.code_page import transcript_steps as steps
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.labels import Elided, label
from ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from projects.records import TranscriptRow
    from ui.workspace import Workspace

_SAVE_MS = 600
_WIDTH, _HEIGHT = 320, 172


class Describing(QFrame):
    """A small sheet over the page; Escape, Ctrl+Enter or a click elsewhere closes it.

    `closed()` when it is gone.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._workspace = workspace
        self._row: TranscriptRow | None = None
        self._step = 0
        self._stored = ""
        self.setProperty("frame", "popup")
        self.title = Elided("", "head")
        self.text = PlainText()
        self.text.setTabChangesFocus(True)
        self._close = icon_button("x")
        self._hint = label("", "hint", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addWidget(self._hint)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MS)
        self._timer.timeout.connect(self.save)
        self.text.textChanged.connect(self._timer.start)
        self.text.installEventFilter(self)
        self._close.clicked.connect(self.close_sheet)
        self.hide()
        self._retranslate()

    def open_for(self, row: TranscriptRow, at: QPoint) -> None:
        """Describe a transcript; `at` is where its row ends, in the window's own pixels."""
        self.save()
        self._row, self._step, self._stored = row, 0, row.description
        self.title.set_whole(row.name)
        self.text.setPlainText(row.description)
        self._timer.stop()
        area = self._area
        width = min(_WIDTH, area.width() - 24)
        left = min(max(at.x(), 12), area.width() - width - 12)
        top = min(max(at.y(), 12), area.height() - _HEIGHT - 12)
        self.setGeometry(left, top, width, _HEIGHT)
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def save(self) -> None:
        """Save what was written; what is written on end is one step of undo."""
        self._timer.stop()
        text = self.text.toPlainText().strip()
        if self._row is None or text == self._stored:
            return
        step = steps.described(self._row.name)
        try:
            done = self._workspace.go_on(self._step, step, edits.describe, self._row.guid, text)
        except KnownError as error:
            self._workspace.notice(tell(error, language.current()))
            return
        self._step, self._stored = done.step, text

    def close_sheet(self) -> None:
        """Save and go."""
        if self._row is None:
            return
        self.save()
        self._row = None
        self.hide()
        self.closed.emit()

    def leave(self) -> None:
        """Save and go for good, with the project; nothing is told any more."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.close_sheet()
        self.deleteLater()

    def _retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("Description"))
        self.text.setPlaceholderText(self.tr("When, where and with whom? What was it like?"))
        self._hint.setText(self.tr("Its first line stands in the head of the transcript."))
        name_button(self._close, self.tr("Close"), "Esc")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self.isAncestorOf(
            self.window().focusWidget() or self.window()
        ):
            QTimer.singleShot(0, self, self.close_sheet)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape or (control and enter):
                self.close_sheet()
                return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
