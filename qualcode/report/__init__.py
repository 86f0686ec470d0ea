"""The results section as a Word document: what it tells, in which words, and how it is written."""

from __future__ import annotations

from qualcode.report.data import ReportData, gather
from qualcode.report.settings import ReportSettings, from_dict, from_toml
from qualcode.report.writing import (
    Composed,
    ReportCancelled,
    ReportResult,
    compose,
    write_report,
)

__all__ = [
    "Composed",
    "ReportCancelled",
    "ReportData",
    "ReportResult",
    "ReportSettings",
    "compose",
    "from_dict",
    "from_toml",
    "gather",
    "write_report",
]
