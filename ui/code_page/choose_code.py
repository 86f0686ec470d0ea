"""Choosing one code, to merge another one into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.code_page.bar_list import ROW, HitList
from ui.code_page.fuzzy import CodeFinder
from ui.widgets.buttons import button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.code_page.reading import Reading


class ChooseCode(QDialog):
    """A field and a list of codes; `chosen(guid)`."""

    chosen = Signal(str)

    def __init__(self, reading: Reading, guid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        code = reading.code(guid)
        name = code.name if code is not None else ""
        own = set(reading.below(guid))
        self._finder = CodeFinder(each for each in reading.codes if each.guid not in own)
        self.setWindowTitle(self.tr("Merge codes"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a code"))
        self.field.setAccessibleName(self.tr("Find a code"))
        self.list = HitList()
        self.list.setAccessibleName(self.tr("Codes that fit"))
        self.list.setMinimumHeight(9 * ROW)
        self.merge = button(self.tr("Merge"), "primary")
        self.merge.setDefault(True)
        cancel = button(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        words = self.tr("All codings and codes below “{code}” go to:").format(code=name)
        column.addWidget(label(words, wrap=True))
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.merge)
        column.addLayout(row)
        self.setMinimumWidth(420)
        cancel.clicked.connect(self.reject)
        self.merge.clicked.connect(self._take)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.row_clicked.connect(self.list.set_row)
        self.list.tick_clicked.connect(self.list.set_row)
        self.list.pointed.connect(self._pointed)
        self._find("")

    def _find(self, typed: str) -> None:
        self.list.hits.show(self._finder.find(typed), "", ())
        self.list.set_row(0)
        self._pointed(self.list.row())

    def _pointed(self, row: int) -> None:
        hits = self.list.hits.hits
        self.list.hits.set_ticked({hits[row].code.guid} if 0 <= row < len(hits) else ())
        self.merge.setEnabled(0 <= row < len(hits))

    def _take(self) -> None:
        row, hits = self.list.row(), self.list.hits.hits
        if 0 <= row < len(hits):
            guid = hits[row].code.guid
            self.accept()
            self.chosen.emit(guid)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and self.list.hits.rowCount():
                self.list.set_row((self.list.row() + step) % self.list.hits.rowCount())
                return True
        return super().eventFilter(watched, event)
