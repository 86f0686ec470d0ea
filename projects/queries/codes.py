"""The codebook: as a tree with counts, and as plain data to share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from codebook.model import KINDS, PATH_SEPARATOR, Codebook
from codebook.model import Code as PlainCode
from projects.models import Code, Coding, Setting, Study, Transcript
from projects.records import CodeRecord

ROOT = ""
KINDS_KEY = "kinds"
"""The setting that keeps a project's own kinds, in their order."""


def tree(session: Session, *, counted: bool = True) -> tuple[CodeRecord, ...]:
    """Return every code, parents before children, siblings in order, with its own counts.

    `codings` counts all coders' codings; `cases` the cases of the transcripts they stand in.
    """
    codings = counts(session) if counted else {}
    cases = case_counts(session) if counted else {}
    children = _children(session)
    found: list[CodeRecord] = []
    stack = [(code, "", 0) for code in reversed(children.get(ROOT, []))]
    while stack:
        code, above, depth = stack.pop()
        path = above + PATH_SEPARATOR + code.name if above else code.name
        found.append(
            CodeRecord(
                code.id, code.parent_id or "", code.name, path, depth, code.colour, code.kind,
                code.definition, code.include, code.exclude, code.example, code.key,
                codings.get(code.id, 0), cases.get(code.id, 0),
            )
        )  # fmt: skip
        stack.extend((child, path, depth + 1) for child in reversed(children.get(code.id, [])))
    return tuple(found)


def counts(session: Session) -> dict[str, int]:
    """Return code guid -> number of codings."""
    statement = select(Coding.code_id, func.count()).group_by(Coding.code_id)
    return dict(session.execute(statement).all())


def case_counts(session: Session) -> dict[str, int]:
    """Return code guid -> number of cases; a transcript without a case counts as one."""
    pairs = select(Coding.code_id, Coding.transcript_id).distinct().subquery()
    case = func.coalesce(Transcript.case_id, Transcript.id)
    statement = (
        select(pairs.c.code_id, func.count(case.distinct()))
        .join(Transcript, Transcript.id == pairs.c.transcript_id)
        .group_by(pairs.c.code_id)
    )
    return dict(session.execute(statement).all())


def codebook(session: Session) -> Codebook:
    """Return the project's codebook as plain data."""
    return replace(head(session), codes=_plain(_children(session), ROOT))


def head(session: Session) -> Codebook:
    """Return the project's codebook without its codes: guid, name, version, description."""
    study = session.scalars(select(Study)).one()
    return Codebook(
        study.codebook_guid,
        study.codebook_name or study.title,
        study.codebook_version,
        study.codebook_description,
    )


def _children(session: Session) -> dict[str, list[Any]]:
    # Rows of columns, not objects: a thousand codes take a fifth of the time.
    children: dict[str, list[Any]] = {}
    statement = select(*Code.__table__.columns).order_by(Code.position, Code.name)
    for code in session.execute(statement):
        children.setdefault(code.parent_id or ROOT, []).append(code)
    return children


def _plain(children: Mapping[str, list[Any]], parent: str) -> tuple[PlainCode, ...]:
    return tuple(
        PlainCode(
            code.id, code.name, code.colour, code.kind, code.definition, code.include,
            code.exclude, code.example, code.key, tuple(code.absorbed), code.split_from,
            _plain(children, code.id),
        )
        for code in children.get(parent, [])
    )  # fmt: skip


def paths(session: Session) -> dict[str, str]:
    """Return code guid -> full path ("Peran / Fasilitator")."""
    return {code.guid: code.path for code in tree(session, counted=False)}


def children_of(session: Session, parent: str = ROOT) -> list[str]:
    """Return the guids of the codes right below one, in order."""
    above = Code.parent_id == parent if parent else Code.parent_id.is_(None)
    return list(session.scalars(select(Code.id).where(above).order_by(Code.position, Code.name)))


def own_kinds(session: Session) -> tuple[str, ...]:
    """Return the kinds this project has of its own: those it keeps, then others in use."""
    row = session.get(Setting, KINDS_KEY)
    kept: list[str] = [] if row is None else row.value
    used = sorted(session.scalars(select(Code.kind).distinct()))
    return tuple(each for each in dict.fromkeys((*kept, *used)) if each and each not in KINDS)
