"""What the keys of the table do to cells: write, empty, copy, paste, fill down. One step each."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from codebook.errors import KnownError, Message
from projects.records import AttributeRecord
from qualcode import case_tables, tsv
from qualcode.case_tables import Misfit, Plan, RowPlan
from qualcode.edits import attributes as attribute_edits
from qualcode.edits import cases as edits
from qualcode.names import tidy
from qualcode.values import fitting
from ui import background, language
from ui.cases_page.model import NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from projects.records import CaseRecord
    from ui.cases_page.grid import CasesGrid
    from ui.cases_page.study import CaseStudy

_LONG = 100_000  # characters that are parsed in another thread
MOST_ROWS = 20_000  # written in a moment; more is no table of informants but a mistake
_MANY = 5000  # cells whose writing one notices


class CellEdits(QObject):
    """Signals: `misfits(list[Misfit])` that were left out; `headed(block)` where a pasted block
    seems to bring headings and should be looked at first.
    """

    misfits = Signal(object)
    headed = Signal(object)

    def __init__(self, grid: CasesGrid, study: CaseStudy) -> None:
        super().__init__(grid)
        self._grid = grid
        self._study = study
        self._cases = grid.cases
        grid.written.connect(self.write)
        grid.command.connect(self.run)

    def run(self, command: str) -> None:
        """Do what a key asks for."""
        calls = {
            "copy": self.copy, "cut": self.cut, "paste": self.paste, "empty": self.empty,
            "fill_down": self.fill_down, "toggle": self.toggle,
        }  # fmt: skip
        calls[command]()

    # One cell

    def write(self, row: int, column: int, value: Any) -> None:
        """Write what was typed into a cell."""
        case, attribute = self._cases.case(row), self._cases.attribute(column)
        if isinstance(value, str) and value.strip() == str(self._cases.index(row, column).data()):
            return
        if column == NAME:
            self._write_name(case, str(value))
            return
        if attribute is None:
            return
        self.put(case, attribute, value)

    def _write_name(self, case: CaseRecord | None, name: str) -> None:
        if not name.strip():
            return
        if case is None:
            rows = [edits.CellRow("", name)]
            self._do(Message("Added the case {case}", {"case": tidy(name)}), (), rows)
        elif tidy(name) != case.name:
            names = {"old": case.name, "new": tidy(name)}
            label = Message("Renamed {old} to {new}", names)
            self._study.workspace.do(label, edits.rename, case.guid, name)

    def put(self, case: CaseRecord | None, attribute: AttributeRecord, value: Any) -> bool:
        """Write a value of a case, None for the one that is not there yet; False for a misfit."""
        old = case.attributes.get(attribute.name) if case else None
        try:
            kept = fitting(attribute.name, attribute.type, value, language.current())
        except KnownError:
            name = case.name if case else ""
            guid = case.guid if case else ""
            self.misfits.emit(
                [Misfit(guid, name, attribute.guid, attribute.name, str(value).strip())]
            )
            return False
        if kept == old and type(kept) is type(old):
            return True
        people = [case] if case else []
        # A list is written as it is; text goes the way of a pasted cell.
        cell = kept if kept is not None else ""
        plan = case_tables.by_place(people, [attribute], [[cell]], self._study.standing())
        told = {"attribute": attribute.name, "case": case.name if case else ""}
        label = Message("{attribute} of {case}", told)
        if case is None and plan.rows:
            label = Message("Added the case {case}", {"case": plan.rows[0].name})
        self.carry_out(label, plan)
        return True

    def toggle(self) -> None:
        """Turn yes into no, no and nothing into yes."""
        row, column = self._grid.here()
        attribute = self._cases.attribute(column)
        if attribute is not None and attribute.type == "boolean":
            self.put(self._cases.case(row), attribute, self._cases.value(row, column) is not True)

    # Blocks

    def copy(self) -> None:
        """Put the selected cells on the clipboard as Excel does."""
        top, left, bottom, right = self._grid.block()
        if top < 0:
            return
        right = min(right, self._cases.last_column() - 1)
        bottom = max(top, min(bottom, self._cases.last_row() - 1))
        rows = [
            [self._cases.text(row, column) for column in range(left, right + 1)]
            for row in range(top, bottom + 1)
        ]
        QGuiApplication.clipboard().setText(tsv.written(rows))

    def cut(self) -> None:
        """Copy the selected cells, then empty them."""
        self.copy()
        self.empty()

    def empty(self) -> None:
        """Take the selected values away; names stay."""
        top, left, bottom, right = self._grid.block()
        plan = Plan()
        chosen = [self._cases.attribute(at) for at in range(max(left, 1), right + 1)]
        for row in range(max(top, 0), bottom + 1):
            case = self._cases.case(row)
            if case is None:
                continue
            gone = {each.guid: None for each in chosen if each and each.name in case.attributes}
            if gone:
                plan.rows.append(RowPlan(case.guid, values=dict(gone)))
                plan.cells += len(gone)
        if plan.cells:
            self.carry_out(Message("Emptied {count} cells", {"count": plan.cells}), plan)
        elif left == right == NAME and self._cases.case(top) is not None:
            self._study.workspace.notice(self.tr("A case keeps its name. To delete it: Ctrl+-."))

    def fill_down(self) -> None:
        """Give all selected rows the values of the first; of one row those of the row above."""
        top, left, bottom, right = self._grid.block()
        if top == bottom:
            top -= 1
        left = max(left, 1)
        right = min(right, self._cases.last_column() - 1)
        if top < 0 or left > right:
            return
        columns = [self._cases.attribute(at) for at in range(left, right + 1)]
        first = [self._cases.value(top, at) for at in range(left, right + 1)]
        people = [case for row in range(top + 1, bottom + 1) if (case := self._cases.case(row))]
        block = [["" if value is None else value for value in first]] * len(people)
        plan = case_tables.by_place(people, columns, block, self._study.standing())
        if plan.cells:
            self.carry_out(Message("Filled {count} cells down", {"count": plan.cells}), plan)

    def paste(self) -> None:
        """Paste what another program, or this one, put on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if not text:
            self._study.workspace.notice(self.tr("There are no cells on the clipboard."))
        elif len(text) <= _LONG:
            try:
                self.take(tsv.parse(text))
            except KnownError as error:
                self._study.workspace.failed.emit(error)
        else:
            background.run(
                lambda _progress, _cancelled: tsv.parse(text), self._parsed, self._failed
            )

    def _parsed(self, block: list[list[str]]) -> None:
        if shiboken6.isValid(self):
            self.take(block)

    def _failed(self, error: KnownError) -> None:
        if shiboken6.isValid(self):
            self._study.workspace.failed.emit(error)

    def take(self, block: list[list[str]]) -> None:
        """Paste a block where the selection begins, or have it looked at where it has headings."""
        if not block:
            return
        if len(block) > MOST_ROWS:
            words = self.tr(
                "The clipboard holds {pasted} rows; up to {most} are pasted at once. "
                "Paste a smaller part."
            )
            told = words.format(pasted=language.number(len(block)), most=language.number(MOST_ROWS))
            self._study.workspace.notice(told)
            return
        top, left, _, _ = self._grid.block()
        if top < 0:
            self._grid.go(0, 0)
            top, left = 0, 0
        whole = left == NAME and len(block[0]) > 1
        beyond = len(block[0]) > self._cases.last_column()
        headed = whole and case_tables.heads_of(block, self._study.standing())
        if headed or (whole and beyond and len(block) > 1):
            self.headed.emit(block)
        else:
            self.paste_at(block)

    def paste_at(self, block: list[list[str]]) -> None:
        """Paste a block cell by cell where the selection begins; one cell fills the selection."""
        top, left, bottom, right = self._grid.block()
        left = min(left, self._cases.last_column())
        block = _tiled(block, bottom - top + 1, right - left + 1)
        columns = self._columns(left, len(block[0]))
        people = [case for at in range(len(block)) if (case := self._cases.case(top + at))]
        standing = self._study.standing()
        if left == NAME and len(block[0]) > 1:
            body = [row[1 : 1 + len(columns) - 1] for row in block]
            names = [row[0] for row in block]
            plan = case_tables.by_name(names, columns[1:], body, standing)
        else:
            plan = case_tables.by_place(people, columns, block, standing)
        self.carry_out(Message("Pasted {count} cells", {"count": plan.cells}), plan)
        beyond = len(block[0]) - len(columns)
        if beyond > 0:
            told = self.tr("%n column(s) beyond the table left out.", "", beyond)
            self._study.workspace.notice(told, undo=bool(plan.cells))
        self._select(top, left, len(block), len(columns))

    def _columns(self, left: int, count: int) -> list[AttributeRecord | None]:
        stop = min(left + count, self._cases.last_column())
        return [self._cases.attribute(at) for at in range(left, stop)]

    def _select(self, top: int, left: int, rows: int, columns: int) -> None:
        bottom = min(top + rows, self._cases.rowCount()) - 1
        right = min(left + columns, self._cases.last_column()) - 1
        if bottom >= top and right >= left:
            self._grid.go(top, left, select_to=(bottom, right))

    # Writing

    def carry_out(self, label: Message, plan: Plan) -> list[str] | None:
        """Write a plan as one step, and tell what did not fit; returns the guids of its rows."""
        done = None
        if plan.rows or plan.attributes:
            rows = [
                edits.CellRow(row.case, row.name, row.values, row.transcript) for row in plan.rows
            ]
            with _waiting(plan.cells):
                done = self._do(label, plan.attributes, rows)
        if plan.misfits:
            self.misfits.emit(plan.misfits)
        return done

    def _do(
        self,
        label: Message,
        attributes: Sequence[tuple[str, str, Sequence[str]]],
        rows: Sequence[edits.CellRow],
    ) -> list[str] | None:
        return self._study.workspace.do(label, edits.fill, attributes, rows)

    def make_text(self, misfits: Sequence[Misfit]) -> None:
        """Turn the attributes of values that did not fit into text, and write those values."""
        by_name = {each.name: each.guid for each in self._study.attributes}
        guids = {each.guid for each in self._study.attributes}
        rows: dict[tuple[str, str], RowPlan] = {}
        turned: dict[str, str] = {}
        for each in misfits:
            guid = each.attribute if each.attribute in guids else by_name.get(each.attribute, "")
            if not guid:
                continue
            case = each.case or self._guid_of(each.name)
            row = rows.setdefault((case, each.name), RowPlan(case, "" if case else each.name))
            row.values[guid] = each.value
            turned[guid] = each.attribute_name
        if not turned:
            return
        cells = [edits.CellRow(row.case, row.name, row.values) for row in rows.values()]
        label = Message("Made {attributes} a text", {"attributes": list(turned.values())})
        self._study.workspace.do(
            label, attribute_edits.make_text, list(turned), cells, language.current()
        )

    def _guid_of(self, name: str) -> str:
        found = (each.guid for each in self._study.cases.values() if each.name == name)
        return next(found, "")


@contextmanager
def _waiting(cells: int) -> Iterator[None]:
    """Show that many cells take a moment: a step is written in the window's thread."""
    if cells < _MANY:
        yield
        return
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def _tiled(block: list[list[str]], rows: int, columns: int) -> list[list[str]]:
    """Repeat a block as often as it fits into the selection, where it fits without rest."""
    high, wide = len(block), len(block[0])
    if rows % high or columns % wide or (rows, columns) == (high, wide):
        return block
    return [row * (columns // wide) for row in block] * (rows // high)
