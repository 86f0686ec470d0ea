"""Giving codes to passages, and changing or taking them back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from codebook.model import new_guid
from projects.models import Code, Coding
from projects.queries import transcripts
from projects.recorder import delete_rows, insert_rows
from projects.records import CHOICES, Span

CONTEXT = 40  # code points kept on either side, to find the passage again in another copy
NOTES = ("comment", "weight", "chosen", "citation", "translation")
_BEST = ("chosen", "maybe", "", "not")


def code_passage(
    session: Session,
    transcript: str,
    span: Span | tuple[int, int],
    code: str,
    comment: str = "",
    weight: int = 0,
) -> str:
    """Give `code` to the passage `span` (code points, end exclusive); returns the coding's guid.

    The same code twice by one coder on exactly the same passage is one coding. Raises KnownError
    where the passage is empty, outside the text or only spaces, or the code is gone.
    """
    row = {"transcript": transcript, "span": span, "code": code, "comment": comment}
    return code_many(session, [{**row, "weight": weight}])[0]


def code_many(session: Session, rows: Iterable[Mapping[str, Any]], coder: str = "") -> list[str]:
    """Give many codes in one step; each row has transcript, span, code and may have more columns.

    Returns the codings' guids in order. Raises KnownError as `code_passage`.
    """
    owner = coder or session.info["coder"]
    rows = list(rows)
    codes = set(session.scalars(select(Code.id)))
    texts: dict[str, str] = {}
    spans: dict[str, list[Span]] = {}
    for row in rows:
        transcript = row["transcript"]
        if transcript not in texts:
            texts[transcript] = transcripts.text(session, transcript)
        if row["code"] not in codes:
            raise KnownError("This code is not in the codebook any more. Choose another.")
        span = valid_span(texts[transcript], row["span"])
        spans.setdefault(transcript, []).append(span)
    standing = {guid: _standing(session, guid, owner, here) for guid, here in spans.items()}
    places = {guid: iter(here) for guid, here in spans.items()}
    new: list[dict[str, Any]] = []
    guids: list[str] = []
    for row in rows:
        transcript, code = row["transcript"], row["code"]
        span = next(places[transcript])
        guid = standing[transcript].get((*span, code))
        if guid is None:
            guid = standing[transcript][*span, code] = new_guid()
            anchors = anchored(texts[transcript], span)
            extra = {k: v for k, v in row.items() if k not in {"transcript", "span", "code"}}
            new.append(
                {"id": guid, "transcript_id": transcript, "code_id": code, "coder_id": owner}
                | anchors
                | extra
            )
        guids.append(guid)
    insert_rows(session, Coding, new)
    return guids


def _standing(
    session: Session, transcript: str, coder: str, spans: Sequence[Span]
) -> dict[tuple[int, int, str], str]:
    """Return what the coder has given already where these spans begin and end."""
    low, high = min(span.start for span in spans), max(span.start for span in spans)
    statement = select(Coding.start, Coding.end, Coding.code_id, Coding.id).where(
        Coding.transcript_id == transcript,
        Coding.start.between(low, high),
        Coding.coder_id == coder,
    )
    return {(start, end, code): guid for start, end, code, guid in session.execute(statement)}


def valid_span(text: str, span: Span | tuple[int, int]) -> Span:
    """Return the span without the white space at its ends.

    Raises KnownError where it lies outside the text or nothing is left.
    """
    start, end = span
    if not 0 <= start < end <= len(text):
        raise KnownError("The passage lies outside the transcript. Select it again.")
    passage = text[start:end]
    start += len(passage) - len(passage.lstrip())
    end -= len(passage) - len(passage.rstrip())
    if start >= end:
        raise KnownError("There is no text in the passage. Select some words first.")
    return Span(start, end)


def anchored(text: str, span: Span) -> dict[str, Any]:
    """Return the columns that place a coding: span, exact text and a little context."""
    start, end = span
    return {
        "start": start,
        "end": end,
        "text": text[start:end],
        "before": text[max(0, start - CONTEXT) : start],
        "after": text[end : end + CONTEXT],
    }


def remove(session: Session, guids: Sequence[str]) -> int:
    """Take codings back; returns how many there were."""
    return delete_rows(session, Coding, guids)


def set_span(session: Session, guid: str, span: Span | tuple[int, int]) -> None:
    """Move the borders of a coding; one that is just the same takes up this one's notes and goes.

    Raises KnownError as `code_passage`.
    """
    coding = _get(session, guid)
    _place(coding, transcripts.text(session, coding.transcript_id), span)
    _absorb(session, coding, _twins(session, coding))


def recode(session: Session, guids: Sequence[str], code: str) -> int:
    """Give codings another code; returns how many had another one before.

    Where the coder has given that code to exactly this passage already, the two become one.
    Raises KnownError where a coding or the code is gone.
    """
    if session.get(Code, code) is None:
        raise KnownError("This code is not in the codebook any more. Choose another.")
    others = [guid for guid in dict.fromkeys(guids) if _get(session, guid).code_id != code]
    for guid in others:
        _get(session, guid).code_id = code
    gone: set[str] = set()
    for guid in others:
        if guid not in gone:
            coding = _get(session, guid)
            twins = _twins(session, coding)
            gone.update(twin.id for twin in twins)
            _absorb(session, coding, twins)
    return len(others)


def split(session: Session, guid: str, position: int) -> str:
    """Cut a coding in two at `position` (code points); returns the guid of the second part.

    Both keep comment, weight and choice; citation form and translation stay with the first.
    Raises KnownError where the coding is gone or one part would hold no text.
    """
    coding = _get(session, guid)
    text = transcripts.text(session, coding.transcript_id)
    start, end = coding.start, coding.end
    if not text[start:position].strip() or not text[max(position, start) : end].strip():
        raise KnownError("Put the cursor between two words of the coding, then split it.")
    row = {
        "transcript": coding.transcript_id,
        "span": Span(position, end),
        "code": coding.code_id,
        "comment": coding.comment,
        "weight": coding.weight,
        "chosen": coding.chosen,
    }
    second = code_many(session, [row], coding.coder_id)[0]
    _place(coding, text, Span(start, position))
    _absorb(session, coding, _twins(session, coding))
    return second


def merge(session: Session, guids: Sequence[str]) -> str:
    """Make one coding of several of one code and one coder; returns its guid.

    It reaches from the first start to the last end; what the coder coded alike in between goes
    into it. Comments are joined, the highest weight and the best choice stay; a citation form or a
    translation stays where every part has one. Raises KnownError where a coding is gone or they
    are not of one transcript, code and coder; ValueError without any.
    """
    found = sorted((_get(session, guid) for guid in dict.fromkeys(guids)), key=_order)
    if not found:
        raise ValueError(guids)
    first = found[0]
    if any(_owner(each) != _owner(first) for each in found):
        raise KnownError("Only codings of one code by one coder can be joined.")
    last = max(each.end for each in found)
    inside = select(Coding).where(
        Coding.transcript_id == first.transcript_id,
        Coding.code_id == first.code_id,
        Coding.coder_id == first.coder_id,
        Coding.start >= first.start,
        Coding.end <= last,
    )
    parts = sorted({*found, *session.scalars(inside)} - {first}, key=_order)
    for column in ("citation", "translation"):
        texts = [getattr(part, column).strip() for part in (first, *parts)]
        setattr(first, column, " ".join(dict.fromkeys(texts)) if all(texts) else "")
    _place(first, transcripts.text(session, first.transcript_id), Span(first.start, last))
    _absorb(session, first, parts)
    return first.id


def _order(coding: Coding) -> tuple[int, int, str]:
    return coding.start, coding.end, coding.id


def _owner(coding: Coding) -> tuple[str, str, str]:
    return coding.transcript_id, coding.code_id, coding.coder_id


def _place(coding: Coding, text: str, span: Span | tuple[int, int]) -> None:
    for column, value in anchored(text, valid_span(text, span)).items():
        setattr(coding, column, value)


def _twins(session: Session, coding: Coding) -> list[Coding]:
    """Return the other codings of the same code, coder and passage."""
    statement = select(Coding).where(
        Coding.transcript_id == coding.transcript_id,
        Coding.start == coding.start,
        Coding.end == coding.end,
        Coding.code_id == coding.code_id,
        Coding.coder_id == coding.coder_id,
        Coding.id != coding.id,
    )
    return sorted(session.scalars(statement), key=lambda twin: (twin.created, twin.id))


def _absorb(session: Session, coding: Coding, others: Sequence[Coding]) -> None:
    """Take over what was noted on other codings, which go."""
    if others:
        take_in(coding, others)
        delete_rows(session, Coding, [each.id for each in others])


def take_in(coding: Coding, others: Sequence[Coding]) -> None:
    """Put on a coding what was noted on others that become one with it.

    Comments are joined, the highest weight and the best choice stay, and the first citation form
    and translation where all are of the same words. The others stay as they are.
    """
    every = [coding, *others]
    same = all(each.text == coding.text for each in others)
    comments = [each.comment.strip() for each in every]
    coding.comment = "\n".join(dict.fromkeys(comment for comment in comments if comment))
    coding.weight = max(each.weight for each in every)
    coding.chosen = min((each.chosen for each in every), key=_BEST.index)
    for column in ("citation", "translation"):
        texts = [getattr(each, column) for each in every]
        if same:
            setattr(coding, column, next((text for text in texts if text), ""))


def change(session: Session, /, guid: str, **columns: Any) -> None:
    """Change comment, weight (0-3), chosen, citation, translation or code of a coding.

    Another code works as `recode` does. Raises KnownError where the coding or the new code is
    gone; ValueError for other columns.
    """
    coding = _get(session, guid)
    code = columns.pop("code", coding.code_id)
    if set(columns) - set(NOTES) or columns.get("chosen", "") not in CHOICES:
        raise ValueError(columns)
    if not 0 <= columns.get("weight", 0) <= 3:
        raise ValueError(columns)
    for column, value in columns.items():
        setattr(coding, column, value)
    if code != coding.code_id:
        recode(session, [guid], code)


def _get(session: Session, guid: str) -> Coding:
    coding = session.get(Coding, guid)
    if coding is None:
        raise KnownError("This coding is gone: it was removed meanwhile.")
    return coding
