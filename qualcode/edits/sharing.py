"""Codebooks between teams: publishing a version, and taking over what was joined."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.compare import nodes
from codebook.errors import KnownError
from codebook.formats import json as json_format
from codebook.joining import Joined
from codebook.model import Codebook, new_guid
from projects import store
from projects.codes import code_row
from projects.models import Code, CodebookVersion, Coder, Coding, Setting, Study
from projects.queries import codes as code_queries
from projects.queries import info, versions
from projects.recorder import insert_rows, update_rows
from qualcode.edits import codes, settings
from qualcode.names import whole

VERSION_LIMIT = 40
UNFINISHED = "codebook_joining"
"""The setting that holds a joining which somebody goes on with later."""


def publish(session: Session, version: str, note: str = "") -> str:
    """Freeze the codebook as a version; returns its revision.

    Raises KnownError for an empty number, one that is published already, or a codebook without
    codes.
    """
    version = whole(version, VERSION_LIMIT)
    if not version:
        raise KnownError("A codebook needs a version, such as 1 or 2.0.")
    study = session.scalars(select(Study)).one()
    known = versions.records(session)
    if any((each.codebook, each.version) == (study.codebook_guid, version) for each in known):
        raise KnownError(
            "Version {version} is published already and stays as it is. Choose another number.",
            version=version,
        )
    study.codebook_version = version
    session.flush()
    book = versions.to_share(session)
    if not book.codes:
        raise KnownError("There are no codes to publish yet. Add codes first.")
    frozen = replace(book, revision=new_guid(), version=version)
    return _keep(session, frozen, note)


def _keep(session: Session, book: Codebook, note: str) -> str:
    """Store a codebook under its revision, unless it is there."""
    if session.get(CodebookVersion, book.revision) is None:
        row = {
            "id": book.revision, "codebook_guid": book.guid, "version": book.version,
            "note": note, "coder": _coder_name(session),
            "content_sha": store.put_text(session, json_format.dumps(book)),
        }  # fmt: skip
        session.add(CodebookVersion(**row))
        session.flush()
    return book.revision


def remember(session: Session, received: Codebook, source: str) -> str:
    """Keep a codebook as a version that another team has too; returns its revision.

    What both change from now on is told apart by it.
    """
    revision = versions.revision_of(received)
    if session.get(CodebookVersion, revision) is None:
        _keep(session, replace(received, revision=revision), source)
        known = dict(info.setting(session, versions.SOURCES, {}))
        settings.put(session, versions.SOURCES, known | {revision: source})
    return revision


def use(session: Session, book: Codebook, source: str = "") -> int:
    """Add the codes of a codebook that the project does not have yet; returns how many.

    Where the project had none, it begins with this codebook: another team's, read from the file
    `source`, is remembered.
    """
    first = not code_queries.tree(session, counted=False)
    count = codes.import_codebook(session, book)
    if first and source:
        remember(session, book, source)
    return count


def keep_for_later(session: Session, joining: dict[str, Any]) -> None:
    """Keep what was received and decided so far (see qualcode.codebooks.Unfinished)."""
    settings.put(session, UNFINISHED, joining)


def drop_unfinished(session: Session) -> None:
    """Forget what was kept for later, where there is something."""
    row = session.get(Setting, UNFINISHED)
    if row is not None:
        session.delete(row)


def _coder_name(session: Session) -> str:
    found = session.get(Coder, session.info["coder"])
    return found.name if found is not None else ""


def take_over(session: Session, joined: Joined, received: Codebook, note: str = "") -> int:
    """Make the project's codebook what was joined; returns how many codings it touched.

    `received` is kept as the version that both teams now share. Codes that went are removed with
    their codings, merged ones give theirs to their heir; nothing else is touched. What was kept
    of it for later is done with.
    """
    touched = _codings_of(session, [*joined.removed, *(guid for guid, _ in joined.merged)])
    _write(session, joined.book)
    for guid, into in joined.merged:
        codes.merge(session, guid, into)
    present = {row.guid for row in code_queries.tree(session, counted=False)}
    for guid in joined.removed:
        if guid in present:
            codes.delete(session, guid)
    study = session.scalars(select(Study)).one()
    study.codebook_name, study.codebook_description = joined.book.name, joined.book.description
    remember(session, received, note)
    kept = info.setting(session, UNFINISHED)
    if isinstance(kept, dict) and kept.get("source") == note:
        drop_unfinished(session)
    return touched


def _codings_of(session: Session, guids: list[str]) -> int:
    if not guids:
        return 0
    return len(session.scalars(select(Coding.id).where(Coding.code_id.in_(guids))).all())


def _write(session: Session, book: Codebook) -> None:
    """Bring the rows of codes to what the codebook says; number keys stay with us."""
    rows = {code.id: code for code in session.scalars(select(Code))}
    colours = [code.colour for code in rows.values()]
    new: list[dict[str, Any]] = []
    changed: dict[str, dict[str, Any]] = {}
    positions: dict[str, int] = {}
    for guid, node in nodes(book).items():
        position = positions[node.parent] = positions.get(node.parent, -1) + 1
        row = rows.get(guid)
        if row is None:
            new.append(code_row(replace(node.code, key=""), node.parent, position, colours))
            continue
        columns = code_row(node.code, node.parent, position, [row.colour])
        del columns["id"], columns["key"]
        if not node.code.colour:
            del columns["colour"]
        differing = {name: value for name, value in columns.items() if getattr(row, name) != value}
        if differing:
            changed[guid] = differing
    insert_rows(session, Code, new)
    update_rows(session, Code, changed)
    session.expire_all()
