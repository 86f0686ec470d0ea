"""Editing one code: name, kind, colour, definition, include, exclude, example, number key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.errors import KnownError
from codebook.model import KINDS
from qualcode.language import tell
from ui import icons, language, theme
from ui.code_page import steps
from ui.code_page.code_edits import change_code
from ui.code_page.kinds import kind_words
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import label, separator

if TYPE_CHECKING:
    from projects.records import CodeRecord
    from ui.code_page.reading import Reading

_SWATCH = 26
_COLUMNS = 12
_TEXTS = ("definition", "include", "exclude", "example")
_TALL = {"definition": 76, "include": 58, "exclude": 58, "example": 58}


class Palette(QWidget):
    """The 24 code colours; chosen by mouse, or by arrows."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._colours = [colour.lower() for colour in theme.palette_colours()]
        self._value = ""
        rows = -(-len(self._colours) // _COLUMNS)
        self.setFixedSize(QSize(_COLUMNS * _SWATCH, rows * _SWATCH))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    def value(self) -> str:
        """Return the chosen colour, "#rrggbb"."""
        return self._value

    def set_value(self, colour: str) -> None:
        """Choose a colour without a signal."""
        self._value = colour.lower()
        self._say()
        self.update()

    def _say(self) -> None:
        name = theme.colour_name(self._value, language.current())
        self.setAccessibleName(self.tr("Colour: {name}").format(name=name or self._value))

    def _at(self, event: QMouseEvent) -> str:
        column, row = int(event.position().x()) // _SWATCH, int(event.position().y()) // _SWATCH
        place = row * _COLUMNS + column
        inside = 0 <= column < _COLUMNS and 0 <= place < len(self._colours)
        return self._colours[place] if inside else ""

    def _choose(self, colour: str) -> None:
        if colour and colour != self._value:
            self.set_value(colour)
            self.chosen.emit(colour)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setToolTip(theme.colour_name(self._at(event), language.current()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps_ = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_COLUMNS,
            Qt.Key.Key_Down: _COLUMNS,
        }
        step = steps_.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = self._colours.index(self._value) + step if self._value in self._colours else 0
        if 0 <= place < len(self._colours):
            self._choose(self._colours[place])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, colour in enumerate(self._colours):
            left, top = place % _COLUMNS * _SWATCH, place // _COLUMNS * _SWATCH
            colours = theme.code_colours(colour)
            area = QRectF(left + 4, top + 4, _SWATCH - 8, _SWATCH - 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.solid)
            painter.drawRoundedRect(area, 4, 4)
            if colour == self._value:
                icons.paint(painter, area.adjusted(2, 2, -2, -2), "check", colours.on)
                ring = look.focus if self.hasFocus() else look.control
                painter.setPen(QPen(ring, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), 6, 6)
        painter.end()


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
        self.kind = QComboBox()
        self.key = QComboBox()
        self.key_hint = label("", "hint")
        self.palette_field = Palette()
        self.palette_field.set_value(found.colour)
        self.texts = {part: QPlainTextEdit(getattr(found, part)) for part in _TEXTS}
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
        self.resize(580, 632)
        FocusRing(self)
        self._name_changed()
        self.name.selectAll()

    def _fill(self) -> None:
        own = sorted({each.kind for each in self._reading.codes} - set(KINDS))
        for kind in (*KINDS, *own):
            self.kind.addItem(kind_words(kind), kind)
        self.kind.setCurrentIndex(max(self.kind.findData(self._code.kind), 0))
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
        for number, part in enumerate(_TEXTS):
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
            "kind": str(self.kind.currentData()),
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
                self._reading.workspace.perform(step, change_code, self._code.guid, columns)
            except KnownError as error:
                self._say(tell(error, language.current()))
                return
        self.accept()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("Edit code"))
