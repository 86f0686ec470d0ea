"""The palette itself: a field over the page, what fits below it, Enter does it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout
from typing_extensions import override

from ui import background, settings
from ui.code_page.drawing import KeyBadge
from ui.palette import entries
from ui.palette.finder import Finder
from ui.palette.rows import ROW, HitList
from ui.widgets.labels import Glyph, label, separator
from ui.window.popup import Popup

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.palette.entries import Entry

WIDTH = 600
ROWS = 10
TOP = 24
RECENT = 12
_BARE = "QLineEdit, QLineEdit:focus { border: none; padding: 0; background: transparent; }"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -ROWS,
    Qt.Key.Key_PageDown: ROWS,
}


def open_palette(window: MainWindow) -> CommandPalette:
    """Show the palette of a window, once; a second time it closes."""
    found = window.findChild(CommandPalette)
    if found is not None:
        found.close_popup()
        return found
    palette = CommandPalette(window)
    palette.show()
    return palette


def recent() -> list[str]:
    """Return the keys of what was done last through the palette, the latest first."""
    try:
        known = json.loads(settings.text("palette/recent", "[]"))
        return [str(key) for key in known]
    except (ValueError, TypeError):
        return []


def remember(key: str) -> None:
    """Put an entry on top of the recent ones."""
    kept = [key, *(each for each in recent() if each != key)][:RECENT]
    settings.put("palette/recent", json.dumps(kept, ensure_ascii=False))


class Field(QLineEdit):
    """Keeps the keyboard while the palette is open."""

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        palette = self.parent()
        if event.reason() not in passing and isinstance(palette, CommandPalette):
            palette.close_popup()


class CommandPalette(Popup):
    """A child of the window, at the top in the middle; gone once something was chosen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._recent = recent()
        self._finder = Finder()
        self._finder.add(entries.commands(window))
        self.field = Field(self)
        # "frame" is a property of Qt's own here, which a rule of the style sheet cannot ask for.
        self.field.setStyleSheet(_BARE)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list = HitList()
        self.list.clicked_row.connect(self._run)
        self._nothing = label("", "hint")
        self._nothing.setContentsMargins(34, 6, 10, 8)
        self._lay_out()
        self._retranslate()
        self._find()
        self._read_names()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(10, 4, 10, 3)
        top.setSpacing(8)
        top.addWidget(Glyph("command"))
        top.addWidget(self.field, 1)
        column.addLayout(top)
        line = QFrame()
        line.setFixedHeight(2)
        line.setProperty("frame", "accent")
        column.addWidget(line)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        column.addWidget(separator())
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 5, 10, 6)
        foot.setSpacing(6)
        self._do, self._leave = label("", "secondary"), label("", "secondary")
        foot.addWidget(KeyBadge("Enter"))
        foot.addWidget(self._do)
        foot.addStretch(1)
        foot.addWidget(KeyBadge("Esc"))
        foot.addWidget(self._leave)
        column.addLayout(foot)

    # Finding

    def _read_names(self) -> None:
        workspace = self.main.workspace
        if workspace is None:
            return

        def work(_progress: object, _cancelled: object) -> list[Entry]:
            return entries.names(workspace)

        self._task = background.run(work, self._take_names, owner=workspace)
        self.destroyed.connect(self._task.cancel)

    def _take_names(self, found: list[Entry]) -> None:
        self._finder.add(found)
        if self.field.text().strip():
            self._find()

    def _find(self, _text: str = "") -> None:
        hits = self._finder.find(self.field.text(), self._recent)
        self.list.hits.show(hits)
        self.list.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        if hits:
            self._point(0)
        self.place()

    def shown(self) -> list[str]:
        """Return the names in the list."""
        return [hit.entry.name for hit in self.list.hits.rows]

    def _point(self, row: int) -> None:
        self.list.set_row(row)
        # The list never has the keyboard: the field says what is highlighted.
        index = self.list.currentIndex()
        words = index.data(Qt.ItemDataRole.AccessibleTextRole)
        self.field.setAccessibleDescription(str(words or ""))

    def place(self) -> None:
        """Stand at the top in the middle, as high as its rows."""
        area = self.room()
        width = min(WIDTH, area.width() - 24)
        room = (area.height() - 2 * TOP - 76) // ROW
        rows = min(max(len(self.list.hits.rows), 1), ROWS, max(room, 3))
        self.list.setFixedHeight(rows * ROW)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        left = area.left() + (area.width() - width) // 2
        self.setGeometry(left, area.top() + TOP, width, self.sizeHint().height())

    # Doing

    def _run(self, row: int) -> None:
        hits = self.list.hits.rows
        if not 0 <= row < len(hits):
            return
        entry = hits[row].entry
        remember(entry.key)
        self.close_popup()
        QTimer.singleShot(0, self.main, entry.run)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.raise_()
        self.place()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            and self._key(event, doing=event.type() == QEvent.Type.KeyPress)
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent, *, doing: bool) -> bool:
        key = event.key()
        if key in _ENTER:
            if doing:
                self._run(self.list.row())
        elif key == Qt.Key.Key_Escape:
            if doing:
                self.close_popup()
        elif key in _STEPS:
            if doing:
                self._step(_STEPS[Qt.Key(key)])
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        count = len(self.list.hits.rows)
        if count:
            row = self.list.row() + step
            self._point(row % count if abs(step) == 1 else min(max(row, 0), count - 1))

    # Words

    def _retranslate(self) -> None:
        words = self.tr("Find a command, page, transcript, code, or case")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.setAccessibleName(self.tr("Commands"))
        self.list.setAccessibleName(self.tr("What fits"))
        self._nothing.setText(self.tr("Nothing has this name. Try fewer letters."))
        self._do.setText(self.tr("do it, or go there"))
        self._leave.setText(self.tr("cancel"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
