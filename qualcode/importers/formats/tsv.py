"""Tab-separated start, end and text, as Whisper writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qualcode.importers.formats.captions import Cue, cues_to_text, seconds
from qualcode.importers.formats.plain import decode, from_text
from qualcode.importers.raw import clean

if TYPE_CHECKING:
    from qualcode.importers.raw import RawText

_SPEAKER_HEADS = frozenset({"speaker", "penutur", "pembicara"})


def read(name: str, data: bytes) -> RawText:
    """Read a table of start, end, text; whole numbers are milliseconds, others seconds or h:mm:ss.

    A column `speaker` is written before its text as "Name: ". A table of any other shape is plain
    text.
    """
    text, warnings = decode(name, data)
    text = clean(text).lstrip("\ufeff")
    rows = [line.split("\t") for line in text.split("\n")]
    heads = [cell.strip().lower() for cell in rows[0]]
    if "start" in heads and "text" in heads:
        rows = rows[1:]
    else:
        heads = ["start", "end", "text"]
    speaker = next((index for index, head in enumerate(heads) if head in _SPEAKER_HEADS), None)
    start, spoken = heads.index("start"), heads.index("text")
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    times = [row[start].strip() if start < len(row) else "" for row in filled]
    if not filled or _time(times[0], whole=True) is None:
        return from_text(name, text, data, "tsv", warnings)
    whole = all(time.isdigit() for time in times if time)
    cues = []
    for row, time in zip(filled, times, strict=True):
        said = "\t".join(row[spoken:] if spoken == len(heads) - 1 else row[spoken : spoken + 1])
        voice = ""
        if speaker is not None and speaker < len(row) and row[speaker].strip():
            voice = row[speaker].strip()
            said = f"{voice}: {said}"
        value = _time(time, whole=whole)
        if value is None:
            said, voice = "\t".join(row), ""
        cues.append(Cue(value, said, voice))
    return cues_to_text(name, data, "tsv", cues, warnings)


def _time(text: str, *, whole: bool) -> float | None:
    if ":" in text:
        return seconds(text)
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        return None
    if not 0 <= value < 1e12:
        return None
    return value / 1000 if whole else value
