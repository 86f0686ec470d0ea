"""What the project is called, how much is in it, and its settings."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from projects.models import Case, Code, Coding, Setting, Study, Transcript
from projects.queries import coders
from projects.records import ProjectInfo


def info(session: Session) -> ProjectInfo:
    """Return title, language and counts; a transcript counts as coded once it is marked as done."""
    study = session.scalars(select(Study)).one()
    transcripts, words, done = session.execute(
        select(
            func.count(),
            func.coalesce(func.sum(Transcript.words), 0),
            func.count().filter(Transcript.done),
        ).select_from(Transcript)
    ).one()
    return ProjectInfo(
        guid=study.id,
        title=study.title,
        language=study.language,
        transcripts=transcripts,
        transcripts_coded=done,
        words=words,
        codes=_count(session, Code.id),
        codings=_count(session, Coding.id),
        cases=_count(session, Case.id),
        coders=coders.records(session),
        codebook_name=study.codebook_name,
        codebook_version=study.codebook_version,
        description=study.description,
    )


def _count(session: Session, column: Any) -> int:
    return session.scalar(select(func.count(column))) or 0


def setting(session: Session, key: str, default: Any = None) -> Any:
    """Return a choice kept with the project."""
    row = session.get(Setting, key)
    return default if row is None else row.value
