"""A walk through the whole window: every page of `pages.PAGES`, every menu, every dialog.

A page that is added to PAGES is walked through without a word here: empty, filled, and behind each
of its tabs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QTabBar, QWidget

from codebook.errors import Message
from projects.queries import codes, transcripts
from projects.records import Span
from qualcode.edits import cases, coding, memos
from ui import background, pages
from ui.code_page.choose_code import ChooseCode
from ui.code_page.code_menu import code_menu
from ui.code_page.page import CodePage
from ui.dialogs import import_dialog
from ui.dialogs.code_dialog import CodeDialog
from ui.dialogs.coder import ask_coder
from ui.dialogs.import_entry import bring_in, read_entry
from ui.dialogs.new_project import NewProject
from ui.dialogs.settings_dialog import show_settings
from ui.help import open_help
from ui.keys_sheet import KeysSheet
from ui.palette.palette import CommandPalette

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.main_window import MainWindow
    from ui.workspace import Workspace

Shown = Iterator[tuple[str, QWidget]]


def settle(qtbot: QtBot) -> None:
    """Wait until the page shows what is here, and has laid itself out."""
    qtbot.wait(30)
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20_000)
    for _ in range(3):  # new words ask for a new layout, which asks those around it
        QCoreApplication.sendPostedEvents(None, 0)
        QCoreApplication.processEvents()


def fill(workspace: Workspace, files: list[Path]) -> list[str]:
    """Bring in two interviews, code the first, write a memo; return the codings."""
    entries = [read_entry(file, lambda _text: "") for file in files[:2]]
    workspace.perform(Message("Imported"), bring_in, [each.arrival() for each in entries], [])
    code = {each.name: each.guid for each in workspace.ask(codes.tree)}
    row = workspace.ask(transcripts.rows)[0]
    record = workspace.ask(transcripts.record, row.guid)
    made = []
    for name, turn in (("Fasilitator", 1), ("Motivator", 1), ("Motivator", 3)):
        span = Span(record.turns[turn].start, record.turns[turn].end)
        made.append(
            workspace.perform(
                Message("Coded"), coding.code_passage, row.guid, span, code[name], "Catatan", 2
            )
        )
    workspace.perform(Message("Wrote"), memos.write, "code", code["Motivator"], "Catatan saya")
    workspace.perform(Message("Added"), cases.add_attribute, "Umur", "number")
    return made


def everything(window: MainWindow, project: Project, files: list[Path], qtbot: QtBot) -> Shown:
    """Yield the name of each state of each window, and the window in that state."""
    yield from _start(window, qtbot)
    window.set_workspace(project)
    settle(qtbot)
    yield from _pages(window, qtbot, "nothing in it")
    assert window.workspace is not None
    codings = fill(window.workspace, files)
    yield from _pages(window, qtbot, "filled")
    window.show_page("code")
    settle(qtbot)
    page = window.page("code")
    assert isinstance(page, CodePage)
    yield from _code_page(page, codings, window, qtbot)
    yield from _menus(window, page)
    yield from _dialogs(window, page, files, qtbot)
    window.close_project()
    settle(qtbot)
    yield "start page, one project", window


def _start(window: MainWindow, qtbot: QtBot) -> Shown:
    yield "start page, empty", window
    dialog = NewProject(window)
    dialog.show()
    settle(qtbot)
    yield "new project", dialog
    dialog.title.setText("Peran")
    dialog.coder.setText("Lidia Ayal")
    settle(qtbot)
    yield "new project, filled", dialog
    dialog.close()


def _pages(window: MainWindow, qtbot: QtBot, state: str) -> Shown:
    """Yield every page, and what is behind each of its tabs."""
    for entry in pages.PAGES:
        window.show_page(entry.key)
        settle(qtbot)
        yield f"{entry.key}, {state}", window
        page = window.page(entry.key)
        assert page is not None
        for bar in [each for each in page.findChildren(QTabBar) if each.isVisible()]:
            front = bar.currentIndex()
            for at in range(bar.count()):
                if at != front and bar.isTabVisible(at) and bar.isTabEnabled(at):
                    bar.setCurrentIndex(at)
                    settle(qtbot)
                    yield f"{entry.key}, {state}, {bar.tabText(at)}", window
            bar.setCurrentIndex(front)
        window.show_keys()
        settle(qtbot)
        sheet = window.findChild(KeysSheet)
        assert sheet is not None
        yield f"keys of {entry.key}", sheet
        sheet.close_popup()


def _code_page(page: CodePage, codings: list[str], window: MainWindow, qtbot: QtBot) -> Shown:
    page.view.set_active(codings[0])
    for panel in (page.card, page.here, page.excerpts):
        page.right.bring(panel)
        page._show_here()
        settle(qtbot)
        yield f"code, {type(panel).__name__}", window
    found = page.reading.codings[codings[0]]
    page.view.select(Span(found.start, found.end))
    for typed in ("mo", "baru sekali"):
        page.coding.open_bar(typed)
        settle(qtbot)
        yield f"code bar, {typed}", window
        page.coding.bar.close_bar()
    page.question.ask(lambda: None, page.view)
    settle(qtbot)
    yield "question bar", window
    page.question.cancel()
    assert window.workspace is not None
    window.workspace.notice("Motivator: Catatan", undo=True)
    yield "toast", window
    window.toast.hide()
    page.header.start_finding()
    page.header.find_field.setText("Inggih")
    settle(qtbot)
    yield "find", window
    page.header.find_field.finish()
    page.start_search()
    page.search.start("kas")
    settle(qtbot)
    yield "search", window
    page.search.closed.emit()


def _menus(window: MainWindow, page: CodePage) -> Shown:
    for name, menu in window.menus.menus.items():
        yield f"menu {name}", menu
    code = page.reading.codes[0].guid
    for name, made in (
        ("menu of a passage", page.coding_menu.menu()),
        ("menu of a code", code_menu(page.codes, code)),
        ("menu of the tree", code_menu(page.codes, "")),
        ("menu of codebooks", page.codebook_menu()),
    ):
        yield name, made
        made.deleteLater()


def _dialogs(window: MainWindow, page: CodePage, files: list[Path], qtbot: QtBot) -> Shown:
    assert window.workspace is not None
    code = page.reading.codes[1].guid
    for dialog in (CodeDialog(page.reading, code, page), ChooseCode(page.reading, code)):
        dialog.show()
        settle(qtbot)
        yield type(dialog).__name__, dialog
        dialog.close()
    yield from _shell_dialogs(window, qtbot)
    bringing = import_dialog.open_for(window, [])
    assert bringing is not None
    settle(qtbot)
    yield "import, nothing in it", bringing
    bringing.add(files)
    qtbot.waitUntil(lambda: not bringing.batch.reading())
    for entry in bringing.batch.entries:
        bringing.choose(entry)
        settle(qtbot)
        yield f"import, {entry.path.name}", bringing
    bringing.reject()


def _shell_dialogs(window: MainWindow, qtbot: QtBot) -> Shown:
    assert window.workspace is not None
    workspace = window.workspace
    for show in (
        lambda: show_settings(window),
        window.doors.describe,
        lambda: ask_coder(window, workspace),
    ):
        show()
        settle(qtbot)
        for dialog in [each for each in window.findChildren(QDialog) if each.isVisible()]:
            yield type(dialog).__name__, dialog
            dialog.reject()
            settle(qtbot)
    window.show_palette()
    settle(qtbot)
    palette = window.findChild(CommandPalette)
    assert palette is not None
    yield "palette", palette
    palette.close_popup()
    reader = open_help(window)
    settle(qtbot)
    yield "help", reader
    reader.close()
