"""Who works in the project, and what can be sent and received; what waits for a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from projects.queries import review, team
from qualcode.exchange import arrived
from qualcode.language import short_date, tell
from ui import language
from ui.frame import Frame, SizeClass
from ui.side import Side
from ui.team_page.coder_list import CoderList
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label, separator
from ui.widgets.page_head import PageHead

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QPushButton

    from qualcode.exchange.arrived import Arrived
    from ui.workspace import Workspace

_NONE = (0, 0, 0)
_CLASSES = (
    (1200, SizeClass("wide", (240, 340, 460), _NONE, ())),
    (1000, SizeClass("middle", (220, 290, 380), _NONE, ())),
    (0, SizeClass("narrow", (200, 250, 320), _NONE, ())),
)
ACTIONS = (
    ("merge", "git-merge"), ("package", "export"), ("word_comments", "chat-text"),
    ("send_word", "file-text"), ("program", "file-arrow-down"), ("qdpx", "export"),
)  # fmt: skip
_WIDEST = 640


class _Card(QFrame):
    """One thing to do: an icon, what it is for, and its button."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.setMaximumWidth(_WIDEST)
        self.title, self.sentence = label("", "card", wrap=True), label("", "secondary", wrap=True)
        self.push: QPushButton = button("")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(Glyph(icon, "ink2", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        row.addLayout(words, 1)
        row.addWidget(self.push, 0, Qt.AlignmentFlag.AlignVCenter)


class _Arrived(QFrame):
    """What could not be kept of a file of another program."""

    def __init__(self, record: Arrived) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.setMaximumWidth(_WIDEST)
        self._record = record
        self._title = label("", "card", wrap=True)
        self._lines: list[QLabel] = []
        self.copy = button("", "link", "copy")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for _ in (*record.lost, *record.unsure):
            line = label("", "secondary", wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)
            self._lines.append(line)
        self.copy.clicked.connect(self._copy)
        self.retell()

    def retell(self) -> None:
        """Write every word anew."""
        day = short_date(self._record.when.astimezone().date(), language.current())
        title = self.tr("From {file}, {day}: what could not be kept, and what to check")
        self._title.setText(title.format(file=self._record.source, day=day))
        for line, said in zip(self._lines, self._sentences(), strict=True):
            line.setText(said)
        self.copy.setText(self.tr("Copy list"))

    def _sentences(self) -> list[str]:
        said = (*self._record.lost, *self._record.unsure)
        return [tell(each, language.current()) for each in said]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join([self._title.text(), *self._sentences()]))


class Overview(QWidget):
    """Signals: `wanted(what)` one of the keys of ACTIONS; `review_wanted(transcript guid)`."""

    wanted = Signal(str)
    review_wanted = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._first = ""
        self._waiting = 0
        self.head = PageHead()
        self.coders = CoderList()
        self._coders_head = label("", "head")
        self.cards = {key: _Card(icon) for key, icon in ACTIONS}
        self._send, self._receive = label("", "label"), label("", "label")
        self.review = _Card("warning")
        self.paused = _Card("chat-text")
        self._paused: tuple[str, int, int] | None = None
        self._arrived_head = label("", "label")
        self._arrived: list[_Arrived] = []
        self._lay_out()
        for key, card in self.cards.items():
            card.push.clicked.connect(lambda _on=False, key=key: self.wanted.emit(key))
        self.review.push.clicked.connect(lambda: self.review_wanted.emit(self._first))
        self.setFocusProxy(self.coders)
        self._retranslate()

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("frame", "panel")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        self._coders_head.setFixedHeight(32)
        head.addWidget(self._coders_head)
        column.addLayout(head)
        column.addWidget(separator())
        column.addWidget(self.coders, 1)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 4, 16, 16)
        self._column.setSpacing(8)
        self._column.addWidget(self.paused)
        self._column.addWidget(self.review)
        self._column.addWidget(self._receive)
        for key in ("merge", "word_comments", "program"):
            self._column.addWidget(self.cards[key])
        self._column.addWidget(self._send)
        for key in ("package", "send_word", "qdpx"):
            self._column.addWidget(self.cards[key])
        self._column.addWidget(self._arrived_head)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        right = QFrame()
        right.setProperty("frame", "panel")
        page = QVBoxLayout(right)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(scroll, 1)
        self._frame = Frame("team", Side((left,), (1,)), right, classes=_CLASSES)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._frame.splitter)

    def read(self) -> None:
        """Read everything anew."""
        self.coders.fill(self._workspace.ask(team.work), self._workspace.project.coder.guid)
        counts = self._workspace.ask(review.counts)
        self._waiting = sum(counts.values())
        self._first = next(iter(counts), "")
        for old in self._arrived:
            old.hide()
            old.deleteLater()
        self._arrived = [_Arrived(record) for record in self._workspace.ask(arrived.records)]
        for card in self._arrived:
            self._column.insertWidget(self._column.count() - 1, card)
        self._tell()

    def set_paused(self, paused: tuple[str, int, int] | None) -> None:
        """Offer to go on with a document: its name, comments decided, comments in all."""
        self._paused = paused
        self._tell()

    def arrange(self) -> None:
        """Share the room by the size of the window."""
        window = self.window()
        self._frame.arrange(window.width(), window.height())

    def remember(self) -> None:
        """Remember how the room is shared."""
        self._frame.remember()

    def _tell(self) -> None:
        count = self.coders.model().rowCount()
        self._coders_head.setText(self.tr("Coders") + f"  {language.number(count)}")
        self.paused.setVisible(self._paused is not None)
        if self._paused is not None:
            name, done, total = self._paused
            self.paused.title.setText(self.tr("Comments from {file}").format(file=name))
            told = self.tr("%n of {total} decided, nothing taken over yet.", "", done)
            self.paused.sentence.setText(told.format(total=language.number(total)))
        self.review.setVisible(bool(self._waiting))
        self.review.title.setText(self.tr("%n passage(s) to look at", "", self._waiting))
        self._arrived_head.setVisible(bool(self._arrived))
        for card in self._arrived:
            card.retell()

    def _retranslate(self) -> None:
        self.head.set_title(self.tr("Team"))
        self.coders.setAccessibleName(self.tr("Coders"))
        self._receive.setText(self.tr("Receive"))
        self._send.setText(self.tr("Share"))
        self._arrived_head.setText(self.tr("Received from other programs"))
        self.review.sentence.setText(
            self.tr("After a merge or a corrected text, their place is not certain.")
        )
        self.paused.push.setText(self.tr("Go on"))
        self.review.push.setText(self.tr("Look at them"))
        words = {
            "merge": (
                self.tr("Merge another coder's project"),
                self.tr("A project or a work package (.qualcode). A report comes first."),
                self.tr("Choose file..."),
            ),
            "word_comments": (
                self.tr("Word document with comments"),
                self.tr("Comments in the margin become codings and memos, one by one."),
                self.tr("Choose file..."),
            ),
            "program": (
                self.tr("Project of another program"),
                self.tr("REFI-QDA (.qdpx), QualCoder (.qda), Taguette (.sqlite3)."),
                self.tr("Choose file..."),
            ),
            "package": (
                self.tr("Work package for one coder"),
                self.tr("Chosen transcripts and the codebook, without others' codings."),
                self.tr("Choose transcripts..."),
            ),
            "send_word": (
                self.tr("Coded transcript to Word"),
                self.tr("For a supervisor: every coding stands as a comment in the margin."),
                self.tr("Choose transcript..."),
            ),
            "qdpx": (
                self.tr("Project for another program"),
                self.tr("REFI-QDA (.qdpx), for MAXQDA, ATLAS.ti, NVivo and others."),
                self.tr("Save as..."),
            ),
        }
        for key, (title, sentence, push) in words.items():
            card = self.cards[key]
            card.title.setText(title)
            card.sentence.setText(sentence)
            card.push.setText(push)
            card.push.setAccessibleName(f"{title}: {push}")
        self.coders.retell()
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
