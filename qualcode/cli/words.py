"""The language in which the command line speaks."""

# ruff: noqa: PLC0415 - what is heavy is loaded only when it is needed

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codebook.errors import KnownError, Message

INDONESIAN = {"id", "in", "ms", "jv", "su", "bjn"}


def language() -> str:
    """Return "id" or "en": QUALCODE_LANGUAGE, or what the system prefers; Indonesian otherwise."""
    wanted = os.environ.get("QUALCODE_LANGUAGE", "").strip().lower()[:2]
    if wanted in {"id", "en"}:
        return wanted
    for tag in _preferred():
        short = tag.replace("-", "_").split("_")[0].split(".")[0].lower()
        if short in INDONESIAN:
            return "id"
        if short in {"en", "english"}:
            return "en"
    return "id"


def _preferred() -> list[str]:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name].split(":")
    import locale

    return [locale.getlocale()[0] or ""]  # Windows keeps it elsewhere than in the environment


def tell(message: Message | KnownError, chosen: str = "") -> str:
    """Return a sentence in the language of the command line, or in `chosen`."""
    from qualcode.language import tell as told

    return told(message, chosen or language())
