"""Drives the window as a hand that knows nothing: random keys, clicks and drags.

    python tools/random_session.py --minutes 60 [--seed 1] [--study FILE.qualcode]

At the end it tells the longest silence of the window, memory after five minutes and at the end,
warnings, and what `check` says of the project. It fails on a warning, a bug or a damaged project.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
if __name__ == "__main__" and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (  # noqa: E402
    QEvent,
    QObject,
    QPoint,
    Qt,
    QTimer,
    QUrl,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import (  # noqa: E402
    QDesktopServices,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QWidget,
)
from typing_extensions import override  # noqa: E402

if TYPE_CHECKING:
    from ui.main_window import MainWindow

KEYS = """Down Down Up Right Left Tab Tab Backtab Return Return Space Home End PageDown PageUp F2
Escape Delete Backspace Y M T E A D""".split()  # noqa: SIM905
DIGITS = "1234567890"
CHORDS = """Alt+Right Alt+Left Alt+Down Alt+Up Ctrl+Space Ctrl+I Ctrl+Z Ctrl+Z Ctrl+Shift+Z
Ctrl+F Ctrl+Shift+F Ctrl+K F1 Ctrl+Shift+Right Ctrl+Shift+Left Shift+Down Shift+Right Ctrl+A Ctrl+C
Ctrl+V Ctrl+X Alt+Shift+Up Alt+Shift+Down Ctrl+E Shift+F5 Ctrl++ Ctrl+-""".split()  # noqa: SIM905
PAGES = """Alt+1 Alt+1 Alt+1 Alt+2 Alt+3 Alt+4 Alt+5 Alt+6 Alt+7""".split()  # noqa: SIM905
WORDS = ("mo", "rapat", "ulun", "🙂", "السلام", "Baru", "12,5", "ya", "a\u200bb", "x" * 40)
SLOW = 0.1  # seconds
SIZES = ((1366, 768), (1366, 768), (911, 512), (1100, 640), (820, 470), (1600, 900))


class Hand(QObject):
    """Does one random thing after the other; also inside dialogs and menus that hold the window."""

    def __init__(
        self,
        window: MainWindow,
        seed: int,
        steps: int = 0,
        done: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(window)
        self.window_ = window
        self.random = random.Random(seed)  # noqa: S311 - no secret
        self.left = steps
        self.made: Counter[str] = Counter()
        self.last = ""
        self.slow: dict[str, float] = {}  # what was done -> seconds until the next could be, worst
        self._begun = 0.0
        self._done = done
        self._acting = self._stopped = False

    def start(self) -> None:
        """Begin."""
        QTimer.singleShot(0, self, self.step)

    def stop(self) -> None:
        """Stop, and leave dialogs and menus."""
        self._stopped = True
        for _ in range(10):
            held = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if held is None:
                break
            held.close()
        if self._done is not None:
            self._done()

    def step(self) -> None:
        """Do one thing; the next is already on its way, also while a dialog holds this one."""
        if self._stopped:
            return
        QTimer.singleShot(0, self, self.step)
        held = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if self._acting and held is None:
            return  # a nested loop that only waits
        self._clock()
        self._acting = True
        try:
            self._act()
        finally:
            self._acting = False
        if self.left:
            self.left -= 1
            if not self.left:
                self.stop()

    def _clock(self) -> None:
        """Note how long the window was busy with what was done last, with all that followed."""
        now = time.perf_counter()
        if self.last:
            self.slow[self.last] = max(self.slow.get(self.last, 0.0), now - self._begun)
        self._begun = now

    def _act(self) -> None:
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self._in_menu(popup)
        elif modal is not None:
            self._in_dialog(modal)
        else:
            acts: tuple[tuple[int, Callable[[], None]], ...] = (
                (30, self._key), (25, self._chord), (12, self._digit), (8, self._type),
                (12, self._click), (4, self._drag), (3, self._menu), (5, self._page),
                (1, self._resize),
            )  # fmt: skip
            weights = [weight for weight, _ in acts]
            (act,) = self.random.choices([act for _, act in acts], weights)
            act()

    def _note(self, what: str) -> None:
        self.made[what.split(" ", maxsplit=1)[0]] += 1
        self.last = what

    def _target(self) -> QWidget:
        focus = QApplication.focusWidget()
        return focus if focus is not None and focus.isVisible() else self.window_

    def _press(self, text: str, target: QWidget | None = None) -> None:
        combination = QKeySequence(text)[0]
        QTest.keyClick(target or self._target(), combination.key(), combination.keyboardModifiers())

    def _key(self) -> None:
        name = self.random.choice(KEYS)
        self._note(f"key {name}")
        if len(name) == 1:
            QTest.keyClicks(self._target(), name.lower())
        else:
            QTest.keyClick(self._target(), getattr(Qt.Key, f"Key_{name}"))

    def _chord(self) -> None:
        name = self.random.choice(CHORDS)
        self._note(f"chord {name}")
        self._press(name)

    def _digit(self) -> None:
        name = self.random.choice(DIGITS)
        self._note(f"digit {name}")
        QTest.keyClicks(self._target(), name)

    def _type(self) -> None:
        self._note("type")
        words = self.random.choice(WORDS)
        if words.isascii():
            QTest.keyClicks(self._target(), words)
        else:
            self._type_foreign(words)

    def _type_foreign(self, words: str) -> None:
        """Type what no key says alone: by an input method where one is taken, else as a key."""
        target = self._target()
        asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
        QApplication.sendEvent(target, asked)
        event: QEvent
        if asked.value(Qt.InputMethodQuery.ImEnabled):
            event = QInputMethodEvent()
            event.setCommitString(words)
        else:
            none = Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, none, words)
        QApplication.sendEvent(target, event)

    def _page(self) -> None:
        name = self.random.choice(PAGES)
        self._note(f"page {name}")
        self._press(name)

    def _resize(self) -> None:
        size = self.random.choice(SIZES)
        self._note("resize")
        self.window_.resize(*size)

    def _shown(self, holder: QWidget) -> list[QWidget]:
        return [
            each
            for each in holder.findChildren(QWidget)
            if each.isVisible() and each.isEnabled() and each.width() > 4 and each.height() > 4
            and not isinstance(each, QMenu)
        ]  # fmt: skip

    def _point(self, widget: QWidget) -> QPoint:
        return QPoint(
            self.random.randrange(1, widget.width() - 1),
            self.random.randrange(1, widget.height() - 1),
        )

    def _click(self, holder: QWidget | None = None) -> None:
        shown = self._shown(holder or self.window_)
        if not shown:
            return
        widget = self.random.choice(shown)
        self._note(f"click {type(widget).__name__}")
        button = (
            Qt.MouseButton.RightButton if self.random.random() < 0.1 else Qt.MouseButton.LeftButton
        )
        modifier = self.random.choice(
            (Qt.KeyboardModifier.NoModifier,) * 6
            + (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
        )
        place = self._point(widget)
        if self.random.random() < 0.15:
            QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, modifier, place)
        else:
            QTest.mouseClick(widget, button, modifier, place)

    def _drag(self) -> None:
        """Mark something with the mouse: over text, over rows of a list."""
        areas = [
            each.viewport()
            for each in self._shown(self.window_)
            if isinstance(each, QAbstractScrollArea) and each.viewport().width() > 20
        ]
        if not areas:
            return
        area = self.random.choice(areas)
        if getattr(area.parent(), "dragEnabled", lambda: False)():
            return  # a real drag has a loop of its own, with its own tests
        self._note("drag")
        begin, end = self._point(area), self._point(area)
        QTest.mousePress(area, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
        QTest.mouseMove(area, end)
        QTest.mouseRelease(area, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)

    def _menu(self) -> None:
        """Choose something from the menus, without leaving the program or the project."""
        menus = self.window_.menus
        never = {"quit", "close", "new", "open", "sample", "import", "log", "about"}
        actions = [
            action
            for key, action in menus.actions.items()
            if key not in never and action.isEnabled() and action.isVisible()
        ]
        if actions:
            action = self.random.choice(actions)
            self._note(f"menu {action.text()}")
            action.trigger()

    def _in_menu(self, popup: QWidget) -> None:
        self._note("popup")
        name = self.random.choice(("Down", "Down", "Up", "Escape", "Escape", "Return"))
        QTest.keyClick(popup, getattr(Qt.Key, f"Key_{name}"))

    def _in_dialog(self, dialog: QWidget) -> None:
        self._note(f"dialog {type(dialog).__name__}")
        if isinstance(dialog, QFileDialog) or self.random.random() < 0.2:
            if isinstance(dialog, QDialog):
                dialog.reject()
            else:
                dialog.close()
        elif self.random.random() < 0.5:
            self._click(dialog)
        else:
            name = self.random.choice(("Tab", "Down", "Space", "Escape"))
            QTest.keyClick(QApplication.focusWidget() or dialog, getattr(Qt.Key, f"Key_{name}"))


@contextmanager
def nothing_leaves() -> Iterator[None]:
    """Keep links and files from being opened in other programs while the hand plays."""
    schemes = ("file", "http", "https", "mailto")
    keeper = _Keeper()
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, keeper, "take")
    try:
        yield
    finally:
        for scheme in schemes:
            QDesktopServices.unsetUrlHandler(scheme)


class _Stays(QObject):
    """Keeps the window open: the palette, too, knows how to leave the program."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return False


