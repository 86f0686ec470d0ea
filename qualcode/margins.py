"""Transcripts with their codings in the margin of a Word document: out, back, and taken over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from codebook.errors import KnownError, Message
from projects.queries import coders, codes, codings, memos, transcripts
from projects.records import Span
from qualcode.exchange import coded_transcript, word_document
from qualcode.exchange.word_comments import Proposal, review
from qualcode.exchange.word_document import WordComment, WordDocument

if TYPE_CHECKING:
    from projects.project import Project

ENOUGH = 0.5
"""A document that shares less than this of its text with every transcript is none of them."""


@dataclass(frozen=True)
class Margins:
    """What a document proposes about one transcript."""

    transcript: str
    transcript_name: str
    proposals: tuple[Proposal, ...]


def written(session: Session, transcript: str) -> bytes:
    """Return a transcript with its codings as .docx."""
    return coded_transcript.dump(
        transcripts.record(session, transcript),
        codings.of_transcript(session, transcript),
        {code.guid: code for code in codes.tree(session, counted=False)},
        {coder.guid: coder for coder in coders.records(session)},
    )


def read(project: Project, path: Path, transcript: str = "", *, new_codes: bool = False) -> Margins:
    """Read a document that came back; `transcript` says which it is where the file does not.

    Raises KnownError where it is no Word document, or none of the project's transcripts.
    """
    from qualcode.importers.reading import load

    document = word_document.read(path.name, load(path))
    return project.ask(reviewed, document, path.name, transcript, new_codes=new_codes)


def imported(session: Session, transcript: str, *, new_codes: bool = False) -> Margins:
    """Return what the comments propose that came with a transcript's own file."""
    record = transcripts.record(session, transcript)
    comments = tuple(
        WordComment(each.author.strip(), each.start, each.end, each.text.strip())
        for each in record.comments
        if each.text.strip()
    )
    document = WordDocument(record.text, comments, transcript=transcript)
    return reviewed(session, document, record.source, transcript, new_codes=new_codes)


def moved(proposal: Proposal, text: str, span: Span) -> Proposal:
    """Return a proposal put on another passage of the transcript's text (code points)."""
    return replace(proposal, span=span, passage=text[span.start : span.end], sure=True)


def reviewed(
    session: Session,
    document: WordDocument,
    name: str,
    transcript: str = "",
    *,
    new_codes: bool = False,
) -> Margins:
    """Return what a document proposes. Raises KnownError as `read`."""
    guid = transcript or found_in(session, document)
    if not guid:
        raise KnownError(
            "{file} is none of the transcripts of this project. Import it first, or choose the "
            "transcript it belongs to.",
            file=name,
        )
    record = transcripts.record(session, guid)
    proposals = review(
        document,
        record,
        codings.of_transcript(session, guid),
        codes.tree(session, counted=False),
        coders.records(session),
        memos.of_transcript(session, guid),
        new_codes=new_codes,
    )
    return Margins(guid, record.name, proposals)


def found_in(session: Session, document: WordDocument) -> str:
    """Return the transcript a document is: by its mark, or by its text; "" for none."""
    rows = transcripts.rows(session)
    known = {row.guid for row in rows}
    if document.transcript in known:
        return document.transcript
    best, share = "", ENOUGH
    lines = {line.strip() for line in document.text.split("\n") if line.strip()}
    for row in rows:
        text = transcripts.text(session, row.guid)
        own = {line.strip() for line in text.split("\n") if line.strip()}
        common = len(lines & own) / max(len(own), 1)
        if common > share:
            best, share = row.guid, common
    return best


def accept(project: Project, transcript: str, proposals: Sequence[Proposal], source: str) -> int:
    """Do what was proposed, as one step; returns how much. Raises KnownError as the edit."""
    from qualcode.edits import comments

    step = Message(
        "Took over {count} comments from {source}", {"count": len(proposals), "source": source}
    )
    return project.do(step, comments.accept, transcript, proposals).result
