"""Bars and lines of the dialogs: heads, messages, and the footer of the import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui import language, theme
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import button
from ui.widgets.labels import Elided, label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

HEAD = 35


def head_bar(kind: str = "panel") -> tuple[QFrame, QHBoxLayout]:
    """Return the bar of 35 px above a part, and its row."""
    bar = QFrame()
    bar.setProperty("frame", kind)
    bar.setFixedHeight(HEAD)
    row = QHBoxLayout(bar)
    row.setContentsMargins(12, 0, 14, 0)
    row.setSpacing(8)
    return bar, row


def headed_area(panel: QWidget, title: str, hint: str) -> QScrollArea:
    """Fill a side panel with a head (title, hint) and below it an area that scrolls; return it."""
    outer = QVBoxLayout(panel)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    bar = QWidget()
    bar.setFixedHeight(HEAD)
    head = QHBoxLayout(bar)
    head.setContentsMargins(14, 0, 8, 0)
    head.setSpacing(6)
    head.addWidget(label(title, "head"))
    head.addWidget(label(hint, "secondary"), 1)
    outer.addWidget(bar)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it scrolls into sight by itself
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    outer.addWidget(area, 1)
    return area


class Upright(QWidget):
    """A line of 1 px from top to bottom."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().line)
        painter.end()


class BarPlace(QWidget):
    """Where message bars stand above the buttons; takes no room while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 4, 12, 8)
        self._column.setSpacing(4)
        self.hide()

    def put(self, bar: MessageBar) -> None:
        """Show a bar in the place of those before."""
        self.clear()
        self._column.addWidget(bar)
        bar.closed.connect(self.hide)
        self.show()

    def clear(self) -> None:
        """Take the bars away."""
        for bar in self.findChildren(MessageBar):
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.hide()


class FooterBar(QFrame):
    """What happens next in a sentence, the reading under way, and the two buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("frame", "bar")
        self.setFixedHeight(55)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(10)
        self._usual = self.tr(
            "Nothing is saved yet. After the import, one Ctrl+Z undoes all of it."
        )
        self._words = Elided(self._usual, "secondary")
        row.addWidget(self._words, 1)
        self._bar = QProgressBar()
        self._bar.setFixedWidth(120)
        self._bar.setTextVisible(False)
        self.stop = button(self.tr("Stop reading"), "link")
        self.cancel = button(self.tr("Cancel"))
        self.cancel.setMinimumWidth(84)
        self.go = button("", "primary")
        for widget in (self._bar, self.stop, self.cancel, self.go):
            row.addWidget(widget)
        self.show_progress(0, 0)
        self.show_count(0, 0, reading=False)

    def words(self) -> str:
        """Return the sentence at the left."""
        return self._words.whole()

    def show_progress(self, done: int, total: int) -> None:
        """Show how many files were read; `total` 0 ends it."""
        busy = total > 0
        self._bar.setVisible(busy)
        self.stop.setVisible(busy)
        if busy:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            self._words.set_whole(
                self.tr("Reading {done} of {total} files").format(
                    done=language.number(min(done + 1, total)), total=language.number(total)
                )
            )
        else:
            self._words.set_whole(self._usual)

    def show_count(self, transcripts: int, tables: int, *, reading: bool) -> None:
        """Say on the button what it would import."""
        if tables and not transcripts:
            self.go.setText(self.tr("Import %n table(s)", "", tables))
        elif tables:
            self.go.setText(
                self.tr("Import {transcripts} and {tables}").format(
                    transcripts=self.tr("%n transcript(s)", "", transcripts),
                    tables=self.tr("%n table(s)", "", tables),
                )
            )
        else:
            self.go.setText(self.tr("Import %n transcript(s)", "", transcripts))
        ready = transcripts + tables > 0 and not reading
        self.go.setEnabled(ready)
        self.go.setToolTip("" if ready else self.tr("There is nothing to import yet"))
