"""What a window sends and receives, for its menus and for the page of the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.team_page.receiving import Receiving
from ui.team_page.sending import Sending

if TYPE_CHECKING:
    from collections.abc import Callable

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
            "codebook_file": lambda: self._window.go("codebook", {}),
            "merge": _bare(self.receiving.receive_project),
            "word_comments": _bare(self.receiving.receive_word),
            "program": _bare(self.receiving.receive_program),
        }

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
