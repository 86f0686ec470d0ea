"""Times the real window on a study that benchmarks/run.py made; prints the rows as json.

    python benchmarks/window.py study.qualcode M

Keys are real key events, and a step ends when the text is painted. Without a screen it runs on
Qt's offscreen platform.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]
if not os.environ.get("DISPLAY") or "QUALCODE_BENCH_OFFSCREEN" in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HOME = os.environ.get("QUALCODE_HOME", "")
if HOME:
    os.environ.update(XDG_CONFIG_HOME=HOME, XDG_STATE_HOME=HOME)

from ui.app import Application, dress  # noqa: E402


def main(path: Path, size: str) -> int:
    """Open the window on the study and measure."""
    import shell

    from ui.warm_up import warm_up

    app = Application(["qualcode"])
    dress(app)
    window = app.open_window()
    window.resize(1366, 768)
    window.open_project(path)
    app.processEvents()
    rows = [
        ("start to usable window", 1000 * (time.time() - _born())),
        *_measure(app, window, size, warm_up()),
    ]
    rows += shell.memory(window, app)
    window.close()
    rows.append(("peak memory, MB", _peak()))
    sys.stdout.write(json.dumps(rows) + "\n")
    return 0


def _born() -> float:
    import psutil

    return psutil.Process().create_time()


def _peak() -> float:
    from run import peak_memory

    return peak_memory()


def _measure(
    app: Application, window: Any, size: str, warming: threading.Thread
) -> list[tuple[str, float]]:
    import psutil
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from codebook.errors import Message
    from projects.queries import codes, transcripts
    from projects.records import Span
    from qualcode.edits import codes as code_edits
    from ui.code_page.transcripts_panel import TranscriptsPanel
    from ui.transcript.view import TranscriptView

    rows = [("memory after start, MB", psutil.Process().memory_info().rss / 1e6)]
    page = window.page("code")
    view, panel = page.findChild(TranscriptView), page.findChild(TranscriptsPanel)
    workspace = window.workspace
    guids = [row.guid for row in workspace.ask(transcripts.rows)]
    first = next(code.guid for code in workspace.ask(codes.tree) if code.depth == 1)
    workspace.do(Message("Key"), code_edits.change, first, key="1")
    app.processEvents()

    def opened(guid: str) -> None:
        panel.opened.emit(guid)
        view.viewport().repaint()

    def settle() -> None:
        end = time.perf_counter() + 0.4
        while time.perf_counter() < end:
            app.processEvents()

    dense = ["100", "1,000"] if size in "ML" else ["100"]
    for place, name in enumerate(dense):
        guid = guids[place]
        times = []
        for _ in range(3):
            opened(guids[-1])
            settle()
            times.append(_timed(lambda guid=guid: opened(guid)))
            settle()
        rows.append((f"open transcript, {name} codings, painted", statistics.median(times)))
        rows += _coding(view, page.reading, settle, name, QTest, Qt, Span)
    rows += _typing(page, settle, QTest, Span)
    rows += _scrolling(view, app)
    while warming.is_alive():  # it is long done when a researcher leaves her first page
        settle()
    return rows + _pages(window, app, settle)


def _pages(window: Any, app: Application, settle: Callable[[], None]) -> list[tuple[str, float]]:
    """Measure the other pages; excerpts and report are opened for the first time here."""
    import shell

    return [
        *_excerpts(window, app, settle),
        *_report(window, app),
        *shell.measure(window, app, settle),
        *_codebook(window, app, settle),
    ]


def _coding(
    view: Any, reading: Any, settle: Callable[[], None], name: str, test: Any, qt: Any, span: Any
) -> list[tuple[str, float]]:
    record = view.record()
    answers = [
        turn
        for place, turn in enumerate(record.turns)
        if turn.end - turn.start > 120 and not view.asks(place)
    ][:9]
    applying, removing = [], []
    for turn in answers:
        passage = span(turn.start + 3, turn.start + 90)
        view.go_to(passage.start)
        view.select(passage)
        settle()

        def apply() -> None:
            test.keyClick(view, qt.Key.Key_1)
            view.viewport().repaint()

        applying.append(_timed(apply))
        settle()
        made = next(
            each.guid
            for each in reading.codings.values()
            if passage.start <= each.start
            and each.end <= passage.end
            and each.end - each.start > 60
        )
        view.clear_selection()
        view.set_active(made)

        def remove() -> None:
            test.keyClick(view, qt.Key.Key_Delete)
            view.viewport().repaint()

        removing.append(_timed(remove))
        settle()
    return [
        (f"apply a code by key, {name} codings", statistics.median(applying)),
        (f"remove a coding, {name} codings", statistics.median(removing)),
    ]


def _typing(page: Any, settle: Callable[[], None], test: Any, span: Any) -> list[tuple[str, float]]:
    """Time each letter in the code bar when there are 1,000 codes more, then take them back."""
    from codebook.errors import Message
    from codebook.model import Code, Codebook
    from qualcode.edits import codes

    words = ("motivasi", "anggota", "modal", "usaha", "rapat", "jalan", "dinas", "lokasi")
    many = [
        Code(f"bench{n}", f"{words[n % 8]} {words[n * 3 % 8]} {n}", "#3760C9",
             definition=" ".join(words[(n + k) % 8] for k in range(9)))
        for n in range(1000)
    ]  # fmt: skip
    book = Codebook(guid="bench", name="Bench", codes=tuple(many))
    workspace = page.reading.workspace
    workspace.do(Message("Codes"), codes.import_codebook, book)
    page.view.select(span(0, 60))
    page.coding.open_bar("")
    settle()
    bar = page.coding.bar

    def letter(typed: str) -> None:
        test.keyClicks(bar.field.edit, typed)
        bar.repaint()

    times = []
    for typed in "motivasi anggota":
        times.append(_timed(lambda typed=typed: letter(typed)))
        settle()
    bar.close_bar()
    page.view.clear_selection()
    workspace.undo()
    settle()
    name = "code bar, a letter, 1,000 codes"
    return [(name, statistics.median(times)), (f"{name}, slowest", max(times))]


def _scrolling(view: Any, app: Application) -> list[tuple[str, float]]:
    bar = view.verticalScrollBar()
    bar.setValue(0)
    app.processEvents()
    times = []
    while bar.value() < bar.maximum() and len(times) < 100:
        start = time.perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        view.viewport().repaint()
        times.append(1000 * (time.perf_counter() - start))
    return [
        ("scroll a page, 1,000 codings", statistics.median(times)),
        ("scroll a page, the slowest", max(times)),
    ]


def _report(window: Any, app: Application) -> list[tuple[str, float]]:
    """Time the first page of the report's preview, the longest halt of the window, and the rest."""
    from ui.report_page.pages import Pages

    longest, painted = 0.0, 0.0
    start = last = time.perf_counter()
    window.show_page("report")
    page = window.page("report")
    while not painted or page.maker.busy():
        app.processEvents()
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        if not painted and isinstance(page.view.pages(), Pages):
            page.view.viewport().repaint()
            painted = time.perf_counter()
    return [
        ("report preview first page", 1000 * (painted - start)),
        ("report preview, longest halt", 1000 * longest),
        ("report preview, all pages", 1000 * (time.perf_counter() - start)),
    ]


