"""Editing one code: name, kind, colour, definition, include, exclude, example, number key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.errors import KnownError
from projects.queries import codes as queries
from qualcode.edits import codes as edits
from qualcode.language import tell
from ui import language
from ui.code_page import steps
from ui.codebook_page.fields import Palette, colours_of
from ui.codebook_page.texts import TEXTS, KindField
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import label, separator
from ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from projects.records import CodeRecord
    from ui.code_page.reading import Reading

_TALL = {"definition": 76, "include": 58, "exclude": 58, "example": 58}


class CodeDialog(QDialog):
    """Everything of a code in one place; “Save” is one step of undo."""

    def __init__(self, reading: Reading, guid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        found = reading.code(guid)
        if found is None:
            raise KnownError("This code is not in the codebook any more. Choose another.")
        self._code: CodeRecord = found
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit(found.name)
        self.name_error = label("", "error", wrap=True)
        self.kind = KindField()
        self.key = QComboBox()
        self.key_hint = label("", "hint")
        self.palette_field = Palette()
        self.palette_field.set_value(found.colour)
        self.palette_field.set_used(colours_of(reading.codes, {guid}))
        self.texts = {part: PlainText(getattr(found, part)) for part in TEXTS}
        self.save = button("", "primary")
        self.cancel = button("")
        self._fill()
        self._lay_out()
        self.name.textChanged.connect(lambda _text: self._name_changed())
        self.key.currentIndexChanged.connect(lambda _place: self._tell_key())
        self.save.clicked.connect(self.save_code)
        self.cancel.clicked.connect(self.reject)
        self.save.setDefault(True)
        self.setMinimumSize(480, 430)
        self.resize(580, min(632, self._most() - 24))
        FocusRing(self)
        self._name_changed()
        self.name.selectAll()

    def _most(self) -> int:
        parent = self.parentWidget()
        return max(parent.window().height() if parent is not None else 0, 454)

    def _fill(self) -> None:
        own = self._reading.workspace.ask(queries.own_kinds)
        self.kind.set_kinds(own, self._code.kind)
        self.key.addItem(self.tr("None"), "")
        for digit in "1234567890":
            self.key.addItem(digit, digit)
        self.key.setCurrentIndex(max(self.key.findData(self._code.key), 0))
        self._tell_key()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Edit code"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(20, 16, 20, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._field(grid, 0, self.tr("Name"), self.name)
        grid.addWidget(self.name_error, 2, 0, 1, 2)
        self._field(grid, 3, self.tr("Kind"), self.kind, 0)
        self._field(grid, 3, self.tr("Number key"), self.key, 1)
        grid.addWidget(self.key_hint, 5, 1)
        self._field(grid, 6, self.tr("Colour"), self.palette_field)
        words = {
            "definition": self.tr("Definition"),
            "include": self.tr("When to use"),
            "exclude": self.tr("When not to use"),
            "example": self.tr("Example"),
        }
        for number, part in enumerate(TEXTS):
            self.texts[part].setTabChangesFocus(True)
            self.texts[part].setMinimumHeight(_TALL[part])
            self._field(grid, 8 + 2 * number, words[part], self.texts[part])
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        outer.addWidget(scroll, 1)
        outer.addWidget(separator())
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        row.addStretch(1)
        self.save.setText(self.tr("Save"))
        self.cancel.setText(self.tr("Cancel"))
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        outer.addLayout(row)

    def _field(
        self, grid: QGridLayout, row: int, words: str, field: QWidget, column: int = -1
    ) -> None:
        caption = label(words, "label")
        caption.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words)
        place = (max(column, 0), 1 if column >= 0 else 2)
        grid.addWidget(caption, row, place[0], 1, place[1])
        grid.addWidget(field, row + 1, place[0], 1, place[1])
        if isinstance(field, Palette):
            grid.setAlignment(field, Qt.AlignmentFlag.AlignLeft)

    def _tell_key(self) -> None:
        holder = self._reading.with_key(str(self.key.currentData() or "-"))
        other = holder is not None and holder.guid != self._code.guid
        self.key_hint.setVisible(other)
        if other and holder is not None:
            self.key_hint.setText(self.tr("Taken from {code}").format(code=holder.name))

    def _name_changed(self) -> None:
        name = " ".join(self.name.text().split())
        siblings = (
            self._reading.code(guid) for guid in self._reading.children_of(self._code.parent)
        )
        taken = any(
            each is not None and each.guid != self._code.guid
            and each.name.casefold() == name.casefold()
            for each in siblings
        )  # fmt: skip
        self._say(self.tr("This name is already there. Choose another.") if taken else "")
        self.save.setEnabled(bool(name) and not taken)
        self.save.setToolTip("" if name else self.tr("Write a name first"))

    def _say(self, sentence: str) -> None:
        self.name_error.setText(sentence)
        self.name_error.setVisible(bool(sentence))
        self.name.setProperty("error", bool(sentence))
        self.name.style().unpolish(self.name)
        self.name.style().polish(self.name)

    def wanted(self) -> dict[str, str]:
        """Return the columns that are other than before."""
        values = {
            "name": " ".join(self.name.text().split()),
            "kind": self.kind.value(),
            "key": str(self.key.currentData()),
            "colour": self.palette_field.value(),
            **{part: field.toPlainText().strip() for part, field in self.texts.items()},
        }
        return {key: value for key, value in values.items() if getattr(self._code, key) != value}

    def save_code(self) -> None:
        """Save what was changed and close; a refusal is told under the name."""
        columns = self.wanted()
        if columns:
            step = steps.code_changed(self._code.name)
            try:
                self._reading.workspace.perform(step, edits.change, self._code.guid, **columns)
            except KnownError as error:
                self._say(tell(error, language.current()))
                return
        self.accept()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("Edit code"))
