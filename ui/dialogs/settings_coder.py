"""The one who codes, in the settings: another coder, name, initials, colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from codebook.errors import KnownError, Message
from projects.queries import coders as queries
from qualcode.edits import coders as edits
from qualcode.language import tell
from qualcode.names import tidy
from ui import language
from ui.codebook_page.fields import Palette
from ui.widgets.labels import label

if TYPE_CHECKING:
    from projects.recorder import Changes
    from ui.workspace import Workspace


class CoderPart(QWidget):
    """Fields that write through the workspace; each change is one step of undo."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.who = QComboBox()
        self.who.activated.connect(self._other)
        self.name, self.initials = QLineEdit(), QLineEdit()
        self.name.setMaxLength(edits.NAME_LIMIT)
        self.initials.setMaxLength(edits.INITIALS_LIMIT)
        self.initials.setFixedWidth(84)
        self.colour = Palette()
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.name.editingFinished.connect(lambda: self._write(name=self.name.text()))
        self.initials.editingFinished.connect(lambda: self._write(initials=self.initials.text()))
        self.colour.chosen.connect(lambda colour: self._write(colour=colour.upper()))
        self._names = [label("", "secondary") for _ in range(4)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 140)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate((self.who, self.name, self.initials, self.colour)):
            self._names[row].setBuddy(field)
            grid.addWidget(self._names[row], row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.error, 4, 1)
        workspace.changed.connect(self._changed)
        workspace.coder_changed.connect(self._fill)
        self._fill()
        self._retranslate()

    def _fill(self) -> None:
        mine = self._workspace.project.coder
        with QSignalBlocker(self.who):
            self.who.clear()
            self.who.addItems([each.name for each in self._workspace.ask(queries.records)])
            self.who.setCurrentText(mine.name)
        self.name.setText(mine.name)
        self.initials.setText(mine.initials)
        self.colour.set_value(mine.colour)

    def _changed(self, changes: Changes) -> None:
        if "coder" in changes.tables():
            self._fill()

    def _other(self, _row: int) -> None:
        self._say(None)
        try:
            self._workspace.set_coder(self.who.currentText())
        except KnownError as error:
            self._say(error)

    def _write(self, *, name: str = "", initials: str = "", colour: str = "") -> None:
        mine = self._workspace.project.coder
        wanted = {"name": name, "initials": initials, "colour": colour}
        if all(not tidy(value) or value == getattr(mine, key) for key, value in wanted.items()):
            self._fill()  # an emptied field shows again what holds
            return
        label_ = Message("Changed coder {name}", {"name": name.strip() or mine.name})
        try:
            self._workspace.perform(label_, edits.change, mine.guid, **wanted)
        except KnownError as error:
            self._say(error)
            self._fill()
        else:
            self._say(None)

    def _say(self, error: KnownError | None) -> None:
        self.error.setText(tell(error, language.current()) if error is not None else "")
        self.error.setVisible(error is not None)

    def _retranslate(self) -> None:
        words = (self.tr("Who codes"), self.tr("Name"), self.tr("Initials"), self.tr("Colour"))
        for name, text in zip(self._names, words, strict=True):
            name.setText(text)
        for field, text in zip((self.who, self.name, self.initials), words, strict=False):
            field.setAccessibleName(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
