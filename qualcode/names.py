"""Names as people give them: on one line, to be seen, and no longer than a list can show."""

from __future__ import annotations

import re
import unicodedata

from codebook.errors import KnownError

LONGEST = 300  # code points
# Controls, halves of characters, and what is not seen but would make two names of one: soft hyphen,
# zero width, byte order mark, turns of the direction of writing. Joiners stay: emoji and Javanese
# are written with them.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)


def tidy(name: str) -> str:
    """Return a name on one line, without doubled spaces and unseen characters.

    A name of which nothing would be seen is "".
    """
    name = " ".join(_UNSEEN.sub("", " ".join(name.split())).split())
    seen = any(unicodedata.category(letter)[0] not in "CZ" for letter in name)
    return name if seen else ""


def short(name: str, most: int = LONGEST) -> str:
    """Return a name as `tidy`, for what is read from files: the end of a long one is "…"."""
    name = tidy(name)
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"


def whole(name: str, most: int = LONGEST) -> str:
    """Return a name as `tidy`. Raises KnownError where it has more than `most` code points."""
    name = tidy(name)
    if len(name) > most:
        raise KnownError(
            "This name has {count} characters, up to {most} are possible. Choose a shorter one.",
            count=len(name),
            most=most,
        )
    return name
