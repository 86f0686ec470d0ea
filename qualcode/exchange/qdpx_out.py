"""A study as REFI-QDA project (.qdpx), valid against the schema, the same bytes at every export.

Texts lie in sources/ as UTF-8 without a mark and with bare line feeds: positions are code points
on exactly that. Every coding has a selection of its own whose name quotes the passage.
Source: REFI-QDA Standard 1.5 (2019), sections 8 to 10.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid5
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from codebook.errors import Message
from codebook.formats import words
from codebook.formats.qdc import described, set_guid
from codebook.formats.reading import clean, clean_colour, clean_name, lost_fields
from codebook.model import Code
from qualcode.exchange.study import Informant, Mark, Note, Study, Text, Variable

NAMESPACE = "urn:QDA-XML:project:1.0"
SCHEMA = "http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd"
ORIGIN = "qualcode"
TYPES = {
    "text": "Text", "number": "Float", "date": "Date", "boolean": "Boolean", "choice": "Text",
    "choices": "Text",
}  # fmt: skip
QUOTED = 100  # code points of a passage in the name of its selection
FIXED = (1980, 1, 1, 0, 0, 0)


def dump(study: Study, language: str = "id") -> tuple[bytes, tuple[Message, ...]]:
    """Return the study as the bytes of a .qdpx, and what the format cannot hold."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=4) as archive:
        _put(archive, "project.qde", _Writer(study, language).document())
        for text in study.texts:
            _put(archive, f"sources/{text.guid}.txt", text.text.encode("utf-8", "replace"))
    return out.getvalue(), lost(study)


def _put(archive: ZipFile, name: str, data: bytes) -> None:
    info = ZipInfo(name, FIXED)
    info.compress_type = ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    archive.writestr(info, data)


def derived(guid: str, what: str) -> str:
    """Return the guid of something that we keep no guid for: the same at every export."""
    return str(uuid5(UUID(guid), what))


def _element(name: str, attributes: Mapping[str, str], *inside: str) -> str:
    told = "".join(f" {key}={_attribute(value)}" for key, value in attributes.items())
    body = "".join(inside)
    return f"<{name}{told}>{body}</{name}>" if body else f"<{name}{told}/>"


def _attribute(text: str) -> str:
    """Return a quoted value; line feeds and tabs in it are kept."""
    return quoteattr(clean(text))


def _text(name: str, text: str) -> str:
    return f"<{name}>{escape(clean(text))}</{name}>" if text else ""


def _many(name: str, parts: Iterable[str]) -> str:
    """Return a container, or nothing: an empty one is not valid."""
    inside = "".join(parts)
    return f"<{name}>{inside}</{name}>" if inside else ""


def _when(moment: datetime | None) -> str:
    if moment is None:
        return ""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _some(**attributes: str) -> dict[str, str]:
    return {key: value for key, value in attributes.items() if value}


