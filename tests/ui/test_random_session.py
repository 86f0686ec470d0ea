"""Whole sessions in one window: a hand that knows nothing, and one that checks all it does.

The long run of the first is `tools/random_session.py`.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from codebook.errors import Message
from projects.project import Project
from projects.queries import codes as code_queries
from projects.queries import codings as coding_queries
from projects.queries import excerpts as excerpt_queries
from projects.queries import transcripts as transcript_queries
from projects.records import Span
from qualcode import importers, sentences
from qualcode.edits import cases, coding, transcripts
from tests.projects.helpers import dump, problems
from tests.ui.code_page.conftest import BOOK, FIRST, SECOND
from tools.random_session import Hand, nothing_leaves
from ui import background, errors
from ui.cases_page.page import CasesPage
from ui.code_page.code_model import TOTAL
from ui.code_page.page import CodePage
from ui.excerpts_page.page import ExcerptsPage
from ui.memos_page.page import MemosPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.main_window import MainWindow
    from ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support grabbing the keyboard"
)
STEPS = 700
State = dict[str, dict[str, dict[str, Any]]]
NUMBER = st.integers(0, 1_000)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a study with two interviews, two cases and a first coding."""
    folder = tmp_path_factory.mktemp("kube")
    path = folder / "kube.qualcode"
    made = Project.create(path, title="Kube", codebook=BOOK, coder="Lidia Ayal")
    drafts = []
    for name, text in (("I-01 Ibu Salmiah", FIRST), ("I-02 Pak Hairul", SECOND)):
        file = folder / f"{name}.txt"
        file.write_text(text, encoding="utf-8")
        drafts.append(transcripts.expected(importers.read(file)))
    guids = made.do(Message("Imported"), transcripts.add, drafts).result
    people = [cases.CellRow("", name, {"Umur": 40}) for name in ("Bu Baru", "Pak Lama")]
    made.do(Message("People"), cases.fill, [("Umur", "number", ()), ("Asal", "text", ())], people)
    start = FIRST.index("Modalnya")
    made.do(Message("Coded"), coding.code_passage, guids[0], (start, start + 16), "modal")
    made.close()
    return path


@pytest.fixture(scope="session")
def origin(template: Path, tmp_path_factory: pytest.TempPathFactory) -> State:
    """Return what the study holds where every step is taken back, from the import on."""
    path = tmp_path_factory.mktemp("origin") / "kube.qualcode"
    shutil.copyfile(template, path)
    project = Project.open(path)
    while project.undo_label() is not None:
        project.undo()
    found = dump(project)
    project.close()
    return found


def settled() -> None:
    """Let everything happen that a step has begun."""
    for _ in range(400):
        QTest.qWait(1)
        if not background.running():
            break
    assert not background.running()
    QTest.qWait(40)  # what waits for a pause of the hand
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QTest.qWait(5)


def undo_everything(window: MainWindow) -> int:
    """Press Ctrl+Z until nothing is left to take back; return how often."""
    assert window.workspace is not None
    times = 0
    while window.workspace.undo_label():
        assert window.workspace.undo()
        times += 1
        assert times < 2_000
    return times


# -- a hand that knows nothing -----------------------------------------------------------------


