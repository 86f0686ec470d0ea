"""Editing the text in its place: typed with real keys, one step of undo, nothing lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from projects.queries import transcripts as queries
from ui import theme
from ui.transcript_editing import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from tests.ui.code_page.conftest import Hands
    from ui.code_page.page import CodePage
    from ui.transcript_editing.desk import Desk
    from ui.transcript_editing.editor import TextEditor

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
STRANGE = "a\u00a0b\u2028c\u2029d\ufdd0e\ufffcf\u2063g\u200d🙂 سلام\ttab\n\n\n  x "


def text(page: CodePage) -> str:
    record = page.reading.record
    assert record is not None
    return page.reading.workspace.ask(queries.text, record.guid)


def begin(page: CodePage, hands: Hands) -> TextEditor:
    page.view.setFocus()
    hands.key(Qt.Key.Key_T, CTRL, SHIFT)
    editor = page.desk.text_page.editor
    assert editor.isVisible()
    assert not page.view.isVisible()
    return editor


def done(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    hands.key(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(page.view.isVisible)


def test_a_word_is_corrected_and_codings_move_along(
    page: CodePage, hands: Hands, qtbot: QtBot
) -> None:
    before = text(page)
    editor = begin(page, hands)
    assert editor.text() == before
    editor.go_to(before.index("Saya mendampingi"))
    hands.type("Setiap bulan ")
    assert text(page) == before
    done(page, hands, qtbot)
    after = before.replace("Saya mendampingi", "Setiap bulan Saya mendampingi")
    assert text(page) == after == page.view.record().text
    assert [words for _, words in hands.coded()] == [
        "mengajak anggota supaya jangan menyerah", "Modalnya kurang",
    ]  # fmt: skip
    assert page.window().toast.sentence() == "Text corrected. 2 codings moved along."
    page.reading.workspace.undo()
    assert text(page) == before == page.view.record().text


def test_ctrl_s_takes_over_what_was_typed(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    before = text(page)
    editor = begin(page, hands)
    editor.go_to(before.index("Saya mendampingi"))
    hands.type("Dulu ")
    qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.view.isVisible)
    assert text(page) == before.replace("Saya mendampingi", "Dulu Saya mendampingi")
    assert page.window().toast.sentence().startswith("Text corrected.")


def test_what_is_unsure_is_told_with_the_way_to_it(
    page: CodePage, hands: Hands, qtbot: QtBot
) -> None:
    before = text(page)
    editor = begin(page, hands)
    cursor = editor.textCursor()
    start = editor._shown.to_editor(before.index("Modalnya kurang"))
    cursor.setPosition(start)
    cursor.setPosition(start + len("Modalnya kurang"), cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    hands.type("Entah")
    done(page, hands, qtbot)
    assert page.window().toast.sentence() == (
        "Text corrected. 1 coding moved along, 1 passage to look at."
    )
    bar = page.desk.review_bar
    assert bar.isVisible()
    assert bar.sentence() == "1 passage to look at since the text changed."
    row = page.reading.row(page.reading.record.guid)
    assert row.review == 1
    bar.look.click()
    assert page.desk.review.isVisible()


def test_escape_asks_only_where_something_changed(
    page: CodePage, hands: Hands, qtbot: QtBot
) -> None:
    before = text(page)
    begin(page, hands)
    hands.key(Qt.Key.Key_Escape)
    assert page.view.isVisible()
    editor = begin(page, hands)
    editor.go_to(5)
    hands.type("xyz")
    hands.key(Qt.Key.Key_Escape)
    bar = page.desk.text_page.bar
    assert bar.asking()
    assert not bar.apply.isVisible()
    bar.keep.click()
    assert not bar.asking()
    assert "xyz" in editor.text()
    hands.key(Qt.Key.Key_Escape)
    bar.throw.click()
    assert page.view.isVisible()
    assert text(page) == before
    assert page.reading.workspace.project.undo_label().template == "Coded"


def test_undo_inside_the_editor_is_its_own(page: CodePage, hands: Hands) -> None:
    before = text(page)
    editor = begin(page, hands)
    hands.type("abc")
    hands.key(Qt.Key.Key_Z, CTRL)
    assert editor.text() == before
    assert len(hands.coded()) == 2
    assert not editor.changed()


def test_what_is_typed_is_kept_when_the_project_closes(
    page: CodePage, hands: Hands, study: Project, show: Callable[..., CodePage], qtbot: QtBot
) -> None:
    from projects.project import Project as Projects

    path = study.path
    begin(page, hands).go_to(0)
    hands.type("Awal. ")
    window = page.window()
    window.close_project()
    again = Projects.open(path)
    try:
        other = show(again)
        assert text(other).startswith("Awal. P: Apa peran")
        qtbot.waitUntil(lambda: "kept when you closed" in other.window().toast.sentence())
        other.reading.workspace.undo()
        assert text(other).startswith("P: Apa peran")
    finally:
        other.window().close_project()


def test_another_transcript_takes_what_was_typed_along(page: CodePage, hands: Hands) -> None:
    first = page.reading.record.guid
    begin(page, hands).go_to(0)
    hands.type("Awal. ")
    page.open(page.reading.rows[1].guid)
    assert page.view.isVisible()
    assert page.reading.workspace.ask(queries.text, first).startswith("Awal. ")
    assert not page.desk.editing()


def test_an_empty_text_is_refused_and_can_be_mended(
    page: CodePage, hands: Hands, qtbot: QtBot
) -> None:
    before = text(page)
    editor = begin(page, hands)
    hands.key(Qt.Key.Key_A, CTRL)
    hands.key(Qt.Key.Key_Delete)
    hands.key(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(page.window().bars()))
    assert "would be empty" in page.window().bars()[0].sentence()
    assert editor.isVisible()
    assert not editor.isReadOnly()
    hands.key(Qt.Key.Key_Z, CTRL)
    assert editor.text() == before


def test_what_is_pasted_becomes_canonical(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    editor = begin(page, hands)
    editor.go_to(0)
    data = QMimeData()
    data.setText("\ufeffsatu\r\ndua\x00\x0b 🙂\u200dسلام\n")
    editor.insertFromMimeData(data)
    done(page, hands, qtbot)
    assert text(page).startswith("satu\ndua 🙂\u200dسلام\nP: Apa")


def test_a_large_paste_and_a_giant_paragraph(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    editor = begin(page, hands)
    data = QMimeData()
    data.setText("kata lain lagi. " * 60_000)
    editor.insertFromMimeData(data)
    done(page, hands, qtbot)
    assert len(text(page)) > 900_000
    assert len(hands.coded()) == 2
    again = begin(page, hands)
    assert again.document().blockCount() > 400
    assert again.text() == text(page)


def tints(editor: TextEditor) -> list[tuple[str, str]]:
    """Return (words, colour) of every tinted passage."""
    pieces = editor.extraSelections()
    return [
        (each.cursor.selectedText(), each.format.background().color().name()) for each in pieces
    ]


def test_tints_follow_what_is_typed_and_the_theme(
    page: CodePage, hands: Hands, qapp: QApplication
) -> None:
    editor = begin(page, hands)
    editor.go_to(0)
    hands.type("Awal ")
    words = ["mengajak anggota supaya jangan menyerah", "Modalnya kurang"]
    before = tints(editor)
    assert [each for each, _ in before] == words
    theme.apply(qapp, "dark")
    assert [each for each, _ in tints(editor)] == words
    assert tints(editor)[0][1] != before[0][1]


def test_tints_of_a_long_text_come_where_one_scrolls(page: CodePage, hands: Hands) -> None:
    editor = begin(page, hands)
    editor.go_to(0)
    editor.textCursor().insertText("Dulu kami tidak punya apa-apa.\n" * 3_000)
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum() // 3)
    assert tints(editor) == []
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())
    assert "Modalnya kurang" in [words for words, _ in tints(editor)]


@pytest.mark.parametrize("size", [(820, 470), (1366, 768)])
def test_the_bar_keeps_its_buttons_in_sight(
    study: Project, show: Callable[..., CodePage], size: tuple[int, int]
) -> None:
    page = show(study, *size)
    page.desk.edit_text()
    bar = page.desk.text_page.bar
    for each in (bar.apply, bar.cancel):
        assert each.isVisible()
        assert bar.rect().contains(each.geometry())


@given(st.text(st.sampled_from(STRANGE + "abc .\n"), max_size=80), st.integers(0, 3))
def test_every_text_comes_back_as_it_was(text: str, long: int) -> None:
    text = text + "kata lagi " * (700 * long) + text
    worn = shown.Shown(text)
    assert shown.canonical(worn.text.replace("\n", "\u2029")) == text
    assert all(len(line) <= shown.LIMIT + 2 for line in worn.text.split("\n"))


def test_strange_characters_survive_the_editor(page: CodePage, desk: Desk) -> None:
    editor = desk.text_page.editor
    strange = STRANGE.replace("\u2029", "")  # which is a line end in canonical text
    editor.set_text(strange, (), {}, 15)
    assert editor.text() == strange
    QTest.keyClicks(editor, "x")
    assert editor.text() == "x" + strange
    assert editor.changed()
    assert editor.changes() == 1
