"""The findings by code: how many spoke of it, what the researcher makes of it, quotes."""

from __future__ import annotations

from collections import Counter, defaultdict

from projects.records import CodeRecord, Excerpt
from qualcode.report.numbers import capital, listed, number, uncapital
from qualcode.report.ooxml import rightward, run
from qualcode.report.quotes import length, printed
from qualcode.report.study import Study
from qualcode.report.writer import Writer

TOP = 2  # the level of a heading of a top-level code, below "Hasil dan Pembahasan"


def findings(writer: Writer, study: Study) -> None:
    """Write every code that has passages or a memo, in the order of the codebook."""
    names = _headings(study)
    lead = Leads(study)
    for code in study.data.codes:
        if not study.below.get(code.guid) and not study.memos.get(code.guid):
            continue
        writer.heading(TOP + code.depth, names[code.guid])
        _code(writer, study, code, lead)


class Leads:
    """Says in turn what leads in to a quote, so that no two in a row sound the same."""

    def __init__(self, study: Study) -> None:
        self._words = study.words
        self._used: Counter[str] = Counter()
        self._before: list[str] = []

    def begin(self) -> None:
        """Start the quotes of another code."""
        self._before = []

    def next(self, excerpt: Excerpt, *, block: bool) -> str:
        """Return the lead-in for `excerpt`, with {quote} where it is to stand in the sentence."""
        owner = excerpt.case_guid or excerpt.transcript_guid
        role = "first" if not self._before else "other"
        if self._before and self._before[-1] == owner:
            role = "same"
        elif owner in self._before:
            role = "again"
        self._before.append(owner)
        name = role + ("_block" if block else "")
        choices: tuple[str, ...] = getattr(self._words, name)
        used = self._used[name]
        self._used[name] += 1
        return choices[used % len(choices)]


def _headings(study: Study) -> dict[str, str]:
    """Return guid -> heading; names that occur twice at a level say whose they are."""
    by_guid = {code.guid: code for code in study.data.codes}
    shown = {code.guid: code.name for code in study.data.codes}
    for qualify in (_with_parent, _with_path):
        same: dict[tuple[int, str], list[str]] = defaultdict(list)
        for guid, name in shown.items():
            level = min(by_guid[guid].depth, 3)
            same[level, name.casefold()].append(guid)
        for guids in same.values():
            if len(guids) > 1:
                shown |= {guid: qualify(by_guid[guid], by_guid) for guid in guids}
    return shown


def _with_parent(code: CodeRecord, by_guid: dict[str, CodeRecord]) -> str:
    parent = by_guid.get(code.parent)
    return f"{code.name} ({uncapital(parent.name)})" if parent else code.name


def _with_path(code: CodeRecord, by_guid: dict[str, CodeRecord]) -> str:
    del by_guid
    return code.path


def _code(writer: Writer, study: Study, code: CodeRecord, lead: Leads) -> None:
    settings = study.settings
    line = [run(_opening(study, code))] if settings.opening and study.below[code.guid] else []
    memos = [part for part in study.memos.get(code.guid, "").splitlines() if part.strip()]
    if not memos and settings.placeholder and study.own.get(code.guid):
        line.append(writer.placeholder(study.words.placeholder))
    for memo in memos:
        line.append(run(memo))
        if memo is not memos[-1]:
            _write(writer, line)
    picked, nobody_chose = study.picks.get(code.guid, ([], False))
    lead.begin()
    for at, excerpt in enumerate(picked):
        writer.step(1)
        remark = _not_chosen(study, code, len(picked)) if nobody_chose and at == 0 else ""
        _quote(writer, study, excerpt, (line, lead, remark))
    _write(writer, line)


def _write(writer: Writer, line: list[str], props: str = "") -> None:
    if line:
        writer.paragraph(run(" ").join(line), props=props)
        line.clear()


def _opening(study: Study, code: CodeRecord) -> str:
    """Return "Peran fasilitator disampaikan oleh 7 dari 10 informan (18 kutipan)."."""
    words, below = study.words, study.below[code.guid]
    voices = study.voices(below)
    quotes = study.count(len(below), words.one_quote, figures=True)
    if voices:
        heard, everyone = len(voices), len(study.data.cases)
        pattern = words.said_by_all if heard == everyone > 1 else words.said_by
    else:
        pattern = words.found_in
        heard = len({excerpt.transcript_guid for excerpt in below})
        everyone = study.data.info.transcripts
    text = pattern.format(
        subject=capital(study.subject(code)),
        n=number(heard, study.language),
        all=number(max(everyone, heard), study.language),
        quotes=quotes,
    )
    parts = [
        f"{uncapital(child.name)} ({number(how_many, study.language)})"
        for child in study.children.get(code.guid, ())
        if (how_many := len(study.below[child.guid]))
    ]
    if parts:
        text += words.made_of.format(parts=listed(parts, study.language))
    return text + "."


def _not_chosen(study: Study, code: CodeRecord, how_many: int) -> str:
    words = study.words
    order = words.orders[study.settings.order]
    return words.not_chosen.format(code=code.name, n=number(how_many, study.language), order=order)


def _quote(
    writer: Writer, study: Study, excerpt: Excerpt, place: tuple[list[str], Leads, str]
) -> None:
    """Write a quote into the paragraph under way, or, if long, into a block of its own."""
    line, lead, remark = place
    text, wrong = printed(excerpt)
    remarks = [remark] if remark else []
    if wrong:
        refused = study.words.citation_wrong.format(word=wrong, citation=excerpt.citation)
        remarks.append(refused)
        writer.flagged += 1
    reference = study.references.of(excerpt)
    if length(text) < study.settings.block_from:
        writer.quote(excerpt.guid)
        before, after = lead.next(excerpt, block=False).split("{quote}")
        said = _remarked(writer, run(f"“{text}”"), remarks)
        end = f" {reference}." if reference else _stop(text)
        line.append(run(before) + said + run(after + end))
        return
    line.append(run(lead.next(excerpt, block=True)))
    # A long paragraph may part from its block at the end of a page, a lead-in alone may not.
    _write(writer, line, "<w:keepNext/>" if len(line) == 1 else "")
    said = _remarked(writer, run(text), remarks)
    writer.quote(excerpt.guid)
    props = "<w:bidi/>" if rightward(text) else ""
    writer.paragraph(said + run(f" {reference}" if reference else ""), "quote", props)


def _stop(text: str) -> str:
    return "" if text.endswith((".", "?", "!", "…")) else "."


def _remarked(writer: Writer, content: str, remarks: list[str]) -> str:
    for remark in remarks:
        content = writer.comment(content, remark)
    return content
