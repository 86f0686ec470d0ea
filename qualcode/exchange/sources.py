"""The sources of a REFI-QDA project: texts, what PDF files and recordings say, their codings."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import uuid5

from codebook.errors import Message
from codebook.formats.reading import clean_guid, clean_name
from qualcode.exchange.findings import NAMESPACE, Findings
from qualcode.exchange.foreign import moment
from qualcode.exchange.offsets import Counting, Passage, Resolved, Resolver
from qualcode.exchange.qdpx_out import ORIGIN, derived
from qualcode.exchange.study import Mark, Note, Text
from qualcode.exchange.xml import attribute, children, first, is_number, said, tag
from qualcode.importers.raw import clean

if TYPE_CHECKING:
    from qualcode.exchange.xml import Element

MEDIA = ("PictureSource", "AudioSource", "VideoSource")
SOURCES = ("TextSource", "PDFSource", *MEDIA)
OTHER_SELECTIONS = ("PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection")


class Sources(Findings):
    """Reads sources into texts and marks."""

    def source(self, element: Element) -> None:
        """Read one source; what is no text is counted as lost."""
        kind = tag(element)
        if kind == "TextSource":
            self._text(element, self.guid(element, kind), attribute(element, "name"))
        elif kind == "PDFSource":
            inside = first(element, "Representation")
            if inside is None:
                self.lost["pdf"] += 1
            else:
                self._text(inside, self.guid(element, kind), attribute(element, "name"), element)
            self._other_selections(element)
        else:
            self.lost["media"] += 1
            for transcript in children(element, "Transcript"):
                self._transcript(transcript, attribute(element, "name"))
            described = first(element, "TextDescription")
            if described is not None:
                self._text(described, self.guid(described, kind), attribute(element, "name"))
            self._other_selections(element)

    def _other_selections(self, element: Element) -> None:
        for selection in children(element, *OTHER_SELECTIONS):
            self.lost["region"] += sum(1 for _ in children(selection, "Coding"))

    def _text(self, element: Element, guid: str, name: str, outer: Element | None = None) -> None:
        raw = self.content(element)
        if raw is None:
            self.lost["missing"] += 1
            self.lost["orphan"] += sum(1 for each in element.iter() if tag(each) == "Coding")
            return
        text = clean(raw)
        guid = guid if guid not in self.texts else str(uuid5(NAMESPACE, f"{guid} again"))
        about = outer if outer is not None else element
        self.texts[guid] = Text(
            guid,
            clean_name(name) if name else clean_name(attribute(element, "name")),
            text,
            description=said(first(about, "Description")),
            created=moment(attribute(about, "creationDateTime")),
            source_name=attribute(about, "name"),
        )
        self._selections(element, guid, text, raw)
        for each in dict.fromkeys((element, about)):
            self.references(each, "transcript", guid)
            for coding in children(each, "Coding"):
                self._coding(coding, guid, 0, len(text))

    def _selections(self, element: Element, guid: str, text: str, raw: str) -> None:
        found = list(children(element, "PlainTextSelection"))
        passages = []
        for selection in found:
            places = (attribute(selection, "startPosition"), attribute(selection, "endPosition"))
            start, end = (int(each) if is_number(each) else -1 for each in places)
            passages.append(Passage(start, end, clean(attribute(selection, "name"))))
        # What the canonical text leaves out (control characters) was counted all the same.
        counted = clean_breaks(raw)
        resolver = Resolver(counted)
        if attribute(self.root, "origin") == ORIGIN:  # our own: there is nothing to find out
            spans = tuple(resolver.spans(passages, Counting()))
            resolved = Resolved(spans, Counting(), sure=True)
        else:
            resolved = resolver.resolve(passages)
        if not resolved.sure:
            self.unsure.append(
                Message(
                    "{transcript}: it is not certain how the other program counted its passages. "
                    "Look at some of them.",
                    {"transcript": self.texts[guid].name},
                )
            )
        shift = _shifts(counted, text)
        for selection, span in zip(found, resolved.spans, strict=True):
            if span is None:
                self.lost["outside"] += sum(1 for _ in children(selection, "Coding", "NoteRef"))
                continue
            start, end = shift(span[0]), shift(span[1])
            self.selections[clean_guid(attribute(selection, "guid"))] = (guid, start, end)
            self._selection(selection, guid, start, end)

    def _selection(self, selection: Element, guid: str, start: int, end: int) -> None:
        codings = list(children(selection, "Coding"))
        described = said(first(selection, "Description"))
        for coding in codings:
            self._coding(coding, guid, start, end, described)
        noted = self.references(selection, "passage", guid, start, end)
        if described and not codings and not noted:
            note = derived(clean_guid(attribute(selection, "guid")) or guid, "note")
            quote = self.texts[guid].text[start:end]
            self.notes[note] = Note(
                note, "passage", guid, described, coder=self.person(selection), start=start,
                end=end, quote=quote, created=moment(attribute(selection, "creationDateTime")),
            )  # fmt: skip

    def _transcript(self, element: Element, name: str) -> None:
        """Read the transcript of a recording; its passages lie between points of its time."""
        raw = self.content(element)
        if raw is None:
            self.lost["missing"] += 1
            return
        text, guid = clean(raw), self.guid(element, "Transcript")
        self.texts[guid] = Text(guid, clean_name(attribute(element, "name") or name), text)
        points = {
            clean_guid(attribute(point, "guid")): int(attribute(point, "position"))
            for point in children(element, "SyncPoint")
            if is_number(attribute(point, "position"))
        }
        for selection in children(element, "TranscriptSelection"):
            start = points.get(clean_guid(attribute(selection, "fromSyncPoint")), -1)
            end = points.get(clean_guid(attribute(selection, "toSyncPoint")), -1)
            if 0 <= start < end <= len(text):
                self._selection(selection, guid, start, end)
            else:
                self.lost["outside"] += sum(1 for _ in children(selection, "Coding", "NoteRef"))
        self.references(element, "transcript", guid)

    def _coding(
        self, element: Element, transcript: str, start: int, end: int, described: str = ""
    ) -> None:
        reference = first(element, "CodeRef")
        code = clean_guid(attribute(reference, "targetGUID")) if reference is not None else ""
        if code not in self.codes:
            self.lost["code"] += 1
            return
        text = self.texts[transcript].text
        if not text[start:end].strip():
            self.lost["empty"] += 1
            return
        coder = self.person(element)
        place = (transcript, start, end, code, coder)
        if place in self.stands:
            self.lost["double"] += 1
            return
        self.stands.add(place)
        guid = clean_guid(attribute(element, "guid"))
        if not guid or guid in self.marks:
            guid = str(uuid5(NAMESPACE, " ".join(map(str, place))))
        comment = ""
        for each in children(element, "NoteRef"):
            self.comments[clean_guid(attribute(each, "targetGUID"))] = guid
        if described and not any(True for _ in children(element, "NoteRef")):
            comment = described
        when = moment(attribute(element, "creationDateTime"))
        self.marks[guid] = Mark(guid, transcript, start, end, code, coder, when, comment)


def clean_breaks(raw: str) -> str:
    """Return a text with bare line feeds and everything else as it was counted."""
    return raw.replace("\r\n", "\n").replace("\r", "\n")


def _shifts(counted: str, text: str) -> Callable[[int], int]:
    """Return what turns a position of the counted text into one of the canonical text."""
    if counted == text:
        return lambda place: place
    dropped: list[int] = []
    at = 0
    for place, character in enumerate(counted):
        if at < len(text) and text[at] == character:
            at += 1
        else:
            dropped.append(place)
    return lambda place: place - bisect_left(dropped, place)
