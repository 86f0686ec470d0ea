"""The memo that is open, on paper: what it is on, title, kind, the quoted passage, the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.memos_page.field import TextField, TitleField
from ui.memos_page.paper_parts import KindField, PlaceButton, Quote, Trouble
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import Elided, label, separator

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_WIDEST = 640


class MemoPaper(QFrame):
    """Signals: `place_wanted()`, `move_wanted()`, `delete_wanted()`; `written()` at every key."""

    place_wanted = Signal()
    move_wanted = Signal()
    delete_wanted = Signal()
    written = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "paper")
        self.place = PlaceButton()
        self.move_button: QPushButton = button("", "flat", "arrows-left-right")
        self.delete_button = icon_button("trash")
        self.title = TitleField()
        self.kind = KindField()
        self.about = Elided("", "hint")
        self.quote = Quote()
        self.text = TextField()
        self.trouble = Trouble()
        self.words = label("", "hint")
        self.state = label("", "hint")
        self._showing = False
        self._lay_out()
        self.place.clicked.connect(self.place_wanted)
        self.quote.clicked.connect(self.place_wanted)
        self.move_button.clicked.connect(self.move_wanted)
        self.delete_button.clicked.connect(self.delete_wanted)
        self.title.onward.connect(lambda: self.text.setFocus(Qt.FocusReason.TabFocusReason))
        self.title.textChanged.connect(lambda _text: self._typed())
        self.text.textChanged.connect(self._typed)
        self._retranslate()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        bar = QWidget()
        bar.setFixedHeight(46)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.move_button)
        row.addWidget(self.delete_button)
        outer.addWidget(bar)
        outer.addWidget(separator())
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(24, 16, 0, 10)
        column.setSpacing(8)
        column.addWidget(self.title)
        second = QHBoxLayout()
        second.setSpacing(10)
        second.addWidget(self.kind)
        second.addWidget(self.about, 1)
        column.addLayout(second)
        column.addWidget(self.quote)
        column.addSpacing(4)
        column.addWidget(self.text, 1)
        column.addWidget(self.trouble)
        foot = QHBoxLayout()
        foot.addWidget(self.words)
        foot.addStretch(1)
        foot.addWidget(self.state)
        column.addLayout(foot)
        outer.addWidget(self._body, 1)

    def show_memo(self, title: str, text: str) -> None:
        """Show the words of a memo."""
        self._showing = True
        self.title.setText(title)
        self.title.setCursorPosition(0)
        self.text.show_text(text)
        self._showing = False
        self.count()

    def _typed(self) -> None:
        if not self._showing:
            self.written.emit()

    def count(self) -> None:
        """Tell how many words there are."""
        self.words.setText(self.tr("%n word(s)", "", len(self.text.toPlainText().split())))

    def tell_trouble(self, sentence: str) -> None:
        """Say why it could not be saved, "" where it is saved."""
        self.trouble.sentence.setText(sentence)
        self.trouble.setAccessibleName(sentence)
        self.trouble.setVisible(bool(sentence))

    def tell_state(self, time: str) -> None:
        """Say when it was saved, "" where that is still to come."""
        self.state.setText(self.tr("Saved {time}").format(time=time) if time else "")

    def _retranslate(self) -> None:
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title"))
        self.kind.setAccessibleName(self.tr("Kind of memo"))
        self.kind.setToolTip(self.tr("Kind of memo. Choose one, or write your own word."))
        self.text.setPlaceholderText(self.tr("Write here. It saves itself."))
        self.text.setAccessibleName(self.tr("Text of the memo"))
        self.quote.setAccessibleName(self.tr("The passage this memo is on"))
        self.move_button.setText(self.tr("Move"))
        self.move_button.setToolTip(self.tr("Put this memo on something else"))
        self.trouble.again.setText(self.tr("Try again"))
        name_button(self.delete_button, self.tr("Delete memo"))
        self.place.setToolTip(self.tr("Go there"))
        self.count()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        free = self.width() - 48
        left = 24 if free < _WIDEST + 40 else 40
        right = max(left, self.width() - left - _WIDEST)
        layout = self._body.layout()
        if layout is not None:
            layout.setContentsMargins(left, 16, right, 10)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
