"""The code card: what the current code means, when to use it and when not."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.code_page.drawing import Dot, KeyBadge
from ui.code_page.fuzzy import shown_path
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.labels import Elided, Wrapped, label

if TYPE_CHECKING:
    from ui.code_page.reading import Reading

_ROOM_FOR_KEY = 230
_LINE = 20  # px of a line of the name
_PARTS = ("definition", "include", "exclude", "example")


class CardHead(QWidget):
    """The head of a panel at the right: 32 px, title, count and small buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(32)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 6, 0)
        self._row.setSpacing(6)
        self.title = label("", "head")
        self.count = label("", "hint")
        self._row.addWidget(self.title)
        self._row.addWidget(self.count)
        self._row.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(widget)


class CodeCard(QWidget):
    """Name, key, counts, definition, include, exclude, example of one code.

    Signals: `edit_wanted(guid)`; `shown(guid)` whenever it shows another code.
    """

    edit_wanted = Signal(str)
    shown = Signal(str)

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._guid = ""
        self._cases: int | None = None
        self.head = CardHead()
        self._edit = icon_button("pencil-simple")
        self._pin = icon_button("push-pin")
        self._pin.setCheckable(True)
        self.head.add(self._edit)
        self.head.add(self._pin)
        self._edit.clicked.connect(lambda: self.edit_wanted.emit(self._guid))
        self._dot, self._key = Dot(14), KeyBadge()
        self._name = Wrapped("card")
        self._count = label("", "secondary")
        self._path = Elided("", "hint", Qt.TextElideMode.ElideMiddle)
        self._heads: dict[str, QLabel] = {}
        self._texts: dict[str, QLabel] = {}
        self._none = label("", "hint", wrap=True)
        self._lay_out()
        reading.codes_changed.connect(self._show)
        reading.counts_changed.connect(self._counted)
        self._retranslate()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(12, 2, 12, 10)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(7)
        above = Qt.AlignmentFlag.AlignTop
        self._dot.setFixedHeight(_LINE)
        self._count.setFixedHeight(_LINE)
        top.addWidget(self._dot, 0, above)
        top.addWidget(self._name)
        top.addWidget(self._key, 0, above)
        top.addStretch(1)
        top.addWidget(self._count, 0, above)
        column.addLayout(top)
        column.addSpacing(2)
        column.addWidget(self._path)
        column.addWidget(self._none)
        for part in _PARTS:
            self._heads[part] = label("", "part")
            self._texts[part] = label("", wrap=True)
            self._texts[part].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addSpacing(5)
            column.addWidget(self._heads[part])
            column.addWidget(self._texts[part])
        self._texts["example"].setTextFormat(Qt.TextFormat.RichText)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._body)
        scroll.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(scroll, 1)
        theme.notifier.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        look = theme.current()
        for head in self._heads.values():
            head.setStyleSheet(f"font-size: 11px; font-weight: 600; color: {look.ink3.name()};")
        if self._guid:
            self._show()

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in reading order."""
        return self._edit, self._pin

    def guid(self) -> str:
        """Return the guid of the code shown, "" without one."""
        return self._guid

    def show_code(self, guid: str, *, forced: bool = False) -> None:
        """Show a code, unless the card is pinned to another."""
        if (self._pin.isChecked() and self._guid and not forced) or guid == self._guid:
            return
        self._guid, self._cases = guid, None
        self._show()
        self.shown.emit(guid)

    def set_cases(self, guid: str, cases: int) -> None:
        """Say how many cases a code touches, as soon as that is known."""
        if guid == self._guid:
            self._cases = cases
            self._show_path()

    def _counted(self, touched: object) -> None:
        if isinstance(touched, set) and self._guid in touched:
            self._show()

    def _show(self) -> None:
        code = self._reading.code(self._guid)
        for each in (self._dot, self._path, self._edit):
            each.setVisible(code is not None)
        self._count.setVisible(code is not None)
        self._pin.setEnabled(code is not None)
        self._show_key()
        if code is None:
            self._name.set_whole("")
            for part in _PARTS:
                self._heads[part].hide()
                self._texts[part].hide()
            self._none.setText(self.tr("The code you point at is explained here."))
            self._none.show()
            return
        self._dot.set_colour(code.colour)
        self._name.set_whole(code.name)
        self._count.setText(self.tr("%n excerpt(s)", "", self._reading.count(code.guid)))
        self._show_path()
        empty = True
        for part in _PARTS:
            text = getattr(code, part).strip()
            empty = empty and not text
            if part == "example" and text:
                text = _quoted(text)
            self._texts[part].setText(text)
            self._heads[part].setVisible(bool(text))
            self._texts[part].setVisible(bool(text))
        self._none.setText(self.tr("This code has no definition yet."))
        self._none.setVisible(empty)

    def _show_path(self) -> None:
        code = self._reading.code(self._guid)
        if code is None:
            return
        parts = [shown_path(code)]
        if self._cases is not None:
            parts.append(self.tr("%n case(s)", "", self._cases))
        self._path.set_whole(" · ".join(part for part in parts if part))

    def _retranslate(self) -> None:
        self.head.title.setText(self.tr("Code card"))
        name_button(self._edit, self.tr("Edit code"))
        name_button(self._pin, self.tr("Keep this code in sight"))
        words = {
            "definition": self.tr("Definition"),
            "include": self.tr("When to use"),
            "exclude": self.tr("When not to use"),
            "example": self.tr("Example"),
        }
        for part, text in words.items():
            self._heads[part].setText(text)
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_key()

    def _show_key(self) -> None:
        code = self._reading.code(self._guid)
        # Where there is little room the tree shows the key, and the name goes first.
        self._key.set_key(code.key if code and self.width() >= _ROOM_FOR_KEY else "")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _quoted(example: str) -> str:
    """Return an example as rich text: what was said, and where, in a quieter colour."""
    if example.startswith('"'):
        return _lines(example)  # in quotation marks of her own
    said, mark, where = example.rpartition("”")
    if not mark or not example.startswith("“"):
        said, where = example.strip('“”"'), ""
    else:
        said = said.removeprefix("“")
    quote = f"“{_lines(said)}”"
    ink3 = theme.current().ink3.name()
    return f'{quote} <span style="color: {ink3}">{escape(where.strip())}</span>' if where else quote


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
