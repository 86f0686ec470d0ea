"""A field for some paragraphs, which a paste by mistake cannot bring to a stop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint
from PySide6.QtWidgets import QPlainTextEdit, QToolTip
from typing_extensions import override

from ui import language

translate = QCoreApplication.translate
LONGEST = 50_000  # characters: some twenty pages, still laid out at once


class PlainText(QPlainTextEdit):
    """Plain paragraphs; a paste that is too long is refused with a sentence.

    Nothing is cut off silently: the clipboard keeps all of it.
    """

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        pasted = source.text()
        if len(pasted) + self.document().characterCount() <= LONGEST:
            super().insertFromMimeData(source)
            return
        words = translate(
            "PlainText",
            "The clipboard holds {pasted} characters; a field takes up to {most}. "
            "Paste a smaller part, or write it as a memo.",
        ).format(pasted=language.number(len(pasted)), most=language.number(LONGEST))
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), words, self)
