"""Commands that show what is in a project: transcripts, text, cases, codes."""

# ruff: noqa: PLC0415 - every command loads only what it needs
# Typer reads the annotations of commands when they are defined: no postponed evaluation here.

from pathlib import Path
from typing import Annotated, Any

import typer

from codebook.errors import Message
from qualcode.cli import options, output, words
from qualcode.cli.project import editing, find_transcript, reading

TranscriptName = Annotated[
    str, typer.Argument(metavar="TRANSCRIPT", help="A transcript, by name or GUID.")
]


HEAD = (
    Message("Transcript"), Message("Characters"), Message("Turns"), Message("Codings"),
    Message("Case"),
)  # fmt: skip


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    for name, command in (
        ("transcripts", transcripts), ("text", text), ("cases", cases), ("codes", codes),
    ):  # fmt: skip
        app.command(name)(command)


def transcripts(project: options.ProjectPath, *, as_json: options.AsJson = False) -> None:
    """List the transcripts."""
    from projects.queries import transcripts as queries

    with reading(project) as opened:
        rows = opened.ask(queries.rows)
    document = {
        "transcripts": [
            {
                "name": row.name, "guid": row.guid, "characters": row.characters,
                "turns": row.turns, "codings": row.codings, "case": row.case_name,
            }
            for row in rows
        ]
    }  # fmt: skip
    head = tuple(words.tell(name) for name in HEAD)
    lines = output.table(
        [head] + [(r.name, r.characters, r.turns, r.codings, r.case_name) for r in rows]
    )
    output.show(document, lines if rows else [], as_json=as_json)


def text(
    project: options.ProjectPath, transcript: TranscriptName, *, as_json: options.AsJson = False
) -> None:
    """Print the text of a transcript."""
    from projects.queries import transcripts as queries

    with reading(project) as opened:
        record = opened.ask(queries.record, find_transcript(opened, transcript).guid)
    speakers = {speaker.guid: speaker for speaker in record.speakers}
    turns: list[dict[str, Any]] = []
    for turn in record.turns:
        speaker = speakers.get(turn.speaker)
        turns.append(
            {
                "number": turn.number,
                "speaker": speaker.label if speaker else "",
                "role": speaker.role if speaker else "unknown",
                "start": turn.start, "end": turn.end, "timestamp": turn.timestamp,
            }
        )  # fmt: skip
    output.show({"text": record.text, "turns": turns}, [record.text], as_json=as_json)


def cases(
    project: options.ProjectPath,
    *,
    import_from: Annotated[
        Path | None,
        typer.Option("--import", metavar="FILE.xlsx|csv", help="Read cases from a table."),
    ] = None,
    coder: options.CoderName = "",
    as_json: options.AsJson = False,
) -> None:
    """List the cases, or read cases and their attributes from a table first."""
    from projects.queries import cases as queries

    with reading(project) if import_from is None else editing(project, coder) as opened:
        if import_from is not None:
            from qualcode.edits import cases as edits
            from qualcode.importers.tables import read_cases

            table = read_cases(import_from)
            for warning in table.warnings:
                output.complain(words.tell(warning))
            opened.do(
                Message("Imported cases from {file}", {"file": table.file_name}),
                edits.import_table,
                [(column.name, column.type, column.options) for column in table.columns],
                [(row.name, row.values) for row in table.rows],
            )
        rows = opened.ask(queries.records)
    document = {
        "cases": [
            {
                "name": row.name, "guid": row.guid, "attributes": row.attributes,
                "transcripts": list(row.transcripts),
            }
            for row in rows
        ]
    }  # fmt: skip
    output.show(document, _case_lines(document["cases"]), as_json=as_json)


def _case_lines(rows: list[dict[str, Any]]) -> list[str]:
    from qualcode.language import told

    lines = []
    for row in rows:
        lines.append(row["name"])
        lines += [f"  {name}: {_value(value, told)}" for name, value in row["attributes"].items()]
        lines += [f"  [{name}]" for name in row["transcripts"]]
    return lines


def _value(value: Any, told: Any) -> str:
    if isinstance(value, bool):
        return words.tell(Message("yes") if value else Message("no"))
    return str(told(value, words.language()))


def codes(project: options.ProjectPath, *, as_json: options.AsJson = False) -> None:
    """List the codebook with the number of codings."""
    from projects.queries import codes as queries

    with reading(project) as opened:
        tree = opened.ask(queries.tree)
    names = (
        "path", "guid", "kind", "colour", "definition", "include", "exclude", "example",
        "codings", "cases",
    )  # fmt: skip
    document = {"codes": [{name: getattr(code, name) for name in names} for code in tree]}
    lines = output.table([("  " * code.depth + code.name, code.codings) for code in tree])
    output.show(document, lines, as_json=as_json)
