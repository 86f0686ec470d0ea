"""What a window sends and receives, for its menus and for the page of the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.team_page.package_note import PackageNote
from ui.team_page.receiving import Receiving
from ui.team_page.sending import Sending

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.main_window import MainWindow


class Sharing(QObject):
    """The errands of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.sending = Sending(window)
        self.receiving = Receiving(window)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what the entries of the menus do."""
        return {
            "send_word": _bare(self.sending.share_word),
            "qdpx": self.sending.share_project,
            "package": _bare(self.sending.share_package),
            "codebook_file": lambda: self._window.go("codebook", {"door": "share"}),
            "merge": _bare(self.receiving.receive_project),
            "word_comments": _bare(self.receiving.choose_words),
            "program": _bare(self.receiving.receive_program),
        }

    def take_project(self, path: Path) -> None:
        """Open a project that was dropped, or ask whether to merge it into the open one."""
        window = self._window
        if window.workspace is None or window.shows(path):
            window.open_project(path)
            return
        sentence = self.tr("{file} is a project. Open it, or merge it into this one?")
        bar = window.show_bar("done", sentence.format(file=path.name))
        if bar.property("asked"):
            return
        bar.setProperty("asked", True)  # noqa: FBT003 - Qt's signature

        def shut_and(call: Callable[[Path], object]) -> Callable[[], None]:
            def run() -> None:
                bar.shut()
                call(path)

            return run

        bar.add_button(self.tr("Open"), shut_and(window.open_project))
        bar.add_button(self.tr("Merge..."), shut_and(self.receiving.receive_project))

    def tell_package(self) -> None:
        """Say in the status bar where the open project is a work package."""
        from projects.queries import info  # noqa: PLC0415 - loads the database library
        from qualcode.exchange.merging import package_of  # noqa: PLC0415 - with a project

        workspace = self._window.workspace
        package = workspace.ask(package_of) if workspace is not None else None
        if workspace is None or package is None:
            return
        title = workspace.ask(info.info).title
        note = PackageNote(title, package.coder_name)
        note.wanted.connect(self.sending.send_back)
        self._window.status.set_note(note)

    def serve(self, page: QWidget) -> None:
        """Do what the page of the team asks for, once it is made."""
        from ui.team_page.page import TeamPage  # noqa: PLC0415 - only with a project

        if isinstance(page, TeamPage):
            calls = self.slots()
            page.wanted.connect(lambda what: calls[what]())
            page.package_wanted.connect(self.sending.ask_package)
            page.merged.connect(self.receiving.tell_merged)


def _bare(call: Callable[[], object]) -> Callable[[], object]:
    """Return a call without what a signal of Qt brings along."""
    return lambda: call()  # noqa: PLW0108 - it takes nothing
