"""The entries of this page in the menus, with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from ui import icons
from ui.widgets.actions import Actions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_KEYS = {
    "new": ("Ctrl+Return", "Ins"),
    "below": ("Ctrl+Shift+Return",),
    "rename": ("F2",),
    "up": ("Alt+Shift+Up", "Alt+Up"),
    "down": ("Alt+Shift+Down", "Alt+Down"),
    "in": ("Alt+Shift+Right",),
    "out": ("Alt+Shift+Left",),
    "delete": ("Del",),
    "merge": ("Ctrl+M",),
    "split": ("Ctrl+Shift+M",),
    "previous": ("Ctrl+PgUp",),
    "next": ("Ctrl+PgDown",),
    "filter": ("Ctrl+L",),
    "undefined": ("Ctrl+Shift+D",),
    "print": ("Ctrl+P",),
}
_OF_THE_TREE = ("new", "below", "rename", "up", "down", "in", "out", "delete")
_ALWAYS = ("share", "receive")
_ICONS = {
    "new": "plus", "rename": "text-aa", "write": "pencil-simple", "merge": "git-merge",
    "split": "arrows-out-line-horizontal", "delete": "trash", "move": "arrows-left-right",
    "share": "export", "receive": "file-arrow-down", "compare": "git-diff",
}  # fmt: skip
_MENUS = {
    "file": ("-", "share", "receive", "-", "print"),
    "codes": (
        "new", "below", "rename", "-", "up", "down", "in", "out", "move", "-", "merge", "split",
        "delete", "-", "filter", "undefined", "kinds", "-", "book",
        "versions", "compare",
    ),
    "view": ("previous", "next", "-"),
}  # fmt: skip


class BookPageActions(Actions):
    """Makes the actions once and keeps their words and whether they can be used.

    Those that change codes listen only while the tree has the keyboard: in a text the same keys
    are the text's.
    """

    def __init__(
        self, page: QWidget, tree: QWidget, calls: dict[str, Callable[[], object]]
    ) -> None:
        self._tree = tree
        super().__init__(page, calls, _KEYS, _MENUS)
        for key, action in self.by_key.items():
            if key in _ICONS:
                action.setIcon(icons.icon(_ICONS[key]))
            action.setShortcutVisibleInContextMenu(True)
            if key in _OF_THE_TREE:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.by_key["undefined"].setCheckable(True)
        self.retranslate()

    @override
    def home_of(self, key: str, page: QWidget) -> QWidget:
        return self._tree if key in _OF_THE_TREE else page

    def set_state(self, *, codes: int, excerpts: bool, ordered: bool) -> None:
        """Say how many codes are selected, whether the one has excerpts, and whether the order
        can be changed.
        """
        some, one = codes > 0, codes == 1
        wanted = {
            "below": one, "rename": one, "write": one, "split": one and excerpts,
            "up": some and ordered, "down": some and ordered, "in": some and ordered,
            "out": some and ordered, "move": some, "merge": some, "delete": some,
        }  # fmt: skip
        for key, on in wanted.items():
            self.by_key[key].setEnabled(on)

    def set_front(self, *, on: bool) -> None:
        """Say whether the codes are in sight: what is done to them needs that."""
        for key, action in self.by_key.items():
            if key not in _ALWAYS:
                action.setEnabled(on)

    @override
    def words(self) -> dict[str, str]:
        return {
            "new": self.tr("New code"),
            "below": self.tr("New code below"),
            "rename": self.tr("Rename"),
            "write": self.tr("Write definition"),
            "up": self.tr("Move up"),
            "down": self.tr("Move down"),
            "in": self.tr("Move in"),
            "out": self.tr("Move out"),
            "move": self.tr("Move below..."),
            "merge": self.tr("Merge into..."),
            "split": self.tr("Split..."),
            "delete": self.tr("Delete code"),
            "previous": self.tr("Previous code"),
            "next": self.tr("Next code"),
            "filter": self.tr("Filter codes"),
            "undefined": self.tr("Only without definition"),
            "kinds": self.tr("Edit kinds..."),
            "book": self.tr("Use a codebook..."),
            "print": self.tr("Print codebook..."),
            "share": self.tr("Share codebook..."),
            "receive": self.tr("Receive a codebook..."),
            "versions": self.tr("Versions..."),
            "compare": self.tr("Compare with..."),
        }
