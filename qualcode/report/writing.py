"""Writes the report of a study: gathers its blocks chapter by chapter, then saves them whole."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import resources
from qualcode.exports.files import replacing
from qualcode.report.data import ReportData
from qualcode.report.numbers import listed
from qualcode.report.ooxml import W
from qualcode.report.package import Properties, Template, open_template, save
from qualcode.report.settings import ReportSettings
from qualcode.report.study import Study, study
from qualcode.report.writer import Writer

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]
EVERY = 50  # passages between two reports of progress

CHAPTERS = {"method": "method", "results": "results", "appendix": "appendix"}


class ReportCancelled(Exception):  # noqa: N818 - no error: the researcher wished it
    """The report was cancelled; the file that was there before stands as it stood."""


@dataclass(frozen=True)
class ReportResult:
    """What was written: how many blocks have something to say, quotes, tables and figures.

    `refused` counts citation forms that were not used because they stray from the source.
    """

    path: Path
    blocks: int
    quotes: int
    tables: int
    figures: int = 0
    refused: int = 0


def write_report(
    data: ReportData,
    settings: ReportSettings,
    path: Path,
    *,
    date: datetime.date | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ReportResult:
    """Write the report to `path`; the same data, settings and date give the same bytes.

    The document is dated `date`, or today. `progress(count, total)` counts passages. Raises
    ReportCancelled once `cancelled()` is true, and KnownError for a template that is none or a file
    that cannot be written.
    """
    when = date or datetime.date.today()
    with replacing(path) as scratch:
        template = open_template(template_of(settings))
        told = study(data, settings, when)
        writer = Writer(template.ids, told.words, template.width, _steps(told, progress, cancelled))
        blocks = _write_blocks(writer, told)
        if writer.contents_at is not None:
            writer.contents(
                writer.contents_at, numbered=_numbered(template), tables=settings.list_of_tables
            )
        writer.step(0)
        about = Properties(
            title=data.info.title.strip(),
            authors=listed([coder.name for coder in data.info.coders if coder.name], told.language),
            proofing=told.words.proofing,
            when=datetime.datetime(when.year, when.month, when.day),
        )
        with scratch.open("wb") as out:
            save(template, writer.parts, writer.comments, about, out)
        writer.step(0)
    return ReportResult(path, blocks, writer.quotes, len(writer.captions), 0, writer.flagged)


def template_of(settings: ReportSettings) -> Path:
    """Return the path of the template: the journal's, or the one that is shipped."""
    return Path(settings.template) if settings.template else default_template()


def default_template() -> Path:
    """Return the path of the template that is shipped."""
    return resources.path("templates", "report.docx")


def _write_blocks(writer: Writer, told: Study) -> int:
    """Write every block that is wanted, those of a chapter together; return how many wrote."""
    from qualcode.report.blocks import BLOCKS

    wanted = [name for name in told.settings.on() if name in BLOCKS]
    parts = dict.fromkeys(BLOCKS[name].part for name in wanted)
    written = 0
    for part in parts:
        if part:
            aside = part == "appendix" and bool(writer.parts)
            writer.heading(1, getattr(told.words, CHAPTERS[part]), new_page=aside)
        for name in wanted:
            if BLOCKS[name].part == part:
                before = len(writer.parts)
                BLOCKS[name].write(writer, told)
                written += len(writer.parts) > before or name == "contents"
    return written


def _numbered(template: Template) -> bool:
    """Tell whether the template numbers its second headings, as the shipped one does."""
    wanted = template.ids["heading 2"]
    mark = f"{{{W}}}"
    for style in template.styles.iterfind(f"{mark}style"):
        if style.get(f"{mark}styleId") == wanted:
            numbered = style.find(f"{mark}pPr/{mark}numPr") is not None
            return numbered and b"%2." in template.parts.get("word/numbering.xml", b"")
    return False


def _steps(
    told: Study, progress: Progress | None, cancelled: Cancelled | None
) -> Callable[[int], None]:
    """Return what the writer calls with the number of passages it just wrote."""
    total = max(1, told.passages())
    done = 0

    def step(passages: int = 1) -> None:
        nonlocal done
        done += passages
        if passages and done % EVERY and done < total:
            return
        if cancelled is not None and cancelled():
            raise ReportCancelled
        if progress is not None:
            progress(min(done, total), total)

    return step
