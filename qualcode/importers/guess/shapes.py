"""Talk without a colon after the speaker: captions, tables, stamps, codes, quotes, answers only."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from codebook.errors import Message
from qualcode.importers.guess.lines import (
    LEAD,
    STAMP,
    Guess,
    Mark,
    clock,
    skip_space,
    stamp_only,
)
from qualcode.importers.guess.words import ANSWERS, key_of, role_of_words, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qualcode.importers.guess.labels import Candidate
    from qualcode.importers.guess.lines import Line
    from qualcode.importers.raw import Paragraph, RawText

_QUOTED_CODE = re.compile(r"([A-Z][A-Z0-9]{0,5})(?:[ \t]{1,4}(?=[\"“«„])|[ ]?\t[ \t]{0,4})")
_NAME_TIME = re.compile(
    r"([^\W_][\w .'’()-]{0,40}?)[ \t]{1,4}[\[(]?((?:\d{1,2}:)?\d{1,2}:\d{2})[\])]?\s{0,4}$"
)
_NUMBERED = re.compile(r"\s{0,8}\d{1,3}[.)]\s")
_SINGLE = re.compile(r"[A-Z][A-Z0-9]{0,3}$")
_QUOTES = '"“„«'


def by_captions(
    raw: RawText, lines: Sequence[Line], found: Sequence[Candidate], accepted: set[str]
) -> Guess | None:
    """Return the turns of captions: a cue without a name goes on where the last one left off."""
    if not any(part.time is not None for part in raw.paragraphs):
        return None
    named = {lines[item.line].paragraph.start: item for item in found if item.key in accepted}
    spelled: dict[str, str] = {}
    marks: list[Mark] = []
    for part in raw.paragraphs:
        item = named.get(part.start)
        if item is not None:
            label = spelled.setdefault(item.key, item.label)
            marks.append(Mark(label, part.start, item.label_end, item.label_end, part.time))
        elif part.voice:
            label = spelled.setdefault(key_of(part.voice), part.voice)
            end = skip_space(raw.text, part.start + len(part.voice) + 1, part.end)
            marks.append(Mark(label, part.start, end, end, part.time))
        elif not any(mark.speaker for mark in marks):
            marks.append(Mark("", part.start, part.start, part.start, part.time))
    inner = {item.line for item in named.values()}
    for item in found:  # a second voice inside one cue
        if item.key in accepted and item.line not in inner:
            label = spelled.setdefault(item.key, item.label)
            marks.append(Mark(label, item.label_start, item.label_end, item.label_end, None))
    marks.sort(key=lambda mark: mark.label_start)
    if spelled:
        return Guess(marks, Message("Captions with speakers, times read"))
    return Guess(marks, Message("Captions without speakers, times read"))


def by_tables(raw: RawText) -> Guess | None:
    """Return the turns of tables with the columns question and answer."""
    rows: dict[tuple[int, int], dict[int, list[Paragraph]]] = {}
    for part in raw.paragraphs:
        if part.table:
            rows.setdefault((part.table, part.row), {}).setdefault(part.column, []).append(part)
    marks: list[Mark] = []
    stops: list[int] = []
    heads: dict[int, str] = {}
    table = 0
    for (number, _row), cells in rows.items():
        first = min(parts[0].start for parts in cells.values())
        if number != table:
            table = number
            stops.append(first)
            if max(heads, default=0) > max(cells):
                heads = {}
        found = _heads(raw, cells)
        if found:
            heads = found
            stops.append(first)
        elif heads:
            marks.extend(_row_marks(raw, cells, heads))
    if len(marks) < 2:
        return None
    ends = [parts[-1].end for cells in rows.values() for parts in cells.values()]
    stops.extend(_ends_of_tables(raw, rows) or ends[-1:])
    return Guess(marks, Message("A table with the columns question and answer"), stops)


def _heads(raw: RawText, cells: dict[int, list[Paragraph]]) -> dict[int, str]:
    """Return the columns whose heads are words for question and answer, if this row has both."""
    heads = {}
    for column, parts in cells.items():
        text = raw.text[parts[0].start : min(parts[-1].end, parts[0].start + 60)].strip()
        if role_of_words(text) and len(text.split()) <= 4:
            heads[column] = text
    return heads if len({role_of_words(text) for text in heads.values()}) == 2 else {}


def _row_marks(
    raw: RawText, cells: dict[int, list[Paragraph]], heads: dict[int, str]
) -> list[Mark]:
    marks = []
    for column, name in heads.items():
        parts = [part for part in cells.get(column, []) if raw.text[part.start : part.end].strip()]
        if not parts:
            continue
        start = parts[0].start
        before = cells.get(column - 1, []) if column - 1 not in heads else []
        label = (
            before[0].start
            if before and len(before) == 1 and before[0].end - before[0].start <= 8
            else start
        )
        marks.append(Mark(name, label, start, start))
    return sorted(marks, key=lambda mark: mark.start)


def _ends_of_tables(
    raw: RawText, rows: dict[tuple[int, int], dict[int, list[Paragraph]]]
) -> list[int]:
    ends: dict[int, int] = {}
    for (table, _row), cells in rows.items():
        ends[table] = max(ends.get(table, 0), *(parts[-1].end for parts in cells.values()))
    return [min(end + 1, len(raw.text)) for end in ends.values()]


def by_answers(raw: RawText, lines: Sequence[Line], base: Guess) -> Guess:
    """Add the questions to a guess that found only "Jawab : ..." labels."""
    starts = [line.start for line in lines]
    index = {start: number for number, start in enumerate(starts)}
    answer = base.marks[0].speaker
    asker = "Question" if answer.lower().startswith("answer") else "Pertanyaan"
    marks: list[Mark] = []
    before = -1
    for mark in base.marks:
        number = index.get(mark.label_start, -1)
        question = _question_before(raw, lines, before, number)
        if question is not None:
            start = skip_space(raw.text, lines[question].start, lines[question].end)
            marks.append(Mark(asker, start, start, start))
        marks.append(mark)
        before = number
    base.marks = marks
    base.shape = Message("Questions, then “{label}”", {"label": f"{answer}: …"})
    base.roles[asker] = "interviewer"
    base.labelled = False
    return base


def _question_before(raw: RawText, lines: Sequence[Line], answered: int, number: int) -> int | None:
    """Return the line where the question begins that is answered at line `number`."""
    asked = [other for other in range(answered + 1, number) if not lines[other].blank]
    if not asked:
        return None
    for other in asked:
        if raw.text.find("?", lines[other].start, lines[other].end) >= 0:
            return other
    numbered = [other for other in asked if _is_numbered(lines[other])]
    if answered < 0 and numbered:
        return numbered[0]
    return asked[-1]


def _is_numbered(line: Line) -> bool:
    return bool(line.first and line.paragraph.marker) or bool(_NUMBERED.match(line.head))


def by_name_and_time(lines: Sequence[Line]) -> Guess | None:
    """Return the turns under lines like "Rifani  0:21" (Otter) that stand alone."""
    marks = []
    for number, line in enumerate(lines[:-1]):
        if line.end - line.start > 70 or line.blank or line.paragraph.note:
            continue
        lead = LEAD.match(line.head)
        match = _NAME_TIME.match(line.head, lead.end() if lead else 0)
        if match and not match[1].strip().isdigit() and len(match[1].split()) <= 5:
            following = lines[number + 1].start
            marks.append(Mark(match[1].strip(), line.start, line.end, following, clock(match[2])))
    if len(marks) < 2:
        return None
    return Guess(marks, Message("A name and a time on a line of their own, then what is said"))


def by_role_lines(lines: Sequence[Line]) -> Guess | None:
    """Return the turns under a role spelled out on a line of its own, without a colon."""
    marks = []
    for number, line in enumerate(lines[:-1]):
        text = line.head.strip(" \t.*_-")
        if line.paragraph.note or not text or line.end - line.start > 40:
            continue
        if len(text.split()) <= 2 and role_of_words(text) and text[-1] not in "?!,:":
            marks.append(Mark(text, line.start, line.end, lines[number + 1].start))
    if len(marks) < 3 or len({mark.speaker for mark in marks}) < 2:
        return None
    return Guess(marks, Message("A role on a line of its own, then what is said"))


def by_codes(lines: Sequence[Line]) -> Guess | None:
    """Return the turns of short codes before a quotation mark or a tab: `ME "..."`."""
    marks = []
    filled = 0
    for line in lines:
        if line.blank or line.paragraph.note:
            continue
        filled += 1
        lead = LEAD.match(line.head)
        position = lead.end() if lead else 0
        stamp = STAMP.match(line.head, position)
        timestamp = clock(stamp[1]) if stamp else None
        position = skip_space(line.head, stamp.end(), len(line.head)) if stamp else position
        match = _QUOTED_CODE.match(line.head, position)
        if match and match[1] not in {"NO", "NB"}:
            speech = line.start + match.end()
            marks.append(Mark(match[1], line.start, speech, speech, timestamp))
    counts = Counter(mark.speaker for mark in marks)
    marks = [mark for mark in marks if counts[mark.speaker] >= 2 or len(counts) <= 6]
    if len(marks) < 3 or len(marks) < filled * 0.25 or max(counts.values()) < 2:
        return None
    labels = " ".join(f"{label} …" for label in list(counts)[:4])
    return Guess(marks, Message("Shape “{labels}”, without a colon", {"labels": labels}))


def by_detached_labels(raw: RawText, lines: Sequence[Line]) -> Guess | None:
    """Return turns whose labels a PDF left apart: "P N P N", then lines with ": ..."."""
    column: list[str] = []
    marks: list[Mark] = []
    colons = []
    for line in lines:
        text = line.head.strip()
        if text.startswith(":") and len(text) > 1:
            colons.append(line)
            continue
        parts = text.split()
        if parts and len(text) < 130 and all(_SINGLE.match(part.rstrip(".")) for part in parts):
            column.extend(parts)
    if len(column) < 2 or len(colons) < 2:
        return None
    warnings = []
    if len(column) != len(colons):
        warnings.append(
            Message(
                "{labels} labels stand apart from {turns} turns: check who speaks",
                {"labels": len(column), "turns": len(colons)},
            )
        )
    for index, line in enumerate(colons):
        speaker = column[index] if index < len(column) else ""
        start = line.start + line.head.index(":")
        speech = skip_space(raw.text, start + 1, line.end)
        marks.append(Mark(speaker, start, speech, speech))
    shape = Message("Labels in a column apart, then lines that begin with a colon")
    return Guess(marks, shape, warnings=warnings)


def by_stamps(raw: RawText, lines: Sequence[Line]) -> Guess | None:
    """Return turns that begin with a time and name nobody: "[00:01:30] ..."."""
    marks = []
    filled = 0
    for number, line in enumerate(lines):
        if line.blank or line.paragraph.note:
            continue
        filled += 1
        position = skip_space(line.head, 0, len(line.head))
        stamp = STAMP.match(line.head, position)
        if not stamp:
            continue
        speech = skip_space(raw.text, line.start + stamp.end(), line.end)
        if stamp_only(line) is not None:
            if number + 1 >= len(lines):
                continue
            speech = line.end + 1
        end = min(speech, line.end)
        marks.append(Mark("", line.start, end, speech, clock(stamp[1])))
    if len(marks) < 2 or len(marks) < filled * 0.2:
        return None
    return Guess(marks, Message("Times without speakers"))


def by_quotes(raw: RawText, lines: Sequence[Line]) -> Guess | None:
    """Return turns of quoted paragraphs that take turns without naming anybody."""
    filled = [line for line in lines if not line.blank and not line.paragraph.note]
    quoted = [line for line in filled if line.head.lstrip()[:1] in _QUOTES]
    if len(quoted) < 4 or len(quoted) < len(filled) * 0.5:
        return None
    asking = [raw.text.find("?", line.start, line.end) >= 0 for line in quoted]
    odd, even = asking[::2], asking[1::2]
    shares = sum(odd) / len(odd), sum(even) / len(even)
    sure = abs(shares[0] - shares[1]) >= 0.5
    names = ("Penutur 1", "Penutur 2") if sure else ("", "")
    marks = []
    for number, line in enumerate(quoted):
        start = skip_space(raw.text, line.start, line.end)
        marks.append(Mark(names[number % 2], start, start, start))
    warning = Message("Nobody is named; who speaks was guessed from the order: check it")
    return Guess(marks, Message("Quoted paragraphs that take turns"), warnings=[warning])


def is_answer_only(marks: Sequence[Mark]) -> bool:
    """Whether every label is a word for answer."""
    return bool(marks) and all((words_of(mark.speaker) or [""])[0] in ANSWERS for mark in marks)
