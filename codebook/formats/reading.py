"""What reading and writing a codebook file give back, and cleaning what strangers wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID, uuid5

from codebook.errors import KnownError, Message
from codebook.model import PATH_SEPARATOR, Code, Codebook

DEPTH = 50
NAMELESS = "?"
NAMESPACE = UUID("5d2b1b8e-3f3c-5a0e-9d0c-0b6f3f5f7a11")
"""Where a file gives no guid, it is made of the path: reading twice gives the same codes."""

_GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,[^)]*)?\)")
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Reading:
    """A codebook as a file holds it; `notes` say what was guessed or left out."""

    book: Codebook
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Written:
    """The bytes of a file; `lost` says what the format cannot hold, in as much detail as it can."""

    data: bytes
    lost: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Line:
    """One code of a file that lists codes by path; `values` are fields of Code."""

    path: tuple[str, ...]
    values: Mapping[str, Any] = field(default_factory=dict)


def clean(text: str) -> str:
    """Return a text with bare line feeds and nothing that XML or a table cannot hold."""
    return _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def clean_name(name: str) -> str:
    """Return a name on one line without the separator of paths; "?" where nothing is left."""
    return " ".join(clean(name).split()).replace(PATH_SEPARATOR, "/") or NAMELESS


def clean_guid(guid: str) -> str:
    """Return a guid in lower case without braces, "" where it is none."""
    found = guid.strip().strip("{}").lower()
    return found if _GUID.fullmatch(found) else ""


def clean_colour(colour: str) -> str:
    """Return "#rrggbb" of #rgb, #rrggbb, #rrggbbaa, rgb() and rgba(), "" for anything else."""
    text = colour.strip().lower()
    if hexes := _HEX.fullmatch(text):
        digits = hexes[1]
        return "#" + ("".join(2 * each for each in digits) if len(digits) == 3 else digits[:6])
    if (parts := _RGB.fullmatch(text)) and all(int(each) < 256 for each in parts.groups()):
        return "#{:02x}{:02x}{:02x}".format(*map(int, parts.groups()))
    return ""


def history(book: Codebook, most: int) -> str:
    """Return the revisions that a table descends from, for `read_history`: `most` of the newest.

    Its own is one of them: a table may be changed by hand, and still says that it is that one.
    """
    known = (*book.ancestors, book.revision) if book.revision else book.ancestors
    return " ".join(known[-most:])


def read_history(text: str) -> tuple[str, ...]:
    """Return the revisions that `history` wrote."""
    return tuple(filter(None, map(clean_guid, text.split())))


def ink_on(colour: str) -> str:
    """Return black or white, whichever can be read on "#rrggbb" (luma of ITU-R BT.601)."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#000000" if 299 * red + 587 * green + 114 * blue > 140_000 else "#ffffff"


def made_guid(path: Sequence[str]) -> str:
    """Return the guid that a code of this path gets where its file has none."""
    return str(uuid5(NAMESPACE, "\n".join(path)))


def nest(name: str, lines: Iterable[Line]) -> tuple[tuple[Code, ...], tuple[Message, ...]]:
    """Build the tree of lines with paths; missing parents are made, a second same path is joined.

    `name` is the file's, for the sentence. Raises KnownError for more than 50 levels.
    """
    values: dict[tuple[str, ...], dict[str, Any]] = {}
    doubled = 0
    for line in lines:
        path = tuple(map(clean_name, line.path))[: DEPTH + 1]
        if len(path) > DEPTH:
            raise too_deep(name)
        for length in range(1, len(path)):
            values.setdefault(path[:length], {})
        known = values.setdefault(path, {})
        doubled += any(known.values())
        known.update({key: value for key, value in line.values.items() if value})
    taken: set[str] = set()
    nodes: dict[tuple[str, ...], Code] = {}
    for path, fields in values.items():
        guid = clean_guid(fields.get("guid", ""))
        guid = guid if guid and guid not in taken else made_guid(path)
        taken.add(guid)
        nodes[path] = Code(**(fields | {"guid": guid, "name": path[-1]}))
    children: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for path in nodes:
        children.setdefault(path[:-1], []).append(path)

    def tree(parent: tuple[str, ...]) -> tuple[Code, ...]:
        return tuple(replace(nodes[path], children=tree(path)) for path in children.get(parent, ()))

    notes = []
    if doubled:
        notes.append(
            Message(
                "{count} codes stand in the file more than once; the last line counts.",
                {"count": doubled},
            )
        )
    return tree(()), tuple(notes)


def too_deep(name: str) -> KnownError:
    """Return the sentence for a tree that no reader could follow."""
    return KnownError(
        "The codes in {file} are nested more than {depth} levels deep. Flatten them, then try "
        "again.",
        file=name,
        depth=DEPTH,
    )


def no_codes(name: str) -> KnownError:
    """Return the sentence for a file without a single code."""
    return KnownError("There are no codes in {file}. Choose another file.", file=name)


def lost_fields(book: Codebook, *names: str) -> tuple[Message, ...]:
    """Return a sentence for each field of codes that a format cannot hold, with its count."""
    told = []
    for name in names:
        count = sum(bool(getattr(code, name)) for _, code in book.walk())
        if count:
            told.append(replace(_LOST[name], data={"count": count}))
    return tuple(told)


_LOST = {
    "key": Message("The number keys of {count} codes are not in the file."),
    "absorbed": Message("Which codes were merged into {count} codes is not in the file."),
    "split_from": Message("Which code {count} codes were split from is not in the file."),
}
