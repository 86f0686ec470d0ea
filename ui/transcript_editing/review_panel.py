"""What an edit or a merge could not place surely: looked at one by one beside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from projects.queries import review as queries
from projects.queries import transcripts as transcript_queries
from projects.records import Span
from qualcode.edits import review as edits
from ui import language, theme
from ui.code_page import transcript_steps as steps
from ui.transcript_editing import differences
from ui.transcript_editing.review_list import ReviewList
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import Elided, label, separator

if TYPE_CHECKING:
    from projects.queries.review import ReviewRecord
    from projects.recorder import Changes
    from ui.code_page.reading import Reading

_CONTEXT = 60
_MOST = 900
_TWO_ROWS = 88
_LOW = 520
_ROOM_FOR_PATH = 250  # px of the panel from which the path of a code is told too
_NO_LIMIT = 16_777_215  # Qt's own


class ReviewPanel(QWidget):
    """A list of items, and the chosen one as it was and as it stands now.

    Signals: `shown(transcript, Span or None)` the place of an item is to be shown and selected;
    `closed()`.
    """

    shown = Signal(str, object)
    closed = Signal()

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._workspace = reading.workspace
        self._reading = reading
        self._items: tuple[ReviewRecord, ...] = ()
        self._stale = False  # something changed while the panel was out of sight
        self._place: Span | None = None  # where the chosen item stands, or might
        self._selected: Span | None = None
        self._low = False
        self.list = ReviewList()
        self._title, self._count = label("", "head"), label("", "hint")
        self._close = icon_button("x")
        self._previous, self._next = icon_button("caret-left"), icon_button("caret-right")
        self._code = Elided("", "card")
        self._from = label("", "hint", wrap=True)
        self._was_head, self._was = label("", "label"), _quote()
        self._now_head, self._now = label("", "label"), _quote()
        self.accept, self.put, self.drop = button("", "primary"), button(""), button("")
        self.every = button("", "link")
        self._empty = label("", "secondary", wrap=True)
        self._lay_out()
        self._connect()
        theme.notifier.changed.connect(self._tell)
        self.hide()
        self._retranslate()

    def _lay_out(self) -> None:
        head = QWidget()
        head.setFixedHeight(32)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 4, 0)
        row.setSpacing(2)
        row.addWidget(self._title)
        row.addWidget(self._count, 1)
        for small in (self._previous, self._next, self._close):
            row.addWidget(small)
        self._detail = QWidget()
        inner = QVBoxLayout(self._detail)
        inner.setContentsMargins(12, 10, 12, 8)
        inner.setSpacing(4)
        told = self._code, self._from, self._was_head, self._was, self._now_head, self._now
        for part in told:
            inner.addWidget(part)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._detail)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(12, 8, 12, 10)
        foot.setSpacing(6)
        foot.addWidget(self.accept)
        foot.addWidget(self.put)
        last = QHBoxLayout()
        last.setSpacing(4)
        for push, side in ((self.drop, 5), (self.every, 1)):  # whole in the narrowest panel
            push.setStyleSheet(f"QPushButton {{ padding: 0 {side}px; }}")
        last.addWidget(self.drop, 1)
        last.addWidget(self.every, 0)
        foot.addLayout(last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._line = separator()
        self._empty.setContentsMargins(12, 12, 12, 12)
        for each, stretch in (
            (head, 0), (self.list, 2), (self._line, 0), (scroll, 3), (self._foot, 0),
            (self._empty, 0),
        ):  # fmt: skip
            column.addWidget(each, stretch)
        self._scroll = scroll
        column.addStretch(0)

    def _connect(self) -> None:
        self.list.picked.connect(self._picked)
        self.list.accepted.connect(self.accept_here)
        self.list.dropped.connect(self.drop_it)
        self.list.placed.connect(self._put_place)
        self._close.clicked.connect(self.closed)
        self._previous.clicked.connect(lambda: self.list.step(-1))
        self._next.clicked.connect(lambda: self.list.step(1))
        self.accept.clicked.connect(self.accept_here)
        self.drop.clicked.connect(self.drop_it)
        self.put.clicked.connect(self._put_place)
        self.every.clicked.connect(self.accept_all)

    def set_selected(self, span: Span | None) -> None:
        """Say which passage of the transcript is selected now."""
        self._selected = span

    def begin(self, transcript: str = "") -> None:
        """Read the list; the first item of a transcript comes to the front."""
        self._stale = False
        self._read()
        first = next((item.guid for item in self._items if item.transcript == transcript), "")
        self._fill(first)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        record = self.list.record()
        if record is not None:
            self._picked(record)

    def refresh(self, changes: Changes) -> None:
        """Read the list anew where a step touched it."""
        if not changes.tables() & {"review_item", "coding", "memo", "transcript"}:
            return
        self._stale = not self.isVisible()
        if not self._stale:
            self._renew()

    def _renew(self) -> None:
        before = self.list.record()
        self._read()
        self._fill(before.guid if before is not None else "")
        record = self.list.record()
        if record is not None and record != before:
            self._picked(record)

    def _read(self) -> None:
        self._items = self._workspace.ask(queries.items)

    def _fill(self, current: str) -> None:
        self.list.fill(self._items, current)
        self._count.setText(language.number(len(self._items)) if self._items else "")
        some = bool(self._items)
        for each in (self.list, self._line, self._scroll, self._foot, self._previous, self._next):
            each.setVisible(some)
        self._empty.setVisible(not some)
        self._tell()

    def _picked(self, item: ReviewRecord) -> None:
        self._take(item)
        self.shown.emit(item.transcript, self._place)

    def _take(self, item: ReviewRecord) -> None:
        self._place = item.span
        if item.span is None:
            text = self._workspace.ask(transcript_queries.text, item.transcript)
            self._place = edits.proposed(text, item.payload)
        self._tell()

    def _tell(self) -> None:
        item = self.list.record()
        if item is None or self._stale:
            return
        above, _, name = item.title.rpartition(" / ")
        self._code.set_whole(name)
        path = above.replace(" / ", " › ") if self.width() >= _ROOM_FOR_PATH else ""
        told = [path, item.transcript_name, item.coder]
        if item.source:
            told.append(self.tr("from {file}").format(file=item.source))
        self._from.setText(" · ".join(part for part in told if part))
        self._was.setText(differences.plain(_short(item.was)) or "·")
        for part in (self._was_head, self._was):
            part.setVisible(not self._low or self._place is None or len(item.was) > _MOST)
        text = self._workspace.ask(transcript_queries.text, item.transcript)
        place = self._place
        self.accept.setEnabled(place is not None)
        self.accept.setToolTip("" if place else self.tr("Select where it belongs first"))
        if place is None:
            self._now_head.setText(self.tr("Now: not found in the text"))
            self._now.setText(differences.plain(self.tr("Select the passage where it belongs.")))
            return
        head = self.tr("Now") if item.span is not None else self.tr("Now: gone, perhaps here")
        self._now_head.setText(head)
        self._now.setText(_in_context(item.was, text, place))

    # Deciding

    def accept_here(self) -> None:
        """Leave the item where it stands, or put what was lost where it is proposed."""
        item = self.list.record()
        if item is not None and self._place is not None:
            self._workspace.do(steps.reviewed(item.transcript_name), edits.accept, [item.guid])

    def drop_it(self) -> None:
        """Delete the coding or memo; the toast offers it back."""
        item = self.list.record()
        if item is None:
            return
        done = self._workspace.do(steps.reviewed(item.transcript_name), edits.drop, [item.guid])
        if done:
            words = self.tr("Memo deleted.") if item.kind == "memo" else self.tr("Coding deleted.")
            self._workspace.notice(words, undo=True)

    def put_here(self, span: Span) -> None:
        """Put the item on a passage of its transcript."""
        item = self.list.record()
        record = self._reading.record
        if item is None or record is None or record.guid != item.transcript:
            return
        self._workspace.do(steps.reviewed(item.transcript_name), edits.place, item.guid, span)

    def _put_place(self) -> None:
        span = self._selected or self._place
        if span is not None:
            self.put_here(span)
        else:
            self._workspace.notice(self.tr("Select the passage where it belongs."))

    def accept_all(self) -> None:
        """Accept all that stand in the text, and what is found again."""
        guids = [item.guid for item in self._items]
        done = self._workspace.do(steps.reviewed_many(len(guids)), edits.accept, guids)
        if done:
            words = self.tr("%n passage(s) accepted where they stand.", "", done)
            self._workspace.notice(words, undo=True)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("To look at"))
        self.list.setAccessibleName(self.tr("Passages to look at"))
        name_button(self._close, self.tr("Close"), "Esc")
        name_button(self._previous, self.tr("Previous"), "Up")
        name_button(self._next, self.tr("Next"), "Down")
        self._was_head.setText(self.tr("Before"))
        self.accept.setText(self.tr("Right as it is") + "   A")
        self.put.setText(self.tr("Put on the selection") + "   ↵")
        self.drop.setText(self.tr("Drop it") + "   D")
        for each, words in (
            (self.accept, self.tr("Right as it is")),
            (self.put, self.tr("Put on the selection")),
            (self.drop, self.tr("Drop it")),
        ):
            each.setAccessibleName(words)
        self.every.setToolTip(self.tr("Accept all where they stand"))
        self.every.setText(self.tr("Accept all"))
        self._empty.setText(self.tr("Nothing is left to look at."))
        self._tell()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            before = self.list.record()
            self._read()
            self._fill(before.guid if before is not None else "")
            if (record := self.list.record()) is not None:
                self._take(record)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where the window is low, what is decided on needs the room more than the list, and the
        # marked differences tell what was there before.
        self.list.setMaximumHeight(_TWO_ROWS if self.height() < _LOW else _NO_LIMIT)
        if self._low != (self.height() < _LOW):
            self._low = not self._low
            self._tell()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _quote() -> QLabel:
    result = label("", wrap=True)
    result.setTextFormat(Qt.TextFormat.RichText)
    result.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return result


def _short(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[: _MOST // 2]} … {text[-_MOST // 2 :]}"


def _in_context(was: str, text: str, place: Span) -> str:
    """Return HTML of a passage with what changed in it, and a few words around it."""
    ink = theme.current().ink3.name()
    low, high = max(place.start - _CONTEXT, 0), min(place.end + _CONTEXT, len(text))
    before = text[low : place.start].rpartition("\n")[2]
    after = text[place.end : high].partition("\n")[0]
    here = text[place.start : place.end]
    if len(was) + len(here) > 2 * _MOST:
        middle = differences.plain(_short(here))
    else:
        middle = differences.html(was, here)
    around = (
        f'<span style="color:{ink}">{differences.plain(part)}</span>' for part in (before, after)
    )
    return middle.join(around)
