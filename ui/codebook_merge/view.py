"""What comparing and joining have in common: changes at the left, one code at the right."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.compare import WHATS
from ui.code_page.drawing import Dot
from ui.codebook_merge.change_list import ChangeList
from ui.codebook_merge.table import ChangeTable
from ui.codebook_merge.table_rows import RowMaker
from ui.codebook_merge.words import ChangeWords, Row
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import Elided, Glyph, label, separator
from ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QPushButton

    from ui.widgets.bars import MessageBar

_LEFT = (1200, 286), (1000, 250), (0, 216)
_CHIP_FROM = 900  # px of the window
_WORDS_FROM = 1180  # px of the window from which the buttons of the head have room for words


class Chip(QFrame):
    """How many parts of the code changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "chip")
        self.text = label("", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 10, 0)
        row.setSpacing(5)
        row.addWidget(Glyph("pencil-simple", "ink2", 13))
        row.addWidget(self.text)
        self.setFixedHeight(22)


class ChangesView(QWidget):
    """Fills the page. `closed()` when it is left; `log_wanted()` for the page of the meeting."""

    closed = Signal()
    log_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = ChangeWords(self)
        self.maker = RowMaker(self)
        self._parts = 0
        self.what = ""  # only these changes are listed
        self.list = ChangeList()
        self.table = ChangeTable()
        self.counted = label("", "")
        self.decided = Elided("", "secondary")
        self.filter = icon_button("funnel")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.title = label("", "title")
        self.subtitle = Elided("", "secondary")
        self.log = button("", "", "article")
        self.dot = Dot(13)
        self.name = Elided("", "card")
        self.place = Elided("", "secondary")
        self.chip = Chip()
        self.view = Segments(("", ""))
        self.up = icon_button("caret-up")
        self.down = icon_button("caret-down")
        self.foot_words = Elided("", "secondary")
        self.head_row = QHBoxLayout()
        self.foot_row = QHBoxLayout()
        self.column = QVBoxLayout()
        self.bars = QVBoxLayout()
        self._wordy: list[tuple[QPushButton, str]] = []
        self._lay_out()
        self._connect()

    # What it is made of

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._left = self._left_side()
        row.addWidget(self._left)
        rule = QFrame()
        rule.setProperty("frame", "rule")
        rule.setFixedWidth(1)
        row.addWidget(rule)
        right = QWidget()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        right.setLayout(self.column)
        row.addWidget(right, 1)
        self.column.addWidget(self._head())
        self.column.addWidget(separator())
        self.bars.setSpacing(4)
        self.column.addLayout(self.bars)
        self._code = self._code_row()
        self.column.addWidget(self._code)
        self.column.addWidget(separator())
        self.column.addWidget(self.table.heads)
        self.column.addWidget(self.table, 1000)
        self.add_below()
        self.column.addStretch(1)
        self.column.addWidget(separator())
        foot = QFrame()
        foot.setProperty("frame", "bar")
        foot.setFixedHeight(47)
        foot.setLayout(self.foot_row)
        self.foot_row.setContentsMargins(16, 0, 16, 0)
        self.foot_row.setSpacing(8)
        self.foot_row.addWidget(self.foot_words, 1)
        self.column.addWidget(foot)

    def add_below(self) -> None:
        """Add what stands between the table and the foot."""

    def _left_side(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(46)
        inside = QVBoxLayout(head)
        inside.setContentsMargins(12, 3, 6, 7)
        inside.setSpacing(1)
        line = QHBoxLayout()
        line.setSpacing(6)
        self.counted.setProperty("role", "strong")
        line.addWidget(self.counted)
        line.addWidget(self.decided, 1)
        line.addWidget(self.filter)
        inside.addLayout(line)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 6, 0)
        bar.addWidget(self.progress)
        inside.addLayout(bar)
        column.addWidget(head)
        column.addWidget(separator())
        column.addWidget(self.list, 1)
        return left

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(61)
        self.head_row.setContentsMargins(16, 0, 16, 0)
        self.head_row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        words.addStretch(1)
        self.head_row.addLayout(words, 1)
        self.head_row.addWidget(self.log)
        head.setLayout(self.head_row)
        return head

    def _code_row(self) -> QWidget:
        inside = QWidget()
        inside.setFixedHeight(43)
        row = QHBoxLayout(inside)
        row.setContentsMargins(16, 0, 14, 0)
        row.setSpacing(8)
        self.name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.view.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for told in (self.dot, self.name, self.place, self.chip):
            row.addWidget(told)
        row.addStretch(1)
        for part in (self.view, self.up, self.down):
            row.addWidget(part)
        return inside

    def _connect(self) -> None:
        self.list.pointed.connect(self.show_code)
        self.view.chosen.connect(lambda _number: self.show_code(self.list.guid()))
        self.up.clicked.connect(lambda: self.list.step(-1))
        self.down.clicked.connect(lambda: self.list.step(1))
        self.log.clicked.connect(self.log_wanted)
        self.filter.clicked.connect(self._open_filter)
        self.setFocusProxy(self.list)
        self.table.inside.before = self.down

    def order(self, *widgets: QWidget) -> None:
        """Let Tab go from one to the next; the choices of the table follow `down`."""
        for first, then in pairwise(widgets):
            self.setTabOrder(first, then)

    # Showing

    def whole(self) -> bool:
        """Tell whether texts stand as they are, without marks."""
        return self.view.current() == 1

    def rows(self) -> Iterable[Row]:
        """Return the rows of the list."""
        raise NotImplementedError

    def fill(self) -> None:
        """Show the list anew."""
        raise NotImplementedError

    def show_code(self, guid: str) -> None:
        """Show one code in the table."""
        raise NotImplementedError

    def tell(self) -> None:
        """Say what the heads and the foot say."""
        raise NotImplementedError

    def wanted(self, rows: Iterable[Row]) -> list[Row]:
        """Return the rows that the filter lets through."""
        return [row for row in rows if not self.what or row.what == self.what]

    def show_head(self, colour: str, name: str, place: str, parts: int) -> None:
        """Name the code in hand, and how much of it changed."""
        self.dot.set_colour(colour)
        self.name.set_whole(name)
        self.place.set_whole(place)
        self.place.setVisible(bool(place))
        self._parts = parts
        self._arrange()
        self.chip.text.setText(self.words.changed(parts))

    def _open_filter(self) -> None:
        menu = QMenu(self)
        counts = dict.fromkeys(WHATS, 0)
        rows = list(self.rows())
        for row in rows:
            counts[row.what] += 1
        entries = [("", self.tr("All changes"), len(rows))]
        entries += [(what, self.words.group(what), count) for what, count in counts.items()]
        for what, text, count in entries:
            if count:
                action = menu.addAction(f"{text} ({count})")
                action.setCheckable(True)
                action.setChecked(what == self.what)
                action.setData(what)
        menu.triggered.connect(lambda action: self.set_filter(str(action.data())))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))

    def set_filter(self, what: str) -> None:
        """List one kind of changes only, "" for all."""
        self.what = what
        self.filter.setProperty("on", "true" if what else "")
        self.fill()
        if not self.list.guid():
            self.list.choose(self.list.first())

    def add_bar(self, bar: MessageBar) -> None:
        """Show a bar above the code."""
        self.bars.setContentsMargins(8, 0, 8, 6)
        self.bars.addWidget(bar)

    def drop_bars(self) -> None:
        """Take the bars away."""
        while (item := self.bars.itemAt(0)) is not None:
            bar = item.widget()
            self.bars.removeItem(item)
            if bar is not None:
                bar.hide()
                bar.deleteLater()
        self.bars.setContentsMargins(0, 0, 0, 0)

    def name_head_button(self, part: QPushButton, text: str) -> None:
        """Give a button of the head its words, where there is room for them."""
        self._wordy = [(each, old) for each, old in self._wordy if each is not part]
        self._wordy.append((part, text))
        self._arrange()

    def _arrange(self) -> None:
        width = self.window().width()
        self.chip.setVisible(self._parts > 0 and width >= _CHIP_FROM)
        self._left.setFixedWidth(next(room for least, room in _LEFT if width >= least))
        for part, text in self._wordy:
            wide = width >= _WORDS_FROM
            part.setText(text if wide else "")
            part.setToolTip("" if wide else text)
            part.setAccessibleName(text)

    def retranslate(self) -> None:
        """Write the words anew."""
        self.setAccessibleName(self.tr("Compare codebooks"))
        self.title.setText(self.tr("Compare codebooks"))
        self.view.set_labels((self.tr("Word by word"), self.tr("Whole")))
        self.list.setAccessibleName(self.tr("Changes"))
        name_button(self.up, self.tr("Previous change"), "Up")
        name_button(self.down, self.tr("Next change"), "Down")
        name_button(self.filter, self.tr("List only some changes"))
        self.progress.setAccessibleName(self.tr("Decided"))
        self.name_head_button(self.log, self.tr("Change log for the meeting"))

    # Events

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.fill()
            self.tell()
            self.show_code(self.list.guid())
        super().changeEvent(event)


class Legend(QWidget):
    """What the marks mean, for the status bar."""

    def __init__(self) -> None:
        super().__init__()
        self.added = label("", "added")
        self.removed = label("", "removed")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.added)
        row.addWidget(self.removed)
        self._retranslate()

    def _retranslate(self) -> None:
        self.added.setText(self.tr("added"))
        self.removed.setText(self.tr("removed"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