def _excerpts(window: Any, app: Application, settle: Callable[[], None]) -> list[tuple[str, float]]:
    def shown() -> None:
        window.show_page("excerpts")
        app.processEvents()
        window.page("excerpts").cards.viewport().repaint()

    first = _timed(shown)
    page = window.page("excerpts")
    while not page.reading.complete:
        settle()
    bar = page.cards.verticalScrollBar()
    times = []
    while bar.value() < bar.maximum() and len(times) < 200:
        start = time.perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        page.cards.viewport().repaint()
        times.append(1000 * (time.perf_counter() - start))
    total = f"{len(page.reading.excerpts):,} cards"
    return [
        (f"excerpts page first paint, {total}", first),
        ("excerpts page scroll frame", statistics.median(times or [0.0])),
    ]


def _codebook(window: Any, app: Application, settle: Callable[[], None]) -> list[tuple[str, float]]:
    """Measure the codebook page with a thousand codes more than the study has."""
    from codebook.errors import Message
    from codebook.model import Code, Codebook
    from qualcode.edits import codes as code_edits

    groups = tuple(
        Code(f"group-{n}", f"Tema {n}", children=tuple(
            Code(f"code-{n}-{i}", f"Kode {n}.{i}", definition="Artinya." if i % 5 else "")
            for i in range(24)
        ))
        for n in range(40)
    )  # fmt: skip
    book = Codebook("thousand", "Seribu", codes=groups)
    window.workspace.do(Message("Codes"), code_edits.import_codebook, book)
    settle()

    def switch() -> None:
        window.show_page("codebook")
        app.processEvents()
        window.repaint()

    first = _timed(switch)
    settle()
    again = []
    for _ in range(3):
        window.show_page("code")
        settle()
        again.append(_timed(switch))
        settle()
    panel = window.page("codebook").codes
    bar = panel.tree.verticalScrollBar()
    frames = []
    while bar.value() < bar.maximum() and len(frames) < 200:
        start = time.perf_counter()
        bar.setValue(bar.value() + 120)
        panel.tree.viewport().repaint()
        frames.append(1000 * (time.perf_counter() - start))
    keys = []
    for typed in ("ko", "kod", "kode", "kode 1", "kode 12"):
        start = time.perf_counter()
        panel.filter.setText(typed)
        panel.tree.viewport().repaint()
        keys.append(1000 * (time.perf_counter() - start))
    panel.filter.clear()
    settle()
    return [
        ("codebook page, first time, 1,000 codes", first),
        ("codebook page switch", statistics.median(again)),
        ("tree of 1,000 codes scroll frame", statistics.median(frames)),
        ("filter 1,000 codes, a keystroke", statistics.median(keys)),
    ]


def _timed(step: Callable[[], Any]) -> float:
    start = time.perf_counter()
    step()
    return 1000 * (time.perf_counter() - start)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
