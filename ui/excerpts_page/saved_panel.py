"""Saved searches with the number of excerpts each finds; the first two are always there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import fonts, icons, language, theme
from ui.code_page.code_card import CardHead
from ui.code_page.drawing import LEFT, RIGHT, back
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.row_model import Index, RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.excerpts_page.reading import Saved

ALL, CHOSEN = "all", "chosen"
_ROW = 24
_ICONS = {ALL: "quotes", CHOSEN: "star"}
_COUNT = Qt.ItemDataRole.UserRole
_GUID = Qt.ItemDataRole.UserRole + 1


class _Model(RowModel):
    rows: Sequence[tuple[str, str]]

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.counts: dict[str, int] = {}

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        own = index.isValid() and self.rows[index.row()][0] not in _ICONS
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if own else Qt.ItemFlag(0))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        guid, name = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}, {language.number(self.counts.get(guid, 0))}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return name
        if role == _COUNT:
            return self.counts.get(guid, 0)
        return guid if role == _GUID else None


class _Delegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, _ROW)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(28, -2, -6, 2))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        state = option.state
        look = theme.current()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        view = option.widget
        back(
            painter,
            area,
            selected=selected,
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=selected and view is not None and view.hasFocus(),
        )
        icon = _ICONS.get(index.data(_GUID), "bookmark-simple")
        icons.paint(painter, QRectF(area.left() + 12, area.center().y() - 7, 15, 15), icon, "ink2")
        count = language.number(index.data(_COUNT))
        painter.setFont(fonts.font(12, tabular=True))
        painter.setPen(look.ink2 if selected else look.ink3)
        painter.drawText(area.adjusted(0, 0, -12, 0), RIGHT, count)
        room = area.width() - 33 - 22 - QFontMetricsF(painter.font()).horizontalAdvance(count)
        font = fonts.font(bold=selected)
        painter.setFont(font)
        painter.setPen(look.ink)
        name = QFontMetricsF(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(area.adjusted(33, 0, 0, 0), LEFT, name)


class _List(QListView):
    """`renamed(guid, name)`, `delete_wanted(guid)`."""

    renamed = Signal(str, str)
    delete_wanted = Signal(str)

    @override
    def commitData(self, editor: QWidget) -> None:
        index = self.indexAt(editor.geometry().center())  # another one may be the current one
        typed = editor.property("text")
        if index.isValid() and isinstance(typed, str) and typed.strip() not in ("", index.data()):
            self.renamed.emit(index.data(_GUID), typed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Delete and index.isValid():
            if index.data(_GUID) not in _ICONS:
                self.delete_wanted.emit(index.data(_GUID))
            return
        super().keyPressEvent(event)


class SavedPanel(QWidget):
    """The list with its head.

    Signals: `opened(guid, ALL or CHOSEN)`; `save_wanted()`; `renamed(guid, name)`;
    `delete_wanted(guid)`.
    """

    opened = Signal(str)
    save_wanted = Signal()
    renamed = Signal(str, str)
    delete_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._searches: list[Saved] = []
        self._current = ALL
        self._showing = False
        self.head = CardHead()
        self.plus = icon_button("plus")
        self.head.add(self.plus)
        self.list = _List()
        self.model = _Model(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setProperty("surface", "panel")
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        self.plus.clicked.connect(self.save_wanted)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.renamed.connect(self.renamed)
        self.list.delete_wanted.connect(self.delete_wanted)
        self.list.customContextMenuRequested.connect(self._menu)
        self._retranslate()

    def show_searches(self, searches: list[Saved], current: str) -> None:
        """Show the saved searches; `current` is the guid of the one in hand, "" for none."""
        self._searches, self._current = searches, current
        names = [(ALL, self.tr("All excerpts")), (CHOSEN, self.tr("Chosen excerpts"))]
        self._showing = True
        self.model.show([*names, *((each.guid, each.name) for each in searches)])
        place = next((at for at, row in enumerate(self.model.rows) if row[0] == current), -1)
        if place >= 0:
            self.list.setCurrentIndex(self.model.index(place))
        else:
            self.list.clearSelection()
        self._showing = False
        self.list.viewport().update()

    def name_of(self, guid: str) -> str:
        """Return the name of a search, "" for none."""
        return next((name for each, name in self.model.rows if each == guid), "")

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show how many excerpts each search finds."""
        self.model.counts = counts
        self.list.viewport().update()

    def edit_name(self, guid: str) -> None:
        """Let the name of a search be typed."""
        place = next((at for at, row in enumerate(self.model.rows) if row[0] == guid), -1)
        if place >= 0:
            self.list.setFocus()
            self.list.edit(self.model.index(place))

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid() and not self._showing:
            self.opened.emit(index.data(_GUID))

    def _menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if not index.isValid() or index.data(_GUID) in _ICONS:
            return
        guid = index.data(_GUID)
        menu = QMenu(self)
        menu.addAction(icons.icon("text-aa"), self.tr("Rename")).triggered.connect(
            lambda: self.edit_name(guid)
        )
        menu.addAction(icons.icon("trash"), self.tr("Delete")).triggered.connect(
            lambda: self.delete_wanted.emit(guid)
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _retranslate(self) -> None:
        self.head.title.setText(self.tr("Saved searches"))
        self.list.setAccessibleName(self.tr("Saved searches"))
        name_button(self.plus, self.tr("Save this search"), "Ctrl+D")
        self.show_searches(self._searches, self._current)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
