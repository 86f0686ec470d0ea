"""Two teams share a codebook, a coder sends her project, a supervisor comments in Word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from docx import Document
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from codebook.errors import Message
from projects import check, database
from projects.project import Project
from projects.queries import coders, codes
from qualcode import importers
from qualcode.edits import transcripts as transcript_edits
from tests.projects.helpers import dump
from tests.ui.team_page.conftest import FIRST, SECOND, code_of, give, guid_of, standing
from tests.ui.test_first_document import Researcher, telling
from ui import background
from ui.codebook_merge.table_rows import OURS, THEIRS
from ui.codebook_page.page import CodebookPage
from ui.dialogs.new_project import NewProject
from ui.team_page.choose_transcript import ChooseTranscript
from ui.team_page.item_list import ITEM, ItemList
from ui.team_page.page import TeamPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.records import CodeRecord
    from ui.codebook_merge.join_view import JoinView
    from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups, offscreen
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
GIVEN = (
    ("mendampingi rapat tiap bulan", "Fasilitator"),
    ("mencatat kas bersama", "Fasilitator"),
    ("semoga usaha ini maju", "Motivator"),
    ("jalannya jauh dari kota", "Faktor pendukung"),
)


class Colleague(Researcher):
    """One at her window, who goes through menus and answers the dialogs for files."""

    def __init__(self, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(window, qtbot)
        self._patch = monkeypatch

    def answer(self, path: Path) -> None:
        """Choose this file in the file dialogs that follow."""
        for name in ("getSaveFileName", "getOpenFileName"):
            self._patch.setattr(QFileDialog, name, lambda *_args: (str(path), ""))
        self._patch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(path)], ""))

    def choose(self, menu_key: str, words: str) -> None:
        """Click an entry of a menu of the window, through its submenus."""
        bar = self.window.menuBar()
        menu = self.window.menus.menus[menu_key]
        self.click(bar, bar.actionGeometry(menu.menuAction()).center())
        assert menu.isVisible()
        way = way_to(menu, words)
        assert way, [action.text() for action in menu.actions()]
        for inner in way:
            entry = next(
                each for each in inner.actions() if holds(each.menu(), words)
                or each.text().replace("&", "") == words
            )  # fmt: skip
            assert entry.isEnabled(), words
            self.click(inner, inner.actionGeometry(entry).center())
        self.rest()
        self.face()

    def rest(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: background.running() == 0, timeout=20_000)
        self.qtbot.wait(20)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.key(key)

    def bars(self) -> list[str]:
        return [bar.sentence() for bar in self.window.bars()]

    def shut_bars(self) -> None:
        for bar in self.window.bars():
            bar.shut()

    @property
    def book(self) -> CodebookPage:
        page = self.window.page("codebook")
        assert isinstance(page, CodebookPage)
        return page

    @property
    def team(self) -> TeamPage:
        page = self.window.page("team")
        assert isinstance(page, TeamPage)
        return page

    @property
    def joining(self) -> JoinView:
        view = self.book.doors.join
        assert view is not None, self.bars()
        return view

    def click_code(self, name: str) -> None:
        tree = self.book.codes.tree
        project = self.project
        place = tree.visualRect(tree.codes.index_of(code_of(project, name))).center()
        self.click(tree.viewport(), QPoint(80, place.y()))

    @property
    def project(self) -> Project:
        assert self.window.workspace is not None
        return self.window.workspace.project

    def outline(self) -> list[str]:
        return ["  " * each.depth + each.name for each in self.project.ask(codes.tree)]


def holds(menu: QObject | None, words: str) -> bool:
    return isinstance(menu, QMenu) and bool(way_to(menu, words))


def way_to(menu: QMenu, words: str) -> list[QMenu]:
    """Return the menus that lead to an entry, [] where it is not below `menu`."""
    for action in menu.actions():
        if action.isSeparator() or not action.isVisible():
            continue
        inner = action.menu()
        if isinstance(inner, QMenu):
            more = way_to(inner, words)
            if more:
                return [menu, *more]
        elif action.text().replace("&", "") == words:
            return [menu]
    return []


def listed(items: ItemList) -> list[str]:
    model = items.model()
    return [model.index(row, 0).data(ITEM).title for row in range(model.rowCount())]


@pytest.fixture
def coded(make_project: Callable[..., Project], tmp_path: Path) -> Project:
    """Return the project of team A: two interviews, four passages with codes."""
    project = make_project("banjarmasin", title="Banjarmasin")
    for name, text in (("I-01 Ibu Salmiah", FIRST), ("I-02 Pak Hairul", SECOND)):
        file = tmp_path / f"{name}.txt"
        file.write_text(text, encoding="utf-8")
        arrival = transcript_edits.expected(importers.read(file))
        project.do(Message("Imported"), transcript_edits.add, [arrival])
    for words, code in GIVEN:
        give(project, guid_of(project, "I-01"), words, code)
    return project


@pytest.fixture
def sit(
    make_window: Callable[[], MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Colleague]:
    """Return a function that seats a colleague at a window, at a page of a project."""

    def make(project: Project | None = None, page: str = "") -> Colleague:
        window = make_window()
        window.resize(1366, 768)
        someone = Colleague(window, qtbot, monkeypatch)
        someone.face()
        if project is not None:
            window.set_workspace(project)
            window.show_page(page)
        return someone

    return make


def test_a_codebook_goes_to_another_team_and_comes_back(
    coded: Project, sit: Callable[..., Colleague], tmp_path: Path
) -> None:
    ours = sit(coded, "codebook")
    shared = publish_and_share(ours, tmp_path / "buku kode.xlsx")
    returned = change_it_elsewhere(sit(), shared, tmp_path)
    ours.face()
    join(ours, returned)


def publish_and_share(ours: Colleague, path: Path) -> Path:
    ours.choose("codes", "Versions...")
    panel = ours.book.versions
    assert panel.number.hasFocus()
    ours.key(Qt.Key.Key_Tab)
    ours.type("untuk Yogyakarta")
    ours.key(Qt.Key.Key_Return)
    assert panel.versions.index(0).data() == "Version 1: untuk Yogyakarta"
    ours.answer(path)
    ours.choose("file", "Share codebook...")
    assert path.is_file()
    assert ours.bars() == [f"{path.name} is saved. Everything of the codebook is in it."]
    ours.shut_bars()
    return path


def change_it_elsewhere(theirs: Colleague, shared: Path, folder: Path) -> Path:
    """Begin another project with the codebook, change it in four ways, and share it back."""
    begin_with(theirs, shared)
    assert theirs.outline() == ["Peran", "  Fasilitator", "  Motivator", "Faktor pendukung"]
    theirs.window.show_page("codebook")
    theirs.face()
    page = theirs.book
    theirs.click_code("Motivator")
    theirs.key(Qt.Key.Key_F2)
    theirs.type("Penyemangat")
    theirs.key(Qt.Key.Key_Return)
    theirs.qtbot.waitUntil(lambda: "  Penyemangat" in theirs.outline())
    theirs.click_code("Faktor pendukung")
    theirs.key(Qt.Key.Key_Right, ALT, SHIFT)
    assert theirs.outline()[-1] == "  Faktor pendukung"
    theirs.click_code("Fasilitator")
    theirs.key(Qt.Key.Key_Delete)
    theirs.click_code("Penyemangat")
    theirs.key(Qt.Key.Key_Return, CTRL)
    theirs.type("Mediator")
    theirs.key(Qt.Key.Key_Return)
    theirs.qtbot.waitUntil(lambda: "  Mediator" in theirs.outline())
    theirs.click_code("Mediator")
    field = page.writing.texts["definition"]
    theirs.click(field.viewport(), QPoint(20, 8))
    theirs.type("Menengahi pertikaian anggota.")
    theirs.key(Qt.Key.Key_Tab)
    assert theirs.outline() == ["Peran", "  Penyemangat", "  Mediator", "  Faktor pendukung"]
    path = folder / "dari Yogyakarta.json"
    theirs.answer(path)
    theirs.choose("file", "Share codebook...")
    assert theirs.bars() == [f"{path.name} is saved. Everything of the codebook is in it."]
    assert theirs.window.close()
    return path


def begin_with(theirs: Colleague, shared: Path) -> None:
    theirs.answer(shared)

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewProject)
        theirs.face()
        theirs.type("Yogyakarta")
        theirs.key(Qt.Key.Key_Tab, times=4)
        theirs.key(Qt.Key.Key_Space)  # From a file...
        theirs.rest()
        assert dialog.codebook.currentText() == "Uji"
        theirs.key(Qt.Key.Key_Tab)
        assert dialog.coder.hasFocus()
        theirs.type("Dian Nuraini")
        theirs.key(Qt.Key.Key_Return)

    problems: list[BaseException] = []
    QTimer.singleShot(0, theirs.window, telling(fill, problems))
    theirs.click(theirs.window.start.new_button)
    assert not problems, problems


def join(ours: Colleague, returned: Path) -> None:
    project = ours.project
    before, codings_before = project.ask(codes.tree), standing(project)
    ours.answer(returned)
    ours.choose("file", "Receive a codebook...")
    view = ours.joining
    assert "branched from version 1" in view.subtitle.whole()
    states = {row.title: row.state for row in view.rows()}
    assert states == {
        "Motivator → Penyemangat": "decided",
        "Faktor pendukung": "decided",
        "Mediator": "decided",
        "Fasilitator": "warned",  # they removed what we used
    }
    assert view.list.guid() == code_of(project, "Fasilitator")
    ours.key(Qt.Key.Key_2)
    assert view.own.effects() == ["2 codings removed with Fasilitator"]
    ours.key(Qt.Key.Key_1)
    assert view.own.effects() == ["2 codings kept with the code"]
    decide_the_rest(ours)
    side_by_side(view, code_of(project, "Motivator"))
    log = returned.with_name("perubahan.docx")
    ours.answer(log)
    ours.click(view.log)
    ours.rest()
    look_into_the_log(log)
    ours.click(view.merge)
    assert ours.book.front()
    after = project.ask(codes.tree)
    assert ours.outline() == [
        "Peran", "  Fasilitator", "  Penyemangat", "  Mediator", "  Faktor pendukung",
    ]  # fmt: skip
    assert definition(after, "Mediator") == "Menengahi pertikaian anggota."
    assert standing(project) == codings_before
    assert "Merged with dari Yogyakarta.json: 4 changes." in ours.window.toast.sentence()
    assert ours.book.codes.tree.hasFocus()
    ours.key(Qt.Key.Key_Z, CTRL)
    assert project.ask(codes.tree) == before
    ours.qtbot.waitUntil(ours.window.menus.actions["redo"].isEnabled)
    ours.key(Qt.Key.Key_Z, CTRL, SHIFT)
    assert project.ask(codes.tree) == after
    assert standing(project) == codings_before
    assert project.ask(check.problems) == []


def decide_the_rest(ours: Colleague) -> None:
    """Go through every change and decide it by key: theirs, but what was decided already."""
    view = ours.joining
    kept = code_of(ours.project, "Fasilitator")
    ours.key(Qt.Key.Key_Home)
    seen = set()
    for _ in range(4):
        seen.add(view.list.guid())
        if view.list.guid() != kept:
            ours.key(Qt.Key.Key_2)
        ours.key(Qt.Key.Key_Down)
    assert len(seen) == 4
    assert not view.work.undecided()
    assert view.merge.isEnabled()


def side_by_side(view: JoinView, guid: str) -> None:
    """Look at the name that they changed: before, ours and theirs stand in one row."""
    view.list.choose(guid)
    row = next(row for row in view.table.rows() if row.aspect == "name")
    told = {side: "".join(words for _, words in cell.pieces) for side, cell in row.cells.items()}
    assert (told["base"], told[OURS]) == ("Motivator", "unchanged")
    assert "Penyemangat" in told[THEIRS]
    assert row.chosen == THEIRS


def definition(tree: tuple[CodeRecord, ...], name: str) -> str:
    return next(code.definition for code in tree if code.name == name)


def look_into_the_log(path: Path) -> None:
    document = Document(str(path))
    told = [each.text for each in document.paragraphs]
    told += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    whole = "\n".join(told)
    assert told[0] == "Codebook change log"
    for words in ("Motivator", "Penyemangat", "Mediator", "Menengahi pertikaian", "pendukung"):
        assert words in whole, words


def test_a_coders_project_is_merged_once(
    coded: Project, sit: Callable[..., Colleague], tmp_path: Path
) -> None:
    path = tmp_path / "rahmat.qualcode"
    database.copy_file(coded.path, path)
    other = Project.open(path, "Rahmat Hidayat")
    give(other, guid_of(other, "I-02"), "Pelatihan dua kali setahun", "Motivator")
    give(other, guid_of(other, "I-01"), "Modalnya kurang 😀", "Fasilitator")
    other.close()
    before = dump(coded)
    ours = sit(coded, "team")
    page = ours.team
    ours.answer(path)
    ours.click(page.overview.cards["merge"].push)
    ours.rest()
    assert page.stack.currentWidget() is page.merge
    assert listed(page.merge.list)[:3] == ["What would come", "2 new codings", "1 new coder"]
    assert dump(coded) == before, "only a report"
    ours.click(page.merge.primary)
    ours.rest()
    assert len(standing(coded)) == len(GIVEN) + 2
    assert "Rahmat Hidayat" in {each.name for each in coded.ask(coders.records)}
    after = dump(coded)
    ours.click(page.overview.cards["merge"].push)
    ours.rest()
    assert ours.window.toast.sentence() == "There is nothing new in rahmat.qualcode."
    assert dump(coded) == after
    ours.key(Qt.Key.Key_Z, CTRL)
    ours.rest()
    assert dump(coded) == before
    assert coded.ask(check.problems) == []


def test_a_supervisor_comments_in_word(
    coded: Project, sit: Callable[..., Colleague], tmp_path: Path
) -> None:
    ours = sit(coded, "team")
    page = ours.team
    path = tmp_path / "I-01 berkode.docx"
    ours.answer(path)
    ours.click(page.overview.cards["send_word"].push)
    dialog = ours.window.findChild(ChooseTranscript)
    assert dialog is not None
    dialog.activateWindow()
    ours.qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.field, "salmiah")
    ours.click(dialog.take_button)
    ours.rest()
    assert ours.bars() == [f"{path.name} is saved."]
    comment(path, "Sama-sama", "Motivator\nHarapan yang dibagi.")
    before = standing(coded)
    ours.face()
    ours.click(page.overview.cards["word_comments"].push)
    ours.rest()
    word = page.word
    assert page.stack.currentWidget() is word
    assert listed(word.list) == ["Added", "Motivator"]
    ours.key(Qt.Key.Key_A)
    assert standing(coded) == before
    ours.click(word.primary)
    ours.rest()
    (made,) = [each for each in standing(coded) if each not in before]
    names = {each.guid: each.name for each in coded.ask(coders.records)}
    assert names[made.coder] == "Dr. Hartati"
    assert made.code == code_of(coded, "Motivator")
    assert made.comment == "Harapan yang dibagi."
    assert made.text.startswith("Sama-sama, semoga usaha ini maju")
    ours.key(Qt.Key.Key_Z, CTRL)
    ours.rest()
    assert standing(coded) == before
    assert coded.ask(check.problems) == []


def comment(path: Path, start: str, said: str) -> None:
    """Comment on a paragraph as a supervisor does in Word."""
    document = Document(str(path))
    paragraph = next(each for each in document.paragraphs if start in each.text)
    document.add_comment(paragraph.runs, text=said, author="Dr. Hartati", initials="DH")
    document.save(str(path))
