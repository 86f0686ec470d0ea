"""The transcript view: reading, choosing passages and their codings, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from typing_extensions import override

from ui.transcript import keys
from ui.transcript.index import CodeLook
from ui.transcript.pointing import CODE_MIME, CODING_MIME, PASSAGE_MIME, Pointing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from projects.records import TranscriptRecord

__all__ = ["CODE_MIME", "CODING_MIME", "PASSAGE_MIME", "CodeLook", "TranscriptView"]


class TranscriptView(Pointing):
    """One transcript, read-only, with its codings; all positions are canonical code points."""

    apply_key = Signal(str)
    type_to_code = Signal(str)
    remove_requested = Signal(str)
    in_vivo_requested = Signal()
    context_requested = Signal(QPoint)
    dropped_code = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(True)
        self._name()

    @override
    def show_transcript(self, record: TranscriptRecord) -> None:
        super().show_transcript(record)
        self._name()

    def _name(self) -> None:
        name = self.display.record.name
        self.setAccessibleName(
            self.tr("Transcript {name}").format(name=name) if name else self.tr("Transcript")
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.cursorRect().bottomLeft()
        elif self.selection() is None:
            found = self.codings_at(point)
            if found and self.scene.active not in {coding.guid for coding in found}:
                self._activate(found[0].guid)
        self.context_requested.emit(self.viewport().mapToGlobal(point))
        event.accept()

    # -- keys ------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if keys.pressed(self, event):
            event.accept()
            self._settle()
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() != before and self.selection() is None:
            self.follow_caret()
        self._settle()

    @override
    def event(self, event: QEvent) -> bool:
        # Keys of our own must not be taken by a shortcut or by text editing first.
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and keys.own(self, event):
            event.accept()
            return True
        return super().event(event)

    # -- copy, drag and drop ---------------------------------------------------------------

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        span = self.selection()
        if span is not None:
            data.setText(self.record().text[span.start : span.end])
            data.setData(PASSAGE_MIME, f"{span.start} {span.end}".encode())
        return data

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CODE_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        span = None
        if event.mimeData().hasFormat(CODE_MIME):
            span = self.place_to_code(event.position().toPoint())
        self.set_target(span)
        if span is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_target(None)
        super().dragLeaveEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        span = None
        if event.mimeData().hasFormat(CODE_MIME):
            span = self.place_to_code(event.position().toPoint())
        self.set_target(None)
        if span is None:
            event.ignore()
            return
        event.acceptProposedAction()
        guid = bytes(event.mimeData().data(CODE_MIME).data()).decode()
        self.select(span)
        self.dropped_code.emit(guid)
