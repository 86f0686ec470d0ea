"""Long work off the window's thread: counted, cancellable, delivered in the window's thread."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal

from codebook.errors import KnownError

Result = TypeVar("Result")
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Work = Callable[[Progress, Cancelled], Result]

_INTERVAL = 0.05  # seconds between two reports of progress
_running: set[Task] = set()
_owners: list[object] = []  # for whom the window's thread works at this moment
_stopped: WeakSet[object] = WeakSet()  # owners that are gone: nothing is begun for them


class Stopped(Exception):  # noqa: N818 - no error: the researcher wished it
    """May be raised by work that noticed that it was cancelled."""


class Task(QObject):
    """One piece of work under way; `finished` comes once, whether done, failed or cancelled."""

    progressed = Signal(int, int)
    finished = Signal()
    _ended = Signal(object, object)  # result, exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._thread: threading.Thread | None = None
        self.owner: object | None = None  # the project it works for: it ends with that
        self.reported: tuple[int, int] | None = None  # done, total: for who listens later

    def cancel(self) -> None:
        """Ask the work to stop; its result, if it still comes, is thrown away."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Tell whether `cancel` was called."""
        return self._cancelled.is_set()

    def running(self) -> bool:
        """Tell whether the result has not been delivered yet."""
        return self in _running

    def wait(self) -> None:
        """Block until the work has stopped; nothing is delivered any more."""
        if self._thread is not None:
            self._thread.join()


def run(
    work: Callable[[Progress, Cancelled], Result],
    on_done: Callable[[Result], None],
    on_failed: Callable[[KnownError], None] | None = None,
    on_progress: Callable[[int, int], None] | None = None,
    *,
    owner: object | None = None,
) -> Task:
    """Start `work(progress, cancelled)` in a thread of its own and return its task.

    `progress(done, total)` may be called as often as one likes. The three callbacks run in the
    calling (window's) thread; none of them after a cancel. A bug in the work reaches
    sys.excepthook; a KnownError reaches `on_failed`, or sys.excepthook without one. `owner` is the
    Workspace the work reads, where that is not the one of `working_for`: `stop(owner)` ends it,
    and what is wished for it later is not begun: its task comes back cancelled.
    """
    task = Task()
    task.owner = owner if owner is not None else _owner_now()
    if task.owner in _stopped:  # a timer of a page whose project was closed
        task.cancel()
        return task
    queued = Qt.ConnectionType.QueuedConnection
    if on_progress is not None:
        task.progressed.connect(_unless_cancelled(task, on_progress), queued)

    def deliver(result: Result, error: BaseException | None) -> None:
        _running.discard(task)
        task.wait()
        try:
            if not task.cancelled():
                if error is None:
                    on_done(result)
                elif isinstance(error, KnownError) and on_failed is not None:
                    on_failed(error)
                else:
                    sys.excepthook(type(error), error, error.__traceback__)
        finally:
            task.finished.emit()
            # The connection holds what it calls, and that the task: none would ever be let go.
            task._ended.disconnect(deliver)  # noqa: SLF001

    task._ended.connect(deliver, queued)  # noqa: SLF001 - one class in two halves
    thread = threading.Thread(target=_body, args=(task, work), name="qualcode-work", daemon=True)
    task._thread = thread  # noqa: SLF001
    _running.add(task)
    thread.start()
    return task


def _unless_cancelled(task: Task, call: Callable[[int, int], None]) -> Callable[[int, int], None]:
    def forward(done: int, total: int) -> None:
        if not task.cancelled():
            call(done, total)

    return forward


def _body(task: Task, work: Callable[[Progress, Cancelled], object]) -> None:
    last = 0.0

    def progress(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _INTERVAL or done >= total:
            last = now
            task.reported = (done, total)
            task.progressed.emit(done, total)

    result: object = None
    error: BaseException | None = None
    try:
        result = work(progress, task.cancelled)
    except Stopped:
        task.cancel()
    except BaseException as caught:  # handed over to the window's thread
        error = caught
    task._ended.emit(result, error)  # noqa: SLF001


@contextmanager
def working_for(owner: object) -> Iterator[None]:
    """Let what is started here belong to `owner`."""
    _owners.append(owner)
    try:
        yield
    finally:
        _owners.pop()


def set_default_owner(find: Callable[[], object | None]) -> None:
    """Say how the owner is found of what is started elsewhere: that of the window in front."""
    _default[0] = find


_default: list[Callable[[], object | None]] = [lambda: None]


def _owner_now() -> object | None:
    return _owners[-1] if _owners else _default[0]()


def stop(owner: object) -> None:
    """Cancel what works for `owner`, or for nobody, wait until it has ended, and begin no more."""
    _stopped.add(owner)
    _end([task for task in _running if task.owner is owner or task.owner is None])


def stop_all() -> None:
    """Cancel everything under way and wait for it: called when the program ends."""
    _end(list(_running))


def _end(tasks: list[Task]) -> None:
    for task in tasks:
        task.cancel()
    for task in tasks:
        task.wait()
        _running.discard(task)


def running() -> int:
    """Return how many tasks are under way."""
    return len(_running)
