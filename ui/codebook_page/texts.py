"""Fields of words: the kind of a code, and texts that save themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy
from typing_extensions import override

from codebook.model import KINDS
from ui import icons
from ui.code_page.kinds import kind_words
from ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from collections.abc import Sequence

TEXTS = ("definition", "include", "exclude", "example")
PAUSE_MS = 2000
_NEW = "\n"  # no kind is called so
_MOST_LINES = 14


class KindField(QComboBox):
    """The kinds of codes; the last entry lets one write a new kind in the field itself.

    `picked(kind)` when the user chooses; `named(name)` a new kind; `managing()`.
    """

    picked = Signal(str)
    named = Signal(str)
    managing = Signal()

    def __init__(self, *, extensible: bool = False) -> None:
        super().__init__()
        self._extensible = extensible
        self._value = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(10)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.activated.connect(self._activated)

    def set_kinds(self, own: Sequence[str], value: str) -> None:
        """Offer the kinds every project knows and its own, and show `value`, "" for mixed ones."""
        self._stop_writing()
        self._value = value
        self.clear()
        for kind in (*KINDS, *own):
            self.addItem(kind_words(kind), kind)
        if value and self.findData(value) < 0:
            self.addItem(kind_words(value), value)
        if self._extensible:
            self.insertSeparator(self.count())
            self.addItem(icons.icon("plus"), self.tr("New kind..."), _NEW)
            self.addItem(icons.icon("pencil-simple"), self.tr("Edit kinds..."), _NEW * 2)
        self.setPlaceholderText("" if value else self.tr("Several kinds"))
        self.setCurrentIndex(self.findData(value) if value else -1)

    def value(self) -> str:
        """Return the chosen kind."""
        found = str(self.currentData() or "")
        return self._value if found.startswith(_NEW) else found

    def _activated(self, place: int) -> None:
        kind = str(self.itemData(place) or "")
        if kind == _NEW:
            self.setCurrentIndex(self.findData(self._value))
            self._start_writing()
        elif kind == _NEW * 2:
            self.setCurrentIndex(self.findData(self._value))
            self.managing.emit()
        elif kind and kind != self._value:
            self._value = kind
            self.picked.emit(kind)

    def _start_writing(self) -> None:
        self.setEditable(True)
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Name of the new kind"))
        field.setAccessibleName(self.tr("Name of the new kind"))
        self.setLineEdit(field)
        field.clear()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.editingFinished.connect(self._written)

    def _stop_writing(self) -> None:
        if self.isEditable():
            self.setEditable(False)

    def _written(self) -> None:
        field = self.lineEdit()
        if field is None:
            return
        name = " ".join(field.text().split())
        field.blockSignals(True)  # noqa: FBT003 - it is taken away, which would end it once more
        QTimer.singleShot(0, self, lambda: self._end_writing(name))

    def _end_writing(self, name: str) -> None:
        self._stop_writing()
        self.setCurrentIndex(self.findData(self._value))
        if name and name != kind_words(self._value):
            self.named.emit(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        field = self.lineEdit()
        if field is not None and event.key() == Qt.Key.Key_Escape:
            field.clear()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._written()
            return
        super().keyPressEvent(event)


class SavedText(PlainText):
    """A text that saves itself: `saved(text)` when the focus leaves it or writing pauses.

    While it has the focus, undo is its own. It is as high as its text, within limits. `left()`
    comes when the keyboard has gone elsewhere.
    """

    saved = Signal(str)
    left = Signal()

    def __init__(self, lines: int = 2) -> None:
        super().__init__()
        self._stored = ""
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.finish)
        self.textChanged.connect(self._changed)
        self._fit()

    def set_stored(self, text: str, *, other: bool = False) -> None:
        """Show what is in the project; what is being written stays, unless it is of `other`."""
        writing = not other and self.hasFocus() and self.toPlainText() != self._stored
        self._stored = text
        if not writing and self.toPlainText() != text:
            self.setPlainText(text)
            self._pause.stop()

    def finish(self) -> None:
        """Save what was written since."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._stored:
            self._stored = text
            self.saved.emit(text)

    def _changed(self) -> None:
        self._fit()
        if self.toPlainText() != self._stored:
            self._pause.start()

    def _fit(self) -> None:
        spacing = self.fontMetrics().lineSpacing()
        shown = max(int(self.document().size().height()), self._lines)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if shown > _MOST_LINES
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        height = min(shown, _MOST_LINES) * spacing + 2 * int(self.document().documentMargin()) + 10
        if height != self.height():
            self.setFixedHeight(height)

    @override
    def event(self, event: QEvent) -> bool:
        # Every key of redo is the field's own, whatever the system calls it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination()).toString()
            if pressed in ("Ctrl+Y", "Ctrl+Shift+Z"):
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if QKeySequence(event.keyCombination()).toString() in ("Ctrl+Y", "Ctrl+Shift+Z"):
            self.redo()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finish()
        self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()
