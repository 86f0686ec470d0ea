"""The excerpts of the current code: read off the window's thread, shown page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from projects.queries import codes as code_queries
from projects.queries import excerpts as queries
from ui import background, fonts, language, theme
from ui.code_page import drawing
from ui.code_page.code_card import CardHead
from ui.code_page.names import split_name
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.labels import label
from ui.widgets.lines import broken

if TYPE_CHECKING:
    from projects.records import Excerpt
    from ui.code_page.reading import Reading

Index = QModelIndex | QPersistentModelIndex
EXCERPT = Qt.ItemDataRole.UserRole
PAGE = 60
SHOWN = 500  # more is for the page of all excerpts; reading them would hold up the typing
_LINES = 3
_LINE = 18
_HEAD = 16
_PAD = 5
_NOWHERE = QModelIndex()


class ExcerptModel(QAbstractListModel):
    """Excerpts, handed out in pages as the list is scrolled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Excerpt] = []
        self._shown = 0

    def show(self, found: list[Excerpt]) -> None:
        """Show these."""
        self.beginResetModel()
        self._all, self._shown = found, min(PAGE, len(found))
        self.endResetModel()

    def total(self) -> int:
        """Return how many there are altogether."""
        return len(self._all)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._shown

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._shown < len(self._all)

    @override
    def fetchMore(self, parent: Index) -> None:
        more = min(PAGE, len(self._all) - self._shown)
        self.beginInsertRows(QModelIndex(), self._shown, self._shown + more - 1)
        self._shown += more
        self.endInsertRows()

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        excerpt = self._all[index.row()]
        if role == EXCERPT:
            return excerpt
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.reference(excerpt)}: {excerpt.text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return excerpt.text if len(excerpt.text) > 90 else None
        return None

    def reference(self, excerpt: Excerpt) -> str:
        """Return where an excerpt comes from ("I-01 · turn 22")."""
        short, rest = split_name(excerpt.transcript)
        name = short or rest
        if not excerpt.turn:
            return name
        return self.tr("{name} · turn {number}").format(name=name, number=excerpt.turn)


class ExcerptDelegate(QStyledItemDelegate):
    """Reference above, then up to three lines of the text."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def _lines(self, text: str, width: int) -> list[str]:
        return broken(text, fonts.font(), width, _LINES)

    def _width(self) -> int:
        return max(self._view.viewport().width() - 24, 60)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        excerpt: Excerpt = index.data(EXCERPT)
        lines = len(self._lines(excerpt.text, self._width()))
        return QSize(60, _HEAD + lines * _LINE + 2 * _PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        excerpt: Excerpt = index.data(EXCERPT)
        area: QRect = option.rect
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and self._view.hasFocus()
        painter.save()
        drawing.back(
            painter,
            area,
            selected=False,
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=focused,
        )
        model = index.model()
        reference = model.reference(excerpt) if isinstance(model, ExcerptModel) else ""
        painter.setFont(fonts.font(11))
        painter.setPen(look.ink3)
        left, width = area.left() + 12, self._width()
        painter.drawText(QRect(left, area.top() + _PAD, width, _HEAD), drawing.LEFT, reference)
        painter.setFont(fonts.font())
        painter.setPen(look.ink3 if excerpt.chosen == "not" else look.ink)
        top = area.top() + _PAD + _HEAD
        for line in self._lines(excerpt.text, width):
            painter.drawText(QRect(left, top, width, _LINE), drawing.LEFT, line)
            top += _LINE
        painter.restore()


class ExcerptList(QListView):
    """The list; `wanted(Excerpt)` by click or Enter."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.excerpts = ExcerptModel(self)
        self.setModel(self.excerpts)
        self.setItemDelegate(ExcerptDelegate(self))
        self.setProperty("surface", "panel")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._go)

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(index.data(EXCERPT))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class ExcerptsPanel(QWidget):
    """Head and list.

    Signals: `wanted(transcript guid, start, end)`; `cases_known(code guid, cases)`; `more_wanted()`
    """

    wanted = Signal(str, int, int)
    cases_known = Signal(str, int)
    more_wanted = Signal()

    def __init__(self, reading: Reading, shown: ExcerptList | None = None) -> None:
        super().__init__()
        self._reading = reading
        self._guid = ""
        self._task: background.Task | None = None
        self.head = CardHead()
        self._more = icon_button("arrow-square-out")
        self._more.clicked.connect(self.more_wanted)
        self._more.hide()
        self.head.add(self._more)
        self.list = shown or ExcerptList()
        self._none = label("", "hint", wrap=True)
        self._none.setContentsMargins(12, 2, 12, 8)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addWidget(self._none)
        outer.addWidget(self.list, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(90)
        self._timer.timeout.connect(self._read)
        self.list.wanted.connect(
            lambda each: self.wanted.emit(each.transcript_guid, each.start, each.end)
        )
        reading.counts_changed.connect(self._counted)
        reading.codes_changed.connect(self._recount)
        self._retranslate()

    def offer_more(self) -> None:
        """Offer the way to all excerpts of the code: `more_wanted()`."""
        self._more.show()

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in reading order."""
        return self._more, self.list

    def show_code(self, guid: str) -> None:
        """Show the excerpts of a code, a moment later."""
        if guid == self._guid:
            return
        self._guid = guid
        self.list.excerpts.show([])
        self._recount()
        self._timer.start()

    def _counted(self, touched: object) -> None:
        if isinstance(touched, set) and self._guid in touched:
            self._recount()
            self._timer.start()

    def _recount(self) -> None:
        code = self._reading.code(self._guid)
        count = self._reading.count(self._guid) if code else 0
        told = language.number(count)
        if count > SHOWN:
            told = self.tr("{n} of {total}").format(n=language.number(SHOWN), total=told)
        self.head.count.setText(told if code else "")
        self._none.setVisible(not count)
        self.list.setVisible(bool(count))

    def _read(self) -> None:
        if self._task is not None:
            self._task.cancel()
        guid, workspace = self._guid, self._reading.workspace
        if not self._reading.code(guid) or not self._reading.count(guid):
            self._task = None
            self.list.excerpts.show([])
            if guid:
                self.cases_known.emit(guid, 0)
            return

        def work(_progress: object, _cancelled: object) -> tuple[list[Excerpt], int]:
            found = workspace.ask(queries.find, codes=(guid,), limit=SHOWN)
            if len(found) == SHOWN:  # there may be more cases than those shown
                return found, workspace.ask(code_queries.case_counts).get(guid, 0)
            return found, len({each.case_guid or each.transcript_guid for each in found})

        def done(result: tuple[list[Excerpt], int]) -> None:
            if shiboken6.isValid(self) and guid == self._guid:
                self._show(*result)

        self._task = background.run(work, done, owner=workspace)

    def _show(self, found: list[Excerpt], cases: int) -> None:
        scroll = self.list.verticalScrollBar().value()
        self.list.excerpts.show(found)
        self.list.verticalScrollBar().setValue(scroll)
        self.cases_known.emit(self._guid, cases)

    def _retranslate(self) -> None:
        self.head.title.setText(self.tr("Excerpts of this code"))
        self.list.setAccessibleName(self.tr("Excerpts of this code"))
        name_button(self._more, self.tr("All excerpts of this code"), "Ctrl+E")
        self._none.setText(self.tr("No passage has this code yet."))
        self._recount()
        self.list.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
