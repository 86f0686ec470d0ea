"""The rows of the list of cards: headings and excerpts, told to screen readers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from projects.records import Excerpt
from ui.excerpts_page import words
from ui.excerpts_page.arrange import Heading

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ui.excerpts_page.arrange import Row
    from ui.excerpts_page.reading import ExcerptReading

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class CardsModel(QAbstractListModel):
    """Rows in their order."""

    def __init__(self, reading: ExcerptReading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reading = reading
        self.rows: list[Row] = []
        self._places: dict[str, int] = {}

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self._places = {
            row.guid: place for place, row in enumerate(self.rows) if isinstance(row, Excerpt)
        }
        self.endResetModel()

    def renew(self, excerpts: Iterable[Excerpt]) -> None:
        """Show other values of rows that stay where they are."""
        for one in excerpts:
            place = self._places.get(one.guid)
            if place is not None:
                self.rows[place] = one
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def place_of(self, guid: str) -> int:
        """Return the row of an excerpt, -1 where it is not shown."""
        return self._places.get(guid, -1)

    def heading_place(self, key: str) -> int:
        """Return the row of a heading, -1 where there is none."""
        return next(
            (
                place
                for place, row in enumerate(self.rows)
                if isinstance(row, Heading) and row.key == key
            ),
            -1,
        )

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in _TEXTS:
            return self.told(row)
        return None

    def told(self, row: Row) -> str:
        """Return what a screen reader says of a row."""
        if isinstance(row, Heading):
            folded = self.tr("folded") if row.folded else self.tr("unfolded")
            title, about = self.heading_words(row)
            parts = [title, about, words.excerpts(row.count), folded]
        else:
            names = ", ".join(code.name for code in self.reading.codes_on(row))
            judged = words.choice(row.chosen)
            parts = [words.turn_inside(row), judged, row.text, names, row.comment, row.coder]
        return ". ".join(part for part in parts if part)

    def heading_words(self, heading: Heading) -> tuple[str, str]:
        """Return the title of a group and what is known of it."""
        case = self.reading.cases.get(heading.key)
        if case is not None:
            return case.name, words.about(case, self.reading)
        code = self.reading.codes.get(heading.key)
        if code is not None:
            above, _, name = code.path.rpartition(" / ")
            return name, above
        return self.tr("Without a case"), ""