class _Keeper(QObject):
    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Do nothing with it."""


def main() -> int:
    """Play for some minutes and tell what happened."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--study", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(XDG_CONFIG_HOME=home, XDG_STATE_HOME=home, XDG_DATA_HOME=home)
        return play(chosen.minutes, chosen.seed, chosen.study, Path(home))


def play(minutes: float, seed: int, study: Path | None, folder: Path) -> int:
    """Play on a copy of a study; returns 1 where something went wrong."""
    from projects import check
    from qualcode import sample
    from tools.heartbeat import Heartbeat
    from ui import background, errors
    from ui.app import Application, dress

    app = Application(["qualcode"])
    dress(app)
    path = folder / "play.qualcode"
    shutil.copyfile(study or sample.make_study(folder / "study", "id").project, path)
    trouble: list[str] = []
    qInstallMessageHandler(lambda _kind, _where, text: _warned(trouble, text))
    window = app.open_window()
    window.resize(1366, 768)
    window.open_project(path)
    stays = _Stays(window)
    hand = Hand(window, seed)
    errors.reporter.bug.connect(lambda details: trouble.append(f"{hand.last}: {details}"))
    heart = Heartbeat()
    heart.start()
    early = min(5.0, minutes / 4)
    with nothing_leaves():
        hand.start()
        _until(app, early * 60, trouble)
        _remember("early", hand)
        _until(app, (minutes - early) * 60, trouble)
        hand.stop()
        _until(app, 1, [])
    silence = heart.stop()
    _remember("end", hand)
    workspace = window.workspace
    problems = workspace.ask(check.problems) if workspace is not None else ["no project is open"]
    window.removeEventFilter(stays)
    window.close()
    background.stop_all()
    print(f"{dict(hand.made.most_common())}")
    print(f"longest silence {1000 * silence:.0f} ms; problems: {[str(each) for each in problems]}")
    slow = sorted(hand.slow.items(), key=lambda each: -each[1])
    print("; ".join(f"{what} {1000 * long:.0f} ms" for what, long in slow[:20] if long > SLOW))
    for each in trouble:
        print(each)
    return int(bool(trouble or problems))


def _warned(trouble: list[str], text: str) -> None:
    if "This plugin does not support" not in text:  # what the offscreen platform cannot do
        trouble.append(text + "\n" + "".join(traceback.format_stack(limit=12)[:-1]))


def _until(app: QApplication, seconds: float, trouble: list[str]) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and not trouble:
        app.processEvents()


def _remember(name: str, hand: Hand) -> None:
    import psutil

    gc.collect()
    held = psutil.Process().memory_info().rss / 1e6
    widgets = len(QApplication.allWidgets())
    print(f"{name}: {held:.0f} MB, {widgets} widgets, {sum(hand.made.values())} steps", flush=True)


if __name__ == "__main__":
    sys.exit(main())
