"""What is shipped as data: codebooks, the sample study, translations, the Word template, help."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).parent


def path(*parts: str) -> Path:
    """Return the path of a shipped file or folder, `path("codebooks", "peran-pendamping-kube.json")`."""
    return _ROOT.joinpath(*parts)
