"""Speakers named before a colon: "P : ...", "02 Rifani:", "[00:12] P: ...", "SN dan MR: ..."."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from codebook.errors import Message
from qualcode.importers.guess.lines import (
    LEAD,
    STAMP,
    STAMP_START,
    Guess,
    Line,
    Mark,
    clock,
    skip_space,
    stamp_only,
)
from qualcode.importers.guess.words import (
    ANSWERS,
    GREETINGS,
    HEADER,
    INFORMANT_CODES,
    INTERVIEWER_CODES,
    JOINERS,
    PROSE,
    REMEMBERED,
    TITLES,
    is_header_word,
    key_of,
    role_of_words,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from qualcode.importers.raw import RawText

MAX_LABEL = 48
_LABEL = re.compile(r"[^\W_][\w .'’`&/()-]{0,47}$")
_CODE = re.compile(r"[A-Z]{1,5}[-. ]?\d{0,3}$|[a-z]\d{0,2}$")
_STAMP_IN_LABEL = re.compile(r"\s{0,4}[\[(]?((?:\d{1,2}:)?\d{1,3}:\d{2})[\])]?$")
_STAMP_INSIDE = re.compile(r"[\[(]?((?:\d{1,2}:)?\d{1,3}:\d{2})[\])]?(?!\d)")
_INTRODUCED = re.compile(r"\((\w{1,5})\)$")
_JOINT = re.compile(r"\s(?:dan|and|&|/)\s|/|&")


class Candidate(NamedTuple):
    """A line that may name a speaker: its number, the label as written, the spans and the time."""

    line: int
    label: str
    key: str
    label_start: int
    label_end: int
    timestamp: float | None


def candidates(raw: RawText, lines: Sequence[Line]) -> list[Candidate]:
    """Return every line that begins with something like a label and a colon."""
    found = []
    for number, line in enumerate(lines):
        if line.paragraph.note or (":" not in line.head and "：" not in line.head):
            continue
        candidate = _candidate(raw, number, line)
        if candidate:
            found.append(_with_stamp_above(lines, candidate))
    return found


def _with_stamp_above(lines: Sequence[Line], item: Candidate) -> Candidate:
    """Take the time from a line of its own above the label, if there is one."""
    before = item.line - 1
    while before >= 0 and before > item.line - 3 and lines[before].blank:
        before -= 1
    if before < 0 or item.timestamp is not None:
        return item
    timestamp = stamp_only(lines[before])
    if timestamp is None:
        return item
    return item._replace(label_start=lines[before].start, timestamp=timestamp)


def _candidate(raw: RawText, number: int, line: Line) -> Candidate | None:
    head = line.head.replace("：", ":")
    lead = LEAD.match(head)
    position = lead.end() if lead else 0
    timestamp = None
    stamp = STAMP.match(head, position)
    if stamp:
        timestamp = clock(stamp[1])
        position = stamp.end()
        while position < len(head) and head[position] in " \t-–—":
            position += 1
    colon = head.find(":", position, position + MAX_LABEL + 12)
    if colon < 0:
        return None
    if head[colon - 1 : colon].isdigit() and head[colon + 1 : colon + 3].isdigit():
        colon, timestamp = _colon_after_stamp(head, position, colon, timestamp)
        if colon < 0:
            return None
    label = head[position:colon]
    tail = _STAMP_IN_LABEL.search(label)
    if tail:
        timestamp = clock(tail[1])
        label = label[: tail.start()]
    label = label.strip().strip("*_").strip()
    if not _plausible(label) or head.startswith("//", colon + 1):
        return None
    end = skip_space(raw.text, line.start + colon + 1, line.end)
    return Candidate(number, label, key_of(label), line.start, end, timestamp)


def _colon_after_stamp(
    head: str, position: int, colon: int, timestamp: float | None
) -> tuple[int, float | None]:
    """Step over the colons of a clock in "Rifani (00:12): ..."; -1 where no label follows."""
    stamp = _STAMP_INSIDE.search(head, position, position + MAX_LABEL + 24)
    if not stamp or stamp.start() > colon or not head[position : stamp.start()].strip():
        return -1, timestamp
    rest = skip_space(head, stamp.end(), len(head))
    if head[rest : rest + 1] != ":":
        return -1, timestamp
    return rest, timestamp


@lru_cache(REMEMBERED)
def _plausible(label: str) -> bool:
    if not label or len(label) > MAX_LABEL or not _LABEL.match(label):
        return False
    if label.endswith(".") and len(label.rsplit(maxsplit=1)[-1]) > 4:
        return False
    return len(label.split()) <= 6 and any(letter.isalpha() for letter in label)


def looks_like_code(label: str) -> bool:
    """Whether a label is an initial or a short code: "P", "SN", "I-2", "p"."""
    return bool(_CODE.match(label))


def _looks_like_name(label: str) -> bool:
    """Whether every word begins with a capital or a digit: "Pak Rifani", "02 Nama", "Ibu S."."""
    parts = label.replace("(", " ").replace(")", " ").replace("/", " ").split()
    if not parts or not any(part[0].isupper() for part in parts):
        return bool(parts) and any(_caseless(part[0]) for part in parts)
    return all(
        part[0].isupper() or part[0].isdigit() or part.lower() in JOINERS or _caseless(part[0])
        for part in parts
    )


def _caseless(letter: str) -> bool:
    """Whether a letter belongs to a script without capitals (Arabic, Javanese)."""
    return letter.isalpha() and letter.lower() == letter.upper()


def accepted_labels(found: Sequence[Candidate], legend: Collection[str]) -> set[str]:
    """Return the keys of those labels that are speakers.

    A colon in prose is not one: a label must be spelled out as a role, stand in the legend, or come
    back as a code or a name.
    """
    counts = Counter(item.key for item in found)
    shown = {item.key: item.label for item in reversed(found)}
    total = sum(counts.values())
    core = {key for key, count in counts.items() if _is_core(shown[key], count, total)}
    core |= {key for key in legend if counts.get(key)}
    core |= _timed(found) | _pair_of_codes(counts)
    if not core:
        return set()
    codes = any(looks_like_code(shown.get(key, key)) for key in core)
    accepted = set(core)
    for key, label in shown.items():
        if key not in accepted and _joins(label, accepted, core, codes=codes):
            accepted.add(key)
    if sum(counts[key] for key in accepted) < 2 and not accepted & ANSWERS:
        return set()
    return accepted | {short for key in accepted if (short := short_form(key)) in counts}


def short_form(key: str) -> str:
    """Return the code a label introduces: "p" for "pewawancara (p)", else ""."""
    match = _INTRODUCED.search(key)
    return match[1] if match else ""


def _timed(found: Sequence[Candidate]) -> set[str]:
    """Return names and codes with a time beside or above them, if there are several."""
    timed = {
        item.key
        for item in found
        if item.timestamp is not None
        and (looks_like_code(item.label) or _looks_like_name(item.label))
        and not (set(words_of(item.label)[:1]) & (PROSE | HEADER))
    }
    return timed if len(timed) >= 2 else set()


def _pair_of_codes(counts: Counter[str]) -> set[str]:
    """Return "p" and "n" and the like where both an asking and an answering code occur."""
    asking = {key for key in counts if key in INTERVIEWER_CODES}
    answering = {key for key in counts if key in INFORMANT_CODES}
    return asking | answering if asking and answering else set()


def _is_core(label: str, count: int, total: int) -> bool:
    role = role_of_words(label)
    first = (words_of(label) or [""])[0]
    if role:
        return count >= 2 or len(label.split()) <= 2
    if first in PROSE or (first in HEADER and not looks_like_code(label)):
        return False
    if looks_like_code(label):
        return count >= (3 if label.islower() else 2) and first not in HEADER
    return _looks_like_name(label) and count >= max(2, total * 0.02)


def _joins(label: str, accepted: set[str], core: set[str], *, codes: bool) -> bool:
    """Whether a label seen once belongs to those accepted: a code, a titled name, two at once."""
    first = (words_of(label) or [""])[0]
    parts = [key_of(part) for part in _JOINT.split(label)]
    if len(parts) > 1 and all(part in core for part in parts):
        return True
    if first in PROSE or first in HEADER:
        return False
    if key_of(label).rstrip("0123456789") in {key.rstrip("0123456789") for key in core}:
        return True  # "Kelompok 2" where "Kelompok 1" is one
    if looks_like_code(label) and label.isupper():
        return codes
    return first in TITLES and _looks_like_name(label) and key_of(label) not in accepted


def name_like(value: str) -> bool:
    """Whether a field's value is a name: one to six capitalised words and no greeting."""
    parts = value.replace(",", " ").replace("/", " ").split()
    if not 1 <= len(parts) <= 6 or value.rstrip()[-1:] in "?!":
        return False
    if parts[0].lower().strip(".,") in GREETINGS:
        return False
    return all(part[0].isupper() or part[0] in "(-&" or part.lower() in JOINERS for part in parts)


