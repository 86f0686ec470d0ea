"""The menus of the list of transcripts: of rows, of a folder, and of the list itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from projects.queries import cases as case_queries
from ui import icons

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.code_page.reading import Reading
    from ui.code_page.transcript_actions import TranscriptActions

_MOST_CASES = 30


class TranscriptMenus(QWidget):
    """Makes the menus; what they do is done by TranscriptActions, the rest is told by signals.

    Signals: `open_wanted(guid)`; `rename_wanted(guid)`; `rename_folder_wanted(folder)`;
    `describe_wanted(guid)`; `case_wanted(guids)` a name that is not there yet;
    `wanted(what, guid)` with what one of "edit", "speakers", "replace", "review", "word".
    """

    open_wanted = Signal(str)
    rename_wanted = Signal(str)
    rename_folder_wanted = Signal(str)
    describe_wanted = Signal(str)
    case_wanted = Signal(list)
    wanted = Signal(str, str)

    def __init__(self, reading: Reading, actions: TranscriptActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._actions = actions
        self.hide()

    def of_rows(self, guids: Sequence[str], *, movable: bool = True) -> QMenu:
        """Return the menu of one transcript, or of several."""
        menu = QMenu(self)
        rows = [row for guid in guids if (row := self._reading.row(guid)) is not None]
        if not rows:
            return menu
        if len(rows) == 1:
            self._single(menu, rows[0].guid, rows[0].review)
        done = action(menu, self.tr("Done"), "check-circle")
        done.setCheckable(True)
        done.setChecked(all(row.done for row in rows))
        done.triggered.connect(lambda on: self._actions.mark(guids, done=on))
        self._folders(menu, guids, {row.folder for row in rows}, movable=movable)
        self._cases(menu, guids, {row.case_name for row in rows})
        menu.addSeparator()
        delete = action(menu, self.tr("Delete"), "trash", "Del")
        delete.triggered.connect(lambda: self._actions.delete(guids))
        return menu

    def _single(self, menu: QMenu, guid: str, review: int) -> None:
        action(menu, self.tr("Open"), "article").triggered.connect(
            lambda: self.open_wanted.emit(guid)
        )
        rename = action(menu, self.tr("Rename"), "text-aa", "F2")
        rename.triggered.connect(lambda: self.rename_wanted.emit(guid))
        describe = action(menu, self.tr("Describe"), "note-pencil")
        describe.triggered.connect(lambda: self.describe_wanted.emit(guid))
        menu.addSeparator()
        self._tell(menu, self.tr("Edit text"), "pencil-simple", "edit", guid)
        self._tell(menu, self.tr("Speakers..."), "users-three", "speakers", guid)
        self._tell(menu, self.tr("Replace with a corrected file..."), "git-diff", "replace", guid)
        self._tell(menu, self.tr("Coded transcript to Word..."), "file-text", "word", guid)
        if review:
            words = self.tr("Look at %n passage(s)", "", review)
            self._tell(menu, words, "warning", "review", guid)
        menu.addSeparator()

    def _tell(self, menu: QMenu, words: str, icon: str, what: str, guid: str) -> None:
        action(menu, words, icon).triggered.connect(lambda: self.wanted.emit(what, guid))

    def _folders(self, menu: QMenu, guids: Sequence[str], now: set[str], *, movable: bool) -> None:
        folders = menu.addMenu(icons.icon("folder-open"), self.tr("Move to folder"))
        for name in self._actions.folders():
            entry = folders.addAction(name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(now == {name})
            entry.triggered.connect(self._filing(guids, name))
        if now != {""}:
            folders.addAction(self.tr("No folder")).triggered.connect(self._filing(guids, ""))
        folders.addSeparator()
        fresh = folders.addAction(icons.icon("plus"), self.tr("New folder..."))
        fresh.triggered.connect(
            lambda: self.rename_folder_wanted.emit(self._actions.file_newly(guids))
        )
        if movable:
            up = action(menu, self.tr("Move up"), "caret-up", "Alt+Shift+Up")
            up.triggered.connect(lambda: self._actions.step(guids, -1))
            down = action(menu, self.tr("Move down"), "caret-down", "Alt+Shift+Down")
            down.triggered.connect(lambda: self._actions.step(guids, 1))

    def _filing(self, guids: Sequence[str], folder: str) -> Callable[[], None]:
        return lambda: self._actions.file(guids, folder)

    def _cases(self, menu: QMenu, guids: Sequence[str], now: set[str]) -> None:
        cases = menu.addMenu(icons.icon("identification-card"), self.tr("Case"))
        known = self._reading.workspace.ask(case_queries.records)
        for case in known[:_MOST_CASES]:
            entry = cases.addAction(case.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(now == {case.name})
            entry.triggered.connect(self._linking(guids, case.name))
        if now != {""}:
            cases.addAction(self.tr("No case")).triggered.connect(self._linking(guids, ""))
        cases.addSeparator()
        other = cases.addAction(icons.icon("plus"), self.tr("Another case..."))
        other.triggered.connect(lambda: self.case_wanted.emit(list(guids)))

    def _linking(self, guids: Sequence[str], case: str) -> Callable[[], None]:
        return lambda: self._actions.give_case(guids, case)

    def of_folder(self, folder: str) -> QMenu:
        """Return the menu of a folder; "" for those without one."""
        menu = QMenu(self)
        if folder:
            rename = action(menu, self.tr("Rename"), "text-aa", "F2")
            rename.triggered.connect(lambda: self.rename_folder_wanted.emit(folder))
        inside = [row.guid for row in self._reading.rows if row.folder == folder]
        done = action(menu, self.tr("Mark all as done"), "check-circle")
        done.triggered.connect(lambda: self._actions.mark(inside, done=True))
        if folder:
            menu.addSeparator()
            words = self.tr("Delete folder, keep transcripts")
            delete = action(menu, words, "trash", "Del")
            delete.triggered.connect(lambda: self._actions.dissolve(folder))
        menu.addSeparator()
        self.add_orders(menu)
        return menu

    def add_orders(self, menu: QMenu) -> None:
        """Add the entries that sort the list."""
        orders = {
            "name": self.tr("Sort by name"),
            "import": self.tr("Sort by import"),
            "codings": self.tr("Sort by number of codings"),
        }
        for by, words in orders.items():
            entry = action(menu, words, "sort-ascending")
            entry.triggered.connect(self._sorting(by))

    def _sorting(self, by: str) -> Callable[[], None]:
        return lambda: self._actions.sort(by)


def action(menu: QMenu, text: str, icon: str, key: str = "") -> QAction:
    """Add an entry; its key is shown, but belongs to the list."""
    result = menu.addAction(icons.icon(icon), text)
    if key:
        result.setShortcut(QKeySequence(key))
        result.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        result.setShortcutVisibleInContextMenu(True)
    return result
