"""The bar of pages at the left edge: icon and word where there is room, icons alone elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from ui import fonts, icons, theme

WIDE = 72
COMPACT = 44
WORD_SIZES = (11, 10, 9, 8)
WORD_GAP = 2


class ActivityButton(QAbstractButton):
    """One page: filled and with an accent bar while it is the active one."""

    def __init__(self, icon: str, *, page: bool = True) -> None:
        super().__init__()
        self._icon = icon
        self._wide = True
        self.setCheckable(page)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def name(self, words: str, key: str = "") -> None:
        """Set the word under the icon, the tooltip with the key, and the accessible name."""
        self.setText(words)
        self.setToolTip(f"{words} ({key})" if key else words)
        self.setAccessibleName(words)
        self.update()

    def set_wide(self, *, wide: bool) -> None:
        """Show the word too, or the icon alone."""
        self._wide = wide
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDE, 52) if self._wide else QSize(COMPACT, 44)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(4, 1, -4, -1)
        active = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        fill = self._fill(active=active)
        if fill is not None:
            painter.setBrush(fill)
            painter.drawRoundedRect(area, 6, 6)
        if active:
            painter.fillRect(QRectF(0, area.center().y() - 12, 3, 24), look.accent)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.focus, 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
        glyph = f"{self._icon}-fill" if active else self._icon
        top = area.top() + 7 if self._wide else area.center().y() - 10
        icon_area = QRectF(QPointF(area.center().x() - 10, top), QSize(20, 20))
        icons.paint(painter, icon_area, glyph, "accent" if active else "ink2")
        if self._wide:
            self._paint_word(painter, area, active=active)
        painter.end()

    def _fill(self, *, active: bool) -> QColor | None:
        look = theme.current()
        if active:
            return look.accentTint
        if self.isDown():
            return look.pressed
        return look.hover if self.underMouse() else None

    def word_font(self) -> QFont:
        """Return the largest font in which the word is whole, as wide as it is when active."""
        room = self.width() - 2 * WORD_GAP
        for pixels in WORD_SIZES:
            wide = QFontMetrics(fonts.font(pixels, bold=True)).horizontalAdvance(self.text())
            if wide <= room:
                break
        return fonts.font(pixels, bold=self.isChecked())

    def _paint_word(self, painter: QPainter, area: QRectF, *, active: bool) -> None:
        look = theme.current()
        painter.setFont(self.word_font())
        painter.setPen(look.accent if active else look.ink2)
        below = QRect(0, int(area.top()) + 28, self.width(), 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())


class ActivityBar(QFrame):
    """All pages, and the settings at the bottom; `chosen(str)` is the key of a page."""

    chosen = Signal(str)
    settings = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "activity")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 5, 1, 5)
        self._column.setSpacing(2)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, ActivityButton] = {}
        self.settings_button = ActivityButton("gear-six", page=False)
        self.settings_button.clicked.connect(self.settings)
        self._column.addStretch(1)
        self._column.addWidget(self.settings_button)
        self._retranslate()
        self.set_wide(wide=True)

    def add(self, key: str, icon: str, words: str, shortcut: str) -> None:
        """Add a page."""
        item = ActivityButton(icon)
        item.name(words, shortcut)
        item.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(item)
        self._buttons[key] = item
        self._column.insertWidget(len(self._buttons) - 1, item)

    def rename(self, key: str, words: str, shortcut: str) -> None:
        """Rename a page."""
        self._buttons[key].name(words, shortcut)

    def set_current(self, key: str) -> None:
        """Mark the active page."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> ActivityButton:
        """Return the button of a page."""
        return self._buttons[key]

    def set_wide(self, *, wide: bool) -> None:
        """Give the bar 72 px with words, or 44 px with icons only."""
        self.setFixedWidth(WIDE if wide else COMPACT)
        for item in (*self._buttons.values(), self.settings_button):
            item.set_wide(wide=wide)

    def _retranslate(self) -> None:
        self.settings_button.name(self.tr("Settings"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
