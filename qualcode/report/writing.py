"""Writes the report of a study: gathers its blocks chapter by chapter, then saves them whole."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace
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


@dataclass(frozen=True)
class Written:
    """Where a block stands: parts `start` to `end` (exclusive); the numbers of its tables."""

    name: str
    start: int
    end: int
    tables: range


@dataclass(frozen=True)
class Composed:
    """A report before it is saved: the template it goes into, its body, where its blocks stand."""

    template: Template
    study: Study
    writer: Writer
    blocks: tuple[Written, ...]


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
    with replacing(path) as scratch:
        composed = compose(data, settings, date=date, progress=progress, cancelled=cancelled)
        writer, told = composed.writer, composed.study
        when = datetime.datetime(told.when.year, told.when.month, told.when.day)
        about = Properties(
            title=data.info.title.strip(),
            authors=listed([coder.name for coder in data.info.coders if coder.name], told.language),
            proofing=told.words.proofing,
            when=when,
        )
        with scratch.open("wb") as out:
            save(composed.template, writer.parts, writer.comments, about, out)
        writer.step(0)
    written = sum(one.end > one.start or one.name == "contents" for one in composed.blocks)
    return ReportResult(path, written, writer.quotes, len(writer.captions), 0, writer.flagged)


def compose(
    data: ReportData,
    settings: ReportSettings,
    *,
    date: datetime.date | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Composed:
    """Return the report as it would be saved; raises as `write_report` does."""
    template = open_template(template_of(settings))
    told = study(data, settings, date or datetime.date.today())
    writer = Writer(template.ids, told.words, template.width, _steps(told, progress, cancelled))
    blocks = _write_blocks(writer, told)
    if writer.contents_at is not None:
        before, at = len(writer.parts), writer.contents_at
        writer.contents(at, numbered=_numbered(template), tables=settings.list_of_tables)
        blocks = [_moved(one, at, len(writer.parts) - before) for one in blocks]
    writer.step(0)
    return Composed(template, told, writer, tuple(blocks))


def template_of(settings: ReportSettings) -> Path:
    """Return the path of the template: the journal's, or the one that is shipped."""
    return Path(settings.template) if settings.template else default_template()


def default_template() -> Path:
    """Return the path of the template that is shipped."""
    return resources.path("templates", "report.docx")


def _write_blocks(writer: Writer, told: Study) -> list[Written]:
    """Write every block that is wanted, those of a chapter together; return where they stand."""
    from qualcode.report.blocks import BLOCKS

    wanted = [name for name in told.settings.on() if name in BLOCKS]
    parts = dict.fromkeys(BLOCKS[name].part for name in wanted)
    written = []
    for part in parts:
        if part:
            aside = part == "appendix" and bool(writer.parts)
            writer.heading(1, getattr(told.words, CHAPTERS[part]), new_page=aside)
        for name in wanted:
            if BLOCKS[name].part == part:
                start, tables = len(writer.parts), len(writer.captions)
                BLOCKS[name].write(writer, told)
                numbers = range(tables + 1, len(writer.captions) + 1)
                written.append(Written(name, start, len(writer.parts), numbers))
    return written


def _moved(block: Written, at: int, lines: int) -> Written:
    """Return where a block stands once `lines` of contents were put in at `at`."""
    if block.name == "contents":
        return replace(block, end=at + lines)
    later = lines if block.start >= at else 0
    return replace(block, start=block.start + later, end=block.end + later)


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
