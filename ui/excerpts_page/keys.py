"""The keys of the page; those that judge are the same in both languages: Ya, Mungkin, Tidak."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt

KEYS = tuple(
    (key, str(words))
    for key, words in (
        ("Y", QT_TRANSLATE_NOOP("ExcerptsPage", "Choose the excerpt")),
        ("M", QT_TRANSLATE_NOOP("ExcerptsPage", "Maybe")),
        ("T", QT_TRANSLATE_NOOP("ExcerptsPage", "Not used")),
        ("Return", QT_TRANSLATE_NOOP("ExcerptsPage", "Show in the transcript, or fold a group")),
        ("Space", QT_TRANSLATE_NOOP("ExcerptsPage", "Show the context under the card")),
        ("Ctrl+C", QT_TRANSLATE_NOOP("ExcerptsPage", "Copy with reference")),
        ("Del", QT_TRANSLATE_NOOP("ExcerptsPage", "Remove coding")),
        ("Up", QT_TRANSLATE_NOOP("ExcerptsPage", "The excerpt before")),
        ("Down", QT_TRANSLATE_NOOP("ExcerptsPage", "The excerpt after")),
        ("Left", QT_TRANSLATE_NOOP("ExcerptsPage", "Fold the group")),
        ("Right", QT_TRANSLATE_NOOP("ExcerptsPage", "Unfold the group")),
    )
)
_JUDGING = {Qt.Key.Key_Y: "chosen", Qt.Key.Key_M: "maybe", Qt.Key.Key_T: "not"}


def judging(key: int) -> str | None:
    """Return the judgement of a key, None for any other key."""
    return next((chosen for each, chosen in _JUDGING.items() if each == key), None)
