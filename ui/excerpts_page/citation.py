"""How an excerpt is quoted: citation form, reference, and what Word will show."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout
from typing_extensions import override

from codebook.errors import KnownError
from qualcode.language import tell
from qualcode.report.quotes import BRACKET, strange_word
from qualcode.report.references import References
from qualcode.report.single import Quoted, quoted
from qualcode.report.wording import WORDINGS
from ui import language, theme
from ui.excerpts_page import words
from ui.excerpts_page.flow import Flow
from ui.excerpts_page.section import GrowingText, Section
from ui.report_page.values import pattern_of, pattern_words
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from projects.records import Excerpt
    from ui.excerpts_page.reading import ExcerptReading

OMITTED = "[...]"
_PRINT = (
    "font-family: 'Times New Roman', 'Liberation Serif', 'Noto Serif', serif;"
    " font-size: 14px; line-height: 130%; margin-top: 0; margin-bottom: 4px;"
)


class _Brackets(QSyntaxHighlighter):
    """Words in brackets, the researcher's own, in the accent colour."""

    @override
    def highlightBlock(self, text: str) -> None:
        look = QTextCharFormat()
        look.setForeground(theme.current().accent)
        units = 0
        last = 0
        for found in BRACKET.finditer(text):
            units += _units(text[last : found.start()])
            size = _units(found.group())
            self.setFormat(units, size, look)
            units += size
            last = found.end()


def _units(text: str) -> int:
    """Return the length of a text as Qt counts, in UTF-16."""
    return len(text) + sum(ord(letter) > 0xFFFF for letter in text)


