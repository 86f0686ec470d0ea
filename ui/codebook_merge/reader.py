"""A version as it was frozen, to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTextBrowser
from typing_extensions import override

from qualcode.exports.codebook_html import Shown, codebook_html
from ui import language
from ui.codebook_page.panel import Panel

if TYPE_CHECKING:
    from codebook.model import Codebook


class ReaderPanel(Panel):
    """The pages of a codebook in one scroll; the white of paper in both themes."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("wide", True)  # noqa: FBT003 - it takes the room at the right too
        self._book: Codebook | None = None
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setStyleSheet(
            "QTextBrowser { background: #FFFFFF; color: #211E1A; border: none; padding: 12px; }"
        )
        self.body.setContentsMargins(0, 0, 0, 0)
        self.hint.hide()
        self.body.addWidget(self.text, 1)
        self.apply.hide()
        self.setFocusProxy(self.text)
        self.retranslate()

    def start(self, book: Codebook) -> None:
        """Show a codebook."""
        self._book = book
        self.retranslate()

    def retranslate(self) -> None:
        """Write the words anew."""
        self.cancel.setText(self.tr("Back to the versions"))
        self.text.setAccessibleName(self.tr("Codebook"))
        if self._book is not None:
            title = self.tr("Version {version}, as it was frozen")
            self.title.set_whole(title.format(version=self._book.version))
            shown = Shown(contents=True, counts=False, excerpts=0)
            self.text.setHtml(codebook_html(self._book, {}, {}, language.current(), shown))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