class _Writer:
    """Writes one study; collects notes and who they belong to."""

    def __init__(self, study: Study, language: str) -> None:
        self.study = study
        self.language = language
        self.people = {person.guid for person in study.people}
        self.notes_on: dict[tuple[str, str], list[Note]] = {}
        for note in study.notes:
            self.notes_on.setdefault((note.target_kind, note.target), []).append(note)
        self.marks: dict[str, list[Mark]] = {}
        for mark in study.marks:
            self.marks.setdefault(mark.transcript, []).append(mark)

    def document(self) -> bytes:
        study = self.study
        attributes = {
            "xmlns": NAMESPACE,
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation": f"{NAMESPACE} {SCHEMA}",
            "name": study.title,
            "origin": ORIGIN,
        } | _some(
            creatingUserGUID=study.author if study.author in self.people else "",
            creationDateTime=_when(study.created),
        )
        inside = (
            _many("Users", map(self._user, study.people)),
            _many("CodeBook", [_many("Codes", map(self._code, study.book.codes))]),
            _many("Variables", map(_variable, study.variables)),
            _many("Cases", self._cases()),
            _many("Sources", map(self._source, study.texts)),
            _many("Notes", self._notes()),
            _many("Links", self._links()),
            _many("Sets", self._sets()),
            _text("Description", study.description),
            *self._references("project", ""),
        )
        head = '<?xml version="1.0" encoding="UTF-8"?>\n'
        return (head + _element("Project", attributes, *inside)).encode()

    def _user(self, person: Any) -> str:
        return _element(
            "User", {"guid": person.guid, "name": person.name} | _some(id=person.initials)
        )

    def _code(self, code: Code) -> str:
        colour = clean_colour(code.colour)
        attributes = {"guid": code.guid, "name": clean_name(code.name), "isCodable": "true"}
        return _element(
            "Code",
            attributes | _some(color=colour),
            _text("Description", described(code, self.language)),
            *self._references("code", code.guid),
            *map(self._code, code.children),
        )

    def _references(self, kind: str, target: str) -> list[str]:
        return [
            _element("NoteRef", {"targetGUID": note.guid})
            for note in self.notes_on.get((kind, target), ())
        ]

    def _cases(self) -> Iterator[str]:
        texts: dict[str, list[Text]] = {}
        for text in self.study.texts:
            for guid in {text.case, *text.voices} - {""}:
                texts.setdefault(guid, []).append(text)
        types = {each.guid: each for each in self.study.variables}
        for case in self.study.cases:
            yield _element(
                "Case",
                {"guid": case.guid, "name": case.name},
                _text("Description", case.description),
                *_values(case, types),
                *(
                    _element("SourceRef", {"targetGUID": text.guid})
                    for text in texts.get(case.guid, ())
                    if text.case == case.guid
                ),
                *(
                    _element("SelectionRef", {"targetGUID": _voice(text, case.guid, number)})
                    for text in texts.get(case.guid, ())
                    for number in range(len(text.voices.get(case.guid, ())))
                ),
            )

    def _source(self, text: Text) -> str:
        attributes = {
            "guid": text.guid,
            "name": text.name,
            "plainTextPath": f"internal://{text.guid}.txt",
        } | _some(creationDateTime=_when(text.created))
        passages = [
            note for note in self.notes_on.get(("passage", text.guid), ()) if note.end > note.start
        ]
        return _element(
            "TextSource",
            attributes,
            _text("Description", text.description),
            *(self._marked(text, mark) for mark in self.marks.get(text.guid, ())),
            *(self._noted(text, note) for note in passages),
            *(
                _selection(_voice(text, case, number), text, start, end)
                for case, spans in text.voices.items()
                for number, (start, end) in enumerate(spans)
            ),
            *self._references("transcript", text.guid),
            *(
                _element("NoteRef", {"targetGUID": note.guid})
                for note in self.notes_on.get(("passage", text.guid), ())
                if note.end <= note.start
            ),
        )

    def _marked(self, text: Text, mark: Mark) -> str:
        by = _some(
            creatingUser=mark.coder if mark.coder in self.people else "",
            creationDateTime=_when(mark.created),
        )
        comment = [_element("NoteRef", {"targetGUID": derived(mark.guid, "comment")})]
        coding = _element(
            "Coding",
            {"guid": mark.guid} | by,
            _element("CodeRef", {"targetGUID": mark.code}),
            *(comment if mark.comment else ()),
        )
        guid = derived(mark.guid, "selection")
        # Programs that know no notes on codings show the description of the passage.
        inside = _text("Description", mark.comment) + coding
        return _selection(guid, text, mark.start, mark.end, inside, by)

    def _noted(self, text: Text, note: Note) -> str:
        reference = _element("NoteRef", {"targetGUID": note.guid})
        guid = derived(note.guid, "selection")
        return _selection(guid, text, note.start, note.end, reference)

    def _notes(self) -> Iterator[str]:
        for note in self.study.notes:
            attributes = {"guid": note.guid, "name": note.title} | _some(
                creatingUser=note.coder if note.coder in self.people else "",
                creationDateTime=_when(note.created),
                modifiedDateTime=_when(note.updated),
            )
            yield _element("Note", attributes, _content(note.text))
        for mark in self.study.marks:
            if mark.comment:
                attributes = {"guid": derived(mark.guid, "comment"), "name": ""} | _some(
                    creatingUser=mark.coder if mark.coder in self.people else "",
                    creationDateTime=_when(mark.created),
                )
                yield _element("Note", attributes, _content(mark.comment))

    def _links(self) -> Iterator[str]:
        """Yield what ties a memo to a case, which can hold no reference to it."""
        for (kind, target), notes in self.notes_on.items():
            if kind == "case":
                for note in notes:
                    yield _element(
                        "Link",
                        {
                            "guid": derived(note.guid, "link"), "direction": "Associative",
                            "originGUID": target, "targetGUID": note.guid,
                        },
                    )  # fmt: skip

    def _sets(self) -> Iterator[str]:
        """Yield kinds of codes, folders of transcripts and kinds of memos as sets."""
        groups: dict[tuple[str, str, str], list[str]] = {}
        for _, code in self.study.book.walk():
            if code.kind != "other":
                groups.setdefault(("MemberCode", code.kind, ""), []).append(code.guid)
        for text in self.study.texts:
            if text.folder:
                groups.setdefault(("MemberSource", text.folder, "folder "), []).append(text.guid)
        for note in self.study.notes:
            if note.kind:
                groups.setdefault(("MemberNote", note.kind, "memo "), []).append(note.guid)
        for (member, name, prefix), guids in groups.items():
            shown = words.kind_word(name, self.language) if member == "MemberCode" else name
            guid = set_guid(self.study.book.guid, prefix + name)
            members = (_element(member, {"targetGUID": each}) for each in guids)
            yield _element("Set", {"guid": guid, "name": shown}, *members)


