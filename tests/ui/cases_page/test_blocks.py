"""Blocks of cells: copied, cut, pasted from Excel, filled down. One step each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from projects.queries import cases as queries
from tests.ui.cases_page.conftest import CTRL

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.cases_page.conftest import Hands

K = Qt.Key


def test_copy_and_paste_back_is_the_same(hands: Hands) -> None:
    hands.at("Bu Ani", "Catatan")
    hands.page.cells.write(0, hands.column("Catatan"), 'satu\t"dua"\ntiga')
    hands.select(("Bu Ani", "Asal"), ("Bu Budi", "Catatan"))
    hands.key(K.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    assert text.split("\t")[:3] == ["Banjar", "41", ""]
    assert '"satu\t""dua""\ntiga"' in text
    before = hands.values("Bu Ani"), hands.values("Bu Budi")
    hands.key(K.Key_Delete)
    hands.paste(text)
    assert (hands.values("Bu Ani"), hands.values("Bu Budi")) == before


def test_cut_is_copy_and_empty(hands: Hands) -> None:
    hands.at("Bu Ani", "Umur")
    hands.key(K.Key_X, CTRL)
    assert "Umur" not in hands.values("Bu Ani")
    hands.at("Bu Cici", "Umur")
    hands.key(K.Key_V, CTRL)
    assert hands.values("Bu Cici")["Umur"] == 41


def test_a_block_from_excel_is_one_step(hands: Hands) -> None:
    before = hands.steps()
    hands.at("Bu Ani", "Umur")
    hands.paste("50\t1/2/2024\tya\r\n51,5\t\ttidak\r\n")
    assert hands.values("Bu Ani") == {
        "Asal": "Banjar", "Umur": 50, "Mulai": "2024-02-01", "Dilatih": True,
    }  # fmt: skip
    # An empty cell empties, as in Excel.
    assert hands.values("Bu Budi") == {"Asal": "Jawa", "Umur": 51.5, "Dilatih": False}
    assert hands.steps() == before + 1
    hands.undo()
    assert hands.values("Bu Budi")["Mulai"] == "2025-03-14"


def test_one_cell_fills_the_whole_selection(hands: Hands) -> None:
    hands.select(("Bu Ani", "Asal"), ("Bu Cici", "Asal"))
    hands.paste("Dayak")
    assert [hands.values(name)["Asal"] for name in hands.names()] == ["Dayak"] * 3


def test_rows_beyond_the_table_become_cases(hands: Hands) -> None:
    hands.at("Bu Cici")
    hands.paste("Bu Cici\tJawa\r\nBu Dina\tBanjar\r\nBu Ela\t\r\n")
    assert hands.names() == ["Bu Ani", "Bu Budi", "Bu Cici", "Bu Dina", "Bu Ela"]
    assert hands.values("Bu Dina") == {"Asal": "Banjar"}
    hands.undo()
    assert hands.names() == ["Bu Ani", "Bu Budi", "Bu Cici"]


def test_values_that_do_not_fit_are_listed_and_the_others_written(hands: Hands) -> None:
    hands.at("Bu Ani", "Umur")
    hands.paste("empat puluh\n39\nlima puluh\n")
    assert hands.values("Bu Budi")["Umur"] == 39
    bar = hands.page.misfits
    assert bar.isVisible()
    assert [each.value for each in bar.misfits] == ["empat puluh", "lima puluh"]
    QTest.mouseClick(bar.make_text, Qt.MouseButton.LeftButton)
    assert [hands.values(name)["Umur"] for name in hands.names()] == [
        "empat puluh", "39", "lima puluh",
    ]  # fmt: skip


def test_a_block_with_headings_is_looked_at_first(hands: Hands) -> None:
    hands.at("Bu Ani")
    hands.paste("Nama\tUmur\tDesa\nBu Budi\t40\tSungai\nBu Fina\t22\tHulu\n")
    bar = hands.page.paste_bar
    assert bar.isVisible()
    assert "Desa" in bar.sentence()
    assert hands.names() == ["Bu Ani", "Bu Budi", "Bu Cici"]
    QTest.mouseClick(bar.paste, Qt.MouseButton.LeftButton)
    assert hands.values("Bu Budi") == {
        "Asal": "Jawa", "Umur": 40, "Mulai": "2025-03-14", "Desa": "Sungai",
    }  # fmt: skip
    assert hands.values("Bu Fina") == {"Umur": 22, "Desa": "Hulu"}
    assert hands.column("Desa") == 7
    hands.undo()
    assert hands.names() == ["Bu Ani", "Bu Budi", "Bu Cici"]
    assert "Desa" not in [each.name for each in hands.project.ask(queries.attributes)]


def test_a_look_may_end_without_pasting(hands: Hands) -> None:
    before = hands.steps()
    hands.at("Bu Ani")
    hands.paste("Nama\tUmur\tDesa\nBu Budi\t40\tSungai\n")
    QTest.mouseClick(hands.page.paste_bar.cancel, Qt.MouseButton.LeftButton)
    assert hands.steps() == before
    assert not hands.page.paste_bar.isVisible()


def test_fill_down(hands: Hands) -> None:
    hands.select(("Bu Ani", "Asal"), ("Bu Cici", "Umur"))
    hands.key(K.Key_D, CTRL)
    assert hands.values("Bu Cici") == {"Asal": "Banjar", "Umur": 41, "Pelatihan": ["kas"]}
    hands.undo()
    hands.at("Bu Budi", "Dilatih")
    hands.key(K.Key_D, CTRL)
    assert hands.values("Bu Budi")["Dilatih"] is True


def test_an_empty_clipboard_breaks_nothing(hands: Hands) -> None:
    for text in ("", "\n", "\t\t\n"):
        hands.at("Bu Cici", "Catatan")
        hands.paste(text)
        assert hands.values("Bu Cici") == {"Pelatihan": ["kas"]}


def test_too_much_is_refused_in_a_sentence(hands: Hands, qtbot: QtBot) -> None:
    hands.at("Bu Ani")
    hands.paste("1\t2\t3\t4\t5\n" * 30_000)
    qtbot.waitUntil(lambda: bool(hands.page.window().bars()), timeout=20_000)
    assert "100,000" in hands.page.window().bars()[0].sentence()
    assert hands.names() == ["Bu Ani", "Bu Budi", "Bu Cici"]


def test_names_pasted_alone_rename_where_they_stand(hands: Hands) -> None:
    hands.at("Bu Ani")
    hands.paste("Ani\nBu Cici\n")
    assert hands.names() == ["Ani", "Bu Budi", "Bu Cici"]
    assert "Bu Cici" in hands.page.misfits.sentence()
