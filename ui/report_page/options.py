"""The settings of one block of the report, whichever is selected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from qualcode.report.settings import AttributeChoice
from ui import language
from ui.report_page.combo import ElidedCombo
from ui.report_page.reference_field import ReferenceField
from ui.report_page.values import countable, read_groups, write_groups
from ui.widgets.labels import Elided, label

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from qualcode.report.data import ReportData
    from qualcode.report.settings import ReportSettings

FIELD = 150  # px; where there is less beside its name, a field goes below it


class Options(QWidget):
    """Base of the pages: hold the settings, tell `changed()` when one is set."""

    changed = Signal()
    KEYS: tuple[str, ...] = ()  # the settings that are shown

    def __init__(self, settings: ReportSettings) -> None:
        super().__init__()
        self.settings = settings
        self.data: ReportData | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def put(self, **values: object) -> None:
        """Change settings and tell."""
        self.settings = replace(self.settings, **values)  # type: ignore[arg-type]
        self.changed.emit()

    def set_data(self, data: ReportData) -> None:
        """Take note of the study."""
        self.data = data

    def same_as(self, settings: ReportSettings) -> bool:
        """Tell whether everything shown here is the same in other settings."""
        return all(getattr(self.settings, key) == getattr(settings, key) for key in self.KEYS)

    def language_changed(self) -> None:
        """Show again what depends on the language of the document."""

    def tick(self, words: str, key: str) -> QCheckBox:
        """Add a tick for a setting that is on or off; its words may take two lines."""
        box = QCheckBox()
        box.setAccessibleName(words)
        box.setChecked(bool(getattr(self.settings, key)))
        box.toggled.connect(lambda on: self.put(**{key: on}))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_TickWords(words, box), 1)
        self.column.addLayout(row)
        return box


class _TickWords(QLabel):
    """The words of a tick: they wrap, which those of a check box cannot."""

    def __init__(self, words: str, box: QCheckBox) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(0, 5, 0, 4)
        self._box = box

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._box.toggle()


class FindingsOptions(Options):
    """Order, which quotes, reference, block quotes, opening sentence, placeholder."""

    KEYS = ("order", "quotes", "first", "reference", "block_from", "opening", "placeholder")

    def __init__(self, settings: ReportSettings) -> None:
        super().__init__(settings)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(0)
        self._form.setVerticalSpacing(5)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(self._form)
        self.order = ElidedCombo()
        for key, words in (
            ("cases", self.tr("Each informant in turn")),
            ("document", self.tr("As in the transcripts")),
            ("weight", self.tr("Greatest weight first")),
            ("length", self.tr("Shortest first")),
        ):
            self.order.addItem(words, key)
        self.order.setCurrentIndex(self.order.findData(settings.order))
        self.order.currentIndexChanged.connect(lambda _at: self.put(order=self.order.currentData()))
        self._line(self.tr("Order"), self.order)
        self.quotes = ElidedCombo()
        self.quotes.addItem(self.tr("Only the chosen ones"), "chosen")
        self.quotes.addItem(self.tr("The first of every code"), "first")
        self.quotes.setCurrentIndex(self.quotes.findData(settings.quotes))
        self.quotes.currentIndexChanged.connect(self._quotes_chosen)
        self._line(self.tr("Quotes"), self.quotes)
        self.first = self._spin(settings.first, 1, 99, "first")
        self._first_words = label("", "secondary", wrap=True)
        self._spin_line(self.tr("At most"), self.first, self._first_words)
        self.reference = ReferenceField()
        self.reference.show_reference(settings, None, self._language())
        self.reference.wanted.connect(lambda pattern: self.put(reference=pattern))
        self._line(self.tr("Reference"), self.reference)
        self.reference.combo.setAccessibleName(self.tr("Reference"))
        self.block_from = self._spin(settings.block_from, 0, 999, "block_from")
        behind = label(self.tr("words or more"), "secondary", wrap=True)
        self._spin_line(self.tr("Block quote"), self.block_from, behind)
        self.opening = self.tick(
            self.tr("Open with a sentence that counts the informants"), "opening"
        )
        self.placeholder = self.tick(
            self.tr("Leave a place for the [Researcher's interpretation]"), "placeholder"
        )
        self._show_first()

    def _line(self, words: str, field: QWidget) -> None:
        head = label(words, "secondary")
        head.setBuddy(field)
        head.setMinimumHeight(28)
        head.setContentsMargins(0, 0, 12, 0)  # a field below its name begins where that does
        field.setAccessibleName(words)
        field.setMinimumWidth(FIELD)
        self._form.addRow(head, field)

    def _spin(self, value: int, low: int, high: int, key: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(low, high)
        spin.setValue(value)
        spin.setFixedWidth(64)
        spin.lineEdit().setTextMargins(6, 0, 0, 0)
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spin.valueChanged.connect(lambda number: self.put(**{key: number}))
        return spin

    def _spin_line(self, words: str, spin: QSpinBox, behind: QWidget) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(spin)
        row.addWidget(behind, 1)
        self._line(words, holder)
        spin.setAccessibleName(words)

    def _language(self) -> str:
        project = self.data.info.language if self.data is not None else language.current()
        return self.settings.language or project

    def language_changed(self) -> None:
        """Offer the patterns of that language; one that she wrote herself stays."""
        self.reference.show_reference(self.settings, self.data, self._language())

    def _quotes_chosen(self, _at: int) -> None:
        self.put(quotes=self.quotes.currentData())
        self._show_first()

    def _show_first(self) -> None:
        chosen = self.settings.quotes == "chosen"
        self._first_words.setText(
            self.tr("where none is chosen") if chosen else self.tr("quotes a code")
        )

    def set_data(self, data: ReportData) -> None:
        """Show an example of the reference with a passage of the study."""
        super().set_data(data)
        self.language_changed()


class SourcesOptions(Options):
    """Which attributes get a table, how numbers are grouped, the table of informants."""

    KEYS = ("informants", "attributes")

    def __init__(self, settings: ReportSettings) -> None:
        super().__init__(settings)
        self.informants = self.tick(self.tr("Table of informants"), "informants")
        self._hint = label(
            self.tr("Which attributes are counted, and how numbers are grouped:"),
            "secondary",
            wrap=True,
        )
        self.column.addWidget(self._hint)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.column.addLayout(self._rows)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.column.addWidget(self.problem)
        self.boxes: dict[str, QCheckBox] = {}
        self.groups: dict[str, QLineEdit] = {}

    def set_data(self, data: ReportData) -> None:
        """Show the attributes of the study."""
        super().set_data(data)
        if self.boxes:
            return
        chosen = {each.name: each for each in self.settings.attributes}
        for attribute in countable(data):
            row = QHBoxLayout()
            row.setSpacing(8)
            box = QCheckBox()
            box.setAccessibleName(attribute.name)
            box.setChecked(not chosen or attribute.name in chosen)
            box.toggled.connect(self._choose)
            row.addWidget(box)
            name = Elided(attribute.name)
            row.addWidget(name, 1)
            self.boxes[attribute.name] = box
            if attribute.type == "number":
                edit = QLineEdit(write_groups(chosen.get(attribute.name, AttributeChoice(""))))
                edit.setPlaceholderText(self.tr("5, or 21-25, 26-30"))
                edit.setToolTip(self.tr("5, or 21-25, 26-30"))
                edit.setAccessibleName(self.tr("Groups of {name}").format(name=attribute.name))
                edit.setFixedWidth(104)
                edit.textEdited.connect(self._choose)
                row.addWidget(edit)
                self.groups[attribute.name] = edit
            holder = QWidget()
            row.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(row)
            self._rows.addWidget(holder)
        if not self.boxes:
            self._hint.setText(
                self.tr("No attribute can be counted yet. Import a table of informants.")
            )

    def _choose(self) -> None:
        chosen: list[AttributeChoice] = []
        wrong = ""
        for name, box in self.boxes.items():
            edit = self.groups.get(name)
            choice = read_groups(name, edit.text() if edit is not None else "")
            if edit is not None:
                edit.setProperty("error", choice is None)
                edit.style().polish(edit)
            if choice is None:
                wrong = name
            elif box.isChecked():
                chosen.append(choice)
        self.problem.setText(
            self.tr("The groups of {name} are not clear. Write 5, or 21-25, 26-30.").format(
                name=wrong
            )
        )
        self.problem.setVisible(bool(wrong))
        if not wrong:
            everything = [AttributeChoice(name) for name in self.boxes]
            self.put(attributes=() if chosen == everything else tuple(chosen))


class ContentsOptions(Options):
    """The list of tables."""

    KEYS = ("list_of_tables",)

    def __init__(self, settings: ReportSettings) -> None:
        super().__init__(settings)
        self.tables = self.tick(self.tr("With a list of tables"), "list_of_tables")


class NoOptions(Options):
    """A block without settings."""

    def __init__(self, settings: ReportSettings) -> None:
        super().__init__(settings)
        words = self.tr("This block has no settings. Alt+Up and Alt+Down move it.")
        self.column.addWidget(label(words, "secondary", wrap=True))


PAGES: dict[str, type[Options]] = {
    "findings": FindingsOptions,
    "sources": SourcesOptions,
    "contents": ContentsOptions,
}


def page_for(key: str, settings: ReportSettings) -> Options:
    """Return the settings of a block."""
    return PAGES.get(key, NoOptions)(settings)
