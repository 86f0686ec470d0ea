"""What nobody means to write: very much at once, and letters that lead fields astray."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from projects.queries import cases
from tests.ui.walk import everything, fill, settle
from tools.heartbeat import Heartbeat
from ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support raise")
LIMIT = 2.0  # seconds; generous: other work runs beside
WORDS = "Ulun dampingi rapatnya, lalu 😀 kami mencatat kas.\n"
MUCH = WORDS * (5_000_000 // len(WORDS.encode()))


def fields(top: QWidget) -> list[QWidget]:
    """Return the fields in sight that can be written in."""
    found: list[QWidget] = [top, *top.findChildren(QWidget)]
    return [
        each
        for each in found
        if isinstance(each, QLineEdit | QPlainTextEdit | QTextEdit)
        and each.isVisible()
        and each.isEnabled()
        and not each.isReadOnly()
    ]


def told(field: QWidget) -> str:
    above = field.parentWidget()
    return f"{type(field).__name__} {field.accessibleName()!r} in {type(above).__name__}"


def paste(field: QWidget) -> float:
    """Paste into a field and take it back; return the longest silence in seconds."""
    heart = Heartbeat()
    field.setFocus()
    heart.start()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(60)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_A):
        QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    return heart.stop()


def test_five_megabytes_into_every_field(
    make_window: Callable[[], MainWindow], project: Project, files: list[Path], qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(1366, 768)
    QGuiApplication.clipboard().setText(MUCH)
    slow: dict[str, float] = {}
    seen: set[str] = set()
    for state, top in everything(window, project, files, qtbot):
        for field in fields(top):
            name = told(field)
            if name in seen:
                continue
            seen.add(name)
            silence = paste(field)
            if silence > LIMIT:
                slow[f"{state}: {name}"] = round(silence, 2)
        settle(qtbot)
    assert len(seen) > 20
    assert slow == {}


def test_what_is_too_long_for_a_field_is_told_and_stays_on_the_clipboard(qtbot: QtBot) -> None:
    field = PlainText()
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field, "Hujan")
    QGuiApplication.clipboard().setText(MUCH)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "Hujan"
    assert "takes up to 50,000" in QToolTip.text()
    assert QGuiApplication.clipboard().text() == MUCH
    QToolTip.hideText()
    QGuiApplication.clipboard().setText(" lagi\n" * 1_000)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "Hujan" + " lagi\n" * 1_000


def test_five_megabytes_into_the_table_of_cases(
    make_window: Callable[[], MainWindow], project: Project, files: list[Path], qtbot: QtBot
) -> None:
    window: Any = make_window()
    window.set_workspace(project)
    fill(window.workspace, files)
    window.show_page("cases")
    settle(qtbot)
    grid = window.page("cases").grid
    grid.setFocus()
    grid.go(0, 1)
    before = window.workspace.ask(cases.records)
    QGuiApplication.clipboard().setText(MUCH)
    heart = Heartbeat()
    heart.start()
    QTest.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert heart.stop() < LIMIT
    assert "up to 20,000 are pasted at once" in window.toast.sentence()
    assert window.workspace.ask(cases.records) == before
    QGuiApplication.clipboard().setText("Ulun dampingi\n" * 3_000)
    QTest.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert len(window.workspace.ask(cases.records)) == 3_000
