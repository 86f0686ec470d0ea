"""Watches the session of an edit and remembers every row before and after.

Rows change through the session's own flush, or many at once through the three doors `insert_rows`,
`update_rows` and `delete_rows`. Any other write inside an edit is refused: it could not be undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, bindparam, delete, event, insert, inspect, select, update
from sqlalchemy.orm import Session

from projects.models import JOURNALED, Base, key_of

Row = dict[str, Any]
READING = {"SELECT", "PRAGMA", "EXPLAIN", "SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT"}
WRITING = {"INSERT", "UPDATE", "DELETE", "REPLACE"}
CHUNK = 500  # SQLite binds at most 999 values in old builds


@dataclass(frozen=True)
class Change:
    """One row of one table: `before` is None for a new row, `after` for a removed one.

    Both hold whole rows for new and removed ones, and only the changed columns otherwise.
    `transcript` is the guid of the transcript the row belongs to, "" for rows of none.
    """

    table: str
    key: str
    before: Row | None
    after: Row | None
    transcript: str = ""


@dataclass(frozen=True)
class Changes:
    """All that one step changed; panels ask it whether they are touched."""

    changes: tuple[Change, ...] = ()

    def tables(self) -> set[str]:
        """Return the names of the tables that were touched."""
        return {change.table for change in self.changes}

    def transcripts(self) -> set[str]:
        """Return the guids of the transcripts whose text, turns, speakers or codings changed."""
        return {change.transcript for change in self.changes if change.transcript}

    def keys(self, table: str) -> set[str]:
        """Return the keys of the rows of `table` that were touched."""
        return {change.key for change in self.changes if change.table == table}

    def __bool__(self) -> bool:
        return bool(self.changes)


class Recorder:
    """Collects the changes of one session; `guarded` while writes from elsewhere are refused."""

    def __init__(self, session: Session) -> None:
        self.rows: dict[tuple[str, str], tuple[Row | None, Row | None]] = {}
        self.owners: dict[str, str] = {}  # key of a changed row -> its transcript
        self.guarded = True
        session.info["recorder"] = self
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "after_flush", self._after_flush)

    def note(self, table: str, key: str, before: Row | None, after: Row | None) -> None:
        """Remember a row, folded into what is already known of it in this session."""
        known = self.rows.pop((table, key), None)
        if known is not None:
            first, last = known
            if first is not None and before is not None and after is not None:
                before, after = {**before, **first}, {**(last or {}), **after}
            elif first is None and after is not None:  # new, then changed
                before, after = None, {**(last or {}), **after}
            elif after is None:  # gone at last: as it was before this session
                before = None if first is None else {**(before or {}), **first}
            else:  # removed, then put back
                before = first
        if before is not None and after is not None:
            same = [name for name in after if name in before and before[name] == after[name]]
            before = {name: value for name, value in before.items() if name not in same}
            after = {name: value for name, value in after.items() if name not in same}
        if before or after:
            self.rows[table, key] = (before, after)

    def changes(self) -> Changes:
        """Return what happened, in the order in which rows were first touched."""
        return Changes(
            tuple(
                Change(table, key, before, after, self._transcript_of(table, key, before, after))
                for (table, key), (before, after) in self.rows.items()
            )
        )

    def _transcript_of(self, table: str, key: str, before: Row | None, after: Row | None) -> str:
        if table == "transcript":
            return key
        row = {**(before or {}), **(after or {})}
        return str(row.get("transcript_id") or self.owners.get(key, ""))

    def _before_flush(self, session: Session, _context: Any, _instances: Any) -> None:
        self.guarded = False
        for item in session.deleted:
            model = type(item)
            self.note(
                model.__tablename__, getattr(item, key_of(model)), _row(item, before=True), None
            )

    def _after_flush(self, session: Session, _context: Any) -> None:
        self.guarded = True
        for item in session.new:
            model = type(item)
            if model.__tablename__ in JOURNALED:
                self.note(model.__tablename__, getattr(item, key_of(model)), None, _row(item))
        for item in session.dirty:
            model = type(item)
            if model.__tablename__ not in JOURNALED or item in session.deleted:
                continue
            before, after = _difference(item)
            if after:
                key = getattr(item, key_of(model))
                self.owners[key] = getattr(item, "transcript_id", "")
                self.note(model.__tablename__, key, before, after)


def _row(item: Base, *, before: bool = False) -> Row:
    state = inspect(item)
    names = [column.key for column in state.mapper.column_attrs]
    row = {name: getattr(item, name) for name in names}
    if before:
        for name in names:
            history = state.attrs[name].history
            if history.deleted:
                row[name] = history.deleted[0]
    return row


def _difference(item: Base) -> tuple[Row, Row]:
    before: Row = {}
    after: Row = {}
    state = inspect(item)
    for attribute in state.mapper.column_attrs:
        history = state.attrs[attribute.key].history
        if history.has_changes():
            # Empty where the old value was never loaded: an edit must load what it changes.
            before[attribute.key] = next(iter(history.deleted))
            after[attribute.key] = next(iter(history.added))
    return before, after


@contextmanager
def door(session: Session) -> Iterator[Recorder]:
    """Let the floor itself write past the guard; whoever opens it notes what it does."""
    recorder: Recorder = session.info["recorder"]
    guarded, recorder.guarded = recorder.guarded, False
    try:
        yield recorder
    finally:
        recorder.guarded = guarded


def guard_writes(engine: Engine) -> None:
    """Refuse every write that neither the flush of an edit nor a door makes."""

    @event.listens_for(engine, "before_cursor_execute")
    def _look(
        connection: Connection,
        _cursor: Any,
        statement: str,
        _values: Any,
        _context: Any,
        _many: bool,  # noqa: FBT001
    ) -> None:
        recorder = connection.info.get("recorder")
        if (recorder is None or recorder.guarded) and not _only_reads(statement):
            message = f"A write that could not be undone was refused: {statement.split()[:3]}"
            raise RuntimeError(message)


def _only_reads(statement: str) -> bool:
    """Say whether a statement surely changes nothing; one that hides behind a comment may not."""
    if statement.startswith("SELECT "):  # nearly all, and all that SQLAlchemy makes
        return True
    words = [word.strip("(;").upper() for word in statement.split()]
    first = words[0] if words else ""
    return first in READING or (first == "WITH" and not WRITING.intersection(words))


def insert_rows(
    session: Session, model: type[Base], rows: Iterable[Mapping[str, Any]]
) -> list[str]:
    """Insert many rows at once, defaults filled in; returns their keys in order."""
    complete = [_with_defaults(model, row) for row in rows]
    if not complete:
        return []
    session.flush()
    key = key_of(model)
    with door(session) as recorder:
        session.connection().execute(insert(model.__table__), complete)  # type: ignore[arg-type]
        for row in complete:
            recorder.note(model.__tablename__, row[key], None, row)
    return [row[key] for row in complete]


def update_rows(session: Session, model: type[Base], rows: Mapping[str, Row]) -> None:
    """Update many rows at once: key -> the columns to set (the same columns for every row)."""
    session.flush()
    current = rows_of(session, model, list(rows))
    key = key_of(model)
    changed: dict[tuple[str, ...], list[Row]] = {}
    with door(session) as recorder:
        for guid, columns in rows.items():
            before = {name: current[guid][name] for name in columns}
            if before != columns:
                changed.setdefault(tuple(columns), []).append({"_key": guid, **columns})
                recorder.note(model.__tablename__, guid, before, dict(columns))
                if "transcript_id" in current[guid]:
                    recorder.owners[guid] = current[guid]["transcript_id"]
        table = model.__table__
        for names, group in changed.items():
            statement = update(table).where(table.c[key] == bindparam("_key"))  # type: ignore[arg-type]
            session.connection().execute(
                statement.values({name: bindparam(name) for name in names}), group
            )
    session.expire_all()


def delete_rows(session: Session, model: type[Base], keys: Sequence[str]) -> int:
    """Delete many rows at once; returns how many there were."""
    session.flush()
    current = rows_of(session, model, keys)
    with door(session) as recorder:
        for chunk in chunks(list(current)):
            column = model.__table__.c[key_of(model)]
            session.connection().execute(delete(model.__table__).where(column.in_(chunk)))  # type: ignore[arg-type]
        for guid, row in current.items():
            recorder.note(model.__tablename__, guid, row, None)
    session.expire_all()
    return len(current)


def rows_of(session: Session, model: type[Base], keys: Sequence[str]) -> dict[str, Row]:
    """Return whole rows by key, as they stand in the database now."""
    table, key = model.__table__, key_of(model)
    found: dict[str, Row] = {}
    for chunk in chunks(keys):
        result = session.connection().execute(select(table).where(table.c[key].in_(chunk)))
        for row in result.mappings():
            found[row[key]] = dict(row)
    return found


def chunks(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    """Cut a list of keys into pieces that one statement can bind."""
    for start in range(0, len(keys), CHUNK):
        yield keys[start : start + CHUNK]


def _with_defaults(model: type[Base], row: Mapping[str, Any]) -> Row:
    complete = dict(row)
    for column in model.__table__.columns:
        if column.key in complete:
            continue
        default = column.default
        if default is None:
            complete[column.key] = None
        elif default.is_callable:
            complete[column.key] = default.arg(None)
        else:
            complete[column.key] = default.arg
    return complete
