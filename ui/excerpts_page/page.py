"""The page of excerpts: a search, what it finds, and the form of the one in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from projects.queries.conditions import Condition
from ui import icons
from ui.excerpts_page import arrange, words
from ui.excerpts_page.balance import balanced
from ui.excerpts_page.handling import Handling, bound
from ui.excerpts_page.keys import KEYS, judging
from ui.excerpts_page.memory import Place, recall
from ui.excerpts_page.saved_panel import ALL
from ui.excerpts_page.searching import FIXED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from projects.recorder import Changes
    from ui.workspace import Workspace


class ExcerptsPage(Handling):
    """Conditions, cards or a table, judging by keys, citation forms, export."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._stale = False
        self._counting.timeout.connect(self._count)
        self._telling.timeout.connect(self._show_current)
        self._telling.timeout.connect(self._enable)
        self._make_actions()
        self._connect()
        self._recall(recall(workspace.project.path))
        self.reading.start()
        self._name_parts()
        self._name_actions()
        self._name_sort()
        self.detail.reference.show_pattern()
        self.saved.show_searches(self.reading.searches, self._search)
        self._searched(keep=False)
        self._counting.start()

    def _connect(self) -> None:
        reading = self.reading
        reading.read.connect(self._read)
        reading.touched.connect(self._touched)
        reading.questions_read.connect(self.cards.measure_again)
        reading.searches_changed.connect(self._searches_changed)
        reading.report_changed.connect(self._report_changed)
        self.saved.opened.connect(self.open_search)
        self.saved.save_wanted.connect(self.save_search)
        self.saved.renamed.connect(self.acts.rename_search)
        self.saved.delete_wanted.connect(self.acts.delete_search)
        self.balance.case_wanted.connect(self._show_case)
        self.chips.changed.connect(self.set_conditions)
        self.chips.wanted.connect(self._pick_condition)
        self.chips.save_wanted.connect(self.save_search)
        self.picker.chosen.connect(self._picked)
        self.segments.chosen.connect(self._state_chosen)
        self.filter.textChanged.connect(lambda _text: self._arranged(keep=True))
        self.as_table.toggled.connect(lambda _on: self._switch())
        self.export.clicked.connect(self._export_menu)
        self.sort.clicked.connect(self._sort_menu)
        for view in (self.cards, self.table):
            view.wanted.connect(self.go_to)
            view.current_changed.connect(self._telling.start)
            view.installEventFilter(self)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._context_menu)
        self.filter.installEventFilter(self)
        self.cards.judged.connect(self._judged_by_mouse)
        self.cards.folded.connect(self._fold)
        detail = self.detail
        detail.citation.written.connect(self._citation_written)
        detail.translation.written.connect(self._translation_written)
        detail.reference.changed.connect(self.acts.set_reference)
        detail.citation.wanted.connect(lambda: self.go_to(self.current_guid()))
        detail.context.wanted.connect(lambda: self.go_to(self.current_guid()))
        self.exporting.started.connect(self._export_started)
        self.exporting.done.connect(self._exported)
        self.exporting.failed.connect(self._export_failed)

    # Contract of a page

    def refresh(self, changes: Changes) -> None:
        """Take over what a step changed; a hidden page reads again when it is shown."""
        if self.isVisible():
            self.reading.refresh(changes)
        else:
            self._stale = True

    def show_place(self, codes: Sequence[str] = (), cases: Sequence[str] = ()) -> None:
        """Show the excerpts of these codes and cases."""
        found: list[Condition] = []
        for kind, guids in (("code", codes), ("case", cases)):
            for place, guid in enumerate(guids):
                found.append(Condition(kind, guid, link="or" if place else "and"))
        if found:
            self._state, self._search = "", ""
            self.segments.set_current(0)
            self.set_conditions(tuple(found))

    def actions_for(self, menu: str) -> list[QAction]:
        """Return the entries of this page for a menu."""
        return self._menus.get(menu, [])

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this page that stand in no menu."""
        return [(key, self.tr(said)) for key, said in KEYS]

    # Changes

    def _read(self) -> None:
        self._searched(keep=True)
        self._counting.start()

    def _touched(self, guids: set[str]) -> None:
        before = self._found
        self._found = self.reading.meeting(self.conditions)
        same = [one.guid for one in before] == [one.guid for one in self._found]
        if same and not self._state and self._sort != "length":
            self._renew(guids)
        else:
            self._arranged(keep=True)
        self._counting.start()

    def _renew(self, guids: set[str]) -> None:
        known = {one.guid: one for one in self._found if one.guid in guids}
        self._shown = [known.get(one.guid, one) for one in self._shown]
        if self.as_table.isChecked():
            self.table.renew(guids)
        else:
            self.cards.renew(guids)
        self._show_counts(arrange.holding(self._found, self.filter.text()))
        self._telling.start()

    def _report_changed(self) -> None:
        self.detail.reference.show_pattern()
        self._telling.start()

    def _count(self) -> None:
        counts = {key: len(self.reading.meeting(each)) for key, each in FIXED.items()}
        for saved in self.reading.searches:
            counts[saved.guid] = len(self.reading.meeting(saved.conditions))
        self.saved.set_counts(counts)
        cases, codes = list(self.reading.cases.values()), list(self.reading.codes.values())
        self.balance.show_balance(balanced(self.reading.excerpts, cases, codes))

    # Actions and keys

    def _make_actions(self) -> None:
        def action(call: Callable[[], object], key: str = "", icon: str = "") -> QAction:
            made = QAction(self)
            made.triggered.connect(lambda: call())  # noqa: PLW0108 - the signal carries a flag
            if key:
                made.setShortcut(QKeySequence(key))
                made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            if icon:
                made.setIcon(icons.icon(icon))
            self.addAction(made)
            return made

        self._actions = {
            "copy": action(self.copy, "Ctrl+Shift+C", "copy"),
            "find": action(self.start_filter, "Ctrl+F", "funnel"),
            "table": action(self.as_table.toggle, "Ctrl+T", "table"),
            "save": action(self.save_search, "Ctrl+D", "bookmark-simple"),
            "condition": action(lambda: self._pick_condition(-1), "Ctrl+E", "plus"),
            "export": action(self._export_menu, "Ctrl+Shift+E", "export"),
            "recode": action(self.start_recoding, "Ctrl+Shift+K", "tag"),
            "remove": action(self.remove, "", "trash"),
            "go": action(lambda: self.go_to(self.current_guid()), "", "arrow-square-out"),
        }
        made = self._actions
        self._menus = {
            "edit": [made["copy"], made["find"]],
            "view": [made["table"]],
            "analysis": [made["condition"], made["save"], made["export"]],
            "codes": [made["recode"], made["remove"]],
            "transcript": [made["go"]],
        }

    def _name_actions(self) -> None:
        for key, said in {
            "copy": self.tr("Copy with reference"),
            "find": self.tr("Filter these excerpts"),
            "table": self.tr("As a table"),
            "save": self.tr("Save this search"),
            "condition": self.tr("Add a condition..."),
            "export": self.tr("Export excerpts..."),
            "recode": self.tr("Give another code..."),
            "remove": self.tr("Remove coding"),
            "go": self.tr("Show in the transcript"),
        }.items():
            self._actions[key].setText(said)

    def _enable(self) -> None:
        on = bool(self._shown and self.current_guid())
        for key in ("copy", "recode", "remove", "go"):
            self._actions[key].setEnabled(on)

    def start_filter(self) -> None:
        """Open the filter field."""
        self.filter.show()
        self.bar.lay_out()
        self.filter.setFocus()
        self.filter.selectAll()

    def _close_filter(self) -> None:
        self.filter.clear()
        self.view().setFocus()
        self.filter.hide()
        self.bar.lay_out()

    def _context_menu(self, place: QPoint) -> None:
        view = self.view()
        if not self.selected_guids():
            return
        menu = QMenu(self)
        for chosen, key in (("chosen", "Y"), ("maybe", "M"), ("not", "T")):
            entry = menu.addAction(f"{words.choice(chosen)}\t{key}")
            entry.triggered.connect(bound(self.judge, chosen))
        menu.addSeparator()
        for key in ("go", "copy", "recode", "remove"):
            menu.addAction(self._actions[key])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(view.viewport().mapToGlobal(place))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.filter:
                return self._filter_key(event)
            if watched in (self.cards, self.table):
                return self._list_key(event)
        return super().eventFilter(watched, event)

    def _filter_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._close_filter()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.view().setFocus()
            return True
        return False

    def _list_key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return True
        if held:
            return False
        chosen = judging(key)
        row = None if self.as_table.isChecked() else self.cards.current_row()
        if chosen is not None:
            self.judge(chosen)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(row, arrange.Heading):
                self._fold(row.key)
            else:
                self.go_to(self.current_guid())
        elif key == Qt.Key.Key_Space and not self.as_table.isChecked():
            if isinstance(row, arrange.Heading):
                self._fold(row.key)
            elif row is not None:
                self.cards.open_context(row.guid)
        elif key == Qt.Key.Key_Delete:
            self.remove()
        else:
            return False
        return True

    # Coming and going

    def _recall(self, place: Place) -> None:
        self._sort = place.sort if place.sort in arrange.SORTS else "case"
        self._group = place.group if place.group in arrange.GROUPS else "case"
        self._search = place.search or ALL
        self.as_table.setChecked(place.table)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reading.read_again()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.detail.finish()
        self.picker.close_popup()
        self.frame.remember()
        self._remember()

    @override
    def _retranslate(self) -> None:
        self._name_actions()
        super()._retranslate()
        self._name_sort()
        self._searched(keep=True)
