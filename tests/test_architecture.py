"""Starting is fast because nothing heavy is loaded before it is needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HEAVY = (
    "spacy", "sklearn", "matplotlib", "pandas", "numpy", "docx", "lxml", "openpyxl", "xlsxwriter",
    "pypdfium2", "striprtf", "webvtt", "charset_normalizer", "Sastrawi", "rapidfuzz", "alembic",
    "markdown_it",
)  # fmt: skip
DATABASE = ("sqlalchemy", "sqlite3")


def loaded(statement: str) -> set[str]:
    """Return the top names of all modules that a new Python holds after `statement`."""
    code = f"{statement}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.split())


STARTS = {
    "the command line": ("import qualcode.cli.run", (*HEAVY, *DATABASE, "PySide6", "rich")),
    "the program": ("import qualcode.__main__", (*HEAVY, *DATABASE, "PySide6", "typer")),
    "the help of a command": (
        "from qualcode.cli.run import run; run(['excerpts', '--help'], lambda project: 0)",
        (*HEAVY, *DATABASE, "PySide6"),
    ),
    "a project": ("import projects.project", (*HEAVY, "PySide6", "qualcode", "ui")),
    "a codebook": ("import codebook, codebook.formats.json", (*HEAVY, *DATABASE, "PySide6",
                                                              "projects", "qualcode", "ui")),
    "the edits": (
        "from qualcode.edits import cases, codes, coding, memos, settings, texts, transcripts",
        (*HEAVY, "PySide6", "ui"),
    ),
    "the search": ("import qualcode.search", (*HEAVY, "PySide6", "ui")),
    "the window": ("import ui.app", HEAVY),
}  # fmt: skip


@pytest.mark.parametrize("start", STARTS)
def test_starting_loads_nothing_heavy(start: str) -> None:
    if start == "the window":
        pytest.importorskip("PySide6")
    statement, forbidden = STARTS[start]
    assert loaded(statement) & set(forbidden) == set()


def test_the_window_starts_without_the_database() -> None:
    pytest.importorskip("PySide6")
    assert "sqlalchemy" not in loaded("import ui.app")
