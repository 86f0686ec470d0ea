"""The page of excerpts: a search, what it finds, and the form of the one in hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from projects.queries.conditions import Condition
from projects.records import Excerpt
from ui import icons, language
from ui.excerpts_page import arrange, condition_words, words
from ui.excerpts_page.balance import balanced
from ui.excerpts_page.exporting import open_file
from ui.excerpts_page.keys import KEYS, judging
from ui.excerpts_page.memory import Place, recall, remember
from ui.excerpts_page.page_parts import CARDS, EMPTY, TABLE, ExcerptsParts
from ui.excerpts_page.picker import Entry
from ui.excerpts_page.saved_panel import ALL, CHOSEN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from codebook.errors import KnownError
    from projects.recorder import Changes
    from ui.background import Task
    from ui.excerpts_page.arrange import Row
    from ui.workspace import Workspace

_FIXED: dict[str, tuple[Condition, ...]] = {ALL: (), CHOSEN: (Condition("chosen", "chosen"),)}
_PLACE_MS = 120
_COUNT_MS = 60


class ExcerptsPage(ExcerptsParts):
    """Conditions, cards or a table, judging by keys, citation forms, export."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.conditions: tuple[Condition, ...] = ()
        self._search = ALL  # guid of the saved search in hand, "" for none
        self._sort, self._group = "case", "case"
        self._state = ""
        self._folded: set[str] = set()
        self._found: list[Excerpt] = []  # by the conditions
        self._shown: list[Excerpt] = []  # also by state and filter, in order
        self._replacing = -1
        self._offered = 0
        self._stale = False
        self._counting = self._timer(_COUNT_MS, self._count)
        self._telling = self._timer(0, self._show_current)
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

    def _timer(self, milliseconds: int, call: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer

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

    # The search

    def open_search(self, guid: str) -> None:
        """Show a saved search, all excerpts, or the chosen ones."""
        saved = self.reading.search(guid)
        self._search = guid
        self.conditions = saved.conditions if saved else _FIXED.get(guid, ())
        self._searched(keep=False)

    def set_conditions(self, conditions: tuple[Condition, ...]) -> None:
        """Search by other conditions; the saved search in hand stays in hand, changed."""
        if self._search in _FIXED and conditions != _FIXED[self._search]:
            self._search = ""
        self.conditions = conditions
        if not conditions and not self._search:
            self._search = ALL
        self._searched(keep=False)

    def save_search(self) -> None:
        """Keep the conditions: with the saved search in hand, or as a new one to be named."""
        if self.reading.search(self._search) is not None and self._changed():
            self.acts.change_search(self._search, self.conditions)
            return
        guid = self.acts.save_search(self.conditions)
        if guid:
            self._search = guid
            self._searches_changed()
            self.left.bring(self.saved)
            self.saved.edit_name(guid)

    def _changed(self) -> bool:
        saved = self.reading.search(self._search)
        return saved is not None and saved.conditions != self.conditions

    def _searched(self, *, keep: bool) -> None:
        self._found = self.reading.meeting(self.conditions)
        self.chips.show_conditions(self.conditions)
        self.saved.show_searches(self.reading.searches, self._search)
        offer = ""
        if self._changed():
            offer = self.tr("Save the change")
        elif not self._search and self.conditions:
            offer = self.tr("Save this search")
        self.chips.set_save(offer)
        self._arranged(keep=keep)

    def _arranged(self, *, keep: bool) -> None:
        found = arrange.holding(self._found, self.filter.text())
        shown = arrange.in_state(found, self._state)
        self._shown = arrange.ordered(shown, self._sort, self.reading.orders)
        rows = self._rows()
        current = self.current_guid() if keep else ""
        if self.as_table.isChecked():
            self.table.show_excerpts([row for row in rows if isinstance(row, Excerpt)], current)
        else:
            self.cards.show_rows(rows, keep=keep)
        self._show_counts(found)
        self._choose_view()
        self._telling.start()

    def _rows(self) -> list[Row]:
        folded = self._folded if not self.as_table.isChecked() else ()
        return arrange.grouped(self._shown, self._group, self.reading.orders, folded)

    def excerpts(self) -> list[Excerpt]:
        """Return what is shown, folded groups too, in the order it is shown in."""
        if self.as_table.isChecked():
            return self.table.excerpts()
        rows = arrange.grouped(self._shown, self._group, self.reading.orders)
        return [row for row in rows if isinstance(row, Excerpt)]

    def _show_counts(self, found: Sequence[Excerpt]) -> None:
        cases = len({one.case_guid for one in self._shown if one.case_guid})
        count = words.excerpts(len(self._shown))
        told = self.tr("{excerpts} from {cases}").format(excerpts=count, cases=words.cases(cases))
        self.head.set_subtitle(told if cases and not self.narrow() else count)
        self.head.set_title(self._title())
        number = language.number
        self.segments.set_labels(
            [
                self.tr("All {n}").format(n=number(len(found))),
                self.tr("Chosen {n}").format(n=number(self._of(found, "chosen"))),
                self.tr("Maybe {n}").format(n=number(self._of(found, "maybe"))),
                self.tr("Not judged {n}").format(n=number(self._of(found, ""))),
            ]
        )
        self.export.setEnabled(bool(self._shown))
        self.export.setToolTip("" if self._shown else self.tr("There is nothing to export."))
        self.bar.lay_out()

    def _of(self, found: Sequence[Excerpt], chosen: str) -> int:
        return sum(one.chosen == chosen for one in found)

    def _title(self) -> str:
        return self.saved.name_of(self._search) or self.tr("New search")

    def _choose_view(self) -> None:
        if self._shown:
            self.stack.setCurrentIndex(TABLE if self.as_table.isChecked() else CARDS)
            self.setFocusProxy(self.table if self.as_table.isChecked() else self.cards)
            return
        if not self.reading.excerpts:
            self.empty.set_words(
                self.tr("No excerpts yet"),
                self.tr("Give a passage of a transcript a code, and its excerpt appears here."),
            )
            call: Callable[[], object] = lambda: self._workspace.go("code")  # noqa: E731
            self.empty.set_button(self.tr("Open transcripts"), call)
        else:
            self.empty.set_words(
                self.tr("No excerpt meets all conditions"),
                self.tr("Take out a condition, or show excerpts of every judgement."),
            )
            self.empty.set_button(self.tr("Show all excerpts"), self._show_all)
        self.stack.setCurrentIndex(EMPTY)

    def _show_all(self) -> None:
        self._state = ""
        self.segments.set_current(0)
        self.filter.clear()
        self.filter.hide()
        self.open_search(ALL)
        self.setFocus()

    def _state_chosen(self, number: int) -> None:
        self._state = arrange.STATES[number]
        self._arranged(keep=True)

    def _show_case(self, guid: str) -> None:
        self._search = ""
        self.set_conditions((Condition("case", guid),))

    def _fold(self, key: str) -> None:
        self._folded ^= {key}
        self.cards.show_rows(self._rows(), keep=True)

    # Conditions and codes to choose

    def _pick_condition(self, number: int) -> None:
        self._replacing = number
        place = self.chips.mapTo(self, self.chips.place_of(number))
        links = condition_words.link_words()
        if number >= 0:
            link = condition_words.LINKS.index(self.conditions[number].link)
        else:
            last = self.conditions[-1] if self.conditions else None
            link = int(last is not None and last.kind == "code" and last.link != "not")
        self._offered = link
        self.picker.open_at(
            place, condition_words.entries(self.reading),
            self.tr("Code, case, attribute, or words of the text"),
            typed=condition_words.typed, links=links, link=link,
        )  # fmt: skip

    def start_recoding(self) -> None:
        """Choose another code for the selected excerpts."""
        if not self.selected_guids():
            return
        entries = [
            Entry(code.name, "", code.guid, code.colour, depth=min(code.depth, 4))
            for code in self.reading.codes.values()
        ]
        place = self.stack.mapTo(self, QPoint(16, 40))
        self.picker.open_at(place, entries, self.tr("Give another code"))

    def _picked(self, payload: object, link: int) -> None:
        if isinstance(payload, str):
            self.acts.recode(self.selected_guids(), payload)
            return
        if not isinstance(payload, Condition):
            return
        changed = list(self.conditions)
        said = condition_words.LINKS[link]
        offered = link == self._offered and self._replacing < 0
        if said == "or" and (not changed or (offered and payload.kind != changed[-1].kind)):
            said = "and"
        tied = replace(payload, link=said)
        if 0 <= self._replacing < len(changed):
            changed[self._replacing] = tied
        else:
            changed.append(tied)
        self.set_conditions(tuple(changed))

    # The current excerpt

    def current_guid(self) -> str:
        """Return the guid of the excerpt in hand, "" for none."""
        view = self.table if self.as_table.isChecked() else self.cards
        return view.current_guid()

    def selected_guids(self) -> list[str]:
        """Return the guids of the selected excerpts; the one in hand where none is selected."""
        view = self.table if self.as_table.isChecked() else self.cards
        current = self.current_guid()
        return view.selected_guids() or ([current] if current else [])

    def _show_current(self) -> None:
        current = self.reading.excerpt(self.current_guid()) if self._shown else None
        self.detail.show_excerpt(current)
        self._enable(current is not None)

    def _citation_written(self, text: str) -> None:
        excerpt = self.detail.citation.excerpt()
        if excerpt is not None and self.reading.excerpt(excerpt.guid) is not None:
            self.acts.set_citation(excerpt, text)

    def _translation_written(self, guid: str, text: str) -> None:
        excerpt = self.reading.excerpt(guid)
        if excerpt is not None:
            self.acts.set_translation(excerpt, text)

    def go_to(self, guid: str) -> None:
        """Show an excerpt in its transcript."""
        excerpt = self.reading.excerpt(guid)
        if excerpt is not None:
            self.detail.finish()
            self._workspace.go(
                "code",
                transcript=excerpt.transcript_guid,
                position=excerpt.start,
                coding=excerpt.guid,
            )

    def judge(self, chosen: str) -> None:
        """Judge the selected excerpts; a single one gives way to the next."""
        guids = self.selected_guids()
        one = len(guids) == 1
        following = self._neighbour(guids[0]) if one else ""
        self.acts.judge(guids, chosen)
        if following:
            self._set_current(following)

    def _neighbour(self, guid: str) -> str:
        excerpts = (
            self.table.excerpts()
            if self.as_table.isChecked()
            else [row for row in self.cards.rows.rows if isinstance(row, Excerpt)]
        )
        place = next((at for at, one in enumerate(excerpts) if one.guid == guid), -1)
        return excerpts[place + 1].guid if 0 <= place < len(excerpts) - 1 else ""

    def _set_current(self, guid: str) -> None:
        if self.as_table.isChecked():
            excerpts = self.table.excerpts()
            place = next((at for at, one in enumerate(excerpts) if one.guid == guid), -1)
            self.table.set_current(place)
        else:
            self.cards.set_current(self.cards.rows.place_of(guid))

    def _judged_by_mouse(self, guid: str, chosen: str) -> None:
        selected = self.selected_guids()
        self.acts.judge(selected if guid in selected else [guid], chosen)

    def remove(self) -> None:
        """Remove the selected codings; the one after them comes in hand."""
        guids = self.selected_guids()
        following = self._neighbour(guids[-1]) if guids else ""
        self.acts.remove(guids)
        if following:
            self._set_current(following)

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

    def _searches_changed(self) -> None:
        if self._search and self._search not in _FIXED and not self.reading.search(self._search):
            self._search = "" if self.conditions else ALL
        self._searched(keep=True)
        self._counting.start()

    def _report_changed(self) -> None:
        self.detail.reference.show_pattern()
        self._telling.start()

    def _count(self) -> None:
        counts = {key: len(self.reading.meeting(each)) for key, each in _FIXED.items()}
        for saved in self.reading.searches:
            counts[saved.guid] = len(self.reading.meeting(saved.conditions))
        self.saved.set_counts(counts)
        cases, codes = list(self.reading.cases.values()), list(self.reading.codes.values())
        self.balance.show_balance(balanced(self.reading.excerpts, cases, codes))

    # Cards or table, order, groups

    def _switch(self) -> None:
        current = (self.cards if self.as_table.isChecked() else self.table).current_guid()
        rows = self._rows()
        if self.as_table.isChecked():
            self.table.show_excerpts([row for row in rows if isinstance(row, Excerpt)], current)
        else:
            self.cards.show_rows(rows, keep=True)
            self._set_current(current)
        self._choose_view()
        self.setFocus()
        self._remember()

    def sort_by(self, sort: str, group: str) -> None:
        """Show in another order, or other groups."""
        self._sort, self._group = sort, group
        self._folded.clear()
        self._name_sort()
        self._arranged(keep=True)
        self._remember()

    def _name_sort(self) -> None:
        self.sort.setText(self._sort_words()[self._sort])
        self.sort.setAccessibleName(f"{self.tr('Sort')}: {self.sort.text()}")
        self._sort_part.adjustSize()

    def _sort_words(self) -> dict[str, str]:
        return {
            "case": self.tr("Case"),
            "transcript": self.tr("Transcript"),
            "code": self.tr("Code"),
            "length": self.tr("Length"),
            "newest": self.tr("Newest"),
        }

    def _group_words(self) -> dict[str, str]:
        return {
            "case": self.tr("Groups by case"),
            "code": self.tr("Groups by code"),
            "": self.tr("No groups"),
        }

    def _sort_menu(self) -> None:
        menu = QMenu(self)
        for entries, chosen, call in (
            (self._sort_words(), self._sort, lambda key: self.sort_by(key, self._group)),
            (self._group_words(), self._group, lambda key: self.sort_by(self._sort, key)),
        ):
            group = QActionGroup(menu)
            for key, said in entries.items():
                action = menu.addAction(said)
                action.setCheckable(True)
                action.setChecked(key == chosen)
                action.triggered.connect(_bound(call, key))
                group.addAction(action)
            menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.sort.mapToGlobal(self.sort.rect().bottomLeft()))

    # Export

    def _export_menu(self) -> None:
        menu = self.exporting.menu(lambda: (self._title(), self.excerpts()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))

    def _export_started(self, task: Task) -> None:
        show = getattr(self.window(), "show_task", None)
        if show is not None:
            show(task, self.tr("Exporting excerpts"))

    def _exported(self, path: Path, count: int) -> None:
        show = getattr(self.window(), "show_bar", None)
        if show is None:
            return
        told = self.tr("{file} is saved: {excerpts}.").format(
            file=path.name, excerpts=words.excerpts(count)
        )
        bar = show("done", told)
        bar.add_button(self.tr("Open"), lambda: open_file(path))
        bar.add_button(self.tr("Open its folder"), lambda: open_file(path.parent))

    def _export_failed(self, error: KnownError) -> None:
        self._workspace.failed.emit(error)

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

    def _enable(self, on: bool) -> None:  # noqa: FBT001
        for key in ("copy", "recode", "remove", "go"):
            self._actions[key].setEnabled(on)

    def copy(self) -> None:
        """Copy the selected excerpts with their references; rows of the table as rows."""
        if self.as_table.isChecked() and len(self.selected_guids()) > 1:
            self.acts.copy_rows(self.table.copied(), len(self.selected_guids()))
        else:
            self.acts.copy(self.selected_guids())

    def start_filter(self) -> None:
        """Open the filter field."""
        self.filter.show()
        self.bar.lay_out()
        self.filter.setFocus()
        self.filter.selectAll()

    def _close_filter(self) -> None:
        self.filter.clear()
        self.filter.hide()
        self.bar.lay_out()
        self.setFocus()

    def _context_menu(self, place: QPoint) -> None:
        view = self.table if self.as_table.isChecked() else self.cards
        if not self.selected_guids():
            return
        menu = QMenu(self)
        for chosen, key in (("chosen", "Y"), ("maybe", "M"), ("not", "T")):
            entry = menu.addAction(f"{words.choice(chosen)}\t{key}")
            entry.triggered.connect(_bound(self.judge, chosen))
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
            self.setFocus()
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

    def _remember(self) -> None:
        search = self._search or ALL
        place = Place(search, self._sort, self._group, table=self.as_table.isChecked())
        remember(self._workspace.project.path, place)

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


def _bound(call: Callable[[Any], object], value: object) -> Callable[[], object]:
    return lambda: call(value)
