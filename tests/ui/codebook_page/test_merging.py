"""Merging with a look ahead, moving, splitting by walking, and the pages to print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGraphicsView
from pytestqt.qtbot import QtBot

from projects.project import Project
from tests.ui.codebook_page.conftest import Hands
from ui import theme
from ui.codebook_page.page import CodebookPage
from ui.codebook_page.preview import Preview

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BOOK = ["Peran", "  Fasilitator", "  Motivator", "  Mobilisator", "Penghambat", "  Modal terbatas"]


def counts(hands: Hands) -> dict[str, int]:
    return {code.name: code.codings for code in hands.codes() if code.codings}


def test_a_merge_is_shown_before_it_is_done(page: CodebookPage, hands: Hands) -> None:
    page.code_actions.write("motiv", "definition", "Membangkitkan niat.")
    page.code_actions.write("motiv", "example", "Ayo!")
    hands.click("motiv")
    hands.key(Qt.Key.Key_M, CONTROL)
    panel = page.merge_panel
    assert not panel.apply.isEnabled()
    hands.key(Qt.Key.Key_Return)
    assert hands.outline() == BOOK
    hands.type("fasil")
    assert panel.sentences() == [
        "1 coding to Fasilitator",
        "1 of them double: same coder, same passage",
        "Example of Motivator is taken over",
        "Definition of Motivator is left out: Fasilitator has its own",
    ]
    panel.join.setChecked(True)
    assert panel.sentences()[-1] == "Definition of Motivator is put below that of Fasilitator"
    hands.key(Qt.Key.Key_Return)
    assert "  Motivator" not in hands.outline()
    assert hands.code("fasil").definition == "Memudahkan rapat.\nMembangkitkan niat."
    assert counts(hands) == {"Fasilitator": 3, "Modal terbatas": 1}
    assert page.codes.tree.chosen_guids() == ["fasil"]
    assert page.centre.currentWidget() is page.writing
    assert page.window().toast.sentence() == "Motivator is part of Fasilitator now, with 1 coding."
    hands.undo()
    assert hands.outline() == BOOK


def test_several_are_merged_and_escape_does_nothing(page: CodebookPage, hands: Hands) -> None:
    hands.click("motiv")
    hands.click("mobil", CONTROL)
    page.many.merge.click()
    hands.type("modal")
    hands.key(Qt.Key.Key_Escape)
    assert page.centre.currentWidget() is page.many
    assert hands.outline() == BOOK
    page.many.merge.click()
    hands.type("modal")
    page.merge_panel.apply.click()
    assert hands.outline() == ["Peran", "  Fasilitator", "Penghambat", "  Modal terbatas"]
    hands.undo()
    assert hands.outline() == BOOK


def test_codes_are_moved_below_another_by_its_name(page: CodebookPage, hands: Hands) -> None:
    hands.click("motiv")
    hands.click("mobil", SHIFT)
    page.many.move_button.click()
    hands.type("penghamb")
    hands.key(Qt.Key.Key_Return)
    assert hands.outline()[-3:] == ["  Modal terbatas", "  Motivator", "  Mobilisator"]
    page.actions_here.by_key["move"].trigger()
    page.move_panel.top.click()
    assert hands.outline()[-2:] == ["Motivator", "Mobilisator"]


def test_a_code_is_split_by_walking_through(page: CodebookPage, hands: Hands, qtbot: QtBot) -> None:
    hands.click("fasil")
    page.writing.split.click()
    panel = page.split_panel
    assert not panel.go.isEnabled()
    hands.type("motiv")
    hands.key(Qt.Key.Key_Return)
    hands.type("Rapat bulanan")
    hands.key(Qt.Key.Key_Return)
    assert panel.targets == [("motiv", ""), ("", "Rapat bulanan")]
    qtbot.waitUntil(lambda: panel.bar.maximum() == 3)
    panel.go.click()
    assert panel.progress.text() == "Excerpt 1 of 3"
    assert panel.walk.text.text() == "mendampingi rapat tiap bulan"
    hands.key(Qt.Key.Key_2)
    hands.key(Qt.Key.Key_3)  # no such code: nothing
    assert panel.progress.text() == "Excerpt 2 of 3"
    hands.key(Qt.Key.Key_1)
    hands.key(Qt.Key.Key_Backspace)
    assert panel.walk.fate.text() == "goes to Motivator"
    hands.key(Qt.Key.Key_1)
    hands.key(Qt.Key.Key_Space)
    assert panel.progress.text() == "All 3 excerpts seen"
    assert counts(hands)["Fasilitator"] == 3
    assert panel.apply.text() == "Apply (2)"
    panel.apply.click()
    assert counts(hands) == {
        "Fasilitator": 1, "Rapat bulanan": 1, "Motivator": 1, "Modal terbatas": 1,
    }  # fmt: skip
    assert hands.outline()[1:3] == ["  Fasilitator", "    Rapat bulanan"]
    hands.undo()
    assert hands.outline() == BOOK
    assert counts(hands) == {"Fasilitator": 3, "Motivator": 1, "Modal terbatas": 1}


def test_a_target_taken_off_takes_its_digits_along(page: CodebookPage, hands: Hands) -> None:
    hands.click("fasil")
    page.start_split()
    panel = page.split_panel
    for name in ("A", "B", "C", "D", "E"):
        panel._add("", name)
    assert len(panel.targets) == 4
    panel.given = {"x": 0, "y": 1, "z": 2}
    panel._remove(1)
    assert [name for _guid, name in panel.targets] == ["A", "C", "D"]
    assert panel.given == {"x": 0, "z": 1}


def test_a_panel_closes_when_its_code_is_gone(page: CodebookPage, hands: Hands) -> None:
    page.code_actions.add("Sementara")
    page.codes.tree.choose([hands.codes()[-1].guid])
    page.start_merge()
    hands.undo()
    assert page.centre.currentWidget() is not page.merge_panel


def right_of_the_paper(preview: Preview) -> list[int]:
    """Return the lightness of the pixels beside a page, from its edge on."""
    (view,) = preview.pages.findChildren(QGraphicsView)
    QApplication.processEvents()
    image = view.viewport().grab().toImage()
    row = [image.pixelColor(x, image.height() // 2).lightness() for x in range(image.width())]
    return row[len(row) - row[::-1].index(255) :]


def test_pages_to_print_and_to_save(
    page: CodebookPage, hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    from pypdfium2 import PdfDocument

    hands.key(Qt.Key.Key_P, CONTROL)
    preview = page.preview
    qtbot.waitUntil(lambda: preview.count.text() != "")
    assert preview.count.text() == "1 page"
    assert not page.right.isVisible()
    edge, *desk = right_of_the_paper(preview)
    assert (edge, set(desk)) == (
        theme.current().lineStrong.lightness(),
        {theme.current().chrome.lightness()},
    )
    target = tmp_path / "buku.pdf"
    preview.save_pdf(target)
    document = PdfDocument(target)
    text = document[0].get_textpage().get_text_range()
    document.close()
    for words in ("Peran pendamping", "Version 4 · 6 codes", "Memudahkan rapat.", "3 codings",
                  "No definition yet."):  # fmt: skip
        assert words in text
    preview.excerpts.setCurrentIndex(2)
    preview.excerpts.activated.emit(2)
    qtbot.waitUntil(lambda: "Modalnya kurang” (I-01, turn 4)" in preview.document().toPlainText())
    (tmp_path / "ada").mkdir()
    preview.save_pdf(tmp_path / "ada")
    assert "ada cannot be written" in page.window().bars()[0].sentence()
    hands.key(Qt.Key.Key_Escape)
    assert page.centre.currentWidget() is page.writing
    assert page.right.isVisible()


def test_an_empty_codebook_offers_one(tmp_path: Path, show: object, qtbot: QtBot) -> None:
    project = Project.create(tmp_path / "leer.qualcode", title="Leer", coder="Lidia Ayal")
    try:
        page: CodebookPage = show(project)  # type: ignore[operator]
        assert page.centre.currentWidget() is page.empty
        menu = page.dialogs.codebook_menu()
        menu.actions()[0].trigger()
        assert len(page.reading.codes) > 20
        assert page.centre.currentWidget() is not page.empty
        menu.deleteLater()
    finally:
        page.window().close_project()
