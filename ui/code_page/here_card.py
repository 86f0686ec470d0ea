"""One coding as a card: code, coder, weight, comment to write in place, chosen or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from qualcode import language as words
from ui import fonts, language, theme
from ui.code_page.citation import CitationField
from ui.code_page.drawing import Avatar, Dot
from ui.code_page.written import Written
from ui.widgets.labels import Elided

if TYPE_CHECKING:
    from collections.abc import Callable

    from projects.records import CodeRecord, CoderRecord, CodingRecord

_AROUND = 8  # px beside the words of a choice
_CHOICES = ("chosen", "maybe", "not")


class Weight(QWidget):
    """Three dots; a click on one sets it, another click takes it away; also by 0-3 and arrows."""

    changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._value = 0
        self.setFixedSize(QSize(31, 20))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def value(self) -> int:
        """Return 0 (none) to 3."""
        return self._value

    def set_value(self, value: int) -> None:
        """Show a weight without a signal."""
        self._value = value
        self.setAccessibleName(self.tr("Weight {number} of 3").format(number=value))
        self.setToolTip(self.tr("Weight"))
        self.update()

    def _choose(self, value: int) -> None:
        value = min(max(value, 0), 3)
        if value != self._value:
            self.set_value(value)
            self.changed.emit(value)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            number = min(int(event.position().x() // 10) + 1, 3)
            self._choose(number - 1 if number == self._value else number)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("0", "1", "2", "3"):
            self._choose(int(event.text()))
        elif event.key() == Qt.Key.Key_Right:
            self._choose(self._value + 1)
        elif event.key() == Qt.Key.Key_Left:
            self._choose(self._value - 1)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(3):
            area = QRectF(3.5 + 9 * number, 6.5, 7, 7)
            painter.setPen(QPen(look.ink2, 1))
            painter.setBrush(look.ink2 if number < self._value else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(area)
        if self.hasFocus():
            painter.setPen(QPen(look.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class Choice(QWidget):
    """Chosen, maybe or not for the report; a second click takes the choice back."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._parts: dict[str, QPushButton] = {}
        for choice, place in zip(_CHOICES, ("first", "middle", "last"), strict=True):
            part = QPushButton()
            part.setCheckable(True)
            part.setProperty("segment", place)
            part.setStyleSheet("font-size: 12px; min-height: 22px; padding: 0 3px;")
            part.clicked.connect(_bound(self, choice))
            self._parts[choice] = part
            row.addWidget(part)
        row.addStretch(1)

    def set_value(self, value: str) -> None:
        """Show a choice without a signal."""
        for choice, part in self._parts.items():
            part.setChecked(choice == value)
        for choice, text in {
            "chosen": self.tr("Chosen"),
            "maybe": self.tr("Maybe"),
            "not": self.tr("Not"),
        }.items():
            self._parts[choice].setText(text)
            # Bold once it is chosen, which Qt does not reckon with.
            width = QFontMetrics(fonts.font(12, bold=True)).horizontalAdvance(text)
            self._parts[choice].setMinimumWidth(width + _AROUND)

    def choose(self, choice: str) -> None:
        """Take a click on a part."""
        value = choice if self._parts[choice].isChecked() else ""
        self.set_value(value)
        self.changed.emit(value)


def _bound(part: Choice, choice: str) -> Callable[[], None]:
    return lambda: part.choose(choice)


class HereCard(QFrame):
    """A card; the active one has an accent border and shows what can be done with it.

    Signals carry the coding's guid: `activated`, `weighed(guid, 0-3)`, `commented(guid, text)`,
    `chose(guid, choice)`, `cited(guid, text)`. `left()`: what was written is done, the keyboard may
    go back to the text.
    """

    activated = Signal(str)
    weighed = Signal(str, int)
    commented = Signal(str, str)
    chose = Signal(str, str)
    cited = Signal(str, str)
    left = Signal()

    def __init__(self, guid: str) -> None:
        super().__init__()
        self.guid = guid
        self._active = False
        self._chosen = ""
        self._dot = Dot()
        self._name = Elided("", "cardName")
        self._name.setFont(fonts.font(bold=True))
        self.weight = Weight()
        self._avatar = Avatar("", "")
        self.comment = Written()
        self._when = Elided("", "count")
        self.choice = Choice()
        self.citation = CitationField()
        self._lay_out()
        self.weight.changed.connect(lambda value: self.weighed.emit(self.guid, value))
        self.comment.written.connect(lambda text: self.commented.emit(self.guid, text))
        self.comment.entered.connect(lambda: self.activated.emit(self.guid))
        self.choice.changed.connect(lambda value: self.chose.emit(self.guid, value))
        self.comment.done.connect(self.left)
        self.citation.written.connect(lambda text: self.cited.emit(self.guid, text))
        self.citation.entered.connect(lambda: self.activated.emit(self.guid))
        self.citation.field.done.connect(self.left)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 7, 9, 7)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._dot)
        top.addWidget(self._name, 1)
        top.addWidget(self.weight)
        top.addWidget(self._avatar)
        column.addLayout(top)
        column.addWidget(self.comment)
        column.addWidget(self._when)
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 3, 0, 0)
        row.addWidget(self.choice, 1)
        column.addWidget(self._tools)
        self._tools.hide()
        column.addWidget(self.citation)
        self.citation.hide()

    def show_coding(
        self, coding: CodingRecord, code: CodeRecord | None, coder: CoderRecord
    ) -> None:
        """Show a coding as it is now."""
        name = code.name if code else ""
        self._dot.set_colour(code.colour if code else "")
        self._name.set_whole(name)
        self.weight.set_value(coding.weight)
        self.comment.set_stored(coding.comment)
        self.comment.setPlaceholderText(self.tr("No comment yet."))
        self.comment.setAccessibleName(self.tr("Comment on {code}").format(code=name))
        self.citation.set_passage(coding.text, coding.citation)
        self.choice.set_value(coding.chosen)
        self._chosen = coding.chosen
        self._avatar.show_coder(coder.initials, coder.name)
        parts = [coder.initials]
        if coding.created is not None:
            local = coding.created.astimezone()
            code_ = language.current()
            parts.append(f"{words.date(local, code_)}, {words.time(local, code_)}")
        self._when.set_whole(" · ".join(parts))
        self.setAccessibleName(f"{name}, {coder.name}")
        self.update()

    def set_active(self, *, active: bool) -> None:
        """Show it as the active coding, or not."""
        self._active = active
        self._tools.setVisible(active)
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.activated.emit(self.guid)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 1.5 if self._active else 1
        painter.setPen(QPen(look.accent if self._active else look.line, width))
        painter.setBrush(look.paper)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if self._chosen in ("chosen", "maybe"):
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.setClipPath(shape)
            style = Qt.PenStyle.SolidLine if self._chosen == "chosen" else Qt.PenStyle.DashLine
            painter.setPen(QPen(look.accent, 4, style, Qt.PenCapStyle.FlatCap))
            painter.drawLine(3, 2, 3, self.height() - 2)
        painter.end()
