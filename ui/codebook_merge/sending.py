"""What goes out of the Codebook page: the codebook as a file, and the change log for a meeting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from projects.queries import codes, versions
from qualcode.language import tell
from ui import background, language
from ui.codebook_merge import files

if TYPE_CHECKING:
    from collections.abc import Callable

    from codebook.errors import Message
    from codebook.model import Codebook
    from ui.codebook_page.page_faces import BookFaces
    from ui.main_window import MainWindow
    from ui.widgets.bars import MessageBar
    from ui.workspace import Workspace


class BookSending(QObject):
    """Asks for files and writes them in the background; a bar says how it went."""

    def __init__(self, page: BookFaces, workspace: Workspace) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = workspace

    def _window(self) -> MainWindow:
        from ui.main_window import MainWindow  # noqa: PLC0415 - it imports the pages

        window = self._page.window()
        if not isinstance(window, MainWindow):
            raise TypeError(window)
        return window

    def _folder(self) -> Path:
        return self._workspace.project.path.absolute().parent

    def share(self, guid: str = "") -> None:
        """Ask for a file and write the codebook into it, or a version of it."""
        book = self.book(guid)
        version = self.tr("version {version}").format(version=book.version)
        stem = "".join(" " if each in '\\/:*?"<>|' else each for each in f"{book.name} {version}")
        filters = files.write_filters()
        name, wanted = QFileDialog.getSaveFileName(
            self._page, self.tr("Share codebook"), str(self._folder() / " ".join(stem.split())),
            ";;".join(filters.values()),
        )  # fmt: skip
        if name:
            self.share_to(files.chosen_path(name, wanted), guid)

    def share_to(self, path: Path, guid: str = "") -> None:
        """Write the codebook, or a version of it, into a file; say what the format cannot hold."""
        book = self.book(guid)

        def done(lost: tuple[Message, ...]) -> None:
            words = self.tr("{file} is saved.").format(file=path.name)
            if lost:
                sentences = " ".join(tell(each, language.current()) for each in lost)
                bar = self._window().show_bar("warning", f"{words} {sentences}")
            else:
                everything = self.tr("Everything of the codebook is in it.")
                bar = self._window().show_bar("done", f"{words} {everything}")
            self._opens(bar, path)

        self._run(lambda: files.write(book, path), done, self.tr("Saving the codebook"))

    def _opens(self, bar: MessageBar, path: Path) -> None:
        bar.add_button(self.tr("Open"), lambda: self._open(path))
        bar.add_button(self.tr("Show in folder"), lambda: self._open(path.parent))

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            sentence = self.tr("No program was found to open {file}. Open it from its folder.")
            self._window().show_bar("warning", sentence.format(file=path.name))

    def book(self, guid: str = "") -> Codebook:
        """Return a version, or the codebook as it is now."""
        if guid:
            return self._workspace.ask(versions.book, guid)
        return self._workspace.ask(versions.to_share)

    def _run(self, work: Callable[[], object], done: Callable[[Any], None], name: str) -> None:
        window = self._window()
        task = background.run(
            lambda _progress, _cancelled: work(),
            done,
            self._workspace.failed.emit,
            owner=self._workspace,
        )
        window.show_task(task, name)

    def save_log(self, old: Codebook, new: Codebook) -> None:
        """Ask for a file and write the changes into it as a page for the meeting."""
        stem = self.tr("Codebook changes")
        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Change log for the meeting"),
            str(self._folder() / f"{stem}.docx"), self.tr("Word documents (*.docx)"),
        )  # fmt: skip
        if name:
            path = Path(name)
            ends = path.suffix.lower() == ".docx"
            self.write_log(old, new, path if ends else path.with_name(path.name + ".docx"))

    def write_log(self, old: Codebook, new: Codebook, path: Path) -> None:
        """Write the changes as a page for the meeting, in the window's language."""
        chosen, used = language.current(), self._workspace.ask(codes.counts)

        def work() -> None:
            from codebook.formats import change_log  # noqa: PLC0415 - loads the Word library

            files.save(change_log.dump(old, new, chosen, used), path)

        def done(_nothing: object) -> None:
            words = self.tr("{file} is saved.").format(file=path.name)
            self._opens(self._window().show_bar("done", words), path)

        self._run(work, done, self.tr("Saving the change log"))
