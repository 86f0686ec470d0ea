"""The report: its blocks and their settings, the checks, and the Word file it is written to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.errors import KnownError, Message
from qualcode.language import tell
from qualcode.report.settings import ReportSettings, from_dict
from ui import background, language
from ui.dialogs.import_bars import BarPlace, Upright, head_bar
from ui.dialogs.report_blocks import BlockList
from ui.dialogs.report_options import Options, page_for
from ui.dialogs.report_parts import CheckList, DocumentPanel, free_path
from ui.dialogs.report_study import Facts, facts
from ui.dialogs.report_writing import Written, write
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import Elided, label, separator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from qualcode.report.data import ReportData
    from ui.background import Cancelled, Progress, Task
    from ui.main_window import MainWindow
    from ui.workspace import Workspace

LARGEST = QSize(940, 668)
SMALLEST = QSize(780, 430)
KEY = "report"


def open_for(window: MainWindow) -> ReportDialog | None:
    """Open the report of a window's project; None where none is open."""
    if window.workspace is None:
        return None
    dialog = ReportDialog(window.workspace, window)
    room = window.size() - QSize(16, 24)
    dialog.resize(room.boundedTo(LARGEST).expandedTo(SMALLEST))
    dialog.open()
    return dialog


class ReportDialog(QDialog):
    """Blocks at the left; settings of the selected one, document and checks at the right."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from projects.queries import info  # noqa: PLC0415 - loads the database library

        self.setWindowTitle(self.tr("Report"))
        self.setMinimumSize(SMALLEST)
        self._workspace = workspace
        self._stored: Any = workspace.ask(info.setting, KEY, {})
        self.settings = _settings(self._stored)
        self._data: ReportData | None = None
        self._facts: Facts | None = None
        self._reading: Task | None = None
        self._writing: Task | None = None
        self._orphaned = False
        workspace.destroyed.connect(self._lost)
        self._build()
        self.blocks.choose("findings")
        FocusRing(self)
        self._read()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._left())
        middle.addWidget(Upright())
        middle.addWidget(self._right(), 1)
        column.addLayout(middle, 1)
        self._bars = BarPlace()
        column.addWidget(self._bars)
        column.addWidget(separator())
        column.addWidget(self._footer())

    def _left(self) -> QWidget:
        left = QFrame()
        left.setProperty("frame", "panel")
        left.setFixedWidth(324)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar, row = head_bar()
        row.addWidget(label(self.tr("Report contents"), "head"))
        self._on = label("", "secondary")
        row.addWidget(self._on, 1)
        column.addWidget(bar)
        column.addWidget(separator())
        self.blocks = BlockList()
        names = self._block_names()
        self.blocks.show_blocks([(key, names[key], on) for key, on in self.settings.blocks])
        self.blocks.changed.connect(self._blocks_changed)
        self.blocks.chosen.connect(self._show_options)
        column.addWidget(self.blocks, 1)
        return left

    def _right(self) -> QWidget:
        right = QFrame()
        right.setProperty("frame", "paper")
        outer = QVBoxLayout(right)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        outer.addWidget(area)
        inside = QFrame()
        inside.setProperty("frame", "paper")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        self._options_head = label("", "head")
        column.addWidget(self._options_head)
        self._options = QVBoxLayout()
        column.addLayout(self._options)
        self.options: Options | None = None
        column.addSpacing(4)
        column.addWidget(separator())
        column.addWidget(label(self.tr("Document"), "head"))
        project = self._workspace.project.path
        stem = self.tr("{project} results").format(project=project.stem)
        self.document = DocumentPanel(self.settings, free_path(project.absolute().parent, stem))
        self.document.changed.connect(self._document_changed)
        column.addWidget(self.document)
        column.addSpacing(4)
        column.addWidget(separator())
        column.addWidget(label(self.tr("Checks"), "head"))
        self.checks = CheckList()
        column.addWidget(self.checks)
        column.addStretch(1)
        area.setWidget(inside)
        return right

    def _footer(self) -> QWidget:
        footer = QFrame()
        footer.setProperty("frame", "bar")
        footer.setFixedHeight(55)
        row = QHBoxLayout(footer)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(10)
        self.words = Elided("", "secondary")
        row.addWidget(self.words, 1)
        self._bar = QProgressBar()
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self.stop = button(self.tr("Cancel saving"), "link")
        self.close_button = button(self.tr("Close"))
        self.close_button.setMinimumWidth(84)
        self.save_button = button(self.tr("Save to Word"), "primary", "export")
        self.stop.clicked.connect(self.cancel_saving)
        self.close_button.clicked.connect(self.accept)
        self.save_button.clicked.connect(self.save)
        for widget in (self._bar, self.stop, self.close_button, self.save_button):
            row.addWidget(widget)
        self._show_progress(0, 0)
        return footer

    def _block_names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title and authors"),
            "contents": self.tr("Table of contents"),
            "method": self.tr("Method paragraph"),
            "sources": self.tr("Characteristics of the sources"),
            "findings": self.tr("Findings by code"),
            "code_table": self.tr("Table code × case"),
            "kind_table": self.tr("Table kind × case"),
            "factor_table": self.tr("Supporting, inhibiting factors"),
            "remaining": self.tr("Appendix: remaining quotes"),
            "codebook": self.tr("Appendix: codebook"),
        }

    # The study

    def _read(self) -> None:
        workspace = self._workspace

        def work(_progress: Progress, _cancelled: Cancelled) -> tuple[ReportData, Facts]:
            from qualcode.report.data import gather  # noqa: PLC0415 - off the window's thread

            data = workspace.ask(gather)
            return data, facts(data)

        self._reading = background.run(work, self._read_done, self._refused_reading)

    def _read_done(self, read: tuple[ReportData, Facts]) -> None:
        self._reading = None
        self._data, self._facts = read
        if self.options is not None:
            self.options.set_data(self._data)
        self._say()

    def _refused_reading(self, error: KnownError) -> None:
        self._reading = None
        self.show_error(error)

    def _say(self) -> None:
        on = len(self.settings.on())
        self._on.setText(
            self.tr("{on} of {all} blocks").format(on=on, all=len(self.settings.blocks))
        )
        known = self._facts
        if known is None:
            return
        self.checks.show_facts(known, self.settings)
        empty = self.tr("empty")
        codes = self.tr("%n code(s)", "", known.codes_used) if known.codes_used else empty
        size = f"{known.codes_used} × {known.cases}" if known.codes_used and known.cases else empty
        self.blocks.set_facts(
            {
                "method": self.tr("%n transcript(s)", "", known.transcripts),
                "sources": self.tr("%n case(s)", "", known.cases) if known.cases else empty,
                "findings": codes,
                "code_table": size,
                "kind_table": self.tr("%n case(s)", "", known.cases) if known.cases else empty,
                "factor_table": self.tr("%n factor(s)", "", known.factors)
                if known.factors
                else empty,
                "remaining": self.tr("%n quote(s)", "", known.excerpts)
                if known.excerpts
                else empty,
                "codebook": self.tr("%n code(s)", "", known.codes) if known.codes else empty,
            }
        )

    # Settings

    def _show_options(self, key: str) -> None:
        names = self._block_names()
        if key not in names:
            return
        self._options_head.setText(names[key])
        if self.options is not None:
            self._options.removeWidget(self.options)
            self.options.hide()
            self.options.deleteLater()
        self.options = page_for(key, self.settings)
        self.options.changed.connect(self._options_changed)
        self._options.addWidget(self.options)
        self.options.show()
        if self._data is not None:
            self.options.set_data(self._data)

    def _options_changed(self) -> None:
        if self.options is not None:
            self.settings = self.options.settings
            self._say()

    def _blocks_changed(self) -> None:
        self._set(blocks=self.blocks.blocks())

    def _document_changed(self) -> None:
        if hasattr(self, "document"):
            self._set(
                language=self.document.chosen_language(),
                template=self.document.chosen_template(),
            )
        if hasattr(self, "save_button"):
            self._enable()

    def _set(self, **values: Any) -> None:
        self.settings = replace(self.settings, **values)
        if self.options is not None:
            self.options.settings = self.settings
            if self._data is not None and "language" in values:
                self.options.language_changed()
        self._say()

    def _enable(self) -> None:
        missing = ""
        if self.document.file() is None:
            missing = self.tr("Name the file first")
        self.save_button.setEnabled(not missing and self._writing is None)
        self.save_button.setToolTip(missing)

    def keep(self) -> bool:
        """Keep the settings with the project where they changed; False where that was refused."""
        new = _plain(self.settings)
        if new == _plain(_settings(self._stored)):
            return True
        from qualcode.edits import settings  # noqa: PLC0415 - loads the database library

        try:
            label_ = Message("Changed the report settings")
            self._workspace.perform(label_, settings.put, KEY, new)
        except KnownError as error:
            self.show_error(error)
            return False
        self._stored = new
        return True

    # Writing

    def save(self) -> None:
        """Write the report; the dialog stays, with a bar that says how it went."""
        path = self.document.file()
        if path is None or self._writing is not None or not self.keep():
            return
        self._bars.clear()
        settings, workspace = self.settings, self._workspace

        def work(progress: Progress, cancelled: Cancelled) -> Written:
            return write(workspace, settings, path, progress, cancelled)

        self._writing = background.run(
            work, self._written, self._refused, on_progress=self._show_progress
        )
        self._writing.finished.connect(self._ended)
        self._show_progress(0, 1)

    def cancel_saving(self) -> None:
        """Stop writing; a file that was there before stays as it was."""
        if self._writing is not None:
            self._writing.cancel()
            self.stop.setEnabled(False)
            self.words.set_whole(self.tr("Stopping. The old file stays as it was."))

    def writing(self) -> bool:
        """Tell whether a report is being written."""
        return self._writing is not None

    def _ended(self) -> None:
        self._writing = None
        self._show_progress(0, 0)
        self.document.refresh()

    def _written(self, done: Written) -> None:
        quotes = self.tr("%n quote(s)", "", done.quotes)
        tables = self.tr("%n table(s)", "", done.tables)
        sentence = self.tr("{file} is saved: {quotes}, {tables}.").format(
            file=done.path.name, quotes=quotes, tables=tables
        )
        bar = MessageBar("done", sentence)
        bar.add_button(self.tr("Open"), lambda: _open(done.path))
        bar.add_button(self.tr("Open its folder"), lambda: _open(done.path.parent))
        self._bars.put(bar)

    def _refused(self, error: KnownError) -> None:
        bar = self.show_error(error)
        bar.add_button(self.tr("Try again"), self.save)

    def show_error(self, error: KnownError) -> MessageBar:
        """Show what was refused, above the buttons."""
        bar = MessageBar("error", tell(error, language.current()))
        self._bars.put(bar)
        return bar

    def bars(self) -> list[MessageBar]:
        """Return the bars in sight."""
        return [bar for bar in self.findChildren(MessageBar) if not bar.isHidden()]

    def _show_progress(self, done: int, total: int) -> None:
        busy = total > 0
        self._bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.stop.setEnabled(True)
        self._enable()
        if not busy:
            self.words.set_whole(self.tr("You can go on writing in Word; the project stays here."))
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if done:
            self.words.set_whole(
                self.tr("Writing quote {done} of {total}").format(
                    done=language.number(done), total=language.number(total)
                )
            )
        else:
            self.words.set_whole(self.tr("Writing the report"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter saves only on the button itself: a wish to end a field must not write anything.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def done(self, result: int) -> None:
        for task in (self._reading, self._writing):
            if task is not None:
                task.cancel()
        if self._orphaned or self.keep():
            super().done(result)
            self.deleteLater()

    def _lost(self) -> None:
        """The project was closed under the dialog: there is nothing to keep the settings in."""
        self._orphaned = True
        self.reject()


def _settings(stored: Any) -> ReportSettings:
    """Return the settings kept in a project; the usual ones where they cannot be read."""
    try:
        return from_dict(dict(stored or {}))
    except (KnownError, TypeError, ValueError):
        return ReportSettings()


def _plain(settings: ReportSettings) -> dict[str, Any]:
    """Return settings as they come back from the project: lists instead of tuples."""
    import json  # noqa: PLC0415

    plain: dict[str, Any] = json.loads(json.dumps(settings.to_dict()))
    return plain


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
