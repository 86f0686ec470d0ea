"""Excerpts for Word: a heading per code, below it every passage once, with its reference."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from projects.records import AttributeRecord, CaseRecord, Excerpt
from qualcode.exports.files import replacing
from qualcode.exports.rows import Rows
from qualcode.report.ooxml import rightward, run, running
from qualcode.report.package import Properties, open_template, save
from qualcode.report.quotes import distinct
from qualcode.report.references import References
from qualcode.report.wording import WORDINGS
from qualcode.report.writer import Writer
from qualcode.report.writing import default_template


def write(rows: Rows, path: Path, date: datetime.date) -> None:
    """Write the document; the same excerpts and date give the same bytes."""
    words = WORDINGS.get(rows.language, WORDINGS["en"])
    language = rows.language if rows.language in WORDINGS else "en"
    references = References(words.reference, _attributes(rows.cases), rows.cases, language)
    with replacing(path) as scratch:
        template = open_template(default_template())
        writer = Writer(template.ids, words, template.width, lambda _passages: None)
        if rows.project:
            writer.text(rows.project, "title")
        _passages(writer, rows, references.of)
        about = Properties(
            rows.project, "", words.proofing, datetime.datetime(date.year, date.month, date.day)
        )
        with scratch.open("wb") as out:
            save(template, writer.parts, writer.comments, about, out)


def _attributes(cases: tuple[CaseRecord, ...]) -> list[AttributeRecord]:
    names = dict.fromkeys(name for case in cases for name in case.attributes)
    return [AttributeRecord("", name, "text") for name in names]


def _passages(writer: Writer, rows: Rows, reference: Callable[[Excerpt], str]) -> None:
    by_code: dict[str, list[Excerpt]] = {}
    once = distinct(rows.excerpts)
    for one in once:
        by_code.setdefault(one.code, []).append(one)
    count, total = 0, len(once)
    for code, excerpts in by_code.items():
        writer.heading(1, code.replace(" / ", " – "))
        for one in excerpts:
            count += 1
            rows.step(count, total)
            text = running(one.text)
            said = reference(one)
            props = "<w:bidi/>" if rightward(text) else ""
            content = run(f"“{text}”" + (f" {said}" if said else ""))
            if one.comment.strip():
                content = writer.comment(content, running(one.comment), one.coder)
            writer.paragraph(content, "qualcode excerpt", props)
