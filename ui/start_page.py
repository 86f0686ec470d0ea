"""The start page: new, open, what was open lately, and the sample study."""

from __future__ import annotations

from importlib.util import find_spec

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import icons, settings, theme
from ui.code_page.drawing import clear_button, search_icon
from ui.widgets.big_button import BigButton
from ui.widgets.buttons import button
from ui.widgets.dashed import Dashed
from ui.widgets.labels import Glyph, label
from ui.widgets.recent_list import RecentList

_WIDE = 1000
PROGRAMS = "REFI-QDA, Taguette"
FORMATS = "docx, odt, rtf, txt, pdf, vtt, srt"


class StartPage(QScrollArea):
    """Shows while no project is open."""

    new_wanted = Signal()
    open_wanted = Signal()
    program_wanted = Signal()
    backup_wanted = Signal()
    path_wanted = Signal(str)
    sample_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        self._sides = QHBoxLayout()
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._left, self._right = QWidget(), QWidget()
        self._left.setMinimumWidth(284)
        self._left.setMaximumWidth(352)
        self._right.setMaximumWidth(664)
        self._sides.addStretch(1)
        # Not aligned to the top, which would keep wrapped words from getting their height.
        self._sides.addWidget(self._left, 10)
        self._sides.addWidget(self._right, 19)
        self._sides.addStretch(1)
        outer.addLayout(self._sides)
        outer.addStretch(2)
        self._build_left(QVBoxLayout(self._left))
        self._build_right(QVBoxLayout(self._right))
        self.setWidget(inner)
        self._retranslate()
        self.reload()

    @staticmethod
    def sample_available() -> bool:
        """Tell whether there is a sample study to open."""
        return find_spec("qualcode.sample") is not None

    def reload(self) -> None:
        """Read the recent projects again."""
        self._search.clear()
        self.list.fill(settings.recents())
        self._show_list()

    def _build_left(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        mark = label()
        mark.setPixmap(icons.app_icon().pixmap(QSize(40, 40), self.devicePixelRatioF()))
        mark.setFixedSize(40, 40)
        head.addWidget(mark)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label("qualcode", "start"))
        self._claim = label("", "hint", wrap=True)
        names.addWidget(self._claim)
        head.addLayout(names, 1)
        column.addLayout(head)
        column.addSpacing(14)
        self.new_button = BigButton("file-plus", "Ctrl+N", primary=True)
        self.new_button.clicked.connect(self.new_wanted)
        self.open_button = BigButton("folder-open", "Ctrl+O")
        self.open_button.clicked.connect(self.open_wanted)
        column.addWidget(self.new_button)
        column.addWidget(self.open_button)
        column.addSpacing(6)
        drop = Dashed()
        row = QHBoxLayout(drop)
        row.setContentsMargins(15, 12, 15, 12)
        row.setSpacing(14)
        row.addWidget(Glyph("file-arrow-down", "ink3", 20))
        words = QVBoxLayout()
        words.setSpacing(1)
        self._drop = label("")
        words.addWidget(self._drop)
        words.addWidget(label(FORMATS, "hint"))
        row.addLayout(words, 1)
        column.addWidget(drop)
        column.addSpacing(4)
        column.addLayout(self._build_ways())
        column.addStretch(1)

    def _build_ways(self) -> QVBoxLayout:
        self.program_button = button("", "flat", "arrows-left-right")
        self.program_button.clicked.connect(self.program_wanted)
        self.backup_button = button("", "flat", "clock-counter-clockwise")
        self.backup_button.clicked.connect(self.backup_wanted)
        ways = QVBoxLayout()
        ways.setSpacing(0)
        for way in (self.program_button, self.backup_button):
            ways.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        return ways

    def _build_right(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(18)
        head = QHBoxLayout()
        self._recent = label("", "title")
        head.addWidget(self._recent)
        head.addStretch(1)
        self._search = QLineEdit()
        self._search.setFixedSize(190, 28)
        clear_button(self._search)
        search_icon(self._search)
        self._search.textChanged.connect(self._filter)
        head.addWidget(self._search)
        self._card = QFrame()
        self._card.setProperty("frame", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, 1, 1, 1)
        self.list = RecentList()
        self.list.path_wanted.connect(self.path_wanted)
        self.list.emptied.connect(self._show_list)
        self._nothing = label("", "secondary", wrap=True)
        self._nothing.setContentsMargins(16, 18, 16, 18)
        inside.addWidget(self.list)
        inside.addWidget(self._nothing)
        block = QVBoxLayout()
        block.setSpacing(14)
        block.addLayout(head)
        block.addWidget(self._card)
        column.addLayout(block)
        column.addWidget(self._build_sample())
        column.addStretch(1)

    def _build_sample(self) -> QFrame:
        self._sample = QFrame()
        self._sample.setProperty("frame", "card")
        row = QHBoxLayout(self._sample)
        row.setContentsMargins(14, 14, 18, 14)
        row.setSpacing(18)
        self._picture = Picture()
        row.addWidget(self._picture)
        words = QVBoxLayout()
        words.setSpacing(6)
        self._sample_title = label("", "card")
        self._sample_text = label("", "secondary", wrap=True)
        self.sample_button = button("", "", "graduation-cap")
        self.sample_button.setIcon(icons.icon("graduation-cap", "accent"))
        self.sample_button.clicked.connect(self.sample_wanted)
        words.addStretch(1)
        words.addWidget(self._sample_title)
        words.addWidget(self._sample_text)
        words.addSpacing(4)
        self.guide_button = button("", "flat")
        self.guide_button.clicked.connect(self.guide_wanted)
        doors = QHBoxLayout()
        doors.setSpacing(8)
        doors.addWidget(self.sample_button)
        doors.addWidget(self.guide_button)
        doors.addStretch(1)
        words.addLayout(doors)
        words.addStretch(1)
        row.addLayout(words, 1)
        self._sample.setVisible(self.sample_available())
        return self._sample

    def _filter(self, typed: str) -> None:
        self.list.filter(typed)
        self._show_list()

    def _show_list(self) -> None:
        rows = self.list.count()
        shown = sum(not self.list.item(number).isHidden() for number in range(rows))
        self.list.setVisible(shown > 0)
        self._nothing.setVisible(shown == 0)
        self._search.setVisible(rows > 4 or bool(self._search.text()))
        self._nothing.setText(
            self.tr("No project has these words in its title or path.")
            if rows
            else self.tr("No project yet. What you create or open is listed here.")
        )

    def _retranslate(self) -> None:
        self._claim.setText(self.tr("Code interviews, write the results in Word"))
        self.new_button.set_words(self.tr("New project"), self.tr("One study, one file"))
        self.open_button.set_words(self.tr("Open project"), self.tr("From a .qualcode file"))
        self._drop.setText(self.tr("Drop Word transcripts here"))
        self.backup_button.setText(self.tr("Restore from a backup"))
        self._tell_programs()
        self._recent.setText(self.tr("Recent"))
        self._search.setPlaceholderText(self.tr("Find project"))
        self._search.setAccessibleName(self.tr("Find project"))
        self._sample_title.setText(self.tr("Never coded with a computer?"))
        self._sample_text.setText(
            self.tr(
                "Open the sample study: invented interviews, a codebook, and codings to look at."
                " Try anything, the original stays as it is."
            )
        )
        self.sample_button.setText(self.tr("Open the sample study"))
        self.guide_button.setText(self.tr("10-minute guide"))
        self._show_list()

    def _tell_programs(self) -> None:
        words = self.tr("From another program")
        whole, wide = f"{words} ({PROGRAMS})", self.width() >= _WIDE
        self.program_button.setText(whole if wide else words)
        self.program_button.setToolTip("" if wide else whole)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self._tell_programs()
        self._sides.setSpacing(64 if wide else 24)
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight)
        self._picture.setVisible(wide)


class Picture(QWidget):
    """A few coded lines, drawn in the colours of the theme."""

    LINES = ((0, 70, ""), (13, 98, "#3760C9"), (26, 102, "#E16C10"), (39, 84, "#E16C10"))
    MORE = ((52, 60, ""), (65, 100, "#46A16B"), (78, 52, "#46A16B"))

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(152, 124)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.line, 1))
        painter.setBrush(look.paper)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        for top, width, colour in (*self.LINES, *self.MORE):
            if colour:
                painter.setBrush(theme.code_colours(colour).tint)
                painter.drawRect(QRectF(13, top + 14, width, 12))
            painter.setBrush(theme.mixed(look.paper, look.ink3, 0.5))
            painter.drawRoundedRect(QRectF(13, top + 18, width, 4), 2, 2)
        lanes = ((125, 28, 24, "#3760C9"), (133, 41, 24, "#E16C10"), (125, 80, 24, "#46A16B"))
        for left, top, height, colour in lanes:
            painter.setBrush(theme.code_colours(colour).solid)
            painter.drawRoundedRect(QRectF(left, top, 4, height), 2, 2)
        painter.end()
