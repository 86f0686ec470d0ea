"""The journal: every step ever made, packed so that it can be reversed and told.

A new row is kept as its key and a fingerprint, for the row itself stands in the project; a removed
row is kept whole; a changed one as the columns before and after. Reversing a step is itself
recorded, so whatever was taken away lies in exactly one place at any time.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import blake2b
from typing import Any, NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from codebook.errors import KnownError, Message
from projects.models import JOURNALED, JournalEntry
from projects.recorder import (
    Changes,
    Row,
    delete_rows,
    door,
    insert_rows,
    rows_of,
    update_rows,
)

LONG = 200  # characters: a longer value after a change is kept as its fingerprint only


class Kept(NamedTuple):
    """A change as the journal keeps it: `mark` is the fingerprint of a new row."""

    table: str
    key: str
    before: Row | None
    after: Row | None
    mark: str


def write_entry(
    session: Session, label: Message, coder: str, changes: Changes, kind: str = "do"
) -> JournalEntry:
    """Add an entry to the journal in the transaction of the step it tells of."""
    entry = JournalEntry(
        coder=coder,
        template=label.template,
        data=label.data,
        kind=kind,
        state="done",
        changes=_pack(changes),
    )
    with door(session):
        if kind == "do":  # new work: what had been undone can no longer be redone
            session.execute(
                update(JournalEntry).where(JournalEntry.state == "undone").values(state="dead")
            )
        session.add(entry)
        session.flush()
        if kind == "do":
            entry.latest = entry.number
            session.flush()
    return entry


def next_to_undo(session: Session) -> JournalEntry | None:
    """Return the last step that still stands."""
    statement = (
        select(JournalEntry)
        .where(JournalEntry.kind == "do", JournalEntry.state == "done")
        .order_by(JournalEntry.number.desc())
        .limit(1)
    )
    return session.scalars(statement).first()


def next_to_redo(session: Session) -> JournalEntry | None:
    """Return the step that was undone last, unless new work has overtaken it."""
    statement = (
        select(JournalEntry)
        .where(JournalEntry.kind == "do", JournalEntry.state == "undone")
        .order_by(JournalEntry.number)
        .limit(1)
    )
    return session.scalars(statement).first()


def reverse(session: Session, entry: JournalEntry, label: Message) -> None:
    """Put every row back to what it was before the changes of `entry.latest`.

    Raises KnownError, changing nothing, where a row has been changed since by somebody else.
    """
    latest = session.get_one(JournalEntry, entry.latest)
    kept = unpack(latest.changes)
    for table, changes in _by_table(kept).items():
        _refuse_if_overtaken(session, table, changes, label)
    grouped = _by_table(kept)
    for table in JOURNALED:
        _put_back(session, table, grouped.get(table, []))
    for table in reversed(JOURNALED):
        new = [change.key for change in grouped.get(table, []) if change.before is None]
        if new:
            delete_rows(session, JOURNALED[table], new)


def fold(session: Session, entry: JournalEntry, label: Message, changes: Changes) -> bool:
    """Add changes to the entry of the step they go on with; tells whether that could be done.

    It can while the step stands as it was made and holds every row that changed. It is called by
    `label` then, and undoing it goes back to before all of it.
    """
    kept = {(each.table, each.key): each for each in unpack(entry.changes)}
    fits = entry.kind == "do" and entry.state == "done" and entry.latest == entry.number
    for change in changes.changes:
        first = kept.get((change.table, change.key))
        if first is None or change.before is None or change.after is None:
            fits = False
        if not fits or first is None:
            return False
        if first.before is None:
            whole = rows_of(session, JOURNALED[change.table], [change.key])[change.key]
            kept[change.table, change.key] = first._replace(mark=fingerprint(whole))
        elif first.after is not None:
            before = {**(change.before or {}), **first.before}
            after = {name: _shortened(value) for name, value in (change.after or {}).items()}
            kept[change.table, change.key] = first._replace(
                before=before, after={**first.after, **after}
            )
        else:
            return False
    with door(session):
        entry.changes = _packed([list(each) for each in kept.values()])
        entry.template, entry.data = label.template, label.data
        session.flush()
    return True


def _put_back(session: Session, table: str, changes: list[Kept]) -> None:
    model = JOURNALED[table]
    removed = [change.before for change in changes if change.after is None and change.before]
    insert_rows(session, model, removed)
    changed: dict[tuple[str, ...], dict[str, Row]] = {}
    for change in changes:
        if change.before is not None and change.after is not None:
            changed.setdefault(tuple(change.before), {})[change.key] = change.before
    for rows in changed.values():
        update_rows(session, model, rows)


def _refuse_if_overtaken(
    session: Session, table: str, changes: Iterable[Kept], label: Message
) -> None:
    current = rows_of(session, JOURNALED[table], [change.key for change in changes])
    for change in changes:
        row = current.get(change.key)
        if change.after is None and change.before is not None:
            stands = row is None
        elif change.before is None:
            stands = row is not None and fingerprint(row) == change.mark
        else:
            stands = row is not None and all(
                _same(row[name], value) for name, value in (change.after or {}).items()
            )
        if not stands:
            raise overtaken(label)


def overtaken(label: Message) -> KnownError:
    """Return what to say of a step that can no longer be taken back."""
    return KnownError(
        "“{step}” cannot be taken back: what it changed has been changed since. "
        "Nothing was touched.",
        step=label,
    )


def _by_table(kept: Iterable[Kept]) -> dict[str, list[Kept]]:
    grouped: dict[str, list[Kept]] = {}
    for change in kept:
        grouped.setdefault(change.table, []).append(change)
    return grouped


def fingerprint(value: object) -> str:
    """Return a short fingerprint of a row or value; equal values have equal fingerprints."""
    text = json.dumps(value, default=_digest, sort_keys=True, separators=(",", ":"))
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _same(current: object, kept: object) -> bool:
    if isinstance(kept, Mapping) and set(kept) == {"fingerprint"}:
        return bool(fingerprint(current) == kept["fingerprint"])
    return json.dumps(current, default=_encode) == json.dumps(kept, default=_encode)


def _pack(changes: Changes) -> bytes:
    rows: list[list[Any]] = []
    for change in changes.changes:
        if change.before is None:
            rows.append([change.table, change.key, None, None, fingerprint(change.after)])
        elif change.after is None:
            rows.append([change.table, change.key, change.before, None, ""])
        else:
            after = {name: _shortened(value) for name, value in change.after.items()}
            rows.append([change.table, change.key, change.before, after, ""])
    return _packed(rows)


def _packed(rows: list[list[Any]]) -> bytes:
    text = json.dumps(rows, default=_encode, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 6)


def unpack(packed: bytes) -> list[Kept]:
    """Return the changes of an entry."""
    text = zlib.decompress(packed).decode("utf-8", "surrogatepass")
    return [Kept(*row) for row in json.loads(text, object_hook=_decode)]


def _shortened(value: object) -> object:
    long = isinstance(value, str | bytes) and len(value) > LONG
    return {"fingerprint": fingerprint(value)} if long else value


def _digest(value: object) -> Any:
    """Stand for a value in a fingerprint: bytes by their hash, which is faster to write."""
    if isinstance(value, bytes):
        return blake2b(value, digest_size=12).hexdigest()
    return _encode(value)


def _encode(value: object) -> Any:
    if isinstance(value, datetime):
        return {"datetime": value.isoformat()}
    if isinstance(value, bytes):
        return {"bytes": base64.b85encode(value).decode("ascii")}
    raise TypeError(type(value).__name__)


def _decode(value: dict[str, Any]) -> Any:
    if set(value) == {"datetime"}:
        return datetime.fromisoformat(value["datetime"])
    if set(value) == {"bytes"}:
        return base64.b85decode(value["bytes"])
    return value


def mark(session: Session, entry: JournalEntry, *, state: str, latest: int) -> None:
    """Say of a step whether it stands, and which entry holds the changes that reverse it now."""
    with door(session):
        entry.state, entry.latest = state, latest
        session.flush()
