"""How a page shares its room: two or three columns by the window's width, tabs where it is low."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui import settings
from ui.drawer import RAIL, Drawer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.side import Side

LOW = 600


@dataclass(frozen=True)
class SizeClass:
    """The room of one class of window widths, in device-independent px."""

    name: str
    left: tuple[int, int, int]  # least, usual, most
    right: tuple[int, int, int]
    tabbed: tuple[str, ...]
    closed: bool = False  # the right side opens over the centre only


CLASSES = (
    (1200, SizeClass("wide", (200, 246, 360), (260, 300, 420), ())),
    (1000, SizeClass("middle", (180, 220, 320), (200, 240, 360), ("right",))),
    (820, SizeClass("narrow", (180, 216, 280), (180, 198, 280), ("left", "right"))),
    (0, SizeClass("small", (180, 216, 280), (180, 260, 320), ("left", "right"), closed=True)),
)


def class_for(width: int, classes: Sequence[tuple[int, SizeClass]] = CLASSES) -> SizeClass:
    """Return the class of a window's width."""
    return next(each for least, each in classes if width >= least)


class Frame(QObject):
    """Left side, centre and - where there is one - right side in a splitter.

    What the researcher changes is remembered under `key`, for each class of width by itself.
    `heights` are the usual heights of the panels of both sides, in px; `page` is where the splitter
    will stand: told at once, it need not be styled a second time when it is put there.
    """

    def __init__(  # noqa: PLR0913 - the parts of a page
        self,
        key: str,
        left: Side,
        centre: QWidget,
        right: Side | None = None,
        *,
        classes: Sequence[tuple[int, SizeClass]] = CLASSES,
        heights: tuple[Sequence[int], Sequence[int]] = ((), ()),
        page: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._key = key
        self._classes = classes
        self._sides = {"left": left} | ({"right": right} if right is not None else {})
        self._heights = dict(zip(("left", "right"), heights, strict=True))
        self.splitter = QSplitter(Qt.Orientation.Horizontal, page)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for widget in (left, centre, right):
            if widget is not None:
                self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.size: SizeClass | None = None
        self._low = False
        self._drawer: Drawer | None = None

    def arrange(self, window_width: int, height: int) -> bool:
        """Take the class of a window's size; tells whether anything changed."""
        size, low = class_for(window_width, self._classes), height < LOW
        if self._drawer is not None:
            self._drawer.place()
        if size == self.size and low == self._low:
            return False
        if self.size is not None:
            self.remember()
        new = self.size != size
        self.size, self._low = size, low
        self._close_right(closed=size.closed)
        rooms = {"left": size.left, "right": size.right}
        for name, side in self._sides.items():
            least, _, most = rooms[name]
            side.setMinimumWidth(least)
            side.setMaximumWidth(most)
            side.set_tabbed(tabbed=name in size.tabbed or low)
        if new:
            state = settings.state(f"{self._key}/{size.name}/columns")
            if state.isEmpty() or not self.splitter.restoreState(state):
                widths = [rooms[name][1] for name in self._sides]
                if self._drawer is not None:
                    widths[1] = RAIL
                centre = max(window_width - sum(widths) - 72, 300)
                self.splitter.setSizes([widths[0], centre, *widths[1:]])
        for name, side in self._sides.items():
            if side.tabbed():
                tab = settings.text(f"{self._key}/{size.name}/{name}_tab", "")
                side.tabs.setCurrentIndex(int(tab) if tab.isdigit() else int(name == "left"))
            else:
                state = settings.state(f"{self._key}/{size.name}/{name}")
                side.restore(state, self._heights[name])
        return True

    def _close_right(self, *, closed: bool) -> None:
        if closed and self._drawer is None and "right" in self._sides:
            self._drawer = Drawer(self.splitter, self._sides["right"])
            self._drawer.close_side()
            self._drawer.place()
        elif not closed and self._drawer is not None:
            self._drawer.give_back()
            self._drawer = None

    def drawer(self) -> Drawer | None:
        """Return what opens the right side where the window is too small for it."""
        return self._drawer

    def remember(self) -> None:
        """Remember how the room is shared now."""
        if self.size is None:
            return
        root = f"{self._key}/{self.size.name}"
        settings.put_state(f"{root}/columns", self.splitter.saveState())
        for name, side in self._sides.items():
            if side.tabbed():
                settings.put(f"{root}/{name}_tab", str(side.tabs.currentIndex()))
            else:
                settings.put_state(f"{root}/{name}", side.state())
