"""What stands before the talk: fields ("Jabatan : ...") and the legend ("P: Pewawancara")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qualcode.importers.document import HeaderField
from qualcode.importers.guess.labels import looks_like_code
from qualcode.importers.guess.words import (
    LEGEND_HEADS,
    PROSE,
    is_header_word,
    key_of,
    role_of_words,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from qualcode.importers.guess.labels import Candidate
    from qualcode.importers.guess.lines import Line
    from qualcode.importers.raw import RawText

_LOOKED_AT = 80  # lines
_IN_TABLE = re.compile(r"([^\W\d_][\w ./()-]{0,38})\t\s{0,4}(?=\S)")
_PAIR = re.compile(r"(?<![\w.])([A-Z][A-Za-z]{0,4}\d{0,2})\s{0,6}[:=]\s{0,6}(?=[^\W\d_])")
_TITLES = frozenset({"transkrip", "wawancara", "verbatim", "transcript", "interview", "hasil"})


def legend_of(raw: RawText, lines: Sequence[Line]) -> tuple[dict[str, str], set[int]]:
    """Return what a legend gives each code (key -> words), and the lines it stands on."""
    names: dict[str, str] = {}
    used: set[int] = set()
    under = 0  # lines left in which a heading like "Keterangan:" still counts
    for number, line in enumerate(lines[:_LOOKED_AT]):
        if line.end - line.start > 500:
            continue
        if line.blank:
            under = 0 if names else under
            continue
        text = raw.text[line.start : line.end]
        headed = (words_of(text) or [""])[0] in LEGEND_HEADS
        headed = headed and (":" in text or len(text.split()) <= 3)
        under = 12 if headed else under - 1
        pairs = _pairs(text.split(":", 1)[1] if headed and ":" in text else text)
        if any(key_of(code) in names for code, _ in pairs):
            break  # the code again: the talk has begun
        if pairs and (_all_roles(pairs) or (under > 0 and _all_short(pairs))):
            names.update({key_of(code): words for code, words in pairs})
            used.add(number)
        elif headed and not pairs:
            used.add(number)
        elif pairs:
            under = 0
    return names, used


def _pairs(text: str) -> list[tuple[str, str]]:
    """Return "P", "Pewawancara" and so on from a line that holds one or several of them."""
    found = list(_PAIR.finditer(text))
    if not found or text[: found[0].start()].strip(" -•\t"):
        return []
    ends = [match.start() for match in found[1:]] + [len(text)]
    return [
        (match[1], text[match.end() : end].strip(" ,;\t"))
        for match, end in zip(found, ends, strict=True)
    ]


def _all_roles(pairs: list[tuple[str, str]]) -> bool:
    return all(len(words.split()) <= 4 and role_of_words(words) for _, words in pairs)


def _all_short(pairs: list[tuple[str, str]]) -> bool:
    return all(
        looks_like_code(code) and len(words.split()) <= 6 and words and words[-1] not in ".?!"
        for code, words in pairs
    )


def header_of(
    raw: RawText,
    lines: Sequence[Line],
    found: Sequence[Candidate],
    first_turn: int | None,
    skipped: Collection[int],
) -> tuple[HeaderField, ...]:
    """Return the fields before position `first_turn` (everywhere near the top if it is None)."""
    rows: list[tuple[int, HeaderField]] = []
    for item in found:
        line = lines[item.line]
        if first_turn is not None and line.start >= first_turn:
            break
        if item.line >= _LOOKED_AT or item.line in skipped:
            continue
        value = raw.text[item.label_end : line.end].strip()
        first = (words_of(item.label) or [""])[0]
        if not value or len(value) > 300 or (first in PROSE and not is_header_word(item.label)):
            continue
        if first in _TITLES and not is_header_word(item.label):
            continue
        if first_turn is None and len(item.label.split()) > 3:
            continue
        rows.append((item.line, HeaderField(item.label, value, line.start, line.end)))
    rows.extend(_table_rows(raw, lines, first_turn, {number for number, _ in rows}))
    rows.sort(key=lambda row: row[0])
    near = [number for number, field in rows if is_header_word(field.name)]
    return tuple(
        field
        for number, field in rows
        if is_header_word(field.name)
        or (first_turn is not None and any(abs(number - other) <= 3 for other in near))
    )


def _table_rows(
    raw: RawText, lines: Sequence[Line], first_turn: int | None, taken: Collection[int]
) -> list[tuple[int, HeaderField]]:
    """Return the fields of a form in a table that needs no colon: `Tempat | Balai desa`."""
    found = []
    for number, line in enumerate(lines[:_LOOKED_AT]):
        if first_turn is not None and line.start >= first_turn:
            break
        match = _IN_TABLE.match(line.head) if line.paragraph.table and number not in taken else None
        if match and is_header_word(match[1]) and line.end - line.start <= 300:
            value = raw.text[line.start + match.end() : line.end].strip()
            if value and "\t" not in value:
                found.append((number, HeaderField(match[1].strip(), value, line.start, line.end)))
    return found
