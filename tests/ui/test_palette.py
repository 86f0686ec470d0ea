"""The command palette and the sheet of keys: found by a few letters, done by Enter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from codebook.errors import Message
from qualcode.edits import codes
from ui import background, language, pages, theme
from ui.keys_sheet import KeysSheet
from ui.main_window import MainWindow
from ui.palette.entries import Entry
from ui.palette.finder import Finder
from ui.palette.palette import CommandPalette, recent

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.project import Project

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, project: Project) -> Iterator[MainWindow]:
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    made.set_workspace(project)
    qtbot.wait(50)
    yield made
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20_000)
    made.close()


def opened(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    found = window.findChild(CommandPalette)
    assert found is not None
    assert found.isVisible()
    qtbot.waitUntil(lambda: background.running() == 0)
    return found


def test_a_command_is_found_and_done(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.field, "dark")
    assert palette.shown()[0] == "Dark"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: theme.current().dark)
    assert window.findChild(CommandPalette) is None


def test_what_was_done_comes_first_the_next_time(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.field, "dark")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: theme.current().dark)
    assert len(recent()) == 1
    assert opened(window, qtbot).shown()[0] == "Dark"


def test_names_of_the_project_are_found(window: MainWindow, qtbot: QtBot) -> None:
    if "codebook" not in {entry.key for entry in pages.PAGES}:
        pytest.skip("no page shows a code")
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.field, "motiv")
    assert palette.shown()[0] == "Motivator"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page_key() == "codebook")
    assert window.status._back.isVisible()
    window.go_back()
    assert window.page_key() == "code"
    assert not window.status._back.isVisible()


def test_escape_gives_the_keyboard_back(window: MainWindow, qtbot: QtBot) -> None:
    before = window.focusWidget()
    palette = opened(window, qtbot)
    assert palette.field.hasFocus()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.findChild(CommandPalette) is None
    assert window.focusWidget() is before


def test_the_same_key_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    qtbot.keyClick(palette.field, Qt.Key.Key_K, CONTROL)
    assert window.findChild(CommandPalette) is None


def test_arrows_go_round_and_the_row_is_told(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    count = len(palette.shown())
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.row() == count - 1
    assert palette.shown()[-1] in palette.field.accessibleDescription()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.row() == 0


def test_nothing_found_is_said(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.field, "zzqqxx")
    assert palette.shown() == []
    assert palette._nothing.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_disabled_commands_are_not_offered(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    assert not any(name.startswith("Undo") for name in palette.shown())
    palette.close_popup()
    assert window.workspace is not None
    window.workspace.do(Message("Added {code}", {"code": "Advokator"}), codes.add, "Advokator")
    qtbot.waitUntil(lambda: window.menus.actions["undo"].text() != "Undo")
    palette = opened(window, qtbot)
    qtbot.keyClicks(palette.field, "undo")
    assert palette.shown()[0] == "Undo: Added Advokator"


def test_it_follows_the_window(window: MainWindow, qtbot: QtBot) -> None:
    palette = opened(window, qtbot)
    for width, height in ((820, 470), (1600, 900)):
        window.resize(width, height)
        QApplication.processEvents()
        area = palette.geometry()
        assert window.rect().contains(area)
        assert abs(area.center().x() - window.body().geometry().center().x()) < 60


def test_the_start_page_has_one_too(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.wait(50)
    palette = opened(window, qtbot)
    assert "New project" in palette.shown()
    assert "Import transcripts" not in palette.shown()
    palette.close_popup()
    window.close()


# -- the finder ------------------------------------------------------------------------------


def finder(*names: str, detail: str = "") -> Finder:
    made = Finder()
    made.add(Entry(name, name, lambda: None, detail=detail) for name in names)
    return made


def found(made: Finder, typed: str, *latest: str) -> list[str]:
    return [hit.entry.name for hit in made.find(typed, latest)]


def test_hits_come_by_how_surely_they_are_meant() -> None:
    made = finder("Impor kasus", "Kasus", "Buka kasus", "Kata asal-usul", "Makasar")
    assert found(made, "kas")[:3] == ["Kasus", "Impor kasus", "Buka kasus"]
    assert found(made, "kau")[0] == "Kata asal-usul"
    assert found(made, "kasus buka")[0] == "Buka kasus"


def test_a_typo_is_forgiven() -> None:
    assert found(finder("Pengaturan", "Laporan"), "pengatuan") == ["Pengaturan"]


def test_the_place_is_looked_into_last() -> None:
    made = finder("Biru", detail="Warna")
    made.add([Entry("w", "Warna terang", lambda: None)])
    assert found(made, "warna") == ["Warna terang", "Biru"]


@given(st.lists(st.text(min_size=1, max_size=30), max_size=12), st.text(max_size=12))
def test_whatever_is_typed_marks_letters_of_the_name(names: list[str], typed: str) -> None:
    for hit in finder(*names).find(typed):
        assert list(hit.letters) == sorted(set(hit.letters))
        assert all(0 <= at < max(len(hit.entry.name.casefold()), 1) for at in hit.letters)


# -- the keys of the page --------------------------------------------------------------------


def sheet_of(window: MainWindow, qtbot: QtBot) -> KeysSheet:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    found = window.findChild(KeysSheet)
    assert found is not None
    return found


def test_f1_shows_the_keys_of_the_page(window: MainWindow, qtbot: QtBot) -> None:
    sheet = sheet_of(window, qtbot)
    known = {key.keys: key.words for key in sheet.listed()}
    assert known["Ctrl+N"] == "New project"
    assert known["Ctrl+K"] == "Find a command"
    page = window.page("code")
    listed = page.keys() if isinstance(page, pages.HasKeys) else []
    assert {keys for keys, _ in listed} <= set(known)
    qtbot.keyClicks(sheet.filter, "ctrl+n")
    assert sheet.listed()[0].words == "New project"
    qtbot.keyClick(sheet.filter, Qt.Key.Key_Escape)
    assert window.findChild(KeysSheet) is None


def test_the_sheet_of_keys_follows_the_language(window: MainWindow, qtbot: QtBot) -> None:
    sheet = sheet_of(window, qtbot)
    language.apply("id")
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    assert "Proyek baru" in [key.words for key in sheet.listed()]
    assert sheet._title.text() == "Tombol di halaman ini"
    sheet.close_popup()


def test_no_row_of_the_sheet_is_cut(window: MainWindow, qtbot: QtBot) -> None:
    sheet = sheet_of(window, qtbot)
    for width, height in ((820, 470), (911, 512), (1366, 768), (1920, 1000)):
        window.resize(width, height)
        QTest.qWait(30)
        assert window.rect().contains(sheet.geometry())
        inner = sheet._scroll.widget()
        assert inner is not None
        assert inner.width() <= sheet._scroll.viewport().width()
        words = inner.findChildren(QLabel)
        assert len(words) > 20
        assert all(each.height() >= each.heightForWidth(each.width()) for each in words)
    sheet.close_popup()
