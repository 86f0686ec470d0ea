"""The bar over a text that is edited: what happens to codings, Done and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label


class EditingBar(QFrame):
    """Signals: `done()`; `cancelled()`; `kept()` and `thrown()` answer the question."""

    done = Signal()
    cancelled = Signal()
    kept = Signal()
    thrown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "warning")
        self._changes = 0
        self._glyph = Glyph("pencil-simple", "warn")
        self._words = label("", wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.apply, self.cancel = button("", "primary"), button("")
        self.keep, self.throw = button(""), button("", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)
        for each in (self.cancel, self.apply, self.keep, self.throw):
            row.addWidget(each)
        self.apply.clicked.connect(self.done)
        self.cancel.clicked.connect(self.cancelled)
        self.keep.clicked.connect(self.kept)
        self.throw.clicked.connect(self.thrown)
        self.ask(0)
        self.retranslate()

    def ask(self, changes: int) -> None:
        """Ask whether so many changes are thrown away; 0 asks nothing."""
        self._changes = changes
        for each in (self.apply, self.cancel):
            each.setVisible(not changes)
        for each in (self.keep, self.throw):
            each.setVisible(bool(changes))
        self.retranslate()

    def asking(self) -> bool:
        """Say whether the question stands."""
        return bool(self._changes)

    def set_busy(self, *, busy: bool) -> None:
        """Say that the texts are being compared."""
        for each in (self.apply, self.cancel):
            each.setEnabled(not busy)
        if busy:
            self._words.setText(self.tr("Comparing with the text before..."))
        else:
            self.retranslate()

    def retranslate(self) -> None:
        """Write the words anew."""
        if self._changes:
            words = self.tr("Throw away %n change(s)?", "", self._changes)
        else:
            words = self.tr("Editing the text. Codings move along.")
        self._words.setText(words)
        self.apply.setText(self.tr("Done"))
        self.apply.setToolTip("Ctrl+Enter")
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip("Esc")
        self.keep.setText(self.tr("Go on editing"))
        self.throw.setText(self.tr("Throw away"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
