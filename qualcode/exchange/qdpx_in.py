"""REFI-QDA projects (.qdpx, .qde) from any program, as a plain study.

Tolerates what programs are known to write (other namespaces, names, paths, ways of counting) and
counts what cannot be kept. Nothing is unpacked to the disk.
Source: REFI-QDA Standard 1.5 (2019) and the differences between programs found in practice.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid5
from zipfile import BadZipFile, ZipFile

from codebook.archives import parse_xml, read_part
from codebook.errors import KnownError
from codebook.files import unreadable
from codebook.formats.qdc import read_codebook
from codebook.formats.reading import clean_guid, clean_name
from codebook.model import Codebook, new_guid
from qualcode.exchange.findings import LOST, NAMESPACE
from qualcode.exchange.foreign import moment
from qualcode.exchange.sources import SOURCES, Sources
from qualcode.exchange.study import Informant, Note, Person, Study, Variable
from qualcode.exchange.xml import attribute, children, first, said, tag
from qualcode.importers.raw import clean

if TYPE_CHECKING:
    from qualcode.exchange.xml import Element


def load(path: Path) -> Study:
    """Read a project. Raises KnownError where the file is none, or is damaged or hostile."""
    name = path.name
    try:
        if path.suffix.lower() == ".qde":
            return _Reader(
                name, parse_xml(name, _strip(path.read_bytes()), huge=True), None
            ).study()
        with ZipFile(path) as archive:
            root = parse_xml(name, _strip(_document(name, archive)), huge=True)
            return _Reader(name, root, archive).study()
    except (BadZipFile, ValueError, NotImplementedError, EOFError) as error:
        raise KnownError(
            "{file} is damaged and cannot be read. Export it again from the other program.",
            file=name,
        ) from error
    except OSError as error:
        raise unreadable(path, error) from error
    except RecursionError as error:
        raise KnownError(
            "{file} is nested too deeply to be read. Export it again from the other program.",
            file=name,
        ) from error


def _strip(data: bytes) -> bytes:
    return data.removeprefix(b"\xef\xbb\xbf")


def _document(name: str, archive: ZipFile) -> bytes:
    """Return the project's XML: any .qde that does not lie in a folder."""
    found = [
        info.filename
        for info in archive.infolist()
        if info.filename.lower().endswith(".qde") and "/" not in info.filename.strip("/")
    ]
    found.sort(key=lambda each: each.lower() != "project.qde")
    content = read_part(archive, name, found[0]) if found else None
    if content is None:
        raise KnownError(
            "{file} is not a REFI-QDA project (.qdpx): no project is inside. Export it again from "
            "the other program.",
            file=name,
        )
    return content