def _is_header_line(raw: RawText, lines: Sequence[Line], item: Candidate) -> bool:
    line = lines[item.line]
    return (
        is_header_word(item.label)
        and line.end - item.label_end <= 160
        and "?" not in (raw.text[item.label_end : line.end])
    )


def header_candidates(
    raw: RawText, lines: Sequence[Line], found: Sequence[Candidate], accepted: set[str]
) -> set[int]:
    """Return the lines before the talk where a role word heads a field."""
    fields = {item.line for item in found if _is_header_line(raw, lines, item)}
    demoted: set[int] = set()
    counts = Counter(item.key for item in found)
    for item in found:
        if item.key not in accepted or item.line in fields:
            continue
        value = raw.text[item.label_end : lines[item.line].end]
        near = any(abs(item.line - line) <= 4 for line in fields | demoted)
        rest = sum(counts[key] for key in accepted) - len(demoted) - 1
        spelled = bool(role_of_words(item.label)) and not looks_like_code(item.label)
        if not (spelled and near and rest >= 2 and len(value) <= 80 and name_like(value)):
            break
        if not _field_goes_on(lines, found, item):
            break
        demoted.add(item.line)
    return demoted


def _field_goes_on(lines: Sequence[Line], found: Sequence[Candidate], item: Candidate) -> bool:
    """Whether the line after a field is blank or another field: speech would go on."""
    following = item.line + 1
    if following >= len(lines) or lines[following].blank:
        return True
    return any(other.line == following for other in found)


