"""The head of the page: the template, the language of the document, and the way to Word."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QSizePolicy
from typing_extensions import override

from ui import settings
from ui.report_page.combo import ElidedCombo
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.page_head import PageHead

if TYPE_CHECKING:
    from qualcode.report.settings import ReportSettings

TEMPLATES = "report_page/templates"
REMEMBERED = 5
_COMBO = 132, 172  # px
OTHER = "?"
LANGUAGES = (("id", "Bahasa Indonesia"), ("en", "English"))


class DocumentHead(PageHead):
    """Template, language, save; `template_wanted(str)` a path or "", `language_wanted(str)` "id",
    "en" or "" for the project's own; `save_wanted()`.
    """

    template_wanted = Signal(str)
    language_wanted = Signal(str)
    save_wanted = Signal()

    def __init__(self, project_language: str) -> None:
        super().__init__()
        self._project = project_language
        self._template = ""
        self._narrow = False
        self._words = label("", "secondary")
        self.template = ElidedCombo()
        self.language = ElidedCombo()
        for key, words in LANGUAGES:  # a language is always named in itself
            self.language.addItem(words, key)
        for combo in (self.template, self.language):
            combo.setMinimumWidth(_COMBO[0])
            combo.setMaximumWidth(_COMBO[1])
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.save = button("", "primary", "export")
        for widget in (self._words, self.template, self.language, self.save):
            self.add(widget)
        for combo in (self.template, self.language):
            self._row.setStretchFactor(combo, 1000)  # up to its most, before the title's room
        self.template.activated.connect(self._template_chosen)
        self.language.activated.connect(self._language_chosen)
        self.save.clicked.connect(self.save_wanted)
        self.retranslate()

    def set_narrow(self, *, narrow: bool) -> None:
        """Make room: title and the word before the template go first."""
        self._words.setVisible(not narrow)
        self._narrow = narrow
        self._name()

    def show_settings(self, wanted: ReportSettings) -> None:
        """Show the template and the language that are set."""
        self._template = wanted.template
        if wanted.template:
            _remember(wanted.template)
        self._fill()
        shown = wanted.language or self._project
        self.language.setCurrentIndex(max(self.language.findData(shown), 0))

    def set_project_language(self, code: str) -> None:
        """Take note of the language of the project."""
        self._project = code

    def _fill(self) -> None:
        self.template.clear()
        self.template.addItem(self.tr("qualcode's own"), "")
        for path in dict.fromkeys((*_templates(), self._template)):
            if path:
                self.template.addItem(Path(path).name, path)
        self.template.addItem(self.tr("Other..."), OTHER)
        self.template.setCurrentIndex(max(self.template.findData(self._template), 0))
        self.template.setToolTip(self._template)

    def _template_chosen(self, at: int) -> None:
        path = str(self.template.itemData(at) or "")
        if path == OTHER:
            path, _ = QFileDialog.getOpenFileName(
                self,
                self.tr("Template"),
                self._template or str(Path.home()),
                self.tr("Word documents (*.docx *.dotx)"),
            )
            if not path:
                self._fill()
                return
        if path != self._template:
            self.template_wanted.emit(path)

    def _language_chosen(self, at: int) -> None:
        code = str(self.language.itemData(at))
        self.language_wanted.emit("" if code == self._project else code)

    def _name(self) -> None:
        self.set_title("" if self._narrow else self.tr("Results and discussion"))

    def retranslate(self) -> None:
        """Write every word anew."""
        self._name()
        self._words.setText(self.tr("Template"))
        self.template.setAccessibleName(self.tr("Template"))
        self.language.setAccessibleName(self.tr("Language of the document"))
        self.language.setToolTip(self.tr("Language of the document"))
        self.save.setText(self.tr("Save to Word"))
        self.save.setToolTip("Ctrl+Shift+S")
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _templates() -> list[str]:
    """Return the templates used lately that are still there."""
    try:
        found = json.loads(settings.text(TEMPLATES, "[]"))
    except ValueError:
        return []
    return [str(each) for each in found if Path(str(each)).is_file()]


def _remember(path: str) -> None:
    others = [each for each in _templates() if each != path]
    settings.put(TEMPLATES, json.dumps([path, *others][:REMEMBERED], ensure_ascii=False))
