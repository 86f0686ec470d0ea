"""The file on disk: how it is made, opened, locked, closed, and what can go wrong with it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote
from uuid import uuid4

from filelock import FileLock, Timeout
from sqlalchemy import URL, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError

from codebook.errors import KnownError
from projects.models import Base

APPLICATION_ID = 0x51434F44  # "QCOD" in the header of the file says that it is ours
SCHEMA = 2  # counts the migrations; kept in PRAGMA user_version, so that opening needs no Alembic
HEAD = "0002"  # Alembic's name of the last migration
SUFFIX = ".qualcode"
BUSY_SECONDS = 3  # how long an edit waits for another program before it is refused
_COPY_PAGES = 1000  # pages (4 MB) between two words of progress
DAMAGED = ("malformed", "not a database", "no such table", "no such column")  # as SQLite says it


class Unwritten(KnownError):  # noqa: N818 - the edit was right
    """An edit that was right, but could not be written just now: it may be tried again."""


def create_file(path: Path) -> None:
    """Make an empty project file, all or nothing.

    Raises KnownError where the file exists, the folder is missing or may not be written.
    """
    if path.exists():
        raise KnownError(
            "{file} already exists. Choose another name, or open it instead.", file=path.name
        )
    if not path.parent.is_dir():
        raise KnownError(
            "The folder {folder} does not exist. Create it first, or choose another.",
            folder=str(path.parent),
        )
    draft = path.with_name(f".{path.name}.{uuid4().hex[:8]}.new")
    try:
        with telling_database_errors(path):
            draft.touch()
            engine = make_engine(draft)
            try:
                with engine.begin() as connection:
                    Base.metadata.create_all(connection, checkfirst=False)
                    connection.execute(
                        text(
                            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
                            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
                        )
                    )
                    connection.execute(
                        text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD}
                    )
                    connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
                    connection.execute(text(f"PRAGMA user_version = {SCHEMA}"))
                back_to_one_file(engine)
            finally:
                engine.dispose()
            _set_aside_logs(path)
            draft.rename(path)
    finally:
        for leftover in (draft, Path(f"{draft}-wal"), Path(f"{draft}-shm")):
            leftover.unlink(missing_ok=True)


def _set_aside_logs(path: Path) -> None:
    """Move away the log of a file that stood here: SQLite would play it into the new one."""
    for log in (Path(f"{path}-wal"), Path(f"{path}-shm")):
        if log.exists():
            log.replace(log.with_name(f"{log.name}.old"))


def make_engine(path: Path) -> Engine:
    """Return an engine on a file that is there: WAL, every commit on disk when it returns."""
    engine = create_engine(
        # A file that went away must not come back empty: "rw" opens, and never makes one.
        URL.create("sqlite", database=_uri(path), query={"mode": "rw", "uri": "true"}),
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: Any) -> None:
        # SQLAlchemy begins transactions itself; sqlite3's own implicit ones would hide our DDL.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-32000",
            "temp_store=MEMORY", "mmap_size=268435456",
        ):  # fmt: skip
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        # An edit takes the write lock at once, so that it cannot fail half way.
        writing = connection.get_execution_options().get("writing")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _uri(path: Path) -> str:
    """Return SQLite's address of a file; names may hold ? and %, a share begins with //."""
    posix = path.absolute().as_posix()
    return "file://" + quote(posix if posix.startswith("/") else f"/{posix}")


def check_file(path: Path) -> None:
    """Look at a file before it is opened, without changing it.

    Raises KnownError where it is missing, a folder, not readable or writable, not a project, or
    made by a newer qualcode.
    """
    if path.is_dir():
        raise KnownError("{file} is a folder. Choose a project file (*.qualcode).", file=path.name)
    if not path.exists():
        raise KnownError(
            "{file} is not there any more. Was it moved or renamed? Look for it and open it again.",
            file=str(path),
        )
    try:
        with path.open("rb") as stream:
            header = stream.read(100)
    except OSError as error:
        raise KnownError(
            "{file} cannot be read. Ask for the right to read it, or copy it to your own folder.",
            file=path.name,
        ) from error
    application, version = header[68:72], int.from_bytes(header[60:64], "big")
    if not header.startswith(b"SQLite format 3\0") or application != APPLICATION_ID.to_bytes(4):
        raise KnownError(
            "{file} is not a qualcode project. Choose a file that ends in .qualcode.",
            file=path.name,
        )
    if version > SCHEMA:
        raise KnownError(
            "{file} was made by a newer qualcode. Install the newest version, then open it again.",
            file=path.name,
        )
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise KnownError(
            "{file} is read-only. Copy it to a folder where you may write, then open the copy.",
            file=path.name,
        )


