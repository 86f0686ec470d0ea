"""The command that codes a passage: code."""

# ruff: noqa: PLC0415 - every command loads only what it needs
# Typer reads the annotations of commands when they are defined: no postponed evaluation here.

import re
from typing import TYPE_CHECKING, Annotated

import typer

from codebook.errors import KnownError, Message
from codebook.model import PATH_SEPARATOR
from qualcode.cli import options, output
from qualcode.cli.listing import TranscriptName
from qualcode.cli.project import editing, find_code, find_transcript, matching_codes

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from projects.project import Project


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("code")(code)


def code(  # noqa: PLR0913 - one parameter for every option
    project: options.ProjectPath,
    transcript: TranscriptName,
    code: Annotated[str, typer.Argument(metavar="CODE", help="A code, by path or last part.")],
    *,
    span: Annotated[str, typer.Option(metavar="A:B", help="From code point A up to B.")] = "",
    quote: Annotated[
        str, typer.Option(metavar="TEXT", help="The passage itself; must occur exactly once.")
    ] = "",
    comment: Annotated[str, typer.Option(metavar="C", help="A comment on the coding.")] = "",
    create: Annotated[bool, typer.Option("--create", help="Add the code if it is new.")] = False,
    coder: options.CoderName = "",
    as_json: options.AsJson = False,
) -> None:
    """Give a code to a passage."""
    if bool(span) == bool(quote):
        raise typer.BadParameter("give either --span or --quote")
    asked = _span(span) if span else None
    with editing(project, coder) as opened:
        row = find_transcript(opened, transcript)
        place = asked or _place(opened, row.guid, row.name, quote)
        made, path = _give(opened, (row.guid, row.name), code, place, comment, create=create)
        from projects.queries import codings

        record = opened.ask(codings.record, made)
        name = opened.coder.name
    if record is None:
        raise KnownError("This coding is gone: it was removed meanwhile.")
    document = {
        "guid": made, "start": record.start, "end": record.end, "text": record.text,
        "code": path, "coder": name,
    }  # fmt: skip
    line = f"{path}: {output.one_line(record.text)} ({record.start}:{record.end})"
    output.show({"coding": document}, [line], as_json=as_json)


def _span(span: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,12}):(\d{1,12})", span.strip())
    if found is None:
        raise typer.BadParameter("two numbers A:B, the first and the one after the last character")
    return int(found.group(1)), int(found.group(2))


def _place(project: "Project", guid: str, name: str, quote: str) -> tuple[int, int]:
    """Return where a quote stands. Raises KnownError unless it stands there exactly once."""
    from projects.queries import transcripts

    text = project.ask(transcripts.text, guid)
    first = text.find(quote)
    if first < 0:
        raise KnownError(
            "“{quote}” does not occur in {transcript}. Copy the words exactly as they stand there.",
            quote=output.one_line(quote, 60),
            transcript=name,
        )
    if text.find(quote, first + 1) >= 0:
        raise KnownError(
            "“{quote}” occurs more than once in {transcript}. Give a longer quote, or --span.",
            quote=output.one_line(quote, 60),
            transcript=name,
        )
    return first, first + len(quote)


def _give(
    project: "Project",
    transcript: tuple[str, str],
    code: str,
    place: tuple[int, int],
    comment: str,
    *,
    create: bool,
) -> tuple[str, str]:
    """Code a passage in one step, adding the code where asked to; returns coding guid and path."""
    from projects.queries import codes as queries
    from qualcode.edits import codes, coding

    guid, name = transcript
    tree = project.ask(queries.tree, counted=False)
    new = create and not matching_codes(tree, code)
    known = None if new else find_code(tree, code)

    def edit(session: "Session") -> tuple[str, str]:
        target = known.guid if known else codes.add_path(session, code)
        made = coding.code_passage(session, guid, place, target, comment)
        return made, queries.paths(session)[target]

    called = known.name if known else code.rsplit(PATH_SEPARATOR, maxsplit=1)[-1].strip()
    label = Message("Coded {code} in {transcript}", {"code": called, "transcript": name})
    return project.do(label, edit).result
