"""The pages of the window: one line for each. A page that is not here does not exist."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

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
    """A page with entries for the menus, from "file" to "report" (see ui.menus)."""

    def actions_for(self, menu: str) -> list[QAction]:
        """Return the actions of one menu, in order; an action that is a separator separates."""


@runtime_checkable
class HasPlaces(Protocol):
    """A page that others lead to: `Workspace.go(key, **where)`."""

    def show_place(self, **where: Any) -> None:
        """Show a place on the page."""


@runtime_checkable
class HasKeys(Protocol):
    """A page with keys that stand in no menu."""

    def keys(self) -> list[tuple[str, str]]:
        """Return keys ("Ctrl+I") and what they do, in the language in use."""


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


def _excerpts_page(workspace: Workspace) -> QWidget:
    from ui.excerpts_page.page import ExcerptsPage  # noqa: PLC0415

    return ExcerptsPage(workspace)


def _codebook_page(workspace: Workspace) -> QWidget:
    from ui.codebook_page.page import CodebookPage  # noqa: PLC0415 - not needed by the start page

    return CodebookPage(workspace)


def _report_page(workspace: Workspace) -> QWidget:
    from ui.report_page.page import ReportPage  # noqa: PLC0415 - not needed by the start page

    return ReportPage(workspace)


def _memos_page(workspace: Workspace) -> QWidget:
    from ui.memos_page.page import MemosPage  # noqa: PLC0415 - not needed by the start page

    return MemosPage(workspace)


def _cases_page(workspace: Workspace) -> QWidget:
    from ui.cases_page.page import CasesPage  # noqa: PLC0415 - not needed by the start page

    return CasesPage(workspace)


def _team_page(workspace: Workspace) -> QWidget:
    from ui.team_page.page import TeamPage  # noqa: PLC0415 - not needed by the start page

    return TeamPage(workspace)


PAGES = (
    PageEntry("code", "highlighter-circle", str(QT_TRANSLATE_NOOP("Pages", "Coding")), _code_page),
    PageEntry("excerpts", "quotes", str(QT_TRANSLATE_NOOP("Pages", "Excerpts")), _excerpts_page),
    PageEntry(
        "codebook", "book-bookmark", str(QT_TRANSLATE_NOOP("Pages", "Codebook")), _codebook_page
    ),
    PageEntry(
        "cases", "identification-card", str(QT_TRANSLATE_NOOP("Pages", "Cases")), _cases_page
    ),
    PageEntry("memos", "note-pencil", str(QT_TRANSLATE_NOOP("Pages", "Memos")), _memos_page),
    PageEntry("report", "article", str(QT_TRANSLATE_NOOP("Pages", "Report")), _report_page),
    PageEntry("team", "users-three", str(QT_TRANSLATE_NOOP("Pages", "Team")), _team_page),
)
