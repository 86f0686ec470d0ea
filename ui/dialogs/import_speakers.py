"""Who speaks: role and case of every speaker, as guessed and as corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import fonts
from ui.dialogs.import_preview import paint_chip
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.labels import Elided, label

if TYPE_CHECKING:
    from collections.abc import Sequence

ROLES = ("interviewer", "informant", "unknown")


class QuietCombo(QComboBox):
    """A combo box that leaves the wheel to the panel it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CaseCombo(QuietCombo):
    """The case a speaker becomes: typed, chosen, or none; says whether it is a new one.

    `renamed(str)` with every change the researcher makes.
    """

    renamed = Signal(str)

    def __init__(self, name: str, existing: Sequence[str]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._existing = {each.casefold() for each in existing}
        edit = self.lineEdit()
        assert isinstance(edit, QLineEdit)
        edit.setStyleSheet("border: none; padding: 0; min-height: 22px; background: transparent;")
        edit.setPlaceholderText(self.tr("No case"))
        self._hint = label("", "hint")
        self._hint.setParent(edit)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        names = [name] if name and name.casefold() not in self._existing else []
        for each in [*names, *existing]:
            self.addItem(each, each)
        self.addItem(self.tr("No case"), "")
        self.set_name(name)
        self.activated.connect(self._picked)
        edit.textEdited.connect(self._typed)
        edit.textChanged.connect(self._place_hint)
        edit.installEventFilter(self)
        self._place_hint()

    def set_name(self, name: str) -> None:
        """Show a case without telling anybody."""
        self.setCurrentIndex(self.findData(name))
        self.setEditText(name)

    def _picked(self, at: int) -> None:
        name = str(self.itemData(at) or "")
        self.setEditText(name)
        self.renamed.emit(name)

    def _typed(self, text: str) -> None:
        self.renamed.emit(" ".join(text.split()))

    def _place_hint(self) -> None:
        edit = self.lineEdit()
        assert isinstance(edit, QLineEdit)
        text = edit.text().strip()
        new = bool(text) and text.casefold() not in self._existing
        self._hint.setText(self.tr("(new)") if new else "")
        self._hint.adjustSize()
        left = edit.fontMetrics().horizontalAdvance(edit.text()) + 9
        self._hint.move(left, (edit.height() - self._hint.height()) // 2)
        self._hint.setVisible(new and left + self._hint.width() <= edit.width())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_hint()
        return super().eventFilter(watched, event)


class Chip(QWidget):
    """A speaker's label in its frame."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text, self._role, self._order = text, "unknown", 0
        metrics = QFontMetrics(fonts.font(11, bold=True))
        self.setFixedSize(QSize(max(26, min(metrics.horizontalAdvance(text) + 12, 30)), 18))

    def set_role(self, role: str, order: int) -> None:
        """Show the colours of a role."""
        self._role, self._order = role, order
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chip(painter, QRectF(self.rect()), self._text, self._role, self._order)
        painter.end()


class SpeakerCard(QWidget):
    """One speaker. `role_chosen(str, str)` label and role; `case_chosen(str, str)` label and name;
    `refused(str)` a label that is no speaker.
    """

    role_chosen = Signal(str, str)
    case_chosen = Signal(str, str)
    refused = Signal(str)

    def __init__(self, text: str, turns: str, case: str, existing: Sequence[str]) -> None:
        super().__init__()
        self.text = text
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        self._chip = Chip(text)
        chip = QVBoxLayout()
        chip.setContentsMargins(0, 8, 0, 0)
        chip.addWidget(self._chip)
        chip.addStretch(1)
        outer.addLayout(chip)
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(2)
        outer.addLayout(column, 1)
        head = QHBoxLayout()
        head.setSpacing(2)
        name = Elided(text)
        name.setStyleSheet("font-weight: 600;")
        head.addWidget(name, 1)
        head.addWidget(label(turns, "hint"))
        self.more = icon_button("dots-three", 22)
        name_button(self.more, self.tr("More about {label}").format(label=text))
        self.more.clicked.connect(self._menu)
        head.addWidget(self.more)
        column.addLayout(head)
        column.addLayout(self._radios())
        self.case = CaseCombo(case, existing)
        self.case.setAccessibleName(self.tr("Case of {label}").format(label=text))
        self.case.renamed.connect(lambda name: self.case_chosen.emit(self.text, name))
        column.addWidget(self.case)

    def _radios(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._group = QButtonGroup(self)
        self.radios: dict[str, QRadioButton] = {}
        names = (self.tr("Interviewer"), self.tr("Informant"), self.tr("Other"))
        for at, (role, words) in enumerate(zip(ROLES, names, strict=True)):
            radio = QRadioButton(words)
            radio.setAccessibleName(f"{self.text}: {words}")
            self._group.addButton(radio, at)
            self.radios[role] = radio
            row.addWidget(radio)
            if at < 2:
                row.addStretch(1)
        self._group.idClicked.connect(lambda at: self.role_chosen.emit(self.text, ROLES[at]))
        return row

    def set_role(self, role: str, order: int) -> None:
        """Show a role; only interviewers are never a case."""
        self.radios[role].setChecked(True)
        self._chip.set_role(role, order)
        self.case.setVisible(role != "interviewer")

    def set_case(self, name: str) -> None:
        """Show a case, unless she is writing in it."""
        if not self.case.hasFocus() and self.case.currentText() != name:
            self.case.set_name(name)

    def _menu(self) -> None:
        menu = QMenu(self)
        words = self.tr("“{label}” is no speaker, but part of the text").format(label=self.text)
        menu.addAction(words).triggered.connect(lambda: self.refused.emit(self.text))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
