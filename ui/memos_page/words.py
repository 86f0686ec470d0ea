"""What the kinds of memos, and what memos are on, are called and drawn as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from projects.records import MEMO_KINDS
from ui.code_page.names import split_name

if TYPE_CHECKING:
    from projects.records import MemoRow

_LONGEST = 60  # letters of what a memo is called
_KINDS = {
    "": str(QT_TRANSLATE_NOOP("MemoWords", "Note")),
    "interpretation": str(QT_TRANSLATE_NOOP("MemoWords", "Interpretation")),
    "field note": str(QT_TRANSLATE_NOOP("MemoWords", "Field note")),
    "method": str(QT_TRANSLATE_NOOP("MemoWords", "Method")),
    "theory": str(QT_TRANSLATE_NOOP("MemoWords", "Theory")),
}
PLACES = {
    "project": ("notebook", str(QT_TRANSLATE_NOOP("MemoWords", "Project"))),
    "transcript": ("file-text", str(QT_TRANSLATE_NOOP("MemoWords", "Transcript"))),
    "passage": ("text-align-left", str(QT_TRANSLATE_NOOP("MemoWords", "Passage"))),
    "case": ("identification-card", str(QT_TRANSLATE_NOOP("MemoWords", "Case"))),
    "code": ("tag", str(QT_TRANSLATE_NOOP("MemoWords", "Code"))),
}
"""Sort of thing -> icon and English word."""


def kind_words(kind: str) -> str:
    """Return the word for a kind; the researcher's own is called as she wrote it."""
    return QCoreApplication.translate("MemoWords", _KINDS[kind]) if kind in _KINDS else kind


def kind_of(words: str) -> str:
    """Return the kind that is called so in the language in use, else the words themselves."""
    words = " ".join(words.split())
    for kind in MEMO_KINDS:
        if kind_words(kind).casefold() == words.casefold():
            return kind
    return words


def place_kind_words(target_kind: str) -> str:
    """Return the word for a sort of thing that memos are on."""
    return QCoreApplication.translate("MemoWords", PLACES[target_kind][1])


def place_words(row: MemoRow) -> str:
    """Return what a memo is on, as a name."""
    if row.target_kind == "project":
        return QCoreApplication.translate("MemoWords", "The whole project")
    if row.target_kind == "passage":
        return passage_words(row.place, row.turn)
    return row.place


def passage_words(transcript: str, turn: int) -> str:
    """Return "I-03, turn 12" for a passage."""
    short, name = split_name(transcript)
    if not turn:
        return short or name
    told = QCoreApplication.translate("MemoWords", "{name}, turn {number}")
    return told.format(name=short or name, number=turn)


def beginning(title: str, text: str) -> str:
    """Return what a memo is called: its title, else its first words."""
    whole = " ".join((title or text[: 2 * _LONGEST]).split())
    return whole if len(whole) <= _LONGEST else f"{whole[:_LONGEST].rstrip()}…"
