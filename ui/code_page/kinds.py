"""What the kinds of codes are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS = {
    "role": str(QT_TRANSLATE_NOOP("Kinds", "Role")),
    "supporting": str(QT_TRANSLATE_NOOP("Kinds", "Supporting factor")),
    "inhibiting": str(QT_TRANSLATE_NOOP("Kinds", "Inhibiting factor")),
    "aspect": str(QT_TRANSLATE_NOOP("Kinds", "Aspect")),
    "other": str(QT_TRANSLATE_NOOP("Kinds", "Other")),
}


def kind_words(kind: str) -> str:
    """Return the words for a kind; a project's own kind is called as it is written."""
    return QCoreApplication.translate("Kinds", _WORDS[kind]) if kind in _WORDS else kind
