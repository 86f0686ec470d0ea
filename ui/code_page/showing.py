"""Which codings the researcher looks at: all of them until she says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget
from typing_extensions import override

from ui import icons
from ui.code_page.kinds import kind_words
from ui.widgets.buttons import button
from ui.widgets.labels import Elided, Glyph

if TYPE_CHECKING:
    from projects.records import CodingRecord
    from ui.code_page.reading import Reading

translate = QCoreApplication.translate
ALL, CODE, KIND = "", "code", "kind"
_MOST_CODES = 40


@dataclass(frozen=True)
class Showing:
    """Coders left out, and the one code (with those below it) or kind that is shown alone."""

    hidden: frozenset[str] = frozenset()
    what: str = ALL
    which: str = ""

    def everything(self) -> bool:
        """Say whether nothing is left out."""
        return not self.hidden and not self.what

    def codes(self, reading: Reading) -> set[str] | None:
        """Return the guids of the codes that are shown, None for all."""
        if self.what == CODE:
            return set(reading.below(self.which))
        if self.what == KIND:
            return {code.guid for code in reading.codes if code.kind == self.which}
        return None

    def of(self, reading: Reading) -> list[CodingRecord]:
        """Return the codings of the open interview that are shown, in order."""
        codings = reading.ordered()
        if self.everything():
            return codings
        codes = self.codes(reading)
        return [
            each
            for each in codings
            if each.coder not in self.hidden and (codes is None or each.code in codes)
        ]

    def words(self, reading: Reading) -> str:
        """Return what is shown, in words; "" for everything."""
        parts = []
        if self.what == CODE:
            code = reading.code(self.which)
            name = code.name if code is not None else ""
            parts.append(translate("Showing", "Showing only {name}").format(name=name))
        elif self.what == KIND:
            parts.append(
                translate("Showing", "Showing only {name}").format(name=kind_words(self.which))
            )
        if self.hidden:
            names = [each.name for each in reading.coders() if each.guid in self.hidden]
            parts.append(
                translate("Showing", "without the codings of {name}").format(name=", ".join(names))
            )
        sentence = ", ".join(parts)
        return sentence[:1].upper() + sentence[1:]


class ShowingMenu(QObject):
    """What is shown now, and the menu that changes it; `changed()`."""

    changed = Signal()

    def __init__(self, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self.now = Showing()
        reading.codes_changed.connect(self._forget_what_is_gone)

    def set(self, now: Showing) -> None:
        """Show this from now on."""
        if now != self.now:
            self.now = now
            self.changed.emit()

    def show_all(self) -> None:
        """Leave nothing out."""
        self.set(Showing())

    def only(self, what: str, which: str) -> None:
        """Show one code with those below it, or one kind; the same again shows all of them."""
        again = (self.now.what, self.now.which) == (what, which)
        self.set(Showing(self.now.hidden, *((ALL, "") if again else (what, which))))

    def toggle(self, coder: str) -> None:
        """Leave out the codings of a coder, or show them again."""
        self.set(Showing(self.now.hidden ^ {coder}, self.now.what, self.now.which))

    def menu(self, parent: QWidget, current: str) -> QMenu:
        """Return the menu; `current` is the code that stands first in it, "" for none."""
        menu = QMenu(parent)
        everything = menu.addAction(translate("Showing", "Show all codings"))
        everything.setEnabled(not self.now.everything())
        everything.triggered.connect(self.show_all)
        menu.addSection(translate("Showing", "Coders"))
        for coder in self._reading.coders():
            words = f"{coder.initials}   {coder.name}".replace("&", "&&")
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(coder.guid)
            action.setChecked(coder.guid not in self.now.hidden)
            action.triggered.connect(lambda _on, guid=coder.guid: self.toggle(guid))
        menu.addSection(translate("Showing", "Codes"))
        code = self._reading.code(current)
        if code is not None:
            words = translate("Showing", "Only {name}").format(name=code.name.replace("&", "&&"))
            self._entry(menu, words, CODE, code.guid, code.colour)
        menu.addMenu(self._codes_here(menu))
        menu.addMenu(self._branches(menu))
        menu.addMenu(self._kinds(menu))
        return menu

    def _codes_here(self, parent: QMenu) -> QMenu:
        found = QMenu(translate("Showing", "One code of this interview"), parent)
        here = {each.code for each in self._reading.ordered()}
        codes = [code for code in self._reading.codes if code.guid in here]
        for code in codes[:_MOST_CODES]:
            name = code.name.replace("&", "&&")
            self._entry(found, name, CODE, code.guid, code.colour)
        found.setEnabled(bool(codes))
        return found

    def _branches(self, parent: QMenu) -> QMenu:
        found = QMenu(translate("Showing", "One branch"), parent)
        codes = [code for code in self._reading.codes if self._reading.children_of(code.guid)]
        for code in codes[:_MOST_CODES]:
            name = code.name.replace("&", "&&")
            self._entry(found, "      " * code.depth + name, CODE, code.guid, code.colour)
        found.setEnabled(bool(codes))
        return found

    def _kinds(self, parent: QMenu) -> QMenu:
        found = QMenu(translate("Showing", "One kind"), parent)
        for kind in dict.fromkeys(code.kind for code in self._reading.codes):
            self._entry(found, kind_words(kind), KIND, kind)
        return found

    def _entry(self, menu: QMenu, text: str, what: str, which: str, colour: str = "") -> None:
        action = menu.addAction(text)
        if colour:
            action.setIcon(icons.swatch(colour))
        action.setCheckable(True)
        action.setChecked((self.now.what, self.now.which) == (what, which))
        action.triggered.connect(lambda: self.only(what, which))

    def _forget_what_is_gone(self) -> None:
        if self.now.what == CODE and self._reading.code(self.now.which) is None:
            self.set(Showing(self.now.hidden))


class ShowingBar(QFrame):
    """Says that not everything is shown, with the way back; hidden while everything is."""

    def __init__(self, reading: Reading, showing: ShowingMenu) -> None:
        super().__init__()
        self.setProperty("frame", "warning")
        self._reading = reading
        self._showing = showing
        self.words = Elided("")
        self.back = button("", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 12, 3)
        row.setSpacing(8)
        row.addWidget(Glyph("eye-slash", "warn"))
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
        self.back.clicked.connect(showing.show_all)
        showing.changed.connect(self.tell)
        reading.codes_changed.connect(self.tell)
        reading.coders_changed.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Write what is shown."""
        words = self._showing.now.words(self._reading)
        self.words.set_whole(words)
        self.back.setText(translate("Showing", "Show all"))
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.tell()
        super().changeEvent(event)


def popup_below(menu: QMenu, widget: QWidget) -> None:
    """Show a menu below a button; it goes when it closes."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(widget.mapToGlobal(QPoint(0, widget.height())))
