"""Taking over what somebody wrote in the margin of a Word document."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError
from codebook.model import new_guid
from codebook.palette import next_coder_colour
from projects.models import Coder, Memo
from projects.project import initials
from projects.queries import transcripts
from qualcode.edits import codes, coding, memos
from qualcode.exchange.word_comments import CHANGED, MEMO, REMOVED, Proposal
from qualcode.names import tidy


def accept(session: Session, transcript: str, proposals: Iterable[Proposal]) -> int:
    """Do what was proposed; authors become coders. Returns how many proposals were done.

    Raises KnownError where a coding or code is gone meanwhile, or a passage holds no text.
    """
    done = 0
    text = transcripts.text(session, transcript)
    for each in proposals:
        if each.kind == REMOVED:
            done += coding.remove(session, [each.coding])
            continue
        if each.kind == MEMO:
            _memo(session, transcript, text, each)
        elif each.kind == CHANGED:
            # The comment first: the codings it becomes one with add theirs to it.
            coding.change(session, each.coding, comment=each.comment, code=each.code)
            coding.set_span(session, each.coding, each.span)
        else:
            code = each.code or codes.add_path(session, each.new_code)
            row = {
                "transcript": transcript, "span": each.span, "code": code, "comment": each.comment,
            }  # fmt: skip
            coding.code_many(session, [row], coder=coder_of(session, each.coder))
        done += 1
    return done


def coder_of(session: Session, name: str) -> str:
    """Return the coder with a name, added where it is new. Raises KnownError for no name."""
    name = tidy(name)
    if not name:
        return str(session.info["coder"])
    for guid, known in session.execute(select(Coder.id, Coder.name)):
        if known.casefold() == name.casefold():
            return str(guid)
    colour = next_coder_colour(session.scalars(select(Coder.colour)).all())
    row = Coder(id=new_guid(), name=name, initials=initials(name)[:8], colour=colour)
    session.add(row)
    session.flush()
    return row.id


def _memo(session: Session, transcript: str, text: str, proposal: Proposal) -> None:
    span = proposal.span
    if span.start >= span.end:
        span = coding.valid_span(text, (0, len(text)))
    if not text[span.start : span.end].strip():
        raise KnownError("There is no text in the passage. Select some words first.")
    guid = memos.write(
        session, "passage", transcript, proposal.comment, start=span.start, end=span.end
    )  # fmt: skip
    session.get_one(Memo, guid).coder_id = coder_of(session, proposal.coder)
