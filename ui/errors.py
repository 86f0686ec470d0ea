"""Bugs: logged with their traceback, shown with a way to copy them, never swallowed."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from platformdirs import user_log_path
from PySide6.QtCore import QObject, Signal, qVersion

from codebook.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_log = logging.getLogger("qualcode")


class Reporter(QObject):
    """Passes on what reached the top: a bug with its details, or a known error."""

    bug = Signal(str)  # details to copy
    known = Signal(object)  # KnownError


reporter = Reporter()


def log_file() -> Path:
    """Return the path of the log; it holds no text of any transcript."""
    return user_log_path("qualcode", appauthor=False) / "qualcode.log"


def start_log() -> None:
    """Write warnings and bugs to the log file; without a writable folder to standard error."""
    handler: logging.Handler
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_file(), maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)


def install() -> None:
    """Send every exception that nobody caught to the log and to the window."""
    sys.excepthook = caught


def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log and show an exception that reached the top."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    if isinstance(error, KnownError):
        reporter.known.emit(error)
        return
    text = details(kind, error, trace)
    _log.error("%s", text)
    reporter.bug.emit(text)


def details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what to send to the makers.

    Places and kinds of the errors only: an exception's own words may quote an interview.
    """
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    chain = traceback.TracebackException(kind, error, trace)
    lines = [f"qualcode, {system}, Qt {qVersion()}"]
    part: traceback.TracebackException | None = chain
    while part is not None:
        lines += [line.rstrip() for line in part.stack.format()]
        lines.append(part.exc_type.__qualname__ if part.exc_type else "")
        part = part.__cause__ or part.__context__
    return "\n".join(lines)
