"""The transcripts at the left: by folder or by case, with progress, import and a menu."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from projects.queries import cases as case_queries
from projects.queries import progress
from qualcode.edits.folders import natural
from ui import icons, settings
from ui.code_page.describing import Describing
from ui.code_page.transcript_list import Group, TranscriptTree
from ui.code_page.transcript_menus import TranscriptMenus
from ui.transcript_editing.asking import NameSheet
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from projects.records import TranscriptRow
    from ui.code_page.reading import Reading
    from ui.code_page.transcript_actions import TranscriptActions


class TranscriptsPanel(QWidget):
    """Two lists of the same transcripts.

    Signals: `opened(guid)`; `import_wanted()`; `wanted(what, guid)` as TranscriptMenus.
    """

    opened = Signal(str)
    import_wanted = Signal()
    wanted = Signal(str, str)

    def __init__(self, reading: Reading, actions: TranscriptActions) -> None:
        super().__init__()
        self._reading = reading
        self._actions = actions
        self._reach: dict[str, float] = {}
        self.tabs = QTabBar()
        self.tabs.addTab("")
        self.tabs.addTab("")
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setStyleSheet("QTabBar::tab { padding-left: 8px; padding-right: 8px; }")
        self._switch = icon_button("identification-card")
        self._switch.setCheckable(True)
        self._switch.hide()
        self._import = icon_button("file-arrow-down")
        self._sort = icon_button("funnel")
        self.by_folder = TranscriptTree(groups_editable=True)
        self.by_case = TranscriptTree(groups_editable=False)
        self.menus = TranscriptMenus(reading, actions, self)
        self.describing: Describing | None = None
        self._naming: NameSheet | None = None
        self._only_open = False
        self._none = label("", "hint", wrap=True)
        self._none_import = button("", "primary")
        self._no_case = label("", "hint", wrap=True)
        self._lay_out()
        for tree, key in self._folds():
            tree.set_closed(json.loads(settings.text(key, "[]")))
        self._connect()
        self.fill()
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = QWidget()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(4, 0, 8, 0)
        row.setSpacing(2)
        row.addWidget(self.tabs)
        row.addWidget(self._switch)
        row.addStretch(1)
        row.addWidget(self._import)
        row.addWidget(self._sort)
        column.addWidget(self.head)
        self._stack = QStackedWidget()
        for each in (self.by_folder, self.by_case):
            self._stack.addWidget(each)
        self._stack.addWidget(_filled(self._none, self._none_import))
        self._stack.addWidget(_filled(self._no_case))
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._tab_changed)
        self._switch.toggled.connect(self._switched)
        self._import.clicked.connect(self.import_wanted)
        self._none_import.clicked.connect(self.import_wanted)
        self._sort.clicked.connect(self._filter_menu)
        for tree in (self.by_folder, self.by_case):
            tree.opened.connect(self.opened)
            tree.renamed.connect(self._actions.rename)
            tree.group_renamed.connect(self._actions.rename_folder)
            tree.deleted.connect(self._actions.delete)
            tree.menu_wanted.connect(self._menu)
            tree.stepped.connect(self._actions.step)
            tree.folded.connect(self._remember_folds)
        self.by_folder.group_deleted.connect(self._actions.dissolve)
        self.by_folder.moved.connect(self._actions.file)
        self.menus.open_wanted.connect(self.opened)
        self.menus.wanted.connect(self.wanted)
        self.menus.rename_wanted.connect(lambda guid: self.tree().rename(guid))
        self.menus.rename_folder_wanted.connect(self._rename_folder)
        self.menus.describe_wanted.connect(self.describe)
        self.menus.case_wanted.connect(self._ask_case)
        self._reading.rows_changed.connect(self.fill)
        # Bars and counts may follow a moment after the text was painted.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(60)
        self._later.timeout.connect(self._recount_touched)
        self._touched: set[str] = set()
        self._reading.row_changed.connect(self._touch)
        self._reading.codings_changed.connect(lambda _touched: self._touch_open())

    # Filling

    def fill(self) -> None:
        """Read both lists anew."""
        workspace = self._reading.workspace
        self._reach = workspace.ask(progress.reach)
        rows = [row for row in self._reading.rows if not (self._only_open and row.done)]
        folders: dict[str, list[TranscriptRow]] = {}
        for row in rows:
            folders.setdefault(row.folder, []).append(row)
        names = sorted(folders, key=lambda name: (not name, natural(name)))
        groups = [Group(name, name or self.tr("No folder"), folders[name]) for name in names]
        self.by_folder.fill(groups, self._reach)
        by_guid = {row.guid: row for row in rows}
        cases = [
            Group(
                case.guid,
                case.name,
                [by_guid[guid] for guid in case.transcript_guids if guid in by_guid],
            )
            for case in workspace.ask(case_queries.records)
        ]
        self.by_case.fill(cases, self._reach)
        self._cases = len(cases)
        self._show_list()

    _cases = 0

    def _tab_changed(self, place: int) -> None:
        self._switch.setChecked(place == 1)
        self._show_list()

    def _switched(self, by_case: bool) -> None:  # noqa: FBT001 - a slot
        self.tabs.setCurrentIndex(int(by_case))

    def _show_list(self) -> None:
        place = self.tabs.currentIndex()
        if not self._reading.rows:
            place = 2
        elif place == 1 and not self._cases:
            place = 3
        self._stack.setCurrentIndex(place)

    def _recount(self, guid: str) -> None:
        row = self._reading.row(guid)
        if row is None:
            return
        record = self._reading.record
        if record is not None and record.guid == guid:
            last = max((each.end for each in self._reading.codings.values()), default=0)
            self._reach[guid] = last / max(len(record.text), 1)
        for tree in (self.by_folder, self.by_case):
            tree.set_row(row, self._reach.get(guid))

    def _touch(self, guid: str) -> None:
        self._touched.add(guid)
        self._later.start()

    def _touch_open(self) -> None:
        if self._reading.record is not None:
            self._touch(self._reading.record.guid)

    def _recount_touched(self) -> None:
        touched, self._touched = self._touched, set()
        for guid in touched:
            self._recount(guid)

    def set_opened(self, guid: str) -> None:
        """Mark the transcript that is open."""
        for tree in (self.by_folder, self.by_case):
            tree.set_opened(guid)

    def tree(self) -> TranscriptTree:
        """Return the list in front."""
        return self.by_case if self.tabs.currentIndex() == 1 else self.by_folder

    def neighbour(self, guid: str, step: int) -> str:
        """Return the transcript before (-1) or after (1) one in the list, "" at its ends."""
        guids = self.by_folder.guids()
        if guid not in guids:
            return guids[0] if guids else ""
        place = guids.index(guid) + step
        return guids[place] if 0 <= place < len(guids) else ""

    # Folding

    def _folds(self) -> tuple[tuple[TranscriptTree, str], ...]:
        root = f"transcripts/{settings.project_key(self._reading.workspace.project.path)[:12]}"
        return (self.by_folder, f"{root}/folders"), (self.by_case, f"{root}/cases")

    def _remember_folds(self) -> None:
        for tree, key in self._folds():
            settings.put(key, json.dumps(tree.closed(), ensure_ascii=False))

    # Menus

    def _filter_menu(self) -> None:
        menu = self.list_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._sort.mapToGlobal(QPoint(0, self._sort.height())))

    def list_menu(self) -> QMenu:
        """Return the menu of what is shown and in which order."""
        menu = QMenu(self)
        every = menu.addAction(self.tr("All transcripts"))
        rest = menu.addAction(self.tr("Only those not done"))
        for action, value in ((every, False), (rest, True)):
            action.setCheckable(True)
            action.setChecked(self._only_open == value)
        every.triggered.connect(lambda: self._filter(only_open=False))
        rest.triggered.connect(lambda: self._filter(only_open=True))
        menu.addSeparator()
        self.menus.add_orders(menu)
        return menu

    def _filter(self, *, only_open: bool) -> None:
        self._only_open = only_open
        self._sort.setProperty("on", only_open)
        self._sort.setIcon(icons.icon("funnel-fill" if only_open else "funnel", "ink2"))
        self.fill()

    def menu_for(self, guid: str, folder: str) -> QMenu:
        """Return the menu of a transcript, or of a folder where `guid` is ""."""
        return self._menu_of([guid] if guid else [], folder)

    def _menu_of(self, guids: list[str], folder: str) -> QMenu:
        by_folder = self.tree() is self.by_folder
        if guids:
            return self.menus.of_rows(guids, movable=by_folder)
        if by_folder and self._reading.rows:
            return self.menus.of_folder(folder)
        return self.list_menu()

    def _menu(self, guids: list[str], folder: str, place: QPoint) -> None:
        menu = self._menu_of(guids, folder)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _rename_folder(self, folder: str) -> None:
        self.tabs.setCurrentIndex(0)
        self.by_folder.rename_group(folder)

    def _ask_case(self, guids: list[str]) -> None:
        known = [case.name for case in self._reading.workspace.ask(case_queries.records)]
        if self._naming is None:
            self._naming = NameSheet(self.window())
            self._reading.workspace.closing.connect(self._naming.leave)
            self._naming.closed.connect(lambda: self.tree().setFocus())
        title = self.tr("Whose transcript is it?")
        at = self._beside(guids[0])
        self._naming.ask(title, known, at, lambda name: self._actions.give_case(guids, name))

    def _beside(self, guid: str) -> QPoint:
        area = self.tree().visualRect(self.tree().index_of(guid))
        return self.tree().viewport().mapTo(self.window(), area.topRight())

    def describe(self, guid: str) -> None:
        """Write what a transcript is, in a small sheet beside its row."""
        row = self._reading.row(guid)
        if row is None:
            return
        if self.describing is None:
            self.describing = Describing(self._reading.workspace, self.window())
            self._reading.workspace.closing.connect(self.describing.leave)
            self.describing.closed.connect(lambda: self.tree().setFocus())
        self.describing.open_for(row, self._beside(guid))

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in reading order."""
        return self.tabs, self._switch, self._import, self._sort, self.by_folder, self.by_case

    def set_compact(self, *, compact: bool) -> None:
        """Use a button in place of the two tabs where a tab names the panel already."""
        self.tabs.setVisible(not compact)
        self._switch.setVisible(compact)

    def _retranslate(self) -> None:
        self.tabs.setTabText(0, self.tr("Transcripts"))
        self.tabs.setTabText(1, self.tr("Cases"))
        self.tabs.setAccessibleName(self.tr("Transcripts or cases"))
        self.by_folder.setAccessibleName(self.tr("Transcripts"))
        self.by_case.setAccessibleName(self.tr("Cases"))
        name_button(self._import, self.tr("Import transcripts"), "Ctrl+Shift+O")
        name_button(self._switch, self.tr("By case"))
        name_button(self._sort, self.tr("What is shown, in which order"))
        self._none.setText(self.tr("There are no transcripts yet."))
        self._none_import.setText(self.tr("Import transcripts"))
        self._no_case.setText(self.tr("No transcript belongs to a case yet."))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.fill()
        super().changeEvent(event)


def _filled(*widgets: QWidget) -> QWidget:
    result = QWidget()
    column = QVBoxLayout(result)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return result
