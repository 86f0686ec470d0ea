"""One file on its way into the project: what was read, what was guessed, what she decided."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from qualcode.importers.document import DraftTurn
from qualcode.importers.summary import DraftSummary, summary
from ui import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from codebook.errors import KnownError, Message
    from qualcode.edits.transcripts import Arrival
    from qualcode.importers.document import Draft
    from qualcode.importers.raw import RawText
    from qualcode.importers.tables import CaseTable

TABLES = (".xlsx", ".csv")
PIECE = 900
"""Code points after which a long turn is cut for display; what is imported stays whole."""


class Row(NamedTuple):
    """What the preview shows as one block; `start` is a code point of the draft's text.

    `number` is that of the turn, 0 for a further piece or for text that nobody speaks; `asks` is
    true where the paragraph had no label and nobody has said yet where it belongs.
    """

    number: int
    speaker: str
    role: str
    text: str
    start: int
    turn: int = 0
    asks: bool = False


@dataclass
class Entry:
    """A file of the import dialog.

    `error` is why it was refused; `twin` names a transcript of the same text; `roles` and `cases`
    are decisions by label; `left` numbers the header fields that stay text only; `answers` says
    "join" or "split" for paragraphs without a label, by their start in code points.
    """

    path: Path
    reading: bool = True
    raw: RawText | None = None
    draft: Draft | None = None
    table: CaseTable | None = None
    error: KnownError | None = None
    twin: str = ""
    skip: bool = False
    name: str = ""
    folder: str = ""
    formatting: bool = True
    comments: bool = True
    cases: dict[str, str] = field(default_factory=dict)
    left: set[int] = field(default_factory=set)
    answers: dict[int, str] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    _numbers: tuple[Draft, DraftSummary] | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of the speakers, in the order in which they first speak."""
        return tuple(each.label for each in self.draft.speakers) if self.draft else ()

    @property
    def wanted(self) -> bool:
        """Whether the file is going to be imported."""
        return not self.skip and (self.draft is not None or self.table is not None)

    def counts(self) -> DraftSummary:
        """Return the draft in numbers."""
        assert self.draft is not None
        if self._numbers is None or self._numbers[0] is not self.draft:
            self._numbers = (self.draft, summary(self.draft))
        return self._numbers[1]

    def role(self, label: str) -> str:
        """Return the role of a speaker, one of records.ROLES."""
        speakers = self.draft.speakers if self.draft else ()
        return next((each.role for each in speakers if each.label == label), "unknown")

    def set_role(self, label: str, role: str) -> None:
        """Say what a speaker is; only speakers that the file has are touched."""
        if self.draft is not None:
            speakers = tuple(
                replace(each, role=role) if each.label.casefold() == label.casefold() else each
                for each in self.draft.speakers
            )
            self.draft = replace(self.draft, speakers=speakers)

    def guess_again(self, labels: Sequence[str]) -> None:
        """Read the turns once more with `labels` as the only speakers; roles that were set stay."""
        from qualcode.importers import guess  # noqa: PLC0415 - not needed to open the dialog

        if self.raw is not None:
            roles = {label: self.role(label) for label in self.labels if label in labels}
            self.draft = guess.turns(self.raw, roles=roles, labels=labels)
            self.answers.clear()

    def informants(self) -> tuple[str, ...]:
        """Return the labels of the informants."""
        return tuple(label for label in self.labels if self.role(label) == "informant")

    def case_of(self, label: str) -> str:
        """Return the name of the case a speaker becomes, "" for none.

        The only informant is a case of the transcript's name; of several, each is one of the name
        that a legend or the header gave.
        """
        if label in self.cases:
            return self.cases[label]
        if self.role(label) != "informant" or self.draft is None:
            return ""
        if len(self.informants()) == 1:
            return self.name
        return next((each.name for each in self.draft.speakers if each.label == label), "")

    def owner(self) -> str:
        """Return the case that the whole transcript belongs to, "" for none."""
        informants = self.informants()
        if self.draft is not None and not informants and not self.labels:
            return self.cases.get("", self.name)
        names = {self.case_of(label) for label in informants}
        return names.pop() if len(names) == 1 else ""

    def unlabelled(self) -> tuple[int, ...]:
        """Return where paragraphs without a label begin that nobody has decided about."""
        return tuple(
            start for start in self._places() if self.answers.get(start) not in ("join", "split")
        )

    def _places(self) -> Iterator[int]:
        for warning in self.draft.warnings if self.draft else ():
            start = warning.data.get("start")
            if isinstance(start, int) and "places" not in warning.data:
                yield start

    def general_warnings(self) -> tuple[Message, ...]:
        """Return the warnings that belong to no single paragraph."""
        if self.table is not None:
            return self.table.warnings
        given = self.draft.warnings if self.draft else ()
        return tuple(each for each in given if "start" not in each.data or "places" in each.data)

    def open_points(self) -> int:
        """Return how many things are worth a look."""
        return len(self.unlabelled()) + len(self.general_warnings()) + bool(self.twin)

    def turns(self) -> tuple[DraftTurn, ...]:
        """Return the turns, those cut where she said so."""
        if self.draft is None:
            return ()
        cuts = sorted(start for start, answer in self.answers.items() if answer == "split")
        if not cuts:
            return self.draft.turns
        result: list[DraftTurn] = []
        starts = [turn.start for turn in self.draft.turns]
        inside: dict[int, list[int]] = {}
        for cut in cuts:
            inside.setdefault(bisect_right(starts, cut) - 1, []).append(cut)
        for at, turn in enumerate(self.draft.turns):
            edges = [edge for edge in inside.get(at, ()) if turn.start < edge < turn.end]
            ends = [*edges, turn.end]
            first = replace(turn, end=self._trimmed(turn.start, ends[0]))
            result.append(first)
            for edge, end in zip(edges, ends[1:], strict=True):
                last = self._trimmed(edge, end)
                result.append(DraftTurn(turn.speaker, edge, edge, edge, last, None))
        return tuple(result)

    def _trimmed(self, start: int, end: int) -> int:
        assert self.draft is not None
        return start + len(self.draft.text[start:end].rstrip())

    def arrival(self) -> Arrival:
        """Return what is to be written of this transcript."""
        from qualcode.edits.transcripts import Arrival  # noqa: PLC0415 - loads the database library

        assert self.draft is not None
        draft = replace(
            self.draft,
            turns=self.turns(),
            runs=self.draft.runs if self.formatting else (),
            comments=self.draft.comments if self.comments else (),
        )
        case = self.owner()
        voices = {label: name for label in self.labels if (name := self.case_of(label))}
        if case:
            voices = {label: name for label, name in voices.items() if name != case}
        fields = [each for at, each in enumerate(self.draft.header) if at not in self.left]
        return Arrival(draft, self.name, self.folder, case, voices, fields if case else ())

    def columns(self) -> list[tuple[str, str, Sequence[str]]]:
        """Return the columns of a case table that are wanted, as `edits.cases` takes them."""
        assert self.table is not None
        result: list[tuple[str, str, Sequence[str]]] = []
        for column in self.table.columns:
            type_ = self.types.get(column.name, column.type)
            if type_:
                options = column.options if type_ in {"choice", "choices"} else ()
                result.append((column.name, type_, options))
        return result

    def case_rows(self) -> list[tuple[str, dict[str, Any]]]:
        """Return the rows of a case table with the wanted columns only."""
        assert self.table is not None
        kept = {name: type_ for name, type_, _ in self.columns()}
        return [
            (
                row.name,
                {
                    name: _as_type(value, kept[name])
                    for name, value in row.values.items()
                    if name in kept
                },
            )
            for row in self.table.rows
        ]

    def rows(self) -> list[Row]:
        """Return the preview, block by block."""
        if self.draft is None:
            return []
        roles = {each.label: each.role for each in self.draft.speakers}
        asking = sorted(self.unlabelled())
        result: list[Row] = []
        at = 0
        for number, turn in enumerate(self.turns(), start=1):
            result.extend(self._aside(at, turn.label_start))
            role = roles.get(turn.speaker, "unknown")
            edges = [edge for edge in asking if turn.start < edge < turn.end]
            shown = number
            for start, end in zip([turn.start, *edges], [*edges, turn.end], strict=True):
                for piece_start, piece in _pieces(self.draft.text[start:end].rstrip(), start):
                    asks = start in edges and piece_start == start
                    result.append(Row(shown, turn.speaker, role, piece, piece_start, number, asks))
                    shown = 0
            at = turn.end
        result.extend(self._aside(at, len(self.draft.text)))
        return result

    def _aside(self, start: int, end: int) -> Iterator[Row]:
        """Yield the lines that nobody speaks, without those that the header box shows."""
        assert self.draft is not None
        header = {each.start for each in self.draft.header}
        position = start
        for line in self.draft.text[start:end].split("\n"):
            if line.strip() and position not in header:
                for piece_start, piece in _pieces(line.rstrip(), position):
                    yield Row(0, "", "", piece, piece_start)
            position += len(line) + 1


