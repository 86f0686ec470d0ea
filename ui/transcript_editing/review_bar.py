"""The bar over a transcript in which something must be looked at, with the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy
from typing_extensions import override

from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from ui.code_page.reading import Reading


class ReviewBar(QFrame):
    """Hidden where nothing waits; `wanted()` by its button."""

    wanted = Signal()

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._hidden = False
        self.setProperty("frame", "warning")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        self._words = label("", wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.look = button("")
        row.addWidget(Glyph("warning", "warn"))
        row.addWidget(self._words, 1)
        row.addWidget(self.look)
        self.look.clicked.connect(self.wanted)
        reading.rows_changed.connect(self.tell)
        reading.text_changed.connect(self.tell)
        self.hide()

    def sentence(self) -> str:
        """Return what the bar says."""
        return self._words.text()

    def set_hidden(self, *, hidden: bool) -> None:
        """Stay out of the way while the text is edited."""
        self._hidden = hidden
        self.tell()

    def tell(self) -> None:
        """Say how much waits in the open transcript."""
        record = self._reading.record
        row = self._reading.row(record.guid) if record is not None else None
        count = row.review if row is not None else 0
        self._words.setText(self.tr("%n passage(s) to look at since the text changed.", "", count))
        self.look.setText(self.tr("Look at them"))
        self.setVisible(bool(count) and not self._hidden)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.tell()
        super().changeEvent(event)
