"""What the panels in the middle of the page have in common: a head, a body, a foot with buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.widgets.buttons import button
from ui.widgets.labels import Elided, label, separator


class Panel(QWidget):
    """A piece of work on codes that ends with one button; Esc leaves it: `closed()`."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Elided("", "card")
        self.hint = label("", "secondary", wrap=True)
        self.apply = button("", "primary")
        self.cancel = button("")
        self.cancel.clicked.connect(self.closed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        head.setFixedHeight(44)
        outer.addWidget(head)
        outer.addWidget(separator())
        self.inside = QWidget()
        self.body = QVBoxLayout(self.inside)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)
        self.body.addWidget(self.hint)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.inside)
        outer.addWidget(scroll, 1)
        outer.addWidget(separator())
        foot = QWidget()
        self.foot = QHBoxLayout(foot)
        self.foot.setContentsMargins(16, 9, 16, 9)
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.apply)
        outer.addWidget(foot)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
