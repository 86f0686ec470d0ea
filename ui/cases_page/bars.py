"""Bars over the table of cases: values that do not fit, and a pasted block to look at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from qualcode import case_tables
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from qualcode.case_tables import Misfit, Plan, Standing

_TOLD = 4
_LONGEST = 40


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
        if self._standing is None:
            return
        rows = len(self._block) - self.headed.isChecked()
        parts = [self.tr("%n row(s) on the clipboard", "", rows)]
        if self.headed.isChecked():
            columns = case_tables.columns_by_heads(self._block, self._standing)
            names = [row[0] for row in self._block[1:]]
            body = [row[1:] for row in self._block[1:]]
            self._plan = case_tables.by_name(names, columns, body, self._standing)
            new = [each.name for each in columns if not each.guid]
            people = len(self._plan.new_cases())
            if new:
                told = ", ".join(map(_short, new[:6])) + (" …" if len(new) > 6 else "")
                parts.append(self.tr("%n new attribute(s)", "", len(new)) + f" ({told})")
            if people:
                parts.append(self.tr("%n new case(s)", "", people))
            if self._plan.touched():
                parts.append(self.tr("%n known case(s) get values", "", self._plan.touched()))
            if self._plan.conflicts:
                parts.append(self.tr("%n value(s) replaced", "", self._plan.conflicts))
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


def _short(text: str) -> str:
    """Return a text as one line of 40 code points at most."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
