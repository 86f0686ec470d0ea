"""Merging codes, with a look at what would move; and moving codes below another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout
from typing_extensions import override

from projects.queries import merging
from projects.queries.merging import MergePreview
from ui import language
from ui.codebook_page.chooser import Chooser
from ui.codebook_page.panel import Panel
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ui.code_page.reading import Reading
    from ui.codebook_page.actions import BookActions

_SHOWN = 4


class TargetPanel(Panel):
    """Codes to do something with, and the code it is done to."""

    def __init__(self, reading: Reading, actions: BookActions) -> None:
        super().__init__()
        self._reading = reading
        self._actions = actions
        self.guids: list[str] = []
        self.chooser = Chooser(6)
        self.body.addWidget(self.chooser, 1)
        self.chooser.taken.connect(self.take)
        self.apply.clicked.connect(self.take)
        self.chooser.pointed.connect(lambda _guid: self.tell())
        self.setFocusProxy(self.chooser)

    def start(self, guids: list[str]) -> None:
        """Begin with these codes; nothing is done yet."""
        self.guids = guids
        below = {each for guid in guids for each in self._reading.below(guid)}
        self.chooser.start(self._reading.codes, below)
        self.retranslate()

    def follow(self) -> bool:
        """Tell whether the codes in hand are still there; say anew what would be done."""
        here = all(self._reading.code(guid) is not None for guid in self.guids)
        if here:
            self.tell()
        return here

    def names(self) -> str:
        """Return the names of the codes in hand."""
        found = (self._reading.code(guid) for guid in self.guids)
        return ", ".join(code.name for code in found if code is not None)

    def target(self) -> str:
        """Return the name of the code it is done to."""
        code = self._reading.code(self.chooser.guid())
        return code.name if code is not None else ""

    def take(self) -> None:
        """Do it."""
        raise NotImplementedError

    def tell(self) -> None:
        """Say what would be done."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Write the words anew."""
        raise NotImplementedError

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class MergePanel(TargetPanel):
    """The target at the top, what moves below it, one button.

    `merged` is called with the target when it is done.
    """

    merged: Callable[[str], object] = staticmethod(lambda _guid: None)

    def __init__(self, reading: Reading, actions: BookActions) -> None:
        super().__init__(reading, actions)
        self._caption = label("", "label")
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(8)
        self._lines.setVerticalSpacing(4)
        self._lines.setColumnStretch(1, 1)
        self.join = QCheckBox()
        self.join.toggled.connect(lambda _on: self.tell())
        self.body.addWidget(self._caption)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.join)

    @override
    def start(self, guids: list[str]) -> None:
        self.join.setChecked(False)
        super().start(guids)

    @override
    def take(self) -> None:
        guid = self.chooser.guid()
        if guid and self._actions.merge_many(self.guids, guid, join=self.join.isChecked()):
            self.closed.emit()
            self.merged(guid)

    def sentences(self) -> list[str]:
        """Return what would happen, as it stands in the panel."""
        found = []
        for number in range(self._lines.count()):
            item = self._lines.itemAt(number)
            part = item.widget() if item is not None else None
            if part is not None and part.accessibleName():
                found.append(part.accessibleName())
        return found

    @override
    def tell(self) -> None:
        guid = self.chooser.guid()
        self.apply.setEnabled(bool(guid))
        while self._lines.count():
            item = self._lines.takeAt(0)
            part = item.widget() if item is not None else None
            if part is not None:
                part.hide()
                part.deleteLater()
        self._caption.setVisible(bool(guid))
        self.join.setVisible(False)
        if not guid:
            return
        found = self._reading.workspace.ask(merging.preview, self.guids, guid)
        self.join.setVisible(bool(found.left))
        for row, (icon, token, sentence) in enumerate(self._told(found)):
            text = label(sentence, wrap=True)
            text.setAccessibleName(sentence)
            self._lines.addWidget(Glyph(icon, token), row, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(text, row, 1)

    def _told(self, found: MergePreview) -> list[tuple[str, str, str]]:
        move, keep, lose = ("arrows-left-right", "ink2"), ("check", "good"), ("warning", "warn")
        lines = [(*move, self.tr("%n coding(s) to {target}", "", found.codings))]
        if found.doubled:
            told = self.tr("%n of them double: same coder, same passage", "", found.doubled)
            lines.append(("git-merge", "ink2", told))
        if found.below:
            told = self.tr("%n sub-code(s) to {target}: {names}", "", len(found.below))
            lines.append((*move, told.format(names=_few(found.below), target=self.target())))
        if found.together:
            told = self.tr("%n sub-code(s) into one of the same name: {names}", "",
                           len(found.together))  # fmt: skip
            lines.append(("git-merge", "ink2", told.format(names=_few(found.together))))
        if found.memos:
            lines.append((*move, self.tr("%n memo(s) to {target}", "", found.memos)))
        if found.key:
            lines.append((*keep, self.tr("Number key {key} is taken over").format(key=found.key)))
        words = self._columns()
        for column, name in found.taken:
            told = self.tr("{part} of {code} is taken over")
            lines.append((*keep, told.format(part=words[column], code=name)))
        for column, name in found.left:
            if self.join.isChecked():
                told = self.tr("{part} of {code} is put below that of {target}")
                lines.append(
                    (*keep, told.format(part=words[column], code=name, target=self.target()))
                )
            else:
                told = self.tr("{part} of {code} is left out: {target} has its own")
                lines.append(
                    (*lose, told.format(part=words[column], code=name, target=self.target()))
                )
        return [
            (icon, token, text.replace("{target}", self.target())) for icon, token, text in lines
        ]

    def _columns(self) -> dict[str, str]:
        return {
            "definition": self.tr("Definition"),
            "include": self.tr("When to use"),
            "exclude": self.tr("When not to use"),
            "example": self.tr("Example"),
        }

    @override
    def retranslate(self) -> None:
        self.title.set_whole(self.tr("Merge {codes}").format(codes=self.names()))
        self.hint.setText(self.tr("Into which code? Nothing is done before you press Merge."))
        self._caption.setText(self.tr("What happens"))
        self.join.setText(self.tr("Keep these texts too, below those that are there"))
        self.apply.setText(self.tr("Merge"))
        self.cancel.setText(self.tr("Cancel"))
        self.tell()


class MovePanel(TargetPanel):
    """Moves codes below another one, or to the top."""

    def __init__(self, reading: Reading, actions: BookActions) -> None:
        super().__init__(reading, actions)
        self.top = button("")
        self.foot.insertWidget(0, self.top)
        self.top.clicked.connect(lambda: self._move(""))

    @override
    def take(self) -> None:
        if self.chooser.guid():
            self._move(self.chooser.guid())

    def _move(self, parent: str) -> None:
        self._actions.move_many(self.guids, parent, "")
        self.closed.emit()

    @override
    def tell(self) -> None:
        target = self.target()
        self.apply.setEnabled(bool(target))

    @override
    def retranslate(self) -> None:
        self.title.set_whole(self.tr("Move {codes}").format(codes=self.names()))
        self.hint.setText(self.tr("Below which code?"))
        self.top.setText(self.tr("To the top level"))
        self.apply.setText(self.tr("Move"))
        self.cancel.setText(self.tr("Cancel"))
        self.tell()


def _few(paths: Iterable[str]) -> str:
    names = [path.rpartition(" / ")[2] for path in paths]
    more = len(names) - _SHOWN
    shown = ", ".join(names[:_SHOWN])
    return f"{shown}, … +{language.number(more)}" if more > 0 else shown
