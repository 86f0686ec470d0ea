"""Coders' projects: another one read to be merged into this, work packages out and back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from codebook.errors import KnownError, Message
from codebook.model import new_guid
from projects.models import Coding
from projects.queries import info
from qualcode import exchange
from qualcode.exchange import ours
from qualcode.exchange.arriving import Arrivals, plan
from qualcode.exchange.packages import SETTING, Package, fingerprint, of_setting
from qualcode.exchange.study import Study
from qualcode.exports.files import unwritable

if TYPE_CHECKING:
    from projects.project import Project

PROJECT_SUFFIX = ".qualcode"


def read(path: Path) -> tuple[Study, Package | None]:
    """Read another project, ours or another program's; a work package tells what it was.

    Raises KnownError where the file cannot be read.
    """
    if path.suffix.lower() != PROJECT_SUFFIX:
        return exchange.load(path), None
    from projects.project import Project

    project = Project.open(path)
    try:
        return project.ask(ours.read), project.ask(package_of)
    finally:
        project.close()


def package_of(session: Session) -> Package | None:
    """Return the work package that a project is, None where it is none."""
    return of_setting(info.setting(session, SETTING, None))


def planned(project: Project, path: Path, answers: Mapping[str, str] | None = None) -> Arrivals:
    """Return what merging a file into a project would bring. Raises KnownError as `read`."""
    refuse_itself(project, path)
    study, package = read(path)
    return plan_again(project, study, package, path.name, answers)


def refuse_itself(project: Project, path: Path) -> None:
    """Raise KnownError where a file is the project that it would be merged into."""
    if path.resolve() == project.path.resolve():
        raise KnownError("{file} is this project itself. Choose another one.", file=path.name)


def plan_again(
    project: Project,
    study: Study,
    package: Package | None,
    source: str,
    answers: Mapping[str, str] | None = None,
) -> Arrivals:
    """Return what a study that was read already would bring, now and with other answers."""
    home = project.ask(info.info).guid
    if package is not None and package.study != home:
        package = None  # it went out from another project: merged like any other
    return project.ask(plan, study, source, answers, package)


def merge(project: Project, arrivals: Arrivals) -> None:
    """Bring in what was planned: one step. Raises KnownError while questions are open."""
    from qualcode.edits.arrivals import bring_in

    step = Message("Merged {source} into the project", {"source": arrivals.source})
    project.do(step, bring_in, arrivals)


def begin(path: Path, study: Study, source: str, coder: str, language: str) -> Project:
    """Make a project file of a study and return it open; no file is left where that fails.

    `source` is the name of the file it came from, `coder` who brings it in, "" for whose it is
    as the study says. Raises KnownError.
    """
    from projects.project import Project as ProjectFile

    author = next((each.name for each in study.people if each.guid == study.author), "")
    project = ProjectFile.create(
        path, title=study.title, coder=coder.strip() or author, language=language
    )
    try:
        merge(project, project.ask(plan, study, source))
    except BaseException:
        project.close()
        path.unlink(missing_ok=True)
        raise
    return project


def make_package(  # noqa: PLR0913 - what goes into it, and where
    project: Project,
    path: Path,
    coder: str,
    transcripts: Collection[str],
    cancelled: Callable[[], bool] = lambda: False,
    *,
    replacing: bool = False,
) -> int:
    """Write a work package: chosen transcripts, the codebook and cases, no other coder's codings.

    `coder` is the name of who gets it: a coder of the project, or a new one. Returns how many
    transcripts are in it, 0 where it was cancelled. A file that is there is an error, or replaced
    by the whole new one. Raises KnownError where nothing is chosen or the file cannot be made.
    """
    from projects.project import Project as ProjectFile

    refuse_itself(project, path)
    if path.exists() and not replacing:
        raise KnownError(
            "{file} already exists. Choose another name, or open it instead.", file=path.name
        )
    if not transcripts:
        raise KnownError("Choose the transcripts for the work package first.")
    if not " ".join(coder.split()):
        raise KnownError("Say first who gets the work package.")
    study = project.ask(ours.read, set(transcripts))
    about = project.ask(info.info)
    person = next(
        (each for each in study.people if each.name.casefold() == coder.strip().casefold()), None
    )
    guid = person.guid if person is not None else ""
    marks = tuple(mark for mark in study.marks if mark.coder == guid)
    notes = tuple(note for note in study.notes if note.coder == guid)
    people = (person,) if person is not None else ()
    kept = replace(study, marks=marks, notes=notes, people=people)
    scratch = path.with_name(f".qualcode-{new_guid()}{PROJECT_SUFFIX}")
    out = ProjectFile.create(
        scratch, title=about.title, language=about.language, codebook=study.book,
        coder=person.name if person is not None else coder.strip(),
    )  # fmt: skip
    try:
        merge(out, out.ask(plan, kept, project.path.name))
        made = project.ask(_fingerprints, [mark.guid for mark in marks])
        now = datetime.now(UTC).isoformat(timespec="seconds")
        package = Package(about.guid, guid, coder.strip(), now, made)
        _remember(out, package)
        out.close()
        if not cancelled():
            _take_place(scratch, path)
    finally:
        out.close()
        scratch.unlink(missing_ok=True)
    return 0 if cancelled() else len(kept.texts)


def _take_place(scratch: Path, path: Path) -> None:
    try:
        scratch.replace(path)
    except OSError as error:
        raise unwritable(error, path) from error


def _fingerprints(session: Session, guids: Collection[str]) -> dict[str, str]:
    wanted = set(guids)
    rows = session.scalars(select(Coding))
    return {row.id: fingerprint(row) for row in rows if row.id in wanted}


def _remember(project: Project, package: Package) -> None:
    from qualcode.edits import settings

    step = Message("Made the work package for {coder}", {"coder": package.coder_name})
    project.do(step, settings.put, SETTING, package.as_setting())
