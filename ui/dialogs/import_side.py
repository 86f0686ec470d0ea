"""The right side of the import: speakers, what is kept, what was recognised, name and folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from qualcode.language import tell
from ui import language
from ui.dialogs.import_bars import headed_area
from ui.dialogs.import_speakers import QuietCombo, SpeakerCard
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label, separator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from ui.dialogs.import_batch import Batch
    from ui.dialogs.import_entry import Entry


class WrappedCheck(QWidget):
    """A checkbox whose words may take two lines; `box` is the checkbox."""

    def __init__(self, words: str, aside: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(8)
        self.box = QCheckBox()
        self.box.setStyleSheet("min-height: 16px; spacing: 0;")
        self.box.setFixedSize(16, 18)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self._words = label("", wrap=True)
        self._words.setBuddy(self.box)
        row.addWidget(self._words, 1)
        self.set_words(words, aside)

    def set_words(self, words: str, aside: str = "") -> None:
        """Set the words, and a quieter remark behind them."""
        self._words.setText(f"{words} ({aside})" if aside else words)
        self.box.setAccessibleName(self._words.text())

    def set_enabled(self, *, enabled: bool) -> None:
        """Enable the box and its words."""
        self.box.setEnabled(enabled)
        self._words.setEnabled(enabled)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self.box.isEnabled():
            self.box.click()


class SidePanel(QWidget):
    """Everything that can be said about one transcript.

    Signals: `role_chosen(str, str)`, `case_chosen(str, str)`, `labels_changed(list)` the only
    speakers from now on, `share_changed(bool)`, `named(str)`, `put_into(str)` a folder,
    `kept()` formatting or comments.
    """

    role_chosen = Signal(str, str)
    case_chosen = Signal(str, str)
    labels_changed = Signal(object)
    share_changed = Signal(bool)
    named = Signal(str)
    put_into = Signal(str)

    def __init__(self, batch: Batch) -> None:
        super().__init__()
        self._batch = batch
        self._entry: Entry | None = None
        self.cards: list[SpeakerCard] = []
        self._area = headed_area(self, self.tr("Speakers"), self.tr("guessed from the file"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(14, 0, 14, 12)
        self._column.setSpacing(0)
        self._speakers = QVBoxLayout()
        self._speakers.setSpacing(0)
        self._column.addLayout(self._speakers)
        self._build_add()
        self._column.addSpacing(8)
        self._build_checks()
        self._column.addSpacing(12)
        self._build_recognised()
        self._column.addSpacing(12)
        self._build_name()
        self._column.addStretch(1)
        self._area.setWidget(inside)

    def _build_add(self) -> None:
        self.new_label = QLineEdit()
        self.new_label.setPlaceholderText(self.tr("Label of another speaker, e.g. MR"))
        self.new_label.setAccessibleName(self.tr("Label of another speaker"))
        self.new_label.returnPressed.connect(self._add_label)
        self.new_label.hide()
        self.add_button = button(self.tr("A speaker is missing"), "link", "plus")
        self.add_button.clicked.connect(self._ask_label)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.new_label)

    def _build_checks(self) -> None:
        self.share = WrappedCheck("")
        self.share.box.toggled.connect(self.share_changed)
        self.formatting = WrappedCheck(self.tr("Keep bold, italics and headings"))
        self.formatting.box.toggled.connect(self._keep_formatting)
        self.comments = WrappedCheck("")
        self.comments.box.toggled.connect(self._keep_comments)
        for each in (self.share, self.formatting, self.comments):
            self._column.addWidget(each)

    def _build_recognised(self) -> None:
        card = QFrame()
        card.setProperty("frame", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 9)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Recognised"), "head"))
        self._known = QVBoxLayout()
        self._known.setSpacing(3)
        column.addLayout(self._known)
        self._column.addWidget(card)

    def _build_name(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        self.name = QLineEdit()
        self.name.textEdited.connect(lambda text: self.named.emit(" ".join(text.split())))
        self.folder = QuietCombo()
        self.folder.setEditable(True)
        edit = self.folder.lineEdit()
        assert isinstance(edit, QLineEdit)
        edit.setPlaceholderText(self.tr("No folder"))
        edit.setStyleSheet("border: none; padding: 0; min-height: 22px; background: transparent;")
        self.folder.editTextChanged.connect(lambda text: self.put_into.emit(" ".join(text.split())))
        for at, (words, widget) in enumerate(
            ((self.tr("Name"), self.name), (self.tr("Folder"), self.folder))
        ):
            head = label(words, "secondary")
            head.setBuddy(widget)
            widget.setAccessibleName(words)
            grid.addWidget(head, at, 0)
            grid.addWidget(widget, at, 1)
        grid.setColumnStretch(1, 1)
        self._column.addLayout(grid)

    def show_entry(self, entry: Entry, cases: Sequence[str], folders: Sequence[str]) -> None:
        """Show what is known about a transcript."""
        self._entry = entry
        self._clear(self._speakers)
        self.cards = []
        counts = entry.counts().by_speaker
        for text in entry.labels:
            turns = self.tr("%n turn(s)", "", counts.get(text, 0))
            card = SpeakerCard(text, turns, entry.case_of(text), cases)
            card.role_chosen.connect(self.role_chosen)
            card.case_chosen.connect(self.case_chosen)
            card.refused.connect(self._refuse)
            self._speakers.addWidget(card)
            self._speakers.addWidget(separator())
            self.cards.append(card)
        if not entry.labels:
            none = label(self.tr("No speaker was recognised."), "secondary", wrap=True)
            self._speakers.addWidget(none)
        self.new_label.hide()
        self.add_button.show()
        self._show_kept(entry)
        self._show_known(entry)
        self.name.setText(entry.name)
        self.folder.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.folder.clear()
        self.folder.addItems([each for each in folders if each])
        self.folder.setEditText(entry.folder)
        self.folder.blockSignals(False)  # noqa: FBT003
        self.refresh()

    def refresh(self) -> None:
        """Show roles and cases again after one of them changed."""
        entry = self._entry
        if entry is None:
            return
        informants = entry.informants()
        for card in self.cards:
            order = informants.index(card.text) if card.text in informants else 0
            card.set_role(entry.role(card.text), order)
            card.set_case(entry.case_of(card.text))
        others = len(self._batch.with_same_labels(entry))
        self.share.setVisible(others > 0)
        self.share.set_words(
            self.tr("Use these speakers for %n other file(s) with the same labels", "", others)
        )

    def _show_kept(self, entry: Entry) -> None:
        assert entry.draft is not None
        pairs = (
            (self.share, self._batch.share),
            (self.formatting, entry.formatting and bool(entry.draft.runs)),
            (self.comments, entry.comments and bool(entry.draft.comments)),
        )
        for check, on in pairs:
            check.box.blockSignals(True)  # noqa: FBT003 - Qt's signature
            check.box.setChecked(on)
            check.box.blockSignals(False)  # noqa: FBT003
        self.formatting.set_words(
            self.tr("Keep bold, italics and headings"),
            "" if entry.draft.runs else self.tr("none in this file"),
        )
        self.formatting.set_enabled(enabled=bool(entry.draft.runs))
        count = len(entry.draft.comments)
        if count:
            self.comments.set_words(self.tr("Keep the %n Word comment(s)", "", count))
        else:
            self.comments.set_words(self.tr("Keep Word comments"), self.tr("none in this file"))
        self.comments.set_enabled(enabled=count > 0)

    def _show_known(self, entry: Entry) -> None:
        self._clear(self._known)
        assert entry.draft is not None
        lines = []
        if entry.draft.shape is not None:
            lines.append(tell(entry.draft.shape, language.current()))
        counts = entry.counts()
        if counts.timed:
            lines.append(self.tr("Times of the turns read"))
        words = language.number(counts.words)
        lines.append(self.tr("All {words} words read, none lost").format(words=words))
        for text in lines:
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(Glyph("check", "good", 13), 0, Qt.AlignmentFlag.AlignTop)
            said = label(text, "small", wrap=True)
            said.setStyleSheet("font-size: 12px;")
            row.addWidget(said, 1)
            holder = QWidget()
            row.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(row)
            self._known.addWidget(holder)

    def _clear(self, layout: QVBoxLayout) -> None:
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _ask_label(self) -> None:
        self.add_button.hide()
        self.new_label.clear()
        self.new_label.show()
        self.new_label.setFocus()

    def _add_label(self) -> None:
        text = self.new_label.text().strip().rstrip(":").strip()
        if self._entry is not None and text and text not in self._entry.labels:
            self.labels_changed.emit([*self._entry.labels, text])
        else:
            self.new_label.hide()
            self.add_button.show()

    def _refuse(self, text: str) -> None:
        if self._entry is not None:
            self.labels_changed.emit([each for each in self._entry.labels if each != text])

    def _keep_formatting(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._entry is not None:
            self._entry.formatting = on

    def _keep_comments(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._entry is not None:
            self._entry.comments = on
