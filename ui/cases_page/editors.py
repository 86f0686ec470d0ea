"""What one writes a cell in: a line, a line with a list of options, or options to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.widgets.list_items import added

if TYPE_CHECKING:
    from collections.abc import Sequence

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW = 26
_SHOWN = 8


def step_of(key: int, *, shift: bool, typed: bool) -> tuple[int, int] | None:
    """Return the rows and columns that a key moves on by once the cell is written, else None.

    `typed`: the cell was begun by typing, so that arrows leave it, as in Excel.
    """
    back = -1 if shift else 1
    if key in ENTER:
        return (back, 0)
    if key == Qt.Key.Key_Tab:
        return (0, 1)
    if key == Qt.Key.Key_Backtab:
        return (0, -1)
    arrows = {
        Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
        Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
    }  # fmt: skip
    return arrows.get(Qt.Key(key)) if typed else None


class CellEdit(QLineEdit):
    """A line; `finished(write, rows, columns)` once: whether to write, and where to go then."""

    finished = Signal(bool, int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.typed = False
        self._done = False
        self.setFrame(False)

    def value(self) -> Any:
        """Return what was written."""
        return self.text()

    def set_value(self, text: str, *, typed: bool) -> None:
        """Begin with a text; `typed` where it was begun by typing."""
        self.typed = typed
        self.setText(text)
        self.setCursorPosition(len(text))

    def finish(self, *, write: bool, rows: int = 0, columns: int = 0) -> None:
        """End the writing, once."""
        if not self._done:
            self._done = True
            self.finished.emit(write, rows, columns)

    def handled(self, event: QKeyEvent) -> bool:
        """Take the keys that end the writing."""
        if event.key() == Qt.Key.Key_Escape:
            self.finish(write=False)
            return True
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = step_of(event.key(), shift=shift, typed=self.typed)
        if step is None:
            return False
        self.finish(write=True, rows=step[0], columns=step[1])
        return True

    @override
    def event(self, event: QEvent) -> bool:
        # Tab would go to the next widget before keyPressEvent hears of it.
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self.handled(event)
        ):
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its own menu
            self.finish(write=True)


class ChoiceEdit(CellEdit):
    """A line with the options below it that fit what is typed; what is new becomes an option."""

    def __init__(self, parent: QWidget, options: Sequence[str]) -> None:
        super().__init__(parent)
        self._options = list(options)
        self.list = _option_list(parent)
        self.list.setObjectName("popup")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._take)
        self.textEdited.connect(lambda _text: self._offer(pick=True))
        self.destroyed.connect(self.list.deleteLater)

    @override
    def set_value(self, text: str, *, typed: bool) -> None:
        super().set_value(text, typed=typed)
        if not typed:
            self.selectAll()
        self._offer(pick=typed)

    def _offer(self, *, pick: bool) -> None:
        wanted = self.text().strip().casefold() if pick else ""
        found = [each for each in self._options if wanted in each.casefold()]
        found.sort(key=lambda each: not each.casefold().startswith(wanted))
        self.list.clear()
        self.list.addItems(found)
        if pick and found and wanted and found[0].casefold().startswith(wanted):
            self.list.setCurrentRow(0)
        elif not pick:
            here = [at for at, each in enumerate(found) if each == self.text()]
            self.list.setCurrentRow(here[0] if here else -1)
        self.place()

    def place(self) -> None:
        """Put the list below the line, or above it where there is no room."""
        count = self.list.count()
        self.list.setVisible(bool(count))
        height = min(count, _SHOWN) * _ROW + 4
        _beside(self.list, self.geometry(), max(self.width(), 160), height)

    def _take(self, item: QListWidgetItem) -> None:
        self.setText(item.text())
        self.finish(write=True)

    @override
    def value(self) -> Any:
        """Return the option that is marked, or what was typed."""
        item = self.list.currentItem()
        return item.text() if item is not None and self.text().strip() else self.text()

    @override
    def handled(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self.list.count():
            row = self.list.currentRow() + steps[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
            self.setText(self.list.item(self.list.currentRow()).text())
            return True
        return super().handled(event)

    @override
    def finish(self, *, write: bool, rows: int = 0, columns: int = 0) -> None:
        self.list.hide()
        super().finish(write=write, rows=rows, columns=columns)


class ChoicesEdit(QFrame):
    """Options to tick, and a line that finds them or names a new one; `finished` as in CellEdit."""

    finished = Signal(bool, int, int)

    def __init__(self, parent: QWidget, options: Sequence[str]) -> None:
        super().__init__(parent)
        self.setProperty("frame", "popup")
        self._options = list(options)
        self._ticked: list[str] = []
        self._done = False
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find, or name a new one"))
        self.line.setAccessibleName(self.tr("Find, or name a new one"))
        self.list = _option_list(self)
        self.list.setProperty("frame", "none")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Options"))
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _text: self._offer())
        self.list.itemChanged.connect(self._changed)
        self.list.show()

    def set_value(self, values: Sequence[str], typed: str) -> None:
        """Begin with what is ticked, and with letters typed."""
        self._ticked = list(values)
        self._options += [each for each in values if each not in self._options]
        self.line.setText(typed)
        self._offer()

    def value(self) -> list[str]:
        """Return what is ticked, in the order of the options."""
        return [each for each in self._options if each in self._ticked]

    def wanted_height(self) -> int:
        """Return the height that shows the options, up to eight."""
        return 46 + max(1, min(len(self._options), _SHOWN)) * _ROW

    def _offer(self) -> None:
        wanted = self.line.text().strip().casefold()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        for option in self._options:
            if wanted in option.casefold():
                item = added(self.list, option)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                on = option in self._ticked
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsSelectable)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)  # noqa: FBT003

    def _changed(self, item: QListWidgetItem) -> None:
        if item.checkState() == Qt.CheckState.Checked:
            if item.text() not in self._ticked:
                self._ticked.append(item.text())
        elif item.text() in self._ticked:
            self._ticked.remove(item.text())

    def _toggle(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _enter(self) -> bool:
        """Tick what is found, or make what is typed an option; False where nothing is typed."""
        name = " ".join(self.line.text().split())
        if not name:
            return False
        found = [each for each in self._options if each.casefold() == name.casefold()]
        item = self.list.currentItem()
        option = found[0] if found else item.text() if item is not None else name
        if option not in self._options:
            self._options.append(option)
        if option in self._ticked:
            self._ticked.remove(option)
        else:
            self._ticked.append(option)
        self.line.clear()
        self._offer()
        return True

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.finish(write=False)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        elif key == Qt.Key.Key_Space and not self.line.text():
            self._toggle()
        elif key in ENTER and self._enter():
            pass
        else:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step_on = step_of(key, shift=shift, typed=False)
            if step_on is None:
                return False
            self._enter()
            self.finish(write=True, rows=step_on[0], columns=step_on[1])
        return True

    def finish(self, *, write: bool, rows: int = 0, columns: int = 0) -> None:
        """End the ticking, once."""
        if not self._done:
            self._done = True
            self.finished.emit(write, rows, columns)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._left)
        return super().eventFilter(watched, event)

    def _left(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.finish(write=True)


def _option_list(parent: QWidget) -> QListWidget:
    made = QListWidget(parent)
    made.setUniformItemSizes(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setStyleSheet(
        f"QListView::item {{ min-height: {_ROW}px; padding: 0 6px; }}"
        "QListView#popup { border: 1px solid palette(dark); border-radius: 4px; }"
    )
    made.hide()
    return made


def _beside(popup: QListWidget, cell: QRect, width: int, height: int) -> None:
    parent = popup.parentWidget()
    room = parent.rect() if parent is not None else cell
    top = cell.bottom() + 1
    if top + height > room.bottom() and cell.top() - height > 0:
        top = cell.top() - height
    left = min(cell.left(), max(0, room.right() - width))
    popup.setGeometry(QRect(QPoint(left, top), QPoint(left + width, top + height)))
    popup.raise_()
