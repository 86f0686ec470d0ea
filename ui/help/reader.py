"""The window in which the help is read: contents and search at the left, the page at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import language, settings, theme
from ui.code_page import drawing
from ui.help import content, dress, finding
from ui.help.contents import ContentsList
from ui.transcript.offsets import Offsets
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.labels import label, separator

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent

_SIZES = (12, 22)
_USUAL = 15
_SIDE = 236
_MARGIN = 24


class Place(NamedTuple):
    """Where the reader was: a topic and how far down."""

    topic: str
    scroll: int


class Browser(QTextBrowser):
    """A page; its pictures come from the shipped files and from nowhere else.

    `zoomed(int)` by the wheel with Ctrl: a step up or down.
    """

    zoomed = Signal(int)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def free(self) -> int:
        """Return how wide a picture may be, in px."""
        return self.viewport().width() - 2 * _MARGIN - 4

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        name = QUrl(name).path().rpartition("/")[2]
        file = dress.picture_file(name, language.current())
        # Made as small as it is shown: the text layout itself shrinks pictures roughly.
        ratio = self.devicePixelRatioF()
        image = QImage(str(file)).scaled(
            dress.fitting(file, self.free()) * ratio,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        image.setDevicePixelRatio(ratio)
        return image


class HelpWindow(QWidget):
    """One for each window of the program; closing hides it, so that it keeps its place."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self._topic = ""
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self.field = QLineEdit()
        drawing.clear_button(self.field)
        drawing.search_icon(self.field)
        self.contents = ContentsList()
        self.browser = Browser()
        self._none = label("", "hint", wrap=True)
        self._buttons: dict[str, QToolButton] = {
            name: icon_button(icon)
            for name, icon in (
                ("back", "caret-left"), ("forward", "caret-right"),
                ("smaller", "minus"), ("bigger", "plus"),
            )
        }  # fmt: skip
        self._place = label("", "secondary")
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(60)
        self._resized.timeout.connect(self._draw)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._restore()

    def _side(self) -> QFrame:
        side = QFrame()
        side.setProperty("frame", "panel")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 9, 12, 9)
        row.addWidget(self.field)
        column.addWidget(head)
        self._none.setContentsMargins(12, 2, 12, 8)
        self._none.hide()
        column.addWidget(self._none)
        column.addWidget(self.contents, 1)
        side.setMinimumWidth(180)
        side.setMaximumWidth(340)
        return side

    def _centre(self) -> QFrame:
        centre = QFrame()
        centre.setProperty("frame", "paper")
        body = QVBoxLayout(centre)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        bar = QWidget()
        bar.setFixedHeight(46)
        tools = QHBoxLayout(bar)
        tools.setContentsMargins(12, 0, 12, 0)
        tools.setSpacing(4)
        for name in ("back", "forward"):
            tools.addWidget(self._buttons[name])
        tools.addWidget(self._place, 1)
        for name in ("smaller", "bigger"):
            tools.addWidget(self._buttons[name])
        body.addWidget(bar)
        body.addWidget(separator())
        self.browser.setOpenLinks(False)
        # Always there, so that its coming and going does not change the width of the page.
        self.browser.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.browser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.browser.setProperty("frame", "none")
        self.browser.document().setDocumentMargin(_MARGIN)
        body.addWidget(self.browser, 1)
        return centre

    def _lay_out(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self._side())
        self._splitter.addWidget(self._centre())
        self._splitter.setStretchFactor(1, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)
        self.setMinimumSize(QSize(560, 360))

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _typed: self._search())
        self.field.returnPressed.connect(self.contents.open_current)
        self.contents.opened.connect(self._open)
        self.browser.anchorClicked.connect(self._follow)
        self.browser.zoomed.connect(self.zoom)
        self._buttons["back"].clicked.connect(self.go_back)
        self._buttons["forward"].clicked.connect(self.go_forward)
        self._buttons["bigger"].clicked.connect(lambda: self.zoom(1))
        self._buttons["smaller"].clicked.connect(lambda: self.zoom(-1))
        theme.notifier.changed.connect(self._draw)
        for keys, call in (
            (("Alt+Left", "Backspace"), self.go_back),
            (("Alt+Right",), self.go_forward),
            (("Ctrl+F",), self._start_search),
            (("Ctrl++", "Ctrl+="), lambda: self.zoom(1)),
            (("Ctrl+-",), lambda: self.zoom(-1)),
            (("Ctrl+0",), lambda: self.zoom(0)),
            (("Escape", "Ctrl+W"), self._leave),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(call)

    # Pages

    def topic(self) -> str:
        """Return the topic that is shown."""
        return self._topic

    def show_topic(self, key: str) -> None:
        """Show a topic, or that of a page of the window; without one whatever was shown last."""
        topic = content.topic_of(key)
        if topic or not self._topic:
            self._go(topic or content.TOPICS[0])

    def go_back(self) -> None:
        """Show the page before, where it was left."""
        if self._back:
            self._forward.append(self._here())
            self._return_to(self._back.pop())

    def go_forward(self) -> None:
        """Show the page that was gone back from."""
        if self._forward:
            self._back.append(self._here())
            self._return_to(self._forward.pop())

    def _here(self) -> Place:
        return Place(self._topic, self.browser.verticalScrollBar().value())

    def _return_to(self, place: Place) -> None:
        self._topic = place.topic
        self._draw()
        self.browser.verticalScrollBar().setValue(place.scroll)

    def _go(self, topic: str, anchor: str = "") -> None:
        if topic != self._topic:
            if self._topic:
                self._back.append(self._here())
                self._forward.clear()
            self._topic = topic
            self._draw()
            self.browser.verticalScrollBar().setValue(0)
        if anchor:
            self.browser.scrollToAnchor(anchor)

    def _open(self, topic: str, anchor: str) -> None:
        self._go(topic, anchor)
        self._mark()
        marks = self.browser.extraSelections()
        if marks and not anchor:
            self.browser.setTextCursor(QTextCursor(marks[0].cursor.block()))
            self.browser.ensureCursorVisible()

    def _follow(self, url: QUrl) -> None:
        # Only pages of the help: nothing here ever opens a network address.
        topic = url.path().removesuffix(".md") or self._topic
        if not url.scheme() and topic in content.TOPICS:
            self._go(topic, url.fragment())

    def _draw(self) -> None:
        """Lay out the page anew: in this language, theme, width and size."""
        if not self._topic:
            return
        here = self.browser.verticalScrollBar().value()
        page = content.page(self._topic, language.current())
        self.browser.document().setDefaultStyleSheet(dress.style(self._size()))
        self.browser.setHtml(dress.dressed(page, language.current(), self.browser.free()))
        self.browser.verticalScrollBar().setValue(here)
        self.browser.setAccessibleName(page.title)
        self._place.setText(page.title)
        self.contents.set_topic(self._topic)
        self._buttons["back"].setEnabled(bool(self._back))
        self._buttons["forward"].setEnabled(bool(self._forward))
        self._mark()

    def _size(self) -> int:
        text = settings.text("help/text_size")
        return int(text) if text.isdigit() and int(text) else _USUAL

    def zoom(self, step: int) -> None:
        """Make the text one px bigger or smaller; 0 for the usual size."""
        size = min(max(self._size() + step, _SIZES[0]), _SIZES[1]) if step else 0
        settings.put("help/text_size", str(size))
        self._draw()

    # Search

    def _start_search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _search(self) -> None:
        typed = self.field.text().strip()
        found = finding.find(typed, language.current())
        if typed:
            self.contents.show_found(found)
        else:
            self.contents.show_contents(language.current(), self._topic)
        self._none.setVisible(bool(typed) and not found)
        self._mark()

    def _mark(self) -> None:
        """Mark what is looked for in the page that is shown."""
        pattern = finding.words_pattern(self.field.text())
        marks: list[QTextEdit.ExtraSelection] = []
        if pattern is not None:
            form = QTextCharFormat()
            form.setBackground(theme.current().warnTint)
            text = self.browser.document().toRawText()
            offsets = Offsets(text)
            for hit in pattern.finditer(text):
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.browser.document())
                cursor.setPosition(offsets.to_qt(hit.start()))
                cursor.setPosition(offsets.to_qt(hit.end()), QTextCursor.MoveMode.KeepAnchor)
                mark.cursor, mark.format = cursor, form
                marks.append(mark)
        self.browser.setExtraSelections(marks)

    def _leave(self) -> None:
        if self.field.text():
            self.field.clear()
        else:
            self.close()

    # Window

    def _restore(self) -> None:
        state = settings.state("help/geometry")
        if state.isEmpty() or not self.restoreGeometry(state):
            room = self.screen().availableGeometry()
            self.resize(min(940, room.width() - 40), min(680, room.height() - 60))
        columns = settings.state("help/columns")
        if columns.isEmpty() or not self._splitter.restoreState(columns):
            self._splitter.setSizes([_SIDE, self.width() - _SIDE])

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self.field.setPlaceholderText(self.tr("Find in the help"))
        self.field.setAccessibleName(self.tr("Find in the help"))
        self.contents.setAccessibleName(self.tr("Contents of the help"))
        self._none.setText(self.tr("No page has these words. Try another word, or fewer."))
        name_button(self._buttons["back"], self.tr("Back"), "Alt+Left")
        name_button(self._buttons["forward"], self.tr("Forward"), "Alt+Right")
        name_button(self._buttons["smaller"], self.tr("Smaller text"), "Ctrl+-")
        name_button(self._buttons["bigger"], self.tr("Bigger text"), "Ctrl++")
        self._search()
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        settings.put_state("help/geometry", self.saveGeometry())
        settings.put_state("help/columns", self._splitter.saveState())
        super().closeEvent(event)
