"""Every page and dialog for who hears it, or has no mouse: names, roles, order, focus seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from tests.ui.walk import everything, fill, settle
from ui import pages, theme
from ui.widgets.buttons import FocusRing

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support raise")
RING = 5  # px around a widget in which its focus may be drawn


def stops(top: QWidget) -> list[QWidget]:
    """Return what Tab may reach: in sight, in use, and no inner part of another control."""
    found = []
    for each in (top, *top.findChildren(QWidget)):
        inner = isinstance(each.parent(), QAbstractSpinBox | QComboBox | QTabBar)
        tabbed = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and each.isVisible() and each.isEnabled() and not inner and each.window() is top:
            found.append(each)
    return [each for each in found if each.focusProxy() is None and not waits(each)]


def waits(widget: QWidget) -> bool:
    """Tell whether a widget is a choice that arrows lead to, from the one that is chosen."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive())


def named(widget: QWidget) -> str:
    """Return what a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def role(widget: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role() if interface is not None else QAccessible.Role.NoRole


def told(widget: QWidget) -> str:
    """Return how a widget is called in a list of problems."""
    above = widget.parentWidget()
    around = f" in {type(above).__name__}" if above is not None else ""
    words = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {words!r}{around}"


def test_everything_has_a_name_and_a_role(
    make_window: Callable[[], MainWindow], project: Project, files: list[Path], qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(1366, 768)
    problems: set[str] = set()
    seen = 0
    for state, top in everything(window, project, files, qtbot):
        for each in stops(top) if top.isWindow() else []:
            seen += 1
            if not named(each):
                problems.add(f"{told(each)} has no name ({state})")
            if role(each) == QAccessible.Role.NoRole:
                problems.add(f"{told(each)} has no role ({state})")
        for each in top.findChildren(QToolButton):
            if each.isVisible() and not each.text() and not each.toolTip() and own(each):
                problems.add(f"{told(each)} has no tooltip ({state})")
    assert seen > 300
    assert not problems, "\n".join(sorted(problems))


def own(button: QToolButton) -> bool:
    """Tell whether a button is ours, and not Qt's inside of a field, a tab bar or a menu bar."""
    return not isinstance(button.parent(), QLineEdit | QTabBar) and "qt_" not in button.objectName()


def test_tab_reaches_everything(
    make_window: Callable[[], MainWindow], project: Project, files: list[Path], qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(1366, 768)
    problems: set[str] = set()
    settle(qtbot)
    problems |= {f"{told(each)} is not reached (start)" for each in unreached(window)}
    window.set_workspace(project)
    assert window.workspace is not None
    fill(window.workspace, files)
    for entry in pages.PAGES:
        window.show_page(entry.key)
        settle(qtbot)
        problems |= {f"{told(each)} is not reached ({entry.key})" for each in unreached(window)}
    for show in (window.show_settings, window.doors.describe):
        show()
        settle(qtbot)
        for dialog in [each for each in window.findChildren(QDialog) if each.isVisible()]:
            dialog.activateWindow()
            problems |= {f"{told(each)} is not reached" for each in unreached(dialog)}
            dialog.reject()
            settle(qtbot)
    assert not problems, "\n".join(sorted(problems))


def unreached(top: QWidget) -> list[QWidget]:
    """Press Tab until the round is closed; return what it passed by."""
    wanted = stops(top)
    if not wanted:
        return []
    start = top.focusWidget() or wanted[0]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    for _ in range(3 * len(wanted) + 20):
        now = QApplication.focusWidget()
        if now is None:
            break
        if now in reached and now is reached[0] and len(reached) > 1:
            break
        if now not in reached:
            reached.append(now)
        before = now
        QTest.keyClick(now, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is before:  # it keeps Tab for itself: Ctrl+Tab leads on
            QTest.keyClick(before, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    return [each for each in wanted if each not in reached and each.isVisible()]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_focus_is_seen_everywhere(
    make_window: Callable[[], MainWindow],
    project: Project,
    files: list[Path],
    qapp: QApplication,
    qtbot: QtBot,
    mode: str,
) -> None:
    theme.apply(qapp, mode)
    window = make_window()
    window.resize(1366, 768)
    settle(qtbot)
    problems: set[str] = {told(each) for each in unseen(window)}
    window.set_workspace(project)
    assert window.workspace is not None
    fill(window.workspace, files)
    for entry in pages.PAGES:
        window.show_page(entry.key)
        settle(qtbot)
        problems |= {f"{told(each)} ({entry.key})" for each in unseen(window)}
    assert not problems, "\n".join(sorted(problems))


def unseen(top: QMainWindow) -> list[QWidget]:
    """Return what looks the same with the keyboard and without it."""
    found = []
    for each in stops(top):
        if isinstance(each, QTextEdit | QPlainTextEdit):
            continue  # the cursor in the text shows it
        if isinstance(each, QAbstractItemView) and empty(each):
            continue
        top.setFocus()
        before = picture(top, each)
        each.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if each.hasFocus() and before == picture(top, each):
            found.append(each)
    return found


def empty(view: QAbstractItemView) -> bool:
    model = view.model()
    return model is None or model.rowCount() == 0


def picture(top: QWidget, part: QWidget) -> QImage:
    place = QRect(part.mapTo(top, QPoint(0, 0)), part.size())
    return top.grab(place.adjusted(-RING, -RING, RING, RING)).toImage()


def test_the_checks_see_what_is_wrong(qtbot: QtBot) -> None:
    top = QMainWindow()
    qtbot.addWidget(top)
    inner = QWidget()
    row = QHBoxLayout(inner)
    silent, plain, fine = QToolButton(), QWidget(), QPushButton("Simpan")
    silent.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    plain.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    plain.setAccessibleName("Grafik")
    for each in (silent, plain, fine):
        row.addWidget(each)
    plain.setMinimumSize(20, 20)
    top.setCentralWidget(inner)
    FocusRing(top)
    top.show()
    top.activateWindow()
    QTest.qWait(30)
    assert [each for each in stops(top) if not named(each)] == [silent]
    assert role(plain) == QAccessible.Role.Client
    assert role(fine) == QAccessible.Role.Button
    assert unseen(top) == [plain]
    assert unreached(top) == []
