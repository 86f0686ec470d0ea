"""What the page is made of, and how its parts share the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from projects.queries import info
from ui import settings
from ui.frame import LOW, Frame, SizeClass, class_for
from ui.report_page.checks_panel import ChecksPanel
from ui.report_page.contents_panel import ContentsPanel, SettingsPanel
from ui.report_page.document_head import DocumentHead
from ui.report_page.preview_view import PreviewView
from ui.report_page.status import ReportStatus
from ui.report_page.thumbnails import Thumbnails
from ui.report_page.wishes import read_settings
from ui.side import Side
from ui.widgets.empty import EmptyState
from ui.widgets.labels import label, separator

if TYPE_CHECKING:
    from ui.workspace import Workspace

CLASSES = (
    (1200, SizeClass("wide", (260, 310, 400), (260, 300, 380), ())),
    (1000, SizeClass("middle", (220, 250, 320), (200, 240, 320), ())),
    (0, SizeClass("narrow", (200, 240, 300), (180, 198, 260), ("left",))),
)
HEIGHTS = ((396, 320), ())
PREVIEW, EMPTY = range(2)


class PagesPanel(QWidget):
    """The small pictures of the pages, and which one is in view."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = QWidget()
        self.head.setFixedHeight(32)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(12, 0, 12, 0)
        self.title = label("", "head")
        self.count = label("", "secondary")
        row.addWidget(self.title, 1)
        row.addWidget(self.count)
        column.addWidget(self.head)
        self.list = Thumbnails()
        column.addWidget(self.list, 1)


class ReportParts(QWidget):
    """Blocks and settings at the left, the pages in the middle, checks and small pages at the
    right, and above middle and right the head with template, language and save.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.settings = read_settings(workspace)
        self.contents = ContentsPanel(self.settings)
        self.options = SettingsPanel(self.settings)
        self.head = DocumentHead(workspace.ask(info.info).language)
        self.head.show_settings(self.settings)
        self.view = PreviewView()
        self.empty = EmptyState("article")
        self.checks = ChecksPanel()
        self.small = PagesPanel()
        self.status_part = ReportStatus()
        self.left = Side((self.contents, self.options), (0, 1))
        self.right = Side((self.checks, self.small), (0, 1))
        self.centre = QStackedWidget()
        self.bar_place = QVBoxLayout()
        self._room = QSplitter(Qt.Orientation.Horizontal)
        self._class = ""
        self.frame = Frame(
            "report_page", self.left, self._middle(), classes=CLASSES, heights=HEIGHTS, page=self
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.frame.splitter)
        self.setFocusProxy(self.contents.blocks)

    def _middle(self) -> QWidget:
        """Return the head, and below it the preview beside checks and small pages."""
        self.centre.addWidget(self.view)
        self.centre.addWidget(self.empty)
        middle = QFrame()
        middle.setProperty("frame", "paper")
        below = QFrame()
        below.setProperty("frame", "panel")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(separator())
        column.addLayout(self.bar_place)
        column.addWidget(below, 1)
        inside = QHBoxLayout(below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._room)
        self._room.setChildrenCollapsible(False)
        self._room.setHandleWidth(1)
        self._room.addWidget(self.centre)
        self._room.addWidget(self.right)
        self._room.setStretchFactor(0, 1)
        return middle

    def _arrange(self) -> None:
        width, height = self.window().width(), self.window().height()
        self.head.set_narrow(narrow=width < 1000)
        if self.frame.arrange(width, height) and self.left.tabbed() and not self._tab_known():
            self.left.bring(self.contents)
        low = height < LOW
        self.contents.head.setVisible(not self.left.tabbed())
        size = class_for(width, CLASSES)
        state = f"{size.name}{low}"
        if state == self._class:
            return
        self._class = state
        least, usual, most = size.right
        self.right.setMinimumWidth(least)
        self.right.setMaximumWidth(most)
        self.right.set_tabbed(tabbed=low)
        for panel in (self.checks, self.small):
            panel.head.setVisible(not low)
        self.right.splitter.setSizes([290, 330])
        self._room.setSizes([max(self._room.width() - usual, 200), usual])

    def _tab_known(self) -> bool:
        """Tell whether the researcher chose a tab of the left side before."""
        name = self.frame.size.name if self.frame.size is not None else ""
        return bool(settings.text(f"report_page/{name}/left_tab"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Report"))
        self.left.set_titles((self.tr("Contents"), self.tr("Settings")))
        self.right.set_titles((self.tr("Checks"), self.tr("Pages")))
        self.left.tabs.setAccessibleName(self.tr("Contents or settings"))
        self.right.tabs.setAccessibleName(self.tr("Checks or pages"))
        self.small.title.setText(self.tr("Pages"))
        self.small.list.setAccessibleName(self.tr("Pages"))
        self.view.setAccessibleName(self.tr("Preview of the document"))
        self.view.set_words(self.tr("Preparing the preview..."))
        self.empty.set_words(
            self.tr("Nothing to report yet"),
            self.tr("Code your interviews first: the report grows with every passage."),
        )
        self.empty.set_button(self.tr("Go to coding"), lambda: self._workspace.go("code"))
        self._show_place()

    def _show_place(self) -> None:
        pages = self.view.pages()
        if pages is None:
            return
        first = pages.preview.sheet.first_number
        self.small.count.setText(
            self.tr("{page} of {count}").format(
                page=self.view.page() + first, count=pages.count() + first - 1
            )
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
