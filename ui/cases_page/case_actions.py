"""What is done to whole cases and attributes, and the menus that offer it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from codebook.errors import Message
from qualcode.edits import attributes as attribute_edits
from qualcode.edits import cases as edits
from ui import icons
from ui.cases_page.attribute_dialog import AttributeDialog
from ui.cases_page.merge_dialog import MergeDialog
from ui.cases_page.model import BY_CODINGS, BY_NAME, BY_TRANSCRIPTS, NAME

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.cases_page.grid import CasesGrid
    from ui.cases_page.study import CaseStudy


class CaseActions(QObject):
    """Acts on the selection of the table."""

    def __init__(self, page: QWidget, grid: CasesGrid, study: CaseStudy) -> None:
        super().__init__(page)
        self._page = page
        self._grid = grid
        self._study = study
        self._cases = grid.cases
        self._before_click: tuple[str | None, bool] = (None, False)
        grid.menu_wanted.connect(lambda place: self._show(self.cell_menu(), place))
        grid.new_attribute_wanted.connect(self.new_attribute)
        for head in grid.heads():
            head.pressed_on.connect(self.sort_or_add)
            head.menu_wanted.connect(self._head_menu)
        grid.heads()[1].sectionDoubleClicked.connect(self._head_double_clicked)
        grid.heads()[1].sectionMoved.connect(self._section_moved)

    # Cases

    def selected(self) -> list[str]:
        """Return the guids of the cases in the selection."""
        top, _, bottom, _ = self._grid.block()
        found = (self._cases.case(row) for row in range(max(top, 0), bottom + 1))
        return [case.guid for case in found if case is not None]

    def new_case(self) -> None:
        """Go to the empty row and write."""
        self._grid.go(self._cases.last_row(), NAME)
        self._grid.setFocus()
        self._grid.write()

    def delete_cases(self) -> None:
        """Delete the cases in the selection."""
        guids = self.selected()
        if not guids:
            return
        first = self._study.cases[guids[0]].name
        label = Message("Deleted the case {case}", {"case": first})
        told = self.tr("{case} deleted.").format(case=first)
        if len(guids) > 1:
            label = Message("Deleted {count} cases", {"count": len(guids)})
            told = self.tr("%n case(s) deleted.", "", len(guids))
        row, column = self._grid.here()
        if self._study.workspace.do(label, edits.delete_many, guids):
            self._study.workspace.notice(told, undo=True)
            self._grid.go(row, column)

    def merge_case(self) -> None:
        """Ask which case the current one is the same as."""
        case = self._cases.case(self._grid.here()[0])
        if case is not None and len(self._study.cases) > 1:
            others = [guid for guid in self.selected() if guid != case.guid]
            MergeDialog(self._study, case.guid, others[0] if others else "", self._page).open()

    # Attributes

    def new_attribute(self) -> None:
        """Ask for the name and the type of a new attribute."""
        dialog = AttributeDialog(self._study, "", self._page)
        dialog.made.connect(self._go_to_attribute)
        dialog.open()

    def _go_to_attribute(self, guid: str) -> None:
        self._grid.go(max(self._grid.here()[0], 0), self._cases.column_of(guid))
        self._grid.setFocus()

    def edit_column(self, column: int) -> None:
        """Open name, type and options of the attribute of a column."""
        attribute = self._cases.attribute(column)
        if attribute is not None:
            AttributeDialog(self._study, attribute.guid, self._page).open()

    def edit_attribute(self) -> None:
        """Open name, type and options of the current attribute."""
        self.edit_column(self._grid.here()[1])

    def delete_attribute(self, column: int) -> None:
        """Delete the attribute of a column with its values."""
        attribute = self._cases.attribute(column)
        if attribute is None:
            return
        label = Message("Deleted the attribute {attribute}", {"attribute": attribute.name})
        count = self._study.workspace.do(label, attribute_edits.delete, attribute.guid)
        if count is not None:
            told = self.tr("{attribute} deleted.")
            if count:
                told = self.tr("{attribute} deleted, with %n value(s).", "", count)
            told = told.format(attribute=attribute.name)
            self._study.workspace.notice(told, undo=True)

    def move_attribute(self, column: int, step: int) -> None:
        """Move the attribute of a column to the left (-1) or right (1)."""
        self._move(column, column - 1 + step)

    def _section_moved(self, section: int, old: int, new: int) -> None:
        head = self._grid.heads()[1]
        head.blockSignals(True)  # noqa: FBT003 - Qt's signature
        head.moveSection(new, old)  # the columns themselves come in the new order
        head.blockSignals(False)  # noqa: FBT003
        if new != old:
            self._move(section, max(new, 1) - 1)
        self._grid.viewport().update()

    def _move(self, column: int, position: int) -> None:
        attribute = self._cases.attribute(column)
        if attribute is None:
            return
        label = Message("Moved the attribute {attribute}", {"attribute": attribute.name})
        row = self._grid.here()[0]
        self._study.workspace.do(label, attribute_edits.move, attribute.guid, position)
        self._grid.go(max(row, 0), self._cases.column_of(attribute.guid))

    # Sorting

    def _head_double_clicked(self, column: int) -> None:
        """Open an attribute; the first of the two clicks is taken back, it was no wish to sort."""
        if self._cases.attribute(column) is not None:
            self.sort(self._before_click[0], descending=self._before_click[1])
            self.edit_column(column)

    def sort_or_add(self, column: int) -> None:
        """Sort by a column: upward, downward, not at all; the last column adds an attribute."""
        self._before_click = (self._cases.sorted_by, self._cases.descending)
        if column == self._cases.last_column():
            self.new_attribute()
            return
        attribute = self._cases.attribute(column)
        key = attribute.guid if attribute is not None else BY_NAME
        if self._cases.sorted_by != key:
            self.sort(key)
        elif not self._cases.descending:
            self.sort(key, descending=True)
        else:
            self.sort(None)

    def sort(self, key: str | None, *, descending: bool = False) -> None:
        """Sort the rows and keep the current case in sight."""
        row, column = self._grid.here()
        case = self._cases.case(row)
        self._cases.sort_by(key, descending=descending)
        if row >= 0:
            place = self._cases.row_of(case.guid) if case else self._cases.last_row()
            self._grid.go(place, column)
        for head in self._grid.heads():
            head.viewport().update()

    # Menus

    def _show(self, menu: QMenu, place: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _head_menu(self, column: int, place: QPoint) -> None:
        if column == self._cases.last_column():
            self.new_attribute()
            return
        menu = QMenu(self._page)
        self.fill_head_menu(menu, column)
        self._show(menu, place)

    def fill_head_menu(self, menu: QMenu, column: int) -> None:
        """Fill a menu with what can be done to a column."""
        attribute = self._cases.attribute(column)
        key = attribute.guid if attribute is not None else BY_NAME
        _entry(menu, self.tr("Sort upward"), "sort-ascending", lambda: self.sort(key))
        _entry(
            menu, self.tr("Sort downward"), "sort-descending",
            lambda: self.sort(key, descending=True),
        )  # fmt: skip
        if attribute is None:
            _entry(
                menu, self.tr("Sort by number of transcripts"), "file-text",
                lambda: self.sort(BY_TRANSCRIPTS, descending=True),
            )  # fmt: skip
            _entry(
                menu, self.tr("Sort by number of codings"), "quotes",
                lambda: self.sort(BY_CODINGS, descending=True),
            )  # fmt: skip
        _entry(menu, self.tr("As they came"), "", lambda: self.sort(None))
        if attribute is None:
            return
        menu.addSeparator()
        _entry(
            menu, self.tr("Name, type and options..."), "pencil-simple",
            lambda: self.edit_column(column),
        )  # fmt: skip
        left = _entry(
            menu, self.tr("Move left"), "arrow-left", lambda: self.move_attribute(column, -1)
        )
        left.setEnabled(column > 1)
        right = _entry(
            menu, self.tr("Move right"), "arrow-right", lambda: self.move_attribute(column, 1)
        )
        right.setEnabled(column < self._cases.last_column() - 1)
        menu.addSeparator()
        _entry(menu, self.tr("Delete attribute"), "trash", lambda: self.delete_attribute(column))

    def cell_menu(self) -> QMenu:
        """Return the menu of the selection."""
        menu = QMenu(self._page)
        grid = self._grid
        row, column = grid.here()
        case, attribute = self._cases.case(row), self._cases.attribute(column)
        for words, icon, command, key in (
            (self.tr("Cut"), "scissors", "cut", "Ctrl+X"),
            (self.tr("Copy"), "copy", "copy", "Ctrl+C"),
            (self.tr("Paste"), "clipboard-text", "paste", "Ctrl+V"),
            (self.tr("Empty"), "eraser", "empty", "Del"),
            (self.tr("Fill down"), "arrow-line-down", "fill_down", "Ctrl+D"),
        ):
            _entry(menu, words, icon, _calling(grid.command.emit, command), key)
        menu.addSeparator()
        if attribute is not None:
            inner = menu.addMenu(
                icons.icon("table"),
                self.tr("Attribute “{attribute}”").format(
                    attribute=attribute.name[:40].replace("&", "&&")
                ),
            )
            self.fill_head_menu(inner, column)
        if case is not None:
            _entry(menu, self.tr("Rename case"), "text-aa", self._rename)
            _entry(menu, self.tr("Merge with..."), "git-merge", self.merge_case)
            count = len(self.selected())
            words = self.tr("Delete %n case(s)", "", count)
            _entry(menu, words, "trash", self.delete_cases, "Ctrl+-")
        else:
            _entry(menu, self.tr("New case"), "plus", self.new_case)
        return menu

    def _rename(self) -> None:
        self._grid.go(self._grid.here()[0], NAME)
        self._grid.write()


def _calling(call: Callable[[str], object], value: str) -> Callable[[], object]:
    return lambda: call(value)


def _entry(
    menu: QMenu, words: str, icon: str, call: Callable[[], object], key: str = ""
) -> QAction:
    action = menu.addAction(words)
    if icon:
        action.setIcon(icons.icon(icon))
    if key:
        action.setShortcut(QKeySequence(key))
        action.setShortcutVisibleInContextMenu(True)
    action.triggered.connect(lambda _checked: call())
    return action