def schema_of(path: Path) -> int:
    """Return the schema number of a project file, from its header."""
    with path.open("rb") as stream:
        return int.from_bytes(stream.read(64)[60:64], "big")


def take_lock(path: Path) -> FileLock:
    """Keep every other window off a project file; the lock dies with the process.

    Raises KnownError where the file is open elsewhere or its folder may not be written.
    """
    lock = FileLock(f"{path}.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise KnownError(
            "{file} is already open in another window. Close it there, then open it again.",
            file=path.name,
        ) from error
    except OSError as error:
        raise KnownError(
            "{file} cannot be written. Is its folder still there, and may you write in it?",
            file=path.name,
        ) from error
    return lock


def let_go(lock: FileLock) -> None:
    """Give a lock back and take its file away."""
    lock.release()
    Path(lock.lock_file).unlink(missing_ok=True)


def back_to_one_file(engine: Engine) -> None:
    """Fold the write-ahead log back, so that the project is one file that can be mailed."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        raw = connection.connection.dbapi_connection
        if raw is None:
            return
        try:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            raw.execute("PRAGMA journal_mode=DELETE")
        except sqlite3.OperationalError:
            pass  # another reader is still open: the log stays, and nothing is lost


def copy_file(source: Path, target: Path) -> None:
    """Copy a project file that may be open, through SQLite's own backup, all or nothing."""
    draft = target.with_name(f".{target.name}.{uuid4().hex[:8]}.new")
    try:
        with telling_database_errors(target):
            reading = sqlite3.connect(source)
            try:
                _fill(draft, reading, None)
            finally:
                reading.close()
            _set_aside_logs(target)
            shutil.move(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def copy_open(
    engine: Engine, target: Path, progress: Callable[[int, int], None] | None = None
) -> None:
    """Copy what an engine has open as it is at this moment, all or nothing.

    `progress(done, total)` counts pages; an exception in it stops the copying.
    """
    draft = target.with_name(f".{target.name}.{uuid4().hex[:8]}.new")
    try:
        with engine.connect() as connection:
            # The first question pins the moment: edits made meanwhile are not in the copy.
            connection.exec_driver_sql("SELECT count(*) FROM study")
            raw = connection.connection.dbapi_connection
            _fill(draft, cast("sqlite3.Connection", raw), progress)
        _set_aside_logs(target)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _fill(
    draft: Path, reading: sqlite3.Connection, progress: Callable[[int, int], None] | None
) -> None:
    writing = sqlite3.connect(draft)
    try:
        reading.backup(
            writing,
            pages=_COPY_PAGES,
            progress=lambda _status, left, total: progress and progress(total - left, total),
        )
    finally:
        writing.close()


@contextmanager
def telling_database_errors(path: Path) -> Iterator[None]:
    """Turn what the disk and SQLite say into a sentence; whatever else happened is a bug."""
    try:
        yield
    except DBAPIError as error:
        raise _known(error.orig, path) or error from error
    except (sqlite3.Error, OSError) as error:
        raise _known(error, path) or error from error


def _known(error: BaseException | None, path: Path) -> KnownError | None:
    said = str(error).lower()
    if "full" in said or (isinstance(error, OSError) and error.errno == 28):
        return Unwritten(
            "The disk is full, so nothing was changed in {file}. Make room, then try again.",
            file=path.name,
        )
    if "locked" in said or "busy" in said:
        return Unwritten(
            "{file} is being written by another program. Wait a moment, then try again.",
            file=path.name,
        )
    if any(sign in said for sign in DAMAGED):
        return KnownError(
            "{file} is damaged. Open a backup, and keep the damaged file: much can be rescued.",
            file=path.name,
        )
    if "readonly" in said or "read-only" in said:
        return KnownError(
            "{file} is read-only. Copy it to a folder where you may write, then open the copy.",
            file=path.name,
        )
    if "unable to open" in said or "disk i/o" in said or isinstance(error, PermissionError):
        return Unwritten(
            "{file} cannot be written. Is its folder still there, and may you write in it?",
            file=path.name,
        )
    return None
