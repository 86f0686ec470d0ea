"""What the page does with codings and codes, and how it leads to memos and excerpts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from projects.records import Span
from ui import theme
from ui.code_page.code_dialogs import CodeDialogs
from ui.code_page.here_panel import codings_here
from ui.code_page.page_actions import PageActions
from ui.code_page.page_parts import PageParts
from ui.code_page.showing import CODE, popup_below
from ui.pages import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.code_page.here_card import HereCard
    from ui.workspace import Workspace

_CARD_MS = 25
_HERE_MS = 15


class PageCodings(PageParts):
    """The page as it codes; which transcript is open is the business of CodePage."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.dialogs = CodeDialogs(self, self.reading, self.code_actions)
        self._here_timer = self._timer(_HERE_MS, self._show_here)
        self._pointed_at = ""
        self._card_timer = self._timer(_CARD_MS, lambda: self.card.show_code(self._pointed_at))
        self._before_bar: QWidget | None = None
        self.actions_here = PageActions(self, self._calls())
        self._connect_codings()
        self._connect_here()

    def _timer(self, wait: int, call: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(call)
        return timer

    def _calls(self) -> dict[str, Callable[[], object]]:
        judging = self.judging
        return {
            "copy_reference": self.coding_menu.copy_with_reference,
            "apply": lambda: self.coding.open_bar(""),
            "in_vivo": self.coding.in_vivo,
            "remove": self._remove,
            "recode": self._change_code,
            "comment": lambda: self.write_comment(self.view.active()),
            "citation": lambda: self.write_citation(self.view.active()),
            "split": judging.split,
            "join": judging.join,
            "heavier": lambda: judging.weigh(1),
            "lighter": lambda: judging.weigh(-1),
            "chosen": lambda: judging.choose("chosen"),
            "maybe": lambda: judging.choose("maybe"),
            "not": lambda: judging.choose("not"),
            "example": lambda: judging.make_example(self.view.active()),
            "memo": self.write_memo,
            "excerpts": lambda: self.show_excerpts(self.codes.tree.current()),
            "only": lambda: self.showing.only(CODE, self.codes.tree.current()),
            "show_all": self.showing.show_all,
            "new_code": self._new_code,
            "edit_code": lambda: self.edit_code(self.codes.tree.current()),
            "merge": lambda: self.merge_code(self.codes.tree.current()),
            "filter": self._start_filter,
            "book": self.choose_codebook,
        }

    # How its parts hear of each other

    def _connect_codings(self) -> None:
        view = self.view
        self.codes.passage_selected = lambda: self.coding.target() is not None
        self.codes.apply.connect(self._apply_from_tree)
        self.codes.recode.connect(lambda coding, code: self.judging.recode([coding], code))
        self.codes.edit_wanted.connect(self.edit_code)
        self.codes.merge_wanted.connect(self.merge_code)
        self.codes.book_wanted.connect(self.choose_codebook)
        self.codes.chosen.connect(self._code_chosen)
        self.card.edit_wanted.connect(self.edit_code)
        self.card.shown.connect(self.excerpts.show_code)
        self.excerpts.cases_known.connect(self.card.set_cases)
        if any(page.key == "excerpts" for page in PAGES):
            self.excerpts.offer_more()
        self.excerpts.more_wanted.connect(lambda: self.show_excerpts(self.card.guid()))
        view.passage_chosen.connect(self._passage_chosen)
        view.cursorPositionChanged.connect(self._here_timer.start)
        view.coding_activated.connect(self._coding_activated)
        view.memo_wanted.connect(lambda guid: self._workspace.go("memos", memo=guid))
        view.verticalScrollBar().valueChanged.connect(lambda _value: self.coding.place_bar())
        # New colours lay the text out anew; the bar follows once that is done.
        theme.notifier.changed.connect(self._place_bar_soon)
        self.frame.splitter.splitterMoved.connect(lambda *_place: self.coding.place_bar())
        self.coding.coded.connect(self._coded)
        self.coding.pointed.connect(self._pointed)
        self.coding.made.connect(self.codes.tree.set_current)
        self.coding.bar_opened.connect(self._bar_opened)
        self.coding.bar_closed.connect(self._bar_closed)
        self.showing.changed.connect(self._show_codings)
        self.header.eye_wanted.connect(self._eye_menu)
        self.reading.codings_changed.connect(lambda _touched: self._show_codings())
        self.reading.codes_changed.connect(self._codes_changed)
        self.reading.coders_changed.connect(self._show_codings)
        self.reading.memos_changed.connect(lambda: self.view.set_memos(self.reading.memos))
        self._workspace.coder_changed.connect(self._show_codings)

    def _connect_here(self) -> None:
        here, judging, menu = self.here, self.judging, self.coding_menu
        here.activated.connect(self._here_activated)
        here.removed.connect(lambda guid: judging.remove([guid]))
        here.weighed.connect(judging.set_weight)
        here.commented.connect(judging.set_comment)
        here.chose.connect(judging.set_chosen)
        here.cited.connect(judging.set_citation)
        here.menu_wanted.connect(menu.popup_of)
        here.left.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        menu.comment_wanted.connect(self.write_comment)
        menu.citation_wanted.connect(self.write_citation)
        menu.memo_wanted.connect(self.write_memo)
        menu.excerpts_wanted.connect(self.show_excerpts)

    def _pointed(self, guid: str) -> None:
        self._pointed_at = guid
        self._card_timer.start()

    def _passage_chosen(self, _start: int, _end: int) -> None:
        self._tell_actions()
        self._here_timer.start()

    def _place_bar_soon(self) -> None:
        QTimer.singleShot(0, self, self.coding.place_bar)

    # Codings

    def _show_codings(self) -> None:
        coders = {coder.guid: coder.initials for coder in self.reading.coders()}
        codings = self.showing.now.of(self.reading)
        self.header.set_filtered(filtered=not self.showing.now.everything())
        active = self.view.active()
        self.view.set_codings(codings, self.reading.looks(), coders, self.reading.own())
        if active and active not in self.reading.codings:
            self.view.set_active(None)
        self._here_timer.start()

    def _coded(self, made: list[str]) -> None:
        found = [each for guid in made if (each := self.reading.codings.get(guid))]
        if found:
            if any(self.view.coding(each.guid) is None for each in found):
                self.showing.show_all()  # what one has just made must not look lost
                self.view.set_active(found[-1].guid)
            self.codes.tree.set_current(found[-1].code, reveal=False)
            self.card.show_code(found[-1].code)
            names = ", ".join(self.judging.names(found))
            self.view.announce(self.tr("Coded: {code}").format(code=names))

    def _coding_activated(self, guid: str) -> None:
        coding = self.reading.codings.get(guid)
        if coding is not None:
            self.codes.tree.set_current(coding.code, reveal=False)
            self.card.show_code(coding.code)
            name, who = self.judging.names([coding]), self.reading.coder(coding.coder).name
            self.view.announce(" · ".join((*name, who, coding.comment)))
        self._here_timer.start()

    def _here_activated(self, guid: str) -> None:
        if guid == self.view.active():
            return
        self.view.set_active(guid)
        coding = self.reading.codings.get(guid)
        if coding is not None:
            self.view.go_to(coding.start)
            self.card.show_code(coding.code)
        self.here.set_active(guid)
        self._tell_actions()

    def _show_here(self) -> None:
        self._tell_actions()
        found, turn = codings_here(self.reading, self.view, self.showing.now.of(self.reading))
        self.here.show_codings(found, turn, self.view.active())

    def _tell_actions(self) -> None:
        record = self.reading.record
        row = self.reading.row(record.guid) if record is not None else None
        self.actions_here.set_state(
            transcript=record is not None,
            passage=self.coding.passage() is not None,
            target=self.coding.target() is not None,
            coding=bool(self.view.active()),
            codings=bool(self.judging.here()),
            code=bool(self.codes.tree.current()),
        )
        self.actions_here.by_key["done"].setChecked(row is not None and row.done)
        self.actions_here.by_key["show_all"].setEnabled(not self.showing.now.everything())

    # Judging, writing, going elsewhere

    def _remove(self) -> None:
        if self.view.active():
            self.judging.remove([self.view.active()])
        else:
            self.judging.remove_here()

    def _change_code(self) -> None:
        """Change the active coding's code; without one those in the selected passage."""
        active = self.view.active()
        self.coding.change_code([active] if active else [c.guid for c in self.judging.here()])

    def _card_of(self, guid: str) -> HereCard | None:
        """Bring the card of a coding to the front."""
        if not guid:
            return None
        if guid != self.view.active():
            self.view.set_active(guid)
        self.right.bring(self.here)
        self._show_here()
        return self.here.card(guid)

    def write_comment(self, guid: str) -> None:
        """Put the keyboard into the comment of a coding."""
        card = self._card_of(guid)
        if card is not None:
            card.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def write_citation(self, guid: str) -> None:
        """Begin to write how an excerpt is quoted."""
        card = self._card_of(guid)
        if card is not None:
            card.citation.begin()

    def write_memo(self) -> None:
        """Start a memo on the selected passage, or on that of the active coding."""
        record, active = self.reading.record, self.judging.active()
        span = self.coding.passage()
        if span is None and active is not None:
            span = Span(active.start, active.end)
        if record is not None and span is not None:
            self._workspace.go(
                "memos", target_kind="passage", target=record.guid, start=span.start, end=span.end
            )

    def show_excerpts(self, code: str) -> None:
        """Show all excerpts of a code on their page."""
        if code:
            self._workspace.go("excerpts", codes=[code])

    def _eye_menu(self) -> None:
        popup_below(self.showing.menu(self, self.codes.tree.current()), self.header.eye)

    # Codes

    def _apply_from_tree(self, guid: str) -> None:
        if self.coding.target() is not None:
            self.coding.apply([guid])
            return
        index = self.codes.tree.codes.index_of(guid)
        if self.reading.children_of(guid):
            self.codes.tree.setExpanded(index, not self.codes.tree.isExpanded(index))
        else:
            self._workspace.notice(self.tr("Select a passage first, then give it the code."))

    def _code_chosen(self, guid: str) -> None:
        self.card.show_code(guid)
        self._tell_actions()

    def _codes_changed(self) -> None:
        self._show_codings()
        if not self.reading.code(self.card.guid()):
            self.card.show_code(self.codes.tree.current(), forced=True)

    def _new_code(self) -> None:
        self.left.bring(self.codes)
        self.codes.new_code("")

    def _start_filter(self) -> None:
        self.left.bring(self.codes)
        self.codes.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.codes.filter.selectAll()

    def edit_code(self, guid: str) -> None:
        """Open the dialog of a code."""
        self.dialogs.edit(guid)

    def merge_code(self, guid: str) -> None:
        """Ask which code another one becomes part of."""
        self.dialogs.merge(guid)

    def choose_codebook(self) -> None:
        """Offer the shipped codebooks, and one from a file."""
        self.dialogs.choose_codebook(self.codes.mapToGlobal(QPoint(16, 80)))

    def codebook_menu(self) -> QMenu:
        """Return the menu of codebooks to bring in."""
        return self.dialogs.codebook_menu()

    # The bar and the card

    def _bar_opened(self) -> None:
        self._before_bar = self.right.front()
        self.right.bring(self.card)

    def _bar_closed(self) -> None:
        if self._before_bar is not None:
            self.right.bring(self._before_bar)
        self._before_bar = None
