"""The line at the bottom: how far the coding is, who codes, when it was saved, what runs."""

from __future__ import annotations

from datetime import date
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QPushButton, QWidget
from typing_extensions import override

from qualcode import language as words
from ui import icons, language
from ui.widgets.buttons import button
from ui.widgets.choices import ChoiceMenu, LanguageMenu, ThemeMenu
from ui.widgets.labels import Elided, Glyph, label

if TYPE_CHECKING:
    from datetime import datetime

    from ui.background import Task

HEIGHT = 26


def program_version() -> str:
    """Return the version of the program, "" where it was never installed."""
    try:
        return version("qualcode")
    except PackageNotFoundError:
        return ""


class _Menu(QPushButton):
    """A flat button of the bar that opens a menu."""

    def __init__(self, icon: str, menu: ChoiceMenu) -> None:
        super().__init__()
        self.setProperty("kind", "status")
        self.setProperty("menu", "true")
        self._choice = menu
        if icon:
            self.setIcon(icons.icon(icon, "ink2"))
            self.setIconSize(QSize(20, 14))
        self.setMenu(menu)
        self.refresh()
        menu.triggered.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is chosen."""
        self._choice.retranslate()
        self.setText(self._choice.current_words())
        self.setAccessibleName(f"{self._choice.heading()}: {self.text()}")


class _Gap(QFrame):
    """The thin line between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "tick")
        self.setFixedSize(1, 14)


class _Part(QWidget):
    """Several widgets that come and go together."""

    def __init__(self, *widgets: QWidget, gap: int = 7) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        for each in widgets:
            row.addWidget(each)


