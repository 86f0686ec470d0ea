"""In the status bar of a work package: whose it is, where it came from, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui.widgets.buttons import button
from ui.widgets.labels import Elided, Glyph

_WIDEST = 340  # px: how far the coding is and when it was saved come first


class PackageNote(QWidget):
    """Signal: `wanted()` when the file is to be shown, to send it back."""

    wanted = Signal()

    def __init__(self, title: str, coder: str) -> None:
        super().__init__()
        self._title, self._coder = title, coder
        self._words = Elided("", "secondary")
        self._words.setMaximumWidth(_WIDEST)
        self.send = button("", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Glyph("export", "ink2", 14))
        row.addWidget(self._words, 1)
        row.addWidget(self.send)
        self.send.clicked.connect(self.wanted)
        self._retranslate()

    def _retranslate(self) -> None:
        words = self.tr("Work package for {coder}, from “{project}”")
        self._words.set_whole(words.format(project=self._title, coder=self._coder))
        self.send.setText(self.tr("Send back"))
        self.send.setToolTip(self.tr("Show the file in its folder: it is sent as it is"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
