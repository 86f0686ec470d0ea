"""Every place of the window where something is named, and names that nobody means to give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QToolTip, QWidget

from codebook.errors import Message
from projects.queries import cases, coders, codes, info, memos, transcripts, versions
from projects.records import Span
from qualcode.edits import folders, searches
from qualcode.names import tidy
from tests.ui.walk import fill, settle
from ui import background
from ui.cases_page.attribute_dialog import AttributeDialog
from ui.dialogs.code_dialog import CodeDialog
from ui.dialogs.project_dialog import ProjectDialog
from ui.dialogs.settings_dialog import SettingsDialog, show_settings
from ui.transcript_editing.speakers_dialog import SpeakersDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from sqlalchemy.orm import Session

    from projects.project import Project
    from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support raise")
CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = {
    "long": ("Ibu Masnah dari Kampung Sungai Jingah " * 8)[:299] + "X",
    "too long": "Catatan lapangan " * 30,
    "endless": "Ibu" * 15_000,
    "right to left": "مقابلة مع أم سلمى",
    "mixed directions": "Ibu \u202eترجمة\u202c (2)",
    "emoji": "👩🏽‍🌾 Kelompok tani 🇮🇩",
    "emoji only": "😀" * 300,
    "javanese": "ꦥꦤ꧀ꦝꦩ꧀ꦥꦶꦁ",
    "zero width": "\u200b\u200d\ufeff",
    "controls": "Ibu\x00 Mas\x07nah\x1b",
    "lines": "Ibu Masnah\nPak Rifani\r\nBu Ani",
}
Window = Any  # a MainWindow, with pages of every class


def page(window: Window, key: str) -> Any:
    window.show_page(key)
    QTest.qWait(30)
    while background.running():
        QTest.qWait(10)
    return window.page(key)


def pressed(widget: QWidget, key: Qt.Key) -> QLineEdit:
    """Press a key in a widget; return what has the keyboard then."""
    widget.setFocus()
    QTest.keyClick(widget, key)
    QTest.qWait(20)
    return focused()


def focused() -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


def opened(window: Window, kind: type[QWidget]) -> Any:
    return next(each for each in window.findChildren(kind) if each.isVisible())


def code_in_the_tree(window: Window) -> Any:
    tree = page(window, "code").codes.tree
    tree.set_current(page(window, "code").reading.codes[1].guid)
    return pressed(tree, Qt.Key.Key_F2)


def code_in_its_dialog(window: Window) -> Any:
    shown = page(window, "code")
    CodeDialog(shown.reading, shown.reading.codes[1].guid, shown).open()
    return opened(window, CodeDialog).name


def code_in_the_bar(window: Window) -> Any:
    shown = page(window, "code")
    record = shown.view.record()
    shown.view.setFocus()
    shown.view.select(Span(record.turns[1].start, record.turns[1].end))
    shown.coding.open_bar()
    return focused()


def code_in_the_codebook(window: Window) -> Any:
    shown = page(window, "codebook")
    shown.codes.tree.set_current(shown.reading.codes[1].guid)
    return shown.writing.name


def transcript(window: Window) -> Any:
    shown = page(window, "code")
    tree = shown.transcripts.by_folder
    tree.setCurrentIndex(tree.index_of(shown.reading.rows[0].guid))
    return pressed(tree, Qt.Key.Key_F2)


def folder(window: Window) -> Any:
    shown = page(window, "code")
    tree = shown.transcripts.by_folder
    tree.setCurrentIndex(tree.group_index(max(row.folder for row in shown.reading.rows)))
    return pressed(tree, Qt.Key.Key_F2)


def case_of_a_transcript(window: Window) -> Any:
    shown = page(window, "code").transcripts
    shown._ask_case([page(window, "code").reading.rows[0].guid])
    return focused()


def case_in_the_table(window: Window) -> Any:
    grid = page(window, "cases").grid
    grid.setFocus()
    grid.go(0, 0)
    return pressed(grid, Qt.Key.Key_F2)


def new_case(window: Window) -> Any:
    grid = page(window, "cases").grid
    grid.setFocus()
    grid.go(grid.cases.rowCount() - 1, 0)
    return pressed(grid, Qt.Key.Key_F2)


def case_on_its_card(window: Window) -> Any:
    shown = page(window, "cases")
    shown.grid.go(0, 0)
    return shown.card.name


def attribute(window: Window) -> Any:
    page(window, "cases").actions_on_cases.new_attribute()
    return opened(window, AttributeDialog).name


def memo_title(window: Window) -> Any:
    window.workspace.go("memos", memo=window.workspace.ask(memos.records)[0].guid)
    return window.page("memos").paper.title


def study(window: Window) -> Any:
    window.doors.describe()
    return opened(window, ProjectDialog).title


def coder(window: Window) -> Any:
    show_settings(window)
    return opened(window, SettingsDialog).coder.name


def codebook_name(window: Window) -> Any:
    shown = page(window, "codebook")
    shown.about.click()
    return shown.book.name


def kind(window: Window) -> Any:
    shown = page(window, "codebook")
    shown.show_kinds()
    return shown.kinds_panel.name


def version(window: Window) -> Any:
    shown = page(window, "codebook")
    shown.show_versions()
    return shown.versions.number


def saved_search(window: Window) -> Any:
    shown = page(window, "excerpts")
    shown.saved.edit_name(shown.reading.searches[0].guid)
    return focused()


def speaker(window: Window) -> Any:
    shown = page(window, "code")
    shown.desk.start("speakers", shown.reading.rows[0].guid)
    return opened(window, SpeakersDialog).rows[0].field


PLACES = (
    code_in_the_tree, code_in_its_dialog, code_in_the_bar, code_in_the_codebook, transcript, folder,
    case_of_a_transcript, case_in_the_table, new_case, case_on_its_card, attribute, memo_title,
    study, coder, codebook_name, kind, version, saved_search, speaker,
)  # fmt: skip


def names(session: Session) -> set[str]:
    """Return every name of the project."""
    found = {each.name for each in codes.tree(session)}
    rows = transcripts.rows(session)
    found |= {each.name for each in rows} | {each.folder for each in rows}
    found |= {each.label for row in rows for each in transcripts.speakers(session, row.guid)}
    found |= {each.name for each in cases.records(session)}
    found |= {each.name for each in cases.attributes(session)}
    found |= {each.title for each in memos.records(session)}
    found |= {each.name for each in coders.records(session)}
    found |= {each.version for each in versions.records(session)}
    found |= {each["name"] for each in info.setting(session, searches.KEY, [])}
    found |= {info.info(session).title, codes.head(session).name, *codes.own_kinds(session)}
    return found


def told(window: MainWindow) -> str:
    """Return the sentences in sight that speak of what was refused."""
    labels = [
        each.text()
        for top in QApplication.topLevelWidgets()
        for each in top.findChildren(QLabel)
        if each.property("role") == "error" and each.isVisible()
    ]
    bars = [bar.sentence() for bar in window.bars()]
    return " ".join([*labels, *bars, QToolTip.text(), window.toast.sentence()]).strip()


def tidy_up(window: MainWindow) -> None:
    QToolTip.hideText()
    window.toast.hide()
    for bar in window.bars():
        bar.shut()
    for dialog in window.findChildren(QDialog):
        dialog.reject()


def least(window: MainWindow, qtbot: QtBot) -> int:
    """Return the least width the page in front needs in the smallest window."""
    tidy_up(window)
    before = window.size()
    window.resize(window.minimumSize())
    settle(qtbot)
    found = window.minimumSizeHint().width()
    window.resize(before)
    return max(found, window.minimumWidth())


@pytest.fixture
def window(
    make_window: Callable[[], MainWindow], project: Project, files: list[Path], qtbot: QtBot
) -> MainWindow:
    made = make_window()
    made.resize(1366, 768)
    made.set_workspace(project)
    assert made.workspace is not None
    fill(made.workspace, files)
    guid = made.workspace.ask(transcripts.rows)[0].guid
    made.workspace.perform(Message("Filed"), folders.set_folder, guid, "Utara")
    made.workspace.perform(Message("Saved"), searches.add, "Peran", [])
    settle(qtbot)
    return made


@pytest.mark.parametrize("place", PLACES, ids=lambda each: each.__name__)
def test_a_name_is_taken_whole_or_refused_in_a_sentence(
    window: MainWindow, place: Callable[[Window], Any], qtbot: QtBot
) -> None:
    assert window.workspace is not None
    silent: dict[str, object] = {}
    spread: dict[str, int] = {}
    place(window)
    narrow = least(window, qtbot)
    for what, name in NAMES.items():
        tidy_up(window)
        field = place(window)
        field.window().activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        old = field.text()
        before = window.workspace.ask(names)
        QGuiApplication.clipboard().setText(name)
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
        said = QToolTip.text()  # goes with the next key
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(qtbot)
        new = window.workspace.ask(names) - before
        said += told(window)
        same = not tidy(name) and shiboken6.isValid(field) and tidy(field.text()) in ("", old)
        if tidy(name) not in new and not said and not same:
            silent[what] = {each[:60] for each in new}
        assert all(each == tidy(each) for each in new)
        if len(name) == 300 and (wide := least(window, qtbot)) > narrow:
            spread[what] = wide
    assert silent == {}
    assert spread == {}
