"""A table from a file: what every column is, and what would happen, before it happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.errors import KnownError, Message
from qualcode import case_tables
from qualcode.edits import cases as edits
from qualcode.language import tell
from ui import background, language
from ui.cases_page.import_columns import ColumnList, SheetModel
from ui.dialogs.import_bars import Upright
from ui.dialogs.import_speakers import QuietCombo
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import Elided, label, separator
from ui.widgets.segments import Segments

if TYPE_CHECKING:
    from pathlib import Path

    from projects.records import AttributeRecord
    from qualcode.case_tables import Plan
    from qualcode.importers.tables import Workbook
    from ui.cases_page.study import CaseStudy

MOST = 300_000  # cells in one step
_ROOM = QSize(1000, 600)


class ImportTableDialog(QDialog):
    """Reads a file off the window's thread; `done_with(list[Misfit])` once it is written."""

    done_with = Signal(object)

    def __init__(self, study: CaseStudy, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._study = study
        self._path = path
        self._standing = study.standing()
        self.book: Workbook | None = None
        self.plan: Plan | None = None
        self._error: KnownError | None = None
        self._task: background.Task | None = None
        self._file = Elided(path.name, "card")
        self._sheet_words = label("", "secondary")
        self.sheets = QuietCombo()
        self.headed = QCheckBox()
        self.model = SheetModel()
        self.preview = QTableView()
        self.columns = ColumnList(self._standing)
        self._conflict_words = label("", "secondary")
        self.conflicts = Segments(("", ""))
        self.told = label("", "", wrap=True)
        self.import_, self.cancel = button("", "primary"), button("")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(40)
        self._timer.timeout.connect(self._plan)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show_parts()
        self.setMinimumSize(QSize(720, 400))
        self.resize(_ROOM.boundedTo(parent.window().size() - QSize(16, 24)))
        FocusRing(self)
        self._read()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(16, 10, 16, 10)
        top.setSpacing(10)
        top.addWidget(self._file, 1)
        top.addWidget(self._sheet_words)
        top.addWidget(self.sheets)
        top.addWidget(self.headed)
        outer.addLayout(top)
        outer.addWidget(separator())
        outer.addLayout(self._middle(), 1)
        outer.addWidget(separator())
        outer.addLayout(self._bottom())

    def _middle(self) -> QHBoxLayout:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        self.preview.setModel(self.model)
        self.preview.verticalHeader().setDefaultSectionSize(26)
        self.preview.verticalHeader().hide()
        self.preview.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.preview.setStyleSheet("QTableView::item { padding: 0 8px; }")
        self.preview.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.preview.setWordWrap(False)
        self.columns.setFixedWidth(344)
        middle.addWidget(self.preview, 1)
        middle.addWidget(Upright())
        middle.addWidget(self.columns)
        return middle

    def _bottom(self) -> QHBoxLayout:
        bottom = QHBoxLayout()
        bottom.setContentsMargins(16, 10, 16, 10)
        bottom.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.told)
        self._conflict_part = QWidget()
        line = QHBoxLayout(self._conflict_part)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._conflict_words)
        line.addWidget(self.conflicts)
        line.addStretch(1)
        words.addWidget(self._conflict_part)
        bottom.addLayout(words, 1)
        bottom.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignBottom)
        bottom.addWidget(self.import_, 0, Qt.AlignmentFlag.AlignBottom)
        return bottom

    def _connect(self) -> None:
        self.sheets.activated.connect(lambda _at: self._show_sheet())
        self.headed.toggled.connect(lambda _on: self._show_columns())
        self.columns.changed.connect(self._timer.start)
        self.conflicts.chosen.connect(lambda _at: self._timer.start())
        self.cancel.clicked.connect(self.reject)
        self.import_.clicked.connect(self.write)
        self.import_.setDefault(True)

    # Reading

    def _read(self) -> None:
        path = self._path

        def work(_progress: object, _cancelled: object) -> Workbook:
            from qualcode.importers.tables import read_workbook  # noqa: PLC0415 - heavy

            return read_workbook(path)

        self._task = background.run(work, self._take, self._refuse)

    def _take(self, book: Workbook) -> None:
        if not shiboken6.isValid(self):
            return
        self.book = book
        for sheet in book.sheets:
            self.sheets.addItem(sheet.name)
        self._show_sheet()

    def _refuse(self, error: KnownError) -> None:
        if shiboken6.isValid(self):
            self._error = error
            self._show_parts()

    def _rows(self) -> tuple[tuple[object, ...], ...]:
        if self.book is None:
            return ()
        return self.book.sheets[max(self.sheets.currentIndex(), 0)].rows

    def _show_sheet(self) -> None:
        rows = self._rows()
        headed = case_tables.heads_of(rows[:200], self._standing) or _looks_headed(rows)
        self.headed.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.headed.setChecked(headed)
        self.headed.blockSignals(False)  # noqa: FBT003
        self._show_columns()

    def _show_columns(self) -> None:
        rows = self._rows()
        if not rows:
            return
        headed = self.headed.isChecked()
        self.model.show_rows(rows, headed=headed)
        self.preview.resizeColumnsToContents()
        for at in range(min(self.model.columnCount(), 60)):
            self.preview.setColumnWidth(at, min(max(self.preview.columnWidth(at) + 12, 70), 220))
        self.columns.show_rows(rows, headed=headed)
        self._show_parts()
        self._timer.start()

    # What would happen

    def _plan(self) -> None:
        rows, headed = self._rows(), self.headed.isChecked()
        at, targets = self.columns.name_column(), self.columns.targets()
        body = rows[1:] if headed else rows
        overwrite = self.conflicts.current() == 1
        standing = self._standing
        if self._task is not None:
            self._task.cancel()

        def work(_progress: object, _cancelled: object) -> Plan:
            return _planned(body, at, targets, standing, overwrite=overwrite)

        self._task = background.run(work, self._planned, self._refuse)

    def _planned(self, plan: Plan) -> None:
        if shiboken6.isValid(self):
            first = self.plan is None
            self.plan = plan
            self._show_parts()
            if first and self.import_.isEnabled():
                self.import_.setFocus()

    def _show_parts(self) -> None:
        plan = self.plan
        self._sheet_words.setVisible(self.sheets.count() > 1)
        self.sheets.setVisible(self.sheets.count() > 1)
        for part in (self.headed, self.preview, self.columns):
            part.setEnabled(self.book is not None)
        self._conflict_part.setVisible(plan is not None and bool(plan.conflicts))
        too_many = plan is not None and plan.cells > MOST
        writes = plan is not None and bool(plan.rows or plan.attributes)
        self.import_.setEnabled(writes and not too_many and self._error is None)
        self.told.setProperty("role", "error" if self._error is not None or too_many else "")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.setText(self._sentence())

    def _sentence(self) -> str:
        if self._error is not None:
            return tell(self._error, language.current())
        plan = self.plan
        if plan is None:
            return self.tr("Reading the file...")
        if plan.cells > MOST:
            told = self.tr("More than {most} values. Leave some columns out.")
            return told.format(most=language.number(MOST))
        parts = [self.tr("%n value(s)", "", plan.cells)]
        new = plan.new_cases()
        if new:
            names = ", ".join(new[:3]) + (" …" if len(new) > 3 else "")
            parts.append(self.tr("%n new case(s)", "", len(new)) + f" ({names[:120]})")
        if plan.touched():
            parts.append(self.tr("%n known case(s)", "", plan.touched()))
        if plan.attributes:
            parts.append(self.tr("%n new attribute(s)", "", len(plan.attributes)))
        if plan.misfits:
            parts.append(self.tr("%n value(s) of another type left out", "", len(plan.misfits)))
        if plan.nameless:
            parts.append(self.tr("%n row(s) without a name left out", "", plan.nameless))
        self._conflict_words.setText(
            self.tr("%n value(s) stand there already and differ:", "", plan.conflicts)
        )
        return " · ".join(parts)

    # Writing

    def write(self) -> None:
        """Write the plan as one step and close."""
        plan = self.plan
        if plan is None:
            return
        rows = [edits.CellRow(row.case, row.name, row.values, row.transcript) for row in plan.rows]
        name = Message("Imported the table {file}", {"file": self._path.name})
        workspace = self._study.workspace
        try:
            workspace.perform(name, edits.fill, plan.attributes, rows)
        except KnownError as error:
            self._refuse(error)
            return
        self.accept()
        words = self.tr("%n value(s) imported from {file}.", "", plan.cells)
        workspace.notice(words.format(file=self._path.name), undo=True)
        self.done_with.emit(plan.misfits)

    @override
    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Import a table"))
        self._sheet_words.setText(self.tr("Sheet"))
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.headed.setText(self.tr("The first row holds names"))
        self.preview.setAccessibleName(self.tr("Rows of the table"))
        self.conflicts.set_labels((self.tr("Keep"), self.tr("Replace")))
        self.import_.setText(self.tr("Import"))
        self.cancel.setText(self.tr("Cancel"))
        self._show_parts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _looks_headed(rows: tuple[tuple[object, ...], ...]) -> bool:
    """Tell whether the first row could be one of names: words in every cell, none twice."""
    first = [case_tables.tidy(cell) for cell in rows[0]]
    return len(rows) > 1 and all(first) and len({each.casefold() for each in first}) == len(first)


def _planned(
    body: tuple[tuple[object, ...], ...],
    at: int,
    targets: list[AttributeRecord | None],
    standing: case_tables.Standing,
    *,
    overwrite: bool,
) -> Plan:
    used = [place for place, target in enumerate(targets) if target is not None and place != at]
    names = [row[at] for row in body]
    cells = [[row[place] for place in used] for row in body]
    columns = [targets[place] for place in used]
    return case_tables.by_name(names, columns, cells, standing, overwrite=overwrite)