class CitationSection(Section):
    """The citation form with its check; `written(text)`, `typed()`, `wanted()` the transcript."""

    written = Signal(str)
    typed = Signal()
    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._excerpt: Excerpt | None = None
        self.go = icon_button("arrow-square-out")
        self.add_to_head(self.go)
        self._hint = label("", "hint", wrap=True)
        self.edit = GrowingText(76, 190)
        self._brackets = _Brackets(self.edit.document())
        self._glyph, self._told = (
            Glyph("check-circle", "good", 14),
            label("", "secondary", wrap=True),
        )
        self.omit, self.gloss, self.restore = button(), button(), button("", "flat")
        self.body.addWidget(self._hint)
        self.body.addWidget(self.edit)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._glyph)
        row.addWidget(self._told, 1)
        self.body.addLayout(row)
        self.restore.setStyleSheet("QPushButton { padding: 0 3px; }")
        buttons = Flow(gap=5)
        for each in (self.omit, self.gloss, self.restore):
            buttons.add(each)
        self.body.addWidget(buttons)
        self.edit.textChanged.connect(self._typed)
        self.edit.written.connect(self._written)
        self.omit.clicked.connect(self._omit)
        self.gloss.clicked.connect(self._gloss)
        self.restore.clicked.connect(self._restore)
        self.go.clicked.connect(self.wanted)
        theme.notifier.changed.connect(self._brackets.rehighlight)
        self._retranslate()

    def show_excerpt(self, excerpt: Excerpt | None) -> None:
        """Show the citation form of an excerpt; what was being written is given out first."""
        old = self._excerpt
        if old is not None and (excerpt is None or excerpt.guid != old.guid):
            self.finish()
        same = excerpt is not None and old is not None and excerpt.guid == old.guid
        self._excerpt = excerpt
        self.note.set_whole(words.turn_inside(excerpt) if excerpt else "")
        self.setEnabled(excerpt is not None)
        if excerpt is None:
            self.edit.set_stored("")
        elif not same or not self.edit.hasFocus():
            self.edit.set_stored(excerpt.citation or " ".join(excerpt.text.split()))
        self._check()

    def excerpt(self) -> Excerpt | None:
        """Return the excerpt whose form is shown."""
        return self._excerpt

    def citation(self) -> str:
        """Return the citation form as it stands in the field, "" where it is the source's own."""
        if self._excerpt is None:
            return ""
        text = " ".join(self.edit.toPlainText().split())
        return "" if text == " ".join(self._excerpt.text.split()) else text

    def finish(self) -> None:
        """Give out what was written."""
        self.edit.finish()

    def wrong(self) -> str:
        """Return the first word that is not in the source, "" where all are."""
        return strange_word(self.citation(), self._excerpt.text) if self._excerpt else ""

    def _typed(self) -> None:
        self._check()
        self.typed.emit()

    def _written(self, _text: str) -> None:
        old = self._excerpt
        if old is not None and self.citation() != old.citation:
            self._excerpt = replace(old, citation=self.citation())
            self.written.emit(self.citation())

    def _check(self) -> None:
        wrong = self.wrong()
        if wrong:
            self._glyph.set_glyph("warning-octagon", "bad")
            self._told.setText(
                self.tr("“{word}” is not in the source, or not in this place.").format(word=wrong)
            )
        else:
            self._glyph.set_glyph("check-circle", "good")
            self._told.setText(self.tr("All words outside brackets are in the source"))
        look = theme.current()
        self._told.setStyleSheet(f"color: {(look.bad if wrong else look.good).name()};")
        self._glyph.setVisible(self._excerpt is not None)
        self._told.setVisible(self._excerpt is not None)
        self.restore.setEnabled(bool(self.citation()))

    def _omit(self) -> None:
        """Put "[...]" in the place of what is selected."""
        cursor = self.edit.textCursor()
        whole = self.edit.toPlainText()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        before = "" if start == 0 or _character(self.edit, start - 1).isspace() else " "
        after = "" if end >= _units(whole) or _character(self.edit, end).isspace() else " "
        cursor.insertText(f"{before}{OMITTED}{after}")
        self.edit.setFocus()

    def _gloss(self) -> None:
        """Put an explanation behind what is selected, its place ready to be written over."""
        cursor = self.edit.textCursor()
        end = cursor.selectionEnd()
        cursor.setPosition(end)
        before = "" if end == 0 or _character(self.edit, end - 1).isspace() else " "
        gloss = self.tr("explanation")
        cursor.insertText(f"{before}[{gloss}]")
        start = end + len(before) + 1
        cursor.setPosition(start)
        cursor.setPosition(start + len(gloss), QTextCursor.MoveMode.KeepAnchor)
        self.edit.setTextCursor(cursor)
        self.edit.setFocus()

    def _restore(self) -> None:
        if self._excerpt is not None:
            cursor = self.edit.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(" ".join(self._excerpt.text.split()))
            self.finish()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Citation form"))
        self._hint.setText(self.tr("Edited for the report. The original text does not change."))
        self.edit.setAccessibleName(self.tr("Citation form"))
        self.omit.setText(self.tr("Insert [...]"))
        self.gloss.setText(self.tr("[explanation]"))
        self.restore.setText(self.tr("Restore"))
        name_button(self.go, self.tr("Show in the transcript"), "Return")
        self.show_excerpt(self._excerpt)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _character(edit: GrowingText, place: int) -> str:
    return edit.document().characterAt(place)


