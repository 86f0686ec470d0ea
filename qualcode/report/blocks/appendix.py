"""The appendices: the quotes that the findings left out, and the codebook."""

from __future__ import annotations

from collections.abc import Callable

from projects.records import CodeRecord
from qualcode.report.numbers import number
from qualcode.report.ooxml import rightward, run
from qualcode.report.quotes import printed
from qualcode.report.study import Study
from qualcode.report.writer import INDENT, TEXT, Cell, Table, Writer


def remaining(writer: Writer, study: Study) -> None:
    """Write every passage the findings do not quote, by code; those marked as not to be used never."""
    left = study.remaining()
    if not left:
        return
    writer.heading(2, study.words.remaining)
    writer.text(study.words.remaining_are)
    for code, excerpts in left:
        writer.text(code.path.replace(" / ", " – "), "qualcode group")
        for excerpt in excerpts:
            writer.step(1)
            text = printed(excerpt).text
            reference = study.references.of(excerpt)
            props = "<w:bidi/>" if rightward(text) else ""
            content = run(f"“{text}”" + (f" {reference}" if reference else ""))
            writer.paragraph(content, "qualcode excerpt", props)
            writer.quotes += 1


def codebook(writer: Writer, study: Study) -> None:
    """Write the codes with what is known of them; columns that nobody filled are left out."""
    codes, words = study.data.codes, study.words
    if not codes:
        return
    texts: list[tuple[str, Callable[[CodeRecord], str], float]] = [
        (words.definition, lambda code: code.definition, 3.4),
        (words.include, lambda code: code.include, 2.6),
        (words.exclude, lambda code: code.exclude, 2.6),
        (words.example, lambda code: code.example, 2.6),
    ]
    used = [one for one in texts if any(one[1](code).strip() for code in codes)]
    writer.heading(2, words.codebook)
    before, after = words.codebook_is.split("{table}")
    writer.paragraph(run(before) + writer.next_table() + run(after))
    writer.caption(words.caption_codebook)
    head = [words.code, *(name for name, _, _ in used), words.quotes_n]
    rows: list[list[Cell | str]] = []
    for code in codes:
        style = INDENT if code.depth else TEXT
        cells = [Cell(" ".join(of(code).split())) for _, of, _ in used]
        count = number(len(study.own.get(code.guid, ())), study.language)
        rows.append([Cell(code.name, style), *cells, count])
    widths = [2.4, *(width for _, _, width in used), 1.3]
    writer.table(Table(head, rows, widths, frozenset({len(head) - 1})))
