"""The table of one code: aspects down, the codebooks across, a choice in the cells."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QScrollArea, QWidget
from typing_extensions import override

from ui import fonts, theme
from ui.code_page import drawing
from ui.codebook_merge.cells import LINE, DiffText, line
from ui.codebook_merge.table_rows import BASE, OURS, THEIRS, Cell, TableRow

if TYPE_CHECKING:
    from collections.abc import Sequence

CAPTION = 92
HEAD = 31
PAD = 12
_RADIO = 26  # px from the top of a cell to its text, below the choice
_EDGE = 3


@dataclass
class _Place:
    """A row as it is laid out: px from the top, height, and the texts of its cells."""

    row: TableRow
    top: int
    height: int
    texts: dict[str, DiffText]


class _Table(QWidget):
    """Paints the rows; only the choices are widgets, made once and used again."""

    chosen = Signal(str, str)
    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.columns: list[str] = []
        self.places: list[_Place] = []
        self.current = ""
        self.labels = {OURS: "", THEIRS: ""}
        self._rows: Sequence[TableRow] = ()
        self._radios: dict[tuple[int, str], QRadioButton] = {}
        self._groups: dict[int, QButtonGroup] = {}
        self.before: QWidget | None = None  # what Tab leaves for the first choice
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        self._rows = rows
        self.columns = list(rows[0].cells) if rows else []
        self.lay_out()

    def edges(self) -> list[int]:
        """Return where the columns begin, and where the last ends."""
        count = max(len(self.columns), 1)
        room = self.width() - CAPTION
        return [CAPTION + round(room * number / count) for number in range(count + 1)]

    def lay_out(self) -> None:
        edges = self.edges()
        self.places = []
        top = 0
        for row in self._rows:
            texts = {}
            height = 34
            for number, side in enumerate(self.columns):
                cell = row.cells[side]
                room = edges[number + 1] - edges[number] - 2 * PAD - (16 if cell.colour else 0)
                texts[side] = DiffText(cell.pieces, room)
                above = _RADIO + 6 if cell.side else 8
                height = max(height, round(above + texts[side].height + 9))
            self.places.append(_Place(row, top, height, texts))
            top += height + 1
        self._put_radios(edges)
        self.setMinimumHeight(top)
        self.update()

    def _put_radios(self, edges: list[int]) -> None:
        used = set()
        known = len(self._radios)
        for number, place in enumerate(self.places):
            for column, side in enumerate(self.columns):
                cell = place.row.cells[side]
                if not cell.side:
                    continue
                used.add((number, side))
                radio = self._radio(number, side)
                radio.setProperty("aspect", place.row.aspect)
                radio.setText(self.labels[cell.side])
                radio.setAccessibleName(f"{place.row.caption}: {self.labels[cell.side]}")
                radio.setAccessibleDescription(cell.text)
                width = edges[column + 1] - edges[column] - PAD - 4
                radio.setGeometry(edges[column] + PAD, place.top + 4, width, 26)
                radio.show()
            self._check(number, place.row.chosen)
        if len(self._radios) > known and self.before is not None:
            order = [self.before, *(self._radios[key] for key in sorted(self._radios))]
            for first, then in pairwise(order):
                QWidget.setTabOrder(first, then)
        for key, radio in self._radios.items():
            if key not in used:
                radio.hide()

    def _check(self, number: int, chosen: str) -> None:
        group = self._groups.get(number)
        if group is None:
            return
        group.setExclusive(False)
        for side in (OURS, THEIRS):
            radio = self._radios.get((number, side))
            if radio is not None:
                radio.setChecked(side == chosen)
                radio.setProperty("chosen", "true" if side == chosen else "")
                radio.style().unpolish(radio)
                radio.style().polish(radio)
        group.setExclusive(True)

    def _radio(self, number: int, side: str) -> QRadioButton:
        key = number, side
        if key not in self._radios:
            radio = QRadioButton(self)
            radio.setProperty("role", "choice")
            group = self._groups.setdefault(number, QButtonGroup(self))
            group.addButton(radio)
            radio.clicked.connect(lambda: self._taken(number, side))
            radio.installEventFilter(self)
            self._radios[key] = radio
        return self._radios[key]

    def _taken(self, number: int, side: str) -> None:
        row = self.places[number].row
        if row.part is not None:  # what only we changed stays ours
            self.chosen.emit(row.aspect, side)

    def radio(self, aspect: str, side: str) -> QRadioButton | None:
        """Return the choice of a side, None where there is none."""
        for number, place in enumerate(self.places):
            if place.row.aspect == aspect and place.row.cells[side].side:
                return self._radios[(number, side)]
        return None

    def _at(self, x: float, y: float) -> tuple[TableRow | None, str]:
        row = next((e.row for e in self.places if e.top <= y < e.top + e.height), None)
        edges = self.edges()
        for number, side in enumerate(self.columns):
            if edges[number] <= x < edges[number + 1]:
                return row, side
        return row, ""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row, side = self._at(event.position().x(), event.position().y())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if row.part is not None:
            self.pointed.emit(row.aspect)
            if side and row.cells[side].side:
                self.chosen.emit(row.aspect, side)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The keys decide the aspect whose choice has the keyboard.
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QRadioButton):
            self.pointed.emit(str(watched.property("aspect")))
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edges = self.edges()
        seen = event.rect()
        for place in self.places:
            if place.top <= seen.bottom() and place.top + place.height >= seen.top():
                self._paint_row(painter, place, edges)
        painter.end()

    def _paint_row(self, painter: QPainter, place: _Place, edges: list[int]) -> None:
        look = theme.current()
        top, height, row = place.top, place.height, place.row
        painter.fillRect(0, top, CAPTION, height, look.chrome)
        held = row.part is not None and row.aspect == self.current
        painter.setFont(fonts.font(12, bold=held))
        painter.setPen(look.ink if held else look.ink2)
        area = QRectF(16, top + 8, CAPTION - 20, height - 8)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(area, int(flags) | int(Qt.TextFlag.TextWordWrap), row.caption)
        for number, side in enumerate(self.columns):
            left, width = edges[number], edges[number + 1] - edges[number]
            self._paint_cell(painter, place, side, QRectF(left, top, width, height))
        painter.fillRect(0, top + height, self.width(), 1, look.line)

    def _paint_cell(self, painter: QPainter, place: _Place, side: str, area: QRectF) -> None:
        look = theme.current()
        cell: Cell = place.row.cells[side]
        holds = bool(cell.side) and place.row.chosen == side
        ground = look.paper if holds else look.panel if side == BASE else look.chrome
        if not {OURS, THEIRS} & set(self.columns):
            ground = look.panel
        painter.fillRect(area, ground)
        if holds:
            painter.fillRect(QRectF(area.left(), area.top(), _EDGE, area.height()), look.accent)
        above = _RADIO + 6 if cell.side else 8
        left = area.left() + PAD
        if cell.colour:
            drawing.dot(painter, left, area.top() + above + LINE / 2, cell.colour)
            left += 16
        ink = look.ink3 if cell.quiet else look.ink2 if side == BASE else look.ink
        place.texts[side].paint(painter, left, area.top() + above, ink)

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, self.minimumHeight())


class ColumnHeads(QWidget):
    """The names of the columns, each with a quieter word about it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEAD)
        self._heads: list[tuple[str, str]] = []
        self._edges: list[int] = []

    def show_heads(self, heads: Sequence[tuple[str, str]], edges: list[int]) -> None:
        """Show the names above columns that begin at `edges` (px)."""
        self._heads, self._edges = list(heads), edges
        self.setAccessibleName(", ".join(f"{name} {more}".strip() for name, more in heads))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.chrome)
        for (name, more), left, right in zip(
            self._heads, self._edges, self._edges[1:], strict=False
        ):
            bold = fonts.font(13, bold=True)
            painter.setFont(bold)
            painter.setPen(look.ink)
            area = QRectF(left + PAD, 0, right - left - PAD - 4, HEAD - 1)
            painter.drawText(area, drawing.LEFT, name)
            taken = QFontMetricsF(bold).horizontalAdvance(name) + 5
            line(more, painter, area.adjusted(taken, 0, 0, 0), look.ink2)
        painter.fillRect(0, HEAD - 1, self.width(), 1, look.line)
        painter.end()


