"""What is shipped as data: codebooks, the sample study, translations, the Word template, help."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).parent


def path(*parts: str) -> Path:
    """Return the path of a shipped file or folder: `path("sample", "cases.csv")`."""
    return _ROOT.joinpath(*parts)
