"""“Here”: the codings of the turn at the cursor, those under the cursor first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from projects.records import Span
from ui.code_page.code_card import CardHead
from ui.code_page.here_card import HereCard
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from projects.records import CodingRecord
    from ui.code_page.reading import Reading
    from ui.transcript.view import TranscriptView

MOST = 30


def of_passage(codings: list[CodingRecord], turn: Span, passage: Span) -> list[CodingRecord]:
    """Return the codings that touch a turn, those that touch the passage in it first."""

    def touches(coding: CodingRecord, span: Span) -> bool:
        if span.start == span.end:
            return coding.start <= span.start < coding.end
        return coding.start < span.end and span.start < coding.end

    found = [each for each in codings if touches(each, turn) or touches(each, passage)]
    found.sort(key=lambda each: (each.start, each.end))
    return sorted(found, key=lambda each: not touches(each, passage))[:MOST]


def codings_here(
    reading: Reading, view: TranscriptView, shown: list[CodingRecord]
) -> tuple[list[CodingRecord], int]:
    """Return those of the codings shown at the cursor's turn, and its number, 0 outside of all."""
    record = reading.record
    if record is None:
        return [], 0
    caret = view.caret()
    active = reading.codings.get(view.active())
    passage = view.selection()
    if passage is None:
        passage = Span(active.start, active.end) if active else Span(caret, caret)
    place = view.turn_at(passage.start)
    turn = record.turns[place] if place >= 0 else None
    span = Span(turn.start, turn.end) if turn is not None else passage
    return of_passage(shown, span, passage), turn.number if turn is not None else 0


class HerePanel(QWidget):
    """Cards, and what can be done with the active one.

    The signals of the cards, each with the guid of a coding first; `removed(guid)`;
    `menu_wanted(guid, place on the screen)`.
    """

    activated = Signal(str)
    removed = Signal(str)
    weighed = Signal(str, int)
    commented = Signal(str, str)
    chose = Signal(str, str)
    cited = Signal(str, str)
    menu_wanted = Signal(str, QPoint)
    left = Signal()

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._cards: dict[str, HereCard] = {}
        self._order: list[str] = []
        self._turn = 0
        self._active = ""
        self.head = CardHead()
        self._remove = icon_button("trash")
        self._more = icon_button("dots-three")
        for each in (self._remove, self._more):
            self.head.add(each)
            each.hide()
        self._remove.clicked.connect(lambda: self.removed.emit(self._active))
        self._more.clicked.connect(self._ask_menu)
        self._none = label("", "hint", wrap=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        body = QWidget()
        body.setAutoFillBackground(False)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(10, 0, 10, 10)
        self._column.setSpacing(8)
        self._none.setContentsMargins(2, 2, 2, 0)
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(body)
        self._scroll.viewport().setAutoFillBackground(False)
        outer.addWidget(self._scroll, 1)
        self._retranslate()

    def set_tabbed(self, *, tabbed: bool) -> None:
        """Leave the title to the tab where there is one."""
        self.head.title.setVisible(not tabbed)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through first, in reading order."""
        return self._remove, self._more

    def _ask_menu(self) -> None:
        place = self._more.mapToGlobal(QPoint(0, self._more.height()))
        self.menu_wanted.emit(self._active, place)

    def show_codings(self, codings: list[CodingRecord], turn: int, active: str) -> None:
        """Show these codings of a turn (its number, 0 outside of all)."""
        self._turn = turn
        guids = [coding.guid for coding in codings]
        for guid in set(self._cards) - set(guids):
            card = self._cards.pop(guid)
            card.comment.blockSignals(True)  # noqa: FBT003 - the coding is not here any more
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, coding in enumerate(codings):
            shown = self._cards.get(coding.guid)
            here = shown if shown is not None else self._new_card(coding.guid)
            if self._column.indexOf(here) != place:
                self._column.insertWidget(place, here)
            code, coder = self._reading.code(coding.code), self._reading.coder(coding.coder)
            here.show_coding(coding, code, coder)
            here.show()
        self._order = guids
        self._none.setVisible(not guids)
        self._tell_turn()
        self.set_active(active)

    def card(self, guid: str) -> HereCard | None:
        """Return the card of a coding, None where it is not shown."""
        return self._cards.get(guid)

    def guids(self) -> list[str]:
        """Return the guids of the codings shown, from the top."""
        return list(self._order)

    def set_active(self, guid: str) -> None:
        """Mark the active coding's card and bring it into sight."""
        self._active = guid
        for key, card in self._cards.items():
            card.set_active(active=key == guid)
        active = self._cards.get(guid)
        for each in (self._remove, self._more):
            each.setVisible(active is not None)
        if active is not None:
            self._scroll.ensureWidgetVisible(active, 0, 8)

    def finish_writing(self) -> None:
        """Hand over comments that are being written."""
        for card in list(self._cards.values()):
            card.comment.finish()
            card.citation.finish()

    def _new_card(self, guid: str) -> HereCard:
        card = HereCard(guid)
        card.activated.connect(self.activated)
        card.weighed.connect(self.weighed)
        card.commented.connect(self.commented)
        card.chose.connect(self.chose)
        card.cited.connect(self.cited)
        card.left.connect(self.left)
        self._cards[guid] = card
        return card

    def _tell_turn(self) -> None:
        turn = self.tr("turn {number}").format(number=self._turn) if self._turn else ""
        self.head.count.setText(turn)

    def _retranslate(self) -> None:
        self.head.title.setText(self.tr("Here"))
        name_button(self._remove, self.tr("Remove code"), "Del")
        name_button(self._more, self.tr("More for this coding"))
        self._none.setText(self.tr("Nothing is coded in this turn yet."))
        self._tell_turn()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
