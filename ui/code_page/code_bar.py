"""The code bar under the selected passage: type to find codes, tick several, apply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from codebook.model import PATH_SEPARATOR
from qualcode.names import LONGEST
from ui import theme
from ui.code_page.bar_list import ROW, HitList, NewRow
from ui.code_page.chips import ChipField
from ui.code_page.drawing import KeyBadge
from ui.code_page.fuzzy import CodeFinder, Hit
from ui.widgets.labels import Glyph, label, separator
from ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from projects.records import CodeRecord

WIDTH = 512
_WIDE_ROWS = 6
_NARROW_ROWS = 3
_COMMENT = 52
_ROOM = 190
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CodeBar(QFrame):
    """A child of the transcript view, never a window.

    Signals: `applied(list of guids, comment)`; `creating(name, list of other guids, comment)`;
    `pointed(guid)` the highlighted code; `closed()` whatever the reason.
    """

    applied = Signal(list, str)
    creating = Signal(str, list, str)
    pointed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("frame", "popup")
        self._finder = CodeFinder(())
        self._recent: Sequence[str] = ()
        self._ticked: dict[str, CodeRecord] = {}
        self._fresh = False  # typed since the last tick: the highlighted row is meant too
        self._narrow = False
        self._words_count = 0
        self._instead = ""
        self._anchor = QRect()
        self.field = ChipField()
        self.field.edit.installEventFilter(self)
        self.field.edit.setMaxLength(LONGEST)
        self.field.edit.textEdited.connect(self._typed)
        self.field.removed.connect(self._untick)
        self.field.grown.connect(self._place)
        self.list = HitList()
        self.list.pointed.connect(self._pointed)
        self.list.tick_clicked.connect(self._toggle)
        self.list.row_clicked.connect(self._row_clicked)
        self.new_row = NewRow(self.list)
        self.comment = PlainText()
        self.comment.installEventFilter(self)
        self.comment.setFixedHeight(_COMMENT)
        self.comment.setTabChangesFocus(True)
        self._glass = Glyph("magnifying-glass")
        self._words = label("", "hint")
        self._foot = _Foot()
        self._lay_out()
        self.hide()
        self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(9, 4, 9, 3)
        top.setSpacing(7)
        top.addWidget(self._glass, 0, Qt.AlignmentFlag.AlignTop)
        self._glass.setFixedHeight(28)
        top.addWidget(self.field, 1)
        top.addWidget(self._words, 0, Qt.AlignmentFlag.AlignTop)
        self._words.setFixedHeight(28)
        column.addLayout(top)
        line = QFrame()
        line.setObjectName("barLine")
        line.setFixedHeight(2)
        self._line = line
        column.addWidget(line)
        column.addWidget(self.list)
        column.addWidget(self.new_row)
        self._comment_part = QWidget()
        part = QVBoxLayout(self._comment_part)
        part.setContentsMargins(8, 6, 8, 6)
        part.addWidget(self.comment)
        column.addWidget(self._comment_part)
        self._comment_part.hide()
        column.addWidget(separator())
        column.addWidget(self._foot)
        theme.notifier.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._line.setStyleSheet(f"background: {theme.current().accent.name()}; border: none;")

    # Opening and closing

    def open(
        self,
        finder: CodeFinder,
        recent: Sequence[str],
        *,
        typed: str = "",
        words: int = 0,
        narrow: bool = False,
        instead: str = "",
    ) -> None:
        """Open with what was typed already; `words` are those of the selected passage.

        With `instead`, the names of the codes that one code is to take the place of, there is
        nothing to tick and no comment.
        """
        self._finder, self._recent = finder, recent
        self._ticked = {}
        self._narrow = narrow
        self._words_count = words
        self._instead = instead
        self._glass.setVisible(not narrow)
        self._words.setVisible(not narrow or bool(instead))
        self.list.set_ticking(on=not instead)
        self._comment_part.hide()
        self.comment.clear()
        self.field.set_codes(())
        self.field.edit.setText(typed[:LONGEST])
        self._fresh = True
        self._retranslate()
        self.show()
        self.raise_()
        self._find()
        self.field.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.edit.setCursorPosition(len(typed))

    def type_more(self, typed: str) -> None:
        """Take letters that reached the text below instead of the field."""
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.edit.insert(typed)
        self._typed(typed)

    def close_bar(self) -> None:
        """Close without applying."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def place(self, passage: QRect, left: int) -> None:
        """Stand below `passage` (in the parent's px), above it where there is no room."""
        self._anchor = QRect(left, passage.top(), 1, passage.height())
        self._place()

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None or self._anchor.isNull():
            return
        width = min(WIDTH, host.width() - 20)
        new, most = bool(self.list.hits.new_name), _NARROW_ROWS + 1 if self._narrow else _WIDE_ROWS
        rows = min(max(self.list.hits.rowCount(), 1), most) - new
        self.list.setFixedHeight(rows * ROW)
        self.layout().activate()  # type: ignore[union-attr]
        height = self.sizeHint().height()
        left = max(6, min(self._anchor.left() - 6, host.width() - width - 8))
        below, above = self._anchor.bottom() + 9, self._anchor.top() - 9 - height
        top = below
        if below + height > host.height() - 4:
            top = above if above >= 4 else max(4, host.height() - height - 4)
        self.setGeometry(left, top, width, height)

    # Finding

    def _typed(self, _text: str) -> None:
        self._fresh = True
        self._find()

    def _find(self) -> None:
        typed = " ".join(self.field.edit.text().split())
        hits: list[Hit] = self._finder.find(typed, self._recent)
        known = self._finder.named(typed) is not None if typed else True
        self.list.hits.show(hits, "" if known else typed, self._ticked)
        if self.list.hits.rowCount():
            self.list.set_row(0)
        else:
            self._pointed(-1)
        self._tell()
        self._place()

    def highlighted(self) -> CodeRecord | None:
        """Return the highlighted code, None on the row that makes one."""
        row = self.list.row()
        hits = self.list.hits.hits
        return hits[row].code if 0 <= row < len(hits) else None

    def _pointed(self, _row: int) -> None:
        code = self.highlighted()
        self._tell()
        self.pointed.emit(code.guid if code else "")

    # Ticking and applying

    def ticked(self) -> list[str]:
        """Return the guids of the ticked codes in the order of ticking."""
        return list(self._ticked)

    def _toggle(self, row: int) -> None:
        hits = self.list.hits.hits
        if not 0 <= row < len(hits) or self._instead:
            return
        code = hits[row].code
        if code.guid in self._ticked:
            del self._ticked[code.guid]
        else:
            self._ticked[code.guid] = code
        self._fresh = False
        self._show_ticked()
        self.field.edit.selectAll()  # the next letters look for the next code

    def _untick(self, guid: str) -> None:
        self._ticked.pop(guid, None)
        self._show_ticked()

    def _show_ticked(self) -> None:
        self.list.hits.set_ticked(self._ticked)
        self.field.set_codes(list(self._ticked.values()))
        self._tell()
        self._place()

    def wanted(self) -> list[str]:
        """Return what Enter gives: the ticked codes, and the highlighted one if it was typed."""
        code = self.highlighted()
        found = list(self._ticked)
        typed = bool(self.field.edit.text().strip())
        if code is not None and (not found or (self._fresh and typed)) and code.guid not in found:
            found.append(code.guid)
        return found

    def _makes(self) -> str:
        """Return the name of the code that Enter would make, "" where it makes none."""
        on_new = self.list.row() == len(self.list.hits.hits)
        return self.list.hits.new_name if on_new else ""

    def _row_clicked(self, row: int) -> None:
        self.list.set_row(row)
        self._fresh = True
        self._apply()

    def _apply(self) -> None:
        comment = self.comment.toPlainText().strip() if self._comment_part.isVisible() else ""
        name, codes = self._makes(), self.wanted()
        if not name and not codes:
            return
        self.hide()
        if name:
            self.creating.emit(name.replace(" > ", PATH_SEPARATOR), codes, comment)
        else:
            self.applied.emit(codes, comment)
        self.closed.emit()

    def _comment_too(self) -> None:
        if self._instead or (not self._makes() and not self.wanted()):
            return
        self._comment_part.show()
        self._tell()
        self._place()
        self.comment.setFocus(Qt.FocusReason.OtherFocusReason)

    # Keys

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            doing = event.type() == QEvent.Type.KeyPress
            if watched is self.field.edit and self._field_key(event, doing=doing):
                event.accept()
                return True
            if watched is self.comment and self._comment_key(event, doing=doing):
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _field_key(self, event: QKeyEvent, *, doing: bool) -> bool:
        key = event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ENTER:
            if doing:
                (self._comment_too if control else self._apply)()
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Escape):
            if doing and key == Qt.Key.Key_Tab:
                self._toggle(self.list.row())
            elif doing:
                self.close_bar()
            return True
        if key == Qt.Key.Key_Backspace and self._ticked and not self.field.edit.text():
            if doing:
                self._untick(next(reversed(self._ticked)))
            return True
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -_WIDE_ROWS,
            Qt.Key.Key_PageDown: _WIDE_ROWS,
        }
        if key in steps:
            if doing:
                self._step(steps[Qt.Key(key)])
            return True
        return False

    def _step(self, step: int) -> None:
        count = self.list.hits.rowCount()
        if not count:
            return
        row = self.list.row() + step
        if abs(step) == 1:
            row %= count
        self.list.set_row(min(max(row, 0), count - 1))
        self._fresh = True

    def _comment_key(self, event: QKeyEvent, *, doing: bool) -> bool:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and not shift:
            if doing:
                self._apply()
            return True
        if event.key() == Qt.Key.Key_Escape:
            if doing:
                self._comment_part.hide()
                self._tell()
                self._place()
                self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()  # the text below must not move away from the bar

    # Words

    def _tell(self) -> None:
        count = len(self.wanted())
        name = self._makes()
        if self._instead:
            doing = self.tr("create and change") if name else self.tr("change code")
        elif name:
            doing = self.tr("create and apply")
        elif count == 1:
            doing = self.tr("apply")
        else:
            doing = self.tr("apply %n code(s)", "", count)
        self._foot.tell(
            doing,
            comment=not (self._narrow or self._instead or self._comment_part.isVisibleTo(self)),
            tick=not self._instead and not self._comment_part.isVisibleTo(self),
        )

    def _retranslate(self) -> None:
        if self._instead:
            whole = self.tr("instead of {code}").format(code=self._instead)
            room = self._words.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, _ROOM)
            self._words.setText(room)
            self._words.setToolTip(whole)
        else:
            self._words.setText(self.tr("%n word(s) selected", "", self._words_count))
            self._words.setToolTip("")
        self.field.edit.setPlaceholderText(self.tr("Find a code, or name a new one"))
        self.field.edit.setAccessibleName(self.tr("Find a code, or name a new one"))
        self.list.setAccessibleName(self.tr("Codes that fit"))
        self.comment.setPlaceholderText(self.tr("Comment on this coding"))
        self.comment.setAccessibleName(self.tr("Comment on this coding"))
        self.setAccessibleName(self.tr("Apply codes"))
        self._foot.retranslate()
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class _Foot(QWidget):
    """The keys of the bar, with what they do now."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(29)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(6)
        self._tick, self._enter = label("", "secondary"), label("", "secondary")
        self._comment, self._cancel = label("", "secondary"), label("", "secondary")
        self._tick_key, self._ctrl = KeyBadge("Tab"), KeyBadge("Ctrl")
        self._enter_too = KeyBadge("Enter")
        row.addWidget(self._tick_key)
        row.addWidget(self._tick)
        row.addSpacing(8)
        row.addWidget(KeyBadge("Enter"))
        row.addWidget(self._enter)
        row.addSpacing(8)
        for each in (self._ctrl, self._enter_too, self._comment):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(KeyBadge("Esc"))
        row.addWidget(self._cancel)

    def tell(self, doing: str, *, comment: bool, tick: bool) -> None:
        """Say what Enter does, and whether a comment and ticking are offered."""
        self._enter.setText(doing)
        for each in (self._ctrl, self._enter_too, self._comment):
            each.setVisible(comment)
        self._tick_key.setVisible(tick)
        self._tick.setVisible(tick)

    def retranslate(self) -> None:
        """Write the words anew."""
        self._tick.setText(self.tr("tick"))
        self._comment.setText(self.tr("with comment"))
        self._cancel.setText(self.tr("cancel"))
