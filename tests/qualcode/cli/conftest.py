"""Runs commands in this process, in English, as the user `tester`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from qualcode.cli.run import run

INTERVIEW = """P: Apa yang dilakukan pendamping?
I: Beliau memotivasi kami supaya usaha tetap jalan 🙂.
P: Lalu?
I: Lalu kami rapat sampai sore. Lalu pulang.
"""


class Done(NamedTuple):
    """What a command left: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Commands:
    """Calls commands; `opened` is what a window would have been opened on."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys
        self.opened: list[str] = []

    def __call__(self, *arguments: object) -> Done:
        self.capsys.readouterr()
        code = run([str(each) for each in arguments], self.open_window)
        printed = self.capsys.readouterr()
        return Done(code, printed.out, printed.err)

    def open_window(self, project: str) -> int:
        self.opened.append(project)
        return 0

    def write(self, name: str, text: str = INTERVIEW) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


@pytest.fixture
def q(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Commands:
    monkeypatch.setenv("QUALCODE_LANGUAGE", "en")
    monkeypatch.setenv("LOGNAME", "tester")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return Commands(tmp_path, capsys)


@pytest.fixture
def kube(q: Commands) -> Path:
    """A project with the bundled codebook and two interviews."""
    path = q.folder / "kube.qualcode"
    assert q("new", path, "--codebook", "peran-pendamping-kube").code == 0
    one, two = q.write("Bu Ani.txt"), q.write("Pak Budi.txt", INTERVIEW.replace("kami", "kita"))
    assert q("import", path, one, two).code == 0
    return path
