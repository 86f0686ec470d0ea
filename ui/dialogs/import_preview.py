"""The turns of a file as they would be imported, quick for any length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
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
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui import fonts, icons, language, theme

if TYPE_CHECKING:
    from ui.dialogs.import_entry import Row

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
CHIP_LEFT = 46
GAP = 8
ASK = 22
_READABLE = 6  # letters of a cut label, below which its initials say more
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def chip_colours(role: str, order: int) -> tuple[QColor, QColor | None, QColor]:
    """Return fill, border and ink of a speaker's chip; `order` counts informants from 0."""
    look = theme.current()
    if role == "interviewer":
        return look.paper, look.lineStrong, look.ink3
    if role == "informant":
        fills = (look.accentTint2, look.addTint, look.goodTint, look.remTint)
        return fills[order % len(fills)], None, look.ink
    return theme.mixed(look.warnTint, look.warn, 0.14), None, look.ink


class TurnModel(QAbstractListModel):
    """The blocks of the preview as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Row] = []
        self.order: dict[str, int] = {}

    def show_rows(self, rows: list[Row], informants: tuple[str, ...]) -> None:
        """Show these blocks; `informants` get their colours in this order."""
        self.beginResetModel()
        self.blocks = rows
        self.order = {label: at for at, label in enumerate(informants)}
        self.endResetModel()

    def recolour(self, roles: dict[str, str], informants: tuple[str, ...]) -> None:
        """Give the speakers other roles, without another layout."""
        self.order = {label: at for at, label in enumerate(informants)}
        self.blocks = [row._replace(role=roles.get(row.speaker, row.role)) for row in self.blocks]
        if self.blocks:
            self.dataChanged.emit(self.index(0), self.index(len(self.blocks) - 1))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.blocks)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.blocks):
            return None
        row = self.blocks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.speaker}: {row.text}" if row.speaker else row.text
        return row if role == ROW else None


class TurnDelegate(QStyledItemDelegate):
    """Draws a turn: number, speaker, speech; a question below where the label is missing."""

    def __init__(self, owner: TurnList) -> None:
        super().__init__(owner)
        self._owner = owner
        self.chip = 34
        self._font = fonts.font(13)

    def measure(self, labels: tuple[str, ...]) -> None:
        """Make room for the longest label, up to a point."""
        metrics = QFontMetrics(fonts.font(11, bold=True))
        widest = max((metrics.horizontalAdvance(label) for label in labels), default=0)
        self.chip = max(34, min(widest + 14, 112))

    def text_left(self) -> int:
        """Return where the speech begins."""
        return CHIP_LEFT + self.chip + 8

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        width = max(80, self._owner.viewport().width() - self.text_left() - 20)
        metrics = QFontMetrics(self._font)
        box = metrics.boundingRect(QRect(0, 0, width, 1_000_000), WRAP, row.text)
        return QSize(80, box.height() + GAP + (ASK if row.asks else 0))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        row: Row = index.data(ROW)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.asks:
            painter.fillRect(area, look.warnTint)
        top = area.top() + GAP // 2
        if row.number:
            painter.setFont(fonts.font(11, tabular=True))
            painter.setPen(look.ink2 if row.asks else look.ink3)
            place = QRect(area.left(), top, CHIP_LEFT - 8, 19)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right, language.number(row.number))
        if row.speaker and (row.number or row.asks):
            self._paint_chip(painter, QRectF(area.left() + CHIP_LEFT, top + 1, self.chip, 18), row)
        quiet = row.role == "interviewer" or not row.speaker
        painter.setFont(self._font)
        painter.setPen(look.ink if row.asks or not quiet else look.ink3)
        left = area.left() + self.text_left()
        height = area.height() - GAP - (ASK if row.asks else 0)
        text_area = QRect(left, top, area.right() - left - 18, height)
        painter.drawText(text_area, WRAP, row.text)
        if row.asks:
            self._paint_question(painter, area, row)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.focus, 2))
            painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_chip(self, painter: QPainter, place: QRectF, row: Row) -> None:
        model = self._owner.model()
        order = model.order.get(row.speaker, 0) if isinstance(model, TurnModel) else 0
        paint_chip(painter, place, row.speaker, row.role, order)

    def _paint_question(self, painter: QPainter, area: QRect, row: Row) -> None:
        look = theme.current()
        question, join, split = self.question_places(area, row)
        icons.paint(
            painter, QRectF(question.left() - 20, question.top() + 2, 14, 14), "warning", "warn"
        )
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.font(12))
        painter.setPen(look.ink)
        painter.drawText(question, flags, self._owner.question(row))
        painter.setPen(look.accent)
        painter.drawText(split, flags, self._owner.split_words())
        painter.setFont(fonts.font(12, bold=True))
        painter.drawText(join, flags, self._owner.join_words())

    def question_places(self, area: QRect, row: Row) -> tuple[QRect, QRect, QRect]:
        """Return where the question and its two answers stand."""
        plain = QFontMetrics(fonts.font(12))
        bold = QFontMetrics(fonts.font(12, bold=True))
        top = area.bottom() - ASK - 1
        left = area.left() + self.text_left() + 12
        places = []
        for metrics, words, gap in (
            (plain, self._owner.question(row), 8),
            (bold, self._owner.join_words(), 7),
            (plain, self._owner.split_words(), 0),
        ):
            width = metrics.horizontalAdvance(words) + 1
            places.append(QRect(left, top, width, 18))
            left += width + gap
        return places[0], places[1], places[2]

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row: Row = index.data(ROW)
        if row.asks and isinstance(event, QMouseEvent):
            area: QRect = option.rect
            _, join, split = self.question_places(area, row)
            at = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonRelease:
                for place, answer in ((join, "join"), (split, "split")):
                    if place.adjusted(-4, -3, 4, 3).contains(at):
                        self._owner.answered.emit(row.start, answer)
                        return True
        return super().editorEvent(event, model, option, index)


def paint_chip(painter: QPainter, place: QRectF, text: str, role: str, order: int) -> None:
    """Draw a speaker's label in its frame."""
    fill, border, ink = chip_colours(role, order)
    painter.setPen(QPen(border, 1) if border else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    font: QFont = fonts.font(11, bold=role != "interviewer")
    painter.setFont(font)
    painter.setPen(ink)
    room = int(place.width()) - 6
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    if shown != text and len(shown) < _READABLE:
        shown = "".join(word[0] for word in text.split()[:2]).upper()
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
    painter.setBrush(Qt.BrushStyle.NoBrush)


class TurnList(QListView):
    """The preview; `answered(start, answer)` for a paragraph without a label.

    The answer is "join" or "split"; with the keyboard, Enter on such a paragraph asks.
    """

    answered = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._model = TurnModel()
        self.setModel(self._model)
        self._delegate = TurnDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # A hundred blocks are laid out at a time; the window answers in between.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(120)
        self.setAccessibleName(self.tr("Preview"))

    def show_rows(
        self, rows: list[Row], labels: tuple[str, ...], informants: tuple[str, ...]
    ) -> None:
        """Show the blocks of a file."""
        self._delegate.measure(labels)
        self._model.show_rows(rows, informants)

    def turn_model(self) -> TurnModel:
        """Return the model."""
        return self._model

    def question(self, row: Row) -> str:
        """Return what is asked about a paragraph without a label."""
        return self.tr("No label, joined to turn {number}?").format(
            number=language.number(row.turn)
        )

    def join_words(self) -> str:
        """Return the words of the answer that joins."""
        return self.tr("Join")

    def split_words(self) -> str:
        """Return the words of the answer that makes a turn of its own."""
        return self.tr("Make it a turn")

    def answer_places(self, row: int) -> tuple[QPoint, QPoint]:
        """Return where to click on "join" and "split" of a row, in the viewport."""
        block = self._model.blocks[row]
        area = self.visualRect(self._model.index(row))
        _, join, split = self._delegate.question_places(area, block)
        return join.center(), split.center()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(ROW)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None and row.asks:
            menu = QMenu(self)
            for words, answer in ((self.join_words(), "join"), (self.split_words(), "split")):
                menu.addAction(words).setData(answer)
            menu.triggered.connect(lambda action: self.answered.emit(row.start, action.data()))
            menu.aboutToHide.connect(menu.deleteLater)
            place = self.visualRect(self.currentIndex()).bottomLeft()
            menu.popup(self.viewport().mapToGlobal(place))
        else:
            super().keyPressEvent(event)
