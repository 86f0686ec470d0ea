"""Who is who when a study meets a project: people, codes, cases, attributes, transcripts.

By guid first, then by what cannot be chance: a code's path, a text's every letter. Transcripts
that are only alike are asked about: merging by name alone puts codings in wrong places.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.compare import nodes, pair
from projects import store
from projects.models import Attribute, Case, Coder, Transcript
from projects.queries import codes
from qualcode.comparing import compare
from qualcode.exchange.study import Study, Text

ALIKE = 0.6
"""Two texts that share less of their words than this are two interviews."""
LINES_SHARED = 0.3
"""Only texts that share this part of their lines are compared word by word."""


class Likeness(NamedTuple):
    """A transcript of the study that resembles one here; `share` is what both have in common."""

    theirs: str  # guid
    theirs_name: str
    ours: str  # guid
    ours_name: str
    share: float


@dataclass(frozen=True)
class Meeting:
    """Guid there -> guid here, for everything that is the same; what is missing is new."""

    people: Mapping[str, str]
    codes: Mapping[str, str]
    cases: Mapping[str, str]
    variables: Mapping[str, str]
    texts: Mapping[str, str]
    alike: tuple[Likeness, ...] = ()


def meet(session: Session, study: Study, answers: Mapping[str, str] | None = None) -> Meeting:
    """Find out who is who; `answers` gives guid there -> guid here ("" for a new transcript)."""
    ours = nodes(codes.codebook(session))
    theirs = nodes(study.book)
    texts, alike = _texts(session, study.texts, answers or {})
    return Meeting(
        _named(study.people, session.execute(select(Coder.id, Coder.name)).all()),
        pair(theirs, ours),
        _named(study.cases, session.execute(select(Case.id, Case.name)).all()),
        _named(study.variables, session.execute(select(Attribute.id, Attribute.name)).all()),
        texts,
        alike,
    )


def _named(theirs: Iterable[Any], ours: Iterable[Any]) -> dict[str, str]:
    """Match by guid, then by name whatever its capitals; one of ours has one counterpart."""
    theirs, ours = list(theirs), list(ours)
    known = {guid for guid, _ in ours}
    found = {each.guid: each.guid for each in theirs if each.guid in known}
    names = {
        " ".join(name.split()).casefold(): guid for guid, name in ours if guid not in found.values()
    }
    for each in theirs:
        if each.guid not in found:
            guid = names.pop(" ".join(each.name.split()).casefold(), "")
            if guid:
                found[each.guid] = guid
    return found


def _texts(
    session: Session, theirs: Iterable[Text], answers: Mapping[str, str]
) -> tuple[dict[str, str], tuple[Likeness, ...]]:
    rows = session.execute(select(Transcript.id, Transcript.name, Transcript.text_sha)).all()
    by_guid = {guid: sha for guid, _, sha in rows}
    by_sha: dict[str, str] = {}
    for guid, _, sha in rows:
        by_sha.setdefault(sha, guid)
    found: dict[str, str] = {}
    rest: list[Text] = []
    for text in theirs:
        sha = sha256(text.text.encode("utf-8", "surrogatepass")).hexdigest()
        here = answers.get(text.guid)
        if text.guid in by_guid:
            found[text.guid] = text.guid
        elif here is not None:
            if here:
                found[text.guid] = here
        elif sha in by_sha and by_sha[sha] not in found.values():
            found[text.guid] = by_sha[sha]
        else:
            rest.append(text)
    free = [(guid, name, sha) for guid, name, sha in rows if guid not in found.values()]
    return found, tuple(_alike(session, rest, free)) if rest and free else ()


def _alike(
    session: Session, theirs: list[Text], ours: list[tuple[str, str, str]]
) -> list[Likeness]:
    """Return for each text the one here that resembles it most, if any does."""
    here = [(guid, name, store.get_text(session, sha)) for guid, name, sha in ours]
    places: dict[int, list[int]] = {}  # hash of a line -> texts here that hold it
    for number, (_, _, own) in enumerate(here):
        for line in _lines(own):
            places.setdefault(line, []).append(number)
    found = []
    for text in theirs:
        counts: dict[int, int] = {}
        lines = _lines(text.text)
        for line in lines:
            for number in places.get(line, ()):
                counts[number] = counts.get(number, 0) + 1
        if not counts:
            continue
        number = max(counts, key=lambda each: counts[each])
        if counts[number] < LINES_SHARED * len(lines):
            continue
        guid, name, other = here[number]
        shared = sum(block.length for block in compare(other, text.text))
        share = shared / max(len(other), len(text.text), 1)
        if share >= ALIKE:
            found.append(Likeness(text.guid, text.name, guid, name, share))
    return found


def _lines(text: str) -> set[int]:
    return {hash(line.strip()) for line in text.split("\n") if len(line.strip()) > 12}
