"""One code opened for writing: name, kind, key, colour, its texts and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from projects.queries import code_facts
from projects.queries import codes as queries
from ui.code_page.drawing import Dot
from ui.code_page.fuzzy import shown_path
from ui.codebook_page.actions import INTERPRETATION, BookActions
from ui.codebook_page.fields import KeyField, Palette, colours_of
from ui.codebook_page.texts import TEXTS, KindField, SavedText
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.labels import Elided, label, separator

if TYPE_CHECKING:
    from projects.records import CodeRecord
    from ui.code_page.reading import Reading

_WIDE = 560
_LINES = {"definition": 3, "include": 2, "exclude": 2, "example": 2, "memo": 2}


class Writing(QWidget):
    """Head and form of the code in hand; every field saves itself.

    `merge_wanted()`, `split_wanted()`, `delete_wanted()`, `kinds_wanted()`; `step_wanted(int)` to
    the next (1) or the previous (-1) code.
    """

    merge_wanted = Signal()
    split_wanted = Signal()
    delete_wanted = Signal()
    kinds_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, reading: Reading, actions: BookActions) -> None:
        super().__init__()
        self._reading = reading
        self._actions = actions
        self._guid = ""
        self._own_kinds: tuple[str, ...] | None = None
        self.dot = Dot(14)
        self.title = Elided("", "card")
        self.path = Elided("", "secondary")
        self.merge = icon_button("git-merge")
        self.split = icon_button("arrows-out-line-horizontal")
        self.delete = icon_button("trash")
        self.previous = icon_button("caret-up")
        self.next = icon_button("caret-down")
        self.name = QLineEdit()
        self.name_error = label("", "error", wrap=True)
        self.kind = KindField(extensible=True)
        self.key = KeyField()
        self.palette_field = Palette()
        self.texts = {part: SavedText(_LINES[part]) for part in (*TEXTS, "memo")}
        self._captions: dict[str, QLabel] = {}
        self._hint = label("", "hint", wrap=True)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(44)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(self.dot)
        row.addWidget(self.title)
        row.addWidget(self.path, 1)
        for button in (self.merge, self.split, self.delete, self.previous, self.next):
            row.addWidget(button)
        outer.addWidget(head)
        outer.addWidget(separator())
        body = QWidget()
        body.setMaximumWidth(860)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addLayout(self._field("name", self.name, self.name_error))
        self._first = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._first.setSpacing(10)
        self._first.addLayout(self._field("kind", self.kind), 1)
        self._first.addLayout(self._field("key", self.key), 1)
        column.addLayout(self._first)
        column.addLayout(self._field("colour", self.palette_field))
        column.addLayout(self._field("definition", self.texts["definition"]))
        self._when = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._when.setSpacing(10)
        for part in ("include", "exclude"):
            self._when.addLayout(self._field(part, self.texts[part]), 1)
        column.addLayout(self._when)
        column.addLayout(self._field("example", self.texts["example"]))
        column.addLayout(self._field("memo", self.texts["memo"], self._hint))
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        outer.addWidget(self._scroll, 1)

    def _field(self, key: str, field: QWidget, below: QWidget | None = None) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        caption = label("", "label")
        caption.setBuddy(field)
        self._captions[key] = caption
        column.addWidget(caption)
        small = isinstance(field, KeyField | Palette)
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft if small else Qt.AlignmentFlag(0))
        if below is not None:
            column.addWidget(below)
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.name.textEdited.connect(lambda _text: self._say_name())
        self.kind.picked.connect(lambda kind: self._actions.change(self._guid, kind=kind))
        self.kind.named.connect(lambda name: self._actions.give_new_kind([self._guid], name))
        self.kind.managing.connect(self.kinds_wanted)
        self.key.chosen.connect(lambda key: self._actions.change(self._guid, key=key))
        self.palette_field.chosen.connect(
            lambda colour: self._actions.change(self._guid, colour=colour)
        )
        for part in TEXTS:
            self.texts[part].saved.connect(lambda text, part=part: self._write(part, text))
        self.texts["memo"].saved.connect(lambda text: self._actions.interpret(self._guid, text))
        for field in self.texts.values():
            field.left.connect(self._actions.stop_writing)
        self.merge.clicked.connect(self.merge_wanted)
        self.split.clicked.connect(self.split_wanted)
        self.delete.clicked.connect(self.delete_wanted)
        self.previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next.clicked.connect(lambda: self.step_wanted.emit(1))

    # Showing

    def guid(self) -> str:
        """Return the guid of the code in hand, "" without one."""
        return self._guid

    def show_code(self, guid: str) -> None:
        """Open a code; what was being written of the one before is saved first."""
        if guid != self._guid:
            self.finish()
            self._guid = guid
            self._show(other=True)
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._show(other=False)

    def finish(self) -> None:
        """Save what is being written."""
        if self._reading.code(self._guid) is None:
            return
        if self.name.isModified():
            self._rename()
        for field in self.texts.values():
            field.finish()

    def forget_kinds(self) -> None:
        """Read the kinds anew when they are next shown."""
        self._own_kinds = None

    def write_first(self) -> None:
        """Put the keyboard where the next word is missing: the definition."""
        self.texts["definition"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, other: bool) -> None:
        code = self._reading.code(self._guid)
        if code is None:
            return
        self.dot.set_colour(code.colour)
        self.title.set_whole(code.name)
        self.path.set_whole(shown_path(code))
        if other or not self.name.isModified():
            self.name.setText(code.name)
            self._say_name()
        if self._own_kinds is None:
            self._own_kinds = self._reading.workspace.ask(queries.own_kinds)
        self.kind.set_kinds(self._own_kinds, code.kind)
        self.key.set_value(code.key)
        self.key.set_holders(
            {each.key: each.name for each in self._reading.codes if each.key and each != code}
        )
        self.palette_field.set_value(code.colour)
        self.palette_field.set_used(colours_of(self._reading.codes, {code.guid}))
        for part in TEXTS:
            self.texts[part].set_stored(getattr(code, part), other=other)
        self.split.setEnabled(self._reading.count(code.guid) > 0)
        self.show_memos(other=other)

    def show_memos(self, *, other: bool = False) -> None:
        """Show what is written about the code, and how many memos there are besides."""
        found = self._reading.workspace.ask(code_facts.memos_on, self._guid)
        own = [memo for memo in found if memo.kind == INTERPRETATION]
        self.texts["memo"].set_stored(own[0].text if own else "", other=other)
        others = len(found) - len(own)
        self._hint.setText(self.tr("%n more memo(s) on the Memos page", "", others))
        self._hint.setVisible(bool(others))

    # Writing

    def _write(self, part: str, text: str) -> None:
        self._actions.write(self._guid, part, text.strip())

    def _rename(self) -> None:
        name = " ".join(self.name.text().split())
        code = self._reading.code(self._guid)
        self.name.setModified(False)
        if code is None or name == code.name:
            return
        if not name or self._taken(code, name):
            self.name.setText(code.name)
            self._say_name()
            return
        self._actions.rename(code.guid, name)

    def _taken(self, code: CodeRecord, name: str) -> bool:
        siblings = (self._reading.code(guid) for guid in self._reading.children_of(code.parent))
        return any(
            each is not None and each.guid != code.guid and each.name.casefold() == name.casefold()
            for each in siblings
        )

    def _say_name(self) -> None:
        code = self._reading.code(self._guid)
        name = " ".join(self.name.text().split())
        sentence = ""
        if code is not None and not name:
            sentence = self.tr("A code needs a name.")
        elif code is not None and self._taken(code, name):
            sentence = self.tr("This name is already there. Choose another.")
        self.name_error.setText(sentence)
        self.name_error.setVisible(bool(sentence))
        if bool(self.name.property("error")) != bool(sentence):
            self.name.setProperty("error", bool(sentence))
            self.name.style().unpolish(self.name)
            self.name.style().polish(self.name)

    # Words and room

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in reading order."""
        return (
            self.merge, self.split, self.delete, self.previous, self.next, self.name, self.kind,
            self.key, self.palette_field, *self.texts.values(),
        )  # fmt: skip

    def _retranslate(self) -> None:
        words = {
            "name": self.tr("Name"),
            "kind": self.tr("Kind"),
            "key": self.tr("Number key"),
            "colour": self.tr("Colour"),
            "definition": self.tr("Definition"),
            "include": self.tr("When to use"),
            "exclude": self.tr("When not to use"),
            "example": self.tr("Example"),
            "memo": self.tr("Researcher's interpretation"),
        }
        for key, text in words.items():
            self._captions[key].setText(text)
        self.name.setAccessibleName(words["name"])
        self.kind.setAccessibleName(words["kind"])
        for key, field in self.texts.items():
            field.setAccessibleName(words[key])
        placeholders = {
            "definition": self.tr("What does this code stand for?"),
            "include": self.tr("Give it when ..."),
            "exclude": self.tr("Do not give it when ..."),
            "example": self.tr("A typical passage: press E on an excerpt to take it."),
            "memo": self.tr("What you read out of these excerpts; it goes into the report."),
        }
        for key, text in placeholders.items():
            self.texts[key].setPlaceholderText(text)
        name_button(self.merge, self.tr("Merge into another code"), "Ctrl+M")
        name_button(self.split, self.tr("Split by walking through the excerpts"), "Ctrl+Shift+M")
        name_button(self.delete, self.tr("Delete code"), "Del")
        name_button(self.previous, self.tr("Previous code"), "Ctrl+PgUp")
        name_button(self.next, self.tr("Next code"), "Ctrl+PgDown")
        self._show(other=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        way = QBoxLayout.Direction
        for row in (self._first, self._when):
            row.setDirection(way.LeftToRight if wide else way.TopToBottom)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
