"""One speaker of a transcript: label, how much and what is said, role, case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import icons
from ui.dialogs.import_speakers import CaseCombo, Chip
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.labels import Elided, label, separator

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from projects.records import SpeakerRecord

ROLES = ("interviewer", "informant", "unknown")


class SpeakerRow(QWidget):
    """Tells what is wanted of a speaker, by its guid.

    Signals: `renamed(guid, label)`; `role_chosen(guid, role)`; `case_chosen(guid, name)`;
    `merge_wanted(guid, guid of the other)`; `removed(guid)`.
    """

    renamed = Signal(str, str)
    role_chosen = Signal(str, str)
    case_chosen = Signal(str, str)
    merge_wanted = Signal(str, str)
    removed = Signal(str)

    def __init__(  # noqa: PLR0913 - what is known of a speaker
        self,
        speaker: SpeakerRecord,
        turns: int,
        words: str,
        case: str,
        cases: Sequence[str],
        others: Sequence[SpeakerRecord],
    ) -> None:
        super().__init__()
        self.speaker = speaker
        self._turns = turns
        self._others = others
        self._chip = Chip(speaker.label)
        self._chip.set_role(speaker.role, 0)
        self.field = QLineEdit(speaker.label)
        self.field.setAccessibleName(self.tr("Label of {label}").format(label=speaker.label))
        self.field.setToolTip(self.tr("Renames the label in the text too"))
        self.more = icon_button("dots-three")
        name_button(self.more, self.tr("More for {label}").format(label=speaker.label))
        self.case = CaseCombo(case, cases)
        self.case.setAccessibleName(self.tr("Case of {label}").format(label=speaker.label))
        self.case.setVisible(speaker.role != "interviewer")
        self._case = case
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._chip)
        head.addWidget(self.field, 1)
        head.addWidget(label(self.tr("%n turn(s)", "", turns), "hint"))
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(Elided(f"“{words}”" if words else self.tr("Says nothing"), "secondary"))
        row = QHBoxLayout()
        row.setSpacing(14)
        self._radios(row)
        row.addWidget(self.case, 1)
        column.addLayout(row)
        column.addSpacing(6)
        column.addWidget(separator())
        self.field.editingFinished.connect(self._named)
        self.more.clicked.connect(self._menu)
        edit = self.case.lineEdit()
        if edit is not None:
            edit.editingFinished.connect(self._given)
        self.case.activated.connect(lambda _place: self._given())

    def _radios(self, row: QHBoxLayout) -> None:
        names = (self.tr("Interviewer"), self.tr("Informant"), self.tr("Other"))
        group = QButtonGroup(self)
        self.radios: dict[str, QRadioButton] = {}
        for place, (role, words) in enumerate(zip(ROLES, names, strict=True)):
            radio = QRadioButton(words)
            radio.setAccessibleName(f"{self.speaker.label}: {words}")
            radio.setChecked(role == self.speaker.role)
            group.addButton(radio, place)
            self.radios[role] = radio
            row.addWidget(radio)
        if self.speaker.role == "interviewer":
            row.addStretch(1)
        group.idClicked.connect(
            lambda place: self.role_chosen.emit(self.speaker.guid, ROLES[place])
        )

    def _named(self) -> None:
        name = " ".join(self.field.text().split())
        if name and name != self.speaker.label:
            self.renamed.emit(self.speaker.guid, name)
        else:
            self.field.setText(self.speaker.label)

    def _given(self) -> None:
        name = " ".join(self.case.currentText().split())
        if name == self.tr("No case"):
            name = ""
        if name != self._case:
            self._case = name
            self.case_chosen.emit(self.speaker.guid, name)

    def menu(self) -> QMenu:
        """Return the menu of what else can be done."""
        menu = QMenu(self)
        into = menu.addMenu(icons.icon("git-merge"), self.tr("Merge into"))
        into.setEnabled(bool(self._others))
        for other in self._others:
            entry = into.addAction(other.label.replace("&", "&&"))
            entry.triggered.connect(self._merging(other.guid))
        gone = menu.addAction(icons.icon("trash"), self.tr("Take away"))
        gone.setEnabled(not self._turns)
        gone.triggered.connect(lambda: self.removed.emit(self.speaker.guid))
        return menu

    def _merging(self, other: str) -> Callable[[], None]:
        return lambda: self.merge_wanted.emit(self.speaker.guid, other)

    def _menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
