"""Conditions as chips with AND, OR and NOT between them; wraps to more lines."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui import fonts, icons, theme
from ui.code_page.drawing import LEFT, dot
from ui.excerpts_page import condition_words
from ui.widgets.buttons import button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from projects.queries.conditions import Condition
    from ui.excerpts_page.reading import ExcerptReading

HEIGHT = 26
_LINE = 32
_GAP = 8
_MOST = 240


class Chip(QWidget):
    """One condition; Enter or a click changes it, Delete or the cross takes it out."""

    removed = Signal()
    wanted = Signal()

    def __init__(self, shown: condition_words.ChipWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = shown
        self._font = fonts.font()
        metrics = QFontMetricsF(self._font)
        self._value = metrics.elidedText(shown.value, Qt.TextElideMode.ElideRight, _MOST)
        self._kind_width = metrics.horizontalAdvance(shown.kind + " ") if shown.kind else 0.0
        width = self._kind_width + metrics.horizontalAdvance(self._value) + 27 + 28
        self.setFixedSize(QSize(round(width), HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{shown.kind} {shown.value}")
        remove = self.tr("Change: Enter. Take out: Delete.")
        more = f"{shown.value}\n" if self._value != shown.value else ""
        self.setToolTip(more + remove)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        inset = 1 if focused else 0.5
        painter.setPen(QPen(look.focus if focused else look.lineStrong, 2 if focused else 1))
        painter.setBrush(look.hover if self.underMouse() else look.paper)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        middle = HEIGHT / 2
        if self._shown.colour:
            dot(painter, 10, middle, self._shown.colour, 8)
        else:
            icons.paint(painter, QRectF(8, middle - 7, 14, 14), self._shown.icon or "tag", "ink2")
        painter.setFont(self._font)
        painter.setPen(look.ink3)
        painter.drawText(QRectF(26, 0, self._kind_width + 4, HEIGHT), LEFT, self._shown.kind)
        painter.setPen(look.ink)
        painter.drawText(QRectF(26 + self._kind_width, 0, self.width(), HEIGHT), LEFT, self._value)
        icons.paint(painter, QRectF(self.width() - 21, middle - 6, 12, 12), "x", "ink2")
        painter.end()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.rect().contains(
            event.position().toPoint()
        ):
            return
        if event.position().x() >= self.width() - 26:
            self.removed.emit()
        else:
            self.wanted.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)


class Link(QPushButton):
    """The word between two chips; a click or Enter takes the next one."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "link")
        self.setFont(fonts.font(11, bold=True))
        self.setStyleSheet("QPushButton { font-size: 11px; font-weight: 600; padding: 0 2px; }")
        width = QFontMetricsF(fonts.font(11, bold=True)).horizontalAdvance(text)
        self.setFixedSize(round(width) + 12, HEIGHT)
        self.setToolTip(self.tr("Switch between AND, OR and NOT"))


class Chips(QWidget):
    """All conditions and the button to add one.

    Signals: `changed(conditions)` by the user; `wanted(number)` to choose condition `number` anew,
    -1 for a new one; `save_wanted()`.
    """

    changed = Signal(object)
    wanted = Signal(int)
    save_wanted = Signal()
    grown = Signal()

    def __init__(self, reading: ExcerptReading) -> None:
        super().__init__()
        self._reading = reading
        self.conditions: tuple[Condition, ...] = ()
        self._parts: list[list[QWidget]] = []
        self.add = button("", "link", "plus")
        self.add.setParent(self)
        self.save = button("", "link", "bookmark-simple")
        self.save.setParent(self)
        self.save.hide()
        self.add.clicked.connect(lambda: self.wanted.emit(-1))
        self.save.clicked.connect(self.save_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retranslate()

    def show_conditions(self, conditions: Sequence[Condition]) -> None:
        """Show conditions without a signal."""
        focused = self._focused()
        self.conditions = tuple(conditions)
        for part in self._parts:
            for widget in part:
                widget.hide()
                widget.deleteLater()
        self._parts = []
        for number, condition in enumerate(self.conditions):
            self._parts.append(self._made(number, condition))
        self._order_tabs()
        self._flow()
        if focused >= 0:
            chips = [part[-1] for part in self._parts]
            (chips[min(focused, len(chips) - 1)] if chips else self.add).setFocus()

    def set_save(self, text: str) -> None:
        """Offer to save the search, "" for not."""
        self.save.setText(text)
        self.save.setVisible(bool(text))
        self._flow()

    def place_of(self, number: int) -> QPoint:
        """Return the place below a chip (-1: the button), in this widget."""
        known = 0 <= number < len(self._parts)
        widget = self._parts[number][-1] if known else self.add
        return widget.geometry().bottomLeft() + QPoint(0, 4)

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in order."""
        return [*(widget for part in self._parts for widget in part), self.add, self.save]

    def _made(self, number: int, condition: Condition) -> list[QWidget]:
        part: list[QWidget] = []
        if number or condition.link == "not":
            place = condition_words.LINKS.index(condition.link)
            link = Link(condition_words.link_words()[place], self)
            link.clicked.connect(lambda: self._turn(number))
            part.append(link)
        chip = Chip(condition_words.chip(condition, self._reading), self)
        chip.removed.connect(lambda: self._remove(number))
        chip.wanted.connect(lambda: self.wanted.emit(number))
        part.append(chip)
        for widget in part:
            widget.show()
        return part

    def _focused(self) -> int:
        for number, part in enumerate(self._parts):
            if any(widget.hasFocus() for widget in part):
                return number
        return -1

    def _turn(self, number: int) -> None:
        links = condition_words.LINKS if number else ("and", "not")
        now = self.conditions[number].link
        link = links[(links.index(now) + 1) % len(links)]
        changed = list(self.conditions)
        changed[number] = replace(changed[number], link=link)
        self.changed.emit(tuple(changed))

    def _remove(self, number: int) -> None:
        left = [each for place, each in enumerate(self.conditions) if place != number]
        if left and left[0].link == "or":
            left[0] = replace(left[0], link="and")
        self.changed.emit(tuple(left))

    def _order_tabs(self) -> None:
        stops = self.stops()
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _flow(self) -> None:
        x = line = 0
        tail: list[list[QWidget]] = [[self.add]]
        if self.save.text():
            tail.append([self.save])
        self.add.resize(self.add.sizeHint().width(), HEIGHT)
        self.save.resize(self.save.sizeHint().width(), HEIGHT)
        for part in [*self._parts, *tail]:
            width = sum(widget.width() for widget in part) + _GAP * (len(part) - 1)
            # A word goes to the next line with the chip it leads to.
            if x and x + width > self.width():
                x, line = 0, line + 1
            for widget in part:
                widget.move(x, line * _LINE)
                x += widget.width() + _GAP
        height = line * _LINE + HEIGHT
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()

    def _retranslate(self) -> None:
        self.add.setText(self.tr("Condition"))
        self.setAccessibleName(self.tr("Conditions"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_conditions(self.conditions)
        super().changeEvent(event)
