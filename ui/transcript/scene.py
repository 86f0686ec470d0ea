"""What is painted under and beside the text, from what is visible; shapes are kept per block."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextCursor, QTextLayout

from projects.records import Span
from qualcode.spans import flatten
from ui import theme
from ui.transcript import margin, painting
from ui.transcript.index import Cluster, CodeLook, CodingIndex, order
from ui.transcript.offsets import in_units
from ui.transcript.painting import BlockText, Shapes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument

    from projects.records import CodingRecord, MemoRecord
    from ui.transcript.display import DisplayMap
    from ui.transcript.document import Columns
    from ui.transcript.margin import Extent, Mark


_TITLE = 80
_SHORT_NUMBER = 99


class Visible(NamedTuple):
    """A block in sight and where its layout stands in the viewport."""

    block: BlockText
    origin: QPointF


class Handle(NamedTuple):
    """A border that can be dragged, in pixels of the viewport."""

    start: bool
    x: float
    top: float
    bottom: float


class Note(NamedTuple):
    """The sign of the memos on passages that begin in one line, in pixels of the viewport."""

    area: QRectF
    memos: tuple[MemoRecord, ...]


class Scene:
    """The painted state of one transcript in one document."""

    def __init__(self, display: DisplayMap, document: QTextDocument, size: int) -> None:
        self.display = display
        self.document = document
        self.size = size
        self.index = CodingIndex(display)
        self.looks: Mapping[str, CodeLook] = {}
        self._coders: Mapping[str, str] = {}
        self._own = ""
        self.active = ""
        self.hover = ""
        self.marks: list[Mark] = []
        self.handles: list[Handle] = []
        self.notes: list[Note] = []
        self._memos: dict[int, list[MemoRecord]] = {}
        self._hits: dict[int, list[tuple[Span, bool]]] = {}
        self._shapes: dict[int, Shapes] = {}
        self._clusters: dict[int, Cluster | None] = {}
        self._extents: dict[int, list[Extent]] = {}
        # Where a position stands changes with the layout only, not with codings; while a text is
        # laid out piece by piece, its size changes.
        document.documentLayout().documentSizeChanged.connect(self._moved)
        self._edges: dict[tuple[int, bool], tuple[float, float, float]] = {}
        self._lines: dict[tuple[int, int], int] = {}
        record = display.record
        roles = {speaker.guid: speaker.role for speaker in record.speakers}
        self._letters = margin.short_labels(record.speakers)
        self._asks = [roles.get(turn.speaker) == "interviewer" for turn in record.turns]

    def asks(self, index: int) -> bool:
        """Say whether a block belongs to an interviewer's turn."""
        turn = self.display.blocks[index].turn
        return turn >= 0 and self._asks[turn]

    # -- what is there ---------------------------------------------------------------------

    def set_codings(
        self,
        codings: Sequence[CodingRecord],
        looks: Mapping[str, CodeLook],
        coders: Mapping[str, str],
        own: str,
    ) -> None:
        """Take over the codings; only blocks whose codings changed are shaped anew."""
        touched = self.index.update(codings)
        if {code: look.colour for code, look in looks.items()} != {
            code: look.colour for code, look in self.looks.items()
        }:
            self._shapes.clear()
        self.looks = dict(looks)
        self._coders, self._own = coders, own
        for block in touched:
            self._shapes.pop(block, None)
        self._clusters.clear()
        self._extents.clear()
        if self.index.get(self.active) is None:
            self.active = ""
        if self.index.get(self.hover) is None:
            self.hover = ""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()  # one change of the layout instead of one per question
        for block in touched:
            if self.asks(block):
                self._ink(block)
        cursor.endEditBlock()

    def name(self, coding: CodingRecord) -> tuple[str, str]:
        """Return the name of a coding's code and, if it is another coder's, the initials."""
        look = self.looks.get(coding.code)
        suffix = "" if coding.coder == self._own else self._coders.get(coding.coder, "")
        return (look.name if look else ""), suffix

    def set_hits(self, spans: Sequence[Span], current: int) -> None:
        """Take over what a search found; `current` is the index of the hit in focus or -1."""
        self._hits = {}
        for number, span in enumerate(spans):
            for block in self.display.touching(span.start, span.end):
                self._hits.setdefault(block, []).append((span, number == current))

    def set_memos(self, memos: Sequence[MemoRecord]) -> None:
        """Take over the memos on passages of this transcript."""
        self._memos = {}
        self.notes = []
        for memo in memos:
            self._memos.setdefault(self.display.index_at(memo.start), []).append(memo)

    def memo_at(self, point: QPointF) -> str:
        """Return the guid of the memo whose sign is at a point of the viewport, "" without one."""
        return next((note.memos[0].guid for note in self.notes if note.area.contains(point)), "")

    def memo_title(self, guid: str) -> str:
        """Return the titles of the memos that share a sign; the first line where one has none."""
        memos = next((each.memos for each in self.notes if each.memos[0].guid == guid), ())
        lines = (memo.title.strip() or memo.text.strip().partition("\n")[0] for memo in memos)
        return "\n".join(line if len(line) <= _TITLE else f"{line[:_TITLE]}…" for line in lines)

    def _moved(self) -> None:
        self._edges.clear()
        self._lines.clear()
        self._extents.clear()

    def relaid(self) -> None:
        """Forget all shapes: width, font or colours changed."""
        self._moved()
        self._shapes.clear()
        self._clusters.clear()

    def _ink(self, index: int) -> None:
        """Darken a question where it is coded: ink3 would not read on a tint."""
        block = self.document.findBlockByNumber(index)
        colours, shown = theme.current(), self.display.blocks[index]
        formats = []
        for run in flatten(self.index.of_block(index)):
            start = self.display.within(index, max(run.start, shown.start))
            end = self.display.within(index, min(run.end, shown.end))
            formatting = QTextCharFormat()
            formatting.setForeground(colours.ink2 if len(run.items) < 3 else colours.ink)
            piece = QTextLayout.FormatRange()
            piece.start, piece.length, piece.format = start, end - start, formatting
            if end > start:
                formats.append(piece)
        block.layout().setFormats(formats)

    # -- where it is -----------------------------------------------------------------------

    def block_text(self, block: QTextBlock) -> BlockText:
        """Return a block with its layout, which is made if it is not there yet."""
        self.document.documentLayout().blockBoundingRect(block)
        index = block.blockNumber()
        text = in_units(self.display.texts[index])
        return BlockText(index, block.layout(), text, self.size)

    def by_number(self, index: int) -> BlockText:
        """Return a block by its index."""
        return self.block_text(self.document.findBlockByNumber(index))

    def line_of(self, index: int, position: int) -> int:
        """Return the line, from 0, of a canonical position in a block."""
        known = self._lines.get((index, position))
        if known is None:
            layout = self.by_number(index).layout
            unit = self.display.within(index, position)
            known = max(layout.lineForTextPosition(unit).lineNumber(), 0)
            self._lines[index, position] = known
        return known

    def edge(self, position: int, *, end: bool) -> tuple[float, float, float]:
        """Return x, top and bottom of a canonical position, in pixels of the document."""
        known = self._edges.get((position, end))
        if known is None:
            known = self._edges[position, end] = self._edge(position, end=end)
        return known

    def _edge(self, position: int, *, end: bool) -> tuple[float, float, float]:
        index = self.display.index_at(position, end=end)
        block = self.by_number(index)
        number = self.line_of(index, max(position - 1, 0) if end else position)
        origin = block.layout.position()
        if not block.layout.lineCount():
            return origin.x(), origin.y(), origin.y()
        line = block.layout.lineAt(number)
        top, bottom = painting.line_rect(block.layout, number, self.size)
        x = painting.cursor_x(line, self.display.within(index, position))
        return origin.x() + x, origin.y() + top, origin.y() + bottom

    # -- painting --------------------------------------------------------------------------

    def paint_under(
        self, painter: QPainter, visible: Sequence[Visible], selection: Span | None
    ) -> None:
        """Paint what lies under the text: tints, hits, selection, underlines."""
        colours = theme.current()
        lively = [
            coding
            for guid in {self.active, self.hover}
            if guid and (coding := self.index.get(guid)) is not None
        ]
        for block, origin in visible:
            shapes = self._shape(block)
            for tint in shapes.tints:
                painting.fill(painter, origin, tint.piece, tint.colour)
            self._paint_hits(painter, block, origin)
            chosen: list[QRectF] = []
            if selection is not None:
                found = painting.span_pieces(self.display, block, *selection)
                chosen = [piece.rect for piece in found]
            for rect in chosen:
                painter.fillRect(rect.translated(origin), colours.selection)
            _underline(painter, origin, shapes, chosen)
            for coding in lively:
                self._alone(painter, block, origin, coding)

    def _paint_hits(self, painter: QPainter, block: BlockText, origin: QPointF) -> None:
        colours = theme.current()
        for hit, current in self._hits.get(block.index, ()):
            for piece in painting.span_pieces(self.display, block, *hit):
                painter.fillRect(piece.rect.translated(origin), colours.warnTint)
                painting.frame(painter, origin, piece, colours.warn, 2.0 if current else 1.0)

    def _alone(
        self, painter: QPainter, block: BlockText, origin: QPointF, coding: CodingRecord
    ) -> None:
        """Underline one coding, over the underlines of those beside it."""
        solid = theme.code_colours(painting.colour_of(coding, self.looks)).solid
        for piece in painting.span_pieces(self.display, block, coding.start, coding.end):
            painter.fillRect(painting.underline(piece).rect.translated(origin), solid)

    def _shape(self, block: BlockText) -> Shapes:
        found = self._shapes.get(block.index)
        if found is None:
            codings = self.index.of_block(block.index)
            found = painting.shapes(self.display, block, codings, self.looks)
            self._shapes[block.index] = found
        return found

    def paint_beside(
        self, painter: QPainter, visible: Sequence[Visible], place: Columns, scroll: float
    ) -> None:
        """Paint what stands beside the text: numbers, speakers, lanes, labels, bullets."""
        self.notes = []
        for block, origin in visible:
            self._paint_gutter(painter, block, origin, place)
            if block.index in self._memos:
                self.notes += self._notes(block.index, place, scroll)
        margin.paint_notes(painter, [note.area for note in self.notes])
        self.marks = margin.arrange(list(self._in_sight(visible)), place, scroll, self.name)
        height = painter.viewport().height()
        margin.paint(painter, self.marks, self.looks, {self.active, self.hover} - {""}, height)

    def _paint_gutter(
        self, painter: QPainter, block: BlockText, origin: QPointF, place: Columns
    ) -> None:
        shown = self.display.blocks[block.index]
        if not block.layout.lineCount():
            return
        line = block.layout.lineAt(0)
        baseline = origin.y() + line.y() + line.ascent()
        if origin.x() + line.x() > place.text_left + 8:
            painter.setPen(theme.current().ink3)
            painter.setFont(self.document.defaultFont())
            painter.drawText(QPointF(place.text_left + 4, baseline), "•")
        if shown.first:
            turn = self.display.record.turns[shown.turn]
            letter = self._letters.get(turn.speaker, "")
            asks = self._asks[shown.turn]
            margin.paint_turn(painter, place, baseline, str(turn.number), letter, asks=asks)

    def _notes(self, index: int, place: Columns, scroll: float) -> Iterator[Note]:
        """Yield the signs of the memos that begin in a block, one for each line."""
        lines: dict[tuple[float, float], list[MemoRecord]] = {}
        for memo in self._memos[index]:
            _, top, bottom = self.edge(memo.start, end=False)
            lines.setdefault((top, bottom), []).append(memo)
        shown = self.display.blocks[index]
        number = self.display.record.turns[shown.turn].number if shown.first else 0
        for (top, bottom), memos in lines.items():
            first = self.line_of(index, memos[0].start) == 0
            numbered = first and number > _SHORT_NUMBER
            area = margin.note_area(place, top - scroll, bottom - top, numbered=numbered)
            yield Note(area, tuple(memos))

    def _in_sight(self, visible: Sequence[Visible]) -> Iterator[Extent]:
        done = -1
        shown = {block.index for block, _ in visible}
        for block, _ in visible:
            if block.index <= done:
                continue
            if block.index not in self._clusters:
                self._clusters[block.index] = self.index.cluster(block.index, self.line_of)
            cluster = self._clusters[block.index]
            if cluster is None:
                continue
            done = cluster.last
            yield from self._cluster_extents(cluster, shown)

    def _cluster_extents(self, cluster: Cluster, shown: set[int]) -> list[Extent]:
        if not cluster.big and cluster.first in self._extents:
            return self._extents[cluster.first]
        result = []
        for coding, lane in self._with_lanes(cluster, shown):
            top = self.edge(coding.start, end=False)[1]
            bottom = self.edge(coding.end, end=True)[2]
            result.append(margin.Extent(coding, lane, cluster.width, top, bottom))
        if not cluster.big:
            self._extents[cluster.first] = result
        return result

    def _with_lanes(self, cluster: Cluster, shown: set[int]) -> Iterator[tuple[CodingRecord, int]]:
        """Yield the codings of a cluster, of a big one only those in sight, with their lanes."""
        if not cluster.big:
            yield from zip(cluster.codings, cluster.lanes, strict=True)
            return
        near = {each.guid: each for block in shown for each in self.index.of_block(block)}
        for coding in sorted(near.values(), key=order):
            if coding.guid in cluster.lane_of:
                yield coding, cluster.lane_of[coding.guid]

    def paint_handles(self, painter: QPainter, span: Span | None, scroll: float) -> None:
        """Paint the borders of the selection or the active coding."""
        self.handles = []
        if span is None:
            return
        height = painter.viewport().height()
        for start in (True, False):
            x, top, bottom = self.edge(span.start if start else span.end, end=not start)
            if bottom - scroll < 0 or top - scroll > height:
                continue
            self.handles.append(Handle(start, x, top - scroll, bottom - scroll))
            painting.handle(painter, x, top - scroll, bottom - scroll, start=start)


def _underline(
    painter: QPainter, origin: QPointF, shapes: Shapes, chosen: Sequence[QRectF]
) -> None:
    """Underline overlaps always, single codings where the selection hides their tint."""
    for line in shapes.underlines:
        painter.fillRect(line.piece.rect.translated(origin), line.colour)
    for line in shapes.single:
        for rect in chosen:
            shared = rect.intersected(line.piece.rect)
            if not shared.isEmpty():
                painter.fillRect(shared.translated(origin), line.colour)
