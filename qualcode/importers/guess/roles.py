"""Who asks and who answers: by legend and label words, else by questions, order and length."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qualcode.importers.document import DraftSpeaker
from qualcode.importers.guess.labels import name_like
from qualcode.importers.guess.words import (
    EITHER_CODES,
    INFORMANT_CODES,
    INTERVIEWER_CODES,
    RELATIVES,
    key_of,
    role_of_words,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qualcode.importers.document import DraftTurn, HeaderField


@dataclass
class _Tally:
    turns: int = 0
    questions: int = 0
    characters: int = 0
    first: int = 0

    @property
    def asking(self) -> float:
        return self.questions / max(1, self.turns)

    @property
    def length(self) -> float:
        return self.characters / max(1, self.turns)


def speakers_of(
    text: str,
    turns: Sequence[DraftTurn],
    legend: Mapping[str, str],
    header: Sequence[HeaderField],
    given: Mapping[str, str],
) -> tuple[DraftSpeaker, ...]:
    """Return every speaker in order of appearance with a role.

    `given` roles (by key of the label) are never changed.
    """
    tallies: dict[str, _Tally] = defaultdict(_Tally)
    for number, turn in enumerate(turns):
        if not turn.speaker:
            continue
        tally = tallies[turn.speaker]
        tally.first = number if not tally.turns else tally.first
        tally.turns += 1
        tally.characters += turn.end - turn.start
        tally.questions += text.find("?", turn.start, turn.end) >= 0
    roles = _spelled(tallies, legend)
    _by_codes(tallies, roles)
    for label in tallies:
        roles[label] = given.get(key_of(label), roles[label])
    _by_talk(tallies, roles)
    names = _names(roles, legend, header)
    return tuple(
        DraftSpeaker(label, roles[label] or "unknown", names.get(label, "")) for label in tallies
    )


def _spelled(tallies: Mapping[str, _Tally], legend: Mapping[str, str]) -> dict[str, str]:
    roles = {}
    for label in tallies:
        meaning = legend.get(key_of(label), "")
        role = role_of_words(label) or role_of_words(meaning)
        first = (words_of(meaning) or [""])[0]
        if (
            not role
            and first in RELATIVES
            and any(role_of_words(word) for word in words_of(meaning))
        ):
            role = "unknown"  # "Anak narasumber": in the room, but not the one being studied
        roles[label] = role
    return roles


def _by_codes(tallies: Mapping[str, _Tally], roles: dict[str, str]) -> None:
    """Read one-letter labels: P and T ask, N and J answer, I and R are what the others are not."""
    codes = {label: key_of(label).rstrip("0123456789 -.") for label in tallies if not roles[label]}
    for label, code in codes.items():
        if code in INTERVIEWER_CODES:
            roles[label] = "interviewer"
        elif code in INFORMANT_CODES:
            roles[label] = "informant"
    known = {role for role in roles.values() if role}
    if not known and {"i", "r"} <= set(codes.values()):
        roles.update({label: "interviewer" for label, code in codes.items() if code == "i"})
        known = {"interviewer"}
    for label, code in codes.items():
        if code not in EITHER_CODES or roles[label]:
            continue
        if "interviewer" in known and "informant" not in known:
            roles[label] = "informant"
        elif (
            "informant" in known
            and "interviewer" not in known
            and code in {"i", "r", "iv", "ir", "m"}
        ):
            roles[label] = "interviewer"


def _by_talk(tallies: Mapping[str, _Tally], roles: dict[str, str]) -> None:
    """Give the rest a role where the talk itself is plain; leave them unknown where it is not."""
    open_labels = [label for label in tallies if not roles[label]]
    total = sum(tally.turns for tally in tallies.values())
    if "interviewer" not in roles.values() and len(tallies) >= 2 and open_labels:
        best = max(open_labels, key=lambda label: _asks(tallies[label]))
        others = [tallies[label].asking for label in tallies if label != best]
        if tallies[best].asking >= 0.5 and max(others) <= tallies[best].asking * 0.6:
            roles[best] = "interviewer"
    if "interviewer" not in roles.values():
        return
    answered = "informant" in roles.values()
    for label in open_labels:
        if roles[label]:
            continue
        share = tallies[label].turns / max(1, total)
        if share >= (0.2 if answered else 0.08):
            roles[label] = "informant"


def _asks(tally: _Tally) -> float:
    """Return how much a speaker behaves like an interviewer: asks, is brief, begins."""
    return tally.asking + (0.1 if tally.first == 0 else 0) + (0.1 if tally.length < 200 else 0)


def _names(
    roles: Mapping[str, str], legend: Mapping[str, str], header: Sequence[HeaderField]
) -> dict[str, str]:
    names = {}
    for label in roles:
        meaning = legend.get(key_of(label), "")
        if meaning and not (role_of_words(meaning) and len(meaning.split()) == 1):
            names[label] = meaning
    for role in ("informant", "interviewer"):
        labels = [label for label, found in roles.items() if found == role]
        if len(labels) != 1 or labels[0] in names:
            continue
        value = _field_for(role, header)
        if value and name_like(value):
            names[labels[0]] = value
    return names


def _field_for(role: str, header: Sequence[HeaderField]) -> str:
    for field in header:
        first = words_of(field.name)
        if role_of_words(field.name) == role:
            return field.value
        if first and first[0] in {"nama", "name"}:
            rest = role_of_words(" ".join(first[1:])) if len(first) > 1 else "informant"
            if rest == role:
                return field.value
    return ""
