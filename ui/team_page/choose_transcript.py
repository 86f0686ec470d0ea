"""Choosing one transcript: typed, or from the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from projects.queries import transcripts
from ui.code_page import drawing
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from projects.records import TranscriptRow
    from ui.workspace import Workspace


class ChooseTranscript(QDialog):
    """A field and a list of the transcripts, or of `only` some guids; `chosen(guid)`.

    `title` and `verb` say in the language in use what is asked and what the button does.
    """

    chosen = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget,
        title: Callable[[], str],
        verb: Callable[[], str],
        *,
        only: Collection[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title, self._verb = title, verb
        rows = workspace.ask(transcripts.rows)
        self._rows = [row for row in rows if only is None or row.guid in only]
        self._shown: list[TranscriptRow] = []
        self._lines = QStringListModel(self)
        self.field = QLineEdit()
        drawing.search_icon(self.field)
        self.list = QListView()
        self.list.setModel(self._lines)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.take_button = button("", "primary")
        self.take_button.setDefault(True)
        self.head = label("", "title", wrap=True)
        self.cancel = button("")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.take_button)
        column.addLayout(row)
        self.resize(440, 380)
        FocusRing(self)
        self.cancel.clicked.connect(self.reject)
        self.take_button.clicked.connect(self.take)
        self.list.doubleClicked.connect(lambda _index: self.take())
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self._retranslate()
        self._find("")
        self.field.setFocus()

    def _retranslate(self) -> None:
        self.setWindowTitle(self._title())
        self.head.setText(self._title())
        self.take_button.setText(self._verb())
        self.cancel.setText(self.tr("Cancel"))
        self.field.setPlaceholderText(self.tr("Find a transcript"))
        self.field.setAccessibleName(self.tr("Find a transcript"))
        self.list.setAccessibleName(self.tr("Transcripts"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _find(self, typed: str) -> None:
        words = typed.casefold().split()
        self._shown = [
            row for row in self._rows if all(word in row.name.casefold() for word in words)
        ]
        self._lines.setStringList([row.name for row in self._shown])
        self.list.setCurrentIndex(self._lines.index(0, 0))
        self.take_button.setEnabled(bool(self._shown))

    def take(self) -> None:
        """Choose the marked one and close."""
        at = self.list.currentIndex().row()
        if 0 <= at < len(self._shown):
            guid = self._shown[at].guid
            self.accept()
            self.chosen.emit(guid)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and self._shown:
                row = (self.list.currentIndex().row() + step) % len(self._shown)
                self.list.setCurrentIndex(self._lines.index(row, 0))
                return True
        return super().eventFilter(watched, event)
