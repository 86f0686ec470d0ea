"""Codebooks between teams: reading one from anywhere, planning what joining brings, doing it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from codebook import formats
from codebook.compare import MERGED, REMOVED
from codebook.errors import KnownError, Message
from codebook.formats import json as json_format
from codebook.joining import Joined, resolve
from codebook.merge import Decision, Plan, plan
from codebook.model import Codebook
from projects.queries import codes, info, versions
from qualcode import bundled
from qualcode.edits import sharing

if TYPE_CHECKING:
    from projects.project import Project

PROJECT_SUFFIX = ".qualcode"
NOTHING: Mapping[tuple[str, str], Decision] = {}


@dataclass(frozen=True)
class Preview:
    """What joining would do: codings moved to an heir, codings that go with a removed code."""

    joined: Joined
    moved: int
    lost: int


def read(path: Path, language: str = "id") -> formats.Reading:
    """Read a codebook from a file or from a project. Raises KnownError as they do."""
    if path.suffix.lower() != PROJECT_SUFFIX:
        return formats.load(path, language)
    from projects.project import Project

    project = Project.open(path)
    try:
        return formats.Reading(project.ask(versions.to_share))
    finally:
        project.close()


def used(path: Path) -> Mapping[str, int]:
    """Return how many codings each code of a project has, nothing for a codebook file."""
    if path.suffix.lower() != PROJECT_SUFFIX:
        return {}
    from projects.project import Project

    project = Project.open(path)
    try:
        return project.ask(codes.counts)
    finally:
        project.close()


def begin_with(project: Project, book: Codebook, source: str) -> None:
    """Keep the codebook that a new project was made with as the version that both share now."""
    step = Message("Began with the codebook {name}", {"name": book.name})
    project.do(step, sharing.remember, book, source)


def planned(session: Session, theirs: Codebook, base: Codebook | None = None) -> Plan:
    """Return what theirs brings to the project, against `base` or what both last shared.

    Two teams that both began with a codebook we ship last shared that one.
    """
    ours = versions.to_share(session)
    shared = base if base is not None else versions.base_for(session, theirs)
    if shared is None and ours.guid == theirs.guid:
        shared = _shipped(ours.guid, info.info(session).language)
    return plan(ours, theirs, shared, codes.counts(session))


def _shipped(guid: str, language: str) -> Codebook | None:
    for name in bundled.names():
        book = bundled.load(name, language)
        if book.guid == guid:
            return book
    return None


@dataclass(frozen=True)
class Unfinished:
    """A joining that was put off: what was received from where, on which base, and what is decided.

    `base` is the guid of a version of the project, "" for what both last shared.
    """

    source: str
    theirs: Codebook
    decisions: Mapping[tuple[str, str], Decision]
    base: str = ""

    def plain(self) -> dict[str, Any]:
        """Return it as it is kept with the project."""
        told = [[*key, each.side, each.text] for key, each in self.decisions.items()]
        theirs = json_format.dumps(self.theirs)
        return {"source": self.source, "base": self.base, "theirs": theirs, "decisions": told}


def unfinished(session: Session) -> Unfinished | None:
    """Return the joining that was put off, None where there is none or it cannot be read."""
    kept = info.setting(session, sharing.UNFINISHED)
    try:
        if not kept:
            return None
        theirs = json_format.load(str(kept["source"]), kept["theirs"].encode()).book
        decided = {
            (guid, aspect): Decision(side, text) for guid, aspect, side, text in kept["decisions"]
        }
        return Unfinished(str(kept["source"]), theirs, decided, str(kept["base"]))
    except (KnownError, KeyError, TypeError, ValueError, AttributeError):
        return None


def preview(
    plan_: Plan,
    decisions: Mapping[tuple[str, str], Decision] = NOTHING,
    prefer: str = "",
) -> Preview:
    """Return what the decisions would do to codings. Raises ValueError as `resolve`."""
    joined = resolve(plan_, decisions, prefer)
    used = {item.guid: item.used for item in plan_.items}
    moved = sum(used.get(guid, 0) for guid, _ in joined.merged)
    return Preview(joined, moved, sum(used.get(guid, 0) for guid in joined.removed))


def take_over(project: Project, plan_: Plan, joined: Joined, source: str) -> None:
    """Make the project's codebook what was joined: one step. Raises KnownError as the edit."""
    step = Message("Joined the codebook with {source}", {"source": source})
    project.do(step, sharing.take_over, joined, plan_.theirs, source)


def counts(plan_: Plan) -> dict[str, list[str]]:
    """Return the paths of the items of a plan by what they are, as the command line tells them."""
    found: dict[str, list[str]] = {
        "added": [], "renamed": [], "moved": [], "changed": [], MERGED: [], REMOVED: [],
    }  # fmt: skip
    for item in plan_.items:
        node = item.ours or item.theirs
        if node is not None:
            found[item.what].append(node.path)
    return found
