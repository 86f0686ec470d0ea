"""`qualcode` and `python -m qualcode`: the window, or one command."""

# ruff: noqa: PLC0415 - what is heavy is loaded only when it is needed

from __future__ import annotations

import sys


def open_window(project: str = "") -> int:
    """Run the window, on a project where one is named; returns the exit code.

    Raises KnownError where there is no screen.
    """
    from codebook.errors import KnownError
    from qualcode.cli.making import has_screen

    if not has_screen():
        raise KnownError(
            "There is no screen here, so no window can be opened. qualcode --help lists what can "
            "be done without one."
        )
    from ui.app import main as run_window  # the one door up, and only when a window is wanted

    return run_window(project or None)


def main() -> int:
    """Run what the command line asks for; returns the exit code."""
    from qualcode.cli.run import run

    return run(sys.argv[1:], open_window)


if __name__ == "__main__":
    sys.exit(main())
