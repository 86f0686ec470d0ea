"""Two codebooks side by side: what became of every code, word by word."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from typing_extensions import override

from ui.codebook_merge.view import ChangesView
from ui.codebook_merge.words import Row, shown_path
from ui.widgets.buttons import button
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.codebook_merge.work import Comparison


class CompareView(ChangesView):
    """Nothing can be changed here; Esc or the button goes back."""

    def __init__(self, comparison: Comparison) -> None:
        self.same = EmptyState("check-circle")
        super().__init__()
        self.comparison = comparison
        self._by_guid = {each.guid: each for each in comparison.differences}
        self.back = button("", "primary")
        self.foot_row.addWidget(self.back)
        self.back.clicked.connect(self.closed)
        self.order(
            self.list, self.filter, self.log, *self.view.parts(), self.up, self.down, self.back
        )
        self.decided.hide()
        self.progress.hide()
        self.retranslate()
        self.fill()
        self.tell()
        self.list.choose(self.list.first())
        there = bool(comparison.differences)
        for part in (self._code, self.table, self.table.heads):
            part.setVisible(there)
        self.same.setVisible(not there)
        self.log.setEnabled(there)

    @override
    def add_below(self) -> None:
        self.column.addWidget(self.same, 1)

    @override
    def rows(self) -> Iterable[Row]:
        return [self.words.compared(each) for each in self.comparison.differences]

    @override
    def fill(self) -> None:
        guid = self.list.guid()
        rows = self.wanted(self.rows())
        groups = [
            (self.words.group(what), list(several))
            for what, several in groupby(rows, key=lambda row: row.what)
        ]
        self.list.changes.show(groups)
        self.list.choose(guid)

    @override
    def show_code(self, guid: str) -> None:
        each = self._by_guid.get(guid)
        node = (each.new or each.old) if each is not None else None
        if each is None or node is None:
            self.table.show_rows([], [])
            return
        parts = len(each.fields) + ("moved" in each.whats)
        self.show_head(node.code.colour, node.code.name, shown_path(node.above), parts)
        rows = self.maker.comparing(each, whole=self.whole())
        old, new = self.comparison.names
        self.table.show_rows(rows, [(self.tr("Before"), old), (self.tr("After"), new)])

    @override
    def tell(self) -> None:
        count = self.comparison.count
        self.counted.setText(self.tr("%n difference(s)", "", count))
        old, new = self.comparison.names
        self.subtitle.set_whole(self.tr("From {old} to {new}").format(old=old, new=new))
        codes = self.tr("%n differing code(s)", "", len(self.comparison.differences))
        self.foot_words.set_whole(codes if count else "")

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.back.setText(self.tr("Back to the codebook"))
        self.same.set_words(
            self.tr("Both are the same"),
            self.tr("Same codes at the same places, word for word."),
        )
