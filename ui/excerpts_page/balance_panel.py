"""The balance as bars, one for each case, and a note on what to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from qualcode.report.numbers import capital, in_words
from ui import fonts, language, theme
from ui.code_page.code_card import CardHead
from ui.code_page.drawing import LEFT, RIGHT, back
from ui.code_page.names import split_name
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from ui.excerpts_page.balance import Balance, Share

Index = QModelIndex | QPersistentModelIndex
SHARE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_ROW = 20
_NAMED = 3  # codes named in the note


class ShareModel(QAbstractListModel):
    """The shares of the cases, in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shares: tuple[Share, ...] = ()
        self.name_width = 34

    def show(self, shares: tuple[Share, ...]) -> None:
        """Show these shares; the list stays where it is while the cases are the same."""
        if [each.case for each in shares] == [each.case for each in self.shares]:
            self.shares = shares
            if shares:
                self.dataChanged.emit(self.index(0), self.index(len(shares) - 1))
            return
        self.beginResetModel()
        self.shares = shares
        self.endResetModel()

    def measure(self) -> None:
        """Measure the longest name: the bars begin behind it."""
        metrics = QFontMetricsF(fonts.font(12, tabular=True))
        names = (split_name(each.name)[0] or each.name for each in self.shares)
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
        self.name_width = round(widest) + 2

    def most(self) -> int:
        """Return how many judged excerpts the case with most has."""
        return max((each.chosen + each.maybe for each in self.shares), default=0)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shares)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        share = self.shares[index.row()]
        if role == SHARE:
            return share
        if role == Qt.ItemDataRole.DisplayRole:
            return split_name(share.name)[0] or share.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.tr("{case}: {chosen} chosen, {maybe} maybe").format(
                case=share.name,
                chosen=language.number(share.chosen),
                maybe=language.number(share.maybe),
            )
        return None


class _Delegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        share: Share = index.data(SHARE)
        model = index.model()
        most = max(model.most(), 1) if isinstance(model, ShareModel) else 1
        state, view = option.state, option.widget
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = current and view is not None and view.hasFocus()
        back(painter, area, selected=False, over=over, focused=focused)
        look = theme.current()
        font = fonts.font(12, tabular=True)
        painter.setFont(font)
        painter.setPen(look.ink2)
        room = min(model.name_width if isinstance(model, ShareModel) else 40, area.width() * 2 // 5)
        name = QFontMetricsF(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(area.adjusted(12, 0, 0, 0), LEFT, name)
        painter.setFont(fonts.font(12, bold=not share.chosen, tabular=True))
        painter.setPen(look.ink if share.chosen else look.warn)
        painter.drawText(area.adjusted(0, 0, -12, 0), RIGHT, language.number(share.chosen))
        left = area.left() + 12 + room + 4
        width = area.right() - 42 - left
        bar = QRectF(left, area.center().y() - 3, width, 8)
        painter.fillRect(bar, look.line)
        chosen = width * share.chosen / most * 0.9
        maybe = width * share.maybe / most * 0.9
        painter.fillRect(QRectF(left, bar.top(), chosen, 8), look.accent)
        painter.fillRect(QRectF(left + chosen, bar.top(), maybe, 8), look.accentTint2)


class _Swatch(QWidget):
    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        self.setFixedSize(9, 9)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), getattr(theme.current(), self._token))
        painter.end()


class BalancePanel(QWidget):
    """Bars and note; `case_wanted(guid)` by a click or Enter on a case."""

    case_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._balance: Balance | None = None
        self.head = CardHead()
        self.list = QListView()
        self.model = ShareModel(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setProperty("surface", "panel")
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._wanted)
        self.list.activated.connect(self._wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.list, 100)
        self._legend = QWidget()
        row = QHBoxLayout(self._legend)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(5)
        self._chosen, self._maybe = label("", "secondary"), label("", "secondary")
        for token, words in (("accent", self._chosen), ("accentTint2", self._maybe)):
            row.addWidget(_Swatch(token))
            row.addWidget(words)
            row.addSpacing(6)
        row.addStretch(1)
        column.addWidget(self._legend)
        self._none = label("", "hint", wrap=True)
        self._none.setContentsMargins(12, 2, 12, 2)
        column.addWidget(self._none)
        column.addWidget(self._note_box())
        column.addStretch(1)
        self._retranslate()

    def _note_box(self) -> QWidget:
        self._note = QFrame()
        self._note.setProperty("frame", "warning")
        row = QHBoxLayout(self._note)
        row.setContentsMargins(10, 9, 10, 9)
        row.setSpacing(7)
        row.addWidget(Glyph("warning", "warn", 14), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self._note_head = label("", "head")
        self._note_text = label("", "secondary", wrap=True)
        texts.addWidget(self._note_head)
        texts.addWidget(self._note_text)
        row.addLayout(texts, 1)
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(12, 6, 12, 4)
        around.addWidget(self._note)
        return holder

    def show_balance(self, balance: Balance) -> None:
        """Show these shares and what is to be said of them."""
        self._balance = balance
        self.model.show(balance.shares)
        self.model.measure()
        self.list.setMaximumHeight(len(balance.shares) * _ROW + 2)
        known = bool(balance.shares)
        self.list.setVisible(known)
        self._legend.setVisible(known)
        self._none.setVisible(not known)
        words = self.note()
        self._note.setVisible(bool(words))
        self._note_text.setText(words)
        self._note.setAccessibleName(words)
        self.list.viewport().update()

    def note(self) -> str:
        """Return what to look at, "" where all is well or nothing has been chosen yet."""
        balance = self._balance
        if balance is None or not balance.any_chosen:
            return ""
        parts = []
        if balance.silent:
            one = balance.silent == 1
            words = (
                self.tr("One case has no chosen excerpt.")
                if one
                else self.tr("{n} cases have no chosen excerpt.")
            )
            parts.append(words.format(n=capital(in_words(balance.silent, language.current()))))
        if balance.single:
            named = ", ".join(balance.single[:_NAMED])
            rest = len(balance.single) - _NAMED
            if rest > 0:
                named = self.tr("{names} and {n} more").format(names=named, n=rest)
            parts.append(self.tr("{codes}: from one case only.").format(codes=named))
        return " ".join(parts)

    def _wanted(self, index: QModelIndex) -> None:
        if index.isValid():
            self.case_wanted.emit(index.data(SHARE).case)

    def _retranslate(self) -> None:
        self.head.title.setText(self.tr("Balance"))
        self.head.count.setText(self.tr("chosen excerpts"))
        self.list.setAccessibleName(self.tr("Chosen excerpts of every case"))
        self._chosen.setText(self.tr("chosen"))
        self._maybe.setText(self.tr("maybe"))
        self._note_head.setText(self.tr("Worth a look"))
        self._none.setText(self.tr("Who was heard is shown here once there are cases."))
        if self._balance is not None:
            self.show_balance(self._balance)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
