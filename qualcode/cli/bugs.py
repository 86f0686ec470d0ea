"""What is written down when something unexpected happens: where, never what an interview says."""

# ruff: noqa: PLC0415 - what is heavy is loaded only when it is needed

from __future__ import annotations

import platform
import sys
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def log_file() -> Path:
    """Return the path of the log, the same one the window writes."""
    from platformdirs import user_log_path

    return user_log_path("qualcode", appauthor=False) / "qualcode.log"


def note_bug() -> Path | str:
    """Write the exception in hand to the log; returns where, or "standard error" without a log.

    Only places and kinds: an exception's own words may quote an interview.
    """
    kind, error, trace = sys.exc_info()
    lines = [f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} ERROR qualcode: {platform.python_version()}"]
    if kind is not None and error is not None:
        part: traceback.TracebackException | None = traceback.TracebackException(kind, error, trace)
        while part is not None:
            lines += [line.rstrip() for line in part.stack.format()]
            lines.append(part.exc_type.__qualname__ if part.exc_type else "")
            part = part.__cause__ or part.__context__
    text = "\n".join(lines) + "\n"
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        with log_file().open("a", encoding="utf-8") as stream:
            stream.write(text)
    except OSError:
        sys.stderr.write(text)
        return "standard error"
    return log_file()
