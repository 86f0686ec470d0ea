"""The appendices: the quotes that the findings left out, and the codebook."""

from __future__ import annotations

from projects.records import CodeRecord
from qualcode.report.numbers import number
from qualcode.report.ooxml import rightward, run, running
from qualcode.report.quotes import printed
from qualcode.report.study import Study
from qualcode.report.writer import Cell, Table, Writer, indented


def remaining(writer: Writer, study: Study) -> None:
    """Write the passages the findings do not quote, by code, but for those not to be used."""
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
            writer.quote(excerpt.guid)
            writer.paragraph(content, "qualcode excerpt", props)


def codebook(writer: Writer, study: Study) -> None:
    """Write the codes with what is known of them; what nobody wrote is left out."""
    codes, words = study.data.codes, study.words
    if not codes:
        return
    writer.heading(2, words.codebook)
    before, after = words.codebook_is.split("{table}")
    writer.paragraph(run(before) + writer.next_table() + run(after))
    writer.caption(words.caption_codebook)
    told = [_described(study, code) for code in codes]
    rows: list[list[Cell | str]] = []
    for code, description in zip(codes, told, strict=True):
        own = len(study.own.get(code.guid, ()))
        groups = not own and bool(study.children.get(code.guid))
        count = "" if groups else number(own, study.language)
        rows.append([Cell(code.name, indented(code.depth)), description, count])
    head = [words.code, words.definition, words.quotes_n]
    if any(told):
        writer.table(Table(head, rows, (2.6, 7, 1.3), frozenset({2})))
    else:
        rows = [[name, count] for name, _, count in rows]
        writer.table(Table([head[0], head[2]], rows, (4, 1), frozenset({1}), share=0.8))


def _described(study: Study, code: CodeRecord) -> str:
    """Return the definition, and on lines of their own its bounds and its example."""
    words = study.words
    lines = [running(code.definition)]
    for label, text in ((words.include, code.include), (words.exclude, code.exclude)):
        lines.append(f"{label}: {_small(running(text))}" if text.strip() else "")
    if code.example.strip():
        lines.append(f"{words.example}: “{running(code.example).strip('“”')}”")
    return "\n".join(line for line in lines if line)


def _small(text: str) -> str:
    """Return a text with its first letter small, unless it begins with an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
