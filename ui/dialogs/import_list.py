"""The files of an import at the left: icon, name, what was found, and how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from qualcode.language import tell
from ui import fonts, icons, language, theme

if TYPE_CHECKING:
    from codebook.errors import KnownError
    from ui.dialogs.import_entry import Entry

ROW = 46
Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole)


def refusal(error: KnownError, name: str) -> str:
    """Return what an error says, without the name of the file it begins with."""
    words = tell(error, language.current())
    words = words.removeprefix(name).strip()
    return words[:1].upper() + words[1:]


def file_icon(entry: Entry) -> str:
    """Return the icon of a file's kind."""
    suffix = entry.path.suffix.casefold()
    return {".pdf": "file-pdf", ".xlsx": "table", ".csv": "table"}.get(suffix, "file-text")


def state_icon(entry: Entry) -> tuple[str, str]:
    """Return icon and colour of how the reading went, ("", "") while it lasts."""
    if entry.reading:
        return "", ""
    if entry.error is not None:
        return "x-circle", "bad"
    if entry.skip:
        return "prohibit", "ink3"
    return ("warning", "warn") if entry.open_points() else ("check-circle", "good")


class FileModel(QAbstractListModel):
    """The entries as rows; the display text is the file's name, the tooltip what was found."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Return the entry of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, entry: Entry | None) -> int:
        """Return the row of an entry, -1 for none."""
        return next((at for at, each in enumerate(self._entries) if each is entry), -1)

    def touch(self) -> None:
        """Tell the view that what is said about the files may have changed."""
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def facts(self, entry: Entry) -> str:
        """Return the second line: what was found, or what is the matter."""
        if entry.reading:
            return self.tr("reading...")
        if entry.error is not None:
            words = refusal(entry.error, entry.path.name)
            first = words.split(". ", 1)[0].rstrip(".")
            return first[:1].lower() + first[1:]
        if entry.skip:
            return self.tr("skipped, same text as {name}").format(name=entry.twin)
        if entry.open_points():
            return self.tr("%n thing(s) to look at", "", entry.open_points())
        return self._found(entry)

    def _found(self, entry: Entry) -> str:
        if entry.table is not None:
            return ", ".join(
                (
                    self.tr("%n case(s)", "", len(entry.table.rows)),
                    self.tr("%n attribute(s)", "", len(entry.columns())),
                )
            )
        counts = entry.counts()
        turns = self.tr("%n turn(s)", "", len(entry.turns()))
        if counts.timed:
            return self.tr("{turns}, times read").format(turns=turns)
        return f"{turns}, " + self.tr("%n speaker(s)", "", len(counts.by_speaker))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.path.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return f"{entry.path.name}\n{self.facts(entry)}"
        return entry if role == ENTRY else None


class FileDelegate(QStyledItemDelegate):
    """Draws one file in two lines."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        model = index.model()
        entry: Entry = index.data(ENTRY)
        assert isinstance(model, FileModel)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(area, look.accentTint)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.hover)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, look.line)
        middle = area.top() + ROW // 2
        icons.paint(painter, QRectF(area.left() + 13, middle - 8, 16, 16), file_icon(entry), "ink2")
        glyph, token = state_icon(entry)
        if glyph:
            icons.paint(painter, QRectF(area.right() - 28, middle - 9, 17, 17), glyph, token)
        left, width = area.left() + 40, area.width() - 40 - 36
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.font(13, bold=chosen))
        painter.setPen(look.ink if entry.error is None or chosen else look.ink2)
        name = painter.fontMetrics().elidedText(
            entry.path.name, Qt.TextElideMode.ElideMiddle, width
        )
        painter.drawText(QRect(left, area.top() + 5, width, 19), flags, name)
        painter.setFont(fonts.font(12))
        painter.setPen(look.bad if entry.error else look.ink2 if chosen else look.ink3)
        facts = painter.fontMetrics().elidedText(
            model.facts(entry), Qt.TextElideMode.ElideRight, width
        )
        painter.drawText(QRect(left, area.top() + 23, width, 17), flags, facts)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.focus, 2))
            painter.drawRect(QRectF(area).adjusted(1, 1, -1, -2))
        painter.restore()


class FileList(QListView):
    """The list; `removed` when Delete was pressed on a file."""

    removed = Signal(object)

    def __init__(self, model: FileModel) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self.setModel(model)
        self.setItemDelegate(FileDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Files"))

    def wanted_height(self) -> int:
        """Return the height that shows every file."""
        return ROW * max(1, self.model().rowCount())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.currentIndex().data(ENTRY)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and entry is not None:
            self.removed.emit(entry)
        else:
            super().keyPressEvent(event)
