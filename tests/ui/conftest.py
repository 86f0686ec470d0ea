"""What every window test stands on: no screen, an empty home, one font, nothing left running."""

from __future__ import annotations

import os
import re
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

# Two screens, as on a desk with a laptop beside: the usual one of Qt has 800 x 800 px.
os.environ["QT_QPA_PLATFORM"] = re.sub(
    r"^offscreen$",
    lambda _: f"offscreen:configfile={Path(__file__).with_name('screens.json')}",
    os.environ.get("QT_QPA_PLATFORM", "offscreen"),
)

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from codebook.model import Code, Codebook
from tests.ui.dialogs.talks import talk
from tools.heartbeat import Heartbeat
from ui import app as program
from ui import background, language, theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from projects.project import Project
    from ui.main_window import MainWindow
    from ui.workspace import Workspace

FONT_FOLDERS = ("/usr/share/fonts/truetype/noto", "/usr/share/fonts/noto")


_silences: dict[str, float] = {}  # scripted session -> seconds


class Watchdog:
    """Listens to scripted sessions, and tells at the end of the run how long none was answered."""

    @contextmanager
    def session(self, name: str, limit: float) -> Iterator[None]:
        """Listen; a silence above `limit` seconds (generous: other work runs beside) fails."""
        heart = Heartbeat()
        heart.start()
        try:
            yield
        finally:
            silence = heart.stop()
            _silences[name] = max(silence, _silences.get(name, 0.0))
        assert silence < limit, f"{name}: nothing was answered for {silence:.2f} s"


@pytest.fixture
def watchdog() -> Watchdog:
    """Return what listens to scripted sessions."""
    return Watchdog()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell the longest silence of each scripted session."""
    for name, silence in sorted(_silences.items(), key=lambda each: -each[1]):
        terminalreporter.write_line(f"longest UI call, {name}: {1000 * silence:.0f} ms")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Run the program's own application."""
    return program.Application


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Without arguments of the test run."""
    return ["qualcode"]


@pytest.fixture(scope="session", autouse=True)
def _font(qapp: QApplication) -> None:
    # Text metrics decide layouts: the same font wherever it is installed.
    for folder in FONT_FOLDERS:
        for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf"):
            file = Path(folder) / name
            if file.exists():
                QFontDatabase.addApplicationFont(str(file))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test an empty home of its own: no settings, no recent projects, no log."""
    folder = tmp_path / "home"
    folder.mkdir()
    for key, name in (
        ("HOME", ""),
        ("USERPROFILE", ""),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_DOCUMENTS_DIR", "documents"),
        ("APPDATA", "roaming"),
        ("LOCALAPPDATA", "local"),
    ):
        monkeypatch.setenv(key, str(folder / name))
    (folder / "documents").mkdir()
    return folder


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication, home: Path) -> Iterator[None]:
    """Start in English and in the light theme; leave no thread and no window behind."""
    program.dress(qapp)
    theme.apply(qapp, "light")
    language.apply("en")
    threads = {each for each in threading.enumerate() if each.name == "qualcode-work"}
    yield
    left = [each for each in background._running if each.running()]
    background.stop_all()
    assert not left, "a task was still under way"
    now = {each for each in threading.enumerate() if each.name == "qualcode-work"}
    assert now <= threads, "a thread was left behind"
    for window in list(QApplication.topLevelWidgets()):
        if window.isVisible():
            window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # What outlives its window makes every change of theme and language slower, for ever.
    remains = QApplication.topLevelWidgets()
    names = sorted({type(each).__name__ for each in remains})
    for widget in remains:
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not remains, f"left behind: {names}"
    main = qapp.thread()
    strays = [each for each in qapp.findChildren(QThread) if each is not main and each.isRunning()]
    assert not strays, "a QThread was left behind"


CODEBOOK = Codebook(
    guid="5a0a2c06-9d53-4b0c-b65e-4a1a2f3a0001",
    name="Uji",
    codes=(
        Code(
            guid="5a0a2c06-9d53-4b0c-b65e-4a1a2f3a0010",
            name="Peran",
            kind="role",
            children=(
                Code("5a0a2c06-9d53-4b0c-b65e-4a1a2f3a0011", "Fasilitator", "#3760C9", key="1"),
                Code("5a0a2c06-9d53-4b0c-b65e-4a1a2f3a0012", "Motivator", "#E16C10", key="2"),
            ),
        ),
        Code("5a0a2c06-9d53-4b0c-b65e-4a1a2f3a0020", "Faktor pendukung", "#46A16B"),
    ),
)


@pytest.fixture
def make_project(tmp_path: Path) -> Iterator[Callable[..., Project]]:
    """Return a function that makes a project with a small codebook; closes them all at the end."""
    from projects.project import Project  # noqa: PLC0415 - loads the database library

    made: list[Project] = []

    def make(name: str = "uji", *, title: str = "Uji", coder: str = "Lidia Ayal") -> Project:
        project = Project.create(
            tmp_path / f"{name}.qualcode", title=title, codebook=CODEBOOK, coder=coder
        )
        made.append(project)
        return project

    yield make
    for project in made:
        project.close()


@pytest.fixture
def project(make_project: Callable[..., Project]) -> Project:
    """Return an open project with a small codebook and no transcript."""
    return make_project()


@pytest.fixture
def workspace(project: Project) -> Iterator[Workspace]:
    """Return a workspace on an open project."""
    from ui.workspace import Workspace  # noqa: PLC0415

    made = Workspace(project)
    yield made
    made.deleteLater()


@pytest.fixture
def make_window(qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Return a function that shows a window on its start page; closes them all at the end."""
    from ui.main_window import MainWindow  # noqa: PLC0415 - not every test needs it

    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow()
        made.append(window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        return window

    yield make
    qtbot.waitUntil(lambda: background.running() == 0, timeout=20_000)
    for window in made:
        window.close()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Return two interviews, a table of cases, and a file that is empty."""
    folder = tmp_path / "berkas"
    folder.mkdir()
    made = []
    for name, extra in (("I-01 Pak Rifani", ""), ("I-02 Ibu Masnah", "Itu nang terakhir.")):
        path = folder / f"{name}.txt"
        path.write_text("\n".join(talk(name[5:], extra=extra)), encoding="utf-8")
        made.append(path)
    table = folder / "informan.csv"
    table.write_text("Informan;Umur\nI-01 Pak Rifani;34\nI-02 Ibu Masnah;41\n", encoding="utf-8")
    empty = folder / "kosong.docx"
    empty.write_bytes(b"")
    return [*made, table, empty]
