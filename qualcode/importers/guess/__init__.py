"""Guesses who speaks where; cheap enough to be done again whenever the researcher corrects it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from codebook.errors import Message
from qualcode.importers.document import Draft, DraftTurn
from qualcode.importers.guess.header import header_of, legend_of
from qualcode.importers.guess.labels import (
    accepted_labels,
    by_labels,
    candidates,
    header_candidates,
)
from qualcode.importers.guess.lines import STAMP_END, Guess, Line, Mark, clock, lines_of
from qualcode.importers.guess.looks import by_looks
from qualcode.importers.guess.named import by_given_labels
from qualcode.importers.guess.roles import speakers_of
from qualcode.importers.guess.shapes import (
    by_answers,
    by_captions,
    by_codes,
    by_detached_labels,
    by_name_and_time,
    by_quotes,
    by_role_lines,
    by_stamps,
    by_tables,
    is_answer_only,
)
from qualcode.importers.guess.words import key_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from qualcode.importers.guess.labels import Candidate
    from qualcode.importers.raw import RawText

_TOLD_SINGLY = 3


def turns(
    raw: RawText,
    *,
    interviewers: Collection[str] = (),
    roles: Mapping[str, str] | None = None,
    labels: Collection[str] | None = None,
) -> Draft:
    """Return the file with its turns, speakers, roles and header as guessed.

    `interviewers` are labels that ask; `roles` gives labels a role of records.ROLES; `labels`, if
    not None, are the only labels that are speakers (whatever stands after them). Labels compare
    without regard to case. Spans are code points on `raw.text`, time stamps seconds.
    """
    lines = lines_of(raw)
    found = candidates(raw, lines)
    legend, legend_lines = legend_of(raw, lines)
    found = [item for item in found if item.line not in legend_lines]
    accepted = accepted_labels(found, set(legend))
    accepted |= {key_of(part.voice) for part in raw.paragraphs if part.voice}
    demoted = header_candidates(raw, lines, found, accepted)
    guess = _choose(raw, lines, found, accepted, demoted)
    if labels is not None:
        talk = [line for number, line in enumerate(lines) if number not in legend_lines]
        wanted = {key_of(label) for label in labels}
        guess = (
            _kept(guess, wanted)
            if guess and wanted <= guess.keys()
            else by_captions(raw, lines, found, wanted) or by_given_labels(talk, labels) or guess
        )
    marks = guess.marks if guess else []
    first = marks[0].label_start if marks else None
    header = header_of(raw, lines, found, first, legend_lines)
    cut = _turns(raw, guess) if guess else []
    given = {key_of(label): role for label, role in (guess.roles if guess else {}).items()}
    given |= {key_of(label): "interviewer" for label in interviewers}
    given |= {key_of(label): role for label, role in (roles or {}).items()}
    speakers = speakers_of(raw.text, cut, legend, header, given)
    warnings = [*raw.warnings, *(guess.warnings if guess else [])]
    if guess is None:
        warnings.append(Message("No speakers were recognised: the text stays as it is"))
    elif guess.labelled:
        warnings.extend(_unlabelled(lines, cut))
    return Draft(
        raw.file_name,
        _name(raw.file_name),
        raw.text,
        tuple(cut),
        speakers,
        header,
        raw.runs,
        raw.comments,
        tuple(warnings),
        raw.source,
        raw.format,
        guess.shape if guess else None,
    )


def _choose(
    raw: RawText,
    lines: Sequence[Line],
    found: Sequence[Candidate],
    accepted: set[str],
    demoted: set[int],
) -> Guess | None:
    """Return the first way of reading that fits, the surest before the vaguest."""
    captions = by_captions(raw, lines, found, accepted)
    if captions:
        return captions
    table = by_tables(raw)
    named = by_labels(raw, lines, found, accepted, demoted)
    if table and (named is None or len(table.marks) >= len(named.marks)):
        return table
    if named and is_answer_only(named.marks):
        return by_answers(raw, lines, named)
    others = [by_name_and_time(lines), by_codes(lines)]
    if named and all(other is None or len(other.marks) <= 2 * len(named.marks) for other in others):
        return named
    return (
        next((other for other in others if other), None)
        or by_detached_labels(raw, lines)
        or by_role_lines(lines)
        or by_looks(raw)
        or by_stamps(raw, lines)
        or by_quotes(raw, lines)
    )


def _kept(guess: Guess, wanted: set[str]) -> Guess | None:
    """Return the guess with only these speakers; what others say falls to the turn before."""
    guess.marks = [
        mark for mark in guess.marks if not mark.speaker or key_of(mark.speaker) in wanted
    ]
    return guess if guess.marks else None


def _turns(raw: RawText, guess: Guess) -> list[DraftTurn]:
    """Let every turn run to the next mark, stop or note, without the white space at its end."""
    text = raw.text
    notes = next((part.start for part in raw.paragraphs if part.note), len(text))
    stops = sorted({*guess.stops, notes, len(text)})
    marks = _in_order(guess.marks)
    cut = []
    for index, mark in enumerate(marks):
        following = marks[index + 1].label_start if index + 1 < len(marks) else len(text)
        stop = bisect_right(stops, mark.label_start)
        end = min(following, stops[stop] if stop < len(stops) else len(text))
        start = min(mark.start, end)
        while end > start and text[end - 1].isspace():
            end -= 1
        label_end = min(mark.label_end, start)
        timestamp = mark.timestamp
        if timestamp is None and end > start:
            last = STAMP_END.search(text, max(start, end - 24), end)
            timestamp = clock(last[1]) if last else None
        while start < end and text[start].isspace():
            start += 1
        cut.append(DraftTurn(mark.speaker, mark.label_start, label_end, start, end, timestamp))
    return cut


def _in_order(marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks by position, none beginning inside the label of the one before."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: mark.label_start):
        if not kept or mark.label_start >= max(kept[-1].label_end, kept[-1].label_start + 1):
            kept.append(mark)
    return kept


def _unlabelled(lines: Sequence[Line], cut: Sequence[DraftTurn]) -> list[Message]:
    """Tell of paragraphs without a label inside a turn; `start` says where they are."""
    starts = [turn.label_start for turn in cut]
    found = []
    for line in lines:
        if line.blank or not line.first:
            continue
        turn = bisect_right(starts, line.start) - 1
        if turn < 0 or line.start <= cut[turn].start or line.start >= cut[turn].end:
            continue
        found.append((turn + 1, line.start))
    if len(found) > _TOLD_SINGLY:
        return [
            Message(
                "{count} paragraphs without a label, each joined to the turn before it",
                {"count": len(found), "start": found[0][1], "places": tuple(found)},
            )
        ]
    return [
        Message("Paragraph without a label, joined to turn {turn}", {"turn": turn, "start": start})
        for turn, start in found
    ]


def _name(file_name: str) -> str:
    stem = file_name[: file_name.rfind(".")] if "." in file_name.lstrip(".") else file_name
    return " ".join(stem.replace("_", " ").split()) or file_name


__all__ = ["key_of", "turns"]
