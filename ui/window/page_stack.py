"""The pages of a window: made when first wanted, one in front, and the trail that led there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui import background, pages
from ui.pages import HasPlaces, Refreshes

if TYPE_CHECKING:
    from projects.recorder import Changes
    from ui.workspace import Workspace


class PageStack(QStackedWidget):
    """The start page, or the pages of a project.

    Signals: `made(QWidget)` a page for the first time; `shown(str, QWidget)` its key and itself;
    `trail_changed(str)` the key of the page that led here, "" without one.
    """

    made = Signal(QWidget)
    shown = Signal(str, QWidget)
    trail_changed = Signal(str)

    def __init__(self, start: QWidget) -> None:
        super().__init__()
        self._start = start
        self._pages: dict[str, QWidget] = {}
        self._stops: dict[str, QWidget] = {}  # what of a page gets the keyboard first
        self._trail: list[str] = []  # pages that led to the one in front
        self._workspace: Workspace | None = None
        self.addWidget(start)

    def open(self, workspace: Workspace) -> None:
        """Be ready for the pages of a project."""
        self._workspace = workspace

    def clear(self) -> None:
        """Let go of every page and show the start page."""
        self.setCurrentWidget(self._start)  # else each page that goes brings the next to the front
        for page in self._pages.values():
            self.removeWidget(page)
            page.setParent(None)
            page.deleteLater()
        self._pages.clear()
        self._stops.clear()
        self._trail.clear()
        self._workspace = None
        self.trail_changed.emit("")

    def show_page(self, key: str) -> None:
        """Bring a page to the front; it is made when it is first wanted."""
        if self._workspace is None:
            return
        page = self._pages.get(key) or self._make(key, self._workspace)
        self.setCurrentWidget(page)
        self.shown.emit(key, page)
        self.first_stop(page).setFocus(Qt.FocusReason.OtherFocusReason)
        if self._trail and self._trail[-1] == key:  # back by another way
            self._trail.pop()
            self._tell_trail()

    def _make(self, key: str, workspace: Workspace) -> QWidget:
        entry = next(entry for entry in pages.PAGES if entry.key == key)
        with background.working_for(workspace):
            page = entry.factory(workspace)
        part = getattr(page, "status_part", None)  # what the status bar borrows
        if part is not None:
            part.setParent(page)
            part.hide()
        self._pages[key] = page
        self.addWidget(page)
        self.made.emit(page)
        return page

    def page(self, key: str) -> QWidget | None:
        """Return a page where it has been made."""
        return self._pages.get(key)

    def key(self) -> str:
        """Return the key of the page in front, "" on the start page."""
        front = self.currentWidget()
        return next((key for key, page in self._pages.items() if page is front), "")

    def refresh(self, changes: Changes) -> None:
        """Tell every page of a change."""
        with background.working_for(self._workspace):
            for page in self._pages.values():
                if isinstance(page, Refreshes):
                    page.refresh(changes)

    # The trail

    def go(self, key: str, where: dict[str, Any]) -> None:
        """Show a place on a page, and remember the page one came from."""
        before = self.key()
        self.show_page(key)
        if before and before != key:
            self._trail.append(before)
            self._tell_trail()
        page = self._pages.get(key)
        if isinstance(page, HasPlaces):
            page.show_place(**where)

    def go_back(self) -> None:
        """Show the page that led here, as it was left."""
        if self._trail:
            self.show_page(self._trail[-1])

    def trail(self) -> str:
        """Return the key of the page that led here, "" without one."""
        return self._trail[-1] if self._trail else ""

    def _tell_trail(self) -> None:
        self.trail_changed.emit(self.trail())

    # The keyboard

    def first_stop(self, page: QWidget) -> QWidget:
        """Return what of a page gets the keyboard first: the proxy it named.

        The proxy is kept here and taken from the page: Tab that comes to a page with a proxy jumps
        there, and passes by all that stands before it.
        """
        key = self.key()
        proxy = page.focusProxy()
        if proxy is not None:
            page.setFocusProxy(None)  # type: ignore[arg-type]
            self._stops[key] = proxy
        stop = self._stops.get(key)
        return stop if stop is not None and stop.isVisible() else page

    def free_tab(self) -> None:
        """Let Tab reach everything of the page in front."""
        page = self._pages.get(self.key())
        if page is not None:
            self.first_stop(page)
