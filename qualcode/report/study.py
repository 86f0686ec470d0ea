"""A study made ready for telling: what several blocks look up, worked out once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from projects.records import CodeRecord, Excerpt
from qualcode.report.data import ReportData
from qualcode.report.numbers import in_words, number, uncapital
from qualcode.report.quotes import distinct, ordered, pick
from qualcode.report.references import References, as_date, case_names, find_attribute
from qualcode.report.settings import ReportSettings
from qualcode.report.wording import WORDINGS, Wording


@dataclass
class Study:
    """The data, the settings, the language, and the passages of every code.

    `names` are what the cases are called in print; `own` holds a code's own passages, `below` also
    those of its sub-codes; `picks` the passages that the findings quote for a code, and whether
    nobody had chosen them.
    """

    data: ReportData
    settings: ReportSettings
    language: str
    words: Wording
    when: date
    references: References
    own: dict[str, list[Excerpt]]
    below: dict[str, list[Excerpt]]
    children: dict[str, list[CodeRecord]]
    memos: dict[str, str]
    names: dict[str, str]
    picks: dict[str, tuple[list[Excerpt], bool]] = field(default_factory=dict)

    def count(self, how_many: int, unit: tuple[str, str], *, figures: bool = False) -> str:
        """Return "tujuh informan", "24 kutipan"; `figures` writes small numbers in figures too."""
        written = (number if figures else in_words)(how_many, self.language)
        return f"{written} {unit[how_many != 1]}"

    def subject(self, code: CodeRecord) -> str:
        """Return how a sentence names a code: "peran fasilitator", "faktor pendukung semangat"."""
        if not code.depth and not self.own.get(code.guid):  # it only groups others
            return uncapital(code.name)
        pattern = self.words.kinds.get(code.kind)
        if pattern is None:
            own = code.kind not in ("", "other")
            pattern = f"{uncapital(code.kind)} {{name}}" if own else self.words.theme
        marks = set(pattern.replace("{name}", "").casefold().split()) - {"the", "of", "“”"}
        if marks & {_stem(word) for word in code.name.casefold().split()}:
            return uncapital(code.name)
        return pattern.replace("{name}", uncapital(code.name))

    def voices(self, excerpts: Iterable[Excerpt]) -> set[str]:
        """Return the guids of the cases that are heard in `excerpts`."""
        return {excerpt.case_guid for excerpt in excerpts if excerpt.case_guid}

    def remaining(self) -> list[tuple[CodeRecord, list[Excerpt]]]:
        """Return code by code the passages that the findings leave out, but for unwanted ones."""
        quoted = {one.guid for picked, _ in self.picks.values() for one in picked}
        left = (
            (code, [e for e in self.own.get(code.guid, ()) if _left(e, quoted)])
            for code in self.data.codes
        )
        return [(code, excerpts) for code, excerpts in left if excerpts]

    def passages(self) -> int:
        """Return how many passages the report will hold."""
        on = self.settings.on()
        quoted = sum(len(picked) for picked, _ in self.picks.values())
        left = sum(len(excerpts) for _, excerpts in self.remaining()) if "remaining" in on else 0
        return quoted + left

    def short_reference(self, excerpt: Excerpt) -> str:
        """Return "(Informan 3)"."""
        name = self.names.get(excerpt.case_guid) or excerpt.case or excerpt.transcript
        return f"({name})" if name else ""

    def source(self) -> str:
        """Return what stands below a table: "Sumber: data primer 2014, diolah."."""
        years = sorted({when.year for when in self.dates()})
        if not years:
            return self.words.source
        shown = str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
        return self.words.source_year.format(year=shown)

    def dates(self) -> list[date]:
        """Return the dates of the interviews the cases know, in order."""
        attribute = find_attribute("date", self.data.attributes)
        if attribute is None:
            return []
        found = (as_date(case.attributes.get(attribute.name)) for case in self.data.cases)
        return sorted(when for when in found if when)


def _left(excerpt: Excerpt, quoted: set[str]) -> bool:
    return excerpt.guid not in quoted and excerpt.chosen != "not"


def _stem(word: str) -> str:
    return word[:-1] if word.endswith("s") else word


def study(data: ReportData, settings: ReportSettings, when: date) -> Study:
    """Prepare `data` for the blocks; raises KnownError for a reference pattern that cannot work."""
    language = settings.language or (data.info.language if data.info.language in WORDINGS else "en")
    words = WORDINGS[language]
    own: dict[str, list[Excerpt]] = defaultdict(list)
    for excerpt in distinct(data.excerpts):
        own[excerpt.code_guid].append(excerpt)
    children: dict[str, list[CodeRecord]] = defaultdict(list)
    for code in data.codes:
        children[code.parent].append(code)
    memos: dict[str, str] = {}
    for memo in data.memos:
        if memo.kind == "interpretation" and memo.target_kind == "code" and memo.text.strip():
            memos[memo.target] = memo.text.strip()
    pattern = settings.reference or words.reference
    return Study(
        data=data,
        settings=settings,
        language=language,
        words=words,
        when=when,
        references=References(pattern, data.attributes, data.cases, language),
        own=own,
        below=_below(data.codes, own),
        children=children,
        memos=memos,
        names=case_names(data.cases, data.attributes),
        picks=_picks(own, settings) if "findings" in settings.on() else {},
    )


def _picks(
    own: dict[str, list[Excerpt]], settings: ReportSettings
) -> dict[str, tuple[list[Excerpt], bool]]:
    picks = {}
    for guid, excerpts in own.items():
        picked, nobody = pick(excerpts, settings.quotes, settings.first, settings.order)
        picks[guid] = (ordered(picked, settings.order), nobody)
    return picks


def _below(codes: Sequence[CodeRecord], own: dict[str, list[Excerpt]]) -> dict[str, list[Excerpt]]:
    """Return every code's passages with those of its sub-codes, once for each code they have."""
    below: dict[str, list[Excerpt]] = {code.guid: list(own.get(code.guid, ())) for code in codes}
    for code in reversed(codes):
        if code.parent in below:
            below[code.parent].extend(below[code.guid])
    return below
