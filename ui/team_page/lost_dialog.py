"""What a file could not hold, to read and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

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
        title = self.tr("What is not in {file}").format(file=name)
        self.setWindowTitle(title)
        self.setMinimumSize(440, 240)
        lines = [tell(each, language.current()) for each in lost]
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        column.addWidget(label(title, "title", wrap=True))
        told = self.tr("The format cannot hold it. In this project it stays as it is.")
        column.addWidget(label(told, "secondary", wrap=True))
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.addItems(lines)
        self.list.setAccessibleName(title)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        copy = button(self.tr("Copy list"), "", "copy")
        close = button(self.tr("Close"), "primary")
        close.setDefault(True)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(lines)))
        close.clicked.connect(self.accept)
        self.resize(560, 320)
        FocusRing(self)
