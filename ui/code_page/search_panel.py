"""Find in the whole project: a field and a list over the transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from qualcode import language as words
from qualcode import search
from ui import background, fonts, language, theme
from ui.code_page import drawing
from ui.transcript.offsets import Offsets
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.labels import label, separator
from ui.widgets.row_model import Index, RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from codebook.errors import KnownError
    from projects.records import SearchHit
    from ui.workspace import Workspace

HIT = Qt.ItemDataRole.UserRole
_ROW = 46
_BEFORE = 48  # code points shown before the first found word


class HitModel(RowModel):
    """What was found."""

    rows: Sequence[SearchHit]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self.rows[index.row()]
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hit.transcript}: {hit.text}"
        return None

    def reference(self, hit: SearchHit) -> str:
        """Return where a hit stands."""
        if not hit.turn:
            return hit.transcript
        return self.tr("{name} · turn {number}").format(name=hit.transcript, number=hit.turn)


def shown_line(hit: SearchHit) -> tuple[str, list[tuple[int, int]]]:
    """Return the text of a hit around its first found word, and where the words stand in it."""
    first = min((span.start for span in hit.matched), default=0)
    cut = 0
    if first > _BEFORE:
        cut = hit.text.find(" ", first - _BEFORE) + 1
    head = "… " if cut else ""
    line = (head + hit.text[cut : cut + 400]).replace("\n", " ")
    shift = len(head) - cut
    return line, [
        (span.start + shift, span.end + shift)
        for span in hit.matched
        if span.start + shift >= 0 and span.end + shift <= len(line)
    ]


class HitDelegate(QStyledItemDelegate):
    """Reference above the line in which the words stand."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        hit: SearchHit = index.data(HIT)
        area: QRect = option.rect
        state = option.state
        painter.save()
        drawing.back(
            painter,
            area,
            selected=bool(state & QStyle.StateFlag.State_Selected),
            over=bool(state & QStyle.StateFlag.State_MouseOver),
            focused=False,
        )
        model = index.model()
        painter.setFont(fonts.font(11))
        painter.setPen(look.ink2 if state & QStyle.StateFlag.State_Selected else look.ink3)
        head = QRect(area.left() + 14, area.top() + 4, area.width() - 28, 17)
        reference = model.reference(hit) if isinstance(model, HitModel) else ""
        painter.drawText(head, drawing.LEFT, reference)
        line, found = shown_line(hit)
        width = area.width() - 28
        metrics = QFontMetricsF(fonts.font())
        line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        layout = QTextLayout(line, fonts.font())
        layout.setFormats([_mark(line, *span) for span in found if span[0] < len(line)])
        layout.beginLayout()
        one = layout.createLine()
        one.setLineWidth(width * 2)
        layout.endLayout()
        painter.setPen(look.ink)
        layout.draw(painter, QPointF(area.left() + 14, area.top() + 21))
        painter.restore()


def _mark(line: str, start: int, end: int) -> QTextLayout.FormatRange:
    look = theme.current()
    result = QTextLayout.FormatRange()
    offsets = Offsets(line)
    result.start = offsets.to_qt(start)
    result.length = offsets.to_qt(end) - result.start
    form = QTextCharFormat()
    form.setBackground(look.warnTint)
    form.setForeground(look.ink)
    form.setFontWeight(600)
    result.format = form
    return result


class SearchPanel(QFrame):
    """Covers the transcript; `wanted(transcript guid, start, end)`, `closed()`."""

    wanted = Signal(str, int, int)
    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setProperty("frame", "paper")
        self._workspace = workspace
        self._task: background.Task | None = None
        self._said = ""
        self.field = QLineEdit()
        drawing.search_icon(self.field)
        self.exact = QCheckBox()
        self._close = icon_button("x")
        self._count = label("", "hint")
        self.hits = HitModel(self)
        self.list = QListView()
        self.list.setModel(self.hits)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self.search)
        self.field.textEdited.connect(lambda _typed: self._timer.start())
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.exact.toggled.connect(lambda _on: self.search())
        self.list.clicked.connect(self._go)
        self._close.clicked.connect(self._leave)
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(46)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self.exact)
        row.addWidget(self._close)
        column.addWidget(head)
        column.addWidget(separator())
        self._count.setContentsMargins(14, 6, 14, 4)
        self._count.setWordWrap(True)
        column.addWidget(self._count)
        column.addWidget(self.list, 1)

    def start(self, words_: str = "") -> None:
        """Show it with the cursor in the field; `words_` are looked for at once."""
        self.show()
        self.raise_()
        if words_:
            self.field.setText(words_)
            self.search()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def search(self) -> None:
        """Look for what is written, in the background."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        typed, exact = self.field.text().strip(), self.exact.isChecked()
        if not typed:
            self.hits.show([])
            self._tell("")
            return
        project = self._workspace.project

        def work(_progress: object, _cancelled: object) -> list[SearchHit]:
            return search.find(project, typed, exact=exact)

        def done(found: list[SearchHit]) -> None:
            if shiboken6.isValid(self):
                self._show(found)

        def failed(error: KnownError) -> None:
            if shiboken6.isValid(self):
                self.hits.show([])
                self._count.setText(words.tell(error, language.current()))

        self._task = background.run(work, done, failed, owner=self._workspace)

    def _show(self, found: list[SearchHit]) -> None:
        self.hits.show(found)
        if found:
            self.list.setCurrentIndex(self.hits.index(0))
        self._tell("found")

    def _tell(self, said: str) -> None:
        self._said = said
        if not said:
            self._count.setText(
                self.tr("Words are found in all their forms: motivasi, memotivasi.")
            )
            return
        hits = self.hits.rows
        names = {hit.transcript_guid for hit in hits}
        if not hits:
            self._count.setText(self.tr("Nothing found. Try fewer words."))
            return
        found = self.tr("%n turn(s) found", "", len(hits))
        where = self.tr("in %n transcript(s)", "", len(names))
        self._count.setText(f"{found} {where}")

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            hit: SearchHit = index.data(HIT)
            span = hit.matched[0] if hit.matched else None
            start, end = hit.start, hit.end
            if span is not None:
                start, end = hit.start + span.start, hit.start + span.end
            self.wanted.emit(hit.transcript_guid, start, end)

    def _leave(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._timer.stop()
        self.hide()
        self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._timer.isActive():
                    self.search()
                else:
                    self._go(self.list.currentIndex())
                return True
            if watched is self.field and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = self.list.currentIndex().row() + step
                if 0 <= row < self.hits.rowCount():
                    self.list.setCurrentIndex(self.hits.index(row))
                return True
        return super().eventFilter(watched, event)

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in project"))
        self.field.setAccessibleName(self.tr("Find in project"))
        self.exact.setText(self.tr("Exactly these words"))
        self.list.setAccessibleName(self.tr("What was found"))
        name_button(self._close, self.tr("Close"), "Esc")
        self._tell(self._said)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
