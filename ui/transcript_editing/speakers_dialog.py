"""The speakers of a transcript after the import: what is changed here is saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from codebook.errors import KnownError
from projects.queries import cases as case_queries
from projects.queries import transcripts as queries
from qualcode.edits import speakers as edits
from qualcode.language import tell
from ui import background, language
from ui.code_page import transcript_steps as steps
from ui.transcript_editing.speaker_row import SpeakerRow
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import label, separator

if TYPE_CHECKING:
    from collections.abc import Callable

    from projects.recorder import Changes
    from projects.records import SpeakerRecord, TranscriptRecord
    from qualcode.importers.document import Draft
    from ui.code_page.reading import Reading

_SIZE = QSize(600, 470)
_SMALLEST = QSize(480, 300)
_HAS_SPEAKERS = {"speaker", "transcript", "case"}


class SpeakersDialog(QDialog):
    """A sheet beside the text: every change is one step of undo, and the text follows."""

    def __init__(self, reading: Reading, guid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = reading.workspace
        self._guid = guid
        self._record: TranscriptRecord = self._workspace.ask(queries.record, guid)
        self.rows: list[SpeakerRow] = []
        self._title = label("", "title")
        self._hint = label("", "secondary", wrap=True)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self.error = label("", "error", wrap=True)
        self.again, self.close_button = button("", "", "magnifying-glass"), button("", "primary")
        for each in (self.again, self.close_button):
            each.setAutoDefault(False)  # Enter in a field takes the field, nothing else
        self._lay_out()
        self._workspace.changed.connect(self._changed)
        self._workspace.closing.connect(self.reject)
        self.again.clicked.connect(self.find_again)
        self.close_button.clicked.connect(self.accept)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._workspace.undo)
        # A row that tells of a change must not vanish while it tells.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fill)
        self._task: background.Task | None = None
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        FocusRing(self)
        self._retranslate()
        self._fill()
        if self.rows:
            self.rows[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 14, 20, 10)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._hint)
        outer.addLayout(head)
        outer.addWidget(separator())
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._body)
        outer.addWidget(scroll, 1)
        self.error.setContentsMargins(20, 4, 20, 4)
        outer.addWidget(self.error)
        outer.addWidget(separator())
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 10)
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        outer.addLayout(foot)

    def _changed(self, changes: Changes) -> None:
        if changes.tables() & _HAS_SPEAKERS:
            self._later.start()

    def _fill(self) -> None:
        rows = self._workspace.ask(queries.rows)
        if all(row.guid != self._guid for row in rows):
            self.reject()
            return
        self._record = self._workspace.ask(queries.record, self._guid)
        said = self._workspace.ask(queries.openings, self._guid)
        cases = {case.guid: case.name for case in self._workspace.ask(case_queries.records)}
        focused = next(
            (n for n, row in enumerate(self.rows) if row.isAncestorOf(self.focusWidget() or self)),
            -1,
        )
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for speaker in self._record.speakers:
            others = [each for each in self._record.speakers if each.guid != speaker.guid]
            count, words = said.get(speaker.guid, (0, ""))
            case = cases.get(speaker.case, "")
            row = SpeakerRow(speaker, count, words, case, list(cases.values()), others)
            row.renamed.connect(self.rename)
            row.role_chosen.connect(self.set_role)
            row.case_chosen.connect(self.set_case)
            row.merge_wanted.connect(self.merge)
            row.removed.connect(self.remove)
            self.rows.append(row)
            self._column.addWidget(row)
        if not self.rows:
            none = label(self.tr("Nobody is marked as speaking yet."), "secondary", wrap=True)
            none.setContentsMargins(20, 16, 20, 16)
            self._column.addWidget(none)
        self._column.addStretch(1)
        if 0 <= focused < len(self.rows):
            self.rows[focused].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _speaker(self, guid: str) -> SpeakerRecord | None:
        return next((each for each in self._record.speakers if each.guid == guid), None)

    def _label(self, guid: str) -> str:
        speaker = self._speaker(guid)
        return speaker.label if speaker is not None else ""

    # Changing

    def rename(self, guid: str, name: str) -> None:
        """Give a speaker another label, in the text too; the same as another's merges them."""
        other = next(
            (
                each for each in self._record.speakers
                if each.guid != guid and each.label.casefold() == name.casefold()
            ),
            None,
        )  # fmt: skip
        if other is not None:
            self.merge(guid, other.guid)
            return
        step = steps.speaker_renamed(self._label(guid), name, self._record.name)
        self._try(lambda: self._workspace.perform(step, edits.rename, guid, name))

    def merge(self, guid: str, into: str) -> None:
        """Make one speaker of two."""
        labels = self._label(guid), self._label(into)
        step = steps.speakers_merged(*labels, self._record.name)
        if self._try(lambda: self._workspace.perform(step, edits.merge, guid, into)):
            sentence = self.tr("What {label} said is {into}'s now.")
            self._workspace.notice(sentence.format(label=labels[0], into=labels[1]), undo=True)

    def set_role(self, guid: str, role: str) -> None:
        """Say what a speaker is."""
        step = steps.speaker_changed(self._label(guid), self._record.name)
        self._try(lambda: self._workspace.perform(step, edits.set_role, guid, role))

    def set_case(self, guid: str, case: str) -> None:
        """Say who a speaker is."""
        step = steps.speaker_changed(self._label(guid), self._record.name)
        self._try(lambda: self._workspace.perform(step, edits.set_case, guid, case))

    def remove(self, guid: str) -> None:
        """Take a silent speaker away."""
        step = steps.speaker_changed(self._label(guid), self._record.name)
        self._try(lambda: self._workspace.perform(step, edits.remove, guid))

    def _try(self, call: Callable[[], object]) -> bool:
        try:
            call()
        except KnownError as error:
            self._say(tell(error, language.current()))
            self._later.start()
            return False
        self._say("")
        return True

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    # Finding again

    def find_again(self) -> None:
        """Guess the turns anew, as the import does, from the text as it stands."""
        if self._task is not None:
            return
        self.again.setEnabled(False)
        record = self._workspace.ask(queries.record, self._guid)

        def guess(_progress: object, _cancelled: object) -> Draft:
            from qualcode.importers import guess as guessing  # noqa: PLC0415 - heavy
            from qualcode.importers.raw import RawText, paragraphs_of_lines  # noqa: PLC0415

            paragraphs = paragraphs_of_lines(record.text)
            return guessing.turns(RawText(record.name, record.text, paragraphs, record.runs))

        self._task = background.run(guess, self._found, self._not_found, owner=self._workspace)

    def _not_found(self, error: KnownError) -> None:
        self._task = None
        self.again.setEnabled(True)
        self._say(tell(error, language.current()))

    def _found(self, draft: Draft) -> None:
        self._task = None
        self.again.setEnabled(True)
        step = steps.speakers_found(self._record.name)

        def write() -> None:
            count = self._workspace.perform(step, edits.found_again, self._guid, draft)
            self._workspace.notice(self.tr("%n turn(s) found.", "", count), undo=True)

        self._try(write)

    def _retranslate(self) -> None:
        words = self.tr("Speakers in {name}").format(name=self._record.name)
        self.setWindowTitle(words)
        self._title.setText(words)
        self._hint.setText(
            self.tr(
                "Saved at once; a new label is written into the text too. Ctrl+Z takes it back."
            )
        )
        self.again.setText(self.tr("Find speakers again"))
        self.close_button.setText(self.tr("Close"))
        self._say("")

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
            self._later.start()
        super().changeEvent(event)
