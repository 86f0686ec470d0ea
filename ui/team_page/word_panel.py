"""Comments of a Word document as proposals: looked at one by one, taken over as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from codebook.errors import Message
from projects.queries import coders, codes, codings, transcripts
from qualcode import margins
from qualcode.edits import comments as edits
from qualcode.exchange.word_comments import ADDED, CHANGED, MEMO, NEW_NAME, REMOVED, Proposal
from ui import background
from ui.team_page import returned as reading
from ui.team_page.item_list import NO, OPEN, YES, Item
from ui.team_page.proposal_view import KINDS, ProposalView
from ui.team_page.task import TaskPage
from ui.transcript.view import CodeLook
from ui.widgets.buttons import button
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from projects.recorder import Changes
    from projects.records import CodeRecord, Span
    from ui.team_page.returned import Returned
    from ui.workspace import Workspace

_TOUCHED = {"coding", "memo", "transcript", "code", "coder"}


class WordPanel(TaskPage):
    """Proposals at the left, the chosen one at the right; nothing is written before the button."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("word")
        self._workspace = workspace
        self.returned: Returned | None = None
        self._decisions: dict[Proposal, bool] = {}
        self._moved: dict[Proposal, Proposal] = {}
        self._done: set[Proposal] = set()  # written, though the document still has them elsewhere
        self._codes: dict[str, CodeRecord] = {}
        self._task: background.Task | None = None
        self._stale = False
        self.view = ProposalView()
        self.every = button("", "", "check")
        self.head.add(self.every)
        self.new_codes = QCheckBox()
        self._empty = EmptyState("chat-text")
        self._empty.hide()
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(12, 4, 12, 4)
        below.addWidget(self.new_codes)
        self.left.addWidget(foot)
        self._switch_part = foot
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self._empty, 1)
        self._connect()

    def _connect(self) -> None:
        self.list.picked.connect(lambda _key: self._show())
        self.list.accepted.connect(lambda: self.decide(accepted=True))
        self.list.left.connect(lambda: self.decide(accepted=False))
        self.list.placed.connect(self.view.put_here)
        self.view.decided.connect(lambda on: self.decide(accepted=on))
        self.view.put.connect(self._put)
        self.every.clicked.connect(self.accept_every)
        self.new_codes.clicked.connect(lambda _on: self._compare())
        self.primary.clicked.connect(self.take_over)
        self._workspace.travelled.connect(lambda *_step: self._done.clear())

    def begin(self, returned: Returned) -> None:
        """Show what a document proposes."""
        self._decisions, self._moved, self._done = {}, {}, set()
        self.new_codes.setChecked(returned.new_codes)
        self.list.clear()
        self._take(returned)

    @override
    def refresh(self, changes: Changes) -> None:
        """Compare anew where a step touched what the document is about."""
        if self.returned is not None and changes.tables() & _TOUCHED:
            self._stale = not self.isVisible()
            if not self._stale:
                self._compare()

    def paused(self) -> tuple[str, int, int] | None:
        """Return name, decided and all comments of a document that was left; None without one."""
        if self.returned is None or not self._decisions:
            return None
        found = self.proposals()
        return self.returned.name, sum(each in self._decisions for each in found), len(found)

    def go_on(self) -> None:
        """Show again what was left."""
        if self._stale:
            self._stale = False
            self._compare()

    def _compare(self) -> None:
        returned, new_codes = self.returned, self.new_codes.isChecked()
        if returned is None:
            return
        if self._task is not None:
            self._task.cancel()
        project = self._workspace.project

        def work(_progress: object, _cancelled: object) -> Returned:
            return reading.again(project, returned, new_codes=new_codes)

        def failed(_error: Any) -> None:  # the transcript is gone
            self._task = None
            self.returned = None
            self.closed.emit()

        self._task = background.run(work, self._take, failed, owner=self._workspace)

    def _take(self, returned: Returned) -> None:
        self._task = None
        self.returned = returned
        ask, guid = self._workspace.ask, returned.margins.transcript
        self._codes = {code.guid: code for code in ask(codes.tree, counted=False)}
        record = ask(transcripts.record, guid)
        text = self.view.text
        if text.record() != record:
            text.show_transcript(record)
        looks = {
            code.guid: CodeLook(code.name, code.colour, code.key) for code in self._codes.values()
        }
        people = {coder.guid: coder.initials for coder in ask(coders.records)}
        text.set_codings(ask(codings.of_transcript, guid), looks, people)
        self.view.show_codes(self._codes)
        self._tell()
        self._show()

    # Deciding

    def proposals(self) -> tuple[Proposal, ...]:
        """Return what is still proposed, as the document has it."""
        found = self.returned.margins.proposals if self.returned is not None else ()
        return tuple(each for each in found if each not in self._done)

    def _now(self, proposal: Proposal) -> Proposal:
        return self._moved.get(proposal, proposal)

    def _chosen(self) -> Proposal | None:
        key = self.list.key()
        found = self.proposals()
        return next((each for each in found if _key(each) == key), None)

    def decide(self, *, accepted: bool) -> None:
        """Accept or leave the chosen one, and go on to the next."""
        proposal = self._chosen()
        if proposal is None:
            return
        if accepted and not self._now(proposal).sure:
            self._workspace.notice(self.tr("Select the passage where it belongs first."))
            return
        self._decisions[proposal] = accepted
        keys = self.list.keys()
        self._tell()
        at = keys.index(_key(proposal))
        waiting = {_key(each) for each in self.proposals() if each not in self._decisions}
        later = [key for key in (*keys[at + 1 :], *keys[:at]) if key in waiting]
        if later:
            self.list.choose(later[0])
        self._show()

    def _put(self, span: Span) -> None:
        proposal = self._chosen()
        if proposal is None or proposal.kind == REMOVED:
            return
        text = self.view.text.record().text
        self._moved[proposal] = margins.moved(proposal, text, span)
        self.decide(accepted=True)

    def accept_every(self) -> None:
        """Accept all that are placed and not left."""
        for each in self.proposals():
            if self._now(each).sure:
                self._decisions.setdefault(each, True)
        self._tell()
        self._show()

    def take_over(self) -> None:
        """Write what was accepted, as one step."""
        returned = self.returned
        accepted = [each for each in self.proposals() if self._decisions.get(each)]
        if returned is None or not accepted:
            return
        data = {"count": len(accepted), "source": returned.name}
        step = Message("Took over {count} comments from {source}", data)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            done = self._workspace.do(
                step, edits.accept, returned.margins.transcript,
                [self._now(each) for each in accepted],
            )  # fmt: skip
        finally:
            QGuiApplication.restoreOverrideCursor()
        if done is None:
            return
        self._done |= set(accepted)
        words = self.tr("%n comment(s) taken over from {file}.", "", done)
        self._workspace.notice(words.format(file=returned.name), undo=True)
        if all(each in self._decisions for each in self.proposals()):
            self._leave()
        else:
            self._tell()
            self._show()

    def _leave(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.returned = None
        self.closed.emit()

    # Showing

    def _tell(self) -> None:
        returned = self.returned
        if returned is None:
            return
        found = self.proposals()
        decided = sum(each in self._decisions for each in found)
        accepted = sum(self._decisions.get(each, False) for each in found)
        self.list.fill(self._items(found), self.list.key())
        self.list.setAccessibleName(self.tr("Comments of the document"))
        self.count.tell(
            self.tr("%n comment(s)", "", len(found)), self.tr("%n decided", "", decided),
            decided, len(found),
        )  # fmt: skip
        self.head.set_title(self.tr("Comments from Word"))
        self.head.set_subtitle(self._about(returned))
        self.every.setText(self.tr("Accept all"))
        self.every.setEnabled(any(each not in self._decisions for each in found))
        self.new_codes.setText(self.tr("Short comments become codes"))
        self.new_codes.setToolTip(
            self.tr(
                "For who has always coded in Word: a comment on one line that names no code of"
                " the codebook makes a new one"
            )
        )
        short = any(_short(each) for each in found)
        self._switch_part.setVisible(short or self.new_codes.isChecked())
        self.cancel.setText(self.tr("Close"))
        self.primary.setEnabled(bool(accepted))
        self.primary.setText(
            self.tr("Take over %n", "", accepted) if accepted else self.tr("Take over")
        )
        self.tell(self.tr("What you accept is taken over as one step and can be undone."))
        self._empty.set_words(
            self.tr("There is nothing new in it"),
            self.tr("Every comment of the document is in the project already."),
        )
        self._empty.setVisible(not found)
        self.view.setVisible(bool(found))

    def _about(self, returned: Returned) -> str:
        if returned.document is None:
            return returned.name
        return f"{returned.name} · {returned.margins.transcript_name}"

    def _items(self, found: tuple[Proposal, ...]) -> list[Item]:
        heads = (
            (lambda each: not self._now(each).sure, self.tr("Not placed")),
            (lambda each: each.kind == ADDED, self.tr("Added")),
            (lambda each: each.kind == CHANGED, self.tr("Changed")),
            (lambda each: each.kind == REMOVED, self.tr("Removed")),
            (lambda each: each.kind == MEMO, self.tr("Memos")),
        )
        items: list[Item] = []
        rest = list(found)
        for belongs, head in heads:
            own = [each for each in rest if belongs(each)]
            rest = [each for each in rest if each not in own]
            if own:
                items += [Item(head, count=len(own)), *map(self._item, own)]
        return items

    def _item(self, proposal: Proposal) -> Item:
        now = self._now(proposal)
        decision = self._decisions.get(proposal)
        state = OPEN if decision is None else YES if decision else NO
        said = (
            self.tr("not decided")
            if decision is None
            else self.tr("accepted")
            if decision
            else self.tr("left")
        )
        code = self._codes.get(now.code)
        icon, token = KINDS[now.kind]
        title = (now.path or now.new_code).rpartition(" / ")[2] or now.comment
        second = " · ".join(part for part in (now.coder, now.passage or now.was[2]) if part)
        colour = code.colour if code is not None else ""
        return Item(title, _key(proposal), second, icon, token, colour, state, said)

    def _show(self) -> None:
        proposal = self._chosen()
        if proposal is not None:
            self.view.show_proposal(self._now(proposal), self._decisions.get(proposal))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
            self._show()
        super().changeEvent(event)


def _key(proposal: Proposal) -> str:
    """Return a key for the list that stays the same while the document is compared again."""
    return "\x1f".join(
        (
            proposal.kind, proposal.coding, proposal.coder, str(proposal.span.start),
            str(proposal.span.end), proposal.path, proposal.new_code, proposal.comment,
        )
    )  # fmt: skip


def _short(proposal: Proposal) -> bool:
    """Tell whether a memo could be the name of a code."""
    said = proposal.comment
    return proposal.kind == MEMO and "\n" not in said and len(said) <= NEW_NAME
