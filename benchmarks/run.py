"""Times qualcode on a synthetic study and prints it beside what its peers need.

    python benchmarks/run.py --size M [--only floors]

The study is made in a temporary folder. Times are medians of several runs, in milliseconds, where
the step can be repeated. The peers' figures (QualCoder 4.0 beta, Taguette 1.5) were measured on one
machine with two cores: compare only on the like.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import psutil  # noqa: E402
import sharing  # noqa: E402
import workload  # noqa: E402

PEERS = json.loads((HERE / "peers.json").read_text(encoding="utf-8"))


def main() -> int:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", choices=sorted(workload.SIZES), default="M")
    parser.add_argument("--only", choices=("floors",), default="")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(chosen.size, Path(folder), chosen.only)
    show(chosen.size, rows)
    return 0


def measure(size: str, folder: Path, only: str) -> list[tuple[str, float]]:
    """Return (step, figure) in the order of the table."""
    rows = floors(size, folder)
    rows += sharing.measure(folder / "study.qualcode", folder)
    if only != "floors":
        rows += window(size, folder)
    return rows


def timed(step: Callable[[], Any], runs: int = 1) -> float:
    """Return the median time of a step in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        step()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def floors(size: str, folder: Path) -> list[tuple[str, float]]:
    """Measure all that needs no window, and leave the study in `folder`."""
    from codebook.errors import Message
    from projects.project import Project
    from projects.queries import excerpts
    from qualcode import search
    from qualcode.edits import codes, coding, transcripts
    from qualcode.importers import read

    study = workload.make(size)
    texts = folder / "txt"
    texts.mkdir()
    for name, text in study.documents:
        (texts / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")
    path = folder / "study.qualcode"
    rows: list[tuple[str, float]] = []

    def row(step: str, action: Callable[[], Any], runs: int = 1) -> None:
        rows.append((step, timed(action, runs)))

    made: list[Project] = []
    row("create project", lambda: made.append(Project.create(path, title=size, coder="Penguji")))
    project = made[0]
    guids: list[str] = []

    def bring_in() -> None:
        drafts = [read(texts / f"{name}.txt") for name, _ in study.documents]
        arrivals = [transcripts.expected(draft) for draft in drafts]
        guids.extend(project.do(Message("Import"), transcripts.add, arrivals).result)

    row("import all txt", bring_in)

    def codebook(session: Any) -> list[str]:
        return [codes.add_path(session, " / ".join(path)) for path in study.codes]

    code_guids = project.do(Message("Codes"), codebook).result
    codings = [
        {"transcript": guids[document], "span": (start, end), "code": code_guids[code]}
        for document, start, end, code in study.codings
    ]
    row(
        "insert all codings, one step",
        lambda: project.do(Message("Code"), coding.code_many, codings),
    )
    row("index for searching", lambda: search.find(project, "koperasi"))
    row("search a word, all transcripts", lambda: search.find(project, "koperasi"), 9)
    row("excerpts of one code", lambda: project.ask(excerpts.find, codes=[code_guids[0]]), 5)
    found: list[Any] = []
    row("excerpts of all codes", lambda: found.append(project.ask(excerpts.find)), 3)
    rows += exports(project, found[-1], folder)
    row("close project", project.close)
    row("open project", lambda: made.append(Project.open(path)))
    made[-1].close()
    rows.append(("database, MB", path.stat().st_size / 1e6))
    rows.append(("peak memory without a window, MB", peak_memory()))
    return rows


def exports(project: Any, found: list[Any], folder: Path) -> list[tuple[str, float]]:
    """Measure the ways out: the results document with everything in it, and Excel."""
    from datetime import date

    from projects.queries import cases
    from qualcode import exports as ways_out
    from qualcode.report import gather, write_report
    from qualcode.report.settings import ReportSettings

    def report() -> None:
        data = project.ask(gather)
        write_report(data, ReportSettings(), folder / "all.docx", date=date(2025, 3, 14))

    records = project.ask(cases.records)
    return [
        ("all to a results document", timed(report)),
        (
            "all to xlsx",
            timed(lambda: ways_out.write(found, records, folder / "all.xlsx", project="M")),
        ),
    ]


def window(size: str, folder: Path) -> list[tuple[str, float]]:
    """Measure the window in a process of its own, which prints what it found as json."""
    environment = os.environ | {"QUALCODE_HOME": str(folder / "home")}
    child = subprocess.Popen(  # noqa: S603
        [sys.executable, str(HERE / "window.py"), str(folder / "study.qualcode"), size],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    out, _ = child.communicate()
    if child.returncode:
        raise SystemExit(child.returncode)
    return [(step, figure) for step, figure in json.loads(out.splitlines()[-1])]


def peak_memory() -> float:
    """Return the most memory this process ever held, in MB."""
    usage = psutil.Process().memory_info()
    peak = getattr(usage, "peak_wset", 0)
    if not peak:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return peak / 1e6


def show(size: str, rows: list[tuple[str, float]]) -> None:
    """Print the table: ours, the goal, the best of the peers."""
    print(f"\nSize {size}: {workload.SIZES[size]} (transcripts, words each, codes, codings)\n")
    print(f"{'step':52}{'ours':>12}{'goal':>10}   QualCoder / Taguette")
    for step, figure in rows:
        known = PEERS.get(step, {})
        goal = known.get("goal", "") if size == "M" else ""
        unit = "MB" if step.endswith("MB") else "ms"
        peers = known.get(size, "")
        print(f"{step:52}{figure:9.1f} {unit}{goal:>10}   {peers}")


if __name__ == "__main__":
    sys.exit(main())
