from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine

from codebook.errors import KnownError, Message
from projects import database, migrate
from projects.models import Base
from projects.project import Project
from projects.queries import codings
from qualcode.edits import coding
from tests.projects.helpers import bring, dump, problems


def belongs(_object: object, name: str | None, kind: str, *_rest: object) -> bool:
    return kind != "table" or name in Base.metadata.tables


def differences(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        options = {"include_object": belongs, "compare_type": True}
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, Base.metadata))


def tables(path: Path) -> dict[str, list[object]]:
    """Return the columns, links and indexes of every table, as SQLite sees them."""
    with sqlite3.connect(path) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        found = {
            name: [
                sorted(row[1:] for row in connection.execute(f'PRAGMA table_info("{name}")')),
                sorted(row[2:] for row in connection.execute(f'PRAGMA foreign_key_list("{name}")')),
                sorted(
                    (*index[2:], *connection.execute(f'PRAGMA index_info("{index[1]}")'))
                    for index in connection.execute(f'PRAGMA index_list("{name}")')
                ),
            ]
            for (name,) in names
        }
    connection.close()
    return found


def old_file(path: Path, sql: str = "") -> Path:
    """Return a file of ours with schema 0 and whatever `sql` makes."""
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
        connection.execute("CREATE TABLE older (word TEXT)")
        connection.execute("INSERT INTO older VALUES ('kept')")
        connection.executescript(sql)
    connection.close()
    return path


def test_the_migrations_end_where_the_models_are() -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        migrate.upgrade(connection)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, Base.metadata) == []


def test_a_new_file_is_what_the_migrations_make(path: Path, tmp_path: Path) -> None:
    database.create_file(path)
    assert differences(create_engine(f"sqlite:///{path}")) == []
    migrated = old_file(tmp_path / "old.qualcode")
    migrate.migrate(migrated)
    made = tables(migrated)
    del made["older"]
    assert made == tables(path)
    with sqlite3.connect(migrated) as one, sqlite3.connect(path) as other:
        links = "SELECT sum(sql LIKE '%DEFERRABLE INITIALLY DEFERRED%') FROM sqlite_master"
        assert one.execute(links).fetchone() == other.execute(links).fetchone()
    one.close()
    other.close()


def test_a_project_with_a_search_index_has_no_differences(project: Project) -> None:
    from qualcode import search

    bring(project)
    search.find(project, "usaha")
    assert differences(create_engine(f"sqlite:///{project.path}")) == []


def test_the_numbers_agree_with_the_scripts() -> None:
    scripts = ScriptDirectory.from_config(migrate.config())
    assert scripts.get_current_head() == database.HEAD
    assert len(list(scripts.walk_revisions())) == database.SCHEMA


def test_an_old_file_is_copied_and_then_brought_up_to_date(tmp_path: Path) -> None:
    path = old_file(tmp_path / "kube 100%.qualcode")
    copy = migrate.migrate(path)
    assert copy.name == "kube 100% (v0).qualcode"
    assert database.schema_of(copy) == 0
    assert database.schema_of(path) == database.SCHEMA
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT word FROM older").fetchone() == ("kept",)
        assert connection.execute("SELECT * FROM alembic_version").fetchone() == (database.HEAD,)
    connection.close()
    assert sorted(each.name for each in tmp_path.iterdir()) == [copy.name, path.name]


def test_a_second_copy_does_not_overwrite_the_first(tmp_path: Path) -> None:
    path = old_file(tmp_path / "kube.qualcode")
    (tmp_path / "kube (v0).qualcode").write_text("mine")
    assert migrate.migrate(path).name == "kube (v0) 2.qualcode"
    assert (tmp_path / "kube (v0).qualcode").read_text() == "mine"


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = old_file(tmp_path / "kube.qualcode", "CREATE TABLE coding (x TEXT)")
    before = path.read_bytes()
    with pytest.raises(Exception, match="already exists"):
        migrate.migrate(path)
    assert database.schema_of(path) == 0
    assert set(tables(path)) == {"older", "coding"}
    assert len(path.read_bytes()) == len(before)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_file_open_elsewhere_is_not_migrated(tmp_path: Path) -> None:
    from filelock import FileLock

    path = old_file(tmp_path / "kube.qualcode")
    with FileLock(f"{path}.lock"), pytest.raises(KnownError, match="already open"):
        migrate.migrate(path)
    assert database.schema_of(path) == 0


NEXT = f"""
from alembic import op
import sqlalchemy as sa
revision = "next"
down_revision = "{database.HEAD}"
branch_labels = None
depends_on = None

def upgrade():
    with op.batch_alter_table("code", recreate="always") as batch:
        batch.add_column(sa.Column("mood", sa.Text(), nullable=False, server_default="glad"))
"""


def test_a_file_of_today_opens_after_the_tables_change(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    guid = bring(project)
    before = dump(project)
    path = project.path
    project.close()
    (tmp_path / "newer").mkdir()
    (tmp_path / "newer" / "next_mood.py").write_text(NEXT)
    today = database.SCHEMA
    monkeypatch.setattr(migrate, "VERSIONS", (*migrate.VERSIONS, tmp_path / "newer"))
    monkeypatch.setattr(database, "SCHEMA", today + 1)
    monkeypatch.setattr(database, "HEAD", "next")
    opened = Project.open(path)
    try:
        assert dump(opened) == before
        assert guid in dump(opened)["transcript"]
        assert problems(opened) == []
        assert (
            opened.ask(
                lambda session: session.connection().exec_driver_sql("SELECT mood FROM code").all()
            )
            == [("glad",)] * 4
        )
        opened.undo()
        assert dump(opened)["transcript"] == {}
    finally:
        opened.close()
    assert database.schema_of(path) == today + 1
    monkeypatch.setattr(database, "SCHEMA", today)
    copy = Project.open(tmp_path / f"kube (v{today}).qualcode")
    assert dump(copy) == before
    copy.close()


def test_a_file_of_the_first_schema_keeps_its_codings(path: Path) -> None:
    moment = "2025-03-14 09:12:00"
    rows = f"""
        INSERT INTO study VALUES
            ('s', 'KUBE', 'id', '', '{moment}', 'b', '', '1', '');
        INSERT INTO coder VALUES ('lidia', 'Lidia Ayal', 'LA', '');
        INSERT INTO code VALUES ('c', NULL, 'Motivator', 0, '', 'role', '', '', '', '', '');
    """
    first = sqlite3.connect(path)
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        migrate.upgrade(connection, "0001")
    engine.dispose()
    first.executescript(rows)
    first.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
    first.execute("PRAGMA user_version = 1")
    first.close()
    opened = Project.open(path, "Lidia Ayal")
    try:
        guid = bring(opened)
        kept = opened.do(Message("Coded"), coding.code_passage, guid, (0, 4), "c").result
        opened.do(Message("Translated"), coding.change, kept, translation="In the beginning")
        assert opened.ask(codings.record, kept).translation == "In the beginning"  # type: ignore[union-attr]
        opened.undo()
        assert opened.ask(codings.record, kept).translation == ""  # type: ignore[union-attr]
        assert problems(opened) == []
    finally:
        opened.close()
    assert database.schema_of(path) == database.SCHEMA
