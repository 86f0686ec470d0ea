"""A corrected file beside the transcript it replaces: what differs, and what it does to codings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from codebook.errors import KnownError
from projects.queries import transcripts as queries
from qualcode.edits import corrected, texts
from qualcode.language import tell
from ui import background, language, theme
from ui.code_page import transcript_steps as steps
from ui.transcript_editing.hunks import Hunk, hunks, table
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import Elided, Glyph, label, separator

if TYPE_CHECKING:
    from pathlib import Path

    from projects.records import TranscriptRow
    from qualcode.importers.document import Draft
    from ui.workspace import Workspace

LARGEST = QSize(1130, 668)
SMALLEST = QSize(780, 430)
MOST_HUNKS = 300


@dataclass(frozen=True)
class Compared:
    """A corrected file, read, and compared with the transcript."""

    draft: Draft
    old: str
    plan: texts.Plan
    moved: texts.Moved
    hunks: tuple[Hunk, ...]


class Comparison(QDialog):
    """Old and new side by side; “Replace” is one step of undo."""

    def __init__(
        self, workspace: Workspace, row: TranscriptRow, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._row = row
        self._path = path
        self.compared: Compared | None = None
        self._title, self._about = label("", "title"), Elided("", "secondary")
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(0)
        self._sign = Glyph("git-diff", "ink2")
        self.told = label("", wrap=True)
        self.error = label("", "error", wrap=True)
        self.replace_button, self.cancel = button("", "primary"), button("")
        self._lay_out()
        self.replace_button.setEnabled(False)
        self.replace_button.clicked.connect(self.replace)
        self.cancel.clicked.connect(self.reject)
        workspace.closing.connect(self.reject)
        theme.notifier.changed.connect(self._show_hunks)
        self.setMinimumSize(SMALLEST)
        FocusRing(self)
        self._retranslate()
        self._task: background.Task | None = background.run(
            self._compare, self._show, self._refused, owner=workspace
        )

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        outer.addLayout(head)
        outer.addWidget(separator())
        outer.addWidget(self.text, 1)
        self.text.setProperty("frame", "none")
        outer.addWidget(separator())
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 10)
        foot.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.told)
        words.addWidget(self.error)
        foot.addWidget(self._sign)
        foot.addLayout(words, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.replace_button)
        outer.addLayout(foot)
        self.error.hide()

    # Reading and comparing, off the window's thread

    def _compare(self, _progress: object, _cancelled: object) -> Compared:
        from qualcode import importers  # noqa: PLC0415 - reads files

        ask, guid = self._workspace.ask, self._row.guid
        speakers = ask(queries.speakers, guid)
        roles = {each.label: each.role for each in speakers if each.role != "unknown"}
        draft = importers.read(self._path, roles=roles)
        old = ask(queries.text, guid)
        plan = ask(texts.plan, guid, draft.text)
        moved = ask(texts.preview, plan)
        found = tuple(hunks(old, plan.text, plan.kept))
        return Compared(draft, old, plan, moved, found)

    def _refused(self, error: KnownError) -> None:
        self._task = None
        self.told.setText("")
        self._say(tell(error, language.current()))

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def _show(self, compared: Compared) -> None:
        self._task = None
        self.compared = compared
        self.replace_button.setEnabled(bool(compared.hunks))
        self._tell()
        self._show_hunks()
        if compared.hunks:
            self.replace_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_hunks(self) -> None:
        compared = self.compared
        if compared is None:
            return
        heads = self.tr("Now"), self.tr("In the corrected file")
        shown = compared.hunks[:MOST_HUNKS]
        html = table(compared.old, compared.plan.text, shown, heads)
        rest = len(compared.hunks) - len(shown)
        if rest:
            html += f"<p>{self.tr('and %n more difference(s)', '', rest)}</p>"
        self.text.setHtml(html if compared.hunks else "")

    def _tell(self) -> None:
        compared = self.compared
        if compared is None:
            self.told.setText(self.tr("Comparing with the text before..."))
            return
        if not compared.hunks:
            self.told.setText(
                self.tr("The file says exactly the same. There is nothing to replace.")
            )
            return
        moved = compared.moved
        parts = [
            self.tr("%n difference(s)", "", len(compared.hunks)),
            self.tr("%n coding(s) and memo(s) move along", "", moved.sure),
        ]
        unsure = moved.unsure - moved.gone
        if unsure:
            parts.append(self.tr("%n to look at", "", unsure))
        if moved.gone:
            parts.append(self.tr("%n kept in the list, as the text is gone", "", moved.gone))
        self.told.setText(" · ".join(parts) + ".")
        self._sign.set_glyph(*(("warning", "warn") if moved.unsure else ("check-circle", "good")))

    def replace(self) -> None:
        """Take over the corrected file."""
        compared = self.compared
        if compared is None:
            return
        step = steps.replaced(self._row.name, compared.draft.file_name)
        try:
            moved = self._workspace.perform(step, corrected.replace, compared.plan, compared.draft)
        except KnownError as error:
            self._say(tell(error, language.current()))
            return
        words = self.tr("{name} is corrected; %n passage(s) to look at.", "", moved.unsure)
        if not moved.unsure:
            words = self.tr("{name} is corrected; everything moved along.")
        self._workspace.notice(words.format(name=self._row.name), undo=True)
        self.accept()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Replace with a corrected file"))
        self._title.setText(self._row.name)
        self._about.set_whole(self.tr("will say what {file} says").format(file=self._path.name))
        self.text.setAccessibleName(self.tr("What differs"))
        self.cancel.setText(self.tr("Cancel"))
        self.replace_button.setText(self.tr("Replace"))
        self._tell()

    @override
    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        super().done(result)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_hunks()
        super().changeEvent(event)
