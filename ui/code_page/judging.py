"""Codings that are there: judged, commented, given another code, split, joined, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from projects.records import Span
from qualcode.edits import applying, codes
from qualcode.edits import coding as edits
from ui import language
from ui.code_page import steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from projects.records import CodingRecord
    from ui.code_page.reading import Reading
    from ui.transcript.view import TranscriptView


def touching(codings: Sequence[CodingRecord], coding: CodingRecord, text: str) -> list[str]:
    """Return a coding and those of the same code and coder that touch it, one after the other.

    Only space may lie between two that touch.
    """
    alike = [
        each for each in codings if (each.code, each.coder) == (coding.code, coding.coder)
    ]  # in the order of the text
    found = {coding.guid}
    start, end = coding.start, coding.end
    grown = True
    while grown:
        grown = False
        for each in alike:
            before, after = text[each.end : start], text[end : each.start]
            apart = before.strip() or after.strip()
            if each.guid not in found and not apart:
                found.add(each.guid)
                start, end = min(start, each.start), max(end, each.end)
                grown = True
    return [each.guid for each in alike if each.guid in found]


class Judging(QObject):
    """Turns what is done with codings into steps of the project; each is one."""

    def __init__(self, view: TranscriptView, reading: Reading) -> None:
        super().__init__(view)
        self._view = view
        self._reading = reading
        self._workspace = reading.workspace
        view.remove_requested.connect(lambda guid: self.remove([guid]))
        view.span_changed.connect(self.set_span)

    def active(self) -> CodingRecord | None:
        """Return the active coding."""
        return self._reading.codings.get(self._view.active())

    def here(self) -> list[CodingRecord]:
        """Return the codings that lie in the selected passage, without one the active coding."""
        span, active = self._view.selection(), self.active()
        if span is None:
            return [active] if active is not None else []
        return [
            each
            for each in self._reading.ordered()
            if span.start <= each.start and each.end <= span.end
            and self._view.coding(each.guid) is not None
        ]  # fmt: skip

    def names(self, codings: Sequence[CodingRecord]) -> list[str]:
        """Return the names of the codes of codings, each once."""
        found = [code.name for each in codings if (code := self._reading.code(each.code))]
        return list(dict.fromkeys(found))

    def remove(self, guids: list[str]) -> None:
        """Take codings back, with a way to undo."""
        found = [coding for guid in guids if (coding := self._reading.codings.get(guid))]
        if not found:
            return
        names = self.names(found)
        gone = self._workspace.do(
            steps.removed(names, self._name()), edits.remove, [each.guid for each in found]
        )
        if gone:
            sentence = self.tr("Coding {code} removed.").format(code=", ".join(names))
            self._workspace.notice(sentence, undo=True)

    def remove_here(self) -> None:
        """Take back the codings that lie in the selected passage."""
        self.remove([each.guid for each in self.here()])

    def set_span(self, guid: str, start: int, end: int) -> None:
        """Move the borders of a coding."""
        name = self._code_name(guid)
        if name is not None:
            step = steps.moved_borders(name, self._name())
            self._workspace.do(step, edits.set_span, guid, Span(start, end))

    def set_weight(self, guid: str, weight: int) -> None:
        """Change the weight of a coding."""
        name = self._code_name(guid)
        if name is not None:
            self._change(guid, steps.weighed(name, self._name()), weight=weight)

    def weigh(self, step: int) -> None:
        """Make the active coding heavier or lighter."""
        coding = self.active()
        if coding is not None and 0 <= coding.weight + step <= 3:
            self.set_weight(coding.guid, coding.weight + step)

    def set_comment(self, guid: str, comment: str) -> None:
        """Change the comment of a coding."""
        name = self._code_name(guid)
        if name is not None:
            self._change(guid, steps.commented(name, self._name()), comment=comment)

    def set_chosen(self, guid: str, chosen: str) -> None:
        """Change whether an excerpt is chosen for the report."""
        name = self._code_name(guid)
        if name is not None:
            self._change(guid, steps.chose(name, self._name()), chosen=chosen)

    def choose(self, chosen: str) -> None:
        """Choose the active coding for the report, or take that choice back."""
        coding = self.active()
        if coding is not None:
            self.set_chosen(coding.guid, "" if coding.chosen == chosen else chosen)

    def set_citation(self, guid: str, citation: str) -> None:
        """Change the form in which an excerpt is quoted; "" quotes it letter for letter."""
        name = self._code_name(guid)
        if name is not None:
            self._change(guid, steps.cited(name, self._name()), citation=citation)

    def recode(self, guids: Sequence[str], code: str) -> bool:
        """Give codings another code; False where there was nothing to change."""
        record = self._reading.code(code)
        found = [
            coding
            for guid in guids
            if (coding := self._reading.codings.get(guid)) and coding.code != code
        ]
        if record is None or not found:
            return False
        step = steps.recoded(self.names(found), record.name, self._name())
        done = self._workspace.do(step, edits.recode, [each.guid for each in found], code)
        if not done:
            return False
        self._reading.used([code])
        self._view.set_active(found[-1].guid)
        sentence = self.tr("{code} is {other} now.").format(
            code=", ".join(self.names(found)), other=record.name
        )
        self._workspace.notice(sentence, undo=True)
        return True

    def recode_to_new(self, guids: Sequence[str], name: str) -> str:
        """Make a code and give it to codings in place of theirs; returns its guid or ""."""
        found = [coding for guid in guids if (coding := self._reading.codings.get(guid))]
        if not found:
            return ""
        step = steps.recoded(self.names(found), name, self._name())
        made = self._workspace.do(
            step, applying.create_and_recode, name, [each.guid for each in found]
        )
        if made:
            self._reading.used([made])
            self._view.set_active(found[-1].guid)
        return made or ""

    def split(self) -> None:
        """Cut the active coding in two at the text cursor."""
        coding = self.active()
        if coding is None:
            return
        name = self._code_name(coding.guid) or ""
        step = steps.divided(name, self._name())
        position = self._view.word_start(self._view.caret())
        second = self._workspace.do(step, edits.split, coding.guid, position)
        if second:
            self._view.set_active(second)
            self._view.coding_activated.emit(second)
            sentence = self.tr("Coding {code} split in two.").format(code=name)
            self._workspace.notice(sentence, undo=True)

    def join(self) -> None:
        """Make one coding of the active one and those of its code that touch it."""
        coding, record = self.active(), self._reading.record
        if coding is None or record is None:
            return
        name = self._code_name(coding.guid) or ""
        alike = [
            each.guid
            for each in self.here()
            if (each.code, each.coder) == (coding.code, coding.coder)
        ]
        guids = alike if len(alike) > 1 else touching(
            self._reading.ordered(), coding, record.text
        )  # fmt: skip
        if len(guids) < 2:
            self._workspace.notice(
                self.tr("No other coding of {code} touches this one.").format(code=name)
            )
            return
        kept = self._workspace.do(steps.joined(name, self._name()), edits.merge, guids)
        if kept:
            self._view.set_active(kept)
            self._view.coding_activated.emit(kept)
            sentence = self.tr("%n coding(s) of {code} joined.", "", len(guids)).format(code=name)
            self._workspace.notice(sentence, undo=True)

    def make_example(self, guid: str) -> None:
        """Make the passage of a coding the example of its code, with where it stands."""
        coding, record = self._reading.codings.get(guid), self._reading.record
        code = self._reading.code(coding.code) if coding is not None else None
        if coding is None or code is None or record is None:
            return
        passage = " ".join(record.text[coding.start : coding.end].split())
        example = f"“{passage}” {self.place_of(coding.start)}"
        step = steps.exemplified(code.name, record.name)
        self._workspace.do(step, codes.change, code.guid, example=example)
        sentence = self.tr("This passage is the example of {code} now.").format(code=code.name)
        self._workspace.notice(sentence, undo=True)

    def place_of(self, position: int) -> str:
        """Return where a position stands, in words: "I-03 Ibu Salmiah, turn 12"."""
        record = self._reading.record
        if record is None:
            return ""
        turn = self._view.turn_at(position)
        if turn < 0:
            return record.name
        number = language.number(record.turns[turn].number)
        return self.tr("{name}, turn {number}").format(name=record.name, number=number)

    def _change(self, guid: str, step: Any, **columns: Any) -> None:
        self._workspace.do(step, edits.change, guid, **columns)

    def _name(self) -> str:
        record = self._reading.record
        return record.name if record is not None else ""

    def _code_name(self, guid: str) -> str | None:
        coding = self._reading.codings.get(guid)
        code = self._reading.code(coding.code) if coding is not None else None
        return code.name if code is not None else None
