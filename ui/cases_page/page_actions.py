"""The entries of the page of cases in the menus, with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.cases_page.page import CasesPage

_KEYS = {"new_case": "Ctrl+Shift+N", "delete": "Ctrl+-", "filter": "Ctrl+F"}
_MENUS = {
    "file": ("import", "export"),
    "edit": ("-", "new_case", "new_attribute", "attribute", "-", "delete", "merge", "-", "filter"),
}


class CasesPageActions(QObject):
    """Makes the actions once and keeps their words and whether they can be used."""

    def __init__(self, page: CasesPage) -> None:
        super().__init__(page)
        acts = page.actions_on_cases
        self.by_key: dict[str, QAction] = {}
        calls: dict[str, Callable[[], object]] = {
            "import": page.ask_import,
            "export": page.ask_export,
            "new_case": acts.new_case,
            "new_attribute": acts.new_attribute,
            "attribute": acts.edit_attribute,
            "delete": acts.delete_cases,
            "merge": acts.merge_case,
            "filter": page.filter.setFocus,
        }
        for key, call in calls.items():
            action = QAction(page)
            if key in _KEYS:
                action.setShortcut(QKeySequence(_KEYS[key]))
            action.triggered.connect(_without_flag(call))
            page.addAction(action)
            self.by_key[key] = action
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

    def set_state(self, *, case: bool, attribute: bool) -> None:
        """Say what there is to work on."""
        for key, on in {"delete": case, "merge": case, "attribute": attribute}.items():
            self.by_key[key].setEnabled(on)

    def retranslate(self) -> None:
        """Write the words anew."""
        texts = {
            "import": self.tr("Import a table of cases..."),
            "export": self.tr("Export the table of cases..."),
            "new_case": self.tr("New case"),
            "new_attribute": self.tr("New attribute..."),
            "attribute": self.tr("Name, type and options..."),
            "delete": self.tr("Delete case"),
            "merge": self.tr("Merge case..."),
            "filter": self.tr("Filter cases"),
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
