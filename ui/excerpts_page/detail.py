"""The right side: how the current excerpt is quoted, translated, and what stands around it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.excerpts_page.around import around
from ui.excerpts_page.citation import CitationSection, ReferenceSection, WordSection
from ui.excerpts_page.section import GrowingText, Section
from ui.widgets.buttons import icon_button, name_button

if TYPE_CHECKING:
    from projects.records import Excerpt
    from ui.excerpts_page.reading import ExcerptReading


class TranslationSection(Section):
    """A translation for a paper in another language; `written(guid of the excerpt, text)`."""

    written = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._guid = ""
        self.edit = GrowingText(34, 140)
        self.edit.written.connect(lambda text: self.written.emit(self._guid, text.strip()))
        self.body.addWidget(self.edit)
        self._retranslate()

    def show_excerpt(self, excerpt: Excerpt | None) -> None:
        """Show the translation of an excerpt; what was being written is given out first."""
        guid = excerpt.guid if excerpt else ""
        if guid != self._guid:
            self.edit.finish()
        same, self._guid = guid == self._guid, guid
        self.setEnabled(excerpt is not None)
        if not same or not self.edit.hasFocus():
            self.edit.set_stored(excerpt.translation if excerpt else "")

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Translation"))
        self.note.set_whole(self.tr("for a paper in English"))
        self.edit.setAccessibleName(self.tr("Translation"))
        self.edit.setPlaceholderText(self.tr("No translation yet. Write it here."))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class ContextSection(Section):
    """The question and the rest of the turn, the passage marked; `wanted()` the transcript."""

    wanted = Signal()

    def __init__(self, reading: ExcerptReading) -> None:
        super().__init__(last=True)
        self._reading = reading
        self._excerpt: Excerpt | None = None
        self.go = icon_button("arrow-square-out")
        self.go.clicked.connect(self.wanted)
        self.add_to_head(self.go)
        self._before, self._own = QLabel(), QLabel()
        for each in (self._before, self._own):
            each.setWordWrap(True)
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            each.setProperty("role", "secondary")
            self.body.addWidget(each)
        self._before.setTextFormat(Qt.TextFormat.PlainText)
        self._own.setTextFormat(Qt.TextFormat.RichText)
        theme.notifier.changed.connect(self._show)
        self._retranslate()

    def show_excerpt(self, excerpt: Excerpt | None) -> None:
        """Show what stands around an excerpt."""
        self._excerpt = excerpt
        self.setEnabled(excerpt is not None)
        self._show()

    def _show(self) -> None:
        if self._excerpt is None or self._excerpt.transcript_guid not in self._reading.transcripts:
            self._before.setText("")
            self._own.setText("")
            return
        found = around(self._reading.transcript(self._excerpt.transcript_guid), self._excerpt)
        look = theme.current()
        self._before.setVisible(bool(found.before))
        self._before.setText(found.before)
        colour = f"background-color: {look.selection.name()}; color: {look.ink.name()};"
        marked = f'<span style="{colour}">{escape(found.passage)}</span>'
        parts = (escape(found.label), escape(found.left), marked, escape(found.right))
        self._own.setText(" ".join(part for part in parts if part))
        plain = (found.before, found.label, found.left, found.passage, found.right)
        self._own.setAccessibleName(" ".join(part for part in plain if part))

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Context"))
        name_button(self.go, self.tr("Show in the transcript"), "Return")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class Detail(QScrollArea):
    """All sections, one below the other."""

    def __init__(self, reading: ExcerptReading) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.citation = CitationSection()
        self.reference = ReferenceSection(reading)
        self.word = WordSection(reading)
        self.translation = TranslationSection()
        self.context = ContextSection(reading)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in (
            self.citation, self.reference, self.word, self.translation, self.context,
        ):  # fmt: skip
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self._excerpt: Excerpt | None = None
        self.citation.typed.connect(self._typed)

    def show_excerpt(self, excerpt: Excerpt | None) -> None:
        """Show everything about an excerpt."""
        self._excerpt = excerpt
        self.citation.show_excerpt(excerpt)
        self.translation.show_excerpt(excerpt)
        self.context.show_excerpt(excerpt)
        self._typed()

    def finish(self) -> None:
        """Give out what is being written."""
        self.citation.finish()
        self.translation.edit.finish()

    def _typed(self) -> None:
        self.word.show_excerpt(self._excerpt, self.citation.citation())