def _as_type(value: Any, type_: str) -> Any:
    """Return a cell as a column of another type takes it."""
    if isinstance(value, bool) and type_ != "boolean":
        words = {"id": ("tidak", "ya"), "en": ("no", "yes")}
        return words[language.current()][value]
    if isinstance(value, list) and type_ != "choices":
        return "; ".join(str(part) for part in value)
    return value


def _pieces(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Cut a long text at spaces, so that no block is taller than the window."""
    while len(text) > PIECE:
        cut = text.rfind(" ", PIECE // 2, PIECE)
        cut = PIECE if cut < 0 else cut + 1
        yield start, text[:cut].rstrip()
        start, text = start + cut, text[cut:]
    yield start, text


def read_entry(path: Path, twin_of: Callable[[str], str]) -> Entry:
    """Read one file; a refusal stands in the entry. `twin_of` names a known transcript of a text.

    Called off the window's thread.
    """
    import logging  # noqa: PLC0415

    from codebook.errors import KnownError  # noqa: PLC0415
    from qualcode.importers import guess, read_text  # noqa: PLC0415
    from qualcode.importers.tables import read_cases  # noqa: PLC0415

    entry = Entry(path, reading=False)
    try:
        if path.suffix.casefold() in TABLES:
            entry.table = read_cases(path)
        else:
            entry.raw = read_text(path)
            entry.draft = guess.turns(entry.raw)
            entry.name = entry.draft.name
            entry.twin = twin_of(entry.draft.text)
            entry.skip = bool(entry.twin)
            entry.counts()
    except KnownError as error:
        entry.error = error
    except Exception:  # a bug met by one file must not keep the others out
        logging.getLogger(__name__).exception("A file could not be read for import")
        entry.error = KnownError(
            "{file} could not be read because of a fault in this program. The other files are not "
            "affected. Please send us the error log.",
            file=path.name,
        )
    return entry


def bring_in(
    session: Any, arrivals: Sequence[Arrival], tables: Sequence[tuple[Any, Any]]
) -> list[str]:
    """Write transcripts, then case tables, in the one step the dialog makes; returns guids."""
    from qualcode.edits import cases, transcripts  # noqa: PLC0415 - load the database library

    guids = transcripts.add(session, arrivals)
    for columns, rows in tables:
        cases.import_table(session, columns, rows)
    return guids
