"""The recent projects: a list whose rows are drawn by one delegate."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from qualcode import language as words
from ui import fonts, icons, language, settings, theme
from ui.widgets.list_items import added

if TYPE_CHECKING:
    from ui.settings import Recent

ROW = 56
ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


def shown_path(path: str) -> str:
    """Return the last folders and the file as a researcher would say them."""
    whole = Path(path)
    try:
        parts = whole.relative_to(Path.home()).parts
    except ValueError:
        parts = whole.parts
    return " › ".join(parts[-3:])


class RecentList(QListWidget):
    """Recent projects; `path_wanted(str)` to open one, `emptied()` when none is left."""

    path_wanted = Signal(str)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RecentDelegate(self))
        self.setProperty("surface", "panel")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._retranslate()

    def fill(self, rows: list[Recent]) -> None:
        """Show these projects."""
        self.clear()
        for row in rows:
            item = added(self, row.title)
            item.setData(ROLE, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}, {row.path}")
            item.setToolTip(row.path)
        self.filter("")

    def filter(self, typed: str) -> int:
        """Keep the rows that hold what was typed; return how many."""
        shown = 0
        for number in range(self.count()):
            item = self.item(number)
            row: Recent = item.data(ROLE)
            hit = typed.casefold() in f"{row.title} {row.path}".casefold()
            item.setHidden(not hit)
            shown += hit
        self.setFixedHeight(max(1, min(shown, 5)) * ROW)
        return shown

    def dots_area(self, index: Index) -> QRect:
        """Return where the row's own menu is opened."""
        area = self.visualRect(index)
        return QRect(area.right() - 44, area.top(), 44, area.height())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self.dots_area(index).contains(event.position().toPoint()):
            self._menu(self.itemFromIndex(index), event.globalPosition().toPoint())
        else:
            self._open(self.itemFromIndex(index))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._open(item)
        elif event.key() == Qt.Key.Key_Delete and item is not None:
            self._forget(item)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos()) or self.currentItem()
        if item is not None:
            self._menu(item, event.globalPos())

    def _open(self, item: QListWidgetItem) -> None:
        self.path_wanted.emit(item.data(ROLE).path)

    def _forget(self, item: QListWidgetItem) -> None:
        settings.forget(item.data(ROLE).path)
        self._reload()

    def _pin(self, item: QListWidgetItem) -> None:
        row: Recent = item.data(ROLE)
        settings.pin(row.path, pinned=not row.pinned)
        self._reload()

    def _reload(self) -> None:
        self.fill(settings.recents())
        if self.count() == 0:
            self.emptied.emit()

    def _menu(self, item: QListWidgetItem, place: QPoint) -> None:
        row: Recent = item.data(ROLE)
        menu = QMenu(self)
        pin = self.tr("Unpin") if row.pinned else self.tr("Pin to the top")
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self._open(item))
        menu.addAction(pin).triggered.connect(lambda: self._pin(item))
        menu.addAction(self.tr("Remove from this list")).triggered.connect(
            lambda: self._forget(item)
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def moment(self, opened: str) -> str:
        """Return "Today, 10:42", "Yesterday, 16:05", "8 March 2025" or "19 Dec 2024"."""
        try:
            when = datetime.fromisoformat(opened)
        except ValueError:
            return ""
        code = language.current()
        today = date.today()
        if when.date() == today:
            return self.tr("Today, {time}").format(time=words.time(when, code))
        if when.date() == today - timedelta(days=1):
            return self.tr("Yesterday, {time}").format(time=words.time(when, code))
        if when.year == today.year:
            return words.date(when, code)
        return words.short_date(when, code)

    def progress(self, row: Recent) -> str:
        """Return "3 of 10 coded"."""
        return self.tr("{done} of {total} coded").format(
            done=language.number(row.done), total=language.number(row.total)
        )

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Recent projects"))
        self.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class RecentDelegate(QStyledItemDelegate):
    """Draws one project: icon, title over path, progress, when, and its menu or pin."""

    def __init__(self, owner: RecentList) -> None:
        super().__init__(owner)
        self._owner = owner

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        row: Recent = index.data(ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if over:
            painter.fillRect(area, look.hover)
        if index.row() > 0:
            painter.fillRect(area.left(), area.top(), area.width(), 1, look.line)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.focus, 2))
            painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -2), 4, 4)
        middle = area.center().y()
        icons.paint(painter, QRectF(area.left() + 14, middle - 8, 18, 18), "file-text", "ink2")
        narrow = area.width() < 560
        right = area.right() - (44 if narrow else 296)
        self._paint_names(painter, area, row, right)
        if not narrow:
            self._paint_progress(painter, area, row)
        glyph, token = ("push-pin-fill", "accent") if row.pinned else ("dots-three", "ink2")
        icons.paint(painter, QRectF(area.right() - 32, middle - 8, 16, 16), glyph, token)
        painter.restore()

    def _paint_names(self, painter: QPainter, area: QRect, row: Recent, right: int) -> None:
        look = theme.current()
        left, width = area.left() + 48, right - area.left() - 56
        flags = Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(fonts.font(14, bold=True))
        painter.setPen(look.ink)
        title = painter.fontMetrics().elidedText(row.title, elide, width)
        painter.drawText(QRect(left, area.top() + 10, width, 20), flags, title)
        painter.setFont(fonts.font(12))
        painter.setPen(look.ink3)
        path = painter.fontMetrics().elidedText(
            shown_path(row.path), Qt.TextElideMode.ElideMiddle, width
        )
        painter.drawText(QRect(left, area.top() + 29, width, 18), flags, path)

    def _paint_progress(self, painter: QPainter, area: QRect, row: Recent) -> None:
        look = theme.current()
        left = area.right() - 296
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(left, area.top() + 17, 64, 5)
        painter.setBrush(look.line)
        painter.drawRoundedRect(track, 2.5, 2.5)
        if row.total and row.done:
            painter.setBrush(look.accent)
            track.setWidth(max(5.0, 64 * row.done / row.total))
            painter.drawRoundedRect(track, 2.5, 2.5)
        painter.setFont(fonts.font(11))
        painter.setPen(look.ink3)
        painter.drawText(QRect(left, area.top() + 24, 134, 18), flags, self._owner.progress(row))
        painter.setFont(fonts.font(12))
        painter.setPen(look.ink2)
        painter.drawText(
            QRect(left + 144, area.top(), 108, area.height()),
            flags,
            self._owner.moment(row.opened),
        )
