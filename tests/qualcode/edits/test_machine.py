"""Any edits in any order, undone, done again, closed and opened: compared with a list of states."""

from __future__ import annotations

import random
import shutil
import tempfile
import uuid
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

import codebook.model
from codebook.errors import KnownError, Message
from projects.project import Project
from qualcode.edits import cases, codes, coding, memos, texts, transcripts
from tests.projects.helpers import BOOK, bring, draft, dump, problems

PIECES = ("ya ", "🙂", "ꦱꦸꦒꦼꦁ ", "السلام ", "\n", "e\u0301", "usaha bersama ", "I: Lalu?\n")
WORDS = st.lists(st.sampled_from(PIECES), max_size=6).map("".join)
PICK = st.integers(0, 1_000)


def pick(items: list[str], number: int) -> str:
    return items[number % len(items)]


class Editing(RuleBasedStateMachine):
    """`states[at]` is what the project must be now; undo and redo move `at`."""

    @initialize()
    def start(self) -> None:
        chance = random.Random(0)  # the same keys in every run, so that a failure can be repeated
        codebook.model.uuid4 = lambda: uuid.UUID(int=chance.getrandbits(128))
        self.folder = Path(tempfile.mkdtemp())
        self.project = Project.create(self.folder / "a.qualcode", coder="A", codebook=BOOK)
        bring(self.project)
        self.states = [dump(self.project)]
        self.at = 0

    def keys(self, table: str) -> list[str]:
        return sorted(self.states[self.at][table])

    def text(self, guid: str) -> str:
        from projects.queries import transcripts as queries

        return self.project.ask(queries.text, guid)

    def do(self, edit: Any, *arguments: Any, **keywords: Any) -> None:
        """Make a step; one that is refused or changes nothing must leave all as it was."""
        try:
            outcome = self.project.do(Message("step"), edit, *arguments, **keywords)
        except KnownError:
            assert dump(self.project) == self.states[self.at]
            return
        now = dump(self.project)
        assert bool(outcome.changes) == (now != self.states[self.at])
        if outcome.changes:
            del self.states[self.at + 1 :]
            self.states.append(now)
            self.at += 1

    @rule(number=PICK)
    def bring_in(self, number: int) -> None:
        self.do(transcripts.add, [transcripts.expected(draft(f"I-{number % 3}"))])

    @precondition(lambda self: self.keys("transcript") and self.keys("code"))
    @rule(number=PICK, places=st.lists(st.tuples(PICK, PICK), min_size=1, max_size=4))
    def code(self, number: int, places: list[tuple[int, int]]) -> None:
        guid = pick(self.keys("transcript"), number)
        size = len(self.text(guid)) + 2
        rows = [
            {
                "transcript": guid,
                "span": tuple(sorted((start % size - 1, end % size))),
                "code": pick(self.keys("code"), number + i),
            }
            for i, (start, end) in enumerate(places)
        ]
        self.do(coding.code_many, rows)

    @precondition(lambda self: self.keys("coding"))
    @rule(number=PICK, start=PICK, size=st.integers(0, 40), comment=WORDS)
    def change_coding(self, number: int, start: int, size: int, comment: str) -> None:
        guid = pick(self.keys("coding"), number)

        def edit(session: Any) -> None:
            coding.change(session, guid, comment=comment, weight=number % 4)
            coding.set_span(session, guid, (start % 150, start % 150 + size))

        self.do(edit)

    @precondition(lambda self: self.keys("coding"))
    @rule(number=PICK)
    def uncode(self, number: int) -> None:
        self.do(coding.remove, [pick(self.keys("coding"), number)])

    @precondition(lambda self: self.keys("transcript"))
    @rule(number=PICK, start=PICK, size=st.integers(0, 30), put=WORDS)
    def edit_text(self, number: int, start: int, size: int, put: str) -> None:
        guid = pick(self.keys("transcript"), number)
        text = self.text(guid)
        at = start % (len(text) + 1)
        self.do(texts.edit, guid, text[:at] + put + text[at + size :])

    @precondition(lambda self: self.keys("transcript"))
    @rule(number=PICK)
    def delete_transcript(self, number: int) -> None:
        self.do(transcripts.delete, pick(self.keys("transcript"), number))

    @rule(number=PICK, top=st.booleans())
    def add_code(self, number: int, top: bool) -> None:
        known = self.keys("code")
        parent = "" if top or not known else pick(known, number)
        self.do(codes.add, f"Kode {number % 7}", parent, key=str(number % 10))

    @precondition(lambda self: self.keys("code"))
    @rule(one=PICK, other=PICK, place=st.integers(0, 5))
    def move_code(self, one: int, other: int, place: int) -> None:
        known = [*self.keys("code"), ""]
        self.do(codes.move, pick(known[:-1], one), pick(known, other), place)

    @precondition(lambda self: len(self.keys("code")) > 1)
    @rule(one=PICK, other=PICK)
    def merge_codes(self, one: int, other: int) -> None:
        known = self.keys("code")
        self.do(codes.merge, pick(known, one), pick(known, other))

    @precondition(lambda self: len(self.keys("code")) > 2)
    @rule(number=PICK)
    def delete_code(self, number: int) -> None:
        self.do(codes.delete, pick(self.keys("code"), number))

    @precondition(lambda self: self.keys("code"))
    @rule(number=PICK, text=WORDS)
    def write_memo(self, number: int, text: str) -> None:
        self.do(memos.write, "code", pick(self.keys("code"), number), text)

    @rule(number=PICK)
    def import_cases(self, number: int) -> None:
        attributes = [("Umur", "number", ()), ("Asal", "choice", ("Banjar",))]
        rows = [(f"I-{number % 4}", {"Umur": number, "Asal": f"Asal {number % 5}"})]
        self.do(cases.import_table, attributes, rows)

    @precondition(lambda self: self.keys("case"))
    @rule(number=PICK)
    def delete_case(self, number: int) -> None:
        self.do(cases.delete, pick(self.keys("case"), number))

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(min(times, self.at)):
            self.project.undo()
            self.at -= 1
            assert dump(self.project) == self.states[self.at]

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(min(times, len(self.states) - 1 - self.at)):
            self.project.redo()
            self.at += 1
            assert dump(self.project) == self.states[self.at]
        if self.at == len(self.states) - 1:
            assert self.project.redo_label() is None

    @rule()
    def close_and_open(self) -> None:
        path = self.project.path
        self.project.close()
        assert sorted(each.name for each in self.folder.iterdir()) == ["a.qualcode"]
        self.project = Project.open(path)
        assert dump(self.project) == self.states[self.at]

    @invariant()
    def whole(self) -> None:
        if hasattr(self, "project"):
            assert problems(self.project) == []

    def teardown(self) -> None:
        codebook.model.uuid4 = uuid.uuid4
        if hasattr(self, "project"):
            self.project.close()
            shutil.rmtree(self.folder)


TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=20,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
