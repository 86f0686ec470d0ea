"""The settings: what is changed here holds at once, in every window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import errors, settings
from ui.dialogs.settings_coder import CoderPart
from ui.widgets.buttons import FocusRing, button
from ui.widgets.choices import ChoiceMenu, LanguageMenu, ThemeMenu
from ui.widgets.labels import Elided, label, separator
from ui.widgets.segments import Segments
from ui.window.doors import usual_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

    from ui.main_window import MainWindow

SMALLEST, LARGEST, USUAL = 12, 22, 15  # px of the transcripts' text
_AROUND = 118  # px of head and buttons
TEXT_SIZE = "code_page/text_size"


def show_settings(window: MainWindow) -> SettingsDialog:
    """Open the settings of the program, and of the one who codes in this window."""
    dialog = SettingsDialog(window)
    dialog.open()
    return dialog


class SettingsDialog(QDialog):
    """Three parts: how it looks, who codes, where files lie."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._head = label("", "title")
        self._heads = tuple(label("", "head") for _ in range(3))
        self._menus: tuple[ChoiceMenu, ChoiceMenu] = (LanguageMenu(self), ThemeMenu(self))
        self.language, self.colours = (self._choice(menu) for menu in self._menus)
        self.text_size = QSpinBox()
        self.text_size.setRange(SMALLEST, LARGEST)
        self.text_size.setSuffix(" px")
        self.text_size.setFixedWidth(84)
        self.text_size.lineEdit().setTextMargins(6, 0, 0, 0)
        self.text_size.valueChanged.connect(self._size_chosen)
        self.usual_size = button()
        self.usual_size.clicked.connect(lambda: self.text_size.setValue(USUAL))
        self.coder = CoderPart(window.workspace) if window.workspace is not None else None
        self._folder = Elided("", "secondary", Qt.TextElideMode.ElideMiddle)
        self.choose_folder = button()
        self.choose_folder.clicked.connect(self._choose_folder)
        self._log = Elided(str(errors.log_file()), "secondary", Qt.TextElideMode.ElideMiddle)
        self.open_log = button()
        self.open_log.clicked.connect(window.extras.open_log)
        self.close_button = button("", "primary")
        self.close_button.clicked.connect(self.accept)
        self._names: list[QLabel] = []
        self._lay_out()
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)  # Enter in a field writes the field, and stays here
        self._show_values()
        self._retranslate()
        FocusRing(self)
        room = window.size()
        height = self._inner.sizeHint().height() + _AROUND
        self.resize(min(680, room.width() - 24), min(height, room.height() - 24))

    def _choice(self, menu: ChoiceMenu) -> Segments:
        result = Segments(menu.all_words())
        result.chosen.connect(lambda number: menu.choose(menu.keys()[number]))
        return result

    # Its parts

    def _lay_out(self) -> None:
        inner = QWidget()
        parts = QVBoxLayout(inner)
        parts.setContentsMargins(24, 4, 24, 8)
        parts.setSpacing(6)
        size = _beside(self.text_size, self.usual_size, None)
        self._part(parts, 0, (self.language, self.colours, size))
        if self.coder is not None:
            parts.addWidget(separator())
            parts.addWidget(self._heads[1])
            parts.addWidget(self.coder)
        parts.addWidget(separator())
        folder = _beside(self._folder, self.choose_folder)
        self._part(parts, 2, (folder, _beside(self._log, self.open_log)))
        parts.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setMinimumWidth(inner.sizeHint().width())
        self._inner = inner
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 10)
        column.setSpacing(8)
        self._head.setContentsMargins(24, 0, 24, 0)
        column.addWidget(self._head)
        column.addWidget(scroll, 1)
        column.addWidget(separator())
        row = QHBoxLayout()
        row.setContentsMargins(24, 2, 24, 0)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _part(self, column: QVBoxLayout, head: int, fields: Sequence[QWidget]) -> None:
        column.addWidget(self._heads[head])
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 140)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(fields):
            name = label("", "secondary")
            self._names.append(name)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1, _side(field))
        column.addLayout(grid)
        column.addSpacing(8)

    def _show_values(self) -> None:
        for menu, field in zip(self._menus, (self.language, self.colours), strict=True):
            field.set_current(menu.keys().index(menu.chosen()))
        size = settings.text(TEXT_SIZE)
        with QSignalBlocker(self.text_size):
            self.text_size.setValue(int(size) if size.isdigit() and int(size) else USUAL)
        self._folder.set_whole(str(usual_folder()))

    # What they do

    def _size_chosen(self, pixels: int) -> None:
        settings.put(TEXT_SIZE, str(0 if pixels == USUAL else pixels))
        for window in QApplication.topLevelWidgets():
            for page in window.findChildren(QWidget):
                resize = getattr(page, "set_reading_size", None)
                if resize is not None:
                    resize(0 if pixels == USUAL else pixels)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose folder"), str(usual_folder()))
        if name:
            self.set_folder(Path(name))

    def set_folder(self, folder: Path) -> None:
        """Let new projects and copies go into a folder."""
        settings.put("folder", str(folder))
        self._folder.set_whole(str(usual_folder()))

    # Words

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._head.setText(self.tr("Settings"))
        heads = (self.tr("How it looks"), self.tr("Who codes"), self.tr("Files"))
        for head, words in zip(self._heads, heads, strict=True):
            head.setText(words)
        names = (
            self.tr("Language"),
            self.tr("Colours"),
            self.tr("Text of transcripts"),
            self.tr("New projects go to"),
            self.tr("Log of the program"),
        )
        fields = (self.language, self.colours, self.text_size, self.choose_folder, self.open_log)
        for name, field, words in zip(self._names, fields, names, strict=True):
            name.setText(words)
            field.setAccessibleName(words)
        for menu, choice in zip(self._menus, (self.language, self.colours), strict=True):
            choice.set_labels(menu.all_words())
        self.usual_size.setText(self.tr("Usual size"))
        self.choose_folder.setText(self.tr("Choose folder..."))
        self.open_log.setText(self.tr("Open folder"))
        self.close_button.setText(self.tr("Close"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _beside(*widgets: QWidget | None) -> QWidget:
    """Put widgets side by side; None is room that stretches."""
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for each in widgets:
        if each is None:
            row.addStretch(1)
        else:
            row.addWidget(each, int(isinstance(each, Elided)))
    return result


def _side(field: QWidget) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if isinstance(field, Segments) else Qt.AlignmentFlag(0)
