"""Projects of Taguette (.sqlite3), as a plain study.

Its texts are HTML, its positions bytes of UTF-8 over the text nodes of that.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, NamedTuple

from typing_extensions import override

from codebook.errors import Message
from codebook.formats.reading import Line, clean_name, nest
from codebook.formats.tables import DOTS
from codebook.model import Codebook
from qualcode.exchange.foreign import Tables, made, moment, number_of, opened, text_of
from qualcode.exchange.study import Mark, Person, Study, Text
from qualcode.importers.raw import clean

BLOCKS = {
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "tr", "table", "blockquote",
    "pre", "section", "article", "dl", "dt", "dd", "br", "hr",
}  # fmt: skip


def load(path: Path) -> Study:
    """Read a project. Raises KnownError where it is none of Taguette's, or damaged."""
    with opened(path, path.name, "Taguette", "highlight_tags") as tables:
        return _Reader(tables, path.stem).study()


class _Piece(NamedTuple):
    """A text node: where it begins in bytes, and in our text."""

    byte: int
    place: int
    text: str


class _Flattener(HTMLParser):
    """Makes plain text of a document; blocks stand on lines of their own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[_Piece] = []
        self.text = ""
        self._parts: list[str] = []
        self._length = self._bytes = 0
        self._new_line = True

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._break(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        self._break(tag)

    def _break(self, tag: str) -> None:
        if tag in BLOCKS and not self._new_line:
            self._parts.append("\n")
            self._length += 1
            self._new_line = True

    @override
    def handle_data(self, data: str) -> None:
        self.pieces.append(_Piece(self._bytes, self._length, data))
        self._bytes += len(data.encode("utf-8", "replace"))
        shown = clean(data)
        if not shown.strip() and self._new_line:
            return  # space between blocks
        self._parts.append(shown)
        self._length += len(shown)
        self._new_line = shown.endswith("\n")

    def finish(self) -> str:
        """Return the whole text."""
        self.close()
        self.text = "".join(self._parts)
        return self.text

    def place(self, byte: int) -> int:
        """Return where a position in bytes stands in our text."""
        index = bisect_right(self.pieces, byte, key=lambda piece: piece.byte) - 1
        if index < 0:
            return 0
        piece = self.pieces[index]
        before = piece.text.encode("utf-8", "replace")[: byte - piece.byte]
        found = piece.place + len(clean(before.decode("utf-8", "ignore")))
        following = self.pieces[index + 1].place if index + 1 < len(self.pieces) else len(self.text)
        return min(found, max(following, piece.place))


class _Reader:
    def __init__(self, tables: Tables, name: str) -> None:
        self.tables = tables
        self.projects = list(tables.rows("projects", "id"))
        self.project = self.projects[0] if self.projects else {}
        self.key = self.project.get("id")
        self.name = clean_name(text_of(self.project.get("name")) or name)
        self.identity = f"taguette {self.name} {text_of(self.project.get('created'))}"
        self.lost: Counter[str] = Counter(project=max(len(self.projects) - 1, 0))
        self.texts: dict[int, Text] = {}
        self.flat: dict[int, _Flattener] = {}

    def study(self) -> Study:
        book, notes = self._book()
        self._texts()
        people, author = self._people()
        marks = tuple(self._marks({code.guid for _, code in book.walk()}, author))
        lost = tuple(replace(_LOST[key], data={"count": n}) for key, n in self.lost.items() if n)
        return Study(
            self.name, book, people, tuple(self.texts.values()), marks,
            description=clean(text_of(self.project.get("description"))),
            created=moment(self.project.get("created")), author=author, lost=lost, unsure=notes,
        )  # fmt: skip

    def _guid(self, table: str, *keys: object) -> str:
        return made(self.identity, table, *keys)

    def _own(self, table: str, order: str = "id") -> Iterator[dict[str, Any]]:
        for row in self.tables.rows(table, order):
            if row.get("project_id", self.key) == self.key:
                yield row

    def _book(self) -> tuple[Codebook, tuple[Message, ...]]:
        """Return tags as a tree: a path with dots is how Taguette nests them."""
        lines = [
            Line(
                tuple(part for part in DOTS.split(text_of(row.get("path"))) if part.strip()),
                {
                    "guid": self._guid("tag", row.get("id")),
                    "definition": clean(text_of(row.get("description"))),
                },
            )
            for row in self._own("tags")
        ]
        codes, notes = nest(self.name, [line for line in lines if line.path])
        return Codebook(self._guid("codebook"), self.name, codes=codes), notes

    def _texts(self) -> None:
        for row in self._own("documents"):
            flat = _Flattener()
            flat.feed(text_of(row.get("contents")))
            text = flat.finish()
            if not text.strip():
                self.lost["empty"] += 1
                continue
            key = number_of(row.get("id"))
            self.flat[key] = flat
            self.texts[key] = Text(
                self._guid("document", key), clean_name(text_of(row.get("name"))), text,
                description=clean(text_of(row.get("description"))),
                created=moment(row.get("created")),
                source_name=text_of(row.get("filename")),
            )  # fmt: skip

    def _people(self) -> tuple[tuple[Person, ...], str]:
        """Return who worked on the project; highlights have no owner, so they go to the first."""
        names = {text_of(row.get("user_login")) for row in self._own("project_members", "")}
        names |= {text_of(row.get("user_login")) for row in self._own("commands")}
        known = sorted(name for name in names if name.strip())
        if not known:
            return (), ""
        people = tuple(
            Person(made("taguette coder", name.casefold()), clean_name(name)) for name in known
        )
        return people, people[0].guid

    def _marks(self, codes: set[str], author: str) -> Iterator[Mark]:
        tags: dict[int, list[int]] = {}
        for row in self.tables.rows("highlight_tags"):
            key = number_of(row.get("highlight_id"))
            tags.setdefault(key, []).append(number_of(row.get("tag_id")))
        for row in self.tables.rows("highlights", "id"):
            key, document = number_of(row.get("id")), number_of(row.get("document_id"))
            text = self.texts.get(document)
            if text is None:
                continue
            given = [each for each in tags.get(key, ()) if self._guid("tag", each) in codes]
            if not given:
                self.lost["untagged"] += 1
                continue
            span = self._span(document, text, row)
            if span is None:
                self.lost["outside"] += len(given)
                continue
            for tag in given:
                yield Mark(
                    self._guid("highlight", key, tag), text.guid, *span, self._guid("tag", tag),
                    author,
                )  # fmt: skip

    def _span(self, document: int, text: Text, row: dict[str, Any]) -> tuple[int, int] | None:
        flat = self.flat[document]
        start, end = (flat.place(number_of(row.get(n))) for n in ("start_offset", "end_offset"))
        passage = text.text[start:end]
        if not passage.strip() or number_of(row.get("start_offset")) < 0:
            return None
        # The line feeds that we put between blocks are not part of what was marked.
        start += len(passage) - len(passage.lstrip("\n"))
        return start, end - (len(passage) - len(passage.rstrip("\n")))


_LOST = {
    "project": Message("{count} other projects in the file were not read."),
    "empty": Message("{count} documents hold no text and were left out."),
    "untagged": Message("{count} highlights without a tag were left out."),
    "outside": Message("{count} codings or memos lie outside their text and were left out."),
}
