"""Parts of the report dialog: the document it becomes, and the checks before it is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui import language
from ui.dialogs.import_speakers import QuietCombo
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from qualcode.report.settings import ReportSettings
    from ui.dialogs.report_study import Facts

SUFFIX = ".docx"


def free_path(folder: Path, stem: str) -> Path:
    """Return a name for a report that no file has yet."""
    path, number = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{stem} {number}{SUFFIX}", number + 1
    return path


class DocumentPanel(QWidget):
    """Language, template and file. `changed()` when one is set."""

    changed = Signal()

    def __init__(self, settings: ReportSettings, path: Path) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        self.language = QuietCombo()
        for key, words in (
            ("", self.tr("As the project")),
            ("id", "Bahasa Indonesia"),
            ("en", "English"),
        ):
            self.language.addItem(words, key)
        self.language.setCurrentIndex(self.language.findData(settings.language))
        self.language.currentIndexChanged.connect(self.changed)
        self.template = QuietCombo()
        self.template.addItem(self.tr("qualcode's own"), "")
        self._offer(settings.template)
        self.template.currentIndexChanged.connect(self.changed)
        other = button(self.tr("Other..."))
        other.clicked.connect(self._choose_template)
        self.path = QLineEdit(str(path))
        self.path.textChanged.connect(self._path_changed)
        browse = button(self.tr("Choose..."))
        browse.clicked.connect(self._choose_path)
        self.note = label("", "secondary", wrap=True)
        self.note.hide()
        for at, (words, field, behind) in enumerate(
            (
                (self.tr("Language"), self.language, None),
                (self.tr("Template"), self.template, other),
                (self.tr("File"), self.path, browse),
            )
        ):
            head = label(words, "secondary")
            head.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(head, at, 0)
            grid.addWidget(field, at, 1)
            if behind is not None:
                grid.addWidget(behind, at, 2)
        grid.addWidget(self.note, 3, 1, 1, 2)
        self._path_changed()

    def file(self) -> Path | None:
        """Return the file to write, None where none is named."""
        words = self.path.text().strip()
        if not words:
            return None
        path = Path(words).expanduser()
        return path if path.suffix.casefold() == SUFFIX else path.with_name(path.name + SUFFIX)

    def chosen_language(self) -> str:
        """Return "id", "en", or "" for the project's."""
        return str(self.language.currentData() or "")

    def chosen_template(self) -> str:
        """Return the path of the template, "" for the usual one."""
        return str(self.template.currentData() or "")

    def _offer(self, template: str) -> None:
        if template:
            if self.template.findData(template) < 0:
                self.template.addItem(Path(template).name, template)
            self.template.setCurrentIndex(self.template.findData(template))

    def _choose_template(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Template"),
            self.chosen_template() or str(Path.home()),
            self.tr("Word documents (*.docx *.dotx)"),
        )
        self._offer(name)

    def _choose_path(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save to Word"),
            self.path.text(),
            self.tr("Word documents (*.docx)"),
        )
        if name:
            self.path.setText(name)

    def _path_changed(self) -> None:
        path = self.file()
        there = path is not None and path.is_file()
        self.note.setVisible(there)
        if there and path is not None:
            self.note.setText(
                self.tr("{file} is there already and will be replaced.").format(file=path.name)
            )
        self.changed.emit()

    def refresh(self) -> None:
        """Look again whether the file is there."""
        self._path_changed()


class CheckList(QWidget):
    """What is worth a look, one line each with an icon."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._shown: list[QWidget] = []
        self._say("magnifying-glass", "ink3", self.tr("Looking through the study..."))

    def lines(self) -> list[str]:
        """Return the sentences shown."""
        return [each.accessibleName() for each in self._shown]

    def show_facts(self, facts: Facts, settings: ReportSettings) -> None:
        """Say what the report will miss."""
        for each in self._shown:
            self._column.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._shown.clear()
        if not facts.excerpts:
            words = self.tr("Nothing is coded yet: the findings will be empty.")
            self._say("warning", "warn", words)
            return
        self._show_quotes(facts)
        if facts.unchosen:
            words = self.tr(
                "%n code(s) without a chosen quote: {names}", "", len(facts.unchosen)
            ).format(names=_names(facts.unchosen))
            self._say("warning", "warn", words)
        if facts.waiting and settings.placeholder:
            words = self.tr(
                "%n place(s) wait for the [Researcher's interpretation]", "", len(facts.waiting)
            )
            self._say("note-pencil", "ink2", words)

    def _show_quotes(self, facts: Facts) -> None:
        if not facts.strayed:
            words = self.tr("All quotes keep to the text of the transcripts")
            self._say("check-circle", "good", words)
        for excerpt, word in facts.strayed[:5]:
            words = self.tr(
                "The citation form of a quote of {transcript}, turn {turn}, has “{word}”, which"
                " nobody said there. The transcript's own words are printed."
            ).format(transcript=excerpt.transcript, turn=language.number(excerpt.turn), word=word)
            self._say("warning", "warn", words)
        if len(facts.strayed) > 5:
            more = self.tr("and %n more citation form(s)", "", len(facts.strayed) - 5)
            self._say("warning", "warn", more)

    def _say(self, icon: str, token: str, words: str) -> None:
        holder = QWidget()
        holder.setAccessibleName(words)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph(icon, token), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words, wrap=True), 1)
        self._column.addWidget(holder)
        self._shown.append(holder)


def _names(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:6])
    return f"{shown}, ..." if len(names) > 6 else shown
