"""The files of one import: read in the background, told of when they are there."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import background
from ui.dialogs.import_entry import Entry, read_entry

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ui.background import Cancelled, Progress, Task
    from ui.workspace import Workspace


class Batch(QObject):
    """Holds the entries in the order in which they were added.

    Signals: `changed()` when files came, went or were read; `progressed(int, int)` files read of
    files wanted; `ready()` when nothing is left to read.
    """

    changed = Signal()
    progressed = Signal(int, int)
    ready = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.share = True
        self._workspace = workspace
        self._task: Task | None = None
        self._done: deque[tuple[Entry, Entry]] = deque()
        self._total = 0
        self._said: list[tuple[frozenset[str], str, str]] = []

    def add(self, paths: Iterable[Path]) -> list[Entry]:
        """Add files and read them; one that is there already is not added twice."""
        known = {entry.path.absolute() for entry in self.entries}
        new = []
        for path in paths:
            if path.absolute() not in known:
                known.add(path.absolute())
                new.append(Entry(path))
        self.entries.extend(new)
        if new:
            self.changed.emit()
            self._start()
        return new

    def remove(self, entry: Entry) -> None:
        """Take a file out; nothing happens to the file itself."""
        self.entries.remove(entry)
        self.changed.emit()

    def reading(self) -> bool:
        """Tell whether files are still being read."""
        return self._task is not None

    def cancel(self) -> None:
        """Stop reading; files that were not read yet leave the list."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._take()
        self.entries = [entry for entry in self.entries if not entry.reading]
        self._total = 0
        self.changed.emit()
        self.ready.emit()

    def wanted(self) -> list[Entry]:
        """Return the entries that are going to be imported."""
        return [entry for entry in self.entries if entry.wanted]

    def with_same_labels(self, entry: Entry) -> list[Entry]:
        """Return the other files that share the labels of `entry`: all, or two at least."""
        own = _labels(entry)
        others = (other for other in self.entries if other is not entry)
        return [other for other in others if _alike(own, _labels(other))]

    def set_role(self, entry: Entry, label: str, role: str) -> None:
        """Say what a speaker is, in this file and in those that share its labels."""
        entry.set_role(label, role)
        if self.share:
            self._said.append((_labels(entry), label, role))
            for other in self.with_same_labels(entry):
                other.set_role(label, role)

    def share_roles(self, entry: Entry) -> None:
        """Give the files with the same labels the roles of `entry`."""
        for label in entry.labels:
            self.set_role(entry, label, entry.role(label))

    def _start(self) -> None:
        if self._task is not None:
            return
        waiting = [entry for entry in self.entries if entry.reading]
        if not waiting:
            self._total = 0
            self.ready.emit()
            return
        before = self._total
        self._total = before + len(waiting)
        workspace, done = self._workspace, self._done

        def work(progress: Progress, cancelled: Cancelled) -> None:
            twins = Twins(workspace)
            for number, entry in enumerate(waiting, start=1):
                if cancelled():
                    return
                read = read_entry(entry.path, twins.of)
                if read.draft is not None:
                    twins.add(entry.path.name, read.draft.text)
                done.append((entry, read))
                progress(before + number, before + len(waiting))

        self._task = background.run(work, self._finished, on_progress=self._advance)
        self.progressed.emit(before, self._total)

    def _advance(self, done: int, total: int) -> None:
        self._take()
        self.progressed.emit(done, total)

    def _finished(self, _result: None) -> None:
        self._task = None
        self._take()
        self._start()

    def _take(self) -> None:
        """Put what was read in the place of what was waiting."""
        came = False
        while self._done:
            entry, read = self._done.popleft()
            if any(other is entry for other in self.entries):
                for key, value in vars(read).items():
                    setattr(entry, key, value)
                # What she said about such speakers holds for files that come later, too.
                for labels, label, role in self._said if self.share else ():
                    if _alike(labels, _labels(entry)):
                        entry.set_role(label, role)
                came = True
        if came:
            self.changed.emit()


def _labels(entry: Entry) -> frozenset[str]:
    return frozenset(label.casefold() for label in entry.labels)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and (one == other or len(one & other) >= 2)


class Twins:
    """Knows a text again that is in the project or came before; the project is asked only for
    texts of the same length.
    """

    def __init__(self, workspace: Workspace) -> None:
        from projects.queries import transcripts  # noqa: PLC0415 - loads the database library

        self._workspace = workspace
        self._text = transcripts.text
        self._stored: dict[int, list[tuple[str, str]]] = {}
        self._added: dict[str, str] = {}
        for row in workspace.ask(transcripts.rows):
            self._stored.setdefault(row.characters, []).append((row.name, row.guid))

    def of(self, text: str) -> str:
        """Return the name of the transcript or file with the same text, "" for none."""
        for name, guid in self._stored.get(len(text), ()):
            if self._workspace.ask(self._text, guid) == text:
                return name
        return self._added.get(text, "")

    def add(self, name: str, text: str) -> None:
        """Remember a text that was just read."""
        self._added.setdefault(text, name)
