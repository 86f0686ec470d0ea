"""The bar that asks once whether an interviewer's question is really to be coded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from ui import settings
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from collections.abc import Callable

_KEY = "code_page/code_questions"
_LEAST, _BESIDE = 300, 520  # px: least width, and from which the answers stand beside


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
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 4, 8, 4)
        self._row.setSpacing(4)
        said, answers = QHBoxLayout(), QHBoxLayout()
        for part in (said, answers):
            part.setSpacing(10)
            self._row.addLayout(part)
        self._row.setStretch(0, 1)
        said.addWidget(Glyph("warning", "warn"))
        said.addWidget(self._text, 1)
        answers.addStretch(1)
        for each in (self.again, self.yes, self.no):
            answers.addWidget(each)
        self.yes.clicked.connect(self._answered)
        self.no.clicked.connect(self.cancel)
        self.hide()
        self._retranslate()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)

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
