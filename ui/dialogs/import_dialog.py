"""Import of transcripts: what was read and guessed is shown and corrected, then written at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.errors import KnownError, Message
from qualcode.language import tell
from ui import language, settings
from ui.dialogs.import_bars import BarPlace, FooterBar, Upright
from ui.dialogs.import_batch import Batch
from ui.dialogs.import_entry import TABLES, Entry, bring_in
from ui.dialogs.import_parts import CentrePanel, FilePanel
from ui.dialogs.import_side import SidePanel
from ui.dialogs.import_table import ColumnPanel
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import FocusRing
from ui.widgets.labels import separator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QKeyEvent,
        QResizeEvent,
    )

    from ui.main_window import MainWindow
    from ui.workspace import Workspace

LARGEST = QSize(1130, 668)
SMALLEST = QSize(780, 430)
NARROW = 1000


def open_for(window: MainWindow, paths: Sequence[Path]) -> ImportDialog | None:
    """Open the import of files into the project of a window; None where none is open."""
    if window.workspace is None:
        return None
    dialog = ImportDialog(window.workspace, window)
    room = window.size() - QSize(16, 24)
    dialog.resize(room.boundedTo(LARGEST).expandedTo(SMALLEST))
    dialog.open()
    dialog.add(paths)
    return dialog


class ImportDialog(QDialog):
    """Files at the left, the chosen one in the middle, its speakers at the right.

    Signal: `imported(guids)` of the new transcripts.
    """

    imported = Signal(list)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import transcripts"))
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        self._workspace = workspace
        self._chosen: Entry | None = None
        self._cases, self._folders = self._known_names()
        self.batch = Batch(workspace, self)
        self.files = FilePanel(self)
        self.centre = CentrePanel(self)
        self.side = SidePanel(self.batch)
        self.columns = ColumnPanel()
        self.footer = FooterBar(self)
        self._lay_out()
        self._connect()
        FocusRing(self)
        self._files_changed()

    def _known_names(self) -> tuple[list[str], list[str]]:
        from projects.queries import cases, transcripts  # noqa: PLC0415 - load the database library

        names = [each.name for each in self._workspace.ask(cases.records)]
        folders = sorted({row.folder for row in self._workspace.ask(transcripts.rows)} - {""})
        return names, folders

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.files.narrow)
        self._narrow_line = separator()
        column.addWidget(self._narrow_line)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.files)
        self._left_line, self._right_line = Upright(), Upright()
        middle.addWidget(self._left_line)
        middle.addWidget(self.centre, 1)
        middle.addWidget(self._right_line)
        self._right = QWidget()
        self._right.setFixedWidth(321)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.side)
        right.addWidget(self.columns)
        middle.addWidget(self._right)
        column.addLayout(middle, 1)
        self._bars = BarPlace()
        column.addWidget(self._bars)
        column.addWidget(separator())
        column.addWidget(self.footer)

    def _connect(self) -> None:
        self._workspace.destroyed.connect(self.reject)
        self.batch.changed.connect(self._files_changed)
        self.batch.progressed.connect(self.footer.show_progress)
        self.batch.ready.connect(self._all_read)
        self.files.chosen.connect(self.choose)
        self.files.removed.connect(self._remove)
        self.files.add_wanted.connect(self.ask_files)
        self.centre.add_wanted.connect(self.ask_files)
        self.centre.header.ticked.connect(self._ticked)
        self.centre.turns.answered.connect(self._answered)
        self.centre.skip_changed.connect(self._skip)
        self.side.role_chosen.connect(self._role)
        self.side.case_chosen.connect(self._case)
        self.side.labels_changed.connect(self._labels)
        self.side.share_changed.connect(self._share)
        self.side.named.connect(self._named)
        self.side.put_into.connect(self._put_into)
        self.columns.changed.connect(self._columns_changed)
        self.footer.cancel.clicked.connect(self.reject)
        self.footer.stop.clicked.connect(self.batch.cancel)
        self.footer.go.clicked.connect(self.import_now)

    # Files

    def add(self, paths: Sequence[Path]) -> None:
        """Add files; those in a folder stand for it."""
        found: list[Path] = []
        for path in paths:
            found.extend(sorted(_readable(path)) if path.is_dir() else [path])
        self.batch.add(found)

    def ask_files(self) -> None:
        """Let the researcher choose files."""
        from qualcode.importers.reading import SUFFIXES  # noqa: PLC0415 - not needed before

        endings = " ".join(f"*{suffix}" for suffix in (*SUFFIXES, *TABLES))
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Choose transcripts"),
            settings.text("import/folder", str(Path.home())),
            self.tr("Transcripts and tables ({endings})").format(endings=endings)
            + ";;"
            + self.tr("All files (*)"),
        )
        if names:
            settings.put("import/folder", str(Path(names[0]).parent))
            self.add([Path(name) for name in names])

    def choose(self, entry: Entry | None) -> None:
        """Show one file."""
        self._chosen = entry
        self.files.show_chosen(entry)
        is_table = entry is not None and entry.table is not None
        is_talk = entry is not None and entry.draft is not None
        self.centre.show_entry(entry, can_add=not self.batch.entries)
        self.side.setVisible(is_talk)
        self.columns.setVisible(is_table)
        self._right.setVisible(is_talk or is_table)
        self._right_line.setVisible(is_talk or is_table)
        if entry is not None and is_talk:
            self.side.show_entry(entry, self._cases, self._folders)
        elif entry is not None and is_table:
            self.columns.show_entry(entry)

    def chosen(self) -> Entry | None:
        """Return the file that is shown."""
        return self._chosen

    def _files_changed(self) -> None:
        entries = self.batch.entries
        self.files.show_entries(entries)
        self._show_lines()
        if not any(each is self._chosen for each in entries):
            self._chosen = None
        shown = self._chosen
        if shown is None:
            shown = next((each for each in entries if not each.reading), None)
        if shown is not self._chosen or shown is None or not self._shows(shown):
            self.choose(shown)
        else:
            self.files.show_chosen(shown)
            if shown.draft is not None:
                self.side.refresh()
        self._count()

    def _shows(self, entry: Entry) -> bool:
        return self.centre.shown_state() == (entry, entry.reading)

    def _all_read(self) -> None:
        self.footer.show_progress(0, 0)
        self._count()
        if self.batch.wanted() and not self._busy_writing():
            self.footer.go.setFocus()

    def _busy_writing(self) -> bool:
        """Tell whether she is in the middle of the files or of a field."""
        focus = QApplication.focusWidget()
        return isinstance(focus, QLineEdit | QAbstractItemView)

    def _remove(self, entry: Entry) -> None:
        row = next(at for at, each in enumerate(self.batch.entries) if each is entry)
        if entry is self._chosen:
            left = [each for each in self.batch.entries if each is not entry]
            self._chosen = left[min(row, len(left) - 1)] if left else None
            self.centre.forget()
        self.batch.remove(entry)

    def _count(self) -> None:
        wanted = self.batch.wanted()
        talks = sum(each.draft is not None for each in wanted)
        self.footer.show_count(talks, len(wanted) - talks, reading=self.batch.reading())
        self.files.touch()

    def _show_lines(self) -> None:
        self._left_line.setVisible(not self.files.isHidden())
        self._narrow_line.setVisible(not self.files.narrow.isHidden())

    # Corrections

    def _role(self, text: str, role: str) -> None:
        if self._chosen is not None:
            self.batch.set_role(self._chosen, text, role)
            self._speakers_changed()

    def _share(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.batch.share = on
        if on and self._chosen is not None:
            self.batch.share_roles(self._chosen)

    def _case(self, text: str, name: str) -> None:
        if self._chosen is not None:
            self._chosen.cases[text] = name
            self.centre.header.tell_owner(self._chosen.owner())

    def _labels(self, labels: list[str]) -> None:
        if self._chosen is None:
            return
        old = self._chosen.labels
        added = [label for label in labels if label not in old]
        removed = set(old) - set(labels)
        others = self.batch.with_same_labels(self._chosen) if self.batch.share else []
        for entry in (self._chosen, *others):
            kept = [label for label in entry.labels if label not in removed]
            new = [label for label in added if label not in kept]
            if kept != list(entry.labels) or new:
                entry.guess_again([*kept, *new])
        self.choose(self._chosen)
        self._count()

    def _speakers_changed(self) -> None:
        entry = self._chosen
        if entry is None:
            return
        self.side.refresh()
        self.centre.recolour(entry)
        self.centre.header.tell_owner(entry.owner())

    def _ticked(self, at: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._chosen is not None:
            (self._chosen.left.discard if on else self._chosen.left.add)(at)

    def _answered(self, start: int, answer: str) -> None:
        if self._chosen is not None:
            self._chosen.answers[start] = answer
            self.centre.show_turns(self._chosen)
            self._count()

    def _skip(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._chosen is not None:
            self._chosen.skip = on
            self.centre.show_notes(self._chosen)
            self._count()

    def _named(self, name: str) -> None:
        if self._chosen is not None and self._chosen.draft is not None:
            self._chosen.name = name or self._chosen.draft.name
            self.side.refresh()

    def _put_into(self, folder: str) -> None:
        if self._chosen is not None:
            self._chosen.folder = folder

    def _columns_changed(self) -> None:
        if self._chosen is not None and self._chosen.table is not None:
            self.centre.cases.refresh(self._chosen)
            self._count()

    # Writing

    def import_now(self) -> None:
        """Write everything as one step; where that is refused, say why and stay."""
        wanted = self.batch.wanted()
        if not wanted or self.batch.reading():
            return
        arrivals = [each.arrival() for each in wanted if each.draft is not None]
        tables = [(each.columns(), each.case_rows()) for each in wanted if each.table is not None]
        rows = sum(len(each.table.rows) for each in wanted if each.table is not None)
        if len(arrivals) == 1:
            step = Message("Imported {transcript}", {"transcript": arrivals[0].name})
        elif arrivals:
            step = Message("Imported {count} transcripts", {"count": len(arrivals)})
        else:
            step = Message("Imported {count} cases from a table", {"count": rows})
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            made = self._workspace.perform(step, bring_in, arrivals, tables)
        except KnownError as error:
            self.show_error(error)
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        if arrivals:
            said = self.tr("%n transcript(s) imported.", "", len(arrivals))
        else:
            said = self.tr("%n case(s) read from the table.", "", rows)
        self._workspace.notice(said, undo=True)
        self.imported.emit(made)
        self.accept()

    def show_error(self, error: KnownError) -> None:
        """Show why something was refused, above the buttons."""
        self._bars.put(MessageBar("error", tell(error, language.current())))

    def bars(self) -> list[MessageBar]:
        """Return the bars in sight."""
        return [bar for bar in self.findChildren(MessageBar) if not bar.isHidden()]

    # Events

    @override
    def done(self, result: int) -> None:
        self.batch.cancel()
        super().done(result)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.batch.cancel()
        super().closeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        self.files.set_narrow(narrow=narrow)
        self._show_lines()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter imports only on the button itself: a wish to end a field must not write anything.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        elif event.key() == Qt.Key.Key_Delete and self.files.combo.hasFocus() and self._chosen:
            self._remove(self._chosen)
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        event.acceptProposedAction()
        self.add([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])


def _readable(folder: Path) -> list[Path]:
    from qualcode.importers.reading import SUFFIXES  # noqa: PLC0415 - not needed before

    endings = {*SUFFIXES, *TABLES}
    return [
        path
        for path in folder.iterdir()
        if path.is_file() and path.suffix.casefold() in endings and not path.name.startswith("~$")
    ]
