"""Published and received versions of the codebook, and what two teams last shared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.formats import json as json_format
from codebook.model import Codebook
from projects import store
from projects.models import CodebookVersion
from projects.queries import codes, info

SOURCES = "codebook_sources"
"""The setting that says where received versions came from: revision -> name of the source."""

NAMESPACE = UUID("0f6f6f0e-5b39-5f0f-8d53-2c7c7a1d9c55")


@dataclass(frozen=True)
class VersionRecord:
    """A frozen version; `codebook` is the guid of the codebook it belongs to, ours or another.

    `source` names the file or project it was received from, "" for one that was published here.
    """

    guid: str
    codebook: str
    version: str
    note: str
    coder: str
    created: datetime
    source: str = ""


def records(session: Session) -> tuple[VersionRecord, ...]:
    """Return all versions, published here or received, the newest first."""
    statement = select(
        CodebookVersion.id, CodebookVersion.codebook_guid, CodebookVersion.version,
        CodebookVersion.note, CodebookVersion.coder, CodebookVersion.created,
    ).order_by(CodebookVersion.created.desc(), CodebookVersion.id)  # fmt: skip
    sources: Mapping[str, str] = info.setting(session, SOURCES, {})
    return tuple(
        VersionRecord(*row, source=sources.get(row[0], "")) for row in session.execute(statement)
    )


def book(session: Session, guid: str) -> Codebook:
    """Return a version as it was frozen. Raises sqlalchemy's NoResultFound where there is none."""
    row = session.get_one(CodebookVersion, guid)
    data = store.get(session, row.content_sha)
    return json_format.load(row.version, data).book


def revision_of(theirs: Codebook) -> str:
    """Return the revision of a codebook; one that was never published has it from its content."""
    return theirs.revision or str(uuid5(NAMESPACE, json_format.dumps(theirs)))


def to_share(session: Session) -> Codebook:
    """Return the project's codebook with its history: as the last version where it is still that.

    Otherwise without a revision: it has changed since it was last published.
    """
    present = codes.codebook(session)
    known: list[str] = []
    for record in reversed(records(session)):
        # What was received brings its own history; ours is here already.
        known += book(session, record.guid).ancestors if record.source else ()
        known.append(record.guid)
    working = replace(present, ancestors=tuple(dict.fromkeys(known)))
    own = [each for each in records(session) if each.codebook == present.guid]
    if own:
        last = book(session, own[0].guid)
        if replace(last, revision="", ancestors=()) == present:
            return last
    return working


def base_for(session: Session, theirs: Codebook) -> Codebook | None:
    """Return the version that both last shared, None where they never did.

    The newest revision of theirs that is known here; where the file tells none, the published
    version of the same number. A file that came in without a revision is no such version: it may
    be another team's work on the same one.
    """
    known = {record.guid: record for record in records(session)}
    for guid in (revision_of(theirs), *reversed(theirs.ancestors)):
        if guid in known:
            return book(session, guid)
    if not theirs.ancestors and not theirs.revision:
        for record in known.values():
            if (record.codebook, record.version) == (theirs.guid, theirs.version):
                found = book(session, record.guid)
                if revision_of(replace(found, revision="")) != found.revision:
                    return found
    return None
