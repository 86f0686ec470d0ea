"""One person who stands there twice: which case stays, and which values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.errors import KnownError, Message
from qualcode.edits import cases as edits
from qualcode.language import tell
from qualcode.values import said
from ui import language
from ui.dialogs.import_speakers import QuietCombo
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import Elided, label, separator

if TYPE_CHECKING:
    from projects.records import AttributeRecord
    from ui.cases_page.study import CaseStudy

_LONGEST = 40


class MergeDialog(QDialog):
    """Unites a case with another one; where both have a value one of them is chosen."""

    def __init__(self, study: CaseStudy, guid: str, other: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._study = study
        self._guid = guid
        self._groups: dict[str, QButtonGroup] = {}
        self.other = QuietCombo()
        for case in study.cases.values():
            if case.guid != guid:
                self.other.addItem(case.name, case.guid)
        self.other.setCurrentIndex(max(self.other.findData(other), 0))
        self._lead, self._told = label("", wrap=True), label("", "hint", wrap=True)
        self._area = QScrollArea()
        self.merge, self.cancel = button("", "primary"), button("")
        self._lay_out()
        self.other.currentIndexChanged.connect(lambda _at: self._show())
        self.merge.clicked.connect(self.write)
        self.cancel.clicked.connect(self.reject)
        self.merge.setDefault(True)
        self.setMinimumSize(480, 260)
        self.resize(560, 380)
        FocusRing(self)
        self._retranslate()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        column.addWidget(self._lead)
        column.addWidget(self.other)
        column.addWidget(self._told)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._area, 1)
        outer.addLayout(column, 1)
        outer.addWidget(separator())
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.merge)
        outer.addLayout(row)

    def conflicts(self) -> list[AttributeRecord]:
        """Return the attributes in which the two differ."""
        mine, theirs = self._both()
        return [
            each
            for each in self._study.attributes
            if each.type != "choices"
            and each.name in mine
            and each.name in theirs
            and mine[each.name] != theirs[each.name]
        ]

    def _both(self) -> tuple[dict[str, object], dict[str, object]]:
        cases = self._study.cases
        other = cases.get(str(self.other.currentData()))
        return cases[self._guid].attributes, other.attributes if other else {}

    def _show(self) -> None:
        mine, theirs = self._both()
        self._groups = {}
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        found = self.conflicts()
        other = self._study.cases.get(str(self.other.currentData()))
        for place, case in enumerate((other, self._study.cases[self._guid])):
            grid.addWidget(Elided(case.name if case else "", "hint"), 0, 1 + place)
        for row, attribute in enumerate(found, 1):
            name = Elided(attribute.name, "label")
            name.setFixedWidth(130)
            grid.addWidget(name, row, 0)
            group = QButtonGroup(inside)
            for place, value in enumerate((theirs[attribute.name], mine[attribute.name])):
                words = said(attribute.type, value, language.current())
                short = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
                choice = QRadioButton(short.replace("&", "&&"))
                choice.setToolTip(words if short != words else "")
                choice.setAccessibleName(f"{attribute.name}: {words}")
                choice.setChecked(place == 0)
                group.addButton(choice, place)
                grid.addWidget(choice, row, 1 + place)
            self._groups[attribute.guid] = group
        grid.setRowStretch(len(found) + 1, 1)
        self._area.setWidget(inside)
        self._area.setVisible(bool(found))
        self._told.setText(
            self.tr("%n value(s) differ. Choose which to keep:", "", len(found))
            if found
            else self.tr("Their values go together without loss.")
        )

    def write(self) -> None:
        """Unite them as one step."""
        cases = self._study.cases
        into = cases.get(str(self.other.currentData()))
        if into is None:
            return
        old = cases[self._guid].name
        chosen = [guid for guid, group in self._groups.items() if group.checkedId() == 1]
        label_ = Message("Merged {case} into {other}", {"case": old, "other": into.name})
        workspace = self._study.workspace
        try:
            workspace.perform(label_, edits.merge, self._guid, into.guid, chosen)
        except KnownError as error:
            self._told.setText(tell(error, language.current()))
            return
        self.accept()
        words = self.tr("{case} is part of {other} now.").format(case=old, other=into.name)
        workspace.notice(words, undo=True)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Merge cases"))
        name = self._study.cases[self._guid].name
        self._lead.setText(
            self.tr("Transcripts, speakers, memos and values of “{case}” go to:").format(case=name)
        )
        self.other.setAccessibleName(self._lead.text())
        self.merge.setText(self.tr("Merge"))
        self.cancel.setText(self.tr("Cancel"))
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
