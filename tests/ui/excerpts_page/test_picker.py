"""The list one chooses from closes cleanly, whatever became of what had the keyboard before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.excerpts_page.picker import Picker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_closes_after_what_had_the_keyboard_is_gone(qtbot: QtBot) -> None:
    area = QWidget()
    qtbot.addWidget(area)
    chip = QPushButton("Kode")
    QVBoxLayout(area).addWidget(chip)
    area.resize(600, 400)
    area.show()
    chip.setFocus()
    picker = Picker(area)
    picker.open_at(QPoint(10, 10), (), "Syarat")
    shiboken6.delete(chip)
    with qtbot.waitSignal(picker.closed):
        picker.close_popup()
    assert picker.isHidden()
