"""The entries of this page in the menus, with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from ui.pages import PAGES
from ui.widgets.actions import Actions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_KEYS = {
    "find": ("Ctrl+F",),
    "find_next": ("F3",),
    "find_previous": ("Shift+F3",),
    "find_project": ("Ctrl+Shift+F",),
    "copy_reference": ("Ctrl+Shift+C",),
    "previous": ("Ctrl+PgUp",),
    "next": ("Ctrl+PgDown",),
    "in_vivo": ("Ctrl+I",),
    "recode": ("Ctrl+R",),
    "comment": ("Ctrl+Alt+M",),
    "citation": ("Ctrl+Shift+Q",),
    "split": ("Ctrl+Shift+J",),
    "join": ("Ctrl+J",),
    "heavier": ("Ctrl+]",),
    "lighter": ("Ctrl+[",),
    "chosen": ("Ctrl+1",),
    "maybe": ("Ctrl+2",),
    "not": ("Ctrl+3",),
    "example": ("Ctrl+Shift+E",),
    "memo": ("Ctrl+M",),
    "excerpts": ("Ctrl+E",),
    "only": ("Ctrl+Shift+L",),
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
        "apply", "in_vivo", "memo", ">", "-", "new_code", "edit_code", "merge", "excerpts", "-",
        "filter", "only", "show_all", "-", "book",
    ),
}  # fmt: skip
_CODING = (
    "recode", "split", "join", "remove", "-", "comment", "heavier", "lighter", "-",
    "chosen", "maybe", "not", "citation", "example",
)  # fmt: skip


class PageActions(Actions):
    """Makes the actions once and keeps their words and whether they can be used."""

    def __init__(self, page: QWidget, calls: dict[str, Callable[[], object]]) -> None:
        super().__init__(page, calls, _KEYS, _MENUS)
        self.by_key["done"].setCheckable(True)
        self.coding = QMenu(page)
        self.coding.addActions(self.entries("coding", _CODING))
        self.retranslate()

    @override
    def entry(self, key: str) -> QAction:
        return self.coding.menuAction() if key == ">" else super().entry(key)

    def set_state(  # noqa: PLR0913 - by name, what there is
        self,
        *,
        transcript: bool,
        passage: bool,
        target: bool,
        coding: bool,
        codings: bool,
        code: bool,
    ) -> None:
        """Say what there is to work on."""
        wanted = {
            "find": transcript, "find_next": transcript, "find_previous": transcript,
            "rename": transcript, "done": transcript, "previous": transcript, "next": transcript,
            "copy_reference": passage or coding, "apply": target, "in_vivo": passage,
            "remove": codings or coding, "recode": codings or coding,
            "memo": (passage or coding) and any(page.key == "memos" for page in PAGES),
            "excerpts": code and any(page.key == "excerpts" for page in PAGES),
            "edit_code": code, "merge": code, "only": code,
        }  # fmt: skip
        wanted |= {key: coding for key in _CODING if key not in wanted and key != "-"}
        for key, on in wanted.items():
            self.by_key[key].setEnabled(on)

    @override
    def words(self) -> dict[str, str]:
        return {
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
            "recode": self.tr("Change code..."),
            "comment": self.tr("Comment"),
            "citation": self.tr("Citation form..."),
            "split": self.tr("Split here"),
            "join": self.tr("Join with its neighbours"),
            "heavier": self.tr("Heavier"),
            "lighter": self.tr("Lighter"),
            "chosen": self.tr("Chosen for the report"),
            "maybe": self.tr("Maybe"),
            "not": self.tr("Not used"),
            "example": self.tr("Use as the code's example"),
            "memo": self.tr("Memo on this passage"),
            "excerpts": self.tr("Excerpts of this code"),
            "only": self.tr("Show only this code"),
            "show_all": self.tr("Show all codings"),
            "new_code": self.tr("New code"),
            "edit_code": self.tr("Edit code..."),
            "merge": self.tr("Merge into..."),
            "filter": self.tr("Filter codes"),
            "book": self.tr("Use a codebook..."),
            "bigger": self.tr("Larger text"),
            "smaller": self.tr("Smaller text"),
            "usual": self.tr("Usual text size"),
        }

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.coding.setTitle(self.tr("This coding"))
