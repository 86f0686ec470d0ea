"""Numbers about a draft that the import dialog and the command line show."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from qualcode.importers.document import Draft


class DraftSummary(NamedTuple):
    """Turns, words of the whole text, turns of each speaker (by label), whether times were read."""

    turns: int
    words: int
    by_speaker: dict[str, int]
    timed: bool
    fields: int
    comments: int


def count_words(text: str) -> int:
    """Return the number of words, pieces between white space that hold a letter or a digit."""
    return sum(1 for word in text.split() if word.isalnum() or any(map(str.isalnum, word)))


def summary(draft: Draft) -> DraftSummary:
    """Return what there is to say about a draft in numbers."""
    by_speaker = {speaker.label: 0 for speaker in draft.speakers}
    for turn in draft.turns:
        if turn.speaker:
            by_speaker[turn.speaker] = by_speaker.get(turn.speaker, 0) + 1
    return DraftSummary(
        len(draft.turns),
        count_words(draft.text),
        by_speaker,
        any(turn.timestamp is not None for turn in draft.turns),
        len(draft.header),
        len(draft.comments),
    )
