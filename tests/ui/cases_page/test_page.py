"""The page around the table: sorting, filtering, attributes, merging, links, files, places."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from projects.queries import cases as queries
from tests.ui.cases_page.conftest import CTRL
from ui import language
from ui.cases_page.attribute_dialog import AttributeDialog
from ui.cases_page.import_dialog import ImportTableDialog
from ui.cases_page.merge_dialog import MergeDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from tests.ui.cases_page.conftest import Hands
    from ui.cases_page.page import CasesPage

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def dialog(kind: type[Any]) -> Any:
    """Return the open dialog of a kind."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def shown(page: CasesPage) -> list[str]:
    """Return the names in sight, in order."""
    return [each.name for each in page.model.shown()]


def click_head(page: CasesPage, column: int) -> None:
    """Click on the head of a column."""
    head = page.grid.heads()[0 if column == 0 else 1]
    place = QPoint(head.sectionViewportPosition(column) + 30, 12)
    QTest.mouseClick(head.viewport(), LEFT, pos=place)


def test_a_click_on_a_head_sorts_and_the_third_gives_the_old_order(hands: Hands) -> None:
    page, column = hands.page, hands.column("Umur")
    click_head(page, column)
    assert shown(page) == ["Bu Budi", "Bu Ani", "Bu Cici"]
    click_head(page, column)
    assert shown(page) == ["Bu Ani", "Bu Budi", "Bu Cici"]  # without a value: last, both ways
    click_head(page, column)
    click_head(page, 0)
    click_head(page, 0)
    assert shown(page) == ["Bu Cici", "Bu Budi", "Bu Ani"]


def test_a_double_click_on_a_head_opens_the_attribute_and_sorts_nothing(hands: Hands) -> None:
    head = hands.page.grid.heads()[1]
    place = QPoint(head.sectionViewportPosition(hands.column("Umur")) + 30, 12)
    QTest.mouseClick(head.viewport(), LEFT, pos=place)
    QTest.mouseDClick(head.viewport(), LEFT, pos=place)
    box = dialog(AttributeDialog)
    assert box.name.text() == "Umur"
    assert hands.page.model.sorted_by is None
    box.reject()


def test_rows_keep_their_place_while_one_writes(hands: Hands) -> None:
    click_head(hands.page, hands.column("Umur"))
    hands.at("Bu Budi", "Umur")
    hands.type("99")
    hands.key(K.Key_Return)
    assert shown(hands.page) == ["Bu Budi", "Bu Ani", "Bu Cici"]


def test_the_filter_finds_names_and_values(hands: Hands, qtbot: QtBot) -> None:
    page = hands.page
    hands.key(K.Key_F, CTRL)
    assert page.filter.hasFocus()
    QTest.keyClicks(page.filter, "jawa")
    qtbot.waitUntil(lambda: shown(page) == ["Bu Budi"])
    page.filter.clear()
    QTest.keyClicks(page.filter, "cici")
    qtbot.waitUntil(lambda: shown(page) == ["Bu Cici"])
    page.show_place(case=hands.project.ask(queries.records)[0].guid)
    assert page.grid.here() == (0, 0)
    assert shown(page)[0] == "Bu Ani"


def test_a_new_attribute_from_the_last_head(hands: Hands) -> None:
    page = hands.page
    page.grid.horizontalScrollBar().setValue(page.grid.horizontalScrollBar().maximum())
    click_head(page, page.model.last_column())
    box = dialog(AttributeDialog)
    QTest.keyClicks(box.name, "Desa")
    box.type.setCurrentIndex(box.type.findData("choice"))
    QTest.mouseClick(box.save, LEFT)
    assert hands.project.ask(queries.attributes)[-1].name == "Desa"
    assert page.grid.here()[1] == hands.column("Desa")


def test_an_attribute_changes_name_type_and_options_in_one_step(hands: Hands) -> None:
    before = hands.steps()
    hands.page.actions_on_cases.edit_column(hands.column("Asal"))
    box = dialog(AttributeDialog)
    box.name.setText("Suku")
    box.options.item(1).setText("Banjar")
    assert "become one" in box.effect.text()
    QTest.mouseClick(box.save, LEFT)
    attribute = hands.project.ask(queries.attributes)[0]
    assert (attribute.name, attribute.options) == ("Suku", ("Banjar",))
    assert hands.values("Bu Budi")["Suku"] == "Banjar"
    assert hands.steps() == before + 1
    hands.undo()
    assert hands.values("Bu Budi")["Asal"] == "Jawa"


