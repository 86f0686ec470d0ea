"""What the palette lists: commands of the menus, keys of the page, and everything with a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from codebook.model import PATH_SEPARATOR
from ui import pages, settings
from ui.pages import HasKeys

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.workspace import Workspace

NATIVE = QKeySequence.SequenceFormat.NativeText
SEPARATOR = " › "
ORDER = ("codes", "transcript", "analysis", "report", "view", "edit", "file", "help")


@dataclass(frozen=True)
class Entry:
    """One row: `key` is remembered between two starts, `run` does it.

    `detail` is where it stands (a menu, a path), `keys` its shortcut as it is read, `colour` that
    of a code, in place of the icon.
    """

    key: str
    name: str
    run: Callable[[], object]
    icon: str = "command"
    detail: str = ""
    keys: str = ""
    colour: str = ""


def commands(window: MainWindow) -> list[Entry]:
    """Return what the menus offer now, coding first, then the keys of the page, then projects."""
    found: list[Entry] = []
    for name in ORDER:
        menu = window.menus.menus[name]
        if menu.menuAction().isVisible():
            found += _of_menu(menu, name, [plain(menu.title())], window)
    found += _of_page(window)
    found += _recent(window)
    return found


def _of_menu(menu: QMenu, key: str, above: list[str], window: MainWindow) -> Iterator[Entry]:
    icons = {window.menus.actions[f"page:{each.key}"]: each.icon for each in pages.PAGES}
    for action in menu.actions():
        inner = action.menu()
        if inner is window.menus.recent or not action.isVisible() or action.isSeparator():
            continue
        name = plain(action.text())
        if isinstance(inner, QMenu):
            yield from _of_menu(inner, f"{key}/{name}", [*above, name], window)
        elif action.isEnabled() and action is not window.menus.actions["palette"]:
            keys = action.shortcut().toString(NATIVE)
            yield Entry(
                f"{key}/{name}", name.removesuffix("..."), action.trigger,
                icons.get(action, "command"), SEPARATOR.join(above), keys,
            )  # fmt: skip


def _of_page(window: MainWindow) -> Iterator[Entry]:
    page = window.page(window.page_key())
    target = window.focusWidget()
    if not isinstance(page, HasKeys) or target is None:
        return
    known = {entry.key: entry.words() for entry in pages.PAGES}
    listed = page.keys()
    for keys, words in listed:
        sequence = QKeySequence(keys)
        single = sequence.count() == 1 and bool(sequence.toString())
        if single and "–" not in keys:
            yield Entry(
                f"key/{keys}", words, partial(press, target, sequence[0]), "keyboard",
                known[window.page_key()], sequence.toString(NATIVE),
            )  # fmt: skip


def press(target: QWidget, combination: QKeyCombination) -> None:
    """Send a key to a widget as if it had been typed there."""
    key, held = combination.key(), combination.keyboardModifiers()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(target, QKeyEvent(kind, key, held))


def _recent(window: MainWindow) -> Iterator[Entry]:
    words = QCoreApplication.translate("PaletteEntries", "Recent projects")
    for row in settings.recents():
        path = Path(row.path)
        if not window.shows(path):
            yield Entry(
                f"project/{path}", row.title, partial(window.open_project, path),
                "clock-counter-clockwise", words,
            )  # fmt: skip


def names(workspace: Workspace) -> list[Entry]:
    """Return every transcript, code, case and memo of the project; any thread may ask.

    Only those that a page of this window can show.
    """
    shown = {entry.key for entry in pages.PAGES}
    found = list(_transcripts(workspace)) if "code" in shown else []
    if "codebook" in shown:
        found += _codes(workspace)
    if "cases" in shown:
        found += _cases(workspace)
    if "memos" in shown:
        found += _memos(workspace)
    return found


def _transcripts(workspace: Workspace) -> Iterator[Entry]:
    from projects.queries import transcripts  # noqa: PLC0415 - loads the database library

    words = QCoreApplication.translate("PaletteEntries", "Transcript")
    for row in workspace.ask(transcripts.rows):
        detail = f"{words}{SEPARATOR}{row.folder}" if row.folder else words
        go = partial(workspace.go, "code", transcript=row.guid)
        yield Entry(f"transcript/{row.guid}", row.name, go, "file-text", detail)


def _codes(workspace: Workspace) -> Iterator[Entry]:
    from projects.queries import codes  # noqa: PLC0415 - loads the database library

    words = QCoreApplication.translate("PaletteEntries", "Code")
    for code in workspace.ask(codes.tree):
        above = code.path.rpartition(PATH_SEPARATOR)[0].replace(PATH_SEPARATOR, SEPARATOR)
        detail = f"{words}{SEPARATOR}{above}" if above else words
        go = partial(workspace.go, "codebook", code=code.guid)
        yield Entry(f"code/{code.guid}", code.name, go, "tag", detail, colour=code.colour or "grey")


def _cases(workspace: Workspace) -> Iterator[Entry]:
    from projects.queries import cases  # noqa: PLC0415 - loads the database library

    words = QCoreApplication.translate("PaletteEntries", "Case")
    for case in workspace.ask(cases.records):
        go = partial(workspace.go, "cases", case=case.guid)
        yield Entry(f"case/{case.guid}", case.name, go, "identification-card", words)


def _memos(workspace: Workspace) -> Iterator[Entry]:
    from projects.queries import memos  # noqa: PLC0415 - loads the database library
    from ui.memos_page.words import beginning  # noqa: PLC0415 - not needed to open

    words = QCoreApplication.translate("PaletteEntries", "Memo")
    for memo in workspace.ask(memos.rows):
        name = beginning(memo.title, memo.beginning) or words
        go = partial(workspace.go, "memos", memo=memo.guid)
        yield Entry(f"memo/{memo.guid}", name, go, "note-pencil", words)


def plain(text: str) -> str:
    """Return a menu's words as they are read: without the mark of the underlined letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
