"""Projects of QualCoder (a folder NAME.qda with data.qda inside, SQLite), as a plain study."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from codebook.errors import Message
from codebook.formats.reading import Line, clean_colour, clean_name, nest
from codebook.model import Codebook
from qualcode.exchange.foreign import Tables, made, moment, number_of, opened, text_of
from qualcode.exchange.offsets import Passage, Resolver
from qualcode.exchange.study import Informant, Mark, Note, Person, Study, Text, Variable
from qualcode.importers.raw import clean

DATABASE = "data.qda"
IMPORTANT = 3  # the weight of a coding that is marked as important there


def load(path: Path) -> Study:
    """Read a project. Raises KnownError where it is none of QualCoder's, or damaged."""
    database = path / DATABASE if path.is_dir() else path
    name = path.name if path.name != DATABASE else path.parent.name
    with opened(database, path.name, "QualCoder", "code_name") as tables:
        return _Reader(tables, name.rsplit(".", 1)[0]).study()


class _Reader:
    def __init__(self, tables: Tables, name: str) -> None:
        self.tables = tables
        self.project = next(iter(tables.rows("project")), {})
        self.identity = f"qualcoder {text_of(self.project.get('date'))}"
        self.name = name
        self.lost: Counter[str] = Counter()
        self.unsure: list[Message] = []
        self.people: dict[str, Person] = {}
        self.texts: dict[int, Text] = {}
        self.raw: dict[int, str] = {}

    def study(self) -> Study:
        book = self._book()
        self._texts()
        variables = self._variables()
        cases = self._cases(variables)
        marks = tuple(self._marks({code.guid for _, code in book.walk()}))
        notes = tuple(self._notes())
        for key, table in (("image", "code_image"), ("recording", "code_av"), ("map", "graph")):
            self.lost[key] += sum(1 for _ in self.tables.rows(table))
        lost = tuple(replace(_LOST[key], data={"count": n}) for key, n in self.lost.items() if n)
        return Study(
            self.name, book, tuple(self.people.values()), tuple(self.texts.values()), marks,
            tuple(variables.values()), cases, notes, clean(text_of(self.project.get("memo"))),
            moment(self.project.get("date")), lost=lost, unsure=tuple(self.unsure),
        )  # fmt: skip

    def _guid(self, table: str, key: object) -> str:
        return made(self.identity, table, key)

    def _person(self, row: dict[str, Any]) -> str:
        name = clean_name(text_of(row.get("owner"))) if text_of(row.get("owner")) else ""
        if not name:
            return ""
        guid = made("qualcoder coder", name.casefold())
        self.people.setdefault(guid, Person(guid, name))
        return guid

    # Codes

    def _book(self) -> Codebook:
        """Return categories and codes as one tree; a code may lie below a category or a code."""
        nodes: dict[str, tuple[str, str, dict[str, Any]]] = {}  # key -> parent key, name, fields
        for row in self.tables.rows("code_cat", "catid"):
            above = row.get("supercatid")
            nodes[f"cat {row.get('catid')}"] = (
                f"cat {above}" if above is not None else "",
                clean_name(text_of(row.get("name"))),
                {"guid": self._guid("code_cat", row.get("catid"))} | _described(row),
            )
        for row in self.tables.rows("code_name", "cid"):
            sub, category = row.get("supercid"), row.get("catid")
            parent = f"code {sub}" if sub else f"cat {category}" if category is not None else ""
            nodes[f"code {row.get('cid')}"] = (
                parent,
                clean_name(text_of(row.get("name"))),
                {
                    "guid": self._guid("code_name", row.get("cid")),
                    "colour": clean_colour(text_of(row.get("color"))),
                }
                | _described(row),
            )
        lines = [Line(_path(nodes, key), fields) for key, (_, _, fields) in nodes.items()]
        codes, notes = nest(self.name, lines)
        self.unsure += notes
        return Codebook(made(self.identity, "codebook"), self.name, codes=codes)

    # Texts

    def _texts(self) -> None:
        for row in self.tables.rows("source", "id"):
            full = row.get("fulltext")
            if not isinstance(full, str) or not full.strip():
                self.lost["media"] += 1
                continue
            key = number_of(row.get("id"))
            self.raw[key] = full.replace("\r\n", "\n").replace("\r", "\n")
            name = clean_name(text_of(row.get("name")))
            self.texts[key] = Text(
                self._guid("source", key), name.rsplit(".", 1)[0] or name, clean(full),
                created=moment(row.get("date")), source_name=name,
            )  # fmt: skip

    def _marks(self, codes: set[str]) -> Iterator[Mark]:
        rows: dict[int, list[dict[str, Any]]] = {}
        for row in self.tables.rows("code_text"):
            rows.setdefault(number_of(row.get("fid")), []).append(row)
        for key, own in rows.items():
            text = self.texts.get(key)
            if text is None:
                self.lost["orphan"] += len(own)
                continue
            for row, span in zip(own, self._spans(key, own, "seltext"), strict=True):
                code = self._guid("code_name", row.get("cid"))
                if span is None or code not in codes or not text.text[slice(*span)].strip():
                    self.lost["outside"] += 1
                    continue
                coder = self._person(row)
                keys = (row.get("cid"), row.get("fid"), *span, row.get("owner"))
                yield Mark(
                    made(self.identity, "code_text", *keys), text.guid, *span, code, coder,
                    moment(row.get("date")), clean(text_of(row.get("memo"))),
                    IMPORTANT if row.get("important") == 1 else 0,
                )  # fmt: skip

    def _spans(
        self, key: int, rows: list[dict[str, Any]], quoted: str
    ) -> list[tuple[int, int] | None]:
        passages = [
            Passage(
                number_of(row.get("pos0")),
                number_of(row.get("pos1")),
                clean(text_of(row.get(quoted))),
            )
            for row in rows
        ]
        resolved = Resolver(self.raw[key]).resolve(passages)
        if not resolved.sure:
            self.unsure.append(
                Message(
                    "{transcript}: it is not certain how the other program counted its passages. "
                    "Look at some of them.",
                    {"transcript": self.texts[key].name},
                )
            )
        return list(resolved.spans)

    # Cases

    def _variables(self) -> dict[str, Variable]:
        found = {}
        for row in self.tables.rows("attribute_type"):
            name = text_of(row.get("name"))
            kind = "number" if text_of(row.get("valuetype")) == "numeric" else "text"
            found[name] = Variable(made(self.identity, "attribute", name), clean_name(name), kind)
        return found

    def _cases(self, variables: dict[str, Variable]) -> tuple[Informant, ...]:
        values: dict[tuple[str, int], dict[str, Any]] = {}
        for row in self.tables.rows("attribute"):
            variable, written = variables.get(text_of(row.get("name"))), text_of(row.get("value"))
            if variable is not None and written.strip():
                owner = (text_of(row.get("attr_type")), number_of(row.get("id")))
                values.setdefault(owner, {})[variable.guid] = clean(written)
        cases: dict[int, Informant] = {}
        for row in self.tables.rows("cases", "caseid"):
            key = number_of(row.get("caseid"))
            cases[key] = Informant(
                self._guid("cases", key), clean_name(text_of(row.get("name"))),
                clean(text_of(row.get("memo"))), values.get(("case", key), {}),
            )  # fmt: skip
        self._members(cases)
        return (*self._with_files(cases, values),)

    def _members(self, cases: dict[int, Informant]) -> None:
        """Give texts, or parts of them, to their cases."""
        for row in self.tables.rows("case_text", "id"):
            case = cases.get(number_of(row.get("caseid")))
            key = number_of(row.get("fid"))
            text = self.texts.get(key)
            if case is None or text is None:
                self.lost["reference"] += case is None
                continue
            start, end = number_of(row.get("pos0")), number_of(row.get("pos1"))
            if start <= 0 and end >= len(text.text) - 1:
                self.lost["case"] += bool(text.case)
                self.texts[key] = replace(text, case=text.case or case.guid)
            elif 0 <= start < end <= len(text.text):
                voices = dict(text.voices)
                voices[case.guid] = (*voices.get(case.guid, ()), (start, end))
                self.texts[key] = replace(text, voices=voices)

    def _with_files(
        self, cases: dict[int, Informant], values: dict[tuple[str, int], dict[str, Any]]
    ) -> list[Informant]:
        """Return the cases; attributes of a file go to its case, or to one made for it."""
        found = {case.guid: case for case in cases.values()}
        for (owner, key), own in values.items():
            text = self.texts.get(key) if owner == "file" else None
            if text is None:
                continue
            case = found.get(text.case)
            if case is None:
                guid = self._guid("case of source", key)
                case = Informant(guid, text.name)
                self.texts[key] = replace(text, case=guid)
            found[case.guid] = replace(case, values={**own, **case.values})
        return list(found.values())

    # Memos

    def _notes(self) -> Iterator[Note]:
        for row in self.tables.rows("source", "id"):
            key = number_of(row.get("id"))
            if key in self.texts and text_of(row.get("memo")).strip():
                yield self._note("source", key, row, "transcript", self.texts[key].guid)
        rows: dict[int, list[dict[str, Any]]] = {}
        for row in self.tables.rows("annotation"):
            rows.setdefault(number_of(row.get("fid")), []).append(row)
        for key, own in rows.items():
            if key not in self.texts:
                self.lost["orphan"] += len(own)
                continue
            text = self.texts[key]
            for row, span in zip(own, self._spans(key, own, ""), strict=True):
                start, end = span or (0, 0)
                note = self._note("annotation", row.get("anid"), row, "passage", text.guid)
                yield replace(note, start=start, end=end, quote=text.text[start:end])
        for row in self.tables.rows("journal", "jid"):
            memo = {"memo": row.get("jentry")} | row
            note = self._note("journal", row.get("jid"), memo, "project", "")
            yield replace(note, title=clean_name(text_of(row.get("name"))))

    def _note(self, table: str, key: object, row: dict[str, Any], kind: str, target: str) -> Note:
        when = moment(row.get("date"))
        return Note(
            self._guid(f"memo {table}", key), kind, target, clean(text_of(row.get("memo"))),
            coder=self._person(row), created=when, updated=when,
        )  # fmt: skip


def _described(row: dict[str, Any]) -> dict[str, str]:
    return {"definition": clean(text_of(row.get("memo")))}


def _path(nodes: dict[str, tuple[str, str, dict[str, Any]]], key: str) -> tuple[str, ...]:
    """Return the names from the top down to a node; a loop of parents ends where it closes."""
    names: list[str] = []
    seen: set[str] = set()
    while key in nodes and key not in seen:
        seen.add(key)
        parent, name, _ = nodes[key]
        names.insert(0, name)
        key = parent
    return tuple(names)


_LOST = {
    "media": Message("{count} pictures, recordings or films were left out."),
    "image": Message("{count} codings on pictures were left out."),
    "recording": Message("{count} codings on recordings were left out."),
    "map": Message("{count} maps of the other program cannot be kept."),
    "orphan": Message("{count} codings belong to texts that are missing in the file."),
    "outside": Message("{count} codings or memos lie outside their text and were left out."),
    "reference": Message("{count} references lead to things that are not in the file."),
    "case": Message("{count} transcripts belong to several cases; the first one was kept."),
}
