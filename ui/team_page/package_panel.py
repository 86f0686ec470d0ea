"""A work package: for whom, and which transcripts; the file is written off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from projects.queries import coders, transcripts
from ui import language
from ui.dialogs.import_speakers import QuietCombo
from ui.team_page.task import TaskPage
from ui.team_page.tick_list import TickList
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from projects.recorder import Changes
    from ui.workspace import Workspace

_WIDEST = 520


class PackagePanel(TaskPage):
    """Signal: `wanted(coder name, guids)` when it is to be written."""

    wanted = Signal(str, list)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("package")
        self._workspace = workspace
        self.list.hide()
        self.ticks = TickList()
        self.left.addWidget(self.ticks, 1)
        self.all = button("", "link")
        self.none = button("", "link")
        self.who = QuietCombo()
        self.who.setEditable(True)
        self._who_label = label("", "label")
        self._who_hint = label("", "hint", wrap=True)
        self._holds_title = label("", "card")
        self._holds = [label("", "", wrap=True) for _ in range(4)]
        self._lay_out()
        self.setFocusProxy(self.ticks)
        self.ticks.changed.connect(self._tell)
        self.who.editTextChanged.connect(lambda _text: self._tell())
        self.all.clicked.connect(lambda: self.ticks.tick(sorted(self.ticks.guids()), on=True))
        self.none.clicked.connect(lambda: self.ticks.tick(sorted(self.ticks.guids()), on=False))
        self.primary.clicked.connect(self.make)
        self._retranslate()

    def _lay_out(self) -> None:
        small = QWidget()
        row = QHBoxLayout(small)
        row.setContentsMargins(7, 2, 7, 2)
        row.setSpacing(4)
        row.addWidget(self.all)
        row.addWidget(self.none)
        row.addStretch(1)
        self.left.insertWidget(1, small)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        self.who.setMaximumWidth(_WIDEST)
        self._who_label.setBuddy(self.who)
        for each in (self._who_label, self.who, self._who_hint):
            column.addWidget(each)
        column.addSpacing(10)
        card = QFrame()
        card.setProperty("frame", "card")
        card.setMaximumWidth(_WIDEST)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 11, 14, 13)
        inside.setSpacing(6)
        inside.addWidget(self._holds_title)
        for line, glyph in zip(
            self._holds, ("check", "check", "check", "lock-simple"), strict=True
        ):
            pair = QHBoxLayout()
            pair.setSpacing(8)
            pair.addWidget(Glyph(glyph, "good" if glyph == "check" else "ink2", 14), 0,
                           Qt.AlignmentFlag.AlignVCenter)  # fmt: skip
            pair.addWidget(line, 1)
            inside.addLayout(pair)
        column.addWidget(card)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self.body.addWidget(scroll, 1)

    def begin(self, chosen: list[str] | None = None) -> None:
        """Read coders and transcripts; `chosen` are ticked."""
        self._read()
        if chosen:
            self.ticks.tick(chosen, on=True)
        self._tell()

    def _read(self) -> None:
        typed = self.who.currentText()
        me = self._workspace.project.coder.guid
        people = [each.name for each in self._workspace.ask(coders.records) if each.guid != me]
        self.who.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.who.clear()
        self.who.addItems(people)
        self.who.setEditText(typed)
        self.who.blockSignals(False)  # noqa: FBT003
        self.ticks.fill(self._workspace.ask(transcripts.rows))

    @override
    def refresh(self, changes: Changes) -> None:
        """Follow a step."""
        if changes.tables() & {"transcript", "coder"}:
            self._read()
            self._tell()

    def make(self) -> None:
        """Ask that it is written."""
        who = " ".join(self.who.currentText().split())
        if who and self.ticks.ticked():
            self.wanted.emit(who, sorted(self.ticks.ticked()))

    def _tell(self) -> None:
        count, total = len(self.ticks.ticked()), len(self.ticks.guids())
        who = " ".join(self.who.currentText().split())
        self.count.tell(
            self.tr("%n transcript(s)", "", count),
            self.tr("of {total}").format(total=language.number(total)), 0, 0,
        )  # fmt: skip
        name = who or self.tr("the coder")
        self._holds[0].setText(self.tr("%n transcript(s), with speakers and cases", "", count))
        self._holds[1].setText(self.tr("The whole codebook"))
        self._holds[2].setText(
            self.tr("The codings and memos of {name}, if there are any").format(name=name)
        )
        self._holds[3].setText(self.tr("Nobody else's codings: whoever codes does not see them"))
        self.primary.setEnabled(bool(count) and bool(who))
        self.primary.setToolTip(
            ""
            if count and who
            else self.tr("Tick transcripts first")
            if who
            else self.tr("Say first who gets it")
        )
        self.tell(
            self.tr(
                "Send the file as you like. It comes back with “Merge another coder's project”."
            )
        )

    def _retranslate(self) -> None:
        self.head.set_title(self.tr("Make a work package"))
        self.head.set_subtitle("")
        self.all.setText(self.tr("Tick all"))
        self.none.setText(self.tr("Tick none"))
        self.ticks.setAccessibleName(self.tr("Transcripts for the package"))
        self._who_label.setText(self.tr("For whom"))
        self.who.setAccessibleName(self.tr("For whom"))
        edit = self.who.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Choose a coder, or type a new name"))
            edit.setAccessibleName(self.tr("For whom"))
        self._who_hint.setText(self.tr("Whoever opens the package codes under this name."))
        self._holds_title.setText(self.tr("What goes along"))
        self.cancel.setText(self.tr("Cancel"))
        self.primary.setText(self.tr("Save the package..."))
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
