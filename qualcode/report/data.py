"""Everything a report tells, as plain records, read from a project in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from projects.records import (
    AttributeRecord,
    CaseRecord,
    CodeRecord,
    Excerpt,
    MemoRecord,
    ProjectInfo,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True)
class ReportData:
    """A study as its report sees it; `codes` depth first, `excerpts` by transcript and start."""

    info: ProjectInfo
    codes: tuple[CodeRecord, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    cases: tuple[CaseRecord, ...] = ()
    attributes: tuple[AttributeRecord, ...] = ()
    memos: tuple[MemoRecord, ...] = ()


def gather(session: Session) -> ReportData:
    """Read everything a report needs; for `project.ask(gather)`."""
    from projects.queries import cases, codes, excerpts, info, memos

    return ReportData(
        info=info.info(session),
        codes=tuple(codes.tree(session)),
        excerpts=tuple(excerpts.find(session)),
        cases=tuple(cases.records(session)),
        attributes=tuple(cases.attributes(session)),
        memos=tuple(memos.records(session)),
    )
