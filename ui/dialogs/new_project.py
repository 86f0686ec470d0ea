"""A new project: its title, its file, the codebook to start with, and who codes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from platformdirs import user_documents_path
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from codebook.errors import KnownError
from qualcode import bundled
from qualcode.language import tell
from ui import language, settings
from ui.widgets.buttons import FocusRing, button
from ui.widgets.labels import label

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
        self._folder = user_documents_path()
        self.setWindowTitle(self.tr("New project"))
        self.setMinimumWidth(560)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 16)
        self._column.setSpacing(4)
        self._column.addWidget(label(self.tr("New project"), "title"))
        self._column.addSpacing(8)
        self._build()
        self._build_buttons()
        FocusRing(self)
        self.title.setFocus()

    def _build(self) -> None:
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("For example: Roles of social guides in Banjarmasin"))
        self.title.textChanged.connect(self._titled)
        self._field(self.tr("Title of the study"), self.title)
        self.path = QLineEdit()
        self.path.textEdited.connect(self._path_typed)
        browse = button(self.tr("Choose folder..."))
        browse.clicked.connect(self._browse)
        self._field(self.tr("File"), self.path, browse)
        self.codebook = QComboBox()
        self._fill_codebooks()
        browse_book = button(self.tr("From a file..."))
        browse_book.clicked.connect(self._browse_codebook)
        self._field(self.tr("Codebook to start with"), self.codebook, browse_book)
        self.coder = QLineEdit(settings.text("coder"))
        self.coder.setPlaceholderText(self.tr("Your name"))
        self.coder.textChanged.connect(self._named)
        self.initials = label("", "secondary")
        self._field(self.tr("Who codes"), self.coder, self.initials)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self._column.addWidget(self.error)
        self._named()

    def _field(self, words: str, field: QWidget, beside: QWidget | None = None) -> None:
        head = label(words, "label")
        head.setBuddy(field)
        field.setAccessibleName(words)
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
        self.cancel: QPushButton = button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.create_button: QPushButton = button(self.tr("Create project"), "primary")
        self.create_button.setDefault(True)
        self.create_button.clicked.connect(self.accept_project)
        row.addWidget(self.cancel)
        row.addWidget(self.create_button)
        self._column.addStretch(1)
        self._column.addSpacing(8)
        self._column.addLayout(row)
        self._titled("")

    def _fill_codebooks(self) -> None:
        for name in bundled.names():
            book = bundled.load(name, language.current())
            self.codebook.addItem(book.name, book)
        self.codebook.addItem(self.tr("Empty, codes grow while coding"), None)

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
        if hasattr(self, "create_button"):
            self._enable()

    def _enable(self) -> None:
        missing = ""
        if not self.title.text().strip():
            missing = self.tr("Write the title of the study first")
        elif not self.path.text().strip():
            missing = self.tr("Choose where the file goes first")
        elif not self.coder.text().strip():
            missing = self.tr("Write who codes first")
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
            self, self.tr("Codebook"), str(self._folder), self.tr("Codebooks (*.json)")
        )
        if name:
            self.add_codebook(Path(name))

    def add_codebook(self, path: Path) -> None:
        """Offer the codebook of a file and choose it; say so where it is none."""
        try:
            book = bundled.load(str(path), language.current())
        except KnownError as error:
            self._say(error)
            return
        self.error.hide()
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
        self.accept()

    def _say(self, error: KnownError) -> None:
        self.error.setText(tell(error, language.current()))
        self.error.show()
