"""What the page is made of, and how its parts share the room."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import icons, settings
from ui.code_page.drawing import search_icon
from ui.excerpts_page.acts import Acts
from ui.excerpts_page.around import around
from ui.excerpts_page.balance_panel import BalancePanel
from ui.excerpts_page.cards_view import CardsView
from ui.excerpts_page.chips import Chips
from ui.excerpts_page.detail import Detail
from ui.excerpts_page.exporting import Exporting
from ui.excerpts_page.flow import Flow
from ui.excerpts_page.picker import Picker
from ui.excerpts_page.reading import ExcerptReading
from ui.excerpts_page.saved_panel import SavedPanel
from ui.excerpts_page.table_view import TableView
from ui.frame import Frame, SizeClass
from ui.side import Side
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.empty import EmptyState
from ui.widgets.labels import label, separator
from ui.widgets.page_head import PageHead
from ui.widgets.segments import Segments

if TYPE_CHECKING:
    from projects.records import Excerpt
    from ui.workspace import Workspace

_KEY = "excerpts_page"
CARDS, TABLE, EMPTY = range(3)
CLASSES = (
    (1200, SizeClass("wide", (200, 232, 360), (270, 320, 460), ())),
    (1000, SizeClass("middle", (180, 210, 320), (240, 270, 360), ())),
    (0, SizeClass("narrow", (150, 176, 260), (190, 214, 280), ("left",))),
)
_HEIGHTS = ((172, 460), (600,))
_NARROW = 1000


class _Labelled(QWidget):
    """Words and the control they belong to."""

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self.words = label("", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.words)
        row.addWidget(control)


class ExcerptsParts(QWidget):
    """Saved searches and balance at the left, excerpts in the middle, the current one's form."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.reading = ExcerptReading(workspace, self)
        self.acts = Acts(self.reading, self)
        self.exporting = Exporting(self.reading, self)
        self._build()

    def _build(self) -> None:
        self.status_part = label("", "secondary")
        self.saved, self.balance = SavedPanel(), BalancePanel()
        self.cards = CardsView(self.reading, self._context)
        self.table = TableView(self.reading)
        self.detail = Detail(self.reading)
        self.empty = EmptyState("quotes")
        self.stack = QStackedWidget()
        for each in (self.cards, self.table, self.empty):
            self.stack.addWidget(each)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._tops = [self._make_head(), self._make_chips(), separator(), self._make_bar()]
        for top in self._tops:
            column.addWidget(top)
        column.addWidget(separator())
        column.addWidget(self.stack, 1)
        self.left = Side((self.saved, self.balance), (0, 1))
        self.right = Side((self.detail,), (1,))
        self.frame = Frame(
            _KEY, self.left, centre, self.right, classes=CLASSES, heights=_HEIGHTS, page=self
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.frame.splitter)
        self.picker = Picker(self)
        self.setFocusProxy(self.cards)
        order = (
            self.saved.plus, self.saved.list, self.balance.list, self.as_table, self.export,
            self.chips.add, self.sort, self.segments, self.filter, self.cards, self.table,
            self.detail.citation.edit,
        )  # fmt: skip
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _make_head(self) -> QWidget:
        self.head = PageHead()
        self.as_table = icon_button("table")
        self.as_table.setCheckable(True)
        self.export = button("", "", "export")
        self.head.add(self.as_table)
        self.head.add(self.export)
        return self.head

    def _make_chips(self) -> QWidget:
        self.chips = Chips(self.reading)
        holder = QWidget()
        around_ = QVBoxLayout(holder)
        around_.setContentsMargins(16, 0, 16, 8)
        around_.addWidget(self.chips)
        return holder

    def _make_bar(self) -> QWidget:
        self.sort = QPushButton()
        self.sort.setProperty("kind", "flat")
        self.sort.setStyleSheet("QPushButton { padding: 0 2px; }")
        self.sort.setIcon(icons.icon("caret-down"))
        self.sort.setIconSize(QSize(12, 12))
        self.sort.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.segments = Segments(["", "", "", ""])
        self._sort_part, self._state_part = _Labelled(self.sort), _Labelled(self.segments)
        self._keys_part = self._make_keys()
        self.filter = QLineEdit()
        search_icon(self.filter)
        self.filter.setMinimumWidth(220)
        self.filter.hide()
        self.bar = Flow(gap=12)
        self.bar.add(self._sort_part)
        self.bar.add(self._state_part)
        self.bar.add(self._keys_part, end=True)
        self.bar.add(self.filter)
        holder = QWidget()
        around_ = QVBoxLayout(holder)
        around_.setContentsMargins(16, 5, 16, 5)
        around_.addWidget(self.bar)
        return holder

    def _make_keys(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        for key in "YMT":
            row.addWidget(label(key, "key"))
        self._keys_words = label("", "hint")
        row.addSpacing(2)
        row.addWidget(self._keys_words)
        return part

    def _context(self, excerpt: Excerpt) -> list[tuple[str, bool]]:
        if excerpt.transcript_guid not in self.reading.transcripts:
            return []
        found = around(self.reading.transcript(excerpt.transcript_guid), excerpt)
        own = f"{found.label} {found.left}".strip()
        parts = [(found.before, False), (own, False), (found.passage, True), (found.right, False)]
        return [(text, strong) for text, strong in parts if text]

    def view(self) -> CardsView | TableView:
        """Return the list that is shown: the cards or the table."""
        return self.table if self.as_table.isChecked() else self.cards

    def narrow(self) -> bool:
        """Tell whether the window leaves little room beside the panels."""
        return self.window().width() < _NARROW

    def _arrange(self) -> None:
        window = self.window()
        narrow = self.narrow()
        changed = self.frame.arrange(window.width(), window.height())
        for part in (self._sort_part, self._state_part):
            part.words.setVisible(not narrow)
        if changed:
            tabbed = self.left.tabbed()
            size = self.frame.size
            if size is not None and not settings.text(f"{_KEY}/{size.name}/left_tab"):
                self.left.bring(self.saved)
            self.saved.head.title.setVisible(not tabbed)
            self.balance.head.setVisible(not tabbed)
        self.bar.lay_out()

    def _name_parts(self) -> None:
        self._sort_part.words.setText(self.tr("Sort"))
        self._state_part.words.setText(self.tr("Show"))
        self._keys_words.setText(self.tr("judge"))
        self.export.setText(self.tr("Export"))
        self.segments.setAccessibleName(self.tr("Show"))
        name_button(self.as_table, self.tr("As a table"), "Ctrl+T")
        self.filter.setPlaceholderText(self.tr("Filter these excerpts"))
        self.filter.setAccessibleName(self.tr("Filter these excerpts"))
        self.cards.setAccessibleName(self.tr("Excerpts"))
        self.left.set_titles((self.tr("Searches"), self.tr("Balance")))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._name_parts()
        self.bar.lay_out()
        self.cards.measure_again()
