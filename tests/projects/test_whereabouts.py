"""A project whose file goes away under it refuses edits, and can still be copied whole."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from codebook.errors import KnownError, Message
from projects import database
from projects.project import Project
from projects.queries import codes as queries
from projects.queries import info
from qualcode.edits import codes

windows = pytest.mark.skipif(os.name == "nt", reason="an open file cannot be moved there")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    folder = tmp_path / "kerja"
    folder.mkdir()
    made = Project.create(folder / "uji.qualcode", title="Uji", coder="LA")
    made.do(Message("Added"), codes.add, "Satu")
    return made


def names(project: Project) -> list[str]:
    return [each.name for each in project.ask(queries.tree)]


@windows
@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("moved", "not in its folder"),
        ("deleted", "not in its folder"),
        ("replaced", "taken the place"),
        ("folder", "cannot be reached"),
    ],
)
def test_edits_are_refused_and_nothing_is_lost(
    project: Project, tmp_path: Path, what: str, said: str
) -> None:
    path = project.path
    assert project.trouble() is None
    if what == "moved":
        path.rename(tmp_path / "pindah.qualcode")
    elif what == "deleted":
        path.unlink()
    elif what == "replaced":
        shutil.copy(path, tmp_path / "lain")
        (tmp_path / "lain").replace(path)
    else:
        path.parent.rename(tmp_path / "dicabut")
    with pytest.raises(KnownError, match=said):
        project.do(Message("Added"), codes.add, "Dua")
    with pytest.raises(KnownError, match=said):
        project.undo()
    assert names(project) == ["Satu"]
    copy = tmp_path / "salinan.qualcode"
    project.save_copy(copy)
    project.close()
    if what != "replaced":
        assert not path.exists(), "closing made an empty file"
    again = Project.open(copy)
    assert names(again) == ["Satu"]
    again.close()


@windows
def test_a_file_that_comes_back_is_taken_again(project: Project, tmp_path: Path) -> None:
    away = project.path.rename(tmp_path / "pindah.qualcode")
    assert project.trouble() is not None
    away.rename(project.path)
    assert project.trouble() is None
    project.do(Message("Added"), codes.add, "Dua")
    assert names(project) == ["Satu", "Dua"]
    project.close()


@windows
def test_a_copy_may_go_where_the_project_was(project: Project) -> None:
    project.path.unlink()
    project.save_copy(project.path)
    project.close()
    again = Project.open(project.path)
    assert names(again) == ["Satu"]
    again.close()


def test_a_copy_counts_and_stops(project: Project, tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    copy = tmp_path / "Salinan ꦗꦮ 😀 100%?.qualcode"
    project.save_copy(copy, lambda done, total: heard.append((done, total)))
    assert heard[-1][0] == heard[-1][1] > 0
    again = Project.open(copy)
    assert again.ask(info.info).title == "Uji"
    again.close()

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        project.save_copy(tmp_path / "kedua.qualcode", stop)
    assert not list(tmp_path.glob("*kedua*"))
    project.close()


def test_a_copy_is_refused_where_it_would_hurt(project: Project, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="the project itself"):
        project.save_copy(project.path)
    other = Project.create(tmp_path / "lain.qualcode", title="Lain")
    with pytest.raises(KnownError, match="already open"):
        project.save_copy(other.path)
    with pytest.raises(KnownError):
        project.save_copy(tmp_path / "tidak ada" / "x.qualcode")
    assert other.ask(info.info).title == "Lain"
    other.close()
    project.close()


def test_another_program_that_writes_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    project = Project.create(tmp_path / "sibuk.qualcode")
    project.do(Message("Added"), codes.add, "Satu")
    other = sqlite3.connect(project.path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(KnownError, match="written by another program"):
        project.do(Message("Added"), codes.add, "Dua")
    other.rollback()
    other.close()
    project.do(Message("Added"), codes.add, "Dua")
    assert names(project) == ["Satu", "Dua"]
    project.close()
