"""The entries of this page in the menus, with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.code_page.page import CodePage

_KEYS = {
    "find": ("Ctrl+F",),
    "find_next": ("F3",),
    "find_previous": ("Shift+F3",),
    "find_project": ("Ctrl+Shift+F",),
    "copy_reference": ("Ctrl+Shift+C",),
    "previous": ("Ctrl+PgUp",),
    "next": ("Ctrl+PgDown",),
    "in_vivo": ("Ctrl+I",),
    "new_code": ("Ctrl+Shift+N",),
    "filter": ("Ctrl+L",),
    "bigger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "usual": ("Ctrl+0",),
}
_MENUS = {
    "edit": ("-", "copy_reference", "-", "find", "find_next", "find_previous", "find_project"),
    "view": ("bigger", "smaller", "usual", "-"),
    "transcript": ("previous", "next", "-", "rename", "done"),
    "codes": (
        "apply", "in_vivo", "remove", "-", "new_code", "edit_code", "merge", "filter", "-", "book",
    ),
}  # fmt: skip


class PageActions(QObject):
    """Makes the actions once and keeps their words and whether they can be used."""

    def __init__(self, page: CodePage, calls: dict[str, Callable[[], object]]) -> None:
        super().__init__(page)
        self.by_key: dict[str, QAction] = {}
        for key, call in calls.items():
            action = QAction(page)
            action.setShortcuts([QKeySequence(text) for text in _KEYS.get(key, ())])
            action.triggered.connect(_without_flag(call))
            page.addAction(action)
            self.by_key[key] = action
        self.by_key["done"].setCheckable(True)
        self._separators: list[QAction] = []
        page.installEventFilter(self)
        self.retranslate()

    def of_menu(self, menu: str) -> list[QAction]:
        """Return the actions of a menu."""
        found = []
        for key in _MENUS.get(menu, ()):
            if key == "-":
                line = QAction(self)
                line.setSeparator(True)
                self._separators.append(line)
                found.append(line)
            else:
                found.append(self.by_key[key])
        return found

    def set_state(self, *, transcript: bool, passage: bool, coding: bool, code: bool) -> None:
        """Say what there is to work on."""
        wanted = {
            "find": transcript, "find_next": transcript, "find_previous": transcript,
            "rename": transcript, "done": transcript, "previous": transcript, "next": transcript,
            "copy_reference": passage or coding, "apply": passage, "in_vivo": passage,
            "remove": coding, "edit_code": code, "merge": code,
        }  # fmt: skip
        for key, on in wanted.items():
            self.by_key[key].setEnabled(on)

    def retranslate(self) -> None:
        """Write the words anew."""
        texts = {
            "find": self.tr("Find in transcript"),
            "find_next": self.tr("Next hit"),
            "find_previous": self.tr("Previous hit"),
            "find_project": self.tr("Find in project"),
            "copy_reference": self.tr("Copy with reference"),
            "previous": self.tr("Previous transcript"),
            "next": self.tr("Next transcript"),
            "rename": self.tr("Rename transcript"),
            "done": self.tr("Done"),
            "apply": self.tr("Apply code..."),
            "in_vivo": self.tr("In vivo code"),
            "remove": self.tr("Remove code"),
            "new_code": self.tr("New code"),
            "edit_code": self.tr("Edit code..."),
            "merge": self.tr("Merge into..."),
            "filter": self.tr("Filter codes"),
            "book": self.tr("Use a codebook..."),
            "bigger": self.tr("Larger text"),
            "smaller": self.tr("Smaller text"),
            "usual": self.tr("Usual text size"),
        }
        for key, text in texts.items():
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
