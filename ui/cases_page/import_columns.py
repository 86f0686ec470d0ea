"""The rows of a table that is to be imported, and what each of its columns becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from projects.records import ATTRIBUTE_TYPES, AttributeRecord
from qualcode import case_tables
from qualcode.importers.cells import typed
from qualcode.language import told
from ui import icons, language
from ui.cases_page.types import type_icon, type_words
from ui.dialogs.import_bars import headed_area
from ui.dialogs.import_speakers import QuietCombo
from ui.widgets.labels import Elided, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qualcode.case_tables import Standing

Index = QModelIndex | QPersistentModelIndex
Rows = tuple[tuple[object, ...], ...]
SHOWN = 100
GUESSED = 2000  # rows from which the type of a column is guessed
NAME, SKIP = "name", "skip"
COUNTING = {"no", "nr", "nomor", "number", "#"}
_NOWHERE = QModelIndex()


class SheetModel(QAbstractTableModel):
    """The first rows of a sheet as they stand in the file."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Rows = ()
        self._heads: tuple[object, ...] = ()

    def show_rows(self, rows: Rows, *, headed: bool) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._heads = rows[0] if headed else tuple("" for _ in rows[0])
        self._rows = rows[1 : SHOWN + 1] if headed else rows[:SHOWN]
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return head_of(self._heads, section)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cell = self._rows[index.row()][index.column()]
        if cell is None:
            return "·"
        if isinstance(cell, int) and not isinstance(cell, bool):
            return str(cell)
        return told(cell, language.current())[:300]


def head_of(heads: Sequence[object], at: int) -> str:
    """Return the name of a column, or a letter as in Excel where it has none."""
    name = case_tables.tidy(heads[at])
    letters, number = "", at
    while not name and number >= 0:
        letters, number = chr(65 + number % 26) + letters, number // 26 - 1
    return name or letters


class ColumnList(QWidget):
    """A choice for every column; `changed()` when one is made."""

    changed = Signal()

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self._standing = standing
        self._heads: list[str] = []
        self._kinds: dict[int, tuple[str, tuple[str, ...]]] = {}
        self.combos: list[QComboBox] = []
        self._area = headed_area(self, self.tr("Columns"), self.tr("what they become"))

    def show_rows(self, rows: Rows, *, headed: bool) -> None:
        """Guess what the columns of a sheet are."""
        heads = rows[0] if headed else tuple("" for _ in rows[0])
        self._heads = [head_of(heads, at) for at in range(len(heads))]
        body = (rows[1:] if headed else rows)[:GUESSED]
        self._kinds = {}
        for at in range(len(heads)):
            cells = [None if row[at] in ("", None) else row[at] for row in body]
            kind = typed(cells)
            self._kinds[at] = (kind.type, kind.options)
        self._fill(self._guess_name(body))

    def _guess_name(self, body: Rows) -> int:
        known = {each.name.casefold() for each in self._standing.cases}
        known |= {name.casefold() for name in self._standing.transcripts}
        best, most = 0, 0
        for at in range(len(self._heads)):
            hits = sum(case_tables.tidy(row[at]).casefold() in known for row in body)
            if hits > most:
                best, most = at, hits
        return best

    def _numbers_rows(self, head: str, at: int) -> bool:
        """Tell whether a column only counts the rows."""
        return (
            at == 0 and head.casefold().rstrip(".") in COUNTING and self._kinds[at][0] == "number"
        )

    def _fill(self, name_column: int) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 0, 14, 12)
        column.setSpacing(8)
        self.combos = []
        known = {each.name.casefold(): each.guid for each in self._standing.attributes}
        for at, head in enumerate(self._heads):
            combo = QuietCombo()
            combo.setAccessibleName(head)
            combo.addItem(icons.icon("identification-card"), self.tr("Name of the case"), NAME)
            combo.addItem(self.tr("Leave out"), SKIP)
            for type_ in ATTRIBUTE_TYPES:
                words = self.tr("New: {type}").format(type=type_words(type_).casefold())
                combo.addItem(icons.icon(type_icon(type_)), words, f"new:{type_}")
            for each in self._standing.attributes:
                combo.addItem(icons.icon(type_icon(each.type)), each.name, each.guid)
            guess: Any = known.get(head.casefold(), f"new:{self._kinds[at][0]}")
            if at == name_column or self._numbers_rows(head, at):
                guess = NAME if at == name_column else SKIP
            combo.setCurrentIndex(max(combo.findData(guess), 0))
            combo.activated.connect(lambda _at, place=at: self._chosen(place))
            combo.setFixedWidth(186)
            self.combos.append(combo)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Elided(head), 1)
            row.addWidget(combo)
            column.addLayout(row)
        note = self.tr(
            "A row whose name is that of a transcript fills the case of that transcript."
            " Empty cells change nothing."
        )
        column.addWidget(label(note, "secondary", wrap=True))
        column.addStretch(1)
        self._area.setWidget(inside)

    def _chosen(self, place: int) -> None:
        """Keep one column of names: the one that was it is left out."""
        if self.combos[place].currentData() == NAME:
            for at, combo in enumerate(self.combos):
                if at != place and combo.currentData() == NAME:
                    combo.setCurrentIndex(combo.findData(SKIP))
        elif all(combo.currentData() != NAME for combo in self.combos):
            other = 0 if place else min(1, len(self.combos) - 1)
            self.combos[other].setCurrentIndex(self.combos[other].findData(NAME))
        self.changed.emit()

    def name_column(self) -> int:
        """Return which column names the cases."""
        found = [at for at, combo in enumerate(self.combos) if combo.currentData() == NAME]
        return found[0] if found else 0

    def targets(self) -> list[AttributeRecord | None]:
        """Return what each column becomes: an attribute, guid "" for a new one, or nothing."""
        by_guid = {each.guid: each for each in self._standing.attributes}
        taken = {each.name.casefold() for each in self._standing.attributes}
        found: list[AttributeRecord | None] = []
        used: set[str] = set()
        for at, combo in enumerate(self.combos):
            data = str(combo.currentData())
            if data in by_guid and data not in used:
                used.add(data)
                found.append(by_guid[data])
            elif data.startswith("new:"):
                type_, options = self._kinds[at]
                wanted = data.removeprefix("new:")
                name, number = self._heads[at], 2
                while name.casefold() in taken:
                    name, number = f"{self._heads[at]} ({number})", number + 1
                taken.add(name.casefold())
                found.append(AttributeRecord("", name, wanted, options if wanted == type_ else ()))
            else:
                found.append(None)
        return found
