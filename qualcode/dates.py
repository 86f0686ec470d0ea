"""Reading the dates that people write: "Jumat, 13 September 2018", "09-09-2025"."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    "januari january jan", "februari february feb pebruari", "maret march mar", "april apr",
    "mei may", "juni june jun", "juli july jul", "agustus august aug agt", "september sep sept",
    "oktober october oct okt", "november nov nopember", "desember december dec des",
)  # fmt: skip
NUMBER_OF = {word: number for number, names in enumerate(MONTHS, 1) for word in names.split()}
ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
DIGITS = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b")
WRITTEN = re.compile(r"\b(\d{1,2})\s+([^\W\d]{3,10})\.?,?\s+(\d{4})\b")
WRITTEN_FIRST = re.compile(r"\b([^\W\d]{3,10})\s+(\d{1,2}),\s+(\d{4})\b")


def loose_date(text: str) -> str | None:
    """Return the first date in `text` in ISO form, day before month, or None."""
    found: tuple[int, int, int] | None = None
    if match := ISO.search(text):
        found = (int(match[1]), int(match[2]), int(match[3]))
    elif match := DIGITS.search(text):
        found = (int(match[3]), int(match[2]), int(match[1]))
    elif match := WRITTEN.search(text):
        found = (int(match[3]), NUMBER_OF.get(match[2].lower(), 0), int(match[1]))
    elif match := WRITTEN_FIRST.search(text):
        found = (int(match[3]), NUMBER_OF.get(match[1].lower(), 0), int(match[2]))
    try:
        return date(*found).isoformat() if found else None
    except ValueError:
        return None
