"""What belongs to a case: its transcripts and speakers, and the menu that links another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import icons
from ui.code_page import drawing
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import Glyph, label
from ui.widgets.list_items import added

if TYPE_CHECKING:
    from projects.queries.cases import Link
    from ui.cases_page.study import CaseStudy

LINK = Qt.ItemDataRole.UserRole
_SHOWN = 200


class LinkRows(QWidget):
    """Signals: `opened(transcript guid)`, `unlinked(Link)`."""

    opened = Signal(str)
    unlinked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._none = label("", "hint", wrap=True)
        self._column.addWidget(self._none)
        self._rows: list[QWidget] = []

    def show_links(self, links: list[Link]) -> None:
        """Show transcripts, and speakers with the transcript they speak in."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        self._none.setText(self.tr("No transcript and no speaker yet."))
        self._none.setVisible(not links)
        for each in links:
            row = self._row(each)
            self._rows.append(row)
            self._column.addWidget(row)

    def stops(self) -> list[QWidget]:
        """Return what Tab goes through, in reading order."""
        return [part for row in self._rows for part in row.findChildren(QAbstractButton)]

    def _row(self, link: Link) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(Glyph("user" if link.speaker else "file-text", "ink3", 14))
        words = shown(link)
        open_ = _Opening(words)
        open_.setToolTip(self.tr("Open {transcript}").format(transcript=link.name))
        open_.clicked.connect(lambda: self.opened.emit(link.transcript))
        line.addWidget(open_, 1)
        off = icon_button("x")
        name_button(off, self.tr("Unlink {name}").format(name=words))
        off.clicked.connect(lambda: self.unlinked.emit(link))
        line.addWidget(off)
        return row


class _Opening(QPushButton):
    """A line of text that opens something; cut where it does not fit."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setProperty("kind", "link")
        self.setStyleSheet("text-align: left;")
        self._words = words
        self.setAccessibleName(words)
        self._cut()

    def _cut(self) -> None:
        room = max(self.width() - 12, 40)
        shown_ = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown_.replace("&", "&&"))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cut()
        return super().event(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(80, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())


def shown(link: Link) -> str:
    """Return how a link is called: a transcript's name, or a speaker in it."""
    return f"{link.label} · {link.name}" if link.speaker else link.name


class LinkPicker(QFrame):
    """Finds a transcript or a speaker to link; what belongs to nobody comes first.

    `chosen(Link)`; `closed()` without one.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, study: CaseStudy, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("frame", "popup")
        self._study = study
        self._case = ""
        self.line = QLineEdit()
        drawing.search_icon(self.line)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setIconSize(QSize(14, 14))
        self.list.setStyleSheet("QListView::item { min-height: 26px; padding: 0 4px; }")
        self._cancel = button("")
        self._cancel.clicked.connect(self.close_picker)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self._cancel)
        self.line.textChanged.connect(lambda _text: self._offer())
        self.list.itemClicked.connect(self._choose)
        self.line.installEventFilter(self)
        self.setFixedHeight(236)
        self.hide()

    def open_for(self, case: str) -> None:
        """Offer what may be linked to a case."""
        self._case = case
        self.line.clear()
        self.line.setPlaceholderText(self.tr("Find a transcript or speaker"))
        self.line.setAccessibleName(self.tr("Find a transcript or speaker"))
        self.list.setAccessibleName(self.tr("Transcripts and speakers"))
        self._cancel.setText(self.tr("Cancel"))
        self._offer()
        self.show()
        self.line.setFocus()

    def close_picker(self) -> None:
        """Close without linking."""
        self.hide()
        self.closed.emit()

    def _offer(self) -> None:
        wanted = self.line.text().strip().casefold()
        found = [
            each
            for each in self._study.links()
            if each.case != self._case
            and each.role != "interviewer"
            and wanted in shown(each).casefold()
        ]
        found.sort(key=lambda each: (bool(each.case), bool(each.speaker)))
        self.list.clear()
        for each in found[:_SHOWN]:
            words = shown(each)
            if each.case_name:
                words += " · " + self.tr("now {case}").format(case=each.case_name)
            item = added(self.list, words)
            item.setIcon(icons.icon("user" if each.speaker else "file-text"))
            item.setData(LINK, each)
            item.setToolTip(words)
        self.list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.hide()
            self.chosen.emit(item.data(LINK))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.close_picker()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentItem())
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return False
