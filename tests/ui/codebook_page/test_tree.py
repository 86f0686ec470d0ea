"""The tree by mouse and by keys: one code and several."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from tests.ui.codebook_page.conftest import Hands
from ui import language
from ui.codebook_page.page import CodebookPage
from ui.transcript.view import CODE_MIME

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
BOOK = ["Peran", "  Fasilitator", "  Motivator", "  Mobilisator", "Penghambat", "  Modal terbatas"]


def test_the_first_code_is_open_for_writing(page: CodebookPage, hands: Hands) -> None:
    assert page.writing.name.text() == "Peran"
    hands.key(Qt.Key.Key_Down)
    assert page.writing.name.text() == "Fasilitator"
    assert page.writing.texts["definition"].toPlainText() == "Memudahkan rapat."
    assert page.writing.key.value() == "1"


def test_word_outline_keys_move_codes(page: CodebookPage, hands: Hands) -> None:
    hands.click("motiv")
    hands.key(Qt.Key.Key_Up, ALT, SHIFT)
    assert hands.outline()[:3] == ["Peran", "  Motivator", "  Fasilitator"]
    hands.key(Qt.Key.Key_Down, ALT)
    assert hands.outline() == BOOK
    hands.key(Qt.Key.Key_Right, ALT, SHIFT)
    assert hands.outline()[1:3] == ["  Fasilitator", "    Motivator"]
    hands.key(Qt.Key.Key_Left, ALT, SHIFT)
    hands.key(Qt.Key.Key_Left, ALT, SHIFT)
    assert hands.outline()[3:5] == ["Motivator", "Penghambat"]
    assert page.codes.tree.chosen_guids() == ["motiv"]
    for _ in range(5):
        hands.undo()
    assert hands.outline() == BOOK


def test_several_move_and_change_as_one_step(page: CodebookPage, hands: Hands) -> None:
    hands.click("motiv")
    hands.click("mobil", SHIFT)
    assert page.centre.currentWidget() is page.many
    hands.key(Qt.Key.Key_Up, ALT, SHIFT)
    assert hands.outline()[1:4] == ["  Motivator", "  Mobilisator", "  Fasilitator"]
    assert page.codes.tree.chosen_guids() == ["motiv", "mobil"]
    hands.undo()
    assert hands.outline() == BOOK
    page.many.palette_field.setFocus()
    hands.key(Qt.Key.Key_Right)
    assert hands.code("motiv").colour == hands.code("mobil").colour == "#3760c9"
    page.many.kind.setFocus()
    hands.type("as")
    hands.key(Qt.Key.Key_Return)
    page.many.kind.activated.emit(page.many.kind.findData("aspect"))
    assert {hands.code(guid).kind for guid in ("motiv", "mobil")} == {"aspect"}
    hands.undo()
    assert {hands.code(guid).kind for guid in ("motiv", "mobil")} == {"role"}
    hands.undo()
    assert hands.code("motiv").colour == "#e16c10"


def drag(page: CodebookPage, guids: list[str], above: str, row: int) -> bool:
    """Drop codes into the model as the view does; tells whether it would be allowed."""
    model = page.codes.tree.codes
    data: QMimeData = model.mimeData([model.index_of(guid) for guid in guids])
    parent = model.index_of(above) if above else QModelIndex()
    allowed = model.canDropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)
    model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)
    assert data.hasFormat(CODE_MIME)
    return allowed


def test_codes_are_dropped_between_and_onto(page: CodebookPage, hands: Hands) -> None:
    assert drag(page, ["mobil", "motiv"], "peran", 0)
    assert hands.outline()[1:4] == ["  Motivator", "  Mobilisator", "  Fasilitator"]
    assert drag(page, ["fasil", "motiv"], "hambat", -1)
    assert hands.outline()[-4:] == [
        "Penghambat", "  Modal terbatas", "  Motivator", "  Fasilitator",
    ]  # fmt: skip
    assert drag(page, ["hambat"], "", 0)
    assert hands.outline()[0] == "Penghambat"
    before = hands.outline()
    assert not drag(page, ["peran", "fasil"], "mobil", -1)
    assert hands.outline() == before


def test_a_drop_between_two_rows_puts_them_there(page: CodebookPage, hands: Hands) -> None:
    tree = page.codes.tree
    hands.click("motiv")
    hands.click("mobil", SHIFT)
    model = tree.codes
    data = model.mimeData(tree.selectionModel().selectedIndexes())
    place = tree.visualRect(model.index_of("fasil")).topLeft() + QPoint(80, 1)
    held = (
        Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    over = QDragMoveEvent(place, *held)
    QCoreApplication.sendEvent(tree.viewport(), QDragEnterEvent(place, *held))
    QCoreApplication.sendEvent(tree.viewport(), over)
    assert over.isAccepted()
    QCoreApplication.sendEvent(tree.viewport(), QDropEvent(place, *held))
    assert hands.outline()[1:4] == ["  Motivator", "  Mobilisator", "  Fasilitator"]
    inside = tree.visualRect(model.index_of("motiv")).center()
    over = QDragMoveEvent(inside, *held)
    QCoreApplication.sendEvent(tree.viewport(), over)
    assert not over.isAccepted()


def test_a_new_code_beside_and_below(page: CodebookPage, hands: Hands, qtbot: QtBot) -> None:
    hands.click("fasil")
    hands.key(Qt.Key.Key_Return, CONTROL)
    hands.type("Penghubung")
    hands.key(Qt.Key.Key_Return)
    beside = ["Peran", "  Fasilitator", "  Penghubung", "  Motivator"]
    qtbot.waitUntil(lambda: hands.outline()[:4] == beside)
    page.codes.tree.setFocus()
    hands.click("modal")
    hands.key(Qt.Key.Key_Return, CONTROL, SHIFT)
    hands.type("Bunga")
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hands.outline()[-2:] == ["  Modal terbatas", "    Bunga"])


def test_deleting_says_how_many_codings_and_goes_on(page: CodebookPage, hands: Hands) -> None:
    hands.click("fasil")
    hands.key(Qt.Key.Key_Delete)
    assert "  Fasilitator" not in hands.outline()
    assert page.window().toast.sentence() == "Code Fasilitator deleted, with 3 codings."
    assert page.codes.tree.chosen_guids() == ["motiv"]
    hands.undo()
    hands.click("fasil")
    hands.click("modal", CONTROL)
    hands.key(Qt.Key.Key_Delete)
    assert page.window().toast.sentence() == "2 codes deleted, with 4 codings."
    hands.undo()
    assert hands.outline() == BOOK


def test_codes_without_definition_are_flagged_and_found(page: CodebookPage, hands: Hands) -> None:
    assert page.codes.undefined is not None
    assert page.codes.undefined.text() == "3 without definition"
    index = page.codes.tree.codes.index_of("motiv")
    assert "No definition yet" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "No definition yet" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    page.codes.undefined.click()
    shown = [code.guid for code in page.codes.tree.codes.codes()]
    assert shown == ["peran", "motiv", "mobil", "hambat", "modal"]
    assert not page.actions_here.by_key["up"].isEnabled()
    page.codes.tree.choose(["motiv"])
    hands.key(Qt.Key.Key_Return)
    hands.type("Membangkitkan niat.")
    page.codes.tree.setFocus()
    assert hands.code("motiv").definition == "Membangkitkan niat."
    assert page.codes.undefined.text() == "2 without definition"
    page.codes.undefined.click()
    assert len(page.codes.tree.codes.codes()) == 6


def test_the_filter_shows_what_fits(page: CodebookPage, hands: Hands) -> None:
    hands.key(Qt.Key.Key_L, CONTROL)
    hands.type("mob")
    assert [code.guid for code in page.codes.tree.codes.codes()] == ["peran", "mobil"]
    assert page.writing.name.text() == "Mobilisator"
    hands.key(Qt.Key.Key_Escape)
    assert len(page.codes.tree.codes.codes()) == 6
    assert page.codes.tree.chosen_guids() == ["mobil"]


def test_another_page_leads_to_a_code(page: CodebookPage, hands: Hands) -> None:
    page.codes.filter.setText("modal")
    page.window().workspace.go("codebook", code="motiv")
    assert page.codes.tree.chosen_guids() == ["motiv"]
    assert page.codes.filter.text() == ""


def test_changes_of_elsewhere_are_seen_when_one_comes_back(
    page: CodebookPage, hands: Hands
) -> None:
    window = page.window()
    window.show_page("code")
    page.code_actions.rename("motiv", "Penggerak")
    window.workspace.undo()
    page.code_actions.rename("fasil", "Pemudah")
    window.show_page("codebook")
    names = [code.name for code in page.codes.tree.codes.codes()]
    assert names[1:3] == ["Pemudah", "Motivator"]


def test_words_change_with_the_language(page: CodebookPage) -> None:
    language.apply("id")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    assert page.codes.undefined is not None
    assert page.codes.undefined.text() == "3 tanpa definisi"
    assert page.actions_here.by_key["merge"].text() == "Gabungkan ke..."
