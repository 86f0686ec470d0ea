"""Merging: what a file would bring, before it is brought in; questions first, then one button."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from codebook.errors import Message
from projects.queries import transcripts
from qualcode.edits import arrivals as edits
from qualcode.exchange.naming import names
from qualcode.language import percent, tell
from ui import background, language
from ui.codebook_merge.words import shown_path
from ui.team_page import coming as planning
from ui.team_page.item_list import NO, NONE, OPEN, WARN, YES, Item
from ui.team_page.merge_words import COMES, STAYS, MergeWords
from ui.team_page.question_view import QuestionView, whole
from ui.team_page.task import TaskPage
from ui.widgets.buttons import button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from projects.recorder import Changes
    from qualcode.exchange.meeting import Likeness
    from ui.team_page.coming import Coming
    from ui.workspace import Workspace

_ASKED, _TOLD = range(2)
_OF_CODES = ("codings", "codes")  # what the report names by paths of codes


class _Names(QWidget):
    """What a count means, and the names behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.sentence = label("", "card", wrap=True), label("", "secondary", wrap=True)
        self.copy = button("", "", "copy")
        self._lines = QStringListModel(self)
        self.list = QListView()
        self.list.setModel(self._lines)
        self.list.setProperty("surface", "panel")
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for each in (self.title, self.sentence):
            column.addWidget(each)
        column.addWidget(self.list, 1)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)
        self.copy.clicked.connect(self._copy)

    def tell(self, title: str, sentence: str, lines: list[str]) -> None:
        """Show a count and its names; without names there is no list."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self._lines.setStringList(lines)
        self.list.setVisible(bool(lines))
        self.list.setAccessibleName(title)
        self.copy.setVisible(bool(lines))
        self.copy.setText(self.tr("Copy list"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._lines.stringList()))


class MergePanel(TaskPage):
    """The report of one file; `merged(Coming)` once it is in the project."""

    merged = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("merge")
        self._workspace = workspace
        self.coming: Coming | None = None
        self._task: background.Task | None = None
        self._stale = False
        self._words = MergeWords(self)
        self._names = _Names()
        self.question = QuestionView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.question)
        self._stack.addWidget(self._names)
        self.body.addWidget(self._stack, 1)
        self.list.picked.connect(self._show)
        self.list.accepted.connect(lambda: self._key(same=True))
        self.list.left.connect(lambda: self._key(same=False))
        self.question.answered.connect(lambda same: self._answer(same=same))
        self.primary.clicked.connect(self.merge)
        self.closed.connect(self._forget)

    def begin(self, coming: Coming) -> None:
        """Show what a file would bring."""
        self.coming = coming
        self._stale = False
        self.list.clear()
        self._tell()
        self._show(self.list.key())

    def _forget(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.coming = None

    @override
    def refresh(self, changes: Changes) -> None:
        """Remember that the plan was made for a project that is another one now."""
        self._stale = self.coming is not None

    # Questions

    def _key(self, *, same: bool) -> None:
        if self._question() is not None:
            self._answer(same=same)

    def _question(self) -> Likeness | None:
        key = self.list.key()
        asked = self.coming.asked if self.coming is not None else ()
        return next((each for each in asked if f"ask {each.theirs}" == key), None)

    def _answer(self, *, same: bool) -> None:
        question, coming = self._question(), self.coming
        if question is None or coming is None:
            return
        answers = coming.answers | {question.theirs: question.ours if same else ""}
        self.coming = replace(coming, answers=answers)
        rest = [each for each in coming.asked if each.theirs not in answers]
        self._tell()
        if rest:
            self.list.choose(f"ask {rest[0].theirs}")
            self._show(self.list.key())
        else:
            self._show(self.list.key())
            self._plan()

    # Planning again, off the window's thread

    def _plan(self, *, then_merge: bool = False) -> None:
        coming = self.coming
        if coming is None:
            return
        if self._task is not None:
            self._task.cancel()
        project = self._workspace.project

        def work(_progress: object, _cancelled: object) -> Coming:
            return planning.again(project, coming)

        def done(fresh: Coming) -> None:
            self._task = None
            if self.coming is None:
                return
            self.coming = fresh
            self._stale = False
            self._tell()
            if then_merge and not fresh.open_questions():
                self._write()
            else:
                self._show(self.list.key())

        def failed(error: Any) -> None:
            self._task = None
            self._tell()
            self._workspace.failed.emit(error)

        self._task = background.run(work, done, failed, owner=self._workspace)
        self._tell()

    def merge(self) -> None:
        """Bring it in, planned for the project as it is now."""
        if self._task is not None or self.coming is None or self.coming.open_questions():
            return
        if self._stale:
            self._plan(then_merge=True)
        else:
            self._write()

    def _write(self) -> None:
        coming = self.coming
        if coming is None:
            return
        step = Message("Merged {source} into the project", {"source": coming.path.name})
        before = self._workspace.project.undo_label()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            if not coming.arrivals.report.nothing():
                self._workspace.do(step, edits.bring_in, coming.arrivals)
        finally:
            QGuiApplication.restoreOverrideCursor()
        if before != self._workspace.project.undo_label() or coming.arrivals.report.nothing():
            self.coming = None
            self.merged.emit(coming)

    # Showing

    def _tell(self) -> None:
        coming = self.coming
        if coming is None:
            return
        waiting = coming.open_questions()
        asked = len(coming.asked)
        self.list.fill(self._items(coming), self.list.key())
        self.list.setAccessibleName(self.tr("What the file would bring"))
        title = self.tr("%n question(s)", "", asked) if asked else self.tr("Report")
        second = self.tr("%n answered", "", asked - waiting) if asked else coming.path.name
        self.count.tell(title, second, asked - waiting, asked)
        self.head.set_title(self.tr("Merge into this project"))
        self.head.set_subtitle(self._about(coming))
        planning_now = self._task is not None
        self.cancel.setText(self.tr("Cancel"))
        self.primary.setEnabled(not waiting and not planning_now)
        merge = self.tr("Merge")
        if waiting:
            merge = self.tr("Merge (%n to decide)", "", waiting)
        self.primary.setText(merge)
        self.tell(
            self.tr("Working out what would come...")
            if planning_now
            else self.tr("Nothing has changed yet. Merging is one step and can be undone.")
        )

    def _about(self, coming: Coming) -> str:
        package = coming.package
        if package is not None and package.coder_name:
            told = self.tr("{file}, the work package of {coder}")
            return told.format(file=coming.path.name, coder=package.coder_name)
        return coming.path.name

    def _items(self, coming: Coming) -> list[Item]:
        found: list[Item] = []
        if coming.asked:
            found.append(Item(self.tr("To decide"), count=coming.open_questions()))
            found += [self._asked(coming, each) for each in coming.asked]
        report = coming.arrivals.report
        for head, keys in (
            (self.tr("What would come"), COMES),
            (self.tr("What stays as it is"), STAYS),
        ):
            rows = []
            for key, icon in keys.items():
                told = getattr(report, key)
                count = told if isinstance(told, int) else len(told)
                if count:
                    second = ", ".join(_names(coming, key)[:6])
                    look = ("warn", WARN) if key == "review" else ("ink2", NONE)
                    title = self._words.title(key, count)
                    rows.append(Item(title, key, second, icon, look[0], state=look[1]))
            if rows:
                found += [Item(head, count=len(rows)), *rows]
        return found + self._losses(coming)

    def _asked(self, coming: Coming, each: Likeness) -> Item:
        answer = coming.answers.get(each.theirs)
        share = percent(whole(each.share), language.current())
        if answer is None:
            state, second = OPEN, self.tr("{share} like {name}")
        elif answer:
            state, second = YES, self.tr("the same as {name}")
        else:
            state, second = NO, self.tr("another interview than {name}")
        second = second.format(share=share, name=each.ours_name)
        return Item(each.theirs_name, f"ask {each.theirs}", second, "git-diff", state=state)

    def _losses(self, coming: Coming) -> list[Item]:
        rows = []
        for key, said in (("lost", coming.study.lost), ("unsure", coming.study.unsure)):
            if said:
                first = tell(said[0], language.current())
                title = (
                    self.tr("%n thing(s) that cannot be kept", "", len(said))
                    if key == "lost"
                    else self.tr("%n thing(s) to check", "", len(said))
                )
                rows.append(Item(title, key, first, "warning", "warn", state=WARN))
        return [Item(self.tr("From the other program"), count=len(rows)), *rows] if rows else []

    def _show(self, key: str) -> None:
        coming = self.coming
        if coming is None:
            return
        question = self._question()
        if question is not None:
            answer = coming.answers.get(question.theirs)
            ours = self._workspace.ask(transcripts.text, question.ours)
            theirs = next(t.text for t in coming.study.texts if t.guid == question.theirs)
            self.question.ask(question, ours, theirs, None if answer is None else bool(answer))
            self._stack.setCurrentIndex(_ASKED)
            return
        self._stack.setCurrentIndex(_TOLD)
        if key in ("lost", "unsure"):
            said = getattr(coming.study, key)
            title = (
                self.tr("%n thing(s) that cannot be kept", "", len(said))
                if key == "lost"
                else self.tr("%n thing(s) to check", "", len(said))
            )
            self._names.tell(title, "", [tell(each, language.current()) for each in said])
        elif key:
            told = getattr(coming.arrivals.report, key)
            count = told if isinstance(told, int) else len(told)
            self._names.tell(
                self._words.title(key, count), self._words.meaning(key), _names(coming, key)
            )
        else:
            self._names.tell(self.tr("There is nothing new in it."), "", [])

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
            self._show(self.list.key())
        super().changeEvent(event)


def _names(coming: Coming, key: str) -> list[str]:
    found = names(coming.arrivals, key)
    return [shown_path(each) for each in found] if key in _OF_CODES else found