class StatusBar(QFrame):
    """Two faces: of the start page (privacy, language, colours, version) and of a project."""

    coder_clicked = Signal()
    back_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "status")
        self.setFixedHeight(HEIGHT)
        self._progress = Elided("", "secondary")
        self._coder = button("", "status")
        self._coder.clicked.connect(self.coder_clicked)
        self._back = button("", "status", "arrow-left")
        self._back.clicked.connect(self.back_clicked)
        self._back.hide()
        self._back_to = ""
        self._saved = label("", "secondary")
        self._saved_part = _Part(Glyph("check-circle", "good", 14), self._saved)
        self._private = Elided("", "secondary")
        self._language = _Menu("translate", LanguageMenu(self))
        self._theme = _Menu("circle-half", ThemeMenu(self))
        self._version = label("", "secondary")
        self._version_gap = _Gap()
        self._size = label("", "secondary")
        self._task_text = label("", "secondary")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(90)
        self._bar.setTextVisible(False)
        self._cancel = button("", "link")
        self._cancel.clicked.connect(self._cancelled)
        self._task_part = _Part(self._task_text, self._bar, self._cancel)
        self._task: Task | None = None
        self._task_name = ""
        self._done_of: tuple[int, int] | None = None
        self._initials = ""
        self._saved_at: datetime | None = None
        self._percent = 0
        self._page_part: QWidget | None = None
        self._lender: QWidget | None = None  # the page that the part belongs to
        self._note: QWidget | None = None
        self._lay_out()
        self.set_project(open_=False)
        self._task_part.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 12, 0)
        row.setSpacing(14)
        self._coder_gap, self._saved_gap, self._size_gap = _Gap(), _Gap(), _Gap()
        self._start_parts = (
            _Part(Glyph("lock-simple", "ink2", 14), self._private),
            _Part(self._language, _Gap(), self._theme, self._version_gap, self._version, gap=14),
        )
        row.addWidget(self._start_parts[0])
        row.addWidget(self._progress)
        row.addWidget(self._coder_gap)
        row.addWidget(self._coder)
        row.addWidget(self._saved_gap)
        row.addWidget(self._saved_part)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._task_part)
        row.addWidget(self._size_gap)
        row.addWidget(self._size)
        row.addWidget(self._start_parts[1])

    def set_project(self, *, open_: bool) -> None:
        """Show the face of a project or that of the start page."""
        for part in self._start_parts:
            part.setVisible(not open_)
        for each in (self._progress, self._coder_gap, self._coder):
            each.setVisible(open_)
        if not open_:
            self._saved_at, self._percent = None, 0
        self._retranslate()

    def set_progress(self, done: int, total: int) -> None:
        """Show how many of the interviews are coded."""
        self._done_of = (done, total)
        self._retranslate()

    def set_coder(self, initials: str, name: str) -> None:
        """Show who codes."""
        self._initials = initials
        self._coder.setToolTip(name)
        self._retranslate()

    def set_saved(self, moment: datetime) -> None:
        """Show when the last edit reached the disk, local time; before today, the day."""
        self._saved_at = moment
        self._retranslate()

    def saved_at(self) -> datetime | None:
        """Return when the last edit reached the disk, None before the first."""
        return self._saved_at

    def set_back(self, page: str) -> None:
        """Offer the way back to a page, "" to offer none."""
        self._back_to = page
        self._back.setVisible(bool(page))
        self._retranslate()

    def set_text_size(self, percent: int) -> None:
        """Show the size of the text, in percent of the usual one; 0 hides it."""
        self._percent = percent
        self._retranslate()

    def set_page_part(self, part: QWidget | None) -> None:
        """Show what the page in front says in place of the text size; None for nothing."""
        row = self.layout()
        if self._page_part is not None and isinstance(row, QHBoxLayout):
            row.removeWidget(self._page_part)
            self._page_part.setParent(self._lender)  # what has no parent outlives its page
        self._page_part = part
        self._lender = part.parentWidget() if part is not None else None
        if part is not None and isinstance(row, QHBoxLayout):
            row.insertWidget(row.indexOf(self._size), part)
            part.show()
        self._retranslate()

    def set_note(self, note: QWidget | None) -> None:
        """Show something about the project as a whole, None for nothing."""
        row = self.layout()
        if self._note is not None:
            self._note.hide()
            self._note.deleteLater()
        self._note = note
        if note is not None and isinstance(row, QHBoxLayout):
            row.insertWidget(row.indexOf(self._saved_part) + 1, note)
            note.show()

    def show_task(self, task: Task, name: str) -> None:
        """Show a task with its count and a button to cancel, until it is finished."""
        if not task.running():
            return
        self._task, self._task_name = task, name
        self._bar.setRange(0, 0)
        self._task_text.setText(name)
        self._task_part.show()
        task.progressed.connect(self._advance)
        task.finished.connect(lambda: self._finished(task))
        if task.reported is not None:  # the work was quicker than this line
            self._advance(*task.reported)

    def progress_words(self) -> str:
        """Return what is said about how far the coding is."""
        return self._progress.whole()

    def _advance(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        counted = self.tr("{name}: {done} of {total}").format(
            name=self._task_name, done=language.number(done), total=language.number(total)
        )
        self._task_text.setText(counted)

    def _finished(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._task_part.hide()

    def _cancelled(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task_part.hide()

    def _retranslate(self) -> None:
        self._private.set_whole(self.tr("Your data stay on this computer."))
        self._version.setText(self.tr("Version {number}").format(number=program_version()))
        self._version.setVisible(bool(program_version()))
        self._version_gap.setVisible(bool(program_version()))
        self._cancel.setText(self.tr("Cancel"))
        self._back.setText(self.tr("Back to {page}").format(page=self._back_to))
        self._coder.setText(self.tr("Coder {initials}").format(initials=self._initials))
        self._language.refresh()
        self._theme.refresh()
        if self._done_of is not None:
            done, total = self._done_of
            told = self.tr("{done} of {total} interviews coded").format(
                done=language.number(done), total=language.number(total)
            )
            self._progress.set_whole(told if total else self.tr("No interviews yet"))
        saved = self._saved_at is not None
        self._saved_part.setVisible(saved)
        self._saved_gap.setVisible(saved)
        if self._saved_at is not None:
            said = words.time if self._saved_at.date() == date.today() else words.date
            moment = said(self._saved_at, language.current())
            self._saved.setText(self.tr("Saved {time}").format(time=moment))
        self._size.setText(self.tr("Text {percent} %").format(percent=self._percent))
        sized = self._percent > 0 and self._page_part is None
        self._size.setVisible(sized)
        self._size_gap.setVisible(sized)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def menus(self) -> tuple[QMenu, ...]:
        """Return the two menus of the start page's face."""
        return tuple(
            menu for part in (self._language, self._theme) if (menu := part.menu()) is not None
        )
