"""What a file could not hold, to read and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget
from typing_extensions import override

from qualcode.language import tell
from ui import language
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from codebook.errors import Message


class LostDialog(QDialog):
    """A list of sentences with a button that copies them."""

    def __init__(self, parent: QWidget, name: str, lost: Sequence[Message]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name, self._lost = name, lost
        self.setMinimumSize(440, 240)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        self.head, self.told = label("", "title", wrap=True), label("", "secondary", wrap=True)
        column.addWidget(self.head)
        column.addWidget(self.told)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        self.copy, self.shut = button("", "", "copy"), button("", "primary")
        self.shut.setDefault(True)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(self.shut)
        column.addLayout(row)
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText("\n".join(self._lines()))
        )
        self.shut.clicked.connect(self.accept)
        self._retranslate()
        self.resize(560, 320)
        FocusRing(self)

    def _lines(self) -> list[str]:
        return [tell(each, language.current()) for each in self._lost]

    def _retranslate(self) -> None:
        title = self.tr("What is not in {file}").format(file=self._name)
        self.setWindowTitle(title)
        self.head.setText(title)
        self.told.setText(self.tr("The format cannot hold it. In this project it stays as it is."))
        self.list.clear()
        self.list.addItems(self._lines())
        self.list.setAccessibleName(title)
        self.copy.setText(self.tr("Copy list"))
        self.shut.setText(self.tr("Close"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
