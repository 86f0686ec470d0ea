"""What the Codebook page does with other codebooks: share, receive, compare, go on later."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu

from codebook.errors import Message
from codebook.merge import OURS
from projects.queries import codes, journal, versions
from qualcode import codebooks
from qualcode.edits import sharing
from qualcode.language import tell
from ui import background, icons, language
from ui.codebook_merge import files
from ui.codebook_merge.sending import BookSending
from ui.codebook_merge.work import Comparison, Work, compared
from ui.widgets.bars import MessageBar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from codebook.formats import Reading
    from codebook.merge import Plan
    from codebook.model import Codebook
    from ui.codebook_merge.compare_view import CompareView
    from ui.codebook_merge.join_view import JoinView
    from ui.codebook_page.page_faces import BookFaces
    from ui.workspace import Workspace


@dataclass(frozen=True)
class Prepared:
    """What a received codebook would bring; `shared` is when the common version was frozen.

    `changed` says who has changed our codes since then, and when, by guid.
    """

    plan: Plan
    shared: datetime | None
    changed: Mapping[str, tuple[str, datetime]]


def prepare(workspace: Workspace, theirs: Codebook, base: str = "") -> Prepared:
    """Plan the joining, on the version `base` or the one that is found; for any thread."""
    chosen = workspace.ask(versions.book, base) if base else None
    plan = workspace.ask(codebooks.planned, theirs, chosen)
    days = {each.guid: each.created for each in workspace.ask(versions.records)}
    shared = days.get(plan.base.revision) if plan.base is not None else None
    here = [item.guid for item in plan.items if item.ours is not None]
    known = workspace.ask(journal.last_changes, "code", here, shared) if shared is not None else {}
    return Prepared(plan, shared, known)


class BookDoors(BookSending):
    """Opens and closes the views over the page; whatever takes long is done in the background."""

    def __init__(self, page: BookFaces, workspace: Workspace) -> None:
        super().__init__(page, workspace)
        self.join: JoinView | None = None
        self.comparing: CompareView | None = None
        self._planning: background.Task | None = None
        workspace.closing.connect(self._keep_quietly)

    # Receiving

    def receive(self) -> None:
        """Ask for the codebook of another team."""
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Receive a codebook"), str(self._folder()),
            files.read_filter(projects=True),
        )  # fmt: skip
        if name:
            self.receive_file(Path(name))

    def receive_file(self, path: Path) -> None:
        """Read a codebook, find what both last shared, and show what it brings."""
        workspace, chosen = self._workspace, language.current()

        def work() -> tuple[Reading, Prepared]:
            reading = codebooks.read(path, chosen)
            return reading, prepare(workspace, reading.book)

        def done(found: tuple[Reading, Prepared]) -> None:
            reading, prepared = found
            notes = " ".join(tell(each, language.current()) for each in reading.notes)
            self._received(path.name, prepared, notes)

        self._run(work, done, self.tr("Reading {file}").format(file=path.name))

    def _received(self, source: str, prepared: Prepared, notes: str) -> None:
        plan = prepared.plan
        if not plan.items:
            words = self.tr("Nothing new in {source}: all of it is here already.")
            self._window().show_bar("done", words.format(source=source))
            return
        self._keep_quietly()
        kept = self._workspace.ask(codebooks.unfinished)
        again = kept is not None and (kept.source, kept.theirs) == (source, plan.theirs)
        decided = dict(kept.decisions) if kept is not None and again else {}
        self.show_join(Work(source, plan, decided, "", prepared.shared, prepared.changed), notes)

    def show_join(self, work: Work, notes: str = "") -> None:
        """Show a joining in the place of the page."""
        from ui.codebook_merge.join_view import JoinView  # noqa: PLC0415 - only when it is wanted

        self._close_views()
        view = self.join = JoinView(work)
        view.merge_wanted.connect(self.merge)
        view.later_wanted.connect(self.put_off)
        view.drop_wanted.connect(self.drop)
        view.base_wanted.connect(self.choose_base)
        view.log_wanted.connect(lambda: self.save_log(work.plan.ours, self._joined()))
        self._page.show_face(view)
        unknown = work.plan.base is None
        words = self.tr("It is not known what both teams last shared: every difference is asked.")
        told = " ".join(part for part in (notes, words if unknown else "") if part)
        if told:
            bar = MessageBar("warning", told)
            view.add_bar(bar)
            if unknown:
                bar.add_button(self.tr("Choose the common version..."), self.choose_base)
        view.list.setFocus()

    def choose_base(self) -> None:
        """Offer the versions, and a file, as what both teams last shared."""
        view = self.join
        if view is None:
            return
        menu = QMenu(view)
        for record in self._workspace.ask(versions.records):
            words = self.tr("Version {version}").format(version=record.version)
            more = record.source or record.note
            action = menu.addAction((f"{words}: {more}" if more else words).replace("&", "&&"))
            action.setData(record.guid)
        menu.addSeparator()
        menu.addAction(icons.icon("folder-open"), self.tr("From a file..."))
        menu.triggered.connect(lambda action: self._take_base(str(action.data() or "")))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(view.more.mapToGlobal(view.more.rect().bottomLeft()))

    def _take_base(self, guid: str) -> None:
        if guid:
            self.replan(guid)
            return
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("The version that both last shared"), str(self._folder()),
            files.read_filter(projects=True),
        )  # fmt: skip
        if name:
            self.take_base_file(Path(name))

    def take_base_file(self, path: Path) -> None:
        """Take a file as what both teams last shared; it is kept among the versions."""
        chosen = language.current()

        def done(reading: Reading) -> None:
            step = Message("Kept {file} as a version of the codebook", {"file": path.name})
            guid = self._workspace.do(step, sharing.remember, reading.book, path.name)
            if guid:
                self.replan(guid)

        work = self.tr("Reading {file}").format(file=path.name)
        self._run(lambda: codebooks.read(path, chosen), done, work)

    def replan(self, base: str | None = None) -> None:
        """Plan the joining anew, after a change of the project or on another `base`."""
        view, workspace = self.join, self._workspace
        if view is None:
            return
        work = view.work
        chosen = work.base if base is None else base
        work.base = chosen  # a change of the project meanwhile must not forget it

        def done(found: Prepared) -> None:
            if self.join is view:
                told = Work(
                    work.source, found.plan, work.decisions, chosen, found.shared, found.changed
                )
                view.set_work(told)
                if found.plan.base is not None:
                    view.drop_bars()

        if self._planning is not None:
            self._planning.cancel()  # the last wish counts, whichever would be ready first
        self._planning = background.run(
            lambda _progress, _cancelled: prepare(workspace, work.plan.theirs, chosen), done,
            workspace.failed.emit, owner=workspace,
        )  # fmt: skip

    # Ending a joining

    def merge(self) -> None:
        """Make the codebook what was decided: one step."""
        view = self.join
        if view is None or view.work.undecided():
            return
        work = view.work
        joined = codebooks.preview(work.plan, work.decisions).joined
        step = Message("Joined the codebook with {source}", {"source": work.source})
        self.join = None  # the step must not plan what it ends
        done = self._workspace.do(step, sharing.take_over, joined, work.plan.theirs, work.source)
        if done is None:  # refused, and told: the decisions stay
            self.join = view
            return
        self._page.hide_face(view)
        words = self.tr("Merged with {source}: %n change(s).", "", len(work.plan.items))
        self._workspace.notice(words.replace("{source}", work.source), undo=True)
        self.offer()

    def put_off(self) -> None:
        """Keep the decisions with the project and go back to the codebook."""
        view = self.join
        if view is not None:
            self._keep_quietly()
            self.join = None
            self._page.hide_face(view)
            self._workspace.notice(self.tr("The decisions are kept. Go on whenever you like."))
            self.offer()

    def _keep_quietly(self) -> None:
        view = self.join
        if view is None:
            return
        kept = view.work.kept()
        if kept != self._workspace.ask(codebooks.unfinished):
            step = Message("Kept the decisions on {source}", {"source": kept.source})
            self._workspace.do(step, sharing.keep_for_later, kept.plain())

    def drop(self) -> None:
        """Leave without merging; what was kept of it is forgotten."""
        view, self.join = self.join, None
        kept = self._workspace.ask(codebooks.unfinished) is not None
        if kept:
            step = Message("Left the merge of the codebooks")
            self._workspace.do(step, sharing.drop_unfinished)
        if view is not None:
            self._page.hide_face(view)
        self._workspace.notice(self.tr("Nothing was merged."), undo=kept)
        self.offer()

    def offer(self) -> None:
        """Offer to go on with what was put off, where there is something."""
        kept = self._workspace.ask(codebooks.unfinished) if self.join is None else None
        self._page.show_unfinished(kept.source if kept is not None else "")

    def go_on(self) -> None:
        """Go on with the joining that was put off."""
        kept, workspace = self._workspace.ask(codebooks.unfinished), self._workspace
        if kept is None:
            return
        known = {each.guid for each in workspace.ask(versions.records)}
        base = kept.base if kept.base in known else ""

        def done(found: Prepared) -> None:
            decided = dict(kept.decisions)
            work = Work(kept.source, found.plan, decided, base, found.shared, found.changed)
            self.show_join(work)
            self._page.show_unfinished("")

        self._run(lambda: prepare(workspace, kept.theirs, base), done, self.tr("Comparing"))

    # Comparing

    def compare(self, old: str, new: str = "") -> None:
        """Compare a version with another, or with the codebook as it is now."""
        workspace = self._workspace
        names = (self._called(old), self._called(new))

        def work() -> Comparison:
            later = workspace.ask(versions.book, new) if new else workspace.ask(codes.codebook)
            return compared(workspace.ask(versions.book, old), later, names)

        self._run(work, self.show_comparison, self.tr("Comparing"))

    def _called(self, guid: str) -> str:
        if not guid:
            return self.tr("now")
        record = next(e for e in self._workspace.ask(versions.records) if e.guid == guid)
        words = self.tr("version {version}").format(version=record.version)
        return f"{words}, {record.source}" if record.source else words

    def compare_with_file(self, guid: str = "") -> None:
        """Ask for a file or project and compare a version, or the codebook as it is, with it."""
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Compare with"), str(self._folder()),
            files.read_filter(projects=True),
        )  # fmt: skip
        if name:
            self.compare_file(Path(name), guid)

    def compare_file(self, path: Path, guid: str = "") -> None:
        """Compare a version, or the codebook as it is now, with a file or another project."""
        chosen, workspace, here = language.current(), self._workspace, self._called(guid)

        def work() -> Comparison:
            old = workspace.ask(versions.book, guid) if guid else workspace.ask(codes.codebook)
            return compared(old, codebooks.read(path, chosen).book, (here, path.name))

        self._run(work, self.show_comparison, self.tr("Reading {file}").format(file=path.name))

    def show_comparison(self, found: Comparison) -> None:
        """Show two codebooks side by side in the place of the page."""
        from ui.codebook_merge.compare_view import CompareView  # noqa: PLC0415

        self._keep_quietly()
        self._close_views()
        view = self.comparing = CompareView(found)
        view.closed.connect(self._close_views)
        view.log_wanted.connect(lambda: self.save_log(found.old, found.new))
        self._page.show_face(view)
        view.list.setFocus()

    def _close_views(self) -> None:
        for view in (self.join, self.comparing):
            if view is not None:
                self._page.hide_face(view)
        self.join = self.comparing = None
        self.offer()

    # The page of the meeting

    def _joined(self) -> Codebook:
        view = self.join
        if view is None:
            raise ValueError
        return codebooks.preview(view.work.plan, view.work.decisions, OURS).joined.book
