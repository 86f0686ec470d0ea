"""Writing memos on the project, a transcript, a passage, a case or a code."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from codebook.model import new_guid
from projects.models import Case, Code, Memo, Transcript, now
from projects.queries import transcripts
from projects.recorder import delete_rows
from qualcode.edits.coding import valid_span
from qualcode.names import tidy

TARGETS = {"project", "transcript", "passage", "case", "code"}
INTERPRETATION = "interpretation"  # the one memo of a code that the report prints
LONGEST = 200_000  # characters of a memo: a thesis chapter fits, and typing stays quick


def write(  # noqa: PLR0913 - what a memo is made of
    session: Session,
    target_kind: str,
    target: str,
    text: str,
    title: str = "",
    memo: str = "",
    *,
    kind: str | None = None,
    start: int = 0,
    end: int = 0,
) -> str:
    """Write a memo, or write `memo` (a guid) anew; returns its guid.

    What a memo is on is set when it is new (see `move`): a passage is a transcript with the span
    `start`-`end` (code points, end exclusive). `kind` is one of MEMO_KINDS or any word; None keeps
    that of a memo that is there. Raises KnownError where the memo or what it is on is gone, the
    text is too long, or the code has another interpretation; ValueError for an unknown kind of
    target.
    """
    if target_kind not in TARGETS:
        raise ValueError(target_kind)
    row = session.get(Memo, memo) if memo else None
    if memo and row is None:
        raise _gone()
    text, title = _storable(text), tidy(title)
    if len(text) > LONGEST:
        raise KnownError(
            "A memo holds {most} characters at most, this one has {count}. Begin another one.",
            most=LONGEST,
            count=len(text),
        )
    if row is None:
        row = Memo(id=new_guid(), coder_id=session.info["coder"], kind=kind or "")
        row.title, row.text = title, text
        _put_on(session, row, target_kind, target, start, end)
        session.add(row)
        return row.id
    wanted = row.kind if kind is None else kind
    if (row.title, row.text, row.kind) == (title, text, wanted):
        return row.id
    if wanted != row.kind:
        _only_interpretation(session, row.id, row.target_kind, row.target, wanted)
    row.title, row.text, row.kind, row.updated = title, text, wanted, now()
    return row.id


def move(
    session: Session, memo: str, target_kind: str, target: str, start: int = 0, end: int = 0
) -> None:
    """Put a memo on something else; an interpretation that leaves its code becomes a note.

    Raises KnownError as `write`.
    """
    row = _get(session, memo)
    if row.kind == INTERPRETATION and target_kind != "code":
        row.kind = ""
    _put_on(session, row, target_kind, target, start, end)


def set_kind(session: Session, memo: str, kind: str) -> None:
    """Say what sort of memo it is.

    Raises KnownError where it is gone, or should be the second interpretation of a code.
    """
    row = _get(session, memo)
    if row.kind != kind:
        _only_interpretation(session, memo, row.target_kind, row.target, kind)
        row.kind = kind


def delete(session: Session, memo: str) -> None:
    """Delete a memo."""
    delete_rows(session, Memo, [memo])


def _get(session: Session, memo: str) -> Memo:
    row = session.get(Memo, memo)
    if row is None:
        raise _gone()
    return row


def _gone() -> KnownError:
    return KnownError("This memo is gone: it was removed meanwhile.")


def _put_on(  # noqa: PLR0913 - a place
    session: Session, row: Memo, target_kind: str, target: str, start: int, end: int
) -> None:
    """Set what a memo is on, after a look whether it is there."""
    models: dict[str, Any] = {
        "code": Code, "case": Case, "transcript": Transcript, "passage": Transcript
    }  # fmt: skip
    model = models.get(target_kind)
    if model is not None and session.get(model, target) is None:
        raise KnownError("What this memo is on was deleted meanwhile. Put it on something else.")
    _only_interpretation(session, row.id, target_kind, target, row.kind)
    quote = ""
    if target_kind == "passage":
        text = transcripts.text(session, target)
        start, end = valid_span(text, (start, end))
        quote = text[start:end]
    else:
        start = end = 0
    row.target_kind, row.target = target_kind, "" if target_kind == "project" else target
    row.start, row.end, row.quote = start, end, quote


def _only_interpretation(
    session: Session, memo: str, target_kind: str, target: str, kind: str
) -> None:
    if kind != INTERPRETATION:
        return
    if target_kind != "code":
        raise KnownError("Only a memo on a code can be its interpretation.")
    statement = select(Memo.id).where(
        Memo.target_kind == "code", Memo.target == target, Memo.kind == kind, Memo.id != memo
    )
    if session.scalars(statement.limit(1)).first() is not None:
        code = session.get(Code, target)
        raise KnownError(
            "{code} has an interpretation already. Write on in that memo, or make this a note.",
            code=code.name if code else "",
        )


def _storable(text: str) -> str:
    """Return the text without what no database keeps: half characters and NUL."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\0", "")
