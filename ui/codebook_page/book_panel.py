"""The codebook as a whole: its name, version and description, and what still is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.codebook_page.texts import SavedText
from ui.widgets.buttons import button
from ui.widgets.labels import label, separator

if TYPE_CHECKING:
    from codebook.model import Codebook
    from ui.codebook_page.actions import BookActions

_PARTS = ("name", "version", "description")


class BookPanel(QWidget):
    """Shown while no code is in hand. `undefined_wanted()`; `kinds_wanted()`."""

    undefined_wanted = Signal()
    kinds_wanted = Signal()

    def __init__(self, actions: BookActions) -> None:
        super().__init__()
        self._actions = actions
        self.name = QLineEdit()
        self.version = QLineEdit()
        self.version.setMaximumWidth(120)
        self.description = SavedText(4)
        self._captions = {part: label("", "label") for part in _PARTS}
        self._title = label("", "card")
        self._undefined = label("", "secondary", wrap=True)
        self.show_undefined = button("", "", "warning")
        self.kinds = button("", "", "pencil-simple")
        self._shown: dict[str, str] = {}
        self._missing = 0
        self._lay_out()
        self.name.editingFinished.connect(lambda: self._save("name", self.name.text()))
        self.version.editingFinished.connect(lambda: self._save("version", self.version.text()))
        self.description.saved.connect(lambda text: self._save("description", text))
        self.show_undefined.clicked.connect(self.undefined_wanted)
        self.kinds.clicked.connect(self.kinds_wanted)
        self._retranslate()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(44)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._title)
        outer.addWidget(head)
        outer.addWidget(separator())
        body = QWidget()
        body.setMaximumWidth(860)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(4)
        fields = {"name": self.name, "version": self.version, "description": self.description}
        for part, field in fields.items():
            self._captions[part].setBuddy(field)
            column.addWidget(self._captions[part])
            column.addWidget(field)
            column.addSpacing(6)
        column.addWidget(self._undefined)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.show_undefined)
        buttons.addWidget(self.kinds)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        outer.addWidget(body, 1)

    def show_book(self, book: Codebook, missing: int) -> None:
        """Show the head of the codebook; `missing` codes have no definition."""
        self._shown = {
            "name": book.name, "version": book.version, "description": book.description,
        }  # fmt: skip
        self._missing = missing
        for field, part in ((self.name, "name"), (self.version, "version")):
            if not field.hasFocus():
                field.setText(self._shown[part])
        self.description.set_stored(book.description)
        self._tell()

    def finish(self) -> None:
        """Save what is being written."""
        self.description.finish()

    def _save(self, part: str, text: str) -> None:
        text = text.strip() if part == "description" else " ".join(text.split())
        if part != "description" and not text:
            field = self.name if part == "name" else self.version
            field.setText(self._shown.get(part, ""))
            return
        if text != self._shown.get(part):
            self._shown[part] = text
            self._actions.change_book(**{part: text})

    def _tell(self) -> None:
        self._undefined.setText(
            self.tr("%n code(s) without a definition. Others can only apply what is defined.", "",
                    self._missing)
            if self._missing
            else self.tr("Every code has a definition.")
        )  # fmt: skip
        self.show_undefined.setVisible(bool(self._missing))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("About this codebook"))
        words = {
            "name": self.tr("Name"),
            "version": self.tr("Version"),
            "description": self.tr("Description"),
        }
        for part, text in words.items():
            self._captions[part].setText(text)
        self.name.setAccessibleName(self.tr("Name of the codebook"))
        self.version.setAccessibleName(self.tr("Version"))
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setPlaceholderText(
            self.tr("What is it for, who made it, how should it be used?")
        )
        self.show_undefined.setText(self.tr("Show them"))
        self.kinds.setText(self.tr("Edit kinds..."))
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
