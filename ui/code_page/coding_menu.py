"""The menu of the selected passage and of the codings in it, and what is copied from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from projects.records import CodingRecord, Span
from ui import icons

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.code_page.coding import Coding
    from ui.code_page.judging import Judging
    from ui.code_page.reading import Reading
    from ui.transcript.view import TranscriptView

_MENU_CODES = 6


class CodingMenu(QObject):
    """Offers by mouse what the keys do.

    Signals: `citation_wanted(guid)` and `comment_wanted(guid)` of a coding; `memo_wanted()` on the
    passage; `excerpts_wanted(code guid)`; `shown(QMenu)` before it opens, to add to it.
    """

    citation_wanted = Signal(str)
    comment_wanted = Signal(str)
    memo_wanted = Signal()
    excerpts_wanted = Signal(str)
    shown = Signal(QMenu)

    def __init__(
        self, view: TranscriptView, reading: Reading, coding: Coding, judging: Judging
    ) -> None:
        super().__init__(view)
        self._view = view
        self._reading = reading
        self._coding = coding
        self._judging = judging
        view.context_requested.connect(self.popup)

    def popup(self, place: QPoint) -> None:
        """Show the menu of the passage at a place of the screen."""
        menu = self.menu()
        self.shown.emit(menu)
        _popup(menu, place)

    def popup_of(self, guid: str, place: QPoint) -> None:
        """Show the menu of one coding at a place of the screen."""
        _popup(self.menu_of(guid), place)

    def menu_of(self, guid: str) -> QMenu:
        """Return the menu of one coding, an empty one where it is gone."""
        menu = QMenu(self._view)
        coding = self._reading.codings.get(guid)
        if coding is not None:
            self._coding_menu(menu, coding)
        return menu

    def menu(self) -> QMenu:
        """Return the menu of the selected passage, or of the coding at the cursor."""
        menu = QMenu(self._view)
        passage = self._view.selection()
        if passage is not None:
            self._passage_menu(menu)
        coding = self._judging.active()
        if coding is not None:
            menu.addSeparator()
            self._coding_menu(menu, coding)
        here = self._judging.here()
        if len(here) > 1:
            menu.addSeparator()
            self._several_menu(menu, here)
        copied = passage or (Span(coding.start, coding.end) if coding else None)
        if copied is not None:
            menu.addSeparator()
            _entry(menu, self.tr("Copy"), "copy", lambda: self._copy(copied), "Ctrl+C")
            _entry(
                menu,
                self.tr("Copy with reference"),
                "quotes",
                lambda: self._copy(copied, reference=True),
                "Ctrl+Shift+C",
            )
        return menu

    def _passage_menu(self, menu: QMenu) -> None:
        recent = self._reading.recents() or [code for code in self._reading.codes if code.key]
        for code in recent[:_MENU_CODES]:
            name = code.name.replace("&", "&&")
            action = menu.addAction(
                icons.swatch(code.colour), f"{name}\t{code.key}" if code.key else name
            )
            action.triggered.connect(self._applying(code.guid))
        if recent:
            menu.addSeparator()
        _entry(menu, self.tr("Apply code..."), "tag", lambda: self._coding.open_bar(""), "Return")
        _entry(menu, self.tr("In vivo code"), "text-t", self._coding.in_vivo, "Ctrl+I")
        _entry(
            menu, self.tr("Memo on this passage"), "note-pencil", self.memo_wanted.emit, "Ctrl+M"
        )

    def _applying(self, guid: str) -> Callable[[], None]:
        return lambda: self._coding.apply([guid])

    def _coding_menu(self, menu: QMenu, coding: CodingRecord) -> None:
        code = self._reading.code(coding.code)
        if code is None:
            return
        guid, judging = coding.guid, self._judging
        name = code.name.replace("&", "&&")
        change = self.tr("Change {code}...").format(code=name)
        entries: tuple[tuple[str, str, Callable[[], object], str], ...] = (
            (change, "tag", lambda: self._coding.change_code([guid]), "Ctrl+R"),
            (
                self.tr("Comment"), "chat-text", lambda: self.comment_wanted.emit(guid),
                "Ctrl+Alt+M",
            ),
            (
                self.tr("Citation form..."), "quotes", lambda: self.citation_wanted.emit(guid),
                "Ctrl+Shift+Q",
            ),
            (
                self.tr("Use as the code's example"), "book-bookmark",
                lambda: judging.make_example(guid), "Ctrl+Shift+E",
            ),
            (
                self.tr("Excerpts of this code"), "arrow-square-out",
                lambda: self.excerpts_wanted.emit(code.guid), "Ctrl+E",
            ),
        )  # fmt: skip
        for words, icon, call, key in entries:
            _entry(menu, words, icon, call, key)
        menu.addSeparator()
        if self._view.active() == guid:
            _entry(
                menu, self.tr("Split here"), "arrows-out-line-horizontal", judging.split,
                "Ctrl+Shift+J",
            )  # fmt: skip
            _entry(menu, self.tr("Join with its neighbours"), "git-merge", judging.join, "Ctrl+J")
        words = self.tr("Remove {code}").format(code=name)
        _entry(menu, words, "trash", lambda: judging.remove([guid]), "Del")

    def _several_menu(self, menu: QMenu, here: list[CodingRecord]) -> None:
        guids = [each.guid for each in here]
        change = self.tr("Change the code of all %n codings here...", "", len(guids))
        _entry(menu, change, "tag", lambda: self._coding.change_code(guids))
        remove = self.tr("Remove all %n codings here", "", len(guids))
        _entry(menu, remove, "trash", lambda: self._judging.remove(guids))

    # Copying

    def copy_with_reference(self) -> None:
        """Copy the passage, or the active coding, with where it stands."""
        coding = self._judging.active()
        passage = self._view.selection() or (Span(coding.start, coding.end) if coding else None)
        if passage is not None:
            self._copy(passage, reference=True)

    def _copy(self, span: Span, *, reference: bool = False) -> None:
        record = self._reading.record
        if record is None:
            return
        text = record.text[span.start : span.end]
        if reference:
            text = f"“{' '.join(text.split())}” ({self._judging.place_of(span.start)})"
        QGuiApplication.clipboard().setText(text)


def _popup(menu: QMenu, place: QPoint) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)


def _entry(menu: QMenu, text: str, icon: str, call: Callable[[], object], key: str = "") -> None:
    action = menu.addAction(icons.icon(icon), text)
    if key:
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
    action.triggered.connect(lambda: call())  # noqa: PLW0108 - the signal carries a flag
