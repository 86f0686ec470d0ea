"""The two standing parts of the import dialog: the files, and the file in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qualcode.language import tell
from ui import language
from ui.dialogs.import_bars import head_bar
from ui.dialogs.import_header import HeaderBox
from ui.dialogs.import_list import ENTRY, FileList, FileModel, refusal
from ui.dialogs.import_preview import TurnList
from ui.dialogs.import_table import CasePreview
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.empty import EmptyState
from ui.widgets.labels import Elided, Glyph, label, separator

if TYPE_CHECKING:
    from ui.dialogs.import_entry import Entry


class FilePanel(QFrame):
    """The files as a list, or as a combo box where the dialog is narrow.

    Signals: `chosen(Entry)`, `removed(Entry)`, `add_wanted()`.
    """

    chosen = Signal(object)
    removed = Signal(object)
    add_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("frame", "panel")
        self.setFixedWidth(273)
        self._narrow = False
        self.model = FileModel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar, row = head_bar()
        row.setContentsMargins(12, 0, 12, 0)
        self._count = label("", "head")
        row.addWidget(self._count, 1)
        self.add_button = button(self.tr("Add"), "link", "plus")
        self.add_button.clicked.connect(self.add_wanted)
        row.addWidget(self.add_button)
        column.addWidget(bar)
        column.addWidget(separator())
        self.list = FileList(self.model)
        self.list.removed.connect(self.removed)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        column.addWidget(self.list, 100)
        self._refused = QVBoxLayout()
        self._refused.setContentsMargins(12, 12, 12, 8)
        self._refused.setSpacing(8)
        column.addLayout(self._refused)
        column.addStretch(1)
        self._build_narrow()

    def _build_narrow(self) -> None:
        self.narrow, row = head_bar()
        self.narrow.setFixedHeight(42)
        self.combo = QComboBox()
        self.combo.setModel(self.model)
        self.combo.setAccessibleName(self.tr("Files"))
        self.combo.activated.connect(self._picked)
        row.addWidget(self.combo, 1)
        self._facts = Elided("", "secondary")
        row.addWidget(self._facts, 1)
        self.remove_button = icon_button("trash")
        name_button(self.remove_button, self.tr("Take out of the import"), "Del")
        self.remove_button.clicked.connect(self._remove_current)
        self.narrow_add = button(self.tr("Add"), "link", "plus")
        self.narrow_add.clicked.connect(self.add_wanted)
        row.addWidget(self.remove_button)
        row.addWidget(self.narrow_add)
        self.narrow.hide()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the combo box instead of the list, or the other way round."""
        self._narrow = narrow
        self._arrange()

    def _arrange(self) -> None:
        any_file = self.model.rowCount() > 0
        self.setVisible(not self._narrow and any_file)
        self.narrow.setVisible(self._narrow and any_file)

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these files."""
        current: Entry | None = self.list.currentIndex().data(ENTRY)
        self._silent(lambda: self.model.show_entries(entries))
        if current is not None:
            self.show_chosen(current)
        self._count.setText(self.tr("%n file(s)", "", len(entries)))
        self.list.setMaximumHeight(self.list.wanted_height())
        self._show_refused(entries)
        self._arrange()

    def show_chosen(self, entry: Entry | None) -> None:
        """Mark a file as the one that is shown."""
        row = self.model.row_of(entry)
        index = self.model.index(row) if row >= 0 else QModelIndex()
        if self.list.currentIndex() != index:
            self._silent(lambda: self.list.setCurrentIndex(index))
        self.combo.setCurrentIndex(row)
        self._facts.set_whole(self.model.facts(entry) if entry is not None else "")

    def touch(self) -> None:
        """Say again what there is to say about every file."""
        self.model.touch()
        entry = self.model.entry(self.combo.currentIndex())
        self._facts.set_whole(self.model.facts(entry) if entry is not None else "")

    def _silent(self, call: object) -> None:
        selection = self.list.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003 - Qt's signature
        call()  # type: ignore[operator]
        selection.blockSignals(False)  # noqa: FBT003
        self.list.viewport().update()

    def _show_refused(self, entries: list[Entry]) -> None:
        while (item := self._refused.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for entry in [each for each in entries if each.error is not None][:3]:
            assert entry.error is not None
            frame = QFrame()
            frame.setProperty("frame", "error")
            column = QVBoxLayout(frame)
            column.setContentsMargins(10, 8, 10, 9)
            column.setSpacing(2)
            title = self.tr("{file} is left out").format(file=entry.path.name)
            column.addWidget(label(title, "head", wrap=True))
            why = label(refusal(entry.error, entry.path.name), "refusal", wrap=True)
            why.setStyleSheet("font-size: 12px;")
            column.addWidget(why)
            self._refused.addWidget(frame)

    def _current_changed(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if entry is not None:
            self.chosen.emit(entry)

    def _picked(self, row: int) -> None:
        entry = self.model.entry(row)
        if entry is not None:
            self.chosen.emit(entry)

    def _remove_current(self) -> None:
        entry = self.model.entry(self.combo.currentIndex())
        if entry is not None:
            self.removed.emit(entry)


class CentrePanel(QFrame):
    """One file: its head, what is odd about it, its header fields, and its turns or rows.

    Signals: `add_wanted()`, `skip_changed(bool)` for a file that is in the project already.
    """

    add_wanted = Signal()
    skip_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("frame", "paper")
        self._shown: tuple[Entry | None, bool] = (None, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar, row = head_bar("paper")
        row.setContentsMargins(14, 0, 14, 0)
        self._name = Elided("", mode=Qt.TextElideMode.ElideMiddle)
        self._name.setStyleSheet("font-weight: 600;")
        self._name.setSizePolicy(
            self._name.sizePolicy().Policy.Maximum, self._name.sizePolicy().Policy.Preferred
        )
        self._facts = Elided("", "secondary")
        row.addWidget(self._name)
        row.addWidget(self._facts, 1)
        row.addWidget(label(self.tr("Preview, not saved yet"), "secondary"))
        column.addWidget(self._bar)
        self._line = separator()
        column.addWidget(self._line)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._talk = self._build_talk()
        self.empty = EmptyState("file-arrow-down")
        self.empty.set_words(
            self.tr("No file yet"),
            self.tr(
                "Drop transcripts here, or choose them. A table of informants may be among them."
            ),
        )
        self.choose_button = self.empty.set_button(self.tr("Choose files"), self.add_wanted.emit)
        self.refused = EmptyState("x-circle")
        self.waiting = EmptyState("file-text")
        self._pages: dict[QWidget, QWidget] = {self._talk: self._talk}
        for page in (self.empty, self.refused, self.waiting):
            self._pages[page] = _centred(page)
        for holder in self._pages.values():
            self._stack.addWidget(holder)

    def _build_talk(self) -> QWidget:
        talk = QWidget()
        inside = QVBoxLayout(talk)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self.notes = QFrame()
        self.notes.setProperty("frame", "warning")
        self._notes = QVBoxLayout(self.notes)
        self._notes.setContentsMargins(10, 6, 10, 6)
        self._notes.setSpacing(2)
        self.header = HeaderBox()
        self._above = QWidget()
        above = QVBoxLayout(self._above)
        above.setContentsMargins(14, 10, 14, 8)
        above.setSpacing(8)
        above.addWidget(self.notes)
        above.addWidget(self.header)
        inside.addWidget(self._above)
        self.turns = TurnList()
        self.cases = CasePreview()
        self._views = QStackedWidget()
        self._views.addWidget(self.turns)
        self._views.addWidget(self.cases)
        inside.addWidget(self._views, 1)
        return talk

    def shown_state(self) -> tuple[Entry | None, bool]:
        """Return the file shown, and whether it was still being read then."""
        return self._shown

    def forget(self) -> None:
        """Show whatever comes next afresh."""
        self._shown = (None, False)

    def show_entry(self, entry: Entry | None, *, can_add: bool) -> None:
        """Show a file, or how to add one."""
        self._shown = (entry, entry is not None and entry.reading)
        self._bar.setVisible(entry is not None)
        self._line.setVisible(entry is not None)
        if entry is None:
            self._show(self.empty if can_add else self.waiting)
            self.waiting.set_words(self.tr("Reading the files"), self.tr("One moment."))
            return
        self._name.set_whole(entry.path.name)
        self._facts.set_whole("")
        if entry.error is not None:
            self.refused.set_words(
                self.tr("{file} is left out").format(file=entry.path.name),
                refusal(entry.error, entry.path.name),
            )
            self._show(self.refused)
        elif entry.draft is not None:
            self.header.show_entry(entry)
            self.show_turns(entry)
            self._views.setCurrentWidget(self.turns)
            self._show(self._talk)
        elif entry.table is not None:
            self.header.hide()
            self.show_notes(entry)
            rows = self.tr("%n case(s)", "", len(entry.table.rows))
            attributes = self.tr("%n attribute(s)", "", len(entry.table.columns))
            self._facts.set_whole(f"{rows}, {attributes}")
            self.cases.show_entry(entry)
            self._views.setCurrentWidget(self.cases)
            self._show(self._talk)
        else:
            self.waiting.set_words(entry.path.name, self.tr("Is being read."))
            self._show(self.waiting)

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(self._pages[page])

    def show_turns(self, entry: Entry) -> None:
        """Show the turns afresh, at the same place."""
        bar = self.turns.verticalScrollBar()
        same = self._shown[0] is entry and self.turns.turn_model().rowCount() > 0
        place = bar.value() if same else 0
        self.turns.show_rows(entry.rows(), entry.labels, entry.informants())
        bar.setValue(place)
        counts = entry.counts()
        turns = self.tr("%n turn(s)", "", len(entry.turns()))
        words = self.tr("{words} words").format(words=language.number(counts.words))
        self._facts.set_whole(f"{turns}, {words}")
        self.show_notes(entry)

    def recolour(self, entry: Entry) -> None:
        """Show the speakers in their roles."""
        roles = {text: entry.role(text) for text in entry.labels}
        self.turns.turn_model().recolour(roles, entry.informants())

    def show_notes(self, entry: Entry) -> None:
        """Show what is odd about the file as a whole."""
        while (item := self._notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if entry.twin:
            self._notes.addWidget(self._twin(entry))
        for warning in entry.general_warnings()[:6]:
            self._notes.addWidget(self._note(tell(warning, language.current())))
        self.notes.setVisible(self._notes.count() > 0)
        fields = entry.draft is not None and bool(entry.draft.header)
        self._above.setVisible(fields or self._notes.count() > 0)

    def _note(self, words: str, sign: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Glyph("warning", "warn", 14), 0, sign)
        said = label(words, "note", wrap=True)
        said.setStyleSheet("font-size: 12px;")
        row.addWidget(said, 1)
        return holder

    def _twin(self, entry: Entry) -> QWidget:
        words = self.tr("The same text as {name}, which is there already.").format(name=entry.twin)
        holder = self._note(words, Qt.AlignmentFlag.AlignVCenter)
        answer = self.tr("Import all the same") if entry.skip else self.tr("Skip")
        link = button(answer, "link")
        link.clicked.connect(lambda: self.skip_changed.emit(not entry.skip))
        link.setObjectName("skip")
        row = holder.layout()
        assert row is not None
        row.addWidget(link)
        return holder


def _centred(page: QWidget) -> QWidget:
    """Return a holder that keeps a page of limited width in the middle."""
    page.setMaximumWidth(688)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(page, 100)
    row.addStretch(1)
    return holder
