"""Lines of text take up to so many characters: what is left out of a paste is told."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QWidget

from ui import language


class LineLimits(QObject):
    """Watches every line of the program, from when it first has the keyboard.

    Qt cuts without a word, at 32,767 characters where a line has no limit of its own.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._watched = "limitWatched"
        app.focusChanged.connect(self._watch)

    def _watch(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit) and not now.property(self._watched):
            now.setProperty(self._watched, True)  # noqa: FBT003 - Qt's signature
            now.inputRejected.connect(self._tell)

    def _tell(self) -> None:
        field = self.sender()
        if not isinstance(field, QLineEdit) or field.validator() is not None or field.inputMask():
            return
        words = self.tr("There is room for {most} characters here; what is longer was left out.")
        told = words.format(most=language.number(field.maxLength()))
        QToolTip.showText(field.mapToGlobal(QPoint(0, field.height())), told, field)
