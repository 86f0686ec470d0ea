"""The right side of a page where there is no room for it: closed, and opened over the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout
from typing_extensions import override

from ui import icons
from ui.widgets.buttons import icon_button, name_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

RAIL = 34
WIDTH = 280


class Drawer(QFrame):
    """A rail with one button in the place of the side; the side opens to the left of it."""

    def __init__(self, splitter: QSplitter, side: QWidget) -> None:
        super().__init__()
        self._splitter = splitter
        self._side = side
        self._sheet: QFrame | None = None
        self.setProperty("frame", "panel")
        self.setFixedWidth(RAIL)
        self.button = icon_button("caret-double-left")
        glyphs = ("caret-double-left", "caret-double-right")
        self.button.setIcon(icons.icon(glyphs[0], "ink2", "accent", glyphs[1]))
        self.button.setCheckable(True)
        self.button.toggled.connect(self._toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 9, 4, 4)
        column.addWidget(self.button)
        column.addStretch(1)
        self._retranslate()

    def close_side(self) -> None:
        """Take the side's place in the splitter, and keep it closed."""
        host = self._splitter.parentWidget()
        place = self._splitter.indexOf(self._side)
        if host is None or place < 0:
            return
        self._sheet = QFrame(host)
        self._sheet.setProperty("frame", "popup")
        self._sheet.hide()
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._side)
        self._splitter.insertWidget(place, self)
        self.show()
        self._sheet.installEventFilter(self)

    def give_back(self) -> None:
        """Put the side back where it was; the drawer is done with."""
        place = self._splitter.indexOf(self)
        self._splitter.insertWidget(place, self._side)
        self._side.show()
        self.setParent(None)
        self.deleteLater()
        if self._sheet is not None:
            self._sheet.deleteLater()

    def place(self) -> None:
        """Stand at the right edge, as high as the page."""
        host = self._splitter.parentWidget()
        if self._sheet is not None and host is not None:
            area = self._splitter.geometry()
            width = min(WIDTH, area.width() - RAIL - 24)
            self._sheet.setGeometry(
                area.right() - RAIL - width + 1, area.top(), width, area.height()
            )

    def _toggled(self, opened: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._sheet is None:
            return
        self._retranslate()
        self.place()
        self._sheet.setVisible(opened)
        if opened:
            self._sheet.raise_()
            target = self._side.focusProxy() or self._side.nextInFocusChain()
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if (
            watched is self._sheet
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.button.setChecked(False)
            return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _retranslate(self) -> None:
        opened = self.button.isChecked()
        words = self.tr("Hide the side panel") if opened else self.tr("Show the side panel")
        name_button(self.button, words)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