def by_labels(
    raw: RawText,
    lines: Sequence[Line],
    found: Sequence[Candidate],
    accepted: set[str],
    skipped: Collection[int],
) -> Guess | None:
    """Return the turns of speakers named before a colon."""
    spelled: dict[str, str] = {}
    marks = []
    keys = {item.key for item in found}
    breaks = False
    for item in found:
        if item.key not in accepted or item.line in skipped:
            continue
        line = lines[item.line]
        short = short_form(item.key)
        label = spelled.setdefault(short if short in keys else item.key, item.label)
        breaks = breaks or not line.first
        marks.append(_mark(raw, lines, item, label))
    if not marks:
        return None
    shown = list(dict.fromkeys(mark.speaker for mark in marks))[:4]
    labels = " ".join(f"{label}: …" for label in shown)
    shape = Message("Shape “{labels}”", {"labels": labels})
    if breaks and raw.format in {"docx", "odt", "rtf"}:
        shape = Message("Shape “{labels}”, Shift+Enter read", {"labels": labels})
    elif all(mark.timestamp is not None for mark in marks):
        shape = Message("Shape “{labels}”, with times", {"labels": labels})
    only_answers = all((words_of(label) or [""])[0] in ANSWERS for label in spelled.values())
    guess = Guess(marks, shape, labelled=True)
    if only_answers:
        guess.roles = dict.fromkeys(spelled.values(), "informant")
    return guess


def _mark(raw: RawText, lines: Sequence[Line], item: Candidate, label: str) -> Mark:
    line, timestamp = lines[item.line], item.timestamp
    speech = item.label_end
    if speech >= line.end and item.line + 1 < len(lines):
        speech = line.end + 1
    if timestamp is None:
        opening = STAMP_START.match(raw.text, speech, min(len(raw.text), speech + 30))
        timestamp = clock(opening[1]) if opening else None
    return Mark(label, item.label_start, item.label_end, speech, timestamp)
