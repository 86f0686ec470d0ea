"""The coders of the project: colour and initials, name, what they have done, and when last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from qualcode.language import short_date
from ui import fonts, language, theme
from ui.code_page import drawing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from projects.queries.team import CoderWork

Index = QModelIndex | QPersistentModelIndex
WORK = Qt.ItemDataRole.UserRole
ME = Qt.ItemDataRole.UserRole + 1
_ROW = 46


class _Rows(QStyledItemDelegate):
    def __init__(self, view: CoderList) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, area = theme.current(), QRect(option.rect)
        work: CoderWork = index.data(WORK)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, look.line)
        drawing.back(
            painter, area.adjusted(0, 0, 0, -1), selected=chosen,
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
        )  # fmt: skip
        middle = area.center().y()
        sign = QRectF(area.left() + 12, middle - 13, 26, 26)
        drawing.avatar(painter, sign, work.initials)
        if work.colour:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.code_colours(work.colour).solid, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(sign.adjusted(1, 1, -1, -1))
        quiet = look.ink2 if chosen else look.ink3
        painter.setFont(fonts.font(11))
        painter.setPen(quiet)
        room = QRect(area.left() + 50, area.top() + 5, area.width() - 62, 18)
        last = self._view.last(work)
        painter.drawText(room, drawing.RIGHT, last)
        taken = round(QFontMetricsF(fonts.font(11)).horizontalAdvance(last)) + 12
        name = self._view.name(index)
        first = room.adjusted(0, 0, -taken, 0)
        self._line(painter, first, name, fonts.font(13, bold=True), "ink")
        token = "ink2" if chosen else "ink3"
        below = room.translated(0, 18)
        self._line(painter, below, self._view.told(work), fonts.font(12), token)
        painter.restore()

    def _line(self, painter: QPainter, area: QRect, text: str, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(getattr(theme.current(), token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, drawing.LEFT, shown)


class CoderList(QListView):
    """One row for each coder, nothing to do with them here."""

    def __init__(self) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self._work: tuple[CoderWork, ...] = ()
        self._me = ""
        self.setModel(self._items)
        self.setItemDelegate(_Rows(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("surface", "panel")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fill(self, work: Sequence[CoderWork], me: str) -> None:
        """Show these; `me` is the guid of who codes now."""
        self._work, self._me = tuple(work), me
        self.retell()

    def retell(self) -> None:
        """Write the rows anew."""
        row = max(self.currentIndex().row(), 0)
        self._items.clear()
        for work in self._work:
            item = QStandardItem(work.name)
            item.setData(work, WORK)
            item.setData(work.guid == self._me, ME)
            told = (work.name, self.told(work), self.last(work))
            spoken = ", ".join(part for part in told if part)
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(spoken)
            self._items.appendRow(item)
        if self._work:
            self.setCurrentIndex(self._items.index(min(row, len(self._work) - 1), 0))

    def name(self, index: Index) -> str:
        """Return the name of a row, with "you" at one's own."""
        name = str(index.data())
        return self.tr("{name} (you)").format(name=name) if index.data(ME) else name

    def told(self, work: CoderWork) -> str:
        """Return what a coder has done."""
        if not work.codings and not work.memos:
            return self.tr("nothing yet")
        parts = [self.tr("%n coding(s)", "", work.codings)]
        if work.transcripts:
            parts[0] += " " + self.tr("in %n transcript(s)", "", work.transcripts)
        if work.memos:
            parts.append(self.tr("%n memo(s)", "", work.memos))
        return " · ".join(parts)

    def last(self, work: CoderWork) -> str:
        """Return the day of a coder's last work, "" before the first."""
        if work.last is None:
            return ""
        return short_date(work.last.astimezone().date(), language.current())
