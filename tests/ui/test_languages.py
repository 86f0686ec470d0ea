"""Every window in both languages, on a small laptop and a scaled one: words whole, none foreign."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QTabBar, QVBoxLayout, QWidget

from tests.ui.dialogs.talks import TURNS
from tests.ui.walk import everything, settle
from tests.ui.words import clipped, english, plain, texts, wordings
from ui import language
from ui.widgets.activity_bar import ActivityButton

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.main_window import MainWindow

SIZES = [(1366, 768), (911, 512), (820, 470)]
NAMES = {"Bahasa Indonesia", "English", "Ctrl+Z", "docx, odt, rtf, txt, pdf, vtt, srt", "qualcode"}
OWN = (
    *("Rifani", "Masnah", "Nama", "Jabatan", "Umur", "34 tahun", "KUBE", "informan.csv"),
    *("Informan", "kosong.docx", "Lidia Ayal", "Uji", "Itu nang terakhir", "{case}"),
    *("Peran", "Fasilitator", "Motivator", "Faktor pendukung", "Catatan"),
    *(speech for _, speech in TURNS),
)
KEY = re.compile(r"((Ctrl|Alt|Shift)\+)*(\w|F\d+|Esc|Enter|Del|Tab|Space)|Ctrl\+.")


@pytest.mark.qt_log_ignore("does not support raise")
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_words_are_whole_and_in_the_language(
    make_window: Callable[[], MainWindow],
    make_project: Callable[..., Project],
    files: list[Path],
    qtbot: QtBot,
    width: int,
    height: int,
) -> None:
    problems: set[str] = set()
    said: dict[str, set[str]] = {"en": set(), "id": set()}
    foreign = english()
    for chosen in said:
        window = make_window()
        language.apply(chosen)  # the window is there already: it must follow
        window.resize(width, height)
        settle(qtbot)
        states = 0
        for name, top in everything(window, make_project(chosen), files, qtbot):
            states += 1
            said[chosen] |= texts(top)
            problems |= {f"{name} ({chosen}): {what}" for what in clipped(top)}
            if chosen == "id":
                known = (text for text in texts(top) if any(p.fullmatch(text) for p in foreign))
                problems |= {f"{name}: {text!r} is English" for text in known}
        assert states > 40
    alike = {plain(source) for source, target in wordings() if plain(source) == plain(target)}
    same = {text for text in said["en"] & said["id"] if not hers(text)} - alike - NAMES
    problems |= {f"{text!r} is the same in both languages" for text in same}
    assert not problems, "\n".join(sorted(problems))


def hers(text: str) -> bool:
    """Tell whether a text is, or holds, what the researcher herself wrote; or has no word."""
    text = re.sub(r"\d+ [A-Z][a-z]+ \d{4}", "", text)  # a date: some months are alike
    if "/" in text or KEY.fullmatch(text):  # where a file lies; a key
        return True
    return not re.search(r"[A-Za-z]{3}", text) or any(word in text for word in OWN)


def test_the_checks_see_what_is_wrong(qtbot: QtBot) -> None:
    language.apply("id")
    top = QWidget()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    tight, wide = QPushButton("Pilih semua transkrip"), QPushButton("Tutup")
    tight.setFixedWidth(60)
    tabs = QTabBar()
    tabs.addTab("Transkrip yang panjang namanya")
    tabs.setFixedWidth(80)
    for each in (tight, wide, tabs, QLabel("Undo: Added Motivator"), QLabel("Tutup")):
        column.addWidget(each)
    top.show()
    settle(qtbot)
    assert [what.partition(" has ")[0] for what in clipped(top)] == [
        "'Pilih semua transkrip'",
        "tab 'Transkrip yang panjang namanya'",
    ]
    found = {text for text in texts(top) if any(each.fullmatch(text) for each in english())}
    assert found == {"Undo: Added Motivator"}


@pytest.mark.parametrize("chosen", ["id", "en"])
def test_the_words_of_the_pages_are_never_cut(
    make_window: Callable[[], MainWindow], project: Project, chosen: str, qtbot: QtBot
) -> None:
    window = make_window()
    language.apply(chosen)
    window.resize(1366, 768)
    window.set_workspace(project)
    settle(qtbot)
    bar = window.activity
    buttons = bar.findChildren(ActivityButton)
    assert len(buttons) > 1
    for each in buttons:
        for active in (False, True):
            each.setChecked(active)
            font = each.word_font()
            assert QFontMetrics(font).horizontalAdvance(each.text()) <= each.width() - 2
            assert font.pixelSize() >= 10
