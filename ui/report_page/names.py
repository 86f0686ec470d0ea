"""What the blocks of the report are called."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES = {
    "title": QT_TRANSLATE_NOOP("ReportBlocks", "Title and authors"),
    "contents": QT_TRANSLATE_NOOP("ReportBlocks", "Table of contents"),
    "method": QT_TRANSLATE_NOOP("ReportBlocks", "Method paragraph"),
    "sources": QT_TRANSLATE_NOOP("ReportBlocks", "Characteristics of the sources"),
    "findings": QT_TRANSLATE_NOOP("ReportBlocks", "Findings by code"),
    "code_table": QT_TRANSLATE_NOOP("ReportBlocks", "Table code × case"),
    "kind_table": QT_TRANSLATE_NOOP("ReportBlocks", "Table kind × case"),
    "factor_table": QT_TRANSLATE_NOOP("ReportBlocks", "Supporting, inhibiting factors"),
    "remaining": QT_TRANSLATE_NOOP("ReportBlocks", "Appendix: remaining quotes"),
    "codebook": QT_TRANSLATE_NOOP("ReportBlocks", "Appendix: codebook"),
}


def block_names() -> dict[str, str]:
    """Return the name of every block in the language in use."""
    return {
        key: QCoreApplication.translate("ReportBlocks", str(name)) for key, name in _NAMES.items()
    }
