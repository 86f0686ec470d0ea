"""A colleague's project comes in: a report first, questions one by one, one button, one undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from codebook.errors import Message
from projects.project import Project
from projects.queries import coders, transcripts
from qualcode import importers
from qualcode.edits import texts
from qualcode.edits import transcripts as transcript_edits
from tests.projects.helpers import dump, problems
from tests.ui.team_page.conftest import (
    FIRST,
    click,
    code_of,
    give,
    guid_of,
    press,
    standing,
    window_of,
)
from ui import language
from ui.team_page.item_list import ITEM, Item

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.code_page.page import CodePage
    from ui.team_page.page import TeamPage

Wait = Callable[[], None]


def rows(page: TeamPage) -> list[Item]:
    model = page.merge.list.model()
    return [model.index(row, 0).data(ITEM) for row in range(model.rowCount())]


def titles(page: TeamPage) -> list[str]:
    return [item.title for item in rows(page)]


def receive(page: TeamPage, path: Path, rest: Wait) -> None:
    window_of(page).sharing.receiving.receive_project(path)
    rest()


@pytest.fixture
def dian(tmp_path: Path) -> Path:
    """Return the project of somebody who typed the same interview on her own, and coded it."""
    other = Project.create(tmp_path / "dian.qualcode", title="Dian", coder="Dian Nuraini")
    file = tmp_path / "Salmiah ketikan Dian.txt"
    file.write_text(FIRST.replace("tahun depan", "tahun depan, insyaallah"), encoding="utf-8")
    arrival = transcript_edits.expected(importers.read(file))
    other.do(Message("Imported"), transcript_edits.add, [arrival])
    from qualcode.edits import codes

    other.do(Message("Added"), codes.add, "Modal sosial")
    give(other, guid_of(other, "Salmiah"), "kas bersama", "Modal sosial")
    other.close()
    return other.path


def test_the_report_comes_first_and_one_button_merges(
    page: TeamPage, home: Project, rahmat: Path, rest: Wait
) -> None:
    before = dump(home)
    receive(page, rahmat, rest)
    assert page.stack.currentWidget() is page.merge
    assert dump(home) == before
    assert titles(page) == [
        "What would come", "2 new codings", "1 new coder", "What stays as it is",
        "2 transcripts here already",
    ]  # fmt: skip
    assert page.merge.list.hasFocus()
    click(page.merge.primary)
    rest()
    assert {each.text for each in standing(home)} == {"mencatat kas bersama", "Modalnya kurang 😀"}
    assert {each.name for each in home.ask(coders.records)} == {"Lidia Ayal", "Rahmat Hidayat"}
    assert page.stack.currentWidget() is page.overview
    window = window_of(page)
    assert window.toast.sentence() == "rahmat.qualcode is merged, with 2 new codings."
    window.undo()
    assert dump(home) == before
    assert problems(home) == []


def test_merging_twice_says_that_nothing_is_new(
    page: TeamPage, home: Project, rahmat: Path, rest: Wait
) -> None:
    receive(page, rahmat, rest)
    click(page.merge.primary)
    rest()
    after = dump(home)
    receive(page, rahmat, rest)
    assert window_of(page).toast.sentence() == "There is nothing new in rahmat.qualcode."
    assert page.stack.currentWidget() is page.overview
    assert dump(home) == after


def test_escape_leaves_without_merging(
    page: TeamPage, home: Project, rahmat: Path, rest: Wait
) -> None:
    before = dump(home)
    receive(page, rahmat, rest)
    press(page, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.overview
    assert dump(home) == before
    assert page.overview.coders.hasFocus()


def test_alike_interviews_are_asked_about_with_keys(
    page: TeamPage, home: Project, dian: Path, rest: Wait
) -> None:
    receive(page, dian, rest)
    merge = page.merge
    assert titles(page)[:2] == ["To decide", "Salmiah ketikan Dian"]
    assert not merge.primary.isEnabled()
    assert merge.primary.text() == "Merge (1 to decide)"
    assert merge.question.isVisible()
    press(page, Qt.Key.Key_A)
    rest()
    assert merge.primary.isEnabled()
    assert "1 new transcript" not in titles(page)
    assert "1 changed text" in titles(page)
    click(merge.primary)
    rest()
    (made,) = standing(home)
    assert (made.text, made.transcript) == ("kas bersama", guid_of(home, "I-01"))


def test_another_interview_is_added(page: TeamPage, home: Project, dian: Path, rest: Wait) -> None:
    receive(page, dian, rest)
    press(page, Qt.Key.Key_X)
    rest()
    assert "1 new transcript" in titles(page)
    click(page.merge.question.same)  # another thought
    rest()
    assert "1 new transcript" not in titles(page)
    click(page.merge.question.other)
    rest()
    click(page.merge.primary)
    rest()
    assert len(home.ask(transcripts.rows)) == 3


def test_what_was_coded_meanwhile_is_merged_with(
    page: TeamPage, home: Project, rahmat: Path, rest: Wait
) -> None:
    """The plan was made before: it is made again for the project as it is."""
    receive(page, rahmat, rest)
    workspace = window_of(page).workspace
    assert workspace is not None
    workspace.do(
        Message("Edited"), texts.edit, guid_of(home, "I-01"), "Kata pengantar.\n" + FIRST.rstrip()
    )
    click(page.merge.primary)
    rest()
    text = home.ask(transcripts.text, guid_of(home, "I-01"))
    assert {text[each.start : each.end] for each in standing(home)} == {
        "mencatat kas bersama", "Modalnya kurang 😀",
    }  # fmt: skip


def test_what_cannot_be_placed_leads_to_the_review_list(
    page: TeamPage, home: Project, rahmat: Path, rest: Wait
) -> None:
    text = home.ask(transcripts.text, guid_of(home, "I-01"))
    gone = "N: Saya mendampingi rapat tiap bulan dan mencatat kas bersama anggota."
    assert gone in text
    home.do(Message("e"), texts.edit, guid_of(home, "I-01"), text.replace(gone, "N: Tidak tahu."))
    receive(page, rahmat, rest)
    assert "1 passage to look at" in titles(page)
    click(page.merge.primary)
    rest()
    window = window_of(page)
    (bar,) = window.bars()
    assert bar.sentence() == "1 passage of rahmat.qualcode to look at."
    assert page.overview.review.isVisible()
    click(page.overview.review.push)
    rest()
    assert window.page_key() == "code"
    code_page: CodePage = window.page("code")  # type: ignore[assignment]
    assert code_page.desk.review.isVisible()
    record = code_page.desk.review.list.record()
    assert record is not None
    assert record.was == "mencatat kas bersama"


@pytest.mark.parametrize("content", [b"", b"not a database", b"PK\x03\x04" + b"\0" * 60])
def test_a_file_that_is_none_is_told(
    page: TeamPage, home: Project, tmp_path: Path, rest: Wait, content: bytes
) -> None:
    before = dump(home)
    for name in ("rusak.qualcode", "rusak.qdpx", "rusak.sqlite3"):
        path = tmp_path / name
        path.write_bytes(content)
        receive(page, path, rest)
        window = window_of(page)
        assert any(name in bar.sentence() for bar in window.bars())
    receive(page, home.path, rest)
    assert any("itself" in bar.sentence() for bar in window_of(page).bars())
    receive(page, tmp_path / "tidak ada.qdpx", rest)
    assert dump(home) == before


def test_the_names_behind_a_count_are_copied(
    page: TeamPage, rahmat: Path, rest: Wait, qtbot: QtBot
) -> None:
    receive(page, rahmat, rest)
    page.merge.list.choose("codings")
    names = page.merge._names
    assert names.title.text() == "2 new codings"
    qtbot.waitUntil(names.copy.isVisible)
    click(names.copy)
    assert QGuiApplication.clipboard().text().split("\n") == [
        "Peran › Fasilitator · I-01 Ibu Salmiah · 1",
        "Peran › Motivator · I-01 Ibu Salmiah · 1",
    ]


def test_the_report_follows_the_language(page: TeamPage, rahmat: Path, rest: Wait) -> None:
    receive(page, rahmat, rest)
    language.apply("id")
    rest()
    assert "2 pengodean baru" in titles(page)
    assert page.merge.primary.text() == "Gabungkan"


def test_coders_are_listed_with_their_work(
    page: TeamPage, home: Project, rahmat: Path, rest: Wait
) -> None:
    give(home, guid_of(home, "I-02"), "dua kali setahun", "Motivator")
    assert code_of(home, "Motivator")
    receive(page, rahmat, rest)
    click(page.merge.primary)
    rest()
    model = page.overview.coders.model()
    told = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]
    assert told[0].startswith("Lidia Ayal, 1 coding in 1 transcript")
    assert told[1].startswith("Rahmat Hidayat, 2 codings in 1 transcript")
