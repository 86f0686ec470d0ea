"""A transcript in Word with its codings: shaded passages, one margin comment for each coding.

The document's paragraphs are the lines of the canonical text, letter for letter; numbers of turns
are Word's own numbering and no text. Each coding is a bookmark with its guid besides its comment,
so that reading the document back (`word_comments`) knows what was changed and what was removed.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from codebook.formats.reading import clean, clean_colour
from projects.records import CodeRecord, CoderRecord, CodingRecord, TranscriptRecord, Turn
from qualcode.spans import flatten

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CODING, TRANSCRIPT = "qc_", "qt_"
TINT = 0.20  # of a code's colour in the shade behind its words
NUMBERING = 90  # a number that Word's template does not use


def dump(
    transcript: TranscriptRecord,
    codings: Sequence[CodingRecord],
    codes: Mapping[str, CodeRecord],
    coders: Mapping[str, CoderRecord],
) -> bytes:
    """Return the transcript with the codings as .docx; `codes` and `coders` are by guid."""
    from docx import Document
    from docx.oxml import parse_xml

    ordered = sorted(codings, key=lambda each: (each.start, -each.end, each.guid))
    document = Document()
    _look(document, transcript)
    body = document.element.body
    for child in list(body):
        if not child.tag.endswith("sectPr"):
            body.remove(child)
    inside = _Writer(transcript, ordered, codes).paragraphs()
    holder = parse_xml(f'<w:body xmlns:w="{W}">{inside}</w:body>')
    for place, paragraph in enumerate(list(holder)):
        body.insert(place, paragraph)
    _comments(document, ordered, codes, coders)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _look(document: Any, transcript: TranscriptRecord) -> None:
    from docx.oxml import parse_xml
    from docx.shared import Mm, Pt

    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(22), Mm(22)
    section.header.paragraphs[0].text = clean(transcript.name)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    normal.paragraph_format.space_after = Pt(4)
    core = document.core_properties
    core.title, core.author, core.comments = clean(transcript.name)[:255], "qualcode", ""
    numbering = document.part.numbering_part.element
    # All abstract numberings come before the first numbering that uses one.
    level = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr>'
        '<w:rPr><w:b w:val="0"/><w:color w:val="6E675D"/><w:sz w:val="18"/></w:rPr></w:lvl>'
    )
    abstract = parse_xml(
        f'<w:abstractNum xmlns:w="{W}" w:abstractNumId="{NUMBERING}">'
        f'<w:multiLevelType w:val="singleLevel"/>{level}</w:abstractNum>'
    )
    numbering.insert(0, abstract)
    numbering.append(
        parse_xml(
            f'<w:num xmlns:w="{W}" w:numId="{NUMBERING}"><w:abstractNumId w:val="{NUMBERING}"/>'
            "</w:num>"
        )
    )


class _Writer:
    """Writes the lines of the text, cut wherever a passage or a label begins or ends."""

    def __init__(
        self,
        transcript: TranscriptRecord,
        codings: Sequence[CodingRecord],
        codes: Mapping[str, CodeRecord],
    ) -> None:
        self.transcript, self.codes = transcript, codes
        self.starts: dict[int, list[tuple[int, CodingRecord]]] = {}
        self.ends: dict[int, list[tuple[int, CodingRecord]]] = {}
        for number, coding in enumerate(codings):
            self.starts.setdefault(coding.start, []).append((number, coding))
            self.ends.setdefault(coding.end, []).append((number, coding))
        self.shades = flatten(codings)
        self.labels = {turn.label_start: turn for turn in transcript.turns}
        self.cuts = sorted(
            {*self.starts, *self.ends}
            | {place for run in self.shades for place in (run.start, run.end)}
            | {p for turn in transcript.turns for p in (turn.label_start, turn.label_end)}
        )
        self._cut = self._shade = self._turn = 0

    def paragraphs(self) -> str:
        """Return the paragraphs as XML."""
        mark = TRANSCRIPT + self.transcript.guid.replace("-", "")
        opening = f'<w:bookmarkStart w:id="0" w:name="{mark}"/><w:bookmarkEnd w:id="0"/>'
        numbered = self._numbered()
        at, parts = 0, []
        for line in self.transcript.text.split("\n"):
            number = ""
            if at in numbered:
                number = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{NUMBERING}"/></w:numPr>'
            properties = f"<w:pPr>{number}</w:pPr>" if number else ""
            parts.append(f"<w:p>{properties}{opening}{self._line(line, at)}</w:p>")
            opening = ""
            at += len(line) + 1
        return "".join(parts)

    def _numbered(self) -> set[int]:
        """Return where lines begin that get a number: none, where two turns share a line."""
        text = self.transcript.text
        found = [text.rfind("\n", 0, _begin(turn)) + 1 for turn in self.transcript.turns]
        return set(found) if len(set(found)) == len(found) else set()

    def _line(self, line: str, at: int) -> str:
        end = at + len(line)
        parts: list[str] = []
        places = [at]
        while self._cut < len(self.cuts) and self.cuts[self._cut] <= end:
            if self.cuts[self._cut] > places[-1]:
                places.append(self.cuts[self._cut])
            self._cut += 1
        if places[-1] != end:
            places.append(end)
        for place, following in zip(places, [*places[1:], end], strict=True):
            # What ends where the line begins ended with the line before.
            if place > at or at == 0:
                parts += map(_closed, self.ends.pop(place, ()))
            parts += map(_opened, self.starts.pop(place, ()))
            if following > place:
                parts.append(self._run(self.transcript.text[place:following], place))
        parts += map(_closed, self.ends.pop(end, ()))
        return "".join(parts)

    def _run(self, text: str, place: int) -> str:
        look = []
        turns = self.transcript.turns
        while self._turn < len(turns) and turns[self._turn].label_end <= place:
            self._turn += 1
        if self._turn < len(turns):
            turn = turns[self._turn]
            if turn.label_start <= place < turn.label_end:
                look.append("<w:b/>")
        while self._shade < len(self.shades) and self.shades[self._shade].end <= place:
            self._shade += 1
        if self._shade < len(self.shades):
            run = self.shades[self._shade]
            if run.start <= place < run.end:
                colours = [
                    self.codes[each.code].colour for each in run.items if each.code in self.codes
                ]
                look.append(f'<w:shd w:val="clear" w:color="auto" w:fill="{_tint(colours)}"/>')
        properties = f"<w:rPr>{''.join(look)}</w:rPr>" if look else ""
        inside = "<w:tab/>".join(
            f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else ""
            for part in clean(text).split("\t")
        )
        return f"<w:r>{properties}{inside}</w:r>"


def _begin(turn: Turn) -> int:
    return turn.label_start if turn.label_end > turn.label_start else turn.start


def _opened(numbered: tuple[int, CodingRecord]) -> str:
    number, coding = numbered
    mark = quoteattr(CODING + coding.guid.replace("-", ""))
    return (
        f'<w:bookmarkStart w:id="{number + 1}" w:name={mark}/>'
        f'<w:commentRangeStart w:id="{number}"/>'
    )


def _closed(numbered: tuple[int, CodingRecord]) -> str:
    number, _ = numbered
    return (
        f'<w:commentRangeEnd w:id="{number}"/><w:bookmarkEnd w:id="{number + 1}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def _tint(colours: Sequence[str]) -> str:
    """Return the shade behind words: the mean of the colours, mostly white."""
    known = [clean_colour(colour) or "#8c857a" for colour in colours] or ["#8c857a"]
    strength = min(TINT * (1 + 0.35 * (len(known) - 1)), 0.4)
    channels = []
    for place in (1, 3, 5):
        mean = sum(int(colour[place : place + 2], 16) for colour in known) / len(known)
        channels.append(round(255 + (mean - 255) * strength))
    return "{:02X}{:02X}{:02X}".format(*channels)


def comment_text(coding: CodingRecord, codes: Mapping[str, CodeRecord]) -> str:
    """Return what the margin says of a coding: the path of its code, then its comment."""
    path = codes[coding.code].path if coding.code in codes else "?"
    return f"{path}\n{coding.comment}" if coding.comment else path


def _comments(
    document: Any,
    codings: Sequence[CodingRecord],
    codes: Mapping[str, CodeRecord],
    coders: Mapping[str, CoderRecord],
) -> None:
    from docx.oxml import parse_xml

    if not codings:
        return
    part = document.part._comments_part.element  # noqa: SLF001 - thousands at once, as XML
    for number, coding in enumerate(codings):
        coder = coders.get(coding.coder)
        date = f' w:date="{coding.created:%Y-%m-%dT%H:%M:%SZ}"' if coding.created else ""
        lines = "".join(
            f'<w:p><w:r><w:t xml:space="preserve">{escape(clean(line))}</w:t></w:r></w:p>'
            for line in comment_text(coding, codes).split("\n")
        )
        part.append(
            parse_xml(
                f'<w:comment xmlns:w="{W}" w:id="{number}"'
                f" w:author={quoteattr(clean(coder.name) if coder else '?')}"
                f" w:initials={quoteattr(clean(coder.initials) if coder else '?')}{date}>"
                f"{lines}</w:comment>"
            )
        )
