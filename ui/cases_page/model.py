"""The table of cases as a model: names first, then attributes, an empty row to write in last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from qualcode.edits.folders import natural
from qualcode.values import plain, said
from ui import language
from ui.cases_page.types import type_words

if TYPE_CHECKING:
    from projects.records import AttributeRecord, CaseRecord
    from ui.cases_page.study import CaseStudy

Index = QModelIndex | QPersistentModelIndex
NAME = 0
BY_NAME, BY_TRANSCRIPTS, BY_CODINGS = "", "#transcripts", "#codings"
_NOWHERE = QModelIndex()


class CasesModel(QAbstractTableModel):
    """Rows stay where they are while one writes; sorting and filtering are asked for.

    The last row stands for a case that is not there yet, the last column for such an attribute.
    """

    def __init__(self, study: CaseStudy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._order: list[str] = list(study.cases)
        self._attributes = study.attributes
        self._filter = ""
        self._searched: dict[str, tuple[CaseRecord, str]] = {}
        self.sorted_by: str | None = None  # guid of an attribute, or one of BY_...
        self.descending = False

    # What stands where

    def case(self, row: int) -> CaseRecord | None:
        """Return the case of a row, None for the empty one."""
        if not 0 <= row < len(self._order):
            return None
        return self._study.cases.get(self._order[row])

    def attribute(self, column: int) -> AttributeRecord | None:
        """Return the attribute of a column, None for names and the column of a new one."""
        place = column - 1
        return self._attributes[place] if 0 <= place < len(self._attributes) else None

    def value(self, row: int, column: int) -> Any:
        """Return what is kept in a cell, None for nothing."""
        case, attribute = self.case(row), self.attribute(column)
        return case.attributes.get(attribute.name) if case and attribute else None

    def row_of(self, guid: str) -> int:
        """Return the row of a case, -1 where it is not shown."""
        return self._order.index(guid) if guid in self._order else -1

    def column_of(self, guid: str) -> int:
        """Return the column of an attribute, -1 without one."""
        found = [at for at, each in enumerate(self._attributes, 1) if each.guid == guid]
        return found[0] if found else -1

    def last_row(self) -> int:
        """Return the row that is empty."""
        return len(self._order)

    def last_column(self) -> int:
        """Return the column for a new attribute."""
        return 1 + len(self._attributes)

    def shown(self) -> list[CaseRecord]:
        """Return the cases in sight, in their order."""
        return [self._study.cases[guid] for guid in self._order]

    def text(self, row: int, column: int) -> str:
        """Return a cell as other programs understand it."""
        case, attribute = self.case(row), self.attribute(column)
        if case is None:
            return ""
        if column == NAME:
            return case.name
        if attribute is None:
            return ""
        return plain(case.attributes.get(attribute.name), language.current())

    def codings(self, guid: str) -> int:
        """Return how many codings a case has."""
        return self._study.codings.get(guid, 0)

    def gone(self, row: int) -> bool:
        """Tell whether the case of a row is no more: the row goes in a moment."""
        return row < len(self._order) and self._order[row] not in self._study.cases

    # Changes

    def take_over(self, *, attributes_too: bool) -> None:
        """Show what the study holds now, every row in its place, new cases at the end."""
        cases = self._study.cases
        if attributes_too:
            self.beginResetModel()
            self._attributes = self._study.attributes
            known = set(self._order)
            self._order = [guid for guid in self._order if guid in cases]
            self._order += [guid for guid in cases if guid not in known and not self._filter]
            self.endResetModel()
            return
        for row in range(len(self._order) - 1, -1, -1):
            if self._order[row] not in cases:
                self.beginRemoveRows(_NOWHERE, row, row)
                del self._order[row]
                self.endRemoveRows()
        known = set(self._order)
        new = [guid for guid in cases if guid not in known and self._fits(cases[guid])]
        wanted = set(new) | known
        whole = [guid for guid in cases if guid in wanted]
        if new and self.sorted_by is None and whole != [*self._order, *new]:
            self.beginResetModel()
            self._order = whole
            self.endResetModel()
        elif new:
            self.beginInsertRows(_NOWHERE, len(self._order), len(self._order) + len(new) - 1)
            self._order += new
            self.endInsertRows()
        self.dataChanged.emit(self.index(0, 0), self.index(self.last_row(), self.last_column()))

    def set_filter(self, text: str) -> None:
        """Show only the cases in which `text` stands."""
        self._filter = text.strip().casefold()
        self._arrange()

    def sort_by(self, key: str | None, *, descending: bool = False) -> None:
        """Put the rows in order of an attribute (guid) or BY_...; None is the order they came."""
        self.sorted_by, self.descending = key, descending
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        found = [each for each in self._study.cases.values() if self._fits(each)]
        if self.sorted_by is not None:
            found = self._sorted(found)
        self._order = [each.guid for each in found]
        self.endResetModel()

    def _sorted(self, found: list[CaseRecord]) -> list[CaseRecord]:
        key = self.sorted_by
        if key == BY_NAME:
            return sorted(found, key=lambda c: natural(c.name), reverse=self.descending)
        if key == BY_TRANSCRIPTS:
            return sorted(found, key=lambda c: len(c.transcripts), reverse=self.descending)
        if key == BY_CODINGS:
            return sorted(found, key=lambda c: self.codings(c.guid), reverse=self.descending)
        attribute = self._study.attribute(key or "")
        if attribute is None:
            return found
        filled = [each for each in found if attribute.name in each.attributes]
        empty = [each for each in found if attribute.name not in each.attributes]
        place = {option.casefold(): at for at, option in enumerate(attribute.options)}

        def value(case: CaseRecord) -> Any:
            kept = case.attributes[attribute.name]
            if attribute.type == "choice":
                return (place.get(str(kept).casefold(), len(place)), str(kept))
            if isinstance(kept, list):
                return natural("; ".join(kept))
            return natural(kept) if attribute.type == "text" else kept

        return sorted(filled, key=value, reverse=self.descending) + empty

    def _fits(self, case: CaseRecord) -> bool:
        if not self._filter:
            return True
        known = self._searched.get(case.guid)
        if known is None or known[0] is not case:
            tongue = language.current()
            words = [case.name, case.description, *case.transcripts]
            words += [
                said(each.type, case.attributes[each.name], tongue)
                for each in self._attributes
                if each.name in case.attributes
            ]
            known = self._searched[case.guid] = (case, "\n".join(words).casefold())
        return self._filter in known[1]

    def forget_words(self) -> None:
        """Forget what was searched: values are written in another language now."""
        self._searched.clear()

    # Qt's own

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._order) + 1

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2 + len(self._attributes)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if index.column() == self.last_column() else flags | Qt.ItemFlag.ItemIsEditable

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        attribute = self.attribute(section)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if section == NAME:
                return self.tr("Case")
            return attribute.name if attribute else self.tr("New attribute")
        if role == Qt.ItemDataRole.ToolTipRole:
            if attribute is not None:
                return f"{attribute.name} · {type_words(attribute.type)}"
            return self.tr("Case") if section == NAME else self.tr("New attribute")
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        case = self.case(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._shown(index, case)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, case)
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self._shown(index, case)
            return text if len(text) > 24 or "\n" in text else None
        return None

    def _shown(self, index: Index, case: CaseRecord | None) -> str:
        if case is None:
            return ""
        attribute = self.attribute(index.column())
        if attribute is None:
            return case.name if index.column() == NAME else ""
        return said(attribute.type, case.attributes.get(attribute.name), language.current())

    def _spoken(self, index: Index, case: CaseRecord | None) -> str:
        head = str(self.headerData(index.column(), Qt.Orientation.Horizontal))
        if case is None:
            return f"{self.tr('New case')}, {head}"
        if index.column() == NAME:
            transcripts = self.tr("%n transcript(s)", "", len(case.transcripts))
            codings = self.tr("%n coding(s)", "", self.codings(case.guid))
            return f"{case.name}, {transcripts}, {codings}"
        return f"{case.name}, {head}: {self.data(index) or self.tr('empty')}"
