"""How the page shares its room: three columns by the width of the window, tabs where it is low."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui import settings
from ui.code_page import memory

if TYPE_CHECKING:
    from ui.code_page.side import Side

LOW = 600


@dataclass(frozen=True)
class SizeClass:
    """The room of one class of window widths, in device-independent px."""

    name: str
    left: tuple[int, int, int]  # least, usual, most
    right: tuple[int, int, int]
    tabbed: tuple[str, ...]


CLASSES = (
    (1200, SizeClass("wide", (200, 246, 360), (260, 300, 420), ())),
    (1000, SizeClass("middle", (180, 220, 320), (200, 240, 360), ("right",))),
    (0, SizeClass("narrow", (180, 216, 280), (180, 198, 280), ("left", "right"))),
)


def class_for(width: int) -> SizeClass:
    """Return the class of a window's width."""
    return next(each for least, each in CLASSES if width >= least)


class Frame(QObject):
    """Left side, centre and right side in a splitter."""

    def __init__(self, left: Side, centre: QWidget, right: Side) -> None:
        super().__init__()
        self.left, self.right = left, right
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for place, each in enumerate((left, centre, right)):
            self.splitter.addWidget(each)
            self.splitter.setStretchFactor(place, 1 if place == 1 else 0)
        self.size: SizeClass | None = None
        self._low = False

    def arrange(self, window_width: int, height: int) -> bool:
        """Take the class of a window's size; tells whether anything changed."""
        size, low = class_for(window_width), height < LOW
        if size == self.size and low == self._low:
            return False
        if self.size is not None:
            self.remember()
        known = self.size != size
        self.size, self._low = size, low
        for side, (least, _, most) in ((self.left, size.left), (self.right, size.right)):
            side.setMinimumWidth(least)
            side.setMaximumWidth(most)
        self.left.set_tabbed(tabbed="left" in size.tabbed or low)
        self.right.set_tabbed(tabbed="right" in size.tabbed or low)
        if known:
            state = settings.state(f"code_page/{size.name}/columns")
            if state.isEmpty() or not self.splitter.restoreState(state):
                left, right = size.left[1], size.right[1]
                self.splitter.setSizes([left, max(window_width - left - right - 72, 300), right])
        if not self.left.tabbed():
            self.left.restore(settings.state(f"code_page/{size.name}/left"), (182, 500))
        if not self.right.tabbed():
            self.right.restore(settings.state(f"code_page/{size.name}/right"), (330, 215, 150))
        for name, side in (("left", self.left), ("right", self.right)):
            side.tabs.setCurrentIndex(memory.number(f"{size.name}/{name}_tab", int(name == "left")))
        return True

    def remember(self) -> None:
        """Remember how the room is shared now."""
        if self.size is None:
            return
        name = self.size.name
        settings.put_state(f"code_page/{name}/columns", self.splitter.saveState())
        for key, side in (("left", self.left), ("right", self.right)):
            if side.tabbed():
                memory.put_number(f"{name}/{key}_tab", side.tabs.currentIndex())
            else:
                settings.put_state(f"code_page/{name}/{key}", side.state())