def _voice(text: Text, case: str, number: int) -> str:
    return derived(text.guid, f"{case} {number}")


def _selection(
    guid: str,
    text: Text,
    start: int,
    end: int,
    inside: str = "",
    by: Mapping[str, str] | None = None,
) -> str:
    quote = text.text[start:end]
    name = " ".join(quote[:QUOTED].split()) + ("…" if len(quote) > QUOTED else "")
    attributes = {
        "guid": guid, "name": name, "startPosition": str(start), "endPosition": str(end),
    }  # fmt: skip
    return _element("PlainTextSelection", attributes | dict(by or {}), inside)


def _content(text: str) -> str:
    return f"<PlainTextContent>{escape(clean(text))}</PlainTextContent>"


def _variable(variable: Variable) -> str:
    told = ""
    if variable.type in {"choice", "choices"}:
        told = f"{variable.type}: {json.dumps(list(variable.options), ensure_ascii=False)}"
    attributes = {
        "guid": variable.guid, "name": variable.name, "typeOfVariable": TYPES[variable.type],
    }  # fmt: skip
    return _element("Variable", attributes, _text("Description", told))


def _values(case: Informant, types: Mapping[str, Variable]) -> Iterator[str]:
    for guid, value in case.values.items():
        variable = types.get(guid)
        if variable is None or value is None:
            continue
        reference = _element("VariableRef", {"targetGUID": guid})
        yield _element("VariableValue", {}, reference, _value(variable, value))


def _value(variable: Variable, value: Any) -> str:
    if variable.type == "boolean":
        return f"<BooleanValue>{'true' if value else 'false'}</BooleanValue>"
    if variable.type == "number":
        return f"<FloatValue>{format(Decimal(str(value)), 'f')}</FloatValue>"
    if variable.type == "date":
        return f"<DateValue>{escape(str(value))}</DateValue>"
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    return f"<TextValue>{escape(clean(str(value)))}</TextValue>"


def lost(study: Study) -> tuple[Message, ...]:
    """Return what a .qdpx cannot hold of this study, each with its count."""
    told = list(lost_fields(study.book, "key", "absorbed", "split_from"))
    counted = (
        (Message("Weights of {count} codings are not in the file."),
         sum(bool(mark.weight) for mark in study.marks)),
        (Message("Whether {count} excerpts were chosen for the report is not in the file."),
         sum(bool(mark.chosen) for mark in study.marks)),
        (Message("Citation forms of {count} excerpts are not in the file."),
         sum(bool(mark.citation) for mark in study.marks)),
        (Message("Translations of {count} excerpts are not in the file."),
         sum(bool(mark.translation) for mark in study.marks)),
        (Message("Bold, italic and headings of {count} transcripts are not in the file."),
         sum(bool(text.layout and text.layout.runs) for text in study.texts)),
        (Message("Who speaks is not in the file; it is found again from the text."),
         sum(bool(text.speakers) for text in study.texts)),
        (Message("That {count} transcripts are done is not in the file."),
         sum(text.done for text in study.texts)),
    )  # fmt: skip
    told += [replace(each, data={"count": count}) for each, count in counted if count]
    return tuple(told)
