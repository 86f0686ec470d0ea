"""The list of transcripts: folders, order, several at once, describing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from codebook.errors import Message
from projects.project import Project
from projects.queries import transcripts as queries
from qualcode.edits import folders, transcripts
from tests.projects.helpers import draft
from tests.ui.code_page.conftest import Hands
from ui.code_page.transcript_drag import MIME

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.code_page.page import CodePage
    from ui.code_page.transcript_list import TranscriptTree

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NAMES = ("A-1 Ani", "A-2 Budi", "A-3 Cici", "A-10 Dedi")


@pytest.fixture
def page(study: Project, show: Callable[..., CodePage]) -> CodePage:
    """Return the page with six transcripts, two of them in a folder."""
    drafts = [transcripts.expected(draft(name)) for name in NAMES]
    guids = study.do(Message("Imported"), transcripts.add, drafts).result
    study.do(Message("Filed"), folders.file, guids[:2], "Utara")
    return show(study)


@pytest.fixture
def tree(page: CodePage) -> TranscriptTree:
    return page.transcripts.by_folder


@pytest.fixture
def hands(page: CodePage) -> Hands:
    return Hands(page)


def guid(page: CodePage, name: str) -> str:
    return next(row.guid for row in page.reading.rows if row.name == name)


def shown(page: CodePage) -> list[str]:
    return [page.reading.row(each).name for each in page.transcripts.by_folder.guids()]


def folder_of(page: CodePage, name: str) -> str:
    rows = page.reading.workspace.ask(queries.rows)
    return next(row.folder for row in rows if row.name == name)


def click(tree: TranscriptTree, which: str, *held: Qt.KeyboardModifier) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= each
    tree.scrollTo(tree.index_of(which))
    place = tree.visualRect(tree.index_of(which)).center()
    QTest.mouseClick(tree.viewport(), LEFT, modifiers, place)


def entries(menu: QMenu) -> dict[str, object]:
    found: dict[str, object] = {}
    for action in menu.actions():
        found[action.text()] = action
        if action.menu() is not None:
            found |= entries(action.menu())
    return found


def test_folders_come_first_and_fold(page: CodePage, tree: TranscriptTree) -> None:
    assert shown(page)[:2] == ["A-1 Ani", "A-2 Budi"]
    head = tree.group_index("Utara")
    assert head.data() == "Utara"
    QTest.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(head).center())
    assert not tree.isExpanded(head)
    page.reading.workspace.do(Message("x"), transcripts.rename, guid(page, "A-3 Cici"), "A-4")
    assert not tree.isExpanded(tree.group_index("Utara"))


def test_folding_is_remembered(
    page: CodePage, tree: TranscriptTree, study: Project, show: Callable[..., CodePage]
) -> None:
    tree.collapse(tree.group_index("Utara"))
    again = show(study).transcripts.by_folder
    assert not again.isExpanded(again.group_index("Utara"))
    assert again.isExpanded(again.group_index(""))


def test_several_are_chosen_with_ctrl_and_finished_in_one_step(
    page: CodePage, tree: TranscriptTree
) -> None:
    opened = page.reading.record.guid
    click(tree, guid(page, "A-1 Ani"), CTRL)
    click(tree, guid(page, "A-3 Cici"), CTRL)
    assert page.reading.record.guid == opened
    chosen = [page.reading.row(each).name for each in tree.chosen()]
    assert {"A-1 Ani", "A-3 Cici"} <= set(chosen)
    menu = page.transcripts.menus.of_rows(tree.chosen())
    assert "Rename" not in entries(menu)
    entries(menu)["Done"].trigger()
    assert {row.name for row in page.reading.rows if row.done} == set(chosen)
    page.reading.workspace.undo()
    assert not any(row.done for row in page.reading.rows)


def test_deleting_several_is_one_step_and_says_how_many(
    page: CodePage, tree: TranscriptTree, hands: Hands
) -> None:
    click(tree, guid(page, "A-1 Ani"))
    click(tree, guid(page, "A-2 Budi"), SHIFT)
    tree.setFocus()
    hands.key(Qt.Key.Key_Delete)
    assert shown(page) == ["I-01 Ibu Salmiah", "I-02 Pak Hairul", "A-3 Cici", "A-10 Dedi"]
    assert page.window().toast.sentence() == "2 transcripts deleted."
    page.reading.workspace.undo()
    assert shown(page)[:2] == ["A-1 Ani", "A-2 Budi"]


def test_alt_shift_arrows_move_a_transcript(
    page: CodePage, tree: TranscriptTree, hands: Hands
) -> None:
    tree.setFocus()
    tree.setCurrentIndex(tree.index_of(guid(page, "A-10 Dedi")))
    hands.key(Qt.Key.Key_Up, ALT, SHIFT)
    assert shown(page)[2:] == ["I-01 Ibu Salmiah", "I-02 Pak Hairul", "A-10 Dedi", "A-3 Cici"]
    hands.key(Qt.Key.Key_Down, ALT, SHIFT)
    assert shown(page)[-1] == "A-10 Dedi"
    assert tree.currentIndex() == tree.index_of(guid(page, "A-10 Dedi"))


def drop(tree: TranscriptTree, guids: list[str], at: QPoint) -> None:
    """Drop rows at a place of the list, as the end of a drag does."""
    data = QMimeData()
    data.setData(MIME, "\n".join(guids).encode())
    event = QDropEvent(
        QPointF(at), Qt.DropAction.MoveAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    tree.dropEvent(event)


def test_rows_are_dropped_on_a_folder_and_between_rows(
    page: CodePage, tree: TranscriptTree, qtbot: QtBot
) -> None:
    both = [guid(page, "A-3 Cici"), guid(page, "A-10 Dedi")]
    drop(tree, both, tree.visualRect(tree.group_index("Utara")).center())
    qtbot.waitUntil(lambda: folder_of(page, "A-10 Dedi") == "Utara")
    assert shown(page)[:4] == ["A-1 Ani", "A-2 Budi", "A-3 Cici", "A-10 Dedi"]
    top = tree.visualRect(tree.index_of(guid(page, "A-1 Ani"))).topLeft() + QPoint(20, 3)
    drop(tree, both, top)
    qtbot.waitUntil(lambda: shown(page)[0] == "A-3 Cici")
    assert shown(page)[:4] == ["A-3 Cici", "A-10 Dedi", "A-1 Ani", "A-2 Budi"]
    page.reading.workspace.undo()
    page.reading.workspace.undo()
    assert folder_of(page, "A-10 Dedi") == ""


def test_files_from_elsewhere_are_not_for_the_list(tree: TranscriptTree) -> None:
    data = QMimeData()
    data.setText("x")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    tree.dragEnterEvent(event)
    assert not event.isAccepted()


def test_a_folder_is_renamed_in_its_place_and_deleted(
    page: CodePage, tree: TranscriptTree, hands: Hands, qtbot: QtBot
) -> None:
    tree.setFocus()
    tree.setCurrentIndex(tree.group_index("Utara"))
    hands.key(Qt.Key.Key_F2)
    hands.key(Qt.Key.Key_A, CTRL)
    hands.type("Selatan")
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: folder_of(page, "A-1 Ani") == "Selatan")
    tree.setCurrentIndex(tree.group_index("Selatan"))
    hands.key(Qt.Key.Key_Delete)
    assert folder_of(page, "A-1 Ani") == ""
    assert len(shown(page)) == 6
    assert "2 transcripts stayed" in page.window().toast.sentence()


def test_the_list_is_sorted_from_its_menu(page: CodePage) -> None:
    page.reading.workspace.do(Message("m"), folders.step, [guid(page, "A-10 Dedi")], -1)
    entries(page.transcripts.list_menu())["Sort by name"].trigger()
    assert shown(page) == [*NAMES[:2], *NAMES[2:], "I-01 Ibu Salmiah", "I-02 Pak Hairul"]


def test_a_transcript_is_linked_to_a_case(page: CodePage) -> None:
    which = guid(page, "A-3 Cici")
    menu = page.transcripts.menus.of_rows([which])
    entries(menu)["I-02 Pak Hairul"].trigger()
    assert page.reading.row(which).case_name == "I-02 Pak Hairul"


def test_describing_saves_itself_and_is_one_step(
    page: CodePage, hands: Hands, qtbot: QtBot
) -> None:
    which = page.reading.record.guid
    page.transcripts.describe(which)
    sheet = page.transcripts.describing
    assert sheet is not None
    hands.type("Di rumah")
    sheet.save()
    hands.type(", sore hari")
    hands.key(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert page.reading.row(which).description == "Di rumah, sore hari"
    tip = page.transcripts.by_folder.index_of(which).data(Qt.ItemDataRole.ToolTipRole)
    assert "Di rumah, sore hari" in tip
    page.reading.workspace.undo()
    assert page.reading.row(which).description == ""


def test_what_is_written_on_a_sheet_is_saved_when_the_project_is_closed(
    page: CodePage, hands: Hands, study: Project, qtbot: QtBot
) -> None:
    which, path, window = page.reading.record.guid, study.path, page.window()
    page.transcripts._ask_case([which])
    naming = page.transcripts._naming
    page.transcripts.describe(which)
    sheet = page.transcripts.describing
    hands.type("Di rumah")
    window.close_project()
    qtbot.waitUntil(lambda: not shiboken6.isValid(sheet) and not shiboken6.isValid(naming))
    again = Project.open(path)
    (row,) = (each for each in again.ask(queries.rows) if each.guid == which)
    again.close()
    assert row.description == "Di rumah"


def test_a_list_of_many(study: Project, show: Callable[..., CodePage]) -> None:
    drafts = [transcripts.expected(draft(f"B-{n:04}", (("P", "Apa?"),))) for n in range(1500)]
    study.do(Message("Imported"), transcripts.add, drafts)
    page = show(study)
    tree = page.transcripts.by_folder
    assert len(tree.guids()) == 1502
    page.open(guid(page, "B-1400"))
    assert tree.viewport().rect().intersects(tree.visualRect(tree.index_of(guid(page, "B-1400"))))
