"""Names of transcripts in two parts: the number a researcher gave, and whose it is."""

from __future__ import annotations

import re

_NUMBERED = re.compile(r"^([^\s_]{0,6}\d[^\s_]{0,4})[\s._–-]+(\S.*)$")


def split_name(name: str) -> tuple[str, str]:
    """Return ("I-03", "Ibu Salmiah") for "I-03 Ibu Salmiah", ("", name) without a number."""
    found = _NUMBERED.match(name)
    if found is None or len(found.group(1)) > 7:
        return "", name
    return found.group(1), found.group(2)