def test_what_a_new_type_would_lose_is_told_first(hands: Hands) -> None:
    hands.page.actions_on_cases.edit_column(hands.column("Asal"))
    box = dialog(AttributeDialog)
    box.type.setCurrentIndex(box.type.findData("number"))
    assert "2 values" in box.effect.text()
    assert "“Banjar”" in box.effect.text()
    box.reject()


def test_a_name_that_is_taken_is_told_in_the_dialog(hands: Hands) -> None:
    hands.page.actions_on_cases.new_attribute()
    box = dialog(AttributeDialog)
    for name in ("", "umur"):
        box.name.setText(name)
        QTest.mouseClick(box.save, LEFT)
        assert box.isVisible()
        assert box.error.text()
    box.reject()


def test_a_column_is_dragged_to_another_place(hands: Hands) -> None:
    head = hands.page.grid.heads()[1]
    start = QPoint(head.sectionViewportPosition(hands.column("Umur")) + 40, 12)
    end = QPoint(head.sectionViewportPosition(hands.column("Asal")) + 5, 12)
    QTest.mousePress(head.viewport(), LEFT, pos=start)
    for part in range(1, 6):
        QTest.mouseMove(head.viewport(), start + (end - start) * part / 5)
    QTest.mouseRelease(head.viewport(), LEFT, pos=end)
    names = [each.name for each in hands.project.ask(queries.attributes)]
    assert names[:2] == ["Umur", "Asal"]
    index = hands.page.model.index(0, 1)
    assert index.data() == "41"
    assert [head.visualIndex(at) for at in range(head.count())] == list(range(head.count()))


def test_deleting_an_attribute_tells_how_many_values(hands: Hands) -> None:
    hands.page.actions_on_cases.delete_attribute(hands.column("Umur"))
    assert "Umur" not in hands.values("Bu Ani")
    assert "2 values" in hands.page.window().toast.sentence()
    hands.undo()
    assert hands.values("Bu Ani")["Umur"] == 41


def test_cases_are_deleted_with_their_key(hands: Hands) -> None:
    hands.select(("Bu Ani", ""), ("Bu Budi", ""))
    hands.key(K.Key_Minus, CTRL)
    assert hands.names() == ["Bu Cici"]
    assert "2 cases" in hands.page.window().toast.sentence()
    hands.undo()
    assert (
        shown(hands.page)[0:3] == ["Bu Cici", "Bu Ani", "Bu Budi"] or hands.names()[0] == "Bu Ani"
    )


def test_two_cases_become_one(hands: Hands) -> None:
    hands.at("Bu Ani")
    hands.page.actions_on_cases.merge_case()
    box = dialog(MergeDialog)
    assert [each.name for each in box.conflicts()] == ["Asal", "Umur"]
    age = next(each.guid for each in hands.page.study.attributes if each.name == "Umur")
    QTest.mouseClick(box._groups[age].button(1), LEFT)
    QTest.mouseClick(box.merge, LEFT)
    assert hands.names() == ["Bu Budi", "Bu Cici"]
    assert hands.values("Bu Budi") == {
        "Asal": "Jawa", "Umur": 41, "Mulai": "2025-03-14", "Dilatih": True,
    }  # fmt: skip
    hands.undo()
    assert len(hands.names()) == 3


def test_the_card_writes_and_links(hands: Hands, qtbot: QtBot) -> None:
    hands.at("Bu Cici")
    card = hands.page.card
    qtbot.waitUntil(lambda: card.name.text() == "Bu Cici")
    QTest.mouseClick(card.link, LEFT)
    assert card.picker.isVisible()
    QTest.keyClicks(card.picker.line, "I-09")
    QTest.keyClick(card.picker.line, K.Key_Return)
    record = hands.project.ask(queries.records)[2]
    assert record.transcripts == ("I-09",)
    qtbot.waitUntil(lambda: len(card.rows._rows) == 1)
    field = card.form.fields[next(e.guid for e in hands.page.study.attributes if e.name == "Umur")]
    field.setFocus()
    QTest.keyClicks(field, "33")
    QTest.keyClick(field, K.Key_Return)
    assert hands.values("Bu Cici")["Umur"] == 33
    card.description.setFocus()
    QTest.keyClicks(card.description, "Ketua kelompok")
    hands.at("Bu Ani")
    assert hands.project.ask(queries.records)[2].description == "Ketua kelompok"
    with qtbot.waitSignal(hands.page._workspace.going) as went:
        hands.at("Bu Cici")
        qtbot.waitUntil(lambda: card.name.text() == "Bu Cici")
        card.rows.opened.emit(record.transcript_guids[0])
    assert went.args == ["code", {"transcript": record.transcript_guids[0]}]


