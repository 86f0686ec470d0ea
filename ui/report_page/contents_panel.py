"""The left side: the blocks of the report, and the settings of the one that is chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from codebook.errors import Message
from qualcode.report.settings import ReportSettings
from ui import language
from ui.report_page.blocks import BlockList
from ui.report_page.names import block_names
from ui.report_page.options import Options, page_for
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.labels import Elided, label, separator

if TYPE_CHECKING:
    from qualcode.report.data import ReportData
    from qualcode.report.preview import Preview

PAUSE = 500  # ms after the last key before a typed setting is kept
FIRST = "findings"


class ContentsPanel(QWidget):
    """Blocks with tick, name and fact; `wanted(ReportSettings, Message)` what to keep and what the
    step is called; `chosen(str)` a block.
    """

    wanted = Signal(object, object)
    chosen = Signal(str)

    def __init__(self, settings: ReportSettings) -> None:
        super().__init__()
        self.settings = settings
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = QWidget()
        self.head.setFixedHeight(32)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(8)
        self._title = label("", "head")
        self._on = Elided("", "secondary")
        self.more = icon_button("dots-three")
        self.more.clicked.connect(self._menu)
        row.addWidget(self._title)
        row.addWidget(self._on, 1)
        row.addWidget(self.more)
        column.addWidget(self.head)
        column.addWidget(separator())
        self.blocks = BlockList()
        self.blocks.ticked.connect(self._ticked)
        self.blocks.moved.connect(self._moved)
        self.blocks.chosen.connect(self.chosen)
        column.addWidget(self.blocks, 1)
        self._preview: Preview | None = None
        self._retranslate()

    def show_settings(self, settings: ReportSettings) -> None:
        """Show settings as they are kept now."""
        again = settings.blocks != self.blocks.blocks()
        self.settings = settings
        if again:
            self._fill()
        self._say()

    def show_facts(self, preview: Preview) -> None:
        """Say what each block comes to."""
        self._preview = preview
        self._say()

    def _fill(self) -> None:
        names = block_names()
        self.blocks.show_blocks([(key, names[key], on) for key, on in self.settings.blocks])
        if not self.blocks.current():
            self.blocks.choose(FIRST)

    def _say(self) -> None:
        on, whole = len(self.settings.on()), len(self.settings.blocks)
        self._on.set_whole(self.tr("{on} of {all} blocks").format(on=on, all=whole))
        if self._preview is not None:
            facts = {key: self._fact(self._preview, key) for key, _ in self.settings.blocks}
            self.blocks.set_facts(facts)

    def _fact(self, preview: Preview, key: str) -> str:
        """Return what a block comes to: its codes, quotes, tables, or else its words."""
        places = {name: (start, end) for name, start, end in preview.blocks}
        start, end = places.get(key, (0, 0))
        if key not in places or (key in ("title", "contents") and start < end):
            return ""
        if start == end:
            return self.tr("empty")
        if key == "findings":
            return self.tr("%n code(s)", "", preview.codes)
        if key == "remaining":
            quotes = sum(len(preview.quoted.get(place, ())) for place in range(start, end))
            return self.tr("%n quote(s)", "", quotes)
        return self._tables(preview.tables[key]) or self._words(preview.words_of[key])

    def _tables(self, numbers: range) -> str:
        if len(numbers) > 1:
            return self.tr("Tables {first}–{last}").format(first=numbers[0], last=numbers[-1])
        return self.tr("Table {number}").format(number=numbers[0]) if numbers else ""

    def _words(self, words: int) -> str:
        return self.tr("%n word(s)", "", words).replace(str(words), language.number(words))

    def _ticked(self, key: str) -> None:
        self.settings = replace(self.settings, blocks=self.blocks.blocks())
        self._say()
        label_ = Message("Took a block out of the report")
        if key in self.settings.on():
            label_ = Message("Put a block into the report")
        self.wanted.emit(self.settings, label_)

    def _moved(self, _key: str) -> None:
        self.settings = replace(self.settings, blocks=self.blocks.blocks())
        self._say()
        self.wanted.emit(self.settings, Message("Moved a block of the report"))

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("All blocks")).triggered.connect(self._all)
        menu.addAction(self.tr("Usual order and settings")).triggered.connect(self._usual)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _all(self) -> None:
        blocks = tuple((key, True) for key, _ in self.settings.blocks)
        self._put(replace(self.settings, blocks=blocks))

    def _usual(self) -> None:
        kept = self.settings
        self._put(ReportSettings(language=kept.language, template=kept.template))

    def _put(self, settings: ReportSettings) -> None:
        self.show_settings(settings)
        self.wanted.emit(settings, Message("Changed the report settings"))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Report contents"))
        name_button(self.more, self.tr("More on the contents"))
        self._fill()
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class SettingsPanel(QWidget):
    """The settings of one block; `wanted(ReportSettings)` a moment after the last change."""

    wanted = Signal(object)

    def __init__(self, settings: ReportSettings) -> None:
        super().__init__()
        self.settings = settings
        self.key = FIRST
        self._data: ReportData | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(12, 10, 12, 8)
        self._column.setSpacing(6)
        self._head = label("", "head", wrap=True)
        self._column.addWidget(self._head)
        self._column.addStretch(1)
        area.setWidget(inside)
        self.options: Options | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)
        self.show_block(self.key)

    def show_block(self, key: str) -> None:
        """Show the settings of a block."""
        self.flush()
        self.key = key
        self._build()

    def _build(self) -> None:
        self._head.setText(block_names()[self.key])
        if self.options is not None:
            self._column.removeWidget(self.options)
            self.options.hide()
            self.options.deleteLater()
        self.options = page_for(self.key, self.settings)
        self.options.changed.connect(self._pause.start)
        self._column.insertWidget(1, self.options)
        self.options.show()
        if self._data is not None:
            self.options.set_data(self._data)

    def show_settings(self, settings: ReportSettings) -> None:
        """Show settings that were changed elsewhere or undone."""
        if self.options is not None and self.options.settings == settings:
            self.settings = settings
            return
        ours = self.options is not None and self.options.same_as(settings)
        self._pause.stop()
        self.settings = settings
        if ours and self.options is not None:
            self.options.settings = settings
            self.options.language_changed()
        else:
            self._build()

    def set_data(self, data: ReportData) -> None:
        """Take note of the study: it gives examples, and the attributes to choose from."""
        known = self._data
        self._data = data
        if self.options is not None:
            if known is not None and known.attributes != data.attributes:
                self.flush()
                self._build()
            elif known is None or known.excerpts != data.excerpts or known.cases != data.cases:
                self.options.set_data(data)

    def flush(self) -> None:
        """Keep at once what was just changed."""
        self._pause.stop()
        if self.options is not None and self.options.settings != self.settings:
            self.settings = self.options.settings
            self.wanted.emit(self.settings)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_block(self.key)
        super().changeEvent(event)
