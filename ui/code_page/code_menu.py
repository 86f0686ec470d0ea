"""The menu of a code: everything that can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from codebook.model import KINDS
from projects.queries import codes as queries
from ui import icons, language, theme
from ui.code_page.kinds import kind_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.code_page.code_tree import CodePanel

DIGITS = "1234567890"


def code_menu(panel: CodePanel, guid: str) -> QMenu:
    """Return the menu of a code of the tree; without one that of the tree itself."""
    menu = QMenu(panel)
    if not guid:
        _entry(
            menu,
            QCoreApplication.translate("CodeMenu", "New code"),
            "plus",
            lambda: panel.new_code(""),
        )
        return menu
    _add_writing(menu, panel, guid)
    menu.addSeparator()
    menu.addMenu(_colours(panel, menu, guid))
    menu.addMenu(_kinds(panel, menu, guid))
    menu.addMenu(_keys(panel, menu, guid))
    menu.addSeparator()
    _add_placing(menu, panel, guid)
    return menu


def _add_writing(menu: QMenu, panel: CodePanel, guid: str) -> None:
    if panel.passage_selected():
        _entry(
            menu,
            QCoreApplication.translate("CodeMenu", "Apply to the passage"),
            "tag",
            lambda: panel.apply.emit(guid),
            "Return",
        )
        menu.addSeparator()
    _entry(
        menu,
        QCoreApplication.translate("CodeMenu", "Rename"),
        "text-aa",
        lambda: panel.tree.rename(guid),
        "F2",
    )
    _entry(
        menu,
        QCoreApplication.translate("CodeMenu", "Edit code..."),
        "pencil-simple",
        lambda: panel.edit_wanted.emit(guid),
    )
    _entry(
        menu,
        QCoreApplication.translate("CodeMenu", "New code below"),
        "plus",
        lambda: panel.new_code(guid),
    )


def _add_placing(menu: QMenu, panel: CodePanel, guid: str) -> None:
    actions = panel.actions_on_codes
    _entry(
        menu,
        QCoreApplication.translate("CodeMenu", "Move up"),
        "",
        lambda: actions.shift(guid, -1),
        "Alt+Up",
    )
    _entry(
        menu,
        QCoreApplication.translate("CodeMenu", "Move down"),
        "",
        lambda: actions.shift(guid, 1),
        "Alt+Down",
    )
    _entry(
        menu,
        QCoreApplication.translate("CodeMenu", "Merge into..."),
        "git-merge",
        lambda: panel.merge_wanted.emit(guid),
    )
    menu.addSeparator()
    _entry(
        menu,
        QCoreApplication.translate("CodeMenu", "Delete"),
        "trash",
        lambda: actions.delete(guid),
        "Del",
    )


def _entry(menu: QMenu, text: str, icon: str, call: Callable[[], object], key: str = "") -> None:
    action = menu.addAction(text)
    if icon:
        action.setIcon(icons.icon(icon))
    if key:
        # Only shown: the tree itself listens to the key.
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
    action.triggered.connect(lambda: call())  # noqa: PLW0108 - the signal carries a flag


def _colours(panel: CodePanel, menu: QMenu, guid: str) -> QMenu:
    found = QMenu(QCoreApplication.translate("CodeMenu", "Colour"), menu)
    found.setIcon(icons.icon("drop"))
    code = panel.reading.code(guid)
    for colour in theme.palette_colours():
        action = found.addAction(
            icons.swatch(colour), theme.colour_name(colour, language.current())
        )
        action.setCheckable(True)
        action.setChecked(code is not None and code.colour.casefold() == colour.casefold())
        action.triggered.connect(_bound(panel, guid, "colour", colour.lower()))
    return found


def _kinds(panel: CodePanel, menu: QMenu, guid: str) -> QMenu:
    found = QMenu(QCoreApplication.translate("CodeMenu", "Kind"), menu)
    code = panel.reading.code(guid)
    own = panel.reading.workspace.ask(queries.own_kinds)
    for kind in (*KINDS, *own):
        action = found.addAction(kind_words(kind))
        action.setCheckable(True)
        action.setChecked(code is not None and code.kind == kind)
        action.triggered.connect(_bound(panel, guid, "kind", kind))
    return found


def _keys(panel: CodePanel, menu: QMenu, guid: str) -> QMenu:
    found = QMenu(QCoreApplication.translate("CodeMenu", "Number key"), menu)
    code = panel.reading.code(guid)
    for digit in DIGITS:
        holder = panel.reading.with_key(digit)
        action = found.addAction(f"{digit}   {holder.name}" if holder else digit)
        action.setCheckable(True)
        action.setChecked(holder is not None and holder.guid == guid)
        action.triggered.connect(_bound(panel, guid, "key", digit))
    found.addSeparator()
    none = found.addAction(QCoreApplication.translate("CodeMenu", "None"))
    none.setCheckable(True)
    none.setChecked(code is not None and not code.key)
    none.triggered.connect(_bound(panel, guid, "key", ""))
    return found


def _bound(panel: CodePanel, guid: str, column: str, value: str) -> Callable[[], object]:
    return lambda: panel.actions_on_codes.change(guid, **{column: value})
