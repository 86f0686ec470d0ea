"""The blocks of a report; adding one is one module or function and one line here."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from qualcode.report.blocks.appendix import codebook, remaining
from qualcode.report.blocks.counts import code_table, kind_table
from qualcode.report.blocks.factors import factor_table
from qualcode.report.blocks.findings import findings
from qualcode.report.blocks.front import contents, title
from qualcode.report.blocks.method import method
from qualcode.report.blocks.sources import sources
from qualcode.report.study import Study
from qualcode.report.writer import Writer


class Block(NamedTuple):
    """A block: `part` is the chapter it stands in ("" before the first), `write` writes it."""

    part: str
    write: Callable[[Writer, Study], None]


BLOCKS: dict[str, Block] = {
    "title": Block("", title),
    "contents": Block("", contents),
    "method": Block("method", method),
    "sources": Block("results", sources),
    "findings": Block("results", findings),
    "code_table": Block("results", code_table),
    "kind_table": Block("results", kind_table),
    "factor_table": Block("results", factor_table),
    "remaining": Block("appendix", remaining),
    "codebook": Block("appendix", codebook),
}
