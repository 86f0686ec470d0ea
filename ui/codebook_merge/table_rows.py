"""The rows of the table of one code: every aspect in the base, here and there, word by word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from codebook.compare import ADDED, FIELDS, MERGED, REMOVED, shown_changes
from codebook.merge import Part
from ui.codebook_merge.words import ChangeWords, heir_name
from ui.codebook_merge.work import OURS, OWN, PARENT, PRESENCE, SHOWN, THEIRS, text_of

if TYPE_CHECKING:
    from codebook.compare import Node
    from codebook.merge import Item
    from ui.codebook_merge.cells import Pieces
    from ui.codebook_merge.work import Compared, Work

BASE = "base"
OLD, NEW = "old", "new"


@dataclass(frozen=True)
class Cell:
    """What stands in a cell; `side` is what can be chosen there, `quiet` a remark, no text."""

    pieces: Pieces = ()
    side: str = ""
    quiet: bool = False
    colour: str = ""

    @property
    def text(self) -> str:
        """Return it as one text."""
        return "".join(text for _, text in self.pieces)


@dataclass(frozen=True)
class TableRow:
    """One aspect; `chosen` the side that holds, "" while open; `part` where one can choose."""

    aspect: str
    caption: str
    cells: dict[str, Cell]
    chosen: str = ""
    part: Part | None = None


class RowMaker(QObject):
    """Makes the rows; `words` marks what changed, without it the texts stand as they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.told = ChangeWords(self)

    def joining(self, work: Work, item: Item, *, whole: bool) -> list[TableRow]:
        """Return the rows of an item; `whole` shows every aspect, unmarked."""
        parts = {part.aspect: part for part in item.parts}
        found = []
        for aspect in SHOWN:
            part = parts.get(aspect)
            if aspect == PRESENCE:
                if part is not None:
                    found.append(self._presence(work, item, part))
                continue
            nodes = {BASE: item.base, OURS: item.ours, THEIRS: item.theirs}
            texts = {side: text_of(node, aspect) for side, node in nodes.items()}
            if aspect == PARENT and part is None:
                texts[THEIRS] = texts[OURS]  # the same place under another name of its parent
            if part is None and not self._worth(aspect, texts, nodes, whole=whole):
                continue
            if work.plan.base is None:
                del texts[BASE]
            cells = {
                side: self._cell(aspect, side, texts, nodes, part, whole=whole) for side in texts
            }
            decision = work.decision(item, part) if part is not None else None
            chosen = decision.side if decision is not None else ""
            if part is None and cells[OURS].side:
                chosen = OURS
            found.append(TableRow(aspect, self.told.aspect(aspect), cells, chosen, part))
        return found

    def _worth(
        self, aspect: str, texts: dict[str, str], nodes: dict[str, Node | None], *, whole: bool
    ) -> bool:
        """Tell whether an aspect that nobody must decide is shown."""
        if whole or aspect == "name":
            return any(texts.values())
        there = [texts[side] for side, node in nodes.items() if node is not None]
        if len(there) == 1:  # a new code, or one that is gone: what it says
            return bool(there[0]) and aspect not in ("kind", "colour", PARENT)
        return len(set(there)) > 1 and nodes[BASE] is not None and nodes[OURS] is not None

    def _cell(  # noqa: PLR0913 - a place in the table
        self, aspect: str, side: str, texts: dict[str, str], nodes: dict[str, Node | None],
        part: Part | None, *, whole: bool,
    ) -> Cell:  # fmt: skip
        if nodes[side] is None:
            return Cell(_plain(self.tr("not there")), quiet=True)
        text = texts[side]
        before = texts.get(BASE) if nodes[BASE] is not None else None
        if before is None and side == THEIRS and nodes[OURS] is not None:
            before = texts[OURS]
        moved = side != BASE and before is not None
        based = nodes[BASE] is not None
        if moved and text == before and not whole and based:
            return Cell(_plain(self.tr("unchanged")), quiet=True)
        choice = side if part is not None and side != BASE else ""
        if part is None and side == OURS and moved and text != before and based:
            choice = OURS  # only we changed it: it stays
        pieces, quiet = self._text(aspect, text)
        if moved and not whole and text and not quiet:
            pieces = shown_changes(self._shown(aspect, before or ""), self._shown(aspect, text))
        return Cell(pieces, choice, quiet, text if aspect == "colour" else "")

    def _shown(self, aspect: str, text: str) -> str:
        return self.told.value(aspect, text) if text or aspect == PARENT else ""

    def _text(self, aspect: str, text: str) -> tuple[Pieces, bool]:
        if not text and aspect != PARENT:
            return _plain(self.tr("none yet")), True
        return _plain(self._shown(aspect, text)), False

    def _presence(self, work: Work, item: Item, part: Part) -> TableRow:
        """Return the row that decides about the code as a whole."""
        shown = {
            ADDED: (
                self.tr("leave it out"),
                self.tr("take it, in {place}").format(place=self._above(item.theirs)),
            ),
            MERGED: (
                self.tr("stays a code of its own"),
                self.tr("becomes part of {code}").format(code=heir_name(work, item)),
            ),
            REMOVED: (
                self.tr("stays in {place}").format(place=self._above(item.ours)),
                self.tr("is removed, with %n coding(s)", "", item.used),
            ),
        }[item.what]
        there = self.tr("in {place}").format(place=self._above(item.base))
        cells = {
            BASE: Cell(_plain(there if item.base else self.tr("not there")), quiet=not item.base),
            OURS: Cell(_plain(shown[0]), OURS),
            THEIRS: Cell(_plain(shown[1]), THEIRS),
        }
        if work.plan.base is None:
            del cells[BASE]
        decision = work.decision(item, part)
        chosen = decision.side if decision is not None else ""
        return TableRow(PRESENCE, self.told.aspect(PRESENCE), cells, chosen, part)

    def _above(self, node: Node | None) -> str:
        return self.told.value(PARENT, node.above) if node is not None else ""

    def comparing(self, each: Compared, *, whole: bool) -> list[TableRow]:
        """Return the rows of a code in two codebooks."""
        found = []
        changed = {*each.fields, "name"} | ({PARENT} if "moved" in each.whats else set())
        alone = each.old is None or each.new is None
        for aspect in ("name", PARENT, *(name for name in FIELDS if name != "name")):
            old, new = text_of(each.old, aspect), text_of(each.new, aspect)
            if not (old or new) or not (whole or alone or aspect in changed):
                continue
            cells = {}
            for side, text, node in ((OLD, old, each.old), (NEW, new, each.new)):
                if node is None:
                    cells[side] = Cell(_plain(self.tr("not there")), quiet=True)
                    continue
                pieces, quiet = self._text(aspect, text)
                if side == NEW and not whole and not alone and text != old and not quiet:
                    pieces = shown_changes(self._shown(aspect, old), pieces[0][1])
                elif side == NEW and text == old and not whole and not alone:
                    pieces, quiet = _plain(self.tr("unchanged")), True
                cells[side] = Cell(pieces, "", quiet, text if aspect == "colour" else "")
            found.append(TableRow(aspect, self.told.aspect(aspect), cells))
        return found


def _plain(text: str) -> Pieces:
    return (("same", text),) if text else ()


__all__ = ["BASE", "NEW", "OLD", "OURS", "OWN", "THEIRS", "Cell", "RowMaker", "TableRow"]
