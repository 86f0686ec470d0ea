"""Who codes from now on: one of the project's coders, or a new name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QWidget

from codebook.errors import KnownError

if TYPE_CHECKING:
    from ui.workspace import Workspace


class CoderDialog(QInputDialog):
    """Lists the coders of the project; another name may be typed."""

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(parent)
        from projects.queries import coders  # noqa: PLC0415 - loads the database library

        self._workspace = workspace
        self.setWindowTitle(self.tr("Change coder"))
        self.setLabelText(self.tr("Who codes from now on? Choose, or write a new name."))
        self.setComboBoxEditable(True)
        self.setComboBoxItems([record.name for record in workspace.ask(coders.records)])
        self.setTextValue(workspace.project.coder.name)
        self.setOkButtonText(self.tr("Use"))
        self.setCancelButtonText(self.tr("Cancel"))
        self.textValueSelected.connect(self._use)

    def _use(self, name: str) -> None:
        if not name.strip():
            return
        try:
            self._workspace.set_coder(name.strip())
        except KnownError as error:
            self._workspace.failed.emit(error)


def ask_coder(parent: QWidget, workspace: Workspace) -> None:
    """Ask who codes from now on."""
    dialog = CoderDialog(parent, workspace)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
