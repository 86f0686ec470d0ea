"""What the project is called and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from codebook.errors import KnownError, Message
from projects.queries import info
from qualcode.edits import settings as edits
from qualcode.language import tell
from ui import language
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import Elided, label
from ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from ui.workspace import Workspace


def _describe(session: Any, title: str, description: str) -> None:
    edits.change_study(session, title=title, description=description)


class ProjectDialog(QDialog):
    """Title and description, saved as one step of undo."""

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self._workspace = workspace
        known = workspace.ask(info.info)
        self.title = QLineEdit(known.title)
        self.description = PlainText(known.description)
        self.description.setTabChangesFocus(True)
        self.description.setMinimumHeight(110)
        self._head = label("", "title")
        self._names = (label("", "label"), label("", "label"), label("", "label"))
        self._path = Elided(str(workspace.project.path), "secondary", Qt.TextElideMode.ElideMiddle)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.cancel = button()
        self.cancel.clicked.connect(self.reject)
        self.save = button("", "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self.save_project)
        self.title.textChanged.connect(self._enable)
        self._lay_out()
        self._retranslate()
        FocusRing(self)
        self.title.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addSpacing(8)
        for name, field in zip(
            self._names, (self.title, self.description, self._path), strict=True
        ):
            name.setBuddy(field)
            column.addWidget(name)
            column.addWidget(field, int(field is self.description))
            column.addSpacing(10)
        column.addWidget(self.error)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        column.addLayout(row)

    def _enable(self) -> None:
        missing = "" if self.title.text().strip() else self.tr("Write the title of the study first")
        self.save.setEnabled(not missing)
        self.save.setToolTip(missing)

    def save_project(self) -> None:
        """Save and close; where that is refused, say why and stay."""
        title = " ".join(self.title.text().split())
        try:
            self._workspace.perform(
                Message("Changed the project to {title}", {"title": title}),
                _describe,
                title,
                self.description.toPlainText().strip(),
            )
        except KnownError as error:
            self.error.setText(tell(error, language.current()))
            self.error.show()
            return
        self.accept()

    def _retranslate(self) -> None:
        words = (self.tr("Title of the study"), self.tr("What it is about"), self.tr("File"))
        for name, text in zip(self._names, words, strict=True):
            name.setText(text)
        self.title.setAccessibleName(words[0])
        self.description.setAccessibleName(words[1])
        self.setWindowTitle(self.tr("Title and description"))
        self._head.setText(self.tr("Title and description"))
        self.cancel.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save"))
        self._enable()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
