"""What is done with the excerpts shown: judged, removed, copied, ordered, exported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from projects.records import Excerpt
from ui.excerpts_page import words
from ui.excerpts_page.exporting import open_file
from ui.excerpts_page.memory import Place, remember
from ui.excerpts_page.saved_panel import ALL
from ui.excerpts_page.searching import Searching

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from codebook.errors import KnownError
    from ui.background import Task


class Handling(Searching):
    """The excerpt in hand, and the menus of the bar."""

    def _show_current(self) -> None:
        current = self.reading.excerpt(self.current_guid()) if self._shown else None
        self.detail.show_excerpt(current)

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

    def copy(self) -> None:
        """Copy the selected excerpts with their references; rows of the table as rows."""
        if self.as_table.isChecked() and len(self.selected_guids()) > 1:
            self.acts.copy_rows(self.table.copied(), len(self.selected_guids()))
        else:
            self.acts.copy(self.selected_guids())

    def _switch(self) -> None:
        current = (self.cards if self.as_table.isChecked() else self.table).current_guid()
        rows = self._rows()
        if self.as_table.isChecked():
            self.table.show_excerpts([row for row in rows if isinstance(row, Excerpt)], current)
        else:
            self.cards.show_rows(rows, keep=True)
            self._set_current(current)
        self._choose_view()
        self.view().setFocus()
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
                action.triggered.connect(bound(call, key))
                group.addAction(action)
            menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.sort.mapToGlobal(self.sort.rect().bottomLeft()))

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

    def _remember(self) -> None:
        search = self._search or ALL
        place = Place(search, self._sort, self._group, table=self.as_table.isChecked())
        remember(self._workspace.project.path, place)


def bound(call: Callable[[Any], object], value: object) -> Callable[[], object]:
    """Return a call with its one value, for a signal that carries another."""
    return lambda: call(value)
