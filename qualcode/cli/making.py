"""Commands that make a project and bring interviews in: demo, new, import."""

# ruff: noqa: PLC0415 - every command loads only what it needs
# Typer reads the annotations of commands when they are defined: no postponed evaluation here.

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from codebook.errors import KnownError, Message
from qualcode.cli import options, output, words
from qualcode.cli.project import editing, located, reading, system_user

if TYPE_CHECKING:
    from projects.project import Project
    from qualcode.importers.document import Draft

Files = Annotated[list[Path], typer.Argument(metavar="FILE...", help="Interviews to bring in.")]
Interviewers = Annotated[
    list[str],
    typer.Option("--interviewer", metavar="LABEL", help="A speaker who asks the questions."),
]


ROLES = {
    "interviewer": Message("interviewer"),
    "informant": Message("informant"),
    "unknown": Message("unknown"),
}


NO_SCREEN = Message(
    "There is no screen here, so no window was opened. The project and the report are at the "
    "paths above."
)


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("demo")(demo)
    app.command("new")(new)
    app.command("import")(import_files)


def demo(
    context: typer.Context,
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="Where to make it.")],
    *,
    no_window: Annotated[bool, typer.Option("--no-window", help="Do not open it.")] = False,
    language: options.Language = "id",
    as_json: options.AsJson = False,
) -> None:
    """Make the sample study, coded, and its report; then open it."""
    from qualcode import sample

    made = sample.make_study(directory, options.checked_language(language), output.progress)
    document = {
        "project": str(made.project),
        "report": str(made.report),
        "transcripts": made.transcripts,
        "codings": made.codings,
    }
    done = Message(
        "{project}: {transcripts} transcripts, {codings} codings. Report: {report}", document
    )
    lines = [words.tell(done)]
    if not no_window and not has_screen():
        lines.append(words.tell(NO_SCREEN))
    output.show(document, lines, as_json=as_json)
    if not no_window and has_screen():
        sys.stdout.flush()
        raise typer.Exit(context.obj(str(made.project)))


def has_screen() -> bool:
    """Say whether a window can be shown."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def new(
    project: options.ProjectPath,
    *,
    codebook: Annotated[str, typer.Option(metavar="NAME|FILE", help="Codes to start with.")] = "",
    title: Annotated[str, typer.Option(metavar="T", help="What the study is called.")] = "",
    language: options.Language = "id",
    coder: options.CoderName = "",
    as_json: options.AsJson = False,
) -> None:
    """Make an empty project."""
    from projects.project import Project
    from projects.queries import codes
    from qualcode import bundled, codebooks

    path = located(project)
    if path.suffix.lower() != ".qualcode":
        raise KnownError(
            "{file}: the name of a project ends in .qualcode. Write it so.", file=path.name
        )
    options.checked_language(language)
    book = bundled.load(codebook, language) if codebook else None
    made = Project.create(
        path, title=title, language=language, coder=coder or system_user(), codebook=book
    )
    try:
        if book is not None and codebook not in bundled.names():
            codebooks.begin_with(made, book, Path(codebook).name)
        count = len(made.ask(codes.tree, counted=False))
    finally:
        made.close()
    document = {"project": str(path), "codes": count}
    line = words.tell(Message("{project}: new, with {codes} codes", document))
    output.show(document, [line], as_json=as_json)


def import_files(
    project: options.ProjectPath,
    files: Files,
    *,
    interviewer: Interviewers = [],  # noqa: B006 - never changed
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be imported.")
    ] = False,
    coder: options.CoderName = "",
    as_json: options.AsJson = False,
) -> None:
    """Bring interviews in; one that fails does not stop the others."""
    imported: list[dict[str, Any]] = []
    failed: list[dict[str, str]] = []
    with reading(project) if dry_run else editing(project, coder) as opened:
        for file in files:
            output.progress(Message("Reading {file}", {"file": file.name}))
            try:
                imported.append(_import_one(opened, file, interviewer, dry_run=dry_run))
            except KnownError as error:
                failed.append({"file": str(file), "error": words.tell(error)})
    output.show({"imported": imported, "failed": failed}, _lines(imported), as_json=as_json)
    for failure in failed:
        output.complain(failure["error"])
    if failed:
        raise typer.Exit(1)


def _import_one(
    project: "Project", file: Path, interviewers: list[str], *, dry_run: bool
) -> dict[str, Any]:
    from projects.queries import transcripts as queries
    from qualcode import importers
    from qualcode.edits import transcripts

    draft = importers.read(file, interviewers=interviewers)
    draft = replace(draft, file_name=_readable(draft.file_name), name=_readable(draft.name))
    name = draft.name
    if not dry_run:
        label = Message("Imported {transcript}", {"transcript": draft.name})
        guid = project.do(label, transcripts.add, [transcripts.expected(draft)]).result[0]
        name = next(row.name for row in project.ask(queries.rows) if row.guid == guid)
    return _imported(file, name, draft)


def _readable(name: str) -> str:
    """Return the name of a file with signs for bytes that are no text in it."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _imported(file: Path, name: str, draft: "Draft") -> dict[str, Any]:
    from qualcode.importers.summary import summary

    turns = summary(draft).by_speaker
    return {
        "file": str(file),
        "transcript": name,
        "characters": len(draft.text),
        "turns": len(draft.turns),
        "speakers": [
            {"label": each.label, "role": each.role, "turns": turns[each.label]}
            for each in draft.speakers
        ],
        "attributes": {field.name: field.value for field in draft.header},
        "comments": [comment._asdict() for comment in draft.comments],
        "warnings": [words.tell(warning) for warning in draft.warnings],
    }


def _lines(imported: list[dict[str, Any]]) -> list[str]:
    lines = []
    for each in imported:
        data = {name: each[name] for name in ("transcript", "turns", "characters")}
        line = Message("{transcript}: {turns} turns, {characters} characters", data)
        lines.append(words.tell(line))
        for speaker in each["speakers"]:
            data = {**speaker, "role": ROLES[speaker["role"]]}
            lines.append("  " + words.tell(Message("{label} ({role}): {turns} turns", data)))
        lines += [f"  ! {warning}" for warning in each["warnings"]]
    return lines
