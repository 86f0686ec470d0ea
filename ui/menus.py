"""The menu bar: only what works, with the keys Word users know."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from typing_extensions import override

from ui import pages, settings
from ui.pages import HasActions
from ui.widgets.choices import LanguageMenu, ThemeMenu

Slots = dict[str, Callable[[], object]]

KEYS: dict[str, tuple[str, ...]] = {
    "new": ("Ctrl+N",),
    "open": ("Ctrl+O",),
    "import": ("Ctrl+Shift+O",),
    "saved": ("Ctrl+S",),
    "copy": ("F12",),
    "settings": ("Ctrl+,",),
    "close": ("Ctrl+W",),
    "quit": ("Ctrl+Q",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "back": ("Shift+F5", "Alt+Shift+Left"),
    "palette": ("Ctrl+K",),
    "keys": ("F1",),
    "help": ("Shift+F1",),
    "fullscreen": ("F11",),
    "word": ("Ctrl+Shift+S",),
}
MENUS: dict[str, tuple[str, ...]] = {
    "file": (
        "new", "open", "recent", "sample", "-", "import", "-", "share", "receive", "-",
        "copy", "project", "-",
        "settings", "-", "close", "quit",
    ),
    "edit": ("undo", "redo"),
    "view": ("pages", "back", "-", "palette", "-", "colours", "language", "-", "fullscreen"),
    "transcript": (),
    "codes": (),
    "analysis": (),
    "report": ("word",),
    "help": ("help", "keys", "-", "log", "about"),
}  # fmt: skip
SUBMENUS: dict[str, tuple[str, ...]] = {
    "share": ("send_word", "qdpx", "package", "codebook_file"),
    "receive": ("merge", "word_comments", "program"),
}
PROJECT_ONLY = (
    "import", "saved", "copy", "project", "close", "undo", "redo", "back", "word",
    *SUBMENUS["share"], "merge", "word_comments",
)  # fmt: skip


class Menus(QObject):
    """Makes the menus of one window and keeps their words and their state."""

    def __init__(self, window: QMainWindow, slots: Slots) -> None:
        super().__init__(window)
        self._window = window
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._extra: list[QAction] = []
        self._steps = ("", "")
        self.recent = QMenu(window)
        self.recent.aboutToShow.connect(self._fill_recent)
        self.inner = {name: QMenu(window) for name in SUBMENUS}
        self.colours = ThemeMenu(window)
        self.language = LanguageMenu(window)
        for key, slot in slots.items():
            self._make(key, slot)
        for name, keys in MENUS.items():
            menu = window.menuBar().addMenu("")
            self.menus[name] = menu
            for key in keys:
                self._add(menu, key)
        # Ctrl+S does nothing that is worth an entry, but must answer.
        window.addAction(self.actions["saved"])
        self.retranslate()

    def _make(self, key: str, slot: Callable[[], object]) -> None:
        action = QAction(self._window)
        action.setShortcuts([QKeySequence(text) for text in KEYS.get(key, ())])
        action.triggered.connect(slot)
        self.actions[key] = action

    def _add(self, menu: QMenu, key: str) -> None:
        if key == "-":
            menu.addSeparator()
        elif key == "recent":
            menu.addMenu(self.recent)
        elif key in self.inner:
            menu.addMenu(self.inner[key])
            for each in SUBMENUS[key]:
                self._add(self.inner[key], each)
        elif key == "colours":
            menu.addMenu(self.colours)
        elif key == "language":
            menu.addMenu(self.language)
        elif key == "pages":
            for number, entry in enumerate(pages.PAGES, start=1):
                action = self.actions[f"page:{entry.key}"]
                action.setShortcut(QKeySequence(f"Alt+{number}"))
                menu.addAction(action)
        elif key in self.actions:
            menu.addAction(self.actions[key])

    def set_project(self, *, open_: bool) -> None:
        """Show what belongs to an open project, or to the start page."""
        for key in (*PROJECT_ONLY, *(f"page:{entry.key}" for entry in pages.PAGES)):
            if key in self.actions:
                self.actions[key].setVisible(open_)
                self.actions[key].setEnabled(open_)
        self.inner["share"].menuAction().setVisible(open_)
        self.actions["back"].setEnabled(False)
        if not open_:
            self.set_page(None)
        self._hide_empty()

    def set_page(self, page: object | None) -> None:
        """Put the actions of the page in front into the menus."""
        for action in self._extra:
            for menu in self.menus.values():
                menu.removeAction(action)
        self._extra = []
        if isinstance(page, HasActions):
            for name, menu in self.menus.items():
                before = self._place_in(name)
                for action in page.actions_for(name):
                    menu.insertAction(before, action) if before else menu.addAction(action)
                    self._extra.append(action)
        self._hide_empty()

    def _place_in(self, name: str) -> QAction | None:
        """Return the entry before which those of a page stand in a menu, None for its end."""
        entries = self.menus[name].actions()
        if name == "file":  # below the copies, above the settings and their line
            return entries[entries.index(self.actions["settings"]) - 1]
        return entries[0] if name in ("view", "report", "help") and entries else None

    def set_steps(self, undo: str, redo: str) -> None:
        """Name the steps that undo and redo would take, "" where there is none."""
        self._steps = (undo, redo)
        self.actions["undo"].setEnabled(bool(undo))
        self.actions["redo"].setEnabled(bool(redo))
        self._name_steps()

    def _hide_empty(self) -> None:
        for menu in self.menus.values():
            entries = [each for each in menu.actions() if not each.isSeparator()]
            menu.menuAction().setVisible(any(each.isVisible() for each in entries))

    def _name_steps(self) -> None:
        undo, redo = self._steps
        self.actions["undo"].setText(
            self.tr("Undo: {step}").format(step=_plain(undo)) if undo else self.tr("Undo")
        )
        self.actions["redo"].setText(
            self.tr("Redo: {step}").format(step=_plain(redo)) if redo else self.tr("Redo")
        )

    def _fill_recent(self) -> None:
        self.recent.clear()
        for row in settings.recents()[:10]:
            action = self.recent.addAction(_plain(row.title))
            action.setData(row.path)
            action.setToolTip(row.path)

    def retranslate(self) -> None:
        """Write every word anew."""
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "transcript": self.tr("&Transcript"),
            "codes": self.tr("&Codes"),
            "analysis": self.tr("&Analysis"),
            "report": self.tr("&Report"),
            "help": self.tr("&Help"),
        }
        texts = {
            "new": self.tr("New project..."),
            "open": self.tr("Open project..."),
            "sample": self.tr("Open the sample study"),
            "import": self.tr("Import transcripts..."),
            "send_word": self.tr("Coded transcript to Word..."),
            "qdpx": self.tr("Project for another program (.qdpx)..."),
            "package": self.tr("Work package for a coder..."),
            "codebook_file": self.tr("Codebook..."),
            "merge": self.tr("Another coder's project or work package..."),
            "word_comments": self.tr("Word document with comments..."),
            "program": self.tr("Project of another program..."),
            "close": self.tr("Close project"),
            "quit": self.tr("Quit"),
            "back": self.tr("Back"),
            "saved": self.tr("See when it was saved"),
            "copy": self.tr("Save a copy..."),
            "project": self.tr("Title and description..."),
            "settings": self.tr("Settings..."),
            "palette": self.tr("Find a command..."),
            "keys": self.tr("Keys of this page"),
            "help": self.tr("Help"),
            "fullscreen": self.tr("Full screen"),
            "word": self.tr("Save to Word..."),
            "log": self.tr("Open the log folder"),
            "about": self.tr("About qualcode"),
        }
        for name, menu in self.menus.items():
            menu.setTitle(titles[name])
        for key, text in texts.items():
            if key in self.actions:
                self.actions[key].setText(text)
        for entry in pages.PAGES:
            self.actions[f"page:{entry.key}"].setText(entry.words())
        self.recent.setTitle(self.tr("Recent projects"))
        self.inner["share"].setTitle(self.tr("Share"))
        self.inner["receive"].setTitle(self.tr("Receive"))
        self._name_steps()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)


def _plain(text: str) -> str:
    """Keep an ampersand in a name from becoming an underlined letter."""
    return text.replace("&", "&&")
