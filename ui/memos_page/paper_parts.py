"""What a memo on paper is made of: its place, its quoted passage, its kind, and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from ui import fonts, icons, theme
from ui.code_page import drawing
from ui.memos_page.words import kind_of, kind_words
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label
from ui.widgets.lines import broken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_QUOTE_LINES = 3
_QUOTE_LINE = 20


class PlaceButton(QAbstractButton):
    """What the memo is on: icon or the colour of the code, and its name; a click goes there."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = "notebook"
        self._colour = ""
        self._name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(28)

    def show_place(self, icon: str, colour: str, name: str) -> None:
        """Show a place; with a `colour` its dot stands for the icon."""
        self._icon, self._colour, self._name = icon, colour, name
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(34 + self.fontMetrics().horizontalAdvance(self._name) + 12, 28)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(70, 28)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.pressed if self.isDown() else look.hover)
            painter.drawRoundedRect(area, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(look.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)
        middle = area.center().y()
        if self._colour:
            drawing.dot(painter, 9, middle, self._colour)
        else:
            icons.paint(painter, QRectF(7, middle - 7.5, 15, 15), self._icon, "ink2")
        painter.setFont(fonts.font())
        painter.setPen(look.accent if self.isEnabled() else look.ink)
        room = area.adjusted(28, 0, -6, 0)
        name = painter.fontMetrics().elidedText(
            self._name, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, drawing.LEFT, name)
        painter.end()


class Quote(QWidget):
    """The passage a memo is on, up to three lines; a click goes to it."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_quote(self, text: str) -> None:
        """Show a passage, "" hides it."""
        self._text = " ".join(text.split())
        self.setVisible(bool(text))
        self.setToolTip(text if len(text) < 2000 else text[:2000] + "…")
        self._fit()
        self.update()

    def _lines(self) -> list[str]:
        return broken(self._text, fonts.font(14), max(self.width() - 16, 60), _QUOTE_LINES)

    def _fit(self) -> None:
        self.setFixedHeight(max(len(self._lines()), 1) * _QUOTE_LINE + 8)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(0, 2, 3, self.height() - 4, look.accentTint2)
        if self.hasFocus():
            painter.setPen(QPen(look.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.setFont(fonts.font(14))
        painter.setPen(look.ink2)
        top, width = 4, self.width() - 16
        for line in self._lines():
            painter.drawText(12, top, width, _QUOTE_LINE, drawing.LEFT, line)
            top += _QUOTE_LINE
        painter.end()


class KindField(QComboBox):
    """The kind of the memo: one of the usual, of the project's own, or a word of one's own.

    Signal `chose(kind)`.
    """

    chose = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._kind = ""
        self._kinds: Sequence[str] = ()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFixedWidth(176)
        self.activated.connect(lambda _row: self._take())
        field = self.lineEdit()
        if field is not None:
            field.setMaxLength(40)
            field.editingFinished.connect(self._take)

    def show_kind(self, kind: str, kinds: Sequence[str]) -> None:
        """Show a kind, to be changed into one of `kinds`."""
        self._kind, self._kinds = kind, kinds
        self.clear()
        self.addItems([kind_words(each) for each in kinds])
        self.setCurrentText(kind_words(kind))

    def _take(self) -> None:
        kind = kind_of(self.currentText())
        self.setCurrentText(kind_words(kind))
        if kind != self._kind:
            self._kind = kind
            self.chose.emit(kind)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        field = self.lineEdit()
        if field is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            field.selectAll()


class Trouble(QFrame):
    """Says that the memo could not be saved, and that its words are still here."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "error")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(Glyph("warning-octagon", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        self.sentence = label("", wrap=True)
        row.addWidget(self.sentence, 1)
        self.again = button("")
        row.addWidget(self.again)
        self.hide()
