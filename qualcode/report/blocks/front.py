"""What stands before the first chapter: the title, who wrote it and when, the contents."""

from __future__ import annotations

from qualcode.report.numbers import day, listed
from qualcode.report.study import Study
from qualcode.report.writer import Writer


def title(writer: Writer, study: Study) -> None:
    """Write the title of the study, its coders as authors, and the date."""
    info = study.data.info
    if info.title.strip():
        writer.text(info.title.strip(), "title")
    names = [coder.name for coder in info.coders if coder.name]
    if names:
        writer.text(listed(names, study.language), "subtitle")
    writer.text(day(study.when, study.language), "subtitle")


def contents(writer: Writer, study: Study) -> None:
    """Leave a place for the table of contents, filled when all headings are known."""
    del study
    writer.contents_at = len(writer.parts)
