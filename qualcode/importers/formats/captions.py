"""Captions (WebVTT, SubRip, start/end/text tables): one paragraph a cue, its time beside it."""

from __future__ import annotations

import html
import io
import re
from typing import TYPE_CHECKING, NamedTuple

from codebook.errors import Message
from qualcode.importers.formats.plain import decode, from_text
from qualcode.importers.raw import TextBuilder, clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qualcode.importers.raw import RawText

_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,40})?[ \t]([^<>\n]{1,100})>")
_TAG = re.compile(
    r"</?(?:c|i|b|u|v|ruby|rt|lang|font)(?:[.\s][^<>\n]{0,200})?>|<[\d:.]{4,16}>", re.I
)
_PLACING = re.compile(r"\{\\an?\d\}")
_TIME = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,3}))?$")
_KEEP = ("NOTE", "STYLE", "REGION", "WEBVTT")


class Cue(NamedTuple):
    """A caption: start in seconds, what is said, and by whom if the file has a place for that.

    `text` begins with "Name: " where there is a `voice`.
    """

    time: float | None
    text: str
    voice: str = ""


def seconds(text: str) -> float | None:
    """Return "h:mm:ss.mmm" or "mm:ss" as seconds, None if it is no time."""
    match = _TIME.match(text.strip())
    if not match:
        return None
    hours, minutes, rest, part = match.groups()
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(rest)
    return whole + (int(part.ljust(3, "0")) / 1000 if part else 0.0)


def read_captions(name: str, data: bytes, kind: str) -> RawText:
    """Read a VTT or SRT file; one that is damaged is read as plain text, and says so."""
    text, warnings = decode(name, data)
    text = clean(text).lstrip("\ufeff")
    cues = _parse(_without_gaps(text), kind)
    if not cues:
        note = Message("No captions were found in it; read as plain text")
        return from_text(name, text, data, kind, (*warnings, note))
    return cues_to_text(name, data, kind, cues, warnings)


def cues_to_text(
    name: str, data: bytes, kind: str, cues: Iterable[Cue], warnings: tuple[Message, ...] = ()
) -> RawText:
    """Write cues down, one paragraph each."""
    builder = TextBuilder()
    builder.warnings.extend(warnings)
    for cue in cues:
        text = cue.text.strip()
        if text:
            builder.begin(time=cue.time, voice=cue.voice)
            builder.add(text)
            builder.end()
    return builder.finish(name, data, kind)


def _parse(text: str, kind: str) -> list[Cue]:
    import webvtt  # noqa: PLC0415
    from webvtt.errors import MalformedCaptionError, MalformedFileError  # noqa: PLC0415

    try:
        captions = webvtt.from_buffer(io.StringIO(text), format=kind)
        return [_cue(item.start, item.raw_text, kind) for item in captions.captions]
    except (MalformedCaptionError, MalformedFileError, ValueError, IndexError):
        return []


def _cue(start: str, text: str, kind: str) -> Cue:
    voice = _VOICE.match(text.lstrip())
    spoken = _spoken(text, kind)
    return Cue(seconds(start), spoken, html.unescape(voice[1].strip()) if voice else "")


def _spoken(text: str, kind: str) -> str:
    """Return what is said, with the name of a voice before it as "Name: "."""
    text = _VOICE.sub(lambda match: f"\n{match[1].strip()}: ", text)
    text = _PLACING.sub("", _TAG.sub("", text))
    if kind == "vtt":
        text = html.unescape(text)
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


def _without_gaps(text: str) -> str:
    """Close blank lines inside a cue, which would cut off the rest of what is said there."""
    blocks = [block for block in re.split(r"\n[ \t]*\n", text) if block.strip()]
    kept: list[str] = []
    for block in blocks:
        block = block.strip("\n")  # noqa: PLW2901
        known = "-->" in block or block.lstrip().startswith(_KEEP)
        if known or not kept or "-->" not in kept[-1]:
            kept.append(block)
        else:
            kept[-1] += "\n" + block
    return "\n\n".join(kept) + "\n"
