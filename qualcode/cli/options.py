"""The arguments and options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

ProjectPath = Annotated[str, typer.Argument(metavar="PROJECT", help="The project file.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
CoderName = Annotated[
    str, typer.Option("--coder", metavar="NAME", help="Who does this (default: the system user).")
]
Language = Annotated[str, typer.Option("--language", metavar="id|en", help="Language: id or en.")]


def checked_language(value: str) -> str:
    """Return "id" or "en"; anything else is wrong usage."""
    if value not in {"id", "en"}:
        raise typer.BadParameter("id or en", param_hint="--language")
    return value
