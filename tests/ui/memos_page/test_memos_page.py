"""The page of memos by mouse and keys: writing, saving, undo, filters, search, places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from projects.queries import memos as queries
from qualcode.edits.memos import LONGEST
from tests.ui.memos_page.conftest import FACILITATOR, MOTIVATOR, TEXT
from ui import language
from ui.memos_page import writing
from ui.memos_page.filters import LINE
from ui.memos_page.memo_list import MEMO

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from projects.records import MemoRecord
    from ui.memos_page.page import MemosPage

CONTROL = Qt.KeyboardModifier.ControlModifier
Show = "Callable[..., MemosPage]"
Write = "Callable[..., str]"


def all_memos(project: Project) -> list[MemoRecord]:
    return list(project.ask(queries.records))


def steps(project: Project) -> int:
    from projects.queries import journal

    return len(project.ask(journal.entries))


def keyboard(page: MemosPage) -> Any:
    return page.window().focusWidget()


def titles(page: MemosPage) -> list[str]:
    model = page.list.memos
    return [model.index(row).data(MEMO).title for row in range(model.rowCount())]


def click_filter(page: MemosPage, words: str) -> None:
    list_ = page.filters.list
    model = list_.model_
    row = next(n for n, line in enumerate(model.lines) if line.part and line.words == words)
    place = list_.visualRect(model.index(row)).center()
    QTest.mouseClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=place)


def filter_counts(page: MemosPage) -> dict[str, int]:
    model = page.filters.list.model_
    lines = [model.index(row).data(LINE) for row in range(model.rowCount())]
    return {line.words: line.count for line in lines if line.part}


def test_an_empty_project_says_what_to_do(project: Project, show: Show) -> None:
    page = show(project)
    assert page.stack.currentWidget() is page.empty
    QTest.keyClick(page.window(), Qt.Key.Key_M, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert keyboard(page) is page.paper.text
    QTest.keyClicks(page.paper.text, "Pertama.")
    page.list.setFocus()
    assert [memo.text for memo in all_memos(project)] == ["Pertama."]
    assert all_memos(project)[0].target_kind == "project"


def test_nothing_is_kept_of_a_memo_without_words(project: Project, show: Show) -> None:
    page = show(project)
    page.new_button.click()
    page.list.setFocus()
    assert all_memos(project) == []
    assert project.undo_label() is None


def test_writing_saves_itself_after_a_pause(project: Project, show: Show, qtbot: QtBot) -> None:
    page = show(project)
    page.new_button.click()
    QTest.keyClicks(page.paper.text, "Hujan")
    assert all_memos(project) == []
    qtbot.waitUntil(lambda: len(all_memos(project)) == 1, timeout=writing.PAUSE_MS + 3000)
    assert keyboard(page) is page.paper.text
    QTest.keyClicks(page.paper.text, " lagi")
    assert page.paper.text.toPlainText() == "Hujan lagi"
    page.list.setFocus()
    assert all_memos(project)[0].text == "Hujan lagi"


def test_ctrl_s_saves_now(project: Project, show: Show) -> None:
    page = show(project)
    page.new_button.click()
    QTest.keyClicks(page.paper.text, "Hujan")
    QTest.keyClick(page.paper.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert all_memos(project)[0].text == "Hujan"
    assert keyboard(page) is page.paper.text
    assert page.window().toast.sentence().startswith("Everything is saved")


def test_one_stretch_of_writing_is_one_step(project: Project, show: Show, write: Write) -> None:
    write("project", "", "Lama", "Judul")
    page = show(project)
    before = steps(project)
    page.paper.text.setFocus()
    for words in (" satu", " dua", " tiga"):
        page.paper.text.moveCursor(page.paper.text.textCursor().MoveOperation.End)
        QTest.keyClicks(page.paper.text, words)
        page._writing.save()
    page.list.setFocus()
    assert all_memos(project)[0].text == "Lama satu dua tiga"
    assert steps(project) == before + 1
    QTest.keyClick(page.list, Qt.Key.Key_Z, CONTROL)
    assert all_memos(project)[0].text == "Lama"
    assert page.paper.text.toPlainText() == "Lama"


def test_title_and_text_are_one_stretch(project: Project, show: Show) -> None:
    page = show(project)
    page.new_button.click()
    page.paper.title.setFocus()
    QTest.keyClicks(page.paper.title, "Hari pertama")
    QTest.keyClick(page.paper.title, Qt.Key.Key_Return)
    assert keyboard(page) is page.paper.text
    QTest.keyClicks(page.paper.text, "Isi")
    page.list.setFocus()
    memo = all_memos(project)[0]
    assert (memo.title, memo.text) == ("Hari pertama", "Isi")


def test_undo_in_the_title_is_saved_too(project: Project, show: Show, write: Write) -> None:
    write("project", "", "Isi", "Judul")
    page = show(project)
    page.paper.title.setFocus()
    QTest.keyClicks(page.paper.title, "X")
    page._writing.save()
    QTest.keyClick(page.paper.title, Qt.Key.Key_Z, CONTROL)
    assert page.paper.title.text() == "Judul"
    page.list.setFocus()
    assert all_memos(project)[0].title == "Judul"


def test_undo_in_the_field_is_its_own(project: Project, show: Show, write: Write) -> None:
    write("project", "", "Tetap", "Judul")
    page = show(project)
    page.paper.text.setFocus()
    page.paper.text.moveCursor(page.paper.text.textCursor().MoveOperation.End)
    QTest.keyClicks(page.paper.text, "xyz")
    QTest.keyClick(page.paper.text, Qt.Key.Key_Z, CONTROL)
    assert page.paper.text.toPlainText() == "Tetap"
    QTest.keyClick(page.paper.text, Qt.Key.Key_Z, CONTROL)
    assert [memo.text for memo in all_memos(project)] == ["Tetap"]


def test_leaving_the_page_or_the_project_saves(project: Project, show: Show) -> None:
    page = show(project)
    page.new_button.click()
    QTest.keyClicks(page.paper.text, "Satu")
    page.window().show_page("code")
    assert [memo.text for memo in all_memos(project)] == ["Satu"]
    page.window().show_page("memos")
    page.paper.text.setFocus()
    page.paper.text.moveCursor(page.paper.text.textCursor().MoveOperation.End)
    QTest.keyClicks(page.paper.text, " dua")
    path = project.path
    page.window().close()
    from projects.project import Project as Opened

    again = Opened.open(path)
    assert [memo.text for memo in all_memos(again)] == ["Satu dua"]
    again.close()


def test_a_new_memo_on_a_code_is_its_interpretation_first(project: Project, show: Show) -> None:
    page = show(project)
    page.show_place(target_kind="code", target=FACILITATOR)
    assert keyboard(page) is page.paper.text
    QTest.keyClicks(page.paper.text, "Artinya.")
    page.show_place(target_kind="code", target=FACILITATOR)
    QTest.keyClicks(page.paper.text, "Catatan.")
    page.list.setFocus()
    found = {memo.text: memo.kind for memo in all_memos(project)}
    assert found == {"Artinya.": "interpretation", "Catatan.": ""}


def test_a_memo_on_a_passage_shows_it_and_leads_there(
    project: Project, show: Show, transcript: str
) -> None:
    page = show(project)
    start = TEXT.index("mengajak")
    end = TEXT.index(" supaya")
    page.show_place(target_kind="passage", target=transcript, start=start, end=end)
    QTest.keyClicks(page.paper.text, "Siapa?")
    page.list.setFocus()
    memo = all_memos(project)[0]
    assert (memo.start, memo.end, memo.quote) == (start, end, "mengajak 😀 anggota")
    assert page.paper.quote.isVisible()
    went: list[tuple[str, dict[str, Any]]] = []
    page._workspace.going.connect(lambda key, where: went.append((key, where)))
    QTest.mouseClick(page.paper.quote, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert went == [("code", {"transcript": transcript, "position": start})]


def test_kinds_are_chosen_or_written(project: Project, show: Show, write: Write) -> None:
    write("code", FACILITATOR, "Isi")
    page = show(project)
    field = page.paper.kind.lineEdit()
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Pertanyaan lanjutan")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert all_memos(project)[0].kind == "Pertanyaan lanjutan"
    assert filter_counts(page)["Pertanyaan lanjutan"] == 1
    field.selectAll()
    QTest.keyClicks(field, "field note")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert all_memos(project)[0].kind == "field note"
    page._workspace.undo()
    assert page.paper.kind.currentText() == "Pertanyaan lanjutan"


def test_a_second_interpretation_is_refused_in_words(
    project: Project, show: Show, write: Write
) -> None:
    write("code", FACILITATOR, "Satu", kind="interpretation")
    other = write("code", FACILITATOR, "Dua")
    page = show(project)
    page.open(other)
    page.paper.kind.setCurrentIndex(page.paper.kind.findText("Interpretation"))
    page.paper.kind.activated.emit(page.paper.kind.currentIndex())
    assert page.paper.kind.currentText() == "Note"
    assert "already" in page.window().bars()[0].sentence()


def test_filters_count_and_combine(
    project: Project, show: Show, write: Write, transcript: str
) -> None:
    write("project", "", "a", "A", kind="method")
    write("code", FACILITATOR, "b", "B", kind="interpretation")
    write("code", MOTIVATOR, "c", "C")
    write("transcript", transcript, "d", "D", kind="field note")
    page = show(project)
    assert sorted(titles(page)) == ["A", "B", "C", "D"]
    click_filter(page, "Code")
    assert sorted(titles(page)) == ["B", "C"]
    counts = filter_counts(page)
    assert (counts["Note"], counts["Method"], counts["Project"], counts["All memos"]) == (
        1,
        0,
        1,
        4,
    )
    click_filter(page, "Note")
    assert titles(page) == ["C"]
    click_filter(page, "Code")
    assert titles(page) == ["C"]
    click_filter(page, "All memos")
    assert sorted(titles(page)) == ["A", "B", "C", "D"]


def test_search_finds_in_title_and_text(
    project: Project, show: Show, write: Write, qtbot: QtBot
) -> None:
    write("project", "", "Bantuan alat datang terlambat.", "Satu")
    write("project", "", "Tidak ada.", "Alat bantu")
    write("project", "", "Lain.", "Tiga")
    page = show(project)
    QTest.keyClick(page.list, Qt.Key.Key_F, CONTROL)
    assert keyboard(page) is page.search
    QTest.keyClicks(page.search, "alat")
    qtbot.waitUntil(lambda: sorted(titles(page)) == ["Alat bantu", "Satu"])
    page.open(next(row.guid for row in page.list.memos.rows if row.title == "Satu"))
    marks = page.paper.text.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["alat"]
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert keyboard(page) is page.list
    QTest.keyClicks(page.search, " zzz")
    qtbot.waitUntil(lambda: titles(page) == [])
    assert page.nothing.isVisible()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(page)) == 3)


def test_deleting_shows_the_next_and_can_be_undone(
    project: Project, show: Show, write: Write
) -> None:
    for name in ("A", "B", "C"):
        write("project", "", name.lower(), name)
    page = show(project)
    order = titles(page)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert titles(page) == order[1:]
    assert page.paper.title.text() == order[1]
    assert order[0] in page.window().toast.sentence()
    page._workspace.undo()
    assert titles(page) == order


def test_the_last_words_come_back_with_the_memo(project: Project, show: Show, write: Write) -> None:
    write("project", "", "Awal", "A")
    page = show(project)
    page.paper.text.setFocus()
    page.paper.text.moveCursor(page.paper.text.textCursor().MoveOperation.End)
    QTest.keyClicks(page.paper.text, " akhir")
    page.paper.delete_button.click()
    assert all_memos(project) == []
    page._workspace.undo()
    assert all_memos(project)[0].text == "Awal akhir"


def test_a_memo_moves_and_comes_back(
    project: Project, show: Show, write: Write, qtbot: QtBot
) -> None:
    write("code", FACILITATOR, "Isi", kind="interpretation")
    page = show(project)
    page.paper.move_button.click()
    from ui.memos_page.choose_place import ChoosePlace

    dialog = page.findChild(ChoosePlace)
    assert dialog is not None
    QTest.keyClicks(dialog.field, "motiv")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    memo = all_memos(project)[0]
    assert (memo.target, memo.kind) == (MOTIVATOR, "interpretation")
    assert "Motivator" in page.window().toast.sentence()
    page.move_to("project", "")
    assert all_memos(project)[0].kind == ""
    page._workspace.undo()
    page._workspace.undo()
    memo = all_memos(project)[0]
    assert (memo.target, memo.kind) == (FACILITATOR, "interpretation")


def test_too_much_is_not_pasted_and_stays_on_the_clipboard(project: Project, show: Show) -> None:
    page = show(project)
    page.new_button.click()
    QTest.keyClicks(page.paper.text, "Awal ")
    data = QMimeData()
    data.setText("kata " * 1_000_000)
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(page.paper.text, Qt.Key.Key_V, CONTROL)
    assert page.paper.text.toPlainText() == "Awal "
    assert "clipboard" in page.window().toast.sentence()
    assert len(QGuiApplication.clipboard().text()) == 5_000_000
    QGuiApplication.clipboard().setText("x" * (LONGEST - 100))
    QTest.keyClick(page.paper.text, Qt.Key.Key_V, CONTROL)
    page.list.setFocus()
    assert len(all_memos(project)[0].text) == LONGEST - 95


def test_pasted_text_is_plain(project: Project, show: Show) -> None:
    page = show(project)
    page.new_button.click()
    data = QMimeData()
    data.setHtml("<b>tebal</b><br>baris")
    data.setText("tebal\nbaris")
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(page.paper.text, Qt.Key.Key_V, CONTROL)
    page.list.setFocus()
    assert all_memos(project)[0].text == "tebal\nbaris"


def test_reading_changes_nothing(project: Project, show: Show, write: Write) -> None:
    text = "baris\u00a0satu\r\nbaris dua  \n\n"
    write("project", "", text, "A")
    page = show(project)
    page.paper.text.setFocus()
    page.list.setFocus()
    assert all_memos(project)[0].text == text


def test_words_follow_the_language(project: Project, show: Show, write: Write) -> None:
    write("code", FACILITATOR, "Isi", kind="interpretation")
    page = show(project)
    language.apply("id")
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    assert page.paper.kind.currentText() == "Tafsiran"
    assert "Tafsiran" in filter_counts(page)
    assert page.new_button.text() == "Memo baru"


def test_a_renamed_code_is_renamed_here(project: Project, show: Show, write: Write) -> None:
    from codebook.errors import Message
    from qualcode.edits import codes

    write("code", FACILITATOR, "Isi", "A")
    page = show(project)
    page._workspace.do(Message("r"), codes.change, FACILITATOR, name="Penggerak")
    assert page.list.memos.rows[0].place == "Penggerak"


def test_small_windows_show_every_button(project: Project, show: Show, write: Write) -> None:
    write("code", FACILITATOR, "Isi", "A")
    page = show(project, 820, 470)
    for button in (page.new_button, page.paper.move_button, page.paper.delete_button):
        assert button.width() >= min(button.minimumSizeHint().width(), button.maximumWidth())
        right = button.mapTo(page, button.rect().bottomRight())
        assert page.rect().contains(right)


def test_filters_never_hide_what_was_just_made_or_asked_for(
    project: Project, show: Show, write: Write
) -> None:
    code = write("code", FACILITATOR, "Isi", "A")
    write("project", "", "Isi", "B")
    page = show(project)
    click_filter(page, "Code")
    page.new_button.click()
    QTest.keyClicks(page.paper.text, "Baru")
    page.list.setFocus()
    assert len(page.list.memos.rows) == 3
    click_filter(page, "Project")
    page.show_place(memo=code)
    assert len(page.list.memos.rows) == 3
    assert page.paper.title.text() == "A"
    assert keyboard(page) is page.paper.text


def test_tab_goes_in_reading_order(project: Project, show: Show, write: Write) -> None:
    write("code", FACILITATOR, "Isi", "A")
    page = show(project)
    paper = page.paper
    page.filters.list.setFocus()
    reached = []
    for _ in range(9):
        QTest.keyClick(keyboard(page), Qt.Key.Key_Tab)
        reached.append(keyboard(page))
    field = paper.kind.lineEdit()
    assert [each if each is not field else paper.kind for each in reached] == [
        page.new_button, page.search, page.list, paper.place, paper.move_button,
        paper.delete_button, paper.title, paper.kind, paper.text,
    ]  # fmt: skip
