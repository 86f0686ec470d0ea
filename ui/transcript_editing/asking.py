"""A small sheet that asks for one name, with those that are known to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.widgets.labels import label
from ui.widgets.list_items import added

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WIDTH = 280
_ROWS = 6
_ROW = 24
_NEW = Qt.ItemDataRole.UserRole


class NameSheet(QFrame):
    """Type or choose a name; Enter takes it, Escape or a click elsewhere lets it be."""

    closed = Signal()

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self.setProperty("frame", "popup")
        self._area = area
        self._names: Sequence[str] = ()
        self._call: Callable[[str], object] = lambda _name: None
        self._title = label("", "head", wrap=True)
        self.field = QLineEdit()
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setStyleSheet("QListWidget { border: none; }")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        for each in (self._title, self.field, self.list):
            column.addWidget(each)
        self.field.textEdited.connect(lambda _text: self._filter())
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._take())
        self.hide()

    def ask(
        self, title: str, names: Sequence[str], at: QPoint, call: Callable[[str], object]
    ) -> None:
        """Ask for a name at a place of the area; `call` gets it."""
        self._names, self._call = names, call
        self._title.setText(title)
        self.field.setAccessibleName(title)
        self.list.setAccessibleName(title)
        self.field.setPlaceholderText(self.tr("Type a name"))
        self.field.clear()
        self._filter()
        width = min(_WIDTH, self._area.width() - 24)
        self.setFixedWidth(width)
        self.adjustSize()
        left = min(max(at.x(), 12), self._area.width() - width - 12)
        top = min(max(at.y(), 12), self._area.height() - self.sizeHint().height() - 12)
        self.move(left, top)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go for good, with the project; nothing is told any more."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.hide()
        self.deleteLater()

    def _filter(self) -> None:
        typed = " ".join(self.field.text().split())
        self.list.clear()
        for name in self._names:
            if typed.casefold() in name.casefold():
                self._entry(name, name)
        known = any(name.casefold() == typed.casefold() for name in self._names)
        if typed and not known:
            self._entry(self.tr("New: {name}").format(name=typed), typed)
        self.list.setCurrentRow(0)
        rows = min(max(self.list.count(), 1), _ROWS)
        self.list.setFixedHeight(rows * _ROW + 4)
        self.list.setVisible(self.list.count() > 0)

    def _entry(self, words: str, name: str) -> None:
        added(self.list, words).setData(_NEW, name)

    def _take(self) -> None:
        item = self.list.currentItem()
        name = str(item.data(_NEW)) if item is not None else ""
        self._shut()
        if name:
            self._call(name)

    def _shut(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._shut)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step:
                row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._shut()
                return True
        return super().eventFilter(watched, event)
