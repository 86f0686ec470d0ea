"""Speakers set off by their looks: in bold, or as a heading; questions as headings."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from codebook.errors import Message
from qualcode.importers.guess.lines import Guess, Mark, skip_space
from qualcode.importers.guess.words import key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from projects.records import Run
    from qualcode.importers.raw import Paragraph, RawText

_MAX_LABEL = 40


def by_looks(raw: RawText) -> Guess | None:
    """Return the turns of speakers in bold or heading style, or of questions in them."""
    parts = [
        part for part in raw.paragraphs if not part.note and raw.text[part.start : part.end].strip()
    ]
    bold = [run for run in raw.runs if run.kind == "bold"]
    if not parts or sum(run.end - run.start for run in bold) > len(raw.text) * 0.6:
        bold = []
    leads = _bold_leads(raw, parts, bold)
    return (
        _speakers_before_speech(raw, parts, leads)
        or _speakers_on_lines(raw, parts, leads)
        or _questions(raw, parts, leads)
    )


def _bold_leads(raw: RawText, parts: Sequence[Paragraph], bold: Sequence[Run]) -> dict[int, int]:
    """Return, for each paragraph that begins in bold, where its bold beginning ends."""
    leads = {}
    index = 0
    for part in parts:
        start = skip_space(raw.text, part.start + part.marker, part.end)
        while index < len(bold) and bold[index].end <= start:
            index += 1
        if index < len(bold) and bold[index].start <= start:
            end, follow = bold[index].end, index + 1
            while follow < len(bold) and not raw.text[end : bold[follow].start].strip():
                end = bold[follow].end
                follow += 1
                if end >= part.end:
                    break
            leads[part.start] = min(end, part.end)
    return leads


def _speakers_before_speech(
    raw: RawText, parts: Sequence[Paragraph], leads: dict[int, int]
) -> Guess | None:
    """Find "**Peneliti** Apa kabar?": a short bold name, then speech on the same line."""
    marks = []
    for part in parts:
        end = leads.get(part.start, part.start)
        start = part.start + part.marker
        label = raw.text[start:end].strip(" \t:.\n")
        rest = skip_space(raw.text, end, part.end)
        if label and rest < part.end and len(label) <= _MAX_LABEL and len(label.split()) <= 5:
            marks.append(Mark(label, part.start, rest, rest))
    return _if_names(marks, Message("Speakers in bold"))


def _speakers_on_lines(
    raw: RawText, parts: Sequence[Paragraph], leads: dict[int, int]
) -> Guess | None:
    """Find names alone on a line, bold or as headings, with speech in the paragraphs below."""
    marks = []
    for part, following in pairwise(parts):
        set_off = part.heading or leads.get(part.start) == part.end
        label = raw.text[part.start + part.marker : part.end].strip(" \t:.\n")
        if (
            set_off
            and label
            and len(label) <= _MAX_LABEL
            and "?" not in label
            and len(label.split()) <= 5
        ):
            marks.append(Mark(label, part.start, part.end, following.start))
    return _if_names(marks, Message("Speakers as headings or in bold on a line of their own"))


def _if_names(marks: list[Mark], shape: Message) -> Guess | None:
    """Keep those labels that come back; what stands there once is a title."""
    counts = Counter(key_of(mark.speaker) for mark in marks)
    kept = [mark for mark in marks if counts[key_of(mark.speaker)] >= 2]
    names = {key_of(mark.speaker): mark.speaker for mark in reversed(kept)}
    if len(kept) < 3 or len(names) > max(2, len(kept) // 2):
        return None
    return Guess([mark._replace(speaker=names[key_of(mark.speaker)]) for mark in kept], shape)


def _questions(raw: RawText, parts: Sequence[Paragraph], leads: dict[int, int]) -> Guess | None:
    """Find questions as headings or in bold, with the answer in the paragraphs below."""
    marks: list[Mark] = []
    asking = False
    found = 0
    for part in parts:
        set_off = bool(part.heading) or leads.get(part.start) == part.end
        question = set_off and raw.text.find("?", part.start, part.end) >= 0
        start = skip_space(raw.text, part.start + part.marker, part.end)
        if question:
            found += 1
            if not asking:
                marks.append(Mark("Pertanyaan", part.start, start, start))
            asking = True
        elif asking and not set_off:
            marks.append(Mark("Jawaban", part.start, part.start, part.start))
            asking = False
    if found < 2 or len(marks) < 4:
        return None
    roles = {"Pertanyaan": "interviewer", "Jawaban": "informant"}
    return Guess(marks, Message("Questions as headings or in bold, answers below"), roles=roles)
