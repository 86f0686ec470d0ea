"""The values of one case as a form: a field for every attribute, written when one leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from qualcode.values import WORDS, said
from ui import language
from ui.dialogs.import_speakers import QuietCombo
from ui.widgets.labels import Elided
from ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from projects.records import AttributeRecord, CaseRecord

_LONG = 60


class WritingArea(PlainText):
    """Several lines; `left()` when the keyboard goes elsewhere."""

    left = Signal()

    def __init__(self, height: int = 58) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(height)
        self.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


class ValueForm(QWidget):
    """`changed(attribute guid, value)` when a field was written in and left."""

    changed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QWidget] = {}
        self._attributes: tuple[AttributeRecord, ...] = ()
        self._case: CaseRecord | None = None
        self._long: frozenset[str] = frozenset()
        self._shown: dict[str, str] = {}
        self._form = QWidget()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(self._form)

    def show_case(self, case: CaseRecord | None, attributes: Sequence[AttributeRecord]) -> None:
        """Show the values of a case."""
        values = case.attributes if case is not None else {}
        # A text of several lines needs a field of several lines.
        texts = {each.guid: str(values.get(each.name, "")) for each in attributes}
        long = frozenset(
            each.guid
            for each in attributes
            if each.type == "text" and (len(texts[each.guid]) > _LONG or "\n" in texts[each.guid])
        )
        self._case = case
        if tuple(attributes) != self._attributes or long != self._long:
            self._attributes, self._long = tuple(attributes), long
            self.build()
        tongue = language.current()
        for each in self._attributes:
            text = said(each.type, values.get(each.name), tongue)
            self._shown[each.guid] = text
            self._set(self.fields[each.guid], text)

    def build(self) -> None:
        """Make the fields anew."""
        old = self._form
        self._outer.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._form = QWidget()
        self._outer.addWidget(self._form)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.fields = {}
        for each in self._attributes:
            caption = Elided(each.name, "hint")
            field = self._field(each)
            field.setAccessibleName(each.name)
            self.fields[each.guid] = field
            column.addWidget(caption)
            column.addWidget(field)
            column.addSpacing(4)

    def _field(self, attribute: AttributeRecord) -> QWidget:
        guid = attribute.guid
        if guid in self._long:
            area = WritingArea(84)
            area.left.connect(lambda: self._left(guid, area.toPlainText()))
            return area
        if attribute.type == "boolean":
            combo = QuietCombo()
            combo.addItems(["·", *WORDS[language.current()]])
            combo.activated.connect(lambda at: self._left(guid, combo.itemText(at) if at else ""))
            return combo
        line = QLineEdit()
        if attribute.type == "choice":
            completer = QCompleter(list(attribute.options), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        elif attribute.type == "choices":
            line.setPlaceholderText("; ".join(attribute.options[:3]))
        line.editingFinished.connect(lambda: self._left(guid, line.text()))
        return line

    def _left(self, guid: str, text: str) -> None:
        if self._case is not None and text.strip() != self._shown.get(guid, "").strip():
            self._shown[guid] = text
            self.changed.emit(guid, text)

    @staticmethod
    def _set(field: QWidget, text: str) -> None:
        if isinstance(field, QPlainTextEdit):
            if field.toPlainText() != text:
                field.setPlainText(text)
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(max(field.findText(text), 0) if text else 0)
        elif isinstance(field, QLineEdit) and field.text() != text:
            field.setText(text)
            field.setCursorPosition(0)
