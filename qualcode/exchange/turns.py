"""Who speaks in a transcript that comes from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from codebook.model import new_guid
from projects.layout import Layout
from projects.records import Turn
from qualcode.edits.transcripts import laid_out
from qualcode.exchange.study import Text

if TYPE_CHECKING:
    from qualcode.importers.document import Draft


def laid(text: Text, cases: Mapping[str, str]) -> tuple[Layout, list[dict[str, Any]]]:
    """Return layout and rows of speakers of a new transcript: its own, or guessed from its text.

    `cases` maps guids of its study to those of the project.
    """
    if text.layout is not None:
        return text.layout, [
            {
                "id": each.guid, "transcript_id": text.guid, "label": each.label,
                "role": each.role, "position": place,
                "case_id": cases.get(each.case, each.case) or None,
            }
            for place, each in enumerate(text.speakers)
        ]  # fmt: skip
    draft = _guessed(text)
    guids = {speaker.label: new_guid() for speaker in draft.speakers}
    layout = laid_out(draft, guids)
    owner = {guid: case for case, spans in text.voices.items() for guid in _voices(layout, spans)}
    rows = []
    for place, speaker in enumerate(draft.speakers):
        case = owner.get(guids[speaker.label], "")
        if not case and speaker.role == "informant":
            case = text.case
        rows.append(
            {
                "id": guids[speaker.label], "transcript_id": text.guid, "label": speaker.label,
                "role": speaker.role, "position": place,
                "case_id": cases.get(case, case) or None,
            }
        )  # fmt: skip
    return layout, rows


def _guessed(text: Text) -> Draft:
    from qualcode.importers import guess
    from qualcode.importers.raw import RawText, paragraphs_of_lines

    raw = RawText(text.name, text.text, paragraphs_of_lines(text.text))
    return guess.turns(raw)


def _voices(layout: Layout, spans: tuple[tuple[int, int], ...]) -> set[str]:
    """Return the speakers all of whose speech lies in the spans of one case."""
    turns: dict[str, list[Turn]] = {}
    for turn in layout.turns:
        turns.setdefault(turn.speaker, []).append(turn)
    return {
        speaker
        for speaker, own in turns.items()
        if speaker and all(any(a <= turn.start and turn.end <= b for a, b in spans) for turn in own)
    }
