"""The page of the cases: the table of informants and attributes, and the card of one of them."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.errors import Message
from ui import language, settings
from ui.cases_page.bars import MisfitBar, PasteBar
from ui.cases_page.card import CaseCard
from ui.cases_page.case_actions import CaseActions
from ui.cases_page.cells import CellEdits
from ui.cases_page.grid import NAME_WIDTH, CasesGrid
from ui.cases_page.model import NAME, CasesModel
from ui.cases_page.page_actions import CasesPageActions
from ui.cases_page.study import CaseStudy
from ui.code_page import drawing
from ui.frame import class_for
from ui.widgets.buttons import button
from ui.widgets.empty import EmptyState
from ui.widgets.labels import separator
from ui.widgets.page_head import PageHead

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from projects.recorder import Changes
    from qualcode.case_tables import Misfit, Plan
    from ui.workspace import Workspace

TABLES = {".xlsx", ".xlsm", ".csv", ".tsv"}
_TABLE, _EMPTY = range(2)


class CasesPage(QWidget):
    """A head, a field that filters, bars, the table; at the right the card."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._size = ""
        self._stale = False  # steps were made while the page was hidden
        self.study = CaseStudy(workspace, self)
        self.model = CasesModel(self.study, self)
        self.grid = CasesGrid(self.model)
        self.cells = CellEdits(self.grid, self.study)
        self.actions_on_cases = CaseActions(self, self.grid, self.study)
        self.card = CaseCard(self.study)
        self.head = PageHead()
        self.filter = QLineEdit()
        self.add = button("", icon="plus")
        self.import_ = button("", icon="file-arrow-down")
        self.export = button("", icon="export")
        self.misfits, self.paste_bar = MisfitBar(), PasteBar()
        self._empty = EmptyState("identification-card")
        self._filter_timer = QTimer(self)
        self._filter_timer.setSingleShot(True)
        self._filter_timer.setInterval(120)
        self._lay_out()
        self.page_actions = CasesPageActions(self)
        # The table hears Ctrl+V itself; while it is not there, the page does.
        self._paste_key = QShortcut(QKeySequence.StandardKey.Paste, self, self.cells.paste)
        self._connect()
        self.setAcceptDrops(True)
        self.setFocusProxy(self.grid)
        self._show_empty()
        self._retranslate()

    def _lay_out(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.add, self.import_, self.export):
            self.head.add(each)
        column.addWidget(self.head)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(16, 0, 16, 8)
        drawing.search_icon(self.filter)
        drawing.clear_button(self.filter)
        self.filter.setFixedWidth(240)
        tools.addWidget(self.filter)
        tools.addStretch(1)
        column.addWidget(self._tools)
        for bar in (self.paste_bar, self.misfits):
            place = QWidget()
            room = QVBoxLayout(place)
            room.setContentsMargins(16, 0, 16, 8)
            room.addWidget(bar)
            bar.shown.connect(place.setVisible)
            place.hide()
            column.addWidget(place)
        column.addWidget(separator())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(centre)
        self.splitter.addWidget(self.card)
        self.splitter.setStretchFactor(0, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)
        stops = (
            self.add, self.import_, self.export, self.filter, *self.paste_bar.stops(),
            *self.misfits.stops(), self.grid, *self.card.stops(),
        )  # fmt: skip
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.study.changed.connect(self._changed)
        self.study.counted.connect(lambda: self.grid.names.viewport().update())
        self.grid.moved.connect(self._moved)
        self.model.modelReset.connect(lambda: self._moved(self.grid.here()[0]))
        self.cells.misfits.connect(self.misfits.show_misfits)
        self.misfits.text_wanted.connect(self.cells.make_text)
        self.cells.headed.connect(self._look_at)
        self.paste_bar.accepted.connect(self._paste_plan)
        self.paste_bar.as_cells.connect(self.cells.paste_at)
        self.paste_bar.cancel.clicked.connect(self.grid.setFocus)
        self.card.value_written.connect(self._value_written)
        self.filter.textChanged.connect(lambda _text: self._filter_timer.start())
        self._filter_timer.timeout.connect(self.apply_filter)
        self.add.clicked.connect(self.actions_on_cases.new_attribute)
        self.import_.clicked.connect(self.ask_import)
        self.export.clicked.connect(self.ask_export)

    # Contract of a page

    def refresh(self, changes: Changes) -> None:
        """Take over what a step changed; while nobody looks, once at the end."""
        if not self.isVisible():
            self._stale = True
            return
        self.study.refresh(changes)
        if "memo" in changes.tables():
            self.card.show_again()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.study.reload()

    def actions_for(self, menu: str) -> list[QAction]:
        """Return the entries of this page for a menu."""
        return self.page_actions.of_menu(menu)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the table and what they do."""
        return [
            ("F2", self.tr("write in the cell")),
            ("Tab", self.tr("next cell, Enter the one below")),
            ("Space", self.tr("yes or no; tick options")),
            ("Del", self.tr("empty the selected cells")),
            ("Ctrl+C", self.tr("copy cells, Ctrl+X cuts")),
            ("Ctrl+V", self.tr("paste cells, also from Excel")),
            ("Ctrl+D", self.tr("fill down")),
        ]

    def show_place(self, **where: Any) -> None:
        """Show a case (`case` its guid)."""
        guid = str(where.get("case", ""))
        if guid not in self.study.cases:
            return
        if self.model.row_of(guid) < 0:
            self.filter.clear()
            self.apply_filter()
        self.grid.go(self.model.row_of(guid), NAME)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # Parts

    def _changed(self, attributes_too: bool) -> None:  # noqa: FBT001 - a signal's
        row, column = self.grid.here()
        case, attribute = self.model.case(row), self.model.attribute(column)
        self.model.take_over(attributes_too=attributes_too)
        if row >= 0 and not self.grid.currentIndex().isValid():
            place = self.model.row_of(case.guid) if case else row
            now = self.model.column_of(attribute.guid) if attribute else min(column, 0)
            self.grid.go(place if place >= 0 else row, now if now >= 0 else column)
        self._show_empty()
        if self.paste_bar.isVisible():
            self.paste_bar.stands(self.study.standing())
        self.misfits.keep({each.guid for each in self.study.attributes})
        self._moved(self.grid.here()[0])
        self.card.show_again()

    def _show_empty(self) -> None:
        nothing = not self.study.cases and not self.study.attributes
        self._stack.setCurrentIndex(_EMPTY if nothing else _TABLE)
        self._paste_key.setEnabled(nothing)
        self._tools.setVisible(not nothing)
        self._tell()

    def start_table(self) -> None:
        """Show the table, though it is empty, and write the first name."""
        self._stack.setCurrentIndex(_TABLE)
        self._tools.show()
        self._paste_key.setEnabled(False)
        self.actions_on_cases.new_case()

    def _tell(self) -> None:
        cases = self.tr("%n case(s)", "", len(self.study.cases))
        attributes = self.tr("%n attribute(s)", "", len(self.study.attributes))
        told = f"{cases}, {attributes}"
        shown = self.model.last_row()
        if shown != len(self.study.cases):
            told = self.tr("{n} of {total}").format(n=language.number(shown), total=told)
        self.head.set_subtitle(told)
        self.export.setEnabled(bool(self.study.cases))

    def _moved(self, row: int) -> None:
        case = self.model.case(row)
        self.card.show_case(case.guid if case else "")
        self.page_actions.set_state(
            case=case is not None,
            attribute=self.model.attribute(self.grid.here()[1]) is not None,
        )

    def apply_filter(self) -> None:
        """Show the rows in which the words of the filter stand."""
        case = self.model.case(self.grid.here()[0])
        column = max(self.grid.here()[1], 0)
        self.model.set_filter(self.filter.text())
        place = self.model.row_of(case.guid) if case else -1
        if self.model.last_row():
            self.grid.go(max(place, 0), column)
        self._tell()

    def _value_written(self, guid: str, attribute: str, value: object) -> None:
        case, column = self.study.cases.get(guid), self.study.attribute(attribute)
        if case is not None and column is not None and not self.cells.put(case, column, value):
            self.card.show_again()

    # Pasting

    def _look_at(self, block: list[list[str]]) -> None:
        from qualcode import case_tables  # noqa: PLC0415 - used here only

        standing = self.study.standing()
        self.paste_bar.show_block(block, standing, headed=case_tables.heads_of(block, standing))

    def _paste_plan(self, plan: Plan) -> None:
        self.cells.carry_out(Message("Pasted {count} cells", {"count": plan.cells}), plan)
        self.grid.setFocus()

    # Files

    def ask_import(self) -> None:
        """Ask for a workbook or a CSV file, then show what it would bring."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not needed to start

        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a table"),
            settings.text("cases/folder", str(Path.home())),
            self.tr("Tables (*.xlsx *.xlsm *.csv *.tsv)"),
        )
        if name:
            settings.put("cases/folder", str(Path(name).parent))
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Show what a table would bring."""
        from ui.cases_page.import_dialog import ImportTableDialog  # noqa: PLC0415

        dialog = ImportTableDialog(self.study, path, self)
        dialog.done_with.connect(self._imported)
        dialog.open()

    def _imported(self, misfits: list[Misfit]) -> None:
        if misfits:
            self.misfits.show_misfits(misfits)

    def ask_export(self) -> None:
        """Ask where the table is to be written, and write it."""
        from ui.cases_page.export import ask_export  # noqa: PLC0415 - not needed to start

        ask_export(self, self.study, self.model.shown())

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _table_of(event) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _table_of(event)
        if path is not None:
            event.acceptProposedAction()
            # The file manager waits until the drop is over: open the dialog after that.
            QTimer.singleShot(0, self, lambda: self.import_file(path))

    # Room and words

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = class_for(self.window().width())
        if size.name == self._size:
            return
        self._remember()
        self._size = size.name
        least, usual, most = size.right
        self.card.setMinimumWidth(max(least, 220))
        self.card.setMaximumWidth(most)
        state = settings.state(f"cases/{size.name}/columns")
        if state.isEmpty() or not self.splitter.restoreState(state):
            self.splitter.setSizes([max(self.width() - usual, 300), usual])
        self.grid.set_name_width(NAME_WIDTH if size.name == "wide" else 196)

    def _remember(self) -> None:
        if self._size:
            settings.put_state(f"cases/{self._size}/columns", self.splitter.saveState())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._remember()
        super().hideEvent(event)

    def _retranslate(self) -> None:
        self.head.set_title(self.tr("Cases"))
        self.add.setText(self.tr("Attribute"))
        self.add.setToolTip(self.tr("New attribute"))
        self.import_.setText(self.tr("Import"))
        self.export.setText(self.tr("Export"))
        self.filter.setPlaceholderText(self.tr("Filter cases"))
        self.filter.setAccessibleName(self.tr("Filter cases"))
        self.grid.setAccessibleName(self.tr("Table of cases"))
        self._empty.set_words(
            self.tr("No cases yet"),
            self.tr(
                "One row for each person you talked to. Write names, paste a table from Excel"
                " (Ctrl+V), or import one."
            ),
        )
        self._empty.set_button(self.tr("Write the first name"), self.start_table)
        self.model.forget_words()
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.last_column())
        for view in (self.grid, self.grid.names):
            view.viewport().update()
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _table_of(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if len(paths) == 1 and paths[0].suffix.casefold() in TABLES:
        return paths[0]
    return None
