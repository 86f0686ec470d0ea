"""The table of what helps and what hinders: how many spoke of it, and one typical quote."""

from __future__ import annotations

from projects.records import CodeRecord, Excerpt
from qualcode.report.numbers import number
from qualcode.report.ooxml import run
from qualcode.report.quotes import length, ordered, printed
from qualcode.report.study import Study
from qualcode.report.writer import NUMBER, TEXT, Cell, Table, Writer

KINDS = ("supporting", "inhibiting")
HEAD = "qualcode table head"
ENOUGH = 6
"""A quote of fewer words than these rarely tells anything by itself."""


def factor_table(writer: Writer, study: Study) -> None:
    """Write the factors of both kinds that have passages, those named by most informants first."""
    words = study.words
    rows: list[list[Cell | str]] = []
    for kind in KINDS:
        codes = [
            code for code in study.data.codes if code.kind == kind and study.own.get(code.guid)
        ]
        if codes:
            rows.append([Cell(words.kind_names[kind], HEAD, 3)])
        codes.sort(key=lambda code: -_heard(study, code))
        rows.extend(_row(study, code) for code in codes)
    if not rows:
        return
    writer.heading(2, words.factors)
    before, after = words.see_factors.split("{table}")
    writer.paragraph(run(before) + writer.next_table() + run(after))
    writer.caption(words.caption_factors)
    head = [words.factor, words.informants, words.typical]
    writer.table(Table(head, rows, (2.6, 1.2, 5), frozenset({1})), study.source())


def _heard(study: Study, code: CodeRecord) -> int:
    """Return how many informants spoke of a factor, or in how many transcripts it stands."""
    own = study.own[code.guid]
    return len(study.voices(own)) or len({one.transcript_guid for one in own})


def _row(study: Study, code: CodeRecord) -> list[Cell | str]:
    own = study.own[code.guid]
    quote, reference = typical(study, own)
    return [
        Cell(code.name, TEXT),
        Cell(number(_heard(study, code), study.language), NUMBER),
        Cell(f"“{quote}” {reference}".rstrip() if quote else "", TEXT),
    ]


def typical(study: Study, excerpts: list[Excerpt]) -> tuple[str, str]:
    """Return one quote that can stand for all, and its reference.

    A chosen one before others, the heaviest first; of these the first that is neither a scrap nor
    so long that it needs a block, else the shortest.
    """
    usable = [one for one in excerpts if one.chosen != "not"]
    chosen = [one for one in usable if one.chosen == "chosen"] or usable
    if not chosen:
        return "", ""
    by_weight = ordered(chosen, "weight")
    fitting = (
        one
        for one in by_weight
        if ENOUGH <= length(printed(one).text) < (study.settings.block_from or 40)
    )
    best = next(fitting, None) or min(by_weight, key=lambda one: length(printed(one).text))
    return printed(best).text, study.short_reference(best)
