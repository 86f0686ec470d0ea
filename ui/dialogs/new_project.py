"""A new project: its title, its file, the codebook to start with, and who codes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.errors import KnownError
from qualcode import bundled
from qualcode.language import tell
from ui import background, language, settings
from ui.codebook_merge.files import read_filter
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import label
from ui.window.doors import usual_folder

if TYPE_CHECKING:
    from codebook.model import Codebook
    from projects.project import Project

SUFFIX = ".qualcode"
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def file_name(title: str) -> str:
    """Return a file name made of a title that every system accepts."""
    clean = re.sub(r"\s+", " ", _FORBIDDEN.sub(" ", title)).strip(" .")[:80].strip(" .")
    return clean + SUFFIX if clean else ""


class NewProject(QDialog):
    """Asks for what a new project needs; `project` is the open project once it was accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self._own_path = False
        self._task: background.Task | None = None  # the codebook that is being read
        self._sources: dict[str, str] = {}  # guid of a codebook -> the file it came from
        self._folder = usual_folder()
        self._names: list[QLabel] = []
        self.setMinimumWidth(560)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 16)
        self._column.setSpacing(4)
        self._head = label("", "title")
        self._column.addWidget(self._head)
        self._column.addSpacing(8)
        self._build()
        self._build_buttons()
        self._retranslate()
        FocusRing(self)
        self.title.setFocus()

    def _build(self) -> None:
        self.title = QLineEdit()
        self.title.textChanged.connect(self._titled)
        self._field(self.title)
        self.path = QLineEdit()
        self.path.textEdited.connect(self._path_typed)
        self._browse_button = button()
        self._browse_button.clicked.connect(self._browse)
        self._field(self.path, self._browse_button)
        self.codebook = QComboBox()
        self._fill_codebooks()
        self._book_button = button()
        self._book_button.clicked.connect(self._browse_codebook)
        self._field(self.codebook, self._book_button)
        self.coder = QLineEdit(settings.text("coder"))
        self.coder.textChanged.connect(self._named)
        self.initials = label("", "secondary")
        self._field(self.coder, self.initials)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self._column.addWidget(self.error)

    def _field(self, field: QWidget, beside: QWidget | None = None) -> None:
        head = label("", "label")
        head.setBuddy(field)
        self._names.append(head)
        self._column.addWidget(head)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field, 1)
        if beside is not None:
            row.addWidget(beside)
        self._column.addLayout(row)
        self._column.addSpacing(10)

    def _build_buttons(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.cancel: QPushButton = button()
        self.cancel.clicked.connect(self.reject)
        self.create_button: QPushButton = button("", "primary")
        self.create_button.setDefault(True)
        self.create_button.clicked.connect(self.accept_project)
        row.addWidget(self.cancel)
        row.addWidget(self.create_button)
        self._column.addStretch(1)
        self._column.addSpacing(8)
        self._column.addLayout(row)

    def _fill_codebooks(self) -> None:
        """List the shipped codebooks in the language in use, then those added from files."""
        chosen = self.codebook.currentIndex()
        shipped = len(bundled.names()) + 1
        added = [
            (self.codebook.itemText(at), self.codebook.itemData(at))
            for at in range(shipped, self.codebook.count())
        ]
        self.codebook.clear()
        for name in bundled.names():
            book = bundled.load(name, language.current())
            self.codebook.addItem(book.name, book)
        self.codebook.addItem(self.tr("Empty, codes grow while coding"), None)
        for words, found in added:
            self.codebook.addItem(words, found)
        self.codebook.setCurrentIndex(max(chosen, 0))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("New project"))
        self._head.setText(self.tr("New project"))
        words = (
            self.tr("Title of the study"),
            self.tr("File"),
            self.tr("Codebook to start with"),
            self.tr("Who codes"),
        )
        fields = (self.title, self.path, self.codebook, self.coder)
        for name, field, text in zip(self._names, fields, words, strict=True):
            name.setText(text)
            field.setAccessibleName(text)
        self.title.setPlaceholderText(self.tr("For example: Roles of social guides in Banjarmasin"))
        self.coder.setPlaceholderText(self.tr("Your name"))
        self._browse_button.setText(self.tr("Choose folder..."))
        self._book_button.setText(self.tr("From a file..."))
        self.cancel.setText(self.tr("Cancel"))
        self.create_button.setText(self.tr("Create project"))
        self._fill_codebooks()
        self._named()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _titled(self, title: str) -> None:
        if not self._own_path:
            name = file_name(title)
            self.path.setText(str(self._folder / name) if name else "")
        self._enable()

    def _path_typed(self, _text: str) -> None:
        self._own_path = True
        self._enable()

    def _named(self) -> None:
        from projects.project import initials  # noqa: PLC0415 - loads the database library

        name = self.coder.text().strip()
        words = self.tr("Initials {initials}").format(initials=initials(name)) if name else ""
        self.initials.setText(words)
        self.initials.setVisible(bool(words))
        self._enable()

    def _enable(self) -> None:
        missing = ""
        if not self.title.text().strip():
            missing = self.tr("Write the title of the study first")
        elif not self.path.text().strip():
            missing = self.tr("Choose where the file goes first")
        elif not self.coder.text().strip():
            missing = self.tr("Write who codes first")
        elif self._task is not None and self._task.running():
            missing = self.tr("The codebook is being read")
        self.create_button.setEnabled(not missing)
        self.create_button.setToolTip(missing)

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose folder"), str(self._folder))
        if folder:
            self._folder = Path(folder)
            name = Path(self.path.text()).name or file_name(self.title.text())
            self.path.setText(str(self._folder / name) if name else "")
            self._own_path = bool(name) and self._own_path
            self._enable()

    def _browse_codebook(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Codebook"), str(self._folder), read_filter()
        )
        if name:
            self.add_codebook(Path(name))

    def add_codebook(self, path: Path) -> None:
        """Read the codebook of a file, offer and choose it; say so where it is none."""
        chosen = language.current()
        self.error.hide()
        task = background.run(
            lambda _progress, _cancelled: bundled.load(str(path), chosen),
            lambda book: self._offer(book, path.name),
            self._say,
        )
        self.finished.connect(task.cancel)
        task.finished.connect(self._enable)
        self._task = task
        self._enable()

    def _offer(self, book: Codebook, source: str) -> None:
        self._sources[book.guid] = source
        self.codebook.addItem(book.name, book)
        self.codebook.setCurrentIndex(self.codebook.count() - 1)

    def chosen_codebook(self) -> Codebook | None:
        """Return the codebook to start with, None for an empty one."""
        book: Any = self.codebook.currentData()
        return book if book is not None else None

    def accept_project(self) -> None:
        """Make the project and close; where it cannot be made, say why and stay."""
        from projects.project import Project  # noqa: PLC0415 - loads the database library

        path = Path(self.path.text().strip()).expanduser()
        if path.suffix.casefold() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        try:
            self.project = Project.create(
                path,
                title=self.title.text().strip(),
                language=language.current(),
                codebook=self.chosen_codebook(),
                coder=self.coder.text().strip(),
            )
        except KnownError as error:
            self._say(error)
            return
        self._remember_codebook(self.project)
        self.accept()

    def _remember_codebook(self, project: Project) -> None:
        """Keep another team's codebook as the version that both share from now on."""
        from qualcode import codebooks  # noqa: PLC0415 - loads the database library

        book = self.chosen_codebook()
        if book is not None and book.guid in self._sources:
            codebooks.begin_with(project, book, self._sources[book.guid])

    def _say(self, error: KnownError) -> None:
        self.error.setText(tell(error, language.current()))
        self.error.show()
