"""The codebook as a Qt tree model, fed from frozen records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from typing_extensions import override

from ui.transcript.view import CODE_MIME, CODING_MIME, PASSAGE_MIME

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from projects.records import CodeRecord

CODE = Qt.ItemDataRole.UserRole
TOTAL = Qt.ItemDataRole.UserRole + 1
LETTERS = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
# Made once: the view asks for them thousands of times.
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDropEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsEditable
)


class CodeModel(QAbstractItemModel):
    """Codes by parent and order; names can be edited, passages and codings dropped on them.

    Signals: `rename_wanted(guid, name)`; `move_wanted(guid, parent guid, position)`;
    `passage_dropped(guid)`; `coding_dropped(coding's guid, guid)`.
    """

    rename_wanted = Signal(str, str)
    move_wanted = Signal(str, str, int)
    passage_dropped = Signal(str)
    coding_dropped = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes: list[CodeRecord] = []
        self._numbers: dict[str, int] = {}
        self._children: dict[str, list[int]] = {}
        self._places: list[int] = []  # the row of every code below its parent
        self._totals: Mapping[str, int] = {}
        self._letters: Mapping[str, Sequence[int]] = {}

    def set_codes(
        self,
        codes: Sequence[CodeRecord],
        totals: Mapping[str, int],
        letters: Mapping[str, Sequence[int]] | None = None,
    ) -> None:
        """Show these codes, parents before children; `letters` were typed into the filter."""
        self.beginResetModel()
        self._codes = list(codes)
        self._totals = totals
        self._letters = letters or {}
        self._numbers = {code.guid: number for number, code in enumerate(self._codes)}
        self._children = {}
        self._places = []
        for number, code in enumerate(self._codes):
            family = self._children.setdefault(code.parent, [])
            self._places.append(len(family))
            family.append(number)
        self.endResetModel()

    def set_totals(self, totals: Mapping[str, int]) -> None:
        """Show other counts; nothing else changes."""
        before, self._totals = self._totals, totals
        for number, code in enumerate(self._codes):
            if before.get(code.guid) != totals.get(code.guid):
                index = self.createIndex(self._places[number], 0, number)
                self.dataChanged.emit(index, index, [TOTAL])

    def index_of(self, guid: str) -> QModelIndex:
        """Return the index of a code, an invalid one where it is not shown."""
        number = self._numbers.get(guid)
        return QModelIndex() if number is None else self._index(number)

    def code(self, index: Index) -> CodeRecord | None:
        """Return the code of an index."""
        return self._codes[index.internalId()] if index.isValid() else None

    def codes(self) -> Sequence[CodeRecord]:
        """Return the codes shown."""
        return self._codes

    def groups(self) -> list[str]:
        """Return the guids of the codes that have others below them."""
        return [guid for guid in self._children if guid in self._numbers]

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._places[number], 0, number)

    def _family(self, parent: Index) -> list[int]:
        guid = self._codes[parent.internalId()].guid if parent.isValid() else ""
        return self._children.get(guid, [])

    @override
    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        family = self._family(parent)
        if column != 0 or not 0 <= row < len(family):
            return QModelIndex()
        return self.createIndex(row, 0, family[row])

    @override
    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        if not child.isValid():
            return QModelIndex()
        return self.index_of(self._codes[child.internalId()].parent)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._family(parent))

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    @override
    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return bool(self._family(parent))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        code = self.code(index)
        if code is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return code.name
        total = self._totals.get(code.guid, 0)
        values = {
            CODE: code,
            TOTAL: total,
            LETTERS: tuple(self._letters.get(code.guid, ())),
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(
                filter(None, (code.name, code.key, str(total)))
            ),
        }
        return values.get(role)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        code = self.code(index)
        name = str(value).strip()
        if code is None or role != Qt.ItemDataRole.EditRole or not name or name == code.name:
            return False
        guid = code.guid
        # Only when the editor is gone: the tree is filled anew by what follows.
        QTimer.singleShot(0, self, lambda: self.rename_wanted.emit(guid, name))
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    # Dragging

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    @override
    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [CODE_MIME, PASSAGE_MIME, CODING_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        code = self.code(indexes[0]) if indexes else None
        if code is not None:
            data.setData(CODE_MIME, code.guid.encode())
            data.setText(code.name)
        return data

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if data.hasFormat(CODE_MIME):
            return not self._is_below(parent, guid_in(data))
        fits = data.hasFormat(PASSAGE_MIME) or data.hasFormat(CODING_MIME)
        return fits and parent.isValid() and row < 0

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        above = self.code(parent)
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        if not data.hasFormat(CODE_MIME):
            if above is not None and data.hasFormat(CODING_MIME):
                self.coding_dropped.emit(guid_in(data, CODING_MIME), above.guid)
            elif above is not None:
                self.passage_dropped.emit(above.guid)
            return True
        guid = guid_in(data)
        place = self._numbers.get(guid)
        if place is None:
            return False
        position = row if row >= 0 else len(self._family(parent))
        same = self._codes[place].parent == (above.guid if above else "")
        if same and self._places[place] < position:
            position -= 1
        if not same or position != self._places[place]:
            self.move_wanted.emit(guid, above.guid if above else "", position)
        return False  # the project moves it, not the view

    def _is_below(self, index: Index, guid: str) -> bool:
        code = self.code(index)
        while code is not None:
            if code.guid == guid:
                return True
            number = self._numbers.get(code.parent)
            code = None if number is None else self._codes[number]
        return False


def guid_in(data: QMimeData, kind: str = CODE_MIME) -> str:
    """Return the guid of a code, or of a coding, that is dragged."""
    return bytes(data.data(kind).data()).decode()
