"""Work packages go out and come back; projects of other programs come in and go out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListWidget

from codebook.errors import Message
from projects.project import Project
from projects.queries import coders, codes, transcripts
from qualcode import exchange
from qualcode.edits import coding
from qualcode.exchange import ours, qdpx_out
from tests.ui.team_page.conftest import click, give, guid_of, press, standing, window_of
from ui.main_window import MainWindow
from ui.team_page.lost_dialog import LostDialog
from ui.team_page.package_note import PackageNote
from ui.team_page.tick_list import GUIDS

if TYPE_CHECKING:
    from ui.team_page.page import TeamPage

Wait = Callable[[], None]


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Return a function that says what the next file dialog answers."""

    def answer(name: str) -> Path:
        path = tmp_path / name
        for which in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, which, lambda *_args: (str(path), ""))
        return path

    return answer


@pytest.fixture
def start(make_window: Callable[[], MainWindow]) -> MainWindow:
    """Return a window on its start page."""
    return make_window()


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(60, 60), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)
    QTest.qWait(20)


def test_a_package_is_made_for_a_new_coder_and_comes_back(
    page: TeamPage, home: Project, target: Callable[[str], Path], rest: Wait
) -> None:
    give(home, guid_of(home, "I-01"), "kas bersama", "Fasilitator")
    path = target("paket Sari.qualcode")
    click(page.overview.cards["package"].push)
    panel = page.package
    assert page.stack.currentWidget() is panel
    assert not panel.primary.isEnabled()
    press(page, Qt.Key.Key_Space)  # the first transcript
    assert panel.ticks.ticked() == {guid_of(home, "I-01")}
    assert panel.primary.toolTip() == "Say first who gets it"
    edit = panel.who.lineEdit()
    assert edit is not None
    QTest.keyClicks(edit, "Sari Dewi")
    click(panel.primary)
    rest()
    window = window_of(page)
    assert [bar.sentence() for bar in window.bars()] == ["paket Sari.qualcode is saved."]
    assert page.stack.currentWidget() is page.overview

    package = Project.open(path)
    assert package.coder.name == "Sari Dewi"
    assert [row.name for row in package.ask(transcripts.rows)] == ["I-01 Ibu Salmiah"]
    assert standing(package) == []
    give(package, guid_of(package, "I-01"), "Modalnya kurang", "Motivator")
    package.close()
    window.sharing.receiving.receive_project(path)
    rest()
    click(page.merge.primary)
    rest()
    assert {each.text for each in standing(home)} == {"kas bersama", "Modalnya kurang"}
    assert "Sari Dewi" in {each.name for each in home.ask(coders.records)}


def test_a_folder_is_ticked_as_a_whole(page: TeamPage, home: Project) -> None:
    from qualcode.edits import folders

    window = window_of(page)
    assert window.workspace is not None
    guids = [row.guid for row in home.ask(transcripts.rows)]
    window.workspace.do(Message("Filed"), folders.file, guids, "Banjarmasin")
    click(page.overview.cards["package"].push)
    ticks = page.package.ticks
    first = ticks.model().index(0, 0)
    assert first.data() == "Banjarmasin"
    QTest.mouseClick(
        ticks.viewport(), Qt.MouseButton.LeftButton, pos=ticks.visualRect(first).center()
    )
    assert ticks.ticked() == set(guids)
    last = ticks.model().index(2, 0)
    assert len(last.data(GUIDS)) == 1
    QTest.mouseClick(
        ticks.viewport(), Qt.MouseButton.LeftButton, pos=ticks.visualRect(last).center()
    )
    assert len(ticks.ticked()) == 1
    click(page.package.none)
    assert not ticks.ticked()
    click(page.package.all)
    assert ticks.ticked() == set(guids)


def test_the_status_bar_tells_that_a_project_is_a_package(
    page: TeamPage,
    home: Project,
    start: MainWindow,
    target: Callable[[str], Path],
    rest: Wait,
) -> None:
    path = target("paket.qualcode")
    window = window_of(page)
    assert window.findChild(PackageNote) is None
    assert window.workspace is not None
    sending = window.sharing.sending
    sending.write_package(window.workspace, path, "Sari", [guid_of(home, "I-02")])
    rest()
    start.open_project(path)
    rest()
    note = start.findChild(PackageNote)
    assert note is not None
    assert note._words.whole() == "Work package for Sari, from “Uji”"
    assert note.send.isVisible()
    start.close_project()
    assert not note.isVisible()


def test_an_older_package_is_replaced_and_the_project_itself_never(
    page: TeamPage, home: Project, tmp_path: Path, rest: Wait
) -> None:
    window = window_of(page)
    workspace = window.workspace
    assert workspace is not None
    path = tmp_path / "paket.qualcode"
    for name in ("I-01", "I-02"):
        window.sharing.sending.write_package(workspace, path, "Sari", [guid_of(home, name)])
        rest()
    package = Project.open(path)
    assert [row.name for row in package.ask(transcripts.rows)] == ["I-02 Pak Hairul"]
    package.close()
    window.sharing.sending.write_package(workspace, home.path, "Sari", [guid_of(home, "I-01")])
    rest()
    assert any("itself" in bar.sentence() for bar in window.bars())
    assert len(home.ask(transcripts.rows)) == 2
    assert not list(tmp_path.glob(".qualcode-*"))


