"""How quotes are referred to: chosen by what it looks like, or written as a pattern."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from qualcode.language import tell
from ui import language
from ui.report_page.combo import ElidedCombo
from ui.report_page.values import example, pattern_of, pattern_words, usual_reference
from ui.widgets.labels import label

if TYPE_CHECKING:
    from qualcode.report.data import ReportData
    from qualcode.report.settings import ReportSettings

OWN = ""


def patterns(code: str) -> tuple[str, ...]:
    """Return the patterns to choose from in a language, the usual one first."""
    turn = "turn" if code == "en" else "giliran"
    return (
        usual_reference(code),
        f"({{case}}, {{gender?}}, {turn} {{turn}})",
        f"({{case}}, {turn} {{turn}})",
        "({case})",
        "({case}, {date?})",
        f"({{case}}, {{timestamp}}, {turn} {{turn}})",
    )


class ReferenceField(QWidget):
    """Examples to choose from; the last entry opens a line for a pattern. `wanted(str)`."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.combo = ElidedCombo()
        self.pattern = QLineEdit()
        self.example = label("", "secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.combo, self.pattern, self.example):
            column.addWidget(widget)
        self.pattern.setAccessibleName(self.tr("Pattern of the reference"))
        self.pattern.setToolTip(
            self.tr(
                "In braces: case, turn, speaker, transcript, timestamp, date, coder, or the name"
                " of an attribute; with a question mark it may be missing."
            )
        )
        self._settings: ReportSettings | None = None
        self._data: ReportData | None = None
        self._language = ""
        self._own = False
        self.combo.activated.connect(self._chosen)
        self.pattern.textEdited.connect(self._typed)
        self.setFocusProxy(self.combo)

    def show_reference(self, settings: ReportSettings, data: ReportData | None, code: str) -> None:
        """Show the reference that is set, with examples from the study where it is known."""
        self._settings, self._data, self._language = settings, data, code
        usual = usual_reference(code)
        offered = dict.fromkeys(patterns(code))
        self.combo.clear()
        for each in offered:
            said = self._example(each)[0] or self._words(each)
            self.combo.addItem(said.strip("()"), each)
        self.combo.addItem(self.tr("Own pattern..."), OWN)
        current = settings.reference or usual
        self._own = self._own or current not in offered
        at = self.combo.count() - 1 if self._own else self.combo.findData(current)
        self.combo.setCurrentIndex(at)
        written = pattern_of(self.pattern.text().strip()) == current
        if not (written and self.pattern.hasFocus()):  # she may go on typing in her own words
            self.pattern.setText(self._words(current))
            self.pattern.setCursorPosition(0)
        self._show()

    def _example(self, pattern: str) -> tuple[str, str]:
        """Return an example of a pattern, and why there is none."""
        if self._settings is None or self._data is None:
            return "", ""
        words, error = example(self._data, replace(self._settings, reference=pattern))
        return words, "" if error is None else tell(error, language.current())

    def _chosen(self, at: int) -> None:
        pattern = str(self.combo.itemData(at))
        self._own = pattern == OWN
        if self._own:
            usual = self._words(usual_reference(self._language))
            self.pattern.setText(self.pattern.text() or usual)
            self._show()
            self.pattern.setFocus()
        else:
            self.pattern.setText(self._words(pattern))
            self._tell(pattern)
            self._show()

    @staticmethod
    def _words(pattern: str) -> str:
        return pattern_words(pattern, language.current())

    def _typed(self, words: str) -> None:
        self._tell(pattern_of(words.strip()))
        self._show()

    def _tell(self, pattern: str) -> None:
        usual = usual_reference(self._language)
        self.wanted.emit("" if pattern == usual else pattern)

    def _show(self) -> None:
        """Show the line and its example only where a pattern is written."""
        self.pattern.setVisible(self._own)
        words, refusal = self._example(pattern_of(self.pattern.text().strip()))
        self.combo.setToolTip(words)
        if not words and not refusal:
            words = self.tr("An example is shown once something is coded.")
        self.example.setText(refusal or words)
        self.example.setVisible(self._own or bool(refusal))
        self.example.setProperty("role", "error" if refusal else "secondary")
        self.example.style().polish(self.example)
