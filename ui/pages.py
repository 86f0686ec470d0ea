"""The pages of the window: one line for each. A page that is not here does not exist."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from projects.recorder import Changes
    from ui.workspace import Workspace


@runtime_checkable
class Refreshes(Protocol):
    """A page that wants to hear of every change."""

    def refresh(self, changes: Changes) -> None:
        """Read again what the changes touch."""


@runtime_checkable
class HasActions(Protocol):
    """A page with entries for the menus "edit", "view", "transcript", "codes" and "report"."""

    def actions_for(self, menu: str) -> list[QAction]:
        """Return the actions of one menu, in order; an action that is a separator separates."""


@dataclass(frozen=True)
class PageEntry:
    """A page: its key, its icon (with a -fill form), its English title, and how it is made."""

    key: str
    icon: str
    title: str
    factory: Callable[[Workspace], QWidget]

    def words(self) -> str:
        """Return the title in the language in use."""
        return QCoreApplication.translate("Pages", self.title)


def _code_page(workspace: Workspace) -> QWidget:
    from ui.code_page.page import CodePage  # noqa: PLC0415 - not needed by the start page

    return CodePage(workspace)


PAGES = (
    PageEntry("code", "highlighter-circle", str(QT_TRANSLATE_NOOP("Pages", "Coding")), _code_page),
)
