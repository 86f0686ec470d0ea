"""SQLite files of other programs, opened to read and never trusted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from codebook.errors import KnownError

NAMESPACE = UUID("77f0b7a2-6e8b-5f43-8d0c-6a4f0f3a2c01")
MAX_TEXT = 50_000_000  # characters of one text or memo


class Tables:
    """Reads rows of tables as dictionaries; a table or column that is missing reads as empty."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._columns: dict[str, list[str]] = {}

    def columns(self, table: str) -> list[str]:
        """Return the columns of a table, nothing where there is none."""
        if table not in self._columns:
            rows = self._connection.execute(f'PRAGMA table_info("{table}")')
            self._columns[table] = [str(row[1]) for row in rows]
        return self._columns[table]

    def rows(self, table: str, order: str = "") -> Iterator[dict[str, Any]]:
        """Yield the rows of a table, in the order of a column where it has that."""
        columns = self.columns(table)
        if not columns:
            return
        sorting = f' ORDER BY "{order}"' if order in columns else ""
        for row in self._connection.execute(f'SELECT * FROM "{table}"{sorting}'):  # noqa: S608
            yield dict(zip(columns, row, strict=True))


@contextmanager
def opened(path: Path, name: str, program: str, table: str) -> Iterator[Tables]:
    """Open a database to read. Raises KnownError where it is none, or not of that program."""
    wrong = KnownError(
        "{file} is not a project of {program}. Choose another file.", file=name, program=program
    )
    try:
        if not path.is_file() or path.read_bytes()[:15] != b"SQLite format 3":
            raise wrong
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.text_factory = lambda data: data.decode("utf-8", "replace")
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 4 * MAX_TEXT)
            tables = Tables(connection)
            if not tables.columns(table):
                raise wrong
            yield tables
    except (sqlite3.Error, OSError, UnicodeError, OverflowError) as error:
        raise KnownError(
            "{file} is damaged and cannot be read. Export it again from the other program.",
            file=name,
        ) from error


def made(*parts: object) -> str:
    """Return a guid made of the other program's keys: the same at every reading."""
    return str(uuid5(NAMESPACE, " ".join(map(str, parts))))


def text_of(value: object) -> str:
    """Return a text cell, "" where there is none."""
    return value if isinstance(value, str) else "" if value is None else str(value)


def number_of(value: object) -> int:
    """Return a whole number, -1 where a cell holds none."""
    return value if isinstance(value, int) else -1


def moment(value: object) -> datetime | None:
    """Return a moment in UTC, None where a cell holds none; one without zone is taken as UTC."""
    try:
        found = datetime.fromisoformat(text_of(value).strip())
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (OverflowError, ValueError):
        return None
