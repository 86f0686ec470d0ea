"""Work packages: a part of a project for one coder, and what it was when it went out.

The package remembers a fingerprint of every coding it held, so that what its coder changed or
removed can be told from what changed at home meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

SETTING = "package"
FINGERPRINTED = (
    "start", "end", "code_id", "comment", "weight", "chosen", "citation", "translation",
)  # fmt: skip


@dataclass(frozen=True)
class Package:
    """What went out: for whom, from which project, coding guid -> fingerprint."""

    study: str
    coder: str
    coder_name: str = ""
    made: str = ""
    codings: Mapping[str, str] = field(default_factory=dict)

    def untouched(self, row: Any) -> bool:
        """Tell whether a coding at home is still what it was when the package went out."""
        return self.codings.get(row.id) == fingerprint(row)

    def removed_here(self, guid: str, row: Mapping[str, Any]) -> bool:
        """Tell whether a coding was removed at home and comes back as it went out."""
        return self.codings.get(guid) == _digest(row[name] for name in FINGERPRINTED)

    def as_setting(self) -> dict[str, Any]:
        """Return what is kept in the package's project."""
        return {
            "study": self.study, "coder": self.coder, "coder_name": self.coder_name,
            "made": self.made, "codings": dict(self.codings),
        }  # fmt: skip


def of_setting(value: Any) -> Package | None:
    """Return the package that a project is, None where it is none."""
    if not isinstance(value, dict) or not isinstance(value.get("codings"), dict):
        return None
    return Package(
        str(value.get("study", "")), str(value.get("coder", "")),
        str(value.get("coder_name", "")), str(value.get("made", "")), value["codings"],
    )  # fmt: skip


def fingerprint(row: Any) -> str:
    """Return a digest of what a coder can change about a coding."""
    return _digest(getattr(row, name) for name in FINGERPRINTED)


def _digest(values: Any) -> str:
    return sha256("\x1f".join(map(str, values)).encode("utf-8", "replace")).hexdigest()[:16]
