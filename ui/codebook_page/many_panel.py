"""Several selected codes: one kind, one colour, one place for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from projects.queries import codes as queries
from ui import language
from ui.code_page.drawing import Dot
from ui.codebook_page.fields import Palette, colours_of
from ui.codebook_page.texts import KindField
from ui.widgets.buttons import button
from ui.widgets.labels import Elided, label, separator

if TYPE_CHECKING:
    from ui.code_page.reading import Reading
    from ui.codebook_page.actions import BookActions

_SHOWN = 8


class ManyPanel(QWidget):
    """What can be done with several codes, each as one step.

    `merge_wanted()`, `move_wanted()`, `delete_wanted()`, `kinds_wanted()`.
    """

    merge_wanted = Signal()
    move_wanted = Signal()
    delete_wanted = Signal()
    kinds_wanted = Signal()

    def __init__(self, reading: Reading, actions: BookActions) -> None:
        super().__init__()
        self._reading = reading
        self._actions = actions
        self.guids: list[str] = []
        self.title = label("", "card")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._more = label("", "hint")
        self._captions = [label("", "label"), label("", "label")]
        self.kind = KindField(extensible=True)
        self.kind.setMaximumWidth(312)
        self.palette_field = Palette()
        self.move_button = button("", "", "arrows-left-right")
        self.merge = button("", "", "git-merge")
        self.delete = button("", "", "trash")
        self._lay_out()
        self.kind.picked.connect(lambda kind: self._actions.change_many(self.guids, kind=kind))
        self.kind.named.connect(lambda name: self._actions.give_new_kind(self.guids, name))
        self.kind.managing.connect(self.kinds_wanted)
        self.palette_field.chosen.connect(
            lambda colour: self._actions.change_many(self.guids, colour=colour)
        )
        self.move_button.clicked.connect(self.move_wanted)
        self.merge.clicked.connect(self.merge_wanted)
        self.delete.clicked.connect(self.delete_wanted)
        self._retranslate()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(44)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self.title)
        row.addStretch(1)
        outer.addWidget(head)
        outer.addWidget(separator())
        column = QVBoxLayout()
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addLayout(self._rows)
        column.addWidget(self._more)
        column.addSpacing(4)
        column.addWidget(self._captions[0])
        column.addWidget(self.kind)
        column.addWidget(self._captions[1])
        column.addWidget(self.palette_field, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for each in (self.move_button, self.merge, self.delete):
            buttons.addWidget(each)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        outer.addLayout(column, 1)

    def show_codes(self, guids: list[str]) -> None:
        """Show these codes."""
        self.guids = guids
        codes = [code for guid in guids if (code := self._reading.code(guid)) is not None]
        while self._rows.count():
            item = self._rows.takeAt(0)
            part = item.widget() if item is not None else None
            if part is not None:
                part.hide()
                part.deleteLater()
        for code in codes[:_SHOWN]:
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            dot = Dot()
            dot.set_colour(code.colour)
            row.addWidget(dot)
            row.addWidget(Elided(code.path.replace(" / ", " › ")), 1)
            self._rows.addWidget(part)
        more = len(codes) - _SHOWN
        self._more.setText(self.tr("and %n more", "", more))
        self._more.setVisible(more > 0)
        kinds, colours = {code.kind for code in codes}, {code.colour.lower() for code in codes}
        own = self._reading.workspace.ask(queries.own_kinds)
        self.kind.set_kinds(own, kinds.pop() if len(kinds) == 1 else "")
        self.palette_field.set_value(colours.pop() if len(colours) == 1 else "")
        self.palette_field.set_used(colours_of(self._reading.codes, set(guids)))
        total = sum(self._reading.count(guid) for guid in guids)
        codings = self.tr("%n coding(s)", "", total)
        words = self.tr("{count} codes selected · {codings}")
        self.title.setText(words.format(count=language.number(len(codes)), codings=codings))

    def _retranslate(self) -> None:
        self._captions[0].setText(self.tr("Kind of all"))
        self._captions[1].setText(self.tr("Colour of all"))
        self.kind.setAccessibleName(self.tr("Kind of all"))
        self.move_button.setText(self.tr("Move..."))
        self.merge.setText(self.tr("Merge..."))
        self.delete.setText(self.tr("Delete"))
        self.show_codes(self.guids)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
