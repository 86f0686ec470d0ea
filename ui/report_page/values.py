"""What the settings of the report are shown as: an example reference, groups of numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from codebook.errors import KnownError
from qualcode.report.settings import AttributeChoice

if TYPE_CHECKING:
    from projects.records import AttributeRecord
    from qualcode.report.data import ReportData
    from qualcode.report.settings import ReportSettings

_PLACES = {
    "case": "informan", "turn": "giliran", "speaker": "penutur", "transcript": "transkrip",
    "timestamp": "waktu", "date": "tanggal", "coder": "pengode", "gender": "kelamin",
    "age": "umur", "pseudonym": "samaran",
}  # fmt: skip
_STORED = {words: key for key, words in _PLACES.items()}
_PLACE = re.compile(r"(?<=\{)[^{}?]*(?=\??\})")
_RANGE = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*[-–]\s*(\d+(?:[.,]\d+)?)\s*")


def countable(data: ReportData) -> list[AttributeRecord]:
    """Return the attributes that a table can count: all but free text and dates."""
    from qualcode.report.references import countable as can_be  # noqa: PLC0415 - not needed to open

    return [each for each in data.attributes if can_be(each)]


def example(data: ReportData, settings: ReportSettings) -> tuple[str, KnownError | None]:
    """Return a reference as the settings write it, of a chosen passage where there is one.

    ("", None) without passages; the error where the pattern cannot work.
    """
    from qualcode.report.references import References  # noqa: PLC0415 - not needed to open
    from qualcode.report.wording import WORDINGS  # noqa: PLC0415

    language = settings.language or data.info.language
    language = language if language in WORDINGS else "en"
    pattern = settings.reference or WORDINGS[language].reference
    try:
        references = References(pattern, data.attributes, data.cases, language)
    except KnownError as error:
        return "", error
    chosen = [each for each in data.excerpts if each.chosen == "chosen"] or list(data.excerpts)
    return (references.of(chosen[0]) if chosen else ""), None


def usual_reference(language: str) -> str:
    """Return the pattern used where none is set."""
    from qualcode.report.wording import WORDINGS  # noqa: PLC0415 - not needed to open

    return WORDINGS[language if language in WORDINGS else "en"].reference


def pattern_words(pattern: str, language: str) -> str:
    """Return a pattern as it is shown: its places named in the language of the window."""
    known = _PLACES if language == "id" else {}
    return _PLACE.sub(lambda place: known.get(place.group(), place.group()), pattern)


def pattern_of(words: str) -> str:
    """Return a pattern as it is stored, whichever language its places were named in."""
    return _PLACE.sub(lambda place: _STORED.get(place.group(), place.group()), words)


def read_groups(name: str, words: str) -> AttributeChoice | None:
    """Return how a number is grouped: "5" for steps, "21-25, 26-30" for groups, "" for none.

    None where the words say neither.
    """
    words = words.strip()
    if not words:
        return AttributeChoice(name)
    if re.fullmatch(r"\d+(?:[.,]\d+)?", words) and _number(words) > 0:
        return AttributeChoice(name, step=_number(words))
    groups = []
    for part in re.split(r"[;,]\s+|;", words):
        found = _RANGE.fullmatch(part)
        if found is None or _number(found[1]) > _number(found[2]):
            return None
        groups.append((_number(found[1]), _number(found[2])))
    return AttributeChoice(name, groups=tuple(groups))


def write_groups(choice: AttributeChoice) -> str:
    """Return what `read_groups` would read."""
    if choice.groups:
        return ", ".join(f"{low:g}-{high:g}" for low, high in choice.groups)
    return f"{choice.step:g}" if choice.step else ""


def _number(words: str) -> float:
    return float(words.replace(",", "."))
