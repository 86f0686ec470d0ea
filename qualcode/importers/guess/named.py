"""Speakers the researcher has named herself: whatever stands after such a label, it is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codebook.errors import Message
from qualcode.importers.guess.labels import short_form
from qualcode.importers.guess.lines import LEAD, STAMP, Guess, Mark, clock, skip_space, stamp_only
from qualcode.importers.guess.words import key_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

from qualcode.importers.guess.lines import Line

_AFTER = frozenset(':：.)]-–—\t"“„«')
_SWALLOWED = frozenset(":：.)]-–— \t")


def by_given_labels(lines: Sequence[Line], labels: Collection[str]) -> Guess | None:
    """Return the turns of exactly these labels at the beginning of lines.

    A label counts where a sign, a tab, a quotation mark or a time follows, or nothing at all.
    """
    spellings = {label.strip(): label.strip() for label in labels if label.strip()}
    for label in list(spellings):
        short = short_form(key_of(label))  # "P" for "Pewawancara (P)"
        if short and short not in map(key_of, spellings):
            spellings[short] = label
    wanted = sorted(spellings.items(), key=lambda pair: len(pair[0]), reverse=True)
    marks = []
    for number, line in enumerate(lines):
        if line.blank or line.paragraph.note:
            continue
        mark = _mark(lines, number, wanted)
        if mark:
            marks.append(mark)
    if not marks:
        return None
    shown = " ".join(f"{label}: …" for label in dict.fromkeys(mark.speaker for mark in marks))
    return Guess(
        marks, Message("Speakers as you named them: {labels}", {"labels": shown}), labelled=True
    )


def _mark(lines: Sequence[Line], number: int, wanted: Sequence[tuple[str, str]]) -> Mark | None:
    line = lines[number]
    lead = LEAD.match(line.head)
    position = lead.end() if lead else 0
    stamp = STAMP.match(line.head, position)
    timestamp = clock(stamp[1]) if stamp else None
    if stamp:
        position = skip_space(line.head, stamp.end(), len(line.head))
    for spelling, label in wanted:
        end = position + len(spelling)
        if key_of(line.head[position:end]) != key_of(spelling):
            continue
        rest = skip_space(line.head, end, len(line.head))
        spaced = line.head[end:rest]
        after = line.head[rest : rest + 1]
        time = STAMP.match(line.head, rest)
        if not (not after or after in _AFTER or "\t" in spaced or time):
            continue
        if time:
            timestamp = clock(time[1]) if timestamp is None else timestamp
            rest = time.end()
        while rest < len(line.head) and line.head[rest] in _SWALLOWED:
            rest += 1
        start = line.start
        if timestamp is None and number and stamp_only(lines[number - 1]) is not None:
            timestamp = stamp_only(lines[number - 1])
            start = lines[number - 1].start
        speech = line.start + rest
        if speech >= line.end and number + 1 < len(lines):
            return Mark(label, start, line.end, line.end + 1, timestamp)
        return Mark(label, start, speech, speech, timestamp)
    return None
