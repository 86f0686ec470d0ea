"""Small widgets that several pages share: choices side by side, wrapped names, keys, swatches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from ui import icons, language, theme
from ui.report_page.values import pattern_of, pattern_words
from ui.widgets.buttons import button, show_words
from ui.widgets.keys import key_words
from ui.widgets.labels import Wrapped
from ui.widgets.segments import Segments

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = ["All 427", "Chosen 111", "Not judged 286"]
SHORT = ["All 427", "Chosen 111", "Open 286"]


def test_choices_say_their_short_words_where_there_is_little_room(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    segments = Segments(["", "", ""], page)
    segments.set_labels(LONG, SHORT)
    segments.resize(segments.sizeHint())
    page.resize(600, 60)
    page.show()
    parts = [segments._group.button(number) for number in range(3)]  # noqa: SLF001
    assert [part.text() for part in parts] == LONG
    segments.resize(segments.minimumSizeHint())
    assert [part.text() for part in parts] == SHORT
    assert parts[2].toolTip() == "Not judged 286"
    qtbot.waitUntil(lambda: all(part.width() >= part.sizeHint().width() for part in parts))
    segments.resize(segments.sizeHint())
    assert [part.text() for part in parts] == LONG


def test_a_name_takes_lines_where_it_has_no_room(qtbot: QtBot) -> None:
    name = Wrapped("card")
    qtbot.addWidget(name)
    name.set_whole("Sulit memahami hal baru")
    line = name.sizeHint().height()
    assert name.heightForWidth(name.sizeHint().width() + 4) == line
    assert name.heightForWidth(90) > line
    name.set_whole("kata " * 60)
    assert name.heightForWidth(90) == 3 * line
    assert name.toolTip() == "kata " * 60


def test_a_button_without_its_words_has_them_as_tooltip(qtbot: QtBot) -> None:
    push = button("", "", "printer")
    qtbot.addWidget(push)
    show_words(push, "Print", shown=True)
    wide = push.sizeHint().width()
    show_words(push, "Print", shown=False)
    assert push.text() == ""
    assert (push.toolTip(), push.accessibleName()) == ("Print", "Print")
    assert push.sizeHint().width() < wide / 2


@pytest.mark.parametrize(
    ("told", "read"),
    [("Ctrl+Return", "Ctrl+Enter"), ("Alt+Left", "Alt+←"), ("Del", "Delete"), ("Ctrl++", "Ctrl++")],
)
def test_keys_are_read_as_the_keyboard_has_them(told: str, read: str) -> None:
    assert key_words(told) == read


def test_the_space_bar_is_named_in_both_languages(qapp: QApplication) -> None:
    assert qapp is not None
    language.apply("id")
    assert key_words("Ctrl+Space") == "Ctrl+Spasi"
    language.apply("en")
    assert key_words("Ctrl+Space") == "Ctrl+Space"


def test_a_swatch_follows_the_theme(qapp: QApplication) -> None:
    swatch = icons.swatch("#3760C9")

    def middle() -> str:
        return swatch.pixmap(QSize(14, 14)).toImage().pixelColor(7, 7).name().upper()

    theme.apply(qapp, "light")
    assert middle() == "#3760C9"
    theme.apply(qapp, "dark")
    assert middle() == theme.code_colours("#3760C9").solid.name().upper() != "#3760C9"
    theme.apply(qapp, "light")


@pytest.mark.parametrize(
    "pattern",
    [
        "({case}, {gender?}, {age?} tahun, wawancara {date?}, giliran {turn?})",
        "({case}, {Jabatan}, {timestamp})",
        "plain",
    ],
)
def test_places_of_a_reference_are_named_in_the_language_of_the_window(pattern: str) -> None:
    shown = pattern_words(pattern, "id")
    assert "{case}" not in shown
    assert pattern_of(shown) == pattern
    assert pattern_words(pattern, "en") == pattern
    assert pattern_of(pattern) == pattern
