"""The types of attributes: their words and icons."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TYPES = {
    "text": ("text-t", str(QT_TRANSLATE_NOOP("AttributeTypes", "Text"))),
    "number": ("hash", str(QT_TRANSLATE_NOOP("AttributeTypes", "Number"))),
    "date": ("calendar-blank", str(QT_TRANSLATE_NOOP("AttributeTypes", "Date"))),
    "boolean": ("check-square", str(QT_TRANSLATE_NOOP("AttributeTypes", "Yes or no"))),
    "choice": ("list-bullets", str(QT_TRANSLATE_NOOP("AttributeTypes", "Choice"))),
    "choices": ("checks", str(QT_TRANSLATE_NOOP("AttributeTypes", "Several choices"))),
}


def type_icon(type_: str) -> str:
    """Return the name of the icon of a type."""
    return TYPES[type_][0]


def type_words(type_: str) -> str:
    """Return the name of a type in the language in use."""
    return QCoreApplication.translate("AttributeTypes", TYPES[type_][1])
