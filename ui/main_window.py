"""The window: the start page or one open project, with its menus, pages, messages and status."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.errors import KnownError
from ui import background, icons, pages, settings
from ui.menus import Menus, Slots
from ui.start_page import StartPage
from ui.team_page.sharing import Sharing
from ui.widgets.activity_bar import ActivityBar
from ui.widgets.bars import MessageBar, Toast
from ui.widgets.buttons import FocusRing
from ui.widgets.status_bar import StatusBar
from ui.window.doors import Doors, remember, same_file
from ui.window.drops import DropWindow
from ui.window.extras import Extras
from ui.window.file_watch import FileWatch
from ui.window.messages import Messages
from ui.window.page_stack import PageStack
from ui.window.place import Place
from ui.window.popup import Popup

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from projects.recorder import Changes
    from ui.workspace import Workspace

WIDE = 1200


class MainWindow(DropWindow):
    """One window on one project, or on the start page while none is open.

    `files_dropped(list[Path])` carries interviews that were dropped anywhere.
    """

    def __init__(self, open_window: Callable[[], MainWindow] | None = None) -> None:
        super().__init__()
        self.workspace: Workspace | None = None
        self._open_window = open_window
        self.messages = Messages(self)
        self.doors = Doors(self)
        self.watch = FileWatch(self.messages, self.doors.save_copy)
        self.place = Place(self)
        self.extras = Extras(self)
        self.sharing = Sharing(self)
        self.setWindowIcon(icons.app_icon())
        self._build()
        self.menus = Menus(self, self._slots())
        self.menus.recent.triggered.connect(lambda action: self.open_project(Path(action.data())))
        self._connect()
        self.place.restore()
        background.set_default_owner(workspace_in_front)
        self._show_project(open_=False)

    # What it is made of

    def _build(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.activity = ActivityBar()
        for number, entry in enumerate(pages.PAGES, start=1):
            self.activity.add(entry.key, entry.icon, entry.words(), f"Alt+{number}")
        self.start = StartPage()
        self._stack = PageStack(self.start)
        body = QVBoxLayout()
        body.setSpacing(0)
        body.addLayout(self.messages.column)
        body.addWidget(self._stack, 1)
        row.addWidget(self.activity)
        row.addLayout(body, 1)
        self.status = StatusBar()
        column.addWidget(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        self.toast = Toast(middle, self.undo)
        FocusRing(self)

    def _slots(self) -> Slots:
        slots: Slots = {
            "new": self.new_project,
            "open": self.doors.ask_open,
            "saved": self.extras.tell_saved,
            "copy": self.doors.save_copy,
            "project": self.doors.describe,
            "settings": self.show_settings,
            "palette": self.show_palette,
            "keys": self.show_keys,
            "help": self.show_help,
            "import": lambda: self.import_transcripts([]),
            "close": self.close_project,
            "quit": QApplication.closeAllWindows,
            "undo": self.undo,
            "redo": self.redo,
            "back": self.go_back,
            "fullscreen": self.extras.toggle_full_screen,
            "word": self.save_to_word,
            "log": self.extras.open_log,
            "about": self.extras.about,
        }
        slots |= self.sharing.slots()
        if self.start.sample_available():
            slots["sample"] = self.doors.open_sample
        for entry in pages.PAGES:
            slots[f"page:{entry.key}"] = _bound(self.show_page, entry.key)
        return slots

    def _connect(self) -> None:
        self.start.new_wanted.connect(self.new_project)
        self.start.open_wanted.connect(self.doors.ask_open)
        self.start.program_wanted.connect(self.sharing.receiving.receive_program)
        self.start.backup_wanted.connect(self.doors.ask_backup)
        self.start.path_wanted.connect(lambda path: self.open_project(Path(path)))
        self.start.sample_wanted.connect(self.doors.open_sample)
        self.start.guide_wanted.connect(self.show_help)
        self.activity.chosen.connect(self.show_page)
        self.activity.settings.connect(self.show_settings)
        self.status.coder_clicked.connect(self._ask_coder)
        self.status.back_clicked.connect(self.go_back)
        self._stack.made.connect(self._page_made)
        self._stack.shown.connect(self._page_shown)
        self._stack.trail_changed.connect(lambda _key: self._show_trail())
        self.files_dropped.connect(self._take_files)
        self.project_dropped.connect(self.sharing.take_project)
        self.study_dropped.connect(self.sharing.receiving.receive_program)
        self.unknown_dropped.connect(self.show_error)

    # Projects

    def new_project(self, files: list[Path] | None = None) -> None:
        """Ask for a new project and open it; then import `files`, where there are any."""
        self.doors.new(files)

    def open_project(self, path: Path) -> None:
        """Open a project file here, or in a window of its own where one is open here."""
        self.doors.open(path)

    def shows(self, path: Path) -> bool:
        """Tell whether this window has a project file open."""
        return self.workspace is not None and same_file(self.workspace.project.path, path)

    def free_window(self) -> MainWindow:
        """Return a window without a project: this one, or a new one."""
        if self.workspace is None or self._open_window is None:
            return self
        return self._open_window()

    def set_workspace(self, project: Any) -> None:
        """Show an open project."""
        from ui.workspace import Workspace  # noqa: PLC0415

        self.close_project()
        workspace = Workspace(project, self)
        self.workspace = workspace
        workspace.changed.connect(self._changed)
        workspace.saved.connect(self._saved_now)
        workspace.failed.connect(self._show_failed)
        workspace.blocked.connect(self._show_blocked)
        workspace.noticed.connect(lambda text, undo: self.toast.show_sentence(text, undo=undo))
        workspace.coder_changed.connect(self._show_coder)
        workspace.going.connect(self.go)
        self._show_project(open_=True)
        self._show_coder()
        self._show_steps()
        self._count()
        self._show_last_saved(workspace)
        self.watch.follow(workspace)
        self._stack.open(workspace)
        self.show_page(pages.PAGES[0].key)
        self._offer_kept()
        self.sharing.tell_package()
        # What is loaded now stays: the collector need not walk it at every turn (0.1 s a time).
        gc.freeze()

    def _offer_kept(self) -> None:
        from ui.memos_page import offer  # noqa: PLC0415 - only with a project

        offer.offer(self)

    def close_project(self) -> None:
        """Close the project and go back to the start page."""
        workspace = self.workspace
        if workspace is None:
            return
        background.stop(workspace)
        self.watch.follow(None)
        self._close_popups()
        self._remember_project()
        self.menus.set_page(None)
        self.status.set_page_part(None)
        self.status.set_note(None)
        self._stack.clear()
        self.workspace = None
        workspace.close()
        workspace.deleteLater()
        gc.unfreeze()
        self.toast.hide()
        self._show_project(open_=False)

    def _close_popups(self) -> None:
        """Take away what speaks of the project: bars with their buttons, palette, keys."""
        self.messages.clear()
        for sheet in self.findChildren(Popup):
            sheet.close_popup()

    def _show_project(self, *, open_: bool) -> None:
        self.activity.setVisible(open_)
        self.status.set_project(open_=open_)
        self.menus.set_project(open_=open_)
        if not open_:
            self.start.reload()
            self.setFocus()
        self._show_title()

    def _show_title(self) -> None:
        if self.workspace is None:
            self.setWindowTitle("qualcode")
            return
        self.setWindowTitle(f"{self._title()} — qualcode")

    def _title(self) -> str:
        from projects.queries import info  # noqa: PLC0415

        if self.workspace is None:
            return ""
        return self.workspace.ask(info.info).title or self.workspace.project.path.stem

    def _remember_project(self) -> None:
        if self.workspace is None:
            return
        try:
            remember(self.workspace.project, self._title(), *self._done_of())
        except KnownError as error:  # the drive is gone: closing must go on
            self.show_error(error)

    # Pages

    def show_page(self, key: str) -> None:
        """Bring a page to the front; it is made when it is first wanted."""
        self._stack.show_page(key)

    def _page_made(self, page: QWidget) -> None:
        self.sharing.serve(page)
        sized = getattr(page, "text_size_changed", None)
        if sized is not None:
            sized.connect(self.status.set_text_size)

    def _page_shown(self, key: str, page: QWidget) -> None:
        self.activity.set_current(key)
        self.menus.set_page(page)
        self.status.set_page_part(getattr(page, "status_part", None))

    def go(self, key: str, where: dict[str, Any]) -> None:
        """Show a place on a page, and remember the page one came from."""
        self._stack.go(key, where)

    def go_back(self) -> None:
        """Show the page that led here, as it was left."""
        self._stack.go_back()

    def _show_trail(self) -> None:
        known = {entry.key: entry.words() for entry in pages.PAGES}
        back = self._stack.trail()
        self.status.set_back(known.get(back, ""))
        self.menus.actions["back"].setEnabled(bool(back))

    def page_key(self) -> str:
        """Return the key of the page in front, "" on the start page."""
        return self._stack.key()

    def body(self) -> QWidget:
        """Return the area of the page in front: palette and sheets stand over it."""
        return self._stack

    def page(self, key: str) -> QWidget | None:
        """Return a page where it has been made."""
        return self._stack.page(key)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own
        self._stack.free_tab()
        return bool(super().focusNextPrevChild(next))

    # Changes

    def undo(self) -> None:
        """Take back the last step."""
        if self.workspace is not None:
            self.workspace.undo()

    def redo(self) -> None:
        """Do the last undone step again."""
        if self.workspace is not None:
            self.workspace.redo()

    def _saved_now(self, moment: datetime) -> None:
        # The text is painted first; what the bars say of the step comes right after.
        QTimer.singleShot(0, self, lambda: self.status.set_saved(moment))

    def _show_last_saved(self, workspace: Workspace) -> None:
        from projects.queries import journal  # noqa: PLC0415 - loads the database library

        moment = workspace.ask(journal.last)
        if moment is not None:
            self.status.set_saved(moment.astimezone())

    def _changed(self, changes: Changes) -> None:
        self.menus.actions["undo"].setEnabled(True)
        QTimer.singleShot(0, self, self._show_steps)
        tables = changes.tables()
        if "transcript" in tables:
            self._count()
        if "study" in tables:
            self._show_title()
        self._stack.refresh(changes)

    def _show_steps(self) -> None:
        if self.workspace is not None:
            self.menus.set_steps(self.workspace.undo_label(), self.workspace.redo_label())

    def _show_coder(self) -> None:
        if self.workspace is not None:
            coder = self.workspace.project.coder
            self.status.set_coder(coder.initials, coder.name)
            settings.put("coder", coder.name)

    def _done_of(self) -> tuple[int, int]:
        from projects.queries import transcripts  # noqa: PLC0415

        if self.workspace is None:
            return 0, 0
        rows = self.workspace.ask(transcripts.rows)
        return sum(row.done for row in rows), len(rows)

    def _count(self) -> None:
        self.status.set_progress(*self._done_of())

    # The dialogs of others

    def import_transcripts(self, paths: list[Path]) -> None:
        """Open the import dialog, with files already in it where they were dropped."""
        from ui.dialogs import import_dialog  # noqa: PLC0415

        dialog = import_dialog.open_for(self, paths)
        if dialog is not None:
            dialog.imported.connect(self.sharing.receiving.offer_comments)

    def save_to_word(self) -> None:
        """Ask for a file and save the report into it, with the settings of the Report page."""
        from ui.report_page.page import ReportPage  # noqa: PLC0415
        from ui.report_page.saving import saver_of  # noqa: PLC0415

        page = self.page("report")
        if isinstance(page, ReportPage):
            page.keep()
        saver_of(self).ask()

    # Messages

    def show_task(self, task: background.Task, name: str) -> None:
        """Show a task in the status bar, with its count and a button to cancel."""
        self.status.show_task(task, name)

    def show_bar(self, kind: str, sentence: str) -> MessageBar:
        """Show a bar across the page; `kind` is "error", "warning" or "done"."""
        return self.messages.show(kind, sentence)

    def bars(self) -> list[MessageBar]:
        """Return the bars in sight."""
        return self.messages.bars()

    def show_error(self, error: KnownError) -> MessageBar:
        """Show what a known error says."""
        return self.messages.show_error(error)

    def _show_failed(self, error: KnownError) -> None:
        self.watch.look()
        if self.workspace is None or self.workspace.project.trouble() is None:
            self.show_error(error)  # else the watch tells it, with what to do

    def _show_blocked(self, error: KnownError, again: Callable[[], object]) -> None:
        self.watch.look()
        self.messages.show_blocked(error, again)

    # Small things

    def show_settings(self) -> None:
        """Open the settings; what is changed there holds at once."""
        from ui.dialogs.settings_dialog import show_settings  # noqa: PLC0415

        show_settings(self)

    def show_palette(self) -> None:
        """Open the command palette over the page."""
        from ui.palette.palette import open_palette  # noqa: PLC0415

        open_palette(self)

    def show_keys(self) -> None:
        """Open or close the sheet with the keys of the page."""
        from ui.keys_sheet import toggle_keys  # noqa: PLC0415

        toggle_keys(self)

    def show_help(self) -> None:
        """Open the help at the page in front."""
        from ui.help import open_help  # noqa: PLC0415

        open_help(self, self.page_key())

    def _ask_coder(self) -> None:
        from ui.dialogs.coder import ask_coder  # noqa: PLC0415

        if self.workspace is not None:
            ask_coder(self, self.workspace)

    def _take_files(self, paths: list[Path]) -> None:
        if self.workspace is None:
            self.new_project(paths)
            return
        self.sharing.receiving.take_returned(paths, self._take_interviews)

    def _take_interviews(self, paths: list[Path]) -> None:
        from ui.transcript_editing import corrected_file  # noqa: PLC0415

        if rest := corrected_file.offer(self, paths):
            self.import_transcripts(rest)

    # Events

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.activity.set_wide(wide=self.width() >= WIDE)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.menus.retranslate()
            for number, entry in enumerate(pages.PAGES, start=1):
                self.activity.rename(entry.key, entry.words(), f"Alt+{number}")
            self._show_steps()
            self._show_trail()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.watch.look()
        super().changeEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.place.remember()
        self.close_project()
        super().closeEvent(event)


def workspace_in_front() -> Workspace | None:
    """Return the project of the window, or of the dialog's window, that has the keyboard."""
    widget = QApplication.activeModalWidget() or QApplication.activeWindow()
    while widget is not None and not isinstance(widget, MainWindow):
        widget = widget.parentWidget()
    return widget.workspace if isinstance(widget, MainWindow) else None


def _bound(call: Callable[[Any], object], value: object) -> Callable[[], object]:
    return lambda: call(value)
