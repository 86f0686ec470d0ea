"""What can be done with one turn of the open transcript: its speaker, its case, split and join."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from projects.queries import cases as case_queries
from projects.records import Span
from qualcode.edits import speakers, turns
from ui import icons
from ui.code_page import transcript_steps as steps
from ui.transcript_editing.asking import NameSheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from projects.records import Turn
    from ui.code_page.reading import Reading
    from ui.transcript.view import TranscriptView

_MOST = 12


class TurnActions(QObject):
    """Works on the turn at the text cursor; every action is one step of undo."""

    def __init__(self, reading: Reading, view: TranscriptView) -> None:
        super().__init__(view)
        self._reading = reading
        self._view = view
        self._workspace = reading.workspace
        self._sheet: NameSheet | None = None

    def turn(self) -> Turn | None:
        """Return the turn at the text cursor."""
        record = self._reading.record
        index = self._view.turn_at(self._place()) if record is not None else -1
        return record.turns[index] if record is not None and index >= 0 else None

    def _place(self) -> int:
        span = self._view.selection()
        return span.start if span is not None else self._view.caret()

    def extend(self, menu: QMenu, actions: dict[str, QAction]) -> None:
        """Add what can be done with the turn to the menu of the transcript."""
        turn, record = self.turn(), self._reading.record
        if turn is None or record is None:
            return
        if menu.actions():
            menu.addSeparator()
        title = self.tr("Turn {number}").format(number=turn.number)
        sub = menu.addMenu(icons.icon("users-three"), title)
        for speaker in record.speakers[:_MOST]:
            entry = sub.addAction(speaker.label.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(speaker.guid == turn.speaker)
            entry.triggered.connect(self._giving(turn.number, speaker.label))
        sub.addAction(self.tr("Another speaker...")).triggered.connect(self.ask_speaker)
        sub.addAction(self.tr("Link to a case...")).triggered.connect(self.ask_case)
        sub.addSeparator()
        sub.addAction(actions["split_turn"])
        sub.addAction(actions["join_turn"])

    def _giving(self, number: int, label: str) -> Callable[[], None]:
        return lambda: self.give(number, label)

    def give(self, number: int, label: str) -> None:
        """Say who speaks a turn."""
        record = self._reading.record
        if record is not None:
            step = steps.turn_given(number, label, record.name)
            self._workspace.do(step, turns.set_speaker, record.guid, number, label)

    def ask_speaker(self) -> None:
        """Ask who speaks the turn at the cursor."""
        turn = self.turn()
        if turn is not None:
            title = self.tr("Who speaks turn {number}?").format(number=turn.number)
            self._ask(title, self._labels(), lambda name: self.give(turn.number, name))

    def ask_case(self) -> None:
        """Ask whose words the turn at the cursor are."""
        turn, record = self.turn(), self._reading.record
        if turn is None or record is None:
            return

        def link(name: str) -> None:
            step = steps.turn_given(turn.number, name, record.name)
            self._workspace.do(step, speakers.set_turn_case, record.guid, turn.number, name)

        title = self.tr("Whose words is turn {number}?").format(number=turn.number)
        known = [case.name for case in self._workspace.ask(case_queries.records)]
        self._ask(title, known, link)

    def split(self) -> None:
        """Split the turn at the cursor and ask who speaks the second part."""
        turn, record, place = self.turn(), self._reading.record, self._place()
        if turn is None or record is None:
            self._workspace.notice(self.tr("Put the cursor where the second part begins."))
            return
        title = self.tr("Who speaks from here on?")
        step = steps.turn_split(turn.number, record.name)

        def cut(label: str) -> None:
            done = self._workspace.do(step, turns.split, record.guid, place, label)
            if done is not None:
                self._view.select(Span(place, place))

        first = record.text[turn.start : place].strip() if place <= turn.end else ""
        if not first or not record.text[place : turn.end].strip():
            self._workspace.notice(self.tr("Put the cursor where the second part begins."))
            return
        labels = self._labels()
        own = next((each.label for each in record.speakers if each.guid == turn.speaker), "")
        # Most often it is the other one who begins to speak.
        self._ask(title, sorted(labels, key=lambda label: label == own), cut)

    def join(self) -> None:
        """Join the turn at the cursor to the one before it."""
        turn, record = self.turn(), self._reading.record
        if turn is None or record is None:
            return
        step = steps.turn_joined(turn.number, record.name)
        self._workspace.do(step, turns.join, record.guid, turn.number)

    def _labels(self) -> list[str]:
        record = self._reading.record
        return [speaker.label for speaker in record.speakers] if record is not None else []

    def _ask(self, title: str, names: list[str], call: Callable[[str], object]) -> None:
        window = self._view.window()
        if self._sheet is None or self._sheet.window() is not window:
            self._sheet = NameSheet(window)
            self._workspace.closing.connect(self._sheet.leave)
            self._sheet.closed.connect(lambda: self._view.setFocus())  # noqa: PLW0108 - overloads
        place = self._place()
        left, _, _, bottom = self._view.passage_rect(Span(place, place))
        at = self._view.viewport().mapTo(window, QPoint(round(left), round(bottom) + 4))
        self._sheet.ask(title, names, at, call)
