"""Bringing an older project file up to date, after a copy was made beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from projects import database

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

SCRIPTS = Path(__file__).parent / "migrations"
VERSIONS = (SCRIPTS / "versions",)


def migrate(path: Path) -> Path:
    """Bring a project file to the present schema in one transaction; returns the copy made before.

    Raises KnownError where the file is open elsewhere, the disk is full or the folder is not
    writable; the file is then as it was.
    """
    lock = database.take_lock(path)
    try:
        copy = _free_name(path, database.schema_of(path))
        database.copy_file(path, copy)
        try:
            _upgrade(path)
        except BaseException:
            copy.unlink(missing_ok=True)  # nothing was changed: the copy would only puzzle
            raise
        return copy
    finally:
        database.let_go(lock)


def _free_name(path: Path, schema: int) -> Path:
    name, number = f"{path.stem} (v{schema})", 1
    copy = path.with_name(f"{name}{path.suffix}")
    while copy.exists():
        number += 1
        copy = path.with_name(f"{name} {number}{path.suffix}")
    return copy


def _upgrade(path: Path) -> None:
    with database.telling_database_errors(path):
        engine = database.make_engine(path)
        try:
            with engine.connect() as connection:
                # Tables that are made anew are dropped first; what points to them must bear that.
                raw = connection.connection.dbapi_connection
                if raw is not None:
                    raw.cursor().execute("PRAGMA foreign_keys = OFF")
                connection.execution_options(writing=True)
                with connection.begin():
                    upgrade(connection)
                    connection.exec_driver_sql(f"PRAGMA user_version = {database.SCHEMA}")
                    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                        raise RuntimeError("a migration left rows that point nowhere")
            database.back_to_one_file(engine)
        finally:
            engine.dispose()


def upgrade(connection: Connection, target: str = "head") -> None:
    """Run the migrations up to `target` in the transaction of `connection`."""
    from alembic import command

    command.upgrade(config(connection), target)


def config(connection: Connection | None = None) -> Config:
    """Return what Alembic needs to find the scripts, and the connection they run on."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    made.set_main_option("path_separator", "newline")
    made.set_main_option("version_locations", "\n".join(map(str, VERSIONS)).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


__all__ = ["config", "migrate", "upgrade"]
