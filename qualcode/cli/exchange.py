"""Commands between projects: exchange export and import, merge, package."""

# ruff: noqa: PLC0415 - every command loads only what it needs
# Typer reads the annotations of commands when they are defined: no postponed evaluation here.

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from codebook.errors import KnownError, Message
from qualcode.cli import options, output, words
from qualcode.cli.project import editing, find_transcript, located, reading, system_user

if TYPE_CHECKING:
    from projects.project import Project
    from qualcode.exchange.arriving import Arrivals, Report
    from qualcode.exchange.study import Study

Other = Annotated[Path, typer.Argument(metavar="FILE", help=".qdpx, QualCoder's .qda, .sqlite3")]
Alike = Annotated[
    str,
    typer.Option(
        "--alike", metavar="same|new", help="Transcripts that only resemble one here: same or new."
    ),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    group = typer.Typer(help="Projects of other programs, in and out.", no_args_is_help=True)
    group.command("export")(export)
    group.command("import")(import_study)
    app.add_typer(group, name="exchange")
    app.command("merge")(merge)
    app.command("package")(package)


def export(
    project: options.ProjectPath,
    out: Annotated[Path, typer.Argument(metavar="OUT.qdpx")],
    *,
    language: options.Language = "",
    as_json: options.AsJson = False,
) -> None:
    """Write the project as REFI-QDA (.qdpx), and say what that cannot hold."""
    from qualcode.exchange import ours, qdpx_out
    from qualcode.exports.files import replacing

    if out.suffix.lower() != ".qdpx":
        raise typer.BadParameter("a name that ends in .qdpx", param_hint="OUT")
    chosen = options.checked_language(language) if language else words.language()
    with reading(project) as opened:
        study = opened.ask(ours.read)
    data, lost = qdpx_out.dump(study, chosen)
    with replacing(out) as scratch:
        scratch.write_bytes(data)
    told = [words.tell(each) for each in lost]
    document = _counts(study) | {"lost": told, "unsure": []}
    output.show(document, [*_counted(document), *told], as_json=as_json)


def _counts(study: "Study") -> dict[str, Any]:
    return {
        "coders": len(study.people),
        "codes": sum(1 for _ in study.book.walk()),
        "transcripts": len(study.texts),
        "codings": len(study.marks),
        "cases": len(study.cases),
        "attributes": len(study.variables),
        "memos": len(study.notes),
    }


COUNTED = Message(
    "{transcripts} transcripts, {codings} codings, {codes} codes, {cases} cases, {memos} memos."
)


def _counted(document: dict[str, Any]) -> list[str]:
    return [words.tell(replace(COUNTED, data=document))]


def import_study(
    project: options.ProjectPath,
    file: Other,
    *,
    alike: Alike = "",
    coder: options.CoderName = "",
    as_json: options.AsJson = False,
) -> None:
    """Read a project of another program into PROJECT, which is made where it does not exist."""
    from qualcode import exchange
    from qualcode.exchange.arriving import plan

    path = located(project)
    study = exchange.load(file)
    new = not path.exists()
    opened = _made(path, study, coder) if new else None
    try:
        with _used(opened) if opened else editing(project, coder) as home:
            arrivals = home.ask(plan, study, file.name)
            arrivals = _answered(home, arrivals, alike, file.name)
            _bring_in(home, arrivals)
    except BaseException:
        if new:
            path.unlink(missing_ok=True)
        raise
    lost = [words.tell(each) for each in study.lost]
    unsure = [words.tell(each) for each in study.unsure]
    report = arrivals.report
    document = _counts(study) | {"lost": lost, "unsure": unsure, "arrived": report.as_json()}
    lines = _counted(document) if new else _told(report)
    output.show(document, [*lines, *lost, *unsure], as_json=as_json)


def _made(path: Path, study: "Study", coder: str) -> "Project":
    from projects.project import Project

    author = next((each.name for each in study.people if each.guid == study.author), "")
    return Project.create(
        path, title=study.title, coder=coder.strip() or author or system_user(),
        language=words.language(),
    )  # fmt: skip


def _used(project: "Project") -> Any:
    from contextlib import closing

    return closing(project)


def merge(
    project: options.ProjectPath,
    other: Annotated[Path, typer.Argument(metavar="OTHER", help="Another coder's project.")],
    *,
    dry_run: DryRun = False,
    alike: Alike = "",
    coder: options.CoderName = "",
    as_json: options.AsJson = False,
) -> None:
    """Merge another coder's project into this one; twice is the same as once."""
    from qualcode.exchange import merging

    with editing(project, coder) as home:
        arrivals = _answered(home, merging.planned(home, other), alike, other.name, other)
        if not dry_run:
            _bring_in(home, arrivals)
    report = arrivals.report
    output.show(report.as_json(), _told(report), as_json=as_json)


def _answered(
    home: "Project", arrivals: "Arrivals", alike: str, name: str, other: Path | None = None
) -> "Arrivals":
    """Answer what is only alike as the option says. Raises KnownError where it says nothing."""
    from qualcode.exchange import merging
    from qualcode.exchange.arriving import plan

    if alike not in {"", "same", "new"}:
        raise typer.BadParameter("same or new", param_hint="--alike")
    if not arrivals.questions:
        return arrivals
    if not alike:
        pairs = "; ".join(
            f"{each.theirs_name} ~ {each.ours_name} ({each.share:.0%})"
            for each in arrivals.questions
        )
        raise KnownError(
            "Transcripts of {file} resemble some that are here already: {pairs}. Nothing was "
            "changed. Choose --alike same or --alike new.",
            file=name,
            pairs=pairs,
        )
    answers = {each.theirs: each.ours if alike == "same" else "" for each in arrivals.questions}
    if other is not None:
        return merging.planned(home, other, answers)
    return home.ask(plan, arrivals.study, name, answers)


def _bring_in(home: "Project", arrivals: "Arrivals") -> None:
    from qualcode.exchange import merging

    if not arrivals.report.nothing():
        merging.merge(home, arrivals)


TOLD = (
    ("transcripts", Message("{count} new transcripts")),
    ("matched", Message("{count} transcripts that are here already")),
    ("edited", Message("{count} of them with another text")),
    ("codes", Message("{count} new codes")),
    ("coders", Message("{count} new coders")),
    ("cases", Message("{count} new cases")),
    ("attributes", Message("{count} new attributes")),
    ("codings", Message("{count} new codings")),
    ("reanchored", Message("{count} codings carried to our text")),
    ("review", Message("{count} items wait in the review list")),
    ("known", Message("{count} codings that are here already")),
    ("completed", Message("{count} codings here got a comment, weight or choice they lacked")),
    ("updated", Message("{count} codings changed by the coder of the work package")),
    ("removed", Message("{count} codings removed by the coder of the work package")),
    ("differing", Message("{count} codings and memos differ; ours stay")),
    ("memos", Message("{count} new memos")),
    ("values", Message("{count} new attribute values")),
    ("unfit", Message("{count} attribute values differ or do not fit; ours stay")),
)


def _told(report: "Report") -> list[str]:
    found = report.as_json()
    lines = []
    for key, message in TOLD:
        value = found[key]
        count = value if isinstance(value, int) else len(value)
        if count:
            names = "" if isinstance(value, int) else f": {', '.join(value[:10])}"
            lines.append(words.tell(replace(message, data={"count": count})) + names)
    return lines or [words.tell(Message("There is nothing new in it."))]


def package(
    project: options.ProjectPath,
    out: Annotated[Path, typer.Argument(metavar="OUT.qualcode")],
    *,
    coder: Annotated[str, typer.Option("--for", metavar="NAME", help="Who gets it.")],
    transcript: Annotated[
        list[str] | None, typer.Option("--transcript", metavar="NAME", help="Which; default all.")
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """Make a work package: chosen transcripts and the codebook, no other coder's codings."""
    from projects.queries import transcripts
    from qualcode.exchange import merging

    with reading(project) as home:
        rows = (
            [find_transcript(home, name) for name in transcript]
            if transcript
            else home.ask(transcripts.rows)
        )
        count = merging.make_package(home, located(str(out)), coder, [row.guid for row in rows])
    document = {"package": str(out), "transcripts": count, "coder": coder}
    done = Message("{package}: {transcripts} transcripts for {coder}.", document)
    output.show(document, [words.tell(done)], as_json=as_json)
