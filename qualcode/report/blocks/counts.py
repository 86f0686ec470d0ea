"""Tables of how many passages each code, or kind of code, has with each informant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from projects.records import Excerpt
from qualcode.report.numbers import number
from qualcode.report.ooxml import run
from qualcode.report.study import Study
from qualcode.report.writer import INDENT, NUMBER, TEXT, Cell, Table, Writer

MOST = 14
"""More columns of cases than these are not readable across a page; the table is cut in parts."""

Row = tuple[Cell, Sequence[Excerpt]]


def code_table(writer: Writer, study: Study) -> None:
    """Write the table of codes by informants; a parent's figures are those of its own passages."""
    rows: list[Row] = []
    for code in study.data.codes:
        own = study.own.get(code.guid, [])
        if own or study.below.get(code.guid):
            rows.append((Cell(code.name, INDENT if code.depth else TEXT), own))
    if not any(own for _, own in rows):
        return
    writer.heading(2, study.words.counts)
    _tables(
        writer, study, (study.words.code, study.words.caption_counts, rows), study.words.see_counts
    )


def kind_table(writer: Writer, study: Study) -> None:
    """Write the table of kinds of codes by informants, where there is more than one kind."""
    by_kind: dict[str, list[Excerpt]] = {}
    for code in study.data.codes:
        if own := study.own.get(code.guid):
            by_kind.setdefault(code.kind, []).extend(own)
    if len(by_kind) < 2:
        return
    words = study.words
    rows = [(Cell(words.kind_names.get(kind, kind)), own) for kind, own in by_kind.items()]
    if not writer.under(2, words.counts):
        writer.heading(2, words.counts_kinds)
    _tables(writer, study, (words.kind, words.caption_kinds, rows), words.see_kinds)


def _tables(
    writer: Writer, study: Study, what: tuple[str, str, Sequence[Row]], announcement: str
) -> None:
    """Write the table, in several parts where there are many informants."""
    head, caption, rows = what
    words = study.words
    columns = [(case.guid, case.name) for case in study.data.cases]
    if any(not excerpt.case_guid for _, own in rows for excerpt in own):
        columns.append(("", words.nobody))
    pieces = [columns[at : at + MOST] for at in range(0, len(columns), MOST)]
    _announce(writer, announcement)
    counted = [(cell, Counter(one.case_guid for one in own), len(own)) for cell, own in rows]
    for at, piece in enumerate(pieces, 1):
        part = words.part.format(n=at, all=len(pieces)) if len(pieces) > 1 else ""
        writer.caption(caption + part)
        last = at == len(pieces)
        names = [name for _, name in piece] + ([words.total] if last else [])
        body: list[Sequence[Cell | str]] = []
        for cell, by_case, total in counted:
            figures = [by_case[guid] for guid, _ in piece] + ([total] if last else [])
            body.append([cell, *(Cell(number(n, study.language), NUMBER) for n in figures)])
        steep = len(names) > 5 and max(len(name) for name in names) > 4
        width = 1.0 if len(names) > 8 else 1.3
        table = Table(
            [head, *names],
            body,
            [max(4.0, 15 - width * len(names)) if len(names) > 5 else 4.0, *[width] * len(names)],
            frozenset(range(1, len(names) + 1)),
            steep,
        )
        writer.table(table, study.source())


def _announce(writer: Writer, sentence: str) -> None:
    before, after = sentence.split("{table}")
    writer.paragraph(run(before) + writer.next_table() + run(after))
