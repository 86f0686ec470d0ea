"""The bar that asks once whether an interviewer's question is really to be coded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from ui import settings
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from collections.abc import Callable

_KEY = "code_page/code_questions"


class QuestionBar(QFrame):
    """A sentence, “Code it”, “Cancel” and “don't ask again”; hidden until it has to ask."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "warning")
        self._then: Callable[[], object] | None = None
        self._back: QWidget | None = None
        self._text = label("", wrap=True)
        self.again = QCheckBox()
        self.yes = button("")
        self.no = button("", "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(10)
        row.addWidget(Glyph("warning", "warn"))
        row.addWidget(self._text, 1)
        row.addWidget(self.again)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.yes.clicked.connect(self._answered)
        self.no.clicked.connect(self.cancel)
        self.hide()
        self._retranslate()

    def ask(self, then: Callable[[], object], back: QWidget) -> None:
        """Call `then` at once where nobody wants to be asked, else after “Code it”."""
        if settings.text(_KEY) == "yes":
            then()
            return
        self._then, self._back = then, back
        self.again.setChecked(False)
        self.show()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """Do nothing and go back to the text."""
        self._then = None
        self.hide()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self) -> None:
        if self.again.isChecked():
            settings.put(_KEY, "yes")
        then = self._then
        self.cancel()
        if then is not None:
            then()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.no.hasFocus():
            self._answered()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self._text.setText(self.tr("This is a question of the interviewer."))
        self.again.setText(self.tr("Don't ask again"))
        self.yes.setText(self.tr("Code it"))
        self.no.setText(self.tr("Cancel"))
        self.setAccessibleName(self._text.text())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
