"""Commands on what was done: log, undo, redo, check."""

# ruff: noqa: PLC0415 - every command loads only what it needs
# Typer reads the annotations of commands when they are defined: no postponed evaluation here.

from typing import TYPE_CHECKING, Any

import typer

from codebook.errors import Message
from qualcode.cli import options, output, words
from qualcode.cli.project import editing, reading

if TYPE_CHECKING:
    from projects.records import LogEntry


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    for name, command in (("log", log), ("undo", undo), ("redo", redo), ("check", check)):
        app.command(name)(command)


def log(
    project: options.ProjectPath,
    *,
    language: options.Language = "",
    as_json: options.AsJson = False,
) -> None:
    """Tell everything that was ever done."""
    from projects.queries import journal

    chosen = options.checked_language(language) if language else words.language()
    with reading(project) as opened:
        entries = [
            {
                "number": entry.number,
                "at": entry.at.isoformat(),
                "coder": entry.coder,
                "action": _action(entry, chosen),
                "undone": entry.undone,
            }
            for entry in opened.ask(journal.entries)
        ]
    output.show({"entries": entries}, [_line(entry, chosen) for entry in entries], as_json=as_json)


def _action(entry: "LogEntry", language: str) -> str:
    done = Message(entry.template, entry.data)
    if entry.kind == "undo":
        done = Message("Undone: {step}", {"step": done})
    elif entry.kind == "redo":
        done = Message("Done again: {step}", {"step": done})
    return words.tell(done, language)


def _line(entry: dict[str, Any], language: str) -> str:
    from datetime import datetime

    from qualcode.language import short_date, time

    at = datetime.fromisoformat(entry["at"]).astimezone()
    crossed = words.tell(Message("(undone)"), language) if entry["undone"] else ""
    when = f"{short_date(at.date(), language)} {time(at, language)}"
    return f"{entry['number']:>5}  {when}  {entry['coder']}: {entry['action']} {crossed}".rstrip()


def undo(
    project: options.ProjectPath,
    *,
    coder: options.CoderName = "",
    as_json: options.AsJson = False,
) -> None:
    """Take the last step back."""
    _reverse(project, coder, "undo", as_json=as_json)


def redo(
    project: options.ProjectPath,
    *,
    coder: options.CoderName = "",
    as_json: options.AsJson = False,
) -> None:
    """Do again what was taken back last."""
    _reverse(project, coder, "redo", as_json=as_json)


def _reverse(project: str, coder: str, way: str, *, as_json: bool) -> None:
    from projects import journal

    following = journal.next_to_undo if way == "undo" else journal.next_to_redo
    with editing(project, coder) as opened:
        entry = opened.ask(following)
        number = entry.number if entry else 0
        outcome = opened.undo() if way == "undo" else opened.redo()
    step = {"step": outcome.result}
    done = Message("Undone: {step}", step) if way == "undo" else Message("Done again: {step}", step)
    document = {"action": words.tell(outcome.result), "number": number}
    output.show(document, [words.tell(done)], as_json=as_json)


def check(project: options.ProjectPath, *, as_json: options.AsJson = False) -> None:
    """Say whether the project is whole: database, texts, codings, journal."""
    from projects import check as checking

    with reading(project) as opened:
        found = [words.tell(problem) for problem in opened.ask(checking.problems)]
    whole = [words.tell(Message("The project is whole."))]
    output.show({"ok": not found, "problems": found}, found or whole, as_json=as_json)
    if found:
        raise typer.Exit(1)
