"""What the codebook page is made of, and how its parts share the room."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.code_page.excerpts_panel import ExcerptsPanel
from ui.code_page.reading import Reading
from ui.codebook_page.actions import BookActions
from ui.codebook_page.tree_panel import TreePanel
from ui.codebook_page.usage import BookExcerpts, FactsPanel
from ui.codebook_page.writing import Writing
from ui.frame import Frame, SizeClass
from ui.side import Side
from ui.widgets.buttons import button, icon_button, show_words
from ui.widgets.empty import EmptyState
from ui.widgets.labels import separator
from ui.widgets.page_head import PageHead

if TYPE_CHECKING:
    from ui.codebook_merge.reader import ReaderPanel
    from ui.codebook_merge.versions_panel import VersionsPanel
    from ui.codebook_merge.view import Legend
    from ui.codebook_page.book_panel import BookPanel
    from ui.codebook_page.kinds_panel import KindsPanel
    from ui.codebook_page.many_panel import ManyPanel
    from ui.codebook_page.merge_panel import MergePanel, MovePanel
    from ui.codebook_page.preview import Preview
    from ui.codebook_page.split_panel import SplitPanel
    from ui.workspace import Workspace

Work = TypeVar("Work", bound=QWidget)
CLASSES = (
    (1200, SizeClass("wide", (240, 340, 480), (240, 280, 400), ())),
    (1000, SizeClass("middle", (200, 260, 380), (200, 230, 340), ("right",))),
    (0, SizeClass("narrow", (180, 222, 300), (170, 196, 260), ("right",))),
)
_WORDS_FROM = 1560, 1240, 1000  # px of the window from which the buttons have room for words


class BookParts(QWidget):
    """Tree at the left, the code in hand in the middle, its use and excerpts at the right."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.reading = Reading(workspace, self)
        self.code_actions = BookActions(self.reading, self)
        self._build()

    def _build(self) -> None:
        self.codes = TreePanel(self.reading, self.code_actions)
        self.head = PageHead()
        self.about = icon_button("pencil-simple")
        self.use_book = button("", "", "book-bookmark")
        self.print_button = button("", "", "printer")
        self.share = button("", "", "export")
        for part in (self.about, self.use_book, self.print_button, self.share):
            self.head.add(part)
        self.writing = Writing(self.reading, self.code_actions)
        self.empty = EmptyState("book-bookmark")
        self.centre = QStackedWidget()
        self.centre.addWidget(self.writing)
        self.centre.addWidget(self.empty)
        self.facts = FactsPanel(self.reading)
        self.excerpt_list = BookExcerpts()
        self.excerpts = ExcerptsPanel(self.reading, self.excerpt_list)
        middle = QWidget()
        middle.setProperty("role", "reading")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(separator())
        self.notices = QVBoxLayout()
        column.addLayout(self.notices)
        column.addWidget(self.centre, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        # What compares or joins codebooks stands in the place of the whole page.
        self.faces = QStackedWidget()
        row.addWidget(self.faces)
        self.left = Side((self.codes,), (1,))
        self.right = Side((self.facts, self.excerpts), (0, 1))
        self.frame = Frame(
            "codebook_page", self.left, middle, self.right, classes=CLASSES,
            heights=((), (176, 500)), page=self.faces,
        )  # fmt: skip
        self.faces.addWidget(self.frame.splitter)
        self.status_part = QWidget()
        legend = QHBoxLayout(self.status_part)
        legend.setContentsMargins(0, 0, 0, 0)
        self.setFocusProxy(self.codes.tree)
        order = (
            *self.codes.stops(), self.about, self.use_book, self.print_button, self.share,
            *self.writing.stops(), self.excerpt_list,
        )  # fmt: skip
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    # Made when they are first wanted: the page itself must be there at once.

    @cached_property
    def many(self) -> ManyPanel:
        """The panel of several codes."""
        from ui.codebook_page.many_panel import ManyPanel

        panel = ManyPanel(self.reading, self.code_actions)
        self.centre.addWidget(panel)
        panel.merge_wanted.connect(self.start_merge)
        panel.move_wanted.connect(self.start_move)
        panel.kinds_wanted.connect(self.show_kinds)
        panel.delete_wanted.connect(self.delete)
        return panel

    @cached_property
    def book(self) -> BookPanel:
        """The panel of the codebook as a whole."""
        from ui.codebook_page.book_panel import BookPanel

        panel = BookPanel(self.code_actions)
        self.centre.addWidget(panel)
        panel.undefined_wanted.connect(lambda: self.codes.show_undefined(only=True))
        panel.kinds_wanted.connect(self.show_kinds)
        return panel

    def finish(self) -> None:
        """Save what is being written."""
        self.writing.finish()
        if "book" in self.__dict__:
            self.book.finish()

    @cached_property
    def merge_panel(self) -> MergePanel:
        """The panel that merges codes."""
        from ui.codebook_page.merge_panel import MergePanel

        return self._added(MergePanel(self.reading, self.code_actions))

    @cached_property
    def move_panel(self) -> MovePanel:
        """The panel that moves codes below another."""
        from ui.codebook_page.merge_panel import MovePanel

        return self._added(MovePanel(self.reading, self.code_actions))

    @cached_property
    def split_panel(self) -> SplitPanel:
        """The panel that divides the excerpts of a code."""
        from ui.codebook_page.split_panel import SplitPanel

        return self._added(SplitPanel(self.reading, self.code_actions))

    @cached_property
    def kinds_panel(self) -> KindsPanel:
        """The panel of the kinds of codes."""
        from ui.codebook_page.kinds_panel import KindsPanel

        return self._added(KindsPanel(self.reading, self.code_actions))

    @cached_property
    def preview(self) -> Preview:
        """The pages to print."""
        from ui.codebook_page.preview import Preview

        return self._added(Preview(self._workspace, self.code_actions))

    @cached_property
    def versions(self) -> VersionsPanel:
        """The versions, and publishing one."""
        from ui.codebook_merge.versions_panel import VersionsPanel

        return self._added(VersionsPanel(self._workspace))

    @cached_property
    def reader(self) -> ReaderPanel:
        """A version to read."""
        from ui.codebook_merge.reader import ReaderPanel

        panel = ReaderPanel()
        self.centre.addWidget(panel)
        panel.closed.connect(self.show_versions)
        return panel

    @cached_property
    def legend(self) -> Legend:
        """What the marks of changes mean, in the status bar."""
        from ui.codebook_merge.view import Legend

        legend = Legend()
        row = self.status_part.layout()
        if row is not None:
            row.addWidget(legend)
        return legend

    def show_face(self, view: QWidget) -> None:
        """Show a view in the place of the page."""
        self.finish()
        self.faces.addWidget(view)
        self.faces.setCurrentWidget(view)
        self.legend.show()

    def hide_face(self, view: QWidget) -> None:
        """Take a view away; the page is there again."""
        self.faces.removeWidget(view)
        view.hide()
        view.deleteLater()
        self.faces.setCurrentIndex(0)
        self.legend.hide()
        self.codes.tree.setFocus()

    def front(self) -> bool:
        """Tell whether the codes are in sight, not two codebooks side by side."""
        return self.faces.currentIndex() == 0

    def show_versions(self) -> None:
        """Show the versions of the codebook."""
        raise NotImplementedError

    def _added(self, panel: Work) -> Work:
        panel.closed.connect(self.go_back)  # type: ignore[attr-defined]
        self.centre.addWidget(panel)
        return panel

    def go_back(self) -> None:
        """Show the selected codes again."""
        raise NotImplementedError

    def start_merge(self) -> None:
        """Ask into which code the selected ones go, and show what would move."""
        raise NotImplementedError

    def start_move(self) -> None:
        """Ask below which code the selected ones go."""
        raise NotImplementedError

    def show_kinds(self) -> None:
        """Show the kinds of codes."""
        raise NotImplementedError

    def delete(self) -> None:
        """Delete the selected codes; the next one is selected."""
        raise NotImplementedError

    def _arrange(self) -> None:
        width = self.window().width()
        self.frame.arrange(width, self.window().height())
        for panel in (self.facts, self.excerpts):
            panel.head.setVisible(not self.right.tabbed())
        parts = (self.use_book, self.print_button, self.share)
        texts = (self.tr("Use a codebook..."), self.tr("Print preview"), self.tr("Share"))
        for part, text, least in zip(parts, texts, _WORDS_FROM, strict=True):
            words = width >= least
            show_words(part, text, shown=words)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
