"""Times what goes out to other teams and programs and comes back from them."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any


def measure(study: Path, folder: Path) -> list[tuple[str, float]]:
    """Return (step, milliseconds) on a copy of the study."""
    from codebook.compare import compare
    from codebook.errors import Message
    from projects.project import Project
    from projects.queries import transcripts
    from qualcode.edits.arrivals import bring_in
    from qualcode.exchange import arriving, merging, ours, qdpx_in, qdpx_out
    from qualcode.margins import written

    rows: list[tuple[str, float]] = []

    def row(step: str, action: Callable[[], Any]) -> Any:
        start = time.perf_counter()
        result = action()
        rows.append((step, 1000 * (time.perf_counter() - start)))
        return result

    home, other = folder / "home.qualcode", folder / "other.qualcode"
    for path in (home, other):
        shutil.copyfile(study, path)
    project = Project.open(home)
    out = folder / "study.qdpx"
    row(
        "REFI-QDA project out",
        lambda: out.write_bytes(qdpx_out.dump(project.ask(ours.read))[0]),
    )
    fresh = Project.create(folder / "fresh.qualcode", title="Fresh")

    def bring() -> None:
        planned = fresh.ask(arriving.plan, qdpx_in.load(out), out.name)
        fresh.do(Message("Import"), bring_in, planned)

    row("REFI-QDA project in", bring)
    fresh.close()
    as_another_coder(other)
    planned = row(
        "merge of another coder's project, planned", lambda: merging.planned(project, other)
    )
    row("merge of another coder's project, done", lambda: merging.merge(project, planned))
    most = max(project.ask(transcripts.rows), key=lambda each: each.codings)
    row("coded transcript, most codings", lambda: project.ask(written, most.guid))
    project.close()
    book, changed = thousand()
    row("compare two codebooks, 1,000 codes", lambda: compare(book, changed))
    return rows


def as_another_coder(path: Path) -> None:
    """Make a copy of the study the work of another coder: every coding is made by somebody else."""
    import sqlite3
    from contextlib import closing
    from uuid import uuid4

    with closing(sqlite3.connect(path)) as base:
        base.execute("UPDATE coder SET id = ?, name = 'Rahmat'", (str(uuid4()),))
        coder = base.execute("SELECT id FROM coder").fetchone()[0]
        base.execute("UPDATE coding SET coder_id = ?", (coder,))
        for (key,) in base.execute("SELECT id FROM coding").fetchall():
            base.execute("UPDATE coding SET id = ? WHERE id = ?", (str(uuid4()), key))
        base.commit()


def thousand() -> tuple[Any, Any]:
    """Return a codebook of 1,000 codes, and the same after a team worked on it."""
    from codebook.model import Code, Codebook

    words = "Pendamping memberi bantuan teknis dan pengetahuan supaya anggota sanggup. " * 3
    tops = tuple(
        Code(
            f"{n:08d}-0000-4000-8000-000000000000", f"Kelompok {n}", "#3760c9", "role", words,
            children=tuple(
                Code(f"{n:08d}-0000-4000-8000-{m:012d}", f"Kode {n}.{m}", "#e16c10", "role", words)
                for m in range(1, 20)
            ),
        )
        for n in range(50)
    )  # fmt: skip
    book = Codebook("00000000-0000-4000-9000-000000000000", "B", codes=tops)
    changed = tuple(
        replace(top, name=top.name + " baru", children=top.children[1:]) for top in tops
    )
    return book, replace(book, codes=changed)