class ReferenceSection(Section):
    """The pattern of all references, the report's own setting; `changed(pattern)`."""

    changed = Signal(str)

    def __init__(self, reading: ExcerptReading) -> None:
        super().__init__()
        self._reading = reading
        self.combo = QComboBox()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._wrong = label("", "error", wrap=True)
        self._wrong.hide()
        self.body.addWidget(self.combo)
        self.body.addWidget(self._wrong)
        self.combo.activated.connect(lambda _place: self._take())
        edit = self.combo.lineEdit()
        if edit is not None:
            edit.editingFinished.connect(self._take)
        self._retranslate()

    def show_pattern(self) -> None:
        """Show the pattern of the report, and others to choose."""
        usual = WORDINGS[report_language(self._reading)].reference
        own = self._reading.report.reference
        years, turn = (
            ("{age?} tahun", "giliran {turn?}")
            if report_language(self._reading) == "id"
            else ("{age?} years old", "turn {turn?}")
        )
        patterns = [
            own or usual, usual, f"({{case}}, {{gender?}}, {years}, {turn})", f"({{case}}, {turn})",
            "({case}, {date?})", "({case})",
        ]  # fmt: skip
        self.combo.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.combo.clear()
        spoken = language.current()
        self.combo.addItems([pattern_words(each, spoken) for each in dict.fromkeys(patterns)])
        self.combo.setCurrentText(pattern_words(own or usual, spoken))
        edit = self.combo.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)
        self.combo.blockSignals(False)  # noqa: FBT003
        self._tell(own)

    def _take(self) -> None:
        pattern = pattern_of(self.combo.currentText().strip())
        usual = WORDINGS[report_language(self._reading)].reference
        new = "" if pattern in ("", usual) else pattern
        if self._tell(new) and new != self._reading.report.reference:
            self.changed.emit(new)

    def _tell(self, pattern: str) -> bool:
        """Say what is wrong with a pattern; tells whether it can be used."""
        try:
            references(self._reading, pattern)
        except KnownError as error:
            self._wrong.setText(tell(error, language.current()))
            self._wrong.show()
            return False
        self._wrong.hide()
        return True

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Reference"))
        self.combo.setAccessibleName(self.tr("Pattern of the reference"))
        self.combo.setToolTip(
            self.tr(
                "Holds for the whole report. In braces: case, turn, date, or the name of an"
                " attribute; with a question mark it may be missing."
            )
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_pattern()
        super().changeEvent(event)


def report_language(reading: ExcerptReading) -> str:
    """Return the language of the report: its own setting, or that of the project."""
    chosen = reading.report.language or reading.language
    return chosen if chosen in WORDINGS else "en"


def references(reading: ExcerptReading, pattern: str) -> References:
    """Return what writes references by a pattern ("": the usual one). Raises KnownError."""
    spoken = report_language(reading)
    pattern = pattern or WORDINGS[spoken].reference
    return References(pattern, reading.attributes, list(reading.cases.values()), spoken)


def told(reading: ExcerptReading, excerpt: Excerpt) -> Quoted:
    """Return an excerpt as the report prints it where it stands first below its code."""
    spoken = WORDINGS[report_language(reading)]
    try:
        reference = references(reading, reading.report.reference).of(excerpt)
    except KnownError:
        reference = references(reading, "").of(excerpt)
    return quoted(
        excerpt, (spoken.first[0], spoken.first_block[0]), reference, reading.report.block_from
    )


class WordSection(Section):
    """A piece of the page as Word will show it; white in the dark theme too."""

    def __init__(self, reading: ExcerptReading) -> None:
        super().__init__()
        self._reading = reading
        self._excerpt: Excerpt | None = None
        self._citation = ""
        paper = QFrame()
        paper.setStyleSheet("QFrame { background: #FFFFFF; border: 1px solid #D8D4CC; }")
        column = QVBoxLayout(paper)
        column.setContentsMargins(16, 14, 16, 14)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setStyleSheet("border: none; color: #000000; background: transparent;")
        column.addWidget(self.text)
        self.body.addWidget(paper)
        self._retranslate()

    def show_excerpt(self, excerpt: Excerpt | None, citation: str) -> None:
        """Show an excerpt with a citation form that may still be being written."""
        self._excerpt, self._citation = excerpt, citation
        if excerpt is None:
            self.text.setText("")
            self.note.set_whole("")
            return
        shown = told(self._reading, replace(excerpt, citation=citation))
        parts = (
            [shown.before, shown.text + shown.after]
            if shown.block
            else [shown.before + shown.text + shown.after]
        )
        self.text.setText(
            "".join(
                f'<p style="{_PRINT} margin-left: {18 if place else 0}px;">{escape(part)}</p>'
                for place, part in enumerate(parts)
            )
        )
        self.text.setAccessibleName(" ".join(parts))
        how = self.tr("in a block of its own") if shown.block else self.tr("in the sentence")
        if shown.wrong:
            how = self.tr("letter for letter")
        count = self.tr("%n word(s)", "", shown.length)
        self.note.set_whole(f"{count}, {how}")

    def _retranslate(self) -> None:
        self.title.setText(self.tr("In Word it looks like"))
        self.show_excerpt(self._excerpt, self._citation)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
