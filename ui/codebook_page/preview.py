"""The codebook as it will be printed: real pages, to look at, to print, to save as PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPageSize,
    QPainter,
    QPainterPath,
    QPen,
    QShowEvent,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QGraphicsEffect,
    QGraphicsView,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.errors import KnownError
from projects.queries import codes as queries
from projects.queries import excerpts as excerpt_queries
from qualcode.exports.codebook_html import Shown, codebook_html
from ui import background, fonts, language, theme
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import label, separator

if TYPE_CHECKING:
    from ui.codebook_page.actions import BookActions
    from ui.workspace import Workspace

_EXCERPTS = (0, 1, 3, 5)


class Paper(QGraphicsEffect):
    """Draws a page of Qt's preview with a thin border in place of its shadow."""

    def __init__(self, size: QSizeF) -> None:
        super().__init__()
        self._paper = QRectF(QPointF(), size)

    @override
    def draw(self, painter: QPainter) -> None:
        self.drawSource(painter)
        around = QPainterPath()
        around.addRect(self.sourceBoundingRect())
        around.addRect(self._paper)  # odd and even: what lies between the two
        look = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(around, look.chrome)
        painter.setPen(QPen(look.lineStrong, 0))
        painter.drawRect(self._paper)


class Preview(QWidget):
    """Pages, what is on them, and the ways out. `closed()` by Esc or the button."""

    closed = Signal()

    def __init__(self, workspace: Workspace, actions: BookActions) -> None:
        super().__init__()
        self._workspace = workspace
        self.setProperty("wide", True)  # noqa: FBT003 - it takes the room at the right too
        self._actions = actions
        self._html = ""
        self._name = ""
        self._task: background.Task | None = None
        self._printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        _set_page(self._printer)
        self.pages = QPrintPreviewWidget(self._printer)
        self.pages.paintRequested.connect(self.paint)
        theme.notifier.changed.connect(self._dress)
        self._dress()
        self.title = label("", "card")
        self.count = label("", "secondary")
        self.contents = QCheckBox()
        self.counts = QCheckBox()
        self.excerpts = QComboBox()
        self._caption = label("", "secondary")
        self.smaller = icon_button("magnifying-glass-minus")
        self.larger = icon_button("magnifying-glass-plus")
        self.close_button = button("")
        self.pdf = button("", "", "file-pdf")
        self.print_button = button("", "primary")
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(44)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.count, 1)
        for part in (self.contents, self.counts, self._caption, self.excerpts):
            row.addWidget(part)
        outer.addWidget(head)
        outer.addWidget(separator())
        outer.addWidget(self.pages, 1)
        outer.addWidget(separator())
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 9, 16, 9)
        foot.setSpacing(8)
        foot.addWidget(self.smaller)
        foot.addWidget(self.larger)
        foot.addStretch(1)
        for way_out in (self.close_button, self.pdf, self.print_button):
            foot.addWidget(way_out)
        outer.addLayout(foot)

    def _connect(self) -> None:
        self.contents.setChecked(True)
        self.counts.setChecked(True)
        self.contents.toggled.connect(self.read)
        self.counts.toggled.connect(self.read)
        self.excerpts.activated.connect(self.read)
        self.smaller.clicked.connect(lambda: self.pages.zoomOut())  # noqa: PLW0108 - it has a factor
        self.larger.clicked.connect(lambda: self.pages.zoomIn())  # noqa: PLW0108
        self.close_button.clicked.connect(self.closed)
        self.pdf.clicked.connect(self._ask_pdf)
        self.print_button.clicked.connect(self._print)
        self.setFocusProxy(self.print_button)

    def read(self) -> None:
        """Gather the codebook off the window's thread, then show its pages."""
        if self._task is not None:
            self._task.cancel()
        workspace, actions, chosen = self._workspace, self._actions, language.current()
        shown = Shown(
            self.contents.isChecked(),
            self.counts.isChecked(),
            int(self.excerpts.currentData() or 0),
        )

        def work(_progress: object, _cancelled: object) -> tuple[str, str]:
            book = workspace.ask(queries.codebook)
            codings, cases = workspace.ask(queries.counts), workspace.ask(queries.case_counts)
            counts = {guid: (number, cases.get(guid, 0)) for guid, number in codings.items()}
            quotes: dict[str, list[str]] = {}
            for each in workspace.ask(excerpt_queries.find) if shown.excerpts else ():
                found = quotes.setdefault(each.code_guid, [])
                if each.chosen != "not" and len(found) < shown.excerpts:
                    text = " ".join(each.text.split())
                    found.append(f"“{text}” ({actions.reference(each)})")
            return book.name, codebook_html(book, counts, quotes, chosen, shown)

        def done(found: tuple[str, str]) -> None:
            if shiboken6.isValid(self):
                self._name, self._html = found
                self.pages.updatePreview()
                self._frame()
                self.count.setText(self.tr("%n page(s)", "", self.pages.pageCount()))

        self._task = background.run(work, done, owner=workspace)

    def follow(self) -> bool:
        """Show what a step changed; True: there is always something to print."""
        self.read()
        return True

    def document(self) -> QTextDocument:
        """Return the document that is printed."""
        document = QTextDocument(self)
        document.setDefaultFont(fonts.font())
        document.setHtml(self._html)
        return document

    def paint(self, printer: QPrinter) -> None:
        """Print every page; page numbers come with it."""
        document = self.document()
        document.print_(printer)
        document.deleteLater()

    def _dress(self) -> None:
        for view in self.pages.findChildren(QGraphicsView):
            view.setBackgroundBrush(theme.current().chrome)
            view.setFrameShape(QFrame.Shape.NoFrame)

    def _frame(self) -> None:
        size = self._printer.paperRect(QPrinter.Unit.DevicePixel).size()
        for view in self.pages.findChildren(QGraphicsView):
            for page in view.scene().items():
                page.setGraphicsEffect(Paper(size))

    # The ways out

    def save_pdf(self, path: Path) -> None:
        """Write the pages into a PDF file; a file that cannot be written is told."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        _set_page(printer)
        printer.setOutputFileName(str(path))
        printer.setDocName(self._name)
        try:
            with path.open("ab"):  # Qt itself says nothing where it cannot write
                pass
        except OSError:
            self._workspace.failed.emit(
                KnownError(
                    "{file} cannot be written. Close it where it is open, or choose another place.",
                    file=path.name,
                )
            )
            return
        self.paint(printer)
        self._workspace.notice(self.tr("Saved as {file}.").format(file=path.name))

    def _ask_pdf(self) -> None:
        place = str(self._workspace.project.path.with_name(f"{_file_name(self._name)}.pdf"))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), place, self.tr("PDF files (*.pdf)")
        )
        if name:
            path = Path(name)
            self.save_pdf(path if path.suffix else path.with_suffix(".pdf"))

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        _set_page(printer)
        printer.setDocName(self._name)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.paint(printer)
        dialog.deleteLater()

    # Words

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Print preview"))
        self.contents.setText(self.tr("Structure"))
        self.counts.setText(self.tr("Counts"))
        self._caption.setText(self.tr("Excerpts per code"))
        self.excerpts.setAccessibleName(self.tr("Excerpts per code"))
        chosen = max(self.excerpts.currentIndex(), 0)
        self.excerpts.clear()
        for number in _EXCERPTS:
            self.excerpts.addItem(language.number(number) if number else self.tr("none"), number)
        self.excerpts.setCurrentIndex(chosen)
        self.close_button.setText(self.tr("Back to the codebook"))
        name_button(self.smaller, self.tr("Smaller"))
        name_button(self.larger, self.tr("Larger"))
        self.pdf.setText(self.tr("Save as PDF"))
        self.print_button.setText(self.tr("Print..."))
        self.pages.setAccessibleName(self.tr("Pages"))
        if self.isVisible():
            self.read()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _set_page(printer: QPrinter) -> None:
    """Let a printer print A4; the document sees to margins (2 cm) and page numbers itself."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)  # noqa: FBT003 - Qt's own way


def _file_name(name: str) -> str:
    kept = "".join(" " if each in '\\/:*?"<>|' else each for each in name)
    return " ".join(kept.split())[:80] or "codebook"
