"""How an excerpt is quoted in the report: written under its coding, checked against the passage."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.code_page.written import Written
from ui.widgets.buttons import button
from ui.widgets.labels import label


class CitationField(QWidget):
    """The citation form of one passage; `written(text)`, "" for letter for letter.

    Words that the passage lacks stand in [brackets]; what breaks this is not taken, and the first
    such word is named under the field.
    """

    written = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._passage = ""
        self._citation = ""
        self._wrong = ""
        self._open = False
        self._head = label("", "label")
        self.restore = button("", "link")
        self.restore.setStyleSheet("font-size: 12px; min-height: 18px; max-height: 18px;")
        self.field = Written()
        self._error = label("", "error", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self.restore)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self._error)
        self.field.written.connect(self._written)
        self.field.entered.connect(self.entered)
        self.field.ended.connect(self._ended)
        self.restore.clicked.connect(self._restore)
        self._error.hide()
        self.retranslate()

    def set_passage(self, passage: str, citation: str) -> None:
        """Show the citation form that is in the project; what was refused stays to be mended."""
        passage = " ".join(passage.split())
        if self._wrong and passage == self._passage and citation == self._citation:
            return
        self._passage, self._citation = passage, citation
        self._set_wrong("")
        self.field.set_stored(citation or (passage if self._open else ""))
        self._fit()

    def used(self) -> bool:
        """Say whether there is anything to show."""
        return bool(self._citation or self._open or self._wrong)

    def begin(self) -> None:
        """Begin to write, from the passage itself where there is no form yet."""
        self._open = True
        if not self._citation and not self._wrong:
            self.field.set_stored(self._passage)
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def finish(self) -> None:
        """Hand over what was written."""
        self.field.finish()

    def _written(self, text: str) -> None:
        from qualcode.report.quotes import strange_word  # noqa: PLC0415 - the report is not light

        text = " ".join(text.split())
        form = "" if text == self._passage else text
        self._set_wrong(strange_word(form, self._passage) if form else "")
        if not self._wrong and form != self._citation:
            self._citation = form
            self.written.emit(form)
        self._fit()

    def _ended(self) -> None:
        self._open = False
        self._fit()
        self.left.emit()

    def _restore(self) -> None:
        self._set_wrong("")
        self.field.set_stored(self._passage)
        self.field.setPlainText(self._passage)
        self._written(self._passage)

    def _set_wrong(self, word: str) -> None:
        self._wrong = word
        self._tell_wrong()

    def _tell_wrong(self) -> None:
        self._error.setText(
            self.tr(
                "“{word}” does not stand in the passage. Put words of your own in [brackets]."
            ).format(word=self._wrong)
            if self._wrong
            else ""
        )
        self._error.setVisible(bool(self._wrong))

    def _fit(self) -> None:
        self.restore.setVisible(bool(self._citation or self._wrong))
        self.setVisible(self.used())

    def retranslate(self) -> None:
        """Write the words anew."""
        self._head.setText(self.tr("Citation form"))
        self.restore.setText(self.tr("Restore"))
        self.restore.setToolTip(self.tr("Quote the passage letter for letter"))
        self.field.setAccessibleName(self.tr("Citation form"))
        self._tell_wrong()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
