"""The hits of the code bar: rows to tick, and one that makes a new code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui import fonts, icons, theme
from ui.code_page import drawing
from ui.code_page.fuzzy import Hit, shown_path

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
TICKED = Qt.ItemDataRole.UserRole + 1
ROW = 28
_TICK = 18
_NOWHERE = QModelIndex()


class HitModel(QAbstractListModel):
    """Hits, then the name of a code that could be made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []
        self.new_name = ""
        self.ticking = True
        self._ticked: Collection[str] = ()

    def show(self, hits: Sequence[Hit], new_name: str, ticked: Collection[str]) -> None:
        """Show these hits; `new_name` "" where nothing is to be made."""
        self.beginResetModel()
        self.hits, self.new_name, self._ticked = list(hits), new_name, ticked
        self.endResetModel()

    def set_ticked(self, ticked: Collection[str]) -> None:
        """Tick these."""
        self._ticked = ticked
        if self.hits:
            self.dataChanged.emit(self.index(0), self.index(len(self.hits) - 1))

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.hits) + bool(self.new_name)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self.hits[index.row()] if index.row() < len(self.hits) else None
        if role == HIT:
            return hit
        if role == TICKED:
            if not self.ticking:
                return None
            return hit is not None and hit.code.guid in self._ticked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            new = self.tr("Create new code “{name}”").format(name=self.new_name)
            return new if hit is None else hit.code.name
        return None


class HitDelegate(QStyledItemDelegate):
    """A row of 28 px: checkbox, dot, name with the typed letters, path, number key."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        area: QRect = option.rect
        hit: Hit = index.data(HIT)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        middle = area.top() + area.height() / 2
        painter.save()
        drawing.back(painter, area, selected=selected, over=over, focused=False)
        left = area.left() + 10
        ticked = index.data(TICKED)
        if ticked is None:
            left -= 23  # nothing to tick: the dots begin at the edge
        else:
            drawing.tick(painter, QRectF(left, middle - 8, 15, 15), ticked=bool(ticked))
        drawing.dot(painter, left + 23, middle, hit.code.colour)
        right = area.right() - 10
        if hit.code.key:
            right = round(drawing.key(painter, right + 1, middle, hit.code.key)) - 8
        name = QRect(left + 41, area.top(), right - left - 41, area.height())
        end = drawing.marked(painter, name, hit.code.name, hit.letters, look.ink)
        path = shown_path(hit.code)
        room = QRect(round(end) + 9, area.top(), round(right - end - 9), area.height())
        if path and room.width() > 24:
            small = fonts.font(12)
            painter.setFont(small)
            painter.setPen(look.ink2 if selected else look.ink3)
            shown = QFontMetricsF(small).elidedText(path, Qt.TextElideMode.ElideLeft, room.width())
            painter.drawText(room, drawing.LEFT, shown)
        painter.restore()


class HitList(QListView):
    """The list; a click on a checkbox ticks, a click elsewhere applies.

    The last row, which makes a new code, is not drawn here: a `NewRow` stands for it.
    Signals: `pointed(row)`; `tick_clicked(row)`; `row_clicked(row)`.
    """

    pointed = Signal(int)
    tick_clicked = Signal(int)
    row_clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.hits = HitModel(self)
        self.setModel(self.hits)
        self.hits.modelReset.connect(self._hide_new)
        self.setItemDelegate(HitDelegate(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("QListView { background: transparent; }")

    def set_ticking(self, *, on: bool) -> None:
        """Say whether rows have a checkbox."""
        self.hits.ticking = on

    def _hide_new(self) -> None:
        if self.hits.new_name:
            self.setRowHidden(len(self.hits.hits), True)  # noqa: FBT003 - Qt's signature

    def set_row(self, row: int) -> None:
        """Highlight a row."""
        index = self.hits.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def row(self) -> int:
        """Return the highlighted row, -1 without one."""
        return self.currentIndex().row()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.pointed.emit(current.row())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        on_tick = self.hits.ticking and event.position().x() < 10 + _TICK
        (self.tick_clicked if on_tick else self.row_clicked).emit(index.row())


class NewRow(QWidget):
    """The row that makes a new code: below the hits, in sight wherever those are scrolled to."""

    def __init__(self, hits: HitList) -> None:
        super().__init__()
        self._list = hits
        self.setFixedHeight(ROW)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        hits.hits.modelReset.connect(self._tell)
        hits.pointed.connect(lambda _row: self.update())
        self._tell()

    def _row(self) -> int:
        return len(self._list.hits.hits)

    def _tell(self) -> None:
        words = self._list.hits.index(self._row()).data() or ""
        self.setVisible(bool(words))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.rect()
        painter = QPainter(self)
        selected = self._list.row() == self._row()
        drawing.back(painter, area, selected=selected, over=self.underMouse(), focused=False)
        glyph = QRectF(area.left() + 10, area.center().y() - 7.5, 16, 16)
        icons.paint(painter, glyph, "plus", "accent")
        painter.setFont(fonts.font())
        painter.setPen(theme.current().accent)
        room = area.adjusted(33, 0, -10, 0)
        text = QFontMetricsF(fonts.font()).elidedText(
            self.accessibleName(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, drawing.LEFT, text)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # not for the text below

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self._list.row_clicked.emit(self._row())