def test_unlinking_is_undone_from_the_toast(hands: Hands, qtbot: QtBot) -> None:
    from codebook.errors import Message
    from qualcode.edits import cases

    card = hands.page.card
    guid = hands.project.ask(queries.records)[0].guid
    transcript = hands.project.ask(queries.links)[0].transcript
    hands.page._workspace.do(Message("Linked"), cases.link, guid, [transcript])
    hands.at("Bu Ani")
    qtbot.waitUntil(lambda: bool(card.rows._rows))
    card.rows.unlinked.emit(hands.project.ask(queries.links)[0])
    assert hands.project.ask(queries.records)[0].transcripts == ()
    assert "I-09" in hands.page.window().toast.sentence()
    hands.undo()
    assert hands.project.ask(queries.records)[0].transcripts == ("I-09",)


def write_book(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "catatan"
    sheet.append(["Bukan tabel"])
    other = book.create_sheet("data")
    for row in (
        ["No", "Nama", "Umur", "Desa"],
        [1, "bu ani", 50, "Hulu"],
        [2, "Bu Gina", "tua", "=1+1"],
    ):
        other.append(row)
    other["D3"].data_type = "s"
    book.save(path)
    return path


def test_a_table_is_imported_after_a_look(hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    path = write_book(tmp_path / "informan.xlsx")
    hands.page.import_file(path)
    box = dialog(ImportTableDialog)
    qtbot.waitUntil(lambda: box.book is not None)
    assert box.sheets.isVisible()
    box.sheets.setCurrentIndex(1)
    box.sheets.activated.emit(1)
    qtbot.waitUntil(lambda: box.plan is not None and bool(box.plan.attributes))
    assert box.columns.name_column() == 1
    assert box.plan.conflicts == 1
    assert [each.value for each in box.plan.misfits] == ["tua"]
    assert "Bu Gina" in box.told.text()
    QTest.mouseClick(box.conflicts._group.button(1), LEFT)
    qtbot.waitUntil(lambda: box.plan.cells == 3)
    before = hands.steps()
    QTest.mouseClick(box.import_, LEFT)
    assert hands.steps() == before + 1
    assert hands.values("Bu Ani")["Umur"] == 50
    assert hands.values("Bu Gina") == {"Desa": "=1+1"}
    assert "tua" in hands.page.misfits.sentence()
    hands.undo()
    assert hands.names() == ["Bu Ani", "Bu Budi", "Bu Cici"]


BAD = {"a.xlsx": b"PK\x03\x04broken", "b.csv": b"", "c.xlsx": b"\xd0\xcf\x11\xe0" + b"x" * 600}


def test_a_bad_file_is_a_sentence(hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    for name, data in BAD.items():
        path = tmp_path / name
        path.write_bytes(data)
        hands.page.import_file(path)
        box = dialog(ImportTableDialog)
        qtbot.waitUntil(lambda: name in box.told.text())  # noqa: B023 - at once
        assert not box.import_.isEnabled()
        box.reject()


def test_a_dropped_table_opens_the_import(hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    path = write_book(tmp_path / "informan.xlsx")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    hands.page.dropEvent(event)  # Qt delivers no drop that no drag began
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportTableDialog))
    box = dialog(ImportTableDialog)
    qtbot.waitUntil(lambda: box.plan is not None)
    box.reject()


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_the_table_goes_out_and_comes_in_again(
    hands: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    from qualcode.importers.tables import read_cases

    hands.page.cells.write(0, hands.column("Catatan"), "=HYPERLINK(1)")
    path = tmp_path / f"keluar{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    QTest.mouseClick(hands.page.export, LEFT)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: path.name in hands.page.window().toast.sentence())
    table = read_cases(path)
    rows = {row.name: row.values for row in table.rows}
    assert rows["Bu Budi"]["Umur"] == 38.5
    assert rows["Bu Budi"]["Mulai"] == "2025-03-14"
    assert str(rows["Bu Ani"]["Catatan"]).lstrip("'") == "=HYPERLINK(1)"
    if ending == ".csv":
        assert "'=HYPERLINK" in path.read_text("utf-8")


def test_the_empty_page_says_what_to_do(
    project: Project, show: Callable[..., CasesPage], qtbot: QtBot
) -> None:
    page = show(project)
    assert page._empty.isVisible()
    page.start_table()
    QTest.keyClicks(page.window().focusWidget(), "Bu Ani")
    QTest.keyClick(page.window().focusWidget(), K.Key_Return)
    assert [each.name for each in project.ask(queries.records)] == ["Bu Ani"]
    page.window().undo()
    qtbot.waitUntil(page._empty.isVisible)


def test_a_table_is_pasted_into_the_empty_page(
    project: Project, show: Callable[..., CasesPage], qtbot: QtBot
) -> None:
    page = show(project)
    text = "Nama\tUmur\n" + "".join(f"Orang {at}\t{at}\n" for at in range(6000))
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(page, K.Key_V, CTRL)
    qtbot.waitUntil(page.paste_bar.isVisible)
    qtbot.waitUntil(page.paste_bar.paste.isEnabled)
    assert "6000" in page.paste_bar.sentence().replace(",", "")
    QTest.mouseClick(page.paste_bar.paste, LEFT)
    assert len(project.ask(queries.records)) == 6000
    assert page.model.last_row() == 6000
    assert page.grid.isVisible()


def test_steps_made_elsewhere_are_there_when_one_comes_back(hands: Hands) -> None:
    from codebook.errors import Message
    from qualcode.edits import cases

    window = hands.page.window()
    hands.at("Bu Budi", "Umur")
    window.show_page("code")
    hands.page._workspace.do(Message("x"), cases.add, "Bu Zaleha")
    window.show_page("cases")
    assert shown(hands.page) == ["Bu Ani", "Bu Budi", "Bu Cici", "Bu Zaleha"]
    assert hands.page.grid.here() == (1, hands.column("Umur"))


def test_the_menus_of_cells_and_heads(hands: Hands) -> None:
    hands.at("Bu Ani", "Umur")
    menu = hands.page.actions_on_cases.cell_menu()
    words = [each.text() for each in menu.actions()]
    assert "Delete 1 case" in words
    inner = next(each.menu() for each in menu.actions() if each.menu() is not None)
    assert isinstance(inner, QMenu)
    right = next(each for each in inner.actions() if each.text() == "Move right")
    right.trigger()
    assert [each.name for each in hands.project.ask(queries.attributes)][:3] == [
        "Asal", "Mulai", "Umur",
    ]  # fmt: skip
    menu.deleteLater()


def test_words_switch_at_once(hands: Hands, qtbot: QtBot) -> None:
    page = hands.page
    language.apply("id")
    qtbot.waitUntil(lambda: page.import_.text() == "Impor")
    assert page.model.headerData(0, Qt.Orientation.Horizontal) == "Informan"
    assert page.model.index(0, hands.column("Dilatih")).data() == "ya"
    assert page.model.index(1, hands.column("Umur")).data() == "38,5"


def test_the_names_and_the_card_stay_in_sight(
    study: Project, show: Callable[..., CasesPage], qtbot: QtBot
) -> None:
    page = show(study)
    for width, height in ((820, 470), (911, 512), (1100, 700), (1920, 1080)):
        page.window().resize(width, height)
        qtbot.waitUntil(lambda: page.window().width() == width)  # noqa: B023 - at once
        QTest.qWait(20)
        check_room(page)


def check_room(page: CasesPage) -> None:
    """Find nothing cut off: names and current cell, card, buttons."""
    assert page.card.width() >= 200
    assert page.grid.width() >= 300
    page.grid.go(2, page.model.last_column() - 1)
    area = page.grid.visualRect(page.grid.currentIndex())
    assert area.left() >= page.grid.columnWidth(0) - 1
    assert area.right() <= page.grid.viewport().width()
    assert page.export.mapTo(page, page.export.rect().bottomRight()).x() <= page.width()
