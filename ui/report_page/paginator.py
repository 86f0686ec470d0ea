"""Parts the lines of a document into pages: what stays together stays together.

Knows nothing of letters: it gets heights in points and says what stands where.
"""

from __future__ import annotations

from dataclasses import dataclass, field

EXACT = 0.01  # points that rounding may add


@dataclass(frozen=True)
class Measured:
    """A paragraph or a table row as the paginator needs it: heights and spaces in points.

    `place` is its place in the document. `contextual` is the style whose neighbours have no space
    between them, "" for none. `head` is the place and height of the row that stands above it on a
    new page.
    """

    place: int
    heights: tuple[float, ...]
    before: float = 0.0
    after: float = 0.0
    contextual: str = ""
    keep_next: bool = False
    keep_lines: bool = False
    page_break: bool = False
    widows: bool = True
    head: tuple[int, float] | None = None


@dataclass
class Piece:
    """Lines `first` to `last` (exclusive) of what stands at `place`, `y` points below the top of
    column number `column`; of a row higher than a page, what begins `offset` below its top.
    """

    place: int
    first: int
    last: int
    y: float
    height: float
    column: int = 0
    offset: float = 0.0


@dataclass
class _Atom:
    item: Measured
    line: int
    height: float
    gap: float


@dataclass
class Paginator:
    """Fills pages of `room` points and so many `columns`, a paragraph after the other.

    `pages` are complete but for the last one; after `finish` all of them are.
    """

    room: float
    columns: int = 1
    pages: list[list[Piece]] = field(default_factory=lambda: [[]])
    first_page_of: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._y = 0.0
        self._column = 0
        self._fresh = True  # nothing stands in this column yet
        self._pending: list[_Atom] = []
        self._before: Measured | None = None

    def add(self, item: Measured) -> None:
        """Put the next paragraph or row in."""
        lines = len(item.heights)
        for at, height in enumerate(item.heights):
            if self._may_break(item, at, lines):
                self._flush()
            gap = self._gap(item) if at == 0 else 0.0
            if at == 0 and item.page_break and (not self._fresh or self._pending):
                self._flush()
                self._next_page()
                gap = item.before
            self._pending.append(_Atom(item, at, height, gap))
        self._before = item

    def finish(self) -> None:
        """Put in what waited for something to keep company."""
        self._flush()

    def _may_break(self, item: Measured, at: int, lines: int) -> bool:
        """Tell whether a page may end before line `at`: two lines stay together at either end."""
        if at == 0:
            return self._before is None or not self._before.keep_next
        if item.keep_lines:
            return False
        return not item.widows or (at >= 2 and lines - at >= 2)

    def _gap(self, item: Measured) -> float:
        before = self._before
        if before is None:
            return item.before
        same = item.contextual and item.contextual == before.contextual
        return 0.0 if same else before.after + item.before

    def _flush(self) -> None:
        """Put in the lines that stay together, on a new page where they do not fit."""
        group, self._pending = self._pending, []
        if not group:
            return
        whole = sum(atom.gap + atom.height for atom in group)
        if not self._fresh and self._y + whole > self.room + EXACT:
            self._next_column()
        for atom in group:
            gap = self._opening(atom) if self._fresh else atom.gap
            if not self._fresh and self._y + gap + atom.height > self.room + EXACT:
                self._next_column()
                gap = self._opening(atom)
            self._put(atom, gap)

    def _opening(self, atom: _Atom) -> float:
        """Return the space above the first line of a column: none after a break that came by
        itself.
        """
        first = len(self.pages) == 1 and self._column == 0
        return atom.item.before if atom.line == 0 and (first or atom.item.page_break) else 0.0

    def _put(self, atom: _Atom, gap: float) -> None:
        if self._fresh and atom.item.head is not None and self._before_is_other_page(atom.item):
            place, height = atom.item.head
            if height + atom.height <= self.room:
                self.pages[-1].append(Piece(place, 0, 1, self._y, height, self._column))
                self._y += height
        self._fresh = False
        self._y += gap
        if atom.height > self.room:
            self._put_slices(atom)
            return
        page = self.pages[-1]
        last = page[-1] if page else None
        place = atom.item.place
        self.first_page_of.setdefault(place, len(self.pages) - 1)
        if last and last.place == place and last.column == self._column and last.last == atom.line:
            last.last += 1
            last.height += atom.height
        else:
            piece = Piece(place, atom.line, atom.line + 1, self._y, atom.height, self._column)
            page.append(piece)
        self._y += atom.height

    def _before_is_other_page(self, item: Measured) -> bool:
        """Tell whether the head of the row's table stands on an earlier page or column."""
        return item.head is not None and item.head[0] in self.first_page_of

    def _put_slices(self, atom: _Atom) -> None:
        done = 0.0
        while done < atom.height - EXACT:
            part = min(self.room - self._y, atom.height - done)
            place = atom.item.place
            self.first_page_of.setdefault(place, len(self.pages) - 1)
            self.pages[-1].append(
                Piece(place, atom.line, atom.line + 1, self._y, part, self._column, done)
            )
            done += part
            self._y += part
            if done < atom.height - EXACT:
                self._next_column()
                self._fresh = False

    def _next_column(self) -> None:
        if self._column + 1 < self.columns:
            self._column += 1
            self._y, self._fresh = 0.0, True
        else:
            self._next_page()

    def _next_page(self) -> None:
        self.pages.append([])
        self._column, self._y, self._fresh = 0, 0.0, True
