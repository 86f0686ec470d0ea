"""The kinds of codes a project has of its own: add, rename in place, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from codebook.model import KINDS
from projects.queries import codes as queries
from ui.code_page.kinds import kind_words
from ui.codebook_page.panel import Panel
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.code_page.reading import Reading
    from ui.codebook_page.actions import BookActions

_WIDTH = 300


class KindRow(QWidget):
    """A kind: its name, to be written over where it is the project's own, and how many codes."""

    def __init__(self, kind: str, codes: str, *, own: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.kind = kind
        self.field = QLineEdit(kind_words(kind))
        self.field.setMaximumWidth(_WIDTH)
        self.field.setEnabled(own)
        self.field.setAccessibleName(kind_words(kind))
        self.remove = icon_button("trash")
        name_button(self.remove, self.tr("Remove kind {kind}").format(kind=kind_words(kind)))
        self.remove.setVisible(own)
        row.addWidget(self.field, 3)
        row.addWidget(label(codes, "hint"))
        row.addWidget(self.remove)
        row.addStretch(1)


class KindsPanel(Panel):
    """All kinds, those every project knows first; every change is a step of its own."""

    def __init__(self, reading: Reading, actions: BookActions) -> None:
        super().__init__()
        self._reading = reading
        self._actions = actions
        self._rows: list[KindRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.name = QLineEdit()
        self.name.setMaximumWidth(_WIDTH)
        self.add = button("", "", "plus")
        row.addWidget(self.name, 3)
        row.addWidget(self.add)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.apply.hide()
        self.setFocusProxy(self.name)
        self.name.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self._retranslate()

    def start(self) -> None:
        """Show the kinds as they are; the field for a new one has the keyboard."""
        self.name.clear()
        self.show_kinds()

    def follow(self) -> bool:
        """Show what a step changed; True: there are always kinds."""
        self.show_kinds()
        return True

    def rows(self) -> list[KindRow]:
        """Return the rows in sight, in order."""
        return self._rows

    def show_kinds(self) -> None:
        """Read the kinds anew."""
        held = next((row.kind for row in self._rows if row.field.hasFocus()), "")
        for row in self._rows:
            self._list.removeWidget(row)
            row.field.blockSignals(True)  # noqa: FBT003 - it ends as it goes, and names nothing
            row.hide()
            row.deleteLater()
        self._rows = []
        for kind in (*KINDS, *self._reading.workspace.ask(queries.own_kinds)):
            count = sum(code.kind == kind for code in self._reading.codes)
            row = KindRow(kind, self.tr("%n code(s)", "", count), own=kind not in KINDS)
            row.field.editingFinished.connect(lambda row=row: self._rename(row))
            row.remove.clicked.connect(lambda _on=False, row=row: self._remove(row))
            self._rows.append(row)
            self._list.addWidget(row)
            if kind == held:
                row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self, row: KindRow) -> None:
        name = " ".join(row.field.text().split())
        if not name or name == row.kind:
            row.field.setText(kind_words(row.kind))
            return
        if self._taken(name, row.kind):
            self.hint.setText(self.tr("This kind is already there."))
            row.field.setText(kind_words(row.kind))
            return
        self._actions.rename_kind(row.kind, name)

    def _taken(self, name: str, but: str = "") -> bool:
        return any(
            name.casefold() in (row.kind.casefold(), kind_words(row.kind).casefold())
            for row in self._rows
            if row.kind != but
        )

    def _remove(self, row: KindRow) -> None:
        self._actions.remove_kind(row.kind)

    def _add(self) -> None:
        name = " ".join(self.name.text().split())
        taken = self._taken(name)
        self.hint.setText(self.tr("This kind is already there.") if taken else self._words())
        if name and not taken:
            self.name.clear()
            self._actions.give_new_kind([], name)

    def _words(self) -> str:
        return self.tr("Own kinds belong to this project. The first five are always there.")

    def _retranslate(self) -> None:
        self.title.set_whole(self.tr("Kinds of codes"))
        self.hint.setText(self._words())
        self.name.setPlaceholderText(self.tr("Name of a new kind"))
        self.name.setAccessibleName(self.tr("Name of a new kind"))
        self.add.setText(self.tr("Add kind"))
        self.cancel.setText(self.tr("Close"))
        self.show_kinds()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
