"""What a command prints: one JSON document, or lines to read; progress only for eyes."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import typer

from qualcode.cli import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from codebook.errors import Message


def show(document: dict[str, Any], lines: Iterable[str], *, as_json: bool) -> None:
    """Print `document` as JSON, or else `lines`."""
    if as_json:
        typer.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    for line in lines:
        typer.echo(line)


def complain(sentence: str) -> None:
    """Print a sentence on standard error."""
    typer.echo(sentence, err=True)


def progress(step: Message) -> None:
    """Show what is being done, where somebody watches."""
    if sys.stderr.isatty():
        typer.echo(words.tell(step), err=True)


def table(rows: Sequence[Sequence[object]]) -> list[str]:
    """Return rows as lines with aligned columns; numbers stand right."""
    if not rows:
        return []
    widths = [max(len(str(row[i])) for row in rows) for i in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [
            str(cell).rjust(width) if isinstance(cell, int) else str(cell).ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ]
        lines.append("  ".join(cells).rstrip())
    return lines


def one_line(text: str, limit: int = 100) -> str:
    """Return a passage on one line, cut after `limit` code points."""
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1] + "…"
