"""Who codes from now on: one of the project's coders, or a new name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from codebook.errors import KnownError
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.workspace import Workspace


class CoderDialog(QDialog):
    """Lists the coders of the project; another name may be typed."""

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(parent)
        from projects.queries import coders  # noqa: PLC0415 - loads the database library

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self._workspace = workspace
        self._head = label("", "title")
        self._question = label("", "secondary", wrap=True)
        self.names = QComboBox()
        self.names.setEditable(True)
        self.names.addItems([record.name for record in workspace.ask(coders.records)])
        self.names.setCurrentText(workspace.project.coder.name)
        self.names.editTextChanged.connect(self._enable)
        self._cancel = button()
        self._cancel.clicked.connect(self.reject)
        self.use_button = button("", "primary")
        self.use_button.setDefault(True)
        self.use_button.clicked.connect(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._question)
        column.addWidget(self.names)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self.use_button)
        column.addLayout(row)
        self._retranslate()
        FocusRing(self)
        self.names.setFocus()

    def use(self) -> None:
        """Take the name and close; a refusal is told by the window."""
        try:
            self._workspace.set_coder(" ".join(self.names.currentText().split()))
        except KnownError as error:
            self._workspace.failed.emit(error)
        self.accept()

    def _enable(self) -> None:
        missing = "" if self.names.currentText().strip() else self.tr("Write a name first")
        self.use_button.setEnabled(not missing)
        self.use_button.setToolTip(missing)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Change coder"))
        self._head.setText(self.tr("Change coder"))
        question = self.tr("Who codes from now on? Choose, or write a new name.")
        self._question.setText(question)
        self.names.setAccessibleName(question)
        self._cancel.setText(self.tr("Cancel"))
        self.use_button.setText(self.tr("Use"))
        self._enable()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def ask_coder(parent: QWidget, workspace: Workspace) -> None:
    """Ask who codes from now on."""
    CoderDialog(parent, workspace).open()
