"""The keys of the page in front, on a sheet over it: F1 opens and closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import pages
from ui.code_page.drawing import KeyBadge, search_icon
from ui.pages import HasKeys
from ui.palette.entries import NATIVE, plain
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.keys import key_words
from ui.widgets.labels import label, separator
from ui.window.popup import Popup

if TYPE_CHECKING:
    from ui.main_window import MainWindow

WIDTH = 1040
COLUMN = 310
_ROW = 26


class Key(NamedTuple):
    """One key as it is read ("Ctrl+I") and what it does."""

    keys: str
    words: str


class Group(NamedTuple):
    """The keys of one menu, or those of the page that stand in none."""

    title: str
    keys: tuple[Key, ...]


def toggle_keys(window: MainWindow) -> None:
    """Show the sheet of a window, or close it."""
    found = window.findChild(KeysSheet)
    if found is not None:
        found.close_popup()
    else:
        KeysSheet(window).show()


def groups(window: MainWindow) -> list[Group]:
    """Return the keys that work now: of the page first, then menu by menu."""
    page = window.page(window.page_key())
    found = []
    if isinstance(page, HasKeys):
        title = next(each.words() for each in pages.PAGES if each.key == window.page_key())
        listed = page.keys()
        found.append(Group(title, tuple(Key(*each) for each in listed)))
    for menu in window.menus.menus.values():
        keys = tuple(_of_menu(menu))
        if keys and menu.menuAction().isVisible():
            found.append(Group(plain(menu.title()), keys))
    return [group for group in found if group.keys]


def _of_menu(menu: QMenu) -> list[Key]:
    found = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += _of_menu(inner)
        elif action.isVisible() and action.shortcuts():
            found.append(Key(_keys(action), _words(action)))
    return found


def _keys(action: QAction) -> str:
    return ", ".join(each.toString(NATIVE) for each in action.shortcuts())


def _words(action: QAction) -> str:
    return plain(action.text()).removesuffix("...")


class _Row(QWidget):
    """What a key does, and the key."""

    def __init__(self, key: Key) -> None:
        super().__init__()
        self.key = key
        self.setMinimumHeight(_ROW)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(4)
        row.addWidget(label(key.words, wrap=True), 1)
        for number, part in enumerate(key.keys.split(", ")):
            if number < 2:
                row.addWidget(KeyBadge(key_words(part)), 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{key.words}: {key.keys}")

    def fits(self, typed: str) -> bool:
        """Tell whether it has what is looked for in its words or its key."""
        keys = f"{self.key.keys} {key_words(self.key.keys)}"
        return typed in self.key.words.casefold() or typed in keys.casefold()


class _Group(QWidget):
    """A title and its rows."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(0)
        head = label(group.title, "head")
        head.setFixedHeight(_ROW)
        column.addWidget(head)
        self.rows = [_Row(key) for key in group.keys]
        for row in self.rows:
            column.addWidget(row)

    def filter(self, typed: str) -> int:
        """Show the rows that fit; returns how many do."""
        fitting = 0
        for row in self.rows:
            fits = row.fits(typed)
            row.setVisible(fits)
            fitting += fits
        self.setVisible(fitting > 0)
        return fitting


class KeysSheet(Popup):
    """A child of the window over the page; gone when it is closed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._columns = 0
        self.filter = QLineEdit()
        self.filter.setMaximumWidth(240)
        search_icon(self.filter)
        self.filter.textChanged.connect(self._filter)
        self._title = label("", "title")
        self._help = button("", "link", "question")
        self._help.clicked.connect(self._open_help)
        self._close = icon_button("x")
        self._close.clicked.connect(self.close_popup)
        self._nothing = label("", "hint")
        self._nothing.hide()
        self._lay_out()
        self._fill()
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 9, 12, 9)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.filter, 2)
        head.addWidget(self._help)
        head.addWidget(self._close)
        column.addLayout(head)
        column.addWidget(separator())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QFrame()
        inner.setProperty("frame", "paper")
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(20, 12, 20, 4)
        self._row.setSpacing(32)
        self._scroll.setWidget(inner)
        self._nothing.setContentsMargins(20, 12, 20, 16)
        column.addWidget(self._nothing)
        column.addWidget(self._scroll, 1)
        self._groups: list[_Group] = []

    def _fill(self) -> None:
        for old in self._groups:
            old.deleteLater()
        self._groups = [_Group(group) for group in groups(self.main)]
        self._columns = 0
        self.place()

    def listed(self) -> list[Key]:
        """Return the keys in sight."""
        return [row.key for group in self._groups for row in group.rows if not row.isHidden()]

    def _filter(self, typed: str) -> None:
        wanted = " ".join(typed.casefold().split())
        found = sum(group.filter(wanted) for group in self._groups)
        self._nothing.setVisible(not found)
        self._columns = 0
        self.place()

    def place(self) -> None:
        """Stand in the middle, with as many columns as there is room for."""
        area = self.room()
        width = min(WIDTH, area.width() - 32)
        columns = max(1, (width - 40) // COLUMN)
        if columns != self._columns:
            self._columns = columns
            self._share()
        layout = self._row.totalHeightForWidth(width - 16)
        height = min(area.height() - 32, max(layout + 52, 160))
        left = area.left() + (area.width() - width) // 2
        self.setGeometry(left, area.top() + 16, width, height)

    def _share(self) -> None:
        """Put each group into the column that is lowest so far."""
        while (item := self._row.takeAt(0)) is not None:
            item.layout().deleteLater()  # type: ignore[union-attr]
        columns = [QVBoxLayout() for _ in range(self._columns)]
        heights = [0] * self._columns
        for column in columns:
            column.setSpacing(0)
            self._row.addLayout(column, 1)
        for group in self._groups:
            shown = sum(not row.isHidden() for row in group.rows)
            lowest = heights.index(min(heights))
            columns[lowest].addWidget(group)
            heights[lowest] += (shown + 1) * _ROW + 14 if shown else 0
        for column in columns:
            column.addStretch(1)

    def _open_help(self) -> None:
        self.close_popup()
        self.main.show_help()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.raise_()
        self.place()
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Keys of this page"))
        self.setAccessibleName(self.tr("Keys of this page"))
        self.filter.setPlaceholderText(self.tr("Find a key"))
        self.filter.setAccessibleName(self.tr("Find a key"))
        self._help.setText(self.tr("Open the help"))
        keys = QKeySequence("Shift+F1").toString(NATIVE)
        self._help.setToolTip(keys)
        name_button(self._close, self.tr("Close"), "Esc")
        self._nothing.setText(self.tr("No key does this."))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()
            self._filter(self.filter.text())
        super().changeEvent(event)
