"""The codebook as REFI-QDA 1.0 (.qdc), the format that MAXQDA, ATLAS.ti, NVivo and others share.

Written: valid against Codebook.xsd; texts of a code go into its Description under their headings,
kinds into Sets. Read: every variant that these programs are known to write.
Source: REFI-QDA Standard 1.5 (2019), section 5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from codebook.archives import parse_xml
from codebook.compare import FIELDS
from codebook.errors import KnownError, Message
from codebook.formats import words
from codebook.formats.reading import (
    DEPTH,
    Reading,
    Written,
    clean,
    clean_colour,
    clean_guid,
    clean_name,
    lost_fields,
    made_guid,
    no_codes,
    too_deep,
)
from codebook.model import Code, Codebook, new_guid

if TYPE_CHECKING:
    from lxml import etree

NAMESPACE = "urn:QDA-XML:codebook:1.0"
ORIGIN = "qualcode"
TEXTS = ("include", "exclude", "example")
WRAPPER = "nodes"  # NVivo puts everything below one node of this name

_HEADINGS = {
    names[field_].casefold(): field_ for names in words.COLUMNS.values() for field_ in TEXTS
}
_HEADING = re.compile(r"(\\*)\[([^\[\]\n]+)\]")
_ANY_NAMESPACE = re.compile(r"urn:QDA-XML:(codebook|project):")


def dump(book: Codebook, language: str = "id") -> Written:
    """Return the codebook as .qdc and what it cannot hold.

    Raises KnownError for a codebook without codes, which the format cannot hold.
    """
    from lxml import etree

    if not book.codes:
        raise KnownError("A codebook without codes cannot be written as .qdc. Add a code first.")
    nsmap: Any = {None: NAMESPACE}
    root = etree.Element(f"{{{NAMESPACE}}}CodeBook", {"origin": ORIGIN}, nsmap)
    codes = etree.SubElement(root, f"{{{NAMESPACE}}}Codes")
    for code in book.codes:
        _add(codes, code, language)
    _add_sets(root, book, language)
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return Written(data, lost(book))


def lost(book: Codebook) -> tuple[Message, ...]:
    """Return what a .qdc cannot hold of a codebook."""
    about = []
    if book.name or book.description or book.version:
        about.append(
            Message("The codebook's own name, version and description are not in the file.")
        )
    return (*about, *lost_fields(book, "key", "absorbed", "split_from"))


def _add(parent: etree._Element, code: Code, language: str) -> None:
    from lxml import etree

    attributes = {"guid": code.guid, "name": clean_name(code.name), "isCodable": "true"}
    if colour := clean_colour(code.colour):
        attributes["color"] = colour
    element = etree.SubElement(parent, f"{{{NAMESPACE}}}Code", attributes)
    if description := described(code, language):
        etree.SubElement(element, f"{{{NAMESPACE}}}Description").text = description
    for child in code.children:
        _add(element, child, language)


def _add_sets(root: etree._Element, book: Codebook, language: str) -> None:
    from lxml import etree

    kinds: dict[str, list[str]] = {}
    for _, code in book.walk():
        if code.kind != "other":
            kinds.setdefault(code.kind, []).append(code.guid)
    if not kinds:
        return
    sets = etree.SubElement(root, f"{{{NAMESPACE}}}Sets")
    for kind, guids in kinds.items():
        name = clean_name(words.kind_word(kind, language))
        one = etree.SubElement(
            sets, f"{{{NAMESPACE}}}Set", {"guid": set_guid(book.guid, kind), "name": name}
        )
        for guid in guids:
            etree.SubElement(one, f"{{{NAMESPACE}}}MemberCode", {"guid": guid})


def set_guid(book: str, kind: str) -> str:
    """Return the guid of the set that holds the codes of one kind: the same at every export."""
    return str(uuid5(UUID(clean_guid(book) or made_guid((book,))), kind))


def described(code: Code, language: str) -> str:
    """Return the texts of a code as one: the definition, then the others under [their headings].

    A line that only looks like such a heading gets a backslash before it.
    """
    parts = [_hidden(clean(code.definition))] if code.definition else []
    parts += [
        f"[{words.COLUMNS[language][each]}]\n{_hidden(text)}"
        for each in TEXTS
        if (text := clean(getattr(code, each)))
    ]
    return "\n".join(parts)


def _hidden(text: str) -> str:
    return "\n".join("\\" + line if _is_heading(line) else line for line in text.split("\n"))


def _is_heading(line: str) -> bool:
    found = _HEADING.fullmatch(line)
    return bool(found) and found[2].casefold() in _HEADINGS  # type: ignore[index]


def parted(description: str) -> dict[str, str]:
    """Return definition, include, exclude and example of a description that `described` made."""
    parts: dict[str, list[str]] = {"definition": []}
    here = "definition"
    for line in clean(description).split("\n"):
        if not _is_heading(line):
            parts[here].append(line)
        elif line.startswith("\\"):
            parts[here].append(line[1:])
        else:
            here = _HEADINGS[line[1:-1].casefold()]
            parts.setdefault(here, [])
    return {name: "\n".join(lines) for name, lines in parts.items() if lines}


@dataclass
class _Found:
    """What is known of a code element while the tree is read."""

    guid: str
    name: str
    colour: str
    texts: dict[str, str]
    codable: bool
    children: list[_Found] = field(default_factory=list)


def load(name: str, data: bytes, language: str = "id") -> Reading:  # noqa: ARG001 - as all formats
    """Read a .qdc, or the codebook of a bare project file.

    Raises KnownError where it is no such file, holds no codes, or nests deeper than 50 levels.
    """
    root = parse_xml(name, data.removeprefix(b"\xef\xbb\xbf"))
    if not _ANY_NAMESPACE.match(root.nsmap.get(root.prefix) or ""):
        raise KnownError(
            "{file} is not a REFI-QDA codebook (.qdc). Choose another file.", file=name
        )
    return read_codebook(name, root)


def read_codebook(name: str, root: etree._Element) -> Reading:
    """Read the codebook below any element that holds Codes, and Sets of kinds.

    Raises KnownError as `load`.
    """
    holder = next((each for each in root.iter() if _tag(each) == "Codes"), None)
    if holder is None:
        raise no_codes(name)
    taken: set[str] = set()
    notes: dict[str, int] = {}
    tops = [_read(name, each, (), taken, notes) for each in _codes_in(holder)]
    if len(tops) == 1 and tops[0].name.casefold() == WRAPPER and not tops[0].codable:
        tops = tops[0].children
        notes["wrapper"] = 1
    if not tops:
        raise no_codes(name)
    kinds = dict(_kinds(root))
    codes = tuple(_code(each, kinds) for each in tops)
    book = Codebook(new_guid(), clean_name(name.rsplit(".", 1)[0]), codes=codes)
    if _attribute(root, "origin") != ORIGIN:
        # Other programs know no kinds, and only one text: what no code has, they cannot tell.
        had = {field_ for _, code in book.walk() for field_ in FIELDS if getattr(code, field_)}
        had -= set() if kinds else {"kind"}
        book = replace(book, untold=tuple(each for each in FIELDS if each not in had))
    return Reading(book, tuple(replace(_NOTES[key], data={"count": n}) for key, n in notes.items()))


_NOTES = {
    "guid": Message(
        "{count} codes had no usable or a doubled identity in the file and got a new one."
    ),
    "colour": Message("{count} colours could not be read; these codes get new ones."),
    "group": Message(
        "{count} groups that could not be applied in the other program are codes here."
    ),
    "wrapper": Message("The node “Nodes” around all codes was left out."),
}


def _read(
    name: str,
    element: etree._Element,
    above: tuple[str, ...],
    taken: set[str],
    notes: dict[str, int],
) -> _Found:
    path = (*above, clean_name(_attribute(element, "name")))
    if len(path) > DEPTH:
        raise too_deep(name)
    guid = clean_guid(_attribute(element, "guid"))
    if not guid or guid in taken:
        notes["guid"] = notes.get("guid", 0) + 1
        guid = made_guid((*path, str(len(taken))) if made_guid(path) in taken else path)
    taken.add(guid)
    written = _attribute(element, "color") or _attribute(element, "colour")
    colour = clean_colour(written)
    if written and not colour:
        notes["colour"] = notes.get("colour", 0) + 1
    codable = _attribute(element, "isCodable").strip().casefold() not in {"false", "0"}
    found = _Found(guid, path[-1], colour, parted(_description(element)), codable)
    found.children = [_read(name, each, path, taken, notes) for each in _codes_in(element)]
    if not codable and path[-1].casefold() != WRAPPER:
        notes["group"] = notes.get("group", 0) + 1
    return found


def _code(found: _Found, kinds: dict[str, str]) -> Code:
    children = tuple(_code(child, kinds) for child in found.children)
    code = Code(found.guid, found.name, found.colour, kinds.get(found.guid, "other"))
    return replace(code, **found.texts, children=children)  # type: ignore[arg-type]


def _kinds(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield code guid and kind for each member of a set; every set is taken for a kind."""
    for holder in root:
        if _tag(holder) != "Sets":
            continue
        for one in holder:
            kind = words.kind_of(clean_name(_attribute(one, "name")))
            for member in one:
                if _tag(member) == "MemberCode":
                    guid = _attribute(member, "guid") or _attribute(member, "targetGUID")
                    yield clean_guid(guid), kind


def _codes_in(element: etree._Element) -> list[etree._Element]:
    return [each for each in element if _tag(each) == "Code"]


def _description(element: etree._Element) -> str:
    for each in element:
        if _tag(each) == "Description":
            return "".join(map(str, each.itertext()))
    return _attribute(element, "description")


def _attribute(element: etree._Element, name: str) -> str:
    """Return an attribute whatever its capitals and namespace, "" where it is missing."""
    value = element.get(name)
    if value is None:
        wanted = name.casefold()
        value = next(
            (
                str(text)
                for key, text in element.attrib.items()
                if str(key).rsplit("}", 1)[-1].casefold() == wanted
            ),
            "",
        )
    return str(value)


def _tag(element: etree._Element) -> str:
    """Return an element's name without its namespace, "" for a comment."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""
