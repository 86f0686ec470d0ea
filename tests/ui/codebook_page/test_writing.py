"""Writing a code: every field saves itself, undo inside a text is the text's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from projects.queries import code_facts
from projects.queries import codes as queries
from tests.ui.codebook_page.conftest import Hands
from ui.codebook_page.page import CodebookPage

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_text_saves_itself_once_when_it_is_left(page: CodebookPage, hands: Hands) -> None:
    hands.click("motiv")
    workspace = page.window().workspace
    before = workspace.undo_label()
    page.writing.texts["include"].setFocus()
    hands.type("Ada ajakan")
    assert workspace.undo_label() == before
    page.writing.texts["include"].finish()  # a pause
    hands.type(", atau pujian")
    hands.key(Qt.Key.Key_Tab)
    assert hands.code("motiv").include == "Ada ajakan, atau pujian"
    assert workspace.undo_label() == "Wrote when to use Motivator"
    hands.undo()
    assert hands.code("motiv").include == ""
    assert workspace.undo_label() == before
    assert page.writing.texts["include"].toPlainText() == ""


def test_undo_in_a_text_is_its_own(page: CodebookPage, hands: Hands) -> None:
    hands.click("fasil")
    field = page.writing.texts["definition"]
    field.setFocus()
    field.moveCursor(field.textCursor().MoveOperation.End)
    hands.type(" Juga kas.")
    for _ in range(12):
        hands.key(Qt.Key.Key_Z, CONTROL)
    assert field.toPlainText() == "Memudahkan rapat."
    assert len(hands.codes()) == 6
    assert hands.code("fasil").codings == 3
    hands.key(Qt.Key.Key_Y, CONTROL)
    assert field.toPlainText().startswith("Memudahkan rapat. ")


def test_what_is_being_written_is_saved_when_another_code_is_shown(
    page: CodebookPage, hands: Hands
) -> None:
    hands.click("motiv")
    page.writing.texts["definition"].setFocus()
    hands.type("Membangkitkan niat.")
    page.window().workspace.go("codebook", code="mobil")
    assert hands.code("motiv").definition == "Membangkitkan niat."
    assert hands.code("mobil").definition == ""
    assert page.writing.texts["definition"].toPlainText() == ""


def test_a_pause_saves_too(page: CodebookPage, hands: Hands, qtbot: QtBot) -> None:
    hands.click("motiv")
    field = page.writing.texts["example"]
    field._pause.setInterval(20)
    field.setFocus()
    hands.type("Ayo!")
    qtbot.waitUntil(lambda: hands.code("motiv").example == "Ayo!")
    assert field.hasFocus()


def test_a_name_is_refused_where_it_is_taken(page: CodebookPage, hands: Hands) -> None:
    hands.click("motiv")
    page.writing.name.setFocus()
    page.writing.name.selectAll()
    hands.type("fasilitator")
    assert page.writing.name_error.text() == "This name is already there. Choose another."
    hands.key(Qt.Key.Key_Return)
    assert hands.code("motiv").name == "Motivator"
    assert page.writing.name.text() == "Motivator"
    assert not page.writing.name_error.isVisible()
    page.writing.name.selectAll()
    hands.type("Penggerak")
    hands.key(Qt.Key.Key_Return)
    assert hands.code("motiv").name == "Penggerak"
    assert page.writing.title.whole() == "Penggerak"


def test_digits_give_the_number_key(page: CodebookPage, hands: Hands) -> None:
    hands.click("motiv")
    page.writing.key.setFocus()
    hands.key(Qt.Key.Key_1)
    assert (hands.code("motiv").key, hands.code("fasil").key) == ("1", "")
    hands.undo()
    assert (hands.code("motiv").key, hands.code("fasil").key) == ("2", "1")
    assert page.writing.key.value() == "2"
    page.writing.key.setFocus()
    hands.key(Qt.Key.Key_Delete)
    assert hands.code("motiv").key == ""
    assert "  Motivator" in hands.outline()


def test_colours_in_use_are_marked(page: CodebookPage, hands: Hands) -> None:
    hands.click("motiv")
    field = page.writing.palette_field
    assert field.words("#3760c9") == "Blue: Fasilitator"
    assert field.words("#46a16b") == "Leaf green"
    field.setFocus()
    hands.key(Qt.Key.Key_Right)
    assert hands.code("motiv").colour == "#46a16b"


def test_a_new_kind_is_written_in_its_place(page: CodebookPage, hands: Hands, qtbot: QtBot) -> None:
    hands.click("motiv")
    field = page.writing.kind
    field.activated.emit(field.count() - 2)
    hands.type("Dampak sosial")
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hands.code("motiv").kind == "Dampak sosial")
    assert page.window().workspace.ask(queries.own_kinds) == ("Dampak sosial",)
    assert field.currentText() == "Dampak sosial"
    hands.undo()
    assert hands.code("motiv").kind == "role"
    assert page.window().workspace.ask(queries.own_kinds) == ()
    field.activated.emit(field.count() - 2)
    hands.type("Weg")
    hands.key(Qt.Key.Key_Escape)
    QTest.qWait(30)
    assert not field.isEditable()
    assert page.window().workspace.ask(queries.own_kinds) == ()


def test_kinds_are_renamed_and_removed(page: CodebookPage, hands: Hands) -> None:
    hands.click("motiv")
    page.actions_here.by_key["kinds"].trigger()
    panel = page.kinds_panel
    hands.type("Hasil")
    hands.key(Qt.Key.Key_Return)
    page.code_actions.change("motiv", kind="Hasil")
    hands.type("role")
    hands.key(Qt.Key.Key_Return)
    assert panel.hint.text() == "This kind is already there."
    row = panel.rows()[-1]
    assert row.kind == "Hasil"
    row.field.setFocus()
    row.field.selectAll()
    hands.type("Dampak")
    hands.key(Qt.Key.Key_Return)
    assert hands.code("motiv").kind == "Dampak"
    panel.rows()[-1].remove.click()
    assert hands.code("motiv").kind == "other"
    assert page.window().toast.sentence() == "Kind Dampak removed; 1 code are “other” now."
    panel.cancel.click()
    assert page.centre.currentWidget() is page.writing


def test_the_interpretation_is_the_memo_of_the_report(page: CodebookPage, hands: Hands) -> None:
    hands.click("motiv")
    page.writing.texts["memo"].setFocus()
    hands.type("Ajakan lewat contoh.")
    page.codes.tree.setFocus()
    ask = page.window().workspace.ask
    (memo,) = ask(code_facts.memos_on, "motiv")
    assert (memo.text, memo.kind) == ("Ajakan lewat contoh.", "interpretation")
    hands.undo()
    assert ask(code_facts.memos_on, "motiv") == ()
    assert page.writing.texts["memo"].toPlainText() == ""


def test_an_excerpt_becomes_the_example_with_one_key(
    page: CodebookPage, hands: Hands, qtbot: QtBot
) -> None:
    hands.click("fasil")
    listed = page.excerpt_list
    qtbot.waitUntil(lambda: listed.excerpts.rowCount() == 3)
    listed.setFocus()
    listed.setCurrentIndex(listed.excerpts.index(1))
    hands.key(Qt.Key.Key_E)
    assert hands.code("fasil").example == "“mengajak anggota” I-01, turn 2"
    assert page.writing.texts["example"].toPlainText() == "“mengajak anggota” I-01, turn 2"
    assert page.window().toast.sentence() == "This excerpt is the example of Fasilitator now."
    qtbot.waitUntil(lambda: page.facts.value("codings").text() == "3")
    assert page.facts.value("coders").text() == "Lidia Ayal 3"
    hands.key(Qt.Key.Key_Return)
    assert page.window().page("code").isVisible()


def test_the_head_of_the_codebook(page: CodebookPage, hands: Hands) -> None:
    page.about.click()
    assert page.centre.currentWidget() is page.book
    page.book.version.selectAll()
    page.book.version.setFocus()
    page.book.version.selectAll()
    hands.type("5")
    hands.key(Qt.Key.Key_Return)
    page.book.description.setFocus()
    hands.type("Untuk Kube.")
    page.codes.tree.setFocus()
    book = page.window().workspace.ask(queries.head)
    assert (book.name, book.version, book.description) == ("Peran pendamping", "5", "Untuk Kube.")
    assert "version 5" in page.head._subtitle.whole()
    page.book.version.setFocus()
    page.book.version.clear()
    hands.key(Qt.Key.Key_Return)
    assert page.book.version.text() == "5"
    page.book.show_undefined.click()
    assert page.codes.undefined_only()
