"""Splitting a code: its excerpts pass one by one, a digit says which code each gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from codebook.palette import next_colour
from projects.queries import excerpts as queries
from ui import background, icons, language
from ui.code_page.drawing import KeyBadge
from ui.codebook_page.chooser import Chooser
from ui.codebook_page.panel import Panel
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from projects.records import Excerpt
    from ui.code_page.reading import Reading
    from ui.codebook_page.actions import BookActions

MOST = 4
LEAST = 1


class TargetRow(QWidget):
    """One target: its digit, dot and name as a button, how many it has got, a cross."""

    clicked = Signal()
    removed = Signal()

    def __init__(self, digit: int, name: str, colour: str, *, new: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.choose = button(name.replace("&", "&&"), "flat")
        self.choose.setIcon(icons.swatch(colour))
        self.choose.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choose.clicked.connect(self.clicked)
        self.choose.setAccessibleName(name)
        self._new = label(self.tr("new") if new else "", "hint")
        self.count = label("", "count")
        self.cross = icon_button("x")
        self.cross.clicked.connect(self.removed)
        name_button(self.cross, self.tr("Take {code} off the list").format(code=name))
        row.addWidget(KeyBadge(str(digit)))
        row.addWidget(self.choose)
        row.addWidget(self._new)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.cross)


class Walk(QFrame):
    """The excerpt in hand, as a card that has the keyboard.

    `given(number)` by 1-4, -1 by 0 or the space bar; `stepped(-1 or 1)` by Backspace and arrows.
    """

    given = Signal(int)
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self.place = label("", "hint")
        self.text = label("", "", wrap=True)
        self.text.setStyleSheet("font-size: 15px;")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.comment = label("", "secondary", wrap=True)
        self.fate = label("", "secondary")
        for part in (self.place, self.text, self.comment):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.fate)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Backspace: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
                 Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}  # fmt: skip
        if event.text() in ("1", "2", "3", "4"):
            self.given.emit(int(event.text()) - 1)
        elif event.text() in ("0", " "):
            self.given.emit(-1)
        elif key in steps:
            self.stepped.emit(steps[key])
        else:
            super().keyPressEvent(event)


class SplitPanel(Panel):
    """First the targets, then the walk; nothing is written before Apply."""

    def __init__(self, reading: Reading, actions: BookActions) -> None:
        super().__init__()
        self._reading = reading
        self._actions = actions
        self._guid = ""
        self.targets: list[tuple[str, str]] = []
        self.given: dict[str, int] = {}
        self._excerpts: list[Excerpt] = []
        self._place = 0
        self._task: background.Task | None = None
        self._rows: list[TargetRow] = []
        self._targets = QVBoxLayout()
        self._targets.setSpacing(2)
        self.chooser = Chooser(5, creates=True)
        self.walk = Walk()
        self.progress = label("", "secondary")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._keys = label("", "hint", wrap=True)
        self.go = button("", "primary")
        self.back = button("", "", "caret-left")
        self.leave = button("")
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self.body.addLayout(self._targets)
        self.stages = QStackedWidget()
        walking = QWidget()
        column = QVBoxLayout(walking)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.progress)
        line.addWidget(self.bar, 1)
        column.addLayout(line)
        column.addWidget(self.walk, 1)
        column.addWidget(self._keys)
        self.stages.addWidget(self.chooser)
        self.stages.addWidget(walking)
        self.body.addWidget(self.stages, 1)
        self.foot.insertWidget(0, self.back)
        self.foot.insertWidget(1, self.leave)
        self.foot.insertWidget(self.foot.count() - 1, self.go)
        self.setTabOrder(self.walk, self.back)
        self.setFocusProxy(self.chooser)

    def _connect(self) -> None:
        self.chooser.taken.connect(lambda: self._add(self.chooser.guid(), ""))
        self.chooser.named.connect(lambda name: self._add("", name))
        self.go.clicked.connect(self.start_walking)
        self.back.clicked.connect(lambda: self._step(-1))
        self.leave.clicked.connect(lambda: self._give(-1))
        self.walk.given.connect(self._give)
        self.walk.stepped.connect(self._step)
        self.apply.clicked.connect(self._apply)

    def start(self, guid: str) -> None:
        """Begin to split a code: choose or name its targets."""
        self._guid, self.targets, self.given = guid, [], {}
        self._excerpts, self._place = [], 0
        self._offer()
        self._show_stage(walking=False)
        self._retranslate()
        if self._task is not None:
            self._task.cancel()
        workspace = self._reading.workspace

        def work(_progress: object, _cancelled: object) -> list[Excerpt]:
            return workspace.ask(queries.find, codes=(guid,))

        def done(found: list[Excerpt]) -> None:
            if shiboken6.isValid(self) and guid == self._guid:
                self._excerpts = found
                self._show_walk()

        self._task = background.run(work, done, owner=workspace)

    def follow(self) -> bool:
        """Tell whether the code that is being split is still there."""
        return self._reading.code(self._guid) is not None

    # Targets

    def _offer(self) -> None:
        without = {self._guid, *(guid for guid, _name in self.targets if guid)}
        self.chooser.start(self._reading.codes, without)

    def _add(self, guid: str, name: str) -> None:
        known = {each.casefold() for _guid, each in self.targets if each}
        if len(self.targets) < MOST and (guid or name.casefold() not in known):
            self.targets.append((guid, name))
            self._offer()
            self._show_targets()

    def _remove(self, number: int) -> None:
        del self.targets[number]
        self.given = {
            key: place - (place > number) for key, place in self.given.items() if place != number
        }
        self._offer()
        self._show_targets()

    def _show_targets(self) -> None:
        for row in self._rows:
            self._targets.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        walking = self.stages.currentIndex() == 1
        colours = [code.colour for code in self._reading.codes]
        for number, (guid, name) in enumerate(self.targets):
            code = self._reading.code(guid)
            colour = code.colour if code is not None else next_colour(colours)
            colours.append(colour)
            known = code.name if code is not None else name
            row = TargetRow(number + 1, known, colour, new=not guid)
            row.cross.setVisible(not walking)
            row.clicked.connect(lambda number=number: self._clicked(number))
            row.removed.connect(lambda number=number: self._remove(number))
            self._rows.append(row)
            self._targets.addWidget(row)
        full = len(self.targets) >= MOST
        self.chooser.setEnabled(not full)
        self.go.setEnabled(len(self.targets) >= LEAST)
        self._count()

    def _clicked(self, number: int) -> None:
        self._give(number)
        self.walk.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        for number, row in enumerate(self._rows):
            count = sum(place == number for place in self.given.values())
            row.count.setText(language.number(count) if self.stages.currentIndex() else "")
        self.apply.setEnabled(bool(self.given))
        self.apply.setText(self.tr("Apply (%n)", "", len(self.given)))

    # Walking

    def start_walking(self) -> None:
        """Leave the targets as they are and show the first excerpt."""
        self._show_stage(walking=True)
        self.walk.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_stage(self, *, walking: bool) -> None:
        self.stages.setCurrentIndex(int(walking))
        for part, shown in (
            (self.go, not walking), (self.apply, walking), (self.back, walking),
            (self.leave, walking),
        ):  # fmt: skip
            part.setVisible(shown)
        self._show_targets()
        self._tell_stage()
        self._show_walk()

    def _give(self, number: int) -> None:
        excerpt = self._in_hand()
        if excerpt is None or number >= len(self.targets) or not self.stages.currentIndex():
            return
        if number < 0:
            self.given.pop(excerpt.guid, None)
        else:
            self.given[excerpt.guid] = number
        self._count()
        self._step(1)

    def _step(self, step: int) -> None:
        self._place = min(max(self._place + step, 0), len(self._excerpts))
        self._show_walk()

    def _in_hand(self) -> Excerpt | None:
        return self._excerpts[self._place] if self._place < len(self._excerpts) else None

    def _show_walk(self) -> None:
        total, excerpt = len(self._excerpts), self._in_hand()
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(self._place)
        self.back.setEnabled(self._place > 0)
        self.leave.setEnabled(excerpt is not None)
        if excerpt is None:
            self.progress.setText(self.tr("All %n excerpt(s) seen", "", total) if total else "")
            self.walk.place.setText("")
            self.walk.text.setText(
                self.tr("That was the last one. Apply, or go back with Backspace.")
                if total
                else self.tr("Reading the excerpts ...")
            )
            self.walk.comment.hide()
            self.walk.fate.setText("")
            return
        self.progress.setText(
            self.tr("Excerpt {number} of {total}").format(
                number=language.number(self._place + 1), total=language.number(total)
            )
        )
        who = f" · {excerpt.coder}" if excerpt.coder else ""
        self.walk.place.setText(self._actions.reference(excerpt) + who)
        self.walk.text.setText(excerpt.text)
        self.walk.comment.setText(excerpt.comment)
        self.walk.comment.setVisible(bool(excerpt.comment))
        number = self.given.get(excerpt.guid, -1)
        target = self._rows[number].choose.accessibleName() if number >= 0 else ""
        self.walk.fate.setText(
            self.tr("goes to {code}").format(code=target) if target else self.tr("stays")
        )
        self.walk.setAccessibleName(f"{self.progress.text()}: {excerpt.text}")

    def _apply(self) -> None:
        if self._actions.split(self._guid, self.targets, self.given):
            self.closed.emit()

    # Words

    def _tell_stage(self) -> None:
        if self.stages.currentIndex() == 1:
            self.hint.setText(self.tr("Nothing is written before you press Apply."))
        else:
            self.hint.setText(
                self.tr(
                    "Choose or name up to four codes. Then the excerpts pass one by one, and a"
                    " digit says where each belongs. New codes are put below this one."
                )
            )

    def _retranslate(self) -> None:
        code = self._reading.code(self._guid)
        self.title.set_whole(self.tr("Split {code}").format(code=code.name if code else ""))
        self.go.setText(self.tr("Walk through %n excerpt(s)", "", self._reading.count(self._guid)))
        self.cancel.setText(self.tr("Cancel"))
        self.back.setText(self.tr("Back"))
        self.leave.setText(self.tr("Leave it"))
        self._keys.setText(
            self.tr("1-4 give the excerpt to a code, 0 or Space leaves it, Backspace goes back.")
        )
        self.bar.setAccessibleName(self.tr("How far you are"))
        self._tell_stage()
        self._show_targets()
        self._show_walk()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
