"""A page's actions stand in its menus, the same ones however often a menu is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.widgets.actions import Actions

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Some(Actions):
    @override
    def words(self) -> dict[str, str]:
        return {"one": "One", "two": "Two"}


def test_menus_get_the_same_actions_each_time(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    done: list[str] = []
    calls = {"one": lambda: done.append("one"), "two": lambda: done.append("two")}
    some = Some(page, calls, {"one": ("Ctrl+1", "F6")}, {"edit": ("-", "one", "-", "two")})
    some.retranslate()
    first = some.of_menu("edit")
    assert [each.isSeparator() for each in first] == [True, False, True, False]
    assert [each.text() for each in first if not each.isSeparator()] == ["One", "Two"]
    assert first[0] is not first[2]
    assert some.of_menu("edit") == first
    assert some.of_menu("view") == []
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page, Qt.Key.Key_F6)
    some.by_key["two"].trigger()
    assert done == ["one", "two"]
