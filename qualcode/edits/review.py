"""The review list: deciding on what a text edit or a merge could not place surely."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from projects.models import Code, Coder, Coding, Memo, ReviewItem
from projects.queries import transcripts
from projects.recorder import delete_rows, insert_rows
from projects.records import Span
from qualcode.edits import coding
from qualcode.spans import find_quote


def proposed(text: str, payload: Mapping[str, Any]) -> Span | None:
    """Return where a passage that was lost might stand now, by its words and those around it."""
    quote = str(payload["quote"] if "quote" in payload else payload.get("text") or "")
    found = find_quote(
        text, quote, str(payload.get("before") or ""), str(payload.get("after") or ""),
        int(payload.get("start") or 0),
    )  # fmt: skip
    return found if found is not None and text[found.start : found.end].strip() else None


def accept(session: Session, guids: Sequence[str]) -> int:
    """Take items off the list: what stands stays where it stands, what is lost goes where proposed.

    Returns how many could be accepted; what is lost and found nowhere stays on the list.
    """
    done = 0
    texts: dict[str, str] = {}
    for item in _items(session, guids):
        if not _stands(session, item):
            guid = item.transcript_id
            texts.setdefault(guid, transcripts.text(session, guid))
            span = proposed(texts[guid], item.payload)
            if span is None:
                continue
            _put_back(session, item, span, texts[guid])
        session.delete(item)
        done += 1
    return done


def place(session: Session, guid: str, span: Span | tuple[int, int]) -> None:
    """Put the coding or memo of an item on a passage, and take the item off the list.

    Raises KnownError where the item or its code is gone, or the passage holds no text.
    """
    item = _item(session, guid)
    text = transcripts.text(session, item.transcript_id)
    wanted = coding.valid_span(text, span)
    if not _stands(session, item):
        _put_back(session, item, wanted, text)
    elif item.kind == "memo":
        memo = session.get_one(Memo, item.subject)
        memo.start, memo.end, memo.quote = wanted.start, wanted.end, text[wanted.start : wanted.end]
    else:
        coding.set_span(session, item.subject, wanted)
    session.delete(item)


def drop(session: Session, guids: Sequence[str]) -> int:
    """Delete the codings and memos of items, and the items; returns how many items."""
    items = _items(session, guids)
    for model, kind in ((Coding, "coding"), (Memo, "memo")):
        delete_rows(session, model, [item.subject for item in items if item.kind == kind])
    return delete_rows(session, ReviewItem, [item.id for item in items])


def _items(session: Session, guids: Sequence[str]) -> list[ReviewItem]:
    return [item for guid in guids if (item := session.get(ReviewItem, guid)) is not None]


def _item(session: Session, guid: str) -> ReviewItem:
    item = session.get(ReviewItem, guid)
    if item is None:
        raise KnownError("This was decided already.")
    return item


def _stands(session: Session, item: ReviewItem) -> bool:
    memo = item.kind == "memo"
    row = session.get(Memo, item.subject) if memo else session.get(Coding, item.subject)
    return row is not None and row.end > row.start


def _put_back(session: Session, item: ReviewItem, span: Span, text: str) -> None:
    """Insert the row as it was, on its new passage."""
    if item.kind == "memo":
        standing = session.get(Memo, item.subject)
        if standing is not None:  # a memo stays even where its passage is gone
            standing.start, standing.end = span
            standing.quote = text[span.start : span.end]
            return
        row = _row(Memo, item) | {"start": span.start, "end": span.end}
        row |= {"target_kind": "passage", "target": item.transcript_id}
        row["quote"] = text[span.start : span.end]
        _own(session, row)
        insert_rows(session, Memo, [row])
        return
    row = _row(Coding, item) | coding.anchored(text, span)
    row["transcript_id"] = item.transcript_id
    if session.get(Code, row.get("code_id", "")) is None:
        raise KnownError(
            "The code of this coding is gone. Drop it, or undo until the code is back."
        )
    _own(session, row)
    twin = session.scalars(
        select(Coding).where(
            Coding.transcript_id == row["transcript_id"], Coding.start == span.start,
            Coding.end == span.end, Coding.code_id == row["code_id"],
            Coding.coder_id == row["coder_id"],
        )
    ).first()  # fmt: skip
    if twin is None:
        insert_rows(session, Coding, [row])
    else:
        noted = {name: getattr(twin, name) for name in coding.NOTES} | row
        coding.take_in(twin, [Coding(**noted)])


def _row(model: type[Coding | Memo], item: ReviewItem) -> dict[str, Any]:
    """Return the columns of a payload that the table has, moments as moments."""
    columns = model.__table__.columns
    row = {name: value for name, value in item.payload.items() if name in columns}
    for name in ("created", "updated"):
        if isinstance(row.get(name), str):
            row[name] = datetime.fromisoformat(row[name])
    return row | {"id": item.subject}


def _own(session: Session, row: dict[str, Any]) -> None:
    """Give a row to who decides where its coder is not of this project."""
    if session.get(Coder, row.get("coder_id") or "") is None:
        row["coder_id"] = session.info["coder"]
