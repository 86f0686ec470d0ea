"""Bars over the table of cases: values that do not fit, and a pasted block to look at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from qualcode import case_tables
from qualcode.names import LONGEST
from ui import background
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from projects.records import AttributeRecord
    from qualcode.case_tables import Misfit, Plan, Standing

_TOLD = 4
_SHORT = 40
_AT_ONCE = 10_000  # cells that are planned before the next frame


class _Bar(QFrame):
    """A bar that tells whether it is in sight: `shown(bool)`."""

    shown = Signal(bool)

    @override
    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self.shown.emit(visible)


class MisfitBar(_Bar):
    """Lists values that were not written; `text_wanted(list[Misfit])` makes them text."""

    text_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "warning")
        self.misfits: list[Misfit] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(Glyph("warning", "warn"))
        self._text = label("", wrap=True)
        row.addWidget(self._text, 1)
        self.make_text = button()
        self.make_text.clicked.connect(self._make_text)
        row.addWidget(self.make_text)
        self._close = icon_button("x")
        self._close.clicked.connect(self.hide)
        row.addWidget(self._close)
        self.hide()

    def show_misfits(self, misfits: list[Misfit]) -> None:
        """Show what did not fit."""
        self.misfits = list(misfits)
        self._retranslate()
        self.show()

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in reading order."""
        return self.make_text, self._close

    def keep(self, attributes: set[str]) -> None:
        """Forget values of attributes (guids) that are gone."""
        left = [each for each in self.misfits if each.attribute in {"", *attributes}]
        if self.isVisible() and not left:
            self.hide()

    def sentence(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def _make_text(self) -> None:
        self.hide()
        self.text_wanted.emit([each for each in self.misfits if each.attribute])

    def _retranslate(self) -> None:
        name_button(self._close, self.tr("Close"))
        names = list(dict.fromkeys(each.attribute_name for each in self.misfits if each.attribute))
        self.make_text.setVisible(bool(names))
        if len(names) == 1:
            self.make_text.setText(self.tr("Make it a text"))
        else:
            self.make_text.setText(self.tr("Make them texts"))
        told = []
        for each in self.misfits[:_TOLD]:
            value = _short(each.value)
            if each.attribute:
                told.append(
                    self.tr("“{value}” is no value of {attribute}").format(
                        value=value, attribute=_short(each.attribute_name)
                    )
                )
            elif len(each.value) > LONGEST:
                told.append(self.tr("the name “{value}” is too long").format(value=value))
            else:
                told.append(self.tr("the name “{value}” is taken").format(value=value))
        more = len(self.misfits) - _TOLD
        if more > 0:
            told.append(self.tr("%n more", "", more))
        count = self.tr("%n value(s) not written:", "", len(self.misfits))
        self._text.setText(f"{count} {'; '.join(told)}.")
        self.setAccessibleName(self._text.text())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class PasteBar(_Bar):
    """Tells what a pasted block would do; `accepted(Plan)`, or `as_cells(block)` without heads."""

    accepted = Signal(object)
    as_cells = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "done")
        self._block: list[list[str]] = []
        self._plan: Plan | None = None
        self._standing: Standing | None = None
        self._task: background.Task | None = None
        outer = QHBoxLayout(self)
        outer.setContentsMargins(12, 8, 8, 8)
        outer.setSpacing(10)
        outer.addWidget(Glyph("clipboard-text", "good"))
        words = QVBoxLayout()
        words.setSpacing(2)
        self._text = label("", wrap=True)
        self.headed = QCheckBox()
        self.headed.setChecked(True)
        self.headed.toggled.connect(self._tell)
        words.addWidget(self._text)
        words.addWidget(self.headed)
        outer.addLayout(words, 1)
        self.paste = button("", "primary")
        self.cancel = button()
        self.paste.clicked.connect(self._accept)
        self.cancel.clicked.connect(self.hide)
        outer.addWidget(self.paste)
        outer.addWidget(self.cancel)
        self.hide()

    def show_block(self, block: list[list[str]], standing: Standing, *, headed: bool) -> None:
        """Show what a block would do."""
        self._block, self._standing = block, standing
        self.headed.setChecked(headed)
        self._retranslate()
        self.show()
        self.paste.setFocus()

    def sentence(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def stands(self, standing: Standing) -> None:
        """Compare with what the project holds now."""
        self._standing = standing
        self._tell()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel.click()
            return
        super().keyPressEvent(event)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in reading order."""
        return self.headed, self.paste, self.cancel

    def _accept(self) -> None:
        self.hide()
        if self.headed.isChecked():
            self.accepted.emit(self._plan)
        else:
            self.as_cells.emit(self._block)

    def _tell(self) -> None:
        block, standing = self._block, self._standing
        if standing is None or not block:
            return
        self._plan = None
        if self._task is not None:
            self._task.cancel()
        if not self.headed.isChecked():
            self._say([self.tr("%n row(s) on the clipboard", "", len(block))])
        elif len(block) * len(block[0]) <= _AT_ONCE:
            self._take(_planned(block, standing))
        else:
            self._say([self.tr("%n row(s) on the clipboard", "", len(block) - 1)])
            self.paste.setEnabled(False)
            self._task = background.run(
                lambda _progress, _cancelled: _planned(block, standing), self._take
            )

    def _take(self, found: tuple[list[AttributeRecord], Plan]) -> None:
        if not shiboken6.isValid(self):
            return
        columns, plan = found
        self._plan = plan
        parts = [self.tr("%n row(s) on the clipboard", "", len(self._block) - 1)]
        new = [each.name for each in columns if not each.guid]
        people = len(plan.new_cases())
        if new:
            told = ", ".join(map(_short, new[:6])) + (" …" if len(new) > 6 else "")
            parts.append(self.tr("%n new attribute(s)", "", len(new)) + f" ({told})")
        if people:
            parts.append(self.tr("%n new case(s)", "", people))
        if plan.touched():
            parts.append(self.tr("%n known case(s) get values", "", plan.touched()))
        if plan.conflicts:
            parts.append(self.tr("%n value(s) replaced", "", plan.conflicts))
        self._say(parts)

    def _say(self, parts: list[str]) -> None:
        self.paste.setEnabled(True)
        self._text.setText(" · ".join(parts))
        self.setAccessibleName(self._text.text())

    def _retranslate(self) -> None:
        self.headed.setText(self.tr("The first row holds the names of the attributes"))
        self.paste.setText(self.tr("Paste"))
        self.cancel.setText(self.tr("Cancel"))
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _planned(block: list[list[str]], standing: Standing) -> tuple[list[AttributeRecord], Plan]:
    """Return what the columns of a block with headings are, and what it would do."""
    columns = case_tables.columns_by_heads(block, standing)
    names, body = [row[0] for row in block[1:]], [row[1:] for row in block[1:]]
    return columns, case_tables.by_name(names, columns, body, standing)


def _short(text: str) -> str:
    """Return a text as one line of 40 code points at most."""
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else line[: _SHORT - 1] + "…"
