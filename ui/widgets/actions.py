"""The actions of a page: made once, in its menus, with their keys and their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

LINE = "-"


class Lines:
    """The lines of menus, each made once: a menu that is filled again gets the same ones."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._made: dict[tuple[str, int], QAction] = {}

    def at(self, menu: str, place: int) -> QAction:
        """Return the line at a place of a menu."""
        if (menu, place) not in self._made:
            line = self._made[menu, place] = QAction(self._parent)
            line.setSeparator(True)
        return self._made[menu, place]


class Actions(QObject):
    """Keeps the actions of a page by key; a page's own class says their `words`.

    `keys` are the shortcuts of an action, `menus` the actions of each menu in order, where "-" is
    a line.
    """

    def __init__(
        self,
        page: QWidget,
        calls: Mapping[str, Callable[[], object]],
        keys: Mapping[str, Sequence[str]],
        menus: Mapping[str, Sequence[str]],
    ) -> None:
        super().__init__(page)
        self._menus = menus
        self._lines = Lines(self)
        self.by_key: dict[str, QAction] = {}
        for key, call in calls.items():
            action = QAction(page)
            action.setShortcuts([QKeySequence(text) for text in keys.get(key, ())])
            action.triggered.connect(_without_flag(call))
            self.home_of(key, page).addAction(action)
            self.by_key[key] = action
        page.installEventFilter(self)

    def home_of(self, _key: str, page: QWidget) -> QWidget:
        """Return the widget that listens to an action's keys: the page, unless a page says more."""
        return page

    def of_menu(self, menu: str) -> list[QAction]:
        """Return the actions of a menu, the same ones each time."""
        return self.entries(menu, self._menus.get(menu, ()))

    def entries(self, menu: str, keys: Sequence[str]) -> list[QAction]:
        """Return the actions of some keys; `menu` names whose lines these are."""
        return [
            self._lines.at(menu, place) if key == LINE else self.entry(key)
            for place, key in enumerate(keys)
        ]

    def entry(self, key: str) -> QAction:
        """Return what stands in a menu for a key."""
        return self.by_key[key]

    def words(self) -> dict[str, str]:
        """Return the words of each action in the language in use."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Write the words anew."""
        for key, text in self.words().items():
            self.by_key[key].setText(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)


def _without_flag(call: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        call()

    return run
