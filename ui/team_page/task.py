"""What every task of the page is made of: a list at the left, its matter at the right, a foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from ui import language
from ui.frame import Frame, SizeClass
from ui.side import Side
from ui.team_page.item_list import ItemList
from ui.widgets.buttons import button
from ui.widgets.labels import Elided, label, separator
from ui.widgets.page_head import PageHead

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from projects.recorder import Changes

_NONE = (0, 0, 0)
_CLASSES = (
    (1200, SizeClass("wide", (220, 286, 420), _NONE, ())),
    (1000, SizeClass("middle", (200, 250, 360), _NONE, ())),
    (0, SizeClass("narrow", (190, 226, 300), _NONE, ())),
)


class CountHead(QWidget):
    """How much there is to decide, how much is decided, and a bar of it."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._second = label("", "card"), Elided("", "secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._title)
        row.addWidget(self._second, 1)
        column.addLayout(row)
        column.addWidget(self._bar)

    def tell(self, title: str, second: str, done: int, total: int) -> None:
        """Say it; the bar is only there where something is to decide."""
        self._title.setText(title)
        self._second.set_whole(second)
        self._bar.setVisible(bool(total))
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._bar.setAccessibleName(f"{language.number(done)} / {language.number(total)}")


class TaskPage(QWidget):
    """A task with the researcher's decisions; nothing is written before its one primary button.

    Signal: `closed()` when the task is left or done.
    """

    closed = Signal()

    def __init__(self, key: str) -> None:
        super().__init__()
        self.count = CountHead()
        self.list = ItemList()
        self.head = PageHead()
        self.primary: QPushButton = button("", "primary")
        self.cancel: QPushButton = button("")
        self._told = label("", "secondary", wrap=True)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.left_panel = QFrame()
        self.left_panel.setProperty("frame", "panel")
        left = QVBoxLayout(self.left_panel)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.count)
        left.addWidget(separator())
        left.addWidget(self.list, 1)
        self.left = left
        self._frame = Frame(f"team_{key}", Side((self.left_panel,), (1,)), self._right(),
                            classes=_CLASSES)  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._frame.splitter)
        self.setFocusProxy(self.list)
        self.cancel.clicked.connect(self.closed)

    def refresh(self, changes: Changes) -> None:
        """Follow a step."""
        raise NotImplementedError

    def _right(self) -> QFrame:
        right = QFrame()
        right.setProperty("frame", "panel")
        right.setMinimumWidth(300)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(separator())
        column.addLayout(self.body, 1)
        foot = QFrame()
        foot.setProperty("frame", "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(8)
        row.addWidget(self._told, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.primary)
        column.addWidget(separator())
        column.addWidget(foot)
        return right

    def tell(self, sentence: str) -> None:
        """Say at the foot what the button will do."""
        self._told.setText(sentence)

    def arrange(self) -> None:
        """Share the room by the size of the window."""
        window = self.window()
        self._frame.arrange(window.width(), window.height())

    def remember(self) -> None:
        """Remember how the room is shared."""
        self._frame.remember()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        # Decisions are made with keys wherever on the page the keyboard is.
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if bare and event.key() in (Qt.Key.Key_A, Qt.Key.Key_X) and self.list.isVisible():
            signal = self.list.accepted if event.key() == Qt.Key.Key_A else self.list.left
            signal.emit()
            return
        super().keyPressEvent(event)
