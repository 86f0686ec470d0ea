"""The head of the open transcript: its name, how much is in it, find, whose codings, more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from projects.records import Span
from qualcode import language as words
from ui import icons, language
from ui.code_page import drawing
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.labels import Elided, label

if TYPE_CHECKING:
    from ui.code_page.reading import Reading

HEIGHT = 46
_FIND = 168
_MOST_HITS = 5000


def hits_in(text: str, words: str) -> list[Span]:
    """Return where words stand in a text, whatever their capitals and the space between them."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    found = re.finditer(r"\s+".join(parts), text, re.IGNORECASE)
    return [Span(*match.span()) for _, match in zip(range(_MOST_HITS), found, strict=False)]


class FindField(QLineEdit):
    """Finds words in the open transcript while one types; `found(spans, current)`."""

    found = Signal(list, int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._spans: list[Span] = []
        self._current = -1
        self._from = 0
        self.setFixedHeight(28)
        drawing.search_icon(self)
        self._counter = label("", "count")
        self._counter.setParent(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(40)
        self._timer.timeout.connect(self._find)
        self.textEdited.connect(lambda _typed: self._timer.start())

    def set_text_searched(self, text: str) -> None:
        """Search another transcript from now on."""
        self._text = text
        self._find()

    def start_at(self, position: int) -> None:
        """Begin at a position: the first hit after it comes first."""
        self._from = position

    def spans(self) -> list[Span]:
        """Return the hits."""
        return self._spans

    def current(self) -> int:
        """Return the number of the current hit, -1 without one."""
        return self._current

    def step(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) hit, around the ends."""
        if self._timer.isActive():
            self._timer.stop()
            self._find()
            return
        if self._spans:
            self._current = (self._current + step) % len(self._spans)
            self._tell()

    def finish(self) -> None:
        """Find nothing any more."""
        self.clear()
        self._timer.stop()
        self._find()

    def _find(self) -> None:
        self._spans = hits_in(self._text, self.text())
        later = (n for n, span in enumerate(self._spans) if span.end > self._from)
        self._current = next(later, 0) if self._spans else -1
        self._tell()

    def _tell(self) -> None:
        typed = bool(self.text().strip())
        shown = f"{self._current + 1}/{language.number(len(self._spans))}" if typed else ""
        self._counter.setText(shown)
        self._counter.adjustSize()
        self._place_counter()
        self.setProperty("error", bool(typed and not self._spans))
        self.style().unpolish(self)
        self.style().polish(self)
        self.found.emit(self._spans, self._current)

    def _place_counter(self) -> None:
        width = self._counter.width()
        self._counter.move(self.width() - width - 8, (self.height() - self._counter.height()) // 2)
        self.setTextMargins(0, 0, width + 6 if self._counter.text() else 0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_counter()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if shift else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.finish()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Header(QWidget):
    """Name, summary, find field, eye and menu.

    Signals: `eye_wanted()` the menu of what is shown; `menu_wanted(place)`; `stepped(-1 or 1)` to
    another transcript.
    """

    eye_wanted = Signal()
    menu_wanted = Signal(QPoint)
    stepped = Signal(int)

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self.setFixedHeight(HEIGHT)
        self._narrow = False
        self.name = Elided("", "card")
        self._about = Elided("", "hint")
        self.find_field = FindField()
        self.previous, self.next = icon_button("caret-left"), icon_button("caret-right")
        self._find_button = icon_button("magnifying-glass")
        self.eye = icon_button("eye")
        self.more = icon_button("dots-three")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(6)
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(self.name)
        row.addWidget(self._about, 1)
        for each in (
            self.previous,
            self.next,
            self.find_field,
            self._find_button,
            self.eye,
            self.more,
        ):
            row.addWidget(each)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self._find_button.clicked.connect(self.start_finding)
        self.eye.clicked.connect(self.eye_wanted)
        self.more.clicked.connect(
            lambda: self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))
        )
        self.find_field.left.connect(self._find_left)
        self.find_field.installEventFilter(self)
        reading.rows_changed.connect(self.tell)
        reading.row_changed.connect(lambda _guid: self.tell())
        self.set_narrow(narrow=False)
        self._retranslate()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons in place of the field where there is little room."""
        self._narrow = narrow
        self.previous.setVisible(narrow)
        self.next.setVisible(narrow)
        self._find_button.setVisible(narrow)
        self.find_field.setVisible(not narrow or bool(self.find_field.text()))
        self.find_field.setFixedWidth(_FIND)
        self.tell()

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in reading order."""
        parts = self.previous, self.next, self.find_field, self._find_button
        return (*parts, self.eye, self.more)

    def start_finding(self) -> None:
        """Put the cursor into the find field."""
        self.find_field.show()
        if self._narrow:
            self._about.hide()
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def _find_left(self) -> None:
        if self._narrow:
            self.find_field.hide()
            self._about.show()

    def tell(self) -> None:
        """Write what is known of the open transcript."""
        record = self._reading.record
        row = self._reading.row(record.guid) if record is not None else None
        self.setVisible(row is not None)
        if record is None or row is None:
            return
        self.name.set_whole(row.name)
        codings = self.tr("%n coding(s)", "", row.codings)
        if self._narrow:
            self._about.set_whole(codings)
            return
        parts = [record.description.strip().partition("\n")[0][:80]]
        if self._reading.interviewed is not None:
            day = words.date(self._reading.interviewed, language.current())
            parts.insert(0, self.tr("interviewed {date}").format(date=day))
        parts.append(self.tr("%n turn(s)", "", row.turns))
        parts.append(codings)
        if row.done:
            parts.append(self.tr("done"))
        self._about.set_whole(" · ".join(part for part in parts if part))

    def set_filtered(self, *, filtered: bool) -> None:
        """Say with the eye whether codings are left out."""
        self.eye.setIcon(
            icons.icon("eye-slash" if filtered else "eye", "accent" if filtered else "ink2")
        )

    def _retranslate(self) -> None:
        self.find_field.setPlaceholderText(self.tr("Find in transcript"))
        self.find_field.setAccessibleName(self.tr("Find in transcript"))
        name_button(self._find_button, self.tr("Find in transcript"), "Ctrl+F")
        name_button(self.previous, self.tr("Previous transcript"), "Ctrl+PgUp")
        name_button(self.next, self.tr("Next transcript"), "Ctrl+PgDown")
        name_button(self.eye, self.tr("Which codings are shown"))
        name_button(self.more, self.tr("More for this transcript"))
        self.tell()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.find_field and event.type() == QEvent.Type.FocusIn:
            self.find_field.setFixedWidth(_FIND if self._narrow else _FIND + 40)
        elif watched is self.find_field and event.type() == QEvent.Type.FocusOut:
            self.find_field.setFixedWidth(_FIND)
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
