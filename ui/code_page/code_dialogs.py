"""The dialogs and menus about codes: edit, merge, bring in a codebook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from qualcode import bundled
from qualcode.edits import sharing
from ui import background, icons, language
from ui.code_page import steps
from ui.code_page.choose_code import ChooseCode
from ui.codebook_merge.files import read_filter

if TYPE_CHECKING:
    from codebook.model import Codebook
    from ui.code_page.code_actions import CodeActions
    from ui.code_page.reading import Reading


class CodeDialogs(QObject):
    """Opens them over a page."""

    def __init__(self, page: QWidget, reading: Reading, actions: CodeActions) -> None:
        super().__init__(page)
        self._page = page
        self._reading = reading
        self._actions = actions

    def edit(self, guid: str) -> None:
        """Open the dialog of a code."""
        from ui.dialogs.code_dialog import CodeDialog  # noqa: PLC0415 - not needed at the start

        if self._reading.code(guid) is not None:
            CodeDialog(self._reading, guid, self._page).open()

    def merge(self, guid: str) -> None:
        """Ask which code another one becomes part of."""
        if self._reading.code(guid) is not None:
            dialog = ChooseCode(self._reading, guid, self._page)
            dialog.chosen.connect(lambda into: self._actions.merge(guid, into))
            dialog.open()

    def choose_codebook(self, place: QPoint) -> None:
        """Offer the shipped codebooks, and one from a file."""
        menu = self.codebook_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def codebook_menu(self) -> QMenu:
        """Return the menu of codebooks to bring in."""
        menu = QMenu(self._page)
        for name in bundled.names():
            book = bundled.load(name, language.current())
            action = menu.addAction(icons.icon("book-bookmark"), book.name.replace("&", "&&"))
            action.setData(name)
        menu.addSeparator()
        menu.addAction(icons.icon("folder-open"), self.tr("From a file..."))
        menu.triggered.connect(lambda action: self._use(str(action.data() or "")))
        return menu

    def _use(self, name: str) -> None:
        if name:
            self._add(bundled.load(name, language.current()))
            return
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Codebook"), str(Path.home()), read_filter()
        )
        if name:
            self.use_file(Path(name))

    def use_file(self, path: Path) -> None:
        """Read the codebook of a file and add its codes."""
        workspace, chosen = self._reading.workspace, language.current()
        task = background.run(
            lambda _progress, _cancelled: bundled.load(str(path), chosen),
            lambda book: self._add(book, path.name),
            workspace.failed.emit,
            owner=workspace,
        )
        show = getattr(self._page.window(), "show_task", None)
        if show is not None:
            show(task, self.tr("Reading {file}").format(file=path.name))

    def _add(self, book: Codebook, source: str = "") -> None:
        workspace = self._reading.workspace
        count = workspace.do(steps.codebook_added(book.name), sharing.use, book, source)
        if count:
            workspace.notice(self.tr("%n code(s) added.", "", count), undo=True)
