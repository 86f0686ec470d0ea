"""The review list beside the text: A, D, Enter and the selection decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from codebook.errors import Message
from projects.queries import codings as coding_queries
from projects.queries import review as queries
from projects.queries import transcripts as transcript_queries
from projects.records import Span
from qualcode.edits import coding, texts, transcripts
from ui import theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.code_page.conftest import Hands
    from ui.code_page.page import CodePage
    from ui.transcript_editing.review_panel import ReviewPanel

GONE = "Modalnya kurang"
HALF = "mengajak anggota supaya jangan menyerah"


@pytest.fixture
def panel(page: CodePage) -> ReviewPanel:
    """Return the list, open on two items: one half gone, one wholly."""
    record = page.reading.record
    text = record.text.replace(GONE, "Entah").replace("anggota supaya jangan menyerah", "semua")
    page.reading.workspace.do(Message("Corrected"), texts.edit, record.guid, text)
    page.desk.start("review", record.guid)
    return page.desk.review


def waiting(page: CodePage) -> list[str]:
    return [item.was for item in page.reading.workspace.ask(queries.items)]


def test_the_first_item_is_shown_in_the_text(page: CodePage, panel: ReviewPanel) -> None:
    assert panel.isVisible()
    assert not page.card.isVisible()
    assert waiting(page) == [HALF, GONE]
    span = page.view.selection()
    assert span is not None
    assert page.view.record().text[span.start : span.end].startswith("mengajak")
    assert panel.list.hasFocus()


def test_a_accepts_and_the_next_one_comes(page: CodePage, panel: ReviewPanel, hands: Hands) -> None:
    hands.key(Qt.Key.Key_A)
    assert waiting(page) == [GONE]
    assert panel.list.record().was == GONE
    assert not panel.accept.isEnabled()
    assert page.reading.row(page.reading.record.guid).review == 1
    page.reading.workspace.undo()
    assert waiting(page) == [HALF, GONE]


def test_d_drops_and_the_toast_offers_it_back(
    page: CodePage, panel: ReviewPanel, hands: Hands
) -> None:
    hands.key(Qt.Key.Key_D)
    assert waiting(page) == [GONE]
    assert len(hands.coded()) == 0
    assert page.window().toast.sentence() == "Coding deleted."
    page.reading.workspace.undo()
    assert len(hands.coded()) == 1


def test_enter_in_the_text_puts_it_on_the_selection(
    page: CodePage, panel: ReviewPanel, hands: Hands
) -> None:
    panel.list.step(1)
    at = page.view.record().text.index("Jalannya jauh dari kota")
    page.view.select(Span(at, at + 23))
    page.view.setFocus()
    hands.key(Qt.Key.Key_Return)
    assert ("Modal terbatas", "Jalannya jauh dari kota") in hands.coded()
    assert waiting(page) == [HALF]
    hands.key(Qt.Key.Key_A)
    assert waiting(page) == []
    assert not page.desk.review_bar.isVisible()


def test_in_a_low_window_the_differences_tell_what_was(page: CodePage, panel: ReviewPanel) -> None:
    told = [each for each in panel.findChildren(QLabel) if each.text() == "Before"]
    assert [each.isVisible() for each in told] == [True]
    page.resize(911, 470)
    assert [each.isVisible() for each in told] == [False]
    panel.list.step(1)  # gone from the text: no differences to show
    assert [each.isVisible() for each in told] == [True]


def test_escape_puts_the_panels_back(page: CodePage, panel: ReviewPanel, hands: Hands) -> None:
    hands.key(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert page.card.isVisible()
    assert page.view.hasFocus()


def test_all_that_stand_are_accepted_at_once(page: CodePage, panel: ReviewPanel) -> None:
    panel.every.click()
    assert waiting(page) == [GONE]
    assert page.window().toast.sentence() == "1 passage accepted where they stand."


def test_items_of_other_transcripts_are_shown_there(
    page: CodePage, panel: ReviewPanel, qtbot: QtBot
) -> None:
    ask, do = page.reading.workspace.ask, page.reading.workspace.do
    other = page.reading.rows[1].guid
    text = ask(transcript_queries.text, other)
    at = text.index("Pelatihan dua kali")
    made = do(Message("c"), coding.code_passage, other, (at, at + 18), "fasil")
    do(Message("t"), texts.edit, other, text.replace("dua kali setahun dari dinas", "jarang"))
    panel.begin(other)
    assert page.reading.record.guid == other
    assert panel.list.record().subject == made
    assert ask(coding_queries.record, made) is not None


def test_the_list_follows_what_happened_while_another_page_was_shown(
    page: CodePage, panel: ReviewPanel
) -> None:
    window, workspace = page.window(), page.reading.workspace
    window.show_page("memos")
    workspace.do(Message("Deleted"), transcripts.delete, panel.list.record().transcript)
    theme.notifier.changed.emit()
    window.show_page("code")
    assert panel.list.record() is None
    workspace.undo()
    assert panel.list.record().was == HALF


def test_the_list_follows_undo(page: CodePage, panel: ReviewPanel) -> None:
    page.reading.workspace.undo()
    assert waiting(page) == []
    assert not panel.list.isVisible()
    assert panel._empty.isVisible()
