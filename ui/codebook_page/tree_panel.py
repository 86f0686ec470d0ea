"""The left side: filter, the codes without definition, the tree, and the menu of the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget
from typing_extensions import override

from ui.code_page.code_tree import CodePanel
from ui.codebook_page.tree import BookTree
from ui.widgets.buttons import button

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from projects.records import CodeRecord
    from ui.code_page.reading import Reading
    from ui.codebook_page.actions import BookActions

_OUTLINE = ("up", "down", "in", "out", "move")
_ONE = (
    "rename", "write", "new", "below", "-", *_OUTLINE, "-", "merge", "split", "-", "delete",
)  # fmt: skip
_MANY = (*_OUTLINE, "-", "merge", "-", "delete")


class TreePanel(CodePanel):
    """The codes to choose from; `entries` are the actions of the page, for the menu."""

    tree: BookTree
    undefined: QPushButton | None = None
    _undefined_only = False

    def __init__(self, reading: Reading, actions: BookActions) -> None:
        super().__init__(reading, actions)
        self._book_actions = actions
        self.entries: Mapping[str, QAction] = {}
        self.undefined = button("", "flat", "warning")
        self.undefined.setCheckable(True)
        self.undefined.toggled.connect(self.show_undefined)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(6, 0, 8, 4)
        row.addWidget(self.undefined)
        row.addStretch(1)
        layout = self.layout()
        assert layout is not None
        self._bar = bar
        layout.addWidget(bar)
        self._tell_undefined()
        self.tree.moves_wanted.connect(actions.move_many)

    @override
    def make_tree(self) -> BookTree:
        return BookTree()

    # What is shown

    def missing(self) -> list[CodeRecord]:
        """Return the codes without a definition."""
        return [code for code in self.reading.codes if not code.definition.strip()]

    def show_undefined(self, only: bool) -> None:  # noqa: FBT001 - the signal of a button
        """Show only the codes without a definition, or all."""
        self._undefined_only = only = only and bool(self.missing())
        if self.undefined is not None:
            self.undefined.setChecked(only)
        if only and self.filter.text():
            self.filter.clear()
        else:
            self._show_codes()

    @override
    def fill(self) -> None:
        if self._undefined_only and not self.missing():
            self._undefined_only = False
        super().fill()
        self._tell_undefined()

    @override
    def _show_codes(self) -> None:
        if not self._undefined_only or self.filter.text().strip():
            super()._show_codes()
            return
        wanted = self._with_parents(self.missing())
        shown = [code for code in self.reading.codes if code.guid in wanted]
        totals = self.reading.totals()
        self.tree.fill(lambda: self.tree.codes.set_codes(shown, totals), open_all=True)

    def _tell_undefined(self) -> None:
        if self.undefined is None:
            return
        count = len(self.missing())
        self.undefined.setText(self.tr("%n without definition", "", count))
        self.undefined.setVisible(bool(count))
        self.undefined.setChecked(self._undefined_only)
        self.undefined.setToolTip(
            self.tr("Show all codes") if self._undefined_only else self.tr("Show only these")
        )

    def undefined_only(self) -> bool:
        """Tell whether only the codes without a definition are shown."""
        return self._undefined_only

    def filtered(self) -> bool:
        """Tell whether codes are left out of the tree: then their order cannot be changed."""
        return bool(self.filter.text().strip()) or self._undefined_only

    def new_beside(self, *, below: bool) -> None:
        """Make a code after the current one, or below it, and begin to write its name."""
        current = self.reading.code(self.tree.current())
        if current is None or below:
            self.new_code(current.guid if current else "")
            return
        self.show_undefined(only=False)
        guid = self._book_actions.add_after(current.guid)
        if guid:
            self.tree.rename(guid)

    @override
    def new_code(self, parent: str) -> None:
        self.show_undefined(only=False)
        super().new_code(parent)

    @override
    def menu_for(self, guid: str) -> QMenu:
        menu = QMenu(self)
        chosen = len(self.tree.chosen_guids())
        wanted = _ONE if chosen == 1 else _MANY if chosen else ("new",)
        for key in wanted:
            if key == "-":
                menu.addSeparator()
            elif self.entries[key].isEnabled():
                menu.addAction(self.entries[key])
        return menu

    @override
    def _retranslate(self) -> None:
        super()._retranslate()
        self._tell_undefined()
