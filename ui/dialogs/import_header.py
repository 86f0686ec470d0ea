"""The head of a file before the talk: each field may become an attribute of the informant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.widgets.dashed import Dashed
from ui.widgets.labels import Elided, label

if TYPE_CHECKING:
    from ui.dialogs.import_entry import Entry

LINE = 19
SHOWN = 6, 9  # rows in a low and a high dialog
_HIGH = 560


class HeaderBox(Dashed):
    """Fields with a tick each; `ticked(int, bool)` when one is changed."""

    ticked = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.boxes: list[QCheckBox] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(label(self.tr("File header"), "head"))
        self._hint = Elided("", "secondary")
        head.addWidget(self._hint, 1)
        column.addLayout(head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        column.addWidget(self._area)

    def show_entry(self, entry: Entry) -> None:
        """Show the fields of a file; they can be ticked where it has one informant."""
        fields = entry.draft.header if entry.draft else ()
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        owner = entry.owner()
        self.boxes = []
        for at, field in enumerate(fields):
            box = QCheckBox()
            box.setStyleSheet("min-height: 17px;")
            box.setFixedHeight(LINE)
            box.setChecked(at not in entry.left)
            box.setEnabled(bool(owner))
            box.setAccessibleName(f"{field.name}: {field.value}")
            box.toggled.connect(self._tick(at))
            name = Elided(field.name, "secondary")
            name.setFixedWidth(86)
            value = Elided(field.value, "header-value")
            value.setStyleSheet("font-size: 12px;")
            for place, widget in enumerate((box, name, value)):
                widget.setFixedHeight(LINE)
                grid.addWidget(widget, at, place)
            self.boxes.append(box)
        inside.setAutoFillBackground(False)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._area.setFixedHeight(
            LINE * min(len(fields), SHOWN[self.window().height() >= _HIGH]) + 1
        )
        self.setVisible(bool(fields))
        self.tell_owner(owner)

    def tell_owner(self, owner: str) -> None:
        """Say whose attributes the fields become."""
        for box in self.boxes:
            box.setEnabled(bool(owner))
        self._hint.set_whole(
            self.tr("becomes attributes of the informant, not speech")
            if owner
            else self.tr("stays text: there is not one informant to own it")
        )

    def _tick(self, at: int) -> _Ticker:
        return _Ticker(self, at)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 40)


class _Ticker:
    """Tells which box was ticked."""

    def __init__(self, owner: HeaderBox, at: int) -> None:
        self._owner, self._at = owner, at

    def __call__(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._owner.ticked.emit(self._at, on)
