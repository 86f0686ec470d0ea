"""What is shown, where one goes and comes back to, and an interview coded without the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication

import resources
from codebook.errors import Message
from projects.project import Project
from projects.records import Span
from qualcode import importers, sentences
from qualcode.edits import codes, memos, transcripts
from tests.ui.code_page.conftest import BOOK, Hands
from ui import language
from ui.transcript.view import CODE_MIME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.code_page.page import CodePage

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = "mengajak anggota supaya jangan menyerah"


def select(page: CodePage, words: str) -> Span:
    start = page.view.record().text.index(words)
    span = Span(start, start + len(words))
    page.view.select(span)
    page.view.setFocus()
    return span


@pytest.fixture
def two(page: CodePage, hands: Hands) -> CodePage:
    """Return the page with two codings of two codes."""
    select(page, WORDS)
    hands.type("2")
    select(page, "Modalnya kurang")
    hands.type("modal")
    hands.key(Qt.Key.Key_Return)
    page.view.clear_selection()
    return page


def shown(page: CodePage) -> list[str]:
    return sorted(
        page.view.scene.name(each)[0] for each in page.view.scene.index.codings()
    )  # fmt: skip


# What is shown


def test_only_one_code_and_all_again_by_a_key(two: CodePage, hands: Hands) -> None:
    assert not two.showing_bar.isVisible()
    two.codes.tree.set_current("motiv")
    hands.key(Qt.Key.Key_L, CTRL, SHIFT)
    assert shown(two) == ["Motivator"]
    assert two.showing_bar.isVisible()
    assert two.showing_bar.words.whole() == "Showing only Motivator"
    hands.key(Qt.Key.Key_L, CTRL, SHIFT)
    assert shown(two) == ["Modal terbatas", "Motivator"]
    assert not two.showing_bar.isVisible()


def test_a_branch_a_kind_and_the_way_back(two: CodePage) -> None:
    two.showing.only("code", "hambat")
    assert shown(two) == ["Modal terbatas"]
    two.showing.only("kind", "role")
    assert shown(two) == ["Motivator"]
    two.showing.toggle(two.reading.own())
    assert shown(two) == []
    words = two.showing_bar.words.whole()
    assert words == "Showing only Role, without the codings of Lidia Ayal"
    two.showing_bar.back.click()
    assert shown(two) == ["Modal terbatas", "Motivator"]


def test_what_is_shown_is_told_in_indonesian(two: CodePage, qtbot: QtBot) -> None:
    two.showing.only("code", "motiv")
    language.apply("id")
    try:
        words = two.showing_bar.words
        qtbot.waitUntil(lambda: words.whole() == "Hanya menampilkan Motivator")
        assert two.showing_bar.back.text() == "Tampilkan semua"
    finally:
        language.apply("en")


def test_a_new_coding_is_seen_though_others_are_not(two: CodePage, hands: Hands) -> None:
    two.showing.only("code", "motiv")
    select(two, "mencatat kas")
    hands.type("3")
    assert ("Mobilisator", "mencatat kas") in hands.coded()
    assert "Mobilisator" in shown(two), "what one has just done is not lost"


def test_a_deleted_code_is_not_filtered_by_any_more(two: CodePage) -> None:
    two.showing.only("code", "motiv")
    two.reading.workspace.do(Message("x"), codes.delete, "motiv")
    assert two.showing.now.everything()
    assert shown(two) == ["Modal terbatas"]


# Where one goes and comes back to


def test_a_place_is_shown(two: CodePage) -> None:
    first, second = (row.guid for row in two.reading.rows)
    coding = next(each for each in two.reading.ordered() if each.code == "motiv")
    two.show_place(transcript=second, position=5)
    assert two.reading.record is not None
    assert two.reading.record.guid == second
    two.showing.only("code", "modal")
    two.show_place(coding=coding.guid)
    assert two.reading.record.guid == first
    assert two.view.active() == coding.guid
    assert two.view.in_sight(coding.start)
    assert two.showing.now.everything(), "what is gone to is shown"
    assert two.codes.tree.current() == "motiv"
    two.show_place(coding="gone")
    assert two.window().toast.sentence() == "This coding is not there any more."
    assert two.reading.record.guid == first


def test_the_line_is_remembered_here_and_after_a_restart(
    study: Project, show: Callable[..., CodePage], tmp_path: Path
) -> None:
    long = tmp_path / "I-03.txt"
    long.write_text(
        "\n".join(f"N: Ini kalimat nomor {n} dari saya." for n in range(120)), encoding="utf-8"
    )
    study.do(Message("x"), transcripts.add, [transcripts.expected(importers.read(long))])
    page = show(study)
    first, third = page.reading.rows[0].guid, page.reading.rows[2].guid
    page.open(third)
    caret = page.view.record().text.index("nomor 80")
    page.view.select(Span(caret, caret))
    page.view.to_top(page.view.record().text.index("N: Ini kalimat nomor 78") + 3)
    top = page.view.first_visible_position()
    page.open(first)
    page.open(third)
    assert page.view.caret() == caret
    assert page.view.first_visible_position() == top
    page.window().close()
    again = show(study)
    QApplication.processEvents()
    assert again.reading.record is not None
    assert again.reading.record.guid == third
    assert again.view.caret() == caret
    assert again.view.in_sight(caret)


def test_undo_goes_to_where_it_happens(two: CodePage, hands: Hands, qtbot: QtBot) -> None:
    first, second = (row.guid for row in two.reading.rows)
    two.open(second)
    hands.undo()
    assert two.reading.record is not None
    assert two.reading.record.guid == first
    assert two.window().toast.sentence().startswith("Undone: Coded Modal terbatas")
    assert shown(two) == ["Motivator"]
    two.open(second)
    redo = two.window().menus.actions["redo"]
    qtbot.waitUntil(redo.isEnabled)
    hands.key(Qt.Key.Key_Z, CTRL, SHIFT)
    assert two.reading.record.guid == first
    assert two.window().toast.sentence().startswith("Done again: Coded Modal terbatas")


def test_memos_and_excerpts_are_one_key_away(two: CodePage, hands: Hands) -> None:
    went: list[tuple[str, dict[str, Any]]] = []
    workspace = two.reading.workspace
    workspace.going.disconnect()  # the pages themselves are tested with them
    workspace.going.connect(lambda page, where: went.append((page, where)))
    span = select(two, "mencatat kas")
    two.write_memo()
    assert two.reading.record is not None
    target = {"target_kind": "passage", "target": two.reading.record.guid}
    assert went == [("memos", target | {"start": span.start, "end": span.end})]
    two.show_excerpts("motiv")
    assert went[-1] == ("excerpts", {"codes": ["motiv"]})


def test_a_memo_that_comes_is_shown_beside_the_text(two: CodePage, study: Project) -> None:
    assert two.reading.record is not None
    start = two.view.record().text.index(WORDS)
    two.reading.workspace.do(
        Message("m"), memos.write, "passage", two.reading.record.guid, "Catatan",
        start=start, end=start + 10,
    )  # fmt: skip
    two.view.viewport().repaint()
    assert len(two.view.scene.notes) == 1
    two.reading.workspace.undo()
    two.view.viewport().repaint()
    assert two.view.scene.notes == []


# Codes that fall on text


def test_a_code_falls_on_the_sentence_under_the_pointer(page: CodePage, hands: Hands) -> None:
    position = page.view.record().text.index("mencatat")
    left, top, _, _ = page.view.passage_rect(Span(position, position + 4))
    at = QPointF(left + 4, top + 10)
    data = QMimeData()
    data.setData(CODE_MIME, b"motiv")
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    port, button = page.view.viewport(), Qt.MouseButton.LeftButton
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(port, kind(at.toPoint(), action, data, button, none))
    QApplication.sendEvent(port, QDropEvent(at, action, data, button, none))
    assert hands.coded() == [("Motivator", "😀 Kami juga mencatat kas bersama.")]


# The code bar holds what it is given


def test_a_pasted_book_and_a_very_long_name(page: CodePage, hands: Hands) -> None:
    select(page, WORDS)
    hands.key(Qt.Key.Key_Return)
    bar = page.coding.bar
    QApplication.clipboard().setText("x" * 5_000_000)
    hands.key(Qt.Key.Key_V, CTRL)
    assert len(bar.field.edit.text()) == 300
    assert bar.width() <= 512
    hands.key(Qt.Key.Key_Return)
    (made,) = [code for code in page.reading.codes if code.name.startswith("xxx")]
    assert len(made.name) == 300
    select(page, "mencatat kas")
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_Tab)
    assert bar.ticked() == [made.guid]
    assert bar.width() <= 512
    hands.key(Qt.Key.Key_Return)
    assert [name for name, _ in hands.coded()] == [made.name, made.name]


# Keys, and those who listen


def test_every_key_has_words_and_is_a_key(page: CodePage) -> None:
    for key, words in page.keys():  # noqa: SIM118 - no dictionary
        assert not QKeySequence(key).isEmpty(), key
        assert words
    english = page.keys()
    language.apply("id")
    try:
        indonesian = dict(page.keys())
    finally:
        language.apply("en")
    assert indonesian["Alt+Down"] == "Sorot kalimat jawaban berikutnya"
    assert not set(indonesian.values()) & set(dict(english).values())


def test_what_happens_is_said_to_a_screen_reader(two: CodePage, hands: Hands) -> None:
    QAccessible.setActive(True)
    try:
        select(two, "rapat tiap bulan")
        hands.type("1")
        two.view.clear_selection()
        two.view.follow_caret()
        seen = QAccessible.queryAccessibleInterface(two.view)
        assert seen is not None
        assert seen.role() == QAccessible.Role.EditableText
        assert seen.text(QAccessible.Text.Name) == "Transcript I-01 Ibu Salmiah"
    finally:
        QAccessible.setActive(False)


# A whole interview without the mouse


@pytest.fixture
def interview(tmp_path: Path) -> Iterator[Project]:
    """Return a project with an interview of the sample study and a codebook with number keys."""
    sentences.warm_up("id")
    made = Project.create(tmp_path / "a.qualcode", title="A", codebook=BOOK, coder="LA")
    file = sorted(resources.path("sample", "transcripts").iterdir())[2]
    made.do(Message("I"), transcripts.add, [transcripts.expected(importers.read(file))])
    yield made
    made.close()


def test_a_whole_interview_takes_two_keys_a_sentence(
    interview: Project, show: Callable[..., CodePage]
) -> None:
    page = show(interview)
    hands = Hands(page)
    record = page.view.record()
    interviewers = {each.guid for each in record.speakers if each.role == "interviewer"}
    said = [
        record.text[span.start : span.end].strip()
        for turn in record.turns
        if turn.speaker not in interviewers
        for span in sentences.sentences(record.text, turn.start, turn.end, "id")
    ]
    assert len(said) > 50
    pressed = 0
    first = page.view.display.blocks_of_turn(0)[0]
    start = page.view.display.blocks[first].start
    page.view.select(Span(start, start))
    for number in range(len(said)):
        hands.key(Qt.Key.Key_Down, ALT)
        hands.type("123"[number % 3])
        pressed += 2
    assert pressed == 2 * len(said)
    assert [text for _, text in hands.coded()] == said
    assert [code for code, _ in hands.coded()[:3]] == ["Fasilitator", "Motivator", "Mobilisator"]
    assert not page.question.isVisible(), "no question was in the way"
