"""The page and other codebooks: versions, what is received, views in the place of the page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from ui.codebook_merge.doors import BookDoors
from ui.codebook_merge.files import readable
from ui.codebook_page.page_parts import BookParts
from ui.widgets.bars import MessageBar

if TYPE_CHECKING:
    from ui.codebook_page.page_actions import BookPageActions
    from ui.workspace import Workspace


class BookFaces(BookParts):
    """Everything about sharing that the page itself has to do."""

    actions_here: BookPageActions

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.doors = BookDoors(self, workspace)
        self.setAcceptDrops(True)

    def _begin(self, panel: QWidget) -> None:
        """Give a panel the middle."""
        raise NotImplementedError

    def _tell_actions(self) -> None:
        """Say which actions can be used."""
        raise NotImplementedError

    @override
    def show_versions(self) -> None:
        """Show the versions of the codebook."""
        if "versions" not in self.__dict__:
            self.versions.read_wanted.connect(self._read_version)
            self.versions.save_wanted.connect(self.doors.share)
            self.versions.compare_wanted.connect(self.doors.compare)
            self.versions.file_wanted.connect(self.doors.compare_with_file)
        self.versions.start()
        self._begin(self.versions)

    def _read_version(self, guid: str) -> None:
        self.reader.start(self.doors.book(guid))
        self._begin(self.reader)

    @override
    def show_face(self, view: QWidget) -> None:
        super().show_face(view)
        self.actions_here.set_front(on=False)

    @override
    def hide_face(self, view: QWidget) -> None:
        super().hide_face(view)
        self.actions_here.set_front(on=True)
        self._tell_actions()

    def show_unfinished(self, source: str) -> None:
        """Offer to go on with a merge that was put off; "" where there is none."""
        while (item := self.notices.itemAt(0)) is not None:
            bar = item.widget()
            self.notices.removeItem(item)
            if bar is not None:
                bar.hide()
                bar.deleteLater()
        if source:
            words = self.tr("The merge with {source} is not finished.").format(source=source)
            bar = MessageBar("warning", words)
            bar.add_button(self.tr("Go on"), self.doors.go_on)
            bar.add_button(self.tr("Discard"), self.doors.drop)
            self.notices.addWidget(bar)

    def open_share(self) -> None:
        """Open the menu of what can be done with other codebooks."""
        menu = QMenu(self)
        for key in ("share", "versions", "-", "receive", "compare"):
            if key == "-":
                menu.addSeparator()
            else:
                menu.addAction(self.actions_here.by_key[key])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.share.mapToGlobal(QPoint(0, self.share.height())))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = _local(event)
        if paths and all(readable(path) for path in paths):
            event.acceptProposedAction()
        else:
            event.ignore()  # the window takes it

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = _local(event)
        event.acceptProposedAction()
        # The file manager waits until the drop is over: read it after that.
        QTimer.singleShot(0, self, lambda: self.doors.receive_file(paths[0]))


def _local(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
