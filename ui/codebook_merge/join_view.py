"""Joining what was received with the codebook here: every change is decided side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from codebook.merge import Decision
from projects.project import initials
from qualcode.language import short_date
from ui import language
from ui.codebook_merge.own_row import OwnRow
from ui.codebook_merge.table_rows import BASE, OURS, OWN, THEIRS
from ui.codebook_merge.view import ChangesView
from ui.codebook_merge.words import Row, shown_path
from ui.codebook_merge.work import WRITABLE
from ui.widgets.buttons import button, icon_button, name_button

if TYPE_CHECKING:
    from collections.abc import Iterable

    from codebook.merge import Item, Part
    from ui.codebook_merge.work import Work


class JoinView(ChangesView):
    """`merge_wanted()`, `later_wanted()`, `drop_wanted()`; `base_wanted()` to choose the base."""

    merge_wanted = Signal()
    later_wanted = Signal()
    drop_wanted = Signal()
    base_wanted = Signal()

    def __init__(self, work: Work) -> None:
        self.own = OwnRow()
        super().__init__()
        self.work = work
        self.aspect = ""
        self._rows: dict[str, Row] = {}
        self._moved = False  # an item is in another group than its decisions say
        self.all_theirs = button("", "", "check")
        self.more = icon_button("dots-three")
        self.later = button("")
        self.merge = button("", "primary")
        self.head_row.insertWidget(1, self.all_theirs)
        self.head_row.addWidget(self.more)
        self.foot_row.addWidget(self.later)
        self.foot_row.addWidget(self.merge)
        self.all_theirs.clicked.connect(lambda: self.take_all(THEIRS))
        self.more.clicked.connect(self._open_menu)
        self.later.clicked.connect(self.later_wanted)
        self.merge.clicked.connect(self.merge_wanted)
        self.closed.connect(self.later_wanted)
        self.table.chosen.connect(self._clicked)
        self.table.pointed.connect(self._point)
        self.list.pressed_key.connect(self.press)
        self.own.taken.connect(self.write_own)
        self.own.written.connect(self._written)
        self.own.editor.left.connect(self.list.setFocus)
        self.own.editor.next_wanted.connect(self.next_open)
        self.order(
            self.list, self.filter, self.all_theirs, self.log, self.more, *self.view.parts(),
            self.up, self.down, self.own.radio, self.own.editor, self.later, self.merge,
        )  # fmt: skip
        self.retranslate()
        self.set_work(work)

    @override
    def add_below(self) -> None:
        self.column.addWidget(self.own)

    def set_work(self, work: Work) -> None:
        """Show a joining; what was in hand stays in hand where it still is there."""
        guid = self.list.guid()
        self.work = work
        self._rows = {}
        self.fill()
        self.tell()
        left = work.undecided()
        first = left[0].guid if left else self.list.first()
        self.list.choose(guid if guid in work.items else first)

    # The list

    @override
    def rows(self) -> Iterable[Row]:
        return [self._row(item) for item in self.work.plan.items]

    def _row(self, item: Item) -> Row:
        if item.guid not in self._rows:
            self._rows[item.guid] = self.words.row(self.work, item)
        return self._rows[item.guid]

    @override
    def fill(self) -> None:
        guid = self.list.guid()
        self._moved = False
        items = self.work.plan.items
        left = [item for item in items if self.work.open_parts(item)]
        known = {item.guid for item in left}
        done = [item for item in items if item.guid not in known]
        self.list.changes.show(
            (
                (self.tr("To decide"), self.wanted(self._row(item) for item in left)),
                (self.tr("Decided"), self.wanted(self._row(item) for item in done)),
            )
        )
        self.list.choose(guid)

    @override
    def tell(self) -> None:
        count, left = len(self.work.plan.items), len(self.work.undecided())
        self.counted.setText(self.tr("%n change(s)", "", count))
        told = self.tr("%n decided", "", count - left)
        self.decided.set_whole(told)
        self.progress.setRange(0, max(count, 1))
        self.progress.setValue(count - left)
        self.subtitle.set_whole(self._whence())
        self.merge.setEnabled(left == 0)
        undecided = self.tr("Merge (%n undecided)", "", left)
        self.merge.setText(undecided if left else self.tr("Merge"))
        self.merge.setToolTip(self.tr("Decide the rest first") if left else "")
        self.all_theirs.setEnabled(left > 0)
        once = self.tr("All decisions are made as one step and can be undone.")
        self.foot_words.set_whole(once if left else f"{self.words.total(self.work)} {once}")

    def _whence(self) -> str:
        plan = self.work.plan
        told = self.tr("Our version {ours} and {source} {theirs}").format(
            ours=plan.ours.version, theirs=plan.theirs.version, source=self.work.called()
        )
        if plan.base is None:
            return told + self.tr(", never shared before")
        day = self.work.shared
        when = f" ({short_date(day.date(), language.current())})" if day is not None else ""
        base = self.tr(", branched from version {base}").format(base=plan.base.version)
        return told + base + when

    # One code

    def item(self) -> Item | None:
        """Return the item in hand."""
        return self.work.items.get(self.list.guid())

    def part(self) -> Part | None:
        """Return the aspect in hand."""
        item = self.item()
        parts = item.parts if item is not None else ()
        return next((part for part in parts if part.aspect == self.aspect), None)

    @override
    def show_code(self, guid: str) -> None:
        if self._moved:
            QTimer.singleShot(0, self, self.fill)  # not while the list is being read
        item = self.work.items.get(guid)
        if item is None:
            self.table.show_rows([], [])
            self.own.hide()
            return
        left = self.work.open_parts(item)
        self.aspect = (left or list(item.parts))[0].aspect
        node = item.ours or item.theirs or item.base
        if node is not None:
            parts = 0 if item.parts[0].aspect == "presence" else len(item.parts)
            self.show_head(node.code.colour, node.code.name, shown_path(node.above), parts)
        self._show_rows()

    def _show_rows(self) -> None:
        item = self.item()
        if item is None:
            return
        rows = self.maker.joining(self.work, item, whole=self.whole())
        heads = {BASE: self._base_head(), OURS: self._ours_head(item), THEIRS: self._theirs_head()}
        names = [heads[side] for side in (rows[0].cells if rows else ())]
        self.table.show_rows(rows, names)
        self.table.set_current(self.aspect)
        self._show_own()

    def _base_head(self) -> tuple[str, str]:
        base = self.work.plan.base
        version = self.tr("version {version}").format(version=base.version) if base else ""
        return self.tr("Base"), version

    def _ours_head(self, item: Item) -> tuple[str, str]:
        ours = self.work.plan.ours
        if item.guid in self.work.changed:
            coder, at = self.work.changed[item.guid]
            day = short_date(at.astimezone().date(), language.current())
            told = self.tr("version {version}, changed by {coder}, {day}")
            told = told.format(version=ours.version, coder=initials(coder), day=day)
            return self.tr("Ours"), told
        version = self.tr("version {version}").format(version=ours.version)
        if not ours.revision and ours.ancestors:
            version = self.tr("version {version}, changed since").format(version=ours.version)
        return self.tr("Ours"), version

    def _theirs_head(self) -> tuple[str, str]:
        told = self.tr("version {version}, {source}").format(
            version=self.work.plan.theirs.version, source=self.work.called()
        )
        return self.tr("Theirs"), told

    def _show_own(self) -> None:
        item, part = self.item(), self.part()
        if item is None or part is None:
            return
        chosen = self.work.decision(item, part)
        self.own.show()
        self.own.show_part(
            self.words.aspect(part.aspect), self.work.own_text(item, part),
            own=chosen is not None and chosen.side == OWN, writable=part.aspect in WRITABLE,
        )  # fmt: skip
        self.own.show_effects(self.words.effects(self.work, item))

    # Deciding

    def press(self, key: str) -> None:
        """Do what a key of the list does."""
        if key in ("1", "2"):
            self.decide(OURS if key == "1" else THEIRS)
        elif key == "3":
            self.write_own()
        elif key == "next":
            self.next_open()
        else:
            self._turn(-1 if key == "left" else 1)

    def decide(self, side: str) -> None:
        """Take one side in the aspect in hand; the next open one of the code comes to hand."""
        item, part = self.item(), self.part()
        if item is None or part is None:
            return
        self.work.decide(item.guid, part.aspect, Decision(side))
        left = self.work.open_parts(item)
        if left:
            self.aspect = left[0].aspect
        self._decided(item)

    def _clicked(self, aspect: str, side: str) -> None:
        item = self.item()
        if item is not None:
            self.aspect = aspect
            self.work.decide(item.guid, aspect, Decision(side))
            self._decided(item)

    def _decided(self, item: Item) -> None:
        self._rows.pop(item.guid, None)
        self.list.changes.put(self._row(item))
        self._moved = True
        self._show_rows()
        self.tell()

    def write_own(self) -> None:
        """Begin the text that both teams write together."""
        item, part = self.item(), self.part()
        if item is None or part is None or part.aspect not in WRITABLE:
            return
        text = self.work.own_text(item, part)
        self.work.decide(item.guid, part.aspect, Decision(OWN, text))
        self._decided(item)
        self.own.begin()

    def _written(self, text: str) -> None:
        item, part = self.item(), self.part()
        if item is None or part is None:
            return
        if part.aspect == "name":
            text = " ".join(text.split())
        if not text.strip() and part.aspect == "name":
            self.work.decisions.pop((item.guid, part.aspect), None)  # no code is without a name
        else:
            self.work.decide(item.guid, part.aspect, Decision(OWN, text))
        self._rows.pop(item.guid, None)
        self.list.changes.put(self._row(item))
        self._moved = True
        self.own.show_effects(self.words.effects(self.work, item))
        self.tell()

    def take_all(self, side: str) -> None:
        """Take one side in everything that is open."""
        self.work.take_all(side)
        self._rows = {}
        self.fill()
        self.tell()
        self._show_rows()

    def next_open(self) -> None:
        """Go to the next change that is not decided; from the last one to the first."""
        left = [item.guid for item in self.work.undecided()]
        if not left:
            self.merge.setFocus()
            return
        order = [item.guid for item in self.work.plan.items]
        here = order.index(self.list.guid()) if self.list.guid() in order else -1
        following = [guid for guid in order[here + 1 :] if guid in set(left)]
        self.list.choose((following or left)[0])
        self.list.setFocus()

    def _turn(self, way: int) -> None:
        item = self.item()
        if item is None:
            return
        aspects = [part.aspect for part in item.parts]
        self._point(aspects[(aspects.index(self.aspect) + way) % len(aspects)])

    def _point(self, aspect: str) -> None:
        if aspect != self.aspect:
            self.aspect = aspect
            self.table.set_current(aspect)
            self._show_own()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        ours = menu.addAction(self.tr("Take all of ours"))
        ours.setEnabled(bool(self.work.undecided()))
        ours.triggered.connect(lambda: self.take_all(OURS))
        menu.addSeparator()
        menu.addAction(self.tr("Choose the common version...")).triggered.connect(self.base_wanted)
        menu.addSeparator()
        menu.addAction(self.tr("Leave without merging")).triggered.connect(self.drop_wanted)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = {Qt.Key.Key_1: "1", Qt.Key.Key_2: "2", Qt.Key.Key_3: "3"}.get(Qt.Key(event.key()))
        if key is not None:  # from the buttons and choices; the list and the text have their own
            self.press(key)
            return
        super().keyPressEvent(event)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the list and what they do."""
        return [
            ("Up", self.tr("Previous change")),
            ("Down", self.tr("Next change")),
            ("1", self.tr("Use ours")),
            ("2", self.tr("Use theirs")),
            ("3", self.tr("Join, edit yourself")),
            ("Left", self.tr("Part before")),
            ("Right", self.tr("Part after")),
            ("Return", self.tr("Next change to decide")),
            ("Esc", self.tr("Save, go on later")),
        ]

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.name_head_button(self.all_theirs, self.tr("Take all of theirs"))
        name_button(self.more, self.tr("More"))
        self.later.setText(self.tr("Save, go on later"))
        self.table.set_labels(self.tr("Use ours"), self.tr("Use theirs"))