class _Reader(Sources):
    """Reads the whole project: codebook, people, variables, cases, notes, links and sets."""

    def study(self) -> Study:
        if tag(self.root) != "Project" or "QDA-XML" not in str(self.root.tag):
            raise KnownError(
                "{file} is not a REFI-QDA project (.qdpx). Choose another file.", file=self.name
            )
        book = self._book()
        self._people()
        variables = self._variables()
        for source in children(first(self.root, "Sources"), *SOURCES):
            self.source(source)
        for element in children(first(self.root, "Notes"), "Note"):
            self._note(element)
        cases = tuple(self._cases(variables))
        self.references(self.root, "project", "")
        for link in children(first(self.root, "Links"), "Link"):
            self._link(link, {case.guid for case in cases})
        self._sets()
        self._place_notes()
        for _ in children(first(self.root, "Graphs"), "Graph"):
            self.lost["graph"] += 1
        lost = tuple(replace(LOST[key], data={"count": n}) for key, n in self.lost.items())
        return Study(
            clean_name(attribute(self.root, "name")) if attribute(self.root, "name") else self.name,
            book,
            tuple(self.people.values()),
            tuple(self.texts.values()),
            tuple(self.marks.values()),
            tuple(variables.values()),
            cases,
            tuple(self.notes.values()),
            said(first(self.root, "Description")),
            moment(attribute(self.root, "creationDateTime")),
            clean_guid(attribute(self.root, "creatingUserGUID", "creatingUser")),
            lost,
            tuple(self.unsure),
        )

    def _book(self) -> Codebook:
        holder = first(self.root, "CodeBook")
        if holder is None or next(children(first(holder, "Codes"), "Code"), None) is None:
            return Codebook(new_guid(), attribute(self.root, "name") or self.name)
        # The sets of the project stand beside its codebook.
        reading = read_codebook(self.name, self.root)
        self.unsure += reading.notes
        for element in holder.iter():
            if tag(element) == "Code":
                self.references(element, "code", clean_guid(attribute(element, "guid")))
        self.codes = {code.guid for _, code in reading.book.walk()}
        return replace(reading.book, name=clean_name(attribute(self.root, "name")))

    def _people(self) -> None:
        for element in children(first(self.root, "Users"), "User"):
            guid = self.guid(element, "user")
            name = clean_name(attribute(element, "name", "id"))
            initials = attribute(element, "id")
            self.people[guid] = Person(guid, name, initials if len(initials) <= 8 else "")

    def _variables(self) -> dict[str, Variable]:
        found = {}
        for element in children(first(self.root, "Variables"), "Variable"):
            guid = self.guid(element, "variable")
            kind = _TYPES.get(attribute(element, "typeOfVariable").lower(), "text")
            options: tuple[str, ...] = ()
            described = said(first(element, "Description"))
            head, _, rest = described.partition(": ")
            if head in {"choice", "choices"}:
                kind, options = head, _options(rest)
            found[guid] = Variable(guid, clean_name(attribute(element, "name")), kind, options)
        return found

    def _cases(self, variables: dict[str, Variable]) -> Iterator[Informant]:
        names: Counter[str] = Counter()
        for number, element in enumerate(children(first(self.root, "Cases"), "Case"), 1):
            guid = self.guid(element, f"case {number}")
            sources = [
                clean_guid(attribute(each, "targetGUID")) for each in children(element, "SourceRef")
            ]
            known = [source for source in sources if source in self.texts]
            self.lost["dangling"] += len(sources) - len(known)
            name = clean_name(attribute(element, "name")) if attribute(element, "name") else ""
            # Some programs keep the attributes of a text in a case without a name.
            name = name or (self.texts[known[0]].name if known else f"? {number}")
            names[name.casefold()] += 1
            if names[name.casefold()] > 1:
                name = f"{name} ({names[name.casefold()]})"
            for source in known:
                if self.texts[source].case:
                    self.lost["case"] += 1
                else:
                    self.texts[source] = replace(self.texts[source], case=guid)
            self._voices(element, guid)
            self.lost["caseref"] += sum(1 for _ in children(element, "CodeRef"))
            values = dict(self._values(element, variables))
            yield Informant(guid, name, said(first(element, "Description")), values)
        yield from self._cases_of_texts(variables)
        self.lost = +self.lost

    def _cases_of_texts(self, variables: dict[str, Variable]) -> Iterator[Informant]:
        """Yield a case for each text that holds values itself and belongs to nobody."""
        for element in children(first(self.root, "Sources"), *SOURCES):
            values = dict(self._values(element, variables))
            guid = self.guid(element, tag(element))
            text = self.texts.get(guid)
            if values and text is not None and not text.case:
                case = str(uuid5(NAMESPACE, f"{guid} case"))
                self.texts[guid] = replace(text, case=case)
                yield Informant(case, text.name, "", values)
            elif values:
                self.lost["value"] += len(values)

    def _voices(self, element: Element, case: str) -> None:
        for each in children(element, "SelectionRef"):
            place = self.selections.get(clean_guid(attribute(each, "targetGUID")))
            if place is None:
                self.lost["dangling"] += 1
                continue
            text = self.texts[place[0]]
            voices = dict(text.voices)
            voices[case] = (*voices.get(case, ()), place[1:])
            self.texts[place[0]] = replace(text, voices=voices)

    def _values(
        self, element: Element, variables: dict[str, Variable]
    ) -> Iterator[tuple[str, Any]]:
        for each in children(element, "VariableValue"):
            reference = first(each, "VariableRef")
            guid = clean_guid(attribute(reference, "targetGUID")) if reference is not None else ""
            variable = variables.get(guid)
            content = next((child for child in each if tag(child).endswith("Value")), None)
            if variable is None:
                self.lost["dangling"] += 1
            elif content is not None and said(content).strip():
                value = _fitting(variable.type, said(content).strip())
                if value is None:
                    self.lost["value"] += 1
                else:
                    yield guid, value

    def _note(self, element: Element) -> None:
        guid = self.guid(element, "note")
        raw = self.content(element)
        text = clean(raw) if raw is not None else said(first(element, "Description"))
        self.lost["nested"] += sum(
            sum(1 for _ in children(each, "Coding"))
            for each in children(element, "PlainTextSelection")
        )
        self.lost = +self.lost
        self.notes[guid] = Note(
            guid,
            "project",
            "",
            text,
            clean(attribute(element, "name")),
            coder=self.person(element),
            created=moment(attribute(element, "creationDateTime")),
            updated=moment(attribute(element, "modifiedDateTime")),
        )

    def _link(self, element: Element, cases: set[str]) -> None:
        origin, target = (
            clean_guid(attribute(element, name)) for name in ("originGUID", "targetGUID")
        )
        if origin in cases and target in self.notes:
            self.placed.setdefault(target, ("case", origin, 0, 0))
        elif origin in self.selections and target in self.notes:  # an annotation of NVivo
            guid, start, end = self.selections[origin]
            self.placed.setdefault(target, ("passage", guid, start, end))
        else:
            self.lost["link"] += 1

    def _sets(self) -> None:
        for one in children(first(self.root, "Sets"), "Set"):
            name = clean_name(attribute(one, "name"))
            for member in children(one, "MemberSource", "MemberNote"):
                guid = clean_guid(attribute(member, "targetGUID"))
                if tag(member) == "MemberSource" and guid in self.texts:
                    text = self.texts[guid]
                    self.lost["set"] += bool(text.folder)
                    self.texts[guid] = replace(text, folder=text.folder or name)
                elif guid in self.notes:
                    note = self.notes[guid]
                    self.notes[guid] = replace(note, kind=note.kind or name)
        self.lost = +self.lost

    def _place_notes(self) -> None:
        for guid, coding in self.comments.items():
            note = self.notes.pop(guid, None)
            if note is None or coding not in self.marks:
                continue
            mark = self.marks[coding]
            title = note.title if note.title.strip() and note.title not in note.text else ""
            comment = "\n".join(filter(None, (mark.comment, title, note.text)))
            self.marks[coding] = replace(mark, comment=comment)
        for guid, (kind, target, start, end) in self.placed.items():
            if guid in self.notes:
                quote = self.texts[target].text[start:end] if kind == "passage" else ""
                self.notes[guid] = replace(
                    self.notes[guid], target_kind=kind, target=target, start=start, end=end,
                    quote=quote,
                )  # fmt: skip


_TYPES = {
    "text": "text", "boolean": "boolean", "integer": "number", "float": "number", "date": "date",
    "datetime": "date",
}  # fmt: skip


def _options(text: str) -> tuple[str, ...]:
    try:
        found = json.loads(text)
    except ValueError:
        return ()
    return tuple(map(str, found)) if isinstance(found, list) else ()


def _fitting(kind: str, text: str) -> Any:
    """Return a value as our attributes keep it, None where it does not fit."""
    try:
        if kind == "boolean":
            return {"true": True, "1": True, "false": False, "0": False}[text.lower()]
        if kind == "number":
            number = float(text)
            return int(number) if number.is_integer() else number
        if kind == "date":
            return date.fromisoformat(text[:10]).isoformat()
    except (ValueError, KeyError, OverflowError):
        return None
    return (
        [part.strip() for part in text.split("; ") if part.strip()] if kind == "choices" else text
    )
