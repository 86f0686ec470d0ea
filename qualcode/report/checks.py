"""What is worth a look before a report is sent: quotes, voices, names, gaps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from projects.records import Excerpt
from qualcode.report.preview import plain
from qualcode.report.quotes import strange_word
from qualcode.report.references import case_names, find_attribute
from qualcode.report.study import Study
from qualcode.report.writing import Composed

FEW_CASES, FEW_QUOTES = 4, 6
"""With fewer cases or quotes than these somebody always speaks a third of the time."""

TITLES = re.compile(r"^(?:(?:pak|bu|bapak|ibu|sdr|sdri|hj?|mr|mrs|ms|dr)\.?\s+)+", re.IGNORECASE)
TextOf = Callable[[str], str]


@dataclass(frozen=True)
class Check:
    """One look at the report: its `kind`, and whether all is well.

    Kinds: nothing (is coded), source (quotes against the text of their transcripts), citation (a
    citation form with a word that nobody said), unchosen (codes without a chosen quote), voice (one
    case over a third of the quotes), waiting (codes without an interpretation), names (real names
    where pseudonyms are used), empty (blocks), definition (codes in the codebook without one).
    `names` are names of what is meant, `guids` the codes or cases; `excerpt` is the passage meant.
    """

    kind: str
    good: bool
    count: int = 0
    names: tuple[str, ...] = ()
    guids: tuple[str, ...] = ()
    excerpt: Excerpt | None = None
    word: str = ""


def checks(composed: Composed, text_of: TextOf) -> tuple[Check, ...]:
    """Return every check of a composed report; `text_of` returns a transcript's canonical text."""
    study = composed.study
    if not study.data.excerpts:
        return (Check("nothing", good=False),)
    on = study.settings.on()
    quoted = _quoted(composed)
    found = [*_sources(quoted, text_of), *_citations(quoted)]
    found += _names(composed)
    if "findings" in on:
        found += [*_unchosen(study), *_voices(study)]
        found += _waiting(study) if study.settings.placeholder else []
    if "codebook" in on:
        found += _definitions(study)
    empty = [one.name for one in composed.blocks if one.start == one.end]
    found += [Check("empty", good=False, count=len(empty), names=tuple(empty))] if empty else []
    return tuple(sorted(found, key=lambda check: not check.good))


def _quoted(composed: Composed) -> list[Excerpt]:
    """Return every passage the report quotes, once each."""
    by_guid = {excerpt.guid: excerpt for excerpt in composed.study.data.excerpts}
    guids = dict.fromkeys(guid for each in composed.writer.quoted.values() for guid in each)
    return [by_guid[guid] for guid in guids if guid in by_guid]


def _sources(quoted: list[Excerpt], text_of: TextOf) -> list[Check]:
    if not quoted:
        return []
    by_transcript: dict[str, list[Excerpt]] = {}
    for excerpt in quoted:
        by_transcript.setdefault(excerpt.transcript_guid, []).append(excerpt)
    wrong: list[Excerpt] = []
    for guid, excerpts in by_transcript.items():
        text = text_of(guid)
        wrong += [one for one in excerpts if text[one.start : one.end] != one.text]
    if not wrong:
        return [Check("source", good=True, count=len(quoted))]
    return [Check("source", good=False, count=1, excerpt=one) for one in wrong]


def _citations(quoted: list[Excerpt]) -> list[Check]:
    found = []
    for excerpt in quoted:
        word = strange_word(excerpt.citation, excerpt.text) if excerpt.citation.strip() else ""
        if word:
            found.append(Check("citation", good=False, count=1, excerpt=excerpt, word=word))
    return found


def _unchosen(study: Study) -> list[Check]:
    codes = [
        code
        for code in study.data.codes
        if (own := study.own.get(code.guid)) and not any(one.chosen == "chosen" for one in own)
    ]
    names, guids = tuple(one.name for one in codes), tuple(one.guid for one in codes)
    return [Check("unchosen", not codes, len(codes), names, guids)]


def _voices(study: Study) -> list[Check]:
    """Look whether one case speaks more than a third of the quotes of the findings."""
    quotes = {one.guid: one for picked, _ in study.picks.values() for one in picked}
    counts = Counter(one.case_guid for one in quotes.values() if one.case_guid)
    if len(study.data.cases) < FEW_CASES or counts.total() < FEW_QUOTES:
        return []
    guid, most = counts.most_common(1)[0]
    share = round(100 * most / counts.total())
    if 3 * most <= counts.total():
        return [Check("voice", good=True, count=share)]
    return [
        Check("voice", good=False, count=share, names=(study.names.get(guid, ""),), guids=(guid,))
    ]


def _waiting(study: Study) -> list[Check]:
    codes = [
        code
        for code in study.data.codes
        if study.own.get(code.guid) and not study.memos.get(code.guid)
    ]
    names, guids = tuple(one.name for one in codes), tuple(one.guid for one in codes)
    return [Check("waiting", not codes, len(codes), names, guids)]


def _definitions(study: Study) -> list[Check]:
    codes = [
        code
        for code in study.data.codes
        if study.own.get(code.guid) and not code.definition.strip()
    ]
    names, guids = tuple(one.name for one in codes), tuple(one.guid for one in codes)
    return [Check("definition", not codes, len(codes), names, guids)]


def _names(composed: Composed) -> list[Check]:
    """Look for the real names of cases that have a pseudonym; nothing where none has one."""
    data = composed.study.data
    shown = case_names(data.cases, data.attributes)
    attribute = find_attribute("nama", data.attributes) or find_attribute("name", data.attributes)
    hidden: dict[str, str] = {}
    for case in data.cases:
        if shown[case.guid] == case.name:
            continue
        own = str(case.attributes.get(attribute.name) or "") if attribute else ""
        for name in (case.name, own):
            bare = TITLES.sub("", name.strip())
            if len(bare) > 2 and bare.casefold() not in shown[case.guid].casefold():
                hidden.setdefault(bare, case.guid)
    if not hidden:
        return []
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, hidden))})(?!\w)")
    left = Counter(
        found for part in composed.writer.parts for found in pattern.findall(plain(part))
    )
    guids = tuple(hidden[name] for name in left)
    return [Check("names", not left, left.total(), tuple(left), guids)]
