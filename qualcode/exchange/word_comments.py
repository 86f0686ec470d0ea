"""Comments of a Word document read back as proposals: added, changed, removed, or a memo.

A comment is a code when it names one (a path or a unique name, several parted by ";"; what follows
on further lines, or after a colon, is its comment), otherwise a memo. Passages are found again
where the text was edited in Word; what cannot be placed surely is marked.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from codebook.model import PATH_SEPARATOR
from projects.records import (
    CodeRecord,
    CoderRecord,
    CodingRecord,
    MemoRecord,
    Span,
    TranscriptRecord,
    Turn,
)
from qualcode.exchange.word_document import WordComment, WordDocument
from qualcode.spans import reanchor

ADDED, CHANGED, REMOVED, MEMO = "added", "changed", "removed", "memo"
NEW_NAME = 60
"""A comment on one line that is no longer than this may become a new code."""


@dataclass(frozen=True)
class Proposal:
    """One thing to accept or not; `kind` added, changed, removed or memo.

    `coding` is the coding it is about, "" for a new one. `code` is the guid of the code, "" where
    `new_code` is to be made; `was` tells the code path, comment and words before the change.
    `sure` is False where the passage could not be found again surely.
    """

    kind: str
    coder: str
    span: Span
    passage: str
    coding: str = ""
    code: str = ""
    path: str = ""
    new_code: str = ""
    comment: str = ""
    was: tuple[str, str, str] = ("", "", "")
    sure: bool = True


def _label_start(turn: Turn) -> int:
    return turn.label_start


class Names:
    """Finds the code that a comment names: by whole path, or by a name that only one code has."""

    def __init__(self, codes: Sequence[CodeRecord]) -> None:
        self._paths = {_plain(code.path): code for code in codes}
        names: dict[str, list[CodeRecord]] = {}
        for code in codes:
            names.setdefault(_plain(code.name), []).append(code)
        self._names = {name: found[0] for name, found in names.items() if len(found) == 1}

    def find(self, text: str) -> CodeRecord | None:
        """Return the code that a text names, None where it names none or several."""
        return self._paths.get(_plain(text)) or self._names.get(_plain(text))

    def parse(self, text: str) -> tuple[list[CodeRecord], str]:
        """Return the codes a comment names and what else it says; no codes where it is a memo."""
        head, _, rest = text.partition("\n")
        codes = [self.find(part) for part in head.split(";") if part.strip()]
        if codes and all(codes):
            return [code for code in codes if code is not None], rest.strip()
        before, colon, after = head.partition(":")
        codes = [self.find(part) for part in before.split(";") if part.strip()]
        if colon and codes and all(codes):
            said = "\n".join(filter(None, (after.strip(), rest.strip())))
            return [code for code in codes if code is not None], said
        return [], text


def _plain(text: str) -> str:
    parts = [" ".join(part.split()) for part in text.split(PATH_SEPARATOR.strip())]
    return PATH_SEPARATOR.join(parts).casefold()


@dataclass
class _Placed:
    """A comment on its passage of the canonical text."""

    comment: WordComment
    span: Span
    sure: bool
    codes: list[CodeRecord]
    said: str
    used: bool = False


def review(  # noqa: PLR0913 - what the project has of the transcript
    document: WordDocument,
    transcript: TranscriptRecord,
    codings: Sequence[CodingRecord],
    codes: Sequence[CodeRecord],
    coders: Sequence[CoderRecord],
    memos: Sequence[MemoRecord] = (),
    *,
    new_codes: bool = False,
) -> tuple[Proposal, ...]:
    """Return what a document proposes; `new_codes` makes codes of short comments that name none."""
    return _Review(document, transcript, codings, codes, coders, memos, new_codes=new_codes).run()


class _Review:
    def __init__(  # noqa: PLR0913 - as `review`
        self,
        document: WordDocument,
        transcript: TranscriptRecord,
        codings: Sequence[CodingRecord],
        codes: Sequence[CodeRecord],
        coders: Sequence[CoderRecord],
        memos: Sequence[MemoRecord],
        *,
        new_codes: bool,
    ) -> None:
        self.document, self.text = document, transcript.text
        self.codings = {coding.guid: coding for coding in codings}
        self.codes = {code.guid: code for code in codes}
        self.names = Names(codes)
        self.coders = {coder.guid: coder.name for coder in coders}
        self.turns = transcript.turns
        self.memos = {
            (*self._trimmed(Span(memo.start, memo.end)), memo.text.strip()) for memo in memos
        }
        self.new_codes = new_codes
        self.placed = self._place()
        self.marks = self._marks()

    def run(self) -> tuple[Proposal, ...]:
        found: list[Proposal] = []
        standing = {guid: span for guid, span in self.marks.items() if guid in self.codings}
        unmatched = []
        for guid, span in standing.items():
            coding = self.codings[guid]
            if (own := self._same(coding, span)) is None:
                unmatched.append(guid)
            elif proposal := self._compared(coding, own):
                found.append(proposal)
        found += [self._recoded(self.codings[guid], standing[guid]) for guid in unmatched]
        for placed in self.placed:
            if not placed.used:
                found += self._added(placed)
        found.sort(key=lambda each: (each.span.start, each.span.end))
        return tuple(found)

    # Where things stand

    def _carried(self, spans: Sequence[Span]) -> list[tuple[Span, bool]]:
        if self.document.text == self.text:
            return [(span, True) for span in spans]
        places = reanchor(self.document.text, self.text, spans)
        return [(Span(place.start, place.end), place.sure) for place in places]

    def _place(self) -> list[_Placed]:
        comments = self.document.comments
        carried = self._carried([Span(each.start, each.end) for each in comments])
        placed = []
        for comment, (span, sure) in zip(comments, carried, strict=True):
            trimmed = self._trimmed(span)
            named, said = self.names.parse(comment.text)
            placed.append(
                _Placed(comment, trimmed, sure and trimmed.end > trimmed.start, named, said)
            )
        return placed

    def _marks(self) -> dict[str, Span]:
        guids = list(self.document.bookmarks)
        carried = self._carried([self.document.bookmarks[guid] for guid in guids])
        return {guid: self._trimmed(span) for guid, (span, _) in zip(guids, carried, strict=True)}

    def _trimmed(self, span: Span) -> Span:
        """Return a span without spaces at its ends, and without the label of its first speaker."""
        turn = self.turns[max(bisect_right(self.turns, span.start, key=_label_start) - 1, 0) :][:1]
        if turn and turn[0].label_start <= span.start < turn[0].start < span.end:
            span = Span(turn[0].start, span.end)
        passage = self.text[span.start : span.end]
        start = span.start + len(passage) - len(passage.lstrip())
        end = span.end - (len(passage) - len(passage.rstrip()))
        return Span(start, end) if start < end else Span(span.start, span.start)

    # What became of a coding

    def _owner(self, coding: CodingRecord) -> str:
        return self.coders.get(coding.coder, "").casefold()

    def _same(self, coding: CodingRecord, span: Span) -> _Placed | None:
        """Return the comment that is this coding's: same author, same code, at its place."""
        candidates = [
            each
            for each in self.placed
            if not each.used
            and each.comment.author.casefold() == self._owner(coding)
            and any(code.guid == coding.code for code in each.codes)
            and each.span.start < max(span.end, span.start + 1)
            and span.start < max(each.span.end, each.span.start + 1)
        ]
        if not candidates:
            return None

        def distance(each: _Placed) -> tuple[bool, int]:
            moved = abs(each.span.start - span.start) + abs(each.span.end - span.end)
            return each.said.strip() != coding.comment.strip(), moved

        best = min(candidates, key=distance)
        best.used = len(best.codes) == 1
        return best

    def _compared(self, coding: CodingRecord, placed: _Placed) -> Proposal | None:
        span = Span(coding.start, coding.end)
        moved = placed.sure and placed.span != span and placed.span != self.marks[coding.guid]
        if placed.said.strip() == coding.comment.strip() and not moved:
            return None
        return replace(
            self._proposal(CHANGED, coding, placed.span if moved else span),
            comment=placed.said.strip(),
        )

    def _recoded(self, coding: CodingRecord, span: Span) -> Proposal:
        """A comment of the same author on exactly the passage names another code now; or none."""
        own = Span(coding.start, coding.end)
        for placed in self.placed:
            if (
                not placed.used
                and len(placed.codes) == 1
                and placed.comment.author.casefold() == self._owner(coding)
                and placed.span in (span, own)
            ):
                placed.used = True
                code = placed.codes[0]
                return replace(
                    self._proposal(CHANGED, coding, own), code=code.guid, path=code.path,
                    comment=placed.said.strip(),
                )  # fmt: skip
        return self._proposal(REMOVED, coding, own)

    def _proposal(self, kind: str, coding: CodingRecord, span: Span) -> Proposal:
        code = self.codes.get(coding.code)
        path = code.path if code is not None else ""
        return Proposal(
            kind, self.coders.get(coding.coder, ""), span, self.text[span.start : span.end],
            coding.guid, coding.code, path, comment=coding.comment,
            was=(path, coding.comment, coding.text),
        )  # fmt: skip

    # What is new

    def _added(self, placed: _Placed) -> list[Proposal]:
        span, passage = placed.span, self.text[placed.span.start : placed.span.end]
        base = Proposal(ADDED, placed.comment.author, span, passage, sure=placed.sure)
        if placed.codes:
            return [
                replace(base, code=code.guid, path=code.path, comment=placed.said)
                for code in placed.codes
                if not self._known(placed, code)
            ]
        text = placed.comment.text
        if self.new_codes and "\n" not in text and len(text) <= NEW_NAME:
            return [replace(base, new_code=text, path=text)]
        if (span.start, span.end, text.strip()) in self.memos:
            return []
        return [replace(base, kind=MEMO, comment=text)]

    def _known(self, placed: _Placed, code: CodeRecord) -> bool:
        """Tell whether the coding is here already: accepted before, or made by itself."""
        return any(
            coding.code == code.guid
            and self._trimmed(Span(coding.start, coding.end)) == placed.span
            and self._owner(coding) == placed.comment.author.casefold()
            for coding in self.codings.values()
        )
