"""A field and a list in which one code is found: the target of a merge, a move or a split."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.code_page.bar_list import HIT, ROW, HitList, NewRow
from ui.code_page.drawing import clear_button, search_icon
from ui.code_page.fuzzy import CodeFinder
from ui.frame import LOW

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from projects.records import CodeRecord

_ROWS_IN_LOW = 4


class Chooser(QWidget):
    """`pointed(guid)` with every other code the list stands on, "" for none; `taken()` by Enter.

    With `creates` the list offers to make a code of what was typed: `named(name)`.
    """

    pointed = Signal(str)
    taken = Signal()
    named = Signal(str)

    def __init__(self, rows: int = 8, *, creates: bool = False) -> None:
        super().__init__()
        self._finder = CodeFinder(())
        self._creates = creates
        self.field = QLineEdit()
        clear_button(self.field)
        search_icon(self.field)
        self.list = HitList()
        self.new_row = NewRow(self.list)
        self._rows = rows
        self.list.setMinimumHeight(rows * ROW)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.new_row)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.list.row_clicked.connect(self._clicked)
        self.list.tick_clicked.connect(self._clicked)
        self.list.pointed.connect(lambda _row: self._point())
        self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window what follows from the choice is worth more than further hits.
        low = self.window().height() < LOW
        rows = min(self._rows, _ROWS_IN_LOW) if low else self._rows
        self.list.setMinimumHeight(rows * ROW)

    def start(self, codes: Iterable[CodeRecord], without: Collection[str] = ()) -> None:
        """Offer codes, `without` some guids; nothing is typed yet."""
        self._finder = CodeFinder(code for code in codes if code.guid not in without)
        if self.field.text():
            self.field.clear()
        else:
            self._find("")

    def guid(self) -> str:
        """Return the code the list stands on, "" where there is none."""
        hit = self.list.currentIndex().data(HIT)
        return hit.code.guid if hit is not None else ""

    def _find(self, typed: str) -> None:
        name = " ".join(typed.split())
        new = name if self._creates and name and self._finder.named(name) is None else ""
        self.list.hits.show(self._finder.find(typed), new, ())
        # Nothing typed, nothing meant: Enter must not merge into whatever stands on top.
        self.list.set_row(0 if name else -1)
        self.list.scrollToTop()
        self._point()

    def _point(self) -> None:
        guid = self.guid()
        self.list.hits.set_ticked({guid} if guid else ())
        self.pointed.emit(guid)

    def _clicked(self, row: int) -> None:
        self.list.set_row(row)
        if self._creates:
            self._take()

    def _take(self) -> None:
        if self.guid():
            self.taken.emit()
        elif self.list.currentIndex().isValid():
            self.named.emit(self.list.hits.new_name)

    def _retranslate(self) -> None:
        words = (
            self.tr("Find a code, or name a new one") if self._creates else self.tr("Find a code")
        )
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.list.setAccessibleName(self.tr("Codes that fit"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and self.list.hits.rowCount():
                self.list.set_row(max(self.list.row() + step, 0) % self.list.hits.rowCount())
                return True
        return super().eventFilter(watched, event)
