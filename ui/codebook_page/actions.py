"""What is done on the codebook page: each is one step of undo, for one code or for several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from codebook.errors import KnownError, Message
from projects.queries import code_facts
from qualcode.edits import codebook as edits
from qualcode.edits import codes, memos, splits
from qualcode.edits import kinds as kind_edits
from ui.code_page import steps as code_steps
from ui.code_page.code_actions import CodeActions
from ui.code_page.names import split_name
from ui.codebook_page import steps

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from projects.records import CodeRecord, Excerpt

INTERPRETATION = memos.INTERPRETATION
P = ParamSpec("P")
T = TypeVar("T")


class BookActions(CodeActions):
    """What the Code page does with a code, and what is done with several or with the book."""

    _step = 0  # number of the step that is being written on

    def _codes(self, guids: Sequence[str]) -> list[CodeRecord]:
        return [code for guid in guids if (code := self._reading.code(guid)) is not None]

    def _names(self, guids: Sequence[str]) -> list[str]:
        return [code.name for code in self._codes(guids)]

    def add_after(self, guid: str) -> str:
        """Make a code right after another one, with a name to be written over; returns its guid."""
        code = self._reading.code(guid)
        if code is None:
            return ""
        name = self.free_name(code.parent)
        step = code_steps.code_added(name)
        return self._workspace.do(step, edits.add_after, name, guid) or ""

    def change_many(self, guids: Sequence[str], **columns: str) -> None:
        """Give several codes one kind or colour."""
        names = self._names(guids)
        if len(names) == 1:
            self.change(guids[0], **columns)
        elif names:
            self._workspace.do(steps.many_changed(names), edits.change_codes, guids, columns)

    def write(self, guid: str, column: str, text: str) -> None:
        """Write one of the texts of a code; one step until `stop_writing`."""
        code = self._reading.code(guid)
        if code is not None and getattr(code, column) != text:
            step = steps.text_changed(column, code.name)
            self._go_on(step, codes.change, guid, **{column: text})

    def stop_writing(self) -> None:
        """Begin a new step with whatever is written next."""
        self._step = 0

    def _go_on(
        self, label: Message, edit: Callable[Concatenate[Any, P], T], *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:  # fmt: skip
        try:
            self._step = self._workspace.go_on(self._step, label, edit, *args, **kwargs).step
        except KnownError as error:
            self._workspace.failed.emit(error)

    def interpret(self, guid: str, text: str) -> None:
        """Write what the researcher reads out of a code: the memo that the report prints.

        One step until `stop_writing`.
        """
        code = self._reading.code(guid)
        if code is None:
            return
        known = next(
            (
                memo
                for memo in self._workspace.ask(code_facts.memos_on, guid)
                if memo.kind == INTERPRETATION
            ),
            None,
        )
        step = steps.interpreted(code.name)
        if known is not None and not text.strip():
            self._go_on(step, memos.delete, known.guid)
        elif known is not None and known.text != text:
            self._go_on(step, memos.write, "code", guid, text, known.title, known.guid)
        elif known is None and text.strip():
            self._go_on(step, memos.write, "code", guid, text, kind=INTERPRETATION)

    def take_example(self, excerpt: Excerpt) -> None:
        """Make an excerpt the example of its code."""
        code = self._reading.code(excerpt.code_guid)
        if code is None:
            return
        step = steps.example_set(code.name)
        if self._workspace.do(step, splits.set_example, excerpt.guid, self.reference(excerpt)):
            sentence = self.tr("This excerpt is the example of {code} now.")
            self._workspace.notice(sentence.format(code=code.name), undo=True)

    def reference(self, excerpt: Excerpt) -> str:
        """Return where an excerpt comes from, as it stands behind an example ("I-06, turn 31")."""
        short, rest = split_name(excerpt.transcript)
        if not excerpt.turn:
            return short or rest
        return self.tr("{name}, turn {number}").format(name=short or rest, number=excerpt.turn)

    def move_many(self, guids: Sequence[str], parent: str, before: str) -> None:
        """Put codes below `parent`, before another one of its, "" for the end."""
        family = self._reading.children_of(parent)
        position = family.index(before) if before in family else len(family)
        names = self._names(guids)
        if names:
            step = steps.many_moved(names)
            self._workspace.do(step, edits.move_codes, guids, parent, position)

    def outline(self, guids: Sequence[str], way: str) -> None:
        """Move codes "up" or "down" among their siblings, "in" below the one before, or "out"."""
        names = self._names(guids)
        if not names:
            return
        step = steps.many_moved(names)
        if way in ("up", "down"):
            self._workspace.do(step, edits.shift_codes, guids, -1 if way == "up" else 1)
        else:
            edit = edits.indent_codes if way == "in" else edits.outdent_codes
            self._workspace.do(step, edit, guids)

    def delete_many(self, guids: Sequence[str]) -> None:
        """Delete codes with those below them; says how many codings went with them."""
        names = self._names(guids)
        if not names:
            return
        gone = self._workspace.do(steps.many_deleted(names), edits.delete_codes, guids)
        if gone is None:
            return
        if len(names) > 1:
            sentence = self.tr("{count} codes deleted, with %n coding(s).", "", gone)
        elif gone:
            sentence = self.tr("Code {code} deleted, with %n coding(s).", "", gone)
        else:
            sentence = self.tr("Code {code} deleted.")
        self._workspace.notice(sentence.format(code=names[0], count=len(names)), undo=True)

    def merge_many(self, guids: Sequence[str], into: str, *, join: bool) -> bool:
        """Give everything of codes to another one; tells whether that was done."""
        names, target = self._names(guids), self._reading.code(into)
        if not names or target is None:
            return False
        step = steps.many_merged(names, target.name)
        moved = self._workspace.do(step, edits.merge_codes, guids, into, join=join)
        if moved is None:
            return False
        sentence = self.tr("{code} is part of {other} now, with %n coding(s).", "", moved)
        self._workspace.notice(sentence.format(code=", ".join(names), other=target.name), undo=True)
        return True

    def split(
        self, guid: str, targets: Sequence[tuple[str, str]], given: Mapping[str, int]
    ) -> bool:
        """Divide the excerpts of a code among others; tells whether that was done."""
        code = self._reading.code(guid)
        if code is None:
            return False
        moved = self._workspace.do(steps.split(code.name), splits.split, guid, targets, given)
        if moved is None:
            return False
        sentence = self.tr("%n excerpt(s) of {code} have another code now.", "", moved)
        self._workspace.notice(sentence.format(code=code.name), undo=True)
        return True

    # Kinds and the book

    def give_new_kind(self, guids: Sequence[str], name: str) -> None:
        """Add a kind and give it to codes, as one step."""
        names = self._names(guids)
        step = steps.kind_given(name, ", ".join(names)) if names else steps.kind_added(name)
        self._workspace.do(step, edits.give_new_kind, list(guids), name)

    def rename_kind(self, kind: str, name: str) -> None:
        """Rename a kind of the project's own."""
        if " ".join(name.split()) != kind:
            self._workspace.do(steps.kind_renamed(kind, name), kind_edits.rename, kind, name)

    def remove_kind(self, kind: str) -> None:
        """Take a kind of the project's own away."""
        count = self._workspace.do(steps.kind_removed(kind), kind_edits.remove, kind)
        if count is not None:
            sentence = self.tr("Kind {kind} removed; %n code(s) are “other” now.", "", count)
            self._workspace.notice(sentence.format(kind=kind), undo=True)

    def change_book(self, **columns: str) -> None:
        """Change name, version or description of the codebook."""
        self._workspace.do(steps.book_changed(), edits.change_book, columns)
