"""What only a real X screen can show: codes and passages dragged with the mouse."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from codebook.errors import Message
from projects.queries import codes, codings
from projects.records import Span
from qualcode import importers, sentences
from qualcode.edits import transcripts
from ui import background
from ui.code_page.page import CodePage
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from projects.project import Project

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(os.environ.get("QT_QPA_PLATFORM") != "xcb", reason="needs a real X screen"),
]
LEFT = Qt.MouseButton.LeftButton
WORDS = "mengajak anggota supaya jangan menyerah"
TALK = f"""P: Apa peran Ibu di Kube?
N: Saya mendampingi rapat tiap bulan. Lalu saya {WORDS}. 😀 Kami juga mencatat kas bersama.
"""


@pytest.fixture
def page(qtbot: QtBot, project: Project, tmp_path: Path) -> Iterator[CodePage]:
    file = tmp_path / "I-01 Ibu Salmiah.txt"
    file.write_text(TALK, encoding="utf-8")
    draft = transcripts.expected(importers.read(file))
    project.do(Message("Imported"), transcripts.add, [draft])
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1340, 740)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.set_workspace(project)
    made = window.page("code")
    assert isinstance(made, CodePage)
    made.view.setFocus()
    qtbot.wait(100)
    yield made
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20_000)
    window.close()


def passage(page: CodePage) -> tuple[QPoint, QPoint]:
    """Return the corners of the words, in px of the text's viewport."""
    start = page.view.record().text.index(WORDS)
    left, top, right, bottom = page.view.passage_rect(Span(start, start + len(WORDS)))
    return QPoint(round(left), round(top) + 10), QPoint(round(right), round(bottom) - 8)


def select(page: CodePage) -> None:
    """Select the words with the mouse."""
    begin, stop = passage(page)
    handle, at = page.window().windowHandle(), page.view.viewport()
    QTest.mousePress(handle, LEFT, pos=at.mapTo(page.window(), begin))
    for step in range(1, 6):
        QTest.mouseMove(handle, at.mapTo(page.window(), begin + (stop - begin) * step / 5))
    QTest.mouseRelease(handle, LEFT, pos=at.mapTo(page.window(), stop))
    span = page.view.selection()
    assert span is not None
    assert page.view.record().text[span.start : span.end] == WORDS


def drag(qtbot: QtBot, source: QWidget, begin: QPoint, target: QWidget, stop: QPoint) -> None:
    """Drag from a place in one widget to a place in another, of the same window.

    The drag runs its own loop inside of a mouse move; timers move and release meanwhile.
    """
    window = source.window()
    handle = window.windowHandle()
    here, there = source.mapTo(window, begin), target.mapTo(window, stop)
    path = [here + (there - here) * step / 10 for step in range(1, 11)] + [there] * 3
    ended: list[bool] = []

    def step() -> None:
        # The next one is due before this one moves: a timer does not fire inside of itself.
        if path:
            QTimer.singleShot(25, step)
            QTest.mouseMove(handle, path.pop(0))
        else:
            QTest.mouseRelease(handle, LEFT, pos=there)
            ended.append(True)

    QTest.mousePress(handle, LEFT, pos=here)
    QTimer.singleShot(25, step)
    qtbot.waitUntil(lambda: bool(ended), timeout=5_000)


def coded(page: CodePage) -> list[tuple[str, str]]:
    record = page.reading.record
    assert record is not None
    ask = page.reading.workspace.ask
    names = {code.guid: code.name for code in ask(codes.tree)}
    return [(names[each.code], each.text) for each in ask(codings.of_transcript, record.guid)]


def code_place(page: CodePage, name: str) -> QPoint:
    tree = page.codes.tree
    guid = next(code.guid for code in page.reading.codes if code.name == name)
    area = tree.visualRect(tree.codes.index_of(guid))
    return QPoint(area.left() + 40, area.center().y())


def test_a_code_is_dragged_onto_the_passage(page: CodePage, qtbot: QtBot) -> None:
    select(page)
    inside = passage(page)[0] + QPoint(30, 0)
    drag(
        qtbot, page.codes.tree.viewport(), code_place(page, "Motivator"),
        page.view.viewport(), inside,
    )  # fmt: skip
    qtbot.waitUntil(lambda: coded(page) == [("Motivator", WORDS)])


def test_a_passage_is_dragged_onto_a_code(page: CodePage, qtbot: QtBot) -> None:
    select(page)
    inside = passage(page)[0] + QPoint(30, 0)
    drag(
        qtbot, page.view.viewport(), inside,
        page.codes.tree.viewport(), code_place(page, "Fasilitator"),
    )  # fmt: skip
    qtbot.waitUntil(lambda: coded(page) == [("Fasilitator", WORDS)])
    assert WORDS in page.view.record().text, "what is dragged stays where it is"


def test_a_code_falls_on_the_sentence_under_the_pointer(page: CodePage, qtbot: QtBot) -> None:
    sentences.warm_up("id")
    begin = page.view.record().text.index("mendampingi")
    left, top, _, _ = page.view.passage_rect(Span(begin, begin + 4))
    drag(
        qtbot, page.codes.tree.viewport(), code_place(page, "Motivator"),
        page.view.viewport(), QPoint(round(left) + 4, round(top) + 10),
    )  # fmt: skip
    qtbot.waitUntil(lambda: coded(page) == [("Motivator", "Saya mendampingi rapat tiap bulan.")])


def test_a_coding_is_dragged_by_its_lane_onto_another_code(page: CodePage, qtbot: QtBot) -> None:
    select(page)
    motivator = next(code.guid for code in page.reading.codes if code.name == "Motivator")
    page.coding.apply([motivator])
    page.view.clear_selection()
    page.view.viewport().repaint()
    (mark,) = page.view.scene.marks
    drag(
        qtbot, page.view.viewport(), mark.lane.center().toPoint(),
        page.codes.tree.viewport(), code_place(page, "Fasilitator"),
    )  # fmt: skip
    qtbot.waitUntil(lambda: coded(page) == [("Fasilitator", WORDS)])


def test_a_border_is_dragged(page: CodePage, qtbot: QtBot) -> None:
    select(page)
    motivator = next(code.guid for code in page.reading.codes if code.name == "Motivator")
    page.coding.apply([motivator])
    page.view.clear_selection()
    page.view.viewport().repaint()
    end = next(handle for handle in page.view.scene.handles if not handle.start)
    stop = page.view.record().text.index("jangan") + len("jangan")
    _, _, right, bottom = page.view.passage_rect(Span(stop - 6, stop))
    drag(
        qtbot, page.view.viewport(), QPoint(round(end.x), round(end.bottom) - 4),
        page.view.viewport(), QPoint(round(right) - 2, round(bottom) - 8),
    )  # fmt: skip
    qtbot.waitUntil(lambda: coded(page) == [("Motivator", "mengajak anggota supaya jangan")])
