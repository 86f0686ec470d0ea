"""A supervisor comments in Word; what she says is looked at one by one and taken over at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from codebook.errors import Message
from projects.project import Project
from projects.queries import coders, codes, memos, transcripts
from projects.records import Span
from qualcode import importers, margins
from qualcode.edits import transcripts as transcript_edits
from qualcode.exchange.word_comments import MEMO
from tests.projects.helpers import dump, problems
from tests.ui.team_page.conftest import click, give, guid_of, press, standing, window_of
from ui import language
from ui.team_page.choose_transcript import ChooseTranscript
from ui.team_page.item_list import ITEM, NO, OPEN, YES
from ui.team_page.lost_dialog import LostDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.team_page.page import TeamPage

Wait = Callable[[], None]


def listed(page: TeamPage) -> list[str]:
    model = page.word.list.model()
    return [model.index(row, 0).data(ITEM).title for row in range(model.rowCount())]


def states(page: TeamPage) -> list[str]:
    model = page.word.list.model()
    items = [model.index(row, 0).data(ITEM) for row in range(model.rowCount())]
    return [item.state for item in items if item.key]


def receive(page: TeamPage, path: Path, rest: Wait) -> None:
    window_of(page).sharing.receiving.receive_word(path)
    rest()


def test_comments_are_accepted_and_left_with_keys(
    page: TeamPage, home: Project, commented: Path, rest: Wait
) -> None:
    before = dump(home)
    receive(page, commented, rest)
    word = page.word
    assert page.stack.currentWidget() is word
    assert listed(page) == [
        "Added", "Fasilitator", "Memos", "Harapan warga", "Tanyakan lagi tahun depan.",
    ]  # fmt: skip
    text = word.view.text
    passage = text.selection()
    assert passage is not None
    assert text.in_sight(passage.start)
    assert not word.primary.isEnabled()
    press(page, Qt.Key.Key_A)
    press(page, Qt.Key.Key_X)
    assert states(page) == [YES, NO, OPEN]
    press(page, Qt.Key.Key_A)
    assert word.primary.text() == "Take over 2"
    assert dump(home) == before
    click(word.primary)
    rest()
    (made,) = [each for each in standing(home) if each.comment]
    names = {each.guid: each.name for each in home.ask(coders.records)}
    assert (names[made.coder], made.comment) == ("Dr. Hartati", "Peran yang jelas.")
    assert made.text.startswith("Saya mendampingi rapat")  # not the label of who speaks
    (memo,) = home.ask(memos.records, "passage")
    assert memo.text == "Tanyakan lagi tahun depan."
    assert memo.coder == "Dr. Hartati"
    assert page.stack.currentWidget() is page.overview
    assert "2 comments taken over" in window_of(page).toast.sentence()
    window_of(page).undo()
    rest()
    assert dump(home) == before
    assert problems(home) == []


def test_a_long_comment_fits_the_smallest_window(
    page: TeamPage, home: Project, commented: Path, rest: Wait
) -> None:
    document = Document(str(commented))
    for comment in document.comments:
        comment.add_paragraph("Ini perlu dibicarakan bersama. " * 30)
    document.save(str(commented))
    window = window_of(page)
    window.resize(1366, 768)
    receive(page, commented, rest)
    window.resize(820, 470)
    rest()
    assert (window.width(), window.height()) == (820, 470)
    assert page.word.minimumSizeHint().height() <= page.word.height()


def test_what_was_taken_over_is_not_proposed_again(
    page: TeamPage, commented: Path, rest: Wait
) -> None:
    receive(page, commented, rest)
    click(page.word.every)
    click(page.word.primary)
    rest()
    receive(page, commented, rest)
    assert "nothing new" in window_of(page).toast.sentence()
    assert page.stack.currentWidget() is page.overview


def test_short_comments_become_codes(
    page: TeamPage, home: Project, commented: Path, rest: Wait
) -> None:
    receive(page, commented, rest)
    click(page.word.new_codes)
    rest()
    assert "Memos" not in listed(page)
    keys = page.word.list.keys()
    page.word.list.choose(next(key for key in keys if "Harapan warga" in key))
    assert page.word.view._what.text() == "new code"
    press(page, Qt.Key.Key_A)
    click(page.word.primary)
    rest()
    assert "Harapan warga" in {code.name for code in home.ask(codes.tree)}


def test_a_removed_and_a_changed_comment_show_before_and_after(
    page: TeamPage, home: Project, tmp_path: Path, rest: Wait
) -> None:
    transcript = guid_of(home, "I-01")
    first = give(home, transcript, "mencatat kas bersama", "Fasilitator")
    give(home, transcript, "jalannya jauh", "Motivator")
    path = tmp_path / "kembali.docx"
    path.write_bytes(home.ask(margins.written, transcript))
    document = Document(str(path))
    for comment in list(document.comments):
        if "Fasilitator" in comment.text:
            comment.paragraphs[0].runs[0].text = "Motivator"
            for more in comment.paragraphs[1:]:
                more._p.getparent().remove(more._p)
        else:
            comment._comment_elm.getparent().remove(comment._comment_elm)
    document.save(str(path))
    receive(page, path, rest)
    assert listed(page) == ["Changed", "Motivator", "Removed", "Motivator"]
    words = page.word.view._fields[0][1].text()
    assert "line-through" in words
    assert "underline" in words
    page.word.list.step(1)
    assert page.word.view._what.text() == "removed"
    click(page.word.every)
    click(page.word.primary)
    rest()
    (left,) = standing(home)
    assert left.guid == first
    assert {code.guid: code.name for code in home.ask(codes.tree)}[left.code] == "Motivator"


def test_what_is_not_found_is_put_on_a_passage(
    page: TeamPage, home: Project, commented: Path, rest: Wait
) -> None:
    document = Document(str(commented))
    paragraph = next(each for each in document.paragraphs if "Sama-sama" in each.text)
    paragraph.runs[0].text = "Xx yy zz qq"
    for run in paragraph.runs[1:]:
        if run.text:
            run.text = ""
    document.save(str(commented))
    receive(page, commented, rest)
    word = page.word
    assert listed(page)[0] == "Not placed"
    key = word.list.keys()[0]
    word.list.choose(key)
    assert not word.view.accept.isEnabled()
    press(page, Qt.Key.Key_A)
    assert states(page)[0] == OPEN
    text = home.ask(transcripts.text, guid_of(home, "I-01"))
    start = text.index("semoga usaha ini")
    word.view.text.select(Span(start, start + 16))
    assert word.view.place.isEnabled()
    press(page, Qt.Key.Key_Return)
    assert YES in states(page)
    click(word.primary)
    rest()
    (memo,) = home.ask(memos.records, "passage")
    assert memo.quote == "semoga usaha ini"


def test_what_was_decided_waits_while_one_looks_elsewhere(
    page: TeamPage, home: Project, commented: Path, rest: Wait
) -> None:
    receive(page, commented, rest)
    press(page, Qt.Key.Key_A)
    press(page, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.overview
    card = page.overview.paused
    assert card.isVisible()
    assert card.title.text() == f"Comments from {commented.name}"
    give(home, guid_of(home, "I-02"), "dua kali setahun", "Motivator")
    click(card.push)
    rest()
    assert page.stack.currentWidget() is page.word
    assert states(page) == [YES, OPEN, OPEN]


def test_a_document_that_is_no_transcript_is_asked_about(
    page: TeamPage, home: Project, tmp_path: Path, rest: Wait
) -> None:
    document = Document()
    paragraph = document.add_paragraph("Pelatihan dua kali setahun dari dinas.")
    document.add_comment(paragraph.runs, text="Motivator", author="Dr. Hartati", initials="DH")
    path = tmp_path / "lain.docx"
    document.save(str(path))
    receive(page, path, rest)
    dialog = window_of(page).findChild(ChooseTranscript)
    assert dialog is not None
    dialog.field.setText("hairul")
    click(dialog.take_button)
    rest()
    assert page.stack.currentWidget() is page.word
    assert page.word.returned is not None
    assert page.word.returned.margins.transcript == guid_of(home, "I-02")


def test_documents_that_are_none_are_told(page: TeamPage, tmp_path: Path, rest: Wait) -> None:
    plain = tmp_path / "kosong.docx"
    Document().save(str(plain))
    broken = tmp_path / "rusak.docx"
    broken.write_bytes(b"PK\x03\x04 rusak")
    for path in (plain, broken, tmp_path / "hilang.docx"):
        receive(page, path, rest)
        assert any(path.name in bar.sentence() for bar in window_of(page).bars())


def test_comments_that_came_with_an_import_are_offered(
    page: TeamPage, home: Project, tmp_path: Path, rest: Wait, qtbot: QtBot
) -> None:
    document = Document()
    document.add_paragraph("P: Siapa yang membantu?")
    paragraph = document.add_paragraph("N: Dinas sosial membantu kami tiap tahun, sungguh.")
    document.add_comment(paragraph.runs, text="Motivator", author="Ani", initials="A")
    document.add_comment(paragraph.runs, text="Bantuan dinas", author="Ani", initials="A")
    path = tmp_path / "I-03 Ibu Masnah.docx"
    document.save(str(path))
    window = window_of(page)
    dialog = window.findChild(ChooseTranscript)
    assert dialog is None
    arrival = transcript_edits.expected(importers.read(path))
    assert window.workspace is not None
    made = window.workspace.do(Message("Imported"), transcript_edits.add, [arrival])
    window.sharing.receiving.offer_comments(made or [])
    rest()
    (bar,) = window.bars()
    assert bar.sentence() == "2 comments came with 1 transcript."
    buttons = {each.text(): each for each in bar.findChildren(type(page.word.primary))}
    click(buttons["Make codings of them..."])
    rest()
    assert listed(page) == ["Added", "Motivator", "Memos", "Bantuan dinas"]
    click(page.word.new_codes)
    rest()
    click(page.word.every)
    click(page.word.primary)
    rest()
    assert {each.text for each in standing(home)} == {
        "Dinas sosial membantu kami tiap tahun, sungguh."
    }
    assert "Bantuan dinas" in {code.name for code in home.ask(codes.tree)}
    assert "Ani" in {each.name for each in home.ask(coders.records)}


def test_a_document_of_ours_that_is_dropped_is_reviewed(
    page: TeamPage, commented: Path, rest: Wait
) -> None:
    window = window_of(page)
    window.files_dropped.emit([commented])
    rest()
    rest()
    assert page.stack.currentWidget() is page.word


def test_several_documents_are_reviewed_one_after_the_other(
    page: TeamPage, home: Project, commented: Path, rest: Wait
) -> None:
    """One that was put off comes again after the others."""
    second = commented.with_name("kedua.docx")
    second.write_bytes(commented.read_bytes())
    window = window_of(page)
    window.files_dropped.emit([commented, second])
    rest()
    rest()
    assert page.word.returned is not None
    assert page.word.returned.name == commented.name
    press(page, Qt.Key.Key_A)
    press(page, Qt.Key.Key_Escape)
    for name, following in ((second.name, commented.name), (commented.name, "")):
        (bar,) = window.bars()
        assert bar.sentence() == f"1 more document with comments. Next: {name}."
        click(next(b for b in bar.findChildren(QPushButton) if b.text() == "Open the next"))
        rest()
        assert page.word.returned.name == name
        assert bool(window.bars()) == bool(following)
    assert standing(home)


def test_the_dialogs_follow_the_language(page: TeamPage, rest: Wait) -> None:
    window = window_of(page)
    window.sharing.sending.share_word()
    lost = LostDialog(window, "a.qdpx", [Message("The number keys of {count} codes are not in the "
                                                 "file.", {"count": 3})])  # fmt: skip
    dialog = window.findChild(ChooseTranscript)
    language.apply("id")
    rest()
    assert dialog.windowTitle() == dialog.head.text() == "Transkrip berkode ke Word"
    assert dialog.take_button.text() == "Simpan sebagai..."
    assert lost.windowTitle() == "Yang tidak ikut di a.qdpx"
    assert lost.list.item(0).text() == "Tombol angka 3 kode tidak ikut di berkas."
    for each in (dialog, lost):
        each.reject()


def test_the_words_follow_the_language(page: TeamPage, commented: Path, rest: Wait) -> None:
    receive(page, commented, rest)
    language.apply("id")
    rest()
    assert listed(page)[0] == "Ditambah"
    assert page.word.view.accept.text().startswith("Terima")
    assert page.keys()[0] == ("A", "Terima komentar, lalu lanjut")
    found = page.word.proposals()
    assert [each.kind for each in found].count(MEMO) == 2