def test_the_project_goes_out_and_what_is_lost_is_told(
    page: TeamPage, home: Project, target: Callable[[str], Path], rest: Wait
) -> None:
    made = give(home, guid_of(home, "I-01"), "kas bersama", "Fasilitator")
    home.do(Message("Weighed"), coding.change, made, weight=3)
    path = target("keluar.qdpx")
    click(page.overview.cards["qdpx"].push)
    rest()
    study = exchange.load(path)
    assert {text.name for text in study.texts} == {"I-01 Ibu Salmiah", "I-02 Pak Hairul"}
    window = window_of(page)
    (bar,) = window.bars()
    assert bar.sentence() == "keluar.qdpx is saved."
    buttons = bar.findChildren(type(page.overview.cards["qdpx"].push))
    details = next(each for each in buttons if each.text().startswith("What is not in it"))
    click(details)
    dialog = window.findChild(LostDialog)
    assert dialog is not None
    listed = dialog.findChild(QListWidget)
    assert listed is not None
    lines = [listed.item(row).text() for row in range(listed.count())]
    assert "Weights of 1 codings are not in the file." in lines
    dialog.close()


def test_a_project_of_another_program_becomes_a_new_one(
    home: Project, start: MainWindow, target: Callable[[str], Path], tmp_path: Path, rest: Wait
) -> None:
    give(home, guid_of(home, "I-01"), "kas bersama", "Fasilitator")
    data, _lost = qdpx_out.dump(home.ask(ours.read), "en")
    file = tmp_path / "tim lain.qdpx"
    file.write_bytes(data)
    path = target("tim lain.qualcode")
    menu = start.menus.actions
    assert menu["program"].isVisible()
    assert not menu["merge"].isVisible()
    start.sharing.receiving.receive_program(file)
    rest()
    rest()
    assert start.shows(path)
    assert start.workspace is not None
    assert {each.text for each in standing(start.workspace.project)} == {"kas bersama"}
    assert "Motivator" in {code.name for code in start.workspace.ask(codes.tree)}


def test_with_a_project_open_it_is_asked_where_another_programs_goes(
    page: TeamPage, home: Project, tmp_path: Path, rest: Wait
) -> None:
    other = Project.create(tmp_path / "lain.qualcode", title="Lain", coder="Dian")
    data, _lost = qdpx_out.dump(other.ask(ours.read), "en")
    other.close()
    file = tmp_path / "lain.qdpx"
    file.write_bytes(data)
    window = window_of(page)
    drop(window, file)
    (bar,) = window.bars()
    assert bar.sentence() == "lain.qdpx is a project of another program."
    assert home.undo_label() is not None


def test_a_dropped_project_is_opened_or_merged(page: TeamPage, rahmat: Path, rest: Wait) -> None:
    window = window_of(page)
    drop(window, rahmat)
    (bar,) = window.bars()
    assert bar.sentence() == "rahmat.qualcode is a project. Open it, or merge it into this one?"
    buttons = {each.text(): each for each in bar.findChildren(type(page.merge.primary))}
    click(buttons["Merge..."])
    rest()
    assert page.stack.currentWidget() is page.merge
    assert not window.bars()


def test_what_could_not_be_kept_is_listed_and_copied(
    page: TeamPage, home: Project, tmp_path: Path, rest: Wait
) -> None:
    from qualcode.edits import settings
    from qualcode.exchange import arrived

    window = window_of(page)
    assert window.workspace is not None
    lost = [Message("{count} links between passages cannot be kept.", {"count": 3})]
    kept = home.ask(arrived.with_one_more, "atlas.qdpx", lost, [])
    window.workspace.do(Message("Kept"), settings.put, arrived.SETTING, kept)
    rest()
    (card,) = page.overview._arrived
    click(card.copy)
    assert "3 links between passages cannot be kept." in QGuiApplication.clipboard().text()
    assert "atlas.qdpx" in QGuiApplication.clipboard().text()


def test_the_menus_lead_to_it(page: TeamPage, rest: Wait, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    menus = window_of(page).menus
    assert [each.text() for each in menus.inner["share"].actions()] == [
        "Coded transcript to Word...", "Project for another program (.qdpx)...",
        "Work package for a coder...", "Codebook...",
    ]  # fmt: skip
    window_of(page).show_page("code")
    menus.actions["package"].trigger()
    rest()
    assert page.stack.currentWidget() is page.package
    assert page.isVisible()
    menus.actions["codebook_file"].trigger()
    rest()
    assert window_of(page).page_key() == "codebook"
