"""Where rows that come in stand among those that are there."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session


def next_position(
    session: Session, column: InstrumentedAttribute[int], *where: ColumnElement[Any]
) -> int:
    """Return the position behind all rows, 0 for the first.

    A count will not do: where a row was deleted, it is the position of one that stands there.
    """
    last = session.scalar(select(func.max(column)).where(*where))
    return 0 if last is None else last + 1
