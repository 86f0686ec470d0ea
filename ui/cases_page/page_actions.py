"""The entries of the page of cases in the menus, with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from ui.widgets.actions import Actions

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.cases_page.page import CasesPage

_KEYS = {"new_case": ("Ctrl+Shift+N",), "delete": ("Ctrl+-",), "filter": ("Ctrl+F",)}
_MENUS = {
    "file": ("import", "export"),
    "edit": ("-", "new_case", "new_attribute", "attribute", "-", "delete", "merge", "-", "filter"),
}


class CasesPageActions(Actions):
    """Makes the actions once and keeps their words and whether they can be used."""

    def __init__(self, page: CasesPage) -> None:
        acts = page.actions_on_cases
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
        super().__init__(page, calls, _KEYS, _MENUS)
        self.retranslate()

    def set_state(self, *, case: bool, attribute: bool) -> None:
        """Say what there is to work on."""
        for key, on in {"delete": case, "merge": case, "attribute": attribute}.items():
            self.by_key[key].setEnabled(on)

    @override
    def words(self) -> dict[str, str]:
        return {
            "import": self.tr("Import a table of cases..."),
            "export": self.tr("Export the table of cases..."),
            "new_case": self.tr("New case"),
            "new_attribute": self.tr("New attribute..."),
            "attribute": self.tr("Name, type and options..."),
            "delete": self.tr("Delete case"),
            "merge": self.tr("Merge case..."),
            "filter": self.tr("Filter cases"),
        }
