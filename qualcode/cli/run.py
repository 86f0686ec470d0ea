"""From arguments to an exit code: 0 done, 1 a sentence on standard error, 2 wrong usage."""

# ruff: noqa: PLC0415 - every command loads only what it needs
# Typer reads the annotations of commands when they are defined: no postponed evaluation here.

import sys
from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from codebook.errors import KnownError, Message
from qualcode.cli import (
    codebook,
    coding,
    exchange,
    history,
    listing,
    making,
    retrieval,
    word,
    words,
)
from qualcode.cli.bugs import note_bug

Opener = Callable[[str], int]


def build(open_window: Opener) -> typer.Typer:
    """Return the program with all its commands; `open_window` is called with a project or ""."""
    app = typer.Typer(
        name="qualcode",
        help="Code interviews, share codebooks, and get the results section as a Word document.",
        no_args_is_help=False,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"], "obj": open_window},
    )

    @app.callback(invoke_without_command=True)
    def start(
        context: typer.Context,
        *,
        version: Annotated[
            bool, typer.Option("--version", help="Print the version and stop.")
        ] = False,
    ) -> None:
        if version:
            typer.echo(f"qualcode {_version()}")
            raise typer.Exit
        if context.invoked_subcommand is None:
            raise typer.Exit(open_window(""))

    for module in (making, listing, coding, retrieval, codebook, exchange, word, history):
        module.register(app)
    return app


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("qualcode")
    except PackageNotFoundError:  # run from its sources
        return "-"


def run(arguments: Sequence[str], open_window: Opener) -> int:
    """Run one command; returns the exit code. Bad input never ends in a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a pipe on Windows would not take Indonesian quotes
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    language = words.language()
    try:
        if len(arguments) == 1 and arguments[0].lower().endswith(".qualcode"):
            return open_window(arguments[0])  # a double click on a project
        build(open_window)(list(arguments), prog_name="qualcode")
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except KnownError as error:
        _say(words.tell(error, language))
        return 1
    except UnicodeEncodeError:  # an argument in another encoding than the system's
        _say(
            words.tell(
                Message("An argument holds bytes that are no text. Write it in UTF-8."), language
            )
        )
        return 1
    except Exception:
        place = note_bug()
        told = Message(
            "Something went wrong in qualcode. Your project is as it was before this command. "
            "The details are in {log}.",
            {"log": str(place)},
        )
        _say(words.tell(told, language))
        return 1
    return 0


def _say(sentence: str) -> None:
    typer.echo(sentence, err=True)
