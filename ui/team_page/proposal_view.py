"""One comment of a document: what it would do, word by word, above its place in the transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.compare import word_changes
from projects.project import initials
from qualcode.exchange.word_comments import ADDED, CHANGED, MEMO, REMOVED
from ui import theme
from ui.code_page.drawing import Avatar, Dot
from ui.codebook_merge.words import shown_path
from ui.transcript.view import TranscriptView
from ui.transcript_editing import differences
from ui.widgets.buttons import button
from ui.widgets.labels import Elided, Glyph, label, separator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from projects.records import CodeRecord, Span
    from qualcode.exchange.word_comments import Proposal

KINDS = {
    ADDED: ("plus", "good"), CHANGED: ("pencil-simple", "add"), REMOVED: ("trash", "rem"),
    MEMO: ("note-pencil", "ink2"),
}  # fmt: skip
_MOST = 700
_LEAST_TEXT = 130
_LEAST_WORDS = 34


class _Words(QScrollArea):
    """As high as it wants to be, and lower where the window is low."""

    _wanted = _LEAST_WORDS

    def want(self, height: int) -> None:
        """Say how high it would be."""
        if height != self._wanted:
            self._wanted = height
            self.setMaximumHeight(height)
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _LEAST_WORDS)


class ProposalView(QWidget):
    """Signals: `decided(bool)` accept or leave; `put(Span)` on another passage."""

    decided = Signal(bool)
    put = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._proposal: Proposal | None = None
        self._codes: Mapping[str, CodeRecord] = {}
        self._dot, self._glyph = Dot(), Glyph("note-pencil")
        self._name = Elided("", "card")
        self._what = label("", "secondary")
        self._avatar, self._author = Avatar("", ""), Elided("", "secondary")
        self._fields = [(label("", "hint"), _rich()) for _ in range(3)]
        self._trouble = label("", "", wrap=True)
        self.accept, self.leave = button("", "", "check"), button("", "", "prohibit")
        self.place = button("", "", "crosshair-simple")
        for push in (self.accept, self.leave):
            push.setCheckable(True)
        self.text = TranscriptView()
        self.text.setMinimumHeight(_LEAST_TEXT)
        self._lay_out()
        self.accept.clicked.connect(lambda: self.decided.emit(True))  # noqa: FBT003 - a signal
        self.leave.clicked.connect(lambda: self.decided.emit(False))  # noqa: FBT003
        self.place.clicked.connect(self.put_here)
        self.text.selectionChanged.connect(self._enable)
        self.text.type_to_code.connect(self._typed)
        theme.notifier.changed.connect(self._tell)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 9, 16, 6)
        head.setSpacing(8)
        for each in (self._dot, self._glyph):
            head.addWidget(each)
        head.addWidget(self._name, 3)
        head.addWidget(self._what)
        head.addWidget(self._avatar)
        self._author.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        head.addWidget(self._author)
        column.addLayout(head)
        self._grid_holder = QWidget()
        grid = QGridLayout(self._grid_holder)
        grid.setContentsMargins(16, 2, 16, 6)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._fields):
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        self._scroll = _Words()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._grid_holder)
        column.addWidget(self._scroll)
        column.addLayout(self._warned())
        acts = QHBoxLayout()
        acts.setContentsMargins(16, 0, 16, 9)
        acts.setSpacing(8)
        for push in (self.accept, self.leave, self.place):
            acts.addWidget(push)
        acts.addStretch(1)
        column.addLayout(acts)
        column.addWidget(separator())
        column.addWidget(self.text, 1)

    def _warned(self) -> QVBoxLayout:
        self._warning = QFrame()
        self._warning.setProperty("frame", "warning")
        warned = QHBoxLayout(self._warning)
        warned.setContentsMargins(10, 5, 10, 5)
        warned.setSpacing(8)
        warned.addWidget(Glyph("warning", "warn"))
        warned.addWidget(self._trouble, 1)
        around = QVBoxLayout()
        around.setContentsMargins(16, 0, 16, 6)
        around.addWidget(self._warning)
        return around

    def show_codes(self, codes: Mapping[str, CodeRecord]) -> None:
        """Know the codes of the project, by guid."""
        self._codes = codes

    def show_proposal(self, proposal: Proposal, decision: bool | None) -> None:  # noqa: FBT001 - three states
        """Show one, at its place in the text."""
        self._proposal = proposal
        self.accept.setChecked(decision is True)
        self.leave.setChecked(decision is False)
        self._tell()
        span = proposal.span
        if span.start < span.end:
            self.text.select(span)
        self.text.go_to(span.start)
        # The first one is shown before the text has its height.
        QTimer.singleShot(0, self, lambda: self.text.go_to(span.start))

    def put_here(self) -> None:
        """Put what is shown on the passage that is selected in the text."""
        span: Span | None = self.text.selection()
        if span is not None:
            self.put.emit(span)

    def _typed(self, letter: str) -> None:
        if letter.casefold() in ("a", "x"):
            self.decided.emit(letter.casefold() == "a")

    def _enable(self) -> None:
        proposal = self._proposal
        span = self.text.selection()
        movable = proposal is not None and proposal.kind != REMOVED
        here = proposal is not None and proposal.sure and span == proposal.span
        self.place.setEnabled(movable and span is not None and not here)
        self.place.setToolTip(
            "" if self.place.isEnabled() else self.tr("Select another passage in the text first")
        )

    def _tell(self) -> None:
        proposal = self._proposal
        if proposal is None:
            return
        code = self._codes.get(proposal.code)
        self._dot.setVisible(code is not None)
        self._glyph.setVisible(code is None)
        if code is not None:
            self._dot.set_colour(code.colour)
        icon = "note-pencil" if proposal.kind == MEMO else "plus"
        self._glyph.set_glyph(icon, "ink2")
        self._name.set_whole(shown_path(proposal.path or proposal.new_code) or self.tr("Memo"))
        self._what.setText(self.kind_words(proposal))
        self._avatar.show_coder(initials(proposal.coder) if proposal.coder else "?", proposal.coder)
        self._author.set_whole(proposal.coder or self.tr("nobody named"))
        for (name, value), (head, html) in zip(self._fields, self._told(proposal), strict=True):
            name.setText(head)
            value.setText(html)
            for part in (name, value):
                part.setVisible(bool(html))
        self._warning.setVisible(not proposal.sure)
        self._trouble.setText(
            self.tr(
                "The text was changed in Word, and this passage was not found for certain."
                " Select it below and put it there, or leave it."
            )
        )
        self.accept.setText(self.tr("Accept") + "   A")
        self.accept.setAccessibleName(self.tr("Accept"))
        self.accept.setEnabled(proposal.sure)
        self.leave.setText(self.tr("Leave") + "   X")
        self.leave.setAccessibleName(self.tr("Leave"))
        self.place.setText(self.tr("Put on the selection"))
        self.place.setAccessibleName(self.tr("Put on the selection"))
        self._enable()
        self._fit()

    def kind_words(self, proposal: Proposal) -> str:
        """Return what would become of the coding or memo."""
        if proposal.new_code:
            return self.tr("new code")
        return {
            ADDED: self.tr("added"), CHANGED: self.tr("changed"), REMOVED: self.tr("removed"),
            MEMO: self.tr("memo"),
        }[proposal.kind]  # fmt: skip

    def _told(self, proposal: Proposal) -> list[tuple[str, str]]:
        path, comment, words = proposal.was
        before, now = shown_path(path), shown_path(proposal.path)
        changed = proposal.kind == CHANGED
        code = changes(before, now) if changed and before != now else ""
        if proposal.kind == REMOVED:
            passage = differences.marked(_short(words), "rem")
            said = differences.marked(comment, "rem") if comment else ""
        elif changed:
            passage = changes(_short(words), _short(proposal.passage))
            said = changes(comment, proposal.comment) if comment or proposal.comment else ""
        else:
            passage = differences.plain(_short(proposal.passage))
            said = differences.plain(proposal.comment)
        return [(self.tr("Code"), code), (self.tr("Passage"), passage), (self.tr("Comment"), said)]

    def _fit(self) -> None:
        """Let the words have the height they want, but leave the text its part."""
        grid = self._grid_holder.layout()
        if grid is None:
            return
        wanted = grid.heightForWidth(max(self.width(), 200))
        self._scroll.want(max(min(wanted, self.height() * 2 // 5, 220), _LEAST_WORDS))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        super().changeEvent(event)


def changes(old: str, new: str) -> str:
    """Return HTML of a new text, what went struck out and what came underlined."""
    parts = []
    for kind, words in word_changes(old, new):
        if kind == "same":
            parts.append(differences.plain(words))
        else:
            parts.append(differences.marked(words, "add" if kind == "added" else "rem"))
    return "".join(parts)


def _short(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[: _MOST // 2]} … {text[-_MOST // 2 :]}"


def _rich() -> QLabel:
    result = label("", "", wrap=True)
    result.setTextFormat(Qt.TextFormat.RichText)
    result.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return result
