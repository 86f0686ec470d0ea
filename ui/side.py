"""A side of the page: its panels stacked, or one at a time behind tabs where room is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QTabBar, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_BELOW_TABS = 4  # px: panels under tabs have no head of their own


class Side(QWidget):
    """Panels in a splitter; `stretch` says how they share the height while they are stacked."""

    def __init__(self, panels: Sequence[QWidget], stretch: Sequence[int]) -> None:
        super().__init__()
        self._panels = list(panels)
        self._tabbed = False
        self._cover: QWidget | None = None
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        # From the outside in: whatever gets a parent has its whole inside styled anew.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.splitter, 1)
        for place, panel in enumerate(self._panels):
            self.tabs.addTab("")
            panel.setMinimumHeight(90)
            self.splitter.addWidget(panel)
            self.splitter.setStretchFactor(place, stretch[place])
        self.tabs.currentChanged.connect(lambda _place: self._show())
        self.tabs.hide()

    def set_titles(self, titles: Sequence[str]) -> None:
        """Name the tabs."""
        for place, title in enumerate(titles):
            self.tabs.setTabText(place, title)

    def tabbed(self) -> bool:
        """Tell whether one panel is shown at a time."""
        return self._tabbed

    def set_tabbed(self, *, tabbed: bool) -> None:
        """Show one panel at a time, or all."""
        self._tabbed = tabbed and len(self._panels) > 1
        self._show()

    def bring(self, panel: QWidget) -> None:
        """Bring a panel to the front where only one is shown."""
        if panel in self._panels:
            self.tabs.setCurrentIndex(self._panels.index(panel))

    def front(self) -> QWidget:
        """Return the panel in front."""
        return self._panels[self.tabs.currentIndex()]

    def cover(self, widget: QWidget | None) -> None:
        """Show one widget in place of all panels; None shows the panels again."""
        if self._cover is not None:
            self._cover.hide()
        self._cover = widget
        layout = self.layout()
        if widget is not None and layout is not None:
            if layout.indexOf(widget) < 0:
                layout.addWidget(widget)
            widget.show()
        self._show()

    def covered(self) -> bool:
        """Tell whether one widget stands in place of the panels."""
        return self._cover is not None

    def _show(self) -> None:
        tabs = self._tabbed and self._cover is None
        self.tabs.setVisible(tabs)
        column = self.layout()
        if column is not None:
            column.setSpacing(_BELOW_TABS if tabs else 0)
        self.splitter.setVisible(self._cover is None)
        front = self.tabs.currentIndex()
        for place, panel in enumerate(self._panels):
            panel.setVisible(not self._tabbed or place == front)

    def state(self) -> QByteArray:
        """Return how the panels share the height."""
        return self.splitter.saveState()

    def restore(self, state: QByteArray, sizes: Sequence[int]) -> None:
        """Share the height as it was, or by `sizes` where nothing is known."""
        if (state.isEmpty() or not self.splitter.restoreState(state)) and sizes:
            self.splitter.setSizes(list(sizes))
