"""The checks at the right: what is fine, what is worth a look, and the way there."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui import language, pages, theme
from ui.report_page.names import block_names
from ui.widgets.buttons import icon_button, name_button
from ui.widgets.labels import Glyph, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qualcode.report.checks import Check

SHOWN = 5  # of the same kind
NAMED = 3  # codes by name
ICONS = {"waiting": ("note-pencil", "ink2"), "nothing": ("warning", "warn")}
Place = tuple[str, dict[str, Any]]


class ChecksPanel(QWidget):
    """The checks of the report as it stands; `go(str, dict)` to a page and place, `again()`."""

    go = Signal(str, dict)
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.head = QWidget()
        self.head.setFixedHeight(32)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(12, 0, 6, 0)
        self._title = label("", "head")
        row.addWidget(self._title, 1)
        self.renew = icon_button("arrow-clockwise")
        self.renew.clicked.connect(self.again)
        row.addWidget(self.renew)
        outer.addWidget(self.head)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area, 1)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(12, 6, 12, 10)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        area.setWidget(inside)
        self._checks: Sequence[Check] | None = None
        self._rows: list[_Row] = []
        self._retranslate()

    def lines(self) -> list[str]:
        """Return the sentences shown."""
        return [row.sentence for row in self._rows]

    def follow(self, number: int) -> None:
        """Go where a sentence leads."""
        place = self._rows[number].place
        if place is not None:
            self.go.emit(*place)

    def show_checks(self, checks: Sequence[Check] | None) -> None:
        """Show checks; None while they are being made."""
        self._checks = checks
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()
        if checks is None:
            self._say("magnifying-glass", "ink3", self.tr("Looking through the study..."), None)
            return
        shown: dict[str, int] = {}
        for check in checks:
            shown[check.kind] = shown.get(check.kind, 0) + 1
            if shown[check.kind] <= SHOWN:
                icon, token = ICONS.get(check.kind, ("warning", "warn"))
                if check.good:
                    icon, token = "check-circle", "good"
                self._say(icon, token, self._words(check), self._where(check))
        more = sum(count - SHOWN for count in shown.values() if count > SHOWN)
        if more:
            self._say("warning", "warn", self.tr("and %n more quote(s) like these", "", more), None)

    def _say(self, icon: str, token: str, words: str, place: Place | None) -> None:
        known = {entry.key for entry in pages.PAGES}
        if place is not None and place[0] not in known:
            place = None
        row = _Row(icon, token, words, place, self._link(place))
        row.wanted.connect(self.go)
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)

    def _link(self, place: Place | None) -> str:
        if place is None:
            return ""
        if place[0] == "excerpts" and "codes" in place[1]:
            return self.tr("Choose")
        return self.tr("Write") if place[0] in ("memos", "codebook") else self.tr("Show")

    def _words(self, check: Check) -> str:
        names = ", ".join(check.names[:NAMED]) + (", ..." if len(check.names) > NAMED else "")
        if check.kind in ("source", "citation") and check.excerpt is not None:
            pattern = self.tr(
                "A quote of {transcript}, turn {turn}, is not what stands in the transcript now"
            )
            if check.kind == "citation":
                pattern = self.tr(
                    "The citation form of {transcript}, turn {turn}, has “{word}”, which nobody"
                    " said there. The transcript's own words are printed."
                )
            turn = language.number(check.excerpt.turn)
            name = check.excerpt.transcript
            return pattern.format(transcript=name, turn=turn, word=check.word)
        good = self._good(check) if check.good else ""
        if good:
            return good
        if check.kind == "unchosen":
            words = self.tr("%n code(s) without a chosen quote: {names}", "", check.count)
        elif check.kind == "voice":
            words = self.tr("{share} % of the quotes come from {names}").replace(
                "{share}", str(check.count)
            )
        elif check.kind == "waiting":
            words = self.tr(
                "%n place(s) wait for the [Researcher's interpretation]", "", check.count
            )
        elif check.kind == "names":
            words = self.tr("Real names stand in the report: {names}")
        elif check.kind == "definition":
            words = self.tr("%n code(s) without a definition: {names}", "", check.count)
        elif check.kind == "empty":
            known = block_names()
            names = ", ".join(known[name] for name in check.names)
            words = self.tr("%n block(s) have nothing to say: {names}", "", check.count)
        else:
            words = self.tr("Nothing is coded yet: the findings will be empty.")
        return words.format(names=names)

    def _good(self, check: Check) -> str:
        if check.kind == "source":
            return self.tr("All %n quote(s) are the text of the transcripts", "", check.count)
        return {
            "unchosen": self.tr("Every code has a chosen quote"),
            "voice": self.tr("No single voice takes over a third of the quotes"),
            "waiting": self.tr("Every code has its interpretation"),
            "names": self.tr("No real names, only pseudonyms"),
            "definition": self.tr("Every code in the codebook has a definition"),
        }.get(check.kind, "")

    def _where(self, check: Check) -> Place | None:
        """Return the page and the place where something can be done about a check."""
        if check.good:
            return None
        if check.excerpt is not None:
            one = check.excerpt
            where = {"transcript": one.transcript_guid, "position": one.start, "coding": one.guid}
            return "code", where
        places: dict[str, Place] = {"nothing": ("code", {})}
        if check.guids:
            places |= {
                "unchosen": ("excerpts", {"codes": list(check.guids)}),
                "voice": ("excerpts", {"cases": list(check.guids)}),
                "waiting": ("memos", {"target_kind": "code", "target": check.guids[0]}),
                "definition": ("codebook", {"code": check.guids[0]}),
                "names": ("cases", {"case": check.guids[0]}),
            }
        return places.get(check.kind)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Checks"))
        name_button(self.renew, self.tr("Look again"), "F5")
        self.show_checks(self._checks)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


class _Row(QWidget):
    """A sentence with its icon; where it leads somewhere, a link follows its last word."""

    wanted = Signal(str, dict)

    def __init__(
        self, icon: str, token: str, sentence: str, place: Place | None, link: str
    ) -> None:
        super().__init__()
        self.sentence = sentence
        self.place = place
        self.setAccessibleName(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph(icon, token), 0, Qt.AlignmentFlag.AlignTop)
        self._text = _Linked(sentence, link)
        self._text.activated.connect(self._go)
        row.addWidget(self._text, 1)

    def _go(self) -> None:
        if self.place is not None:
            self.wanted.emit(*self.place)


class _Linked(QLabel):
    """Words, and at their end a link that answers to mouse, Enter and Space."""

    activated = Signal()

    def __init__(self, sentence: str, link: str) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText if link else Qt.TextFormat.PlainText)
        self._sentence, self._link = sentence, link
        theme.notifier.changed.connect(self._write)
        self._write()
        self.setAccessibleName(f"{sentence} {link}".strip())
        if link:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.linkActivated.connect(lambda _href: self.activated.emit())

    def _write(self) -> None:
        # Rich text keeps the colour of its links: it is written anew with every theme.
        safe = escape(self._sentence)
        style = f"text-decoration: none; color: {theme.current().accent.name()}"
        link = f"<a href='go' style='{style}'>{escape(self._link)}</a>"
        self.setText(f"{safe} {link}" if self._link else self._sentence)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.focusPolicy() == Qt.FocusPolicy.StrongFocus:
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme.current().focus, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()
