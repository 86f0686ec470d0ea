"""Dragging transcripts in their list: into another folder, or to another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QTreeView
from typing_extensions import override

from ui import fonts, theme
from ui.code_page.transcript_delegate import GROUP, ROW

if TYPE_CHECKING:
    from projects.records import TranscriptRow

MIME = "application/x-qualcode-transcripts"
_OPEN_MS = 600


class DraggedRows(QTreeView):
    """A tree whose transcripts can be dragged.

    `moved(guids, folder, before)`: dropped into a folder, before the transcript `before` or at the
    end of it where that is "".
    """

    moved = Signal(list, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._target: tuple[str, str] | None = None
        self._mark = QRect()
        self._over = QModelIndex()
        # A folded folder opens when one waits over it.
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(_OPEN_MS)
        self._opening.timeout.connect(lambda: self.expand(self._over))

    def set_movable(self, *, movable: bool) -> None:
        """Let rows be dragged, or not."""
        self.setDragEnabled(movable)
        self.setAcceptDrops(movable)
        self.setDropIndicatorShown(False)
        self.setAutoScroll(True)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        rows: list[TranscriptRow] = [
            row
            for index in sorted(
                self.selectionModel().selectedIndexes(), key=lambda each: self.visualRect(each).y()
            )
            if (row := index.data(ROW)) is not None
        ]
        if not rows:
            return
        data = QMimeData()
        data.setData(MIME, "\n".join(row.guid for row in rows).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)
        self._forget()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) and event.source() is self:
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not event.mimeData().hasFormat(MIME):
            event.ignore()
            return
        super().dragMoveEvent(event)  # scrolls at the edges
        point = event.position().toPoint()
        self._target, self._mark = self._place(point)
        over = self.indexAt(point)
        folded = over.isValid() and over.data(ROW) is None and not self.isExpanded(over)
        if over != self._over:
            self._over = over
            (self._opening.start if folded else self._opening.stop)()
        self.viewport().update()
        if self._target is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._forget()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        target, _ = self._place(event.position().toPoint())
        self._forget()
        if target is None or not event.mimeData().hasFormat(MIME):
            event.ignore()
            return
        guids = bytes(event.mimeData().data(MIME).data()).decode().split("\n")
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        # The list is filled anew by what follows: only when the drag is over.
        QTimer.singleShot(0, self, lambda: self.moved.emit(guids, *target))

    def _forget(self) -> None:
        self._target, self._mark, self._over = None, QRect(), QModelIndex()
        self._opening.stop()
        self.viewport().update()

    def _place(self, point: QPoint) -> tuple[tuple[str, str] | None, QRect]:
        """Return (folder, guid of the transcript after), and where that is shown."""
        index = self.indexAt(point)
        if not index.isValid():
            last = self.model().index(self.model().rowCount() - 1, 0)
            if not last.isValid():
                return None, QRect()
            if last.data(ROW) is None:
                return (str(last.data(GROUP) or ""), ""), self._wide(last)
            return (self._folder(last), ""), self._line(self.visualRect(last).bottom() + 1)
        if index.data(ROW) is None:
            return (str(index.data(GROUP) or ""), ""), self._wide(index)
        area = self.visualRect(index)
        if point.y() < area.center().y():
            return (self._folder(index), index.data(ROW).guid), self._line(area.top())
        following = index.siblingAtRow(index.row() + 1)
        before = following.data(ROW).guid if following.isValid() else ""
        return (self._folder(index), before), self._line(area.bottom() + 1)

    def _folder(self, index: QModelIndex) -> str:
        row: TranscriptRow = index.data(ROW)
        return row.folder

    def _line(self, y: int) -> QRect:
        return QRect(8, y - 1, self.viewport().width() - 16, 0)

    def _wide(self, index: QModelIndex) -> QRect:
        area = self.visualRect(index)
        return QRect(0, area.top(), self.viewport().width(), area.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().accent, 2))
        painter.setFont(fonts.font())
        if self._mark.height() <= 0:
            painter.drawLine(self._mark.topLeft(), self._mark.topRight())
        else:
            painter.drawRoundedRect(self._mark.adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
