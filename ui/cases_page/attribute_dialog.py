"""Name, type and options of an attribute: a new one, or one that stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.errors import KnownError, Message
from projects.records import ATTRIBUTE_TYPES
from qualcode.edits import attributes as edits
from qualcode.edits.cases import add_attribute
from qualcode.language import tell
from qualcode.names import tidy
from qualcode.values import plain
from ui import icons, language
from ui.cases_page.types import type_icon, type_words
from ui.dialogs.import_speakers import QuietCombo
from ui.widgets.buttons import FocusRing, button, icon_button, name_button
from ui.widgets.labels import label, separator
from ui.widgets.list_items import added

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.cases_page.study import CaseStudy

OLD = Qt.ItemDataRole.UserRole


class AttributeDialog(QDialog):
    """Asks for an attribute, and writes it as one step; `made(guid)` of a new one."""

    made = Signal(str)

    def __init__(self, study: CaseStudy, guid: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._study = study
        self._attribute = study.attribute(guid) if guid else None
        self.name = QLineEdit()
        self.type = QuietCombo()
        self.effect = label("", "hint", wrap=True)
        self.error = label("", "error", wrap=True)
        self.options = QListWidget()
        self._add, self._remove = icon_button("plus"), icon_button("trash")
        self._up, self._down = icon_button("arrow-up"), icon_button("arrow-down")
        self.save, self.cancel = button("", "primary"), button("")
        self._heads = [label("", "label") for _ in range(3)]
        self._fill()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._type_changed()
        self.setMinimumWidth(420)
        self.resize(440, 480 if self._has_options() else 260)
        FocusRing(self)
        self.name.setFocus()
        self.name.selectAll()

    def _fill(self) -> None:
        for type_ in ATTRIBUTE_TYPES:
            self.type.addItem(icons.icon(type_icon(type_)), type_words(type_), type_)
        if self._attribute is not None:
            self.name.setText(self._attribute.name)
            self.type.setCurrentIndex(self.type.findData(self._attribute.type))
            for option in self._attribute.options:
                self._add_option(option, option)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(4)
        self._heads[0].setBuddy(self.name)
        self._heads[1].setBuddy(self.type)
        self._heads[2].setBuddy(self.options)
        for widget in (self._heads[0], self.name, self.error, self._heads[1], self.type):
            column.addWidget(widget)
        column.addWidget(self.effect)
        self._option_part = QWidget()
        part = QVBoxLayout(self._option_part)
        part.setContentsMargins(0, 6, 0, 0)
        part.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._heads[2])
        head.addStretch(1)
        for each in (self._add, self._up, self._down, self._remove):
            head.addWidget(each)
        part.addLayout(head)
        self.options.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.options.setStyleSheet(
            "QListView { border: 1px solid palette(dark); border-radius: 4px; }"
            "QListView::item { min-height: 26px; padding: 0 6px; }"
        )
        part.addWidget(self.options, 1)
        column.addWidget(self._option_part, 1)
        column.addStretch()
        outer.addLayout(column, 1)
        outer.addWidget(separator())
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        outer.addLayout(row)

    def _connect(self) -> None:
        self.name.textChanged.connect(lambda _text: self._say(""))
        self.type.currentIndexChanged.connect(lambda _at: self._type_changed())
        self.options.itemChanged.connect(lambda _item: self._tell())
        self._add.clicked.connect(self._new_option)
        self._remove.clicked.connect(self._remove_option)
        self._up.clicked.connect(lambda: self._move_option(-1))
        self._down.clicked.connect(lambda: self._move_option(1))
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.write)
        self.save.setDefault(True)

    # Options

    def _has_options(self) -> bool:
        return self.type.currentData() in edits.CHOOSING

    def _add_option(self, old: str, shown: str) -> QListWidgetItem:
        item = added(self.options, shown)
        item.setData(OLD, old)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        )  # fmt: skip
        return item

    def _new_option(self) -> None:
        item = self._add_option("", self.tr("New option"))
        self.options.setCurrentItem(item)
        self.options.editItem(item)

    def _remove_option(self) -> None:
        row = self.options.currentRow()
        if row >= 0:
            self.options.takeItem(row)
            self._tell()

    def _move_option(self, step: int) -> None:
        row = self.options.currentRow()
        if 0 <= row + step < self.options.count() and row >= 0:
            item = self.options.takeItem(row)
            self.options.insertItem(row + step, item)
            self.options.setCurrentItem(item)

    def pairs(self) -> list[tuple[str, str]]:
        """Return the options as they were and as they are now."""
        items = (self.options.item(at) for at in range(self.options.count()))
        return [(str(item.data(OLD) or ""), " ".join(item.text().split())) for item in items]

    # What would happen

    def _values(self) -> list[Any]:
        name = self._attribute.name if self._attribute else ""
        cases = self._study.cases.values()
        return [case.attributes[name] for case in cases if name in case.attributes]

    def _type_changed(self) -> None:
        self._option_part.setVisible(self._has_options())
        self._tell()

    def _tell(self) -> None:
        type_ = str(self.type.currentData())
        sentences = []
        if self._attribute is not None and type_ != self._attribute.type:
            sentences.append(self._tell_type(type_))
        elif self._has_options() and self._attribute is not None:
            sentences += self._tell_options()
        self.effect.setText(" ".join(sentences))
        self.effect.setVisible(bool(sentences))

    def _tell_type(self, type_: str) -> str:
        lost = [
            value
            for value in self._values()
            if edits.converted("", type_, value, language.current()) is None
        ]
        kept = len(self._values()) - len(lost)
        told = self.tr("%n value(s) change type.", "", kept)
        if lost:
            shown = ", ".join(f"“{plain(each, language.current())[:30]}”" for each in lost[:3])
            shown += " …" if len(lost) > 3 else ""
            gone = self.tr("%n value(s) of another kind will be empty: {values}.", "", len(lost))
            told += " " + gone.format(values=shown)
        return told

    def _tell_options(self) -> list[str]:
        pairs = self.pairs()
        kept = {old for old, new in pairs if old and new}
        used = 0
        for value in self._values():
            used += any(
                each not in kept for each in (value if isinstance(value, list) else [value])
            )
        names = [new for _, new in pairs if new]
        double = len(names) - len(set(names))
        told = []
        if double:
            told.append(self.tr("Options of one name become one."))
        if used:
            told.append(self.tr("%n value(s) lose an option that is removed.", "", used))
        return told

    # Writing

    def write(self) -> None:
        """Write it as one step; a refusal is told under the name."""
        name, type_ = tidy(self.name.text()), str(self.type.currentData())
        if not name:
            self._say(self.tr("An attribute needs a name."))
            return
        same = (each for each in self._study.attributes if each is not self._attribute)
        if any(each.name.casefold() == name.casefold() for each in same):
            self._say(self.tr("This name is already there. Choose another."))
            return
        options = self.pairs() if type_ in edits.CHOOSING else []
        try:
            guid = self._write(name, type_, options)
        except KnownError as error:
            self._say(tell(error, language.current()))
            return
        self.accept()
        if self._attribute is None:
            self.made.emit(guid)

    def _write(self, name: str, type_: str, options: Sequence[tuple[str, str]]) -> str:
        workspace = self._study.workspace
        if self._attribute is None:
            label_ = Message("Added the attribute {attribute}", {"attribute": name})
            new = [option for _, option in options if option]
            return workspace.perform(label_, add_attribute, name, type_, new)
        label_ = Message("Changed the attribute {attribute}", {"attribute": self._attribute.name})
        tongue = language.current()
        workspace.perform(label_, edits.change, self._attribute.guid, name, type_, options, tongue)
        return self._attribute.guid

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.name.setProperty("error", bool(sentence))
        self.name.style().unpolish(self.name)
        self.name.style().polish(self.name)

    def _retranslate(self) -> None:
        new = self._attribute is None
        self.setWindowTitle(self.tr("New attribute") if new else self.tr("Attribute"))
        for head, words in zip(
            self._heads, (self.tr("Name"), self.tr("Type"), self.tr("Options")), strict=True
        ):
            head.setText(words)
        self.name.setAccessibleName(self.tr("Name"))
        self.type.setAccessibleName(self.tr("Type"))
        self.options.setAccessibleName(self.tr("Options"))
        for at, type_ in enumerate(ATTRIBUTE_TYPES):
            self.type.setItemText(at, type_words(type_))
        name_button(self._add, self.tr("New option"))
        name_button(self._up, self.tr("Move up"))
        name_button(self._down, self.tr("Move down"))
        name_button(self._remove, self.tr("Remove option"))
        self.save.setText(self.tr("Create") if new else self.tr("Save"))
        self.cancel.setText(self.tr("Cancel"))
        self._say("")
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
