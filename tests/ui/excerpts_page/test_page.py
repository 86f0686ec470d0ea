"""The page with real keys and clicks: searching, judging, quoting, jumping, exporting."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from projects.queries import excerpts, info
from projects.queries.conditions import Condition
from projects.records import Excerpt
from ui import background, language
from ui.excerpts_page import card
from ui.excerpts_page.arrange import Heading
from ui.excerpts_page.page_parts import CARDS, EMPTY, TABLE
from ui.excerpts_page.saved_panel import ALL, CHOSEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.excerpts_page.page import ExcerptsPage

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(page: ExcerptsPage, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """Press a key wherever the keyboard is."""
    focused = page.window().focusWidget() or page
    QTest.keyClick(focused, key, held or Qt.KeyboardModifier.NoModifier)


def texts(page: ExcerptsPage) -> list[str]:
    """Return the texts shown, in order."""
    return [one.text for one in page.excerpts()]


def judged(page: ExcerptsPage) -> dict[str, str]:
    """Return text -> judgement, as it is in the project."""
    return {one.text: one.chosen for one in page.reading.workspace.ask(excerpts.find)}


def current(page: ExcerptsPage) -> str:
    """Return the text of the excerpt in hand."""
    one = page.reading.excerpt(page.current_guid())
    return one.text if one else ""


def test_all_excerpts_stand_under_their_cases(page: ExcerptsPage) -> None:
    assert page.stack.currentIndex() == CARDS
    rows = page.cards.rows
    heads = [rows.heading_words(row)[0] for row in rows.rows if isinstance(row, Heading)]
    assert heads == ["I-01 Ibu Salmiah", "I-02 Pak Hairul"]
    assert len(texts(page)) == 5
    assert page.saved.model.counts == {ALL: 5, CHOSEN: 0}


def test_y_m_and_t_judge_and_move_on(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    first, second, third = texts(page)[:3]
    assert current(page) == first
    for key in (Qt.Key.Key_Y, Qt.Key.Key_M, Qt.Key.Key_T):
        press(page, key)
    assert [judged(page)[each] for each in (first, second, third)] == ["chosen", "maybe", "not"]
    assert current(page) == texts(page)[3]


def test_the_same_mark_again_is_taken_back(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    first = current(page)
    press(page, Qt.Key.Key_Y)
    press(page, Qt.Key.Key_Up)
    press(page, Qt.Key.Key_Y)
    assert judged(page)[first] == ""


def test_arrows_step_from_card_to_card(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    order = texts(page)
    seen = [current(page)]
    for _ in range(6):
        press(page, Qt.Key.Key_Down)
        seen.append(current(page))
    assert seen == [*order, order[-1], order[-1]]
    press(page, Qt.Key.Key_Home)
    assert current(page) == order[0]


def test_left_folds_a_group_and_right_unfolds_it(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    press(page, Qt.Key.Key_Left)
    assert len([row for row in page.cards.rows.rows if isinstance(row, Excerpt)]) == 1
    assert len(texts(page)) == 5, "folded excerpts are exported all the same"
    press(page, Qt.Key.Key_Right)
    assert len([row for row in page.cards.rows.rows if isinstance(row, Excerpt)]) == 5
    assert current(page) == texts(page)[0]


def test_several_cards_are_judged_at_once(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    press(page, Qt.Key.Key_Down, SHIFT)
    press(page, Qt.Key.Key_Down, SHIFT)
    press(page, Qt.Key.Key_M)
    assert list(judged(page).values()).count("maybe") == 3
    page.reading.workspace.undo()
    assert set(judged(page).values()) == {""}


def click_choice(page: ExcerptsPage, row: int, name: str) -> None:
    """Click a part of the control of a card."""
    area = page.cards.visualRect(page.cards.rows.index(row))
    part = dict(card.choice_areas(area, card.card_fonts()))[name]
    QTest.mouseClick(page.cards.viewport(), Qt.MouseButton.LeftButton, pos=part.center().toPoint())


def test_the_control_of_a_card_takes_clicks(page: ExcerptsPage) -> None:
    click_choice(page, 2, "chosen")
    assert judged(page)[texts(page)[1]] == "chosen"
    assert page.balance.model.shares[0].chosen == 0, "the count comes a moment later"
    QTest.qWait(120)
    assert page.balance.model.shares[0].chosen == 1


def test_a_heading_folds_by_click(page: ExcerptsPage) -> None:
    place = page.cards.visualRect(page.cards.rows.index(0)).center()
    QTest.mouseClick(page.cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    row = page.cards.rows.rows[0]
    assert isinstance(row, Heading)
    assert row.folded


def test_ctrl_click_selects_more(page: ExcerptsPage) -> None:
    for row, held in ((1, Qt.KeyboardModifier.NoModifier), (3, CONTROL)):
        place = page.cards.visualRect(page.cards.rows.index(row)).topLeft() + QPoint(20, 60)
        QTest.mouseClick(page.cards.viewport(), Qt.MouseButton.LeftButton, held, place)
    assert len(page.selected_guids()) == 2


def test_delete_removes_the_coding_and_undo_brings_it_back(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    gone, following = texts(page)[:2]
    press(page, Qt.Key.Key_Delete)
    assert gone not in texts(page)
    assert current(page) == following
    page.reading.workspace.undo()
    assert gone in texts(page)


def test_space_shows_the_context_under_the_card(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    index = page.cards.currentIndex()
    before = page.cards.visualRect(index).height()
    press(page, Qt.Key.Key_Space)
    assert page.cards.visualRect(index).height() > before
    press(page, Qt.Key.Key_Space)
    assert page.cards.visualRect(index).height() == before


def test_enter_jumps_to_the_transcript(page: ExcerptsPage, qtbot: QtBot) -> None:
    page.cards.setFocus()
    one = page.reading.excerpt(page.current_guid())
    assert one is not None
    with qtbot.waitSignal(page.reading.workspace.going) as heard:
        press(page, Qt.Key.Key_Return)
    assert heard.args == [
        "code",
        {"transcript": one.transcript_guid, "position": one.start, "coding": one.guid},
    ]


def test_copy_takes_the_reference_along(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    press(page, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"“{texts(page)[0]}” (I-01 Ibu Salmiah, perempuan")


# Conditions


def add_condition(page: ExcerptsPage, typed: str) -> None:
    """Choose a condition by typing."""
    page.chips.add.click()
    QTest.keyClicks(page.picker.field, typed)
    QTest.keyClick(page.picker.field, Qt.Key.Key_Return)


def test_conditions_are_found_by_typing(page: ExcerptsPage) -> None:
    add_condition(page, "fasil")
    assert texts(page) == ["mendampingi rapat tiap bulan", "jangan menyerah"]
    add_condition(page, "motiv")
    assert [each.link for each in page.conditions] == ["and", "or"]
    assert len(texts(page)) == 4
    add_condition(page, "laki-laki")
    assert texts(page) == ["Motivasi anggota naik"]
    assert page.conditions[2] == Condition("attribute", "laki-laki", "Jenis kelamin")


def test_words_of_the_text_are_a_condition_too(page: ExcerptsPage) -> None:
    add_condition(page, "kurang")
    assert page.conditions == (Condition("text", "kurang"),)
    assert texts(page) == ["Modalnya kurang"]


def test_a_link_is_switched_and_a_chip_taken_out_by_keys(page: ExcerptsPage) -> None:
    page.set_conditions((Condition("code", "fasil"), Condition("code", "motiv", link="or")))
    link = page.chips.stops()[1]
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert page.conditions[1].link == "not"
    assert texts(page) == ["mendampingi rapat tiap bulan"]
    chip = page.chips.stops()[-3]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert page.conditions == (Condition("code", "fasil"),)


def test_escape_closes_the_popup_and_gives_the_keyboard_back(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    press(page, Qt.Key.Key_E, CONTROL)
    assert page.picker.isVisible()
    QTest.keyClick(page.picker.field, Qt.Key.Key_Escape)
    assert not page.picker.isVisible()
    assert page.cards.hasFocus()


def test_show_place_sets_conditions(page: ExcerptsPage) -> None:
    page.show_place(codes=["motiv", "modal"])
    assert len(texts(page)) == 3
    page.show_place(codes=["motiv"], cases=[next(reversed(page.reading.cases))])
    assert texts(page) == ["Motivasi anggota naik"]


def test_show_segments(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    press(page, Qt.Key.Key_Y)
    first = texts(page)[0]
    page.segments.findChildren(type(page.export))[1].click()
    assert texts(page) == [first]
    page.segments.findChildren(type(page.export))[3].click()
    assert len(texts(page)) == 4


def test_ctrl_f_filters_and_escape_ends_it(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    press(page, Qt.Key.Key_F, CONTROL)
    assert page.filter.hasFocus()
    QTest.keyClicks(page.filter, "modal")
    assert texts(page) == ["Modalnya kurang"]
    QTest.keyClick(page.filter, Qt.Key.Key_Escape)
    assert len(texts(page)) == 5
    assert page.cards.hasFocus()


# Saved searches


def test_a_search_is_saved_named_and_deleted(page: ExcerptsPage) -> None:
    page.set_conditions((Condition("code", "fasil"),))
    page.chips.save.click()
    QTest.qWait(20)
    editor = page.window().focusWidget()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(editor, "Peran")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.qWait(120)
    saved = page.reading.searches[0]
    assert saved.name == "Peran"
    assert page.saved.model.counts[saved.guid] == 2
    page.saved.list.setFocus()
    QTest.keyClick(page.saved.list, Qt.Key.Key_Delete)
    assert page.reading.searches == []
    page.reading.workspace.undo()
    assert [each.name for each in page.reading.searches] == ["Peran"]


def test_a_changed_search_is_kept_only_when_saved(page: ExcerptsPage) -> None:
    guid = page.acts.save_search((Condition("code", "fasil"),))
    page.open_search(guid)
    page.set_conditions((Condition("code", "motiv"),))
    assert page.reading.searches[0].conditions == (Condition("code", "fasil"),)
    page.chips.save.click()
    assert page.reading.searches[0].conditions == (Condition("code", "motiv"),)


def test_chosen_excerpts_are_a_search_of_their_own(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    press(page, Qt.Key.Key_Y)
    page.saved.list.setCurrentIndex(page.saved.model.index(1))
    assert len(texts(page)) == 1


# The citation form


def test_the_citation_form_is_checked_while_it_is_typed(page: ExcerptsPage) -> None:
    citation = page.detail.citation
    citation.edit.setFocus()
    citation.edit.selectAll()
    QTest.keyClicks(citation.edit, "mendampingi [rutin] rapat")
    assert citation.wrong() == ""
    QTest.keyClicks(citation.edit, " besar")
    assert citation.wrong() == "besar"
    assert "“mendampingi rapat tiap bulan”" in page.detail.word.text.accessibleName()
    page.cards.setFocus()
    one = page.reading.workspace.ask(excerpts.find)[0]
    assert one.citation == "mendampingi [rutin] rapat besar"
    citation.restore.click()
    assert page.reading.workspace.ask(excerpts.find)[0].citation == ""


def test_buttons_put_brackets_in(page: ExcerptsPage) -> None:
    edit = page.detail.citation.edit
    edit.setFocus()
    press(page, Qt.Key.Key_Home, CONTROL)
    press(page, Qt.Key.Key_Right, CONTROL)
    page.detail.citation.omit.click()
    assert edit.toPlainText() == "mendampingi [...] rapat tiap bulan"
    page.detail.citation.gloss.click()
    QTest.keyClicks(edit, "bulanan")
    assert "[bulanan]" in edit.toPlainText()
    assert page.detail.citation.wrong() == ""


def test_word_shows_the_reference_of_the_report(page: ExcerptsPage) -> None:
    combo = page.detail.reference.combo
    combo.setEditText("({case}, {nothing})")
    QTest.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
    assert page.reading.workspace.ask(info.setting, "report") is None, "a bad pattern is not kept"
    combo.setEditText("({case}, {turn})")
    QTest.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
    assert page.reading.workspace.ask(info.setting, "report")["reference"] == "({case}, {turn})"
    QTest.qWait(20)
    assert page.detail.word.text.accessibleName().endswith("(I-01 Ibu Salmiah, 2).")


def test_a_translation_is_kept(page: ExcerptsPage) -> None:
    edit = page.detail.translation.edit
    edit.setFocus()
    QTest.keyClicks(edit, "accompanying the meeting")
    page.cards.setFocus()
    assert page.reading.workspace.ask(excerpts.find)[0].translation == "accompanying the meeting"


# Table, recoding, export


def test_the_table_sorts_by_its_heads_and_copies_rows(page: ExcerptsPage) -> None:
    page.as_table.click()
    assert page.stack.currentIndex() == TABLE
    head = page.table.horizontalHeader()
    place = QPoint(head.sectionPosition(3) + 12, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert texts(page) == sorted(texts(page), key=str.casefold)
    page.table.setFocus()
    page.table.selectAll()
    press(page, Qt.Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 6
    assert lines[1].split("\t")[3] == texts(page)[0]


def test_the_table_sorts_by_every_head(page: ExcerptsPage) -> None:
    page.as_table.click()
    before = sorted(one.guid for one in page.table.excerpts())
    for column in range(page.table.model().columnCount()):
        for order in Qt.SortOrder:
            page.table.sortByColumn(column, order)
            assert sorted(one.guid for one in page.table.excerpts()) == before


def test_keys_judge_in_the_table_too(page: ExcerptsPage) -> None:
    page.as_table.click()
    page.table.setFocus()
    first, second = texts(page)[:2]
    press(page, Qt.Key.Key_Y)
    assert judged(page)[first] == "chosen"
    assert current(page) == second


def test_selected_excerpts_get_another_code(page: ExcerptsPage) -> None:
    page.cards.setFocus()
    press(page, Qt.Key.Key_Down, SHIFT)
    page.start_recoding()
    QTest.keyClicks(page.picker.field, "modal")
    QTest.keyClick(page.picker.field, Qt.Key.Key_Return)
    codes = [one.code for one in page.reading.workspace.ask(excerpts.find)]
    assert codes.count("Modal terbatas") == 3


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".docx"])
def test_what_is_shown_is_written(
    page: ExcerptsPage, qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    page.set_conditions((Condition("code", "motiv"),))
    path = tmp_path / f"kutipan{suffix}"
    with qtbot.waitSignal(page.exporting.done, timeout=10000):
        page.exporting.write(path, page.excerpts())
    assert path.stat().st_size > 0
    assert [bar.sentence() for bar in page.window().bars()] == [
        f"{path.name} is saved: 2 excerpts."
    ]
    if suffix == ".csv":
        with path.open(encoding="utf-8-sig") as file:
            rows = list(csv.reader(file))
        assert [row[rows[0].index("Text")] for row in rows[1:]] == texts(page)


def test_a_file_that_cannot_be_written_is_told(
    page: ExcerptsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.exporting.failed, timeout=10000):
        page.exporting.write(tmp_path / "nowhere" / "a.csv", page.excerpts())
    qtbot.waitUntil(lambda: background.running() == 0)
    assert len(page.window().bars()) == 1


# Empty, changed elsewhere, other languages and sizes


def test_an_empty_project_says_what_to_do(
    empty_study: Project, show: Callable[..., ExcerptsPage], qtbot: QtBot
) -> None:
    page = show(empty_study)
    assert page.stack.currentIndex() == EMPTY
    with qtbot.waitSignal(page.reading.workspace.going):
        page.empty.findChild(type(page.export)).click()


def test_conditions_that_nothing_meets_offer_the_way_back(page: ExcerptsPage) -> None:
    page.set_conditions((Condition("text", "tidak ada kata ini"),))
    assert page.stack.currentIndex() == EMPTY
    assert not page.export.isEnabled()
    page.empty.findChild(type(page.export)).click()
    assert len(texts(page)) == 5


def test_a_hidden_page_reads_again_when_it_is_shown(page: ExcerptsPage, qtbot: QtBot) -> None:
    from codebook.errors import Message
    from qualcode.edits import coding

    window = page.window()
    window.show_page("code")
    guid = page.reading.excerpts[0].guid
    page.reading.workspace.do(Message("Removed"), coding.remove, [guid])
    window.show_page("excerpts")
    qtbot.waitUntil(lambda: len(texts(page)) == 4)


def test_names_of_others_are_followed(page: ExcerptsPage, qtbot: QtBot) -> None:
    from codebook.errors import Message
    from qualcode.edits import codes

    page.reading.workspace.do(Message("Renamed"), codes.change, "motiv", name="Penggerak")
    qtbot.waitUntil(lambda: page.reading.complete)
    assert page.reading.codes["motiv"].name == "Penggerak"


def test_both_languages_at_once(page: ExcerptsPage) -> None:
    language.apply("id")
    QTest.qWait(30)
    assert page.export.text() == "Ekspor"
    assert page.head._subtitle.whole() == "5 kutipan dari 2 informan"
    assert page.status_part.text() == "0 kutipan terpilih di pencarian ini"
    index = page.cards.rows.index(1)
    told = page.cards.rows.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "giliran 2" in told
    assert "Belum dinilai" in told


def test_a_small_window_shows_everything(study: Project, show: Callable[..., ExcerptsPage]) -> None:
    page = show(study, 820, 470)
    assert page.cards.visualRect(page.cards.rows.index(1)).width() > 250
    bar = page.detail.horizontalScrollBar()
    assert bar.maximum() == 0
    for button in (page.detail.citation.omit, page.detail.citation.gloss, page.export):
        assert button.width() >= button.sizeHint().width()


def test_what_is_being_written_is_kept_when_the_project_is_closed(
    page: ExcerptsPage, study: Project
) -> None:
    from projects.project import Project as Opened

    edit = page.detail.translation.edit
    edit.setFocus()
    QTest.keyClicks(edit, "half a sentence")
    page.window().close_project()
    again = Opened.open(study.path)
    try:
        assert next(one.translation for one in again.ask(excerpts.find)) == "half a sentence"
    finally:
        again.close()
