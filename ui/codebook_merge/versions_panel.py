"""The versions of the codebook: published here or received, frozen; and publishing the next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from codebook.errors import KnownError, Message
from projects.queries import codes, versions
from qualcode.edits import sharing
from qualcode.language import date, tell
from ui import fonts, icons, language, theme
from ui.code_page import drawing
from ui.codebook_page.panel import Panel
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.row_model import Index, RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent

    from projects.queries.versions import VersionRecord
    from ui.workspace import Workspace

VERSION = Qt.ItemDataRole.UserRole
ROW = 46
NOW = ""
_LAST_NUMBER = re.compile(r"(\d+)(?=\D*$)")


def next_number(version: str, taken: Sequence[str]) -> str:
    """Return the number to propose: the one in use while it is free, else the next after it."""
    while version in taken:
        raised = _LAST_NUMBER.sub(lambda found: str(int(found[1]) + 1), version)
        version = raised if raised != version else f"{version} 2".strip()
    return version


class VersionModel(RowModel):
    """The versions, the newest first."""

    rows: Sequence[VersionRecord]

    def title(self, record: VersionRecord) -> str:
        """Return the number and the note."""
        words = self.tr("Version {version}").format(version=record.version)
        return f"{words}: {record.note}" if record.note and not record.source else words

    def told(self, record: VersionRecord) -> str:
        """Return who published or received it, and when."""
        words = (
            self.tr("received by {coder}, {day}, from {source}")
            if record.source
            else self.tr("published by {coder}, {day}")
        )
        day = date(record.created.astimezone().date(), language.current())
        return words.format(coder=record.coder, day=day, source=record.source)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self.rows[index.row()]
        if role == VERSION:
            return record
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(record)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{self.title(record)}, {self.told(record)}"
        return None


class _Delegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        area: QRect = option.rect
        record: VersionRecord = index.data(VERSION)
        model = index.model()
        if not isinstance(model, VersionModel):
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        drawing.back(
            painter, area, selected=selected,
            over=bool(option.state & QStyle.StateFlag.State_MouseOver),
            focused=bool(option.state & QStyle.StateFlag.State_HasFocus),
        )  # fmt: skip
        icon = "file-arrow-down" if record.source else "book-bookmark"
        icons.paint(painter, QRectF(area.left() + 12, area.center().y() - 7, 16, 16), icon, "ink2")
        for pixels, ink, text, top, bold in (
            (13, look.ink, model.title(record), 5, True),
            (12, look.ink2 if selected else look.ink3, model.told(record), 23, False),
        ):
            font = fonts.font(pixels, bold=bold)
            painter.setFont(font)
            painter.setPen(ink)
            room = QRect(area.left() + 40, area.top() + top, area.width() - 52, 18)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, drawing.LEFT, shown)
        painter.setPen(look.line)
        painter.drawLine(area.left(), area.bottom(), area.right(), area.bottom())
        painter.restore()


class VersionsPanel(Panel):
    """A form to publish, and the list. Signals carry the guid of a version.

    `read_wanted`; `save_wanted`; `compare_wanted(guid, guid)`, the other "" for the codebook as it
    is now; `file_wanted` to compare it with a file or another project.
    """

    read_wanted = Signal(str)
    save_wanted = Signal(str)
    compare_wanted = Signal(str, str)
    file_wanted = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setProperty("wide", True)  # noqa: FBT003 - it takes the room at the right too
        self._workspace = workspace
        self.number = QLineEdit()
        self.number.setFixedWidth(90)
        self.note = QLineEdit()
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self._captions = label("", "label"), label("", "label")
        self.list = QListView()
        self.versions = VersionModel(self)
        self.list.setModel(self.versions)
        self.list.setItemDelegate(_Delegate(self))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setProperty("surface", "panel")
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setMinimumHeight(2 * ROW)
        self.empty = label("", "secondary", wrap=True)
        self.read = button("", "", "eye")
        self.compare = button("", "", "git-diff")
        self.save = button("", "", "export")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        form = QHBoxLayout()
        form.setSpacing(8)
        for caption, field, share in (
            (self._captions[0], self.number, 0),
            (self._captions[1], self.note, 1),
        ):
            caption.setBuddy(field)
            form.addWidget(caption)
            form.addWidget(field, share)
        form.addWidget(self.apply)
        self.body.addLayout(form)
        self.body.addWidget(self.error)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list, 1)
        self.body.addStretch(0)
        for place, part in enumerate((self.read, self.compare, self.save)):
            self.foot.insertWidget(place, part)
        self.setFocusProxy(self.number)

    def _connect(self) -> None:
        self.apply.clicked.connect(self.publish)
        self.note.returnPressed.connect(self.publish)
        self.number.returnPressed.connect(self.publish)
        self.number.textEdited.connect(lambda _text: self.error.hide())
        self.read.clicked.connect(lambda: self.read_wanted.emit(self.guid()))
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.guid()))
        self.compare.clicked.connect(self._open_menu)
        self.list.activated.connect(lambda _index: self.read_wanted.emit(self.guid()))

    def start(self) -> None:
        """Show what there is; propose the next number."""
        self.error.hide()
        self.note.clear()
        self._show()

    def follow(self) -> bool:
        """Show what a step changed; True: there always is something to see."""
        self._show()
        return True

    def guid(self) -> str:
        """Return the version in hand, "" without one."""
        record = self.list.currentIndex().data(VERSION)
        return record.guid if record is not None else ""

    def _show(self) -> None:
        before = self.guid()
        records = self._workspace.ask(versions.records)
        head = self._workspace.ask(codes.head)
        self.versions.show(records)
        guids = [record.guid for record in records]
        place = guids.index(before) if before in guids else 0
        self.list.setCurrentIndex(self.versions.index(place))
        self.list.setVisible(bool(records))
        self.empty.setVisible(not records)
        for part in (self.read, self.compare, self.save):
            part.setEnabled(bool(records))
        own = [each.version for each in records if each.codebook == head.guid]
        if not self.number.hasFocus() or not self.number.isModified():
            self.number.setText(next_number(head.version, own))

    def publish(self) -> None:
        """Freeze the codebook as the version whose number is written; a refusal is told here."""
        version, note = self.number.text(), " ".join(self.note.text().split())
        step = Message("Published version {version} of the codebook", {"version": version})
        try:
            self._workspace.perform(step, sharing.publish, version, note)
        except KnownError as error:
            self.error.setText(tell(error, language.current()))
            self.error.show()
            self.number.setFocus()
            self.number.selectAll()
            return
        self.number.setModified(False)  # noqa: FBT003 - Qt's own way
        self.start()
        self.list.setCurrentIndex(self.versions.index(0))
        done = self.tr("Version {version} is published. It stays as it is now.")
        self._workspace.notice(done.format(version=" ".join(version.split())), undo=True)

    def _open_menu(self) -> None:
        menu = self.compare_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.compare.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def compare_menu(self) -> QMenu:
        """Return the menu of what a version can be compared with."""
        menu = QMenu(self)
        here = self.guid()
        menu.addAction(self.tr("The codebook as it is now")).triggered.connect(
            lambda: self.compare_wanted.emit(here, NOW)
        )
        for record in self.versions.rows:
            if record.guid != here:
                action = menu.addAction(self.versions.title(record).replace("&", "&&"))
                action.setData(record.guid)
                action.triggered.connect(
                    lambda _on=False, other=record.guid: self.compare_wanted.emit(here, other)
                )
        menu.addSeparator()
        menu.addAction(
            icons.icon("folder-open"), self.tr("A file or project...")
        ).triggered.connect(lambda: self.file_wanted.emit(here))
        return menu

    def retranslate(self) -> None:
        """Write the words anew."""
        self.title.set_whole(self.tr("Versions"))
        self.hint.setText(
            self.tr(
                "Publish a version before you send the codebook out. It stays as it is: what each"
                " team changes afterwards can be told apart."
            )
        )
        self._captions[0].setText(self.tr("Number"))
        self._captions[1].setText(self.tr("Note"))
        self.number.setAccessibleName(self.tr("Number of the version"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("For example: after the meeting in Banjarmasin"))
        self.list.setAccessibleName(self.tr("Versions"))
        self.empty.setText(self.tr("No version has been published or received yet."))
        self.read.setText(self.tr("Read"))
        self.compare.setText(self.tr("Compare with..."))
        self.save.setText(self.tr("Save as file..."))
        self.apply.setText(self.tr("Publish version"))
        self.cancel.setText(self.tr("Back"))
        if self.isVisible():
            self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == event.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
