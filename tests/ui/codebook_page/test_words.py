"""The codebook page in both languages, on a small laptop and a scaled one: no word is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from projects.project import Project
from tests.ui.test_languages import SIZES, clipped, english, settle, texts
from ui import language
from ui.codebook_page.page import CodebookPage

TABS = ("Scroll Left", "Scroll Right")  # hidden parts of Qt, named once when they are made


def states(page: CodebookPage, qtbot: QtBot) -> Iterator[str]:
    page.codes.tree.choose(["fasil"])
    yield "writing"
    page.codes.tree.choose(["motiv", "mobil"])
    yield "several"
    page.codes.tree.choose(["fasil"])
    page.start_merge()
    page.merge_panel.chooser.field.setText("motiv")
    yield "merge"
    page.start_move()
    yield "move"
    page.start_split()
    page.split_panel._add("motiv", "")
    page.split_panel._add("", "Kode yang lain")
    yield "split"
    qtbot.waitUntil(lambda: page.split_panel.bar.maximum() == 3)
    page.split_panel.start_walking()
    page.split_panel._give(0)
    yield "walk"
    page.show_kinds()
    yield "kinds"
    page.show_book()
    yield "book"
    page.show_preview()
    qtbot.waitUntil(lambda: page.preview.count.text() != "")
    yield "preview"
    page.go_back()


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("chosen", ["id", "en"])
def test_words_are_whole(
    study: Project,
    show: Callable[..., CodebookPage],
    qtbot: QtBot,
    chosen: str,
    width: int,
    height: int,
) -> None:
    page = show(study, width, height)
    language.apply(chosen)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    foreign = english()
    problems: list[str] = []
    for name in states(page, qtbot):
        settle(qtbot)
        problems += [f"{name}: {what}" for what in clipped(page)]
        if chosen == "id":
            problems += [
                f"{name}: {text!r} is English"
                for text in texts(page)
                if text not in TABS and any(each.fullmatch(text) for each in foreign)
            ]
        assert page.window().width() == width, name
    assert not problems, "\n".join(problems)
