"""What is searched for and what is shown of it: conditions, states, filter, order, groups."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget

from projects.queries.conditions import Condition
from projects.records import Excerpt
from ui import language
from ui.excerpts_page import arrange, condition_words, words
from ui.excerpts_page.page_parts import CARDS, EMPTY, TABLE, ExcerptsParts
from ui.excerpts_page.picker import Entry
from ui.excerpts_page.saved_panel import ALL, CHOSEN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.excerpts_page.arrange import Row
    from ui.workspace import Workspace

COUNT_MS = 60
FIXED: dict[str, tuple[Condition, ...]] = {ALL: (), CHOSEN: (Condition("chosen", "chosen"),)}


class Searching(ExcerptsParts):
    """The search in hand and the rows it gives."""

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
        self._telling = QTimer(self)  # tells what is in hand, once all rows stand
        self._telling.setSingleShot(True)
        self._telling.setInterval(0)
        self._counting = QTimer(self)  # counts what every saved search finds
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_MS)

    def open_search(self, guid: str) -> None:
        """Show a saved search, all excerpts, or the chosen ones."""
        saved = self.reading.search(guid)
        self._search = guid
        self.conditions = saved.conditions if saved else FIXED.get(guid, ())
        self._searched(keep=False)

    def set_conditions(self, conditions: tuple[Condition, ...]) -> None:
        """Search by other conditions; the saved search in hand stays in hand, changed."""
        if self._search in FIXED and conditions != FIXED[self._search]:
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
        judged = [
            self.tr("All {n}").format(n=number(len(found))),
            self.tr("Chosen {n}").format(n=number(self._of(found, "chosen"))),
            self.tr("Maybe {n}").format(n=number(self._of(found, "maybe"))),
        ]
        left = number(self._of(found, ""))
        self.segments.set_labels(
            [*judged, self.tr("Not judged {n}").format(n=left)],
            [*judged, self.tr("Open {n}").format(n=left)],
        )
        chosen = self._of(found, "chosen")
        self.status_part.setText(words.chosen_here(chosen))
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
        self.view().setFocus()

    def _state_chosen(self, number: int) -> None:
        self._state = arrange.STATES[number]
        self._arranged(keep=True)

    def _show_case(self, guid: str) -> None:
        self._search = ""
        self.set_conditions((Condition("case", guid),))

    def _fold(self, key: str) -> None:
        self._folded ^= {key}
        self.cards.show_rows(self._rows(), keep=True)

    def current_guid(self) -> str:
        """Return the guid of the excerpt in hand, "" for none."""
        view = self.view()
        return view.current_guid()

    def selected_guids(self) -> list[str]:
        """Return the guids of the selected excerpts; the one in hand where none is selected."""
        view = self.view()
        current = self.current_guid()
        return view.selected_guids() or ([current] if current else [])

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

    def _searches_changed(self) -> None:
        if self._search and self._search not in FIXED and not self.reading.search(self._search):
            self._search = "" if self.conditions else ALL
        self._searched(keep=True)
        self._counting.start()
