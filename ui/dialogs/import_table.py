"""A table of informants: its rows in the middle, the type of every column at the right."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from projects.records import ATTRIBUTE_TYPES
from qualcode import language as words
from ui import language
from ui.dialogs.import_bars import headed_area
from ui.dialogs.import_speakers import QuietCombo
from ui.widgets.labels import Elided, label

if TYPE_CHECKING:
    from qualcode.importers.tables import CaseTable
    from ui.dialogs.import_entry import Entry

Index = QModelIndex | QPersistentModelIndex


class CaseModel(QAbstractTableModel):
    """The rows of a table of informants, the name first."""

    def __init__(self) -> None:
        super().__init__()
        self._table: CaseTable | None = None
        self._skipped: set[str] = set()

    def show_table(self, table: CaseTable) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def skip(self, names: set[str]) -> None:
        """Show the columns called `names` as left out."""
        self._skipped = names
        self.layoutChanged.emit()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self._table is None else len(self._table.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._table is None else 1 + len(self._table.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or self._table is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + 1
        return self._table.columns[section - 1].name if section else self._table.name_column

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._table is None:
            return None
        row = self._table.rows[index.row()]
        name = self._table.columns[index.column() - 1].name if index.column() else ""
        if role == Qt.ItemDataRole.DisplayRole:
            if not name:
                return row.name
            value = row.values.get(name)
            if self._table.columns[index.column() - 1].type == "date" and isinstance(value, str):
                return words.date(date.fromisoformat(value[:10]), language.current())
            return self._shown(value)
        if role == Qt.ItemDataRole.ForegroundRole and name in self._skipped:
            from ui import theme  # noqa: PLC0415

            return theme.current().disabled
        return None

    def _shown(self, value: object) -> str:
        if value is None:
            return "·"
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        return words.told(value, language.current())


class CasePreview(QWidget):
    """The rows as they would become informants."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.model = CaseModel()
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.verticalHeader().setDefaultSectionSize(26)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.verticalHeader().hide()
        self.view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.view.setStyleSheet("QTableView::item { padding: 0 8px; }")
        self.view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.view.setAccessibleName(self.tr("Rows of the table"))
        column.addWidget(self.view)

    def show_entry(self, entry: Entry) -> None:
        """Show the table of a file."""
        assert entry.table is not None
        self.model.show_table(entry.table)
        self.view.resizeColumnsToContents()
        for at in range(self.model.columnCount()):
            self.view.setColumnWidth(at, min(self.view.columnWidth(at) + 12, 260))
        self.refresh(entry)

    def refresh(self, entry: Entry) -> None:
        """Show which columns are left out."""
        assert entry.table is not None
        kept = {name for name, _, _ in entry.columns()}
        self.model.skip({column.name for column in entry.table.columns} - kept)


class ColumnPanel(QWidget):
    """The type of every column, or that it is left out; `changed()` when one is."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entry: Entry | None = None
        self.combos: dict[str, QComboBox] = {}
        self._area = headed_area(self, self.tr("Columns"), self.tr("types guessed from the cells"))

    def show_entry(self, entry: Entry) -> None:
        """Show the columns of a file."""
        assert entry.table is not None
        self._entry = entry
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 0, 14, 12)
        column.setSpacing(8)
        column.addLayout(self._line(entry.table.name_column, label(self.tr("Name of the case"))))
        self.combos = {}
        for each in entry.table.columns:
            combo = QuietCombo()
            combo.setAccessibleName(each.name)
            for type_, name in zip(ATTRIBUTE_TYPES, self._names(), strict=True):
                combo.addItem(name, type_)
            combo.addItem(self.tr("Leave out"), "")
            combo.setCurrentIndex(combo.findData(entry.types.get(each.name, each.type)))
            combo.currentIndexChanged.connect(lambda _at, name=each.name: self._chosen(name))
            self.combos[each.name] = combo
            column.addLayout(self._line(each.name, combo))
        note = self.tr(
            "A row whose name is that of a transcript fills the case of that transcript. Cells"
            " that are empty change nothing."
        )
        column.addSpacing(4)
        column.addWidget(label(note, "secondary", wrap=True))
        column.addStretch(1)
        self._area.setWidget(inside)

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Text"),
            self.tr("Number"),
            self.tr("Date"),
            self.tr("Yes or no"),
            self.tr("Choice"),
            self.tr("Several choices"),
        )

    def _line(self, name: str, field: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Elided(name), 1)
        field.setFixedWidth(146)
        row.addWidget(field)
        return row

    def _chosen(self, name: str) -> None:
        if self._entry is not None:
            self._entry.types[name] = str(self.combos[name].currentData() or "")
            self.changed.emit()
