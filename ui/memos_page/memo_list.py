"""The list of memos: two lines each, the newest first, found words marked."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from projects.queries import memos as queries
from qualcode import language as words
from ui import fonts, icons, language, theme
from ui.code_page import drawing
from ui.memos_page.words import PLACES, kind_words, place_words
from ui.transcript.offsets import Offsets
from ui.widgets.row_model import Index, RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from projects.records import MemoRow, Span
    from ui.memos_page.shelf import Shelf

MEMO = Qt.ItemDataRole.UserRole
_ROW = 46
_PAD = 14


class MemoModel(RowModel):
    """The memos that are shown."""

    rows: Sequence[MemoRow]

    def place_of(self, guid: str) -> int:
        """Return the row of a memo, -1 where it is not shown."""
        return next((n for n, row in enumerate(self.rows) if row.guid == guid), -1)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == MEMO:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or row.beginning
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (row.title or row.beginning, kind_words(row.kind), place_words(row), row.coder)
            return ", ".join(parts)
        return None


class MemoDelegate(QStyledItemDelegate):
    """Title and date; what it is on, first words or found words, initials."""

    def __init__(self, view: MemoList) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: MemoRow = index.data(MEMO)
        area: QRect = option.rect
        state = option.state
        selected = row.guid == self._view.opened()
        painter.save()
        drawing.back(
            painter,
            area,
            selected=selected,
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus(),
        )
        self._first_line(painter, area, row, selected=selected)
        self._second_line(painter, area, row, selected=selected)
        painter.restore()

    def _first_line(self, painter: QPainter, area: QRect, row: MemoRow, *, selected: bool) -> None:
        look = theme.current()
        line = QRect(area.left() + _PAD, area.top() + 4, area.width() - 2 * _PAD, 19)
        small = fonts.font(11)
        when = told_when(row.updated)
        painter.setFont(small)
        painter.setPen(look.ink2 if selected else look.ink3)
        painter.drawText(line, drawing.RIGHT, when)
        line.setRight(line.right() - round(QFontMetricsF(small).horizontalAdvance(when)) - 10)
        title = " ".join((row.title or row.beginning).split())
        font = fonts.font(bold=bool(row.title))
        if title:
            spans = self._view.spans(title)
            _draw(painter, line, title, font, look.ink, spans)
        else:
            painter.setFont(fonts.font())
            painter.setPen(look.ink3)
            painter.drawText(line, drawing.LEFT, self.tr("Nothing written yet"))

    def _second_line(self, painter: QPainter, area: QRect, row: MemoRow, *, selected: bool) -> None:
        look = theme.current()
        quiet = look.ink2 if selected else look.ink3
        top, middle = area.top() + 23, area.top() + 32
        drawing.avatar(painter, QRectF(area.right() - _PAD - 17, middle - 9, 18, 18), row.initials)
        left = area.left() + _PAD
        if row.target_kind == "code":
            drawing.dot(painter, left + 1, middle, row.colour)
        else:
            icon = PLACES[row.target_kind][0]
            icons.paint(painter, QRectF(left - 1, middle - 7, 14, 14), icon, "ink2")
        left += 18
        room = area.right() - _PAD - 26 - left
        small = fonts.font(12)
        metrics = QFontMetricsF(small)
        piece, spans = self._view.piece(row)
        place = place_words(row)
        most = room * (0.5 if piece else 1.0)
        shown = metrics.elidedText(place, Qt.TextElideMode.ElideRight, most)
        painter.setFont(small)
        painter.setPen(look.ink2)
        painter.drawText(QRect(left, top, room, 18), drawing.LEFT, shown)
        left += round(metrics.horizontalAdvance(shown)) + 8
        rest = QRect(left, top, area.right() - _PAD - 26 - left, 18)
        if rest.width() > 30 and piece:
            _draw(painter, rest, piece, small, quiet, spans)


def told_when(moment: datetime) -> str:
    """Return the time of a memo written today, else its day."""
    local, code = moment.astimezone(), language.current()
    if local.date() == datetime.now().astimezone().date():
        return words.time(local, code)
    return words.short_date(local, code)


def _draw(  # noqa: PLR0913 - a place, a text and how it looks
    painter: QPainter,
    area: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    spans: Sequence[Span],
) -> None:
    """Draw one line, elided, with spans on the tint of a search hit."""
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.setPen(colour)
    if not spans:
        painter.setFont(font)
        painter.drawText(area, drawing.LEFT, shown)
        return
    layout = QTextLayout(shown, font)
    layout.setFormats([_mark(shown, *span) for span in spans if span.start < len(shown)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(area.width() * 2)
    layout.endLayout()
    layout.draw(painter, QPointF(area.left(), area.center().y() - line.height() / 2 + 1))


def _mark(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    offsets = Offsets(text)
    result.start = offsets.to_qt(start)
    result.length = offsets.to_qt(end) - result.start
    form = QTextCharFormat()
    form.setBackground(theme.current().warnTint)
    form.setForeground(theme.current().ink)
    result.format = form
    return result


class MemoList(QListView):
    """Signals `wanted(guid)` by click or arrow keys; `entered(guid)` by Enter; `deleted(guid)`."""

    wanted = Signal(str)
    entered = Signal(str)
    deleted = Signal(str)

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._opened = ""
        self.memos = MemoModel(self)
        self.setModel(self.memos)
        self.setItemDelegate(MemoDelegate(self))
        self.setUniformItemSizes(True)
        self.setProperty("surface", "panel")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self._want(index))  # noqa: PLW0108 - overloads
        shelf.changed.connect(self.fill)

    def fill(self) -> None:
        """Show what the shelf shows, at the same place."""
        scroll = self.verticalScrollBar().value()
        self.memos.show(self._shelf.shown())
        self._mark_current()
        self.verticalScrollBar().setValue(scroll)

    def opened(self) -> str:
        """Return the memo that is open."""
        return self._opened

    def set_opened(self, guid: str) -> None:
        """Mark the memo that is open, "" for none, and bring it into sight."""
        self._opened = guid
        self._mark_current()
        index = self.currentIndex()
        if guid and index.isValid():
            self.scrollTo(index)
        self.viewport().update()

    def neighbour(self, guid: str) -> str:
        """Return the memo below one, else the one above, "" without any."""
        place, rows = self.memos.place_of(guid), self.memos.rows
        if place < 0 or len(rows) < 2:
            return rows[0].guid if place < 0 and rows else ""
        return rows[place + 1 if place + 1 < len(rows) else place - 1].guid

    def take_keyboard(self) -> None:
        """Go on in the list, on its first row where none is open."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self.memos.rows:
            self.setCurrentIndex(self.memos.index(0))
            self._want(self.currentIndex())

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return where the words searched for stand in a text."""
        return queries.spans(text, self._shelf.typed) if self._shelf.typed else ()

    def piece(self, row: MemoRow) -> tuple[str, tuple[Span, ...]]:
        """Return what is shown of a memo's text, and the found words in it."""
        if row.guid in self._shelf.found:
            piece = self._shelf.found[row.guid]
            return piece, self.spans(piece)
        return (" ".join(row.beginning.split()) if row.title else ""), ()

    def _mark_current(self) -> None:
        place = self.memos.place_of(self._opened)
        self.setCurrentIndex(self.memos.index(place) if place >= 0 else QModelIndex())

    def _want(self, index: QModelIndex) -> None:
        row: MemoRow | None = index.data(MEMO) if index.isValid() else None
        if row is not None and row.guid != self._opened:
            self.wanted.emit(row.guid)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row: MemoRow | None = self.currentIndex().data(MEMO)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.entered.emit(row.guid)
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.deleted.emit(row.guid)
        else:
            super().keyPressEvent(event)
            self._want(self.currentIndex())
