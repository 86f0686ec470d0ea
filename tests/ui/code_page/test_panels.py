"""The panels around the text: code tree, lists, card, find, search, sizes, words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit

from codebook.errors import Message
from projects.queries import codes as code_queries
from projects.queries import transcripts as transcript_queries
from projects.records import CodeRecord, Span
from qualcode.edits import applying, codes, coding
from ui import language
from ui.code_page import fuzzy
from ui.code_page.excerpts_panel import SHOWN
from ui.code_page.header import hits_in
from ui.code_page.names import split_name
from ui.dialogs.code_dialog import CodeDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.code_page.page import CodePage

    from .conftest import Hands  # noqa: TID252 - only for types

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def tree_names(page: CodePage) -> list[str]:
    return [code.name for code in page.codes.tree.codes.codes()]


def code(page: CodePage, guid: str) -> CodeRecord:
    found = {each.guid: each for each in page.reading.workspace.ask(code_queries.tree)}
    return found[guid]


# The code tree


def test_the_tree_shows_the_codebook(page: CodePage) -> None:
    assert tree_names(page) == [
        "Peran", "Fasilitator", "Motivator", "Mobilisator", "Penghambat", "Modal terbatas",
    ]  # fmt: skip
    index = page.codes.tree.codes.index_of("motiv")
    assert page.codes.tree.codes.parent(index) == page.codes.tree.codes.index_of("peran")


def test_a_code_is_renamed_in_its_place(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    page.codes.tree.set_current("motiv")
    page.codes.tree.setFocus()
    hands.key(Qt.Key.Key_F2)
    hands.key(Qt.Key.Key_A, CTRL)
    hands.type("Penyemangat")
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: code(page, "motiv").name == "Penyemangat")
    assert "Penyemangat" in tree_names(page)
    assert page.codes.tree.current() == "motiv"
    hands.undo()
    assert code(page, "motiv").name == "Motivator"


def test_the_enter_that_ends_a_name_gives_no_code(
    page: CodePage, hands: Hands, qtbot: QtBot
) -> None:
    hands.drag_over("mengajak anggota")
    page.codes.tree.rename("motiv")
    hands.type("Baru")
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: code(page, "motiv").name == "Baru")
    assert hands.coded() == []


def test_a_name_that_is_taken_is_refused_in_a_bar(page: CodePage) -> None:
    page.code_actions.rename("motiv", "fasilitator")
    (bar,) = page.window().bars()
    assert bar.sentence() == "“fasilitator” is already there below “Peran”. Choose another name."
    assert code(page, "motiv").name == "Motivator"


def test_the_filter_finds_and_keeps_parents(page: CodePage, hands: Hands) -> None:
    page.codes.filter.setFocus()
    hands.type("modal")
    assert tree_names(page) == ["Penghambat", "Modal terbatas"]
    assert page.codes.tree.current() == "modal"
    hands.key(Qt.Key.Key_Escape)
    assert len(tree_names(page)) == 6


def test_what_is_folded_stays_folded(page: CodePage) -> None:
    tree = page.codes.tree
    tree.setExpanded(tree.codes.index_of("peran"), False)
    page.code_actions.add("Advokator", "hambat")
    assert not tree.isExpanded(tree.codes.index_of("peran"))
    assert tree.isExpanded(tree.codes.index_of("hambat"))


def test_a_click_on_the_caret_folds(page: CodePage) -> None:
    tree = page.codes.tree
    area = tree.visualRect(tree.codes.index_of("peran"))
    QTest.mouseClick(
        tree.viewport(), Qt.MouseButton.LeftButton, pos=area.topLeft() + _point(12, 12)
    )
    assert not tree.isExpanded(tree.codes.index_of("peran"))


def _point(x: int, y: int):
    from PySide6.QtCore import QPoint

    return QPoint(x, y)


def test_keys_move_a_code(page: CodePage, hands: Hands) -> None:
    page.codes.tree.set_current("motiv")
    page.codes.tree.setFocus()
    hands.key(Qt.Key.Key_Up, ALT)
    assert tree_names(page)[1:3] == ["Motivator", "Fasilitator"]
    assert page.codes.tree.current() == "motiv"


def test_a_code_is_dragged_below_another(page: CodePage) -> None:
    tree = page.codes.tree
    data = tree.codes.mimeData([tree.codes.index_of("modal")])
    place = QPointF(tree.visualRect(tree.codes.index_of("peran")).center())
    action, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(place.toPoint(), action, data, left, none)
        QGuiApplication.sendEvent(tree.viewport(), event)
    drop = QDropEvent(place, action, data, left, none)
    QGuiApplication.sendEvent(tree.viewport(), drop)
    assert code(page, "modal").parent == "peran"


def test_a_code_is_not_dragged_into_itself(page: CodePage) -> None:
    model = page.codes.tree.codes
    data = model.mimeData([model.index_of("peran")])
    inside = model.index_of("motiv")
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, inside)


def test_reordering_counts_the_code_itself(page: CodePage) -> None:
    model = page.codes.tree.codes
    data = model.mimeData([model.index_of("fasil")])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 2, 0, model.index_of("peran"))
    assert tree_names(page)[1:4] == ["Motivator", "Fasilitator", "Mobilisator"]


def test_a_new_code_is_named_at_once(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    hands.key(Qt.Key.Key_N, CTRL, SHIFT)
    hands.key(Qt.Key.Key_A, CTRL)
    hands.type("Pelatih")
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tree_names(page)[-1] == "Pelatih")


def test_deleting_a_code_says_how_much_goes_and_comes_back(page: CodePage, hands: Hands) -> None:
    hands.drag_over("mengajak anggota")
    hands.type("2")
    page.codes.tree.set_current("motiv")
    page.codes.tree.setFocus()
    hands.key(Qt.Key.Key_Delete)
    assert page.window().toast.sentence() == "Code Motivator deleted, with 1 coding."
    assert hands.coded() == []
    assert page.view.coding(next(iter(page.reading.codings), "")) is None
    hands.undo()
    assert hands.coded() == [("Motivator", "mengajak anggota")]


def test_the_menu_of_a_code(page: CodePage) -> None:
    from ui.code_page.code_menu import code_menu

    menu = code_menu(page.codes, "motiv")
    entries = {action.text(): action for action in menu.actions()}
    colours = entries["Colour"].menu().actions()
    assert len(colours) == 24
    colours[2].trigger()
    assert code(page, "motiv").colour == "#46a16b"
    kinds = {action.text(): action for action in entries["Kind"].menu().actions()}
    kinds["Inhibiting factor"].trigger()
    assert code(page, "motiv").kind == "inhibiting"
    keys = entries["Number key"].menu().actions()
    keys[0].trigger()  # the 1 of Fasilitator
    assert code(page, "motiv").key == "1"
    assert code(page, "fasil").key == ""


def test_codes_are_merged(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    hands.drag_over("mengajak anggota")
    hands.type("2")
    page.merge_code("motiv")
    from ui.code_page.choose_code import ChooseCode

    dialog = page.findChild(ChooseCode)
    assert dialog is not None
    QTest.keyClicks(dialog.field, "mobil")
    dialog.merge.click()
    assert hands.coded() == [("Mobilisator", "mengajak anggota")]
    assert "Motivator" not in tree_names(page)
    assert page.window().toast.sentence() == "Motivator is part of Mobilisator now, with 1 coding."


def test_the_dialog_changes_a_code_in_one_step(page: CodePage, hands: Hands) -> None:
    page.edit_code("motiv")
    dialog = page.findChild(CodeDialog)
    assert dialog is not None
    dialog.name.setText("Fasilitator")
    assert not dialog.save.isEnabled()
    assert dialog.name_error.text()
    dialog.name.setText("Pendorong")
    dialog.texts["definition"].setPlainText("Membangkitkan semangat.")
    dialog.palette_field.setFocus()
    QTest.keyClick(dialog.palette_field, Qt.Key.Key_Right)
    dialog.key.setCurrentIndex(dialog.key.findData("1"))
    assert dialog.key_hint.text() == "Taken from Fasilitator"
    dialog.save.click()
    found = code(page, "motiv")
    assert (found.name, found.definition, found.key) == (
        "Pendorong",
        "Membangkitkan semangat.",
        "1",
    )
    assert found.colour == "#46a16b"
    page.reading.workspace.undo()
    assert code(page, "motiv").name == "Motivator"


# Transcripts


def test_a_click_opens_a_transcript(page: CodePage) -> None:
    tree = page.transcripts.by_folder
    second = page.reading.rows[1].guid
    place = tree.visualRect(tree.index_of(second)).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.view.record().name == "I-02 Pak Hairul"
    assert page.header.name.whole() == "I-02 Pak Hairul"


def test_keys_step_through_the_transcripts(page: CodePage, hands: Hands) -> None:
    hands.key(Qt.Key.Key_PageDown, CTRL)
    assert page.view.record().name == "I-02 Pak Hairul"
    hands.key(Qt.Key.Key_PageUp, CTRL)
    assert page.view.record().name == "I-01 Ibu Salmiah"


def folders(page: CodePage) -> set[str]:
    return {row.folder for row in page.reading.workspace.ask(transcript_queries.rows)}


def test_a_transcript_is_renamed_filed_finished_and_deleted(
    page: CodePage, hands: Hands, qtbot: QtBot
) -> None:
    guid = page.reading.rows[0].guid
    tree = page.transcripts.by_folder
    tree.setCurrentIndex(tree.index_of(guid))
    tree.setFocus()
    hands.key(Qt.Key.Key_F2)
    hands.key(Qt.Key.Key_A, CTRL)
    hands.type("I-01 Ibu S")
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.header.name.whole() == "I-01 Ibu S")
    menu = page.transcripts.menu_for(guid, "")
    entries = {action.text(): action for action in menu.actions()}
    entries["Done"].trigger()
    assert page.window().status.progress_words() == "1 of 2 interviews coded"
    {a.text(): a for a in entries["Move to folder"].menu().actions()}["New folder..."].trigger()
    hands.key(Qt.Key.Key_A, CTRL)
    hands.type("Utara")
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: folders(page) == {"", "Utara"})
    entries["Delete"].trigger()
    assert [row.name for row in page.reading.rows] == ["I-02 Pak Hairul"]
    assert page.view.record().name == "I-02 Pak Hairul"
    page.reading.workspace.undo()
    assert len(page.reading.rows) == 2


def test_cases_list_their_transcripts(page: CodePage, study: Project) -> None:
    page.transcripts.tabs.setCurrentIndex(1)
    assert page.transcripts.tree() is page.transcripts.by_case


def test_the_last_place_is_remembered(study: Project, show: Callable[..., CodePage]) -> None:
    page = show(study)
    second = page.reading.rows[1].guid
    page.open(second)
    page.hide()
    again = show(study)
    assert again.reading.record is not None
    assert again.reading.record.guid == second


# Finding


def test_find_in_the_transcript(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    hands.key(Qt.Key.Key_F, CTRL)
    field = page.header.find_field
    assert field.hasFocus()
    hands.type("SAYA")
    qtbot.waitUntil(lambda: len(field.spans()) == 2)
    assert field.current() == 0
    hands.key(Qt.Key.Key_F3)
    assert field.current() == 1
    hands.key(Qt.Key.Key_Return)
    assert field.current() == 0
    hands.key(Qt.Key.Key_Return, SHIFT)
    assert field.current() == 1
    hands.key(Qt.Key.Key_Escape)
    assert field.spans() == []
    assert page.view.hasFocus()


def test_hits_stand_where_the_words_are() -> None:
    text = "Motivasi 😀 motivasi\nanggota"
    assert hits_in(text, "MOTIVASI  anggota") == [Span(11, 27)]
    assert hits_in(text, " ") == []
    assert hits_in("a.b a+b", "a+b") == [Span(4, 7)]


def test_find_in_the_project(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    hands.key(Qt.Key.Key_F, CTRL, SHIFT)
    assert page.search.field.hasFocus()
    hands.type("motivasi")
    qtbot.waitUntil(lambda: page.search.hits.rowCount() == 1, timeout=15000)
    hands.key(Qt.Key.Key_Return)
    assert page.view.record().name == "I-02 Pak Hairul"
    span = page.view.selection()
    assert span is not None
    assert page.view.record().text[span.start : span.end] == "Motivasi"


def test_nothing_found_is_said(page: CodePage, hands: Hands, qtbot: QtBot) -> None:
    page.start_search()
    hands.type("xylofon")
    qtbot.waitUntil(lambda: "Nothing found" in page.search._count.text(), timeout=15000)
    hands.key(Qt.Key.Key_Escape)
    assert page.centre.currentIndex() == 0


# Coders


def test_codings_of_a_coder_can_be_hidden(page: CodePage, hands: Hands, study: Project) -> None:
    hands.drag_over("mengajak anggota")
    hands.type("2")
    (own,) = page.reading.codings.values()
    study.set_coder("Rina Hasanah")
    page.reading.workspace.coder_changed.emit()
    hands.drag_over("rapat tiap bulan")
    hands.type("1")
    assert page.view.coding(own.guid) is not None
    menu = page.showing.menu(page, "")
    entries = [action for action in menu.actions() if action.data()]
    next(each for each in entries if each.data() == own.coder).trigger()
    assert page.view.coding(own.guid) is None
    assert len(page.reading.codings) == 2


# Sizes, words, empty


@pytest.mark.parametrize(
    ("width", "height", "left", "right"),
    [(1366, 768, False, False), (1100, 700, False, True), (911, 640, True, True),
     (1366, 560, True, True)],
)  # fmt: skip
def test_panels_become_tabs_where_room_is_short(  # noqa: PLR0913
    study: Project,
    show: Callable[..., CodePage],
    width: int,
    height: int,
    *,
    left: bool,
    right: bool,
) -> None:
    page = show(study, width, height)
    assert (page.left.tabbed(), page.right.tabbed()) == (left, right)
    assert page.codes.isVisible()
    assert page.card.isVisible()
    assert page.here.isVisible() == (not right)
    page.right.bring(page.here)
    assert page.here.isVisible()


def test_the_card_comes_forward_while_the_bar_is_open(
    study: Project, show: Callable[..., CodePage]
) -> None:
    page = show(study, 911, 512)
    page.right.bring(page.here)
    start = page.view.record().text.index("mengajak")
    page.view.select(Span(start, start + 8))
    QTest.keyClicks(page.view, "m")
    assert page.card.isVisible()
    page.coding.bar.close_bar()
    assert page.here.isVisible()


def test_everything_speaks_indonesian_at_once(page: CodePage, qtbot: QtBot) -> None:
    language.apply("id")
    qtbot.waitUntil(lambda: page.codes.filter.placeholderText() == "Saring kode")
    assert page.card.head.title.text() == "Kartu kode"
    assert page.header.find_field.placeholderText() == "Cari di transkrip"
    assert page.transcripts.tabs.tabText(1) == "Informan"
    assert page.actions_here.by_key["in_vivo"].text() == "Kode in vivo"
    language.apply("en")
    qtbot.waitUntil(lambda: page.codes.filter.placeholderText() == "Filter codes")


def test_every_control_has_an_accessible_name(page: CodePage) -> None:
    nameless = [
        widget
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)
        for widget in page.findChildren(kind)
        if widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
        and not widget.parent().inherits("QLineEdit")
        and widget.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []


def test_a_project_without_anything_says_what_to_do(
    make_project: Callable[..., Project], show: Callable[..., CodePage], qtbot: QtBot
) -> None:
    project = make_project("kosong")
    page = show(project)
    assert page.empty.isVisible()
    assert not page.view.isVisible()
    assert page.empty.findChildren(QAbstractButton)[0].text() == "Import transcripts"


def test_a_codebook_is_brought_in(
    tmp_path: Path, show: Callable[..., CodePage], qtbot: QtBot
) -> None:
    from projects.project import Project

    project = Project.create(tmp_path / "baru.qualcode", title="Baru", coder="Lidia")
    page = show(project)
    assert page.codes._stack.currentIndex() == 1
    menu = page.codebook_menu()
    menu.actions()[0].trigger()
    assert len(page.reading.codes) > 20
    assert page.codes._stack.currentIndex() == 0
    page.reading.workspace.undo()
    assert page.reading.codes == ()
    page.window().close()


def test_changes_from_elsewhere_are_shown(page: CodePage) -> None:
    workspace = page.reading.workspace
    guid = page.reading.rows[0].guid
    workspace.do(Message("x"), applying.give, guid, Span(3, 20), ["fasil", "motiv"])
    assert page.reading.count("fasil") == 1
    assert len(page.reading.codings) == 2
    workspace.do(Message("y"), codes.merge, "fasil", "motiv")
    assert page.reading.count("motiv") == 1
    assert len(page.reading.codings) == 1
    (left,) = page.reading.codings.values()
    workspace.do(Message("z"), coding.remove, [left.guid])
    assert page.reading.codings == {}


# Pieces


def records(*names: str) -> list[CodeRecord]:
    return [
        CodeRecord(str(n), "", name, name, 0, "#3760c9", "other", "", "", "", "", "")
        for n, name in enumerate(names)
    ]


def test_fuzzy_finding_in_order_of_certainty() -> None:
    finder = fuzzy.CodeFinder(
        records("Komotif", "Motivator", "Kata moti", "Motivasi pendamping", "Lain")
    )
    assert [hit.code.name for hit in finder.find("moti")] == [
        "Motivator", "Motivasi pendamping", "Kata moti", "Komotif",
    ]  # fmt: skip
    assert finder.find("mp")[0].code.name == "Motivasi pendamping"
    assert finder.find("moti")[2].letters == (5, 6, 7, 8)
    assert finder.find("motifator")[0].code.name == "Motivator"
    assert finder.find("xyzw") == []
    assert finder.find("", ["4"])[0].code.name == "Lain"


def test_names_in_two_parts() -> None:
    assert split_name("I-03 Ibu Salmiah") == ("I-03", "Ibu Salmiah")
    assert split_name("Ibu Salmiah") == ("", "Ibu Salmiah")
    assert split_name("Informan3") == ("", "Informan3")
    assert split_name("07_Pak Hairul") == ("07", "Pak Hairul")


def test_in_vivo_names_are_short() -> None:
    assert applying.in_vivo_name(" “jangan menyerah,” ") == "jangan menyerah"
    long = applying.in_vivo_name("kata " * 40)
    assert len(long) <= 60
    assert long.endswith("…")
    assert applying.in_vivo_name("...") == ""
    assert applying.in_vivo_name("a / b") == "a/b"


def test_a_thousand_excerpts_come_in_pages(page: CodePage, qtbot: QtBot) -> None:
    guid = page.reading.rows[0].guid
    text = page.view.record().text
    rows = [
        {"transcript": guid, "span": (start, start + 3 + length), "code": "modal"}
        for start in range(3, 60)
        for length in range(20)
        if text[start : start + 3].strip() and text[start + 2 + length].strip()
        and text[start].strip()
    ]  # fmt: skip
    page.reading.workspace.do(Message("many"), coding.code_many, rows)
    page.codes.tree.set_current("modal")
    model = page.excerpts.list.excerpts
    qtbot.waitUntil(lambda: model.total() == SHOWN < page.reading.count("modal"))
    assert page.excerpts.head.count.text().startswith("500 ")
    shown = model.rowCount()
    assert shown < model.total()
    model.fetchMore(model.index(-1))
    assert shown < model.rowCount() <= model.total()
    assert page.reading.ordered() == sorted(
        page.reading.codings.values(), key=lambda each: (each.start, each.end, each.guid)
    )


def test_tab_goes_in_reading_order(page: CodePage, hands: Hands) -> None:
    page.transcripts.by_folder.setFocus()
    seen = []
    for _ in range(12):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        seen.append(page.window().focusWidget())
    places = [seen.index(each) for each in (page.codes.filter, page.codes.tree)]
    assert places == sorted(places)
    assert page.header.find_field in seen
    assert seen.index(page.codes.tree) < seen.index(page.header.find_field)


def test_the_pinned_card_stays(page: CodePage) -> None:
    page.codes.tree.set_current("fasil")
    page.card._pin.setChecked(True)
    page.codes.tree.set_current("modal")
    assert page.card.guid() == "fasil"
    page.card._pin.setChecked(False)
    page.codes.tree.set_current("motiv")
    assert page.card.guid() == "motiv"
