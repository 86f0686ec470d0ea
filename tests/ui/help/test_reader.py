"""The window of the help, by mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QTextImageFormat, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui import language, theme
from ui.help import content, open_help
from ui.help.contents import PIECE
from ui.help.reader import HelpWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QWidget]:
    """Return a window that asks for help."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


@pytest.fixture
def reader(owner: QWidget, qtbot: QtBot) -> HelpWindow:
    """Return the help, just opened."""
    made = open_help(owner)
    made.resize(940, 680)
    qtbot.waitUntil(made.isActiveWindow)
    return made


def shown(reader: HelpWindow) -> str:
    return reader.browser.toPlainText()


def turn_wheel(reader: HelpWindow, degrees: int) -> None:
    view = reader.browser.viewport()
    place = QPointF(view.rect().center())
    event = QWheelEvent(
        place, QPointF(view.mapToGlobal(place)), QPoint(), QPoint(0, degrees),
        Qt.MouseButton.NoButton, CONTROL, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def follow(reader: HelpWindow, target: str) -> None:
    reader.browser.anchorClicked.emit(QUrl(target))


def test_it_opens_at_the_first_steps_and_is_one_window(owner: QWidget, reader: HelpWindow) -> None:
    assert reader.topic() == "start"
    assert not reader.isModal()
    assert open_help(owner, "memos") is reader
    assert reader.topic() == "memos"
    assert open_help(owner) is reader
    assert reader.topic() == "memos"


def test_a_page_of_the_window_opens_its_topic(owner: QWidget, reader: HelpWindow) -> None:
    for key, topic in content.OF_PAGES.items():
        open_help(owner, key)
        assert reader.topic() == topic


def test_links_lead_on_and_back(reader: HelpWindow) -> None:
    follow(reader, "coding.md#keys")
    assert reader.topic() == "coding"
    place = reader.browser.verticalScrollBar().value()
    assert place > 0
    follow(reader, "memos.md")
    QTest.keyClick(reader.browser, Qt.Key.Key_Left, ALT)
    assert reader.topic() == "coding"
    assert reader.browser.verticalScrollBar().value() == place
    QTest.keyClick(reader.browser, Qt.Key.Key_Right, ALT)
    assert reader.topic() == "memos"
    reader.go_back()
    reader.go_back()
    assert reader.topic() == "start"


def test_a_link_to_the_network_is_not_followed(reader: HelpWindow) -> None:
    before = shown(reader)
    for target in ("https://example.org/coding.md", "file:///etc/passwd", "nowhere.md"):
        follow(reader, target)
    assert reader.topic() == "start"
    assert shown(reader) == before


def test_the_contents_are_walked_by_keys(reader: HelpWindow) -> None:
    reader.contents.setFocus()
    QTest.keyClick(reader.contents, Qt.Key.Key_Down)
    assert reader.topic() == content.TOPICS[1]
    QTest.keyClick(reader.contents, Qt.Key.Key_End)
    assert reader.topic() == content.TOPICS[-1]


def test_search_lists_what_it_finds_and_marks_it(reader: HelpWindow) -> None:
    QTest.keyClick(reader.browser, Qt.Key.Key_F, CONTROL)
    assert reader.focusWidget() is reader.field
    QTest.keyClicks(reader.field, "koding")
    assert reader.contents.topics()[0] == "coding"
    assert reader.contents.model().index(0, 0).data(PIECE)
    QTest.keyClick(reader.field, Qt.Key.Key_Return)
    assert reader.topic() == "coding"
    marked = {mark.cursor.selectedText().casefold() for mark in reader.browser.extraSelections()}
    assert "coding" in marked
    QTest.keyClick(reader.field, Qt.Key.Key_Escape)
    assert reader.field.text() == ""
    assert reader.contents.topics() == list(content.TOPICS)
    assert reader.browser.extraSelections() == []


def test_nothing_found_is_said(reader: HelpWindow) -> None:
    reader.field.setText("zzzz")
    assert reader.contents.topics() == []
    assert reader._none.isVisible()


def test_the_text_grows_and_shrinks(reader: HelpWindow) -> None:
    def size() -> int:
        return reader.browser.document().firstBlock().charFormat().font().pixelSize()

    usual = size()
    QTest.keyClick(reader.browser, Qt.Key.Key_Plus, CONTROL)
    assert size() == usual + 1
    QTest.keyClick(reader.browser, Qt.Key.Key_0, CONTROL)
    assert size() == usual
    turn_wheel(reader, 120)
    assert size() == usual + 1
    turn_wheel(reader, -120)
    assert size() == usual
    for _ in range(30):
        reader.zoom(-1)
    assert size() > 8


def test_language_and_theme_switch_at_once(reader: HelpWindow, qapp: QApplication) -> None:
    follow(reader, "codebook.md")
    assert "The codebook" in shown(reader)
    language.apply("id")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    assert "Buku kode" in shown(reader)
    assert reader.windowTitle() == "Bantuan"
    theme.apply(qapp, "dark")
    ink = reader.browser.document().firstBlock().charFormat().foreground().color()
    assert ink == theme.current().ink


def test_pictures_fit_a_small_window(reader: HelpWindow, qtbot: QtBot) -> None:
    follow(reader, "coding.md")

    def widths() -> list[float]:
        found = []
        block = reader.browser.document().begin()
        while block.isValid():
            for item in block.begin():
                form = item.fragment().charFormat()
                if form.isImageFormat():
                    found.append(QTextImageFormat(form.toImageFormat()).width())
            block = block.next()
        return found

    assert len(widths()) == 2
    reader.resize(560, 400)
    qtbot.waitUntil(lambda: max(widths()) <= reader.browser.viewport().width())
    assert reader.browser.horizontalScrollBar().maximum() == 0


def test_escape_closes_and_the_place_is_kept(owner: QWidget, reader: HelpWindow) -> None:
    follow(reader, "report.md")
    QTest.keyClick(reader.browser, Qt.Key.Key_Escape)
    assert not reader.isVisible()
    assert open_help(owner) is reader
    assert reader.topic() == "report"
