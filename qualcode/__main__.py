"""`qualcode` and `python -m qualcode`: the window, or one command."""

# ruff: noqa: PLC0415 - what is heavy is loaded only when it is needed

from __future__ import annotations

import sys


def open_window(project: str = "") -> int:
    """Run the window, on a project where one is named; returns the exit code."""
    from ui.app import main as run_window  # the one door up, and only when a window is wanted

    return run_window(project or None)


def main() -> int:
    """Run what the command line asks for; returns the exit code."""
    from qualcode.cli.run import run

    return run(sys.argv[1:], open_window)


if __name__ == "__main__":
    sys.exit(main())
