"""Tables of how many passages each code, or kind of code, has with each informant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from projects.records import Excerpt
from qualcode.report.numbers import number
from qualcode.report.ooxml import run
from qualcode.report.study import Study
from qualcode.report.writer import NUMBER, Cell, Table, Writer, indented

MOST = 14
"""More columns of cases than these are not readable across a page; the table is cut in parts."""

Row = tuple[Cell, Sequence[Excerpt]]


def code_table(writer: Writer, study: Study) -> None:
    """Write the table of codes by informants; a parent's figures are those of its own passages."""
    rows: list[Row] = []
    for code in study.data.codes:
        own = study.own.get(code.guid, [])
        if own or study.below.get(code.guid):
            rows.append((Cell(code.name, indented(code.depth)), own))
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
    columns = [(case.guid, study.names[case.guid]) for case in study.data.cases]
    if any(not excerpt.case_guid for _, own in rows for excerpt in own):
        columns.append(("", words.nobody))
    pieces = [columns[at : at + MOST] for at in range(0, len(columns), MOST)]
    _announce(writer, announcement)
    counted = [(cell, Counter(one.case_guid for one in own)) for cell, own in rows]
    whole: Counter[str] = Counter()
    for _, by_case in counted:
        whole += by_case
    counted.append((Cell(words.total), whole))
    for at, piece in enumerate(pieces, 1):
        part = words.part.format(n=at, all=len(pieces)) if len(pieces) > 1 else ""
        writer.caption(caption + part)
        last = at == len(pieces)
        body = [_row(study, one, [guid for guid, _ in piece], with_total=last) for one in counted]
        names = [name for _, name in piece] + ([words.total] if last else [])
        writer.table(_table(head, names, body), study.source())


def _row(
    study: Study, counted: tuple[Cell, Counter[str]], guids: Sequence[str], *, with_total: bool
) -> list[Cell | str]:
    """Return a row of figures; a code that only groups others has none."""
    cell, by_case = counted
    total = by_case.total()
    figures = [by_case[guid] for guid in guids] + ([total] if with_total else [])
    shown = [number(n, study.language) if total else "" for n in figures]
    return [cell, *(Cell(text, NUMBER) for text in shown)]


def _table(head: str, names: list[str], body: list[list[Cell | str]]) -> Table:
    many = len(names) > 5
    steep = many and max(len(name) for name in names) > 4
    width = 1.0 if len(names) > 8 else 1.3
    first = max(4.0, 15 - width * len(names)) if many else 4.0
    figures = frozenset(range(1, len(names) + 1))
    return Table([head, *names], body, [first, *[width] * len(names)], figures, steep)


def _announce(writer: Writer, sentence: str) -> None:
    before, after = sentence.split("{table}")
    writer.paragraph(run(before) + writer.next_table() + run(after))