@pytest.mark.parametrize("seed", [3, 8])
def test_a_hand_that_knows_nothing(
    seed: int,
    make_window: Callable[[], MainWindow],
    template: Path,
    origin: State,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    path = tmp_path / "play.qualcode"
    shutil.copyfile(template, path)
    window = make_window()
    window.resize(1366, 768)
    window.open_project(path)
    assert window.workspace is not None
    project = window.workspace.project
    bugs: list[str] = []
    errors.reporter.bug.connect(bugs.append)
    ended: list[bool] = []
    hand = Hand(window, seed, STEPS, lambda: ended.append(True))
    with nothing_leaves():
        hand.start()
        qtbot.waitUntil(lambda: bool(ended), timeout=120_000)
        settled()
    errors.reporter.bug.disconnect(bugs.append)
    assert not bugs
    assert problems(project) == []
    window.show_page("code")
    settled()
    after = dump(project)
    times = undo_everything(window)
    assert dump(project) == origin
    for _ in range(times):
        assert window.workspace.redo()
    assert dump(project) == after
    assert problems(project) == []
    settled()


# -- a hand that checks what the window shows --------------------------------------------------


class Sitting(RuleBasedStateMachine):
    """One researcher at one window: after each of her steps it shows what the project holds."""

    window: ClassVar[MainWindow]
    template: ClassVar[Path]
    origin: ClassVar[State]
    folder: ClassVar[Path]
    sittings: ClassVar[int] = 0

    @initialize()
    def open(self) -> None:
        type(self).sittings += 1
        self.path = self.folder / f"kube-{self.sittings}.qualcode"
        shutil.copyfile(self.template, self.path)
        self.window.open_project(self.path)
        settled()

    # What she sees and holds

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def project(self) -> Project:
        return self.workspace.project

    def code_page(self) -> CodePage:
        self.press("Alt+1")
        page = self.window.page("code")
        assert isinstance(page, CodePage)
        page.view.setFocus()
        return page

    def press(self, *keys: str) -> None:
        for each in keys:
            combination = QKeySequence(each)[0]
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())

    def type(self, words: str) -> None:
        for letter in words:
            QTest.keyClicks(QApplication.focusWidget() or self.window, letter)

    def hold_coding(self, number: int) -> bool:
        """Have one of the codings of the open interview active."""
        page = self.code_page()
        found = page.reading.ordered()
        if not found:
            return False
        one = found[number % len(found)]
        page.view.select(Span(one.start, one.start))
        page.view.set_active(one.guid)
        return True

    # Choosing and coding

    @rule(number=NUMBER, how=st.sampled_from(["Alt+Down", "Alt+Right", "Ctrl+Space"]))
    def choose_sentence_or_turn(self, number: int, how: str) -> None:
        page = self.code_page()
        at = number % max(len(page.view.record().text), 1)
        page.view.select(Span(at, at))
        self.press(how)

    @rule(number=NUMBER, size=st.integers(1, 12))
    def choose_words(self, number: int, size: int) -> None:
        page = self.code_page()
        at = number % max(len(page.view.record().text), 1)
        page.view.select(Span(at, at))
        self.press(*["Ctrl+Shift+Right"] * (size // 4), *["Shift+Right"] * size)

    @rule(digit=st.sampled_from("1239"))
    def code_by_digit(self, digit: str) -> None:
        if self.code_page().coding.target() is not None:
            self.type(digit)

    @rule(name=st.sampled_from(["mo", "fas", "hambat", "baru", "Kas bersama"]))
    def code_by_bar(self, name: str) -> None:
        page = self.code_page()
        if page.coding.target() is not None:
            self.type(name)
            self.press("Return")
            page.coding.bar.close_bar()

    @rule()
    def code_in_vivo(self) -> None:
        if self.code_page().coding.passage() is not None:
            self.press("Ctrl+I")

    @rule(number=NUMBER)
    def remove(self, number: int) -> None:
        if self.hold_coding(number):
            self.press("Delete")

    @rule(number=NUMBER, name=st.sampled_from(["mot", "fasil", "modal"]))
    def recode(self, number: int, name: str) -> None:
        if self.hold_coding(number):
            self.press("Ctrl+R")
            self.type(name)
            self.press("Return")
            self.code_page().coding.bar.close_bar()

    @rule(number=NUMBER, inside=st.integers(1, 30))
    def split(self, number: int, inside: int) -> None:
        if self.hold_coding(number):
            page = self.code_page()
            active = page.view.active()
            one = page.reading.codings[active]
            at = min(one.start + inside, one.end)
            page.view.select(Span(at, at))
            page.view.set_active(active)
            self.press("Ctrl+Shift+J")

    @rule(number=NUMBER)
    def join(self, number: int) -> None:
        if self.hold_coding(number):
            self.press("Ctrl+J")

    @rule(
        number=NUMBER,
        key=st.sampled_from(["Right", "Left", "Up", "Down"]),
        start=st.booleans(),
    )
    def move_border(self, number: int, key: str, start: bool) -> None:
        if self.hold_coding(number):
            self.press(f"Ctrl+{'Alt+' if start else ''}Shift+{key}")

    @rule(answer=st.booleans())
    def answer_the_question(self, answer: bool) -> None:
        page = self.code_page()
        if page.question.isVisible():
            page.question.setFocus()
            self.press("Return" if answer else "Escape")

    @rule(step=st.sampled_from(["Ctrl+PgDown", "Ctrl+PgUp"]))
    def other_interview(self, step: str) -> None:
        self.code_page()
        self.press(step)

    @rule()
    def mark_done(self) -> None:
        self.code_page().actions_here.by_key["done"].trigger()

    # Codes, cases, memos, excerpts

    def hold_code(self, number: int) -> None:
        page = self.code_page()
        page.left.bring(page.codes)
        codes = page.reading.codes
        page.codes.tree.set_current(codes[number % len(codes)].guid)
        page.codes.tree.setFocus()

    @rule(number=NUMBER, name=st.sampled_from(["Peran lain", "Motivator", "Baru", "x"]))
    def rename_code(self, number: int, name: str) -> None:
        self.hold_code(number)
        self.press("F2", "Ctrl+A")
        self.type(name)
        self.press("Return")

    @rule(number=NUMBER, key=st.sampled_from(["Up", "Down", "Left", "Right"]))
    def move_code(self, number: int, key: str) -> None:
        self.hold_code(number)
        self.press(f"Alt+Shift+{key}")

    @rule(row=st.integers(0, 2), column=st.integers(0, 2), value=st.sampled_from(["41", "Banjar"]))
    def set_value(self, row: int, column: int, value: str) -> None:
        self.press("Alt+4")
        page = self.window.page("cases")
        assert isinstance(page, CasesPage)
        page.grid.setFocus()
        page.grid.go(row, column)
        self.type(value)
        self.press("Return")
        if QApplication.focusWidget() is not page.grid:
            self.press("Escape")  # what did not fit stands there still

    @rule(words=st.sampled_from(["Hujan", "lagi "]), on_passage=st.booleans())
    def write_memo(self, words: str, on_passage: bool) -> None:
        if on_passage:
            if self.code_page().coding.passage() is None:
                return
            self.press("Ctrl+M")
        else:
            self.press("Alt+5", "Ctrl+Shift+M")
        page = self.window.page("memos")
        assert isinstance(page, MemosPage)
        self.type(words)
        self.press("Alt+1")

    @rule(keys=st.lists(st.sampled_from(["Y", "M", "T", "Down", "Up"]), min_size=1, max_size=4))
    def judge(self, keys: list[str]) -> None:
        self.press("Alt+2")
        settled()
        page = self.window.page("excerpts")
        assert isinstance(page, ExcerptsPage)
        page.cards.setFocus()
        if page.cards.hasFocus():
            self.press(*keys)

    # Back and forth

    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _ in range(times):
            settled()
            self.press("Ctrl+Z")

    @rule(times=st.integers(1, 3))
    def redo(self, times: int) -> None:
        for _ in range(times):
            settled()
            self.press("Ctrl+Shift+Z")

    @rule(page=st.sampled_from(["Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5"]))
    def other_page(self, page: str) -> None:
        self.press(page)

    @rule()
    def open_again(self) -> None:
        settled()
        before = dump(self.project)
        self.window.close_project()
        self.window.open_project(self.path)
        assert dump(self.project) == before

    # What must hold

    @invariant()
    def shown(self) -> None:
        settled()
        ask = self.workspace.ask
        page = self.window.page("code")
        assert isinstance(page, CodePage)
        record = page.reading.record
        assert (record is None) == (not ask(transcript_queries.rows))
        if record is not None:
            assert record == ask(transcript_queries.record, record.guid)
            seen = page.view.record()
            assert (seen.guid, seen.text, seen.turns) == (record.guid, record.text, record.turns)
            held = {each.guid: each for each in ask(coding_queries.of_transcript, record.guid)}
            assert page.reading.codings == held
            assert {each.guid for each in page.view.scene.index.codings()} == set(held)
        assert page.reading.rows == ask(transcript_queries.rows)
        self.trees(page)
        excerpts = self.window.page("excerpts")
        if isinstance(excerpts, ExcerptsPage) and excerpts.isVisible():  # else it reads when shown
            wanted = {each.guid: each for each in ask(excerpt_queries.find)}
            assert {each.guid: each for each in excerpts.reading.excerpts} == wanted

    def trees(self, page: CodePage) -> None:
        """Check names, order and counts of the codes against the project."""
        codes = self.workspace.ask(code_queries.tree, counted=False)
        own = self.workspace.ask(code_queries.counts)
        totals: dict[str, int] = {}
        for code in reversed(codes):
            totals[code.guid] = totals.get(code.guid, 0) + own.get(code.guid, 0)
            totals[code.parent] = totals.get(code.parent, 0) + totals[code.guid]
        model = page.codes.tree.codes
        assert [each.guid for each in model.codes()] == [each.guid for each in codes]
        for code in codes:
            index = model.index_of(code.guid)
            assert (index.data(), index.data(TOTAL)) == (code.name, totals[code.guid])

    @invariant()
    def steps_are_named(self) -> None:
        for key, label in (
            ("undo", self.workspace.undo_label()),
            ("redo", self.workspace.redo_label()),
        ):
            action = self.window.menus.actions[key]
            assert action.isEnabled() == bool(label)
            assert label in action.text().replace("&&", "&")

    @invariant()
    def whole(self) -> None:
        assert problems(self.project) == []
        for row in self.workspace.ask(transcript_queries.rows):
            text = self.workspace.ask(transcript_queries.text, row.guid)
            for each in self.workspace.ask(coding_queries.of_transcript, row.guid):
                assert text[each.start : each.end] == each.text

    def teardown(self) -> None:
        if self.window.workspace is None:
            return
        self.press("Alt+1")
        settled()
        last = dump(self.project)
        times = undo_everything(self.window)
        assert dump(self.project) == self.origin
        for _ in range(times):
            assert self.workspace.redo()
        assert dump(self.project) == last
        settled()
        self.window.close_project()


def test_the_window_shows_what_the_project_holds(
    make_window: Callable[[], MainWindow], template: Path, origin: State, tmp_path: Path
) -> None:
    sentences.warm_up("id")
    window = make_window()
    window.resize(1366, 768)

    class Here(Sitting):
        pass

    Here.window, Here.template, Here.folder = window, template, tmp_path
    Here.origin = origin
    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=8,
            phases=(Phase.generate,),  # to shorten a failure takes minutes in a window
            stateful_step_count=20,
            deadline=None,
            database=None,
            derandomize=True,  # tools/random_session.py plays something new each time
            suppress_health_check=list(HealthCheck),
        ),
    )
