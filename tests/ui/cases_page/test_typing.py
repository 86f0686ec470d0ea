"""Writing in cells with the keyboard, as in Excel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from codebook.errors import Message
from projects.queries import cases as queries
from qualcode.edits import cases
from tests.ui.cases_page.conftest import SHIFT
from ui import language

if TYPE_CHECKING:
    from projects.project import Project
    from tests.ui.cases_page.conftest import Hands
    from ui.cases_page.page import CasesPage

K = Qt.Key


def test_typing_replaces_and_enter_goes_down(hands: Hands) -> None:
    hands.at("Bu Ani", "Umur")
    hands.type("42")
    hands.key(K.Key_Return)
    assert hands.values("Bu Ani")["Umur"] == 42
    assert hands.page.grid.here() == (1, hands.column("Umur"))
    hands.undo()
    assert hands.values("Bu Ani")["Umur"] == 41


def test_a_number_with_either_sign(hands: Hands) -> None:
    for case, written in (("Bu Cici", "4,5"), ("Bu Budi", "4.5")):
        hands.at(case, "Umur")
        hands.type(written)
        hands.key(K.Key_Tab)
        assert hands.values(case)["Umur"] == 4.5
        assert hands.page.grid.here()[1] == hands.column("Umur") + 1


def test_a_date_as_people_write_it(hands: Hands) -> None:
    for written in ("14/3/2025", "14 Maret 2025", "2025-03-14"):
        hands.at("Bu Cici", "Mulai")
        hands.key(K.Key_Delete)
        hands.type(written)
        hands.key(K.Key_Return)
        assert hands.values("Bu Cici")["Mulai"] == "2025-03-14"
    index = hands.page.model.index(2, hands.column("Mulai"))
    assert index.data() == "14 March 2025"
    language.apply("id")
    assert index.data() == "14 Maret 2025"


def test_f2_keeps_what_stands_there_and_escape_leaves_it(hands: Hands) -> None:
    hands.at("Bu Budi", "Umur")
    hands.key(K.Key_F2)
    editor = hands.page.window().focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "38.5"
    hands.type("7")
    hands.key(K.Key_Escape)
    assert hands.values("Bu Budi")["Umur"] == 38.5
    hands.key(K.Key_Return)
    hands.type("5")
    hands.key(K.Key_Return, SHIFT)
    assert hands.values("Bu Budi")["Umur"] == 38.55
    assert hands.page.grid.here()[0] == 0


def test_arrows_leave_a_cell_that_was_begun_by_typing(hands: Hands) -> None:
    hands.at("Bu Ani", "Catatan")
    hands.type("baik")
    hands.key(K.Key_Down)
    hands.type("juga")
    hands.key(K.Key_Left)
    assert hands.values("Bu Ani")["Catatan"] == "baik"
    assert hands.values("Bu Budi")["Catatan"] == "juga"
    assert hands.page.grid.here() == (1, hands.column("Catatan") - 1)


def test_after_tabs_enter_returns_to_the_column_one_began_in(hands: Hands) -> None:
    hands.at("Bu Ani", "Asal")
    hands.key(K.Key_Tab)
    hands.type("50")
    hands.key(K.Key_Tab)
    hands.type("1/2/2024")
    hands.key(K.Key_Return)
    assert hands.page.grid.here() == (1, hands.column("Asal"))


def test_space_turns_yes_into_no(hands: Hands) -> None:
    hands.at("Bu Ani", "Dilatih")
    hands.key(K.Key_Space)
    assert hands.values("Bu Ani")["Dilatih"] is False
    hands.key(K.Key_Space)
    assert hands.values("Bu Ani")["Dilatih"] is True
    hands.at("Bu Cici", "Dilatih")
    hands.type("t")
    hands.key(K.Key_Return)
    assert hands.values("Bu Cici")["Dilatih"] is False


def test_a_choice_is_found_by_its_first_letters(hands: Hands) -> None:
    hands.at("Bu Cici", "Asal")
    hands.type("ja")
    hands.key(K.Key_Return)
    assert hands.values("Bu Cici")["Asal"] == "Jawa"


def test_a_choice_that_is_new_becomes_an_option(hands: Hands) -> None:
    hands.at("Bu Cici", "Asal")
    hands.type("Dayak")
    hands.key(K.Key_Return)
    assert hands.values("Bu Cici")["Asal"] == "Dayak"
    options = {each.name: each.options for each in hands.project.ask(queries.attributes)}
    assert options["Asal"] == ("Banjar", "Jawa", "Dayak")
    hands.undo()
    options = {each.name: each.options for each in hands.project.ask(queries.attributes)}
    assert options["Asal"] == ("Banjar", "Jawa")


def test_a_choice_with_arrows(hands: Hands) -> None:
    hands.at("Bu Ani", "Asal")
    hands.key(K.Key_F2)
    hands.key(K.Key_Down)
    hands.key(K.Key_Return)
    assert hands.values("Bu Ani")["Asal"] == "Jawa"


def test_several_choices_are_ticked_and_a_new_one_named(hands: Hands) -> None:
    hands.at("Bu Cici", "Pelatihan")
    hands.key(K.Key_Space)
    hands.key(K.Key_Down)
    hands.key(K.Key_Space)
    hands.type("pasar")
    hands.key(K.Key_Return)
    hands.key(K.Key_Return)
    assert hands.values("Bu Cici")["Pelatihan"] == ["kas", "rapat", "pasar"]
    hands.undo()
    assert hands.values("Bu Cici")["Pelatihan"] == ["kas"]


def test_the_empty_row_makes_a_case(hands: Hands) -> None:
    hands.at("")
    hands.type("Bu Dina")
    hands.key(K.Key_Return)
    assert hands.names()[-1] == "Bu Dina"
    assert hands.page.grid.here() == (4, 0)
    hands.type("Bu Ela")
    hands.key(K.Key_Tab)
    hands.type("Jawa")
    hands.key(K.Key_Return)
    assert hands.values("Bu Ela") == {"Asal": "Jawa"}


def test_a_name_that_is_taken_is_refused_in_a_sentence(hands: Hands) -> None:
    hands.at("Bu Budi")
    hands.type("Bu Ani")
    hands.key(K.Key_Return)
    assert hands.names() == ["Bu Ani", "Bu Budi", "Bu Cici"]
    assert "Bu Ani" in hands.page.window().bars()[0].sentence()


def test_a_value_that_does_not_fit_is_told_and_can_become_text(hands: Hands) -> None:
    hands.at("Bu Ani", "Umur")
    hands.type("sekitar 40")
    hands.key(K.Key_Return)
    assert hands.values("Bu Ani")["Umur"] == 41
    bar = hands.page.misfits
    assert bar.isVisible()
    assert "sekitar 40" in bar.sentence()
    assert "Umur" in bar.sentence()
    QTest.mouseClick(bar.make_text, Qt.MouseButton.LeftButton)
    assert hands.values("Bu Ani")["Umur"] == "sekitar 40"
    assert hands.values("Bu Budi")["Umur"] == "38.5"
    assert not bar.isVisible()
    hands.undo()
    assert hands.values("Bu Ani")["Umur"] == 41
    assert hands.values("Bu Budi")["Umur"] == 38.5


def test_delete_empties_the_selection_in_one_step(hands: Hands) -> None:
    before = hands.steps()
    hands.select(("Bu Ani", "Asal"), ("Bu Budi", "Mulai"))
    hands.key(K.Key_Delete)
    assert hands.values("Bu Ani") == {"Dilatih": True}
    assert hands.values("Bu Budi") == {}
    assert hands.steps() == before + 1
    hands.undo()
    assert hands.values("Bu Budi")["Umur"] == 38.5


def test_double_click_on_a_name_writes_there(hands: Hands) -> None:
    names = hands.page.grid.names
    place = names.visualRect(hands.page.model.index(1, 0)).center()
    QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    editor = hands.page.window().focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.isVisible()
    assert names.isAncestorOf(editor)
    editor.selectAll()
    hands.type("Bu Bunga")
    hands.key(K.Key_Return)
    assert hands.names()[1] == "Bu Bunga"


def test_clicking_elsewhere_writes_what_was_typed(hands: Hands) -> None:
    hands.at("Bu Ani", "Catatan")
    hands.type("dari samping")
    grid = hands.page.grid
    other = grid.visualRect(hands.page.model.index(2, 2)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=other)
    assert hands.values("Bu Ani")["Catatan"] == "dari samping"
    assert grid.here() == (2, 2)


def test_signs_of_every_kind_come_back_as_they_were(hands: Hands) -> None:
    words = "سلام 😀 " + "é" * 290
    hands.at("Bu Ani", "Catatan")
    hands.page.cells.write(0, hands.column("Catatan"), words)
    assert hands.values("Bu Ani")["Catatan"] == words
    assert hands.page.model.index(0, hands.column("Catatan")).data() == words


@pytest.mark.parametrize("column", ["Umur", "Asal", "Pelatihan", ""])
@pytest.mark.parametrize("others", [False, True])
def test_a_case_taken_away_while_one_writes_in_it(
    hands: Hands, page: CasesPage, study: Project, column: str, others: bool
) -> None:
    hands.at("Bu Cici", column)
    hands.type("5")
    away = ["Bu Budi", "Bu Cici"] if others else ["Bu Cici"]
    guids = [each.guid for each in study.ask(queries.records) if each.name in away]
    page.study.workspace.do(Message("Deleted"), cases.delete_many, guids)
    assert not set(hands.names()) & set(away)
    hands.undo()
    assert "Umur" not in hands.values("Bu Cici")