class ChangeTable(QScrollArea):
    """The table in its scroll area. `chosen(aspect, side)`; `pointed(aspect)`."""

    chosen = Signal(str, str)
    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.heads = ColumnHeads()
        self._names: Sequence[tuple[str, str]] = ()
        self.inside = _Table()
        self.setWidget(self.inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside.chosen.connect(self.chosen)
        self.inside.pointed.connect(self.pointed)
        self.inside.installEventFilter(self)

    def set_labels(self, ours: str, theirs: str) -> None:
        """Set the words of the choices."""
        self.inside.labels = {OURS: ours, THEIRS: theirs}
        self.inside.lay_out()

    def show_rows(self, rows: Sequence[TableRow], names: Sequence[tuple[str, str]]) -> None:
        """Show the rows of a code; `names` are the heads of the columns."""
        self._names = names
        self.inside.show_rows(rows)
        self._fit()
        self._show_heads()

    def set_current(self, aspect: str) -> None:
        """Say which aspect the keys decide, and bring it into sight."""
        self.inside.current = aspect
        self.inside.update()
        QTimer.singleShot(0, self, self._show_current)  # once it is laid out

    def _show_current(self) -> None:
        for place in self.inside.places:
            if place.row.aspect == self.inside.current:
                self.ensureVisible(0, place.top + place.height, 0, 0)
                self.ensureVisible(0, place.top, 0, 0)

    def rows(self) -> list[TableRow]:
        """Return the rows in sight."""
        return [place.row for place in self.inside.places]

    def radio(self, aspect: str, side: str) -> QRadioButton | None:
        """Return the choice of a side, None where there is none."""
        return self.inside.radio(aspect, side)

    def _fit(self) -> None:
        self.setMaximumHeight(max(self.inside.minimumHeight(), 1))  # what follows stands below it

    def _show_heads(self) -> None:
        self.heads.show_heads(self._names, self.inside.edges())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.inside and event.type() == QEvent.Type.Resize:
            self._show_heads()
            self._fit()
        return super().eventFilter(watched, event)
