"""Opening the project of a command, and finding what is named in it."""

# ruff: noqa: PLC0415 - what is heavy is loaded only when it is needed

from __future__ import annotations

import getpass
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from codebook.errors import KnownError
from codebook.model import PATH_SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from projects.project import Project
    from projects.records import CaseRecord, CodeRecord, TranscriptRow


class _Named(Protocol):
    @property
    def guid(self) -> str: ...
    @property
    def name(self) -> str: ...


Item = TypeVar("Item", bound=_Named)


def located(project: str) -> Path:
    """Return the path of a project file. Raises KnownError for a project on a server."""
    if "://" in project:
        raise KnownError(
            "This qualcode opens project files only. Name a file that ends in .qualcode."
        )
    return Path(project)


@contextmanager
def reading(project: str) -> Iterator[Project]:
    """Open a project to look at it."""
    from projects.project import Project

    opened = Project.open(located(project))
    try:
        yield opened
    finally:
        opened.close()


@contextmanager
def editing(project: str, coder: str) -> Iterator[Project]:
    """Open a project to change it as `coder`, or as the system user."""
    from projects.project import Project

    opened = Project.open(located(project), coder=coder.strip() or system_user())
    try:
        yield opened
    finally:
        opened.close()


def system_user() -> str:
    """Return the name of who is logged in, "" where the system does not say."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def find_transcript(project: Project, name: str) -> TranscriptRow:
    """Return a transcript by name or GUID. Raises KnownError where none is meant."""
    from projects.queries import transcripts

    found = _by_name(project.ask(transcripts.rows), name)
    if found is None:
        raise KnownError(
            "There is no transcript called “{name}”. The command transcripts lists them.",
            name=name,
        )
    return found


def find_case(project: Project, name: str) -> CaseRecord:
    """Return a case by name or GUID. Raises KnownError where none is meant."""
    from projects.queries import cases

    found = _by_name(project.ask(cases.records), name)
    if found is None:
        raise KnownError(
            "There is no case called “{name}”. The command cases lists them.", name=name
        )
    return found


def _by_name(items: Iterable[Item], name: str) -> Item | None:
    rows = list(items)
    matches: tuple[Callable[[Item], bool], ...] = (
        lambda row: row.guid == name.strip().lower(),
        lambda row: row.name == name,
        lambda row: row.name.casefold() == " ".join(name.split()).casefold(),
    )
    for same in matches:
        found = [row for row in rows if same(row)]
        if found:
            return found[0]
    return None


def find_code(tree: Iterable[CodeRecord], name: str) -> CodeRecord:
    """Return a code by path, unique last part or GUID.

    Raises KnownError where there is none, or several codes end so.
    """
    found = matching_codes(tree, name)
    if not found:
        raise KnownError(
            "There is no code called “{name}”. The command codes lists them.", name=name
        )
    if len(found) > 1:
        raise KnownError(
            "Several codes are called “{name}”: {paths}. Write the whole path.",
            name=name,
            paths="; ".join(code.path for code in found),
        )
    return found[0]


def matching_codes(tree: Iterable[CodeRecord], name: str) -> list[CodeRecord]:
    """Return the codes that `name` may mean: by GUID, whole path, or end of the path."""
    codes = list(tree)
    wanted = [" ".join(part.split()) for part in name.split(PATH_SEPARATOR)]
    for fold in (str, str.casefold):
        path = [fold(part) for part in wanted]
        paths = [[fold(part) for part in code.path.split(PATH_SEPARATOR)] for code in codes]
        found = [
            code
            for code, parts in zip(codes, paths, strict=True)
            if parts == path or code.guid == name.strip().lower()
        ] or [code for code, parts in zip(codes, paths, strict=True) if parts[-len(path) :] == path]
        if found:
            return found
    return []
