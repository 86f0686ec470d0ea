"""The card of the current case at the right: name, description, values, what belongs to it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from codebook.errors import Message
from projects.queries import cases as queries
from qualcode.edits import cases as edits
from qualcode.names import tidy
from ui.cases_page.fields import ValueForm, WritingArea
from ui.cases_page.links import LinkPicker, LinkRows, shown
from ui.widgets.buttons import button, icon_button, name_button
from ui.widgets.labels import Elided, label, separator

if TYPE_CHECKING:
    from projects.queries.cases import Link
    from projects.records import CaseRecord
    from ui.cases_page.study import CaseStudy


class CaseCard(QWidget):
    """`value_written(case guid, attribute guid, value)` from the form."""

    value_written = Signal(str, str, object)

    def __init__(self, study: CaseStudy) -> None:
        super().__init__()
        self._study = study
        self._guid = ""
        self._head = Elided("", "card")
        self._hint = label("", "hint", wrap=True)
        self.name = QLineEdit()
        self.description = WritingArea()
        self.excerpts = button("", icon="quotes")
        self.memo = icon_button("note-pencil")
        self.form = ValueForm()
        self.rows = LinkRows()
        self.link = icon_button("plus")
        self.picker = LinkPicker(study, self)
        self._titles = [label("", "head") for _ in range(2)]
        self._captions = [label("", "hint") for _ in range(2)]
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(25)
        self._timer.timeout.connect(self._show)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 8, 8)
        top.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._head, 1)
        line.addWidget(self.memo)
        top.addLayout(line)
        top.addWidget(self._hint)
        outer.addLayout(top)
        self._body = QWidget()
        self._fill_body(self._body)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._body)
        self.area.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        outer.addWidget(self.area, 1000)
        outer.addStretch(1)

    def _fill_body(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(4)
        column.addWidget(self.excerpts)
        column.addSpacing(2)
        for caption, field in zip(self._captions, (self.name, self.description), strict=True):
            column.addWidget(caption)
            column.addWidget(field)
        column.addSpacing(6)
        column.addWidget(separator())
        line = QHBoxLayout()
        line.addWidget(self._titles[0])
        line.addStretch(1)
        line.addWidget(self.link)
        column.addLayout(line)
        column.addWidget(self.rows)
        column.addWidget(self.picker)
        column.addSpacing(4)
        column.addWidget(separator())
        column.addWidget(self._titles[1])
        column.addWidget(self.form)
        column.addStretch(1)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.description.left.connect(self._describe)
        self.form.changed.connect(
            lambda guid, value: self.value_written.emit(self._guid, guid, value)
        )
        self.rows.opened.connect(lambda guid: self._study.workspace.go("code", transcript=guid))
        self.rows.unlinked.connect(self._unlink)
        self.link.clicked.connect(self._pick)
        self.picker.chosen.connect(self._link)
        self.picker.closed.connect(self.link.setFocus)
        self.excerpts.clicked.connect(
            lambda: self._study.workspace.go("excerpts", cases=[self._guid])
        )
        self.memo.clicked.connect(self._open_memo)
        self._study.counted.connect(self._tell)

    # What is shown

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through first, in reading order."""
        return self.memo, self.excerpts, self.name, self.description, self.link

    def guid(self) -> str:
        """Return the guid of the case shown, "" without one."""
        return self._guid

    def show_case(self, guid: str) -> None:
        """Show a case, "" for none, a moment later."""
        if guid != self._guid:
            self._leave()
            self.picker.hide()
        self._guid = guid
        self._timer.start()

    def show_again(self) -> None:
        """Show what stands now."""
        self._timer.start()

    def _case(self) -> CaseRecord | None:
        return self._study.cases.get(self._guid)

    def _leave(self) -> None:
        """Write what is still in a field before another case is shown."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def _show(self) -> None:
        case = self._case()
        self.area.setVisible(case is not None)
        self._hint.setVisible(case is None)
        self._head.set_whole(case.name if case else self.tr("No case chosen"))
        if case is None:
            self._tell()
            return
        if not self.name.hasFocus():
            self.name.setText(case.name)
            self.name.setCursorPosition(0)
        if not self.description.hasFocus() and self.description.toPlainText() != case.description:
            self.description.setPlainText(case.description)
        self.form.show_case(case, self._study.attributes)
        self._titles[1].setVisible(bool(self._study.attributes))
        own = [each for each in self._study.links() if each.case == case.guid]
        self.rows.show_links(own)
        stops = (self.link, *self.rows.stops(), *self.form.fields.values())
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self._tell()

    def _tell(self) -> None:
        count = self._study.codings.get(self._guid, 0)
        self.excerpts.setText(self.tr("%n excerpt(s)", "", count))
        self.excerpts.setEnabled(bool(count))
        self.excerpts.setToolTip("" if count else self.tr("Nothing of this case is coded yet"))
        memos = self._study.workspace.ask(queries.memo_count, self._guid) if self._guid else 0
        words = self.tr("%n memo(s)", "", memos) if memos else self.tr("Write a memo")
        name_button(self.memo, words)
        self.memo.setEnabled(bool(self._guid))

    # What is done

    def _rename(self) -> None:
        case = self._case()
        name = tidy(self.name.text())
        if case is None or name == case.name:
            return
        if not name:
            self.name.setText(case.name)
            return
        label_ = Message("Renamed {old} to {new}", {"old": case.name, "new": name})
        done = self._study.workspace.do(label_, edits.rename, case.guid, name)
        now = self._case()
        if done is None and now is not None:
            self.name.setText(now.name)

    def _describe(self) -> None:
        case, text = self._case(), self.description.toPlainText().strip()
        if case is not None and text != case.description:
            label_ = Message("Described {case}", {"case": case.name})
            self._study.workspace.do(label_, edits.describe, case.guid, text)

    def _pick(self) -> None:
        if self._guid:
            self.picker.open_for(self._guid)
            QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.picker))

    def _link(self, link: Link) -> None:
        case = self._case()
        if case is not None:
            data: dict[str, Any] = {"name": shown(link), "case": case.name}
            self._set(Message("Linked {name} to {case}", data), case.guid, link)
            self.link.setFocus()

    def _unlink(self, link: Link) -> None:
        case = self._case()
        if case is not None:
            data: dict[str, Any] = {"name": shown(link), "case": case.name}
            self._set(Message("Unlinked {name} from {case}", data), "", link)
            words = self.tr("{name} does not belong to {case} any more.")
            self._study.workspace.notice(words.format(**data), undo=True)

    def _set(self, label_: Message, case: str, link: Link) -> None:
        transcripts = [] if link.speaker else [link.transcript]
        speakers = [link.speaker] if link.speaker else []
        self._study.workspace.do(label_, edits.link, case, transcripts, speakers)

    def _open_memo(self) -> None:
        self._study.workspace.go("memos", target_kind="case", target=self._guid)

    def _retranslate(self) -> None:
        for title, words in zip(
            self._titles, (self.tr("Transcripts and speakers"), self.tr("Values")), strict=True
        ):
            title.setText(words)
        for caption, field, words in zip(
            self._captions,
            (self.name, self.description),
            (self.tr("Name"), self.tr("Description")),
            strict=True,
        ):
            caption.setText(words)
            caption.setBuddy(field)
            field.setAccessibleName(words)
        self.description.setPlaceholderText(self.tr("Who this is, how you met"))
        self._hint.setText(self.tr("Choose a row; here stands all that belongs to it."))
        name_button(self.link, self.tr("Link a transcript or speaker"))
        self.form.build()
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
