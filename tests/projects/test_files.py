"""What can go wrong with a project file is said in a sentence, and nothing is left behind."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock
from sqlalchemy import event

from codebook.errors import KnownError, Message
from projects import database
from projects.project import Project
from qualcode.edits import coding, memos
from tests.projects.helpers import BOOK, FACTOR, bring, dump, problems


def refused(path: Path) -> str:
    with pytest.raises(KnownError) as caught:
        Project.open(path).close()
    return str(caught.value)


def test_a_new_project_is_one_file(project: Project, tmp_path: Path) -> None:
    bring(project)
    project.close()
    project.close()
    assert [each.name for each in tmp_path.iterdir()] == ["kube.qualcode"]


def test_what_was_done_is_there_after_opening(project: Project) -> None:
    guid = bring(project)
    project.do(Message("c"), coding.code_passage, guid, (3, 9), FACTOR)
    before = dump(project)
    project.close()
    again = Project.open(project.path)
    assert dump(again) == before
    assert again.coder.name == "Lidia Ayal"
    again.close()


def test_create_refuses_what_is_there(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(KnownError, match=r"kube\.qualcode already exists"):
        Project.create(path)
    assert path.read_text() == "mine"


def test_create_refuses_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="does not exist"):
        Project.create(tmp_path / "no" / "kube.qualcode")


def test_a_bad_codebook_leaves_no_project(path: Path, tmp_path: Path) -> None:
    from codebook.model import Code, Codebook

    twice = Codebook("g", "n", codes=(Code("a", "A", key="x" * 5, colour=None),))  # type: ignore[arg-type]
    bad = Codebook("g", "n", codes=(*twice.codes, None))  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        Project.create(path, codebook=bad)
    assert list(tmp_path.iterdir()) == []


def test_a_log_of_a_lost_file_is_not_played_into_a_new_one(project: Project) -> None:
    bring(project)
    path = project.path
    log = Path(f"{path}-wal").read_bytes()
    assert log
    project.close()
    path.unlink()
    Path(f"{path}-wal").write_bytes(log)
    made = Project.create(path, codebook=BOOK)
    assert dump(made)["transcript"] == {}
    assert problems(made) == []
    made.close()
    assert Path(f"{path}-wal.old").read_bytes() == log


def test_missing_folder_text_and_empty_file(tmp_path: Path) -> None:
    assert "not there any more" in refused(tmp_path / "gone.qualcode")
    assert "is a folder" in refused(tmp_path)
    for name, content in (
        ("a.qualcode", b""),
        ("b.qualcode", b"hello" * 50),
        ("c.docx", b"PK" * 99),
    ):
        (tmp_path / name).write_bytes(content)
        assert refused(tmp_path / name).startswith(f"{name} is not a qualcode project")
        assert (tmp_path / name).read_bytes() == content


def test_a_database_of_somebody_else(tmp_path: Path) -> None:
    path = tmp_path / "other.qualcode"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE study (id TEXT)")
    connection.close()
    assert "is not a qualcode project" in refused(path)


def test_a_newer_file(project: Project) -> None:
    path = project.path
    project.close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {database.SCHEMA + 1}")
    connection.close()
    before = path.read_bytes()
    assert "newer qualcode" in refused(path)
    assert path.read_bytes() == before


def test_garbage_after_a_valid_header(project: Project) -> None:
    bring(project)
    path = project.path
    project.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\x5a" * (len(whole) - 100))
    assert "is damaged" in refused(path)
    path.write_bytes(whole[: len(whole) // 3])
    assert "is damaged" in refused(path)
    path.write_bytes(whole[:100])
    assert "is damaged" in refused(path)
    assert sorted(each.name for each in path.parent.iterdir()) == ["kube.qualcode"]


def test_ours_but_without_tables(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {database.SCHEMA}")
        connection.execute("CREATE TABLE x (y)")
    connection.close()
    assert "is damaged" in refused(path)


def test_open_twice(project: Project) -> None:
    assert "already open in another window" in refused(project.path)
    bring(project)
    project.close()
    Project.open(project.path).close()


def test_open_in_another_process(project: Project) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom projects.project import Project\n"
        "from codebook.errors import KnownError\n"
        "try:\n    Project.open(Path(sys.argv[1])).close()\n"
        "except KnownError as error:\n    print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(project.path)],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert "already open in another window" in done.stdout


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_read_only(project: Project) -> None:
    path = project.path
    project.close()
    path.chmod(0o444)
    assert "is read-only" in refused(path)
    path.chmod(0o644)
    path.parent.chmod(0o555)
    try:
        assert "is read-only" in refused(path)
    finally:
        path.parent.chmod(0o755)


def test_read_only_as_the_system_says_it(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.close()
    monkeypatch.setattr(database.os, "access", lambda _path, mode: mode != os.W_OK)
    assert "is read-only" in refused(project.path)


def test_another_program_holds_the_database(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    guid = bring(project)
    project._engine.dispose()

    @event.listens_for(project._engine, "connect")
    def impatient(connection, _record) -> None:
        connection.execute("PRAGMA busy_timeout = 20")

    before = dump(project)
    other = sqlite3.connect(project.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(KnownError, match="written by another program"):
            project.do(Message("c"), coding.code_passage, guid, (3, 9), FACTOR)
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert dump(project) == before
    assert project.do(Message("c"), coding.code_passage, guid, (3, 9), FACTOR).changes


def test_the_disk_is_full(project: Project) -> None:
    guid = bring(project)
    before = dump(project)
    project._engine.dispose()

    @event.listens_for(project._engine, "connect")
    def small(connection, _record) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")

    with pytest.raises(KnownError, match=r"disk is full, so nothing was changed in kube\.qualcode"):
        project.do(Message("m"), memos.write, "transcript", guid, "panjang " * 20_000)
    assert dump(project) == before
    assert problems(project) == []
    with pytest.raises(KnownError, match="disk is full"):
        bring(project, "I-02", (("I", random.Random(1).randbytes(50_000).hex()),))
    assert dump(project) == before
    assert project.do(Message("m"), memos.write, "transcript", guid, "pendek").changes
    assert problems(project) == []


def test_copy_of_an_open_project(project: Project, tmp_path: Path) -> None:
    bring(project)
    copy = tmp_path / "copy.qualcode"
    database.copy_file(project.path, copy)
    opened = Project.open(copy)
    assert dump(opened) == dump(project)
    opened.close()
    assert sorted(each.name for each in tmp_path.glob("copy*")) == ["copy.qualcode"]


def test_a_lock_file_left_by_a_crash_does_not_lock(project: Project) -> None:
    path = project.path
    project.close()
    Path(f"{path}.lock").write_text("")
    Project.open(path).close()
    with FileLock(f"{path}.lock"):
        assert "already open" in refused(path)


def test_strange_names(tmp_path: Path) -> None:
    for name in ("a b%20c?d#e.qualcode", "Ünï ꦗꦮ 🙂.qualcode", 'it\'s "x".qualcode'):
        if os.name == "nt" and set(name) & set('?"'):
            continue
        made = Project.create(tmp_path / name)
        bring(made)
        made.close()
        assert [each.name for each in tmp_path.iterdir()] == [name]
        opened = Project.open(tmp_path / name)
        assert len(dump(opened)["transcript"]) == 1
        opened.close()
        (tmp_path / name).unlink()
