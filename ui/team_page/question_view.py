"""Is it the same interview? Two texts side by side, with what differs in their first lines."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from qualcode.language import percent
from ui import language, theme
from ui.transcript_editing import differences
from ui.widgets.buttons import button
from ui.widgets.labels import Elided, label

if TYPE_CHECKING:
    from qualcode.exchange.meeting import Likeness

_FIRST = 1_600  # code points shown of each


class _Side(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.name, self.words = Elided("", "head"), label("", "", wrap=True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self.words, 1)


class QuestionView(QWidget):
    """One question; `answered(same)` True for the same interview."""

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._question: Likeness | None = None
        self._texts = ("", "")
        self._title, self._sentence = (
            label("", "card", wrap=True),
            label("", "secondary", wrap=True),
        )
        self._theirs, self._ours = _Side(), _Side()
        self.same, self.other = button("", "", "check"), button("", "", "plus")
        for push in (self.same, self.other):
            push.setCheckable(True)
        inner = QWidget()
        sides = QHBoxLayout(inner)
        sides.setContentsMargins(16, 4, 16, 12)
        sides.setSpacing(12)
        sides.addWidget(self._ours, 1)
        sides.addWidget(self._theirs, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self._scroll = scroll
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.setSpacing(4)
        top.addWidget(self._title)
        top.addWidget(self._sentence)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.same)
        row.addWidget(self.other)
        row.addStretch(1)
        top.addSpacing(4)
        top.addLayout(row)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        self.same.clicked.connect(lambda: self.answered.emit(True))  # noqa: FBT003 - a signal
        self.other.clicked.connect(lambda: self.answered.emit(False))  # noqa: FBT003
        theme.notifier.changed.connect(self._tell)

    def ask(self, question: Likeness, ours: str, theirs: str, answer: bool | None) -> None:  # noqa: FBT001 - three states
        """Show a question; `answer` None while there is none."""
        self._question, self._texts = question, (ours, theirs)
        self.same.setChecked(answer is True)
        self.other.setChecked(answer is False)
        self._tell()
        self._scroll.verticalScrollBar().setValue(0)

    def _tell(self) -> None:
        question = self._question
        if question is None:
            return
        self._title.setText(
            self.tr("Is “{theirs}” the interview “{ours}”?").format(
                theirs=question.theirs_name, ours=question.ours_name
            )
        )
        self._sentence.setText(
            self.tr("{share} of the words are the same. These are their first lines.").format(
                share=percent(whole(question.share), language.current())
            )
        )
        self._ours.name.set_whole(self.tr("Here: {name}").format(name=question.ours_name))
        self._theirs.name.set_whole(
            self.tr("In the file: {name}").format(name=question.theirs_name)
        )
        ours, theirs = (_first(text) for text in self._texts)
        self._ours.words.setText(_one_side(ours, theirs, old=True))
        self._theirs.words.setText(_one_side(ours, theirs, old=False))
        self.same.setText(self.tr("The same interview") + "   A")
        self.other.setText(self.tr("Another interview") + "   X")
        self.same.setAccessibleName(self.tr("The same interview"))
        self.other.setAccessibleName(self.tr("Another interview"))
        self.same.setToolTip(self.tr("Its codings come into the transcript that is here"))
        self.other.setToolTip(self.tr("It is added as a transcript of its own"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)


def whole(share: float) -> float:
    """Return a share in whole percent, rounded down: what differs is never told as all."""
    return floor(share * 100) / 100


def _first(text: str) -> str:
    if len(text) <= _FIRST:
        return text
    return text[:_FIRST].rpartition(" ")[0] + " …"


def _one_side(ours: str, theirs: str, *, old: bool) -> str:
    """Return HTML of one of two texts, with what only it has."""
    parts = []
    for piece in differences.pieces(ours, theirs):
        words = (
            ours[piece.old_start : piece.old_end]
            if old
            else theirs[piece.new_start : piece.new_end]
        )
        if piece.same or not words:
            parts.append(differences.plain(words))
        else:
            parts.append(differences.marked(words, "rem" if old else "add"))
    return "".join(parts)
